"""Real services over real SQLite for windows; the machine and the PSA below are fakes."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from zlib import crc32

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from stopwatch.domain.account import Account
from stopwatch.domain.ids import EntryId, StopwatchId, TargetId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.domain.ticket import TicketFacts
from stopwatch.services.budget import RequestTally
from stopwatch.services.bus import Bus
from stopwatch.services.connection import Connection
from stopwatch.services.ground import Ground
from stopwatch.services.keeping import Keeping
from stopwatch.services.lease import Holder, LeasedLock, Role
from stopwatch.services.ports.psa import Psa
from stopwatch.services.suite import Services
from stopwatch.services.sync import Sync
from stopwatch.services.timing import Start
from stopwatch.services.tools import Tools
from stopwatch.storage.opening import Store
from stopwatch.storage.vault import SqliteVault
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.pages.day.page import DayPage
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Scheme, Theme
from stopwatch.ui.windows.opener import Purpose
from stopwatch.ui.windows.panel import Panel
from tests.gui.day_room import DayRoom
from tests.gui.day_stories import DayStories
from tests.gui.delivery_room import Room
from tests.gui.invoice_stories import InvoiceStories
from tests.gui.invoices_room import InvoicesRoom
from tests.gui.main_hall import Hall
from tests.gui.plan_room import PlanRoom
from tests.gui.problem_stories import Stories
from tests.gui.problems_room import ProblemsRoom
from tests.gui.week_room import WeekRoom
from tests.gui.week_stories import WeekStories
from tests.support.fake_psa import FakePsa
from tests.support.machine import FakeChance, FakeClock, FakeIncarnation, FakeLock, FakeSecrets
from tests.support.units import connected, facts, make_store, target, ticket

_PATIENCE_MS = 30_000


@pytest.fixture(autouse=True)
def _no_sweeping_in_jobs() -> Iterator[None]:
    """Free no window in a job's thread; what a test leaves behind is never looked at again.

    The program has one tray and one theme for life; freeing a test's later on ended in a crash.
    """
    gc.disable()
    yield
    gc.freeze()
    gc.enable()


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """A bot with patience: on a busy machine what is awaited comes late, and only "never" fails."""
    for name in ("waitUntil", "waitSignal"):
        monkeypatch.setattr(qtbot, name, partial(getattr(qtbot, name), timeout=_PATIENCE_MS))
    return qtbot


@dataclass
class Opened:
    """Implements `Opener`: remembers which windows were asked for."""

    asked: list[tuple[str, object]] = field(default_factory=list)

    @property
    def pages(self) -> Mapping[str, Callable[[], object]]:
        return {
            "absences": self.show_absences, "problems": self.show_problems,
            "invoices": self.show_invoices, "entries": self.show_entries,
        }  # fmt: skip

    def show_main(self) -> None:
        self.asked.append(("main", None))

    def show_panel(self) -> None:
        self.asked.append(("panel", None))

    def show_mini(self) -> None:
        self.asked.append(("mini", None))

    def show_picker(self, purpose: Purpose) -> None:
        self.asked.append(("picker", purpose))

    def show_stop_sheet(self, entry_ids: Sequence[EntryId]) -> None:
        self.asked.append(("stop sheet", tuple(entry_ids)))

    def show_entries(self, *, needing: bool = False) -> None:
        self.asked.append(("entries", needing))

    def show_day(self, day: date | None = None, entry_id: EntryId | None = None) -> None:
        self.asked.append(("day", (day, entry_id)))

    def show_week(self) -> None:
        self.asked.append(("week", None))

    def show_absences(self) -> None:
        self.asked.append(("absences", None))

    def show_problems(self) -> None:
        self.asked.append(("problems", None))

    def show_invoices(self) -> None:
        self.asked.append(("invoices", None))

    def show_sign_in(self) -> None:
        self.asked.append(("sign in", None))

    def show_preferences(self) -> None:
        self.asked.append(("preferences", None))

    def show_diagnostics(self) -> None:
        self.asked.append(("diagnostics", None))

    def show_note(self, stopwatch_id: StopwatchId) -> None:
        self.asked.append(("note", stopwatch_id))

    def sync_now(self) -> None:
        self.asked.append(("sync", None))

    def ask_to_quit(self, *, always: bool = False) -> None:
        self.asked.append(("quit", always))


@dataclass
class Desk:
    """What a test does to the world behind the windows."""

    services: Services
    clock: FakeClock
    psa: FakePsa
    account: Account

    def ticket(self, remote_id: int, title: str = "VPN drops") -> TargetId:
        """Make a ticket known here and to the PSA; return its key."""
        self.psa.hold(facts(remote_id, title))
        with self.services.tools.units.write() as unit:
            return ticket(unit, self.account, remote_id, title)

    def target(self, told: TicketFacts) -> TargetId:
        """Make a task or a kind of internal time known here and to the PSA; return its key."""
        self.psa.hold_targets(told)
        with self.services.tools.units.write() as unit:
            return target(unit, self.account, told)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def psa(clock: FakeClock) -> FakePsa:
    return FakePsa(clock)


@pytest.fixture
def bus() -> Bus:
    return Bus()


@pytest.fixture
def store(tmp_path: Path, bus: Bus) -> Iterator[Store]:
    with make_store(tmp_path, bus) as made:
        yield made


@pytest.fixture
def services(store: Store, bus: Bus, clock: FakeClock, psa: FakePsa, tmp_path: Path) -> Services:
    def make_psa(account: Account, secret: str) -> Psa:
        return psa

    tools, secrets = Tools(store.units, clock, FakeChance()), FakeSecrets()
    connection = Connection(secrets, make_psa)
    lease = LeasedLock(tools, FakeLock(), Holder(Role.TRAY, 1))
    sync = partial(Sync, tools, connection, lease, FakeIncarnation(), "test")
    keeping = Keeping(SqliteVault(store.path), clock, FakeLock(), FakeLock())
    ground = Ground(tmp_path, tools, bus, secrets, make_psa, keeping, lease, RequestTally(clock))
    return Services(ground, connection, sync)


@pytest.fixture
def desk(services: Services, clock: FakeClock, psa: FakePsa) -> Desk:
    """Connected to a PSA whose names are known."""
    with services.tools.units.write() as unit:
        account = connected(unit)
    return Desk(services, clock, psa, account)


@pytest.fixture
def theme(qtbot: QtBot, request: pytest.FixtureRequest) -> Theme:
    """One of the palettes, for each test always the same one.

    What windows do is the same in both; how both look is for the tests of the theme, which hold
    every colour to its ground, and for the galleries.
    """
    is_dark = crc32(request.node.nodeid.encode()) % 2
    scheme: Scheme = "dark" if is_dark else "light"
    return Theme(forced=scheme)


@pytest.fixture
def relay(qtbot: QtBot, bus: Bus) -> Iterator[Relay]:
    made = Relay(bus)
    yield made
    made.close()


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def opened() -> Opened:
    return Opened()


@pytest.fixture
def plan(qtbot: QtBot, theme: Theme, desk: Desk) -> Iterator[PlanRoom]:
    made = PlanRoom(qtbot, theme, desk.services, desk.account, desk.clock)
    yield made
    made.close()


@pytest.fixture
def panel(
    qtbot: QtBot, theme: Theme, services: Services, jobs: Jobs, relay: Relay, opened: Opened,
    desk: Desk,
) -> Iterator[Panel]:  # fmt: skip
    made = Panel(theme, services, jobs, relay, opened)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that were opened."""
    asked: list[str] = []

    def remember(url: QUrl) -> bool:
        asked.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", remember)
    return asked


@pytest.fixture
def two(desk: Desk) -> tuple[Stopwatch, Stopwatch]:
    """One stopwatch paused after 63 minutes, one that runs since 42."""
    first = desk.services.timing.start(Start(desk.ticket(17, "Onboarding: two PCs")))
    desk.clock.pass_ms(63 * MINUTE_MS)
    second = desk.services.timing.start(Start(desk.ticket(42, "X-ray share lost")))
    desk.clock.pass_ms(42 * MINUTE_MS)
    return first, second


@pytest.fixture
def room(
    qtbot: QtBot, theme: Theme, desk: Desk, relay: Relay, opened: Opened, jobs: Jobs
) -> Iterator[Room]:
    made = Room(qtbot, theme, desk, relay, opened, jobs)
    yield made
    made.windows.close()


@pytest.fixture
def stories(desk: Desk) -> Stories:
    made = Stories(desk.services, desk.clock, desk.account)
    made.fill()
    return made


@pytest.fixture
def problems(
    qtbot: QtBot, theme: Theme, stories: Stories, relay: Relay, opened: Opened, jobs: Jobs
) -> Iterator[ProblemsRoom]:
    made = ProblemsRoom(qtbot, theme, stories, relay, opened, jobs)
    yield made
    made.close()


@pytest.fixture
def invoice_stories(desk: Desk) -> InvoiceStories:
    return InvoiceStories(desk.services, desk.clock, desk.account)


@pytest.fixture
def invoices_room(
    qtbot: QtBot, theme: Theme, invoice_stories: InvoiceStories, relay: Relay, opened: Opened,
    jobs: Jobs,
) -> Iterator[InvoicesRoom]:  # fmt: skip
    made = InvoicesRoom(qtbot, theme, invoice_stories, relay, opened, jobs)
    yield made
    made.close()


@pytest.fixture
def invoices(invoices_room: InvoicesRoom) -> InvoicesRoom:
    """The page of the look's picture."""
    invoices_room.stories.fill()
    return invoices_room


@pytest.fixture
def bare(invoices_room: InvoicesRoom) -> InvoicesRoom:
    """The same window with nothing to invoice."""
    invoices_room.stories.nothing()
    return invoices_room


@pytest.fixture
def week_room(
    qtbot: QtBot, theme: Theme, desk: Desk, relay: Relay, opened: Opened, jobs: Jobs
) -> Iterator[WeekRoom]:
    stories = WeekStories(desk.services, desk.clock, desk.account)
    stories.fill()
    made = WeekRoom(qtbot, theme, stories, relay, opened, jobs)
    yield made
    made.close()


@pytest.fixture
def hall(qtbot: QtBot, theme: Theme, desk: Desk, relay: Relay, opened: Opened) -> Iterator[Hall]:
    made = Hall(qtbot, theme, desk.services, relay, opened)
    yield made
    made.windows.close()


@pytest.fixture
def day_stories(desk: Desk) -> DayStories:
    return DayStories(desk.services, desk.clock, desk.account)


@pytest.fixture
def day_room(
    qtbot: QtBot, theme: Theme, day_stories: DayStories, relay: Relay, opened: Opened, jobs: Jobs
) -> Iterator[DayRoom]:
    made = DayRoom(qtbot, theme, day_stories, relay, opened, jobs)
    yield made
    made.close()


@pytest.fixture
def day_page(day_room: DayRoom) -> DayPage:
    """The day of the look's picture."""
    day_room.stories.fill()
    return day_room.open()
