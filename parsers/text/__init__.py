"""Plain text: blocks, header, pictures."""
