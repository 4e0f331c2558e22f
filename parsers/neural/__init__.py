"""The model engine: words and windows, the network, decoding, linking."""
