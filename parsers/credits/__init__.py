"""Photo credits and pictures: in comes a Document, out come PhotoCredits and Images.

Start at find.py; line.py is the grammar of a credit line, which those who find captions use as well.
"""
