"""SQLite; nothing else in the program knows SQL.

SQLAlchemy describes the schema and composes the statements, but not while the program runs: what
it composed stands in `composed.json` (docs/decisions/0017).
"""

from __future__ import annotations
