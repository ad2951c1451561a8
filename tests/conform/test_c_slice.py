import itertools
import sys

import c_slice as c
import pytest

from counting import kept

NULL = ...
MAX, MIN = sys.maxsize, -sys.maxsize - 1


class Thing:
    pass


class Weird(Exception):
    pass


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Failing:
    def __index__(self):
        raise Weird


def test_new():
    a, b, d, held = Thing(), Thing(), Thing(), []
    made = c.new(a, b, d)
    assert type(made) is slice
    assert made.start is a and made.stop is b and made.step is d
    assert c.new(NULL, NULL, NULL) == slice(None, None, None)
    assert c.new(NULL, 5, NULL) == slice(5)
    assert c.new(1, NULL, 2) == slice(1, None, 2)
    assert kept(lambda: c.new(a, b, d), a, b, d) == [0, 0, 0]
    assert kept(lambda: held.append(c.new(a, b, d)), a, b, d) == [1, 1, 1]


@pytest.mark.parametrize("slice_, expected", [
    (slice(None), (0, MAX, 1)), (slice(None, None, -1), (MAX, MIN, -1)),
    (slice(1, 2, 3), (1, 2, 3)), (slice(-5, -1), (-5, -1, 1)),
    (slice(Index(1), Index(2), Index(3)), (1, 2, 3)), (slice(True, False), (1, 0, 1)),
    (slice(-10**30, 10**30, 10**30), (MIN, MAX, MAX)),
    (slice(10**30, -10**30, -10**30), (MAX, MIN, -MAX)),
    (slice(0, 0, MIN), (0, 0, -MAX))])
def test_unpack(slice_, expected):
    assert c.unpack(slice_) == expected


def all_calls(slice_):
    return [lambda: c.unpack(slice_), lambda: c.get_indices_ex(slice_, 5),
            lambda: c.get_indices_ex_function(slice_, 5)]


def test_errors():
    for call in all_calls(slice(0, 1, 0)):
        with pytest.raises(ValueError, match="^slice step cannot be zero$"):
            call()
    for wrong in (slice("a"), slice(1, 1.5), slice(0, 1, [])):
        for call in all_calls(wrong):
            with pytest.raises(TypeError, match="^slice indices must be integers or "
                                                "(None or )?have an __index__ method$"):
                call()
    for failing in (slice(Failing()), slice(1, Failing()), slice(1, 2, Failing())):
        for call in all_calls(failing):
            with pytest.raises(Weird):
                call()


def ranges():
    values = [None, 0, 1, 3, 5, 6, -1, -5, -6, MAX, MIN]
    steps = [None, 1, 2, -1, -3, MAX, -MAX]
    return itertools.product(values, values, steps)


@pytest.mark.parametrize("length", [0, 1, 5, MAX])
def test_indices(length):
    """As slice.indices() and len(range()) have them."""
    for start, stop, step in ranges():
        slice_ = slice(start, stop, step)
        first, last, by = slice_.indices(length)
        whole = range(first, last, by)
        # len() of the longest one fits, as no index is beyond the length.
        expected = (first, last, by, len(whole))
        assert c.get_indices_ex(slice_, length) == expected, slice_
        assert c.get_indices_ex_function(slice_, length) == expected, slice_
        assert c.adjust(c.unpack(slice_), length) == (len(whole), first, last), slice_


@pytest.mark.parametrize("slice_, length, expected", [
    (slice(None), 5, (0, 5, 1)), (slice(1, 3), 5, (1, 3, 1)),
    (slice(-2, None), 5, (3, 5, 1)), (slice(None, None, -1), 5, (4, -1, -1)),
    (slice(0, 0), 1, (0, 0, 1)), (slice(None), 0, None), (slice(0, 5), 5, (0, 5, 1)),
    (slice(0, 6), 5, None), (slice(5, 5), 5, None), (slice(0, 1, 0), 5, None),
    # Only integers: these are errors without an exception, too.
    (slice(1.5), 5, None), (slice(Index(1)), 5, None), (slice("a", "b"), 5, None)])
def test_get_indices(slice_, length, expected):
    assert c.get_indices(slice_, length) == expected


def test_get_indices_too_big():
    for slice_ in (slice(10**30), slice(0, -10**30)):
        with pytest.raises(OverflowError):
            c.get_indices(slice_, 5)


def test_references():
    start, stop, step = Index(10**3), Index(10**4), Index(10**2)
    slice_ = slice(start, stop, step)
    failing = slice(start, stop, Failing())

    def good():
        for call in all_calls(slice_):
            call()
        c.get_indices(slice_, 5)

    def bad():
        for call in all_calls(failing):
            with pytest.raises(Weird):
                call()
    assert kept(good, slice_, start, stop, step) == [0, 0, 0, 0]
    assert kept(bad, failing, start, stop) == [0, 0, 0]
