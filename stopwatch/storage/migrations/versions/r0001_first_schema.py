"""The first schema: everything that `schema.py` held at version 0.1.0."""

from __future__ import annotations

from alembic import op

from stopwatch.storage import extras, schema

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create all tables; later revisions change them step by step."""
    bind = op.get_bind()
    schema.metadata.create_all(bind)
    for statement in extras.STATEMENTS:
        bind.exec_driver_sql(statement)
