"""Language: all that the parsers know of one language, as tables; what is empty, they do without.

A new language is a package beside `words/en/` that fills one in, and a row of `document/language.py`'s KNOWN. Nothing
else asks which language a document is in: each step asks the Document's language for the table that it needs.
"""

from collections.abc import Mapping
from functools import cached_property
from typing import Literal

import msgspec

Gender = Literal["male", "female", "neuter"]
Engine = Literal["rules", "model"]
NONE: frozenset[str] = frozenset()


class Pronoun(msgspec.Struct, frozen=True):
    """A form of a pronoun: person (1 to 3), number and gender, None where the form does not tell, and its case."""

    person: int
    plural: bool | None
    gender: Gender | None
    case: Literal["subject", "object", "possessive", "reflexive"]


class Abbreviations(msgspec.Struct, frozen=True, kw_only=True):
    """Words whose full stop does not end a sentence, by what has to follow, in lower case without the stop.

    `before_names` and `before_numbers` never end one before a name or a number, `never_final` before anything;
    `anywhere` may, and does when one of `sentence_openers` follows. `name_particles` stay small within names.
    """

    before_names: frozenset[str] = NONE
    before_numbers: frozenset[str] = NONE
    never_final: frozenset[str] = NONE
    anywhere: frozenset[str] = NONE
    sentence_openers: frozenset[str] = NONE
    name_particles: frozenset[str] = NONE


class FunctionWords(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """The closed word classes, in lower case: what clauses are read by."""

    determiners: frozenset[str] = NONE
    subject_pronouns: frozenset[str] = NONE
    object_pronouns: frozenset[str] = NONE
    auxiliaries: frozenset[str] = NONE
    be: frozenset[str] = NONE
    coordinators: frozenset[str] = NONE
    subordinators: frozenset[str] = NONE
    wh_words: frozenset[str] = NONE
    relative_pronouns: frozenset[str] = NONE
    prepositions: frozenset[str] = NONE
    negations: frozenset[str] = NONE
    adverbs: frozenset[str] = NONE
    time_words: frozenset[str] = NONE
    irregular_pasts: frozenset[str] = NONE
    own_classes: Mapping[str, str] = {}

    @cached_property
    def classes(self) -> Mapping[str, str]:
        """The class of each word as attributions/rules/words.py names it; the later of two classes counts.

        `own_classes` are words that make a class each: "that", "to", "as", "of".
        """
        named = {
            "ADV": self.adverbs,
            "PREP": self.prepositions,
            "SUB": self.subordinators,
            "WH": self.wh_words,
            "AND": self.coordinators,
            "DET": self.determiners,
            "OBJ": self.object_pronouns,
            "SUBJ": self.subject_pronouns,
            "AUX": self.auxiliaries,
            "NOT": self.negations,
            "ed": self.irregular_pasts,
        }
        return {word: name for name, words in named.items() for word in words} | dict(self.own_classes)


class ReportingVerbs(msgspec.Struct, frozen=True, kw_only=True):
    """The words by which somebody is reported to say or think something.

    `speech` and `thought` are lemmas, `lemmas` tells the lemma of each form that can be a cue, `phrases_of_no_speech`
    ends cues that report no speech in spite of their lemma, `after_quotations` are the forms that go on with a
    sentence behind a quotation's own final stop. `lexicon` names the packaged table of mined weights of the engine
    `rules`, "" where there is none: then a form of `lemmas` is a cue.
    """

    speech: frozenset[str] = NONE
    thought: frozenset[str] = NONE
    lemmas: Mapping[str, str] = {}
    phrases_of_no_speech: tuple[str, ...] = ()
    after_quotations: frozenset[str] = NONE
    lexicon: str = ""


class Titles(msgspec.Struct, frozen=True, kw_only=True):
    """What stands before names, in lower case without stops.

    `courtesy` tells the gender of those that tell one ("mrs"), `titles` are all that stand before a name, `modifiers`
    go before a title and belong to it ("deputy"), `abbreviated` keep their stop, `role_of` tells the noun that a title
    stands for ("sen": "senator"), `suffixes` stand behind names ("jr").
    """

    courtesy: Mapping[str, Gender] = {}
    titles: frozenset[str] = NONE
    modifiers: frozenset[str] = NONE
    abbreviated: frozenset[str] = NONE
    suffixes: frozenset[str] = NONE
    role_of: Mapping[str, str] = {}


class Nouns(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """Common nouns for those who speak, in lower case: singular, but for `groups`.

    `gender_of` tells a person's gender where the noun does, `agent_endings` end nouns that may well be a person's.
    """

    persons: frozenset[str] = NONE
    organizations: frozenset[str] = NONE
    documents: frozenset[str] = NONE
    groups: frozenset[str] = NONE
    gender_of: Mapping[str, Gender] = {}
    agent_endings: tuple[str, ...] = ()


class Language(msgspec.Struct, frozen=True, kw_only=True):
    """One language.

    `code` is a BCP 47 tag without a region, `engines` are those that can read it: where there is none, quotations are
    found by their marks alone, without speakers.

    `speech_dashes` open a turn of speech without marks, at the beginning of a sentence. `dateline_ends` are what may
    part a dateline of a place alone from its lead, besides dashes: a colon, a full stop, or nothing ("") behind
    brackets. `months` gives the number of each month's names.
    """

    code: str
    engines: frozenset[Engine] = frozenset()
    abbreviations: Abbreviations = Abbreviations()
    function_words: FunctionWords = FunctionWords()
    reporting_verbs: ReportingVerbs = ReportingVerbs()
    pronouns: Mapping[str, Pronoun] = {}
    titles: Titles = Titles()
    nouns: Nouns = Nouns()
    months: Mapping[str, int] = {}
    speech_dashes: frozenset[str] = NONE
    dateline_ends: frozenset[str] = frozenset(("", "."))
