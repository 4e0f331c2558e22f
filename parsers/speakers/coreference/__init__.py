"""Which names mean the same person or body: in come Names, out come entities with all their names.

Start at groups.py.
"""
