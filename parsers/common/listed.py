"""Word tables written as running text."""


def listed(words: str) -> frozenset[str]:
    """Return the words of a text.

    >>> sorted(listed("jr sr"))
    ['jr', 'sr']
    """
    return frozenset(words.split())
