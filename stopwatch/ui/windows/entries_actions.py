"""Which verbs an entry offers in its state, the main one first. Pure."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from stopwatch.domain.entry import ShownState
from stopwatch.domain.outbox import AttentionKind, OutboxItem
from stopwatch.services.showing import ShownEntry


class Verb(StrEnum):
    """A verb on an entry; the value is the letter that does it while the list has the focus."""

    EDIT = "E"
    RETRY = "R"
    SEND_ANYWAY = ""
    KEEP_HERE = "L"
    UNDO = "U"
    DELETE = "Del"


LABELS: dict[Verb, str] = {
    Verb.EDIT: str(QT_TRANSLATE_NOOP("Delivery", "Edit…")),
    Verb.RETRY: str(QT_TRANSLATE_NOOP("Delivery", "Retry")),
    Verb.SEND_ANYWAY: str(QT_TRANSLATE_NOOP("Delivery", "Send anyway…")),
    Verb.KEEP_HERE: str(QT_TRANSLATE_NOOP("Delivery", "Keep here")),
    Verb.UNDO: str(QT_TRANSLATE_NOOP("Delivery", "Undo")),
    Verb.DELETE: str(QT_TRANSLATE_NOOP("Delivery", "Delete")),
}


def verbs(shown: ShownEntry, *, can_undo: bool) -> tuple[Verb, ...]:
    """Return what can be done; `can_undo` says that the last deed was saving this entry."""
    match shown.state:
        case ShownState.DRAFT:
            return (Verb.EDIT, Verb.KEEP_HERE, Verb.DELETE)
        case ShownState.LOCAL_ONLY:
            return (Verb.EDIT, Verb.DELETE)
        case ShownState.WAITING:
            return _waiting(shown.item, can_undo=can_undo)
        case ShownState.CHECKING:
            return (Verb.SEND_ANYWAY,)
        case ShownState.NEEDS_ATTENTION:
            return _attention(shown.item)
        case _:
            return ()


def _waiting(item: OutboxItem | None, *, can_undo: bool) -> tuple[Verb, ...]:
    if item is None or not item.can_be_withdrawn:
        return ()
    undo = (Verb.UNDO,) if can_undo else ()
    return (Verb.EDIT, *undo, Verb.KEEP_HERE, Verb.DELETE)


def _attention(item: OutboxItem | None) -> tuple[Verb, ...]:
    if item is None:
        return ()
    if item.attention is AttentionKind.REFUSED:
        return (Verb.EDIT, Verb.RETRY, Verb.KEEP_HERE, Verb.DELETE)
    if item.attention is AttentionKind.DOUBLED:
        return (Verb.RETRY,)
    return (Verb.RETRY, Verb.SEND_ANYWAY)
