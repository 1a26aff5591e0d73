"""Queue: tickets wait for the search index, which is fed with many at once."""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Put a queue between the tickets and the index; it is empty, for the index has them all."""
    bind = op.get_bind()
    for statement in Path(__file__).with_suffix(".sql").read_text("utf-8").split("\n\n"):
        bind.exec_driver_sql(statement)
