"""Keys that count whichever program is in front: one adapter for each kind of desktop."""
