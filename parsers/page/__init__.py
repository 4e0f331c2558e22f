"""Web pages: blocks, body, figures, metadata."""
