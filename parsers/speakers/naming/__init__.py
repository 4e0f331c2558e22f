"""Names and what describes them: in comes a Document, out come Names. Start at names.py."""
