"""The kinds of rows of the tree, as values; what is painted and what is spoken is the same."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TypeAlias

from PySide6.QtCore import Qt

from stopwatch.domain.billing import Layer
from stopwatch.domain.values import dataclass
from stopwatch.ui.widgets.marks import Mark

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The role under which the value of a row is found."""
KIND_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""The role under which only its kind is found: asked for each row that is laid out."""


class Kind(Enum):
    """What a row is; the value is how many lines it has, and what they leave free."""

    COMPANY = (1, 16)
    INVOICE = (2, 14)
    ITEM = (1, 10)
    CONCERN = (1, 18)


@dataclass(frozen=True, slots=True)
class Amounts:
    """What stands in the columns at the right; without a bar where rows below carry it."""

    hours: str
    amount: str
    is_hours_only: bool = False
    bar: Mapping[Layer, int] | None = None


@dataclass(frozen=True, slots=True)
class CompanyRow:
    """A company: `billed_to` names its parent where that gets what has no contract."""

    name: str
    count: str
    amounts: Amounts
    billed_to: str = ""
    concerns: int = 0
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class InvoiceRow:
    """What will be one invoice. `state` is how far a new number has come, `chip` what is planned.

    `concerns` are those that have no row of their own.
    """

    number: str
    contracts: str
    amounts: Amounts
    has_number: bool = True
    concerns: int = 0
    chip: str = ""
    state: Mark | None = None
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class ItemRow:
    """The work on one ticket under one contract, on one layer; `customer` where another pays."""

    layer: Layer
    number: str
    title: str
    day: str
    amounts: Amounts
    customer: str = ""


class ConcernState(Enum):
    """How far a thing to decide is: open, decided and held back, or refused by the PSA."""

    OPEN = "open"
    LEAVING = "leaving"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ConcernRow:
    """One thing to decide in one sentence and one verb; `key` is what presses it."""

    sentence: str
    verb: str
    key: str = "F"
    state: ConcernState = ConcernState.OPEN


Row: TypeAlias = CompanyRow | InvoiceRow | ItemRow | ConcernRow
