"""Which commit a measurement was made at."""

from __future__ import annotations

import subprocess
from functools import cache


@cache
def revision() -> str:
    """Return the commit that is checked out, marked where files differ from it.

    It is that of the first question: what keeps a figure changes a file of the commit by it.
    """
    command = ["git", "describe", "--always", "--dirty", "--exclude", "*"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
