"""Fields of what technicians work on: tickets, notes, tasks, projects and time.

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
    "Tasks": """
        id int64 server; assignedResourceID int; assignedResourceRoleID int; billingCodeID int;
        canClientPortalUserCompleteTask flag; companyLocationID int;
        completedByResourceID int server; completedByType int server pick;
        completedDateTime time server; createDateTime time server;
        creatorResourceID int server; creatorType int server pick; departmentID int pick;
        description text max=8000; endDateTime time; estimatedHours decimal;
        externalID text max=50; hoursToBeScheduled decimal server; isTaskBillable flag;
        isVisibleInClientPortal flag; lastActivityDateTime time server;
        lastActivityPersonType int server pick; lastActivityResourceID int server; phaseID int;
        priority int; priorityLabel int pick; projectID int required fixed;
        purchaseOrderNumber text max=50; remainingHours decimal; startDateTime time;
        status int required pick; taskCategoryID int pick; taskNumber text server max=50;
        taskType int required pick; title text required max=255; userDefinedFields list
    """,
    "Projects": """
        id int64 server; actualBilledHours decimal server; actualHours decimal server;
        changeOrdersBudget decimal server; changeOrdersRevenue decimal server;
        companyID int required fixed; companyOwnerResourceID int server;
        completedDateTime time; completedPercentage int server; contractID int;
        createDateTime time server; creatorResourceID int server; department int pick;
        description text max=8000; duration int server; endDateTime time required;
        estimatedSalesCost decimal; estimatedTime decimal server; extProjectNumber text;
        extProjectType int; impersonatorCreatorResourceID int server;
        laborEstimatedCosts decimal; laborEstimatedMarginPercentage decimal server;
        laborEstimatedRevenue decimal; lastActivityDateTime time server;
        lastActivityPersonType int server; lastActivityResourceID int server;
        opportunityID int; organizationalLevelAssociationID int;
        originalEstimatedRevenue decimal; projectCostEstimatedMarginPercentage decimal server;
        projectCostsBudget decimal; projectCostsRevenue decimal; projectLeadResourceID int;
        projectName text required max=100; projectNumber text server max=50; projectType int;
        purchaseOrderNumber text max=50; sgda decimal; startDateTime time required;
        status int required pick; statusDateTime time; statusDetail text max=2000;
        userDefinedFields list
    """,
}
