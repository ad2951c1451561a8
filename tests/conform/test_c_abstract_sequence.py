import array
import collections
import copy
import itertools
import re
import sys
import types

import c_abstract_sequence as c
import pytest

from counting import kept

NULL = ...
HOST = sys.version_info
BIG, SMALL = sys.maxsize, -sys.maxsize - 1
NULL_ARGUMENT = "^null argument to internal routine$"
NAN = float("nan")


class Weird(Exception):
    pass


class MyList(list):
    pass


class MyTuple(tuple):
    pass


class Recorder:
    """Tells which items are asked for, and how."""
    def __getitem__(self, key):
        return "got", key

    def __setitem__(self, key, value):
        self.done = key, value

    def __delitem__(self, key):
        self.done = key,


class Sized(Recorder):
    def __init__(self, size):
        self.size = size

    def __len__(self):
        return self.size


class Operators:
    """Not only a sequence: it adds and multiplies as a number does."""
    def __getitem__(self, key):
        raise IndexError

    def __add__(self, other):
        return "add", other

    def __mul__(self, other):
        return "mul", other

    def __iadd__(self, other):
        return "iadd", other

    def __imul__(self, other):
        return "imul", other


class Failing:
    def fail(self, *args):
        raise Weird("failing")

    __getitem__ = __setitem__ = __delitem__ = __len__ = __contains__ = fail
    __add__ = __mul__ = __iadd__ = __imul__ = __iter__ = fail


class Unequal:
    def __eq__(self, other):
        raise Weird("not to be compared")


class Equal:
    def __init__(self, answer):
        self.answer = answer

    def __eq__(self, other):
        return self.answer


class Iterable:
    """No more than __iter__, which may fail after some items."""
    def __init__(self, *items, error=None):
        self.items, self.error = items, error

    def __iter__(self):
        yield from self.items
        if self.error:
            raise self.error


class Plain:
    pass


NO_SEQUENCE = [1, None, Plain(), 1.5, int]


# --- PySequence_Check, PySequence_Size, PySequence_Length ---------------------

def test_check():
    for sequence in ([], (), "", b"", bytearray(), range(0), MyList(), MyTuple(),
                     memoryview(b""), array.array("b"), collections.deque(),
                     Recorder(), Sized(0)):
        assert c.PySequence_Check(sequence) == 1
    class MyDict(dict):
        def __getitem__(self, key):
            return None
    for other in (1, None, Plain(), {}, MyDict(), collections.OrderedDict(), set(),
                  frozenset(), iter([]), Iterable(), Recorder, {}.keys(), slice(1),
                  types.MappingProxyType({})):
        assert c.PySequence_Check(other) == 0


@pytest.mark.parametrize("size", [c.PySequence_Size, c.PySequence_Length])
def test_size(size):
    for sequence, length in [([], 0), ((1, 2), 2), ("\u20ac" * 3, 3), (b"abcd", 4),
                             (range(BIG), BIG), (Sized(7), 7), (MyList([1]), 1),
                             ({1, 2}, 2), (collections.deque([1]), 1)]:
        assert size(sequence) == length == len(sequence)
    sequence = [1]
    assert kept(lambda: size(sequence), sequence) == 0


@pytest.mark.parametrize("size", [c.PySequence_Size, c.PySequence_Length])
def test_size_errors(size):
    for wrong in NO_SEQUENCE + [Recorder(), iter([])]:
        with pytest.raises(TypeError, match=r"^object of type '%s' has no len\(\)$"
                                            % type(wrong).__name__):
            size(wrong)
    # A length, but no sequence.
    for wrong in ({}, types.MappingProxyType({})):
        with pytest.raises(TypeError, match="^%s is not a sequence$"
                                            % type(wrong).__name__):
            size(wrong)
    with pytest.raises(Weird):
        size(Failing())
    with pytest.raises(ValueError, match=r"^__len__\(\) should return >= 0$"):
        size(Sized(-1))
    with pytest.raises(OverflowError):
        size(Sized(BIG + 1))
    with pytest.raises(TypeError):
        size(Sized("1"))
    with pytest.raises(SystemError, match=NULL_ARGUMENT):
        size(NULL)


# --- PySequence_Concat, PySequence_Repeat and in place ------------------------

CONCAT = [c.PySequence_Concat, c.PySequence_InPlaceConcat]
REPEAT = [c.PySequence_Repeat, c.PySequence_InPlaceRepeat]


@pytest.mark.parametrize("a, b", [
    ([1], [2]), ([], []), ((1,), (2, 3)), ("a", "b"), ("", "\u20ac"), (b"a", b"b"),
    (bytearray(b"a"), b"b"), (MyList([1]), MyList([2])), (MyTuple([1]), (2,)),
    (collections.deque([1]), collections.deque([2])),
    (list(range(1000)), list(range(1000)))])
@pytest.mark.parametrize("concat", CONCAT)
def test_concat(concat, a, b):
    a = copy.copy(a)            # may be changed in place
    expected = a + b
    result = concat(a, b)
    assert result == expected and type(result) is (
        type(a) if concat is c.PySequence_InPlaceConcat and
        isinstance(a, (list, bytearray, collections.deque)) else type(expected))


def test_concat_in_place():
    for changed in ([1], MyList([1]), collections.deque([1]), bytearray(b"1")):
        assert c.PySequence_InPlaceConcat(changed, b"2") is changed
        assert len(changed) == 2
        assert c.PySequence_InPlaceRepeat(changed, 2) is changed
        assert len(changed) == 4
    changed = [1]
    c.PySequence_InPlaceConcat(changed, (n for n in "ab"))
    assert changed == [1, "a", "b"]
    fixed = (1,)
    assert c.PySequence_InPlaceConcat(fixed, (2,)) == (1, 2) and fixed == (1,)
    assert c.PySequence_InPlaceRepeat(fixed, 2) == (1, 1) and fixed == (1,)


@pytest.mark.parametrize("concat", CONCAT)
def test_concat_errors(concat):
    for wrong in [*NO_SEQUENCE, {}, {1}]:
        with pytest.raises(TypeError, match="^'%s' object can't be concatenated$"
                                            % type(wrong).__name__):
            concat(wrong, wrong)
    for a, b in [((1,), [1]), ("a", b"a"), (b"a", "a"), ((), None), ("", 1)]:
        with pytest.raises(TypeError):
            concat(a, b)
    with pytest.raises(TypeError):
        concat([1], 2)
    with pytest.raises(TypeError, match="^'Recorder' object can't be concatenated$"):
        concat(Recorder(), Recorder())
    with pytest.raises(Weird):
        concat(Failing(), Failing())
    for a, b in ((NULL, []), ([], NULL)):
        with pytest.raises(SystemError, match=NULL_ARGUMENT):
            concat(a, b)


def test_concat_of_numbers_that_are_sequences():
    other = Recorder()
    assert c.PySequence_Concat(Operators(), other) == ("add", other)
    assert c.PySequence_InPlaceConcat(Operators(), other) == ("iadd", other)
    assert c.PySequence_Repeat(Operators(), -3) == ("mul", -3)
    assert c.PySequence_InPlaceRepeat(Operators(), -3) == ("imul", -3)
    # __radd__ too, if both are sequences.
    class Right(Recorder):
        def __radd__(self, other):
            return "radd", other
    assert c.PySequence_Concat(other, Right()) == ("radd", other)
    with pytest.raises(TypeError):
        c.PySequence_Concat(1, Right())


@pytest.mark.parametrize("sequence", [[1, 2], (1,), "ab", b"", bytearray(b"x"), [],
                                      MyTuple([3]), collections.deque([1])])
@pytest.mark.parametrize("count", [0, 1, 3, 1000, -1, SMALL])
@pytest.mark.parametrize("repeat", REPEAT)
def test_repeat(repeat, sequence, count):
    expected = sequence * count
    given = type(sequence)(sequence)
    result = repeat(given, count)
    assert result == expected and type(result) is type(expected)
    if repeat is c.PySequence_Repeat:
        assert given == sequence


@pytest.mark.parametrize("repeat", REPEAT)
def test_repeat_errors(repeat):
    for wrong in [*NO_SEQUENCE, {}, {1}, Recorder()]:
        with pytest.raises(TypeError, match="^'%s' object can't be repeated$"
                                            % type(wrong).__name__):
            repeat(wrong, 2)
    for sequence in ([1, 2], (1, 2), b"ab", "ab"):
        with pytest.raises((MemoryError, OverflowError)):
            repeat(sequence, BIG)
    assert repeat([], BIG) == []
    with pytest.raises(Weird):
        repeat(Failing(), 2)
    with pytest.raises(SystemError, match=NULL_ARGUMENT):
        repeat(NULL, 2)


@pytest.mark.parametrize("make", [list, tuple, MyList, collections.deque])
def test_concat_and_repeat_references(make):
    item, held = Plain(), []
    sequence, other = make([item]), make([item])
    assert kept(lambda: c.PySequence_Concat(sequence, other), sequence, other,
                item) == [0, 0, 0]
    assert kept(lambda: held.append(c.PySequence_Concat(sequence, other)), item) == 2
    assert kept(lambda: c.PySequence_Repeat(sequence, 3), sequence, item) == [0, 0]
    assert kept(lambda: held.append(c.PySequence_Repeat(sequence, 3)), item) == 3
    assert kept(lambda: c.PySequence_InPlaceConcat(make([item]), other), other,
                item) == [0, 0]
    assert kept(lambda: c.PySequence_InPlaceRepeat(make([item]), 3), item) == 0
    assert kept(lambda: c.PySequence_Concat(sequence, 1), sequence) == 0
    if make is not tuple:
        changed = make()
        assert kept(lambda: held.append(c.PySequence_InPlaceConcat(changed, other)),
                    changed, item) == [1, 1]


# --- items --------------------------------------------------------------------

@pytest.mark.parametrize("sequence", [
    [1, 2, 3], (1, 2, 3), "abc", b"abc", bytearray(b"abc"), range(10**30, 10**30 + 3),
    MyList("abc"), memoryview(b"abc"), array.array("i", [5, 6, 7]),
    collections.deque("abc"), collections.UserList("abc")])
def test_get_item(sequence):
    for i in range(-3, 3):
        assert c.PySequence_GetItem(sequence, i) == sequence[i]
    for i in (3, -7, BIG, SMALL):      # some count a negative index twice
        with pytest.raises(IndexError):
            c.PySequence_GetItem(sequence, i)


def test_item_index():
    """A negative index has the length added, if there is one."""
    for i in (0, 5, BIG, -1, SMALL):
        assert c.PySequence_GetItem(Recorder(), i) == ("got", i)
        recorder = Recorder()
        assert c.PySequence_SetItem(recorder, i, "v") == 0
        assert recorder.done == (i, "v")
        assert c.PySequence_DelItem(recorder, i) == 0
        assert recorder.done == (i,)
    for i, seen in ((0, 0), (9, 9), (-1, 4), (-5, 0), (-6, -1)):
        sized = Sized(5)
        assert c.PySequence_GetItem(sized, i) == ("got", seen)
        assert c.PySequence_SetItem(sized, i, "v") == 0
        assert sized.done == (seen, "v")
        assert c.PySequence_DelItem(sized, i) == 0
        assert sized.done == (seen,)
    sized = Sized(-1)
    for call in (lambda: c.PySequence_GetItem(sized, -1),
                 lambda: c.PySequence_SetItem(sized, -1, 1),
                 lambda: c.PySequence_DelItem(sized, -1)):
        with pytest.raises(ValueError, match=r"^__len__\(\) should return >= 0$"):
            call()


def test_get_item_errors():
    for wrong in NO_SEQUENCE:
        with pytest.raises(TypeError, match="^'%s' object does not support indexing$"
                                            % type(wrong).__name__):
            c.PySequence_GetItem(wrong, 0)
    for wrong in ({0: 1}, types.MappingProxyType({0: 1})):
        with pytest.raises(TypeError, match=f"^{type(wrong).__name__} is not a "
                                            "sequence$"):
            c.PySequence_GetItem(wrong, 0)
    with pytest.raises(Weird):
        c.PySequence_GetItem(Failing(), 0)
    with pytest.raises(SystemError, match=NULL_ARGUMENT):
        c.PySequence_GetItem(NULL, 0)


@pytest.mark.parametrize("make", [list, MyList, collections.deque])
def test_set_and_del_item(make):
    sequence = make("abc")
    assert c.PySequence_SetItem(sequence, 0, "x") == 0
    assert c.PySequence_SetItem(sequence, -1, "z") == 0
    assert list(sequence) == ["x", "b", "z"]
    assert c.PySequence_SetItem(sequence, 0, NULL) == 0        # deletes
    assert list(sequence) == ["b", "z"]
    assert c.PySequence_DelItem(sequence, -1) == 0
    assert list(sequence) == ["b"]
    for i in (1, -3, BIG, SMALL):
        with pytest.raises(IndexError):
            c.PySequence_SetItem(sequence, i, 1)
        with pytest.raises(IndexError):
            c.PySequence_DelItem(sequence, i)
    assert list(sequence) == ["b"]


def test_set_and_del_item_errors():
    assign = "^'%s' object does not support item assignment$"
    delete = "^'%s' object doesn't support item deletion$"
    for wrong in [*NO_SEQUENCE, (1,), "a", b"a", range(3)]:
        with pytest.raises(TypeError, match=assign % type(wrong).__name__):
            c.PySequence_SetItem(wrong, 0, 1)
        with pytest.raises(TypeError, match=delete % type(wrong).__name__):
            c.PySequence_DelItem(wrong, 0)
    with pytest.raises(TypeError, match="^dict is not a sequence$"):
        c.PySequence_SetItem({}, 0, 1)
    with pytest.raises(TypeError, match="^dict is not a sequence$"):
        c.PySequence_DelItem({0: 1}, 0)
    with pytest.raises(TypeError):
        c.PySequence_SetItem(bytearray(b"a"), 0, "a")
    with pytest.raises(ValueError):
        c.PySequence_SetItem(bytearray(b"a"), 0, 256)
    for call in (c.PySequence_SetItem, lambda s, i, v: c.PySequence_DelItem(s, i)):
        with pytest.raises(Weird):
            call(Failing(), 0, 1)
        with pytest.raises(SystemError, match=NULL_ARGUMENT):
            call(NULL, 0, 1)


def test_item_references():
    item, other, held = Plain(), Plain(), []
    sequence, fixed = [item, None], (item,)
    assert kept(lambda: c.PySequence_GetItem(sequence, 0), sequence, item) == [0, 0]
    assert kept(lambda: held.append(c.PySequence_GetItem(fixed, -1)),
                fixed, item) == [0, 1]
    assert kept(lambda: c.PySequence_GetItem(fixed, 5), fixed) == 0
    assert kept(lambda: c.PySequence_SetItem(sequence, 1, other), sequence,
                other) == [0, 0]
    fresh = [[None] for _ in range(11)]
    each = iter(fresh)
    assert kept(lambda: c.PySequence_SetItem(next(each), 0, other), other) == 1
    each = iter(fresh)
    assert kept(lambda: c.PySequence_DelItem(next(each), -1), other) == -1
    assert kept(lambda: c.PySequence_SetItem(fixed, 0, other), other, fixed) == [0, 0]


# --- slices -------------------------------------------------------------------

BOUNDS = [0, 1, 2, 5, BIG, -1, -2, -5, SMALL]


@pytest.mark.parametrize("sequence", [[1, 2, 3], (1, 2, 3), "abc", b"abc", range(3),
                                      bytearray(b"abc"), memoryview(b"abc"), [], "",
                                      MyList("abc"), collections.UserList("abc")])
def test_get_slice(sequence):
    for i, j in itertools.product(BOUNDS, repeat=2):
        assert c.PySequence_GetSlice(sequence, i, j) == sequence[i:j]


def test_slice_object():
    for i, j in itertools.product(BOUNDS, repeat=2):
        recorder = Sized(3)
        assert c.PySequence_GetSlice(recorder, i, j) == ("got", slice(i, j, None))
        assert c.PySequence_SetSlice(recorder, i, j, "v") == 0
        assert recorder.done == (slice(i, j, None), "v")
        assert c.PySequence_DelSlice(recorder, i, j) == 0
        assert recorder.done == (slice(i, j, None),)


def test_set_and_del_slice():
    for i, j in itertools.product(BOUNDS, repeat=2):
        for value in ([], [7], (8, 9), iter("xyz")):
            value = list(value)
            by_c, by_python = [1, 2, 3], [1, 2, 3]
            assert c.PySequence_SetSlice(by_c, i, j, iter(value)) == 0
            by_python[i:j] = value
            assert by_c == by_python
            assert c.PySequence_DelSlice(by_c, i, j) == 0
            del by_python[i:j]
            assert by_c == by_python
    itself = [1, 2]
    assert c.PySequence_SetSlice(itself, 1, 1, itself) == 0
    assert itself == [1, 1, 2, 2]
    data = bytearray(b"abc")
    assert c.PySequence_SetSlice(data, 1, 2, b"12345") == 0
    assert data == b"a12345c"


def test_slice_errors():
    no_slice = "^'%s' object is unsliceable$"
    assign = "^'%s' object doesn't support slice assignment$"
    delete = "^'%s' object doesn't support slice deletion$"
    for wrong in [*NO_SEQUENCE, collections.deque([1]), {1}]:
        name = re.escape(f"{type(wrong).__module__}.{type(wrong).__name__}"
                         if type(wrong) is collections.deque else type(wrong).__name__)
        with pytest.raises(TypeError, match=no_slice % name):
            c.PySequence_GetSlice(wrong, 0, 1)
        with pytest.raises(TypeError, match=assign % name):
            c.PySequence_SetSlice(wrong, 0, 1, [])
        with pytest.raises(TypeError, match=delete % name):
            c.PySequence_DelSlice(wrong, 0, 1)
    for fixed in ((1,), "a", b"a", range(3)):
        with pytest.raises(TypeError, match=assign % type(fixed).__name__):
            c.PySequence_SetSlice(fixed, 0, 1, [])
        with pytest.raises(TypeError, match=delete % type(fixed).__name__):
            c.PySequence_DelSlice(fixed, 0, 1)
    with pytest.raises(TypeError):
        c.PySequence_SetSlice([1], 0, 1, 5)
    if HOST >= (3, 12):
        with pytest.raises(KeyError):
            c.PySequence_GetSlice({}, 0, 1)
    else:           # the host's: a slice has a hash from 3.12 on
        with pytest.raises(TypeError, match="^unhashable type: 'slice'$"):
            c.PySequence_GetSlice({}, 0, 1)
    for call in (lambda s: c.PySequence_GetSlice(s, 0, 1),
                 lambda s: c.PySequence_SetSlice(s, 0, 1, []),
                 lambda s: c.PySequence_DelSlice(s, 0, 1)):
        with pytest.raises(Weird):
            call(Failing())
        with pytest.raises(SystemError, match=NULL_ARGUMENT):
            call(NULL)


def test_slice_references():
    item, held = Plain(), []
    sequence, value = [item, item, item], [item, item]
    assert kept(lambda: held.append(c.PySequence_GetSlice(sequence, 1, 3)),
                sequence, item) == [0, 2]
    assert kept(lambda: c.PySequence_SetSlice(sequence, 1, 3, value), sequence, value,
                item) == [0, 0, 0]
    fresh = [[item] * 3 for _ in range(11)]
    each = iter(fresh)
    assert kept(lambda: c.PySequence_DelSlice(next(each), -2, 3), item) == -2
    each = iter(fresh)
    assert kept(lambda: c.PySequence_SetSlice(next(each), 0, 1, value), item) == 1
    assert kept(lambda: c.PySequence_SetSlice(item, 0, 1, value), item, value) == [0, 0]


# --- PySequence_Tuple, PySequence_List, PySequence_Fast -----------------------

def fast(sequence):
    return c.PySequence_Fast(sequence, "not iterable")


CONVERSIONS = [c.PySequence_Tuple, c.PySequence_List, fast]


@pytest.mark.parametrize("convert", CONVERSIONS)
def test_convert(convert):
    for make in (list, tuple, MyList, MyTuple, iter, dict.fromkeys, "".join,
                 collections.deque, lambda items: (item for item in items),
                 lambda items: Iterable(*items)):
        for items in ("", "a", "abc", "".join(map(chr, range(1000, 2500)))):
            result = convert(make(items))
            assert type(result) in (list, tuple) and "".join(result) == items
            if convert is not fast:
                kind = tuple if convert is c.PySequence_Tuple else list
                assert type(result) is kind
    class Old:
        def __getitem__(self, i):
            return "abc"[i]
    assert list(convert(Old())) == ["a", "b", "c"]


def test_convert_identity():
    for fixed in ((), (1, 2)):
        assert c.PySequence_Tuple(fixed) is fixed
        assert fast(fixed) is fixed
    changeable = [1, 2]
    assert c.PySequence_List(changeable) == changeable
    assert c.PySequence_List(changeable) is not changeable
    assert fast(changeable) is changeable
    mine = MyTuple("ab")
    assert type(c.PySequence_Tuple(mine)) is tuple
    assert list(fast(mine)) == list(fast(MyList("ab"))) == ["a", "b"]


@pytest.mark.parametrize("convert", CONVERSIONS)
def test_convert_errors(convert):
    for wrong in NO_SEQUENCE:
        text = "not iterable" if convert is fast else \
            "'%s' object is not iterable" % type(wrong).__name__
        with pytest.raises(TypeError, match=f"^{text}$"):
            convert(wrong)
    with pytest.raises(Weird):
        convert(Failing())
    with pytest.raises(Weird):
        convert(Iterable(1, 2, error=Weird))
    with pytest.raises(SystemError, match=NULL_ARGUMENT):
        convert(NULL)


def test_fast_message():
    assert c.PySequence_Fast([], "") == []
    for message in ("", "100% gr\u00fcn", "x" * 1000):
        with pytest.raises(TypeError, match=f"^{re.escape(message)}$"):
            c.PySequence_Fast(1, message)
    # Only a lack of __iter__ gives it, not what fails later.
    with pytest.raises(TypeError, match="^later$"):
        fast(Iterable(1, error=TypeError("later")))


@pytest.mark.parametrize("convert", CONVERSIONS)
def test_convert_references(convert):
    item, held = Plain(), []
    for source in ([item], (item,), MyList([item]), MyTuple([item]), {item},
                   Iterable(item), collections.deque([item])):
        assert kept(lambda: convert(source), source, item) == [0, 0]
        itself = convert(source) is source
        assert kept(lambda: held.append(convert(source)), source,
                    item) == ([1, 0] if itself else [0, 1])
    broken, wrong = Iterable(item, item, error=Weird), Plain()
    assert kept(lambda: convert(broken), broken, item) == [0, 0]
    assert kept(lambda: convert(wrong), wrong) == 0


# --- PySequence_Count, _Index, _Contains, _In ---------------------------------

CONTAINS = [c.PySequence_Contains, c.PySequence_In]


def test_search():
    marker = Plain()
    for make in (list, tuple, MyList, collections.deque, iter,
                 lambda items: Iterable(*items)):
        items = [1, marker, 1.0, "x", True, NAN, marker]
        for value, count, index in [(1, 3, 0), (marker, 2, 1), ("x", 1, 3),
                                    (NAN, 1, 5), (2, 0, None), (None, 0, None)]:
            assert c.PySequence_Count(make(items), value) == count
            for contains in CONTAINS:
                assert contains(make(items), value) == (count > 0)
            if index is None:
                with pytest.raises(ValueError,
                                   match=r"^sequence\.index\(x\): x not in sequence$"):
                    c.PySequence_Index(make(items), value)
            else:
                assert c.PySequence_Index(make(items), value) == index
        assert c.PySequence_Count(make([]), 1) == 0
        for contains in CONTAINS:
            assert contains(make([]), 1) == 0
    assert c.PySequence_Index(range(100000), 99999) == 99999
    assert c.PySequence_Count("abcabc", "a") == 2
    assert c.PySequence_Count({"a": "b"}, "a") == 1


@pytest.mark.parametrize("contains", CONTAINS)
def test_contains(contains):
    assert contains("abc", "bc") == 1
    assert contains(b"abc", b"bc") == contains(b"abc", 97) == 1
    assert contains({"k": 1}, "k") == contains({2}, 2) == contains(range(BIG), BIG - 1) == 1
    class Odd:
        def __contains__(self, value):
            if value is None:
                raise Weird
            return value
    assert contains(Odd(), [1]) == 1 and contains(Odd(), []) == 0
    with pytest.raises(Weird):
        contains(Odd(), None)
    class Never:
        __contains__ = None
        def __iter__(self):
            return iter([1])
    with pytest.raises(TypeError, match="^'Never' object is not a container$"):
        contains(Never(), 1)
    with pytest.raises(TypeError):
        contains("abc", 1)


@pytest.mark.parametrize("search", [c.PySequence_Count, c.PySequence_Index, *CONTAINS])
def test_search_compares(search):
    found = 0 if search is c.PySequence_Index else 1
    unequal = Unequal()
    assert search([unequal], unequal) == found         # the same object: no question
    with pytest.raises(Weird):
        search([1, unequal], 1 if search is c.PySequence_Count else 2)
    assert search([0], Equal("yes")) == found
    assert search([Equal([1])], 5) == found
    if search is not c.PySequence_Index:
        assert search([0], Equal("")) == 0
    with pytest.raises(Weird):
        search(Failing(), 1)
    with pytest.raises(Weird):
        search(Iterable(1, error=Weird), 2)
    for wrong in NO_SEQUENCE:
        with pytest.raises(TypeError, match=type(wrong).__name__):
            search(wrong, 1)


def test_search_null():
    for search in (c.PySequence_Count, c.PySequence_Index):
        for s, value in ((NULL, 1), ([], NULL)):
            with pytest.raises(SystemError, match=NULL_ARGUMENT):
                search(s, value)


@pytest.mark.parametrize("search", [c.PySequence_Count, c.PySequence_Index, *CONTAINS])
def test_search_references(search):
    item, other, unequal = Plain(), Plain(), Unequal()
    for sequence in ([other, item], (other, item), Iterable(other, item),
                     collections.deque([other, item])):
        assert kept(lambda: search(sequence, item), sequence, item, other) == [0, 0, 0]
        assert kept(lambda: search(sequence, 1), sequence, item, other) == [0, 0, 0]
        assert kept(lambda: search(sequence, unequal), sequence, unequal) == [0, 0]
