"""Who said it: in come a Document, its Tags, Quotes and Attributions, out come Speakers, and both with their speakers.

Start at resolve.py. `naming/` finds names and descriptions, `coreference/` tells which of them are the same, and
`resolving/` who is behind each source expression and each unattributed quotation.
"""
