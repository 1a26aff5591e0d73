"""The windows. They do not import each other; what opens another one asks the opener."""

from __future__ import annotations
