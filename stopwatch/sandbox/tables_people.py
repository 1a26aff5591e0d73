"""Fields of the people who do the work and of the roles they hold.

One clause per field: name, kind, then flags; ``metadata`` reads them.
"""

from __future__ import annotations

TABLES: dict[str, str] = {
    "Resources": """
        id int64 server; accountingReferenceID text; dateFormat text;
        defaultServiceDeskRoleID int64; email text; email2 text; email3 text;
        emailTypeCode text; emailTypeCode2 text; emailTypeCode3 text; firstName text;
        gender text; greeting int; hireDate time; homePhone text; initials text;
        internalCost decimal; isActive flag; lastName text; licenseType int; locationID int;
        middleName text; mobilePhone text; numberFormat text; officeExtension text;
        officePhone text; payrollIdentifier text; payrollType int; resourceType text;
        suffix int; surveyResourceRating decimal; timeFormat text; title text;
        travelAvailabilityPct text; userName text max=100; userType int
    """,
    "Roles": """
        id int64 server; description text max=200; hourlyFactor decimal required;
        hourlyRate decimal required; isActive flag required; isExcludedFromNewContracts flag;
        isSystemRole flag; name text required max=200; quoteItemDefaultTaxCategoryId int;
        roleType int server
    """,
    "ResourceRoles": """
        id int64 server; departmentID int64; isActive flag; queueID int64; resourceID int64;
        roleID int64
    """,
    "ResourceServiceDeskRoles": """
        id int64 server; isActive flag; isDefault flag; resourceID int required fixed;
        roleID int required
    """,
    "ResourceRoleQueues": """
        id int64 server; queueID int required pick; resourceID int required fixed
    """,
    "ResourceRoleDepartments": """
        id int64 server; departmentID int required; isActive flag required; isDefault flag;
        isDepartmentLead flag; resourceID int required fixed; roleID int required
    """,
    "Departments": """
        id int64 server; description text; name text; number text; primaryLocationID int
    """,
}
