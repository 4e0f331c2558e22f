"""Words that tell quoted speech from quoted names: our own lists."""


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# What is titled or named: the song “…”, the “…” tour.
NAMED_THINGS = _words(
    """
    song songs single singles track tracks album albums record ep tune ballad anthem hit hits hymn jam mixtape aria
    film films movie movies documentary sequel prequel trilogy franchise blockbuster remake trailer screenplay musical
    opera play ballet show shows series sitcom drama comedy episode episodes season soap special spinoff podcast
    book books novel novels memoir autobiography biography bestseller thriller poem poems essay essays column columns
    article articles story stories magazine newsletter blog paper manual textbook brochure booklet pamphlet leaflet
    painting paintings sculpture exhibition exhibit portrait photograph video videos clip game games app
    campaign tour festival concert event ceremony award awards trophy channel
    program programme project initiative scheme operation act bill law plan amendment doctrine
    brand label nickname name names alias moniker title titled entitled named dubbed nicknamed rebranded renamed
    hashtag slogan logo tab button option menu section chapter headline heading caption subtitle headlined
    actor actress star singer rapper
    """
)
# Of these, the works that bear titles: directly before or behind the marks they tell a title.
WORKS = _words(
    """
    song songs single singles track tracks album albums record ep tune anthem hit hits film films movie movies
    documentary sequel prequel trilogy franchise screenplay musical opera ballet sitcom episode podcast
    book books novel novels memoir autobiography biography bestseller thriller poem poems painting sculpture
    screening premiere soundtrack remake spinoff reboot magazine brochure booklet pamphlet
    """
)
# Right before the marks: an article titled “…”, the so-called “…”.
TITLING = _words("titled entitled headlined so-called subtitled captioned")
NAMING_VERBS = _words("called termed as")
NAMING_PARTICIPLES = _words("called named")
# What stands between a form of “be” and such a verb: is often called “…”; and those forms, of the present alone.
NAMING_ADVERBS = _words("often also sometimes commonly usually officially popularly generally widely better known")
NAMING_AUXILIARIES = _words("is are what's")
# Words that nobody said: Imagine someone saying “…”.
IMAGINING = _words("imagine suppose pretend picture")
IMAGINED = _words("say says saying said ask asks asking tell tells telling shout shouting yelling thinking")
# Words that the journalist takes no blame for: so-called “…”.
DISTANCING = _words("so-called known dubbed nicknamed term terms word words phrase phrases termed coined aka or")
FIRST_AND_SECOND_PERSON = _words(
    "i we you me us my our your mine ours yours myself ourselves yourself i'm i've i'll i'd we're we've we'll we'd "
    "you're you've you'll you'd let's"
)
OTHER_SUBJECTS = _words(
    "he she it they this that these those there who what he's she's it's they're they've they'll that's there's who's "
    "what's he'll she'll it'll he'd she'd it'd they'd here's everybody everyone nobody someone something nothing"
)
PRONOUNS = _words("he she it they you somebody someone everybody everyone nobody there")
FINITE = _words(
    """
    is are was were am isn't aren't wasn't weren't ain't has have had hasn't haven't hadn't do does did don't doesn't
    didn't will would won't wouldn't can could can't cannot couldn't may might must mustn't shall should shouldn't
    gotta ought
    """
)
# Common verbs whose form tells that they are finite, or that open an order: Get out. Vote.
FINITE_VERBS = _words(
    """
    says said means meant goes went gets got comes came makes made takes took knows knew thinks thought wants wanted
    needed looked seems seemed feels felt gives gave keeps kept becomes became remains remained happens
    happened happen worked helped showed started began begins continues continued sells sold
    brings brought believes believed lived loved liked hates lost won saw sees told tells ran
    stood puts turned called deserves deserved grew grows understand understands
    i'm i've i'll i'd we're we've we'll we'd you're you've you'll you'd he's she's it's they're they've they'll that's
    there's who's what's he'll she'll it'll he'd she'd it'd they'd here's where's how's let's
    """
)
IMPERATIVES = _words(
    "get go let take make keep stop give come look do don't be please try think remember imagine vote listen wait see "
    "tell ask put call leave help hold stay turn watch read bring pray thank thanks trust never lock build enjoy shut "
    "consider forget lose join wear"
)
# Pronouns that are subjects wherever they stand.
NOMINATIVES = _words("i we he she they")
# What leaves a fragment behind it: the plan would “…”, it was “…”, a “…”.
LEADS_TO_FRAGMENTS = FINITE | _words("to be been being not a an the of in on at by for from with about into and's its")
# Words that open a clause which cannot stand alone.
SUBORDINATORS = _words("since because when if who which whom whose than as while although though unless until where")
# A stretch that opens with one of these lacks its subject: said it “was not right”.
BARE_OPENERS = FINITE | _words(
    "be been being ought not never to of in on at by for from with about into than and or but as like also still just"
)
# Behind these no verb is finite, or the subject is another's.
NO_SUBJECTS = _words("to and or but not who which that")
