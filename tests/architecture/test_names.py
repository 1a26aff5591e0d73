"""Every name says what it stands for: in its words, and in one line beside it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import PurePath

from tests.support.source import Documented, Function, Source, sources

VAGUE = frozenset({"utils", "util", "helpers", "helper", "common", "manager", "misc"})


def test_no_module_has_a_name_that_says_nothing() -> None:
    names = {one.place: PurePath(one.place).with_suffix("").parts for one in sources("stopwatch")}
    assert [place for place, parts in names.items() if VAGUE & set(parts)] == []


def test_every_module_says_why_it_exists() -> None:
    all_sources = [*sources("stopwatch"), *sources("packaging")]
    assert [one.place for one in all_sources if not ast.get_docstring(one.tree)] == []


def test_every_public_name_has_a_docstring() -> None:
    assert [
        f"{one.at(node)} {node.name}"
        for one in sources("stopwatch")
        for node in public(one)
        if not ast.get_docstring(node)
    ] == []


def public(source: Source) -> Iterator[Documented]:
    """Yield public classes, their public methods, and public functions."""
    for node in _public_in(source.tree):
        yield node
        if isinstance(node, ast.ClassDef):
            yield from _public_in(node)


def _public_in(node: ast.Module | ast.ClassDef) -> Iterator[Documented]:
    for child in node.body:
        if isinstance(child, Documented) and not child.name.startswith("_") and _is_new(child):
            yield child


def _is_new(node: Documented) -> bool:
    """Tell what is introduced here from what is described where it is introduced."""
    words = {ast.unparse(decorator).rpartition(".")[2] for decorator in node.decorator_list}
    return not (isinstance(node, Function) and words & {"override", "overload", "setter"})
