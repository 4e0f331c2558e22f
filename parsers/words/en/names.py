"""Words that tell what a run of capitalized words is: a title, an organization, a place, no name at all.

Put together by hand from common English usage, and checked on the articles that newsjson is developed on;
lower case, without stops.
"""

from ...common.listed import listed
from ..language import Gender
from ..organizations import ORGANIZATION_WORDS
from . import function_words
from .abbreviations import BEFORE_NAMES
from .function_words import DAYS as DAYS
from .function_words import MONTHS as MONTHS

# Abbreviated titles keep their stop before a name; those named here may end a sentence elsewhere, or be other words.
ABBREVIATED_TITLES = BEFORE_NAMES | listed("cmr comm cpt esq msgr spc spec sr ssgt st supts")

PERSONAL_SUFFIXES = listed("jr sr")
SUFFIXES = PERSONAL_SUFFIXES | listed("ii iii iv md phd esq")

COURTESY: dict[str, Gender] = {
    "mr": "male", "sir": "male", "lord": "male", "king": "male", "prince": "male", "father": "male",
    "brother": "male", "pope": "male", "emir": "male", "sultan": "male", "sheikh": "male", "imam": "male",
    "mrs": "female", "ms": "female", "miss": "female", "dame": "female", "lady": "female", "queen": "female",
    "princess": "female", "sister": "female", "baroness": "female", "duchess": "female", "madame": "female",
    "duke": "male", "baron": "male", "madam": "female",
}  # fmt: skip

# Titles that stand before a name with a capital; the role nouns of role_words.py can do so as well.
TITLES = frozenset(COURTESY) | listed(
    """
    ambassador archbishop ayatollah bishop brigadier cardinal cdr cllr cmdr colonel commissioner comptroller
    congressman congresswoman constable corporal councillor councilman councilmember councilor councilwoman
    count countess crown dci deacon dean delegate detective dr first-lady general gov governor hon inspector
    judge justice lieutenant marshal maharaja mayor mp pastor pc premier president prof professor provost rabbi
    rector rep representative rev reverend sen senator sergeant sheriff secretary secretary-general solicitor
    speaker superintendent supt treasurer vice-president minister prime-minister chancellor admiral captain
    chief officer major private trooper commander attorney sec atty assemblyman assemblywoman assemblymember
    alderman lt capt col gen maj adm sgt cpl insp det amb fr vice-chair co-chair co-founder vice-chairman
    """
)

# Words that go before a title and belong to it.
TITLE_MODIFIERS = listed(
    """
    acting assistant associate chief co-founder crown deputy district elect emeritus ex executive first former
    foreign general honorary incoming interim junior late lead longtime managing national outgoing presidential
    prime principal regional retired senior shadow special state then-president top undersecretary vice veteran
    attorney police army navy fire federal defense defence interior finance health education energy justice
    trade opposition party majority minority union house senate
    """
)

# Words that make it a place, a building, a work or an event: never somebody who speaks.
PLACE_WORDS = listed(
    """
    airport arena avenue bay beach boulevard bridge building canal canyon cathedral city coast county creek
    district east falls field forest garden gardens gulf hall harbor harbour heights highway hill hills hotel
    island islands lake lane mall mosque mountain mountains north ocean palace park peninsula plaza port
    province region river road sea south square stadium station strait street temple terminal tower town trail
    valley village west act agreement award awards bowl championship championships cup day festival grammy
    olympics oscar series treaty war week africa america asia europe oceania
    """
)

# The states of the USA with their old abbreviations, Canada's provinces, Britain's parts and much-named cities.
REGIONS = frozenset(
    region.replace("_", " ")
    for region in """
    Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois
    Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi
    Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota
    Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont
    Virginia Washington West_Virginia Wisconsin Wyoming Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky
    La Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo N.H. N.J. N.M. N.Y. N.C.
    N.D. R.I. S.C. S.D. W.Va. D.C. Ontario Alberta Manitoba Saskatchewan British_Columbia Nova_Scotia
    Newfoundland Northern_Ireland London Paris Berlin Moscow Beijing Tokyo Rome Madrid Brussels Geneva Vienna
    Kyiv Kiev Warsaw Prague Athens Istanbul Ankara Cairo Jerusalem Tel_Aviv Baghdad Tehran Kabul Islamabad
    Delhi New_Delhi Mumbai Dhaka Bangkok Jakarta Manila Seoul Hanoi Hong_Kong Shanghai Sydney Melbourne
    Canberra Wellington Auckland Ottawa Toronto Montreal Vancouver Calgary Boston Chicago Houston Dallas
    Los_Angeles San_Francisco San_Diego Seattle Denver Detroit Philadelphia Atlanta Miami Las_Vegas Baltimore
    Johannesburg Pretoria Nairobi Lagos Abuja Manchester Birmingham Liverpool Glasgow Edinburgh Belfast Dublin
    Los_Angeles Buenos_Aires Rio_de_Janeiro Sao_Paulo Mexico_City Caracas Havana Damascus Beirut Doha Dubai
    Riyadh Baku Tbilisi Yerevan Minsk Bucharest Budapest Sofia Belgrade Zagreb Lisbon Amsterdam Copenhagen
    Stockholm Oslo Helsinki Riga Vilnius Tallinn
    """.split()
)

# Months that people are called, too.
NAME_MONTHS = listed("april may june august jan")

# Words that begin sentences and clauses with a capital and are no names.
COMMON_STARTERS = listed(
    """
    beloved brave controversial devastated disgraced embattled famed famous heartbroken iconic legendary
    outspoken popular proud tragic troubled renowned acclaimed self-proclaimed once-popular award-winning a
    about above absent according across actually add added adding additionally admittedly after afterward
    afterwards again against ahead all allegedly almost alone along already also alternatively although
    altogether am amid among an and another any anyone anything apart apparently are around as aside ask asked
    asking at away back based be because been before behind being believe below beneath beside besides between
    beyond both breaking but by can clearly come consequently considering contrary could critics currently dear
    despite did do does doing don't during each earlier early either else elsewhere end enough equally
    especially even eventually ever every everybody everyone everything everywhere exactly except experts few
    fewer finally find first firstly following for former formerly fortunately founded four frankly from further
    furthermore generally get given go going good great had half has have having he hello hence her here hers
    herself hey him himself his historically how however i i'd i'll i'm i've i’d i’ll i’m i’ve if image images
    imagine immediately in inc indeed initially inside instead interestingly into is it it's it’s its itself
    just keep know known last lastly late lately later least left less let let's let’s like likely likewise
    located long look looking made mainly make making many maybe me meantime meanwhile might mine more moreover
    most mostly much must my myself near nearby nearly neither never nevertheless new next no nobody none
    nonetheless nor not nothing notably now nowadays nowhere obviously of off officials oh ok okay on once one
    ones only onto opposite or originally other others otherwise our ours out outside over overall own part
    particularly past people perhaps photo photos picture pictured please plus possibly presumably previously
    prior probably put quickly quite rather read really recent recently regarding related relatedly remember
    reportedly researchers reporting residents rumors sadly said same say saying says scientists second secondly
    see seeing seemingly seen separately set several shall she should show similarly simply since six so some
    somebody somehow someone something sometimes somewhere soon sorry source sources speaking specifically still
    story stop students subsequently such suddenly supporters sure take taken thank thanks that that's that’s
    the their theirs them themselves then there there's there’s thereafter therefore these they they're they’re
    things think third this those though thousands three through throughout thus time to today together tomorrow
    tonight too toward towards traditionally try two typically ultimately under undoubtedly unfortunately unless
    unlike until up updated upon us used using usually various very video want was watch we we'll we're we've
    we’ll we’re we’ve well went were what what's what’s whatever when whenever where whereas wherever whether
    which while who who's whoever whom whose why will with within without witnesses women wonder would yeah
    years yes yesterday yet you you're you’re young your yours yourself ten five seven eight nine dozens
    hundreds millions men children families analysts economists investors authorities police prosecutors
    investigators lawmakers voters workers teachers parents doctors rescuers protesters activists reporters
    journalists firefighters officers detectives troops soldiers editor’s editor's advertisement sign subscribe
    follow share click
    """
)

# What may stand before a name: the prepositions of clauses, and those that clause structure counts otherwise, since
# they open clauses as well or have a class of their own.
PREPOSITIONS = function_words.PREPOSITIONS | listed("after as before since to until beneath beside onto past")

# What holds the words of organizations' names together, with or without an article behind.
ARTICLES = listed("the")
CONJUNCTIONS = listed("and &")
GENITIVE_PREPOSITIONS = listed("of")
PURPOSE_PREPOSITIONS = listed("for")
# On what a body sits: the Committee on Water.
SUBJECT_PREPOSITIONS = listed("on")
SUBJECT_BODIES = listed("committee commission council center centre")
BODY_DETERMINERS = listed("the a an federal state national local its their")

# Capitalized at a sentence's beginning, and no part of a name wherever they stand; with the contractions of "I".
NEVER = listed("the a an and or but he she they we his this that these those it its if when while i")
NEVER_PREFIXES = ("i'", "i’")
BEFORE_MONTHS = PREPOSITIONS | listed("this last next late early mid")
DETERMINERS = listed("the a an its their his her")
# Where people are said to be: behind these a name of which nothing else is known may be a place's.
LOCATIVES = listed("in at from near into across throughout outside inside")

PARTIES = listed("republican democrat democratic conservative labour labor liberal independent green tory")
# Adjectives with a capital; independent, green and tory go with nouns of other kinds too often.
ADJECTIVAL = (PARTIES - listed("independent green tory")) | listed(
    "confederate muslim christian catholic protestant jewish islamic arab latino hispanic evangelical sunni shiite "
    "orthodox"
)
# What utilities and the like are called by, if no given name goes before.
TRADES = listed("power water gas rail transit steel foods oil mining telecom metals beverage logistics freight")
# Behind a byline's name: "Ines Calloway Political editor".
DESKS = listed(
    """
    arts business city consumer crime culture defence diplomatic economics education energy environment environmental
    fashion finance foreign health home legal media medical money music political politics religion royal science senior
    social sport sports staff technology transport world
    """
)

# A title before these is part of an organization's name: General Motors, Speaker election.
NO_TITLE_BEFORE = listed("motors electric mills dynamics league atomic assembly election hospital")
ADJECTIVE_ENDINGS = ("al", "ary", "ic", "ive", "ous", "ian")
# Ranks with a capital, but adjectives before a name without one.
RANKS_OR_ADJECTIVES = listed("major general private principal chief lead fellow minor native individual rival")
BEFORE_SURNAMES = listed("mr mrs ms miss dr")
# Titles that are common surnames as well.
SURNAMES = listed("king prince pope bishop dean major judge marshal deacon count general sheriff mayor lord")

# Bodies that are called by whose they are: the Velm County Sheriff's Office.
OFFICES = listed("office department association union hospital bureau court federation league")
# Words of an organization's name that do not say whose it is.
BARE_BODIES = ORGANIZATION_WORDS | listed(
    "defense defence foreign interior health justice finance education energy transport culture supreme high "
    "constitutional central national ministry affairs public security state emergency prosecutor election of and"
)
# Words that do not stand for the name of an organization that they begin.
GENERAL = listed("the national american united international world federal state new")
