"""Which verbs an entry offers in its state, the main one first. Pure."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from stopwatch.domain.entry import ShownState
from stopwatch.domain.outbox import AttentionKind, ItemKind, ItemState, OutboxItem
from stopwatch.services.showing import ShownEntry
from stopwatch.services.wishes import ShownWish


class Verb(StrEnum):
    """A verb on an entry; the value is the letter that does it while the list has the focus."""

    EDIT = "E"
    RETRY = "R"
    ACCEPT = "A"
    RESTORE = "P"
    ADOPT = "O"
    SEND_ANYWAY = ""
    KEEP_HERE = "L"
    UNDO = "U"
    DELETE = "Del"
    DROP = "G"


LABELS: dict[Verb, str] = {
    Verb.EDIT: str(QT_TRANSLATE_NOOP("Delivery", "Edit…")),
    Verb.RETRY: str(QT_TRANSLATE_NOOP("Delivery", "Retry")),
    Verb.ACCEPT: str(QT_TRANSLATE_NOOP("Delivery", "Accept theirs")),
    Verb.RESTORE: str(QT_TRANSLATE_NOOP("Delivery", "Put back mine")),
    Verb.ADOPT: str(QT_TRANSLATE_NOOP("Delivery", "This is it")),
    Verb.SEND_ANYWAY: str(QT_TRANSLATE_NOOP("Delivery", "Send anyway…")),
    Verb.KEEP_HERE: str(QT_TRANSLATE_NOOP("Delivery", "Keep here")),
    Verb.UNDO: str(QT_TRANSLATE_NOOP("Delivery", "Undo")),
    Verb.DELETE: str(QT_TRANSLATE_NOOP("Delivery", "Delete")),
    Verb.DROP: str(QT_TRANSLATE_NOOP("Delivery", "Give up")),
}


def verbs(shown: ShownEntry, *, can_undo: bool) -> tuple[Verb, ...]:
    """Return what can be done; `can_undo` says that the last deed was saving this entry."""
    match shown.state:
        case ShownState.WAITING:
            return _waiting(shown.item, can_undo=can_undo)
        case ShownState.NEEDS_ATTENTION:
            return _attention(shown.item)
        case ShownState.SENT:
            return _sent(shown)
        case _:
            return _OF_STATE[shown.state]


def wish_verbs(wish: ShownWish) -> tuple[Verb, ...]:
    """Return what can be done about a wish for a ticket that has not arrived."""
    match wish.item.state:
        case ItemState.NEEDS_ATTENTION:
            return (Verb.RETRY, Verb.DROP)
        case ItemState.WAITING:
            return (Verb.DROP,)
        case _:
            return ()


def _sent(shown: ShownEntry) -> tuple[Verb, ...]:
    """Return what can be done about what is in Autotask: it is changed and deleted there too."""
    is_changed = shown.counterpart is not None and bool(shown.counterpart.changed)
    both = (Verb.ACCEPT, Verb.RESTORE) if is_changed else ()
    return (Verb.EDIT, *both, Verb.DELETE)


def _waiting(item: OutboxItem | None, *, can_undo: bool) -> tuple[Verb, ...]:
    if item is None or not item.can_be_withdrawn:
        return ()
    undo = (Verb.UNDO,) if can_undo else ()
    if item.kind is not ItemKind.CREATE_ENTRY:
        return undo
    return (Verb.EDIT, *undo, Verb.KEEP_HERE, Verb.DELETE)


def _attention(item: OutboxItem | None) -> tuple[Verb, ...]:
    if item is None:
        return ()
    if item.attention is AttentionKind.REFUSED and item.kind is not ItemKind.CREATE_ENTRY:
        return (Verb.RETRY, Verb.ACCEPT)
    return _OF_ATTENTION[item.attention or AttentionKind.UNDECIDED]


_OF_ATTENTION: dict[AttentionKind, tuple[Verb, ...]] = {
    AttentionKind.REFUSED: (Verb.EDIT, Verb.RETRY, Verb.KEEP_HERE, Verb.DELETE),
    AttentionKind.TWIN: (Verb.ADOPT, Verb.RETRY, Verb.SEND_ANYWAY),
    AttentionKind.UNDECIDED: (Verb.RETRY, Verb.SEND_ANYWAY),
    AttentionKind.DOUBLED: (Verb.RESTORE, Verb.ACCEPT),
    AttentionKind.CONFLICT: (Verb.RESTORE, Verb.ACCEPT),
    AttentionKind.GONE: (Verb.RESTORE, Verb.ACCEPT),
    AttentionKind.LOCKED: (Verb.ACCEPT, Verb.RETRY),
}
_OF_STATE: dict[ShownState, tuple[Verb, ...]] = {
    ShownState.DRAFT: (Verb.EDIT, Verb.KEEP_HERE, Verb.DELETE),
    ShownState.LOCAL_ONLY: (Verb.EDIT, Verb.DELETE),
    ShownState.SENDING: (),
    ShownState.CHECKING: (Verb.EDIT, Verb.SEND_ANYWAY),
    ShownState.DELETED_REMOTELY: (Verb.RESTORE, Verb.ACCEPT),
}
