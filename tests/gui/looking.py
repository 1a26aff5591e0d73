"""What an eye sees at once in a window: cut words, buttons that touch, sideways scrolling."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import TypeVar

from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind
from stopwatch.ui.widgets.elided_label import ElidedLabel
from stopwatch.ui.windows.invoices.ribbons import Ribbons

W = TypeVar("W", bound=QWidget)
_GIVE_WAY = {ElidedLabel, Ribbons}  # cut with an ellipsis; spoken only
_APART, _ROUNDED = 4, 1


def faults(window: QWidget) -> list[str]:
    """Return all that is wrong with how a window is laid out, in words."""
    return [*_cut(window), *_touching(window), *_sideways(window)]


def _shown(window: QWidget, kind: type[W]) -> list[W]:
    return [one for one in window.findChildren(kind) if one.isVisibleTo(window)]


def _cut(window: QWidget) -> Iterator[str]:
    labels = [one for one in _shown(window, QLabel) if type(one) not in _GIVE_WAY and one.text()]
    buttons = [one for one in _shown(window, ActionButton) if not one.face.spread]
    wanted: list[tuple[QWidget, str, int]] = [(one, one.text(), _least(one)) for one in labels]
    wanted += [(one, one.text(), one.minimumSizeHint().width()) for one in buttons]
    for part, text, least in wanted:
        if part.width() + _ROUNDED < least:
            yield f"cut: “{text}”, {part.width()} of {least}"


def _least(label: QLabel) -> int:
    hint = label.minimumSizeHint() if label.wordWrap() else label.sizeHint()
    return hint.width()


def _touching(window: QWidget) -> Iterator[str]:
    buttons = [one for one in _shown(window, ActionButton) if not one.property("segment")]
    framed = [one for one in buttons if one.face.kind is not ButtonKind.LINK]
    for one, other in combinations(framed, 2):
        around = one.geometry().adjusted(0, 0, _APART - 1, 0)
        if one.parentWidget() is other.parentWidget() and around.intersects(other.geometry()):
            yield f"touching: “{one.text()}” and “{other.text()}”"


def _sideways(window: QWidget) -> Iterator[str]:
    for area in _shown(window, QScrollArea):
        if area.horizontalScrollBar().maximum() > 0:
            yield f"scrolls sideways by {area.horizontalScrollBar().maximum()}: {area}"
