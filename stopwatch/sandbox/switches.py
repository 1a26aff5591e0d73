"""What the real service does differently from tenant to tenant, or what nobody has proven.

One switch each, standing as measured or documented.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Literal, get_args, get_type_hints

from stopwatch.sandbox.records import Json


@dataclass(frozen=True, slots=True)
class LockedTimesheet:
    """A timesheet period of one resource; days are ISO dates, both included."""

    resource_id: int
    first_day: str
    last_day: str
    state: Literal["New", "Rejected", "Submitted", "Approved", "Paid"] = "Submitted"

    @property
    def is_locked(self) -> bool:
        """Whether time in the period can no longer be written."""
        return self.state not in ("New", "Rejected")


@dataclass(frozen=True, slots=True)
class Switches:
    """How the practice service behaves; immutable, replaced as a whole at run time."""

    follow_page: Literal["strict", "lenient"] = "strict"
    """A page behind a POST query wants POST with the same body, or takes anything."""
    date_suffix: Literal["Z", ""] = "Z"
    unknown_id: Literal["null", "404"] = "null"
    bad_credentials: Literal[401, 500] = 401
    ignore_unknown_operators: bool = True
    ignore_ticket_change: bool = True
    """A PATCH of TimeEntries.ticketID answers 200 and changes nothing."""
    hidden_entities: tuple[str, ...] = ()
    """Entities the API user may not view: their queries are empty, without an error."""
    missing_rights: tuple[str, ...] = ()
    """What else the API user may not do, like `TimeEntries.delete`: refused, with the text."""

    thread_limit: int = 3
    """Calls at once per tracking id and endpoint; 0 switches the limit off."""
    thread_limit_status: Literal[429, 500] = 429
    hourly_limit: int = 10_000
    half_used_delay_seconds: float = 0.5
    mostly_used_delay_seconds: float = 1.0
    clock_offset_seconds: int = 0
    """How far the service's clock is ahead of this machine's."""

    start_stop_required: bool = True
    task_start_stop_required: bool = False
    """Whether time on project tasks needs a start and a stop as well."""
    any_role: bool = False
    """Time may use any role the resource holds, not only the ticket's or task's assigned role."""
    breaks: Literal["honour", "recompute", "refuse"] = "honour"
    """What becomes of hoursWorked that are fewer than end minus start."""
    round_up_minutes: int = 0
    round_worked: bool = False
    span_two_days: bool = True
    """Whether time may cross midnight UTC."""
    split_after_hours: bool = False
    completed_ticket: Literal["allow", "edit_only", "none"] = "allow"
    completed_task: Literal["allow", "edit_only", "none"] = "allow"
    """The same for tasks that are complete or whose project is complete."""
    proxy_time_entry: Literal["disabled", "approvers", "admins"] = "admins"
    timesheets: tuple[LockedTimesheet, ...] = ()
    post_at_once: bool = False
    """Every new time entry is posted immediately: a billing item exists and it is locked."""
    check_problem_links: bool = True
    """The ticket behind problemTicketId is of type Problem, and one with incidents remains one."""
    problem_sources: bool = True
    """Problems and change requests may not hang under a problem; all other types may."""
    problem_other_company: Literal["allow", "refuse"] = "allow"
    """Whether an incident may hang under a problem of another company."""
    completed_incidents: Literal["allow", "refuse"] = "allow"
    """Whether problemTicketId of a completed ticket may be changed."""
    complete_problem: Literal["keep", "cascade"] = "keep"
    """Completing a problem leaves its incidents as they are, or completes those still open."""
    duplicate_change_links: Literal["allow", "refuse"] = "refuse"
    """Whether a change request may be linked to the same ticket a second time."""
    ticket_number_against_contract: Literal["ticket", "contract"] = "ticket"
    """Whose purchase order number labour bears where ticket and contract have different ones."""
    ticket_without_number: Literal["contract", "none"] = "contract"
    """Labour of a ticket without a number bears its contract's, or none."""
    contract_number_change: Literal["keep", "tickets"] = "keep"
    """A new number of a contract leaves its tickets alone, or reaches those that followed it."""
    inactive_contract: Literal["allow", "refuse"] = "allow"
    """Whether the number of an inactive contract may be changed."""
    covered_labour: Literal["covered", "billed"] = "covered"
    """Labour under contracts that are paid otherwise costs nothing, or what the role costs."""

    def as_json(self) -> dict[str, Json]:
        """Return every switch by name."""
        return {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in asdict(self).items()
        }


def changed(switches: Switches, wishes: dict[str, Json]) -> Switches:
    """Return the switches with some set anew. Raises ValueError that names the wrong one."""
    known = {f.name for f in fields(Switches)}
    unknown = sorted(wishes.keys() - known)
    if unknown:
        raise ValueError(f"There is no switch named {unknown[0]}.")
    values: dict[str, Any] = {name: _value(name, value) for name, value in wishes.items()}
    return replace(switches, **values)


_HINTS = get_type_hints(Switches)


def _value(name: str, value: Json) -> object:
    if name == "timesheets":
        return _timesheets(value)
    if name in ("hidden_entities", "missing_rights"):
        return tuple(str(item) for item in value) if isinstance(value, list) else ()
    if not _fits(_HINTS[name], value):
        raise ValueError(f"The switch {name} cannot be {value!r}.")
    return value


def _fits(hint: type, value: Json) -> bool:
    allowed = get_args(hint)
    if allowed:
        return value in allowed and not isinstance(value, bool)
    if hint is bool or isinstance(value, bool):
        return hint is bool and isinstance(value, bool)
    return isinstance(value, int) or (hint is float and isinstance(value, float))


def _timesheets(value: Json) -> tuple[LockedTimesheet, ...]:
    match value:
        case list(items):
            return tuple(_timesheet(item) for item in items)
        case _:
            raise ValueError("The switch timesheets needs a list.")


def _timesheet(item: Json) -> LockedTimesheet:
    parts: dict[str, Any] = item if isinstance(item, dict) else {}
    try:
        return LockedTimesheet(**parts)
    except TypeError:
        raise ValueError("A timesheet needs resource_id, first_day and last_day.") from None
