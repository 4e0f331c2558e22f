"""Words of bylines: what newspapers call their writers, and what stands after a name and is no part of it.

Gathered by us from bylines of newspapers and agencies, and checked on the articles that newsjson is developed on.
"""

# A phrase with one of these is somebody's role: "Staff Writer", "Chief Political Correspondent".
ROLE_NOUNS = (
    "writers? reporters? correspondents? editors? columnists? contributors? journalists? critics? staff bureau chief"
    " desk producers? presenter analyst"
).split()

# With these a role begins where it follows a name without a comma: "Ana Ruiz Political Editor".
_ROLE_BEGINNINGS = """
    affairs arts assistant associate business chief city climate community consumer contributing correspondent
    courts court crime culture data defence defense deputy digital diplomatic economics economy editor education
    energy entertainment environment executive features finance food football foreign freelance general guest head
    health home housing industry international investigations journalist legal lifestyle local managing media money
    multimedia music national news personal political politics religion reporter royal science security senior
    social special sport sports staff technology tech transport travel video web weather westminster world writer
"""
ROLE_BEGINNINGS = frozenset(_ROLE_BEGINNINGS.split())

# Degrees and honours after a name; folded: small letters without dots.
CREDENTIALS = frozenset("md phd dphil mba ma ba msc bsc rn esq cfa cpa jd llb llm mph dds obe mbe cbe mp".split())
# What belongs to the name after its comma.
NAME_SUFFIXES = frozenset("jr sr ii iii iv".split())

# Who else worked on it, unnamed: "Ana Ruiz and agencies".
OTHERS = frozenset(
    (
        "agencies",
        "agency",
        "news agencies",
        "agency reports",
        "wire reports",
        "wire services",
        "wires",
        "others",
        "associated agencies",
        "our correspondent",
        "our foreign staff",
    )
)

# Surnames that are words of organizations too: below a headline "Ana Park" is a person.
SURNAMES = frozenset("park church house bank court sun".split())
