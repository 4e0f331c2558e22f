"""The rules of the contract that a JSON Schema cannot say: spans say what they claim, ids resolve, order, dates."""

from collections.abc import Iterator
from typing import Any

import msgspec

from . import contract_kinds, contract_order, contract_rules, contract_spans
from .article import Article, ErrorRecord
from .contract_spans import Fault

RULES = (
    contract_spans.check_paragraphs,
    contract_rules.check_quotes,
    contract_rules.check_attributions,
    contract_kinds.check_kinds,
    contract_rules.check_links,
    contract_rules.check_speakers,
    contract_order.check_order,
    contract_rules.check_dateline,
    contract_rules.check_photo_credits,
    contract_rules.check_images,
    contract_rules.check_dates,
)


def check(record: object) -> Iterator[Fault]:
    """Yield the faults of one record, given as plain data from JSON.

    When its structure is wrong (a missing or unknown key, a wrong type), that first fault is all; otherwise every rule
    that it breaks.
    """
    kind = ErrorRecord if isinstance(record, dict) and "error" in record else Article
    try:
        parsed = msgspec.convert(record, kind, strict=True)
    except msgspec.ValidationError as error:
        what, _, path = str(error).partition(" - at ")
        yield Fault(path.strip("`").removeprefix("$").removeprefix("."), what[:1].lower() + what[1:])
        return
    yield from _key_order(record, parsed.to_dict(), "")
    if isinstance(parsed, Article):
        yield from check_article(parsed)


def check_article(article: Article) -> Iterator[Fault]:
    """Yield every rule of the contract that an article breaks."""
    for rule in RULES:
        yield from rule(article)


def _key_order(given: Any, expected: Any, path: str) -> Iterator[Fault]:
    """Check that keys come in the order of the contract."""
    if isinstance(expected, dict):
        if list(given) != list(expected):
            yield Fault(path, "keys are not in the order of the schema")
        for key in expected:
            yield from _key_order(given[key], expected[key], f"{path}.{key}" if path else key)
    elif isinstance(expected, (list, tuple)):
        for index, member in enumerate(expected):
            if isinstance(member, dict):
                yield from _key_order(given[index], member, f"{path}[{index}]")
