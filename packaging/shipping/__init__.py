"""Makes the packages that people install: `make package`, `package-check`, `release`.

Runs in an environment of its own (requirements/package.txt), never in the one of the tests.
"""
