# SPDX-License-Identifier: GPL-2.0-or-later
# The commands a person types. Everything installs what it needs where it may, and says what to type where it may not.
.DEFAULT_GOAL := help
.PHONY: help setup dev demo test tree bench zipapp

BIN := .venv/bin
RELEASE ?= 10.0
DEMO := docs/example/block-demo.h
OUT := build
# Interpreters beside the PATH's, for tox; it passes over what is not there.
PYTHONS := $(wildcard $(or $(PYENV_ROOT),$(HOME)/.pyenv)/versions/3.*/bin/python3)
export PYTHON

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1	/p' Makefile | expand -t 16

# What .venv has: the harness for users, tox for `make test`, which has environments of its own, or all that developers use.
EXTRAS := .venv/.harness .venv/.tox .venv/.harness,dev
$(EXTRAS): .venv/.%: pyproject.toml .ci/venv generator/cowrap/__init__.py
	@sh .ci/venv $*

setup: ## cowrap and cowrap-harness in .venv/bin, and both compilers where that is possible
	@sh .ci/packages setup
	@$(MAKE) -s --no-print-directory .venv/.harness
	@$(BIN)/cowrap-harness doctor
	@echo "cowrap, cowrap-harness and block-coroutine-wrapper are in $(BIN); next: make demo"

dev: ## all of that, and what one needs to work on cowrap: pytest with its libraries, tox, mypy, ruff
	@sh .ci/packages full
	@$(MAKE) -s --no-print-directory .venv/.harness,dev
	@echo "pytest, tox, mypy and ruff are in $(BIN); CONTRIBUTING.md says what a change has to bring"

demo: ## generate, compile, run and judge a small block layer; needs gcc only
	@sh .ci/packages demo
	@$(MAKE) -s --no-print-directory .venv/.harness
	@mkdir -p $(OUT)
	$(BIN)/cowrap-harness run --html $(OUT)/demo.html $(DEMO)

# All environments two at a time, the longest first, with one test of `full`: so that this one is made, its tests are found
# and everything is compiled meanwhile. Then all of `full`, which uses all processors.
SHORT := coverage,types-harness,wheel,py39,zipapp,types-generator,lint
test: ## everything CI runs; the pytest lines come last
	@sh .ci/packages full
	@$(MAKE) -s --no-print-directory .venv/.tox
	@$(BIN)/python .ci/missing_pythons.py $(PYTHONS)
	@echo "running the environments of tox.ini; each is made first, in silence, then pytest says what it does"
	@TOX_DISCOVER="$$(echo $(PYTHONS) | tr ' ' ':')"; export TOX_DISCOVER; \
		COWRAP_FULL="-k test_gcc_is_there" $(BIN)/tox -qq -p 2 --parallel-no-spinner -e full,$(SHORT) && $(BIN)/tox -qq -e full

tree: ## RELEASE=10.0 | 7.2 | 5.2: fetch Debian's QEMU source and do the same with its wrappers
	@sh .ci/packages full
	@$(MAKE) -s --no-print-directory .venv/.harness
	@tree=$$($(BIN)/python -m cowrap_harness.fetch_tree $(RELEASE)) && \
		echo "cowrap-harness tree $$tree" && $(BIN)/cowrap-harness tree "$$tree"

bench: ## speed, as ratios taken in one run
	@sh .ci/packages full bench
	@$(MAKE) -s --no-print-directory .venv/.harness,dev
	@$(BIN)/python -m pytest -q -s tests/benchmarks

zipapp: ## the generator as one file, dist/cowrap.pyz
	@$(MAKE) -s --no-print-directory .venv/.harness
	@$(BIN)/python .ci/make_zipapp.py dist/cowrap.pyz
	@echo "dist/cowrap.pyz: run it as python3 dist/cowrap.pyz COMMAND"
