"""Which texts are found in the source, and in which context they are translated at run time."""

from __future__ import annotations

from pathlib import Path

import pytest

from stopwatch.ui.translations.collecting import Messages, collected, is_sentence

WORDS = '''
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from stopwatch.ui.texts import shared as told

class Window:
    def show(self):
        """A sentence that describes, and that nobody reads on the screen."""
        self.tr("Start")
        self.tr("Stop" if self else "Pause")
        told("Today")
        QCoreApplication.translate("Menu", "Quit")

NOOP = QT_TRANSLATE_NOOP("Marks", "Sent")
'''
SHARED = """
from PySide6.QtCore import QCoreApplication

_TABLE = {1: "Monday", 2: "no place", 3: "id"}

def shared(text):
    return QCoreApplication.translate("Texts", text)

def day(number):
    return shared(_TABLE[number])
"""
REFUSALS = """
def refuse(number, one):
    raise Refused(f"Nothing was changed: {number} on {one.title} is not known here.")
    "SELECT name FROM things WHERE id = ?"
"""


@pytest.fixture
def found(tmp_path: Path) -> Messages:
    files = {"ui/window.py": WORDS, "ui/texts.py": SHARED, "services/timing.py": REFUSALS}
    for name, text in files.items():
        file = tmp_path / "stopwatch" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return collected(tmp_path / "stopwatch")


def test_texts_are_found_in_their_contexts(found: Messages) -> None:
    assert found["Window"] == {"Start", "Stop", "Pause"}
    assert found["Menu"] == {"Quit"}
    assert found["Marks"] == {"Sent"}


def test_a_shared_function_and_its_tables_are_followed(found: Messages) -> None:
    assert found["Texts"] == {"Today", "Monday", "no place"}


def test_sentences_of_the_use_cases_become_templates(found: Messages) -> None:
    told = "Nothing was changed: {number} on {title} is not known here."
    assert told in found["Sentences"]
    assert not any("describes" in one or "SELECT" in one for one in found["Sentences"])


def test_what_the_tables_of_preferences_say_is_there(found: Messages) -> None:
    assert {"Theme", "{count} seconds", "As the desktop"} <= found["Settings"]


@pytest.mark.parametrize("text", ["", "a.b", "lower case. Then.", "SELECT a FROM b?", "One. "])
def test_what_is_no_sentence(text: str) -> None:
    assert not is_sentence(text)
