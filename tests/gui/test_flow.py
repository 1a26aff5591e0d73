"""Rows that go on in the next line where a language or a screen leaves no room."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, Face
from stopwatch.ui.widgets.flow import ApartLayout, FlowLayout
from stopwatch.ui.widgets.plain_label import PlainLabel

_GAP = 8


class Foot(QWidget):
    """A quiet button at the left, two at the right, the last with a key."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.quiet = ActionButton(theme, "Discard", Face(kind=ButtonKind.QUIET))
        self.other = ActionButton(theme, "Save and start next", Face(keys="Ctrl+Shift+Enter"))
        self.main = ActionButton(theme, "Save", Face(keys="Ctrl+Enter"))
        row = ApartLayout(_GAP, leads=1, inset=3)
        row.add(self.quiet, self.other, self.main)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 0, 10, 0)
        column.addLayout(row)

    @property
    def wide(self) -> int:
        """How much all of it takes, keys included."""
        parts = (self.quiet, self.other, self.main)
        return sum(part.sizeHint().width() for part in parts) + 2 * _GAP + 20


class Remark(QWidget):
    """Words that may go on in the next line, and a button at the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.words = PlainLabel("Break 16:30 to 16:37, 7:00, and another one that was short")
        self.words.setWordWrap(True)
        row = ApartLayout(_GAP, leads=1)
        row.add(self.words, ActionButton(theme, "Change", Face()))
        self.setLayout(row)


@pytest.fixture
def foot(theme: Theme, qtbot: QtBot) -> Foot:
    made = Foot(theme)
    qtbot.addWidget(made)
    made.show()
    return made


def test_with_room_both_ends_are_used_and_keys_are_shown(foot: Foot) -> None:
    foot.resize(foot.wide + 100, 40)
    assert foot.quiet.x() == 10 - 3
    assert foot.main.geometry().right() == foot.width() - 10 - 1
    assert foot.other.geometry().right() + _GAP < foot.main.x()
    assert foot.main.shows_keys()
    assert foot.other.shows_keys()


def test_words_that_fit_in_one_line_stand_in_one(theme: Theme, qtbot: QtBot) -> None:
    made = Remark(theme)
    qtbot.addWidget(made)
    made.show()
    metrics = made.words.fontMetrics()
    made.resize(metrics.horizontalAdvance(made.words.text()) + 300, 60)
    assert made.words.height() < 2 * metrics.height()


def test_keys_go_before_a_button_does(foot: Foot) -> None:
    foot.resize(foot.wide - 20, 40)
    assert foot.quiet.y() == foot.main.y()
    assert not foot.main.shows_keys()
    assert foot.main.width() >= foot.main.minimumSizeHint().width()


def test_without_room_the_others_stand_below(foot: Foot) -> None:
    least = foot.other.minimumSizeHint().width()
    foot.resize(least + 30, 200)
    layout = foot.layout()
    assert layout is not None
    assert layout.heightForWidth(foot.width()) == 3 * foot.main.height() + 2 * _GAP
    assert foot.quiet.y() < foot.other.y() < foot.main.y()
    assert foot.main.geometry().right() == foot.other.geometry().right()


def test_what_is_hidden_takes_no_room(foot: Foot) -> None:
    foot.resize(foot.other.minimumSizeHint().width() + 30, 200)
    foot.quiet.hide()
    foot.other.hide()
    layout = foot.layout()
    assert layout is not None
    layout.activate()
    assert layout.heightForWidth(foot.width()) == foot.main.height()


def test_words_flow_into_lines(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    flow, face = FlowLayout(_GAP, window), Face(kind=ButtonKind.LINK)
    words = ("Keep", "Not work", "Other ticket", "Split")
    links = [ActionButton(theme, text, face) for text in words]
    flow.add(*links)
    window.resize(links[2].sizeHint().width() + 10, 300)
    window.show()
    assert [one.y() for one in links] == sorted(one.y() for one in links)
    assert links[2].y() > links[0].y()
    assert all(one.geometry().right() < window.width() for one in links)
