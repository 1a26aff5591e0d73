"""What stands in the way of saving, found here before the PSA has to refuse it. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from stopwatch.domain.catalog import PickValue
from stopwatch.domain.entry import Piece
from stopwatch.domain.instants import DAY_MS
from stopwatch.domain.outbox import AttentionKind
from stopwatch.domain.ticket import STATUS_COMPLETE
from stopwatch.domain.values import dataclass
from stopwatch.services.choices import Offered
from stopwatch.services.showing import ShownEntry
from stopwatch.ui.windows.stop_sheet_values import SheetValues


class Place(StrEnum):
    """The part of the sheet that a trouble belongs under."""

    TIMES = "times"
    TICKET = "ticket"
    SUMMARY = "summary"
    ROLE = "role"
    STATUS = "status"
    SPREAD = "spread"


class Way(StrEnum):
    """A way out of a trouble."""

    REOPEN = "reopen"
    OTHER_TICKET = "other ticket"
    SIGN_IN = "sign in"


@dataclass(frozen=True, slots=True)
class Trouble:
    """One trouble: where it is, what to say after the safe sentence, and the ways out.

    `is_passing` marks one of the moment, such as a full disk: trying again as it is may work.
    """

    place: Place
    text: str
    ways: tuple[Way, ...] = ()
    is_passing: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything that a check looks at. `pieces` are as the time fields say now.

    `is_over` says that the time goes over other tickets; `lack` what that lacks, and `has_notes`
    that each has notes of its own.
    """

    pieces: tuple[Piece, ...]
    values: SheetValues
    offered: Offered
    summary_required: bool
    now_ms: int
    is_over: bool = False
    has_notes: bool = False
    lack: str = ""


def wrong(sheet: Sheet) -> Trouble | None:
    """Return what is wrong already while it is typed."""
    return next(_wrong(sheet), None)


def missing(sheet: Sheet) -> Trouble | None:
    """Return what keeps the entry from being sent: what is wrong, and what is not filled in."""
    return wrong(sheet) or next(_missing(sheet), None)


def is_refused_for_ticket(shown: ShownEntry) -> bool:
    """Return whether Autotask refused an entry for its ticket or the ticket's status."""
    item = shown.item
    return (
        item is not None
        and item.attention is AttentionKind.REFUSED
        and item.field in {"ticket", "status"}
    )


def told(message: str, offered: Offered, *, for_ticket: bool) -> Trouble:
    """Return what Autotask said of an entry; where its ticket is at fault, with the ways out."""
    if not for_ticket:
        return Trouble(Place.TICKET, message)
    ticket = offered.ticket
    is_complete = (ticket is not None and ticket.is_complete) or "complete" in message.lower()
    is_ticket = ticket is None or ticket.is_ticket
    can_reopen = is_ticket and is_complete and reopening_status(offered) is not None
    ways = (Way.REOPEN, Way.OTHER_TICKET) if can_reopen else (Way.OTHER_TICKET,)
    return Trouble(Place.TICKET, message, ways)


def passing(message: str) -> Trouble:
    """Return a trouble of the moment."""
    return Trouble(Place.TICKET, message, is_passing=True)


def reopening_status(offered: Offered) -> PickValue | None:
    """Return the status that a complete ticket is best reopened with."""
    opened = [pick for pick in offered.statuses if pick.value != STATUS_COMPLETE]
    going = [pick for pick in opened if pick.label.casefold() == "in progress"]
    return next(iter([*going, *opened]), None)


def _wrong(sheet: Sheet) -> Iterator[Trouble]:
    for piece in sheet.pieces:
        if piece.ended_at <= piece.started_at:
            yield Trouble(Place.TIMES, "The end is not after the start. Change one of them.")
        elif piece.ended_at - piece.started_at > DAY_MS:
            yield Trouble(Place.TIMES, "An entry cannot be longer than 24 hours. Change a time.")
        elif piece.started_at > sheet.now_ms:
            yield Trouble(Place.TIMES, "The start is still to come. Choose an earlier one.")
        elif piece.worked_ms <= 0:
            yield Trouble(Place.TIMES, "Between these times is only a break. Change one of them.")
    if _is_locked(sheet):
        ways = (Way.REOPEN, Way.OTHER_TICKET) if reopening_status(sheet.offered) else ()
        text = (
            "This ticket is Complete and takes no more time. "
            "Reopen it with this entry, or put the time on another ticket."
        )
        yield Trouble(Place.STATUS, text, ways or (Way.OTHER_TICKET,))


def _missing(sheet: Sheet) -> Iterator[Trouble]:
    if not sheet.offered.account.is_connected:
        text = "No Autotask account is connected, so it stays a draft. Sign in, then save it."
        yield Trouble(Place.TICKET, text, (Way.SIGN_IN,))
    if sheet.offered.ticket is None:
        text = "It has no ticket yet. Choose one, then save it."
        yield Trouble(Place.TICKET, text, (Way.OTHER_TICKET,))
    if sheet.lack:
        yield Trouble(Place.SPREAD, sheet.lack)
    has_notes = sheet.has_notes or sheet.values.details.summary.strip()
    if sheet.summary_required and not has_notes:
        text = "The summary notes are empty. Write what was done, then save it."
        yield Trouble(Place.SUMMARY, text)
    ticket = sheet.offered.ticket
    is_internal = ticket is not None and ticket.is_internal
    if sheet.values.details.role_id is None and not is_internal:
        yield Trouble(Place.ROLE, "No role is chosen. Choose the one you worked in, then save it.")


def _is_locked(sheet: Sheet) -> bool:
    ticket = sheet.offered.ticket
    if ticket is None or not ticket.is_complete or sheet.offered.account.allows_completed:
        return False
    if sheet.is_over or not ticket.is_ticket:
        return False  # it takes none of the time
    return sheet.values.status in {None, STATUS_COMPLETE}
