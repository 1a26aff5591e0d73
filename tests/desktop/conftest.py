"""A desktop for each test: nothing of the computer's own is seen or touched."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.program import Program
from tests.desktop.screen import Windows, x_server
from tests.desktop.tray_host import TrayHost, tray_host

_NEEDED = ("Xvfb", "dbus-daemon")


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    missing = [name for name in _NEEDED if shutil.which(name) is None]
    if missing:
        pytest.skip(f"{' and '.join(missing)} not installed; `make test` installs them")
    with x_server() as name:
        yield name


@pytest.fixture
def bus_daemon(display: str) -> Iterator[subprocess.Popen[str]]:
    """Run a bus; what it starts, the accessibility bus above all, keeps out of others' way."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with tempfile.TemporaryDirectory(prefix="bus", ignore_cleanup_errors=True) as own:
        around = os.environ | {"XDG_RUNTIME_DIR": own, "XDG_CACHE_HOME": own}
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=around) as daemon:
            yield daemon
            daemon.terminate()


@pytest.fixture
def bus_address(bus_daemon: subprocess.Popen[str]) -> str:
    assert bus_daemon.stdout is not None
    return bus_daemon.stdout.readline().strip()


@pytest.fixture
def program(display: str, bus_address: str, tmp_path: Path) -> Iterator[Program]:
    # Short like the real one under /run: the path of a socket has little room.
    with tempfile.TemporaryDirectory() as runtime_dir:
        made = Program(display, bus_address, tmp_path, Path(runtime_dir))
        yield made
        made.close()


@pytest.fixture
def host(bus_address: str) -> Iterator[TrayHost]:
    with tray_host(bus_address) as made:
        yield made


@pytest.fixture
def windows(display: str) -> Iterator[Windows]:
    made = Windows(display)
    yield made
    made.close()
