"""Patterns of English around names and in source expressions, compiled at their first use.

Drawn up by hand, and checked on the articles that newsjson is developed on.
"""

import re

from ...common.patterns import lazy
from ..speaker_tables import SpeakerPatterns

_PRONOUN = "he|she|it|they|we|who"

SPEAKER_PATTERNS = SpeakerPatterns(
    possessive_ending=lazy(r"['’‘]s?(?!\w)"),
    owner_before=lazy(r"((?:[A-Z]\w+ )?\w[\w.]*)['’‘]s $"),
    owner_within=lazy(r"['’]s "),
    office_owner=lazy(r"((?:(?!The )(?:U\.S\.|[A-Z][\w.-]+) ){0,4})([A-Z][\w-]+?)(?:['’]s|s['’]) $"),
    post_before=lazy(r"(\w[\w-]*) (?:to|of|for|at|in|with) (?:the )?$"),
    journalist_behind=lazy(r"[ \n](?:affairs )?(?:correspondent|editor|reporter|writer|columnist)\b", re.IGNORECASE),
    # Orlava's chief executive, Orlava shares, Orlava Inc.
    body_behind=lazy(
        r"""
        ['’]s?\s(?:[a-z-]+\s){0,2}
          (?:chief\sexecutive|ceo|spokes\w+|shares|stock|board|employees|workers|headquarters|website)\b
        | \s(?:shares|stock|executives?|employees|spokes\w+|headquarters)\b
        | ,?\s(?:Inc|Corp|Ltd|LLC|PLC|Co)\b
        """,
        re.VERBOSE | re.IGNORECASE,
    ),
    somebodys_before=lazy(r"\b(?:his|her|their) (?:[\w-]+ ){0,2}$"),
    relative_before=lazy(r"\b(?:who|which|that) [^,;]{1,40}$|\w (?:his|her|their) (?:[\w-]+ ){0,2}$"),
    # Each way to end begins with a letter or mark, none with a boundary: so it is found fastest.
    apposition_end=lazy(
        r"""
        [,;:()“”"\n—–?!]
        | \. (?<!\bMr.) (?<!\bMs.) (?<!\bMrs.) (?<!\bDr.) (?<!\bSt.) (?<!\b[A-Z].)
        | w (?<!\w.) (?:ho|hich|hose|here) \b | s (?<!\w.) (?:aid|ays) \b | t (?<!\w.) hat\b | a (?<!\w.) nd\b
        """,
        re.VERBOSE,
    ),
    age_before_apposition=lazy(r"(?:now |aged? )?\d{1,3}(?: years old)?, "),
    copula=lazy(r" (?:is|was|has been|became|works as|serves as|served as) (?=(?:an?|the|one of) )"),
    noun_phrase_before=lazy(
        r"(?:^|[,.;:(“\"\n—–]|\b(?:and|by|with|of|to|for|from|told|as|said)\b)\s*((?:[\w’'-]+ ){0,7}[\w’'-]+), $"
    ),
    modifier=lazy(r"\b(?:of|for|at|in|from|with|to|on|by|who|whose|based|under|behind|near)\b"),
    segment_end=lazy(r"\s*(?:,|\(|\[|–|—|\bwho\b|\bwhom\b|\bwhose\b|\bwhich\b|\bthat\b)"),
    # What ends the head of a noun phrase besides: a preposition, a participle.
    head_end=lazy(
        r"\s\b(?:of|for|at|in|from|with|to|on|by|about|against|near|behind|under|inside|within|among|representing"
        r"|involved|working|based|including|familiar|close|conducted|released|published|obtained|issued|led|told"
        r"|called|named)\b"
    ),
    contraction=lazy(rf"(I|{_PRONOUN})['’](?:d|m|s|re|ve|ll)", re.IGNORECASE),
    time_behind=lazy(
        r"\s+(?:(?:on|late|later|earlier|early|last|this)\s+)*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today"
        r"|yesterday|(?:last|this) (?:week|month|year))(?: (?:morning|afternoon|evening|night))?$"
    ),
    aside_behind=lazy(r"(?:, (?:who|which|whose|speaking)|(?<=\w) (?:who|which|whose))\b.*$", re.DOTALL),
    indefinite_phrase=lazy(r"\b[Aa]n? (?:[a-z0-9][\w-]* ){0,3}[a-z][\w-]*\Z"),
    goes_by=lazy(
        r"""
        [^.;:“”"\n]{1,60}? ,?[ ]who[ ](?:\w+[ ]){0,2}?
          (?: (?:go(?:es)?|went)[ ](?:only[ ])?by(?:[ ]the[ ](?:nick)?name(?:[ ]of)?)?
            | identified[ ](?:him|her)self[ ](?:only[ ])?as
            | gave[ ](?:only[ ])?(?:his|her)[ ](?:\w+[ ])?name[ ](?:only[ ])?as )
        [ ][“"‘']? (?=[A-Z])
        """,
        re.VERBOSE,
    ),
    later_pronoun=lazy(r"(?:After|Before|When|While|In|As|At|On|Since|During|With)\b[^.,\n]*, (he|she)\b"),
    noun_behind=lazy(r"[\s”\"’'»]{1,5}[—–-]?\s*(?:The |A |An )?([A-Z][a-z]+)\b"),
    text_owner=lazy(r"((?:[Tt]he )?[A-Z][^:\n]{1,50}?)(?:['’]s|s['’]) (?=[^\n]*$)"),
    text_sender=lazy(r"\b(?:from|by|of) ((?:[Tt]he )?[^:\n]{3,60}?):?$"),
    sender_before=lazy(
        r"\b(?:reply|response|statement|e-?mail|message|letter|note|answer|text)s? from"
        r" ([^.;:“”\"\n]{3,60})[.:]\s*[“\"‘']?$"
    ),
    called=lazy(
        r"\b(?:been|is|are|was|were|being) (?:\w+ )?(?:accused|branded|called|condemned|considered|criticized"
        r"|criticised|denounced|described|dubbed|hailed|labeled|labelled|portrayed|regarded|seen|viewed)\b"
    ),
)
