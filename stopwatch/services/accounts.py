"""Connecting to PSAs: zone, credentials, whose time it is; and disconnecting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from stopwatch.domain.account import Account, AccountKind
from stopwatch.domain.catalog import Record, Resource, Role, RoleHolding
from stopwatch.domain.errors import Refused, Unavailable
from stopwatch.domain.events import AccountChanged
from stopwatch.domain.ids import AccountId
from stopwatch.domain.roles import held_roles
from stopwatch.domain.values import dataclass
from stopwatch.services.connection import Connection
from stopwatch.services.exchanging.handed import move_handed
from stopwatch.services.exchanging.legs import move_legs
from stopwatch.services.habits import with_habit
from stopwatch.services.ports.machine import Secrets
from stopwatch.services.ports.psa import Psa, PsaMaker
from stopwatch.services.ports.storage import Unit
from stopwatch.services.renewing import renew
from stopwatch.services.roster import (
    connected_one,
    must_not_run,
    needs_secret_of,
    standing,
    waits,
)
from stopwatch.services.session import kept
from stopwatch.services.tools import Tools

LOCAL = AccountId(1)  # the row that stands for not being connected
_NOT_REACHED = "Nothing was stored. {reason} Check the address and the network, then try again."
_NO_PEOPLE = (
    "Nothing was stored: Autotask shows no resources to this API user, so nobody can tell whose "
    "time it is. Ask your administrator for the right to view resources."
)
_BY_ITSELF = " It is tried again by itself."
_SAFE = "Your time is safe. "


@dataclass(frozen=True, slots=True)
class SignIn:
    """What the user gives to connect. `resource` is a user name, an e-mail or an id."""

    user_name: str
    integration_code: str
    secret: str
    resource: str = ""
    url: str = ""


class Accounts:
    """Add, show, test and remove accounts. Slow: calls the PSA and the keyring.

    Without an id the account in use is meant.
    """

    def __init__(
        self, tools: Tools, secrets: Secrets, connection: Connection, make_psa: PsaMaker
    ) -> None:
        self._tools = tools
        self._secrets = secrets
        self._connection = connection
        self._make_psa = make_psa

    def current(self) -> Account:
        """Return the account in use, or the local one."""
        with self._tools.units.read() as unit:
            return unit.accounts.current()

    def add(self, sign_in: SignIn, *, for_now: bool = False) -> Account:
        """Connect, beside what is connected already, and use what is new.

        Nothing is stored unless everything works, the keyring included; `for_now` keeps the secret
        in memory until the program ends, and nowhere else.
        """
        wanted = Account(
            AccountId(0),
            AccountKind.AUTOTASK,
            sign_in.user_name.strip(),
            sign_in.integration_code.strip(),
            base_url=sign_in.url.strip(),
            is_fixed_url=bool(sign_in.url.strip()),
        )
        psa = self._make_psa(wanted, sign_in.secret)
        try:
            account, catalog = _identified(psa, wanted, sign_in)
        except Unavailable as away:
            raise Unavailable(_NOT_REACHED.format(reason=_without_promises(away.message))) from away
        finally:
            psa.close()
        with kept(self._secrets, account.secret_name, sign_in.secret, for_now=for_now):
            stored = self._store(account, catalog)
        self._connection.close(stored.id)
        return stored

    def test(self, account_id: AccountId | None = None) -> Account:
        """Make one authorised request with the stored secret; end a pause if it works."""
        account = self.get(account_id)
        self._connection.close(account.id)
        self._connection.to(account).check_access()
        with self._tools.units.write() as unit:
            well = renew(unit, account, paused_because="")
            unit.publish(AccountChanged(account.id))
        return well

    def change(self, name: str, typed: str, account_id: AccountId | None = None) -> Account:
        """Say how the tenant books (see `habits`); without an id that of the account in use."""
        with self._tools.units.write() as unit:
            account = connected_one(unit, account_id) if account_id else unit.accounts.current()
            changed = with_habit(account, name, typed)
            unit.accounts.put(changed)
            unit.publish(AccountChanged(changed.id))
        return changed

    def remove(self, account_id: AccountId | None = None) -> Account:
        """Disconnect one; Refused while a stopwatch is open or something is not sent."""
        account = self.get(account_id)
        with self._tools.units.read() as unit:
            _nothing_left(unit, account)
            is_shared = needs_secret_of(unit, account)
        if not is_shared:
            self._secrets.remove(account.secret_name)  # before: a locked keyring keeps the account
        with self._tools.units.write() as unit:
            _nothing_left(unit, account)
            renew(unit, account, is_removed=True)
            unit.publish(AccountChanged(account.id))
        self._connection.close(account.id)
        return account

    def get(self, account_id: AccountId | None = None) -> Account:
        """Return a connected account; Refused where there is none."""
        with self._tools.units.read() as unit:
            return connected_one(unit, account_id)

    # ------------------------------------------------------------------ private
    def _store(self, account: Account, catalog: Sequence[Sequence[Record]]) -> Account:
        with self._tools.units.write() as unit:
            current = unit.accounts.current()
            known = next((one for one in unit.accounts.all() if _same(one, account)), None)
            is_new = known is None or known.is_removed
            if is_new and current.is_connected:
                must_not_run(unit, current)
            stored = unit.accounts.put(_renewed(known, account))
            if is_new:
                unit.accounts.use(stored.id)
            if not current.is_connected:
                unit.accounts.adopt(current.id, stored.id)
                move_handed(unit, current.id, stored.id)
                move_legs(unit, current.id, stored.id)
            for records in catalog:
                unit.catalog.upsert(stored.id, records)
            unit.publish(AccountChanged(stored.id))
        return stored


def _identified(
    psa: Psa, wanted: Account, sign_in: SignIn
) -> tuple[Account, Sequence[Sequence[Record]]]:
    zone = psa.discover()
    psa.check_access()
    people = [one for page in psa.catalog(Resource, None) for one in page]
    holdings = [one for page in psa.catalog(RoleHolding, None) for one in page]
    roles = [one for page in psa.catalog(Role, None) for one in page]
    resource = _resource(people, holdings, sign_in)
    account = replace(
        wanted,
        base_url=zone.base_url,
        web_url=zone.web_url,
        database_number=zone.database_number,
        resource_id=resource.id,
        resource_name=resource.name or resource.user_name,
    )
    return account, (people, roles, holdings)


def _resource(people: Sequence[Record], holdings: Sequence[Record], sign_in: SignIn) -> Resource:
    known = [one for one in people if isinstance(one, Resource) and one.is_active]
    if not known:
        raise Refused(_NO_PEOPLE)
    if sign_in.resource.strip():
        return _matching(known, sign_in.resource)
    own = [one for one in known if one.user_name.casefold() == sign_in.user_name.casefold()]
    held = [one for one in holdings if isinstance(one, RoleHolding)]
    if len(own) == 1 and held_roles(held, own[0].id):
        return own[0]
    raise Refused(
        "Nothing was stored: the API user holds no role, so no time can be its own. "
        "Say whose time it is with --resource (user name, e-mail or id).",
        field="resource",
    )


def _without_promises(message: str) -> str:
    """Return what happened only: nobody tries again to connect for the first time."""
    return message.removeprefix(_SAFE).removesuffix(_BY_ITSELF)


def _matching(people: Sequence[Resource], typed: str) -> Resource:
    wanted = typed.strip().casefold()
    by_id = [one for one in people if str(one.id) == wanted]
    by_name = [one for one in people if one.user_name.casefold() == wanted]
    by_mail = [one for one in people if wanted and one.email.casefold() == wanted]
    for found in (by_id, by_name, by_mail):
        if len(found) == 1:
            return found[0]
        if found:
            break
    raise Refused(
        f"Nothing was stored: not exactly one active resource is called “{typed}”. "
        "Give its user name, e-mail or id.",
        field="resource",
    )


def _same(one: Account, other: Account) -> bool:
    return (one.kind, one.tenant, one.resource_id) == (other.kind, other.tenant, other.resource_id)


def _renewed(known: Account | None, account: Account) -> Account:
    if known is None:
        return account
    return replace(
        known,
        user_name=account.user_name,
        integration_code=account.integration_code,
        base_url=account.base_url,
        web_url=account.web_url,
        resource_name=account.resource_name,
        is_fixed_url=account.is_fixed_url,
        paused_because="",
        is_removed=False,
    )


def _nothing_left(unit: Unit, account: Account) -> None:
    signed_in = replace(account, paused_because="")  # who cannot sign in may disconnect
    left = waits(standing(unit, signed_in, is_used=False))
    if left:
        raise Refused(
            f"Nothing was changed. Still in this account, and with nowhere else to go: {left}. "
            "Stop, send or delete first."
        )
