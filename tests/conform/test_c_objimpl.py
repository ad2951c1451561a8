import gc
import sys

import c_objimpl as c
import pytest

from counting import kept

NULL = ...
MAX = 2 * sys.maxsize + 1


class Plain:
    pass


def plain_type():
    return c.make_type(object.__basicsize__, False)


def gc_type():
    return c.make_type(object.__basicsize__, True)


# --- memory -------------------------------------------------------------------

@pytest.mark.parametrize("size", [0, 1, 7, 8, 16, 100, 512, 513, 5000, 300000, 3000000])
def test_malloc(size):
    assert c.malloc_(size) is True
    assert c.calloc_(1, size) is True
    assert c.calloc_(size, 1) is True
    assert c.calloc_(size, 0) is c.calloc_(0, size) is True
    for old in (-1, 0, 1, 16, 500, 513, 5000, 400000):
        assert c.realloc_(old, size) is True
    assert c.free_null() is None


def test_no_memory():
    """NULL, and no exception."""
    for size in (sys.maxsize + 1, MAX):
        assert c.malloc_(size) is None
        assert c.calloc_(1, size) is None
        assert c.realloc_(-1, size) is None
        assert c.realloc_(100, size) is None
    for count, size in ((MAX, 2), (2, MAX), (sys.maxsize, sys.maxsize), (2**33, 2**33)):
        assert c.calloc_(count, size) is None


# --- objects ------------------------------------------------------------------

@pytest.mark.parametrize("make", [c.init, c.new_])
def test_init_and_new(make):
    T = plain_type()
    c.take_deallocated()
    it = make(T)
    assert type(it) is T and not gc.is_tracked(it)
    assert c.PyObject_GC_IsTracked(it) == 0
    held = []
    assert kept(lambda: held.append(make(T)), T) == 1      # each keeps its type
    assert kept(lambda: make(T), T) == 0
    held.clear()
    del it
    assert c.take_deallocated() == 23


@pytest.mark.parametrize("make", [c.init_var, c.new_var])
@pytest.mark.parametrize("count", [0, 1, 10, 10000])
def test_init_and_new_var(make, count):
    T = plain_type()
    c.take_deallocated()
    it = make(T, count)
    assert type(it) is T and not gc.is_tracked(it)
    held = []
    assert kept(lambda: held.append(make(T, count)), T) == 1
    assert kept(lambda: make(T, count), T) == 0
    held.clear()
    del it
    assert c.take_deallocated() == 23


def test_no_memory_for_objects():
    T, G = plain_type(), gc_type()
    for call in (lambda: c.init_null(T), lambda: c.init_var_null(T),
                 lambda: c.new_var(T, sys.maxsize // 16),
                 lambda: c.gc_new_var_of_size(G, sys.maxsize // 16),
                 lambda: c.resized(G, sys.maxsize // 16, 1, 2)):
        with pytest.raises(MemoryError):
            call()
        assert kept(call, T, G) == [0, 0]


# --- collected objects --------------------------------------------------------

def test_gc_new():
    T = gc_type()
    c.take_deallocated()
    it = c.gc_new(T)
    assert type(it) is T
    assert c.PyObject_GC_IsTracked(it) == gc.is_tracked(it) == 0
    for _ in range(3):
        c.track(it)
        assert c.PyObject_GC_IsTracked(it) == gc.is_tracked(it) == 1
        c.untrack(it)
        c.untrack(it)
        assert c.PyObject_GC_IsTracked(it) == gc.is_tracked(it) == 0
    held = []
    assert kept(lambda: held.append(c.gc_new(T)), T) == 1
    assert kept(lambda: c.gc_new(T), T) == 0
    held.clear()
    del it
    assert c.take_deallocated() == 23


@pytest.mark.parametrize("count", [0, 1, 10, 10000])
def test_gc_new_var(count):
    T, content = gc_type(), [Plain() for _ in range(count)]
    it = c.gc_new_var(T, *content)
    assert type(it) is T and c.items(it) == content
    assert gc.is_tracked(it)
    assert set(map(id, gc.get_referents(it))) == {id(T), *map(id, content)}


def test_gc_new_var_references():
    T, item = gc_type(), Plain()
    held = []
    assert kept(lambda: c.gc_new_var(T, item, item), item) == 0
    assert kept(lambda: held.append(c.gc_new_var(T, item, item)), item) == 2
    assert kept(lambda: c.resized(T, 1, item, item), item, T) == [0, 0]
    assert kept(lambda: held.append(c.resized(T, 1, item, item)), item, T) == [1, 1]
    assert kept(lambda: held.append(c.resized(T, 9, item, item)), item, T) == [2, 1]


@pytest.mark.parametrize("old", [0, 1, 3, 1000])
@pytest.mark.parametrize("new", [0, 1, 2, 3, 100, 5000])
def test_gc_resize(old, new):
    T, content = gc_type(), [Plain() for _ in range(old)]
    it = c.resized(T, new, *content)
    assert type(it) is T and gc.is_tracked(it)
    assert c.items(it) == (content + [NULL] * new)[:new]


def test_is_tracked():
    T = gc_type()
    for it in ([], [1], Plain(), Plain, {1: []}, c.gc_new_var(T), c.gc_new(T), 1, "text",
               None, 1.5, b"", object(), int, sys, iter([]), set(), range(3)):
        assert c.PyObject_GC_IsTracked(it) == gc.is_tracked(it)
    assert c.PyObject_GC_IsTracked([]) == c.PyObject_GC_IsTracked(Plain()) == 1
    assert c.PyObject_GC_IsTracked(5) == c.PyObject_GC_IsTracked("text") == 0
    plain = Plain()
    assert kept(lambda: c.PyObject_GC_IsTracked(plain), plain) == 0


def revive(look=lambda it: 0):
    """What ended, and is alive."""
    alive = []

    class Reviving:
        def __del__(self):
            alive.append(self)
    it = Reviving()
    assert look(it) == 0
    del it
    gc.collect()
    return alive


@pytest.mark.host_leaves(by=revive)
def test_is_finalized():
    alive = revive(c.PyObject_GC_IsFinalized)
    assert c.PyObject_GC_IsFinalized(alive[0]) == gc.is_finalized(alive[0]) == 1
    for other in (Plain(), [], 1, "text", None, c.gc_new(gc_type())):
        assert c.PyObject_GC_IsFinalized(other) == 0
    assert kept(lambda: c.PyObject_GC_IsFinalized(alive[0]), alive[0]) == 0


# --- PyGC_Collect -------------------------------------------------------------

@pytest.fixture
def collector():
    enabled = gc.isenabled()
    gc.collect()
    gc.enable()
    yield
    (gc.enable if enabled else gc.disable)()


def collect():
    return c.gc_collect(None)


def test_collect(collector):
    T = gc_type()
    c.take_deallocated()
    assert collect() == 0
    for _ in range(5):
        it = c.gc_new_var(T, None)
        c.set_item(it, 0, it)
        del it
        ring = [Plain()]
        ring.append(ring)
        del ring
    assert collect() >= 10                     # objects, not rings
    assert c.take_deallocated() == 5
    assert collect() == 0


def test_untracked_is_not_collected(collector):
    T = gc_type()
    c.take_deallocated()
    it = c.gc_new_var(T, None)
    c.set_item(it, 0, it)
    c.untrack(it)
    address = [it]
    collect()
    assert c.take_deallocated() == 0
    c.track(it)
    del it, address
    collect()
    assert c.take_deallocated() == 1


def test_collect_when_disabled(collector):
    T = gc_type()
    c.take_deallocated()
    gc.disable()
    it = c.gc_new_var(T, None)
    c.set_item(it, 0, it)
    del it
    assert collect() == 0 and c.take_deallocated() == 0
    gc.enable()
    assert collect() >= 1 and c.take_deallocated() == 1


def test_collect_while_collecting(collector):
    inner = []

    class Nested:
        def __del__(self):
            inner.append(collect())
    it = Nested()
    it.itself = it
    del it
    assert collect() >= 1
    assert inner == [0]


def test_collect_suppresses(collector, monkeypatch):
    told = []
    monkeypatch.setattr(sys, "unraisablehook", lambda it: told.append(it.exc_type))

    class Failing:
        def __del__(self):
            raise KeyError
    it = Failing()
    it.itself = it
    del it
    assert collect() >= 1
    assert told == [KeyError]
