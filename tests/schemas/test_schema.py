"""The JSON Schema, docs/schema.md, and the examples in them."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Annotated, get_args, get_origin, get_type_hints

import msgspec
import pytest
from helpers.running import ARTICLE, environment, newsjson
from newsjson.schemas import article, json_schema
from newsjson.schemas.errors import ERRORS, ErrorCode

ROOT = Path(__file__).resolve().parents[2]
STRUCTS = [
    struct
    for struct in vars(article).values()
    if isinstance(struct, type) and issubclass(struct, article.Strict) and struct.__struct_fields__
]
FIELDS = [
    pytest.param(annotation, id=f"{struct.__name__}.{name}")
    for struct in STRUCTS
    for name, annotation in get_type_hints(struct, include_extras=True).items()
]


def schema():
    return json.loads(json_schema.committed())


def test_the_generated_files_are_not_stale():
    command = [sys.executable, ROOT / "docs" / "make_schema.py", "--check"]
    done = subprocess.run(command, capture_output=True, env=environment())
    assert done.stderr == b""
    assert done.returncode == 0


def test_the_command_prints_the_committed_schema():
    done = newsjson("schema")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == json_schema.committed()


def test_the_schema_says_what_it_is_and_describes_both_kinds_of_record():
    assert schema()["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema()["$id"] == "urn:newsjson:schema:1.0"
    assert schema()["title"]
    assert [option["$ref"] for option in schema()["anyOf"]] == ["#/$defs/Article", "#/$defs/ErrorRecord"]


def test_every_reference_resolves():
    text = json_schema.committed().decode()
    references = {part.partition('"')[0] for part in text.split('"#/$defs/')[1:]}
    assert references == set(schema()["$defs"])


def test_every_object_and_field_has_a_description_and_an_example():
    for name, described in schema()["$defs"].items():
        assert described["description"], name
        for key, field in described.get("properties", {}).items():
            assert field["description"].endswith("."), (name, key)
            assert field["examples"], (name, key)


def test_every_key_is_required_and_no_other_is_allowed():
    for name, described in schema()["$defs"].items():
        if "properties" in described:
            assert described["required"] == list(described["properties"]), name
            assert described["additionalProperties"] is False, name


@pytest.mark.parametrize("annotation", FIELDS)
def test_a_fields_own_examples_are_valid(annotation):
    assert get_origin(annotation) is Annotated
    examples = [example for meta in get_args(annotation)[1:] for example in meta.examples or ()]
    for example in examples:
        msgspec.convert(example, annotation, strict=True)


@pytest.mark.parametrize("struct", STRUCTS, ids=lambda struct: struct.__name__)
def test_the_examples_of_objects_are_valid(struct):
    fields = schema()["$defs"][struct.__name__]["properties"]
    msgspec.convert({key: field["examples"][0] for key, field in fields.items()}, struct, strict=True)


def test_the_fields_stand_in_the_order_of_the_record():
    done = newsjson("parse", stdin=ARTICLE.encode())
    assert list(json.loads(done.stdout)) == list(schema()["$defs"]["Article"]["properties"])


def test_every_code_has_a_meaning_and_stands_in_the_documentation():
    assert set(article.WARNINGS) == set(get_args(article.WarningCode))
    assert set(ERRORS) == set(ErrorCode)
    documentation = (ROOT / "docs" / "schema.md").read_text(encoding="utf-8")
    for code in (*article.WARNINGS, *(code.value for code in ErrorCode)):
        assert f"| `{code}` |" in documentation
    for struct in STRUCTS:
        for key in struct.__struct_fields__:
            assert f"| `{key}` |" in documentation, struct
