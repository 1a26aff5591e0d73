"""The one doorway for slow calls: run off the UI thread, result or error back on it.

Two daemon threads of our own instead of a standard pool: the interpreter waits for a pool's
threads at its end, and a keyring that asks for a password may block for ever.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from queue import SimpleQueue

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from stopwatch.domain.values import dataclass

_THREADS = 2
_GRACE_S = 1.0
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Call:
    number: int
    work: Callable[[], object]


@dataclass(frozen=True, slots=True)
class _End:
    number: int
    result: object
    error: Exception | None


class Job(QObject):
    """One slow call. `done` carries its result, `failed` its exception; one of them comes once."""

    done = Signal(object)
    failed = Signal(Exception)


class Jobs(QObject):
    """For what may block: keyring, sign-in, integrity check, asking the PSA for one ticket."""

    _ended = Signal(_End)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls: SimpleQueue[_Call | None] = SimpleQueue()
        self._jobs: dict[int, Job] = {}
        self._count = 0
        self._threads: list[threading.Thread] = []
        self._ended.connect(self._on_ended)

    def run(self, owner: QObject, call: Callable[[], object]) -> Job:
        """Start a call; the job belongs to the owner and is silent once the owner is gone."""
        job = Job(owner)
        self._count += 1
        self._jobs[self._count] = job
        if len(self._threads) < _THREADS:
            self._add_thread()
        self._calls.put(_Call(self._count, call))
        return job

    def close(self) -> None:
        """Tell nothing more; a call that blocks is left behind."""
        self._jobs.clear()
        for _thread in self._threads:
            self._calls.put(None)
        for thread in self._threads:
            thread.join(_GRACE_S)
        self._threads.clear()

    # ------------------------------------------------------------------ private
    def _add_thread(self) -> None:
        name = f"job {len(self._threads) + 1}"
        thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _work(self) -> None:
        while (call := self._calls.get()) is not None:
            self._ended.emit(_outcome(call))

    def _on_ended(self, end: _End) -> None:
        # Here, on the UI thread, nobody can delete the job between the look and the telling.
        job = self._jobs.pop(end.number, None)
        if job is None or not isValid(job):
            return
        if end.error is None:
            job.done.emit(end.result)
        else:
            job.failed.emit(end.error)
        if isValid(job):
            job.deleteLater()


def _outcome(call: _Call) -> _End:
    try:
        return _End(call.number, call.work(), None)
    except Exception as error:  # noqa: BLE001 - whoever asked is told, whatever it was
        _log.info("a slow call failed: %s", error)
        return _End(call.number, None, error)
