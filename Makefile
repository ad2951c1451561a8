# Thin: cmake builds, tools/setup installs what is missing, pytest runs.
# `make help` lists the targets.

BUILD ?= build
PREFIX ?= /usr/local
PYTHON ?= $(or $(wildcard /usr/bin/python3),python3)
JOBS ?= 2
export PYTHON

pytest = $(BUILD)/venv/bin/python -m pytest -p no:cacheprovider -n $(JOBS)

.PHONY: all build install demo test test-all bench lint gen testlib clean help

all: build

build:                  ## compile the library into build/
	@tools/setup build
	@test -f $(BUILD)/CMakeCache.txt || cmake -S . -B $(BUILD)
	@cmake --build $(BUILD) -j $(JOBS)

install: build          ## copy library, headers and package files to PREFIX
	cmake --install $(BUILD) --prefix $(PREFIX)

demo: build             ## one real binding, one file, every Python found here
	@tools/setup demo
	@$(PYTHON) examples/demo.py

test: build             ## everything that fits into some minutes
	@tools/setup test
	@PYTHONDONTWRITEBYTECODE=1 $(pytest) tests

test-all: build         ## and leaks, data races, valgrind, debug builds
	@tools/setup test-all
	@PYTHONDONTWRITEBYTECODE=1 $(pytest) tests --everything

bench: build            ## the file's size and what an import costs
	@tools/setup demo
	@$(PYTHON) bench/run.py

lint: build             ## warnings of gcc and clang, generated files, white space
	@tools/setup lint
	@PYTHON=$(PYTHON) tools/lint

gen:                    ## write the generated files anew from the manifest
	$(PYTHON) tools/gen.py

testlib:                # what the tests need inside each host
	@tools/setup testlib

clean:                  ## remove what was built here
	rm -rf $(BUILD)

help:                   ## this list
	@sed -n 's/^\([a-z-]*\):.*##  */make \1\t/p' Makefile | expand -t 16
