"""Use cases: one class per noun, verbs as methods; what they need is named in `ports`."""

from __future__ import annotations
