"""Purchase order numbers without a PSA: remembers what was asked, and holds wishes back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from stopwatch.domain.deed import Deed
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import AccountId, JournalId, OutboxId, TargetId
from stopwatch.domain.instants import SECOND_MS
from stopwatch.domain.outbox import AttentionKind, ItemKind, ItemState, OutboxItem
from tests.support.machine import FakeClock

HOLD_MS = 6 * SECOND_MS


@dataclass(frozen=True, slots=True)
class FakeContract:
    """A contract as the service shows it."""

    id: int
    purchase_order: str
    wish: OutboxItem | None = None
    message: str = ""


@dataclass
class FakeNumbers:
    """Implements `Numbers` and `TakesBack`."""

    clock: FakeClock
    known: dict[int, tuple[str, ...]] = field(default_factory=dict)
    refusing: str = ""
    asked: list[dict[int, str]] = field(default_factory=list)
    found: dict[int, FakeContract] = field(default_factory=dict)
    deeds: list[Deed] = field(default_factory=list)
    undone: int = 0

    def assign(self, numbers: Mapping[int, str]) -> str:
        if self.refusing:
            raise Refused(self.refusing, field="purchase_order")
        self.asked.append(dict(numbers))
        for key, number in numbers.items():
            self.found[key] = FakeContract(key, number, self._wish(key))
        self._remember(f"{len(numbers)} purchase order numbers set")
        return self.deeds[-1].told

    def known_numbers(self, company_id: int) -> Sequence[str]:
        return self.known.get(company_id, ())

    def contracts(self) -> Sequence[FakeContract]:
        return tuple(self.found.values())

    def offered(self) -> Deed | None:
        return self.deeds[-1] if self.deeds else None

    def undo(self) -> Deed:
        if self.refusing:
            raise Refused(self.refusing)
        self.undone += 1
        self.found.clear()
        return self.deeds.pop()

    def keep(self, key: int, number: str) -> None:
        """Let a contract have a number, with nothing wished."""
        self.found[key] = FakeContract(key, number)

    def do_else(self) -> None:
        """Let somebody do something else, which is then the newest deed."""
        self._remember("Started")

    def come_to(self, state: ItemState, message: str = "") -> None:
        """Let all wishes get so far."""
        kind = AttentionKind.REFUSED if message else None
        for key, one in self.found.items():
            assert one.wish is not None
            wish = replace(one.wish, state=state, attention=kind, due_at=0)
            number = "" if message else one.purchase_order  # a refused wish does not count
            self.found[key] = replace(one, purchase_order=number, wish=wish, message=message)

    def arrive(self) -> None:
        """Let Autotask have all of them."""
        self.found = {key: replace(one, wish=None) for key, one in self.found.items()}

    def _remember(self, told: str) -> None:
        key = JournalId(f"deed {len(self.deeds) + self.undone}")
        self.deeds.append(Deed(key, AccountId(1), self.clock.now_ms(), "assign numbers", told))

    def _wish(self, key: int) -> OutboxItem:
        return OutboxItem(
            OutboxId(f"wish {key}"), AccountId(1), ItemKind.TICKET_STATUS, f"contract {key}",
            TargetId(key), "{}", due_at=self.clock.now_ms() + HOLD_MS,
        )  # fmt: skip
