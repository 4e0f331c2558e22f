"""Which language a text is in, told from its script and its common words, and what is known of that language."""

from collections import Counter
from functools import lru_cache

from ..common.patterns import lazy
from ..words.en.language import ENGLISH
from ..words.language import Language
from ..words.languages import NEAR_ENGLISH, SCRIPTS, TWO_LETTER_CODES, languages_by_word

_SAMPLE = 5_000  # characters
_WORD = lazy(r"[^\W\d_]+")
_LETTERS = 1_000
_LEAST_SHARE = 0.08  # of the words are common ones of the language
_LEAST_WORDS = 3
_LONG = 100  # words without which a text does not contradict what is stated
_LEAD_OVER_SECOND = 1.15
_PLAIN_SHARE, _PLAIN_WORDS = 0.2, 30  # of a text that is plainly English

_OF_A_SCRIPT = frozenset(language for _, _, language in SCRIPTS if language)

_NORWEGIAN = {"no": "nb", "nn": "nb"}  # what pages say, and what is told of both

KNOWN = {ENGLISH.code: ENGLISH}


def language_of(tag: str | None) -> Language:
    """Return what is known of the language of a BCP 47 tag; of one without tables of its own, next to nothing.

    Most of its abbreviations are those of English as well: initials, units, Latin, degrees. None stands for English,
    the language of texts that are too short to tell.

    >>> language_of("en-GB").code, sorted(language_of("de").engines)
    ('en', [])
    """
    code = tag.split("-")[0].lower() if tag else ENGLISH.code
    return KNOWN.get(code) or _unknown(code)


@lru_cache(maxsize=64)
def _unknown(code: str) -> Language:
    return Language(code=code, abbreviations=ENGLISH.abbreviations)


def detect_language(text: str) -> str | None:
    """Return a BCP 47 tag such as "en", or None when the text does not tell. Only its first 5,000 characters are read.

    >>> detect_language("The harbour was closed after the storm, and it will be open again when the ships are safe.")
    'en'
    >>> detect_language("Otterby 3, Brenside 1") is None
    True
    """
    sample = text[:_SAMPLE]
    return _by_script(sample) or _by_words(sample)


def check_language(stated: str | None, text: str) -> str | None:
    """Return the tag of a text's language: the stated one, unless the text's own words tell another.

    None when a long text has next to none of the stated language's common words, and tells no other; a stated tag that
    is no language's ("us", "english") says nothing.

    >>> check_language("en", "Der Hafen wurde nach dem Sturm geschlossen, und er wird erst geöffnet, wenn es geht.")
    'de'
    >>> check_language("en-GB", "Oka mbu lepa shindo. " * 30) is None
    True
    """
    told = detect_language(text)
    base = (stated or "").split("-")[0].lower()
    base = _NORWEGIAN.get(base, base)
    if not stated or told == base:
        return stated or told
    if not _is_language(base):
        return told
    if not _knows(base):
        return told if _is_plainly_another(text, base, told) else stated
    return told or (None if _lacks(text, base) else stated)


def _is_language(code: str) -> bool:
    """Return whether a stated code can be a language's: of two letters those of ISO 639-1, of three any."""
    return code in TWO_LETTER_CODES or (len(code) == 3 and code.isalpha() and code.isascii())


def _is_plainly_another(text: str, stated: str, told: str | None) -> bool:
    """Return whether a text is plainly not of the stated language, whose common words no table has.

    It is not where that has a script of its own and the text is in another, nor where the text is plainly English.
    Others may be neighbours of what was told: Galician, say, has many words of Portuguese.
    """
    if told is None or not _knows(told):
        return False
    if stated in _OF_A_SCRIPT:
        return True
    words = _WORD.findall(text[:_SAMPLE].lower())
    common = sum("en" in languages_by_word().get(word, ()) for word in words)
    plainly = len(words) >= _PLAIN_WORDS and common >= _PLAIN_SHARE * len(words)
    return told == "en" and stated not in NEAR_ENGLISH and plainly


def _knows(language: str) -> bool:
    return any(language in languages for languages in languages_by_word().values())


def _lacks(text: str, language: str) -> bool:
    words = _WORD.findall(text[:_SAMPLE].lower())
    common = sum(language in languages_by_word().get(word, ()) for word in words)
    return len(words) >= _LONG and common < len(words) / 100


def _by_script(sample: str) -> str | None:
    """Return the language that the sample's script tells; kana make Chinese characters Japanese."""
    if sample.isascii() or not any("\u0370" <= c <= "\u1dff" or "\u3040" <= c <= "\ud7af" for c in set(sample)):
        return None  # a pattern of such wide ranges takes milliseconds to compile
    counts: dict[str, int] = {}
    letters = [ord(letter) for letter in sample if letter.isalpha()][:_LETTERS]
    for code in letters:
        if code >= SCRIPTS[0][0]:
            language = next((name for first, end, name in SCRIPTS if first <= code < end), "")
            counts[language] = counts.get(language, 0) + 1
    if counts.get("ja", 0) * 10 > len(letters):
        return "ja"
    language = max(counts, key=lambda name: counts[name], default="")
    return language if language and counts[language] * 2 > len(letters) else None


def _by_words(sample: str) -> str | None:
    """Return the language whose common words are many in the sample, and clearly more than any other's.

    A word that several languages share counts for each by its share, so that neighbours are told apart.
    """
    table = languages_by_word()
    printed = _WORD.findall(sample.lower())
    words = Counter([word for word in printed if word in table])
    hits: dict[str, int] = {}
    scores: dict[str, float] = {}
    for word, count in words.items():
        languages = table[word]
        share = count / len(languages)
        for language in languages:
            hits[language] = hits.get(language, 0) + count
            scores[language] = scores.get(language, 0.0) + share
    ranked = sorted(scores, key=lambda language: (-round(scores[language], 6), language))
    if not ranked or hits[ranked[0]] < max(_LEAST_WORDS, _LEAST_SHARE * len(printed)):
        return None
    if len(ranked) > 1 and scores[ranked[0]] < _LEAD_OVER_SECOND * scores[ranked[1]]:
        return None
    return ranked[0]
