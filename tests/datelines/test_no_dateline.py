"""What looks like a printed dateline and is none. The shapes are real ones, the news is invented."""

import newsjson
import pytest

EN = "the council agreed on a plan for the harbour after nine hours of talks, and it will be open in the summer."
DE = "der Rat hat sich nach neun Stunden auf einen Plan für den Hafen geeinigt, und er wird im Sommer geöffnet."
EN_SENTENCE = EN[0].upper() + EN[1:]
DE_SENTENCE = DE[0].upper() + DE[1:]

PARAGRAPHS = [
    # links and labels of the page
    f"READ MORE: {EN_SENTENCE}",
    f"ALSO READ: {EN_SENTENCE}",
    f"ALSO READ - {EN_SENTENCE}",
    f"RELATED — {EN_SENTENCE}",
    f"WATCH: {EN_SENTENCE}",
    f"WATCH | {EN_SENTENCE}",
    f"LISTEN: {EN_SENTENCE}",
    f"LIVE: {EN_SENTENCE}",
    f"LIVE UPDATES — {EN_SENTENCE}",
    f"BREAKING — {EN_SENTENCE}",
    f"BREAKING NEWS: {EN_SENTENCE}",
    f"BREAKING NEWS, April 28 – {EN_SENTENCE}",
    f"LATEST NEWS, April 28, 2025 — {EN_SENTENCE}",
    f"BREAKING NEWS (Reuters) - {EN_SENTENCE}",
    f"London | News | {EN_SENTENCE}",
    f"LONDON | BUSINESS | {EN_SENTENCE}",
    f"EXCLUSIVE — {EN_SENTENCE}",
    f"EXKLUSIV: {DE_SENTENCE}",
    f"INTERVIEW - {EN_SENTENCE}",
    f"ANALYSIS — {EN_SENTENCE}",
    f"OPINION | {EN_SENTENCE}",
    f"UPDATE: {EN_SENTENCE}",
    f"UPDATE 1 - {EN_SENTENCE}",
    f"CORRECTION: {EN_SENTENCE}",
    f"EDITOR'S NOTE — {EN_SENTENCE}",
    f"Editor’s note: {EN_SENTENCE}",
    f"P.S.: {EN_SENTENCE}",
    f"PS — {EN_SENTENCE}",
    f"NEW: {EN_SENTENCE}",
    f"SPONSORED — {EN_SENTENCE}",
    f"LESEN SIE AUCH: {DE_SENTENCE}",
    f"HINTERGRUND: {DE_SENTENCE}",
    # a picture library's caption, an address, a time
    f"LONDON, ENGLAND - APRIL 28: {EN_SENTENCE}",
    f"BAKU, AZERBAIJAN - APRIL 28, 2025: {EN_SENTENCE}",
    f"10:15 — {EN_SENTENCE}",
    f"Monday, April 28 — {EN_SENTENCE}",
    f"April 28: {EN_SENTENCE}",
    # persons, parties, functions
    f"MARTA ORLO - {EN_SENTENCE}",
    f"Marta Orlo (Labour) – {EN_SENTENCE}",
    f"Rep. Marta Orlo (R-Texas) — {EN_SENTENCE}",
    f"Marta Orlo, Norway – {EN_SENTENCE}",
    f"Dr. Orlo — {EN_SENTENCE}",
    f"Police – {EN_SENTENCE}",
    f"MAYOR ORLO: {EN_SENTENCE}",
    # sentences that begin with an acronym or in capitals
    f"NATO — {EN}",
    f"The EU (European Union) — {EN}",
    f"NASA and ESA said on Monday that {EN}",
    f"THE MAN who ran the harbour for nine years has left, and {EN}",
    f"THE COUNCIL has agreed: {EN}",
    f"IT WAS A LONG NIGHT - {EN}",
    f"NINE HOURS. That is how long it took until {EN}",
    f"Nach dem Erneuerbare-Energien-Gesetz (EEG): {DE_SENTENCE}",
    f"Das Gesetz (EEG): {DE_SENTENCE}",
    f"(EEG) – {DE_SENTENCE}",
    f"(April 28) – {EN_SENTENCE}",
    f"APRIL 28: {EN_SENTENCE}",
    f"Marta Orlo (Labour) {EN_SENTENCE}",
    f"Otterby (AP) {EN_SENTENCE}",
    f"Marta Orlo Otterby, April 28 - {EN_SENTENCE}",
    f"Otterby/Velmdal, April 28 - {EN_SENTENCE}",
    f"Otterby, April 28: {EN_SENTENCE}",
    f"Otterby, April 28 - {EN}",
    # places in running text
    f"(Otterby) – {EN_SENTENCE}",
    f"(Paris Games) – {EN_SENTENCE}",
    f"(Paris, AP) – {EN_SENTENCE}",
    f"Hamburg. {EN_SENTENCE}",  # English papers print no stop
    f"Hamburg, April 28. {EN_SENTENCE}",
    f"Otterby Harbour – {EN_SENTENCE}",
    f"OTTERBY HARBOUR – {EN_SENTENCE}",
    f"THE OTTERBY BRIDGE: {EN_SENTENCE}",
    f"Rostow (Russland) - dort steht der Kran - ist nah, und {DE}",
    f"In Paris – where the council sat – {EN}",
    f"Paris, the capital, and Lyon — {EN}",
    f"Washington — or rather its lawmakers — {EN}",
    f"Paris - Lyon was the road that they took, and {EN}",
    f"Berlin – Hamburg is the line of the year, and {EN}",
    f"London Bridge – {EN}",
    f"New York Times — {EN_SENTENCE}",
    f"Iran – {EN_SENTENCE}",
    f"Germany: {EN_SENTENCE}",
    f"The mayor was in LONDON, April 28 (Reuters) - {EN}",
    f"London. What a city it is when {EN}",
    f"(London) {EN}",
    # a paper alone, or in a sentence; brackets of no agency
    f"TODAY OTTERBY – {EN_SENTENCE}",
    f"Otterby News, April 28: {EN_SENTENCE}",
    f"OTTERBY TIMES (AP) {EN}",
    f"OTTERBY TODAY (Labour) {EN_SENTENCE}",
    f"(EEG) {EN_SENTENCE}",
    f"(AP) {EN}",
    # words of a headline that are cities too
    f"Reading: {EN_SENTENCE}",
    f"READING: {EN_SENTENCE}",
    f"Reading – {EN_SENTENCE}",
    f"Nice: {EN_SENTENCE}",
    f"Mobile: {EN_SENTENCE}",
    f"Bath – {EN_SENTENCE}",
    f"Mexico: {EN_SENTENCE}",
    f"Opinion – {EN_SENTENCE}",
    f"Bharat – {EN_SENTENCE}",
    f"Reading-{EN_SENTENCE}",
    f"London-{EN}",
    f"Paris-Roubaix: {EN_SENTENCE}",
    # scores, tables, lists, questions and answers
    f"LONDON 3 - PARIS 2: {EN_SENTENCE}",
    f"London 3, Paris 2 - {EN_SENTENCE}",
    f"ARSENAL (3) - OTTERBY (2): {EN_SENTENCE}",
    f"Q: Why Paris? A: {EN_SENTENCE}",
    f"Q&A — {EN_SENTENCE}",
    f"A — {EN_SENTENCE}",
    f"GRAPHIC - {EN_SENTENCE}",
    f"SOURCE: Harbour office — {EN_SENTENCE}",
    f"TREND — {EN_SENTENCE}",
    f"Report — {EN_SENTENCE}",
    f"KENT, WALL and WANG, {EN}",
    f"THE BEACH — {EN_SENTENCE}",
]
assert len(PARAGRAPHS) >= 60


@pytest.mark.parametrize("paragraph", PARAGRAPHS)
def test_what_only_looks_like_one(paragraph: str) -> None:
    german = paragraph.endswith(DE_SENTENCE[1:])
    headline, body = ("Einigung auf Hafenplan", DE_SENTENCE) if german else ("Harbour plan agreed", EN_SENTENCE)
    text = f"{headline}\n\nPublished 29 April 2025\n\n{paragraph}\n\n{body}\n\n{body}\n"
    found = newsjson.parse_text(text, engine="rules").dateline
    assert found is None or found.kind == "inferred", found.text


LISTS = [
    # a chart's legend, cities with their figures
    "BERLIN — 3.7 million\n\nHAMBURG — 1.9 million\n\nPARIS — 2.1 million",
    # what is on where
    "LONDON: The play runs until the summer, and there are seats on all days of the week for everybody.\n\n"
    "PARIS: The opera is closed until the autumn, and there will be no seats before the end of the year.",
    # a transcript
    "PARIS: What did the council say on Monday when it met, and was the mayor there with all the others?\n\n"
    "ORLO: It said that the plan is good, and that the harbour will be open in the summer for all ships.\n\n"
    "PARIS: And then?",
    "PARIS: What did the council say on Monday when it met, and was the mayor there with all the others?\n\n"
    "ORLO: It said that the plan is good, and that the harbour will be open in the summer for all ships.\n\n"
    "LIND: And then?\n\nTEKIN: Then it went home.",
    # labels of a list in small letters
    "London: The play runs until the summer, and there are seats on all days of the week for everybody.\n\n"
    "Otterby: The opera is closed until the autumn, and there will be no seats before the end of the year.",
    # too short to be a lead
    "London – The harbour plan is agreed",
    "Berlin (abc) - The plan is agreed",
    "Otterby, April 28 - The plan is agreed",
    # headlines in capitals
    "LONDON - COUNCIL AGREES ON HARBOUR",
    "OTTERBY COUNCIL AGREES ON NINE HARBOURS AND A BRIDGE - MINISTER",
    "COUNCIL AGREES ON HARBOUR - MINISTER",
    "OTTERBY HARBOUR (OTH) TO CLOSE ON MONDAY",
]


@pytest.mark.parametrize("paragraphs", LISTS)
def test_lists_and_transcripts_have_none(paragraphs: str) -> None:
    text = f"Harbour plan agreed\n\nPublished 29 April 2025\n\n{paragraphs}\n\n{EN_SENTENCE}\n\n{EN_SENTENCE}\n"
    found = newsjson.parse_text(text, engine="rules").dateline
    assert found is None or found.kind == "inferred", found.text


def test_a_dateline_deep_in_the_article_is_another_articles() -> None:
    body = "\n\n".join([EN_SENTENCE] * 6)
    found = newsjson.parse_text(f"Harbour plan agreed\n\n{body}\n\nBERLIN — {EN_SENTENCE}\n", engine="rules").dateline
    assert found is None
