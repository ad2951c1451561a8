import sys
import types

import c_import
import pytest

from counting import kept
from slotkit import CLASSES_DIE


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


def test_present():
    assert c_import.add_module_ref("sys") is sys
    assert c_import.add_module_ref("c_import") is c_import
    assert c_import.add_module_ref("__main__") is sys.modules["__main__"]


@pytest.mark.parametrize("text", ["abd_new", "abd_no.such.parent", "", "abd gr\u00fcn", "\U0001f600",
                                  "abd" * 10000])
def test_absent(fresh, text):
    name = fresh(text)
    module = c_import.add_module_ref(name)
    assert type(module) is types.ModuleType
    assert sys.modules[name] is module
    assert module.__name__ == name
    assert module.__spec__ is None
    assert module.__loader__ is None
    assert not hasattr(module, "__file__")
    assert c_import.add_module_ref(name) is module
    # The parents are not imported.
    assert "abd_no" not in sys.modules


def test_not_a_module(fresh):
    name = fresh("abd_entry")
    for entry in None, 1, object():
        sys.modules[name] = entry
        module = c_import.add_module_ref(name)
        assert type(module) is types.ModuleType
        assert sys.modules[name] is module


def test_module_subclass(fresh):
    class Module(types.ModuleType):
        pass
    name = fresh("abd_subclass")
    sys.modules[name] = module = Module(name)
    assert c_import.add_module_ref(name) is module


def test_bad_name():
    with pytest.raises(UnicodeDecodeError):
        c_import.add_module_ref(b"\xff")


def test_references(fresh):
    module = types.ModuleType("abd_counted")
    sys.modules[fresh("abd_counted")] = module
    results = []
    assert kept(lambda: c_import.add_module_ref("abd_counted"), module) == 0
    count = kept(lambda: results.append(c_import.add_module_ref("abd_counted")), module)
    assert count == 1 or not CLASSES_DIE
    del sys.modules["abd_counted"]
    assert results[0] is module
    new = c_import.add_module_ref("abd_counted")
    held = sys.getrefcount(new)
    del sys.modules["abd_counted"]
    assert sys.getrefcount(new) == held - 1 or not CLASSES_DIE
