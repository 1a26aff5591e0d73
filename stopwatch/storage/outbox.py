"""The outbox: items and what was tried for them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from itertools import groupby

from stopwatch.domain.clocks import BootMoment
from stopwatch.domain.ids import AccountId, AttemptId, OutboxId, TargetId
from stopwatch.domain.outbox import (
    Attempt,
    AttentionKind,
    ItemKind,
    ItemState,
    OutboxItem,
)
from stopwatch.services.ports.storage import AttemptLine, OutboxCounts
from stopwatch.storage.prepared import NamedRow, Prepared

_PUT = Prepared("outbox.put")
_ONE = Prepared("outbox.one")
_OF_SUBJECTS = Prepared("outbox.of_subjects")
_UNSETTLED = Prepared("outbox.unsettled")
_AROUND = Prepared("outbox.around")
_BEHIND = Prepared("outbox.behind")
_AUDITED = Prepared("outbox.audited")
_NUMBERS = Prepared("outbox.numbers")
_UNSENT = Prepared("outbox.unsent")
_COUNTS = Prepared("outbox.counts")
_LOG = Prepared("outbox.log")
_HISTORY = Prepared("outbox.history")
_SAME = (
    "id",
    "account_id",
    "kind",
    "subject",
    "target_id",
    "body",
    "state",
    "marker",
    "created_at",
    "due_at",
    "attempts",
    "unknowns",
    "watermark",
    "may_have_left",
    "is_cleared",
    "negatives",
    "checking_until",
    "attention",
    "message",
    "field",
    "remote_id",
    "after_id",
    "audit_at",
    "audits",
)


class OutboxStore:
    """Implements the port `Outbox`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def get(self, item_id: OutboxId) -> OutboxItem | None:
        """Return one by its id."""
        return next(iter(_made(_ONE.named(self._connection, {"id": item_id}))), None)

    def put(self, item: OutboxItem) -> None:
        """Insert it or replace it."""
        _PUT.run(self._connection, _row(item))

    def of_subject(self, subject: str) -> tuple[OutboxItem, ...]:
        """Return all items of a subject, oldest first."""
        return self.of_subjects([subject]).get(subject, ())

    def of_subjects(self, subjects: Sequence[str]) -> dict[str, tuple[OutboxItem, ...]]:
        """Return all items of several subjects, oldest first."""
        if not subjects:
            return {}
        asked = {"subjects": json.dumps(list(subjects))}
        items = _made(_OF_SUBJECTS.named(self._connection, asked))
        return {key: tuple(group) for key, group in groupby(items, lambda item: item.subject)}

    def around(self, item: OutboxItem) -> tuple[OutboxItem, ...]:
        """Return the unsettled items that an item may have to wait for, and itself."""
        target_id = None if item.is_entrys else item.target_id
        asked = {"account_id": item.account_id, "subject": item.subject, "target_id": target_id}
        return _made(_AROUND.named(self._connection, asked))

    def behind(self, item_id: OutboxId) -> tuple[OutboxItem, ...]:
        """Return the items that wait for this one to be done, or did."""
        return _made(_BEHIND.named(self._connection, {"id": item_id}))

    def audited(self, account_id: AccountId) -> tuple[OutboxItem, ...]:
        """Return arrived items that the PSA is to be asked about again."""
        return _made(_AUDITED.named(self._connection, {"account_id": account_id}))

    def unsettled(self, account_id: AccountId) -> tuple[OutboxItem, ...]:
        """Return what is neither done nor withdrawn, oldest first."""
        return _made(_UNSETTLED.named(self._connection, {"account_id": account_id}))

    def numbers(self, account_id: AccountId) -> tuple[OutboxItem, ...]:
        """Return those of them that are about numbers, or need the user."""
        return _made(_NUMBERS.named(self._connection, {"account_id": account_id}))

    def unsent(self, account_id: AccountId) -> tuple[OutboxItem, ...]:
        """Return what is not done, oldest first: what was withdrawn too; looks through all."""
        return _made(_UNSENT.named(self._connection, {"account_id": account_id}))

    def counts(self, account_id: AccountId) -> OutboxCounts:
        """Count the unsettled ones by state."""
        rows = _COUNTS.run(self._connection, {"account_id": account_id})
        return OutboxCounts(**{str(row[0]): int(row[1]) for row in rows})

    def log(self, line: AttemptLine) -> None:
        """Add a line to an item's history."""
        _LOG.run(self._connection, {name: getattr(line, name) for name in _LOG.names})

    def history(self, item_id: OutboxId) -> tuple[AttemptLine, ...]:
        """Return an item's history, oldest first."""
        rows = _HISTORY.run(self._connection, {"item_id": item_id})
        return tuple(AttemptLine(OutboxId(row[0]), *row[1:]) for row in rows)


def _row(item: OutboxItem) -> dict[str, object]:
    attempt, window = item.attempt, item.window_from
    return {
        **{name: getattr(item, name) for name in _SAME},
        "attempt_id": attempt.id if attempt else None,
        "sent_at": attempt.sent_at if attempt else None,
        "owner": attempt.owner if attempt else None,
        "window_boot_id": window.boot_id if window else None,
        "window_boot_ms": window.boot_ms if window else None,
    }


def _made(rows: Iterable[NamedRow]) -> tuple[OutboxItem, ...]:
    return tuple(_item_of(row) for row in rows)


def _item_of(row: NamedRow) -> OutboxItem:
    plain = {name: row[name] for name in _SAME}
    attempt = AttemptId(row["attempt_id"]) if row["attempt_id"] is not None else None
    boot_id = row["window_boot_id"]
    return OutboxItem(
        **{
            **plain,
            "id": OutboxId(plain["id"]),
            "after_id": OutboxId(plain["after_id"]) if plain["after_id"] else None,
            "target_id": TargetId(plain["target_id"]),
            "kind": ItemKind(plain["kind"]),
            "state": ItemState(plain["state"]),
            "attention": AttentionKind(plain["attention"]) if plain["attention"] else None,
            "may_have_left": bool(plain["may_have_left"]),
            "is_cleared": bool(plain["is_cleared"]),
            "attempt": Attempt(attempt, row["sent_at"], row["owner"]) if attempt else None,
            "window_from": BootMoment(boot_id, row["window_boot_ms"]) if boot_id else None,
        }
    )
