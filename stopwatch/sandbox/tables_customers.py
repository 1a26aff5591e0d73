"""Fields of the customers and what belongs to them.

One clause per field: name, kind, then flags; ``metadata`` reads them.
"""

from __future__ import annotations

TABLES: dict[str, str] = {
    "Companies": """
        id int64 server; additionalAddressInformation text max=100; address1 text max=128;
        address2 text max=128; alternatePhone1 text max=25; alternatePhone2 text max=25;
        apiVendorID int server pick; assetValue decimal; billToCompanyLocationID int;
        billToAdditionalAddressInformation text server max=100; billingAddress1 text;
        billingAddress2 text; billToAddressToUse int server pick; billToAttention text max=50;
        billToCity text server max=50; billToCountryID int server;
        billToState text server max=128; billToZipCode text server max=50; city text max=30;
        classification int; companyCategoryID int; companyName text required max=100;
        companyNumber text max=50; companyType int required pick; competitorID int pick;
        countryID int; createDate time server; createdByResourceID int server; currencyID int;
        fax text max=25; impersonatorCreatorResourceID int server; invoiceEmailMessageID int;
        invoiceMethod int pick; invoiceNonContractItemsToParentCompany flag;
        invoiceTemplateID int; isActive flag; isClientPortalActive flag;
        isEnabledForComanaged flag; isSample flag; isTaskFireActive flag; isTaxExempt flag;
        lastActivityDate time server; lastTrackedModifiedDateTime time server;
        marketSegmentID int pick; ownerResourceID int required; parentCompanyID int;
        phone text required max=25; postalCode text max=10; purchaseOrderTemplateID int pick;
        quoteEmailMessageID int; quoteTemplateID int; sicCode text max=32; state text max=40;
        stockMarket text max=10; stockSymbol text max=10; surveyCompanyRating decimal;
        taxID text max=50; taxRegionID int; territoryID int pick; webAddress text max=255;
        userDefinedFields list
    """,
    "CompanyLocations": """
        id int64 server; address1 text; address2 text; alternatePhone1 text;
        alternatePhone2 text; city text; companyID int; countryID int; description text;
        fax text; isActive flag; isPrimary flag; isTaxExempt flag;
        overrideCompanyTaxSettings flag; name text; phone text; postalCode text;
        roundtripDistance decimal; state text; taxRegionID int
    """,
    "Contacts": """
        id int64 server; additionalAddressInformation text max=100; addressLine text max=128;
        addressLine1 text max=128; alternatePhone text max=32; apiVendorID int server pick;
        bulkEmailOptOutTime time server; city text max=32; companyID int required fixed;
        companyLocationID int; countryID int; createDate time server;
        emailAddress text max=254; emailAddress2 text max=254; emailAddress3 text max=254;
        extension text max=10; externalID text max=50; facebookUrl text max=200;
        faxNumber text max=25; firstName text required max=50;
        impersonatorCreatorResourceID int server; isActive int required;
        isOptedOutFromBulkEmail flag; lastActivityDate time server;
        lastModifiedDate time server; lastName text required max=50; linkedInUrl text max=200;
        middleInitial text max=50; mobilePhone text max=25; namePrefix int pick;
        nameSuffix int pick; note text max=50; receivesEmailNotifications flag;
        phone text max=25; primaryContact flag; billingContact flag; roomNumber text max=50;
        solicitationOptOut flag server; solicitationOptOutTime time server; state text max=40;
        surveyOptOut flag server; title text max=50; twitterUrl text max=200;
        zipCode text max=16; userDefinedFields list
    """,
    "ConfigurationItems": """
        id int64 server; apiVendorID int server pick; configurationItemCategoryID int;
        companyID int required fixed; companyLocationID int; configurationItemType int;
        contactID int; contractID int; contractServiceBundleID int; contractServiceID int;
        createDate time server; createdByPersonID int server; dailyCost decimal;
        dattoAvailableKilobytes int64 server; dattoDeviceMemoryMegabytes int server;
        dattoDrivesErrors flag server; dattoHostname text server max=255;
        dattoInternalIP text server max=255; dattoKernelVersionID int server pick;
        dattoLastCheckInDateTime time server; dattoNICSpeedKilobitsPerSecond int server;
        dattoNumberOfAgents int server; dattoNumberOfDrives int server;
        dattoNumberOfVolumes int server; dattoOffsiteUsedBytes int64 server;
        dattoOSVersionID int server pick; dattoPercentageUsed decimal server;
        dattoProtectedKilobytes int64 server; dattoRemoteIP text server max=255;
        dattoSerialNumber text server max=100; dattoUptimeSeconds int server;
        dattoUsedKilobytes int64 server; dattoZFSVersionID int server pick;
        deviceNetworkingID text server max=100; domain text; domainRegistrarID int;
        domainRegistrationDateTime time; domainLastUpdatedDateTime time;
        domainExpirationDateTime time; hourlyCost decimal;
        impersonatorCreatorResourceID int server; installDate time;
        installedByContactID int server; installedByID int server; isActive flag required;
        lastActivityPersonID int server; lastActivityPersonType int server pick;
        lastModifiedTime time server; location text max=100; monthlyCost decimal;
        notes text max=5000; numberOfUsers decimal; parentConfigurationItemID int;
        perUseCost decimal; productID int required; referenceNumber text max=100;
        referenceTitle text max=200; rmmDeviceAuditAntivirusStatusID int server pick;
        rmmDeviceAuditArchitectureID int server pick;
        rmmDeviceAuditBackupStatusID int server pick;
        rmmDeviceAuditDescription text server max=255;
        rmmDeviceAuditDeviceTypeID int server pick;
        rmmDeviceAuditDisplayAdaptorID int server pick; rmmDeviceAuditDomainID int server pick;
        rmmDeviceAuditExternalIPAddress text server max=255;
        rmmDeviceAuditHostname text server max=255;
        rmmDeviceAuditIPAddress text server max=255; rmmDeviceAuditLastUser text server max=50;
        rmmDeviceAuditMacAddress text server max=255;
        rmmDeviceAuditManufacturerID int server pick; rmmDeviceAuditFirmwareID int;
        rmmDeviceAuditMemoryBytes int64 server; rmmDeviceAuditMissingPatchCount int server;
        rmmDeviceAuditMobileNetworkOperatorID int server pick;
        rmmDeviceAuditMobileNumber text server max=255; rmmDeviceAuditModelID int server pick;
        rmmDeviceAuditMotherboardID int server pick;
        rmmDeviceAuditOperatingSystem text server max=255;
        rmmDeviceAuditPatchStatusID int server pick; rmmDeviceAuditProcessorID int server pick;
        rmmDeviceAuditServicePackID int server pick;
        rmmDeviceAuditSNMPContact text server max=255;
        rmmDeviceAuditSNMPLocation text server max=255;
        rmmDeviceAuditSNMPName text server max=255;
        rmmDeviceAuditSoftwareStatusID int server pick;
        rmmDeviceAuditStorageBytes int64 server; rmmDeviceID int64 server;
        rmmDeviceUID text server max=255; rmmVsaxDeviceID text; rmmOpenAlertCount int server;
        serialNumber text max=100; serviceBundleID int; serviceID int;
        serviceLevelAgreementID int pick; setupFee decimal; sourceChargeID int;
        sourceChargeType int; sslSource text; sslCommonName text; sslValidFromDateTime time;
        sslValidUntilDateTime time; sslIssuedBy text; sslOrganization text;
        sslOrganizationUnit text; sslLocation text; sslSerialNumber text;
        sslSignatureAlgorithm text; vendorID int; warrantyExpirationDate time;
        rmmIsInMaintenanceMode flag; rmmIsMobileDeviceManagementEnrolled flag;
        rmmDeviceUrl text; userDefinedFields list
    """,
}
