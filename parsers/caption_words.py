"""Verbs of captions: what pictures show people do, in the present tense. Gathered by us."""

_SHOWN = """
    addresses announce announces appear appears arrive arrives attend attends carries carry celebrate celebrates
    chant chants checks clears compete competes crosses dance dances deliver delivers demonstrate drive drives
    embrace embraces enter enters fights flies flow flows gather gathers gesture gestures gives greet greets hang
    hangs hold holds hosts hug hugs inspect inspects kick kicks kiss kisses leaves listens look looks makes meet
    meets mourn mourns passes patrol patrols perform performs plays pour pours pray prays protests queue queues
    react reacts remove removes ride rides runs salute salutes shake shakes shows signs sing sings sit sits smile
    smiles speak speaks stand stands surround surrounds swear swears takes testifies testify throw throws tours
    unveil unveils visit visits wade wades wait waits walk walks watches wave waves wear wears welcome welcomes
"""
SHOWN_VERBS = tuple(_SHOWN.split())
