import types

import c_methodobject as c
import pytest

from counting import kept
from methodkit import CALLS
from slotkit import CLASSES_DIE

NULL = ...
VARARGS, KEYWORDS, NOARGS, O, CLASS, STATIC, COEXIST, FASTCALL, METHOD = (
    1, 2, 4, 8, 16, 32, 64, 128, 512)
FLAGS = {"varargs": VARARGS, "noargs": NOARGS, "o": O, "keywords": VARARGS | KEYWORDS,
         "fastcall": FASTCALL, "fastkeywords": FASTCALL | KEYWORDS,
         "static": NOARGS | STATIC, "of_class": NOARGS | CLASS,
         "coexisting": NOARGS | COEXIST}


class Plain:
    pass


def check_calls(function, name, self, cls=None):
    for (args, kwargs), expected in zip((((), {}), ((5,), {}), ((5,), {"k": 6})),
                                        CALLS[name]):
        if expected is TypeError:
            with pytest.raises(TypeError, match=name):
                function(*args, **kwargs)
        else:
            expected = tuple({"self": self, "class": cls}.get(it, it)
                             if isinstance(it, str) else it for it in expected)
            assert function(*args, **kwargs) == expected


def by_new_ex(name, self, module):
    return c.new_ex(name, self, module)


def by_new_method(name, self, module):
    return c.new_method(name, self, module, NULL)


@pytest.mark.parametrize("new", [by_new_ex, by_new_method])
@pytest.mark.parametrize("name", sorted(set(CALLS) - {"method"}))
def test_new(new, name):
    it = Plain()
    for self, module in ((it, NULL), (it, "the module"), (NULL, NULL), (5, types)):
        function = new(name, self, module)
        assert type(function) is types.BuiltinFunctionType
        assert function.__name__ == name
        assert function.__doc__ == "The documentation."
        assert function.__text_signature__ == "($self, a=1)"
        assert function.__module__ == (None if module is NULL else module)
        assert function.__self__ is (None if self is NULL else self)
        check_calls(function, name, None if self is NULL else self)
        assert c.get_self(function) is self
        assert c.get_function(function) == name
        assert c.get_flags(function) == FLAGS[name]
        assert c.checks(function) == (1, 1)
    # Of a class it says whose method it is.
    assert new(name, it, NULL).__qualname__ == "Plain." + name
    assert new(name, types, NULL).__qualname__ == name


def test_new_with_class():
    it = Plain()
    function = c.new_method("method", it, "the module", Plain)
    assert type(function) is not types.BuiltinFunctionType
    assert isinstance(function, types.BuiltinFunctionType)
    assert function.__name__ == "method" and function.__module__ == "the module"
    check_calls(function, "method", it, Plain)
    check_calls(c.new_method("method", 5, NULL, dict), "method", 5, dict)
    assert c.get_self(function) is it
    assert c.get_function(function) == "method"
    assert c.get_flags(function) == METHOD | FASTCALL | KEYWORDS
    assert c.checks(function) == (1, 0)


def test_new_errors():
    it = Plain()
    for name in ("bad", "bad_method"):
        for cls in (NULL, Plain):
            with pytest.raises(SystemError, match=rf"^{name}\(\) method: bad call flags$"):
                c.new_method(name, it, NULL, cls)
        with pytest.raises(SystemError, match=rf"^{name}\(\) method: bad call flags$"):
            c.new_ex(name, it, NULL)
    with pytest.raises(SystemError, match="^attempting to create PyCFunction with class "
                                          "but no METH_METHOD flag$"):
        c.new_method("noargs", it, NULL, Plain)
    for call in (lambda: c.new_method("method", it, NULL, NULL),
                 lambda: c.new_ex("method", it, NULL)):
        with pytest.raises(SystemError, match="^attempting to create PyCMethod with a "
                                              "METH_METHOD flag but no class$"):
            call()
        assert kept(call, it) == 0
    assert kept(lambda: c.new_method("noargs", it, NULL, Plain), it, Plain) == [0, 0]
    assert kept(lambda: c.new_ex("bad", it, Plain), it, Plain) == [0, 0]


def test_new_references():
    it, module, held = Plain(), Plain(), []
    for new in (by_new_ex, by_new_method):
        assert kept(lambda: new("o", it, module), it, module) == [0, 0]
        assert kept(lambda: new("o", it, module)(it), it, module) == [0, 0]
        assert kept(lambda: held.append(new("o", it, module)), it, module) == [1, 1]
    assert kept(lambda: c.new_method("method", it, module, Plain), it, module, Plain) == [
        0, 0, 0]
    counts = kept(lambda: held.append(c.new_method("method", it, module, Plain)), it, module,
                  Plain)
    assert counts == [1, 1, 1 if CLASSES_DIE else counts[2]]


def test_get():
    for function, self, flags in ((len, None, O), ([].append, [], O),
                                  (dict.fromkeys, dict, FASTCALL | CLASS),
                                  (str.maketrans, NULL, FASTCALL | STATIC)):
        assert c.get_function(function) is None    # none of ours
        got = c.get_self(function)
        if function is len:
            assert got is __import__("builtins")
        else:
            assert got == self
        assert c.get_flags(function) == flags
    for name in ("static", "of_class", "coexisting"):
        it = Plain()
        function = c.new_ex(name, it, NULL)
        assert c.get_flags(function) == FLAGS[name]
        assert c.get_self(function) is (NULL if name == "static" else it)
    it = Plain()
    function = c.new_ex("o", it, NULL)
    assert kept(lambda: c.get_self(function), function, it) == [0, 0]
    assert kept(lambda: c.get_function(function), function, it) == [0, 0]
    assert kept(lambda: c.get_flags(function), function, it) == [0, 0]


def test_get_errors():
    for wrong in (1, None, Plain(), lambda: 1, str.upper, Plain):
        for get in (c.get_function, c.get_self, c.get_flags):
            with pytest.raises(SystemError, match="bad argument to internal function$"):
                get(wrong)
            assert kept(lambda: get(wrong), wrong) == 0
        assert c.checks(wrong) == (0, 0)
