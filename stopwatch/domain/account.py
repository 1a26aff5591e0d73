"""An account: whose time goes where. Every row and cursor belongs to one."""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum

from stopwatch.domain.entry import Grouping
from stopwatch.domain.ids import AccountId
from stopwatch.domain.rounding import Rounding
from stopwatch.domain.values import dataclass


class AccountKind(StrEnum):
    """LOCAL is the state of not being connected; there is always one such row."""

    LOCAL = "local"
    AUTOTASK = "autotask"


@dataclass(frozen=True, slots=True)
class Account:
    """The zone address, the database number and the resource together say where an item may go.

    `user_name` is the API user, `resource_id` the technician whose time it is. The secret is not
    here: it lives in the keyring under `secret_name`. `paused_because` is a sentence for the user
    while the PSA does not accept us, else empty.
    """

    id: AccountId
    kind: AccountKind
    user_name: str = ""
    integration_code: str = ""
    base_url: str = ""
    web_url: str = ""
    database_number: int = 0
    resource_id: int = 0
    resource_name: str = ""
    is_fixed_url: bool = False
    paused_because: str = ""
    grouping: Grouping = Grouping.SITTING
    rounding: Rounding = field(default_factory=Rounding)
    spans_utc_days: bool = True
    allows_completed: bool = True
    is_removed: bool = False
    sends_rounding: bool = False
    """Whether what rounding adds is sent beside the hours worked; else the PSA rounds by itself."""

    @property
    def is_connected(self) -> bool:
        """Whether it leads to a PSA at all."""
        return self.kind is not AccountKind.LOCAL and not self.is_removed

    @property
    def label(self) -> str:
        """Whose time it is and by which API user, to tell it from other accounts."""
        return ", ".join(part for part in (self.resource_name, self.user_name) if part)

    @property
    def secret_name(self) -> str:
        """The name under which the keyring holds its secret; it survives a move to another zone."""
        return f"{self.kind}:{self.user_name}@{self.tenant}"

    @property
    def tenant(self) -> str:
        """Whose PSA it is: its database, which may move to another address, or a fixed address."""
        return self.base_url if self.is_fixed_url else str(self.database_number)
