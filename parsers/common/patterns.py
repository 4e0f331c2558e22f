"""Patterns that are compiled when they are first used.

All patterns of the parsers together take more time to compile than a short article takes to read, and it needs only
some of them.
"""

import re
from typing import AnyStr, cast

_METHODS = ("match", "fullmatch", "search", "finditer", "findall", "split", "sub", "subn", "pattern", "flags", "groups")


class _Uncompiled:
    """Stands in for a pattern; from the first use on it has the compiled pattern's methods as its own."""

    def __init__(self, source: str | bytes, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> object:
        compiled = re.compile(self._source, self._flags)
        self.__dict__.update((method, getattr(compiled, method)) for method in _METHODS)
        return getattr(compiled, name)


def lazy(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return the pattern; what is wrong with it shows at its first use.

    >>> lazy("[a-z]+", re.IGNORECASE).fullmatch("Arden")[0]
    'Arden'
    """
    return cast("re.Pattern[AnyStr]", _Uncompiled(source, flags))
