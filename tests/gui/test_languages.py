"""Other languages: which one it is, that every window speaks it, and sentences of the use cases."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from stopwatch.domain.absence import AbsenceChoice
from stopwatch.domain.presence import Sign
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.services.suite import Services
from stopwatch.ui import texts
from stopwatch.ui.desktop import Desktop
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.languages import Languages, language_for
from stopwatch.ui.notifying import Notifier
from stopwatch.ui.pages.absences.page import AbsencesPage
from stopwatch.ui.pages.day.page import DayPage
from stopwatch.ui.relay import Relay
from stopwatch.ui.sentences import spoken_language, told
from stopwatch.ui.shortcuts import Shortcuts
from stopwatch.ui.surroundings import Offers
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.tray import Tray
from stopwatch.ui.widgets.keycap import KeyCap
from stopwatch.ui.windows.entries import EntriesWindow
from stopwatch.ui.windows.first_run.checks import Ground
from stopwatch.ui.windows.first_run.diagnostics import DiagnosticsWindow
from stopwatch.ui.windows.first_run.window import FirstRunWindow
from stopwatch.ui.windows.invoices.window import InvoicesWindow
from stopwatch.ui.windows.note import NoteWindow
from stopwatch.ui.windows.opener import PickToStart
from stopwatch.ui.windows.panel import Panel
from stopwatch.ui.windows.picker import PickerWindow
from stopwatch.ui.windows.preferences.window import PreferencesWindow
from stopwatch.ui.windows.quit_question import QuitQuestion
from stopwatch.ui.windows.sign_in import SignInWindow
from stopwatch.ui.windows.stop_sheet import StopSheet
from tests.gui.absent_times import AbsentTimes
from tests.gui.conftest import Desk, Opened
from tests.gui.fake_parts import FakeBell, FakeThread
from tests.support.open_windows import OpenWindows
from tests.support.pseudo import LEFT, RIGHT, spoken

# What the practice profile holds, and what Qt itself writes.
_NATIVE = QKeySequence.SequenceFormat.NativeText
OF_OTHERS = re.compile(r"Onboarding|X-ray|Dental|Robin|api@|http|Remote support|teclado|Mon 24")
NAMES = ("panel", "picker", "sign in", "quit", "note", "entries", "invoices", "settings", "sheet",
         "absences", "first run", "diagnostics", "day")  # fmt: skip


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[Languages]:
    with spoken(qapp) as languages:
        yield languages


@pytest.fixture
def windows() -> Iterator[OpenWindows]:
    made = OpenWindows()
    yield made
    made.close()


def said(window: QWidget) -> Iterator[str]:
    """Yield what stands in a window's labels, buttons and empty fields, and in its title."""
    yield window.windowTitle()
    for one in window.findChildren(QWidget):
        if isinstance(one, QLabel | QAbstractButton) and not isinstance(one, KeyCap):
            yield one.text()
        if isinstance(one, QLineEdit) and not isinstance(one.parent(), QAbstractButton):
            yield one.placeholderText()


def missed(window: QWidget) -> set[str]:
    """Return what a window says in English all the same."""
    is_ours = (one for one in said(window) if LEFT not in one and re.search("[A-Za-z]{3}", one))
    return {one for one in is_ours if not OF_OTHERS.search(one)}


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(forced="light")


@pytest.fixture
def makers(
    theme: Theme, desk: Desk, jobs: Jobs, relay: Relay, opened: Opened,
    two: tuple[Stopwatch, Stopwatch],
) -> dict[str, Callable[[], QWidget]]:  # fmt: skip
    """How each window is made."""
    services = desk.services

    def sheet() -> QWidget:
        entries = services.timing.stop(two[1].id)
        return StopSheet(theme, services, relay, [entry.id for entry in entries], opened)

    def absences() -> QWidget:
        AbsentTimes(services, desk.clock).away(Sign.LOCKED, 12)
        page = AbsencesPage(theme, services, relay, opened)
        page.choose(AbsenceChoice.SPLIT)
        return page

    ground = Ground(services, bool, Offers, Notifier(), Shortcuts())
    return {
        "panel": partial(Panel, theme, services, jobs, relay, opened),
        "picker": partial(PickerWindow, theme, services, jobs, relay, purpose=PickToStart()),
        "sign in": partial(SignInWindow, theme, services, jobs),
        "quit": partial(QuitQuestion, services),
        "note": partial(NoteWindow, theme, services, two[1].id),
        "entries": partial(EntriesWindow, theme, services, jobs, relay, opened),
        "invoices": partial(InvoicesWindow, theme, services, jobs, relay, opened),
        "settings": partial(PreferencesWindow, theme, services, jobs, relay, Offers()),
        "sheet": sheet,
        "absences": absences,
        "first run": partial(FirstRunWindow, theme, ground, jobs, relay, opened),
        "day": partial(DayPage, theme, services, jobs, relay, opened),
        "diagnostics": partial(DiagnosticsWindow, theme, ground, jobs),
    }


@pytest.mark.parametrize("name", NAMES)
def test_every_window_speaks_it(
    pseudo: Languages, windows: OpenWindows, makers: dict[str, Callable[[], QWidget]], name: str
) -> None:
    window = makers[name]()
    windows.keep(window)
    QCoreApplication.processEvents()
    assert any(LEFT in one for one in said(window))
    assert missed(window) == set()


def test_english_is_spoken_again_when_it_is_chosen(pseudo: Languages) -> None:
    assert spoken_language() == f"{LEFT}en{RIGHT}"
    assert pseudo.use("en")
    assert not pseudo.use("en"), "it is spoken already"
    assert spoken_language() == "en"
    assert texts.no_ticket() == "No ticket yet"


@pytest.mark.parametrize(
    ("preferred", "desktop", "language"),
    [
        ("system", ["de-AT", "en"], "de"), ("system", ["fr-FR", "es-MX"], "es"),
        ("system", ["en-US", "de-DE"], "en"), ("system", ["fr"], "en"), ("system", [], "en"),
        ("es", ["de-DE"], "es"), ("en", ["de-DE"], "en"),
    ],
)  # fmt: skip
def test_which_language_it_is(preferred: str, desktop: list[str], language: str) -> None:
    assert language_for(preferred, desktop) == language


@pytest.mark.parametrize("code", ["de", "es"])
def test_the_files_that_are_shipped_are_loaded(qapp: QApplication, code: str) -> None:
    languages = Languages(qapp)
    try:
        languages.use(code)
        assert spoken_language() == code
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel", "Qt's own"
        assert texts.billed(2_700_000).startswith("0,75")
    finally:
        languages.clear()
    assert texts.billed(2_700_000) == "0.75 h"


def test_a_language_is_chosen_while_the_program_runs(
    qapp: QApplication, theme: Theme, services: Services, desk: Desk, qtbot: QtBot
) -> None:
    with spoken(qapp) as languages:
        languages.use("en")
        desktop = Desktop(theme, services, Tray(), FakeThread(), FakeBell())
        desktop.languages = languages
        desktop.begin()
        desktop.show_preferences()
        services.preferences.change({"language": "es"})
        window = desktop.window("preferences")
        assert window is not None
        assert window.windowTitle() == f"{LEFT}Settings{RIGHT}"
        words = [action.text() for action in desktop._menu.actions()]
        assert f"{LEFT}Start without a ticket{RIGHT}" in words
        desktop.end()
        qtbot.waitUntil(lambda: desktop.window("panel") is None)


@pytest.mark.parametrize(
    ("sentence", "there"),
    [
        ("Nothing was changed: the note is empty.", "⟦Nothing was changed: the note is empty.⟧"),
        (
            "Nothing was changed: theme cannot be “pink”. It may be light or dark.",
            "⟦Nothing was changed: theme cannot be “pink”. It may be light or dark",
        ),
        (
            "Autotask is busy. It is tried again by itself.",
            "Autotask is busy. It is tried again by",
        ),
        ("Something that nobody wrote down.", "Something that nobody wrote down."),
        ("", ""),
    ],
)
def test_a_sentence_of_the_use_cases_is_recognised(
    pseudo: Languages, sentence: str, there: str
) -> None:
    assert told(sentence).startswith(there)


def test_in_english_a_sentence_stays_as_it_is() -> None:
    assert told("Nothing was changed: the note is empty.") == (
        "Nothing was changed: the note is empty."
    )


@pytest.mark.parametrize(
    ("sentence", "there"),
    [
        (
            "14 alerts for SRV-DC01 since 3 March, 12 of them between 14:00 and 16:00.",
            "14 Alarme für SRV-DC01 seit dem 3. März, davon 12 zwischen 14:00 und 16:00 Uhr.",
        ),
        (
            "T20261117.0026 says RF-4402, its contract RF-4471. No time on it yet.",
            "T20261117.0026 sagt RF-4402, der Vertrag RF-4471. Noch keine Zeit darauf.",
        ),
        (
            "0.75 h on T20261120.0015 has no contract.",
            "0,75\N{NO-BREAK SPACE}h auf T20261120.0015 haben keinen Vertrag.",
        ),
        (
            "The contract behind PRJ-0311 ended on 19 November 2025.",
            "Der Vertrag hinter PRJ-0311 endete am 19. November 2025.",
        ),
        (
            "Autotask refused it: “Role is invalid.” Choose another role, then send it again.",
            (
                "Autotask hat es abgelehnt: „Role is invalid.“ "
                "Wähle eine andere Rolle und sende dann erneut."
            ),
        ),
        ("Link to change T20261119.0040", "Mit Änderung T20261119.0040 verknüpfen"),
        (
            (
                "Nothing was lost. Here it is to hang under T20261112.0007 “Sleeps”, but meanwhile "
                "somebody in Autotask had it taken off its problem. Keep yours, or keep theirs."
            ),
            (
                "Es ging nichts verloren. Hier soll es unter T20261112.0007 “Sleeps” hängen, doch "
                "inzwischen hat jemand in Autotask es von seinem Problem abgehängt. Behalte "
                "deines, oder behalte deren Stand."
            ),
        ),
        (
            "Your time is safe. Autotask is busy. It is tried again by itself.",
            "Deine Zeit ist sicher. Autotask ist überlastet. Es wird von selbst erneut versucht.",
        ),
    ],
)
def test_a_sentence_is_said_in_german(qapp: QApplication, sentence: str, there: str) -> None:
    languages = Languages(qapp)
    try:
        languages.use("de")
        assert told(sentence) == there
    finally:
        languages.clear()


@pytest.mark.parametrize(
    ("sentence", "there"),
    [
        (
            "T20261120.0001 belongs to another company than T20261120.0002.",
            "T20261120.0001 es de otra empresa que T20261120.0002.",
        ),
        (
            "14 alerts for SRV-DC01 since 3 November, 12 of them between 14:00 and 16:00.",
            "14 alertas de SRV-DC01 desde el 3 de noviembre, 12 entre las 14:00 y las 16:00.",
        ),
        (
            "The contract behind BA-26-118 ended on 31 December 2025.",
            "El contrato de BA-26-118 acabó el 31 de diciembre de 2025.",
        ),
    ],
)
def test_what_is_put_into_a_sentence_keeps_its_place(
    qapp: QApplication, sentence: str, there: str
) -> None:
    languages = Languages(qapp)
    try:
        languages.use("es")
        assert told(sentence) == there
        assert QKeySequence("Ctrl+Shift+Return").toString(_NATIVE) == "Ctrl+Mayús+Intro"
    finally:
        languages.clear()


@pytest.mark.parametrize("code", ["de", "es"])
@pytest.mark.parametrize("name", ["sheet", "sign in", "picker"])
def test_no_letter_is_given_twice_in_a_window(
    qapp: QApplication, windows: OpenWindows, makers: dict[str, Callable[[], QWidget]],
    name: str, code: str,
) -> None:  # fmt: skip
    languages = Languages(qapp)
    try:
        languages.use(code)
        window = makers[name]()
        windows.keep(window)
        letters = re.findall(r"&(\w)", "\n".join(said(window)).casefold())
        assert sorted(set(letters)) == sorted(letters)
    finally:
        languages.clear()
