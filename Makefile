# make exports   write exports/ from the lock: no network, once set up
# make test      run the tests
# make check     format, lint, types, layers, tests with more examples, coverage: what CI runs
# make resolve   look the papers up again; BIB="PATH..." reads .bib files as well
# make venues    write data/venues.json again, after venues.toml or venues.tsv was edited
# make build     the wheel and the source distribution, into dist/
# make lowest    run the tests on the lowest versions of the dependencies
# make lock      write requirements-dev.lock again; LOCKED=1 installs from it, hashes checked
# make mutants   break the code in N=300 places and count the tests that notice; SEED=1 chooses them
# make bench     time the main jobs
# make bench-matching   how right matching is, and how fast; BIB="PATH..." matches those papers too
# make bench-words   count words of BIB="PATH..." that neither a record nor a finding has
# make bench-resolve   time resolving on a stand-in: ARGS="--stats URL", SNNBIB_..._URL say where
# make bench-catalogues   time scans of made-up catalogues: CORPUS=records.jsonl ARGS="--papers 1000"
# make bench-styles   read references in CSL styles back; RECORDS="refs.json", ARGS="--most-used"
# make bench-kills   kill resolve and export all over a run: ARGS="--resolve 100 --export 100"
# make spark     install Spark, run the join of docs/catalogues.md on it (needs Java 17 or later)
# make clients   install the readers of our exports (LaTeX, Zotero, a browser, ...), run them all
#
# PYTHON=python3.12 chooses the interpreter of a new .venv.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
# What snnbib needs to run, and what its checks need as well.
READY  := $(VENV)/.ready
DEV    := $(VENV)/.ready-dev

.PHONY: exports test check build venues lowest lock resolve mutants bench bench-matching bench-words \
  bench-resolve bench-catalogues bench-styles bench-kills spark \
  clients format clean

exports: $(READY)
	$(BIN)/snnbib export --output exports

test: $(DEV)
	$(BIN)/python -m pytest --numprocesses auto

check: $(DEV)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/zizmor --offline --quiet .github .pre-commit-hooks.yaml
	HYPOTHESIS_PROFILE=thorough $(BIN)/python -m pytest --numprocesses auto --cov --cov-report=
	$(BIN)/python -m tests.coverage

resolve: $(READY)
	$(BIN)/snnbib resolve $(foreach path,$(BIB),--bib $(path))

N    ?= 300
SEED ?= 1
mutants: $(DEV)
	$(BIN)/python -m pip install --quiet --group dev --group mutants
	$(BIN)/python -m tests.mutants --number $(N) --seed $(SEED) $(ARGS)

bench: $(DEV)
	$(BIN)/python -m tests.bench

bench-matching: $(DEV)
	$(BIN)/python -m tests.bench.matching $(foreach path,$(BIB),--bib $(path))

bench-words: $(DEV)
	$(BIN)/python -m tests.bench.lost_words $(foreach path,$(BIB),--bib $(path)) $(ARGS)

bench-resolve: $(DEV)
	$(BIN)/python -m tests.bench.resolve $(ARGS)

bench-catalogues: $(DEV)
	$(BIN)/python -m tests.bench.catalogues --corpus $(CORPUS) $(ARGS)

bench-styles: $(DEV)
	$(BIN)/python -m pip install --quiet --group dev --group bench-styles
	$(BIN)/python -m tests.bench.styles $(foreach path,$(RECORDS),--records $(path)) $(ARGS)

bench-kills: $(DEV)
	$(BIN)/python -m tests.bench.kills $(ARGS)

spark: $(DEV)
	$(BIN)/python -m pip install --quiet --group spark
	$(BIN)/python -m pytest tests/spark

clients: $(DEV)
	tests/readers/install.sh .readers
	tests/browser/install.sh .readers
	SNNBIB_READERS=.readers $(BIN)/python -m pytest tests/readers tests/browser

venues: $(DEV)
	$(BIN)/python -m tests.venue_index

build: $(DEV)
	$(BIN)/python -m hatchling build

lowest:
	$(PYTHON) -m venv --clear .lowest
	.lowest/bin/python -m pip install --quiet "uv>=0.9,<1"
	.lowest/bin/uv pip compile --quiet --resolution lowest-direct pyproject.toml --group dev \
	  --output-file .lowest/requirements.txt
	.lowest/bin/python -m pip install --quiet --requirement .lowest/requirements.txt
	.lowest/bin/python -m pip install --quiet --no-deps --editable .
	.lowest/bin/python -m pytest --numprocesses auto

lock:
	$(PYTHON) -m venv --clear .lowest
	.lowest/bin/python -m pip install --quiet "uv>=0.9,<1"
	.lowest/bin/uv pip compile --quiet --universal --upgrade --generate-hashes --python-version 3.11 \
	  --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" \
	  pyproject.toml --group dev --output-file requirements-dev.lock

format: $(DEV)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean:
	rm -rf $(VENV) .lowest .mypy_cache .pytest_cache .ruff_cache .hypothesis .coverage dist

# An environment without its mark is the rest of a failed attempt, perhaps by another Python: it is
# made again from nothing. One with its mark is brought up to date.
$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "snnbib needs Python 3.11 or \
	later, $(PYTHON) is " + sys.version.split()[0] + ": make PYTHON=python3.12, or where yours is")'
	@test -e $@ || { echo "making $(VENV) with $(PYTHON)"; $(PYTHON) -m venv --clear $(VENV); }
ifdef LOCKED
	@echo "installing what requirements-dev.lock pins into $(VENV), one or two minutes"
	$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements-dev.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@ $(DEV)
else
	@echo "installing snnbib and the libraries it runs on into $(VENV), about half a minute"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@
endif

# pip 25.1 was the first to install a dependency group.
$(DEV): $(READY)
ifndef LOCKED
	@echo "installing the tools of the tests and checks into $(VENV), about half a minute"
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --group dev
endif
	@touch $@
