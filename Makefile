# make exports   write exports/ from the lock: no network, once set up
# make test      run the tests
# make check     format, lint, types, layers, tests: what CI runs
# make resolve   look the papers up again; BIB="PATH..." reads .bib files as well
# make bench     time the main jobs
# make bench-resolve   time resolving on a stand-in: ARGS="--stats URL", SNNBIB_..._URL say where
# make clients   install the readers of our exports (LaTeX, pandoc, citation-js, ...), run them all

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready

.PHONY: exports test check resolve bench bench-resolve clients format clean

exports: $(READY)
	$(BIN)/snnbib export --output exports

test: $(READY)
	$(BIN)/python -m pytest

check: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest

resolve: $(READY)
	$(BIN)/snnbib resolve $(foreach path,$(BIB),--bib $(path))

bench: $(READY)
	$(BIN)/python -m tests.bench

bench-resolve: $(READY)
	$(BIN)/python -m tests.bench.resolve $(ARGS)

clients: $(READY)
	tests/readers/install.sh .readers
	$(BIN)/python -m pytest tests/readers

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis dist

# pip 25.1 was the first to install a dependency group.
$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --editable . --group dev
	touch $@
