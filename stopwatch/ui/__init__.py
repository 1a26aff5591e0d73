"""Everything a person sees: the only layer that knows Qt."""

from __future__ import annotations
