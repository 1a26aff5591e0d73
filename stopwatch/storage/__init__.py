"""SQLite through SQLAlchemy Core; nothing else in the program knows SQL.

Import `stopwatch.storage.opening` late: it brings SQLAlchemy, most of what a start costs.
"""

from __future__ import annotations
