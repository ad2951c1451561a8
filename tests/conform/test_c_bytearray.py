import array
import sys

import c_bytearray as c
import pytest

from counting import kept

NULL = ...
HOST = sys.version_info
SAMPLES = [b"", b"a", b"a\0b", bytes(range(256)), b"x" * 5000]


class MyArray(bytearray):
    def __len__(self):
        raise AssertionError

    __getitem__ = __iter__ = __len__


@pytest.mark.parametrize("data", SAMPLES, ids=len)
def test_from_size(data):
    made = c.from_size(data, len(data))
    assert type(made) is bytearray and made == data
    assert c.from_size(data, len(data) // 2) == data[:len(data) // 2]
    assert c.from_size(NULL, len(data)) == b"x" * len(data)
    made += b"more"
    assert made == data + b"more"


def test_from_size_errors():
    with pytest.raises(SystemError, match="^Negative size passed to "
                                          "PyByteArray_FromStringAndSize$"):
        c.from_size(b"abc", -1)
    # A bytes object is behind it from 3.15 on.
    with pytest.raises(OverflowError if HOST >= (3, 15) else MemoryError):
        c.from_size(NULL, sys.maxsize)


@pytest.mark.parametrize("data", SAMPLES, ids=len)
def test_from_object(data):
    for source in (data, bytearray(data), memoryview(data), list(data), iter(data),
                   array.array("B", data), MyArray(data)):
        made = c.PyByteArray_FromObject(source)
        assert type(made) is bytearray and made == data and made is not source
    assert c.PyByteArray_FromObject(5) == bytes(5)      # as bytearray() itself
    for wrong in (None, 1.5, object(), ["a"], "text"):
        with pytest.raises(TypeError):
            c.PyByteArray_FromObject(wrong)
    with pytest.raises(ValueError, match=r"^byte must be in range\(0, 256\)$"):
        c.PyByteArray_FromObject([256])


@pytest.mark.parametrize("data", SAMPLES, ids=len)
def test_contents(data):
    for kind in (bytearray, MyArray):
        made = kind(data)
        assert c.PyByteArray_Size(made) == len(data)
        assert c.contents(made) == data
        assert bytes(memoryview(c.fill(made))) == b"x" * len(data)


def test_contents_after_removal():
    """The first byte is not where it was."""
    made = bytearray(b"0123456789")
    del made[:4]
    assert c.contents(made) == b"456789" and c.PyByteArray_Size(made) == 6


@pytest.mark.parametrize("a", [bytearray(), bytearray(b"ab"), b"ab", MyArray(b"a\0"),
                               memoryview(b"ab"), bytearray(b"x" * 1000)])
@pytest.mark.parametrize("b", [bytearray(b"c"), b"", MyArray(b"cd"), memoryview(b"c"),
                               array.array("b", [1, 2])])
def test_concat(a, b):
    before = bytes(memoryview(a)), bytes(memoryview(b))
    made = c.PyByteArray_Concat(a, b)
    assert type(made) is bytearray and made == before[0] + before[1]
    assert (bytes(memoryview(a)), bytes(memoryview(b))) == before


def test_concat_errors():
    for wrong in ("text", 5, None, [1]):
        with pytest.raises(TypeError, match="^can't concat .* to bytearray$"):
            c.PyByteArray_Concat(bytearray(b"a"), wrong)
        with pytest.raises(TypeError, match="^can't concat bytearray to "):
            c.PyByteArray_Concat(wrong, bytearray(b"a"))


@pytest.mark.parametrize("data", SAMPLES, ids=len)
@pytest.mark.parametrize("size", [0, 1, 2, 100, 101, 5000])
def test_resize(data, size):
    for kind in (bytearray, MyArray):
        made = kind(data)
        assert c.PyByteArray_Resize(made, size) == 0
        assert c.PyByteArray_Size(made) == size
        assert c.contents(made)[:len(data)] == data[:size]
        assert bytes(memoryview(c.fill(made))) == b"x" * size


def test_resize_exported():
    made = bytearray(b"abc")
    with memoryview(made):
        assert c.PyByteArray_Resize(made, 3) == 0
        for size in (0, 2, 4):
            with pytest.raises(BufferError, match="^Existing exports of data: object "
                                                  "cannot be re-sized$"):
                c.PyByteArray_Resize(made, size)
    assert made == b"abc"
    assert c.PyByteArray_Resize(made, 2) == 0 and made == b"ab"


def test_resize_errors():
    made = bytearray(b"abc")
    for size in (-1, -5, -sys.maxsize - 1):
        with pytest.raises(ValueError, match="^Can only resize to positive sizes, "
                                             f"got {size}$"):
            c.PyByteArray_Resize(made, size)
    with pytest.raises((MemoryError, OverflowError)):
        c.PyByteArray_Resize(made, sys.maxsize)
    assert made == b"abc"


def test_references():
    a, b, held = bytearray(b"x" * 100), bytearray(b"y" * 100), []
    assert kept(lambda: held.append(c.PyByteArray_FromObject(a)), a) == 0
    assert kept(lambda: held.append(c.PyByteArray_Concat(a, b)), a, b) == [0, 0]
    assert kept(lambda: c.PyByteArray_Concat(a, "text"), a) == 0
    assert kept(lambda: c.contents(a), a) == 0
    assert kept(lambda: c.PyByteArray_Resize(a, 50), a) == 0
