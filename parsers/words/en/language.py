"""English, put together from the tables beside this one."""

from ..dates import MONTHS
from ..language import Abbreviations, FunctionWords, Language, Nouns, ReportingVerbs, Titles
from . import abbreviations, function_words, names, roles, speakers, speech_verbs
from .pronouns import PRONOUNS

ENGLISH = Language(
    code="en",
    engines=frozenset(("rules", "model")),
    abbreviations=Abbreviations(
        before_names=abbreviations.BEFORE_NAMES,
        before_numbers=abbreviations.BEFORE_NUMBERS,
        never_final=abbreviations.NEVER_FINAL,
        anywhere=abbreviations.ANYWHERE,
        sentence_openers=abbreviations.SENTENCE_OPENERS,
        name_particles=abbreviations.NAME_PARTICLES,
    ),
    function_words=FunctionWords(
        determiners=function_words.DETERMINERS,
        subject_pronouns=function_words.SUBJECT_PRONOUNS,
        object_pronouns=function_words.OBJECT_PRONOUNS,
        auxiliaries=function_words.AUXILIARIES,
        be=function_words.BE,
        coordinators=function_words.COORDINATORS,
        subordinators=function_words.SUBORDINATORS,
        wh_words=function_words.WH_WORDS,
        relative_pronouns=function_words.RELATIVE_PRONOUNS,
        prepositions=function_words.PREPOSITIONS,
        negations=function_words.NEGATIONS,
        adverbs=function_words.ADVERBS,
        time_words=function_words.TIME_WORDS,
        irregular_pasts=function_words.IRREGULAR_PASTS,
        own_classes={"that": "THAT", "to": "TO", "as": "AS", "of": "OF"},
    ),
    reporting_verbs=ReportingVerbs(
        speech=speech_verbs.SPEECH_LEMMAS,
        thought=speech_verbs.THOUGHT_LEMMAS,
        phrases_of_no_speech=speech_verbs.NOT_SPEECH_PHRASES,
        after_quotations=abbreviations.AFTER_QUOTATIONS,
        lexicon="cues.tsv",
    ),
    pronouns=PRONOUNS,
    titles=Titles(
        courtesy=names.COURTESY,
        titles=names.TITLES,
        modifiers=names.TITLE_MODIFIERS,
        abbreviated=names.ABBREVIATED_TITLES,
        suffixes=names.SUFFIXES,
        role_of=roles.ROLE_OF_TITLE,
    ),
    nouns=Nouns(
        persons=roles.PERSON_NOUNS,
        organizations=roles.ORGANIZATION_NOUNS,
        documents=roles.DOCUMENT_NOUNS,
        groups=roles.GROUP_NOUNS,
        gender_of=roles.GENDER_OF_NOUN,
        agent_endings=speakers.AGENT_ENDINGS,
    ),
    months={month: MONTHS[month] for month in names.MONTHS},
    dateline_ends=frozenset((":",)),
)
