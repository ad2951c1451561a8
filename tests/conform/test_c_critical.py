"""Critical sections: exact sums without a GIL, nothing at all with one."""
import ctypes
import sys

import c_critical
import pytest
from elsewhere import at_once

KINDS = {0: "one", 1: "two", 2: "two, the other way", 3: "the same twice",
         4: "nested", 5: "nested on the same", 6: "nested in a pair"}
THREADS, TIMES = 4, 20000


class Counter:
    """A long that the C code adds to without an atomic operation."""

    def __init__(self):
        self.memory = ctypes.c_long()
        # Not a small int: its lock is not shared with anybody else.
        self.address = ctypes.addressof(self.memory)

    @property
    def value(self):
        return self.memory.value


@pytest.mark.parametrize("kind", sorted(KINDS), ids=lambda kind: KINDS[kind])
def test_sum(kind):
    counter, other = Counter(), []
    at_once(*[lambda: c_critical.count(counter.address, TIMES, kind, other)] * THREADS)
    assert counter.value == THREADS * TIMES


def test_sum_of_all_kinds():
    """One object's lock, however it is taken."""
    counter, other = Counter(), []
    at_once(*[lambda kind=kind: c_critical.count(counter.address, TIMES, kind, other)
              for kind in KINDS])
    assert counter.value == len(KINDS) * TIMES


def test_pairs_in_any_order():
    """No deadlock: locks are taken in the order of addresses."""
    a, b = Counter(), Counter()
    at_once(lambda: c_critical.count(a.address, TIMES, 1, b.address),
            lambda: c_critical.count(b.address, TIMES, 1, a.address),
            lambda: c_critical.count(a.address, TIMES, 2, b.address),
            lambda: c_critical.count(b.address, TIMES, 4, a.address))
    assert a.value == b.value == 2 * TIMES


@pytest.mark.parametrize("x, y", [(object(), None), ([], {}), ("text", "text"),
                                  (None, None), (5, int), ({}, None)])
def test_python_code_inside(x, y):
    """May run, raise, take the same locks and give way to other threads."""
    assert c_critical.inside(x, y, lambda: 5) == 5
    with pytest.raises(ZeroDivisionError):
        c_critical.inside(x, y, lambda: 1 / 0)
    assert c_critical.inside(
        x, y, lambda: c_critical.inside(x, y, lambda: "inner")) == "inner"
    assert c_critical.by_function(x, y) is None
    results = []

    def wait():
        at_once(lambda: results.append(c_critical.inside(x, y, lambda: 6)))
        return 7

    # The outer section is suspended while this thread waits for the other.
    assert c_critical.inside(x, y, wait) == 7 and results == [6]


def test_containers_are_not_locked_out():
    """A host's own lock on the object is the same one, taken again."""
    x = []
    c_critical.inside(x, None, lambda: x.append(1))
    d = {}
    c_critical.inside(d, x, lambda: (d.update(a=1), x.append(2)))
    assert x == [1, 2] and d == {"a": 1}


def test_references():
    x, y = object(), object()
    before = sys.getrefcount(x), sys.getrefcount(y)
    for _ in range(100):
        c_critical.inside(x, y, lambda: None)
        c_critical.inside(x, None, lambda: None)
        c_critical.by_function(x, y)
    assert (sys.getrefcount(x), sys.getrefcount(y)) == before
