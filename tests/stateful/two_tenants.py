"""A technician of two companies: one computer, two PSAs whose numbers are all the same."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from stopwatch.domain.account import Account
from stopwatch.domain.catalog import Resource, Role, RoleHolding
from stopwatch.domain.entry import TimeEntry
from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.ticket import TicketName
from stopwatch.services.accounts import Accounts, SignIn
from stopwatch.services.booking import Wishes
from stopwatch.services.connection import Connection
from stopwatch.services.overview import Overviews
from stopwatch.services.recovery import Recovery
from stopwatch.services.roster import Roster
from stopwatch.services.sync import Sync
from stopwatch.services.sync_report import SyncReport
from stopwatch.services.timing import Start
from tests.stateful.computer import TICKETS, Computer
from tests.stateful.sim_psa import SimPsa
from tests.support.fake_psa import ZONE
from tests.support.units import ME, facts

HELD_MS = 11_000
BRANCH_URL = "http://127.0.0.1:2/ATServicesRest/"
_SECRETS = {ZONE.base_url: "secret", BRANCH_URL: "the branch's secret"}


@dataclass
class TwoTenants:
    """`home` is the PSA that the computer is connected to already; `branch` is the other one."""

    computer: Computer
    home: SimPsa
    branch: SimPsa
    used: list[tuple[str, str]] = field(default_factory=list)
    """Every secret that a connection was made with, by address."""

    def __post_init__(self) -> None:
        self.branch.zone = replace(ZONE, base_url=BRANCH_URL, database_number=2)
        numbers = range(1, TICKETS + 1)
        self.branch.hold(
            *(facts(number, f"Branch ticket {number}") for number in numbers),
            records=[
                Resource(ME, "rashdown", "Robin Ashdown"),
                Role(3, "Systems engineer"),
                RoleHolding(1, "resource_role", ME, 3),
            ],
        )
        self.begin()

    def begin(self) -> None:
        """Build what the program builds when it starts."""
        on = self.computer
        connection = Connection(on.secrets, self._psa)
        self.sync = Sync(on.tools, connection, on.lock, on.incarnation, f"two{on.starts}")
        self.accounts = Accounts(on.tools, on.secrets, connection, self._psa)
        self.roster, self.overviews = Roster(on.tools), Overviews(on.tools)
        self.recovery = Recovery(on.tools)

    def restart(self) -> None:
        """Forget all that was in memory."""
        self.computer.restart()
        self.begin()

    def connect_branch(self) -> Account:
        """Connect the other PSA beside the first, and fetch its tickets."""
        added = self.accounts.add(
            SignIn("api@msp.example", "CODE", _SECRETS[BRANCH_URL], "rashdown", BRANCH_URL)
        )
        self.cycle()
        return added

    @property
    def first(self) -> Account:
        """The account at `home`."""
        with self.computer.store.units.read() as unit:
            return min(unit.accounts.connected(), key=lambda one: one.id)

    @property
    def present(self) -> Account:
        """The account in use."""
        return self.accounts.current()

    def target(self, number: int = 1) -> TargetId:
        """Return the ticket of that number in the account in use."""
        with self.computer.store.units.read() as unit:
            present = unit.accounts.current()
            found = unit.tickets.find(present.id, TicketName("", remote_id=number))
        assert found is not None
        return found.id

    def book(self, summary: str, number: int = 1) -> tuple[TimeEntry, ...]:
        """Work a minute in the account in use; what was made is due when this returns."""
        self.computer.timing.start(Start(self.target(number)))
        self.computer.clock.pass_ms(MINUTE_MS)
        made = self.computer.timing.stop(None, Wishes(summary=summary))
        self.computer.clock.pass_ms(HELD_MS)
        return made

    def cycle(self, *, is_kicked: bool = True) -> SyncReport:
        """Sync once."""
        return self.sync.cycle(lambda: False, is_kicked=is_kicked)

    def held(self) -> tuple[list[str], list[str]]:
        """Return the summaries that the two PSAs hold."""
        home, branch = self.home.held_entries.values(), self.branch.held_entries.values()
        return sorted(one.summary for one in home), sorted(one.summary for one in branch)

    def _psa(self, account: Account, secret: str) -> SimPsa:
        self.used.append((account.base_url, secret))
        return self.branch if account.base_url == BRANCH_URL else self.home
