"""Who said it: in come a Document, its Reading, Quotes and Attributions, out come Speakers, and both with theirs.

Start at resolve.py. `naming/` finds names and descriptions, `coreference/` tells which of them are the same, and
`resolving/` who is behind each source expression and each unattributed quotation, by rules; `linking/` tells that by a
network where the engine has one.
"""
