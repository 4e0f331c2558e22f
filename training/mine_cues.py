"""Mine parsers/data/cues.tsv, the cue lexicon of the rules engine, from PolNeAR's training articles.

usage: python training/mine_cues.py POLNEAR_DIR        (the folder that holds train/ and silver/)

Only counts and weights come out: which lemmas head cues, how the word and the classes of its neighbours speak for or
against a cue (logistic regression, AdaGrad, L2, fixed seed), and which prepositions belong to the cue. PolNeAR is
https://github.com/networkdynamics/PolNeAR.
"""

import sys
from bisect import bisect_right
from collections import Counter, defaultdict
from pathlib import Path

import logistic
from newsjson.parsers.attributions.rules.contents import BOUNDARY, end_features, trim
from newsjson.parsers.attributions.rules.cues import cue_features
from newsjson.parsers.attributions.rules.sentence_words import SentenceWords, read_sentence_words
from newsjson.parsers.decoding.decode import decode
from newsjson.parsers.plaintext import read
from newsjson.parsers.words.en.function_words import AUXILIARIES, PREPOSITIONS
from newsjson.schemas.content import Content
from polnear import GoldAttribution, Token, read_articles, read_tokens

DATA = Path(__file__).parent.parent / "parsers" / "data" / "cues.tsv"
MINIMUM_HEADS = 2  # times that a lemma must head a cue
MINIMUM_SHARE = 0.02  # of its occurrences
RECIPE = logistic.Recipe(epochs=5, rate=0.1, decay=3.0, minimum=3)
SMALLEST = 0.12  # weights nearer to zero are left out
NO_VERB = set("be have do will would can could may might must shall should not n't also".split())


def cue_heads(gold: list[GoldAttribution], tokens: list[Token]) -> dict[int, GoldAttribution]:
    """Return {offset of the head word of each cue: its attribution}: its first main verb, else noun, else word."""
    starts = [token.start for token in tokens]
    heads = {}
    for attribution in gold:
        inside = [
            token
            for start, end in attribution.cue
            for token in tokens[max(0, bisect_right(starts, start) - 1) :][: end - start + 1]
            if token.start < end and token.end > start
        ]
        verbs = [t for t in inside if t.tag.startswith("VB") and t.lemma not in NO_VERB]
        nouns = [t for t in inside if t.tag.startswith(("NN", "JJ"))]
        words = [t for t in inside if t.tag[0].isalpha()]
        for choice in (verbs, nouns, words):
            if choice:
                heads[choice[0].start] = attribution
                break
    return heads


def mine_lemmas(articles: dict[str, list[Token]], heads: dict[str, dict[int, GoldAttribution]]) -> dict[str, set[str]]:
    """Return {lemma: forms} of the lemmas that head cues often enough."""
    seen: Counter[str] = Counter()
    head: Counter[str] = Counter()
    forms: dict[str, Counter[str]] = defaultdict(Counter)  # by form: its lemmas
    for name, tokens in articles.items():
        for token in tokens:
            seen[token.lemma] += 1
            if token.start in heads.get(name, {}):
                head[token.lemma] += 1
    kept = {w for w, n in head.items() if n >= MINIMUM_HEADS and n / seen[w] >= MINIMUM_SHARE and w.isalpha()}
    kept -= AUXILIARIES | PREPOSITIONS
    for name, tokens in articles.items():
        text = TEXTS[name]
        for token in tokens:
            if token.lemma in kept:
                forms[text[token.start : token.end].lower()][token.lemma] += 1
    lemmas: dict[str, set[str]] = defaultdict(set)
    for form, counts in forms.items():
        if form.isalpha():
            lemmas[counts.most_common(1)[0][0]].add(form)
    return lemmas


def cue_examples(
    lemma_of: dict[str, str], heads: dict[str, dict[int, GoldAttribution]]
) -> tuple[list[logistic.Example], set[str]]:
    """Return (features, label) of every candidate of the texts, and the "lemma preposition" pairs that make one cue."""
    made = []
    inside: Counter[str] = Counter()
    outside: Counter[str] = Counter()
    for name, sentences in SENTENCES.items():
        for words in sentences:
            for index, lower in enumerate(words.lowers):
                lemma = lemma_of.get(lower)
                if lemma is None:
                    continue
                attribution = heads[name].get(words.starts[index])
                if attribution is None and words.starts[index] in NESTED[name]:
                    continue  # nobody marks what is reported within a report
                made.append((cue_features(words, index, lemma), int(attribution is not None)))
                _count_tail(words, index, lemma, attribution, inside, outside)
    return made, {pair for pair, n in inside.items() if n >= 2 and n > outside[pair]}


def end_examples(heads: dict[str, dict[int, GoldAttribution]]) -> list[logistic.Example]:
    """Return (features, label) of the boundaries of contents to the right of their cue, up to their end."""
    made = []
    for name, sentences in SENTENCES.items():
        for words in sentences:
            for index in range(len(words)):
                attribution = heads[name].get(words.starts[index])
                if attribution is None or len(attribution.content) != 1:
                    continue
                begin, finish = attribution.content[0]
                if begin < words.starts[index] or finish > words.ends[-1] or begin not in words.starts:
                    continue
                start = words.starts.index(begin)
                for position in range(start + 1, len(words)):
                    if words.classes[position] in BOUNDARY:
                        stops = words.ends[trim(words, start, position) - 1] >= finish
                        made.append((end_features(words, start, position, len(words)), int(stops)))
                        if stops:
                            break
    return made


def _count_tail(
    words: SentenceWords,
    index: int,
    lemma: str,
    attribution: GoldAttribution | None,
    inside: Counter[str],
    outside: Counter[str],
) -> None:
    follows = words.lowers[index + 1 : index + 2]
    if attribution and follows and (follows[0] in PREPOSITIONS or follows[0] in ("to", "as")):
        start = words.starts[index + 1]
        pair = f"{lemma} {follows[0]}"
        (inside if any(a <= start < b for a, b in attribution.cue) else outside)[pair] += 1


def write(lemmas: dict[str, set[str]], tails: set[str], *models: dict[str, float]) -> None:
    """Write the table: a section each for lemmas, tails, and the two models; sorted, weights to two decimals."""
    sections = [[f"{lemma}\t{' '.join(sorted(forms))}" for lemma, forms in sorted(lemmas.items())], sorted(tails)]
    sections += [list(logistic.rows(weights, SMALLEST)) for weights in models]
    DATA.write_text("\n\n".join("\n".join(rows) for rows in sections) + "\n", encoding="utf-8")


def sentences_of(text: str) -> list[SentenceWords]:
    """Return a text's sentences as the rules engine sees them."""
    return list(read_sentence_words(read.read_text(decode(Content(data=text.encode(), media_type="text/plain")))))


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    gold = read_articles(folder / "train")
    silver = read_tokens(folder / "silver" / "train.tsv.gz")
    TEXTS = {name: text for name, (text, _) in gold.items()}
    HEADS = {name: cue_heads(found, silver.get(name, [])) for name, (_, found) in gold.items()}
    NESTED = {
        name: {offset for attribution in found for a, b in attribution.content for offset in range(a, b)}
        for name, (_, found) in gold.items()
    }
    LEMMAS = mine_lemmas(silver, HEADS)
    write(LEMMAS, {"accord to"}, {"bias": 1.0}, {"bias": 1.0})  # end_features looks at the lemmas
    SENTENCES = {name: sentences_of(text) for name, text in TEXTS.items() if "\r" not in text}
    CUES, TAILS = cue_examples({form: lemma for lemma, forms in LEMMAS.items() for form in forms}, HEADS)
    ENDS = end_examples(HEADS)
    print(len(LEMMAS), "lemmas;", len(CUES), "candidates;", sum(y for _, y in CUES), "cues;", len(TAILS), "tails")
    print(len(ENDS), "boundaries;", sum(y for _, y in ENDS), "ends")
    write(LEMMAS, TAILS, logistic.train(CUES, RECIPE), logistic.train(ENDS, RECIPE))
