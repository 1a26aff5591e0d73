"""Problems: what can be asked of the PSA about them, colleagues' time, changes, dismissals."""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the new tables, and the outbox anew: a check of its words cannot be changed in place."""
    bind = op.get_bind()
    for statement in Path(__file__).with_suffix(".sql").read_text("utf-8").split("\n\n"):
        bind.exec_driver_sql(statement)
