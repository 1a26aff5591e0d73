"""What the picker keeps: the words of all tickets, each once, and which tickets have a star.

`unsearched` are the tickets that the index and the words do not have yet, `old` the text that the
index has of one instead: at most for a moment, while much is pulled.
"""

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
unsearched = columns.table(
    "unsearched",
    sa.Column("id", sa.Integer, primary_key=True),
    columns.text("old", None),
)
favourite = columns.table(
    "favourite",
    columns.account(),
    sa.Column("target_id", sa.Integer, sa.ForeignKey("target.id"), nullable=False),
    sa.PrimaryKeyConstraint("account_id", "target_id"),
)
