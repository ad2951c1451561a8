import gc
import sys
import weakref

import c_refcount as c
import pytest

from slotkit import CLASSES_DIE

NULL = ...


class Plain:
    pass


@pytest.mark.parametrize("make", [Plain, list, lambda: 10**50, dict,
                                  lambda: "".join(["made", " now"]), lambda: (object(),),
                                  *([lambda: type("New", (), {})] if CLASSES_DIE else [])])
def test_counts(make):
    it = make()
    for times in (1, 2, 1000):
        before = sys.getrefcount(it)
        c.inc_ref(it, times)
        assert sys.getrefcount(it) == before + times
        c.dec_ref(it, times)
        assert sys.getrefcount(it) == before


def test_null():
    for function in (c.inc_ref, c.dec_ref):
        assert function(NULL, 3) is None


def test_singletons():
    """However often: they stay."""
    for it in (None, True, False, NotImplemented, 0, "", (), int):
        c.inc_ref(it, 100000)
        c.dec_ref(it, 100000)
    assert (None, True, int) == (type(None)(), not False, type(0))


def test_reference_keeps_alive():
    it = Plain()
    ref = weakref.ref(it)
    c.inc_ref(it, 1)
    del it
    gc.collect()
    assert type(ref()) is Plain
    c.dec_ref(ref(), 1)
    gc.collect()
    assert ref() is None


# Sets a count to 0, which the total of a debug build does not see.
BY_DEALLOC = [False, pytest.param(True, marks=pytest.mark.once("ends with a reference too many"))]


@pytest.mark.parametrize("by_dealloc", BY_DEALLOC)
def test_last_reference(by_dealloc):
    refs, log = [], []

    class Ending:
        def __init__(self):
            refs.append(weakref.ref(self, lambda ref: log.append("ref")))

        def __del__(self):
            log.append("del")
    for make in (lambda: [1, 2], dict, lambda: 10**50, lambda: ["x" * 50], object):
        c.last_reference(make, by_dealloc)
    item = Plain()
    before = sys.getrefcount(item)
    for _ in range(10):
        c.last_reference(lambda: [item], by_dealloc)
        c.last_reference(lambda: (item, item), by_dealloc)
    assert sys.getrefcount(item) == before
    c.last_reference(Ending, by_dealloc)
    assert log == ["del", "ref"]
    assert refs[0]() is None


def revive(drop_one=lambda make: make() and None):
    """What ended, and is alive."""
    alive = []

    class Reviving:
        def __del__(self):
            alive.append(self)
    drop_one(Reviving)
    assert [type(it) for it in alive] == [Reviving]
    return alive


@pytest.mark.host_leaves(by=revive)
@pytest.mark.parametrize("by_dealloc", BY_DEALLOC)
def test_last_reference_and_resurrection(by_dealloc):
    others = [Plain()]
    alive = revive(lambda make: c.last_reference(make, by_dealloc))
    assert sys.getrefcount(alive[0]) == sys.getrefcount(others[0])
