"""How the service says no: a status and a list of texts.

Texts of the service that are known word for word stand here as they are: clients match on them,
so none may be polished.
"""

from __future__ import annotations

FILTER_MISSING = "Value cannot be null.\r\nParameter name: filters"
TOO_MANY_ORS = "Queries are limited to 500 or fewer 'OR' conditions"
ROLE_MISSING = "TimeEntries for Tickets must have a roleID."
ROLE_MISSING_ON_TASK = "TimeEntries for Tasks must have a roleID."
START_AND_STOP_MISSING = "TimeEntries for Service tickets require a start and stop time."
START_AND_STOP_MISSING_ON_TASK = "TimeEntries for Tasks require a start and stop time."
ROLE_NOT_HELD = "There is no row at position 0."
ROLE_UNKNOWN = "Role does not exist or is invalid"
NOBODY_IN_CHARGE = (
    "assignedResourceID, assignedResourceRoleID, and queueID cannot all be empty. Supply a queueID"
    " or both an assignedResourceID and assignedResourceRoleID."
)
HALF_ASSIGNED = (
    "When assigning a Resource, you must assign both a assignedResourceID and"
    " assignedResourceRoleID"
)
CONTACT_ELSEWHERE = "contactID is not associated to the companyID or its Parent Company"
NO_PERMISSION = (
    "The logged in Resource does not have the adequate permissions to perform this action."
)
NOT_DELETED = (
    "No matching records found. The logged in Resource may not have the required permissions to"
    " delete the data."
)
THREADS_EXCEEDED = (
    "Thread Threshold Exceeded. The threshold of 3 threads has been exceeded for this tracking"
    " identifier and object endpoint. (Itgenatr005)"
)
CONTRACT_INACTIVE = "The contract is inactive."
CHARGE_BILLED = "The charge has been billed and cannot be changed."
REQUESTS_EXCEEDED = "The request threshold for this database has been exceeded."


class RefusalError(Exception):
    """The service refuses a call; ``status`` and ``errors`` are what the client receives."""

    def __init__(self, *errors: str, status: int = 500) -> None:
        super().__init__("; ".join(errors))
        self.status = status
        self.errors = errors


def missing_field(name: str) -> str:
    """Return the text for a required field that is absent."""
    return f"Missing Required Field: {name}"


def no_such_choice(value: object, name: str) -> str:
    """Return the text for a value that is not in its picklist."""
    return f"Picklist value [{value}] does not exist for {name}."


def no_such_child_choice(name: str) -> str:
    """Return the text for a value that does not belong to the parent field's value."""
    return f"Value does not exist for child picklist: {name}"


def not_convertible(value: object, kind: str) -> str:
    """Return the text for a value of the wrong type."""
    shown = value if isinstance(value, str) else str(value).lower()
    return f"Conversion failed when converting varchar '{shown}' to data type {kind}"


def too_long(name: str, longest: int) -> str:
    """Return the text for a text above its length."""
    return f"The string value for {name} exceeds the maximum length of {longest}."


def no_such_reference(name: str, value: object) -> str:
    """Return the text for an id that names nothing."""
    return f"Reference value on field: {name} [{value}] does not exist or is invalid."


def device_elsewhere(device: int, company: int | None) -> str:
    """Return the text for a device of another company."""
    return f"The configurationItemID [{device}] is not associated with Company [{company}]"


def contract_elsewhere(contract: int, company: int | None) -> str:
    """Return the text for a contract of another company."""
    return f"The contractID [{contract}] is not associated with Company [{company}]"


def location_elsewhere(location: int) -> str:
    """Return the text for a location of another company."""
    return (
        f"The companyLocationID[{location}] cannot be associated with the Ticket."
        " It does not belong to the Ticket's Company."
    )


def not_under_problem(ticket_type: str) -> str:
    """Return the text for a ticket whose type may not hang under a problem."""
    return f"A ticket of type {ticket_type} cannot be associated with a problemTicketId."


def problem_elsewhere(problem: int, company: int | None) -> str:
    """Return the text for a problem of another company."""
    return f"The problemTicketId [{problem}] is not associated with Company [{company}]"


def has_incidents(number: str) -> str:
    """Return the text for a problem that must remain one, or remain where it is."""
    return f"Ticket {number} is the Problem of other tickets. Disassociate its incidents first."


def has_change_links(number: str) -> str:
    """Return the text for a ticket whose links hang on its type."""
    return f"Ticket {number} is linked to or from a Change Request. Remove its links first."


def already_linked(change: int, ticket: int) -> str:
    """Return the text for a link that exists."""
    return f"The Change Request [{change}] is already linked to the Ticket [{ticket}]."


def merged_into(number: str, target: str) -> str:
    """Return the text for a change of a ticket that was merged."""
    return f"Ticket {number} was merged into {target} and cannot be changed."
