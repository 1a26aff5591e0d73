"""The page of absences: what waits for a decision, and what was decided."""
