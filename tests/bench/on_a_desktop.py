"""Programs on a desktop of the benchmark's own: started, weighed, and listened to while idle."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.desktop.screen import x_server
from tests.desktop.tray_host import TrayHost, tray_host
from tests.support.program import ROOT

_PATIENCE_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Desktop:
    """An X server, a session bus and a tray host, and what a program needs to find them."""

    environment: dict[str, str]
    host: TrayHost
    bus_pid: int

    @property
    def display(self) -> str:
        """The name of the X server's display."""
        return self.environment["DISPLAY"]


@dataclass(frozen=True, slots=True)
class Idling:
    """What a program did while nobody touched it: percent of one core, wake-ups a second."""

    percent: float
    woken: float


def missing() -> str:
    """Return what is not installed of what a desktop is made of; empty for nothing."""
    names = ("Xvfb", "dbus-daemon")
    return " and ".join(name for name in names if shutil.which(name) is None)


@contextmanager
def desktop() -> Iterator[Desktop]:
    """Run a desktop for as long as the block lasts."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    with x_server() as display, tempfile.TemporaryDirectory() as home:
        folders = {"HOME": home, "XDG_RUNTIME_DIR": home}
        seen = kept | folders | {"DISPLAY": display, "NO_AT_BRIDGE": "1"}
        command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=seen) as daemon:
            assert daemon.stdout is not None
            address = daemon.stdout.readline().strip()
            environment = seen | {
                "DBUS_SESSION_BUS_ADDRESS": address, "QT_QPA_PLATFORM": "xcb",
                "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            }  # fmt: skip
            try:
                with tray_host(address) as host:
                    yield Desktop(environment, host, daemon.pid)
            finally:
                daemon.terminate()


@contextmanager
def started(
    command: Sequence[str], environment: dict[str, str], is_there: Callable[[], bool]
) -> Iterator[tuple[subprocess.Popen[bytes], float]]:
    """Start a program; the block gets it, and the milliseconds until it was there."""
    quiet = subprocess.DEVNULL
    begun = time.perf_counter()
    with subprocess.Popen(command, env=environment, cwd=ROOT, stdout=quiet) as child:
        try:
            until(is_there, f"{command[0]} to be there", pause=0.001)
            yield child, (time.perf_counter() - begun) * 1000
        finally:
            child.terminate()
            child.wait(_PATIENCE_SECONDS)


def new_icon(host: TrayHost) -> Callable[[], bool]:
    """Return a question: has one more icon registered than there are now?"""
    known = len(host.items)
    return lambda: len(host.items) > known


def until(holds: Callable[[], bool], what: str, pause: float = 0.01) -> None:
    """Wait until something holds; raise TimeoutError when it does not."""
    deadline = time.perf_counter() + _PATIENCE_SECONDS
    while not holds():
        if time.perf_counter() > deadline:
            raise TimeoutError(f"waited in vain for {what}")
        time.sleep(pause)


def pss(*pids: int) -> float:
    """Return the memory that is these processes' own share, in MiB."""
    return sum(_pss(pid) for pid in pids)


def idling(pids: Iterable[int], seconds: float) -> Idling:
    """Look at processes for some seconds in which nobody touches them."""
    watched = tuple(pids)
    worked, woken = _worked(watched), _switches(watched)
    time.sleep(seconds)
    spent_s = (_worked(watched) - worked) / 1e9
    return Idling(100 * spent_s / seconds, (_switches(watched) - woken) / seconds)


def children_of(pid: int, named: str) -> tuple[int, ...]:
    """Return the processes that descend from one and have a word in their command line."""
    parents = {int(one.name): _parent(one) for one in Path("/proc").iterdir() if one.name.isdigit()}
    found = (one for one in parents if _descends(one, pid, parents))
    return tuple(one for one in found if named in _command_line(one))


# ---------------------------------------------------------------------- /proc
def _pss(pid: int) -> float:
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise AssertionError("no Pss in smaps_rollup")


def _worked(pids: Iterable[int]) -> int:
    """Return how long all threads have been on a processor, in nanoseconds."""
    return sum(int(text.split()[0]) for text in _of_threads(pids, "schedstat"))


def _switches(pids: Iterable[int]) -> int:
    """Return how often any thread went to sleep by itself and was woken again."""
    lines = (line for text in _of_threads(pids, "status") for line in text.splitlines())
    return sum(int(line.split()[1]) for line in lines if line.startswith("voluntary_ctxt_switches"))


def _of_threads(pids: Iterable[int], name: str) -> Iterator[str]:
    for pid in pids:
        for one in Path(f"/proc/{pid}/task").glob(f"*/{name}"):
            yield one.read_text()


def _parent(process: Path) -> int:
    try:
        return int(process.joinpath("stat").read_text().rpartition(")")[2].split()[1])
    except OSError:  # it ended while we looked
        return 0


def _descends(pid: int, ancestor: int, parents: dict[int, int]) -> bool:
    while pid := parents.get(pid, 0):
        if pid == ancestor:
            return True
    return False


def _command_line(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_text()
    except OSError:
        return ""
