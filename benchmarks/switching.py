"""Switch off a function or a word table of parsers/, in the running process and for good: in a fork of it.

A function gives the neutral answer of its annotated result instead (False, None, nothing, or the argument that it would
change). A table holds one word that no text holds, from its own line on: all modules are imported anew, so that what is
built from it lacks its words too.
"""

import ast
import collections
import collections.abc
import copy
import importlib
import pkgutil
import re
import sys
import types
import typing
from collections.abc import Callable, Sequence
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType

PACKAGE = "newsjson.parsers"
NOWHERE = "\ue000\ue000"  # of a private-use character
EMPTY_ITERATOR = "iter(())"
NOTHING = {bool: "False", int: "0", float: "0.0", str: "''", bytes: "b''", types.NoneType: "None", typing.Any: "None"}
NOTHING |= {list: "[]", dict: "{}", set: "set()", frozenset: "frozenset()", collections.Counter: "{}"}
NOTHING |= {collections.abc.Sequence: "()", collections.abc.Mapping: "{}"}
NOTHING |= dict.fromkeys((collections.abc.Iterator, collections.abc.Iterable), EMPTY_ITERATOR)
CHANGED = (str, bytes, int, float, list, dict, set, frozenset, tuple)  # an argument of the result's type is the answer
WORDS_OR = re.compile(r"[^\W\d_]{2}[^|]*\|[^|]*[^\W\d_]{2}")  # in a pattern's source: at least two words to choose from
ESCAPED = re.compile(r"\\.|\(\?[a-zA-Z<=!:P]+|#.*")


def reload_parsers(every: bool = True) -> dict[str, ModuleType]:
    """Import the parsers anew, also what is only imported where it is needed if `every`; return the modules."""
    for name in [name for name in sys.modules if name == PACKAGE or name.startswith(PACKAGE + ".")]:
        del sys.modules[name]
    package = importlib.import_module(PACKAGE)
    if every:
        for found in pkgutil.walk_packages(package.__path__, PACKAGE + "."):
            importlib.import_module(found.name)
    return {name: module for name, module in sys.modules.items() if name.startswith(PACKAGE + ".")}


def names_set_by(node: ast.stmt) -> tuple[str, ...]:
    """Return the names that a statement gives something to."""
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return (node.name,)
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    return tuple(part.id for target in targets for part in ast.walk(target) if isinstance(part, ast.Name))


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


def stub(node: ast.FunctionDef, answer: str) -> CodeType:
    """Return the code of a function with the same parameters that only gives the answer."""
    bare = copy.copy(node)
    bare.body, bare.decorator_list = [ast.Return(ast.parse(answer, mode="eval").body)], []
    module = compile(ast.fix_missing_locations(ast.Module([bare], [])), "<switched off>", "exec")
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


def empty_table(module: str, table: str) -> None:
    """Import the parsers anew with a table emptied."""
    sys.meta_path.insert(0, _Emptying(module, table))
    reload_parsers(every=False)


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
        more = ast.parse(f"{self.table} = _emptied({self.table})").body
        tree.body = [each for node in tree.body for each in (node, *(more if self.table in names_set_by(node) else ()))]
        vars(module)["_emptied"] = emptied
        exec(compile(tree, self.path, "exec"), vars(module))
