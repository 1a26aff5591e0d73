"""Seeded customers: companies, locations, contacts, devices and contracts."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from stopwatch.sandbox.rates import TIME_AND_MATERIALS
from stopwatch.sandbox.records import Row
from stopwatch.sandbox.seed_people import COLLEAGUE_IDS, TECHNICIAN_ID
from stopwatch.sandbox.seed_words import (
    CITIES,
    COMPANIES,
    FIRST_NAMES,
    LAST_NAMES,
    OWN_COMPANY,
)

FIRST_COMPANY_ID = 29_762_001
ALERT_COMPANY_ID = FIRST_COMPANY_ID
THREE_ORDERS_COMPANY_ID = FIRST_COMPANY_ID + 1
ALERT_SERVER = "SRV-DC01"

_CONTACTS_EACH = 5
_PCS_EACH = 5
BLOCK_HOURS, RECURRING = 4, 7
_EXCLUDED_ROLE = 29_682_838


def build_customers(rng: Random, anchor: date) -> dict[str, list[Row]]:
    """Return all customers; the same for the same generator state and day."""
    companies = [_company(0, OWN_COMPANY, rng, anchor)]
    ids = range(FIRST_COMPANY_ID, FIRST_COMPANY_ID + len(COMPANIES))
    companies += [
        _company(row_id, name, rng, anchor) for row_id, name in zip(ids, COMPANIES, strict=True)
    ]
    contracts = _contracts(list(ids), anchor)
    return {
        "Companies": companies,
        "CompanyLocations": [_location(n, c) for n, c in enumerate(companies, start=1)],
        "Contacts": _contacts(list(ids), rng, anchor),
        "ConfigurationItems": _devices(list(ids), anchor),
        "Contracts": contracts,
        "ContractExclusionRoles": [
            {"id": 1, "contractID": contracts[0]["id"], "roleID": _EXCLUDED_ROLE}
        ],
    }


def midnight(day: date) -> str:
    """Return a day as the service keeps days."""
    return f"{day.isoformat()}T00:00:00"


def _company(row_id: int, name: str, rng: Random, anchor: date) -> Row:
    return {
        "id": row_id,
        "companyName": name,
        "companyNumber": f"C{row_id % 100_000:05d}",
        "companyType": 1,
        "phone": f"555-01{rng.randrange(100):02d}",
        "city": rng.choice(CITIES),
        "ownerResourceID": COLLEAGUE_IDS[0],
        "isActive": True,
        "createDate": midnight(anchor - timedelta(days=900)),
        "lastActivityDate": midnight(anchor - timedelta(days=1)),
    }


def _location(row_id: int, company: Row) -> Row:
    return {
        "id": row_id,
        "companyID": company["id"],
        "name": "Main office",
        "city": company["city"],
        "isActive": True,
        "isPrimary": True,
    }


def _contacts(companies: list[int], rng: Random, anchor: date) -> list[Row]:
    return [
        _contact(30_684_001 + n * _CONTACTS_EACH + place, company, rng, anchor)
        for n, company in enumerate(companies)
        for place in range(_CONTACTS_EACH)
    ]


def _contact(row_id: int, company: int, rng: Random, anchor: date) -> Row:
    return {
        "id": row_id,
        "companyID": company,
        "firstName": rng.choice(FIRST_NAMES),
        "lastName": rng.choice(LAST_NAMES),
        "emailAddress": f"contact{row_id % 10_000}@customer{company % 1000}.example",
        "phone": f"555-01{rng.randrange(100):02d}",
        "isActive": 1,
        "createDate": midnight(anchor - timedelta(days=600)),
        "lastModifiedDate": midnight(anchor - timedelta(days=30)),
    }


def _devices(companies: list[int], anchor: date) -> list[Row]:
    rows: list[Row] = []
    for n, company in enumerate(companies):
        # Names repeat from customer to customer, as they do in the field.
        servers = [ALERT_SERVER, "SRV-FS01"] if n % 3 == 0 else ["SRV-FS01"]
        names = servers + [f"PC-{n + 1:02d}{place:02d}" for place in range(1, _PCS_EACH + 1)]
        first = 40_101 + n * 10
        rows += [_device(first + m, company, name, anchor) for m, name in enumerate(names)]
    return rows


def _device(row_id: int, company: int, name: str, anchor: date) -> Row:
    return {
        "id": row_id,
        "companyID": company,
        "productID": 1,
        "referenceTitle": name,
        "rmmDeviceAuditHostname": name,
        "serialNumber": f"LP{row_id:07d}",
        "isActive": True,
        "createDate": midnight(anchor - timedelta(days=400)),
    }


def _contracts(companies: list[int], anchor: date) -> list[Row]:
    plans: list[tuple[int, str, int, str | None]] = []
    for n, company in enumerate(companies):
        plans += [(company, *plan) for plan in _plans(n, company)]
    return [contract_row(29_701_001 + n, plan, anchor) for n, plan in enumerate(plans)]


def _plans(place: int, company: int) -> list[tuple[str, int, str | None]]:
    order = f"PO-{4200 + place * 7}"
    if company == THREE_ORDERS_COMPANY_ID:
        return [
            ("Depot Support", TIME_AND_MATERIALS, "RF-DEPOT-1181"),
            ("Office Support", TIME_AND_MATERIALS, "RF-OFFICE-1182"),
            ("Fleet Tablets", BLOCK_HOURS, "RF-FLEET-1183"),
        ]
    if place % 3 == 0:
        return [("Managed Services", RECURRING, None)]
    if place % 3 == 1:
        return [("Time and Materials", TIME_AND_MATERIALS, order)]
    return [("Block Hours", BLOCK_HOURS, None), ("Project Work", TIME_AND_MATERIALS, order)]


def contract_row(row_id: int, plan: tuple[int, str, int, str | None], anchor: date) -> Row:
    """Return a contract by its plan: company, name, kind and number."""
    company, name, kind, order = plan
    row: Row = {
        "id": row_id,
        "companyID": company,
        "contractName": name,
        "contractType": kind,
        "contractNumber": f"K{row_id % 10_000}",
        "status": 1,
        "billingPreference": 1,
        "isDefaultContract": True,
        "timeReportingRequiresStartAndStopTimes": 1,
        "startDate": midnight(date(anchor.year, 1, 1)),
        "endDate": midnight(date(anchor.year + 1, 12, 31)),
        "lastModifiedDateTime": midnight(anchor - timedelta(days=40)),
    }
    return row if order is None else row | {"purchaseOrderNumber": order}


def lead_for(company: int) -> int:
    """Return who usually looks after a customer; the technician has a share of them."""
    everyone = (TECHNICIAN_ID, *COLLEAGUE_IDS[1:])
    return everyone[company % len(everyone)]
