"""The gazetteer: in comes a printed place, out comes a Place with its country and coordinates.

Start at places.py; namesakes.py tells which of several places of one name is meant.
"""
