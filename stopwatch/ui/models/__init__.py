"""List models: a reading of the store as rows."""

from __future__ import annotations
