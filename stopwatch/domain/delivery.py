"""Once and only once: the life of an outbox item as a pure state machine.

The rules are in docs/architecture.md, *Delivery*. Every function takes an item and what happened,
and returns the item as it has to be written; the caller commits each step before the next one.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from stopwatch.domain.clocks import BootMoment
from stopwatch.domain.ids import AttemptId
from stopwatch.domain.instants import DAY_MS, MINUTE_MS, SECOND_MS
from stopwatch.domain.outbox import (
    Attempt,
    AttentionKind,
    ItemKind,
    ItemState,
    OutboxItem,
)
from stopwatch.domain.values import dataclass

WINDOW_MS = (
    10 * MINUTE_MS
)  # the PSA was seen to commit more than five minutes after a client gave up
AUDITS_MS = (MINUTE_MS, 15 * MINUTE_MS, 60 * MINUTE_MS, *(DAY_MS,) * 14)
"""When an entry that was sent more than once, or whose fate was unknown, is looked for again:
so long after it arrived, and so long after each audit."""
LOOKS_NEEDED = 2
_LOOKED_AT_FIRST = frozenset(ItemKind) - {
    ItemKind.CREATE_ENTRY,
    ItemKind.CREATE_TICKET,
    ItemKind.TICKET_STATUS,
    ItemKind.TICKET_RESOLUTION,
}
"""What would write over or repeat what somebody else did, unless that is looked at before."""
UNKNOWNS_BEFORE_ASKING = 3
_LOOK_AFTER_MS = (5 * SECOND_MS, 60 * SECOND_MS)
_LOOK_AGAIN_MS = MINUTE_MS
_LOOK_AGAIN_MOST_MS = 15 * MINUTE_MS
_AUDIT_AGAIN_MS = 60 * MINUTE_MS
_BACKOFF_FIRST_MS = 5 * SECOND_MS
_BACKOFF_MOST_MS = 10 * MINUTE_MS


# ---------------------------------------------------------------- what can come of a send
@dataclass(frozen=True, slots=True)
class Accepted:
    """The PSA holds it under this id."""

    remote_id: int


@dataclass(frozen=True, slots=True)
class Declined:
    """The PSA answered no; `field` is ours, where one can be blamed, `reason` its own words."""

    message: str
    field: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class NotDone:
    """Nothing was done: the request never left, or was turned away unread."""

    reason: str
    retry_at: int | None = None
    is_offline: bool = False
    is_for_all: bool = True
    """Whether every other request would fare the same, so that a cycle had better end."""
    was_answered: bool = False
    """Whether the write itself got this for an answer: a gateway may have passed it on before."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """Bytes left and no trustworthy answer came back."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unauthorized:
    """The PSA does not accept the credentials or the rights; nothing was done."""

    message: str


Outcome = Accepted | Declined | NotDone | Unknown | Unauthorized


# ---------------------------------------------------------------- what can come of a look
@dataclass(frozen=True, slots=True)
class Found:
    """Entries that carry the marker; more than one means that one of them is a twin."""

    remote_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Lookalike:
    """An entry with the same ticket, start and end, but without the marker."""

    remote_id: int


@dataclass(frozen=True, slots=True)
class Clean:
    """A complete look by eyes that can see: it is not there."""


@dataclass(frozen=True, slots=True)
class CannotLook:
    """The look was not possible or proves nothing."""

    reason: str
    is_blind: bool = False
    """Whether later looks would show no more: the API user may not view time entries."""


@dataclass(frozen=True, slots=True)
class Blocked:
    """What is there stands in the way of an update or a delete: the user decides."""

    kind: AttentionKind
    message: str


Finding = Found | Lookalike | Clean | CannotLook | Blocked


class Step(StrEnum):
    """What the delivery has to do next about an item."""

    SEND = "send"
    LOOK = "look"
    WAIT = "wait"


@dataclass(frozen=True, slots=True)
class Moment:
    """When something happens, by both clocks, and the dice for the backoff (0 <= dice < 1)."""

    wall_ms: int
    boot: BootMoment
    dice: float = 0.5


def next_step(item: OutboxItem, now_ms: int, *, flush: bool = False) -> Step:
    """Return what to do about an item now. `flush` ignores holds and backoff, never the window."""
    if item.state not in {ItemState.WAITING, ItemState.CHECKING}:
        return Step.WAIT
    if not flush and item.due_at > now_ms:
        return Step.WAIT
    if item.state is ItemState.CHECKING or _is_looked_for_first(item):
        return Step.LOOK
    return Step.SEND


def visited(item: OutboxItem) -> OutboxItem:
    """Return an item as it is taken up: what stands in a wish's way may have come since a look.

    That nothing of ours is there, a look proves for good. What somebody else wrote there it proves
    for that moment only: a send that never left, or a program that died before it, looks again.
    """
    return replace(item, is_cleared=False) if item.kind in _LOOKED_AT_FIRST else item


def begin(item: OutboxItem, attempt_id: AttemptId, owner: str, now: Moment) -> OutboxItem:
    """Return the item as SENDING; it must be on disk before the first byte leaves."""
    return replace(
        item,
        state=ItemState.SENDING,
        attempt=Attempt(attempt_id, now.wall_ms, owner),
        attempts=item.attempts + 1,
        is_cleared=False,
        attention=None,
        message="",
        field="",
    )


def settle(item: OutboxItem, attempt_id: AttemptId, outcome: Outcome, now: Moment) -> OutboxItem:
    """Return the item after the answer to an attempt; a late answer to an older one counts too."""
    if isinstance(outcome, Accepted):
        return arrived(item, (outcome.remote_id,), now)
    is_current = item.attempt is not None and item.attempt.id == attempt_id
    if not is_current or item.state is not ItemState.SENDING:
        return item  # somebody else has taken over; only a proof of arrival is news to them
    match outcome:
        case Declined(message, field, _reason):
            return _needs_attention(item, AttentionKind.REFUSED, message, field)
        case NotDone(reason, retry_at):
            due = max(retry_at or 0, now.wall_ms + backoff_ms(item.attempts, now.dice))
            denied = _denied if outcome.was_answered else _never_left
            return replace(denied(item), due_at=due, message=reason)
        case Unauthorized(message):
            return replace(_denied(item), message=message)
        case Unknown(reason):
            return doubt(item, reason, now)


def _never_left(item: OutboxItem) -> OutboxItem:
    """Return an item as it was before the attempt: a look that cleared it still does."""
    return replace(item, state=ItemState.WAITING, is_cleared=item.may_have_left)


def _denied(item: OutboxItem) -> OutboxItem:
    """Return an item that was turned away, as far as the answer tells: a look comes first."""
    return replace(item, state=ItemState.WAITING, may_have_left=True, is_cleared=False)


def doubt(item: OutboxItem, reason: str, now: Moment) -> OutboxItem:
    """Return a SENDING item of unknown fate as CHECKING, or as a question after three of them."""
    unknowns = item.unknowns + 1
    checking = replace(
        item,
        state=ItemState.CHECKING,
        unknowns=unknowns,
        may_have_left=True,
        is_cleared=False,
        negatives=0,
        window_from=None if item.is_repeatable else now.boot,
        checking_until=None if item.is_repeatable else now.wall_ms + WINDOW_MS,
        due_at=now.wall_ms + _LOOK_AFTER_MS[0],
        message=reason,
    )
    if unknowns < UNKNOWNS_BEFORE_ASKING:
        return checking
    return replace(checking, state=ItemState.NEEDS_ATTENTION, attention=AttentionKind.UNDECIDED)


def looked(item: OutboxItem, finding: Finding, now: Moment) -> OutboxItem:
    """Return the item after a look at what the PSA holds."""
    if item.state not in {ItemState.CHECKING, ItemState.WAITING}:
        return item
    match finding:
        case Found(remote_ids):
            return arrived(item, remote_ids, now)
        case Blocked(kind, message):
            asked = _needs_attention(item, kind, message, "")
            return replace(asked, may_have_left=item.may_have_left)  # a look sends nothing
        case Lookalike(remote_id):
            asked = _needs_attention(item, AttentionKind.TWIN, "", "")
            return replace(asked, remote_id=remote_id)
        case CannotLook(reason, is_blind):
            if is_blind and item.state is ItemState.WAITING:  # no window to wait for: ask
                return _needs_attention(item, AttentionKind.UNDECIDED, reason, "")
            return replace(item, message=reason, due_at=now.wall_ms + _look_again_ms(item, now))
        case Clean():
            return _seen_nothing(item, now)


def retry(item: OutboxItem, now_ms: int) -> OutboxItem:
    """Return an item to be tried again; if it may have left, a look comes first.

    While the window of an attempt of unknown fate is open, it goes on being checked: that attempt
    may still arrive, however often the user asks. What is being sent is not asked for again: its
    answer would find nobody.
    """
    if item.state is ItemState.SENDING:
        raise AssertionError("it is being sent")
    return replace(
        item,
        state=ItemState.WAITING if item.window_from is None else ItemState.CHECKING,
        attention=None,
        message="",
        field="",
        due_at=now_ms,
        is_cleared=False,
    )


def send_anyway(item: OutboxItem, now_ms: int) -> OutboxItem:
    """Return an item of unknown fate as WAITING and cleared: the user takes the risk of a twin."""
    return replace(retry(item, now_ms), state=ItemState.WAITING, is_cleared=True, unknowns=0)


def distrusted(item: OutboxItem, now: Moment) -> OutboxItem:
    """Return an unsent item of a restored or copied profile: it may be under way from elsewhere."""
    doubted = replace(item, may_have_left=True, is_cleared=False, watermark=None)
    if item.is_repeatable:
        return doubted
    until = now.wall_ms + WINDOW_MS
    checked = replace(doubted, window_from=now.boot, checking_until=until, negatives=0)
    is_waiting = item.state is ItemState.WAITING
    return replace(checked, state=ItemState.CHECKING) if is_waiting else checked


def adopt(item: OutboxItem) -> OutboxItem:
    """Return an item with a look-alike as arrived: the user says that this is the one."""
    return replace(item, state=ItemState.DONE, attention=None, message="", field="")


def arrived(item: OutboxItem, remote_ids: tuple[int, ...], now: Moment) -> OutboxItem:
    """Return an item that the PSA holds under these ids; what may be doubled is audited."""
    known = item.remote_id if item.is_settled else None
    first = min(remote_ids) if known is None else known
    done = replace(
        item,
        state=ItemState.DONE,
        attention=None,
        message="",
        field="",
        remote_id=first,
        window_from=None if item.is_repeatable else now.boot,
        checking_until=None,
    )
    if item.kind is not ItemKind.CREATE_ENTRY:
        return done  # only entries are audited: no ticket can be deleted, and a link harms nobody
    is_certain = item.attempts < 2 and not item.unknowns
    if is_certain and {first} == set(remote_ids):
        return done
    is_doubled = {first} != set(remote_ids)
    return replace(done, audit_at=now.wall_ms + (0 if is_doubled else AUDITS_MS[0]), audits=0)


def doubled(item: OutboxItem, message: str) -> OutboxItem:
    """Return an arrived item that the PSA holds more than once, and not certainly by our doing."""
    return replace(
        item, state=ItemState.NEEDS_ATTENTION, attention=AttentionKind.DOUBLED, message=message
    )


def audited(item: OutboxItem, now_ms: int) -> OutboxItem:
    """Return an arrived item after the PSA was asked whether it holds it twice."""
    left = AUDITS_MS[item.audits + 1 :]
    due = now_ms + left[0] if left else None
    return replace(item, audits=item.audits + 1, audit_at=due)


def audit_put_off(item: OutboxItem, now_ms: int) -> OutboxItem:
    """Return an arrived item whose audit proved nothing, because nothing could be seen."""
    return replace(item, audit_at=now_ms + _AUDIT_AGAIN_MS)


def backoff_ms(attempts: int, dice: float) -> int:
    """Return how long to wait after so many attempts: full jitter, at least a second."""
    ceiling = min(_BACKOFF_MOST_MS, _BACKOFF_FIRST_MS * 2 ** min(attempts, 10))
    return max(SECOND_MS, int(ceiling * dice))


def _look_again_ms(item: OutboxItem, now: Moment) -> int:
    """Return how long to wait after a look that was not possible: longer, the longer it lasts."""
    begun_at = item.attempt.sent_at if item.attempt is not None else item.created_at
    lasting = max(0, now.wall_ms - begun_at) // 4
    return min(max(_LOOK_AGAIN_MS, lasting), _LOOK_AGAIN_MOST_MS)


def _is_looked_for_first(item: OutboxItem) -> bool:
    """Whether to look before sending: it may be there, or what is there may stand in its way."""
    return (item.may_have_left or item.kind in _LOOKED_AT_FIRST) and not item.is_cleared


def _seen_nothing(item: OutboxItem, now: Moment) -> OutboxItem:
    if item.state is ItemState.WAITING:
        return replace(item, is_cleared=True)  # refused before: one complete look is proof enough
    if item.is_repeatable:
        return replace(item, state=ItemState.WAITING, is_cleared=True, due_at=now.wall_ms)
    passed = item.window_from.passed_ms(now.boot) if item.window_from else None
    if passed is None:  # a reboot: nobody knows how long ago it was, so the window starts again
        return replace(
            item,
            negatives=1,
            window_from=now.boot,
            checking_until=now.wall_ms + WINDOW_MS,
            due_at=now.wall_ms + _LOOK_AGAIN_MS,
        )
    negatives = item.negatives + 1
    if negatives >= LOOKS_NEEDED and passed >= WINDOW_MS:
        return replace(
            item,
            state=ItemState.WAITING,
            is_cleared=True,
            negatives=negatives,
            due_at=now.wall_ms,
            window_from=None,
            checking_until=None,
        )
    next_look = _LOOK_AFTER_MS[1] if negatives < LOOKS_NEEDED else WINDOW_MS - passed
    return replace(item, negatives=negatives, due_at=now.wall_ms + max(SECOND_MS, next_look))


def _needs_attention(item: OutboxItem, kind: AttentionKind, message: str, field: str) -> OutboxItem:
    return replace(
        item,
        state=ItemState.NEEDS_ATTENTION,
        attention=kind,
        message=message,
        field=field,
        may_have_left=True,
        is_cleared=False,
    )
