"""The commands on PATH: each becomes the program of its name in this installation."""

import os
import sys

import abiding


def run(name):
    program = str(abiding.prefix / "bin" / name)
    try:
        os.execv(program, [program, *sys.argv[1:]])
    except OSError as error:
        sys.exit(f"{name}: {program}: {error.strerror}: install Abiding again")


def cc():
    run("abiding-cc")


def cxx():
    run("abiding-c++")
