"""Which blocks of a Page are the article, and the Document's text of them.

extractor.py chooses, article_blocks.py refines the choice, layout.py writes the text; script_articles.py finds an
article that only a script holds, silent_parts.py one in a part that shows none, kind.py warns of pages that are no
whole article.
"""
