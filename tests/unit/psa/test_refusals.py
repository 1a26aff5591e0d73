"""Texts of the service, as they were seen, and what each is about."""

from __future__ import annotations

import pytest

from stopwatch.psa.autotask.limits import says_busy
from stopwatch.psa.autotask.refusals import blamed, is_about_sign_in

SEEN = {
    "TimeEntries for Tickets must have a roleID.": "role",
    "There is no row at position 0.": "role",
    "Role does not exist or is invalid": "role",
    "TimeEntries for Service tickets require a start and stop time.": "start",
    "hoursWorked must be greater than 0 and not more than 24.": "start",
    "Time entries may not span two days.": "start",
    "The timesheet for this period was submitted.": "start",
    "Reference value on field: ticketID [99] does not exist or is invalid.": "ticket",
    "Time entries cannot be added to or changed on completed Tickets.": "ticket",
    "TimeEntries for Tasks must have a roleID.": "role",
    "TimeEntries for Tasks require a start and stop time.": "start",
    "Time entries cannot be added to or changed on completed Tasks.": "ticket",
    "Reference value on field: taskID [99] does not exist or is invalid.": "ticket",
    "Reference value on field: internalBillingCodeID [1] does not exist or is invalid.": "ticket",
    "Reference value on field: billingCodeID [1] does not exist or is invalid.": "work_type",
    "The contractID [1] is not associated with Company [5]": "contract",
    "Picklist value [99] does not exist for status.": "status",
    "The string value for summaryNotes exceeds the maximum length of 32000.": "summary",
    "The logged in Resource does not have the adequate permissions to perform this action.": "",
    "Something nobody has seen.": "",
}


@pytest.mark.parametrize(("text", "field"), SEEN.items())
def test_a_refusal_blames_our_field_and_gives_advice(text: str, field: str) -> None:
    blame = blamed(text)
    assert blame.field == field
    assert blame.advice.endswith(".")
    assert not says_busy((text,))
    assert not is_about_sign_in((text,))


@pytest.mark.parametrize(
    "text",
    [
        "Thread Threshold Exceeded",
        "The threshold of 3 threads has been exceeded for this tracking identifier. (Itgenatr005)",
        "The request threshold for this database has been exceeded.",
    ],
)
def test_a_limit_is_no_refusal(text: str) -> None:
    assert says_busy(("Something else.", text))
    assert not is_about_sign_in((text,))


@pytest.mark.parametrize(
    "text", ["The credentials are not valid for this database.", "Unauthorized", "Locked out"]
)
def test_credentials_may_be_refused_in_words(text: str) -> None:
    assert is_about_sign_in((text,))
