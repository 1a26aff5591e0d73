"""What can be set, wherever it is kept: with the program, with an account, or in the desktop."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from stopwatch.domain.account import Account
from stopwatch.domain.ids import AccountId
from stopwatch.domain.values import dataclass
from stopwatch.services.habits import HABITS, Habit
from stopwatch.services.ports.desktop import Autostart, LinkHandler
from stopwatch.services.preference_kinds import YesNo
from stopwatch.services.preference_table import Group, Meaning, PreferenceRow, in_groups
from stopwatch.services.preferences import plain
from stopwatch.services.suite import Services
from stopwatch.ui.surroundings import Offers
from stopwatch.ui.windows.preferences.words import tr

_AUTOSTART = PreferenceRow(
    "autostart", YesNo(), default=False,
    meaning=Meaning(
        Group.LOOK, "Start when I sign in",
        "The program starts by itself, as an icon alone, when you sign in to this computer.",
    ),
)  # fmt: skip

_LINKS = PreferenceRow(
    "links", YesNo(), default=False,
    meaning=Meaning(
        Group.LINKS, "Open ticket-stopwatch: links",
        "Links in pages and messages ask in the panel whether to start or open their ticket.",
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Setting:
    """One row of the window; `key` is its own among all of them. Changing may be Refused."""

    key: str
    row: PreferenceRow
    read: Callable[[], object]
    write: Callable[[object], object]
    is_locked: bool = False
    """Whether the administrator has set it for good."""
    is_slow: bool = False
    """Whether writing it may take seconds, so that it is not for the thread of the windows."""


@dataclass(frozen=True, slots=True)
class Section:
    """Settings under one title."""

    title: str
    settings: tuple[Setting, ...]


def sections(services: Services, offers: Offers) -> tuple[Section, ...]:
    """Return all that can be set here, in the order of the window."""
    found: list[Section] = []
    make, locked = partial(_preference, services), services.preferences.locked()
    for group, rows in in_groups(services.preferences.rows()):
        made = tuple(make(one, is_locked=one.name in locked) for one in rows)
        if group is Group.LINKS and offers.links is not None:
            made = (_on_desktop(_LINKS, offers.links, is_slow=True), *made)
        found.append(Section(tr(str(group)), made))
        if group is Group.ENTRIES:
            found += [_of_account(services, one) for one in accounts_of(services)]
    if offers.autostart is not None:
        found.append(Section(tr("At sign-in"), (_on_desktop(_AUTOSTART, offers.autostart),)))
    return tuple(found)


def accounts_of(services: Services) -> list[Account]:
    """Return the connected accounts, or that of this computer where there is none."""
    connected = [one.account for one in services.roster.all()]
    return connected or [services.accounts.current()]


def _preference(services: Services, row: PreferenceRow, *, is_locked: bool) -> Setting:
    def read() -> object:
        return plain(services.preferences.load())[row.name]

    def write(value: object) -> object:
        return services.preferences.change({row.name: value})

    return Setting(row.name, row, read, write, is_locked)


def _of_account(services: Services, account: Account) -> Section:
    title = tr("How time is booked for {name}").format(name=account.label)
    if not account.is_connected:
        title = tr("How time is booked")
    key = account.id if account.is_connected else None
    return Section(title, tuple(_habit(services, key, one) for one in HABITS))


def _habit(services: Services, account_id: AccountId | None, habit: Habit) -> Setting:
    row = habit.row

    def read() -> object:
        accounts = services.accounts
        return habit.get(accounts.get(account_id) if account_id else accounts.current())

    def write(value: object) -> object:
        return services.accounts.change(row.name, row.kind.told(value), account_id)

    return Setting(f"{row.name} {account_id or 0}", row, read, write)


def _on_desktop(
    row: PreferenceRow, told: Autostart | LinkHandler, *, is_slow: bool = False
) -> Setting:
    def write(value: object) -> None:
        told.turn(on=bool(value))

    return Setting(row.name, row, told.is_on, write, is_slow=is_slow)
