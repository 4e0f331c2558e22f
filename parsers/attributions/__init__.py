"""Attributions: source, cue and content. In comes a Document, out come Tags (tagger.py) and Attributions (find.py).

engines.py tells which engine runs; `rules/` and `model/` are the two.
"""
