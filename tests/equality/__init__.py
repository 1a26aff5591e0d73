"""The preview of invoices equals the invoices that the practice Autotask then makes."""
