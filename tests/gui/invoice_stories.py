"""The page of the look's picture in a real database: eight invoices of five companies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from stopwatch.domain.account import Account
from stopwatch.domain.billing import HOUR, BillingLine, LineKind
from stopwatch.domain.catalog import Company, Contract, ContractRate
from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import HOUR_MS
from stopwatch.domain.ticket import TicketFacts
from stopwatch.services.billing_pull import FIRST, PULLED
from stopwatch.services.booking import Wishes
from stopwatch.services.ports.storage import Unit
from stopwatch.services.suite import Services
from tests.gui.rhythms import at
from tests.support.machine import FakeClock
from tests.support.units import ME, cached

NOW, PULLED_AT = "2026-11-20T14:25", "2026-11-20T14:21"
HARBOR, RIDGELINE, MAPLE, TIDEWATER, BLUESTONE, GROUP = 1, 2, 3, 4, 5, 6
_ROLE = 3
_COMPANIES = (
    Company(MAPLE, "Maple & Finch Law"), Company(TIDEWATER, "Tidewater Vet Clinic"),
    Company(BLUESTONE, "Bluestone Architects"), Company(HARBOR, "Harbor Dental"),
    Company(RIDGELINE, "Ridgeline Freight"),
)  # fmt: skip
_TIMED, _FIXED = 1, 7
_CONTRACTS = (
    Contract(5, HARBOR, "Managed Services 2026", _TIMED, "MS-2026"),
    Contract(12, HARBOR, "Migration to SRV-DC02, project", _TIMED, "PRJ-0311"),
    Contract(13, HARBOR, "Extra hours 2026", _TIMED),
    Contract(21, RIDGELINE, "Managed Services", _TIMED, "RF-4471"),
    Contract(22, RIDGELINE, "Warehouse Wi-Fi", _TIMED, "RF-4471"),
    Contract(23, RIDGELINE, "Managed Services Plus", _TIMED, "RF 4471"),
    Contract(31, MAPLE, "Fixed fee", _FIXED, "MF-9"),
    Contract(41, TIDEWATER, "Managed Services 2026", _TIMED),
    Contract(42, TIDEWATER, "Server room move", _TIMED),
    Contract(43, TIDEWATER, "Extra hours 2026", _TIMED),
    Contract(51, BLUESTONE, "Blueprints 2026", _TIMED, "BA-26-118", ends_on="2026-11-25"),
)  # fmt: skip
_RATES = {5: 130, 12: 150, 13: 145, 21: 120, 22: 120, 23: 140, 41: 120, 42: 150, 43: 145, 51: 135}


@dataclass(frozen=True, slots=True)
class _Ticket:
    """A ticket with hours by day: posted and in the PSA, and those that are still here."""

    id: int
    number: str
    title: str
    company: int
    contract: int | None
    posted: tuple[tuple[str, float], ...] = ()
    there: tuple[tuple[str, float], ...] = ()
    here: float = 0
    own: str | None = None


_TICKETS = (
    _Ticket(18, "T20261103.0018", "Monthly patching, 4 servers", HARBOR, 5, (("03", 4.0),)),
    _Ticket(21, "T20261106.0021", "New scanner in room 2", HARBOR, 5, (("06", 3.25),)),
    _Ticket(7, "T20261112.0007", "SRV-DC01 falls asleep every afternoon", HARBOR, 5, (),
            (("12", 1.5), ("19", 2.0)), 1.0),
    _Ticket(42, "T20261120.0042", "Reception PCs lose the X-ray share", HARBOR, 5, (), (), 0.75),
    _Ticket(61, "T20261109.0061", "Move the mailboxes", HARBOR, 12, (("09", 6.0),),
            (("16", 2.75),)),
    _Ticket(62, "T20261113.0062", "Evening call of the practice", HARBOR, 13, (), (("13", 1.0),)),
    _Ticket(71, "T20261104.0071", "Scanners in the warehouse", RIDGELINE, 21, (("04", 5.5),),
            (("11", 2.0),), 0.5),
    _Ticket(72, "T20261110.0072", "Roaming in hall B", RIDGELINE, 22, (), (("10", 1.0),)),
    _Ticket(73, "T20261112.0073", "Second firewall", RIDGELINE, 23, (), (("12", 2.5),)),
    _Ticket(26, "T20261117.0026", "Labels print twice", RIDGELINE, 21, own="RF-4402"),
    _Ticket(81, "T20261105.0081", "Outlook asks again", MAPLE, 31, (("05", 3.0),), (("18", 2.5),)),
    _Ticket(15, "T20261120.0015", "Printer in the hall", MAPLE, None, (), (("20", 0.75),)),
    _Ticket(91, "T20261106.0091", "Monthly patching", TIDEWATER, 41, (), (("06", 8.25),), 1.25),
    _Ticket(92, "T20261112.0092", "Move the rack", TIDEWATER, 42, (), (("12", 5.5),), 0.75),
    _Ticket(93, "T20261118.0093", "Saturday duty", TIDEWATER, 43, (), (("18", 2.0),), 1.0),
    _Ticket(52, "T20261110.0052", "Plotter jams", BLUESTONE, 51, (("10", 5.0),), (), 0.75),
)  # fmt: skip


@dataclass
class InvoiceStories:
    """What there is to see, at a quarter past two on 20 November."""

    services: Services
    clock: FakeClock
    account: Account

    def fill(self) -> None:
        """Have everything of the look's picture."""
        self.clock.jump_to(at("2026-11-20T07:00"))
        with self.services.tools.units.write() as unit:
            unit.catalog.upsert(self.account.id, list(_COMPANIES))
            unit.catalog.upsert(self.account.id, list(_CONTRACTS))
            unit.catalog.upsert(self.account.id, list(_rates()))
            unit.tickets.upsert(self.account.id, [_facts(one) for one in _TICKETS])
            unit.billing.put(self.account.id, list(_lines()), 1)
            unit.billing.show(self.account.id, 1)
            self._pulled(unit)
        for one in _TICKETS:
            if one.here:
                self.work(one.id, one.here)
        self.clock.jump_to(at(NOW))

    def nothing(self) -> None:
        """Have an account that was pulled and has nothing to invoice."""
        self.clock.jump_to(at(NOW))
        with self.services.tools.units.write() as unit:
            self._pulled(unit)

    def put(self, *lines: BillingLine) -> None:
        """Learn of lines from the PSA."""
        with self.services.tools.units.write() as unit:
            unit.billing.put(self.account.id, list(lines), 1)
            unit.billing.show(self.account.id, 1)

    def work(self, remote_id: int, hours: float) -> None:
        """Book time of this computer, as a draft, that ends now."""
        now = self.clock.now_ms()
        begun = now - round(hours * HOUR_MS)
        self.services.entries.add(self.id(remote_id), begun, now, Wishes(summary="", draft=True))

    def id(self, remote_id: int) -> TargetId:
        """Return this computer's key of a ticket."""
        with self.services.tools.units.read() as unit:
            return cached(unit, self.account.id, remote_id).id

    def _pulled(self, unit: Unit) -> None:
        unit.facts.put_text(self.account.id, PULLED, str(at(PULLED_AT)))
        unit.facts.put_text(self.account.id, FIRST, "2026-09-01")


def _facts(one: _Ticket) -> TicketFacts:
    orders = {contract.id: contract.purchase_order for contract in _CONTRACTS}
    number = orders.get(one.contract or 0, "") if one.own is None else one.own
    return TicketFacts(
        one.id, one.number, one.title, one.company, 1, contract_id=one.contract,
        assigned_resource_id=ME, assigned_role_id=_ROLE, work_type_id=7, purchase_order=number,
    )  # fmt: skip


def _rates() -> Iterator[ContractRate]:
    for contract, rate in _RATES.items():
        yield ContractRate(contract, contract, _ROLE, rate)


def _lines() -> Iterator[BillingLine]:
    key = 1_000
    orders = {one.id: one.purchase_order for one in _CONTRACTS}
    for one in _TICKETS:
        for kind, some in ((LineKind.ITEM, one.posted), (LineKind.LABOUR, one.there)):
            for day, hours in some:
                key += 1
                rate = _RATES.get(one.contract or 0)
                yield BillingLine(
                    kind, key, f"2026-11-{day}", round(hours * HOUR),
                    None if rate is None else round(hours * rate * 100),
                    orders.get(one.contract or 0, "") if kind is LineKind.ITEM else None,
                    one.company, one.contract, one.id, role_id=_ROLE,
                )  # fmt: skip
