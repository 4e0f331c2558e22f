"""Words that tell quoted speech from quoted names.

Our own lists, checked on the articles that newsjson is developed on; what each weighs is fitted on PolNeAR's training
part (training/mine_quotes.py).
"""

from . import function_words
from .function_words import AUXILIARIES, COORDINATORS, OBJECT_PRONOUNS, SUBJECT_PRONOUNS
from .pronouns import PRONOUNS as PERSONAL_PRONOUNS


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# Works that bear titles: directly before or behind the marks they tell one.
WORKS = _words(
    """
    song songs single singles track tracks album albums record ep tune anthem hit hits film films movie movies
    documentary sequel prequel trilogy franchise screenplay musical opera ballet sitcom episode podcast
    book books novel novels memoir autobiography biography bestseller thriller poem poems painting sculpture
    screening premiere soundtrack remake spinoff reboot magazine brochure booklet pamphlet
    """
)
# What is titled or named: the song “…”, the “…” tour.
NAMED_THINGS = WORKS | _words(
    """
    ballad hymn jam mixtape aria blockbuster trailer play show shows series drama comedy episodes season soap
    special essay essays column columns article articles story stories newsletter blog paper manual textbook leaflet
    paintings exhibition exhibit portrait photograph video videos clip game games app campaign tour festival concert
    event ceremony award awards trophy channel program programme project initiative scheme operation act bill law
    plan amendment doctrine brand label nickname name names alias moniker title titled entitled named dubbed
    nicknamed rebranded renamed hashtag slogan logo tab button option menu section chapter headline heading caption
    subtitle headlined actor actress star singer rapper
    """
)
# Right before the marks: an article titled “…”, the so-called “…”.
TITLING = _words("titled entitled headlined so-called subtitled captioned")
# A sentence that opens with one of these and its article speaks of the word itself: The word “…” is on every sign.
NAMED_WORDS = _words("word term")
NAMING_VERBS = _words("called termed as")
NAMING_PARTICIPLES = _words("called named")
# What stands between a form of “be” and such a verb: is often called “…”; and those forms, of the present alone.
NAMING_ADVERBS = _words("often also sometimes commonly usually officially popularly generally widely better known")
NAMING_AUXILIARIES = _words("is are what's")
# What leads to what somebody is called: goes by the name “…”.
NAMES_FOR_PEOPLE = _words("name nickname alias pseudonym moniker")
IDENTIFYING = _words("identified identifies")
# Small words before “called” and “named” that are not the thing that bears the name.
NO_BEARERS = SUBJECT_PRONOUNS | OBJECT_PRONOUNS | AUXILIARIES | COORDINATORS | _words("also then once which")
# Words that nobody said: Imagine someone saying “…”.
IMAGINING = _words("imagine suppose pretend picture")
IMAGINED = _words("say says saying said ask asks asking tell tells telling shout shouting yelling thinking")
# Words that the journalist takes no blame for: so-called “…”.
DISTANCING = _words("so-called known dubbed nicknamed term terms word words phrase phrases termed coined aka or")
_OWN_CONTRACTIONS = _words("i'm i've i'll i'd we're we've we'll we'd you're you've you'll you'd let's")
_OTHER_CONTRACTIONS = _words(
    "he's she's it's they're they've they'll that's there's who's what's he'll she'll it'll he'd she'd it'd they'd "
    "here's"
)
FIRST_AND_SECOND_PERSON = _OWN_CONTRACTIONS | {
    form for form, pronoun in PERSONAL_PRONOUNS.items() if pronoun.person < 3
}
OTHER_SUBJECTS = _OTHER_CONTRACTIONS | _words(
    "he she it they this that these those there who what everybody everyone nobody someone something nothing"
)
PRONOUNS = SUBJECT_PRONOUNS | {"there"}
# The auxiliaries less their forms that are not finite, and “get”, which is seldom one.
FINITE = (AUXILIARIES | _words("ain't mustn't gotta")) - _words("be been being having get gets got")
# Common verbs whose form tells that they are finite, or that open an order: Get out. Vote.
FINITE_VERBS = (
    _words(
        """
    says said means meant goes went gets got comes came makes made takes took knows knew thinks thought wants wanted
    needed looked seems seemed feels felt gives gave keeps kept becomes became remains remained happens
    happened happen worked helped showed started began begins continues continued sells sold
    brings brought believes believed lived loved liked hates lost won saw sees told tells ran
    stood puts turned called deserves deserved grew grows understand understands where's how's
    """
    )
    | _OWN_CONTRACTIONS
    | _OTHER_CONTRACTIONS
)
IMPERATIVES = _words(
    "get go let take make keep stop give come look do don't be please try think remember imagine vote listen wait see "
    "tell ask put call leave help hold stay turn watch read bring pray thank thanks trust never lock build enjoy shut "
    "consider forget lose join wear"
)
# Pronouns that are subjects wherever they stand: “it” and “you” are objects as well.
NOMINATIVES = (
    frozenset(form for form, pronoun in PERSONAL_PRONOUNS.items() if pronoun.case == "subject") - OBJECT_PRONOUNS
)
# What leaves a fragment behind it: the plan would “…”, it was “…”, a “…”.
_SHORT_PREPOSITIONS = _words("to of in on at by for from with about into")
LEADS_TO_FRAGMENTS = FINITE | _SHORT_PREPOSITIONS | _words("be been being not a an the and's its")
# Words that open a clause which cannot stand alone; those of questions may.
SUBORDINATORS = (function_words.SUBORDINATORS | {"than"}) - _words("that what whatever how why")
# A stretch that opens with one of these lacks its subject: said it “was not right”.
BARE_OPENERS = FINITE | _SHORT_PREPOSITIONS | _words("be been being not never than and or but as like also still just")
# Behind these no verb is finite, or the subject is another's.
NO_SUBJECTS = _words("to and or but not who which that")
