"""Words that are cities' names too: before a colon, or a dash where they have no capitals, they head a list or a text.

Chosen by us from all words that stand in small letters in the articles that newsjson is developed on and that the place
table has as cities; and a few that we know.
"""

WORDS_LIKE_CITIES = frozenset(
    """
    adam agro along anew angers bake bank bar bath battle best bone boom borne brake brusque buffalo bush butterfly
    caller coin commonwealth concord cork corona date deal delta dire dole dome dour drama dual enterprise erode fatwa
    federal genes goes gold gondola hail ham hang hippo hire horde hull independence jobs kilo lend lens liberty linen
    lion logos lone luck man manage mango metro mile mine mite mobile mojo monster moron most much name nancy nice
    oral orange panorama para paradise pare peak peer pest pets plaque plunge police pristine punch queens reading
    rest retreat revel rich riverside roses rouse ruse sake salt same sandwich save semi settlement shaping shush
    simmering sine slough solo soul sour sparks split stains surprise tame tank tape than thorn time tire toon torn
    torrent tour tours vicar victory vise wedding wells worms yoga
    """.split()
)
