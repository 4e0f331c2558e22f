"""The engine `rules`: in comes a Document, out come Tags, by a lexicon of cues and the borders of clauses.

Start at tagger.py.
"""
