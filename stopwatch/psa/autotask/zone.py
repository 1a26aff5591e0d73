"""Zone discovery: each account lives on one of some thirty hosts and may be moved."""

from __future__ import annotations

from stopwatch.domain.account import Account
from stopwatch.domain.errors import Refused, Rejected, StopwatchError, Unavailable
from stopwatch.domain.remote import Zone
from stopwatch.psa.autotask import failures
from stopwatch.psa.autotask.address import PUBLIC_ZONE, service_address
from stopwatch.psa.autotask.answers import Answer, Json, Reply
from stopwatch.psa.autotask.client import AutotaskClient
from stopwatch.psa.autotask.rows import Row


def discover(client: AutotaskClient, account: Account, public_zone: str = PUBLIC_ZONE) -> Zone:
    """Ask where the account lives; a fixed address stays what it is, whatever answers there.

    A moved account is not known at its old address, so only the public one is asked for others.
    Raises Refused for an unknown user, and what reads raise.
    """
    asked = service_address(account.base_url) if account.is_fixed_url else public_zone
    answer = client.ask_zone(asked, account.user_name)
    if failures.is_refusal(answer):
        raise Refused(
            f"Your time is safe. Autotask does not know the API user “{account.user_name}”. "
            "Check the user name.",
            field="username",
        )
    try:
        zone = _zone(failures.document_of(answer), asked if account.is_fixed_url else "")
    except (Rejected, Unavailable) as error:
        return _fixed_zone(account, asked, answer, error)
    return zone


def _fixed_zone(account: Account, asked: str, answer: Answer, error: StopwatchError) -> Zone:
    """Make do with a fixed address at which something answers, if not about zones."""
    if account.is_fixed_url and isinstance(answer, Reply) and answer.status < 500:
        return Zone(asked, "", 0)
    raise error


def _zone(told: Json, fixed: str) -> Zone:
    row = Row(told)
    try:
        base_url = fixed or service_address(row.text("url"))
    except Refused as error:
        raise failures.strange() from error
    return Zone(base_url, row.text("webUrl"), row.number("ci") or 0)
