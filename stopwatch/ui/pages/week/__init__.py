"""The week: tickets by days, what is missing to the target, and what Autotask does not have yet."""
