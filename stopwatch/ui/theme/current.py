"""The theme in force: follows the desktop's light or dark, and hands out colours and fonts.

A tray without a window paints nothing of its own, so fonts and style sheet wait for the first one,
and so do the wishes of the desktop: to ask for one makes PySide6 build all names of `Qt`, which
takes a megabyte. Until then the desktop's own palette tells light from dark.
"""

from __future__ import annotations

import sys
from collections.abc import Generator
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from stopwatch.ui.theme.fonts import Fonts, fonts_from
from stopwatch.ui.theme.icons import themed_icon
from stopwatch.ui.theme.palette import qt_palette
from stopwatch.ui.theme.style_images import style_images
from stopwatch.ui.theme.stylesheet import contrast_sheet, style_sheet
from stopwatch.ui.theme.tokens import DARK, LIGHT, Tokens, Tone

Scheme = Literal["light", "dark"]
_DARK_BELOW = 128
_IS_MENU_OURS = not sys.platform.startswith("linux")  # there the desktop draws it, as a rule
_SCHEMES: dict[str, Scheme] = {"light": "light", "dark": "dark"}


def scheme_named(name: str) -> Scheme | None:
    """Return the scheme that a preference names; None follows the desktop."""
    return _SCHEMES.get(name)


class Theme(QObject):
    """Colours, fonts and icons of the moment; `changed` follows a change of palette.

    `dressed` comes once, when the first thing is about to be seen.
    """

    changed = Signal()
    dressed = Signal()

    def __init__(
        self,
        base_font: QFont | None = None,
        forced: Scheme | None = None,
        parent: QObject | None = None,
        *,
        is_guess: bool = False,
    ) -> None:
        super().__init__(parent)
        self._base_font = base_font
        self._forced = forced
        self._fonts: Fonts | None = None
        self._app: QApplication | None = None
        self._is_dressed = False
        self._colours: dict[Tone, QColor] = {}
        self._is_guess = is_guess
        self._is_high_contrast, self._tokens = self._wishes()
        # Both held: the accessibility hints die with the wrapper of the style hints.
        self._hints = QGuiApplication.styleHints()
        self._accessibility = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._on_wishes_changed)
        self._accessibility.contrastPreferenceChanged.connect(self._on_wishes_changed)

    @property
    def tokens(self) -> Tokens:
        """The palette in force."""
        return self._tokens

    @property
    def fonts(self) -> Fonts:
        """The type scale."""
        if self._fonts is None:
            self._fonts = fonts_from(self._base_font or QGuiApplication.font())
        return self._fonts

    @property
    def is_high_contrast(self) -> bool:
        """Whether the user's own palette is in force, for the sake of high contrast."""
        return self._is_high_contrast

    def dress_later(self, app: QApplication) -> None:
        """Dress the application when there is something to see of it."""
        self._app = app
        if _IS_MENU_OURS:  # and opens in its full size at once
            self.dress()

    def dress(self) -> None:
        """Dress the application, as something is about to be seen; nothing if it is dressed."""
        if self._app is not None and not self._is_dressed:
            self._is_guess, self._is_dressed = False, True
            if not self._renew():
                self.apply(self._app)
            self.dressed.emit()

    def dress_in_turns(self) -> Generator[None, None, None]:
        """Dress the application a part at a time: each `yield` ends a turn."""
        if self._app is None or self._is_dressed:
            return
        yield  # what was clicked comes first
        _is_dark()  # brings the names
        yield
        _ = self.fonts
        yield
        self.dress()
        yield

    def apply(self, app: QApplication) -> None:
        """Dress the application, now and whenever the palette changes.

        With high contrast the user's own palette stays; marks and words still tell the states, in
        the colours that go with the desktop's scheme, whichever is held: else nobody could read.
        """
        self._app, self._is_dressed = app, True
        if self._base_font is not None:
            app.setFont(self._base_font)
        if app.style().name() != "fusion" and not app.styleSheet():
            app.setStyle(QStyleFactory.create("Fusion"))
        app.setPalette(self._palette())
        images = style_images(self._tokens)
        if self.is_high_contrast:
            app.setStyleSheet(contrast_sheet(images))
        else:
            app.setStyleSheet(style_sheet(self._tokens, images))

    def force(self, scheme: Scheme | None) -> None:
        """Hold light or dark whatever the desktop says; None follows the desktop again."""
        self._forced = scheme
        self._renew()

    def colour(self, tone: Tone) -> QColor:
        """Return a colour of the palette in force."""
        if tone not in self._colours:
            self._colours[tone] = QColor(self._tokens.colour(tone))
        return self._colours[tone]

    def icon(self, name: str, tone: Tone = "text2", size: int = 14) -> QIcon:
        """Return an icon for a button or menu in a colour of the palette in force."""
        colour = self._tokens.colour(tone)
        return themed_icon(name, colour, self._tokens.disabled, size)

    def _palette(self) -> QPalette:
        return QPalette() if self.is_high_contrast else qt_palette(self._tokens)

    def _wishes(self) -> tuple[bool, Tokens]:
        """Return whether high contrast is wanted, and which palette."""
        if self._is_guess:
            ground = QGuiApplication.palette().color(QPalette.ColorRole.Window)
            scheme = self._forced or ("dark" if ground.lightness() < _DARK_BELOW else "light")
            return False, DARK if scheme == "dark" else LIGHT
        is_high_contrast = _wants_high_contrast()
        if self._forced is not None and not is_high_contrast:
            return False, DARK if self._forced == "dark" else LIGHT
        return is_high_contrast, DARK if _is_dark() else LIGHT

    def _on_wishes_changed(self) -> None:
        self._renew()

    def _renew(self) -> bool:
        """Follow the wishes; return whether that changed anything."""
        before = self._is_high_contrast, self._tokens
        self._is_high_contrast, self._tokens = self._wishes()
        if (self._is_high_contrast, self._tokens) == before:
            return False
        self._colours.clear()
        if self._app is not None and self._is_dressed:
            self.apply(self._app)
        self.changed.emit()
        return True


def _is_dark() -> bool:
    from PySide6.QtCore import Qt  # brings hundreds of names

    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def _wants_high_contrast() -> bool:
    from PySide6.QtCore import Qt

    # Held in a name: the accessibility hints die with the wrapper of the style hints.
    hints = QGuiApplication.styleHints()
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
