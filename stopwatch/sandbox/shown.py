"""Rows and metadata as they leave: canonical names, null for what is unset, times in UTC."""

from __future__ import annotations

from stopwatch.sandbox.metadata import Entity, singular
from stopwatch.sandbox.records import Json, Row
from stopwatch.sandbox.switches import Switches


def shown_row(entity: Entity, row: Row, switches: Switches) -> Row:
    """Return a row with every field, as a client sees it."""
    full = entity.blank | row
    if switches.date_suffix:
        for name in entity.times:
            value = full[name]
            if isinstance(value, str):
                full[name] = value + switches.date_suffix
    return full


def shown_information(entity: Entity, switches: Switches) -> Json:
    """Return what the API user may do with an entity."""
    offered = {
        "Create": bool(entity.verbs & {"create", "create_child"}),
        "Delete": "delete" in entity.verbs,
        "Query": True,
        "Update": "update" in entity.verbs,
    }
    may = {verb: ok and is_allowed(entity, verb, switches) for verb, ok in offered.items()}
    info: dict[str, Json] = {"name": singular(entity.name)}
    info |= {f"can{verb}": ok for verb, ok in offered.items()}
    info |= {f"userAccessFor{verb}": "All" if ok else "None" for verb, ok in may.items()}
    info["hasUserDefinedFields"] = "userDefinedFields" in entity.blank
    info["supportsWebhookCallouts"] = False
    return {"info": info}


def is_allowed(entity: Entity, verb: str, switches: Switches) -> bool:
    """Tell whether the API user has the right to a verb, in any letter case."""
    if verb.lower() == "query":
        return entity.name not in switches.hidden_entities
    return f"{entity.name}.{verb.lower()}" not in switches.missing_rights


def shown_fields(entity: Entity) -> Json:
    """Return the field list of an entity."""
    return {"fields": [f.described() for f in entity.fields if f.kind != "list"]}
