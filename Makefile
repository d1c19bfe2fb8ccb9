# `make app` and `make test` are each enough in a fresh clone with Python 3.11+ and make.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
OUT := build
COMMA := ,

.DEFAULT_GOAL := help
.PHONY: help app build test lint format clean

help:
	@echo "make app     install, build the files, open the practice app"
	@echo "make build   install, write decks, worksheets and JSON to $(OUT)/"
	@echo "make test    install, check style, types, layers and content, run the tests"
	@echo "             (QUIZGEN_SYSTEM=1 make test: with those that need Chromium, LibreOffice …)"
	@echo "make format  put the code into the house style"
	@echo "make clean   delete what the others made"

app: build
	@echo "Opening the app (end it with Ctrl+C) ..."
	@$(BIN)/quizgen app

build: $(VENV)/.for-use
	@echo "Building into $(OUT)/ ..."
	@$(BIN)/quizgen build --output $(OUT)

test: lint
	@echo "Checking the content ..."
	@$(BIN)/quizgen check
	@echo "Running the tests ..."
	@$(BIN)/pytest -q quizgen README.md  # in one process: the examples of a file go on from one another
	@$(BIN)/pytest -q -n auto $(if $(QUIZGEN_SYSTEM),,-m "not system") tests

lint: $(VENV)/.for-tests
	@echo "Checking style, types and layers ..."
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --quiet --check .
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/lint-imports --no-logo >$(VENV)/layers.txt || { cat $(VENV)/layers.txt; exit 1; }

format: $(VENV)/.for-tests
	@$(BIN)/ruff check --quiet --fix .
	@$(BIN)/ruff format --quiet .

clean:
	@rm -rf $(VENV) $(OUT) dist .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache

$(VENV)/.for-use: pyproject.toml
	@echo "Installing (a minute or two the first time) ..."
	@$(PYTHON) -m venv $(VENV)
	@$(PIP) --editable ".[all]"
	@touch $@

$(VENV)/.for-tests: pyproject.toml
	@echo "Installing, with what the tests need (a minute or two the first time) ..."
	@$(PYTHON) -m venv $(VENV)
	@$(PIP) --editable ".[all,test$(if $(QUIZGEN_SYSTEM),$(COMMA)judges)]"
	@touch $@ $(VENV)/.for-use
