"""The data model of the output and of what sources hand to the parsers; imports nothing else of newsjson."""
