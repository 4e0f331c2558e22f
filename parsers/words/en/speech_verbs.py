"""Which lemmas report saying or writing, as against believing, intending or showing.

After the classes of reporting verbs in the grammars (assert, ask, order, promise, write, gloss of manner of speaking);
our own list, checked on the articles that newsjson is developed on and PolNeAR's training part.
"""

SPEECH_LEMMAS = frozenset(
    """
    accord accusation accuse acknowledge add address admission admit advise affirm agree allegation allege allude
    announce announcement answer apologize applaud argue argument articulate ask assail assert assertion assure
    attribute author bark bash beg bemoan blame blare blast boast brag brief broadcast call caution challenge
    characterize charge chide chime cite claim clarify comment communicate complain complaint concede conclude condemn
    confess confirm congratulate contend contention continue convince counter credit criticise criticism criticize
    critique cry declare decline decry demand denounce deny depict deride describe detail disclose disclosure discuss
    dismiss dispute document downplay dub echo elaborate emphasize exclaim exhort explain exult express gush hail
    heckle highlight hint inform insist instruct insult interject invite issue joke label lambast lambaste lament lash
    laud lecture liken list lobby mention message mock mumble muse mutter name narrate note offer opine order outline
    paint persuade pledge point portray post praise preach predict press proclaim promise pronounce propose protest
    publish pump push query question quip quote rail read reaffirm reassure rebuff rebuke rebut recall recite recommend
    recount refer reiterate reject relay release remark remember remind renounce repeat reply report reportedly
    reprimand repudiate request respond response retort retweet reveal ridicule riff roar rule run say scoff scold
    scream shout shrug signal sing slam snap snarl speak speaking speculate spell state stress submit suggest summon
    swear talk taunt tell term testify thank threaten thunder tout trumpet tweet tweeted underscore urge utter vent
    voice vow warn warning whisper word write yell
    """.split()
)

# Cues with a speech lemma that report something else: refusing to speak, or being the object of it.
NOT_SPEECH_PHRASES = ("declined", "refused", "is called", "was called", "is named", "was named", "is titled")

# Verbs of thinking and feeling, which report no speech even beside quotation marks.
THOUGHT_LEMMAS = frozenset(
    "think believe feel hope know want fear wonder consider expect see doubt assume imagine wish prefer like love hate "
    "regard view understand realize notice find show suggest indicate".split()
)

# Forms of verbs of saying that their endings do not tell, and what a lemma has instead of an ending: "noted", "note".
IRREGULAR = frozenset("said told wrote thought knew spoke says".split())
ENDINGS = (("s", ""), ("ed", ""), ("d", ""), ("ing", ""), ("ing", "e"), ("ied", "y"))

# Verbs that say whom something is told, and their forms behind which a hearer or a day may stand.
TELLING = frozenset("tell inform remind assure notify warn persuade convince advise".split())
TOLD = frozenset("told tells tell".split())
# Forms that stand before their subject as often as not: said Ana Lee, the mayor.
INVERTING = frozenset("said says say reported reports announced wrote writes warned".split())
# Participles that go on with a report: …, he said, adding that …
GOING_ON = frozenset("adding saying noting".split())
# What leads into a quoted sentence beside a comma.
INTRODUCING = frozenset("that saying said says".split())
# Participles of a state of mind behind a form of "be", which are no passives.
STATES = frozenset("worried convinced concerned determined interested prepared pleased".split())


def _regular_forms(lemma: str) -> tuple[str, ...]:
    """Return the forms of a regular verb; some exist of no verb, and are met of none."""
    silent = (lemma[:-1] + "ing",) if lemma.endswith("e") else (lemma[:-1] + "ied",) if lemma.endswith("y") else ()
    return (lemma, lemma + "s", lemma + "ed", lemma + "d", lemma + "ing", *silent)


# The lemma of each form that reports; those of thinking for the commonest pasts alone.
LEMMAS = {form: lemma for lemma in sorted(SPEECH_LEMMAS) for form in _regular_forms(lemma)} | {
    "said": "say", "told": "tell", "wrote": "write", "spoke": "speak", "thought": "think", "knew": "know",
}  # fmt: skip
