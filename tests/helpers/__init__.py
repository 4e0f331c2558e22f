"""What several tests use: documents, pages, articles, and the command run as a process."""
