"""The outbox: items and what was tried for them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa

from stopwatch.domain.ids import AccountId, AttemptId, OutboxId, TargetId
from stopwatch.domain.outbox import (
    Attempt,
    AttentionKind,
    BootMoment,
    ItemKind,
    ItemState,
    OutboxItem,
)
from stopwatch.services.ports.storage import AttemptLine, OutboxCounts
from stopwatch.storage import schema
from stopwatch.storage.prepared import UNSETTLED
from stopwatch.storage.records import upsert

_item, _attempt = schema.outbox.c, schema.attempt.c
_PUT = upsert(schema.outbox, [column.name for column in schema.outbox.columns])
_SELECT = sa.select(*schema.outbox.columns)
_ONE = _SELECT.where(_item.id == sa.bindparam("id"))
_OF_SUBJECT = _SELECT.where(_item.subject == sa.bindparam("subject")).order_by(_item.id)
_OF_SUBJECTS = _SELECT.where(
    _item.subject.in_(sa.bindparam("subjects", expanding=True)),
    _item.kind == ItemKind.CREATE_ENTRY.value,
).order_by(_item.id)
_open = sa.and_(_item.account_id == sa.bindparam("account_id"), UNSETTLED)
_UNSETTLED = _SELECT.where(_open).order_by(_item.id)
_COUNTS = sa.select(_item.state, sa.func.count()).where(_open).group_by(_item.state)
_LOG = sa.insert(schema.attempt)
_HISTORY = (
    sa.select(
        _attempt.item_id,
        _attempt.at,
        _attempt.kind,
        _attempt.attempt_id,
        _attempt.body_hash,
        _attempt.watermark,
        _attempt.told,
    )
    .where(_attempt.item_id == sa.bindparam("item_id"))
    .order_by(_attempt.id)
)
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
)


class OutboxStore:
    """Implements the port `Outbox`."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def get(self, item_id: OutboxId) -> OutboxItem | None:
        """Return one by its id."""
        return next(iter(_made(self._connection.execute(_ONE, {"id": item_id}).mappings())), None)

    def put(self, item: OutboxItem) -> None:
        """Insert it or replace it."""
        self._connection.execute(_PUT, _row(item))

    def of_subject(self, subject: str) -> tuple[OutboxItem, ...]:
        """Return all items of a subject, oldest first."""
        return _made(self._connection.execute(_OF_SUBJECT, {"subject": subject}).mappings())

    def of_subjects(self, subjects: Sequence[str]) -> dict[str, OutboxItem]:
        """Return the newest creating item for each of several entries."""
        if not subjects:
            return {}
        rows = self._connection.execute(_OF_SUBJECTS, {"subjects": list(subjects)}).mappings()
        return {item.subject: item for item in _made(rows)}

    def unsettled(self, account_id: AccountId) -> tuple[OutboxItem, ...]:
        """Return what is neither done nor withdrawn, oldest first."""
        return _made(self._connection.execute(_UNSETTLED, {"account_id": account_id}).mappings())

    def counts(self, account_id: AccountId) -> OutboxCounts:
        """Count the unsettled ones by state."""
        rows = self._connection.execute(_COUNTS, {"account_id": account_id})
        return OutboxCounts(**{str(row[0]): int(row[1]) for row in rows})

    def log(self, line: AttemptLine) -> None:
        """Add a line to an item's history."""
        names = ("item_id", "at", "kind", "attempt_id", "body_hash", "watermark", "told")
        self._connection.execute(_LOG, {name: getattr(line, name) for name in names})

    def history(self, item_id: OutboxId) -> tuple[AttemptLine, ...]:
        """Return an item's history, oldest first."""
        rows = self._connection.execute(_HISTORY, {"item_id": item_id})
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


def _made(rows: Iterable[Any]) -> tuple[OutboxItem, ...]:
    return tuple(_item_of(row) for row in rows)


def _item_of(row: Any) -> OutboxItem:  # noqa: ANN401 - a row of mixed columns
    plain = {name: row[name] for name in _SAME}
    attempt = AttemptId(row["attempt_id"]) if row["attempt_id"] is not None else None
    boot_id = row["window_boot_id"]
    return OutboxItem(
        **{
            **plain,
            "id": OutboxId(plain["id"]),
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
