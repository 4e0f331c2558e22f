"""Linking: which earlier mention a source or an unattributed quotation goes back to, as a network reads it.

Start at answers.py: mentions.py lists what can be linked, facts.py and pair_facts.py what is known of each and of each
pair, network.py scores the pairs, referents.py makes probabilities of referents of the scores, confidence.py tells how
sure these are. Its input are the word vectors of the engine `model`.
"""
