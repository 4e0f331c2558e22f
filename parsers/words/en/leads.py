"""Words of leads: what tells that an event happens at a place, and what tells that it does not.

Most patterns are tried on the words before a place, its preposition included ("… were arrested in "). Written down by
us from the ways in which leads are written, and checked on labelled leads (benchmarks/inferred.py); English first, with
the commonest words of other languages.
"""

import re

from ...common.patterns import lazy
from .calendar import ANY_MONTH


def _any(words: str) -> re.Pattern[str]:
    """Return a pattern of any of the words or short patterns of a list, parted by "|"."""
    return lazy(rf"\b(?:{_alternatives(words)})\b", re.IGNORECASE)


def _before_place(words: str) -> re.Pattern[str]:
    """Return a pattern of any of the words, directly before a place's preposition at the end."""
    end = r"(?:in|at|near|outside|en|em|à)\s(?:downtown\s|central\s)?\Z"
    return lazy(rf"\b(?:{_alternatives(words)})\s(?:here\s|currently\s)?{end}", re.IGNORECASE)


def _alternatives(words: str) -> str:
    return "|".join(r"\s".join(word.split()) for word in words.split("|"))


# What is to come, or hoped for: anywhere before the place.
TO_COME = _any(
    """will|won['’]t|would|could|may|might|shall|if|scheduled|upcoming|next|ahead of|to be|coming|tomorrow
    |(?:is|are|was|were) (?:set|due|expected|likely|slated|planned|about)|hopes? to|wants? to|plan(?:s|ned|ning)? to
    |(?:set|due|expected|expects?|vow(?:s|ed)) to|starts?|begins?|(?:re)?opens?|resumes?|kicks? off
    |takes? place|beginning|starting
    |werden?|wird|wollen|will|soll(?:en)?|kommende[nrs]?|nächste[nrs]?|geplant\\w*|vor dem
    |sera|seront|doit|doivent|aura|auront|prochaine?|prévue?s?|será|serán|tendrá|celebrará|próxim[oa]|previst[oa]
    |sarà|saranno|prossim[oa]"""
)

# What the article compares with, or somebody speaks of: shortly before the place.
SPOKEN_OF = _any(
    """like|unlike|similar to|compared (?:to|with)|surviv(?:e|ed|es|or|ors)|victims?|anniversary|react(?:ed|s|ing)? to
    |respon[ds]\\w* to|response to|wake of|aftermath|remember\\w*|commemorat\\w*|accused|suspected|blamed?
    |plot(?:ted|ting)?|who (?:is|was|are|were|has|had)|linked to|condemn\\w*|criticiz\\w*|denounc\\w*|call(?:ed)? for"""
)

# What happened before: it counts only with a day of its own.
LOOKING_BACK = _any(
    """after|since|following|because of|over|about|against|despite|last|past|recent|earlier|previous|ago|former
    |when|who|whose|which|where|(?:19|20)\\d\\d|nach|seit|wegen|infolge|après|depuis|tras|desde|dopo"""
)

# Days that are not this week's, behind a place: "in Otterby last month", "in Otterby in February".
ANOTHER_TIME = lazy(
    rf"""[ ,]{{1,2}} (?:earlier\ |later\ |back\ )?
      (?:last|next|this\ (?:month|year|summer|winter|spring|autumn|fall|coming)
      |in\ (?:{ANY_MONTH}|(?:19|20)\d\d)
      |(?:two|three|four|five|six|several|many|\d+|a\ few)\ (?:weeks|months|years)\ (?:ago|earlier))\b""",
    re.VERBOSE | re.IGNORECASE,
)

# What stands at a place for good: no event.
LASTING = _before_place(
    """based|headquartered|located|situated|founded|born|raised|resident\\w*|liv(?:es?|ed|ing)|grew up|educated
    |stud(?:y|ies|ied|ying)|professor|offices?|headquarters|home|house|factory|plant|university|college|school
    |embassy|bureau|listed|traded|closed?|shares|markets?|exchange|trading|firm|company|mood|stocks?|futures|branch
    |subsidiary|unit|ansässig\\w*|geboren\\w*|sitz|lebt|wohnt|wohnhaft"""
)

# Prices and trades: markets are no place of an event.
PRICES = _any("shares?|marks|dollars|yen|pct|percent|cents|points|prices?|traders?|dealers|stocks?|clos(?:e|ed|ing)")

# Somebody comes, meets, speaks, is hurt or caught at the place: the verb directly before it.
HAPPENING = _before_place(
    """arriv(?:ed|ing)|landed|gathered|rallied|marched|protested|met|held|opened|began|started|killed|injured|wounded
    |shot|stabbed|died|drowned|crashed|exploded|erupted|collapsed|found(?: dead)?|arrested|detained|charged|convicted
    |sentenced|jailed|signed|launched|unveiled|performed|struck|damaged|destroyed|spoke|speaking|appeared|appearing
    |testified|campaign(?:ed|ing)|stopped
    |(?:told|telling|addressed|speaking to) (?:\\w+ ){0,2}(?:reporters|journalists|supporters|delegates|crowd)
    |(?:held|ended|began|opened|resumed|concluded) (?:\\w+ ){0,4}?(?:talks|meetings?|negotiations|summit|session)
    |eingetroffen|festgenommen|getötet|verletzt|gestorben|arrivé|réunis|tués?|reunieron|llegó|murieron"""
)

# A meeting at the place: "at a rally in", "during a news conference of the keepers outside".
MEETING = _before_place(
    """(?:at|during|addressed|attend(?:ed|ing)|told) (?:an?|the|his|her|their|its|this|\\w+day[’']s)
    (?:[\\w’'.\\-]+ ){0,6}?(?:rally|conference|summit|meeting|ceremony|hearing|forum|convention|debate|event|briefing
    |concert|festival|match|town hall|trial|protest|gala|dinner|fundraiser|march|vigil|funeral|crowd|gathering
    |stop)(?: \\w+){0,4}?"""
)
SPEAKING = _any("said|told|spoke|speaking|confirmed|announced|declared|praised|called|vowed|pledged|gave")

# What happens in a sentence with a day, wherever its verb stands.
DEED = _any(
    """killed|wounded|injured|arrested|detained|exploded|erupted|crashed|collapsed|derailed|shot|stabbed|sentenced
    |convicted|acquitted|gathered|rallied|marched|protested|arrived|landed|met|began|stormed|evacuated|rescued
    |festgenommen|verhaftet|getötet|verletzt|verurteilt"""
)
# … unless the place is that of something else that the article may only look back to.
CALAMITY = _any(
    """attacks?|shootings?|massacres?|bombings?|cris[ie]s|wars?|disaster|deaths?|riots?|talks|strikes?|negotiations
    |primary|election|campaign"""
)

# Somebody elsewhere remarks on it.
REMARK = _before_place("said|added|noted|commented|told (?:reporters|journalists)")

# Officials of the place say it: "police in Otterby said".
OFFICIALS = _before_place(
    """police|judge|prosecutors?|authorities|officials|firefighters|jury|polizei|staatsanwaltschaft|kommission
    |landgericht|amtsgericht|feuerwehr|behörden"""
)
SAID = lazy(
    r",?\s(?:have\s|has\s|had\s)?(?:said|announced|arrested|confirmed|mitteilten?\b|teilten?\b.{0,40}\bmit\b)",
)

# Days that need no date to be recent, besides the names of the week.
TODAY = frozenset("today tonight yesterday heute gestern hoy ayer oggi ieri hoje ontem vandaag gisteren".split())
DAY_PARTS = lazy(r"(?:(?:vor|nach)?mittag|abend|morgen|nacht)s?\Z")
