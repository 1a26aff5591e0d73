"""Every statement, described with SQLAlchemy; imported by `stopwatch.storage.compose` alone."""

from __future__ import annotations
