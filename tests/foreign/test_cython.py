"""What Cython makes, compiled with our headers and with CPython's own.

Cython 3.3.1 does not write abi3t: its modules define a PyModuleDef and its
classes use PyObject_HEAD, which CPython's own abi3t headers refuse as well.
So functions compile through abiding/moduledef.h and run everywhere, which
test_producers.py tries; classes fail, with our headers exactly as with CPython's.
"""

import re
import subprocess
import sys

import pytest

import producers
from producers import HERE, ROOT

FLAGS = ["-w", "-O1", "-fPIC", "-DCYTHON_LIMITED_API=1",
         "-DCYTHON_OPAQUE_OBJECTS=1"]

pytestmark = pytest.mark.everything


@pytest.fixture(scope="module")
def generated(session, tmp_path_factory):
    """The folder with what Cython made of the two sources."""
    folder = tmp_path_factory.mktemp("cython")
    for name in ("functions", "classes"):
        producers.run(sys.executable, "-m", "cython", HERE / f"{name}.pyx", "-o", folder / f"{name}.c",
                      PYTHONPATH=str(producers.cython(session.builder)))
    return folder


def errors(source, *arguments):
    done = subprocess.run(["cc", *FLAGS, "-fsyntax-only", *arguments, str(source)],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return re.findall(r"\.c:(\d+:\d+): error: (.*)", done.stdout)


@pytest.mark.parametrize("name", ["functions", "classes"])
def test_no_error_that_cpython_does_not_give(generated, official_include, name):
    source = generated / f"{name}.c"
    official = errors(source, "-DPy_TARGET_ABI3T=0x030f0000", f"-I{official_include}")
    ours = errors(source, f"-I{ROOT}/include")
    assert {where for where, what in ours} <= {where for where, what in official}
    assert official, "Cython has learned abi3t: compile its modules directly"


def test_classes_lack_one_thing(generated):
    """All that is wrong beside the module's definition is the head of the instance, and what stands behind it."""
    said = errors(generated / "classes.c", f"-I{ROOT}/include", "-include", "abiding/moduledef.h")
    head, *fields = [what for where, what in said]
    assert head == producers.refusal("`cdef class`")
    assert fields and all("__pyx_obj_" in what and "has no member named" in what for what in fields)
