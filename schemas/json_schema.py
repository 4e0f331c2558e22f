"""The JSON Schema of the output, made from the Structs of article.py.

The committed copy is what `newsjson schema` prints; docs/make_schema.py writes it, and docs/schema.md, anew.
"""

from pathlib import Path
from typing import Any

import msgspec

from .article import SCHEMA_VERSION, Article, ErrorRecord

COMMITTED = Path(__file__).with_name(f"newsjson-{SCHEMA_VERSION}.schema.json")
REFERENCE = "#/$defs/"


def committed() -> bytes:
    """Return the committed JSON Schema, as `newsjson schema` prints it."""
    return COMMITTED.read_bytes()


def build() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of a record: an article, or an error record."""
    _, objects = msgspec.json.schema_components([Article, ErrorRecord], ref_template=REFERENCE + "{name}")
    for name, schema in objects.items():
        for field in schema.get("properties", {}).values():
            if "anyOf" in field:
                field["anyOf"].sort(key=lambda option: option == {"type": "null"})  # msgspec's versions differ in it
            if not field["examples"]:
                field["examples"] = [_example_of(field, objects)]
        if name == "ErrorCode":
            schema["description"] = "Why an input gave no article."
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:newsjson:schema:{SCHEMA_VERSION}",
        "title": f"newsjson record, schema version {SCHEMA_VERSION}",
        "description": "What `newsjson parse` writes for an input: an Article, or with --error-records an ErrorRecord.",
        "anyOf": [{"$ref": REFERENCE + "Article"}, {"$ref": REFERENCE + "ErrorRecord"}],
        "$defs": objects,
    }


def render() -> bytes:
    """Return the JSON Schema as the committed file holds it."""
    return msgspec.json.format(msgspec.json.encode(build()), indent=2) + b"\n"


def _example_of(field: dict[str, Any], objects: dict[str, Any]) -> Any:
    """Return an example of a field that holds an object or a list of objects: its own fields' first examples."""
    if "anyOf" in field:  # an object or null
        field = next(option for option in field["anyOf"] if "$ref" in option)
    if field.get("type") == "array":
        return [_example_of(field["items"], objects)]
    properties = objects[field["$ref"].removeprefix(REFERENCE)]["properties"]
    return {
        name: member["examples"][0] if member["examples"] else _example_of(member, objects)
        for name, member in properties.items()
    }
