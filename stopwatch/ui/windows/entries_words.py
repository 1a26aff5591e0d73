"""How far an entry has come, in words and in shape; the same words everywhere. No painting."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from stopwatch.domain.entry import ShownState
from stopwatch.domain.instants import SECOND_MS
from stopwatch.domain.outbox import AttentionKind, ItemState, OutboxItem
from stopwatch.domain.rounding import summed_ms
from stopwatch.domain.values import dataclass
from stopwatch.services.showing import ShownEntry
from stopwatch.services.wishes import ShownWish
from stopwatch.ui.texts import clock
from stopwatch.ui.theme.tokens import Tone
from stopwatch.ui.widgets.marks import Mark

_LATE_MS = 60 * SECOND_MS  # the last look comes within it, if it can be made at all
_WORDS: dict[ShownState, tuple[str, Mark]] = {
    ShownState.DRAFT: (str(QT_TRANSLATE_NOOP("Delivery", "Draft")), Mark.LOCAL),
    ShownState.WAITING: (str(QT_TRANSLATE_NOOP("Delivery", "On this computer")), Mark.LOCAL),
    ShownState.SENDING: (str(QT_TRANSLATE_NOOP("Delivery", "Sending")), Mark.SENDING),
    ShownState.CHECKING: (
        str(QT_TRANSLATE_NOOP("Delivery", "Checking with Autotask")),
        Mark.CHECKING,
    ),
    ShownState.SENT: (str(QT_TRANSLATE_NOOP("Delivery", "Sent")), Mark.SENT),
    ShownState.NEEDS_ATTENTION: (str(QT_TRANSLATE_NOOP("Delivery", "Needs you")), Mark.NEEDS_YOU),
    ShownState.LOCAL_ONLY: (str(QT_TRANSLATE_NOOP("Delivery", "Kept here")), Mark.KEPT),
    ShownState.DELETED_REMOTELY: (
        str(QT_TRANSLATE_NOOP("Delivery", "Deleted in Autotask")),
        Mark.NEEDS_YOU,
    ),
}
_ATTENTION: dict[AttentionKind, str] = {
    AttentionKind.REFUSED: str(QT_TRANSLATE_NOOP("Delivery", "Refused")),
    AttentionKind.TWIN: str(QT_TRANSLATE_NOOP("Delivery", "one with the same times is there")),
    AttentionKind.UNDECIDED: str(QT_TRANSLATE_NOOP("Delivery", "no answer three times")),
    AttentionKind.DOUBLED: str(QT_TRANSLATE_NOOP("Delivery", "twice in Autotask")),
    AttentionKind.CONFLICT: str(QT_TRANSLATE_NOOP("Delivery", "changed on both sides")),
    AttentionKind.GONE: str(QT_TRANSLATE_NOOP("Delivery", "deleted in Autotask")),
    AttentionKind.LOCKED: str(QT_TRANSLATE_NOOP("Delivery", "approved and posted")),
}
_ON_ITS_WAY = frozenset({ShownState.WAITING, ShownState.SENDING, ShownState.CHECKING})
_GROUPS: tuple[tuple[str, frozenset[ShownState]], ...] = (
    (
        str(QT_TRANSLATE_NOOP("Delivery", "Needs you")),
        frozenset({ShownState.NEEDS_ATTENTION, ShownState.DELETED_REMOTELY}),
    ),
    (str(QT_TRANSLATE_NOOP("Delivery", "On its way")), _ON_ITS_WAY),
    (str(QT_TRANSLATE_NOOP("Delivery", "Drafts")), frozenset({ShownState.DRAFT})),
    (str(QT_TRANSLATE_NOOP("Delivery", "Sent")), frozenset({ShownState.SENT})),
    (str(QT_TRANSLATE_NOOP("Delivery", "Kept here")), frozenset({ShownState.LOCAL_ONLY})),
)
_SENT_TODAY = str(QT_TRANSLATE_NOOP("Delivery", "Sent today"))
_OF_WISHES = {
    ItemState.WAITING: ShownState.WAITING,
    ItemState.SENDING: ShownState.SENDING,
    ItemState.CHECKING: ShownState.CHECKING,
    ItemState.NEEDS_ATTENTION: ShownState.NEEDS_ATTENTION,
}


@dataclass(frozen=True, slots=True)
class StateWords:
    """A state in a word, a line below it, and its mark."""

    word: str
    small: str
    mark: Mark
    tone: Tone = "text"


@dataclass(frozen=True, slots=True)
class Group:
    """Entries under one heading, the newest first, and wishes for tickets behind them.

    `is_summed` asks for the time worked beside that to bill.
    """

    title: str
    entries: tuple[ShownEntry, ...]
    wishes: tuple[ShownWish, ...] = ()
    is_summed: bool = False

    @property
    def billed_ms(self) -> int:
        """What they come to."""
        return summed_ms(one.billed_ms for one in self.entries)


def tr(text: str) -> str:
    """Return a text of the delivery in the user's language."""
    return QCoreApplication.translate("Delivery", text)


def widest_state() -> str:
    """Return the longest word that stands in the column of states."""
    sent = f"{tr(_WORDS[ShownState.SENT][0])} #00000000"
    return max((*(tr(word) for word, _mark in _WORDS.values()), sent), key=len)


def grouped(
    entries: Sequence[ShownEntry], wishes: Sequence[ShownWish] = (), *, is_today: bool = False
) -> Iterator[Group]:
    """Yield the headings that have entries or wishes, what needs the user first."""
    newest = sorted(entries, key=lambda one: one.entry.piece.started_at, reverse=True)
    for title, states in _GROUPS:
        under = tuple(one for one in newest if one.state in states)
        wished = tuple(one for one in wishes if _OF_WISHES.get(one.item.state) in states)
        name = _SENT_TODAY if is_today and ShownState.SENT in states else title
        if under or wished:
            yield Group(tr(name), under, wished)


def held_ms(shown: ShownEntry, now_ms: int) -> int:
    """Return for how long a saved entry is still held back for an undo; 0 if it is not."""
    return shown.item.held_ms(now_ms) if shown.item is not None else 0


def state_words(shown: ShownEntry, now_ms: int) -> StateWords:
    """Return how an entry stands."""
    word, mark = _WORDS[shown.state]
    text = tr(word)
    remote_id = shown.entry.remote_id or (shown.item.remote_id if shown.item else None)
    if shown.state is ShownState.SENT and remote_id:
        text = f"{text} #{remote_id}"
    tone: Tone = "red_text" if mark is Mark.NEEDS_YOU else "text"
    if shown.state is ShownState.WAITING and _waits_for_another(shown.item):
        mark = Mark.WAITING
    return StateWords(text, _small(shown, now_ms), mark, tone)


def wish_words(wish: ShownWish, zone: str) -> StateWords:
    """Return how a wish stands; it waits for the ticket's entries, or a number for its contract."""
    word, mark = _WORDS[_OF_WISHES.get(wish.item.state, ShownState.WAITING)]
    if wish.item.state is ItemState.WAITING:
        first = tr("waits for its contract") if wish.item.is_number else tr("waits for its entry")
        small = first if wish.waits else since(wish.item, zone)
        return StateWords(tr(word), small, Mark.WAITING if wish.waits else Mark.LOCAL)
    tone: Tone = "red_text" if mark is Mark.NEEDS_YOU else "text"
    kind = wish.item.attention
    small = _attention(wish.item, kind, zone) if kind else since(wish.item, zone)
    return StateWords(tr(word), small, mark, tone)


def since(item: OutboxItem, zone: str) -> str:
    """Return since when an item is where it is."""
    at_ms = item.attempt.sent_at if item.attempt is not None else item.created_at
    return tr("since {time}").format(time=clock(at_ms, zone))


def was_found_there(item: OutboxItem | None) -> bool:
    """Whether an item that arrived was found by a look: none of its attempts was answered."""
    return item is not None and item.state is ItemState.DONE and item.unknowns >= item.attempts > 0


def is_overdue(item: OutboxItem, now_ms: int) -> bool:
    """Whether the window of an item in doubt has passed and it could not be looked for since."""
    until = item.checking_until
    return item.state is ItemState.CHECKING and until is not None and until + _LATE_MS < now_ms


def _waits_for_another(item: OutboxItem | None) -> bool:
    return item is not None and item.after_id is not None


def _small(shown: ShownEntry, now_ms: int) -> str:
    if shown.state is ShownState.DRAFT:
        return tr("finish it when you like")
    if shown.state is ShownState.LOCAL_ONLY:
        return "" if shown.message else tr("by you")  # else it says itself why
    if shown.item is None:
        return ""
    return _of_item(shown, shown.item, now_ms)


def _of_item(shown: ShownEntry, item: OutboxItem, now_ms: int) -> str:
    zone = shown.entry.piece.zone
    match item.state:
        case ItemState.WAITING:
            return _waiting(shown, item, now_ms)
        case ItemState.CHECKING if is_overdue(item, now_ms):
            return tr("cannot look just now")
        case ItemState.CHECKING if item.checking_until is not None:
            return tr("until {time}").format(time=clock(item.checking_until, zone))
        case ItemState.SENDING if item.attempt is not None:
            return tr("since {time}").format(time=clock(item.attempt.sent_at, zone))
        case ItemState.DONE if item.attempt is not None:
            time = clock(item.attempt.sent_at, zone)
            return tr("{time}, found there").format(time=time) if was_found_there(item) else time
        case ItemState.NEEDS_ATTENTION if item.attention is not None:
            return _attention(item, item.attention, zone)
        case _:
            return ""


def _attention(item: OutboxItem, kind: AttentionKind, zone: str) -> str:
    word = tr(_ATTENTION[kind])
    if kind is not AttentionKind.REFUSED:
        return word
    if item.attempt is None:  # it never left: what it waited for was given up
        return tr("would count twice")
    return tr("{word} {time}").format(word=word, time=clock(item.attempt.sent_at, zone))


def _waiting(shown: ShownEntry, item: OutboxItem, now_ms: int) -> str:
    held = held_ms(shown, now_ms)
    if _waits_for_another(item):
        return tr("waits for its entry")
    if held:
        return tr("leaves in {seconds} s").format(seconds=-(-held // SECOND_MS))
    if item.attempts and item.due_at > now_ms:
        return tr("next try {time}").format(time=clock(item.due_at, shown.entry.piece.zone))
    return tr("since {time}").format(time=clock(item.created_at, shown.entry.piece.zone))
