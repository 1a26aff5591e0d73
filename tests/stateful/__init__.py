"""Whole mornings of chance: real use cases, real SQLite, a PSA that misbehaves."""

from __future__ import annotations
