import builtins
import importlib
import os
import sys
import types

import c_import
import pytest

from counting import kept
from slotkit import CLASSES_DIE

NULL = ...
ADD = [c_import.add_module_ref, c_import.add_module_object]


@pytest.fixture
def fresh():
    names = []

    def name(text):
        names.append(text)
        assert text not in sys.modules
        return text
    yield name
    for text in names:
        sys.modules.pop(text, None)


@pytest.mark.parametrize("add", ADD)
def test_present(add):
    assert add("sys") is sys
    assert add("c_import") is c_import
    assert add("__main__") is sys.modules["__main__"]


@pytest.mark.parametrize("add", ADD)
@pytest.mark.parametrize("text", ["abd_new", "abd_no.such.parent", "", "abd gr\u00fcn",
                                  "\U0001f600", "abd" * 10000])
def test_absent(fresh, add, text):
    name = fresh(text)
    module = add(name)
    assert type(module) is types.ModuleType
    assert sys.modules[name] is module
    assert module.__name__ == name
    assert module.__spec__ is None
    assert module.__loader__ is None
    assert not hasattr(module, "__file__")
    assert add(name) is module
    # The parents are not imported.
    assert "abd_no" not in sys.modules


@pytest.mark.parametrize("add", ADD)
def test_not_a_module(fresh, add):
    name = fresh("abd_entry")
    for entry in None, 1, object():
        sys.modules[name] = entry
        module = add(name)
        assert type(module) is types.ModuleType
        assert sys.modules[name] is module


@pytest.mark.parametrize("add", ADD)
def test_module_subclass(fresh, add):
    class Module(types.ModuleType):
        pass
    name = fresh("abd_subclass")
    sys.modules[name] = module = Module(name)
    assert add(name) is module


def test_bad_name():
    with pytest.raises(UnicodeDecodeError):
        c_import.add_module_ref(b"\xff")
    for call in (c_import.add_module_object, c_import.get_module):
        with pytest.raises(TypeError, match="unhashable type"):
            call([])


@pytest.mark.parametrize("add", ADD)
def test_references(fresh, add):
    module = types.ModuleType("abd_counted")
    sys.modules[fresh("abd_counted")] = module
    results = []
    assert kept(lambda: add("abd_counted"), module) == 0
    count = kept(lambda: results.append(add("abd_counted")), module)
    assert count == 1 or not CLASSES_DIE
    del sys.modules["abd_counted"]
    assert results[0] is module
    new = add("abd_counted")
    held = sys.getrefcount(new)
    del sys.modules["abd_counted"]
    assert sys.getrefcount(new) == held - 1 or not CLASSES_DIE


# --- PyImport_GetModuleDict, PyImport_GetModule -------------------------------

def test_module_dict():
    assert c_import.module_dict() is sys.modules
    assert kept(c_import.module_dict, sys.modules) == 0


def test_get_module(fresh):
    assert c_import.get_module("sys") is sys
    assert c_import.get_module("os.path") is os.path
    for absent in ("abd_absent", "", "path", "\udc80", 5, None, ("sys",)):
        assert c_import.get_module(absent) is NULL
    name, entry, held = fresh("abd_entry"), object(), []
    sys.modules[name] = entry           # what there is, a module or not
    assert c_import.get_module(name) is entry
    assert kept(lambda: c_import.get_module(name), entry) == 0
    assert kept(lambda: held.append(c_import.get_module(name)), entry) == 1
    sys.modules[name] = None
    assert c_import.get_module(name) is None


def test_get_module_that_fails():
    class Name(str):
        def __hash__(self):
            raise KeyError("hash")

    for call in (c_import.get_module, c_import.add_module_object):
        with pytest.raises(KeyError, match="hash"):
            call(Name("sys"))


# --- PyImport_ImportModuleLevel, PyImport_ImportModuleLevelObject -------------

LEVEL = [c_import.import_level, c_import.import_level_object]


@pytest.fixture
def package(tmp_path, monkeypatch):
    """A folder with a package: its name."""
    folder = tmp_path / "abd_package" / "inner"
    folder.mkdir(parents=True)
    for name, source in (("../__init__", "__all__ = ['listed']"), ("../one", "value = 1"),
                         ("../listed", ""), ("../fails", "1 / 0"), ("__init__", ""),
                         ("two", "value = 2")):
        (folder / f"{name}.py").write_text(source)
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    yield "abd_package"
    for name in [name for name in sys.modules if name.split(".")[0] == "abd_package"]:
        del sys.modules[name]


@pytest.mark.parametrize("level", LEVEL)
def test_absolute(level, package):
    for globals_ in (NULL, None, {}, {"__package__": "elsewhere"}):
        for fromlist in (NULL, None, (), []):
            assert level("sys", globals_, NULL, fromlist, 0) is sys
            # The top-level package, unless names are taken from it.
            assert level("os.path", globals_, NULL, fromlist, 0) is os
        assert level("os.path", globals_, NULL, ("join",), 0) is os.path
    top = level("abd_package.inner.two", {}, {}, NULL, 0)
    assert top is sys.modules["abd_package"] and top.inner.two.value == 2
    assert not hasattr(top, "one") and not hasattr(top, "listed")
    # Names in the list are imported if they are modules, else left alone.
    assert level("abd_package", {}, NULL, ["one", "absent"], 0) is top
    assert top.one.value == 1 and not hasattr(top, "absent")
    assert level("abd_package", {}, NULL, ("*",), 0) is top
    assert top.listed is sys.modules["abd_package.listed"]


@pytest.mark.parametrize("level", LEVEL)
def test_relative(level, package):
    importlib.import_module("abd_package.inner")
    inner = {"__package__": "abd_package.inner", "__name__": "abd_package.inner.some"}
    assert level("two", inner, NULL, ("value",), 1).value == 2
    assert level("one", inner, NULL, ("value",), 2).value == 1
    assert level("", inner, NULL, ("one",), 2) is sys.modules["abd_package"]
    assert level("two", inner, NULL, NULL, 1) is sys.modules["abd_package.inner.two"]
    # A package found by what the importing module is called.
    by_name = {"__name__": "abd_package.one"}
    with pytest.warns(ImportWarning):
        assert level("inner.two", by_name, NULL, ("value",), 1).value == 2
    for globals_, depth, error, match in (
            (inner, 3, ImportError, "^attempted relative import beyond top-level package$"),
            ({"__package__": ""}, 1, ImportError, "no known parent package$"),
            ({"__package__": 5}, 1, TypeError, "^package must be a string$"),
            ({}, 1, KeyError, "'__name__' not in globals"),
            (NULL, 1, KeyError, "'__name__' not in globals"),
            ("text", 1, TypeError, "^globals must be a dict")):
        with pytest.raises(error, match=match):
            level("one", globals_, NULL, NULL, depth)


@pytest.mark.parametrize("level", LEVEL)
def test_level_errors(level, package, monkeypatch):
    with pytest.raises(ModuleNotFoundError, match="^No module named 'abd_absent'$") as info:
        level("abd_absent.inner", NULL, NULL, NULL, 0)
    assert info.value.name == "abd_absent"
    with pytest.raises(ModuleNotFoundError, match="^No module named 'abd_package.absent'$"):
        level("abd_package.absent", NULL, NULL, NULL, 0)
    with pytest.raises(ModuleNotFoundError, match="'c_import' is not a package$"):
        level("c_import.absent", NULL, NULL, NULL, 0)
    with pytest.raises(ZeroDivisionError):
        level("abd_package.fails", NULL, NULL, NULL, 0)
    assert "abd_package.fails" not in sys.modules
    monkeypatch.setitem(sys.modules, "abd_halted", None)
    with pytest.raises(ModuleNotFoundError, match="^import of abd_halted halted; None in "
                                                  "sys.modules$"):
        level("abd_halted", NULL, NULL, NULL, 0)
    with pytest.raises(ValueError, match="^Empty module name$"):
        level("", NULL, NULL, NULL, 0)
    for negative in (-1, -100):
        with pytest.raises(ValueError, match="^level must be >= 0$"):
            level("sys", NULL, NULL, NULL, negative)
    assert kept(lambda: level("abd_absent", NULL, NULL, NULL, 0), ModuleNotFoundError) == 0


def test_level_bad_name():
    with pytest.raises(UnicodeDecodeError):
        c_import.import_level(b"\xff", NULL, NULL, NULL, 0)
    for wrong in (5, None, b"sys", [], sys):
        for call in (lambda: c_import.import_level_object(wrong, NULL, NULL, NULL, 0),
                     lambda: c_import.import_(wrong)):
            with pytest.raises(TypeError):
                call()
            assert kept(call, wrong) == 0
    with pytest.raises(ValueError, match="^Empty module name$"):
        c_import.import_level_object(NULL, NULL, NULL, NULL, 0)

    class Name(str):
        pass

    assert c_import.import_level_object(Name("sys"), NULL, NULL, NULL, 0) is sys


@pytest.mark.parametrize("level", LEVEL)
def test_level_references(level, fresh):
    module, held = types.ModuleType("abd_counted"), []
    sys.modules[fresh("abd_counted")] = module
    globals_, names = {"__package__": "abd"}, ["name"]
    assert kept(lambda: level("abd_counted", globals_, globals_, names, 0), module, globals_,
                names) == [0, 0, 0]
    count = kept(lambda: held.append(level("abd_counted", NULL, NULL, NULL, 0)), module)
    assert count == 1 or not CLASSES_DIE
    assert held[0] is module


# --- PyImport_Import ----------------------------------------------------------

def test_import(package):
    assert c_import.import_("sys") is sys
    assert c_import.import_("os.path") is os.path           # not the package
    assert c_import.import_("abd_package.inner.two").value == 2
    for name, error in (("abd_absent", ModuleNotFoundError), ("", ValueError),
                        ("abd_package.fails", ZeroDivisionError)):
        with pytest.raises(error):
            c_import.import_(name)


def test_import_hook(fresh, monkeypatch):
    calls, module = [], types.ModuleType("abd_hooked")
    name = fresh("abd_hooked")

    def hook(name, globals=None, locals=None, fromlist=(), level=0):
        calls.append((name, level))
        if name == "abd_failing":
            raise ZeroDivisionError
        sys.modules[name] = module
        return "anything"
    # That of the globals at hand ...
    space = {"__builtins__": {"__import__": hook}, "call": c_import.import_}
    exec("result = call('abd_hooked')", space)
    assert space["result"] is module and calls == [("abd_hooked", 0)]
    with pytest.raises(ZeroDivisionError):
        exec("call('abd_failing')", space)
    with pytest.raises(KeyError, match="__import__"):
        exec("call('sys')", {"__builtins__": {}, "call": c_import.import_})
    # ... which is that of everybody by default.
    del sys.modules[name]
    monkeypatch.setattr(builtins, "__import__", hook)
    assert c_import.import_("abd_hooked") is module
    monkeypatch.undo()
    count = kept(lambda: exec("call('abd_hooked')", space), module)
    assert count == 0 or not CLASSES_DIE
