"""Buttons: words with an icon before and a key behind them, and buttons that are only an icon."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QIcon,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from stopwatch.domain.overriding import override
from stopwatch.domain.values import dataclass
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import weighted
from stopwatch.ui.theme.icons import paint_icon
from stopwatch.ui.theme.measures import CLICK_TARGET, ICON_SIZE
from stopwatch.ui.theme.tokens import Tone
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.keycap import key_text
from stopwatch.ui.widgets.painting import baseline, elided_within

LINK_INSET, QUIET_INSET, SPREAD_INSET = 5, 9, 10
"""How far the words of a link or of a quiet button stand in from its edge, which nobody sees."""
_ICON_GAP = 7
_HINT_GAP = 10
_GIVE = 4  # that a button may be narrower before its key goes: else the key stood at the edge


class ButtonKind(Enum):
    """How loud a button is; the value is the property the style sheet knows."""

    PLAIN = ""
    PRIMARY = "primary"
    QUIET = "quiet"
    LINK = "link"


class ButtonSize(Enum):
    """What a button adds to the line height and to the width of its words."""

    SMALL = ("small", 8, 9)
    NORMAL = ("", 12, 12)
    LARGE = ("large", 18, 16)


@dataclass(frozen=True, slots=True)
class Face:
    """How a button looks: an icon before the words, a key or number behind them.

    `spread` sets the words to the left and the key to the right end, for stacked buttons.
    """

    icon: str = ""
    keys: str = ""
    kind: ButtonKind = ButtonKind.PLAIN
    size: ButtonSize = ButtonSize.NORMAL
    spread: bool = False


def is_enter(event: QKeyEvent) -> bool:
    """Return whether a key is one of the two Enter keys."""
    return event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def clicked_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Click a focused button for Enter and return whether it was; outside dialogs Qt does not."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if not is_enter(event) or held or event.isAutoRepeat():
        return False
    button.click()
    return True


class ActionButton(QPushButton):
    """A push button whose shortcut is written behind its words, paler or smaller."""

    def __init__(
        self, theme: Theme, text: str, face: Face | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._face = face or Face()
        for name in (self._face.kind.value, self._face.size.value[0]):
            if name:
                self.setProperty(name, "true")
        if self._face.keys:
            self.setAccessibleDescription(key_text(self._face.keys))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def face(self) -> Face:
        """The icon, key, kind and size it was made with."""
        return self._face

    def set_kind(self, kind: ButtonKind) -> None:
        """Make it louder or quieter."""
        if kind is self._face.kind:
            return
        for name, value in ((self._face.kind.value, ""), (kind.value, "true")):
            if name:
                self.setProperty(name, value)
        self._face = replace(self._face, kind=kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.updateGeometry()

    def shows_keys(self) -> bool:
        """Whether there is room for the key at the present width; spread words give way to it."""
        room = self._room(keys=True).width() - _GIVE
        return bool(self._face.keys) and (self._face.spread or self.width() >= room)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not clicked_by_enter(self, event):
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return self._room(keys=True)

    @override
    def minimumSizeHint(self) -> QSize:
        # In a tight window, as with long translations, the key goes before any word is cut.
        return self._room(keys=False)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        option.icon = QIcon()
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        self._paint_content(painter)

    def _room(self, *, keys: bool) -> QSize:
        _, extra, padding = self._face.size.value
        if self._face.kind is ButtonKind.LINK:
            extra, padding = 4, 4
        if self._face.kind is ButtonKind.QUIET:
            padding = 8
        line = QFontMetricsF(self._theme.fonts.body).height()
        return QSize(round(self._content_width(keys=keys) + 2 * padding + 2), round(line + extra))

    def _paint_content(self, painter: QPainter) -> None:
        spread, keys = self._face.spread, self.shows_keys()
        x = float(SPREAD_INSET) if spread else (self.width() - self._content_width(keys=keys)) / 2
        if self._face.icon:
            box = QRectF(x, 0, ICON_SIZE, self.height())
            paint_icon(painter, box, self._face.icon, self._ink(self._icon_tone()))
            x += ICON_SIZE + _ICON_GAP
        font = self._text_font()
        text, width = self.text(), QFontMetricsF(font).horizontalAdvance(self._plain_text())
        if spread:  # its width is given, so a long text may need to give way
            room = self.width() - x - SPREAD_INSET - (self._keys_width() + _HINT_GAP if keys else 0)
            text = elided_within(text, QFontMetricsF(font), room)
        painter.setFont(font)
        painter.setPen(self._ink(self._text_tone()))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip | self._mnemonic()
        painter.drawText(QRectF(x, 0, width + 2, self.height()), flags, text)
        if keys:
            keys_x = (
                self.width() - SPREAD_INSET - self._keys_width()
                if spread
                else x + width + _HINT_GAP
            )
            self._paint_keys(painter, keys_x)

    def _paint_keys(self, painter: QPainter, x: float) -> None:
        font = self._keys_font()
        painter.setFont(font)
        painter.setPen(self._ink(self._keys_tone()))
        base = baseline(0, self.height(), self._text_font())
        painter.drawText(round(x), round(base), key_text(self._face.keys))

    def _content_width(self, *, keys: bool) -> float:
        width = QFontMetricsF(self._text_font()).horizontalAdvance(self._plain_text())
        if self._face.icon:
            width += ICON_SIZE + _ICON_GAP
        if keys and self._face.keys:
            width += _HINT_GAP + self._keys_width()
        return width

    def _keys_width(self) -> float:
        return QFontMetricsF(self._keys_font()).horizontalAdvance(key_text(self._face.keys))

    def _plain_text(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _mnemonic(self) -> Qt.TextFlag:
        hint = QStyle.StyleHint.SH_UnderlineShortcut
        underlined = bool(self.style().styleHint(hint, None, self))
        return Qt.TextFlag.TextShowMnemonic if underlined else Qt.TextFlag.TextHideMnemonic

    def _text_font(self) -> QFont:
        body = self._theme.fonts.body
        primary = self._face.kind is ButtonKind.PRIMARY
        return weighted(body, QFont.Weight.DemiBold) if primary else body

    def _keys_font(self) -> QFont:
        caption = self._theme.fonts.caption
        primary = self._face.kind is ButtonKind.PRIMARY
        return weighted(caption, QFont.Weight.DemiBold) if primary else caption

    def _ink(self, tone: Tone) -> QColor:
        """Return a colour of the theme; with high contrast that of the desktop's own buttons."""
        if self._theme.is_high_contrast:
            return self.palette().color(QPalette.ColorRole.ButtonText)
        return self._theme.colour(tone)

    def _text_tone(self) -> Tone:
        if not self.isEnabled():
            return "disabled"
        return _TEXT_TONES[self._face.kind]

    def _icon_tone(self) -> Tone:
        return self._text_tone()

    def _keys_tone(self) -> Tone:
        if not self.isEnabled():
            return "disabled"
        return "on_accent" if self._face.kind is ButtonKind.PRIMARY else "text3"


_TEXT_TONES: dict[ButtonKind, Tone] = {
    ButtonKind.PLAIN: "text",
    ButtonKind.PRIMARY: "on_accent",
    ButtonKind.QUIET: "text2",
    ButtonKind.LINK: "accent_text",
}


class IconButton(QToolButton):
    """A quiet button that is only an icon; its name is spoken and shown as a tool tip."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        tone: Tone = "text2",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._tone: Tone = tone
        self.setProperty("quiet", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(max(CLICK_TARGET, 28), max(CLICK_TARGET, 28))
        self.set_action(icon, name)

    def set_action(self, icon: str, name: str) -> None:
        """Show another icon and name, such as pause instead of play."""
        self._icon = icon
        self.setAccessibleName(name)
        self.setToolTip(tip(name))
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not clicked_by_enter(self, event):
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        tone: Tone = self._tone if self.isEnabled() else "disabled"
        colour = self._theme.colour(tone)
        side = float(ICON_SIZE)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_icon(QPainter(self), box, self._icon, colour)
