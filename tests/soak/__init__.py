"""A soak: the real program is killed and lied to by the network, and keeps its promises."""

from __future__ import annotations
