import collections
import sys

import c_tuple as c
import pytest

from counting import kept

BAD_CALL = "bad argument to internal function"
Pair = collections.namedtuple("Pair", "a b")


class MyTuple(tuple):
    pass


class Thing:
    pass


NO_TUPLES = [None, [], {}, "ab", 5, Thing(), tuple]


def test_new():
    assert c.new_empty(0) == ()
    assert c.new_empty(0) is c.new_empty(0)
    with pytest.raises(SystemError, match=BAD_CALL):
        c.new_empty(-1)
    with pytest.raises(MemoryError):
        c.new_empty(sys.maxsize)


@pytest.mark.parametrize("items", [[], [1], [None, "a", 2.5], list(range(100)),
                                   [[]] * 1000])
def test_fill(items):
    made = c.fill(items)
    assert type(made) is tuple and made == tuple(items)
    assert all(a is b for a, b in zip(made, items))


def test_fill_references():
    thing, held = Thing(), []
    assert kept(lambda: c.fill([thing, thing]), thing) == 0
    assert kept(lambda: held.append(c.fill([thing, thing])), thing) == 2


@pytest.mark.parametrize("object, size", [
    ((), 0), ((1, 2, 3), 3), (MyTuple("ab"), 2), (Pair(1, 2), 2),
    (tuple(range(10**5)), 10**5), (sys.version_info, 5)])
def test_size(object, size):
    assert c.PyTuple_Size(object) == size


@pytest.mark.parametrize("object", NO_TUPLES)
def test_wrong_type(object):
    item = Thing()
    calls = [lambda: c.PyTuple_Size(object), lambda: c.get_item(object, 0),
             lambda: c.set_item(object, 0, item),
             lambda: c.PyTuple_GetSlice(object, 0, 1)]
    for call in calls:
        with pytest.raises(SystemError, match=BAD_CALL):
            call()
    if object == []:    # PyTuple_SetItem takes over the item also if it fails
        assert kept(calls[2], item, object) == [0, 0]


def test_get_item():
    thing = Thing()
    assert c.get_item((1, thing), 1) is thing
    assert c.get_item(MyTuple([thing]), 0) is thing
    assert c.get_item(Pair(1, thing), 1) is thing
    big = tuple(range(1000, 100000))
    assert c.get_item(big, len(big) - 1) is big[-1]
    tuple_ = (thing,)
    assert kept(lambda: c.get_item(tuple_, 0), thing, tuple_) == [0, 0]


@pytest.mark.parametrize("tuple_, index", [
    ((), 0), ((1, 2), 2), ((1, 2), -1), ((1, 2), -2), (MyTuple("a"), 1),
    ((1,), sys.maxsize), ((1,), -sys.maxsize - 1)])
def test_get_item_out_of_range(tuple_, index):
    with pytest.raises(IndexError, match="^tuple index out of range$"):
        c.get_item(tuple_, index)


def test_get_item_of_subclass_goes_past_its_method():
    class Own(tuple):
        def __getitem__(self, index):
            raise AssertionError

        __len__ = __getitem__

    assert c.get_item(Own("ab"), 1) == "b"
    assert c.PyTuple_Size(Own("ab")) == 2


def test_set_item_of_shared():
    """A tuple that others see does not change; the item is released."""
    item, shared = Thing(), (1, 2)
    with pytest.raises(SystemError, match=BAD_CALL):
        c.set_item(shared, 0, item)
    assert shared == (1, 2)
    assert kept(lambda: c.set_item(shared, 0, item), item, shared) == [0, 0]


def test_set_item_replaces():
    old, new, held = Thing(), Thing(), []
    made = c.replace(old, 0, new)
    assert made == (new,) and made[0] is new
    assert kept(lambda: c.replace(old, 0, new), old, new) == [0, 0]
    assert kept(lambda: held.append(c.replace(old, 0, new)), old, new) == [0, 1]


@pytest.mark.parametrize("index", [1, -1, sys.maxsize, -sys.maxsize - 1])
def test_set_item_out_of_range(index):
    old, new = Thing(), Thing()
    with pytest.raises(IndexError, match="^tuple assignment index out of range$"):
        c.replace(old, index, new)
    if index == 1:
        assert kept(lambda: c.replace(old, index, new), old, new) == [0, 0]


@pytest.mark.parametrize("low, high, expected", [
    (0, 5, "abcde"), (1, 3, "bc"), (0, 0, ""), (3, 1, ""), (2, 2, ""),
    (-1, 2, "ab"), (-5, 3, "abc"), (3, 100, "de"), (2, -1, ""), (-3, -1, ""),
    (5, 6, ""), (100, 200, ""), (0, sys.maxsize, "abcde"),
    (-sys.maxsize, sys.maxsize, "abcde")])
def test_slice(low, high, expected):
    whole = tuple("abcde")
    part = c.PyTuple_GetSlice(whole, low, high)
    assert type(part) is tuple and part == tuple(expected)
    assert (part is whole) == (expected == "abcde")
    part = c.PyTuple_GetSlice(MyTuple(whole), low, high)
    assert type(part) is tuple and part == tuple(expected)


def test_slice_references():
    thing, held = Thing(), []
    whole = (thing, thing, None)
    assert kept(lambda: held.append(c.PyTuple_GetSlice(whole, 0, 2)), thing) == 2
    assert kept(lambda: held.append(c.PyTuple_GetSlice(whole, 0, 3)),
                thing, whole) == [0, 1]
    assert kept(lambda: c.PyTuple_GetSlice(whole, 1, 3), thing, whole) == [0, 0]


def test_pack():
    a, b, held = Thing(), Thing(), []
    assert c.pack() == ()
    assert c.pack(a) == (a,)
    assert c.pack(a, None) == (a, None)
    assert c.pack(a, b, b, 1, a) == (a, b, b, 1, a)
    assert kept(lambda: c.pack(a, b, b, 1, a), a, b) == [0, 0]
    assert kept(lambda: held.append(c.pack(a, b, b, 1, a)), a, b) == [2, 2]
