"""Decisions, and nothing else: no clock, no files, no threads, standard library only."""

from __future__ import annotations
