"""The names under which a sync keeps how it went, for whoever tells of it without syncing."""

from __future__ import annotations

from typing import Final

LAST_SYNC: Final = "last_sync"
TROUBLE: Final = "sync.trouble"
OFFLINE_SINCE: Final = "sync.offline_since"
NEXT_TRY: Final = "sync.next_try"
