"""The commands on PATH: each becomes the program of its name in this installation."""

import os
import sys

from abiding import prefix


def run(name):
    program = str(prefix / "bin" / name)
    try:
        os.execv(program, [program, *sys.argv[1:]])
    except OSError as error:
        sys.exit(f"{name}: {program}: {error.strerror}: it is not part of this installation")


def abiding():
    run("abiding")


def cc():
    run("abiding-cc")


def cxx():
    run("abiding-c++")
