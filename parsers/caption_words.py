"""Verbs of captions: what pictures show people do, in the present tense. Gathered by us."""

_SHOWN = """
    address addresses announce announces appear appears arrive arrives attend attends burn burns carries carry
    celebrate celebrates chant chants check checks clear clears compete competes cover covers crosses dance dances
    deliver delivers demonstrate drive drives embrace embraces enter enters fight fights flies flow flows gather
    gathers gesture gestures give gives greet greets hang hangs hold holds host hosts hug hugs inspect inspects kick
    kicks kiss kisses lays leave leaves lies line lines listen listens look looks make makes meet meets mourn mourns
    pass passes patrol patrols perform performs play plays pour pours pray prays protest protests queue queues react
    reacts remove removes ride rides rise rises run runs salute salutes score scores search searches shake shakes
    show shows sign signs sing sings sit sits smile smiles speak speaks stand stands surround surrounds swear swears
    take takes testifies testify throw throws tour tours train trains unveil unveils visit visits wade wades wait
    waits walk walks watch watches wave waves wear wears welcome welcomes work works
"""
SHOWN_VERBS = tuple(_SHOWN.split())
