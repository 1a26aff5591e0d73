"""What the services need of the world, as protocols. Adapters implement them; fakes do too."""

from __future__ import annotations
