"""What bytes are, and which characters they stand for."""
