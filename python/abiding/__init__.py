"""Where Abiding's files are, for what builds extension modules.

    cc -shared -fPIC -DABIDING_MODULE=spam $(python -m abiding --cflags) spam.c \\
       $(python -m abiding --libs) -o spam.so

All below are of this installation.  Paths are absolute.
"""

import re
from pathlib import Path

__all__ = ["get_cflags", "get_cmake_dir", "get_include", "get_ldflags", "get_pkgconfig_dir",
           "get_version", "prefix"]

prefix = Path(__file__).resolve().parent / "prefix"


def get_include():
    """The folder of Abiding's Python.h; to be searched before CPython's."""
    return str(prefix / "include" / "abiding")


def get_pkgconfig_dir():
    """The folder for PKG_CONFIG_PATH."""
    return str(prefix / "lib" / "pkgconfig")


def get_cmake_dir():
    """The folder for Abiding_DIR; CMAKE_PREFIX_PATH takes `prefix`."""
    return str(prefix / "lib" / "cmake" / "Abiding")


def get_cflags():
    """What a compiler is given, a list of words; -DABIDING_MODULE=NAME is the caller's."""
    return read_package_file()["Cflags"].split()


def get_ldflags():
    """What a linker is given behind the objects, a list of words."""
    return read_package_file()["Libs"].split()


def get_version():
    """Of the library, as in abiding.h."""
    return read_package_file()["Version"]


def read_package_file():
    """The fields of abiding.pc, where the build wrote what compiler and linker need."""
    folder = get_pkgconfig_dir()
    variables, fields = {"pcfiledir": folder}, {}
    for line in (Path(folder) / "abiding.pc").read_text(encoding="utf-8").splitlines():
        line = re.sub(r"\$\{(\w+)\}", lambda name: variables[name[1]], line)
        variable = re.match(r"(\w+)=(.*)", line)
        field = re.match(r"(\w+): *(.*)", line)
        if variable:
            variables[variable[1]] = variable[2]
        elif field:
            fields[field[1]] = field[2]
    return fields
