"""Find the mechanisms of parsers/, its functions and word tables, by the code's own structure, and switch one off.

A function gives the neutral answer of its annotated result instead (False, None, nothing, or the argument that it would
change); a table holds one word that no text holds, from its own line on, so that what is built from it lacks its words
too. Both change the running process: switch off in a fork of it.
"""

import ast
import collections
import collections.abc
import copy
import importlib
import inspect
import pkgutil
import re
import sys
import types
import typing
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from importlib.util import resolve_name
from pathlib import Path
from types import CodeType, FrameType, ModuleType

PACKAGE = "newsjson.parsers"
NOWHERE = "\ue000\ue000"  # of a private-use character
UNKNOWN = object()
EMPTY_ITERATOR = "iter(())"
NOTHING = {bool: "False", int: "0", float: "0.0", str: "''", bytes: "b''", types.NoneType: "None", typing.Any: "None"}
NOTHING |= {list: "[]", dict: "{}", set: "set()", frozenset: "frozenset()", collections.Counter: "{}"}
NOTHING |= {collections.abc.Sequence: "()", collections.abc.Mapping: "{}"}
NOTHING |= dict.fromkeys(
    (collections.abc.Iterator, collections.abc.Iterable, collections.abc.Generator), EMPTY_ITERATOR
)
CHANGED = (str, bytes, int, float, list, dict, set, frozenset, tuple)  # an argument of the result's type is the answer
WORDS_OR = re.compile(r"[^\W\d_]{2}[^|]*\|[^|]*[^\W\d_]{2}")  # in a pattern's source: at least two words to choose from
ESCAPED = re.compile(r"\\.|\(\?[a-zA-Z<=!:P]+|#.*")


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

    @cached_property
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

    @cached_property
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

    @cached_property
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
                yield id(getattr(vars(module).get(node.value.id), node.attr, None))
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
            self._object(mechanism).__code__ = _stub(typing.cast(ast.FunctionDef, unit.node), mechanism.answer)
            self.clear_caches()
        else:
            sys.meta_path.insert(0, _Emptying(f"{PACKAGE}.{unit.module}", mechanism.name.partition(":")[2]))
            reload_parsers(every=False)

    def clear_caches(self) -> None:
        """Forget what cached functions remember."""
        for module in self.modules.values():
            for value in vars(module).values():
                if hasattr(value, "cache_clear"):
                    value.cache_clear()


def reload_parsers(every: bool = True) -> dict[str, ModuleType]:
    """Import the parsers anew, also what is only imported where it is needed if `every`; return the modules."""
    for name in [name for name in sys.modules if name == PACKAGE or name.startswith(PACKAGE + ".")]:
        del sys.modules[name]
    package = importlib.import_module(PACKAGE)
    if every:
        for found in pkgutil.walk_packages(package.__path__, PACKAGE + "."):
            importlib.import_module(found.name)
    return {name: module for name, module in sys.modules.items() if name.startswith(PACKAGE + ".")}


def _units(name: str, module: ModuleType) -> Iterator[Unit]:
    for node in ast.parse(Path(str(module.__file__)).read_bytes()).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield Unit(name, node, (node.name,), min([node.lineno, *(each.lineno for each in node.decorator_list)]))
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            names = {
                part.id for part in ast.walk(node) if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store)
            }
            yield Unit(name, node, tuple(sorted(names)), node.lineno)
        else:
            yield Unit(name, node, (), node.lineno)


def neutral_answer(function: Callable[..., object]) -> str | None:
    """Return what a function gives when it is switched off, as source; None when its type has no neutral answer.

    >>> def shorter(text: str, most: int) -> str: ...
    >>> neutral_answer(shorter)
    'text'
    """
    try:
        hints = typing.get_type_hints(function)
    except NameError:  # imported for type checking alone
        return None
    result = hints.pop("return", typing.NoReturn)
    alike = [name for name, hint in hints.items() if hint == result]
    empty = _nothing(result)
    if alike and (empty is None or (typing.get_origin(result) or result) in CHANGED):
        return alike[0]
    return empty


def _nothing(hint: object) -> str | None:
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return "None" if types.NoneType in inner else None
    if origin is typing.Literal:
        return repr(inner[0])
    if origin is tuple and inner[-1] is not ...:
        parts = [_nothing(part) for part in inner]
        return None if None in parts else f"({''.join(f'{part}, ' for part in parts)})"
    return "()" if origin is tuple else NOTHING.get(typing.cast(type, origin or hint))


def _stub(node: ast.FunctionDef, answer: str) -> CodeType:
    """Return the code of a function with the same parameters that only gives the answer."""
    stub = copy.copy(node)
    stub.body, stub.decorator_list = [ast.Return(ast.parse(answer, mode="eval").body)], []
    module = compile(ast.fix_missing_locations(ast.Module([stub], [])), "<switched off>", "exec")
    return next(each for each in module.co_consts if isinstance(each, CodeType) and each.co_name == node.name)


def emptied(value: typing.Any) -> typing.Any:
    """Return a table or pattern of words without them, or None when the value is no such thing.

    >>> emptied(frozenset({"said"})) == frozenset({NOWHERE}), emptied(re.compile("[a-z]+")), emptied("said")
    (True, None, None)
    """
    if isinstance(value, frozenset | set | tuple | list):
        words = any(isinstance(each, str) for each in value)
        fit = words or not isinstance(value, tuple)
        return type(value)([NOWHERE] if words else []) if value and fit and type(value) in CHANGED else None
    if isinstance(value, dict):
        words = any(isinstance(each, str) for each in value)
        return ({NOWHERE: next(iter(value.values()))} if words else {}) if value else None
    if isinstance(value, type) or not str(type(value).__module__).startswith(("re", PACKAGE)):
        return None
    if hasattr(value, "finditer"):  # a pattern, perhaps one that is compiled when it is used
        source = value.pattern if isinstance(value.pattern, str) else value.pattern.decode("latin-1")
        nothing = re.compile("(?!)" if isinstance(value.pattern, str) else b"(?!)")
        return nothing if WORDS_OR.search(ESCAPED.sub(" ", source)) else None
    parts = {name: emptied(part) for name, part in getattr(value, "__dict__", {}).items()}
    if any(part is not None for part in parts.values()):  # an object that holds tables
        value = copy.copy(value)
        vars(value).update({name: part for name, part in parts.items() if part is not None})
        return value
    return None


class _Emptying(SourceFileLoader):
    """Imports one module with a table emptied as soon as it is there."""

    def __init__(self, module: str, table: str) -> None:
        self.module, self.table = module, table

    def find_spec(self, name: str, path: Sequence[str] | None, _: ModuleType | None = None) -> ModuleSpec | None:
        """Return how to import the module, None for all others."""
        spec = PathFinder.find_spec(name, path) if name == self.module else None
        if spec is not None:
            super().__init__(name, str(spec.origin))
            spec.loader = self
        return spec

    def exec_module(self, module: ModuleType) -> None:
        """Run the module's source with one more line behind that of the table."""
        tree = ast.parse(Path(self.path).read_bytes())
        for number, unit in enumerate(_units("", module)):
            if self.table in unit.names:
                tree.body[number + 1 : number + 1] = ast.parse(f"{self.table} = _emptied({self.table})").body
        vars(module)["_emptied"] = emptied
        exec(compile(tree, self.path, "exec"), vars(module))
