"""E-mail: in comes a Decoded of media type message/rfc822, out comes a Document. Start at read.py.

The mail was taken apart in `decoding/`; its text is read as plain text or as a page.
"""
