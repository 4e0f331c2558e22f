"""Names, titles and descriptions, and who they group into."""
