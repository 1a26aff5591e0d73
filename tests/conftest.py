"""What guards every test: no stray log record, thread, window, network, keyring or profile."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator, Iterator
from contextlib import ExitStack
from pathlib import Path

# Before anything imports Qt or the keyring, and for every child process of a test as well.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
# Nobody listens to the desktop of whoever runs the tests, or holds up the sleep of their computer.
os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = "unix:path=/nonexistent/bus"
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent/bus"
os.environ["DISPLAY"] = os.environ["WAYLAND_DISPLAY"] = ""

import hypothesis
import pytest

from tests.support.children import Children, children
from tests.support.guards import LogGuard, left_threads, network, visible_windows
from tests.support.quick_folder import quick_folder

if "PYTEST_DEBUG_TEMPROOT" not in os.environ and (folder := quick_folder()):
    os.environ["PYTEST_DEBUG_TEMPROOT"] = folder

hypothesis.settings.register_profile(
    "house",
    deadline=None,  # how long something took never fails a test
    derandomize="CI" in os.environ,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.register_profile(
    "deep", hypothesis.settings.get_profile("house"), max_examples=5_000, derandomize=False
)
hypothesis.settings.register_profile(
    "round", hypothesis.settings.get_profile("deep"), max_examples=200
)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "house"))
sys.addaudithook(network.audit)
_watching = ExitStack()  # for as long as the process lives, and of the first worker on
_watching.enter_context(children.watched())


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> Generator[None]:
    """Fail a run of which a worker crashed after its last test, when nobody listens any more."""
    yield
    if crashed := children.crashed():
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
        print("Child processes died of a fault after the last test:", *crashed, sep="\n")


@pytest.fixture(autouse=True)
def _own_profile(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keep the user's profile, and the computer's policy, out of reach, also of child processes."""
    monkeypatch.setenv("TICKET_STOPWATCH_DATA_DIR", str(tmp_path / "own profile"))
    monkeypatch.setenv("TICKET_STOPWATCH_POLICY", "")


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Iterator[None]:
    """Fail a test whose threads outlive it."""
    with left_threads() as left:
        yield
    assert left == [], "threads outlived the test"


@pytest.fixture(autouse=True)
def _no_window_is_left() -> Iterator[None]:
    """Fail a test that leaves a window on the screen."""
    yield
    assert visible_windows() == [], "windows outlived the test"


@pytest.fixture(autouse=True)
def expected_crash() -> Iterator[Children]:
    """Fail a test of whose child processes one crashed, unless `expected_crash.expect(signal)`."""
    yield children
    assert children.crashed() == [], "child processes died of a fault"


@pytest.fixture(autouse=True)
def _no_network() -> Iterator[None]:
    """Fail a test that reached for another computer, even if the program hid the refusal."""
    network.refused.clear()
    yield
    assert network.refused == [], "only loopback may be talked to"


@pytest.fixture(autouse=True)
def expected_log() -> Iterator[LogGuard]:
    """Fail a test with a log record of WARNING or above, unless `expected_log.add(text)`."""
    with LogGuard() as guard:
        yield guard
    assert guard.unexpected == [], "unexpected log records"
    assert guard.missing == [], "expected log records never came"
