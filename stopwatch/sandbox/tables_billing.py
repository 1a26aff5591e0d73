"""Fields of contracts, work types, posted items and invoices.

One clause per field: name, kind, then flags; ``metadata`` reads them.
"""

from __future__ import annotations

_CHARGE = """
        billableAmount decimal server; billingCodeID int64; chargeType int;
        contractServiceBundleID int64; contractServiceID int64; createDate time server;
        creatorResourceID int64 server; datePurchased time required;
        extendedCost decimal server; internalCurrencyBillableAmount decimal server;
        internalCurrencyUnitPrice decimal server; internalPurchaseOrderNumber text max=50;
        isBillableToCompany flag; isBilled flag; name text required max=100;
        notes text max=2000; organizationalLevelAssociationID int; productID int64;
        purchaseOrderNumber text max=50; status int64 server pick;
        statusLastModifiedBy int64 server; statusLastModifiedDate time server;
        unitCost decimal; unitPrice decimal; unitQuantity decimal required
"""

TABLES: dict[str, str] = {
    "Contracts": """
        id int64 server; billingPreference int pick; billToCompanyContactID int;
        billToCompanyID int; companyID int required fixed; contactID int;
        contactName text max=250; contractCategory int pick; contractExclusionSetID int;
        contractName text required max=100; contractNumber text max=50;
        contractPeriodType int fixed pick; contractType int required fixed pick;
        description text max=2000; endDate time required; estimatedCost decimal;
        estimatedHours decimal; estimatedRevenue decimal; exclusionContractID int64 fixed;
        internalCurrencyOverageBillingRate decimal server;
        internalCurrencySetupFee decimal server; isCompliant flag; isDefaultContract flag;
        lastModifiedDateTime time; opportunityID int; organizationalLevelAssociationID int;
        overageBillingRate decimal; purchaseOrderNumber text max=50; renewedContractID int64;
        serviceLevelAgreementID int pick; setupFee decimal; setupFeeBillingCodeID int64;
        startDate time required; status int required pick;
        timeReportingRequiresStartAndStopTimes int required pick; userDefinedFields list
    """,
    "ContractExclusionRoles": """
        id int64 server; contractID int64 required fixed; roleID int64 required fixed
    """,
    "ContractExclusionBillingCodes": """
        id int64 server; billingCodeID int64 required fixed; contractID int64 required fixed
    """,
    "ContractRates": """
        id int64 server; contractHourlyRate decimal required; contractID int required fixed;
        internalCurrencyContractHourlyRate decimal server; roleID int required
    """,
    "ContractBlocks": """
        id int64 server; contractID int required; datePurchased time required;
        endDate time required; hourlyRate decimal required; hours decimal required;
        hoursApproved decimal server; invoiceNumber text max=50; isPaid flag server;
        paymentNumber text max=50; paymentType int; startDate time required; status int
    """,
    "TicketCharges": f"""
        id int64 server; ticketID int64 required; description text max=8000; {_CHARGE}
    """,
    "ContractCharges": f"""
        id int64 server; contractID int64 required; description text max=2000; {_CHARGE}
    """,
    "BillingCodes": """
        id int64 server; afterHoursWorkType int; billingCodeType int; department int;
        description text; externalNumber text; generalLedgerAccount int; isActive flag;
        isExcludedFromNewContracts flag; markupRate decimal; name text; taxCategoryID int;
        unitCost decimal; unitPrice decimal; useType int
    """,
    "WorkTypeModifiers": """
        id int64 server; modifierType int; modifierValue decimal
    """,
    "BillingItems": """
        id int64 server; accountManagerWhenApprovedID int; billingCodeID int;
        taxCategoryID int; billingItemType int; companyID int; configurationItemID int64;
        contractBlockID int; contractChargeID int64; contractID int;
        contractServiceAdjustmentID int; contractServiceBundleAdjustmentID int;
        contractServiceBundleID int; contractServiceBundlePeriodID int; contractServiceID int;
        contractServicePeriodID int; description text; expenseItemID int;
        extendedPrice decimal; internalCurrencyExtendedPrice decimal;
        internalCurrencyRate decimal; internalCurrencyTaxDollars decimal;
        internalCurrencyTotalAmount decimal; invoiceID int; itemApproverID int; itemDate time;
        itemName text; lineItemFullDescription text; lineItemGroupDescription text;
        milestoneID int64; nonBillable int; organizationalLevelAssociationID int;
        ourCost decimal; postedDate time; postedOnTime time; projectChargeID int64;
        projectID int; purchaseOrderNumber text; quantity decimal; rate decimal; roleID int;
        serviceBundleID int64; serviceID int64; sortOrderID int64; subType int; taskID int;
        taxDollars decimal; ticketChargeID int64; ticketID int; timeEntryID int;
        totalAmount decimal; vendorID int64; webServiceDate time
    """,
    "BillingItemApprovalLevels": """
        id int64 server; approvalDateTime time required fixed;
        approvalLevel int required fixed; approvalResourceID int required fixed;
        timeEntryID int required fixed
    """,
    "Invoices": """
        id int64 server; batchID int; comments text; companyID int; createDateTime time;
        creatorResourceID int; dueDate time; fromDate time; invoiceDateTime time;
        invoiceEditorTemplateID int; invoiceNumber text max=100; invoiceTotal decimal;
        isVoided flag; orderNumber text; paidDate time; paymentTerm int; taxGroup int;
        taxRegionName text; toDate time; totalTaxValue decimal; voidedByResourceID int;
        voidedDate time; webServiceDate time; invoiceStatus int;
        invoiceTaxMethodExternalCode text
    """,
}
