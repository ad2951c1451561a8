import gc
import sys
import types
import weakref

import c_modsupport as c
import pytest

from counting import kept
from slotkit import CLASSES_DIE

NULL = ...


class MyTuple(tuple):
    def __getitem__(self, index):
        raise AssertionError("asked the subclass")

    __len__ = __iter__ = __getitem__


class Text(str):
    pass


@pytest.fixture
def module():
    return types.ModuleType("abd_module")


# --- PyArg_ValidateKeywordArguments -------------------------------------------

def test_keywords():
    class Dict(dict):
        pass
    for good in ({}, {"a": 1, "b": 2}, {Text("a"): 1}, {"": 1, "\udc80": 2}, Dict(a=1),
                 {str(i): i for i in range(1000)}):
        assert c.PyArg_ValidateKeywordArguments(good) == 1
        assert kept(lambda: c.PyArg_ValidateKeywordArguments(good), good) == 0
    for bad in ({1: 2}, {"a": 1, b"b": 2}, {None: 1}, Dict({("a",): 1}),
                {**{str(i): i for i in range(1000)}, 5: 5}):
        with pytest.raises(TypeError, match="^keywords must be strings$"):
            c.PyArg_ValidateKeywordArguments(bad)
        assert kept(lambda: c.PyArg_ValidateKeywordArguments(bad), bad) == 0
    for wrong in ((), [], 5, "text", None, types.MappingProxyType({})):
        with pytest.raises(SystemError, match="bad argument to internal function$"):
            c.PyArg_ValidateKeywordArguments(wrong)


# --- PyArg_UnpackTuple --------------------------------------------------------

@pytest.mark.parametrize("name", ["name", "gr\u00fcn", NULL])
@pytest.mark.parametrize("make", [tuple, MyTuple])
def test_unpack(make, name):
    items = [object() for _ in range(4)]
    for count in range(5):
        for least in range(count + 1):
            for most in range(count, 5):
                args = make(items[:count])
                assert c.unpack(args, name, least, most) == items[:count] + [NULL] * (4 - count)
    assert c.unpack_none(make(())) == 1
    args = make(items)
    assert kept(lambda: c.unpack(args, name, 4, 4), args, *items) == [0] * 5


@pytest.mark.parametrize("least, most, count, wanted, without_name", [
    (2, 2, 1, "expected 2 arguments, got 1", "2 elements, but has 1"),
    (1, 1, 0, "expected 1 argument, got 0", "1 element, but has 0"),
    (2, 3, 1, "expected at least 2 arguments, got 1", "at least 2 elements, but has 1"),
    (1, 3, 0, "expected at least 1 argument, got 0", "at least 1 element, but has 0"),
    (2, 2, 3, "expected 2 arguments, got 3", "2 elements, but has 3"),
    (0, 1, 2, "expected at most 1 argument, got 2", "at most 1 element, but has 2"),
    (0, 0, 1000, "expected 0 arguments, got 1000", "0 elements, but has 1000"),
    (2, 3, 4, "expected at most 3 arguments, got 4", "at most 3 elements, but has 4"),
])
def test_unpack_count(least, most, count, wanted, without_name):
    args, item = (object(),) * count, object()
    with pytest.raises(TypeError, match=f"^name {wanted}$"):
        c.unpack(args, "name", least, most)
    with pytest.raises(TypeError, match=f"^unpacked tuple should have {without_name}$"):
        c.unpack(args, NULL, least, most)
    assert kept(lambda: c.unpack((item,) * count, "name", least, most), item) == 0


def test_unpack_none():
    with pytest.raises(TypeError, match="^none expected 0 arguments, got 1$"):
        c.unpack_none((5,))


@pytest.mark.parametrize("wrong", [[], [1], {}, 5, "text", None])
def test_unpack_no_tuple(wrong):
    with pytest.raises(SystemError, match=r"^PyArg_UnpackTuple\(\) argument list is not a tuple$"):
        c.unpack(wrong, "name", 0, 4)
    assert kept(lambda: c.unpack(wrong, "name", 0, 4), wrong) == 0


# --- PyModule_AddStringConstant, PyModule_SetDocString ------------------------

def test_string_constant(module):
    for value in ("", "text", "gr\u00fcn \U0001f600", "x" * 100000):
        for name in ("name", "", "gr\u00fcn"):
            assert c.PyModule_AddStringConstant(module, name, value) == 0
            assert vars(module)[name] == value and type(vars(module)[name]) is str

    class Module(types.ModuleType):
        def __setattr__(self, name, value):
            raise AssertionError("asked the subclass")
    derived = Module("abd_module")
    assert c.PyModule_AddStringConstant(derived, "name", "value") == 0
    assert vars(derived)["name"] == "value"


def test_string_constant_errors(module):
    for name, value in ((b"\xff", "value"), ("name", b"\xff")):
        with pytest.raises(UnicodeDecodeError):
            c.PyModule_AddStringConstant(module, name, value)
    assert "name" not in vars(module)
    for wrong in (None, 5, {}, types.SimpleNamespace(), type):
        with pytest.raises(TypeError, match="module"):
            c.PyModule_AddStringConstant(wrong, "name", "value")
        assert kept(lambda: c.PyModule_AddStringConstant(wrong, "name", "value"), wrong) == 0
    assert kept(lambda: c.PyModule_AddStringConstant(module, "name", "value"), module) == 0
    c.PyModule_AddStringConstant(module, "name", "held by the module alone")
    assert ({sys.getrefcount(it) for it in [vars(module).pop("name")]}
            == {sys.getrefcount(it) for it in ["".join(["held by ", "nobody else"])]})


def test_doc_string(module):
    for text in ("", "Its words.", "gr\u00fcn", "x" * 100000):
        assert c.PyModule_SetDocString(module, text) == 0
        assert module.__doc__ == text and type(module.__doc__) is str

    class Module(types.ModuleType):
        def __setattr__(self, name, value):         # unlike constants it is an attribute
            vars(self).update(told=(name, value))
    derived = Module("abd_module")
    assert c.PyModule_SetDocString(derived, "Its words.") == 0
    assert derived.told == ("__doc__", "Its words.") and derived.__doc__ is None


def test_doc_string_errors(module):
    with pytest.raises(UnicodeDecodeError):
        c.PyModule_SetDocString(module, b"\xff")
    assert module.__doc__ is None
    for wrong in (5, None, "text", object()):
        with pytest.raises(AttributeError):
            c.PyModule_SetDocString(wrong, "Its words.")
        assert kept(lambda: c.PyModule_SetDocString(wrong, "Its words."), wrong) == 0
    assert kept(lambda: c.PyModule_SetDocString(module, "Its words."), module) == 0


# --- PyModule_AddFunctions ----------------------------------------------------

def test_functions(module):
    before = dict(vars(module))
    assert c.add_functions(module, "none") == 0 and vars(module) == before
    assert c.add_functions(module, "two") == 0
    assert set(vars(module)) - set(before) == {"both", "alone"}
    assert type(module.both) is types.BuiltinFunctionType
    assert module.both(1, 2) == (module, (1, 2)) and module.alone() is module
    assert module.both.__self__ is module and module.both.__module__ == "abd_module"
    assert module.both.__name__ == "both" and module.both.__doc__ == "Its words."
    assert module.both.__text_signature__ == "($module, /, *args)"
    assert module.alone.__doc__ is None
    first = module.both
    assert c.add_functions(module, "again") == 0
    assert module.both is not first and module.both() is module
    module.__name__ = "renamed"
    assert c.add_functions(module, "again") == 0 and module.both.__module__ == "renamed"


def test_functions_errors(module):
    for which in ("of_class", "of_none"):
        with pytest.raises(ValueError, match="^module functions cannot set METH_CLASS or "
                                             "METH_STATIC$"):
            c.add_functions(module, which)
    assert module.alone() is module and not hasattr(module, "wrong")    # up to the error
    with pytest.raises(SystemError, match=r"^wrong\(\) method: bad call flags$"):
        c.add_functions(module, "bad_flags")
    for wrong in (5, None, {}, types.SimpleNamespace(__name__="name")):
        with pytest.raises(TypeError, match="^bad argument type for built-in operation$"):
            c.add_functions(wrong, "two")
        assert kept(lambda: c.add_functions(wrong, "two"), wrong) == 0
    del module.__name__
    with pytest.raises(SystemError, match="^nameless module$"):
        c.add_functions(module, "two")


def test_functions_references(module):
    assert kept(lambda: c.add_functions(module, "two"), module, module.__name__) == [0, 0]
    assert kept(lambda: c.add_functions(module, "bad_flags"), module) == 0
    ref = weakref.ref(module.both)
    del module.both
    gc.collect()
    assert ref() is None or not CLASSES_DIE
