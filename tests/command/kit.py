"""What the tests of the command `abiding` share: running it, and making files of many kinds."""

import base64
import hashlib
import itertools
import json
import os
import subprocess
import zipfile
from pathlib import Path

import conform

ABIDING = Path(os.environ.get("ABIDING_COMMAND") or conform.ROOT / "build" / "command" / "bin" / "abiding")
LIBRARY = conform.ROOT / "build" / "libabiding.a"
OURS = conform.ROOT / "include"

# An extension for CPython of any version.
OLD = """
#include <Python.h>
static PyObject *answer(PyObject *self, PyObject *none) { return PyLong_FromLong(42); }
static PyMethodDef methods[] = {{"answer", answer, METH_NOARGS, NULL}, {NULL, NULL, 0, NULL}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "spam", NULL, 0, methods};
PyMODINIT_FUNC PyInit_spam(void) { return PyModule_Create(&module); }
"""

# One for abi3t.
NEW = """
#include <Python.h>
static PyObject *answer(PyObject *self, PyObject *none) { return PyLong_FromLong(42); }
static PyMethodDef methods[] = {{"answer", answer, METH_NOARGS, NULL}, {NULL, NULL, 0, NULL}};
PyABIInfo_VAR(abi_info);
static PySlot slots[] = {
    PySlot_STATIC_DATA(Py_mod_abi, &abi_info),
    PySlot_STATIC_DATA(Py_mod_name, "spam"),
    PySlot_STATIC_DATA(Py_mod_methods, methods),
    PySlot_DATA(Py_mod_gil, Py_MOD_GIL_NOT_USED),
    PySlot_END
};
PyMODEXPORT_FUNC PyModExport_spam(void) { return slots; }
"""


def run(*words, cwd=None, status=None, stdin=None, env=None, text=True):
    """Runs the command: (status, output, messages).  Never slow, never a crash."""
    done = subprocess.run([str(ABIDING), *map(str, words)], cwd=cwd, text=text, input=stdin, capture_output=True,
                          timeout=60, env={**os.environ, **(env or {})})
    assert done.returncode in (0, 1, 2), (done.returncode, done.stderr)
    if status is not None:
        assert done.returncode == status, (done.stdout, done.stderr)
    return done.returncode, done.stdout, done.stderr


def check(*words, **options):
    """abiding check --json: (status, the list of files)."""
    status, output, _ = run("check", "--json", *words, **options)
    return status, json.loads(output)["files"]


def extension(path, *words, **options):
    """The one extension of one file."""
    status, (file,) = check(path, *words, **options)
    assert file["error"] is None, file
    (found,) = file["extensions"]
    return found


def broken_by(found, host, *about):
    """Does the file fail on the host for one of these reasons?"""
    return any(reason["verdict"] == "does not load" and host in reason["hosts"] and reason["about"] in about
               for reason in found["reasons"])


def compile_c(path, text, *options, compiler="cc"):
    """A shared file at `path`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    source = path.parent / (path.name.split(".")[0] + ".c")
    source.write_text(text)
    subprocess.run([compiler, "-shared", "-fPIC", "-w", str(source), "-o", str(path),
                    *map(str, options)], check=True)
    return path


def hash_of(data):
    return "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()


def wheel(path, files, tags=None, record=None, extra=(), method=zipfile.ZIP_DEFLATED):
    """A wheel of these {name: bytes}; `tags` are those of WHEEL if its name's are not to be, `record` changes its lines."""
    name, version, *_, python, abi, platform = path.name[:-len(".whl")].split("-")
    info = f"{name}-{version}.dist-info"
    said = tags or ["-".join(tag) for tag in itertools.product(python.split("."), abi.split("."), platform.split("."))]
    everything = {**files, f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n".encode(),
                  f"{info}/WHEEL": ("Wheel-Version: 1.0\nRoot-Is-Purelib: false\n"
                                    + "".join(f"Tag: {tag}\n" for tag in said)).encode()}
    lines = [f"{file},{hash_of(data)},{len(data)}" for file, data in everything.items()] + [f"{info}/RECORD,,"]
    if record:
        lines = record(lines)
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", method) as archive:
        for file, data in [*everything.items(), (f"{info}/RECORD", ("\n".join(lines) + "\n").encode()), *extra]:
            archive.writestr(zipfile.ZipInfo(file, (2024, 2, 3, 4, 5, 6)), data, method)
    return path
