# make exports   write exports/ from the lock: no network, once set up
# make test      run the tests
# make check     format, lint, types, layers, tests: what CI runs
# make resolve   look the papers up again; BIB="PATH..." reads .bib files as well
# make build     the wheel and the source distribution, into dist/
# make lowest    run the tests on the lowest versions of what we depend on
# make lock      write requirements-dev.lock anew; LOCKED=1 installs what it says, hashes checked
# make bench     time the main jobs
# make bench-matching   how right matching is, and how fast; BIB="PATH..." matches those papers too
# make bench-resolve   time resolving on a stand-in: ARGS="--stats URL", SNNBIB_..._URL say where
# make clients   install the readers of our exports (LaTeX, Zotero, pandoc, ...), run them all

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready

.PHONY: exports test check build lowest lock resolve bench bench-matching bench-resolve clients format clean

exports: $(READY)
	$(BIN)/snnbib export --output exports

test: $(READY)
	$(BIN)/python -m pytest

check: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/zizmor --offline --quiet .github .pre-commit-hooks.yaml
	$(BIN)/python -m pytest

resolve: $(READY)
	$(BIN)/snnbib resolve $(foreach path,$(BIB),--bib $(path))

bench: $(READY)
	$(BIN)/python -m tests.bench

bench-matching: $(READY)
	$(BIN)/python -m tests.bench.matching $(foreach path,$(BIB),--bib $(path))

bench-resolve: $(READY)
	$(BIN)/python -m tests.bench.resolve $(ARGS)

clients: $(READY)
	tests/readers/install.sh .readers
	SNNBIB_READERS=.readers $(BIN)/python -m pytest tests/readers

build: $(READY)
	$(BIN)/python -m hatchling build

lowest:
	$(PYTHON) -m venv .lowest
	.lowest/bin/python -m pip install --quiet "uv>=0.9,<1"
	.lowest/bin/uv pip compile --quiet --resolution lowest-direct pyproject.toml --group dev \
	  --output-file .lowest/requirements.txt
	.lowest/bin/python -m pip install --quiet --requirement .lowest/requirements.txt
	.lowest/bin/python -m pip install --quiet --no-deps --editable .
	.lowest/bin/python -m pytest

lock:
	$(PYTHON) -m venv .lowest
	.lowest/bin/python -m pip install --quiet "uv>=0.9,<1"
	.lowest/bin/uv pip compile --quiet --universal --upgrade --generate-hashes --python-version 3.11 \
	  --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" \
	  pyproject.toml --group dev --output-file requirements-dev.lock

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean:
	rm -rf $(VENV) .lowest .mypy_cache .pytest_cache .ruff_cache .hypothesis dist

# pip 25.1 was the first to install a dependency group.
$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
ifdef LOCKED
	$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements-dev.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
else
	$(BIN)/python -m pip install --quiet --editable . --group dev
endif
	touch $@
