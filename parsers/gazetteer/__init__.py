"""Places: what the packaged table knows."""
