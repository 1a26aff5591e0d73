# Everything a fresh Debian or Ubuntu with python3, pip, make and git needs: `make run`, `make test`.
# Each set-up step leaves a stamp in .venv, so that the second call costs nothing.

SHELL := /bin/sh
.DEFAULT_GOAL := help

BIN := .venv/bin
SYSTEM := packaging/linux/system-packages
# The oldest Python the program runs on is 3.11; distributions also offer newer ones under their full names.
PYTHON ?= $(shell for name in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done)
# pip of the environment where there is one; Debian without python3-venv has only the system's.
PIP = $(shell $(BIN)/python -m pip --version >/dev/null 2>&1 && echo $(BIN)/python -m pip \
	|| echo $(PYTHON) -m pip --python $(BIN)/python) --disable-pip-version-check
LOCK = build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header

SHIP = PYTHONPATH=packaging build/package-venv/bin/python -m shipping
SHIPPED_PYTHON ?= $(firstword $(wildcard /usr/bin/python3) $(PYTHON))

# What asks Windows and macOS: its types are checked here too, where it cannot run.
OTHER_SYSTEMS := stopwatch/system/presence stopwatch/system/boot_clocks.py

# Many tests wait for a child process, so one worker more than there are cores.
WORKERS ?= $(shell echo $$(($$(nproc 2>/dev/null || echo 2) + 1)))

# When the pictures are taken: by the clock of a working day, whatever the hour is here.
AT_WORK ?= $(if $(shell command -v faketime),TZ=Europe/Berlin faketime '2026-11-26 15:02:00')

SEEDS ?= 10000
FIRST ?= 0
KILLS ?= 500
CASES ?= 2000
TESTS ?= -n auto -m "not slow" tests

.PHONY: help run test quick lint format compose documents pictures site translations matrix audit audit-online lock bench \
	simulate equality crashes soak fuzz conformance package package-check release setup clean

help:  ## Show what there is
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' Makefile | expand -t 24

run: setup  ## Try the program against a practice Autotask; without a display it shows the tour
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then exec $(BIN)/ticket-stopwatch demo; \
	else echo "There is no display here, so this is the tour."; exec $(BIN)/ticket-stopwatch demo --tour; fi

test: lint  ## Lint, types, layers and all tests
	$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal

quick: lint  ## The same without what takes seconds by nature
	$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal -m "not slow"

lint: setup  ## Style, types, layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	@for system in win32 darwin; do \
		$(BIN)/mypy --cache-dir .mypy_cache/$$system --platform $$system $(OTHER_SYSTEMS) || exit 1; done
	$(BIN)/lint-imports

format: compose  ## Put the code into shape
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

compose: setup  ## Compose the SQL of the schema and of all statements anew
	$(BIN)/python -m stopwatch.storage.compose

documents: setup  ## Write the pages anew that are made from tables in the code
	$(BIN)/python -m stopwatch.cli.preferences_page > docs/preferences.md
	$(BIN)/python -m stopwatch.cli.commands_page > docs/commands.md

pictures: setup  ## Take all pictures of the documents anew, with the real program in light and in dark
	@test -n "$(AT_WORK)" || echo "faketime is not installed, so the pictures show the present hour."
	$(AT_WORK) $(BIN)/ticket-stopwatch demo --tour --pictures docs/pictures
	$(AT_WORK) $(BIN)/ticket-stopwatch demo --tour --pictures docs/pictures --dark
	$(AT_WORK) $(BIN)/python -m tests.gui.gallery_guide docs/pictures

site: build/site-venv/.packages  ## Build the documents as a site in build/site; a broken link or anchor fails
	$(PYTHON) packaging/site/prepare.py build/site-source
	build/site-venv/bin/sphinx-build -q -E -n -W --keep-going -b html -d build/site-doctrees \
		-c packaging/site build/site-source build/site
	@echo "The site is in build/site/index.html; it needs no network."

translations: setup  ## Bring the translation files up to date with the texts of the program, and compile them
	$(BIN)/python -m stopwatch.ui.translations

bench: setup  ## Print the benchmark table
	$(BIN)/python -m tests.bench

simulate: setup  ## Live SEEDS random histories on all cores; goes on where it stopped
	$(BIN)/python -m tests.stateful.simulate --first $(FIRST) --seeds $(SEEDS) $(if $(MINUTES),--minutes $(MINUTES))

equality: setup  ## Hold the preview of invoices to what is then invoiced, in CASES random cases
	$(BIN)/python -m tests.equality --cases $(CASES) --first $(FIRST)

crashes: setup  ## Kill every named story at each of its statements and requests, and the tour many times
	STOPWATCH_CRASH_EVERYWHERE=1 $(BIN)/python -m pytest -n auto tests/stateful/test_crash_points.py tests/e2e/test_tour.py

soak: setup  ## Kill the real program KILLS times behind a network with bad manners
	$(BIN)/python -m tests.soak --kills $(KILLS)

fuzz: setup  ## Feed every parser for long; MINUTES=10 feeds all of them in short rounds until they are over
	HYPOTHESIS_PROFILE=$(if $(MINUTES),round,deep) $(BIN)/python -m tests.property.for_minutes $(or $(MINUTES),0)

conformance: setup  ## Drive the practice Autotask with an independent public client (node and npm)
	@command -v npm >/dev/null || $(SYSTEM).sh $(SYSTEM)-conformance.txt
	$(BIN)/python tests/conformance/run.py

package: build/package-venv/.packages  ## Build the packages that people install into dist/
	$(SHIP) package

package-check: build/package-venv/.packages  ## Try the packages of `make package` in clean roots (needs root)
	$(SHIP) check

release:  ## Check version, changelog and tree, build all packages, write SHA256SUMS
	@PYTHONPATH=packaging $(PYTHON) -m shipping refuse
	@$(MAKE) --no-print-directory build/package-venv/.packages
	$(SHIP) release

matrix: setup  ## Run TESTS on every Python that is here, and with the oldest and newest PySide6 allowed; PAIRS chooses
	$(BIN)/python packaging/matrix.py $(PAIRS:%=--only=%) $(TESTS)

audit: setup  ## Hold the licences of everything installed against what is allowed
	$(BIN)/python packaging/audit.py

# Known vulnerabilities stand in a database on the network, so this is no part of `make test` or `make audit`.
audit-online: build/audit-venv/bin/pip-audit  ## Ask a database on the network for known vulnerabilities of the pinned packages
	@$(PYTHON) packaging/audit_online.py

lock: build/lock/bin/uv  ## Pin all versions anew; the files hold hashes and name no host
	$(LOCK) requirements/run.in -o requirements/run.txt
	$(LOCK) requirements/dev.in -o requirements/dev.txt
	$(LOCK) requirements/package.in -o requirements/package.txt
	$(LOCK) requirements/site.in -o requirements/site.txt

clean:  ## Remove everything that can be made again
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find stopwatch tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +

setup: .venv/.project  ## Make the environment in .venv and install what is missing; the others do it by themselves

.venv/.system: $(SYSTEM).txt $(SYSTEM).sh | .venv/bin/python
	@$(SYSTEM).sh $(SYSTEM).txt
	@touch $@

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "Ticket Stopwatch needs Python 3.11 or newer, and this machine has none."; exit 1; }
	@$(PYTHON) -m venv .venv 2>/dev/null >&2 || $(PYTHON) -m venv --clear --without-pip .venv

# Compiled at once, because PYTHONDONTWRITEBYTECODE would make every start pay for it.
# Some packages carry templates that are no Python: complaints about those are of no use.
.venv/.packages: requirements/dev.txt | .venv/bin/python
	@echo "Installing the pinned packages into .venv; this takes a minute, once."
	$(PIP) install --quiet --require-hashes -r requirements/dev.txt
	@$(BIN)/python -m compileall -q -j 0 .venv/lib >/dev/null || true
	@touch $@

.venv/.project: pyproject.toml packaging/dependencies.py requirements/run.in .venv/.packages .venv/.system
	$(PIP) install --quiet --no-deps --no-build-isolation --no-index -e .
	@$(BIN)/python -m compileall -q -j 0 stopwatch
	@touch $@

# What packages are built with stays out of .venv. The Python that is shipped must have a shared library:
# Debian's has, and Debian mends it.
build/package-venv/.packages: requirements/package.txt $(SYSTEM)-package.txt
	@$(SYSTEM).sh $(SYSTEM)-package.txt
	@$(SHIPPED_PYTHON) -m venv build/package-venv
	build/package-venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@

build/lock/bin/uv:
	$(PYTHON) -m venv build/lock
	build/lock/bin/python -m pip install --quiet --disable-pip-version-check uv

# An environment of its own: nobody who runs or tests the program needs it.
build/site-venv/.packages: requirements/site.txt
	$(PYTHON) -m venv build/site-venv
	build/site-venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@

build/audit-venv/bin/pip-audit:
	$(PYTHON) -m venv build/audit-venv
	build/audit-venv/bin/python -m pip install --quiet --disable-pip-version-check pip-audit
