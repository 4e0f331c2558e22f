"""Words whose full stop does not end a sentence, by what has to follow, and words that begin sentences.

Common English abbreviations as the Associated Press and British style books print them, collected by hand and
checked on the articles that newsjson is developed on.
"""

from ...common.listed import listed

# A name follows: never the end of a sentence.
BEFORE_NAMES = listed(
    """
    mr mrs ms messrs mme mlle dr drs prof gov govs sen sens rep reps pres lt col gen maj capt cpt cpl sgt ssgt spc pvt
    cmdr cmr adm ens brig rev revs msgr hon atty supt supts insp det fr br dep asst assoc amb sec treas comm spec
    """
)

# Never the end either, capitalized or not.
NEVER_FINAL = listed("vs v cf ca eg ie viz")

# A number follows: No. 10, Aug. 7, pp. 3, Fig. 2.
BEFORE_NUMBERS = listed(
    """
    no nos nr p pp vol vols art arts sec fig figs ch op ver tel ext para approx est
    jan feb mar apr jun jul aug sep sept oct nov dec
    """
)

# May end a sentence, so it does when a word follows that begins one.
ANYWHERE = listed(
    """
    st ste mt ft pt al cie dist
    inc corp co cos ltd plc bros llc jr sr esq phd dept div univ assn ave blvd rd hwy bldg etc am pm ad bc
    mon tue tues wed thu thur thurs fri sat sun
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn
    tex va vt wash wis wyo ont que alta sask man
    ph oz lb lbs mph km cm mm kg hr hrs min sq
    """
)

# Words that open an English sentence and are capitalized there alone.
SENTENCE_OPENERS = listed(
    """
    a about according after all also although among an and another any as asked at because before both but by despite
    during each earlier even every few for former from given he her here his how however i if in instead it its last
    later many meanwhile more most much my nearly no not now of on once one only or other others our over
    police officials several she since so some still such than that the their them then there these they this those
    though through to today two under until we what when where whether which while who why with without yes yet you
    your
    """
)

# Verbs of reporting that follow a quotation's own final stop without ending the sentence: “Really?” Smith asked.
AFTER_QUOTATIONS = listed(
    """
    said says asked asks told tells wrote writes replied replies added adds answered answers shouted shouts cried
    yelled exclaimed explained explains continued continues responded recalled recalls insisted insists noted notes
    tweeted posted concluded joked quipped remarked declared wondered whispered screamed warned warns argued argues
    stated states testified recounted demanded laughed repeated began pressed chimed protested pleaded urged interjected
    mused snapped lamented complained observed commented offered countered retorted stressed boasted reported related
    vowed admitted announced claimed suggested declares warned confirmed agreed thought quoted
    """
)

# Words within names that stay small.
NAME_PARTICLES = listed("of the for de la del van von der bin al el and")

# A site that is called by a letter, and what stands before it: "posted on X." is no initial's stop.
NAMES_OF_ONE_LETTER = frozenset(("X",))
BEFORE_NAMES_OF_ONE_LETTER = listed("on via to from off")
