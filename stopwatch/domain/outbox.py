"""What must reach the PSA, as rows: one item per wish, written with the change it reports."""

from __future__ import annotations

from enum import StrEnum

from stopwatch.domain.clocks import BootMoment
from stopwatch.domain.ids import AccountId, AttemptId, OutboxId, TargetId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.values import dataclass

_HELD_AT_MOST_MS = MINUTE_MS


class ItemKind(StrEnum):
    """What an item asks of the PSA."""

    CREATE_ENTRY = "create_entry"
    UPDATE_ENTRY = "update_entry"
    DELETE_ENTRY = "delete_entry"
    TICKET_STATUS = "ticket_status"
    TICKET_RESOLUTION = "ticket_resolution"
    CREATE_TICKET = "create_problem"  # older files know only tickets that were problems
    TICKET_TYPE = "ticket_type"
    TICKET_PROBLEM = "ticket_problem"  # under which problem a ticket hangs
    LINK_CHANGE = "link_change"
    UNLINK_CHANGE = "unlink_change"
    CONTRACT_NUMBER = "contract_number"  # purchase order numbers, which decide the invoice
    TICKET_NUMBER = "ticket_number"


class ItemState(StrEnum):
    """How far an item has come. DONE and WITHDRAWN are the end."""

    WAITING = "waiting"
    SENDING = "sending"
    CHECKING = "checking"
    NEEDS_ATTENTION = "needs_attention"
    DONE = "done"
    WITHDRAWN = "withdrawn"


class AttentionKind(StrEnum):
    """Why an item needs the user."""

    REFUSED = "refused"  # the PSA said no
    TWIN = "twin"  # the PSA holds an entry with the same times but without our marker
    UNDECIDED = "undecided"  # three attempts of unknown fate
    DOUBLED = "doubled"  # the PSA holds two entries that are ours
    CONFLICT = "conflict"  # the same was changed here and there
    LOCKED = "locked"  # approved and posted there: read-only
    GONE = "gone"  # it was deleted there


_OF_ENTRIES = frozenset({ItemKind.CREATE_ENTRY, ItemKind.UPDATE_ENTRY, ItemKind.DELETE_ENTRY})
_MAKING_A_ROW = frozenset({ItemKind.CREATE_ENTRY, ItemKind.CREATE_TICKET, ItemKind.LINK_CHANGE})
NUMBERS = (ItemKind.CONTRACT_NUMBER, ItemKind.TICKET_NUMBER)
_LOCKING = frozenset({ItemKind.TICKET_STATUS, ItemKind.TICKET_RESOLUTION})


@dataclass(frozen=True, slots=True)
class Attempt:
    """One send: its id, when it began and who made it."""

    id: AttemptId
    sent_at: int
    owner: str


@dataclass(frozen=True, slots=True)
class OutboxItem:
    """One wish and its history in short.

    `body` is canonical JSON; it may change only while nothing was attempted or the PSA refused.
    `watermark` is the highest own time entry id seen before the first attempt; None means that a
    look-up has to go by the entry's day (a restored or copied profile).
    `may_have_left` says that bytes of an earlier attempt may have reached the PSA;
    `is_cleared`, that a look-up since then saw nothing, so that it may be sent again.
    `after_id` is an item that has to be done first. `audit_at` is when the PSA is next asked
    whether it holds what was sent more than once twice; `audits` counts how often it was.
    `window_from` is when the newest attempt of unknown fate was given up on; None once the window
    is over, within which it may still arrive. For an entry that has arrived it is when that was:
    reads may lag behind.
    """

    id: OutboxId
    account_id: AccountId
    kind: ItemKind
    subject: str
    target_id: TargetId
    body: str
    state: ItemState = ItemState.WAITING
    marker: str = ""
    created_at: int = 0
    due_at: int = 0
    attempt: Attempt | None = None
    attempts: int = 0
    unknowns: int = 0
    watermark: int | None = 0
    may_have_left: bool = False
    is_cleared: bool = False
    negatives: int = 0
    window_from: BootMoment | None = None
    checking_until: int | None = None
    attention: AttentionKind | None = None
    message: str = ""
    field: str = ""
    remote_id: int | None = None
    after_id: OutboxId | None = None
    audit_at: int | None = None
    audits: int = 0

    @property
    def is_entrys(self) -> bool:
        """Whether it is about a time entry, and not about a ticket or a contract."""
        return self.kind in _OF_ENTRIES

    @property
    def is_number(self) -> bool:
        """Whether it is about a purchase order number, of a contract or of a ticket."""
        return self.kind in NUMBERS

    @property
    def is_repeatable(self) -> bool:
        """Whether asking twice does no more than asking once."""
        return self.kind not in _MAKING_A_ROW

    @property
    def awaits_time(self) -> bool:
        """Whether it waits until all time on its ticket has arrived: it could lock that out."""
        return self.kind in _LOCKING

    @property
    def is_settled(self) -> bool:
        """Whether nothing remains to be done or decided."""
        return self.state in {ItemState.DONE, ItemState.WITHDRAWN}

    @property
    def has_arrived(self) -> bool:
        """Whether the PSA took it; one that it holds twice has arrived as well."""
        return self.state is ItemState.DONE or self.attention is AttentionKind.DOUBLED

    def held_ms(self, now_ms: int) -> int:
        """Return for how long it is still kept here for an undo; 0 if it is not.

        What is due much later waits for something else: the PSA wants to be left alone.
        """
        if self.state is not ItemState.WAITING or self.attempts:
            return 0
        left = self.due_at - now_ms
        return left if 0 < left <= _HELD_AT_MOST_MS else 0

    @property
    def is_untried(self) -> bool:
        """Whether this computer has done nothing for it: at most another one may have sent it."""
        at_rest = self.state in {ItemState.WAITING, ItemState.WITHDRAWN} and self.attempt is None
        return at_rest and self.attempts == 0 and self.window_from is None

    @property
    def can_be_withdrawn(self) -> bool:
        """Whether it is certain that the PSA does not hold it, as far as anybody can tell.

        It never left, or it was refused or looked for in vain and no attempt is still open.
        """
        if self.has_arrived or self.state not in {ItemState.WAITING, ItemState.NEEDS_ATTENTION}:
            return False
        is_out = self.attention is AttentionKind.REFUSED or self.is_cleared
        return not self.may_have_left or (is_out and self.window_from is None)
