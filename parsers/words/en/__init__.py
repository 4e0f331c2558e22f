"""English: the words by which its names, titles, sources, reporting verbs, abbreviations and labels are known."""
