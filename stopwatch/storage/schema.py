"""All tables. Instants are UTC milliseconds, spans milliseconds, days ISO dates, flags 0 or 1.

STRICT tables: SQLite itself refuses a text where a number belongs. Every row belongs to an
account; `target` is what time is booked on, and its id is the key of `ticket`, which holds tasks
and kinds of internal time too (decision 33): `target` says what a row is and what the PSA knows it
by, `ticket.remote_id` is NULL but for tickets. A contract has a target as soon as anything is
wished of it.
"""

from __future__ import annotations

import sqlalchemy as sa

from stopwatch.domain.absence import AbsenceChoice, Cause
from stopwatch.domain.account import AccountKind
from stopwatch.domain.entry import EntryPhase, Grouping
from stopwatch.domain.outbox import AttentionKind, ItemKind, ItemState
from stopwatch.domain.presence import EvidenceKind
from stopwatch.domain.stopwatch import StopwatchState
from stopwatch.storage import columns, schema_billing, schema_catalog, schema_picker

metadata = schema_catalog.metadata  # of all tables, those of the catalog and of billing too
billing_line = schema_billing.billing_line
word, favourite = schema_picker.word, schema_picker.favourite
account = columns.table(
    "account",
    sa.Column("id", sa.Integer, primary_key=True),
    columns.choice("kind", AccountKind),
    columns.text("user_name"),
    columns.text("integration_code"),
    columns.text("base_url"),
    columns.text("web_url"),
    columns.number("database_number", "0"),
    columns.number("resource_id", "0"),
    columns.text("resource_name"),
    columns.flag("is_fixed_url"),
    columns.text("paused_because"),
    columns.choice("grouping", Grouping),
    columns.number("step_minutes", "0"),
    columns.number("minimum_minutes", "0"),
    columns.flag("spans_utc_days", "1"),
    columns.flag("allows_completed", "1"),
    columns.flag("is_removed"),
    columns.flag("sends_rounding"),
)
target = columns.table(
    "target",
    sa.Column("id", sa.Integer, primary_key=True),
    columns.account(),
    sa.Column(
        "kind",
        sa.Text,
        sa.CheckConstraint("kind IN ('ticket', 'task', 'internal', 'contract')"),
        nullable=False,
    ),
    columns.number("remote_id"),
    sa.UniqueConstraint("account_id", "kind", "remote_id"),
)
ticket = columns.table(
    "ticket",
    sa.Column("id", sa.Integer, sa.ForeignKey("target.id"), primary_key=True),
    columns.account(),
    columns.number("remote_id"),
    columns.text("number"),
    columns.text("title"),
    columns.number("company_id"),
    columns.number("status", "0"),
    columns.number("contact_id"),
    columns.number("ticket_type"),
    columns.number("priority"),
    columns.number("queue_id"),
    columns.number("assigned_resource_id"),
    columns.number("assigned_role_id"),
    columns.number("contract_id"),
    columns.number("work_type_id"),
    columns.number("problem_remote_id"),
    columns.number("configuration_item_id"),
    columns.text("purchase_order"),
    columns.number("created_at"),
    columns.number("due_at"),
    columns.number("completed_at"),
    columns.number("last_activity_at", "0"),
    columns.text("company"),
    columns.text("contact"),
    columns.text("searched"),
    columns.flag("is_hidden"),
    columns.text("external_id"),
    columns.number("local_id"),  # of a problem that was made here: it keeps it
    columns.text("project"),
    columns.flag("is_billable", "1"),
    sa.UniqueConstraint("account_id", "remote_id"),
    sa.Index("ticket_number", "account_id", "number"),
    sa.Index("ticket_company", "account_id", "company_id"),
    sa.Index("ticket_contact", "account_id", "contact_id"),
    sa.Index("ticket_contract", "account_id", "contract_id"),
    sa.Index("ticket_assigned", "account_id", "assigned_resource_id", "last_activity_at"),
)
sa.Index(
    "ticket_hanging",
    ticket.c.account_id,
    ticket.c.problem_remote_id,
    sqlite_where=ticket.c.problem_remote_id.is_not(None),
)
sa.Index("ticket_problems", ticket.c.account_id, sqlite_where=ticket.c.ticket_type == 3)
sa.Index(
    "ticket_local",
    ticket.c.account_id,
    ticket.c.local_id,
    unique=True,
    sqlite_where=ticket.c.local_id.is_not(None),
)
sa.Index(
    "ticket_external",
    ticket.c.account_id,
    ticket.c.external_id,
    sqlite_where=ticket.c.external_id != "",
)
stopwatch = columns.table(
    "stopwatch",
    columns.key(),
    columns.account(),
    sa.Column("target_id", sa.Integer, sa.ForeignKey("target.id")),
    columns.choice("state", StopwatchState),
    columns.text("typed"),
    columns.text("notes", "[]"),
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
segment = columns.table(
    "segment",
    columns.key(),
    sa.Column("stopwatch_id", sa.Text, sa.ForeignKey("stopwatch.id"), nullable=False),
    sa.Column("started_at", sa.Integer, nullable=False),
    sa.Column("ended_at", sa.Integer, sa.CheckConstraint("ended_at >= started_at")),
    sa.Column("zone", sa.Text, nullable=False),
    columns.flag("is_void"),
    sa.Column("boot_id", sa.Text),  # the clock that nobody sets: when it began by it
    sa.Column("boot_ms", sa.Integer),
    sa.Index("segment_stopwatch", "stopwatch_id", "started_at"),
    sa.Index("segment_ended", "ended_at"),
)
sa.Index(
    "one_open_segment",
    segment.c.stopwatch_id,
    unique=True,
    sqlite_where=segment.c.ended_at.is_(None),
)
absence = columns.table(
    "absence",
    sa.Column("id", sa.Integer, primary_key=True),
    columns.choice("kind", Cause),
    sa.Column("stopwatch_id", sa.Text, sa.ForeignKey("stopwatch.id"), nullable=False),
    sa.Column("segment_id", sa.Text, nullable=False),
    columns.number("from_ms", "0"),
    columns.number("to_ms", "0"),
    columns.choice("choice", AbsenceChoice, may_miss=True),
    columns.text("moment"),
    columns.text("spells", "[]"),
    columns.text("parts", "[]"),
    columns.number("decided_at"),
    columns.flag("is_by_rule"),
    columns.flag("is_void"),
)
evidence = columns.table(
    "evidence",
    columns.choice("kind", EvidenceKind),
    sa.Column("from_ms", sa.Integer, nullable=False),
    columns.number("to_ms", "0"),
    sa.PrimaryKeyConstraint("kind", "from_ms"),
)
entry = columns.table(
    "entry",
    columns.key(),
    columns.account(),
    sa.Column("target_id", sa.Integer, sa.ForeignKey("target.id")),
    sa.Column("stopwatch_id", sa.Text, sa.ForeignKey("stopwatch.id")),
    columns.choice("phase", EntryPhase),
    columns.number("started_at", "0"),
    sa.Column("ended_at", sa.Integer, sa.CheckConstraint("ended_at >= started_at"), nullable=False),
    columns.number("worked_ms", "0"),
    sa.Column("zone", sa.Text, nullable=False),
    sa.Column("worked_on", sa.Text, nullable=False),
    columns.text("summary"),
    columns.text("internal"),
    columns.number("work_type_id"),
    columns.number("role_id"),
    columns.number("contract_id"),
    columns.flag("is_billable", "1"),
    columns.flag("show_on_invoice", "1"),
    columns.number("remote_id"),
    columns.text("message"),
    columns.number("created_at", "0"),
    sa.Index("entry_day", "account_id", "worked_on"),
)
sa.Index(
    "entry_unsettled",
    entry.c.account_id,
    entry.c.started_at,
    sqlite_where=sa.and_(entry.c.remote_id.is_(None), entry.c.phase.in_(("draft", "submitted"))),
)
outbox = columns.table(
    "outbox",
    columns.key(),
    columns.account(),
    columns.choice("kind", ItemKind),
    sa.Column("subject", sa.Text, nullable=False),
    sa.Column("target_id", sa.Integer, sa.ForeignKey("target.id"), nullable=False),
    sa.Column("body", sa.Text, nullable=False),
    columns.choice("state", ItemState),
    columns.text("marker"),
    columns.number("created_at", "0"),
    columns.number("due_at", "0"),
    columns.text("attempt_id", None),
    columns.number("sent_at"),
    columns.text("owner", None),
    columns.number("attempts", "0"),
    columns.number("unknowns", "0"),
    columns.number("watermark"),
    columns.flag("may_have_left"),
    columns.flag("is_cleared"),
    columns.number("negatives", "0"),
    columns.text("window_boot_id", None),
    columns.number("window_boot_ms"),
    columns.number("checking_until"),
    columns.choice("attention", AttentionKind, may_miss=True),
    columns.text("message"),
    columns.text("field"),
    columns.number("remote_id"),
    columns.text("after_id", None),
    columns.number("audit_at"),
    columns.number("audits", "0"),
    sa.Index("outbox_subject", "subject"),
    sa.Index("outbox_after", "after_id"),
    sa.CheckConstraint("state <> 'sending' OR attempt_id IS NOT NULL"),
)
sa.Index(
    "outbox_unsettled",
    outbox.c.account_id,
    sqlite_where=outbox.c.state.not_in(("done", "withdrawn")),
)
sa.Index(
    "outbox_audits",
    outbox.c.account_id,
    outbox.c.audit_at,
    sqlite_where=outbox.c.audit_at.is_not(None),
)
attempt = columns.table(
    "attempt",
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("item_id", sa.Text, sa.ForeignKey("outbox.id"), nullable=False),
    columns.number("at", "0"),
    columns.text("kind"),
    columns.text("attempt_id"),
    columns.text("body_hash"),
    columns.number("watermark"),
    columns.text("told"),
    sa.Index("attempt_item", "item_id"),
)
journal = columns.table(
    "journal",
    columns.key(),
    columns.account(),
    columns.number("at", "0"),
    columns.text("verb"),
    columns.text("told"),
    sa.Column("deed", sa.Text, nullable=False),
    columns.number("undone_at"),
)
sa.Index(
    "journal_undoable",
    journal.c.account_id,
    sqlite_where=journal.c.undone_at.is_(None),
)
remote_entry = columns.table(
    "remote_entry",
    columns.account(),
    sa.Column("id", sa.Integer, nullable=False),
    columns.number("ticket_remote_id"),
    columns.number("resource_id", "0"),
    columns.number("started_at"),
    columns.number("ended_at"),
    sa.Column("worked_on", sa.Text, nullable=False),
    sa.Column("hours_worked", sa.REAL, nullable=False),
    sa.Column("hours_to_bill", sa.REAL, nullable=False),
    columns.text("summary"),
    columns.text("internal"),
    columns.text("marker"),
    columns.number("role_id"),
    columns.number("work_type_id"),
    columns.number("contract_id"),
    columns.flag("is_billable", "1"),
    columns.number("creator_id"),
    columns.number("modified_at", "0"),
    columns.flag("show_on_invoice", "1"),
    columns.number("modified_by"),
    columns.number("task_remote_id"),
    columns.number("internal_kind_id"),
    sa.Column("offset", sa.REAL),
    sa.PrimaryKeyConstraint("account_id", "id"),
    sa.Index("remote_entry_marker", "account_id", "marker"),
)
colleague_entry = columns.table(
    "colleague_entry",
    columns.account(),
    sa.Column("id", sa.Integer, nullable=False),
    columns.number("ticket_remote_id", "0"),
    columns.number("resource_id", "0"),
    columns.number("started_at", "0"),
    columns.number("worked_ms", "0"),
    sa.PrimaryKeyConstraint("account_id", "id"),
    sa.Index("colleague_entry_ticket", "account_id", "ticket_remote_id"),
)
dismissal = columns.table(
    "dismissal",
    columns.account(),
    sa.Column("suggestion_id", sa.Text, nullable=False),
    columns.number("at", "0"),
    sa.PrimaryKeyConstraint("account_id", "suggestion_id"),
)
counterpart = columns.table(
    "counterpart",
    sa.Column("entry_id", sa.Text, sa.ForeignKey("entry.id"), primary_key=True),
    columns.account(),
    columns.number("remote_id", "0"),
    sa.Column("agreed", sa.Text, nullable=False),
    columns.text("theirs", None),
    columns.flag("is_fresh", "1"),
    columns.flag("is_gone"),
    columns.number("modified_by"),
    columns.number("modified_at", "0"),
    columns.text("parts", "[]"),
    sa.Index("counterpart_remote", "account_id", "remote_id"),
)
fact = columns.table(
    "fact",
    columns.number("account_id", "0"),
    columns.text("name"),
    columns.text("value"),
    sa.PrimaryKeyConstraint("account_id", "name"),
)
heartbeat = columns.table(
    "heartbeat",
    sa.Column("id", sa.Integer, sa.CheckConstraint("id = 1"), primary_key=True),
    columns.number("wall_ms", "0"),
    columns.text("boot_id"),
    columns.number("boot_ms", "0"),
    columns.number("awake_ms", "0"),
    columns.flag("is_closed"),
)
