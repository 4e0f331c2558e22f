"""Find the mechanisms of parsers/, its functions and word tables, by the code's own structure."""

import ast
import collections
import functools
import inspect
import sys
import types
import typing
from collections.abc import Iterable, Iterator
from importlib.util import resolve_name
from pathlib import Path
from types import CodeType, FrameType, ModuleType

from switching import EMPTY_ITERATOR, PACKAGE, emptied, empty_table, names_set_by, neutral_answer, reload_parsers, stub

UNKNOWN = object()


class Unit(typing.NamedTuple):
    """One statement at the top level of a module: a function, a class or an assignment."""

    module: str
    node: ast.stmt
    names: tuple[str, ...]
    first: int  # its first line, decorators included


class Mechanism(typing.NamedTuple):
    """A function or table, and where it stands."""

    name: str  # module below parsers, colon, name in it
    kind: str  # "function" or "table"
    unit: int
    answer: str  # the neutral one of a function, as source


class Answer(typing.NamedTuple):
    """What a function gives when it is switched off."""

    unit: int
    nothing: object
    parameter: str | None  # the argument that it gives back instead

    def is_given(self, frame: FrameType, result: object) -> bool:
        """Tell whether a function that returns gives just that."""
        if self.parameter:  # a list may have been changed in place
            nothing = frame.f_locals.get(self.parameter, UNKNOWN)
            return not isinstance(result, list | dict | set) and result == nothing
        return result == self.nothing


class Parsers:
    """The modules of parsers/, imported, and their statements."""

    def __init__(self) -> None:
        """Import everything; what runs while importing is kept in `importing`, numbers of units."""
        reload_parsers()
        executed: set[CodeType] = set()
        sys.setprofile(lambda frame, event, _: executed.add(frame.f_code) if event == "call" else None)
        modules = reload_parsers()
        sys.setprofile(None)
        self.modules = {name.removeprefix(PACKAGE).lstrip("."): module for name, module in modules.items()}
        self.units = [unit for name, module in self.modules.items() for unit in _units(name, module)]
        self.importing = self.units_of(executed)

    @functools.cached_property
    def _lines(self) -> dict[str, list[tuple[int, int]]]:
        lines = collections.defaultdict(list)
        for number, unit in enumerate(self.units):
            lines[str(self.modules[unit.module].__file__)].append((unit.first, number))
        return lines

    def units_of(self, codes: Iterable[CodeType]) -> set[int]:
        """Return the numbers of the units that code objects belong to."""
        return {
            max((first, number) for first, number in lines if first <= code.co_firstlineno)[1]
            for code in codes
            if (lines := self._lines.get(code.co_filename)) and code.co_name != "<module>"
        }

    @functools.cached_property
    def mechanisms(self) -> list[Mechanism]:
        """Every function that has a neutral answer, and every table."""
        return [mechanism for number in range(len(self.units)) for mechanism in self._mechanisms(number)]

    def _mechanisms(self, number: int) -> Iterator[Mechanism]:
        unit = self.units[number]
        space = vars(self.modules[unit.module])
        if isinstance(unit.node, ast.FunctionDef):
            answer = neutral_answer(inspect.unwrap(space[unit.node.name]))
            if answer is not None:
                yield Mechanism(f"{unit.module}:{unit.node.name}", "function", number, answer)
        elif isinstance(unit.node, ast.Assign | ast.AnnAssign):
            for name in unit.names:
                if not name.startswith("__") and emptied(space.get(name)) is not None:
                    yield Mechanism(f"{unit.module}:{name}", "table", number, "")

    @functools.cached_property
    def _graph(self) -> list[tuple[set[int], set[int]]]:
        """Return of each unit the ids of the objects that it defines and of those that it mentions."""
        return [(self._defined(unit), set(self._mentioned(unit))) for unit in self.units]

    def _defined(self, unit: Unit) -> set[int]:
        return {id(vars(self.modules[unit.module]).get(name)) for name in unit.names} - {id(None)}

    def _mentioned(self, unit: Unit) -> Iterator[int]:
        module = self.modules[unit.module]
        for node in ast.walk(unit.node):
            if isinstance(node, ast.Name):
                yield id(vars(module).get(node.id))
            elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                owner = vars(module).get(node.value.id)
                yield id(getattr(owner, node.attr, None) if isinstance(owner, ModuleType) else None)
            elif isinstance(node, ast.ImportFrom):  # inside a function
                source = resolve_name("." * node.level + (node.module or ""), module.__package__)
                yield from (id(getattr(sys.modules.get(source), alias.name, None)) for alias in node.names)

    def users(self, mechanism: Mechanism) -> set[int]:
        """Return the units whose code uses a table, or what is built from it while importing; a function's own."""
        if mechanism.kind == "function":
            return {mechanism.unit}
        reached, users, more = {id(self._object(mechanism))}, set[int](), True
        while more:
            more = False
            for number, (defined, mentioned) in enumerate(self._graph):
                if number not in users and mentioned & reached:
                    users.add(number)
                    runs = isinstance(self.units[number].node, ast.FunctionDef | ast.ClassDef)
                    if not runs or number in self.importing:
                        reached |= defined
                        more = True
        return users

    def _object(self, mechanism: Mechanism) -> typing.Any:
        return inspect.unwrap(vars(self.modules[self.units[mechanism.unit].module])[mechanism.name.partition(":")[2]])

    def answers(self) -> dict[CodeType, Answer]:
        """Return by the functions' code what they give when they are switched off."""
        return {self._object(each).__code__: self._answer(each) for each in self.mechanisms if each.kind == "function"}

    def _answer(self, mechanism: Mechanism) -> Answer:
        node, answer = self.units[mechanism.unit].node, mechanism.answer
        if answer.isidentifier() and answer not in ("None", "False"):
            names = (part for part in ast.walk(node) if isinstance(part, ast.Name) and part.id == answer)
            kept = all(isinstance(name.ctx, ast.Load) for name in names)  # it is the argument still at the end
            return Answer(mechanism.unit, UNKNOWN, answer if kept else None)
        if typing.get_type_hints(self._object(mechanism))["return"] is types.NoneType:  # it changes its arguments
            return Answer(mechanism.unit, UNKNOWN, None)
        return Answer(mechanism.unit, None if answer == EMPTY_ITERATOR else eval(answer), None)

    def switch_off(self, mechanism: Mechanism) -> None:
        """Switch a mechanism off in this process, for good."""
        unit = self.units[mechanism.unit]
        if mechanism.kind == "function":
            self._object(mechanism).__code__ = stub(typing.cast(ast.FunctionDef, unit.node), mechanism.answer)
            self.clear_caches()
        else:
            empty_table(f"{PACKAGE}.{unit.module}", mechanism.name.partition(":")[2])

    def clear_caches(self) -> None:
        """Forget what cached functions remember."""
        for cached in self._caches:
            cached.cache_clear()

    @functools.cached_property
    def _caches(self) -> list[typing.Any]:
        every = (value for module in self.modules.values() for value in vars(module).values())
        return [value for value in every if isinstance(value, functools._lru_cache_wrapper)]


def _units(name: str, module: ModuleType) -> Iterator[Unit]:
    for node in ast.parse(Path(str(module.__file__)).read_bytes()).body:
        decorators = getattr(node, "decorator_list", [])
        yield Unit(name, node, names_set_by(node), min([node.lineno, *(each.lineno for each in decorators)]))
