"""Who may call: the three headers every call needs, and on whose behalf a write is made."""

from __future__ import annotations

import hmac

from stopwatch.sandbox import people
from stopwatch.sandbox.calls import Call
from stopwatch.sandbox.practice import Practice
from stopwatch.sandbox.refusals import NO_PERMISSION, RefusalError
from stopwatch.sandbox.stamps import Actor

_BAD_CREDENTIALS = "The credentials are not valid for this database."


def is_api_user(practice: Practice, name: str) -> bool:
    """Tell whether a user name is the API user's; letter case does not matter."""
    return name.strip().casefold() == practice.credentials.username.casefold()


def check_credentials(practice: Practice, call: Call) -> str:
    """Return the tracking id of a call. Raises RefusalError when a header is wrong."""
    known = practice.credentials
    tracking_id = call.headers.get("apiintegrationcode", "")
    right = (
        is_api_user(practice, call.headers.get("username", ""))
        and _same(tracking_id, known.integration_code)
        and _same(call.headers.get("secret", ""), known.secret)
    )
    if not right:
        raise RefusalError(_BAD_CREDENTIALS, status=practice.switches.bad_credentials)
    return tracking_id


def actor_of(practice: Practice, call: Call) -> Actor:
    """Return who writes. Raises RefusalError when the impersonated person may not be."""
    text = call.headers.get("impersonationresourceid", "").strip()
    if not text:
        return Actor(practice.api_user_id)
    wanted = int(text) if text.isdecimal() else 0
    if wanted == practice.api_user_id or not people.is_active(practice.store, wanted):
        raise RefusalError(NO_PERMISSION)
    return Actor(wanted, practice.api_user_id)


def _same(sent: str, known: str) -> bool:
    return hmac.compare_digest(sent.encode(), known.encode())
