"""What a page says about its article: in its head, its structured data and its printed lines.

facts.py gathers it off the tree, once, as clean text and comparison keys; metadata.py makes the Document's metadata of
it, one module reads each field.
"""
