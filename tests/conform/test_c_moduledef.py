"""A source with PyInit_ and PyModuleDef, unchanged, on every host."""

import gc
import importlib
import subprocess
import sys

import c_moduledef

from slotkit import CLASSES_DIE, FREE_THREADED


def fresh():
    del sys.modules["c_moduledef"]
    module = importlib.import_module("c_moduledef")
    sys.modules["c_moduledef"] = c_moduledef
    return module


def test_module():
    assert c_moduledef.__name__ == "c_moduledef"
    assert c_moduledef.__doc__ == "kept its PyModuleDef"
    assert c_moduledef.state_of() == (1, None, 0, True)


def test_state_is_the_modules_own():
    other = fresh()
    assert other is not c_moduledef
    other.keep("x")
    assert other.state_of()[1] == "x"
    assert c_moduledef.state_of()[1] is None


def test_cycle_through_state_is_collected():
    other = fresh()
    gc.collect()
    before = c_moduledef.freed()
    other.keep([other])
    del other
    gc.collect()
    assert c_moduledef.freed() == before + 1 or not CLASSES_DIE


def test_module_by_definition():
    class Derived(c_moduledef.Own):
        pass

    assert c_moduledef.by_def(c_moduledef.Own) is c_moduledef
    assert c_moduledef.by_def(Derived) is c_moduledef
    try:
        c_moduledef.by_def(int)
    except TypeError as error:
        assert "No superclass of 'int'" in str(error)
    else:
        raise AssertionError("found a module for int")


def test_gil_stays_off():
    # in a process of its own: one file without the slot turns it on for good
    code = ("import sys, c_moduledef; "
            "sys.exit(getattr(sys, '_is_gil_enabled', lambda: True)())")
    done = subprocess.run([sys.executable, "-c", code])
    assert done.returncode == (not FREE_THREADED)
