"""Dates and the forms of datelines."""
