"""Picklists of the practice tenant: the values a field may take and what people call them.

Ids 1 and 5 of the ticket status and queues 5, 6 and 8 belong to the service itself; the rest is
this tenant's own choice, as on a real one.
"""

from __future__ import annotations

from dataclasses import dataclass

from stopwatch.sandbox.records import Row


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a picklist."""

    value: int
    label: str
    order: int
    is_system: bool = False
    is_default: bool = False
    parent: int | None = None
    is_active: bool = True

    def described(self) -> Row:
        """Return the value in the words of the service, where ids of a picklist are text."""
        return {
            "value": str(self.value),
            "label": self.label,
            "isDefaultValue": self.is_default,
            "sortOrder": self.order,
            "parentValue": "" if self.parent is None else str(self.parent),
            "isActive": self.is_active,
            "isSystem": self.is_system,
        }


_LISTS: dict[str, str] = {
    "Tickets.status": "1* New, 5* Complete, 7 Waiting Customer, 8 In Progress, 9 Waiting Materials,"
    " 10 Dispatched, 11 Escalated, 12 Waiting Vendor, 13 Scheduled, 19 Customer Note Added",
    "Tickets.priority": "4 Critical, 1 High, 2 Medium, 3 Low",
    "Tickets.queueID": "5* Client Portal, 6* Post Sale, 8* Monitoring Alert,"
    " 29682833 Service Desk, 29682969 Escalation, 29683354 Projects, 29683378 Field Service,"
    " 29683401 Security",
    "Tickets.ticketType": "1* Service Request, 2* Incident, 3* Problem, 4* Change Request,"
    " 5* Alert",
    "Tickets.source": "2 Phone, 4 E-mail, 6 In Person, 8* Monitoring Alert, 11 Client Portal,"
    " -2 Insourced",
    "Tickets.ticketCategory": "3* Standard, 2* Alert, 4 RMA, 111 Problem, 112 Change",
    "Tickets.issueType": "10 Network, 11 Server, 12 Workstation, 13 E-mail, 14 Printing,"
    " 15 Account",
    "Tickets.subIssueType": "101@10 Firewall, 102@10 Wi-Fi, 103@10 VPN, 111@11 Performance,"
    " 112@11 Backup, 113@11 Updates, 121@12 Hardware, 122@12 Software, 131@13 Delivery,"
    " 132@13 Mailbox, 141@14 Driver, 142@14 Toner, 151@15 Password, 152@15 New User,"
    " 153@15 Leaver",
    "Tickets.serviceLevelAgreementID": "1 Standard Response, 2 Premium Response",
    "Tickets.changeApprovalStatus": "1 Not Assigned, 2 Assigned, 3 Requested, 4 Approved,"
    " 5 Rejected",
    "Tickets.changeApprovalType": "1 All Must Approve, 2 One Must Approve",
    "Tickets.changeApprovalBoard": "1 Change Board",
    "Tickets.creatorType": "1* Resource, 2* Contact",
    "Tickets.lastActivityPersonType": "1* Resource, 2* Contact",
    "TimeEntries.timeEntryType": "2* ITServiceRequest, 6* ProjectTask, 10* InternalTime",
    "TicketNotes.noteType": "1 Task Summary, 2 Task Detail, 3 Task Notes, 13* Workflow Rule,"
    " 18* Client Portal, 91* Duplicate Ticket, 99* RMM, 100* BDR, 101* E-mail",
    "TicketNotes.publish": "1 All Autotask Users, 2 Internal Project Team, 4 Internal & Co-managed",
    "Companies.companyType": "1 Customer, 2 Lead, 3 Prospect, 4 Dead, 6 Cancellation, 7 Vendor",
    "Contracts.contractType": "1 Time & Materials, 3 Fixed Price, 4 Block Hours, 6 Retainer,"
    " 7 Recurring Service, 8 Per Ticket",
    "Contracts.status": "0 Inactive, 1 Active",
    "Contracts.billingPreference": "1 Manually, 2 On Timesheet Approval, 3 Immediately",
    "Contracts.timeReportingRequiresStartAndStopTimes": "0 No, 1 Yes",
    "Contracts.contractPeriodType": "1 Monthly, 2 Quarterly, 3 Semi-Annual, 4 Yearly",
    "Contracts.contractCategory": "12 Managed Services, 13 Projects",
    "Contracts.serviceLevelAgreementID": "1 Standard Response, 2 Premium Response",
    "BillingCodes.useType": "1 General Allocation Code, 2 Expense Category,"
    " 3 Internal Allocation Code, 4 Material Cost Code",
    "BillingCodes.billingCodeType": "0 Normal, 1 System, 2 Non-Billable",
    "BillingItems.billingItemType": "1 Labor, 2 Labor Adjustment, 4 Ticket Charge,"
    " 6 Contract Charge",
    "Tasks.status": "1* New, 5* Complete, 7 Waiting Customer, 8 In Progress, 9 Waiting Materials",
    "Tasks.taskType": "1 Fixed Work, 2 Fixed Duration",
    "Projects.status": "0* Inactive, 1* New, 5* Complete, 8 In Progress",
    "Projects.projectType": "5 Client, 4 Internal, 2 Proposal",
    "ResourceRoleQueues.queueID": "5* Client Portal, 8* Monitoring Alert, 29682833 Service Desk",
}

_PARENT_FIELDS = {"Tickets.subIssueType": "issueType"}
_DEFAULTS = {("Tickets.ticketType", 1), ("Tickets.ticketCategory", 3), ("Tickets.status", 1)}


def _choice(where: str, order: int, clause: str) -> Choice:
    head, label = clause.strip().split(" ", 1)
    value, _, parent = head.rstrip("*").partition("@")
    return Choice(
        int(value),
        label,
        order,
        is_system=head.endswith("*"),
        is_default=(where, int(value)) in _DEFAULTS,
        parent=int(parent) if parent else None,
    )


def choices_for(entity: str, name: str) -> tuple[tuple[Choice, ...], str | None]:
    """Return the choices of a field, if any, and the field these choices hang on."""
    where = f"{entity}.{name}"
    clauses = _LISTS.get(where)
    if clauses is None:
        return (), None
    found = tuple(_choice(where, n, c) for n, c in enumerate(clauses.split(", "), start=1))
    return found, _PARENT_FIELDS.get(where)
