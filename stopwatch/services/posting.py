"""Which entries are approved and posted, as far as it was told: those are read-only."""

from __future__ import annotations

from collections.abc import Iterable

from stopwatch.domain.entry import TimeEntry
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import AccountId
from stopwatch.domain.outbox import AttentionKind
from stopwatch.domain.trail import Trail
from stopwatch.services.ports.storage import Unit

_POSTED = (
    "Nothing was changed: Autotask has approved and posted this entry, so it is read-only. "
    "Unpost it there first."
)


def posted(unit: Unit, account_id: AccountId, remote_ids: Iterable[int]) -> frozenset[int]:
    """Return which of some time entries of the PSA were posted when billing was pulled last."""
    ids = tuple(remote_ids)
    if not ids:
        return frozenset()
    known = unit.billing.known(account_id, ids)
    return known - unit.billing.unposted(account_id, ids)


def must_not_be_posted(unit: Unit, entry: TimeEntry) -> None:
    """Refuse an entry that the PSA takes no change of any more."""
    item = Trail(unit.outbox.of_subject(entry.id)).current
    is_locked = item is not None and item.attention is AttentionKind.LOCKED
    ids = () if entry.remote_id is None else (entry.remote_id,)
    if is_locked or posted(unit, entry.account_id, ids):
        raise Refused(_POSTED)
