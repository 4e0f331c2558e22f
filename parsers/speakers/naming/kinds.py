"""Kinds of names: whether a name's own words, its title and its article make it a person's, a body's or a place's.

In come the capitalized words of a name, out comes its Kind, "unknown" where they do not tell.
"""

from collections.abc import Sequence
from functools import cache
from typing import Literal

from ...common.patterns import lazy
from ...words.language import Language
from .capitalized import CapitalizedWord

Kind = Literal["person", "organization", "place", "unknown"]

# BlackBerry, YouTube; not McDonald: names are written so in any language.
_CAMEL = lazy(r"(?!Mc|Mac|De|La|Le|Di|Du|Van|Fitz)[A-Z][a-z]+[A-Z]")


class KindReader:
    """Tells kinds by the tables of one language."""

    def __init__(self, language: Language) -> None:
        """Take in a language."""
        names = language.names
        self._given_names, self._personal_suffixes = names.given_names, language.titles.personal_suffixes
        self._countries, self._regions, self._places = names.countries, names.regions, names.places
        self._organizations, self._trades = names.organizations, names.trades

    def kind_of(self, name: Sequence[CapitalizedWord], title: str, definite: bool) -> Kind:
        """Return the kind of a name with a title before it, or "", and the definite article or not."""
        bare = [word.bare for word in name]
        if self._is_known_place(" ".join(word.text for word in name)):
            return "place"
        if (title and self._organizations.isdisjoint(bare[1:])) or (not definite and self._is_personal(bare)):
            return "person"
        if not self._organizations.isdisjoint(bare) or self._is_trade(bare):
            return "organization"
        if bare[-1] in self._places and (len(bare) > 1 or definite):
            return "place"
        return "organization" if definite or self._is_body(name) else "unknown"

    def _is_known_place(self, whole: str) -> bool:
        return whole in self._countries or whole in self._regions

    def _is_personal(self, bare: Sequence[str]) -> bool:
        """Tell a person's name by its given name, an initial or "Jr."."""
        if len(bare) == 1 or bare[-1] in self._organizations:
            return False
        named = bare[0] in self._given_names or bare[-1] in self._personal_suffixes
        return named or any(len(word) == 1 for word in bare[:-1])

    def _is_trade(self, bare: Sequence[str]) -> bool:
        """Tell "Velm Power" from "Ana Power"."""
        return bare[-1] in self._trades and len(bare) > 1 and bare[0] not in self._given_names

    def _is_body(self, name: Sequence[CapitalizedWord]) -> bool:
        """Tell a body's name by a country behind it (Statistics Canada) or by capitals (UNITED PRESS, YouTube, WHO)."""
        if len(name) > 1:
            return name[-1].text in self._countries or all(word.text.isupper() for word in name)
        return bool(_CAMEL.match(name[0].text)) or (name[0].text.isupper() and len(name[0].bare) > 1)


kind_reader = cache(KindReader)
"""Return the KindReader of a language."""
