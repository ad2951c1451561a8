"""Type, size and references of objects; the singletons."""
import os
import sys
import threading
import weakref

import c_head
import pytest

COUNTED = sys.version_info < (3, 12)

# Objects that no code asks us to count: compiled with CPython's own headers, the macros
# of 3.15 take no reference, so the singletons are made to last for ever.
PINNED = COUNTED and os.environ["ABIDING_TEST_MODE"] in ("linkonly", "grafted")

OBJECTS = [None, True, 5, 1 << 100, 1.5, "text", b"bytes", [], (), {}, set(), int,
           type, object, len, sys, lambda: 0, ValueError(), c_head.Var(3),
           c_head.Ordered(1), type("P", (), {})()]


@pytest.mark.parametrize("x", OBJECTS, ids=lambda x: type(x).__name__)
def test_type(x):
    assert c_head.type_of(x) is type(x)
    assert c_head.is_type(x, type(x)) == 1
    assert c_head.is_type(x, object) == 0
    for T in object, int, type, type(x), type(type(x)):
        assert c_head.type_check(x, T) == isinstance(x, T)


def test_changed_type():
    A, B = type("A", (), {}), type("B", (), {})
    x = A()
    x.__class__ = B
    assert c_head.type_of(x) is B and c_head.is_type(x, A) == 0


def test_size():
    for x in [(), (1,), tuple(range(1000)), [], [1, 2], b"", b"abc", bytes(5000),
              bytearray(b"xy"), c_head.Var(0), c_head.Var(7)]:
        assert c_head.size(x) == len(x)


def test_set_size():
    assert c_head.set_size(c_head.Var(9), 4) == (4, 9)
    assert c_head.set_size(c_head.Var(9), -9) == (-9, 9)
    assert c_head.set_size(c_head.Var(2), (1 << 62)) == (1 << 62, 2)


def test_references():
    for x in object(), [], {}, c_head.Ordered(1):
        assert c_head.reference_steps(x) == (1, 2, 4, 2, 1, 0)
    assert c_head.set_refcnt() == (1, 1001, 1)


def test_refcnt_is_that_of_python():
    x = object()
    before = c_head.refcnt(x)
    held = [x] * 10
    assert before > 0 and c_head.refcnt(x) == before + len(held)
    held.clear()
    assert c_head.refcnt(x) == before


def test_refcnt_of_what_is_immortal():
    """A large number from 3.12 on; below, an ordinary count or a pinned one."""
    for x in None, True, False, ..., NotImplemented:
        before = c_head.refcnt(x)
        assert before > 1
        if not COUNTED:
            assert before > 1 << 30
            if sys.version_info < (3, 14):      # from then on only forced
                assert before == sys.getrefcount(x)
            assert c_head.reference_steps(x) == (0,) * 6
            assert c_head.refcnt(x) == before


def test_last_reference():
    died = []

    class Mortal:
        def __init__(self):
            self.r = weakref.ref(self, died.append)
            died_refs.append(self.r)

    died_refs = []
    for _ in range(10):
        c_head.drop_last(Mortal)
    assert died == died_refs


def test_references_of_another_thread():
    """Counted in two places on free-threaded hosts."""
    x = object()
    before = c_head.refcnt(x)
    steps = []
    thread = threading.Thread(target=lambda: steps.append(c_head.reference_steps(x)))
    thread.start()
    thread.join()
    assert steps == [(1, 2, 4, 2, 1, 0)]
    assert c_head.refcnt(x) == before


# Singletons.


RETURNS = [("none", None), ("true", True), ("false", False),
           ("not_implemented", NotImplemented), ("ellipsis", ...),
           ("new_none", None), ("true_by_test", True)]


# The 4096 entries of a host's method cache come and go with a reference to None
# each; a call that keeps or loses one shows many times over.
NOISE = 5000


def drift(x, times, call, *args):
    """By how much the count of `x` changes in so many calls."""
    before = sys.getrefcount(x)
    for _ in range(times):
        call(*args)
    return sys.getrefcount(x) - before


@pytest.mark.parametrize("name, value", RETURNS)
def test_return(name, value):
    function = getattr(c_head, "return_" + name)
    assert function() is value
    if PINNED:
        # One reference less per return of a macro: nothing against 2^62.
        changed = drift(value, 20000, function)
        assert min(abs(changed), abs(changed + 20000)) < NOISE
        assert sys.getrefcount(value) > 1 << 61
    else:
        assert abs(drift(value, 100000, function)) < NOISE


def test_identities():
    for i, x in enumerate([None, True, False, NotImplemented, ...]):
        assert c_head.identities(x) == tuple(int(j == i) for j in range(5))
    for x in 0, 1, "", []:
        assert c_head.identities(x) == (0,) * 5


def test_comparison():
    a, b, c = c_head.Ordered(1), c_head.Ordered(2), c_head.Ordered(1)
    assert [a < b, a <= b, a == b, a != b, a > b, a >= b] == [
        True, True, False, True, False, False]
    assert [a < c, a <= c, a == c, a != c, a > c, a >= c] == [
        False, True, True, False, False, True]
    assert a != 5 and not a == 5
    with pytest.raises(TypeError):
        a < 5


def test_comparison_and_references():
    a, b = c_head.Ordered(1), c_head.Ordered(2)

    def compare():
        a < b, a <= b, a == b, a != b, a > b, a >= b, a == 5

    for x in True, False, NotImplemented:
        changed = drift(x, 20000, compare)
        if PINNED:
            assert -200000 < changed <= 0 and sys.getrefcount(x) > 1 << 61
        else:
            assert abs(changed) < NOISE


def test_returns_in_threads():
    before = [sys.getrefcount(x) for x in (None, True, NotImplemented)]

    def work():
        for _ in range(5000):
            for name, value in RETURNS:
                assert getattr(c_head, "return_" + name)() is value

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for x, count in zip((None, True, NotImplemented), before):
        changed = sys.getrefcount(x) - count
        assert sys.getrefcount(x) > 1 << 61 if PINNED else abs(changed) < NOISE
