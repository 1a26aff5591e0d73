"""The first minutes with the program, and what works on this desktop."""
