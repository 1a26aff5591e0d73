"""The types of tickets and the status that ends one, as numbers of the service."""

from __future__ import annotations

SERVICE_REQUEST, INCIDENT, PROBLEM, CHANGE_REQUEST, ALERT = 1, 2, 3, 4, 5
COMPLETE = 5
