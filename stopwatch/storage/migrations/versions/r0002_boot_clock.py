"""When a segment began by the clock that nobody sets, so that a clock set back costs no time."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the two columns; what began before is known by the wall clock only."""
    op.execute("ALTER TABLE segment ADD COLUMN boot_id TEXT")
    op.execute("ALTER TABLE segment ADD COLUMN boot_ms INTEGER")
