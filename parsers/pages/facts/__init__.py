"""What a page says about its article: in its head, its structured data and its printed lines.

facts.py gathers it, metadata.py makes the Document's metadata of it, one module reads each field.
"""
