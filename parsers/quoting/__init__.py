"""Quotations told from titles, terms and scare quotes, and their reporting clauses."""
