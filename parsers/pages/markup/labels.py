"""Looking for words in class names, ids and short lines, which pages have by the hundred."""

import re


class Labels:
    """Words of class names, ids or lines, found without regard to case.

    Every word of the pattern holds one of the `stems`. They are looked for first: a pattern of many words takes ten
    times as long, and hardly any class name or line holds one.
    """

    def __init__(self, stems: str, pattern: str) -> None:
        self.stems = tuple(stems.split())
        self.pattern = re.compile(pattern, re.VERBOSE)

    def search(self, labels: str) -> bool:
        """Tell whether class names, or a line, hold one of the words."""
        folded = labels.lower()
        for stem in self.stems:  # a generator for any() takes twice as long
            if stem in folded:
                return self.pattern.search(folded) is not None
        return False
