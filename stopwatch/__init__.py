"""Ticket Stopwatch: per-ticket stopwatches whose time entries reach the PSA exactly once."""

from __future__ import annotations

__version__ = "0.1.0"
