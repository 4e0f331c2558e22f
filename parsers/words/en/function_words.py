"""The closed word classes of English, as far as clause structure needs them.

Standard grammar, no source copied; checked on the articles that newsjson is developed on and on PolNeAR's training
part.
"""

from . import calendar

DETERMINERS = frozenset(
    "the a an this that these those his her its their my our your some any no every each another all both many most "
    "several few more other such either neither half certain various".split()
)
SUBJECT_PRONOUNS = frozenset(
    "i you he she it we they who everyone everybody someone somebody nobody anyone anybody".split()
)
OBJECT_PRONOUNS = frozenset(
    "me you him her it us them himself herself themselves myself ourselves itself yourself whom".split()
)
BE = frozenset("is are was were be been being am isn't aren't wasn't weren't".split())
AUXILIARIES = BE | frozenset(
    "has have had having do does did will would can could may might must shall should hasn't haven't hadn't don't "
    "doesn't didn't won't wouldn't can't cannot couldn't shouldn't ought gets got get".split()
)
COORDINATORS = frozenset("and but or nor yet so then plus".split())
SUBORDINATORS = frozenset(
    "as when while because although though since after before until unless where whereas if once whether that which "
    "who whose whom how why what whatever even".split()
)
WH_WORDS = frozenset("what how why where when who whom which whose whether if whatever".split())
PREPOSITIONS = frozenset(
    "of in on at by for from with about into through during against between among over under without within toward "
    "towards upon amid despite like near across behind beyond above below off out up down along around inside outside "
    "via per unlike except alongside following regarding including concerning than throughout besides".split()
)
NEGATIONS = frozenset("not never n't no neither nor hardly barely".split())
ADVERBS = frozenset(
    "also later then now still just even once often again already soon too first earlier instead ever always "
    "sometimes thus therefore moreover however meanwhile further furthermore perhaps maybe yesterday today tomorrow "
    "tonight recently since ago much far back last long almost quite rather very well nevertheless nonetheless here "
    "there elsewhere twice simply only".split()
)
DAYS = frozenset(day.lower() for day in calendar.WEEKDAYS)
MONTHS_IN_FULL = frozenset(month.lower() for month in calendar.MONTHS)
MONTHS = MONTHS_IN_FULL | {month[:3] for month in MONTHS_IN_FULL} | {"sept"}
# When something was said: of the months those in full, as “Nov. 9” mostly belongs to a noun (a Nov. 9 post).
TIME_WORDS = (
    DAYS
    | frozenset(day + "s" for day in DAYS)
    | MONTHS_IN_FULL
    | frozenset(
        "week month year day night morning afternoon evening weekend today yesterday tomorrow weeks months years "
        "days".split()
    )
)
TIME_MODIFIERS = frozenset("last this late earlier".split())
RELATIVE_PRONOUNS = frozenset("who which that whom".split())
PERSONAL_RELATIVES = frozenset(("who",))
INDEFINITE_ARTICLES = frozenset("a an".split())
INDIRECT_QUESTIONS = frozenset("if whether".split())
EXPLETIVES = frozenset(("it",))
CONTRACTED_EXPLETIVES = frozenset(("it's",))
AGENT_PREPOSITIONS = frozenset(("by",))
# What goes on with a noun phrase: a spokesman for the council in Velm.
NOUN_PREPOSITIONS = frozenset("for from at with".split())
# Words that make a class each.
OWN_CLASSES = {"that": "THAT", "to": "TO", "as": "AS", "of": "OF"}
# The classes of other words, by their ending.
ENDINGS = {"ly": "ly", "ing": "ing", "ed": "ed", "s": "s"}
POSSESSIVE_ENDINGS = ("'s", "s'")
# Past tenses that do not end in -ed.
IRREGULAR_PASTS = frozenset(
    "went came took made gave found fell left kept held brought met began became ran led lost won built sent spent sat "
    "stood paid drew grew rose wore broke chose spoke drove flew threw fought bought taught sought sold slept struck "
    "hung dealt sank sang rang swam swore tore woke withdrew understood overcame underwent shook stole froze forgave "
    "forgot hid bit ate drank lit meant fled bent lent dug stuck swung".split()
)
