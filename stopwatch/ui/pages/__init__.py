"""The pages of the main window; each works in a window of its own, too."""
