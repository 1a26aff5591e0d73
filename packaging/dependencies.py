"""Build hook: the wheel's requirements are the lines of requirements/run.in, written once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface


class RunRequirements(MetadataHookInterface):
    """Fill `dependencies` from requirements/run.in."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Put every line that is no comment into the metadata."""
        lines = (Path(self.root) / "requirements" / "run.in").read_text("utf-8").splitlines()
        metadata["dependencies"] = [line for line in lines if line and not line.startswith("#")]
