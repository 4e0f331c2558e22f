"""The pictures of a Page with their captions and credits, before the body is chosen and after.

Start at figures.py; gallery.py reads pictures outside of figures.
"""
