"""Items to Invoice: what the invoices will be, and what a number would change."""
