"""Windows open in turns: none is long, and what is pressed meanwhile goes to the new window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from stopwatch.ui.opening import Opening, Steps
from stopwatch.ui.windows.window_keys import add_keys


class _Form(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.field, self.saved = QLineEdit(self), 0
        QVBoxLayout(self).addWidget(self.field)
        self.field.setFocus()
        add_keys(self, {"Ctrl+Enter": self._on_save, "Ctrl+Return": self._on_save})

    def _on_save(self) -> None:
        self.saved += 1


@pytest.fixture
def before(qtbot: QtBot) -> _Form:
    form = _Form()
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    return form


@pytest.fixture
def opening(qtbot: QtBot) -> Iterator[Opening]:
    parent = QObject()
    yield Opening(parent)
    parent.deleteLater()


def _opened(window: _Form, done: list[str]) -> Steps:
    done.append("begun")
    yield
    done.append("made")
    yield
    window.show()
    window.activateWindow()
    done.append("shown")
    return window


def _press(
    form: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key as the desktop does: at the window, and not at a part of it."""
    handle = form.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, key, held)


def test_a_step_is_a_turn_of_its_own(opening: Opening, before: _Form, qtbot: QtBot) -> None:
    after, done = _Form(), list[str]()
    qtbot.addWidget(after)
    opening.begin(_opened(after, done))
    assert done == ["begun"]
    assert not after.isVisible()
    qtbot.waitUntil(lambda: done == ["begun", "made", "shown"])
    assert after.isVisible()


def test_whoever_asks_for_the_window_has_it_at_once(opening: Opening, qtbot: QtBot) -> None:
    after, done = _Form(), list[str]()
    qtbot.addWidget(after)
    opening.begin(_opened(after, done))
    opening.finish()
    assert done == ["begun", "made", "shown"]


def test_one_opens_after_the_other(opening: Opening, qtbot: QtBot) -> None:
    first, second, done = _Form(), _Form(), list[str]()
    for form in (first, second):
        qtbot.addWidget(form)
        opening.begin(_opened(form, done))
    opening.finish()
    assert done == ["begun", "made", "shown"] * 2


def test_what_is_pressed_meanwhile_is_typed_into_the_new_window(
    opening: Opening, before: _Form, qtbot: QtBot
) -> None:
    after = _Form()
    qtbot.addWidget(after)
    opening.begin(_held(after))
    for key in (Qt.Key.Key_O, Qt.Key.Key_K):
        _press(before, key)
    _press(before, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert after.field.text() == ""
    opening.finish()
    assert after.field.text().lower() == "ok"
    assert (before.field.text(), before.saved, after.saved) == ("", 0, 1)


def test_keys_go_where_they_did_once_it_is_open(
    opening: Opening, before: _Form, qtbot: QtBot
) -> None:
    after = _Form()
    qtbot.addWidget(after)
    opening.begin(_held(after))
    opening.finish()
    _press(before, Qt.Key.Key_O)
    assert (before.field.text().lower(), after.field.text()) == ("o", "")


def test_a_window_that_comes_to_nothing_takes_the_keys_along(
    opening: Opening, before: _Form
) -> None:
    opening.begin(_held(None))
    _press(before, Qt.Key.Key_O)
    opening.finish()
    _press(before, Qt.Key.Key_K)
    assert before.field.text().lower() == "k"


def test_a_fault_in_one_is_none_of_the_next_ones(opening: Opening, qtbot: QtBot) -> None:
    after, done = _Form(), list[str]()
    qtbot.addWidget(after)
    with pytest.raises(RuntimeError):
        opening.begin(_faulty())
    opening.begin(_opened(after, done))
    opening.finish()
    assert done == ["begun", "made", "shown"]


def test_after_the_end_nothing_opens(opening: Opening, before: _Form, qtbot: QtBot) -> None:
    after, done = _Form(), list[str]()
    qtbot.addWidget(after)
    opening.begin(_opened(after, done))
    opening.end()
    opening.finish()
    _press(before, Qt.Key.Key_O)
    assert (done, before.field.text().lower()) == (["begun"], "o")


def _held(window: _Form | None) -> Steps:
    """Open a window late enough: pressing a key turns the loop, and so opens it further."""
    for _ in range(200):
        yield
    if window is not None:
        window.show()
    return window


def _faulty() -> Steps:
    yield from ()
    raise RuntimeError
