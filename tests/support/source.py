"""The project's own source, as text and as trees, for the tests that read it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
Function = ast.FunctionDef | ast.AsyncFunctionDef
Documented = Function | ast.ClassDef


@dataclass(frozen=True, slots=True)
class Source:
    """One file: its place below the project's root, its lines, its tree."""

    place: str
    text: str
    tree: ast.Module

    @property
    def lines(self) -> int:
        return len(self.text.splitlines())

    def functions(self) -> Iterator[Function]:
        """Yield every function and method, nested ones too."""
        return (node for node in ast.walk(self.tree) if isinstance(node, Function))

    def calls(self) -> Iterator[ast.Call]:
        return (node for node in ast.walk(self.tree) if isinstance(node, ast.Call))

    def at(self, node: ast.stmt | ast.expr) -> str:
        """Return where a node stands, as editors understand it."""
        return f"{self.place}:{node.lineno}"


@lru_cache(maxsize=1)
def sources(folder: str) -> tuple[Source, ...]:
    """Read all Python files below a folder of the project; the last folder's are kept."""
    return tuple(_read(path) for path in sorted((ROOT / folder).rglob("*.py")))


def length(function: Function) -> int:
    """Return how many lines a function takes, from `def` to its end."""
    return (function.end_lineno or function.lineno) - function.lineno + 1


def called(call: ast.Call) -> str:
    """Return the last word of what is called: `connect` of `button.clicked.connect(…)`."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _read(path: Path) -> Source:
    text = path.read_text("utf-8")
    return Source(path.relative_to(ROOT).as_posix(), text, ast.parse(text))
