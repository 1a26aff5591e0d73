"""Which keys a window takes just now: read off the shortcuts, buttons and parts that take them.

There is no second list: a key that does something is in one of these places, or it does nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from stopwatch.domain.values import dataclass
from stopwatch.ui.widgets.buttons import ActionButton
from stopwatch.ui.windows.main_window.signs import SIGNS
from stopwatch.ui.windows.window_keys import EVERYWHERE, TellsKeys

_PAGES = frozenset(sign.keys for sign in SIGNS)


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Keys under one heading, each with what it is for."""

    title: str
    lines: tuple[tuple[str, str], ...]


def keys_of(window: QWidget) -> tuple[KeyGroup, ...]:
    """Return the keys of a window by where they count: here first, then everywhere."""
    found: dict[str, str] = {}
    for keys, words in _all(window):
        found.setdefault(_plain(keys), words[:1].upper() + words[1:])
    here = {keys: words for keys, words in found.items() if keys not in {*EVERYWHERE, *_PAGES}}
    groups = (
        KeyGroup(tr("In this window"), tuple(here.items())),
        KeyGroup(tr("In every window"), _of(found, EVERYWHERE)),
        KeyGroup(tr("Pages"), _of(found, sorted(_PAGES))),
    )
    return tuple(group for group in groups if group.lines)


def tr(text: str) -> str:
    """Return a text of the list of keys in the user's language."""
    return QCoreApplication.translate("Keys", text)


def shortcuts_of(window: QWidget) -> Iterator[QShortcut]:
    """Yield the shortcuts that count in a window as it is now."""
    for shortcut in window.findChildren(QShortcut):
        holder = shortcut.parent()
        if not isinstance(holder, QWidget) or holder.window() is not window:
            continue
        if shortcut.isEnabled() and holder.isVisibleTo(window):
            yield shortcut


def _all(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield every key, those of a part before those of the window that it is in."""
    shown = [one for one in (window, *window.findChildren(QWidget)) if one.isVisibleTo(window)]
    shortcuts = [one for one in shortcuts_of(window) if one.whatsThis()]
    parts_own = [one for one in shortcuts if one.parent() is not window]
    yield from _told(parts_own)
    for part in shown:
        if isinstance(part, TellsKeys):
            yield from part.told_keys()
    yield from _told(one for one in shortcuts if one not in parts_own)
    for part in shown:
        if isinstance(part, ActionButton) and part.face.keys:
            yield part.face.keys, part.text().replace("&", "").rstrip("…")


def _told(shortcuts: Iterable[QShortcut]) -> Iterator[tuple[str, str]]:
    return ((one.key().toString(), one.whatsThis()) for one in shortcuts)


def _plain(keys: str) -> str:
    """Write a key as it is written everywhere: both Enter keys are one, and so is Esc."""
    return QKeySequence(keys).toString().replace("Return", "Enter") or keys


def _of(found: Mapping[str, str], wanted: Iterable[str]) -> tuple[tuple[str, str], ...]:
    return tuple((keys, found[keys]) for keys in wanted if keys in found)
