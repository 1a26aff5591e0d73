"""Texts of others are shown as texts: Qt takes what looks like HTML for HTML unless it is told."""

from __future__ import annotations

import ast

from tests.support.source import Source, called, sources

# Each of these says itself what its text is.
OWN_LABEL = "stopwatch/ui/widgets/plain_label.py"
WRITES_MARKUP = {"stopwatch/ui/widgets/banner.py": 1}  # it escapes what it is given
TIPS = frozenset({"tip", "tray_tip"})
# Widgets that show HTML when they are given some.
RICH = frozenset({"QTextBrowser", "QTextEdit", "setHtml", "insertHtml", "appendHtml", "QToolTip"})


def bases(one: Source) -> list[tuple[ast.ClassDef, set[str]]]:
    return [
        (node, {base.id for base in node.bases if isinstance(base, ast.Name)})
        for node in ast.walk(one.tree)
        if isinstance(node, ast.ClassDef)
    ]


def calls(node: ast.AST) -> list[str]:
    return [ast.unparse(call) for call in ast.walk(node) if isinstance(call, ast.Call)]


def test_labels_are_plain_labels() -> None:
    made = {
        one.place: count
        for one in sources("stopwatch/ui")
        if one.place != OWN_LABEL
        if (count := sum(called(call) == "QLabel" for call in one.calls()))
    }
    derived = [
        one.at(node)
        for one in sources("stopwatch/ui")
        if one.place != OWN_LABEL
        for node, names in bases(one)
        if "QLabel" in names
    ]
    assert made == WRITES_MARKUP, "make a PlainLabel"
    assert derived == [], "derive from PlainLabel"


def test_the_one_who_writes_markup_escapes_all_of_it() -> None:
    [banner] = [one for one in sources("stopwatch/ui") if one.place in WRITES_MARKUP]
    filled = [node for node in ast.walk(banner.tree) if isinstance(node, ast.JoinedStr)]
    markup = [node for node in filled if "<b" in ast.unparse(node)]
    parts = [
        part.value
        for node in markup
        for part in node.values
        if isinstance(part, ast.FormattedValue)
    ]
    assert parts
    assert all(isinstance(part, ast.Call) and called(part) == "escape" for part in parts)


def test_only_plain_labels_choose_a_format() -> None:
    chosen = {
        f"{one.place} {ast.unparse(call.args[0])}"
        for one in sources("stopwatch/ui")
        for call in one.calls()
        if called(call) == "setTextFormat"
    }
    rich = {text for text in chosen if not text.endswith("PlainText")}
    assert rich == {f"{place} Qt.TextFormat.RichText" for place in WRITES_MARKUP}


def test_message_boxes_are_told_too() -> None:
    boxes = [
        (one.at(node), calls(node))
        for one in sources("stopwatch/ui")
        for node, names in bases(one)
        if "QMessageBox" in names
    ]
    assert boxes
    told = "self.setTextFormat(Qt.TextFormat.PlainText)"
    assert [place for place, made in boxes if told not in made] == []


def test_message_boxes_are_not_made_in_passing() -> None:
    at_once = {"QMessageBox", "information", "warning", "critical", "question", "about"}
    assert [
        one.at(call)
        for one in sources("stopwatch/ui")
        for call in one.calls()
        if called(call) in at_once and "QMessageBox" in ast.unparse(call.func)
    ] == []


def test_tool_tips_are_made_harmless() -> None:
    given = [
        (one.at(call), call.args[0])
        for one in sources("stopwatch/ui")
        for call in one.calls()
        if called(call) == "setToolTip"
    ]
    assert given
    assert [
        place
        for place, text in given
        for part in ([text.body, text.orelse] if isinstance(text, ast.IfExp) else [text])
        if not (isinstance(part, ast.Call) and called(part) in TIPS)
        if not (isinstance(part, ast.Constant) and part.value == "")
    ] == []


def test_nothing_else_understands_markup() -> None:
    assert [
        one.at(call)
        for one in sources("stopwatch/ui")
        for call in one.calls()
        if called(call) in RICH
    ] == []
