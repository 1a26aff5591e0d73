"""Bringing an older database up to date. Alembic is imported only when there is work for it."""

from __future__ import annotations
