"""Where articles come from: files, standard input, addresses."""
