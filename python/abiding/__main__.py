"""python -m abiding: prints paths and flags, one line for each that is asked for."""

import argparse

import abiding

QUESTIONS = {
    "--cflags": ("what a compiler is given", lambda: " ".join(abiding.get_cflags())),
    "--libs": ("what a linker is given behind the objects",
               lambda: " ".join(abiding.get_ldflags())),
    "--include": ("the folder of Python.h", abiding.get_include),
    "--prefix": ("for CMAKE_PREFIX_PATH", lambda: str(abiding.prefix)),
    "--cmakedir": ("for Abiding_DIR", abiding.get_cmake_dir),
    "--pkgconfigdir": ("for PKG_CONFIG_PATH", abiding.get_pkgconfig_dir),
    "--version": ("of the library", abiding.get_version),
}


def main():
    parser = argparse.ArgumentParser(
        prog="python -m abiding", allow_abbrev=False,
        description="Prints what a build with Abiding needs to know, a line for each question.")
    for option, (text, _) in QUESTIONS.items():
        parser.add_argument(option, action="append_const", dest="asked", const=option, help=text)
    asked = parser.parse_args().asked
    if not asked:
        parser.error("nothing asked: see --help")
    for option in asked:
        print(QUESTIONS[option][1]())


if __name__ == "__main__":
    main()
