"""The window for what leaves as a file, and what comes in from one."""
