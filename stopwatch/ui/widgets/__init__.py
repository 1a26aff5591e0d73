"""Painted parts that more than one window uses; they know colours and fonts, not the business."""

from __future__ import annotations
