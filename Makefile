# Thin: cmake builds, tools/setup installs what is missing, pytest runs.
# `make help` lists the targets.

BUILD ?= build
PREFIX ?= /usr/local
PYTHON ?= $(or $(wildcard /usr/bin/python3),python3)
JOBS ?= 2
SETUP = build
export BUILD PYTHON
export PYTHONDONTWRITEBYTECODE = 1

pytest = $(BUILD)/venv/bin/python -m pytest -p no:cacheprovider -n $(JOBS)

.PHONY: all build install demo test test-all test-longest bench plot site dist lint gen testlib clean help

all: build

build:                  ## compile the library into build/
	@tools/setup $(SETUP)
	@test -f $(BUILD)/CMakeCache.txt || cmake -S . -B $(BUILD)
	@MAKEFLAGS=--no-print-directory cmake --build $(BUILD) -j $(JOBS)

install: build          ## copy library, headers and package files to PREFIX
	cmake --install $(BUILD) --prefix $(PREFIX)

demo: SETUP = demo
demo: build             ## one real binding, one file, every Python found here
	@$(PYTHON) examples/demo.py --build $(BUILD)

# The modules are built side by side first; what does not build is reported by
# the tests that need it.
test: SETUP = test
test: build             ## everything that fits into some minutes
	@$(PYTHON) tests/conform.py --build-only --mode abiding --mode control -j $(JOBS) >/dev/null || true
	@$(pytest) tests

test-all: SETUP = test-all
test-all: build         ## the slow rest: all modes, leaks, valgrind, data races, generators
	@$(pytest) tests --everything

test-longest: SETUP = test-all
test-longest: build     ## longer still: leaks of each test, broken bodies, data races
	@$(pytest) tests --longest

bench: SETUP = demo
bench: build            ## sizes, what an import costs, speed of inner loops, locks, check
	@$(PYTHON) bench/run.py --build $(BUILD)
	@$(PYTHON) bench/speed/run.py --build $(BUILD)
	@$(PYTHON) bench/sections/run.py --build $(BUILD)
	@$(PYTHON) bench/check/run.py --build $(BUILD)

plot:                   ## draw docs/*.svg of what make bench measured, and write its page
	@tools/setup plot
	@$(BUILD)/plot-venv/bin/python bench/speed/plot.py $(BUILD)/speed.json docs/speed.svg
	@$(BUILD)/plot-venv/bin/python bench/sections/plot.py $(BUILD)/sections.json docs/sections.svg
	@$(PYTHON) bench/page.py --build $(BUILD)

site:                   ## build the web site of README.md and docs/ into build/site/
	@tools/setup site
	@$(BUILD)/site-venv/bin/python -m sphinx -q -W --keep-going -c docs . $(BUILD)/site
	@echo "$(BUILD)/site/index.html"

dist:                   ## make the files of a release, in build/dist/
	@tools/setup dist
	@$(BUILD)/dist-venv/bin/python tools/dist.py --into $(BUILD)/dist

lint: SETUP = lint
lint: build             ## warnings of gcc and clang, generated files, white space
	@tools/lint

gen:                    ## write the generated files anew from the manifest
	$(PYTHON) tools/gen.py

testlib:                # what the tests need inside each host
	@tools/setup testlib

clean:                  ## remove what was built here
	rm -rf $(BUILD)

help:                   ## this list
	@sed -n 's/^\([a-z-]*\):.*##  */make \1\t/p' Makefile | expand -t 24
