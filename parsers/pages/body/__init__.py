"""Which blocks of a Page are the article: extractor.py chooses, article_blocks.py refines, layout.py writes the Document's text."""
