import gc
import weakref

import c_weakref
import pytest

from counting import kept

NULL = ...


class Thing:
    def __call__(self):
        raise AssertionError("called")


class MyRef(weakref.ref):
    def __call__(self):
        raise AssertionError("asked the subclass")


MAKERS = [weakref.ref, weakref.proxy, MyRef,
          lambda o: weakref.ref(o, lambda ref: None)]


@pytest.mark.parametrize("make", MAKERS)
def test_alive(make):
    thing = Thing()
    ref = make(thing)
    code, result = c_weakref.get_ref(ref)
    assert code == 1
    assert result is thing


@pytest.mark.parametrize("make", MAKERS)
def test_dead(make):
    thing = Thing()
    ref = make(thing)
    del thing
    gc.collect()
    assert c_weakref.get_ref(ref) == (0, NULL)


def test_dead_in_callback():
    seen = []
    thing = Thing()
    ref = weakref.ref(thing, lambda ref: seen.append(c_weakref.get_ref(ref)))
    del thing
    gc.collect()
    assert seen == [(0, NULL)]
    assert c_weakref.get_ref(ref) == (0, NULL)


def test_dead_in_cycle():
    thing = Thing()
    thing.me = thing
    ref = weakref.ref(thing)
    del thing
    gc.collect()
    assert c_weakref.get_ref(ref) == (0, NULL)


@pytest.mark.parametrize("wrong", [None, 1, "x", [], Thing, Thing(),
                                   weakref.WeakValueDictionary()])
def test_no_weakref(wrong):
    with pytest.raises(TypeError, match="^expected a weakref$"):
        c_weakref.get_ref(wrong)


def test_null():
    with pytest.raises(SystemError, match="bad argument to internal function"):
        c_weakref.get_ref(NULL)


@pytest.mark.parametrize("make", MAKERS)
def test_references(make):
    thing, results = Thing(), []
    ref = make(thing)
    assert kept(lambda: c_weakref.get_ref(ref), thing, ref) == [0, 0]
    assert kept(lambda: results.append(c_weakref.get_ref(ref)), thing, ref) == [1, 0]
    assert kept(lambda: c_weakref.get_ref(1), ref) == 0
