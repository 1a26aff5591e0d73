"""Fields of what technicians work on at the service desk: tickets, notes and time.

One clause per field: name, kind, then flags; ``metadata`` reads them.
"""

from __future__ import annotations

TABLES: dict[str, str] = {
    "TimeEntries": """
        id int64 server; billingApprovalDateTime time;
        billingApprovalLevelMostRecent int server; billingApprovalResourceID int;
        billingCodeID int; contractID int; contractServiceBundleID int64;
        contractServiceID int64; createDateTime time server; creatorUserID int server;
        dateWorked day; endDateTime time; hoursToBill decimal server; hoursWorked decimal;
        impersonatorCreatorResourceID int server; impersonatorUpdaterResourceID int server;
        internalBillingCodeID int; internalNotes text max=32000;
        isInternalNotesVisibleToComanaged flag; isNonBillable flag;
        lastModifiedDateTime time server; lastModifiedUserID int server; offsetHours decimal;
        resourceID int required; roleID int; showOnInvoice flag; startDateTime time;
        summaryNotes text max=32000; taskID int; ticketID int; timeEntryType int server pick
    """,
    "Tickets": """
        id int64 server; apiVendorID int server pick; assignedResourceID int;
        assignedResourceRoleID int; billingCodeID int; changeApprovalBoard int pick;
        changeApprovalStatus int pick; changeApprovalType int pick;
        changeInfoField1 text max=8000; changeInfoField2 text max=8000;
        changeInfoField3 text max=8000; changeInfoField4 text max=8000;
        changeInfoField5 text max=8000; companyID int required; companyLocationID int;
        completedByResourceID int server; completedDate time server; configurationItemID int;
        contactID int; contractID int; contractServiceBundleID int64; contractServiceID int64;
        createDate time server; createdByContactID int; creatorResourceID int server;
        creatorType int server hidden pick; currentServiceThermometerRating int server pick;
        description text max=8000; dueDateTime time; estimatedHours decimal;
        externalID text max=50; firstResponseAssignedResourceID int server;
        firstResponseDateTime time server; firstResponseDueDateTime time server;
        firstResponseInitiatingResourceID int server; hoursToBeScheduled decimal server;
        impersonatorCreatorResourceID int server; isAssignedToComanaged flag;
        issueType int pick; isVisibleToComanaged flag; lastActivityDate time server;
        lastActivityPersonType int server hidden pick; lastActivityResourceID int server;
        lastCustomerNotificationDateTime time server;
        lastCustomerVisibleActivityDateTime time server;
        lastTrackedModificationDateTime time server; monitorID int64; monitorTypeID int pick;
        opportunityID int; organizationalLevelAssociationID int;
        previousServiceThermometerRating int server pick; priority int required pick;
        problemTicketId int; projectID int; purchaseOrderNumber text max=50; queueID int pick;
        resolution text max=32000; resolutionPlanDateTime time server;
        resolutionPlanDueDateTime time server; resolvedDateTime time server;
        resolvedDueDateTime time server; rmaStatus int pick; rmaType int pick; rmmAlertID text;
        serviceLevelAgreementHasBeenMet flag server; serviceLevelAgreementID int pick;
        serviceLevelAgreementPausedNextEventHours decimal server;
        serviceThermometerTemperature int server; source int pick; status int required pick;
        subIssueType int pick; ticketCategory int pick; ticketNumber text server max=50;
        ticketType int pick; title text required max=255; userDefinedFields list
    """,
    "TicketNotes": """
        id int64 server; createDateTime time server; createdByContactID int;
        creatorResourceID int server; description text required max=32000;
        impersonatorCreatorResourceID int server; impersonatorUpdaterResourceID int server;
        lastActivityDate time server; noteType int required pick; publish int required pick;
        ticketID int required; title text max=250
    """,
    "TicketSecondaryResources": """
        id int64 server; resourceID int64 required fixed; roleID int64 required fixed;
        ticketID int64 required fixed
    """,
    "ChangeRequestLinks": """
        id int64 server; changeRequestTicketID int required fixed;
        problemOrIncidentTicketID int required fixed
    """,
}
