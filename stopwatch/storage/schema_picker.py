"""What the picker keeps: the words of all tickets, each once, and which tickets have a star."""

from __future__ import annotations

import sqlalchemy as sa

from stopwatch.storage import columns

word = columns.table(
    "word",
    columns.account(),
    sa.Column("word", sa.Text, nullable=False),
    sa.PrimaryKeyConstraint("account_id", "word"),
    is_its_key=True,
)
favourite = columns.table(
    "favourite",
    columns.account(),
    sa.Column("target_id", sa.Integer, sa.ForeignKey("target.id"), nullable=False),
    sa.PrimaryKeyConstraint("account_id", "target_id"),
)
