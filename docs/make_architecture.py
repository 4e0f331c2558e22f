#!/usr/bin/env python3
"""Write the table of rooms into docs/architecture.md, from the folders' own docstrings and imports.

usage: python docs/make_architecture.py [--check]

Run it in a clone after a folder has come, gone or changed what it says of itself. With --check nothing is written, and
the exit status is 1 when the table is stale.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "architecture.md"
BEGIN, END = "<!-- rooms: made by docs/make_architecture.py -->", "<!-- end of rooms -->"
FLOORS = ("cli", "parsers", "sources", "schemas")


def rooms() -> list[Path]:
    """Return the package's folders, from the root of the clone, each floor's own first."""
    found = (path.parent.relative_to(ROOT) for floor in FLOORS for path in (ROOT / floor).rglob("__init__.py"))
    return sorted(found, key=lambda path: (FLOORS.index(path.parts[0]), path.parts))


def imports(module: Path) -> Iterator[Path]:
    """Yield the modules of the package that a module (from the root of the clone) imports, wherever in it."""
    package = module.parent.parts
    for node in ast.walk(ast.parse((ROOT / module).read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = Path(*package[: len(package) - node.level + 1], *(node.module or "").split("."))
            for name in (alias.name for alias in node.names):
                places = (base / f"{name}.py", base / name / "__init__.py", base.with_name(base.name + ".py"))
                yield next((p for p in places if p.name != ".py" and (ROOT / p).is_file()), base / "__init__.py")


def imported_rooms(room: Path) -> list[Path]:
    """Return the other rooms that a room's own modules import, in order."""
    modules = (path.relative_to(ROOT) for path in (ROOT / room).glob("*.py"))
    return sorted({target.parent for module in modules for target in imports(module)} - {room, Path()})


def table() -> str:
    """Return the table of rooms in Markdown."""
    rows = ["| room | files | what comes in, what goes out | imports |", "| --- | --- | --- | --- |"]
    for room in rooms():
        said = ast.get_docstring(ast.parse((ROOT / room / "__init__.py").read_text(encoding="utf-8"))) or ""
        files = len([path for path in (ROOT / room).glob("*.py") if path.name != "__init__.py"])
        used = ", ".join(str(path).removeprefix("parsers/") for path in imported_rooms(room) if path.parts[0] in FLOORS)
        rows.append(f"| [{room}](../{room}) | {files} | {' '.join(said.split())} | {used} |")
    return "\n".join(rows)


def page() -> str:
    """Return docs/architecture.md with the table as it ought to be."""
    before, rest = PAGE.read_text(encoding="utf-8").split(BEGIN)
    return f"{before}{BEGIN}\n{table()}\n{END}{rest.split(END)[1]}"


def main() -> int:
    """Write the page, or with --check say whether it is stale."""
    if PAGE.read_text(encoding="utf-8") == page():
        return 0
    if "--check" in sys.argv[1:]:
        print("docs/architecture.md is stale: run python docs/make_architecture.py", file=sys.stderr)
        return 1
    PAGE.write_text(page(), encoding="utf-8")
    print("wrote docs/architecture.md", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
