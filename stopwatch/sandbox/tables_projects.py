"""Fields of projects and what belongs to them: phases, tasks and who else works on those.

One clause per field: name, kind, then flags; ``metadata`` reads them.
"""

from __future__ import annotations

TABLES: dict[str, str] = {
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
    "Phases": """
        id int64 server; createDate time server; creatorResourceID int server;
        description text max=8000; dueDate time; estimatedHours decimal;
        externalID text max=50; isScheduled flag; lastActivityDateTime time server;
        parentPhaseID int; phaseNumber text server max=50; projectID int required fixed;
        startDate time; title text required max=255
    """,
    "TaskSecondaryResources": """
        id int64 server; resourceID int64 required fixed; roleID int64 required fixed;
        taskID int64 required fixed
    """,
}
