"""The house as docs/architecture.md tells it: no import up, none in a circle, no folder left out of the package."""

import configparser
import re
import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGE = runpy.run_path(str(ROOT / "docs" / "make_architecture.py"))
ROOMS = PAGE["rooms"]()
BELOW = {
    "cli": {"cli", "parsers", "sources", "schemas"},
    "sources": {"sources", "schemas"},
    "parsers": {"parsers", "schemas"},
    "schemas": {"schemas"},
}
IMPORTS = {room: PAGE["imported_rooms"](room) for room in ROOMS}


@pytest.mark.parametrize("room", ROOMS, ids=str)
def test_no_import_points_up(room: Path) -> None:
    above = [other for other in IMPORTS[room] if other.parts[0] not in BELOW[room.parts[0]]]
    assert not above


def reached(start: Path) -> set[Path]:
    """Return all rooms that a room imports, and those that these import, and so on."""
    found: set[Path] = set()
    waiting = list(IMPORTS[start])
    while waiting:
        room = waiting.pop()
        if room not in found:
            found.add(room)
            waiting += IMPORTS.get(room, [])
    return found


@pytest.mark.parametrize("room", ROOMS, ids=str)
def test_no_room_imports_itself_through_others(room: Path) -> None:
    assert room not in reached(room)


def test_imports_are_seen() -> None:
    """The tests above would pass if nothing were read. An import within a function counts too."""
    assert Path("parsers/quotes") in IMPORTS[Path("parsers")]
    assert Path("parsers/attributions/model") in IMPORTS[Path("parsers/attributions")]


def test_every_folder_is_installed() -> None:
    """A folder that setup.cfg forgets works in the clone and is missing from the installed package."""
    setup = configparser.ConfigParser()
    setup.read(ROOT / "setup.cfg")
    listed = set(setup["options"]["packages"].split())
    assert listed == {"newsjson", *("newsjson." + str(room).replace("/", ".") for room in ROOMS)}
    folders = dict(line.split(" = ") for line in setup["options"]["package_dir"].strip().splitlines())
    assert folders == {"newsjson": "."} | {f"newsjson.{str(room).replace('/', '.')}": str(room) for room in ROOMS}


@pytest.mark.parametrize("room", ROOMS, ids=str)
def test_a_room_says_where_to_start(room: Path) -> None:
    """What a folder's docstring points to is there."""
    said = (ROOT / room / "__init__.py").read_text("utf-8")
    named = re.findall(r"\b[a-z_]+\.py\b", said.split('"""')[1]) + re.findall(r"`([a-z_/]+)/`", said.split('"""')[1])
    for name in named:
        assert any((ROOT / base / name).exists() for base in (room, "parsers")), name
