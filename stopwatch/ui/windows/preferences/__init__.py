"""Settings: every row of the tables of preferences, to be changed at once and to be taken back."""
