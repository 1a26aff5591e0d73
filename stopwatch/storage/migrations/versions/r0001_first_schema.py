"""The first schema, frozen in the SQL beside it.

`schema.py` goes on changing; what revision 0001 made must not, or later revisions would change
tables that never were.
"""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create everything; an empty line parts the statements."""
    bind = op.get_bind()
    for statement in Path(__file__).with_suffix(".sql").read_text("utf-8").split("\n\n"):
        bind.exec_driver_sql(statement)
