"""Seeded people: resources, the roles they hold, and the work types they book on."""

from __future__ import annotations

from stopwatch.sandbox.records import Row
from stopwatch.sandbox.seed_words import COLLEAGUES, ROLES, TECHNICIAN

API_USER_ID = 29_682_885
API_USER_NAME = "practice-api@lanternpeak.example"
TECHNICIAN_ID = 29_682_901
TECHNICIAN_NAME = "rashdown"
FIRST_COLLEAGUE_ID = 29_682_902

REMOTE_SUPPORT, ONSITE_SUPPORT, AFTER_HOURS, COURTESY, PROJECT_WORK = (
    29_683_001,
    29_683_002,
    29_683_003,
    29_683_004,
    29_683_005,
)
_RETIRED = 29_683_016
FIRST_ROLE_ID = 29_682_834
_SERVICE_DESK_QUEUE = 29_682_833
_FIELD_ENGINEER = FIRST_ROLE_ID + 2

_ROLE_OF_TITLE = {
    "Service Manager": 4,
    "Senior Engineer": 1,
    "Systems Engineer": 3,
    "Technician": 0,
    "Field Engineer": 2,
    "Security Consultant": 4,
    "Project Engineer": 5,
}

COLLEAGUE_IDS = tuple(FIRST_COLLEAGUE_ID + n for n in range(len(COLLEAGUES)))
DEFAULT_ROLES: dict[int, int] = {
    TECHNICIAN_ID: FIRST_ROLE_ID,
    **{
        row_id: FIRST_ROLE_ID + _ROLE_OF_TITLE[title]
        for row_id, (_, _, title) in zip(COLLEAGUE_IDS, COLLEAGUES, strict=True)
    },
}
"""The default service-desk role of everyone who works; the API user holds none."""

# name, useType, billingCodeType, after-hours work type
_WORK_TYPES: tuple[tuple[int, str, int, int, int | None], ...] = (
    (REMOTE_SUPPORT, "Remote Support", 1, 0, AFTER_HOURS),
    (ONSITE_SUPPORT, "Onsite Support", 1, 0, AFTER_HOURS),
    (AFTER_HOURS, "After-Hours Support", 1, 0, None),
    (COURTESY, "Courtesy Work", 1, 2, None),
    (PROJECT_WORK, "Project Work", 1, 0, None),
    (29_683_006, "Maintenance", 1, 0, AFTER_HOURS),
    (29_683_007, "Travel", 1, 0, None),
    (29_683_008, "Emergency Onsite", 1, 0, AFTER_HOURS),
    (29_683_011, "Internal Meeting", 3, 2, None),
    (29_683_012, "Training", 3, 2, None),
    (29_683_013, "Administration", 3, 2, None),
    (29_683_014, "Holiday", 3, 2, None),
    (29_683_015, "Sick Leave", 3, 2, None),
    (_RETIRED, "Office Move", 3, 2, None),
)


def build_people() -> dict[str, list[Row]]:
    """Return everyone and everything that does not hang on the seed."""
    roles: list[Row] = [_role(n, name, rate) for n, (name, rate) in enumerate(ROLES)]
    return {
        "Resources": _resources(),
        "Roles": roles,
        "ResourceRoles": _resource_roles(),
        "ResourceServiceDeskRoles": _desk_roles(),
        "BillingCodes": [_work_type(*parts) for parts in _WORK_TYPES],
        "Departments": [{"id": 29_683_201, "name": "Service", "number": "10"}],
        "ResourceRoleQueues": [
            {"id": n, "resourceID": person, "queueID": _SERVICE_DESK_QUEUE}
            for n, person in enumerate(DEFAULT_ROLES, start=1)
        ],
    }


def _resources() -> list[Row]:
    api_user = _resource(API_USER_ID, "Practice", "API", "API User", API_USER_NAME)
    technician = _resource(TECHNICIAN_ID, *TECHNICIAN, TECHNICIAN_NAME)
    others = [
        _resource(row_id, first, last, title, _user_name(first, last))
        for row_id, (first, last, title) in zip(COLLEAGUE_IDS, COLLEAGUES, strict=True)
    ]
    return [api_user | {"licenseType": 7}, technician, *others]


def _user_name(first: str, last: str) -> str:
    return f"{first[0]}{last}".lower().replace("é", "e")


def _resource(row_id: int, first: str, last: str, title: str, user_name: str) -> Row:
    address = user_name if "@" in user_name else f"{user_name}@lanternpeak.example"
    row: Row = {
        "id": row_id,
        "firstName": first,
        "lastName": last,
        "title": title,
        "userName": user_name,
        "email": address,
        "initials": f"{first[0]}{last[0]}",
        "isActive": True,
        "resourceType": "Employee",
        "licenseType": 1,
    }
    role = DEFAULT_ROLES.get(row_id)
    return row if role is None else row | {"defaultServiceDeskRoleID": role}


def _role(place: int, name: str, rate: float) -> Row:
    return {
        "id": FIRST_ROLE_ID + place,
        "name": name,
        "hourlyRate": rate,
        "hourlyFactor": 1.0,
        "isActive": True,
        "isSystemRole": False,
        "isExcludedFromNewContracts": False,
    }


def _held() -> list[tuple[int, int]]:
    held = list(DEFAULT_ROLES.items())
    field_work = [person for person, role in held if role == FIRST_ROLE_ID]
    return held + [(person, _FIELD_ENGINEER) for person in field_work]


def _resource_roles() -> list[Row]:
    return [
        {
            "id": n,
            "resourceID": person,
            "roleID": role,
            "queueID": _SERVICE_DESK_QUEUE,
            "isActive": True,
        }
        for n, (person, role) in enumerate(_held(), start=1)
    ]


def _desk_roles() -> list[Row]:
    return [
        {
            "id": n,
            "resourceID": person,
            "roleID": role,
            "isActive": True,
            "isDefault": DEFAULT_ROLES[person] == role,
        }
        for n, (person, role) in enumerate(_held(), start=1)
    ]


def _work_type(row_id: int, name: str, use: int, kind: int, after_hours: int | None) -> Row:
    row: Row = {
        "id": row_id,
        "name": name,
        "useType": use,
        "billingCodeType": kind,
        "isActive": row_id != _RETIRED,
        "isExcludedFromNewContracts": False,
    }
    return row if after_hours is None else row | {"afterHoursWorkType": after_hours}
