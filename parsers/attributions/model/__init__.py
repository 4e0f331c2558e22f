"""The engine `model`: in comes a Document, out comes its Reading, by a small neural network. Start at tagger.py."""
