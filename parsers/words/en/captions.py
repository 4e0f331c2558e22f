"""Words that tell captions from reports.

Gathered by us from captions and leads of newspapers, and checked on the articles that newsjson is developed on.
"""

# What pictures show people do: verbs in the present tense; reports use the past tense.
_SHOWN = """
    addresses announce announces appear appears arrive arrives assist assists attend attends billow billows carries
    carry celebrate celebrates chant chants checks clears compete competes crosses dance dances deliver delivers
    demonstrate display displays drive drives embrace embraces enter enters evacuate evacuates fights flies flow
    flows gather gathers gesture gestures gives greet greets hang hangs hold holds hosts hug hugs inspect inspects
    join joins kick kicks kiss kisses kneel kneels lay lays lead leads leaves lift lifts listens look looks makes
    march marches meet meets mourn mourns passes patrol patrols perform performs play plays pour pours pray prays
    protests queue queues raise raises react reacts remove removes ride rides runs salute salutes shake shakes shout
    shouts shows signs sing sings sit sits smile smiles speak speaks sport sports stage stages stand stands surround
    surrounds swear swears takes testifies testify throw throws tours unveil unveils visit visits wade wades wait
    waits walk walks watches wave waves wear wears welcome welcomes
"""
SHOWN_VERBS = frozenset(_SHOWN.split())

# What reports say, and captions hardly: somebody's words, the reporter's time, an argument.
_REPORT = """
    said told added says according asked believe believes argued claims warned explained noted wrote however meanwhile
    also but yet although because would could should i we you your my
"""
REPORT_WORDS = frozenset(_REPORT.split())

# Past tenses that do not end in -ed and are no participles too: a sentence with one tells what happened. "Was" and
# "were" are not among them: captions have them as well.
_PAST = """
    ate became began blew broke came chose did drank drew drove fell flew forgot froze gave got grew heard hit kept knew
    led lost met paid ran rang rode rose sank sang saw shook shot spent spoke spread stole struck swore swam taught
    thought threw told took went woke won wore wrote
"""
PAST_TENSES = frozenset(_PAST.split())
