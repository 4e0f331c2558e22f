"""Language: all that the parsers know of one language, as tables; what is empty, they do without.

A new language is a package beside `words/en/` that fills one in, and a row of `document/language.py`'s KNOWN. Nothing
else asks which language a document is in: each step asks the Document's language for the table that it needs.
"""

from collections.abc import Mapping
from functools import cached_property
from typing import Literal

import msgspec

from .speaker_tables import NONE, NameWords, SpeakerPatterns, SpeakerWords
from .speaker_tables import Gender as Gender

Engine = Literal["rules", "model"]


class Pronoun(msgspec.Struct, frozen=True):
    """A form of a pronoun: person (1 to 3), number and gender, None where the form does not tell, and its case."""

    person: int
    plural: bool | None
    gender: Gender | None
    case: Literal["subject", "object", "possessive", "reflexive"]


LONGEST_BEFORE_NAME = 12  # characters, a blank included


class Abbreviations(msgspec.Struct, frozen=True, kw_only=True):
    """Words whose full stop does not end a sentence, by what has to follow, in lower case without the stop.

    `before_names` and `before_numbers` never end one before a name or a number, `never_final` before anything;
    `anywhere` may, and does when one of `sentence_openers` follows. `name_particles` stay small within names.
    `names_of_one_letter` are whole names behind one of `before_names_of_one_letter` ("on X"), as printed.
    """

    before_names: frozenset[str] = NONE
    before_numbers: frozenset[str] = NONE
    never_final: frozenset[str] = NONE
    anywhere: frozenset[str] = NONE
    sentence_openers: frozenset[str] = NONE
    name_particles: frozenset[str] = NONE
    names_of_one_letter: frozenset[str] = NONE
    before_names_of_one_letter: frozenset[str] = NONE

    def is_name_of_one_letter(self, text: str, start: int, end: int) -> bool:
        """Tell whether the letter text[start:end] is a name, and its stop the sentence's: It was posted on X."""
        if end - start != 1 or text[start:end] not in self.names_of_one_letter:
            return False
        before = text[max(0, start - LONGEST_BEFORE_NAME) : start].split()[-1:]
        return bool(before) and before[0] in self.before_names_of_one_letter


class FunctionWords(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """The closed word classes, in lower case with straight apostrophes: what clauses are read by.

    `personal_relatives` are relative pronouns for people alone, `expletives` subjects that stand for a clause ("it is
    clear that"), `contracted_expletives` the same with their verb. `agent_prepositions` lead to the subject of a
    passive, `noun_prepositions` go on with a noun phrase, `time_modifiers` stand before `time_words` ("last week"),
    `indirect_questions` open one. `endings` tells the class of a word that no list holds ("ly", "ing", "ed", "s"; the
    first that fits), `possessive_endings` make it POS.
    """

    determiners: frozenset[str] = NONE
    subject_pronouns: frozenset[str] = NONE
    object_pronouns: frozenset[str] = NONE
    auxiliaries: frozenset[str] = NONE
    be: frozenset[str] = NONE
    coordinators: frozenset[str] = NONE
    subordinators: frozenset[str] = NONE
    wh_words: frozenset[str] = NONE
    relative_pronouns: frozenset[str] = NONE
    personal_relatives: frozenset[str] = NONE
    indefinite_articles: frozenset[str] = NONE
    indirect_questions: frozenset[str] = NONE
    expletives: frozenset[str] = NONE
    contracted_expletives: frozenset[str] = NONE
    agent_prepositions: frozenset[str] = NONE
    noun_prepositions: frozenset[str] = NONE
    prepositions: frozenset[str] = NONE
    negations: frozenset[str] = NONE
    adverbs: frozenset[str] = NONE
    time_words: frozenset[str] = NONE
    time_modifiers: frozenset[str] = NONE
    irregular_pasts: frozenset[str] = NONE
    own_classes: Mapping[str, str] = {}
    endings: Mapping[str, str] = {}
    possessive_endings: tuple[str, ...] = ()

    @cached_property
    def classes(self) -> Mapping[str, str]:
        """The class of each word as attributions/rules/sentence_words.py names it; the later of two classes counts.

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

    def class_by_ending(self, word: str) -> str:
        """Return the class of a word that no list holds by its ending, "" where that does not tell."""
        return next((name for ending, name in self.endings.items() if word.endswith(ending)), "")


class ReportingVerbs(msgspec.Struct, frozen=True, kw_only=True):
    """The words by which somebody is reported to say or think something.

    `speech` and `thought` are lemmas, `lemmas` tells the lemma of each form that reports speech, `phrases_of_no_speech`
    ends cues that report no speech in spite of their lemma, `after_quotations` are the forms that go on with a
    sentence behind a quotation's own final stop. `inverting` are forms that stand before their subject, `telling`
    lemmas whose object is told something, `told` the forms of them that an adjunct may follow, `going_on` participles
    that go on with a report, `introducing` words that lead into a quoted sentence. `states` are participles that
    report a state of mind and are no passives; `according` is the lemma of what a source follows ("according to").
    `irregular` are forms of the lemmas of speech, `endings` tell the others: an ending, and what the lemma has instead.
    `lexicon` names the packaged table of lemmas and mined weights of the engine `rules`, "" where there is none: then
    a form of `lemmas` is a cue.
    """

    speech: frozenset[str] = NONE
    thought: frozenset[str] = NONE
    lemmas: Mapping[str, str] = {}
    phrases_of_no_speech: tuple[str, ...] = ()
    after_quotations: frozenset[str] = NONE
    inverting: frozenset[str] = NONE
    telling: frozenset[str] = NONE
    told: frozenset[str] = NONE
    going_on: frozenset[str] = NONE
    introducing: frozenset[str] = NONE
    states: frozenset[str] = NONE
    according: str = ""
    irregular: frozenset[str] = NONE
    endings: tuple[tuple[str, str], ...] = ()
    lexicon: str = ""

    def is_speech(self, word: str) -> bool:
        """Tell whether a word is a form of a verb of saying or writing: "noted", but not "table"."""
        if word in self.irregular or word in self.speech:
            return True
        return any(word.endswith(end) and word[: -len(end)] + put in self.speech for end, put in self.endings)


class QuotationWords(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """Words around and between quotation marks that tell quoted speech from quoted names, in lower case.

    Before the marks: `named_things` ("the song"), of which `works` bear titles; `titling` ("entitled"), `named_words`
    (a sentence that opens with "The word" is about it), `naming` ("called", "as") behind `naming_auxiliaries` and
    `naming_adverbs`, and of these `naming_participles`, which `no_bearers` of a name stand before; `names_for_people`
    ("by the name"), and `identifying` verbs with one of `naming` ("identified herself as"); `distancing`
    ("so-called"); what leaves a fragment behind it (`fragment_leads`); `imagining` followed by `imagined` speech
    ("imagine him saying").

    Between them: `own_person` are forms of the first and second person; `nominatives` and `other_subjects` are
    subjects, `pronouns` those that need no capital; `finite` and `finite_verbs` have one, `imperatives` none;
    `subordinators` open a clause that cannot stand alone, `bare_openers` one without its subject. `no_subjects` stand
    before a verb that is not finite, `negative_ending` ends one that is ("n't").

    `weights` names the packaged table of mined weights, "" where there is none: then length and stops tell.
    """

    named_things: frozenset[str] = NONE
    works: frozenset[str] = NONE
    titling: frozenset[str] = NONE
    named_words: frozenset[str] = NONE
    naming: frozenset[str] = NONE
    naming_participles: frozenset[str] = NONE
    naming_adverbs: frozenset[str] = NONE
    naming_auxiliaries: frozenset[str] = NONE
    names_for_people: frozenset[str] = NONE
    identifying: frozenset[str] = NONE
    no_bearers: frozenset[str] = NONE
    distancing: frozenset[str] = NONE
    fragment_leads: frozenset[str] = NONE
    imagining: frozenset[str] = NONE
    imagined: frozenset[str] = NONE
    own_person: frozenset[str] = NONE
    nominatives: frozenset[str] = NONE
    other_subjects: frozenset[str] = NONE
    pronouns: frozenset[str] = NONE
    finite: frozenset[str] = NONE
    finite_verbs: frozenset[str] = NONE
    imperatives: frozenset[str] = NONE
    subordinators: frozenset[str] = NONE
    bare_openers: frozenset[str] = NONE
    no_subjects: frozenset[str] = NONE
    negative_ending: str = ""
    weights: str = ""


class Titles(msgspec.Struct, frozen=True, kw_only=True):
    """What stands before names, in lower case without stops.

    `courtesy` tells the gender of those that tell one ("mrs"), `titles` are all that stand before a name, `modifiers`
    go before a title and belong to it ("deputy"), `abbreviated` keep their stop, `role_of` tells the noun that a title
    stands for ("sen": "senator"), `suffixes` stand behind names ("jr").

    `surnames` are titles that people are called by as well ("king"), `before_surnames` those that show it ("mr");
    `no_title_before` are words before which a title is part of an organization's name ("General Motors"),
    `or_adjectives` ranks that are adjectives in small letters ("general"), `adjective_endings` end words that may go
    before a role; `of_places` take a place's name with them ("Miss Universe"); `personal_suffixes` are those that
    persons alone have ("jr").
    """

    courtesy: Mapping[str, Gender] = {}
    titles: frozenset[str] = NONE
    modifiers: frozenset[str] = NONE
    abbreviated: frozenset[str] = NONE
    suffixes: frozenset[str] = NONE
    role_of: Mapping[str, str] = {}
    surnames: frozenset[str] = NONE
    before_surnames: frozenset[str] = NONE
    no_title_before: frozenset[str] = NONE
    or_adjectives: frozenset[str] = NONE
    adjective_endings: tuple[str, ...] = ()
    of_places: frozenset[str] = NONE
    personal_suffixes: frozenset[str] = NONE


class Nouns(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """Common nouns for those who speak, in lower case: singular, but for `groups`.

    `gender_of` tells a person's gender where the noun does, `compounds` the other roles that two words together stand
    for ("prime minister"), `agent_endings` end nouns that may well be a person's,
    `plural_endings` make a plural of a noun. `kinds_of_text` stand before a colon and are nobody ("transcript"),
    `texts` head somebody's words in full ("statement", "in full"). A title counts as the noun that Language.role gives.
    """

    persons: frozenset[str] = NONE
    organizations: frozenset[str] = NONE
    documents: frozenset[str] = NONE
    groups: frozenset[str] = NONE
    gender_of: Mapping[str, Gender] = {}
    compounds: Mapping[str, frozenset[str]] = {}
    agent_endings: tuple[str, ...] = ()
    plural_endings: tuple[str, ...] = ()
    kinds_of_text: frozenset[str] = NONE
    texts: tuple[str, ...] = ()

    def is_group(self, noun: str) -> bool:
        """Tell plural and collective nouns for people: "officials", "nurses", but not "nurse"."""
        return noun in self.groups or any(
            noun.endswith(ending) and noun[: -len(ending)] in self.persons for ending in self.plural_endings
        )

    def is_known(self, noun: str) -> bool:
        """Tell a noun for people, bodies or documents, or any plural."""
        return self.is_somebody(noun) or noun in self.documents or noun.endswith(self.plural_endings)

    def is_somebody(self, noun: str) -> bool:
        """Tell a noun for people or bodies that can speak."""
        return noun in self.persons or noun in self.organizations or self.is_group(noun)

    def is_agent(self, noun: str) -> bool:
        """Tell a noun that may well be a person's by its ending, known or not: "ferryman", but not "relationship"."""
        return noun.endswith(self.agent_endings)


class Language(msgspec.Struct, frozen=True, kw_only=True, eq=False, dict=True):
    """One language; compared and hashed as the object that it is, so that what is made of its tables can be kept by it.

    `code` is a BCP 47 tag without a region, `engines` are those that can read it: where there is none, quotations are
    found by their marks alone, without speakers.

    `speech_dashes` open a turn of speech without marks, at the beginning of a sentence. `dateline_ends` are what may
    part a dateline of a place alone from its lead, besides dashes: a colon, a full stop, or nothing ("") behind
    brackets; `words_like_cities` are words that head lists, though cities are called so. `months` gives the number of
    each month's names.
    """

    code: str
    engines: frozenset[Engine] = frozenset()
    abbreviations: Abbreviations = Abbreviations()
    function_words: FunctionWords = FunctionWords()
    reporting_verbs: ReportingVerbs = ReportingVerbs()
    quotation_words: QuotationWords = QuotationWords()
    pronouns: Mapping[str, Pronoun] = {}
    titles: Titles = Titles()
    nouns: Nouns = Nouns()
    months: Mapping[str, int] = {}
    speech_dashes: frozenset[str] = NONE
    dateline_ends: frozenset[str] = frozenset(("", "."))
    words_like_cities: frozenset[str] = NONE
    names: NameWords = NameWords()
    speaker_words: SpeakerWords = SpeakerWords()
    speaker_patterns: SpeakerPatterns = SpeakerPatterns()

    @cached_property
    def gendered_pronouns(self) -> Mapping[str, Gender]:
        """The pronouns that tell whether a man or a woman is meant, with the gender."""
        return {word: pronoun.gender for word, pronoun in self.pronouns.items() if pronoun.gender in ("male", "female")}

    def role(self, word: str) -> str:
        """Return a noun or title as one of the role words, without stop or possessive ending: "Sen." is "senator"."""
        bare = word.lower().rstrip(".").replace("’", "'")
        for ending in self.function_words.possessive_endings:
            if ending.startswith("'"):
                bare = bare.removesuffix(ending)
        return self.titles.role_of.get(bare, bare)
