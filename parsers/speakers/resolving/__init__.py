"""Who is meant: in come entities, quotations and source expressions, out come the records of speakers.

context.py holds what is known of an article; sources.py resolves source expressions, unattributed.py the quotations
that have none; salience.py holds the points by which antecedents are chosen.
"""
