import gc
import sys
import types
import weakref

import c_moduleobject as c
import pytest

from counting import kept
from slotkit import CLASSES_DIE

NAMES = ["m", "", "pack.age.m", "gr\u00fcn", "\U0001f600", "n" * 100000]


class Text(str):
    pass


class Module(types.ModuleType):
    def __getattribute__(self, name):
        raise AssertionError("asked the subclass")


def named(name=None, filename=None):
    module = types.ModuleType("abd_module")
    vars(module).update(__name__=name, __file__=filename)
    return module


# --- PyModule_NewObject -------------------------------------------------------

@pytest.mark.parametrize("name", [*NAMES, "\udc80", 5, None])
def test_new(name):
    module = c.PyModule_NewObject(name)
    assert type(module) is types.ModuleType and module.__name__ is name     # any object
    assert vars(module) == {"__name__": name, "__doc__": None, "__package__": None,
                            "__loader__": None, "__spec__": None}
    assert c.PyModule_NewObject(name) is not module
    assert "m" not in sys.modules


def test_new_references():
    name, modules = "".join(["abd ", "counted"]), []
    before = sys.getrefcount(name)
    modules += [c.PyModule_NewObject(name) for _ in range(3)]
    assert sys.getrefcount(name) > before
    refs = [weakref.ref(module) for module in modules]
    del modules
    gc.collect()
    assert [ref() for ref in refs] == [None] * 3 or not CLASSES_DIE
    assert sys.getrefcount(name) == before or not CLASSES_DIE


# --- names --------------------------------------------------------------------

@pytest.mark.parametrize("name", NAMES + [Text("m")])
def test_name(name):
    module = named(name)
    assert c.PyModule_GetNameObject(module) is name
    assert c.PyModule_GetName(module) == name.encode()
    assert c.stays(module)
    module = c.PyModule_NewObject("before")
    assert c.PyModule_GetNameObject(module) == "before"
    module.__name__ = name
    assert c.PyModule_GetNameObject(module) is name
    module = Module("abd_module")
    vars_of = object.__getattribute__(module, "__dict__")
    vars_of.update(__name__=name, __file__=name)
    assert c.PyModule_GetNameObject(module) is c.PyModule_GetFilenameObject(module) is name


@pytest.mark.parametrize("name", NAMES + [Text("m"), "/pa th/m.py"])
def test_filename(name):
    module = named("m", name)
    assert c.PyModule_GetFilenameObject(module) is name
    assert c.PyModule_GetFilename(module) == name.encode()


CALLS = [c.PyModule_GetNameObject, c.PyModule_GetName, c.PyModule_GetFilenameObject,
         c.PyModule_GetFilename]


@pytest.mark.parametrize("call", CALLS)
def test_missing(call):
    told = "nameless module" if call in CALLS[:2] else "module filename missing"
    bare = named()
    vars(bare).clear()
    for module in (bare, named(), named(5, 5), named(b"m", b"m"), named(["m"], ["m"])):
        with pytest.raises(SystemError, match=f"^{told}$"):
            call(module)
        assert kept(lambda: call(module), module) == 0


@pytest.mark.parametrize("call", [c.PyModule_GetName, c.PyModule_GetFilename])
def test_no_utf8(call):
    module = named("\udc80", "\udc80")
    with pytest.raises(UnicodeEncodeError):
        call(module)
    assert c.PyModule_GetNameObject(module) == c.PyModule_GetFilenameObject(module) == "\udc80"


@pytest.mark.parametrize("call", CALLS)
def test_no_module(call):
    for wrong in (5, None, "sys", {}, types.SimpleNamespace(__name__="m", __file__="m"),
                  types.ModuleType):
        with pytest.raises(TypeError, match="^bad argument type for built-in operation$"):
            call(wrong)
        assert kept(lambda: call(wrong), wrong) == 0


def test_references():
    name, held = Text("m" * 50), []
    module = named(name, name)
    for call in CALLS:
        assert kept(lambda: call(module), module, name) == [0, 0]
    for call in CALLS[::2]:
        assert kept(lambda: held.append(call(module)), module, name) == [0, 1]
