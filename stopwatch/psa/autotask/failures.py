"""What an answer, or the lack of one, means: for a write whether it was done, for a read an error.

The service answers business refusals with HTTP 500 and a list of texts under `errors`. Any other
500, a reply that breaks off, a timeout after bytes left: nobody knows what was done.
"""

from __future__ import annotations

from enum import StrEnum

from stopwatch.domain.delivery import (
    Accepted,
    Declined,
    NotDone,
    Outcome,
    Unauthorized,
    Unknown,
)
from stopwatch.domain.errors import Rejected, SignInNeeded, StopwatchError, Unavailable
from stopwatch.domain.phrases import phrase
from stopwatch.psa.autotask.answers import Answer, Json, NeverLeft, NoAnswer, Reply
from stopwatch.psa.autotask.limits import says_busy
from stopwatch.psa.autotask.plain import quoted
from stopwatch.psa.autotask.refusals import blamed, is_about_sign_in

OFFLINE = "Your time is safe. Autotask cannot be reached. It is tried again by itself."
UNTRUSTED = (
    "Your time is safe. What answers at the address cannot prove that it is Autotask, so nothing "
    "was sent to it. Sign in to the guest network if this is one; in a company that inspects "
    "connections, ask your administrator to install its certificate on this computer."
)
_BUSY = "Your time is safe. Autotask is busy. It is tried again by itself."
_SLOW = "Your time is safe. Autotask did not answer. It is tried again by itself."
_TROUBLE = "Your time is safe. Autotask is in trouble. It is tried again by itself."
_STRANGE = (
    "Your time is safe. Autotask's answer was not what was asked for. It is tried again by itself."
)
_ENDLESS = (
    "Your time is safe. Autotask's answer has no end and was given up. It is tried again by itself."
)
_PROXY = (
    "Your time is safe. The network's proxy lets nothing through. "
    "Sign in to it in the system's network settings."
)
_NO_ANSWER = "Your time is safe. Autotask did not answer. It is looked up before it is sent again."
_UNCLEAR = (
    "Your time is safe. Autotask's answer does not say whether it arrived. "
    "It is looked up before it is sent again."
)
_SIGN_IN = (
    "Your time is safe. Autotask does not accept the user name, secret or integration code. "
    "Sign in again, then everything is sent."
)
_NOT_ALLOWED = (
    "Your time is safe. Autotask does not allow this API user to do that. "
    "Ask your administrator for the right, then sync again."
)
_WRONG_ADDRESS = (
    "Your time is safe. The address does not answer like Autotask. Check the account's address."
)


class _Meaning(StrEnum):
    DONE = "done"
    BUSY = "busy"
    PROXY = "proxy"
    SIGN_IN = "sign in"
    NOT_ALLOWED = "not allowed"
    REFUSED = "refused"
    UNCLEAR = "unclear"


_OF_STATUS = {
    401: _Meaning.SIGN_IN,
    403: _Meaning.NOT_ALLOWED,
    407: _Meaning.PROXY,
    408: _Meaning.UNCLEAR,
    429: _Meaning.BUSY,
}


def outcome_of(answer: Answer) -> Outcome:
    """Return what became of a write."""
    match answer:
        case NeverLeft():
            return NotDone(_away(answer), is_offline=True)
        case NoAnswer():
            return Unknown(_NO_ANSWER)
        case Reply():
            return _outcome_of_reply(answer)


def document_of(answer: Answer) -> Json:
    """Return what a read was answered with; raises Unavailable, SignInNeeded or Rejected."""
    match answer:
        case NeverLeft():
            raise Unavailable(_away(answer))
        case NoAnswer():
            raise Unavailable(_SLOW)
        case Reply():
            if not answer.is_success:
                raise _read_error(answer)
            if answer.document is None:
                raise strange()
            return answer.document


def _away(answer: NeverLeft) -> str:
    if answer.is_untrusted:
        return UNTRUSTED
    return _PROXY if answer.is_held_up else OFFLINE


def is_worth_another_try(answer: Answer) -> bool:
    """Whether a read may be made once more at once: it was cut, or one too many for a moment."""
    if isinstance(answer, Reply):
        return _meaning(answer) is _Meaning.BUSY and answer.retry_at is None
    return isinstance(answer, NoAnswer) and answer.was_cut


def is_refusal(answer: Answer) -> bool:
    """Whether the service itself, and not its surroundings, said no with a 500."""
    return (
        isinstance(answer, Reply) and answer.status == 500 and _meaning(answer) is not _Meaning.BUSY
    )


def strange() -> Unavailable:
    """Return the error of an answer that cannot be understood: nothing is concluded from it."""
    return Unavailable(_STRANGE)


def endless() -> Unavailable:
    """Return the error of an answer that is longer than any that can be meant."""
    return Unavailable(_ENDLESS)


def outcome_of_error(error: StopwatchError) -> Outcome:
    """Return what a failed read means for the write that it was to prepare: nothing was done."""
    match error:
        case SignInNeeded():
            return Unauthorized(error.message)
        case Unavailable():
            is_offline = error.message == OFFLINE
            return NotDone(
                error.message, error.retry_at, is_offline=is_offline, is_for_all=is_offline
            )
        case _:
            return Declined(error.message)


def _meaning(reply: Reply) -> _Meaning:
    if reply.is_success:
        return _Meaning.DONE
    if says_busy(reply.errors):
        return _Meaning.BUSY
    if reply.status in _OF_STATUS:
        return _OF_STATUS[reply.status]
    if is_about_sign_in(reply.errors):
        return _Meaning.SIGN_IN
    # A 4xx says that the request itself was wrong. A 500 says it only with its list of texts;
    # without one, and in every other 5xx, something between here and the database broke.
    is_no = 400 <= reply.status < 500 or (reply.status == 500 and reply.errors)
    return _Meaning.REFUSED if is_no else _Meaning.UNCLEAR


def _outcome_of_reply(reply: Reply) -> Outcome:
    match _meaning(reply):
        case _Meaning.DONE:
            return _accepted(reply)
        case _Meaning.BUSY:
            return NotDone(_BUSY, reply.retry_at, was_answered=True)
        case _Meaning.PROXY:
            return NotDone(_PROXY, is_offline=True)
        case _Meaning.SIGN_IN:
            return Unauthorized(_SIGN_IN)
        case _Meaning.NOT_ALLOWED:
            return Unauthorized(_NOT_ALLOWED)
        case _Meaning.REFUSED:
            return _declined(reply.errors)
        case _Meaning.UNCLEAR:
            return Unknown(_UNCLEAR)


def _accepted(reply: Reply) -> Outcome:
    item_id = (reply.document or {}).get("itemid")
    if type(item_id) is int and 0 < item_id < 2**63:  # type: True is an int too
        return Accepted(item_id)
    return Unknown(_UNCLEAR)


def _declined(texts: tuple[str, ...]) -> Declined:
    if not texts:
        return Declined(_WRONG_ADDRESS)
    blame = blamed(" ".join(texts))
    reason = quoted(texts)
    told = phrase(f"Your time is safe. Autotask refused it: “{reason}” {blame.advice}")
    return Declined(told, blame.field, reason)


def _read_error(reply: Reply) -> StopwatchError:
    match _meaning(reply):
        case _Meaning.BUSY:
            return Unavailable(_BUSY, retry_at=reply.retry_at)
        case _Meaning.PROXY:
            return Unavailable(_PROXY)
        case _Meaning.SIGN_IN:
            return SignInNeeded(_SIGN_IN)
        case _Meaning.NOT_ALLOWED:
            return SignInNeeded(_NOT_ALLOWED)
        case _Meaning.REFUSED:
            return _rejected(reply.errors)
        case _Meaning.DONE | _Meaning.UNCLEAR:
            return Unavailable(_TROUBLE)


def _rejected(texts: tuple[str, ...]) -> Rejected:
    if not texts:
        return Rejected(_WRONG_ADDRESS)
    return Rejected(
        f"Your time is safe. Autotask refused to answer: “{quoted(texts)}” "
        "Ask your administrator about the API user's rights."
    )
