"""From HTML to a Page, its blocks of text in reading order as plain data, and the PageTree of elements behind it.

parse.py makes one lxml tree of any markup, walk.py reads its blocks; labels.py and phrases.py hold the words by which
pages label their parts, boxes.py tells which of them stand beside the article.
"""
