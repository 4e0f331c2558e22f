"""Markdown: in comes a Decoded of media type text/markdown, out comes a Document of its text without the marks.

Start at read.py. marks.py takes the marks out and remembers where each character stood; restore.py gives the finished
Article the text with its marks again, so that its offsets count in what was written.
"""
