"""Does the machinery that watches the tests see what it should?"""

import os
import signal
import subprocess
import sys

import pytest

import conform
import entered

SOURCE = """
#include <Python.h>
#include <stdlib.h>

__attribute__((weak)) void abd_read(const char *name);

static void *address(void) { return (void *)(void (*)(void))PyList_Sort; }
static PyObject *tail(PyObject *o) { return PyList_AsTuple(o); }

static PyObject *
enter(PyObject *Py_UNUSED(module), PyObject *list)
{
    if (list == Py_None) {
        PyTuple_Size(list);
    }
    abd_read("PyExc_OSError");
    return address() == NULL ? NULL : (Py_NewRef)(tail(list));
}

static PyObject *
die(PyObject *Py_UNUSED(module), PyObject *list)
{
    PyList_Reverse(list);
    abort();
}

static PyMethodDef methods[] = {
    {"enter", enter, METH_O, NULL},
    {"die", die, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

PyABIInfo_VAR(abi_info);

static PySlot slots[] = {
    PySlot_STATIC_DATA(Py_mod_abi, &abi_info),
    PySlot_STATIC_DATA(Py_mod_methods, methods),
    PySlot_END
};

PyMODEXPORT_FUNC
PyModExport_entering(void)
{
    return slots;
}
"""
needs_recorder = pytest.mark.skipif(not entered.possible(),
                                    reason="the recorder knows x86-64 Linux only")


@pytest.fixture
def entering(session, tmp_path):
    """enter(host, mode, code): the record of a small module after `code` ran."""
    def run(host, mode, code, status=0):
        folder = tmp_path / "record"
        folder.mkdir(exist_ok=True)
        done = subprocess.run([host.python, "-c", "import entering\n" + code], timeout=60,
                       env={**conform.environment(host, mode, [builder.place("abiding")]),
                            "ABIDING_TEST_ENTERED": str(folder)}, stderr=subprocess.PIPE)
        assert done.returncode == status, done.stderr.decode()
        return entered.Record(folder)

    (tmp_path / "entering.c").write_text(SOURCE)
    builder = conform.Builder(tmp_path / "build", session.builder.library(), sources=tmp_path)
    builder.module(conform.Module("entering", [tmp_path / "entering.c"]), "abiding")
    return run


@needs_recorder
def test_calls_are_seen(session, entering):
    host = session.hosts[0]
    record = entering(host, "abiding", "")
    assert names(record) == set()
    record = entering(host, "abiding", "entering.enter([1])")
    assert names(record) == {"PyList_AsTuple", "Py_NewRef", "PyExc_OSError"}
    # what was entered before a crash counts, and is added
    record = entering(host, "abiding", "entering.die([1])", -signal.SIGABRT)
    assert names(record) == {"PyList_AsTuple", "Py_NewRef", "PyExc_OSError", "PyList_Reverse"}


def names(record):
    return {name for name, modules in record.entered().items() if modules}


@needs_recorder
def test_binding_is_seen(session, entering):
    for host in session.hosts:
        for mode, forced in (("abiding", False), ("fallback", True)):
            if conform.applies(mode, host) and not host.sanitizer:
                record = entering(host, mode, "entering.enter([1])")
                ours = host.version < (3, 10) or forced and not host.free_threaded
                assert record.bound()["Py_NewRef"] == (entered.OURS if ours else entered.HOST)
                for file in record.folder.iterdir():
                    file.unlink()


def test_all_symbols_are_counted():
    kinds = [symbol.kind for symbol in entered.symbols()]
    assert kinds == ["function"] * 762 + ["data"] * 140


def breaks_are_noticed(*options):
    done = subprocess.run([sys.executable, str(conform.ROOT / "tools" / "break_bodies.py"),
                           "-j", "1", *options],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert done.returncode == 0, done.stdout


@pytest.mark.everything
def test_a_sample_of_breaks_is_noticed():
    breaks_are_noticed("--sample", "20", "--seed", os.environ.get("ABIDING_SEED", "1"))


@pytest.mark.longest
def test_every_break_is_noticed():
    breaks_are_noticed()
