"""The tables of words and names that no single language owns: agencies, places, marks, months, languages.

`words/en/` holds English. Each table says what it holds, where it comes from and how it was checked; the logic that
reads it is elsewhere.
"""
