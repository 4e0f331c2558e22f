"""Markup and code left in the text: what stands between marks there is a value, and nobody's words."""

from ..common.patterns import lazy

Span = tuple[int, int]

FEWEST_SIGNS = 2  # one alone may stand in an article about code
LONGEST_GAP = 300  # characters from one sign of code to the next
LONGEST_REST = 80  # characters behind the last sign, up to a bracket or semicolon

# A tag (<a href="…">), and an attribute of one that lost its brackets (data-lang="en").
MARKUP = lazy(
    r"""<[a-zA-Z/!][^<>]{0,2000}>"""
    r"""|(?<=[\w-])=(?:["“”][^"“”<>]{0,1000}["“”]|'[^'<>\n]{0,200}')"""
)
# What prose never has: declarations, calls, operators, the brackets of scripts, JSON and style sheets.
CODE = lazy(
    r"""\b(?:var|let|const)\s[\w$]{1,40}\s?="""
    r"""|\bfunction\s?[\w$]{0,40}\("""
    r"""|[\w$\])]\.[a-zA-Z]\w{1,40}\("""
    r"""|[\w$]\(["']"""
    r"""|\b[\w$]{1,40}(?:\.[\w$]{1,40}){1,4}\s?=[\s"'{\[]"""
    r"""|\|\||&&|={2,3}|=>"""
    r"""|[}\](]\)?;|["']\)?;(?=\s?(?:$|\n|\}|[\w$]{1,40}[.(]))"""
    r"""|\{\s?["'@]|\{\s?[\w-]{1,40}\s?:"""
    r"""|["']\s?:\s?["'{\[\d]"""
)
ANY = lazy(r"[<={;]")  # all markup and code has one of these, and few paragraphs of prose
REST = lazy(rf"[^\n]{{0,{LONGEST_REST}}}[;}})\]]")


def find_code(text: str, start: int, end: int) -> list[Span]:
    """Return the spans of markup and of code in text[start:end], in order and disjoint.

    >>> find_code('See <a href="x">it</a>.', 0, 23)
    [(4, 16), (18, 22)]
    """
    if ANY.search(text, start, end) is None:
        return []
    spans = [match.span() for match in MARKUP.finditer(text, start, end)]
    return _merge(sorted(spans + _code_clusters(text, start, end)))


def _code_clusters(text: str, start: int, end: int) -> list[Span]:
    """Return where signs of code follow each other."""
    clusters: list[Span] = []
    first = last = start
    count = 0
    for match in CODE.finditer(text, start, end):
        if count and match.start() - last > LONGEST_GAP:
            if count >= FEWEST_SIGNS:
                clusters.append((first, _rest(text, last, end)))
            count = 0
        if not count:
            first = match.start()
        last, count = match.end(), count + 1
    if count >= FEWEST_SIGNS:
        clusters.append((first, _rest(text, last, end)))
    return clusters


def _rest(text: str, last: int, end: int) -> int:
    match = REST.match(text, last, end)
    return match.end() if match else last


def _merge(spans: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in spans:
        if merged and span[0] <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(merged[-1][1], span[1])
        else:
            merged.append(span)
    return merged
