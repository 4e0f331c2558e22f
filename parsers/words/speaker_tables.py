"""Tables of a Language that tell names, and who is behind a source expression; what is empty, speakers/ does without.

All words are in lower case without stops, except where it says otherwise.
"""

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Literal

import msgspec

from ..common.patterns import lazy

Gender = Literal["male", "female", "neuter"]
NONE: frozenset[str] = frozenset()
NEVER = lazy(r"(?!)")


class NameWords(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """What tells names from other words with a capital, and whose or what names they are.

    `given_names` tells their gender, None where both bear them. `organizations` and `places` make a name an
    organization's or a place's; `trades` make it a company's if no given name goes before. `regions`, `countries` (to
    the country's own name) and `nationalities` are as printed.

    `starters` begin sentences and are no names; `never` and what begins with one of `never_prefixes` are no part of
    one; `derived_endings` end participles and adverbs, `adverb_endings` those that begin a sentence by themselves.
    `days` and `months` are no names, but people are called like `name_months`, except behind `before_months`.

    `particles` stand within persons' names, `conjunctions`, `genitive_prepositions` ("of") and
    `purpose_prepositions` ("for") within those of organizations, with or without one of `articles` behind,
    `subject_prepositions` ("on") behind one of `subject_bodies` ("committee"); `body_determiners` go before bodies
    named with a conjunction ("the Food and Drug Administration").

    `determiners` and `prepositions` go before names; `locatives` are those that places have. `adjectival` are
    adjectives that need a capital (parties, faiths), `parties` stand before their members' names, `desks` behind those
    of journalists. `offices` are called by whose they are ("the Velm County Sheriff's Office"), `bare_bodies` do not
    say whose they are, `general` words do not stand for the name that they begin.
    """

    given_names: Mapping[str, Gender | None] = {}
    organizations: frozenset[str] = NONE
    places: frozenset[str] = NONE
    trades: frozenset[str] = NONE
    regions: frozenset[str] = NONE
    countries: Mapping[str, str] = {}
    nationalities: frozenset[str] = NONE
    starters: frozenset[str] = NONE
    never: frozenset[str] = NONE
    never_prefixes: tuple[str, ...] = ()
    derived_endings: tuple[str, ...] = ()
    adverb_endings: tuple[str, ...] = ()
    days: frozenset[str] = NONE
    months: frozenset[str] = NONE
    name_months: frozenset[str] = NONE
    before_months: frozenset[str] = NONE
    particles: frozenset[str] = NONE
    articles: frozenset[str] = NONE
    conjunctions: frozenset[str] = NONE
    genitive_prepositions: frozenset[str] = NONE
    purpose_prepositions: frozenset[str] = NONE
    subject_prepositions: frozenset[str] = NONE
    subject_bodies: frozenset[str] = NONE
    body_determiners: frozenset[str] = NONE
    determiners: frozenset[str] = NONE
    prepositions: frozenset[str] = NONE
    locatives: frozenset[str] = NONE
    adjectival: frozenset[str] = NONE
    parties: frozenset[str] = NONE
    desks: frozenset[str] = NONE
    offices: frozenset[str] = NONE
    bare_bodies: frozenset[str] = NONE
    general: frozenset[str] = NONE

    def gender_of(self, given_name: str) -> Gender | None:
        """Return the gender that a given name tells, or None."""
        return self.given_names.get(given_name.lower())

    def countries_in(self, text: str) -> frozenset[str]:
        """Return the countries that a phrase names, by noun or adjective: "the South Korean and U.S. ministries"."""
        countries = self.countries
        words = text.replace("’s", "").replace("'s", "").split()
        found = set()
        for i, word in enumerate(words):
            pair = f"{word} {words[i + 1]}".rstrip(",") if i + 1 < len(words) else ""
            if pair in countries:
                found.add(countries[pair])
            elif word.rstrip(",") in countries and not (i and f"{words[i - 1]} {word}".rstrip(",") in countries):
                found.add(countries[word.rstrip(",")])
        return frozenset(found)

    @cached_property
    def calendar(self) -> frozenset[str]:
        """The names of days and months."""
        return self.days | self.months

    @cached_property
    def place_openers(self) -> frozenset[str]:
        """The words that names of regions and countries of several words begin with."""
        return frozenset(place.split(" ", 1)[0].lower() for place in (*self.regions, *self.countries) if " " in place)

    @cached_property
    def sentence_starters(self) -> frozenset[str]:
        """The starters that nobody is called by."""
        return self.starters.difference(self.given_names)


class SpeakerWords(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """What tells whom a pronoun or a description means.

    Of pronouns: `source_pronouns` can be a source by themselves; of these `ungendered` go back to bodies and groups,
    `relatives` to the noun before, `personal_relatives` to persons alone.

    Of noun phrases: `definite` and `indefinite` determiners and `pointing` ones ("the", "this");
    `indefinite_articles`, `unknowns` (determiners of somebody who has not been named; `introducing` those of one),
    `counts` (numbers that make a plural), `numbers`, `behind_names` ("himself", "also"), `conjunctions`;
    `final_stops` are abbreviations whose stop is their own, as printed; `subordinators` open a clause behind which
    the main clause's subject comes, `agent_prepositions` lead to who has made a document, and `showing` are
    participles of documents that somebody else has made ("obtained").

    Of nouns: `counterparts` are roles that different people have in one event, `kinship` those of relatives,
    `companies` the nouns that companies are called by, `distinct_bodies` bodies that are not the one just named,
    `named_bodies` bodies that have the noun in their names. `general` nouns tell the `roles_under` them ("leader").
    `age_suffix` follows an age ("-year-old"). `other` is what makes a phrase mean different ones ("other authors").

    Of labels before a colon: `questions` and `answers` are those of interviews.
    `courtesy` are titles that say no more than a gender.

    Beside names: `no_apposition` begin none behind a comma, `apposition_determiners` do; `owning_determiners` begin a
    noun phrase that a name explains; `institutional_prepositions` go before bodies ("at"). `subject_openers` begin a
    sentence with the noun phrase that says the quotation (as printed); `pasts` are irregular pasts that stand behind a
    subject where a source has been cut too late.
    """

    source_pronouns: frozenset[str] = NONE
    ungendered: Mapping[str, bool] = {}
    relatives: frozenset[str] = NONE
    personal_relatives: frozenset[str] = NONE
    definite: frozenset[str] = NONE
    indefinite: frozenset[str] = NONE
    pointing: frozenset[str] = NONE
    indefinite_articles: frozenset[str] = NONE
    unknowns: frozenset[str] = NONE
    introducing: frozenset[str] = NONE
    counts: frozenset[str] = NONE
    numbers: frozenset[str] = NONE
    behind_names: frozenset[str] = NONE
    conjunctions: frozenset[str] = NONE
    final_stops: frozenset[str] = NONE
    subordinators: frozenset[str] = NONE
    agent_prepositions: frozenset[str] = NONE
    showing: frozenset[str] = NONE
    pasts: frozenset[str] = NONE
    counterparts: frozenset[str] = NONE
    kinship: frozenset[str] = NONE
    companies: frozenset[str] = NONE
    distinct_bodies: frozenset[str] = NONE
    named_bodies: frozenset[str] = NONE
    roles_under: Mapping[str, frozenset[str]] = {}
    age_suffix: str = ""
    other: str = ""
    questions: frozenset[str] = NONE
    answers: frozenset[str] = NONE
    courtesy: frozenset[str] = NONE
    subject_openers: frozenset[str] = NONE
    no_apposition: frozenset[str] = NONE
    apposition_determiners: frozenset[str] = NONE
    owning_determiners: frozenset[str] = NONE
    institutional_prepositions: frozenset[str] = NONE


class SpeakerPatterns(msgspec.Struct, frozen=True, kw_only=True):
    """Patterns around names and in source expressions; NEVER matches nothing.

    Around a name: `possessive_ending` behind it, `owner_before` (a country's or body's name with that ending, group
    1), `owner_within` (such an ending), `office_owner` (with its region, groups 1 and 2), `post_before` (a role
    with its preposition, group 1), `journalist_behind`, `body_behind` (what companies have), `somebodys_before`
    (whose sister she is), `relative_before` (a relative clause goes on, or a relative is named).

    Of descriptions: `apposition_end`, `age_before_apposition`, `copula` behind a name, `noun_phrase_before` a comma and
    the name (group 1), `modifier` behind a role's noun.

    Of source expressions: `segment_end` and `head_end`, `contraction` (a pronoun, group 1, with its verb),
    `time_behind` and `aside_behind`, `indefinite_phrase` (the last one, at the end of the text searched), `goes_by`
    (a description, up to the name that its relative clause gives: "a man who goes by the name").

    Of sentences: `later_pronoun` (group 1) behind an adverbial that begins one.

    Around quotations: `noun_behind` (group 1), `text_owner` and `text_sender` in a heading, `sender_before` a message
    (group 1 each); `called` in a cue tells words that are anybody's.
    """

    possessive_ending: re.Pattern[str] = NEVER
    owner_before: re.Pattern[str] = NEVER
    owner_within: re.Pattern[str] = NEVER
    office_owner: re.Pattern[str] = NEVER
    post_before: re.Pattern[str] = NEVER
    journalist_behind: re.Pattern[str] = NEVER
    body_behind: re.Pattern[str] = NEVER
    somebodys_before: re.Pattern[str] = NEVER
    relative_before: re.Pattern[str] = NEVER
    apposition_end: re.Pattern[str] = NEVER
    age_before_apposition: re.Pattern[str] = NEVER
    copula: re.Pattern[str] = NEVER
    noun_phrase_before: re.Pattern[str] = NEVER
    modifier: re.Pattern[str] = NEVER
    segment_end: re.Pattern[str] = NEVER
    head_end: re.Pattern[str] = NEVER
    contraction: re.Pattern[str] = NEVER
    time_behind: re.Pattern[str] = NEVER
    aside_behind: re.Pattern[str] = NEVER
    indefinite_phrase: re.Pattern[str] = NEVER
    goes_by: re.Pattern[str] = NEVER
    later_pronoun: re.Pattern[str] = NEVER
    noun_behind: re.Pattern[str] = NEVER
    text_owner: re.Pattern[str] = NEVER
    text_sender: re.Pattern[str] = NEVER
    sender_before: re.Pattern[str] = NEVER
    called: re.Pattern[str] = NEVER
