import sys

import c_list_items as c
import pytest

from counting import kept

NULL = ...
BAD_CALL = "bad argument to internal function"
MIN = -sys.maxsize - 1


class MyList(list):
    pass


class Thing:
    pass


class Weird(Exception):
    pass


class Unordered:
    def __lt__(self, other):
        raise Weird("no order")


def all_fail(calls):
    for call in calls:
        with pytest.raises((SystemError, IndexError)):
            call()


NO_LISTS = [None, (), {}, "ab", 5, Thing(), list]


def test_new():
    made = c.new_empty(0)
    assert type(made) is list and made == []
    assert made is not c.new_empty(0)
    with pytest.raises(SystemError, match=BAD_CALL):
        c.new_empty(-1)
    with pytest.raises(MemoryError):
        c.new_empty(sys.maxsize)


@pytest.mark.parametrize("items", [(), (1,), (None, "a"), tuple(range(1000))])
def test_fill(items):
    made = c.fill(items)
    assert type(made) is list and made == list(items)
    assert all(a is b for a, b in zip(made, items))
    made.append(Thing)                          # a list like any other
    assert len(made) == len(items) + 1


def test_fill_references():
    thing, held = Thing(), []
    assert kept(lambda: c.fill((thing, thing)), thing) == 0
    assert kept(lambda: held.append(c.fill((thing, thing))), thing) == 2


@pytest.mark.parametrize("object", NO_LISTS)
def test_wrong_type(object):
    item = Thing()
    calls = [lambda: c.PyList_Size(object), lambda: c.get_item(object, 0),
             lambda: c.set_item(object, 0, item),
             lambda: c.PyList_Insert(object, 0, item),
             lambda: c.PyList_Append(object, item),
             lambda: c.PyList_GetSlice(object, 0, 1),
             lambda: c.PyList_SetSlice(object, 0, 1, [item]),
             lambda: c.PyList_Sort(object), lambda: c.PyList_Reverse(object),
             lambda: c.PyList_AsTuple(object)]
    for call in calls:
        with pytest.raises(SystemError, match=BAD_CALL):
            call()
    if object is None:
        assert kept(lambda: all_fail(calls), item) == 0


@pytest.mark.parametrize("call", [
    c.PyList_Sort, c.PyList_Reverse, c.PyList_AsTuple])
def test_null(call):
    with pytest.raises(SystemError, match=BAD_CALL):
        call(NULL)


def test_size():
    assert c.PyList_Size([]) == 0
    assert c.PyList_Size(MyList("abc")) == 3
    assert c.PyList_Size([None] * 10**5) == 10**5


def test_get_item():
    thing = Thing()
    list_ = [thing, 2]
    assert c.get_item(list_, 0) is thing
    assert c.get_item(MyList([1, thing]), 1) is thing
    assert kept(lambda: c.get_item(list_, 0), thing, list_) == [0, 0]


@pytest.mark.parametrize("list_, index", [
    ([], 0), ([1, 2], 2), ([1, 2], -1), (MyList("a"), 1), ([1], sys.maxsize),
    ([1], MIN)])
def test_out_of_range(list_, index):
    before, item = list(list_), Thing()
    with pytest.raises(IndexError, match="^list index out of range$"):
        c.get_item(list_, index)
    with pytest.raises(IndexError, match="^list assignment index out of range$"):
        c.set_item(list_, index, item)
    assert list_ == before
    if index == 0:
        assert kept(lambda: c.set_item(list_, index, item), item) == 0


def test_set_item():
    old, new = Thing(), Thing()
    list_ = MyList([1, old])
    assert c.set_item(list_, 1, new) == 0
    assert list_ == [1, new]

    def swap():
        c.set_item(list_, 1, old)
        c.set_item(list_, 1, new)
    assert kept(swap, old, new) == [0, 0]


@pytest.mark.parametrize("index, where", [
    (0, 0), (1, 1), (3, 3), (4, 3), (100, 3), (sys.maxsize, 3), (-1, 2), (-3, 0),
    (-4, 0), (MIN, 0)])
def test_insert(index, where):
    for kind in (list, MyList):
        list_, thing = kind("abc"), Thing()
        assert c.PyList_Insert(list_, index, thing) == 0
        expected = list("abc")
        expected.insert(index, thing)
        assert list_ == expected and list_[where] is thing


def test_insert_and_append_references():
    thing, held = Thing(), []
    assert kept(lambda: c.PyList_Insert(held, 0, thing), thing, held) == [1, 0]
    assert kept(lambda: c.PyList_Append(held, thing), thing, held) == [1, 0]
    with pytest.raises(SystemError, match=BAD_CALL):
        c.PyList_Insert(held, 0, NULL)
    with pytest.raises(SystemError, match=BAD_CALL):
        c.PyList_Append(held, NULL)


def test_append():
    for kind in (list, MyList):
        list_ = kind()
        for i in range(100):
            assert c.PyList_Append(list_, i) == 0
        assert list_ == list(range(100))


@pytest.mark.parametrize("low, high, expected", [
    (0, 5, "abcde"), (1, 3, "bc"), (0, 0, ""), (3, 1, ""), (-1, 2, "ab"),
    (-5, 3, "abc"), (3, 100, "de"), (2, -1, ""), (-3, -1, ""), (5, 6, ""),
    (100, 200, ""), (MIN, sys.maxsize, "abcde")])
def test_slices(low, high, expected):
    """Indices from the end are not known here."""
    whole = list("abcde")
    for kind in (list, MyList):
        part = c.PyList_GetSlice(kind(whole), low, high)
        assert type(part) is list and part == list(expected)
    first = min(max(low, 0), 5)
    last = min(max(high, first), 5)
    for new in ([], [1], (1, 2, 3), "xy", iter("12"), {"k": 1}, MyList("z")):
        values = list(new) if not hasattr(new, "__next__") else list("12")
        changed = MyList(whole)
        assert c.PyList_SetSlice(changed, low, high, new) == 0
        assert changed == whole[:first] + values + whole[last:]
    changed = list(whole)
    assert c.PyList_SetSlice(changed, low, high, NULL) == 0       # del
    assert changed == whole[:first] + whole[last:]


def test_get_slice_is_a_copy():
    thing, held = Thing(), []
    whole = [thing, thing, 3]
    assert c.PyList_GetSlice(whole, 0, 3) is not whole
    assert kept(lambda: held.append(c.PyList_GetSlice(whole, 0, 2)),
                thing, whole) == [2, 0]
    assert kept(lambda: c.PyList_GetSlice(whole, 0, 2), thing) == 0


def test_set_slice_of_itself():
    list_ = [1, 2, 3]
    assert c.PyList_SetSlice(list_, 1, 1, list_) == 0
    assert list_ == [1, 1, 2, 3, 2, 3]


def test_set_slice_errors():
    list_ = [1, 2, 3]
    for wrong in (5, None, Thing()):
        with pytest.raises(TypeError):
            c.PyList_SetSlice(list_, 0, 1, wrong)

    def failing():
        yield 1
        raise Weird

    with pytest.raises(Weird):
        c.PyList_SetSlice(list_, 0, 1, failing())
    assert list_ == [1, 2, 3]


def test_set_slice_references():
    old, new = Thing(), Thing()
    list_ = [old, old]

    def swap():
        c.PyList_SetSlice(list_, 0, 2, [new, new, new])
        c.PyList_SetSlice(list_, 0, 3, [old, old])
    assert kept(swap, old, new, list_) == [0, 0, 0]
    assert c.PyList_SetSlice(list_, 0, 2, NULL) == 0
    assert list_ == []


@pytest.mark.parametrize("items", [
    [], [1], [3, 1, 2], list(range(100, 0, -1)), ["b", "a", "C"], [1.5, 1, -2],
    [(2, 1), (1, 2)], [b"b", b"a"] * 20])
def test_sort_reverse_tuple(items):
    for kind in (list, MyList):
        list_ = kind(items)
        made = c.PyList_AsTuple(list_)
        assert type(made) is tuple and made == tuple(items)
        assert c.PyList_Sort(list_) == 0
        assert list_ == sorted(items)
        assert c.PyList_Reverse(list_) == 0
        assert list_ == sorted(items)[::-1]


def test_sort_is_stable():
    pairs = [MyList([i % 3, i]) for i in range(50)]

    class Key:
        def __init__(self, pair):
            self.pair = pair

        def __lt__(self, other):
            return self.pair[0] < other.pair[0]

    keys = [Key(pair) for pair in pairs]
    assert c.PyList_Sort(keys) == 0
    assert [key.pair for key in keys] == sorted(pairs)


def test_sort_errors():
    with pytest.raises(TypeError, match="'<' not supported between instances of"):
        c.PyList_Sort([1, "a"])
    list_ = [Unordered(), Unordered()]
    with pytest.raises(Weird, match="^no order$"):
        c.PyList_Sort(list_)
    assert kept(lambda: c.PyList_Sort(list_), *list_) == [0, 0]

    class Changing:
        def __lt__(self, other):
            list_.append(1)
            return False

    list_ = [Changing(), Changing()]
    with pytest.raises(ValueError, match="^list modified during sort$"):
        c.PyList_Sort(list_)


def test_tuple_references():
    thing, held = Thing(), []
    list_ = [thing, thing]
    assert kept(lambda: held.append(c.PyList_AsTuple(list_)), thing, list_) == [2, 0]
    assert kept(lambda: c.PyList_AsTuple(list_), thing) == 0
    assert kept(lambda: c.PyList_Reverse(list_), thing, list_) == [0, 0]
