"""Quotations: in come a Document and its Tags, out come Quotes, each with its reporting clause but without a speaker.

Start at find.py.
"""
