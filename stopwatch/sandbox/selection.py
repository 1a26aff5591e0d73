"""Which billing items are meant: days, a company, a contract."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from stopwatch.sandbox.records import Json, Row, text


@dataclass(frozen=True, slots=True)
class Selection:
    """What a person chose before approving or invoicing; what is None is no matter."""

    first_day: str | None = None
    last_day: str | None = None
    company: int | None = None
    contract: int | None = None

    def takes(self, item: Row, company: Json) -> bool:
        """Tell whether an item is meant; ``company`` is whose it is in the chosen sense."""
        day = (text(item, "itemDate") or "")[:10]
        return (
            (self.first_day is None or day >= self.first_day)
            and (self.last_day is None or day <= self.last_day)
            and self.company in (None, company)
            and self.contract in (None, item.get("contractID"))
        )


EVERYTHING = Selection()


def read_selection(wishes: Row, *names: str) -> Selection:
    """Understand a selection by these names. Raises ValueError that says what is wrong."""
    unknown = sorted(wishes.keys() - set(names))
    if unknown:
        raise ValueError(f"There is no {unknown[0]} to select by, only {', '.join(names)}.")
    days = {name: _day(name, wishes.get(name)) for name in ("from", "to")}
    ids = {name: _id(name, wishes.get(name)) for name in ("company", "contract")}
    return Selection(days["from"], days["to"], ids["company"], ids["contract"])


def _day(name: str, value: Json) -> str | None:
    try:
        return None if value is None else date.fromisoformat(str(value)[:10]).isoformat()
    except ValueError:
        raise ValueError(f"The day {name} must be written like 2026-03-18.") from None


def _id(name: str, value: Json) -> int | None:
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    raise ValueError(f"The {name} must be an id.")
