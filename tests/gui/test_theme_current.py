"""The theme follows the desktop, can be held, and dresses an application without complaint."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QFile
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import fonts_from
from stopwatch.ui.theme.palette import qt_palette
from stopwatch.ui.theme.style_images import style_images
from stopwatch.ui.theme.stylesheet import style_sheet
from stopwatch.ui.theme.tokens import DARK, LIGHT, Tokens
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, Face
from stopwatch.ui.widgets.choice import Choice
from stopwatch.ui.widgets.time_field import TimeField
from tests.support.program import ROOT


@pytest.fixture
def bare_app(qapp: QApplication) -> Iterator[QApplication]:
    """Give the application back as it was found."""
    palette, sheet = qapp.palette(), qapp.styleSheet()
    yield qapp
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)


def test_unknown_counts_as_light(qtbot: QtBot) -> None:
    assert Theme().tokens is LIGHT


def test_a_forced_scheme_is_told_once(qtbot: QtBot) -> None:
    theme = Theme(forced="light")
    told: list[str] = []

    def note() -> None:
        told.append(theme.tokens.name)

    theme.changed.connect(note)
    theme.force("dark")
    theme.force("dark")
    theme.force(None)
    assert told == ["dark", "light"]
    assert theme.colour("text").name().upper() == LIGHT.text


def test_with_high_contrast_what_is_painted_goes_with_the_desktops_own_palette(
    bare_app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("stopwatch.ui.theme.current._wants_high_contrast", lambda: True)
    theme = Theme(forced="dark")
    theme.apply(bare_app)
    ground = bare_app.palette().window().color().lightness()
    assert abs(theme.colour("text").lightness() - ground) > 128
    theme.force("light")
    theme.force("dark")
    assert abs(theme.colour("text").lightness() - ground) > 128


def test_a_wish_for_high_contrast_is_followed_while_the_program_runs() -> None:
    child = [sys.executable, "-m", "tests.gui.contrast_child"]
    told = subprocess.run(child, cwd=ROOT, capture_output=True, text=True, check=False)
    assert told.stdout == "followed\n", told.stderr


@pytest.mark.parametrize("kind", ButtonKind)
def test_with_high_contrast_every_button_can_be_read(
    bare_app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, kind: ButtonKind
) -> None:
    monkeypatch.setattr("stopwatch.ui.theme.current._wants_high_contrast", lambda: True)
    theme = Theme(forced="dark")
    theme.apply(bare_app)
    button = ActionButton(theme, "Save", Face("play", "Ctrl+Enter", kind))
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    image = button.grab().toImage()
    inside = [image.pixelColor(x, image.height() // 2) for x in range(4, image.width() - 4)]
    tones = [colour.lightness() for colour in inside]
    assert max(tones) - min(tones) > 128


def test_with_high_contrast_a_sheet_hides_what_it_lies_over(
    bare_app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("stopwatch.ui.theme.current._wants_high_contrast", lambda: True)
    Theme().apply(bare_app)
    below = QLabel("covered " * 20)
    qtbot.addWidget(below)
    sheet = QFrame(below)
    sheet.setProperty("ground", "sheet")
    below.resize(200, 60)
    sheet.setGeometry(0, 0, 200, 60)
    image = below.grab().toImage()
    inside = {image.pixelColor(x, 30).name() for x in range(10, 190)}
    assert inside == {bare_app.palette().base().color().name()}
    assert image.pixelColor(100, 0) != image.pixelColor(100, 30), "it has a frame"


def test_a_theme_that_was_not_applied_leaves_the_application_alone(bare_app: QApplication) -> None:
    before = bare_app.styleSheet()
    Theme(forced="light").force("dark")
    assert bare_app.styleSheet() == before


def test_applying_dresses_palette_and_sheet(bare_app: QApplication) -> None:
    theme = Theme(forced="dark")
    theme.apply(bare_app)
    assert bare_app.palette().window().color().name().upper() == DARK.window
    assert DARK.accent in bare_app.styleSheet()
    theme.force("light")
    assert bare_app.palette().window().color().name().upper() == LIGHT.window
    assert DARK.accent not in bare_app.styleSheet()


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_until_something_is_seen_the_palette_of_the_desktop_tells_light_from_dark(
    bare_app: QApplication, tokens: Tokens
) -> None:
    bare_app.setPalette(qt_palette(tokens))
    assert Theme(is_guess=True).tokens is tokens
    assert Theme(is_guess=True, forced="light").tokens is LIGHT


@pytest.mark.parametrize("desktop", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_what_is_seen_first_dresses_the_application_as_it_was_wished(
    bare_app: QApplication, desktop: Tokens
) -> None:
    bare_app.setStyleSheet("")
    bare_app.setPalette(qt_palette(desktop))
    theme = Theme(is_guess=True)
    told: list[str] = []
    for signal, word in ((theme.changed, "changed"), (theme.dressed, "dressed")):
        signal.connect(partial(told.append, word))
    theme.dress_later(bare_app)
    assert (told, bare_app.styleSheet()) == ([], "")
    for _twice in range(2):
        theme.dress()
    assert theme.tokens is LIGHT, "the platform of tests wishes nothing"
    assert told == ([] if desktop is LIGHT else ["changed"]) + ["dressed"]
    assert LIGHT.accent in bare_app.styleSheet()
    assert bare_app.palette().window().color().name().upper() == LIGHT.window


def test_it_is_dressed_in_turns_and_once(bare_app: QApplication) -> None:
    bare_app.setStyleSheet("")
    theme = Theme(is_guess=True)
    assert list(theme.dress_in_turns()) == [], "there is nothing to dress"
    theme.dress_later(bare_app)
    turns = theme.dress_in_turns()
    next(turns)
    assert bare_app.styleSheet() == "", "what was clicked comes first"
    assert len(list(turns)) > 1
    assert LIGHT.accent in bare_app.styleSheet()
    assert list(theme.dress_in_turns()) == []


def test_a_wish_is_followed_before_anything_is_seen(bare_app: QApplication) -> None:
    bare_app.setStyleSheet("")
    theme = Theme(is_guess=True)
    theme.dress_later(bare_app)
    theme.force("dark")
    assert (theme.tokens, bare_app.styleSheet()) == (DARK, "")
    theme.dress()
    assert DARK.accent in bare_app.styleSheet()


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_the_palette_fades_what_is_disabled_or_unfocused(qtbot: QtBot, tokens: Tokens) -> None:
    palette = qt_palette(tokens)
    group, role = QPalette.ColorGroup, QPalette.ColorRole
    assert palette.color(group.Active, role.Highlight).name().upper() == tokens.sel
    assert palette.color(group.Inactive, role.Highlight).name().upper() != tokens.sel
    assert palette.color(group.Disabled, role.Text).name().upper() == tokens.disabled
    assert palette.color(group.Inactive, role.Text).name().upper() == tokens.text


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_the_sheet_is_filled_and_its_pictures_exist(qtbot: QtBot, tokens: Tokens) -> None:
    paths = style_images(tokens)
    sheet = style_sheet(tokens, paths)
    assert "$" not in sheet
    colours = {"tick": tokens.on_accent, "down": tokens.text2, "up_faded": tokens.disabled}
    for name, colour in colours.items():
        assert colour in _read(paths[f"image_{name}"])
    for path in paths.values():
        assert "currentColor" not in _read(path)
        assert QSvgRenderer(path).isValid()


def test_dressing_writes_nothing_to_the_disk(
    bare_app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    theme = Theme(forced="light")
    theme.apply(bare_app)
    theme.force("dark")
    assert not [path for path in style_images(DARK).values() if not path.startswith(":/")]
    assert not list(tmp_path.iterdir())


def _read(path: str) -> str:
    file = QFile(path)
    assert file.open(QFile.OpenModeFlag.ReadOnly)
    return bytes(file.readAll().data()).decode()


def test_controls_are_as_high_as_the_line_asks(bare_app: QApplication, qtbot: QtBot) -> None:
    theme = Theme(forced="light")
    theme.apply(bare_app)
    window = QWidget()
    qtbot.addWidget(window)
    line = window.fontMetrics().height()
    assert QLineEdit(window).sizeHint().height() == line + 12
    assert QComboBox(window).sizeHint().height() == line + 12


def test_spin_fields_give_their_text_room(bare_app: QApplication, qtbot: QtBot) -> None:
    theme = Theme(forced="light")
    theme.apply(bare_app)
    field = TimeField(theme, "Start")
    qtbot.addWidget(field)
    field.show()
    needed = field.fontMetrics().horizontalAdvance(field.text())
    assert field.lineEdit().width() > needed


def test_a_ticked_box_shows_a_tick(bare_app: QApplication, qtbot: QtBot) -> None:
    theme = Theme(forced="dark")
    theme.apply(bare_app)
    box = QCheckBox()
    qtbot.addWidget(box)
    box.setChecked(True)
    box.adjustSize()
    image = box.grab().toImage()
    colours = {image.pixelColor(x, y).name().upper() for x in range(20) for y in range(20)}
    assert DARK.accent in colours
    assert max(QColor(colour).lightness() for colour in colours) > 220


@pytest.mark.parametrize("pixels", [11, 13, 17, 26])
def test_the_type_scale_follows_the_system_font(qtbot: QtBot, pixels: int) -> None:
    base = QFont()
    base.setPixelSize(pixels)
    fonts = fonts_from(base)
    sizes = [
        QFontInfo(font).pixelSize()
        for font in (fonts.caption, fonts.small, fonts.body, fonts.title, fonts.heading, fonts.hero)
    ]
    assert sizes == sorted(sizes)
    assert sizes[2] == pixels
    assert sizes[0] >= 11


def test_a_choice_is_whole_at_its_own_width_and_cut_at_no_letter(
    bare_app: QApplication, qtbot: QtBot
) -> None:
    Theme().apply(bare_app)
    choice = Choice()
    qtbot.addWidget(choice)
    choice.addItems(["By company", "By contract", "SRV-DC01 falls asleep"])
    for place in range(choice.count()):
        choice.setCurrentIndex(place)
        choice.resize(choice.sizeHint())
        assert choice.shown_text() == choice.currentText()
    choice.resize(100, choice.height())
    assert choice.shown_text().endswith("…")
    assert choice.currentText() == "SRV-DC01 falls asleep"
