"""What happened, for those who show it or act on it. Published only after it is on disk."""

from __future__ import annotations

from stopwatch.domain.desk import Change
from stopwatch.domain.ids import AccountId, EntryId, OutboxId
from stopwatch.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Event:
    """Base of all events."""


@dataclass(frozen=True, slots=True)
class DeskChanged(Event):
    """Stopwatches were started, paused, resumed, stopped, discarded, attached or noted."""

    verb: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class EntriesChanged(Event):
    """Time entries were made, edited, withdrawn or delivered."""

    entry_ids: tuple[EntryId, ...]


@dataclass(frozen=True, slots=True)
class OutboxChanged(Event):
    """An item of the outbox moved; a new one wakes the sync thread."""

    item_ids: tuple[OutboxId, ...]


@dataclass(frozen=True, slots=True)
class TicketsChanged(Event):
    """The ticket cache, the names and numbers around it, or what is wished of tickets changed.

    The purchase order numbers of contracts are among these: labour on tickets goes on them.
    """


@dataclass(frozen=True, slots=True)
class BillingChanged(Event):
    """What is on its way to invoices was pulled anew."""


@dataclass(frozen=True, slots=True)
class PullProgressed(Event):
    """The first pull has come this far; `expected` is 0 while unknown."""

    fetched: int
    expected: int


@dataclass(frozen=True, slots=True)
class SyncChanged(Event):
    """Whether the PSA can be reached and accepts us; `message` is empty when all is well."""

    online: bool
    sign_in_needed: bool
    message: str


@dataclass(frozen=True, slots=True)
class AbsenceRaised(Event):
    """A stretch of time waits for the user's decision, or was decided."""


@dataclass(frozen=True, slots=True)
class AwayEnded(Event):
    """The user is back, and an absence waits for a decision: a moment to ask quietly."""


@dataclass(frozen=True, slots=True)
class AwayChanged(Event):
    """Nobody is there any more, or somebody is again; nothing waits because of that."""


@dataclass(frozen=True, slots=True)
class AccountChanged(Event):
    """An account was added, removed or signed in again."""

    account_id: AccountId


@dataclass(frozen=True, slots=True)
class PreferencesChanged(Event):
    """The user prefers something else; `names` as in the table of preferences."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChangedElsewhere(Event):
    """Another process committed something: read again what you show."""


@dataclass(frozen=True, slots=True)
class RemindersChanged(Event):
    """A reminder was answered, or is to come later."""


@dataclass(frozen=True, slots=True)
class LinkOffered(Event):
    """A link was opened elsewhere and is offered here, or one is offered no more."""
