"""Plain text: in comes a Decoded of media type text/plain, out comes a Document.

Start at read.py; header.py reads what stands above the text, pictures.py finds captions in it.
"""
