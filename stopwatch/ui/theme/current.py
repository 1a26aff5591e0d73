"""The theme in force: follows the desktop's light or dark, and hands out colours and fonts."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from stopwatch.ui.theme.fonts import Fonts, fonts_from
from stopwatch.ui.theme.icons import themed_icon
from stopwatch.ui.theme.palette import qt_palette
from stopwatch.ui.theme.style_images import style_images
from stopwatch.ui.theme.stylesheet import contrast_sheet, style_sheet
from stopwatch.ui.theme.tokens import DARK, LIGHT, Tokens, Tone

Scheme = Literal["light", "dark"]
_SCHEMES: dict[str, Scheme] = {"light": "light", "dark": "dark"}


def scheme_named(name: str) -> Scheme | None:
    """Return the scheme that a preference names; None follows the desktop."""
    return _SCHEMES.get(name)


class Theme(QObject):
    """Colours, fonts and icons of the moment; `changed` follows a change of palette."""

    changed = Signal()

    def __init__(
        self,
        base_font: QFont | None = None,
        forced: Scheme | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._base_font = base_font
        self._forced = forced
        self._fonts = fonts_from(base_font or QGuiApplication.font())
        self._app: QApplication | None = None
        self._colours: dict[Tone, QColor] = {}
        self._is_high_contrast = _wants_high_contrast()
        self._tokens = self._wanted()
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
        return self._fonts

    @property
    def is_high_contrast(self) -> bool:
        """Whether the user's own palette is in force, for the sake of high contrast."""
        return self._is_high_contrast

    def apply(self, app: QApplication) -> None:
        """Dress the application, now and whenever the palette changes.

        With high contrast the user's own palette stays; marks and words still tell the states, in
        the colours that go with the desktop's scheme, whichever is held: else nobody could read.
        """
        self._app = app
        if self._base_font is not None:
            app.setFont(self._base_font)
        if app.style().name() != "fusion" and not app.styleSheet():
            app.setStyle(QStyleFactory.create("Fusion"))
        if self.is_high_contrast:
            app.setPalette(QPalette())
            app.setStyleSheet(contrast_sheet(style_images(self._tokens)))
            return
        app.setPalette(qt_palette(self._tokens))
        app.setStyleSheet(style_sheet(self._tokens, style_images(self._tokens)))

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

    def _wanted(self) -> Tokens:
        if self._forced is not None and not self.is_high_contrast:
            return DARK if self._forced == "dark" else LIGHT
        scheme = QGuiApplication.styleHints().colorScheme()
        return DARK if scheme is Qt.ColorScheme.Dark else LIGHT

    def _on_wishes_changed(self) -> None:
        self._renew()

    def _renew(self) -> None:
        before = self._tokens, self._is_high_contrast
        self._is_high_contrast = _wants_high_contrast()
        self._tokens = self._wanted()
        if (self._tokens, self._is_high_contrast) == before:
            return
        self._colours.clear()
        if self._app is not None:
            self.apply(self._app)
        self.changed.emit()


def _wants_high_contrast() -> bool:
    # Held in a name: the accessibility hints die with the wrapper of the style hints.
    hints = QGuiApplication.styleHints()
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
