"""The words of credit lines: labels, what handed-out pictures are called, and what tells organizations from persons.

Gathered by us from the credit lines of newspapers in English, German, Dutch, the Nordic and the Romance languages.
All are lower case.
"""


def _words(lines: str) -> frozenset[str]:
    return frozenset(lines.split())


# Nouns that a label is made of: "Photo: …", "Image credit: …", "Photograph by …".
PICTURE_NOUNS = _words(
    """
    photo photos photograph photographs photographer photography photographie photographies pic pics picture
    pictures pictured image images illustration illustrations illustrator graphic graphics infographic artwork art
    cartoon screenshot screengrab screen grab video still stills collage composite montage photomontage foto fotos
    fotó fotograf fotografía fotografie bild bilder grafik illustratie beeld bilde imagen imágenes imagem immagine
    """
)
# Nouns that make a label without a picture noun: "Credit: …".
CREDIT_NOUNS = _words(
    "credit credits crédit crédits crédito créditos bildnachweis bildquelle bildrechte kredit fotocredit"
)

# A picture that somebody handed out: "Handout", "Supplied image", "Courtesy of the family".
HANDOUT = _words("handout handouts ho supplied submitted courtesy contributed provided zvg")

# What stands beside names in a credit and is neither a person nor an organization.
NOISE = _words(
    """
    file files pool archive archives archiv archivo stringer staff contributor contributed freelance photojournalist
    correspondent reporter photographer editor exclusive reproduced copyright rights all reserved undated dated the
    a an via original caption stock live wire royalty free not for publication library internet handout composite
    """
) | _words("photo photos image images picture pictures video illustration foto")

# One of these makes a name the name of an organization.
ORGANIZATION = _words(
    """
    academy administration agency airlines airport alliance army arts assembly associates association authority bank
    bbc board books brigade broadcasting bureau business center centre chronicle church city club coalition college
    command commission committee company congress consortium consulate corporation corps council county courant
    court creative daily defence defense department development digital directorate district division education
    embassy enforcement entertainment enterprise estate evening examiner express facebook federation festival film
    films fire force forces forum foundation free fund galleries gallery gazette globe government group guard
    guardian health herald highways holdings hospital house inc independent industries inquirer instagram institute
    institution international investigation journal kremlin laboratories laboratory league ledger library limited
    linkedin llc ltd magazine mail media mercury military ministry mirror monitor municipality museum nasa national
    navy network networks news newsletter newspaper newspapers nations observer office official organisation
    organization parliament parliamentary park partnership party patrol pictures police post presidency presidential
    press productions project publications publisher publishing radio records recorder register regiment republic
    research resort rescue review school schools secretariat senate service services sheriff sheriff's society
    software staff state station stock store studio studios sun systems team technologies telegram telegraph
    television theater theatre tiktok times tourism tribune trust tv twitter union united university usa visuals
    website week weekly wire works world youtube zeitung verlag ministerium polizei feuerwehr amt bundeswehr
    universität verband verein jornal diario diário periódico ministerio ministério ministère gobierno governo
    préfecture presidencia présidence ayuntamiento fundación prensa agência
    """
)

# Small words within names of organizations: "Ministry of the Interior".
CONNECTIVES = _words("of the and for in on at de des du la le les del do da dos das di e y et und von der & + a")

# Small words within names of persons: "Ana de la Cruz", "Omar bin Said".
PARTICLES = _words(
    """
    de da do dos das del della der den di du la le los las van von zu zur ten ter te bin ibn bint al el ul ur abu e
    y af av st o' d' ap mac mc san santa
    """
)

# Capitalized words that begin or end a line of the page's own, never a credit.
PAGE_WORDS = _words(
    """
    read more share advertisement continue reading story related watch listen sign up subscribe follow us click here
    updated loading newsletter newsletters comments comment see also view gallery live today editor's note analysis
    opinion exclusive breaking log next previous close menu search home print email tweet whatsapp how why what when
    where who what's
    """
)

# Words that no name holds, capitalized or not: what holds one is a title or a sentence.
NO_NAME = _words(
    """
    from with to as is are was were has have had his her their its after before says said how formerly also now then
    """
)

# What stays with a name after a comma or a full stop.
NAME_ENDINGS = _words("jr sr inc ltd co corp llc plc bros ii iii iv st mr ms mrs dr")
