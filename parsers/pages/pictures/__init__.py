"""The pictures of a Page with their captions and credits, before the body is chosen and after.

Start at figures.py, which reads the pictures with a caption or credit; gallery.py finds those without any, and chooses.
"""
