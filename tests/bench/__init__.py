"""The benchmark table: `make bench`. Compares within one run; never fails on a figure."""

from __future__ import annotations
