"""Absences of more causes, decided in parts; what was seen of the user's presence."""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make absences anew: a check of their words cannot be changed in place. All are kept."""
    bind = op.get_bind()
    for statement in Path(__file__).with_suffix(".sql").read_text("utf-8").split("\n\n"):
        bind.exec_driver_sql(statement)
