"""Printed dates and times: in comes a string with a date somewhere, out comes a DateStamp. Start at dates.py."""
