"""Targets: tasks of projects and kinds of internal time stand beside the tickets."""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Make the tickets anew, for a column cannot learn in place that it may be empty.

    Their keys stay, and with them what the search knows of them.
    """
    bind = op.get_bind()
    for statement in Path(__file__).with_suffix(".sql").read_text("utf-8").split("\n\n"):
        bind.exec_driver_sql(statement)
