"""Support for tests: fakes below ports, real stores, the real program as a child."""

from __future__ import annotations
