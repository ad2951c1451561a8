"""Bases, metaclasses and flags of types, and classes derived from them."""
import abc
import copyreg
import enum
import gc
import pickle
import sys

import c_types
import pytest

from slotkit import (BASETYPE, CLASSES_DIE, DISALLOW_INSTANTIATION, HEAPTYPE, IMMUTABLETYPE,
                     NULL, STATIC, Maker, c, obj)

make = Maker(c_types)
S = make.id


class Plain:
    pass


class Slotted:
    __slots__ = "a", "b"


class DictList(list):
    pass


class Meta(type):
    pass


class SubMeta(Meta):
    pass


class OtherMeta(type):
    pass


class HasMeta(metaclass=Meta):
    pass


class HasSubMeta(metaclass=SubMeta):
    pass


class HasOtherMeta(metaclass=OtherMeta):
    pass


class NewMeta(type):
    def __new__(*args):
        return type.__new__(*args)


class HasNewMeta(metaclass=NewMeta):
    pass


# Each way to say what the bases are.
WAYS = {
    "argument": lambda bases: make.from_spec(bases=bases),
    "module": lambda bases: make.from_spec(bases=bases, module=sys),
    "metaclass": lambda bases: make.from_spec(bases=bases, metaclass=...,
                                              how="metaclass"),
    "spec tp_bases": lambda bases: make.from_spec((S.tp_bases, obj(bases))),
    "spec tp_base": lambda bases: make.from_spec((S.tp_base, obj(bases))),
    "slots tp_bases": lambda bases: make.from_slots((S.tp_bases, obj(bases))),
    "slots tp_base": lambda bases: make.from_slots((S.tp_base, obj(bases))),
}


@pytest.fixture(params=sorted(WAYS))
def derive(request):
    return WAYS[request.param]


def test_no_bases():
    for T in (make.from_slots(), make.from_spec(), make.from_spec(how="bases"),
              make.from_spec(how="module"), make.from_spec(how="metaclass")):
        assert T.__mro__ == (T, object) and T.__bases__ == (object,)
        assert T.__base__ is object and type(T) is type


@pytest.mark.parametrize("base", [object, int, list, dict, set, str, tuple,
                                  bytes, float, Exception, type, type(sys),
                                  Plain, Slotted, DictList, HasMeta])
def test_one_base(derive, base):
    """2.12, 2.13: a type or a tuple, in either slot or beside the spec."""
    for given in base, (base,):
        T = derive(given)
        assert T.__bases__ == (base,) and T.__base__ is base
        assert T.__mro__ == (T,) + base.__mro__
        assert T.__basicsize__ == base.__basicsize__
        assert T.__itemsize__ == base.__itemsize__
        assert any(t is T for t in type.__subclasses__(base))
        assert type(T) is type(base)


@pytest.mark.parametrize("bases, base", [
    ((Plain, Slotted), Slotted), ((Slotted, Plain), Slotted),
    ((Plain, list), list), ((list, Plain), list), ((DictList, list), DictList),
    ((int, object), int), ((Exception, Plain), Exception),
    ((OSError, ValueError), OSError), ((ValueError, OSError), OSError),
    ((KeyError, ImportError), ImportError),
    ((Plain, HasMeta), Plain), ((Slotted, Plain, HasMeta), Slotted),
])
def test_several_bases(derive, bases, base):
    T = derive(bases)
    assert T.__bases__ == bases and T.__base__ is base
    assert T.__mro__[1:] == type(T)("Like", bases, {}).__mro__[1:]
    for b in bases:
        assert issubclass(T, b)


@pytest.mark.parametrize("bases, text", [
    ((Slotted, list), "multiple bases have instance lay-out conflict"),
    ((list, dict), "multiple bases have instance lay-out conflict"),
    ((Slotted, DictList), "multiple bases have instance lay-out conflict"),
    ((OSError, SyntaxError), "multiple bases have instance lay-out conflict"),
    ((int, int), "duplicate base class int"),
    (bool, "type 'bool' is not an acceptable base type"),
    ((Plain, range), "type 'range' is not an acceptable base type"),
    ((object, int), None),      # the text differs between hosts
    ([int], "bases must be types; got 'list'"),
    (5, "bases must be types; got 'int'"),
    ((int, "x"), "bases must be types; got 'str'"),
    ((HasMeta, HasOtherMeta),
     "metaclass conflict: the metaclass of a derived class must be a "
     "(non-strict) subclass of the metaclasses of all its bases"),
])
def test_impossible_bases(derive, bases, text):
    for _ in range(3):
        with pytest.raises(TypeError) as info:
            derive(bases)
        if text is None:
            assert str(info.value).replace("\n", " ").startswith(
                "Cannot create a consistent method resolution order (MRO)")
        else:
            assert str(info.value) == text


@pytest.mark.skipif(sys.version_info >= (3, 15),
                    reason="3.15 fails without an exception, or aborts")
def test_empty_tuple_of_bases(derive):
    with pytest.raises(TypeError):
        derive(())


def test_which_bases_count():
    """The argument, then Py_tp_bases, then Py_tp_base."""
    base, bases = (S.tp_base, obj(int)), (S.tp_bases, obj((dict,)))
    assert make.from_spec(base, bases, bases=list).__base__ is list
    assert make.from_spec(base, bases).__base__ is dict
    assert make.from_spec(bases, base).__base__ is dict
    assert make.from_slots(bases, base).__base__ is dict
    # Py_tp_bases comes first even where it says nothing.
    assert make.from_spec(base, (S.tp_bases, NULL)).__base__ is object
    assert make.from_spec((S.tp_bases, NULL), base).__base__ is object
    assert make.from_spec(bases, (S.tp_base, NULL)).__base__ is dict
    assert make.from_spec(base, how="bases").__base__ is int


def test_bases_are_kept():
    """One reference to each base, given back with the type."""
    class Base:
        pass

    def count():
        gc.collect()
        return sys.getrefcount(Base), len(type.__subclasses__(Base))

    before = count()
    types = [make.from_slots((S.tp_base, obj(Base))) for _ in range(10)]
    types += [make.from_spec(bases=(Base,)) for _ in range(10)]
    assert len(type.__subclasses__(Base)) == 20
    del types
    assert count() == before or not CLASSES_DIE


# Metaclasses.


def test_metaclass_is_derived(derive):
    """2.14"""
    assert type(derive(HasMeta)) is Meta
    assert type(derive((HasMeta, HasSubMeta))) is SubMeta
    assert type(derive((HasSubMeta, HasMeta))) is SubMeta
    assert type(derive((Plain, HasOtherMeta))) is OtherMeta


def test_metaclass_is_given():
    for given, bases, metaclass in [
            (Meta, ..., Meta), (Meta, HasSubMeta, SubMeta),
            (SubMeta, HasMeta, SubMeta), (type, HasMeta, Meta),
            (..., HasMeta, Meta), (..., ..., type)]:
        T = make.from_spec(how="metaclass", metaclass=given, bases=bases)
        assert type(T) is metaclass and isinstance(T, metaclass)
        more = [] if given is ... else [(S.tp_metaclass, obj(given))]
        more += [] if bases is ... else [(S.tp_base, obj(bases))]
        assert type(make.from_slots(*more)) is metaclass


def test_metaclass_is_used():
    """Its methods and instance check work on the type."""
    class Special(type):
        def __instancecheck__(cls, instance):
            return instance == 5

        def __repr__(cls):
            return "special " + cls.__name__

        def __call__(cls, *args):
            return "called", args

        def __init__(*args):
            raise AssertionError("not called by PyType_From*")

        attribute = 7

    T = make.from_spec(metaclass=Special)
    assert isinstance(5, T) and not isinstance(6, T)
    assert repr(T) == "special T" and T(1) == ("called", (1,))
    assert T.attribute == 7
    gc.collect()


@pytest.mark.parametrize("metaclass", [int, OtherMeta])
def test_metaclass_is_wrong(metaclass):
    text = ("metaclass conflict: the metaclass of a derived class must be a "
            "(non-strict) subclass of the metaclasses of all its bases")
    for call in (lambda: make.from_spec(metaclass=metaclass, bases=HasMeta),
                 lambda: make.from_slots((S.tp_metaclass, obj(metaclass)),
                                         (S.tp_base, obj(HasMeta)))):
        with pytest.raises(TypeError) as info:
            call()
        assert str(info.value) == text


def test_metaclass_with_new():
    """2.15"""
    text = "Metaclasses with custom tp_new are not supported."
    for call in (lambda: make.from_spec(metaclass=NewMeta),
                 lambda: make.from_spec(bases=HasNewMeta),
                 lambda: make.from_slots((S.tp_base, obj(HasNewMeta))),
                 lambda: make.from_slots((S.tp_metaclass, obj(NewMeta))),
                 lambda: make.from_spec(bases=abc.ABC),
                 lambda: make.from_spec(bases=enum.Enum)):
        with pytest.raises(TypeError) as info:
            call()
        assert str(info.value) == text


def test_metaclass_made_of_slots():
    M = make.from_slots((S.tp_base, obj(type)), (S.tp_flags, BASETYPE),
                        (S.tp_methods, c("plain_methods"), STATIC))
    T = make.from_spec(metaclass=M, flags=BASETYPE)
    assert type(T) is M and T.who() is M

    class P(T):
        pass

    assert type(P) is M and P.who() is M
    U = M("U", (T,), {"x": 1})
    assert type(U) is M and U.x == 1 and isinstance(U(), T)


# Flags.


@pytest.mark.parametrize("with_flags", [
    lambda flags, *more: make.from_spec(*more, flags=flags),
    lambda flags, *more: make.from_slots((S.tp_flags, flags), *more)])
def test_disallow_instantiation(with_flags):
    """2.16"""
    T = with_flags(DISALLOW_INSTANTIATION | BASETYPE)
    for call in T, lambda: type.__call__(T):
        with pytest.raises(TypeError) as info:
            call()
        assert str(info.value) == "cannot create 'm.T' instances"
    with pytest.raises(TypeError):
        object.__new__(T)       # the text differs between hosts
    assert "__new__" not in T.__dict__
    assert c_types.get_slot(T, S.tp_new) is None
    T = with_flags(DISALLOW_INSTANTIATION, (S.tp_new, c("plain_new")))
    with pytest.raises(TypeError):
        T()
    with pytest.raises(TypeError):
        WAYS["argument"](with_flags(DISALLOW_INSTANTIATION | BASETYPE))()


@pytest.mark.parametrize("with_flags", [
    lambda flags, **more: make.from_spec(flags=flags, **more),
    lambda flags, bases=object: make.from_slots((S.tp_flags, flags),
                                                (S.tp_bases, obj(bases)))])
def test_immutable(with_flags):
    """2.17"""
    T = with_flags(IMMUTABLETYPE | BASETYPE)
    if sys.version_info >= (3, 10):
        assert c_types.get_flags(T) & IMMUTABLETYPE
        for change in (lambda: setattr(T, "x", 1), lambda: setattr(T, "__repr__", 1),
                       lambda: delattr(T, "__module__")):
            with pytest.raises(TypeError) as info:
                change()
            assert "immutable type 'm.T'" in str(info.value)
    else:
        # 3.9 cannot refuse: every heap type may be changed there.
        T.x = 1
        assert T.x == 1
    assert with_flags(IMMUTABLETYPE, bases=T).__base__ is T
    assert with_flags(IMMUTABLETYPE, bases=(T, int)).__base__ is int
    assert with_flags(0, bases=T).__base__ is T

    class P(T):
        x = 1

    P.x = 2
    assert P().x == 2


def test_immutable_with_mutable_base():
    """2.17"""
    for bases in Plain, (int, Plain), make.from_spec(flags=BASETYPE):
        for call in (lambda: make.from_spec(flags=IMMUTABLETYPE, bases=bases),
                     lambda: make.from_slots((S.tp_flags, IMMUTABLETYPE),
                                             (S.tp_bases, obj(bases)))):
            with pytest.raises(TypeError) as info:
                call()
            name = "m.T" if "m.T" in repr(bases) else f"{__name__}.Plain"
            assert str(info.value) == (
                f"Creating immutable type m.T from mutable base {name}")


def test_mutable():
    T = make.from_slots()
    T.x = 1
    T.__repr__ = lambda self: "changed"
    assert T.x == 1 and repr(T()) == "changed"
    del T.x
    T.__doc__ = "Text."
    assert T.__doc__ == "Text."
    assert not hasattr(T, "x") and c_types.get_flags(T) & HEAPTYPE


def test_basetype():
    with pytest.raises(TypeError):
        type("P", (make.from_slots(),), {})
    T = make.from_slots((S.tp_flags, BASETYPE))
    assert type("P", (T,), {})().__dict__ == {}


def test_subclass_flags():
    for base, bit in [(int, 24), (list, 25), (tuple, 26), (bytes, 27),
                      (str, 28), (dict, 29), (BaseException, 30), (type, 31)]:
        assert c_types.get_flags(make.from_spec(bases=base)) >> bit & 1


# What is inherited.


def test_slots_are_inherited():
    A = make.from_slots((S.tp_flags, BASETYPE), (S.tp_repr, c("plain_repr")),
                        (S.nb_add, c("plain_binary")),
                        (S.sq_length, c("plain_length")),
                        (S.mp_subscript, c("plain_binary")),
                        (S.tp_hash, c("plain_hash")),
                        (S.tp_richcompare, c("plain_richcompare")))
    B = make.from_slots((S.tp_flags, BASETYPE), (S.tp_base, obj(A)),
                        (S.tp_str, c("plain_str")))
    C = make.from_slots((S.tp_flags, BASETYPE), (S.tp_base, obj(B)))

    class P(C):
        pass

    for T in B, C, P:
        x = T()
        assert repr(x) == "the repr" and str(x) == "the str" and hash(x) == 42
        assert x + 1 == ("binary", x, 1) and len(x) == 7 and x[3] == ("binary", x, 3)
        for name in "tp_repr", "nb_add", "sq_length", "mp_subscript", "tp_hash":
            id = getattr(S, name)
            assert c_types.get_slot(T, id) == c_types.get_slot(A, id)

    class Q(C):
        def __repr__(self):
            return "Q"

        def __len__(self):
            return 3

    assert repr(Q()) == "Q" and len(Q()) == 3 and hash(Q()) == 42


def test_hash_goes_with_comparison():
    """A type that compares without saying how it hashes cannot be hashed."""
    T = make.from_slots((S.tp_richcompare, c("plain_richcompare")))
    with pytest.raises(TypeError):
        hash(T())
    assert T.__hash__ is None
    T = make.from_slots((S.tp_hash, c("PyObject_HashNotImplemented")))
    with pytest.raises(TypeError):
        hash(T())


@pytest.mark.parametrize("base, value", [
    (int, 5), (list, [1, 2]), (dict, {"a": 1}), (tuple, (1, 2)), (str, "text"),
    (bytes, b"bytes"), (float, 1.5), (set, {1}), (frozenset, frozenset({1})),
    (bytearray, bytearray(b"x")), (complex, 1j)])
def test_values_of_built_in_bases(base, value):
    T = make.from_spec((S.tp_repr, c("plain_repr")), bases=base, flags=BASETYPE)
    x = T(value)
    assert x == value and type(x) is T and repr(x) == "the repr"

    class P(T):
        pass

    y = P(value)
    y.extra = 1
    assert y == value and repr(y) == "the repr" and y.extra == 1


def test_exception_base():
    E = make.from_spec((S.tp_doc, b"An error."), bases=(ValueError,),
                       flags=BASETYPE, name=b"m.Error")
    with pytest.raises(E) as info:
        raise E("what", 5)
    assert info.value.args == ("what", 5) and str(info.value) == "('what', 5)"
    assert isinstance(info.value, ValueError) and info.value.__traceback__
    info.value.note = 1     # exceptions have a dict
    assert E.__module__ == "m"


def test_module_base():
    M = make.from_spec(bases=type(sys))
    module = M("name")
    module.x = 1
    assert module.__name__ == "name" and module.x == 1


# Classes derived in Python.


def test_python_subclasses():
    T = make.from_slots((S.tp_flags, BASETYPE), (S.tp_repr, c("plain_repr")))

    class WithDict(T):
        def __init__(self, x):
            self.x = x

    class WithSlots(T):
        __slots__ = "y", "__weakref__"

    class Both(WithSlots, WithDict):
        pass

    class Mixed(WithDict, Plain):
        pass

    assert WithDict(3).x == 3
    y = WithSlots()
    y.y = 4
    assert y.y == 4
    with pytest.raises(AttributeError):
        y.z = 1
    b = Both(5)
    b.y, b.z = 6, 7
    assert (b.x, b.y, b.z) == (5, 6, 7) and repr(b) == "the repr"
    assert isinstance(Mixed(1), Plain) and Mixed.__base__ is WithDict
    U = type("U", (T,), {"__slots__": ()})
    assert U.__basicsize__ == T.__basicsize__ and not hasattr(U(), "__dict__")


def test_init_subclass():
    """Called for classes made by Python, not by PyType_From*."""
    calls = []

    class Base:
        def __init_subclass__(cls, **more):
            calls.append((cls, more))

    T = make.from_slots((S.tp_base, obj(Base)), (S.tp_flags, BASETYPE))
    assert calls == []
    U = type("U", (T,), {}, a=1)
    assert calls == [(U, {"a": 1})]


def test_set_name():
    T = make.from_slots()
    assert not hasattr(T, "__set_name__")


def test_class_assignment():
    A = make.from_slots(name=b"m.A")
    B = make.from_slots(name=b"m.B")
    x = A()
    x.__class__ = B
    assert type(x) is B
    C = make.from_slots((S.tp_basicsize, 64))
    with pytest.raises(TypeError):
        x.__class__ = C


def test_bases_assignment():
    A = make.from_slots((S.tp_flags, BASETYPE), (S.tp_repr, c("plain_repr")))
    B = make.from_slots((S.tp_flags, BASETYPE), (S.tp_str, c("plain_str")))

    class P(A):
        pass

    P.__bases__ = (B,)
    assert str(P()) == "the str" and not isinstance(P(), A)


def test_pickle():
    """By the default protocol: the class by name, the instance's dict."""
    T = make.from_slots((S.tp_flags, BASETYPE),
                        name=__name__.encode() + b".Pickled")
    P = type("Derived", (T,), {"__module__": __name__})
    big = make.from_slots((S.tp_basicsize, 128), name=__name__.encode() + b".Big")
    names = {"Pickled": T, "Derived": P, "Big": big}
    globals().update(names)
    try:
        for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
            assert pickle.loads(pickle.dumps(T, protocol)) is T
            assert type(pickle.loads(pickle.dumps(T(), protocol))) is T
            x = P()
            x.a = [1]
            y = pickle.loads(pickle.dumps(x, protocol))
            assert type(y) is P and y.a == [1]
        with pytest.raises(TypeError):
            pickle.dumps(big(), 2)
        copyreg.pickle(big, lambda x: (int, (5,)))
        assert pickle.loads(pickle.dumps(big())) == 5
    finally:
        copyreg.dispatch_table.pop(big, None)
        for name in names:
            del globals()[name]


def test_many_types():
    """64 types from one module, related to each other."""
    types = []
    for i in range(64):
        base = types[i // 2] if i else object
        types.append(make.from_slots((S.tp_flags, BASETYPE), (S.tp_base, obj(base)),
                                     (S.tp_doc, b"Type %d." % i),
                                     name=b"many.T%d" % i))
    for i, T in enumerate(types):
        assert T.__name__ == f"T{i}" and T.__doc__ == f"Type {i}."
        assert T.__base__ is (types[i // 2] if i else object)
        assert type(T()) is T


def test_types_come_and_go():
    for i in range(3000):
        T = make.from_slots((S.tp_flags, BASETYPE), (S.tp_doc, b"x" * (i % 100)),
                            (S.tp_methods, c("plain_methods"), STATIC))
        U = make.from_spec((S.tp_repr, c("plain_repr")), bases=(T,),
                           name=b"come.and.go%d" % i)
        assert U.__name__ == f"go{i}" and U().who() is U
        if i % 500 == 0:
            gc.collect()
