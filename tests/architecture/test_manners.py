"""Habits that no linter knows: each of these has once cost somebody a day."""

from __future__ import annotations

import ast

import pytest

from tests.support.source import ROOT, called, sources

UNRELEASED = frozenset({"lambda", "partial"})


def test_signals_are_connected_to_methods() -> None:
    """Qt never lets go of a lambda or partial that holds its receiver."""
    assert [
        one.at(call)
        for one in sources("stopwatch/ui")
        for call in one.calls()
        if called(call) == "connect" and any(_is_unreleased(given) for given in call.args)
    ] == []


def test_threads_are_pythons() -> None:
    """A running QThread aborts the process at its end."""
    banned = {"QThread", "QRunnable", "QtAsyncio"}
    assert [
        f"{one.place} {name}"
        for one in sources("stopwatch")
        for name in banned & set(names(one.tree))
    ] == []


def test_no_window_is_asked_for_its_screen() -> None:
    """It would take the screen itself along when it is collected, see `on_screen.screen_of`."""
    assert [
        one.at(call)
        for one in sources("stopwatch/ui")
        for call in one.calls()
        if called(call) == "screen"
    ] == []


def test_texts_to_translate_are_whole() -> None:
    """An f-string inside tr() is filled in before it is looked up, and so never found."""
    assert [
        one.at(call)
        for one in sources("stopwatch")
        for call in one.calls()
        if called(call) in {"tr", "translate"}
        and any(isinstance(given, ast.JoinedStr) for given in call.args)
    ] == []


def test_values_cost_nothing_until_they_are_used() -> None:
    """The standard library compiles six methods a class while somebody waits for the tray."""
    eager = [
        one.place
        for one in sources("stopwatch")
        if not one.place.startswith(("stopwatch/sandbox/", "stopwatch/domain/values.py"))
        and "@dataclass(frozen=True, slots=True)\n" in one.text
        and "from stopwatch.domain.values import dataclass\n" not in one.text
    ]
    assert eager == [], "take dataclass from stopwatch.domain.values (decision 32)"


@pytest.mark.parametrize("name", ["run.in", "run.txt", "dev.in", "dev.txt"])
def test_requirements_name_no_host(name: str) -> None:
    text = (ROOT / "requirements" / name).read_text("utf-8")
    options = {word for word in text.split() if word.startswith("-")}
    assert "://" not in text
    assert {option.partition("=")[0] for option in options} <= {"-r", "--hash"}


@pytest.mark.parametrize("name", ["run.txt", "dev.txt"])
def test_every_pinned_version_has_hashes(name: str) -> None:
    text = (ROOT / "requirements" / name).read_text("utf-8").replace("\\\n", " ")
    pins = [line for line in text.splitlines() if "==" in line and not line.startswith((" ", "#"))]
    assert len(pins) > 10
    assert [pin for pin in pins if "--hash=sha256:" not in pin] == []


def names(tree: ast.Module) -> list[str]:
    """Return every word that stands for something in a module."""
    nodes = list(ast.walk(tree))
    return [
        *(node.id for node in nodes if isinstance(node, ast.Name)),
        *(node.attr for node in nodes if isinstance(node, ast.Attribute)),
        *(node.name for node in nodes if isinstance(node, ast.alias)),
    ]


def _is_unreleased(given: ast.expr) -> bool:
    if isinstance(given, ast.Call):
        return called(given) in UNRELEASED
    return isinstance(given, ast.Lambda)
