"""Credit lines: their parts, their words, the agencies."""
