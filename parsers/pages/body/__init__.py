"""Which blocks of a Page are the article: body.py chooses, select.py mends, layout.py writes the Document's text."""
