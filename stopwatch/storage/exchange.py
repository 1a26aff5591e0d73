"""Exchanges the database for a restored one that was built beside it.

`aside-…/restored.db` is the point of no return: before it is there, nothing has changed; once it is
there, the exchange is finished by whoever opens the profile next, wherever a program died.
"""

from __future__ import annotations

from pathlib import Path

from stopwatch.storage.backup import SIDES, make_durable
from stopwatch.storage.trouble import without_harm

RESTORED = "restored.db"


def is_pending(database: Path) -> bool:
    """Return whether a restore was broken off behind the point of no return. Quick."""
    return next(database.parent.glob(f"aside-*/{RESTORED}"), None) is not None


def finish(database: Path) -> None:
    """Set the old files aside and put the new one in place; only while no program uses them."""
    with without_harm(database.parent, "A restore that was begun is not finished"):
        for restored in database.parent.glob(f"aside-*/{RESTORED}"):
            for side in ("", *SIDES):
                old = database.with_name(database.name + side)
                if old.exists():
                    old.replace(restored.with_name(old.name))
            make_durable(restored.parent)
            restored.replace(database)
            make_durable(database.parent)
