"""Linking: which earlier mention a source or an unattributed quotation goes back to, as a network reads it.

mentions.py lists what can be linked, facts.py what is known of each pair, network.py scores the pairs, referents.py
makes probabilities of referents of the scores.
"""
