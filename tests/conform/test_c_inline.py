import ctypes
import os
import sys
import threading

import c_inline as c
import pytest

from counting import kept
from slotkit import FREE_THREADED

DEBUG = hasattr(sys, "gettotalrefcount")
HOST, MODE = os.environ["ABIDING_TEST_HOST"], os.environ["ABIDING_TEST_MODE"]


class List(list):
    pass


class Tuple(tuple):
    pass


class Meta(type):
    pass


class WithMeta(metaclass=Meta):
    pass


def test_host():
    """That the inline code runs where it should, and nowhere else."""
    if MODE in ("linkonly", "grafted", "control"):
        assert c.host() is None
        return
    fast = not DEBUG and MODE not in ("opaque", "unknown") and sys.version_info < (3, 16)
    layout_class = 4 if FREE_THREADED else 1 + (sys.version_info >= (3, 12)) + (sys.version_info >= (3, 14))
    assert c.host() == (fast, layout_class if fast else 0)


@pytest.mark.parametrize("o", [
    None, True, 1, 1 << 100, "text", b"bytes", (), (1, 2), [], {}, set(), Exception(),
    object(), type, int, Meta, WithMeta, WithMeta(), List(), Tuple(), c.Data(), c, len],
    ids=repr)
def test_types(o):
    getattr(o, "absent", None)      # gives the type a version, which is a flag
    for other in object, type, int, Meta, WithMeta, list, List, c.Data:
        (kind, exact, flags, below, integer), called = c.types(o, other)
        assert (kind, exact, flags) == called
        assert kind is type(o) and exact == (type(o) is other)
        assert below == issubclass(type(o), other) and integer
        assert flags == type(o).__flags__


@pytest.mark.parametrize("kind", [tuple, Tuple, list, List, bytes])
@pytest.mark.parametrize("length", [0, 1, 7, 1000])
def test_sizes(kind, length):
    assert c.sizes(kind(range(length)) if kind is not bytes else bytes(length)) \
        == (length, length)


def same(name, *args):
    """The inline form does as the function does."""
    answers = []
    for way in "inline", "called":
        try:
            answers.append(getattr(c, way + "_" + name)(*args))
        except Exception as error:
            answers.append((type(error), str(error)))
    assert answers[0] == answers[1]
    return answers[0]


@pytest.mark.parametrize("name, kind, other", [("Tuple", tuple, list), ("List", list, tuple)])
def test_items(name, kind, other):
    size, item = f"Py{name}_Size", f"Py{name}_GetItem"
    derived = {tuple: Tuple, list: List}[kind]
    for o in kind(), kind("a"), kind("abc"), derived("abc"), kind(range(1000)):
        assert same(size, o) == len(o)
        for i in range(len(o)):
            assert same(item, o, i) is o[i]
        for i in len(o), len(o) + 1, -1, -len(o), sys.maxsize, -sys.maxsize - 1:
            assert same(item, o, i)[0] is IndexError
    for o in other("abc"), None, "abc", {0: 1}, object():
        assert same(size, o)[0] is SystemError
        assert same(item, o, 0)[0] is SystemError


class Int(int):
    pass


class Index:
    def __index__(self):
        return 7


class Float(float):
    pass


class Doubtful:
    def __float__(self):
        return 0.5


class Bytes(bytes):
    pass


class Str(str):
    pass


@pytest.mark.parametrize("name", ["PyLong_AsLong", "PyLong_AsLongLong", "PyLong_AsSsize_t"])
def test_ints(name):
    for edge in 0, 5, 256, 1 << 15, 1 << 30, 1 << 31, 1 << 60, sys.maxsize:
        for number in edge - 1, edge, edge + 1:
            for o in number, -number, Int(number), Int(-number), bool(number):
                if -sys.maxsize - 1 <= o <= sys.maxsize:
                    assert same(name, o) == o
                else:
                    assert same(name, o)[0] is OverflowError
    for o in 1 << 200, -1 << 200:
        assert same(name, o)[0] is OverflowError
    for o in 1.5, None, "1", [], object():
        assert same(name, o)[0] is TypeError
    same(name, Index())


def test_floats():
    for number in 0.0, -0.0, 1.5, -1e300, float("inf"), 5e-324:
        for o in number, Float(number):
            assert same("PyFloat_AsDouble", o).hex() == number.hex()
    assert same("PyFloat_AsDouble", 3) == 3 and same("PyFloat_AsDouble", Doubtful()) == 0.5
    for o in None, "1.0", [], 1j:
        assert same("PyFloat_AsDouble", o)[0] is TypeError


def test_bytes():
    for o in b"", b"a", b"a\0b", bytes(1000), Bytes(), Bytes(b"abc"):
        assert same("PyBytes_Size", o) == len(o)
        assert ctypes.string_at(same("PyBytes_AsString", o), len(o) + 1) == bytes(o) + b"\0"
    for o in None, "a", bytearray(b"a"), [1], 1:
        assert same("PyBytes_Size", o)[0] is TypeError
        assert same("PyBytes_AsString", o)[0] is TypeError


def test_utf8():
    for text in "", "a", "abc" * 100, "a\0b", "\xe4", "\u20ac" * 9, "\U0001f600", "\x7f\x80":
        for o in text, Str(text), "".join([*text, ""]):
            address, size = same("PyUnicode_AsUTF8AndSize", o)
            assert ctypes.string_at(address, size + 1) == text.encode() + b"\0"
    assert same("PyUnicode_AsUTF8AndSize", "\ud800")[0] is UnicodeEncodeError
    for o in None, b"a", 1, []:
        assert same("PyUnicode_AsUTF8AndSize", o)[0] is TypeError


def test_parse():
    for text in "", "abc", "\xe4" * 70000:
        assert same("PyArg_Parse", text) == (text, -2)
        assert same("PyArg_ParseTuple", (text,)) == (text, -2)
        assert same("PyArg_ParseTuple", (text, 5)) == (text, 5)
        assert same("PyArg_ParseTupleAndKeywords", (text,), {"number": 6}) == (text, 6)
        assert same("PyArg_ParseTupleAndKeywords", (), {"text": text}) == (text, -2)
    assert same("PyArg_Parse", 5)[0] is TypeError
    assert same("PyArg_ParseTuple", (5,))[0] is TypeError
    assert same("PyArg_ParseTuple", ())[0] is TypeError
    assert same("PyArg_ParseTupleAndKeywords", ("",), {"other": 1})[0] is TypeError


@pytest.mark.parametrize("length", [0, 1, 3, 1000])
def test_items_unchecked(length):
    if MODE in ("linkonly", "grafted", "control"):
        assert not hasattr(c, "rebuild")    # CPython's headers have no such names
        return
    items = tuple([i] for i in range(length))
    count, as_list, as_tuple = c.rebuild(items)
    assert count == length and as_list == list(items) and as_tuple == items
    assert all(a is b is d for a, b, d in zip(items, as_list, as_tuple))
    if items:
        assert kept(lambda: c.rebuild(items), items[0]) == 0


@pytest.mark.parametrize("times", [0, 1, 2, 1000])
def test_counts(times):
    for o in object(), [], c.Data(), WithMeta, List():
        before, between, after = c.count(o, times)
        assert before == after and between in (before + times, before)
        # equal for what the host never ends, which no instance is
        assert between == before + times or isinstance(o, type)


@pytest.mark.parametrize("o", [None, True, 0, (), "", int], ids=repr)
def test_counts_of_what_never_ends(o):
    before = sys.getrefcount(o)
    c.churn(o, 100000)
    assert abs(sys.getrefcount(o) - before) < 50


class Watched:
    def __init__(self, ended):
        self.ended = ended

    def __del__(self):
        self.ended.append(threading.current_thread())


def test_last_reference():
    ended = []
    c.drop_last([Watched(ended)])
    assert ended == [threading.current_thread()]


def test_last_reference_in_another_thread():
    ended = []
    holder = [Watched(ended)]
    thread = threading.Thread(target=lambda: c.drop_last(holder))
    thread.start()
    thread.join()
    assert len(ended) == 1 and holder == []


def test_counts_in_threads():
    o = object()
    before = sys.getrefcount(o)
    threads = [threading.Thread(target=c.churn, args=(o, 30000)) for _ in range(4)]
    for thread in threads:
        thread.start()
    c.churn(o, 30000)
    for thread in threads:
        thread.join()
    del threads, thread
    assert sys.getrefcount(o) == before


def test_data():
    class Python(c.Data):
        __slots__ = ("a",)

    class Dict(c.Data):
        pass

    for cls in c.Data, Python, Dict:
        offset, equal = c.data(cls(), c.Data)
        assert equal and offset % 16 == 0 and offset == (32 if FREE_THREADED else 16) \
            or HOST == "cp316x" and equal


def test_sections():
    a, b = [1], [2, 3]
    for call in c.sections, c.called_sections:
        assert call(a, b) == 3 and call(a, a) == 2
