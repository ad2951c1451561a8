import sys
import types

import c_modadd
import pytest

from counting import kept

ADD = [c_modadd.add_object_ref, c_modadd.add, c_modadd.add_object]
NAMES = ["PyModule_AddObjectRef", "PyModule_Add", "PyModule_AddObject"]


@pytest.fixture
def module():
    return types.ModuleType("abd_module")


@pytest.mark.parametrize("add", ADD)
def test_add(add, module):
    value = object()
    for name in "name", "", "gr\u00fcn", "x" * 100000:
        assert add(module, name, value) == 0
        assert vars(module)[name] is value
    assert add(module, "name", None) == 0
    assert module.name is None


@pytest.mark.parametrize("add", ADD)
def test_module_subclass(add):
    class Module(types.ModuleType):
        def __setattr__(self, name, value):
            raise AssertionError("asked the subclass")
    module = Module("abd_module")
    assert add(module, "name", 1) == 0
    assert vars(module)["name"] == 1


@pytest.mark.parametrize("add", ADD)
def test_references(add, module):
    value = object()
    assert kept(lambda: add(module, "name", value), value, module) == [0, 0]
    names = iter("abcdefghijklm")
    assert kept(lambda: add(module, next(names), value), value, module) == [1, 0]
    assert kept(lambda: add(module, b"\xff", value), value, module) == [0, 0]
    assert kept(lambda: add(1, "name", value), value) == 0


@pytest.mark.parametrize("add", ADD)
@pytest.mark.parametrize("wrong", [None, 1, {}, types, type])
def test_no_module(add, wrong):
    if wrong is types:
        pytest.raises(UnicodeDecodeError, add, wrong, b"\xff", 1)
        return
    with pytest.raises(TypeError, match=r"^PyModule_AddObjectRef\(\) first argument must be a module$"):
        add(wrong, "name", 1)


@pytest.mark.skipif(sys.version_info[:2] == (3, 10), reason="the host's own function crashes")
@pytest.mark.parametrize("add", ADD)
def test_no_dict(add):
    module = types.ModuleType.__new__(types.ModuleType)
    if module.__dict__ is None:
        with pytest.raises(SystemError, match="has no __dict__"):
            add(module, "name", 1)
    else:
        assert add(module, "name", 1) == 0


@pytest.mark.parametrize("which", range(3))
def test_null_value(which, module):
    with pytest.raises(SystemError, match=r"^PyModule_AddObjectRef\(\) must be called with an "
                                          "exception raised if value is NULL$"):
        c_modadd.add_null(module, which, False)
    with pytest.raises(ValueError, match="^the value could not be made$"):
        c_modadd.add_null(module, which, True)
    assert "name" not in vars(module)
