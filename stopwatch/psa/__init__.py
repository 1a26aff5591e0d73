"""Adapters to PSAs; nothing else in the program speaks HTTP."""

from __future__ import annotations
