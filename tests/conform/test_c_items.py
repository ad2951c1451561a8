"""Item and size macros; bound methods."""
import types

import c_items as c
import pytest

from counting import kept


class List(list):
    pass


class Tuple(tuple):
    pass


class Bytes(bytes):
    pass


class ByteArray(bytearray):
    pass


class Float(float):
    pass


@pytest.mark.parametrize("length", [0, 1, 2, 7, 1000])
def test_items(length):
    items = [object() for _ in range(length)]
    for call, kinds in (c.list_items, (list, List)), (c.tuple_items, (tuple, Tuple)), \
            (c.fast_items, (list, List, tuple, Tuple)):
        for kind in kinds:
            assert call(kind(items)) == (length, items)
    assert c.copies(items) == (items, tuple(items))
    if items:
        for o in items, tuple(items):
            assert kept(lambda: c.fast_items(o), o, items[0]) == [0, 0]
        assert kept(lambda: c.copies(items), items, items[0]) == [0, 0]


def test_a_list_that_has_shrunk():
    items = list(range(100))
    del items[3:]
    assert c.list_items(items) == (3, [0, 1, 2])


@pytest.mark.parametrize("data", [b"", b"a", b"a\0b", bytes(range(256)) * 20], ids=len)
def test_bytes(data):
    for kind in bytes, Bytes:
        assert c.of_bytes(kind(data)) == data + b"\0"
    for kind in bytearray, ByteArray:
        o = kind(b"xy" + data)
        assert c.of_bytearray(o) == b"xy" + data + b"\0"
        del o[:2]
        assert c.of_bytearray(o) == data + b"\0"


def test_a_bytearray_is_written_to():
    o = bytearray(b"abiding")
    assert c.upper(o) is None and o == b"ABIDING"


def test_floats():
    for number in 0.0, -0.0, 1.5, -1e300, float("inf"), 5e-324:
        for kind in float, Float:
            assert c.of_float(kind(number)).hex() == number.hex()
    assert str(c.of_float(float("nan"))) == "nan"


class Thing:
    def method(self):
        return self


def test_methods():
    thing = Thing()
    for function, self in (Thing.method, thing), (len, [1, 2]), (Thing, 5), (thing.method, 0):
        made = c.method_new(function, self)
        assert type(made) is types.MethodType
        assert made == types.MethodType(function, self)
        assert c.method_parts(made) == (function, self)
    assert c.method_new(len, [1, 2])() == 2 and c.method_new(Thing.method, thing)() is thing
    assert c.method_parts(thing.method) == (Thing.method, thing)
    assert kept(lambda: c.method_parts(c.method_new(Thing.method, thing)), thing, Thing.method) == [0, 0]


def test_what_is_a_method():
    assert c.method_check(Thing().method) == 1
    for o in Thing.method, len, [].append, Thing, None, types.MethodType, staticmethod(len):
        assert c.method_check(o) == 0
        for call in c.method_parts, c.method_self:
            with pytest.raises(SystemError, match="bad argument to internal function"):
                call(o)
            assert kept(lambda: call(o), o) == 0
    assert c.method_check(Thing().method) == 1      # as before


def test_no_method_of_nothing():
    with pytest.raises(SystemError, match="bad argument to internal function"):
        c.method_new(len, ...)
