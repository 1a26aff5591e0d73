"""The day as a timeline that is reviewed by pointer or by keyboard alone."""
