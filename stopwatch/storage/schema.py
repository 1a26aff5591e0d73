"""All tables. Instants are UTC milliseconds, spans milliseconds, days ISO dates, flags 0 or 1.

STRICT tables: SQLite itself refuses a text where a number belongs. Every row belongs to an
account; `target` is what time is booked on, and its id is the key of `ticket` (and of tasks and
internal time when they come).
"""

from __future__ import annotations

from enum import StrEnum

import sqlalchemy as sa

from stopwatch.domain.absence import AbsenceChoice
from stopwatch.domain.account import AccountKind
from stopwatch.domain.entry import EntryPhase, Grouping
from stopwatch.domain.outbox import AttentionKind, ItemKind, ItemState
from stopwatch.domain.recovery import GapKind
from stopwatch.domain.stopwatch import StopwatchState

REVISION = "0001"  # the newest migration; a fresh file is made straight from this schema
metadata = sa.MetaData()


def _table(name: str, *parts: sa.schema.SchemaItem) -> sa.Table:
    return sa.Table(name, metadata, *parts, sqlite_strict=True)


def _key() -> sa.Column[str]:
    return sa.Column("id", sa.Text, primary_key=True)


def _text(name: str, default: str | None = "") -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=default is None, server_default=default)


def _number(name: str, default: str | None = None) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=default is None, server_default=default)


def _flag(name: str, default: str = "0") -> sa.Column[int]:
    check = sa.CheckConstraint(f"{name} IN (0, 1)")
    return sa.Column(name, sa.Integer, check, nullable=False, server_default=default)


def _choice(name: str, kind: type[StrEnum], *, may_miss: bool = False) -> sa.Column[str]:
    words = ", ".join(f"'{word.value}'" for word in kind)
    check = sa.CheckConstraint(f"{name} IN ({words})")
    return sa.Column(name, sa.Text, check, nullable=may_miss)


def _account() -> sa.Column[int]:
    return sa.Column("account_id", sa.Integer, sa.ForeignKey("account.id"), nullable=False)


account = _table(
    "account",
    sa.Column("id", sa.Integer, primary_key=True),
    _choice("kind", AccountKind),
    _text("user_name"),
    _text("integration_code"),
    _text("base_url"),
    _text("web_url"),
    _number("database_number", "0"),
    _number("resource_id", "0"),
    _text("resource_name"),
    _flag("is_fixed_url"),
    _text("paused_because"),
    _choice("grouping", Grouping),
    _number("step_minutes", "0"),
    _number("minimum_minutes", "0"),
    _flag("spans_utc_days", "1"),
    _flag("allows_completed", "1"),
    _flag("is_removed"),
)
target = _table(
    "target",
    sa.Column("id", sa.Integer, primary_key=True),
    _account(),
    sa.Column(
        "kind",
        sa.Text,
        sa.CheckConstraint("kind IN ('ticket', 'task', 'internal')"),
        nullable=False,
    ),
    _number("remote_id"),
    sa.UniqueConstraint("account_id", "kind", "remote_id"),
)
ticket = _table(
    "ticket",
    sa.Column("id", sa.Integer, sa.ForeignKey("target.id"), primary_key=True),
    _account(),
    sa.Column("remote_id", sa.Integer, nullable=False),
    _text("number"),
    _text("title"),
    _number("company_id"),
    _number("status", "0"),
    _number("contact_id"),
    _number("ticket_type"),
    _number("priority"),
    _number("queue_id"),
    _number("assigned_resource_id"),
    _number("assigned_role_id"),
    _number("contract_id"),
    _number("work_type_id"),
    _number("problem_remote_id"),
    _number("configuration_item_id"),
    _text("purchase_order"),
    _number("created_at"),
    _number("due_at"),
    _number("completed_at"),
    _number("last_activity_at", "0"),
    _text("company"),
    _text("contact"),
    _text("searched"),
    _flag("is_hidden"),
    sa.UniqueConstraint("account_id", "remote_id"),
    sa.Index("ticket_number", "account_id", "number"),
    sa.Index("ticket_company", "account_id", "company_id"),
    sa.Index("ticket_contact", "account_id", "contact_id"),
    sa.Index("ticket_assigned", "account_id", "assigned_resource_id", "last_activity_at"),
)
stopwatch = _table(
    "stopwatch",
    _key(),
    _account(),
    sa.Column("target_id", sa.Integer, sa.ForeignKey("target.id")),
    _choice("state", StopwatchState),
    _text("typed"),
    _text("notes", "[]"),
)
sa.Index(
    "one_open_stopwatch_a_target",
    stopwatch.c.account_id,
    stopwatch.c.target_id,
    unique=True,
    sqlite_where=stopwatch.c.state.in_(("running", "paused")),
)
sa.Index(
    "open_stopwatches",
    stopwatch.c.account_id,
    stopwatch.c.id,
    sqlite_where=stopwatch.c.state.in_(("running", "paused")),
)
segment = _table(
    "segment",
    _key(),
    sa.Column("stopwatch_id", sa.Text, sa.ForeignKey("stopwatch.id"), nullable=False),
    sa.Column("started_at", sa.Integer, nullable=False),
    sa.Column("ended_at", sa.Integer, sa.CheckConstraint("ended_at >= started_at")),
    sa.Column("zone", sa.Text, nullable=False),
    _flag("is_void"),
    sa.Index("segment_stopwatch", "stopwatch_id", "started_at"),
    sa.Index("segment_ended", "ended_at"),
)
sa.Index(
    "one_open_segment",
    segment.c.stopwatch_id,
    unique=True,
    sqlite_where=segment.c.ended_at.is_(None),
)
absence = _table(
    "absence",
    sa.Column("id", sa.Integer, primary_key=True),
    _choice("kind", GapKind),
    sa.Column("stopwatch_id", sa.Text, sa.ForeignKey("stopwatch.id"), nullable=False),
    sa.Column("segment_id", sa.Text, nullable=False),
    _number("from_ms", "0"),
    _number("to_ms", "0"),
    _choice("choice", AbsenceChoice, may_miss=True),
)
entry = _table(
    "entry",
    _key(),
    _account(),
    sa.Column("target_id", sa.Integer, sa.ForeignKey("target.id")),
    sa.Column("stopwatch_id", sa.Text, sa.ForeignKey("stopwatch.id")),
    _choice("phase", EntryPhase),
    _number("started_at", "0"),
    sa.Column("ended_at", sa.Integer, sa.CheckConstraint("ended_at >= started_at"), nullable=False),
    _number("worked_ms", "0"),
    sa.Column("zone", sa.Text, nullable=False),
    sa.Column("worked_on", sa.Text, nullable=False),
    _text("summary"),
    _text("internal"),
    _number("work_type_id"),
    _number("role_id"),
    _number("contract_id"),
    _flag("is_billable", "1"),
    _flag("show_on_invoice", "1"),
    _number("remote_id"),
    _text("message"),
    _number("created_at", "0"),
    sa.Index("entry_day", "account_id", "worked_on"),
)
sa.Index(
    "entry_unsettled",
    entry.c.account_id,
    entry.c.started_at,
    sqlite_where=sa.and_(entry.c.remote_id.is_(None), entry.c.phase.in_(("draft", "submitted"))),
)
outbox = _table(
    "outbox",
    _key(),
    _account(),
    _choice("kind", ItemKind),
    sa.Column("subject", sa.Text, nullable=False),
    sa.Column("target_id", sa.Integer, sa.ForeignKey("target.id"), nullable=False),
    sa.Column("body", sa.Text, nullable=False),
    _choice("state", ItemState),
    _text("marker"),
    _number("created_at", "0"),
    _number("due_at", "0"),
    _text("attempt_id", None),
    _number("sent_at"),
    _text("owner", None),
    _number("attempts", "0"),
    _number("unknowns", "0"),
    _number("watermark"),
    _flag("may_have_left"),
    _flag("is_cleared"),
    _number("negatives", "0"),
    _text("window_boot_id", None),
    _number("window_boot_ms"),
    _number("checking_until"),
    _choice("attention", AttentionKind, may_miss=True),
    _text("message"),
    _text("field"),
    _number("remote_id"),
    sa.Index("outbox_subject", "subject"),
    sa.CheckConstraint("state <> 'sending' OR attempt_id IS NOT NULL"),
)
sa.Index(
    "outbox_unsettled",
    outbox.c.account_id,
    outbox.c.id,
    sqlite_where=outbox.c.state.not_in(("done", "withdrawn")),
)
attempt = _table(
    "attempt",
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("item_id", sa.Text, sa.ForeignKey("outbox.id"), nullable=False),
    _number("at", "0"),
    _text("kind"),
    _text("attempt_id"),
    _text("body_hash"),
    _number("watermark"),
    _text("told"),
    sa.Index("attempt_item", "item_id"),
)
journal = _table(
    "journal",
    _key(),
    _account(),
    _number("at", "0"),
    _text("verb"),
    _text("told"),
    sa.Column("deed", sa.Text, nullable=False),
    _number("undone_at"),
)
sa.Index(
    "journal_undoable",
    journal.c.account_id,
    journal.c.id,
    sqlite_where=journal.c.undone_at.is_(None),
)
remote_entry = _table(
    "remote_entry",
    _account(),
    sa.Column("id", sa.Integer, nullable=False),
    _number("ticket_remote_id"),
    _number("resource_id", "0"),
    _number("started_at"),
    _number("ended_at"),
    sa.Column("worked_on", sa.Text, nullable=False),
    sa.Column("hours_worked", sa.REAL, nullable=False),
    sa.Column("hours_to_bill", sa.REAL, nullable=False),
    _text("summary"),
    _text("internal"),
    _text("marker"),
    _number("role_id"),
    _number("work_type_id"),
    _number("contract_id"),
    _flag("is_billable", "1"),
    _number("creator_id"),
    _number("modified_at", "0"),
    sa.PrimaryKeyConstraint("account_id", "id"),
)
company = _table(
    "company",
    _account(),
    sa.Column("id", sa.Integer, nullable=False),
    _text("name"),
    _flag("is_active", "1"),
    _number("parent_id"),
    sa.PrimaryKeyConstraint("account_id", "id"),
)
contact = _table(
    "contact",
    _account(),
    sa.Column("id", sa.Integer, nullable=False),
    _number("company_id", "0"),
    _text("name"),
    _text("email"),
    _flag("is_active", "1"),
    sa.PrimaryKeyConstraint("account_id", "id"),
)
contract = _table(
    "contract",
    _account(),
    sa.Column("id", sa.Integer, nullable=False),
    _number("company_id", "0"),
    _text("name"),
    _number("contract_type"),
    _text("purchase_order"),
    _text("starts_on"),
    _text("ends_on"),
    _flag("is_active", "1"),
    _flag("is_default"),
    sa.PrimaryKeyConstraint("account_id", "id"),
)
resource = _table(
    "resource",
    _account(),
    sa.Column("id", sa.Integer, nullable=False),
    _text("user_name"),
    _text("name"),
    _text("email"),
    _flag("is_active", "1"),
    _number("default_role_id"),
    sa.PrimaryKeyConstraint("account_id", "id"),
)
role = _table(
    "role",
    _account(),
    sa.Column("id", sa.Integer, nullable=False),
    _text("name"),
    _flag("is_active", "1"),
    sa.Column("hourly_rate", sa.REAL),
    sa.PrimaryKeyConstraint("account_id", "id"),
)
role_holding = _table(
    "role_holding",
    _account(),
    sa.Column("id", sa.Integer, nullable=False),
    _text("kind"),
    _number("resource_id", "0"),
    _number("role_id", "0"),
    _flag("is_default"),
    _flag("is_active", "1"),
    sa.PrimaryKeyConstraint("account_id", "kind", "id"),
)
excluded_role = _table(
    "excluded_role",
    _account(),
    sa.Column("id", sa.Integer, nullable=False),
    _number("contract_id", "0"),
    _number("role_id", "0"),
    sa.PrimaryKeyConstraint("account_id", "id"),
)
work_type = _table(
    "work_type",
    _account(),
    sa.Column("id", sa.Integer, nullable=False),
    _text("name"),
    _flag("is_active", "1"),
    _flag("is_billable", "1"),
    sa.PrimaryKeyConstraint("account_id", "id"),
)
pick_value = _table(
    "pick_value",
    _account(),
    _text("field"),
    _number("value", "0"),
    _text("label"),
    _flag("is_active", "1"),
    _number("sort_order", "0"),
    sa.PrimaryKeyConstraint("account_id", "field", "value"),
)
fact = _table(
    "fact",
    _number("account_id", "0"),
    _text("name"),
    _text("value"),
    sa.PrimaryKeyConstraint("account_id", "name"),
)
heartbeat = _table(
    "heartbeat",
    sa.Column("id", sa.Integer, sa.CheckConstraint("id = 1"), primary_key=True),
    _number("wall_ms", "0"),
    _text("boot_id"),
    _number("boot_ms", "0"),
    _number("awake_ms", "0"),
    _flag("is_closed"),
)
