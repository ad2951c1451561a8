import abc
import gc
import sys
import weakref

import c_object_type as c
import pytest

from counting import kept
from slotkit import BASETYPE, HAVE_GC, HEAPTYPE, READY

NULL = ...
HOST = sys.version_info
SUBCLASSES = {int: 24, list: 25, tuple: 26, bytes: 27, str: 28, dict: 29,
              BaseException: 30, type: 31}


class Plain:
    pass


class Derived(Plain):
    pass


class Slotted:
    __slots__ = "one", "two"


# --- PyType_IsSubtype, PyType_GetFlags ----------------------------------------

def test_is_subtype():
    class Abstract(abc.ABC):
        pass
    Abstract.register(Plain)

    class Mixed(Derived, dict):
        pass
    for a, b, answer in [
            (int, int, 1), (bool, int, 1), (int, bool, 0), (int, object, 1),
            (object, int, 0), (type, object, 1), (object, type, 0), (Derived, Plain, 1),
            (Plain, Derived, 0), (Mixed, dict, 1), (Mixed, Plain, 1), (Mixed, list, 0),
            (Plain, Abstract, 0), (Abstract, Abstract, 1), (abc.ABCMeta, type, 1)]:
        assert c.is_subtype(a, b) == answer
    assert issubclass(Plain, Abstract)         # __subclasscheck__ is not asked
    assert kept(lambda: c.is_subtype(Derived, Plain), Derived, Plain) == [0, 0]


def test_get_flags():
    class MyInt(int):
        pass
    for base, bit in SUBCLASSES.items():
        derived = type("Mine", (base,), {})
        for cls in (base, derived, type("Mine2", (derived,), {})):
            assert c.get_flags(cls) & 0xff << 24 == 1 << bit
    for cls, heap, base, collected in [
            (int, 0, 1, 0), (bool, 0, 0, 0), (list, 0, 1, 1), (str, 0, 1, 0),
            (type(None), 0, 0, 0), (Plain, 1, 1, 1), (MyInt, 1, 1, 1), (type, 0, 1, 1),
            (object, 0, 1, 0), (c.ending_type(), 1, 0, 0)]:
        flags = c.get_flags(cls)
        assert bool(flags & HEAPTYPE) == heap
        assert bool(flags & BASETYPE) == base
        assert bool(flags & HAVE_GC) == collected
        assert flags & READY
        assert flags == cls.__flags__ & 0xffffffffffffffff
    assert kept(lambda: c.get_flags(Plain), Plain) == 0


# --- PyType_Ready -------------------------------------------------------------

def test_ready():
    """All that can be had here is ready already: nothing happens."""
    for cls in (int, object, type, Plain, Derived, c.ending_type(), Slotted):
        before = dict(vars(cls)), cls.__mro__, c.get_flags(cls)
        assert c.ready(cls) == 0
        assert (dict(vars(cls)), cls.__mro__, c.get_flags(cls)) == before
    assert kept(lambda: c.ready(Plain), Plain) == 0


# --- PyType_GenericAlloc, PyType_GenericNew -----------------------------------

def test_generic_alloc():
    for cls in (Plain, Derived, Slotted):
        it = c.generic_alloc(cls, 0)
        assert type(it) is cls
        assert gc.is_tracked(it)
        # As fresh as if it had been called.
        assert sys.getrefcount(it) == sys.getrefcount(cls())
    it = c.generic_alloc(Slotted, 0)
    assert not hasattr(it, "one") and not hasattr(it, "two")
    it.one = it
    assert c.generic_alloc(Plain, 0).__dict__ == {}


def test_generic_alloc_of_items():
    class MyBytes(bytes):
        pass
    for count in (0, 1, 3, 5000):
        for cls in (bytes, MyBytes):
            it = c.generic_alloc(cls, count)
            assert type(it) is cls
            assert len(it) == count and it == bytes(count)     # all zero
            assert gc.is_tracked(it) == (cls is MyBytes)
            assert sys.getsizeof(it) == sys.getsizeof(cls(bytes(count)))
    with pytest.raises(MemoryError):
        c.generic_alloc(bytes, sys.maxsize - 1000)


def test_generic_alloc_references():
    held = []
    # An instance keeps its class.
    assert kept(lambda: held.append(c.generic_alloc(Plain, 0)), Plain) == 1
    assert kept(lambda: c.generic_alloc(Plain, 0), Plain) == 0
    assert kept(lambda: c.generic_alloc(Slotted, 0), Slotted) == 0


def test_generic_new():
    for args, kwargs in ((NULL, NULL), ((), NULL), ((), {}), ((1, 2), {"a": 3})):
        for cls in (Plain, Slotted, Derived):
            it = c.generic_new(cls, args, kwargs)
            assert type(it) is cls
            assert not hasattr(it, "one")

    class Initialized:
        def __new__(cls):
            raise AssertionError("not to be asked")

        __init__ = __new__
    assert type(c.generic_new(Initialized, (1,), {})) is Initialized

    args, held = (Plain(),), []
    assert kept(lambda: c.generic_new(Plain, args, NULL), Plain, args) == [0, 0]
    assert kept(lambda: held.append(c.generic_new(Plain, args, NULL)), Plain) == 1


# --- PyType_ClearCache, PyType_Modified ---------------------------------------

def test_clear_cache():
    class Changing:
        attribute = 1
    it = Changing()
    assert it.attribute == 1
    assert 0 <= c.clear_cache() < 2**32
    assert it.attribute == 1
    Changing.attribute = 2
    assert it.attribute == 2
    assert 0 <= c.clear_cache() < 2**32
    assert it.attribute == 2 and len("abc") == 3


def test_modified():
    class Changing:
        attribute = 1

    class Below(Changing):
        pass
    [namespace] = [it for it in gc.get_referents(Changing.__dict__) if type(it) is dict]

    def ask():
        return Changing().attribute, Below().attribute, Below.attribute
    for value in range(2, 6):
        for _ in range(3):
            ask()                              # the answer may be remembered
        namespace["attribute"] = value
        c.modified(Changing)
        assert ask() == (value, value, value)
    del namespace["attribute"]
    c.modified(Changing)
    assert not hasattr(Below(), "attribute")
    for cls in (Below, Plain, c.ending_type()):
        c.modified(cls)
    assert kept(lambda: c.modified(Changing), Changing, Below) == [0, 0]


# --- PyObject_ClearWeakRefs, PyObject_CallFinalizerFromDealloc ----------------

def test_clear_weakrefs_of_the_living():
    it = Plain()
    ref = weakref.ref(it)
    for wrong in (it, 1, [], NULL):
        with pytest.raises(SystemError, match="bad argument to internal function$"):
            c.clear_weakrefs(wrong)
    assert ref() is it


@pytest.mark.once("a cycle that no collector knows")
def test_ending():
    Ending, log, seen = c.ending_type(), [], []
    it = Ending(log, seen.append)
    del it
    gc.collect()
    assert len(seen) == 1 and type(seen[0]) is Ending
    assert log == [-1]                         # alive again: it is in the list
    seen.clear()
    gc.collect()
    # The finalizer is asked each time, as the type takes no part in collection.
    assert len(seen) == 1 and log == [-1, -1]


def test_ending_for_good():
    Ending, log, calls = c.ending_type(), [], []
    for _ in range(3):
        Ending(log, lambda it: calls.append(type(it)))
    gc.collect()
    assert log == [0, 0, 0] and calls == [Ending] * 3


def test_ending_clears_weakrefs():
    Ending, log, told = c.ending_type(), [], []
    it = Ending(log, lambda it: told.append("finalizer"))
    refs = [weakref.ref(it), weakref.ref(it, lambda ref: told.append(ref())),
            weakref.proxy(it), weakref.ref(it, lambda ref: told.append(ref()))]
    assert refs[0]() is it
    del it
    gc.collect()
    assert log == [0]
    assert told == ["finalizer", None, None]
    assert refs[0]() is refs[1]() is None
    with pytest.raises(ReferenceError):
        refs[2].attribute


@pytest.mark.once("a cycle that no collector knows")
def test_ending_references():
    Ending, log, done = c.ending_type(), [], lambda it: None

    def once():
        it = Ending(log, done)
        ref = weakref.ref(it, done)
        del it
        assert ref() is None
    assert kept(once, Ending, log, done) == [0, 0, 0]
    kept_alive = []
    assert kept(lambda: Ending(log, kept_alive.append), Ending, log) == [1, 1]


def test_ending_with_an_exception(monkeypatch):
    """What the finalizer raises is told; what was raised before stays."""
    Ending, log, told = c.ending_type(), [], []
    monkeypatch.setattr(sys, "unraisablehook", lambda it: told.append(it.exc_type))

    def fail(it):
        raise ValueError

    def function():
        it = Ending(log, fail)
        raise KeyError(type(it))
    with pytest.raises(KeyError):
        function()
    gc.collect()
    assert log == [0] and told == [ValueError]
