"""Random customers of the practice Autotask: each family is one case.

A family is a company, perhaps with a subsidiary, and its contracts, tickets, projects, time and
charges.
Families share nothing but technicians and roles, so a world may hold many of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from stopwatch.sandbox.instants import written
from stopwatch.sandbox.records import Row
from stopwatch.sandbox.seed_people import DEFAULT_ROLES, TECHNICIAN_ID, build_people

DAYS_BACK = 25
_SPELLINGS = ("", "", "{0}-1", "{0}-1", "{0} 1", "{0}-2", " {0}-2", "x{0}")
_TYPES = (1, 1, 1, 3, 4, 6, 7, 8)
_QUARTERS = (0.25, 0.5, 1.0, 1.75, 0.3333, 2.6667, 0.0083, 7.1234)
_RATES = (95.0, 120.0, 87.5, 133.33, 0.01, 99.995)
_TICKETS, _ENTRIES = 4, 9
_TRAINING = 29_683_012


@dataclass
class Tables:
    """Rows by entity, with ids that count up over all families of a world."""

    rows: dict[str, list[Row]] = field(default_factory=build_people)
    next_id: int = 50_000_001

    def add(self, entity: str, row: Row) -> int:
        """Keep a row under an id of its own and return that."""
        row_id, self.next_id = self.next_id, self.next_id + 1
        self.rows.setdefault(entity, []).append({"id": row_id} | row)
        return row_id


def world(seed: int, families: int, today: date) -> Tables:
    """Return the tables of a whole practice with so many families."""
    tables = Tables()
    for place in range(families):
        _Family(Random(f"{seed} {place}"), tables, place, today).build()
    return tables


class _Family:
    """Builds one; everything about it is drawn from its own dice."""

    def __init__(self, dice: Random, tables: Tables, place: int, today: date) -> None:
        self._dice = dice
        self._tables = tables
        self._place = place
        self._today = today
        numbers = dice.sample(_SPELLINGS, dice.randint(2, len(_SPELLINGS)))
        self._numbers = [one.format(f"F{place}") for one in numbers]

    def build(self) -> None:
        """Add all rows of the family."""
        parent = self._company(None)
        companies = [parent]
        if self._dice.random() < 0.4:
            companies.append(self._company(parent))
        for company in companies:
            contracts = [self._contract(company) for _ in range(self._dice.randint(0, 4))]
            self._desk(company, contracts)
            for contract in contracts:
                if self._dice.random() < 0.2:
                    self._charge("ContractCharges", "contractID", contract)
            if self._dice.random() < 0.4:
                self._project(company, contracts)

    def _desk(self, company: int, contracts: list[int]) -> None:
        tickets = [self._ticket(company, contracts) for _ in range(self._dice.randint(1, _TICKETS))]
        for _ in range(self._dice.randint(0, _ENTRIES)):
            self._entry("ticketID", self._dice.choice(tickets), contracts)
        for ticket in tickets:
            if self._dice.random() < 0.2:
                self._charge("TicketCharges", "ticketID", ticket)

    def _project(self, company: int, contracts: list[int]) -> None:
        row: Row = {
            "companyID": company,
            "projectName": f"Project of family {self._place}",
            "status": self._dice.choice((1, 8, 8, 5)),
            "startDateTime": self._at(60),
            "endDateTime": self._at(-60),
        }
        if contracts and self._dice.random() < 0.7:
            row["contractID"] = self._dice.choice(contracts)
        project = self._tables.add("Projects", self._numbered(row))
        tasks = [self._task(project) for _ in range(self._dice.randint(1, 2))]
        for _ in range(self._dice.randint(0, _ENTRIES // 2)):
            self._entry("taskID", self._dice.choice(tasks), contracts)
        if self._dice.random() < 0.3:
            self._entry("internalBillingCodeID", _TRAINING, [])

    def _task(self, project: int) -> int:
        row: Row = {
            "projectID": project,
            "title": f"Task of family {self._place}",
            "taskNumber": f"T20260102.{self._tables.next_id % 100_000:05}",
            "status": 5 if self._dice.random() < 0.2 else 1,
            "taskType": 1,
            "isTaskBillable": self._dice.random() < 0.8,
            "createDateTime": self._at(60),
            "lastActivityDateTime": self._at(1),
        }
        if self._dice.random() < 0.6:
            role = DEFAULT_ROLES[TECHNICIAN_ID]
            row |= {"assignedResourceID": TECHNICIAN_ID, "assignedResourceRoleID": role}
        return self._tables.add("Tasks", self._numbered(row))

    def _company(self, parent: int | None) -> int:
        row: Row = {
            "companyName": f"Family {self._place}" + (" (branch)" if parent else ""),
            "isActive": True,
            "createDate": self._at(400),
            "lastActivityDate": self._at(30),
            "invoiceNonContractItemsToParentCompany": self._dice.random() < 0.7,
        }
        return self._tables.add(
            "Companies", row if parent is None else row | {"parentCompanyID": parent}
        )

    def _contract(self, company: int) -> int:
        contract = self._tables.add(
            "Contracts",
            self._numbered(
                {
                    "companyID": company,
                    "contractName": f"Contract {self._dice.randint(1, 99)}",
                    "contractType": self._dice.choice(_TYPES),
                    "status": 1 if self._dice.random() < 0.9 else 0,
                    "timeReportingRequiresStartAndStopTimes": 0,
                    "startDate": self._at(300),
                    "endDate": self._at(-300),
                }
            ),
        )
        for role in sorted(set(DEFAULT_ROLES.values())):
            if self._dice.random() < 0.3:
                rate = self._dice.choice(_RATES)
                row: Row = {"contractID": contract, "roleID": role, "contractHourlyRate": rate}
                self._tables.add("ContractRates", row)
        return contract

    def _ticket(self, company: int, contracts: list[int]) -> int:
        is_done = self._dice.random() < 0.3
        row: Row = {
            "companyID": company,
            "title": f"Ticket of family {self._place}",
            "ticketNumber": f"T20260101.{self._tables.next_id % 100_000:05}",
            "status": 5 if is_done else 1,
            "priority": 2,
            "queueID": 29_682_833,
            "ticketType": 1,
            "createDate": self._at(60),
            "lastActivityDate": self._at(1),
        }
        if is_done:  # some so long ago that no client has them in its cache
            row["completedDate"] = self._at(self._dice.choice((2, 300)))
        if contracts and self._dice.random() < 0.8:
            row["contractID"] = self._dice.choice(contracts)
        return self._tables.add("Tickets", self._numbered(row))

    def _entry(self, place: str, place_id: int, contracts: list[int]) -> None:
        worker = self._dice.choice(sorted(DEFAULT_ROLES))
        start = self._moment()
        hours = self._dice.choice(_QUARTERS)
        row: Row = {
            place: place_id,
            "timeEntryType": {"ticketID": 2, "taskID": 6}.get(place, 10),
            "resourceID": worker,
            "roleID": DEFAULT_ROLES[worker],
            "dateWorked": written(datetime.combine(start.date(), time(tzinfo=UTC))),
            "startDateTime": written(start),
            "endDateTime": written(start + timedelta(hours=hours)),
            "hoursWorked": hours,
            "hoursToBill": round(hours + self._dice.choice((0, 0, 0.25)), 4),
            "isNonBillable": self._dice.random() < 0.1,
            "summaryNotes": "Worked",
            "createDateTime": written(start),
            "lastModifiedDateTime": written(start),
        }
        if contracts and self._dice.random() < 0.3:
            row["contractID"] = self._dice.choice(contracts)
        self._tables.add("TimeEntries", row)

    def _charge(self, entity: str, owner: str, owner_id: int) -> None:
        quantity, price = self._dice.choice((1.0, 2.0, 0.5, 3.0)), self._dice.choice(_RATES)
        self._tables.add(
            entity,
            self._numbered(
                {
                    owner: owner_id,
                    "name": "Network cable",
                    "datePurchased": written(
                        datetime.combine(self._moment().date(), time(tzinfo=UTC))
                    ),
                    "unitQuantity": quantity,
                    "unitPrice": price,
                    "billableAmount": round(quantity * price + 1e-9, 2),
                    "isBillableToCompany": self._dice.random() < 0.9,
                    "isBilled": False,
                }
            ),
        )

    def _numbered(self, row: Row) -> Row:
        number = self._dice.choice(self._numbers)
        return row | {"purchaseOrderNumber": number} if number else row

    def _moment(self) -> datetime:
        day = self._today - timedelta(days=self._dice.randint(2, DAYS_BACK))
        return datetime.combine(
            day, time(self._dice.randint(8, 16), self._dice.randint(0, 59), tzinfo=UTC)
        )

    def _at(self, days_ago: int) -> str:
        return written(
            datetime.combine(self._today - timedelta(days=days_ago), time(9, tzinfo=UTC))
        )


def numbers_of(tables: Tables) -> Iterator[str]:
    """Yield every number that is used, once."""
    rows = (row for entity in ("Contracts", "Tickets") for row in tables.rows.get(entity, []))
    yield from dict.fromkeys(str(row["purchaseOrderNumber"]) for row in rows
                             if "purchaseOrderNumber" in row)  # fmt: skip
