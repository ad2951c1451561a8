"""C made by Cython, compiled with our headers and run on every host.

Cython 3.3.1 does not write abi3t: its modules define a PyModuleDef and its
classes use PyObject_HEAD, which CPython's own abi3t headers refuse as well.
So functions compile through abiding/moduledef.h and run everywhere; classes
fail, with our headers exactly as with CPython's.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import hosts as host_finder

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
FLAGS = ["-w", "-O1", "-fPIC", "-DCYTHON_LIMITED_API=1",
         "-DCYTHON_OPAQUE_OBJECTS=1"]

pytestmark = pytest.mark.everything


@pytest.fixture(scope="session")
def generated(session, tmp_path_factory):
    """The folder with what Cython made of the two sources."""
    cython = ROOT / "build" / "foreign" / "cython"
    if not (cython / "cython.py").exists():
        subprocess.run([sys.executable, "-m", "pip", "install", "--quiet",
                        "--no-deps", "--only-binary=:all:", "--platform=any",
                        "--implementation=py", "--abi=none", "--require-hashes",
                        "-r", str(HERE / "requirements.txt"), "--upgrade",
                        "--target", str(cython)], check=True)
    folder = tmp_path_factory.mktemp("cython")
    for name in ("functions", "classes", "sections"):
        subprocess.run([sys.executable, "-m", "cython", "-I", str(ROOT / "include" / "abiding"),
                        str(HERE / f"{name}.pyx"),
                        "-o", str(folder / f"{name}.c")], check=True,
                       env={**os.environ, "PYTHONPATH": str(cython)})
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


@pytest.fixture(scope="session")
def module_folder(generated):
    output = generated / "lib"
    output.mkdir()
    for name in ("functions", "sections"):
        subprocess.run(["cc", "-shared", *FLAGS, f"-DABIDING_MODULE={name}",
                        "-include", "abiding/moduledef.h", f"-I{ROOT}/include",
                        str(generated / f"{name}.c"), "-Wl,--gc-sections",
                        str(ROOT / "build" / "libabiding.a"),
                        "-o", str(output / f"{name}.so")], check=True)
    return output


@pytest.mark.parametrize("host", [pytest.param(host, id=host.name)
                                  for host in host_finder.find_hosts()
                                  if not host.sanitizer])
@pytest.mark.parametrize("name", ["functions", "sections"])
def test_functions(module_folder, host, name):
    done = subprocess.run([str(host.python), str(HERE / f"use_{name}.py")],
                          env={**os.environ, "PYTHONPATH": str(module_folder),
                               "PYTHONDONTWRITEBYTECODE": "1",
                               # Cython does not write Py_mod_gil for the Limited API.
                               **({"PYTHON_GIL": "0"} if host.free_threaded else {})},
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True, timeout=120)
    assert done.returncode == 0, done.stdout
    assert done.stdout.strip() == "ok", done.stdout
