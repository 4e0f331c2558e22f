"""What every room may use: patterns that are compiled at their first use, the packaged data files, word lists."""
