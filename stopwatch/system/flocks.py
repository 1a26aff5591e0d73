"""The locks that the operating system keeps on open files, and frees when their holder dies."""

from __future__ import annotations

import sys

if sys.platform == "win32":  # pragma: no cover - not tried here
    import msvcrt

    def try_share(_handle: int) -> bool:
        """Take a share of an open file; False while somebody has it alone."""
        return True  # the system itself lets nobody exchange a file that is open

    def try_alone(handle: int) -> bool:
        """Take an open file for this holder alone; False while others hold it. OSError."""
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def try_share(handle: int) -> bool:
        """Take a share of an open file; False while somebody has it alone. OSError."""
        return _got(handle, fcntl.LOCK_SH)

    def try_alone(handle: int) -> bool:
        """Take an open file for this holder alone; False while others hold it. OSError."""
        return _got(handle, fcntl.LOCK_EX)

    def _got(handle: int, way: int) -> bool:
        try:
            fcntl.flock(handle, way | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
