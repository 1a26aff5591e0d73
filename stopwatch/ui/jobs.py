"""The one doorway for slow calls: run off the UI thread, result or error back on it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Signal

_THREADS = 2


class Job(QObject):
    """One slow call. `done` carries its result, `failed` its exception; one of them comes once."""

    done = Signal(object)
    failed = Signal(object)
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ended.connect(self._on_ended)

    def watch(self, future: Future[Any]) -> None:
        """Follow a call; the future's own thread tells its end."""
        future.add_done_callback(self._ended.emit)

    def _on_ended(self, future: Future[Any]) -> None:
        error = future.exception()
        if error is None:
            self.done.emit(future.result())
        else:
            self.failed.emit(error)
        self.deleteLater()


class Jobs:
    """Two threads for what may block: keyring, sign-in, integrity check."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="job")

    def run(self, owner: QObject, call: Callable[[], object]) -> Job:
        """Start a call; the job belongs to the owner and tells its end on the owner's thread."""
        job = Job(owner)
        job.watch(self._pool.submit(call))
        return job

    def close(self) -> None:
        """Take no more; calls that have not begun are dropped."""
        self._pool.shutdown(wait=True, cancel_futures=True)
