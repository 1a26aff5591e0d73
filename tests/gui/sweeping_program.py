"""A sweeper, and a thread that makes much garbage; it is printed where garbage is freed."""

from __future__ import annotations

import sys
import threading

from PySide6.QtCore import QCoreApplication, QTimer

from stopwatch.ui.sweeping import Sweeper


class _Cycle:
    """Something that only the collector frees; it tells in which thread that was."""

    def __init__(self) -> None:
        self._self = self

    def __del__(self) -> None:
        sys.stdout.write(f"freed in {threading.current_thread().name}\n")
        QCoreApplication.exit(0)


def _make_much() -> None:
    held: list[list[list[int]]] = [[[]] for _index in range(200_000)]
    held.clear()


def main() -> int:
    """Run until the garbage is freed."""
    app = QCoreApplication([])
    sweeper = Sweeper(app, every_ms=50)
    _Cycle()
    busy = threading.Thread(target=_make_much, name="busy")
    busy.start()
    busy.join()
    sys.stdout.write("busy is over\n")
    QTimer.singleShot(50_000, sweeper, app.quit)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
