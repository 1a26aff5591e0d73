"""The main window: one rail, the pages behind it, and one line below them."""
