"""From bytes to characters: in comes a Content, out comes a Decoded, text and media type with the encoding told.

Start at decode.py.
"""
