"""The window Items to Invoice: today's hours, tomorrow's invoices."""
