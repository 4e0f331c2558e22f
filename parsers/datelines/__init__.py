"""The dateline: in comes a Document, out comes a Dateline or None.

Start at find.py; form.py reads a printed one, confidence.py tells whether to believe it, lead.py infers one.
"""
