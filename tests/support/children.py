"""Remembers every child process, so that none dies of a fault unseen: not even after its work.

A process that crashes while it ends has printed and stored all that it should have, and whoever
asks it to end seldom asks how. Its exit code alone tells.
"""

from __future__ import annotations

import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest import mock

_FAULTS = frozenset({
    signal.SIGABRT, signal.SIGBUS, signal.SIGFPE, signal.SIGILL, signal.SIGSEGV, signal.SIGSYS,
    signal.SIGTRAP,
})  # fmt: skip


class _Child(subprocess.Popen[Any]):
    """A child that a block of `watched` began."""

    begun: list[subprocess.Popen[Any]]

    def __init__(self, *arguments: Any, **named: Any) -> None:  # noqa: ANN401 - as Popen takes them
        super().__init__(*arguments, **named)
        self.begun.append(self)


class Children:
    """What was begun and has not been asked yet how it ended."""

    def __init__(self) -> None:
        self._begun: list[subprocess.Popen[Any]] = []
        self._expected: list[signal.Signals] = []

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Remember whatever the block begins."""
        kind = type("Popen", (_Child,), {"begun": self._begun})
        with mock.patch.object(subprocess, "Popen", kind):
            yield

    def expect(self, fault: signal.Signals) -> None:
        """Expect one child to die of that; the test is about it."""
        self._expected.append(fault)

    def crashed(self) -> list[str]:
        """Return who died of a fault since this was last asked, or did not although expected."""
        ended = [child for child in self._begun if child.poll() is not None]
        self._begun[:] = [child for child in self._begun if child not in ended]
        faults = [(child, -child.returncode) for child in ended if -child.returncode in _FAULTS]
        told = [
            f"{signal.Signals(fault).name}: {child.args!r}"
            for child, fault in faults
            if not self._was_expected(signal.Signals(fault))
        ]
        told += [f"no {fault.name} came" for fault in self._expected]
        self._expected.clear()
        return told

    def _was_expected(self, fault: signal.Signals) -> bool:
        if fault not in self._expected:
            return False
        self._expected.remove(fault)
        return True


children = Children()
