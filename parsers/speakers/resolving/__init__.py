"""Who is meant: in come entities, quotations and source expressions, out come the records of speakers.

context.py holds what is known of an article; source.py reads source expressions, unattributed.py the quotations that
have none.
"""
