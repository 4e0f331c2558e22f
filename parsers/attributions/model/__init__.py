"""The engine `model`: in comes a Document, out come Tags, by a small neural network. Start at tagger.py."""
