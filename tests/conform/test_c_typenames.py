import collections
import datetime
import sys

import c_typenames
import pytest

from counting import kept


class Outer:
    class Inner:
        pass


def make_local():
    class Local:
        pass

    return Local


class Meta(type):
    """A metaclass that answers for the type: it is not asked."""
    __module__ = "meta.module"

    def __getattribute__(cls, name):
        if name in ("__name__", "__qualname__", "__module__", "__dict__", "__mro__"):
            raise AssertionError("asked the metaclass")
        return super().__getattribute__(name)


Asked = Meta("Asked", (), {"__module__": "a.b", "__qualname__": "C.Asked"})


def names(cls):
    return (c_typenames.name(cls), c_typenames.qualname(cls),
            c_typenames.module_name(cls), c_typenames.full_name(cls))


@pytest.mark.parametrize("cls, expected", [
    (int, ("int", "int", "builtins", "int")),
    (type, ("type", "type", "builtins", "type")),
    (type(None), ("NoneType", "NoneType", "builtins", "NoneType")),
    (KeyError, ("KeyError", "KeyError", "builtins", "KeyError")),
    (collections.OrderedDict, ("OrderedDict", "OrderedDict", "collections",
                               "collections.OrderedDict")),
    (datetime.datetime, ("datetime", "datetime", "datetime", "datetime.datetime")),
    (Outer, ("Outer", "Outer", __name__, __name__ + ".Outer")),
    (Outer.Inner, ("Inner", "Outer.Inner", __name__, __name__ + ".Outer.Inner")),
    (make_local(), ("Local", "make_local.<locals>.Local", __name__,
                    __name__ + ".make_local.<locals>.Local")),
    (Asked, ("Asked", "C.Asked", "a.b", "a.b.C.Asked")),
], ids=lambda v: "")
def test_names(cls, expected):
    assert names(cls) == expected


@pytest.mark.parametrize("module", ["builtins", "__main__"])
def test_module_that_goes_without_saying(module):
    cls = type("X", (), {"__module__": module, "__qualname__": "Y.X"})
    assert names(cls) == ("X", "Y.X", module, "Y.X")


def test_changed_names():
    cls = type("X", (), {})
    cls.__name__ = "N\xe9"
    assert names(cls) == ("N\xe9", "X", __name__, __name__ + ".X")
    cls.__qualname__ = "Q.\u65e5"
    assert names(cls)[1:] == ("Q.\u65e5", __name__, __name__ + ".Q.\u65e5")
    cls.__module__ = "m\xf6d"
    assert names(cls)[2:] == ("m\xf6d", "m\xf6d.Q.\u65e5")


def test_module_that_is_no_string():
    cls = type("X", (), {"__module__": 5})
    assert names(cls) == ("X", "X", 5, "X")


def make_without_module(*bases):
    space = {"bases": bases}
    exec("X = type('X', bases, {})", space)
    return space["X"]


def test_without_module():
    cls = make_without_module()
    for function in (c_typenames.module_name, c_typenames.full_name):
        with pytest.raises(AttributeError, match="^__module__$"):
            function(cls)
    assert c_typenames.qualname(cls) == "X"


def test_module_is_not_inherited():
    base = type("Base", (), {"__module__": "elsewhere"})
    assert c_typenames.module_name(type("X", (base,), {})) == __name__
    with pytest.raises(AttributeError, match="^__module__$"):
        c_typenames.module_name(make_without_module(base))


@pytest.mark.parametrize("spec_name, expected", [
    ("pkg.mod.Made", ("Made", "Made", "pkg.mod", "pkg.mod.Made")),
    ("m.\xdc", ("\xdc", "\xdc", "m", "m.\xdc")),
    ("builtins.Made", ("Made", "Made", "builtins", "Made")),
])
def test_types_from_specs(spec_name, expected):
    assert names(c_typenames.make_type(spec_name)) == expected


def test_name_references():
    cls = type("".join(["Long", "ish"]), (), {"__module__": "".join(["some", "where"]),
                                              "__qualname__": "".join(["A.", "B"])})
    name, qualname, module = (c_typenames.name(cls), c_typenames.qualname(cls),
                              c_typenames.module_name(cls))
    held = []
    assert kept(lambda: names(cls), cls, name, qualname, module) == [0, 0, 0, 0]
    assert kept(lambda: held.append(c_typenames.name(cls)), name) == 1
    assert kept(lambda: held.append(c_typenames.qualname(cls)), qualname) == 1
    assert kept(lambda: held.append(c_typenames.module_name(cls)), module) == 1
    assert kept(lambda: held.append(c_typenames.full_name(cls)), name, module) == [0, 0]
    bare = make_without_module()
    qualname = c_typenames.qualname(bare)
    assert kept(lambda: c_typenames.full_name(bare), bare, qualname) == [0, 0]


# --- PyType_Freeze ------------------------------------------------------------

# 3.9 keeps no type from being changed that is made at run time.
OBEYED = sys.version_info >= (3, 10)


def test_freeze():
    cls = c_typenames.make_type("mod.Frozen")
    cls.before = 1
    assert not c_typenames.is_immutable(cls)
    assert c_typenames.freeze(cls) == 0
    assert c_typenames.is_immutable(cls)
    assert cls.before == 1
    if OBEYED:
        with pytest.raises(TypeError):
            cls.after = 2
        with pytest.raises(TypeError):
            del cls.before
        with pytest.raises(TypeError):
            cls.__bases__ = (object,)
        assert not hasattr(cls, "after")
    cls()


def test_freeze_before_there_is_an_mro():
    seen = []

    class Meta(type):
        def mro(cls):
            with pytest.raises(TypeError) as info:
                c_typenames.freeze(cls)
            seen.append(str(info.value))
            return super().mro()

    assert not c_typenames.is_immutable(Meta("Early", (), {}))
    assert seen == ["unable to get the type MRO"]


def test_freeze_python_class():
    cls = type("X", (), {"a": 1})
    instance = cls()
    assert c_typenames.freeze(cls) == 0
    instance.b = 2
    assert (cls.a, instance.a, instance.b) == (1, 1, 2)
    if OBEYED:
        with pytest.raises(TypeError):
            cls.a = 2


def test_freeze_drops_what_is_remembered():
    cls = type("X", (), {"a": 1})
    instance = cls()
    assert [instance.a for _ in range(100)] == [1] * 100
    assert c_typenames.freeze(cls) == 0
    assert [instance.a for _ in range(100)] == [1] * 100


def test_freeze_again():
    cls = type("X", (), {})
    assert c_typenames.freeze(cls) == 0
    assert c_typenames.freeze(cls) == 0


def test_freeze_needs_immutable_bases():
    base = type("Base", (), {})
    cls = type("X", (base,), {})
    with pytest.raises(TypeError, match=r"^Creating immutable type X from mutable base "
                                        r"test_c_typenames\.Base$"):
        c_typenames.freeze(cls)
    assert not c_typenames.is_immutable(cls)
    cls.still = 1
    far = type("Far", (cls,), {})
    with pytest.raises(TypeError, match=r"^Creating immutable type Far from mutable base "
                                        r"test_c_typenames\.X$"):
        c_typenames.freeze(far)
    for each in (base, cls, far):
        assert c_typenames.freeze(each) == 0
    assert all(map(c_typenames.is_immutable, (base, cls, far)))


def test_freeze_references():
    cls = type("X", (), {})
    c_typenames.freeze(cls)
    assert kept(lambda: c_typenames.freeze(cls), cls) == 0
    base = type("Base", (), {})
    derived = type("X", (base,), {})
    assert kept(lambda: c_typenames.freeze(derived), base, derived) == [0, 0]
