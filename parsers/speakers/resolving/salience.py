"""Salience: how many points each fact about a candidate counts when an antecedent is chosen.

Set by hand on development articles. A fact's points are added; the candidate with the most is the antecedent. A table
apart, so that learned weights can take its place.
"""

# A name before the pronoun: for being one, less so much a sentence between; and for where it stands.
NAMED = 4.0
NAMED_PER_SENTENCE = -0.8
SAME_PARAGRAPH = 2.6
QUOTED = -2.0
SUBJECT = 1.2
OBLIQUE = -0.5  # behind a preposition, or with a possessive ending
SOMEBODYS = -1.5  # as somebody's relative or colleague
CONTINUED = 4.6  # for being the subject that a sentence goes on with as "he" or "she"

# What is known of a person.
PERSON = 0.8
UNKNOWN_KIND = -1.6
SAME_GENDER = 1.0
PER_NAME = 0.1  # for each time that one is named
MOST_FOR_NAMES = 0.6

# Who was a source before, and last or last but one.
LAST_SOURCE = 1.6
SOURCE_BEFORE = 0.3
SUPERSEDED = 0.25  # what is left of these when another has become a subject since
SOURCE_OF_UNKNOWN_KIND = 0.8  # for such a name of several words
SOURCE = 3.0
SOURCE_PER_SENTENCE = -0.5
OPENED_SENTENCE = 1.8  # as the subject that opens a sentence, by whatever name
OPENED_LEFT_PER_SENTENCE = -0.12  # what is lost of it with each sentence but the first
UNNAMED_SOURCE = 5.2  # somebody without a name was a clause's subject, as a name would be
UNNAMED_SAME_GENDER = 1.4
UNNAMED_OTHERWISE = 0.4
SPOKEN_OF = -2.0  # for being named in the quotation itself

# What "it" and "they" mean besides.
PERSON_AS_MANY = -2.0
ORGANIZATION = 0.3
BODY_PER_NAME = 0.15
MOST_FOR_BODY_NAMES = 0.8
PERSON_AS_SOURCE = -1.0

# What a description and an entity have in common.
CALLED_SO = 2.0
ROLE_UNDER = 1.2  # by a general noun for what it is: "leader" for "president"
RELATIVE = 1.5  # of the owner's family, by the surname
SHARED_WORD = 0.5
SHARED_COUNTRY = 1.0
JUST_NAMED = 1.0
JUST_NAMED_PER_SENTENCE = -0.1
NAMED_LATER = -0.5
SAME_NOUN = 2.0  # somebody without a name who has been called so
SAME_NOUN_PER_SENTENCE = -0.05

LEAST = -9.0  # of no candidate
