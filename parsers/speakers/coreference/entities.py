"""Entities: whom a document names, each with all the names and descriptions that it gives of them."""

from bisect import bisect_left

import msgspec

from ...words.language import Gender
from ..naming.descriptions import Description
from ..naming.kinds import Kind
from ..naming.names import Name

MOST_TITLES = 12


class Entity(msgspec.Struct, eq=False):
    """Everything that a document says of one bearer of a name.

    `words` is the best name's words and `name` that name as printed; `names` are indexes into `NameCoreference.names`,
    `first` the least of them;
    `heads` the nouns that it is called by ("president", "institute"), `countries` those that its titles name.
    """

    words: tuple[str, ...]
    name: str
    kind: Kind
    names: list[int]
    first: int
    titles: list[str]
    heads: set[str]
    countries: set[str]
    described: set[str]
    gender: Gender | None = None

    def add_description(self, description: Description) -> None:
        """Take in one title or apposition."""
        self.heads.update(description.heads)
        self.countries.update(description.countries)
        self.described.update(description.words)
        if description.printed and len(self.titles) < MOST_TITLES and description.printed not in self.titles:
            self.titles.append(description.printed)


class NameCoreference(msgspec.Struct):
    """The names of a document in order, and the entity that each belongs to (`entity_of`, parallel to `names`)."""

    names: tuple[Name, ...]
    entities: list[Entity]
    entity_of: list[Entity]
    starts: list[int]

    def names_within(self, start: int, end: int) -> range:
        """Return the indexes of the names that begin in a stretch of text."""
        return range(bisect_left(self.starts, start), bisect_left(self.starts, end))
