"""Salience: how many points each fact about a candidate counts when an antecedent is chosen.

Set by hand on development articles. A fact's points are added; the candidate with the most is the antecedent. A table
apart, so that learned weights can take its place.
"""

# A name before the pronoun: for being one, less so much a sentence between; and for where it stands.
NAMED = 5.0
NAMED_PER_SENTENCE = -1.0
SAME_PARAGRAPH = 3.0
QUOTED = -2.5
SUBJECT = 1.5
OBLIQUE = -0.5  # behind a preposition, or with a possessive ending
SOMEBODYS = -2.0  # as somebody's relative or colleague
CONTINUED = 5.5  # for being the subject that a sentence goes on with as "he" or "she"

# What is known of a person.
PERSON = 1.0
UNKNOWN_KIND = -2.0
SAME_GENDER = 1.0
PER_NAME = 0.1  # for each time that one is named
MOST_FOR_NAMES = 1.0

# Who was a source before, and last or last but one.
LAST_SOURCE = 2.0
SOURCE_BEFORE = 0.5
SUPERSEDED = 0.25  # what is left of these when another has become a subject since
SOURCE_OF_UNKNOWN_KIND = 1.0  # for such a name of several words
SOURCE = 3.5
SOURCE_PER_SENTENCE = -0.5
OPENED_SENTENCE = 2.0  # as the subject that opens a sentence, by whatever name
OPENED_LEFT_PER_SENTENCE = -0.1  # what is lost of it with each sentence but the first
UNNAMED_SOURCE = 6.5  # somebody without a name was a clause's subject, as a name would be
UNNAMED_SAME_GENDER = 2.0
UNNAMED_OTHERWISE = 0.5
SPOKEN_OF = -2.5  # for being named in the quotation itself

# What "it" and "they" mean besides.
PERSON_AS_MANY = -2.5
ORGANIZATION = 0.5
BODY_PER_NAME = 0.2
MOST_FOR_BODY_NAMES = 1.0
PERSON_AS_SOURCE = -1.0

# What a description and an entity have in common.
CALLED_SO = 2.5
ROLE_UNDER = 1.5  # by a general noun for what it is: "leader" for "president"
RELATIVE = 2.0  # of the owner's family, by the surname
SHARED_WORD = 0.5
SHARED_COUNTRY = 1.0
JUST_NAMED = 1.0
JUST_NAMED_PER_SENTENCE = -0.1
NAMED_LATER = -0.5
SAME_NOUN = 2.5  # somebody without a name who has been called so
SAME_NOUN_PER_SENTENCE = -0.05

LEAST = -9.0  # of no candidate
