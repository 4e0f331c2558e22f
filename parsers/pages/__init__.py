"""Web pages: in comes a Decoded of media type text/html, out comes a Document.

Start at read.py. `markup/` reads the tree, `facts/` what the page says about the article, `body/` chooses the article's
paragraphs, `pictures/` finds its pictures with captions and credits.
"""
