"""Types that export buffers through their slots (2.1)."""
import array
import gc
import hashlib
import struct
import sys
import weakref

import c_buffers
import pytest

SIMPLE, WRITABLE, FORMAT, ND, STRIDES = 0, 1, 4, 8, 0x18
NUMBERS = list(range(12))
BYTES = struct.pack("12i", *NUMBERS)


@pytest.fixture(params=["slots", "spec", "old"])
def Memory(request):
    return c_buffers.make(request.param)


def test_memoryview(Memory):
    x = Memory()
    with memoryview(x) as view:
        assert view.obj is x and view.nbytes == 48 and view.format == "i"
        assert view.shape == (3, 4) and view.strides == (16, 4)
        assert not view.readonly and view.contiguous
        assert view.tolist() == [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]
        assert view[1, 2] == 6
        view[1, 2] = -6
        assert x.items() == [0, 1, 2, 3, 4, 5, -6, 7, 8, 9, 10, 11]
        assert x.counts() == (1, 1, 0, False)
    assert x.counts() == (0, 1, 1, True)


def test_consumers(Memory):
    x = Memory()
    assert bytes(x) == BYTES and bytearray(x) == BYTES
    assert hashlib.md5(memoryview(x)).digest() == hashlib.md5(BYTES).digest()
    assert struct.unpack_from("3i", memoryview(x).cast("B"), 4) == (1, 2, 3)
    a = array.array("i")
    a.frombytes(memoryview(x).cast("B"))
    assert a.tolist() == NUMBERS
    struct.pack_into("2i", memoryview(x).cast("B"), 0, 7, 8)
    assert x.items()[:3] == [7, 8, 2]
    assert b"".join([bytes(x)[:4], b"!"]) == struct.pack("i", 7) + b"!"
    gc.collect()
    exports, given, released, by_self = x.counts()
    assert exports == 0 and given == released > 0 and by_self


def test_exports_are_counted(Memory):
    x = Memory()
    views = [memoryview(x) for _ in range(10)]
    assert x.counts() == (10, 10, 0, False)
    derived = views[0][1:], memoryview(views[1])
    for view in views[2:]:
        view.release()
    assert x.counts()[0] == 2
    del views, view, derived
    gc.collect()
    assert x.counts() == (0, 10, 10, True)


def test_buffer_keeps_the_exporter(Memory):
    class Derived(Memory):
        pass

    x = Derived()
    r = weakref.ref(x)
    view = memoryview(x)
    del x
    gc.collect()
    assert r() is not None and view[0, 1] == 1
    del view
    gc.collect()
    assert r() is None


def test_readonly(Memory):
    x = Memory(1)
    view = memoryview(x)
    assert view.readonly
    with pytest.raises(TypeError):
        view[0, 0] = 1
    view.release()
    with pytest.raises(BufferError) as info:
        c_buffers.get(x, WRITABLE)
    assert str(info.value) == "read only"
    assert x.counts() == (0, 1, 1, True)
    with pytest.raises((TypeError, BufferError)):
        struct.pack_into("i", x, 0, 1)
    assert x.items() == NUMBERS


def test_consumer_in_c(Memory):
    x = Memory()
    for flags, format in [(SIMPLE, None), (WRITABLE, None), (FORMAT, "i"),
                          (STRIDES | FORMAT, "i")]:
        assert c_buffers.get(x, flags) == (True, 48, 4, 0, 2, format)
    assert x.counts() == (0, 4, 4, True)
    assert c_buffers.hold(x, lambda: x.counts()[0]) == 1
    with pytest.raises(ZeroDivisionError):
        c_buffers.hold(x, lambda: 1 / 0)
    assert x.counts()[0] == 0


def test_references(Memory):
    x = Memory()
    before = sys.getrefcount(x)
    for _ in range(100):
        c_buffers.get(x, FORMAT)
        c_buffers.hold(x, lambda: None)
        bytes(x)
    assert sys.getrefcount(x) == before


def test_inherited(Memory):
    class Derived(Memory):
        def __init__(self):
            super().__init__()
            self.x = 1

    x = Derived()
    assert memoryview(x).tolist()[2] == [8, 9, 10, 11]
    gc.collect()
    assert x.counts()[0] == 0


def test_fill_info():
    Flat = c_buffers.make("flat")
    x = Flat()
    view = memoryview(x)
    assert view.format == "B" and view.nbytes == 48 and bytes(view) == BYTES
    assert view.ndim == 1 and not view.readonly
    view[0] = 5
    assert x.items()[0] == 5
    x = Flat(1)
    assert memoryview(x).readonly
    with pytest.raises(BufferError):
        c_buffers.get(x, WRITABLE)
    assert c_buffers.get(x, SIMPLE) == (True, 48, 1, 1, 1, None)


def test_foreign_exporters():
    view = memoryview(b"abcdef")[::2]
    for exporter, seen in [
            (b"abc", (True, 3, 1, 1, 1, "B")), (bytearray(5), (True, 5, 1, 0, 1, "B")),
            (array.array("d", [1.5, 2]), (True, 16, 8, 0, 1, "d"))]:
        assert c_buffers.get(exporter, FORMAT | ND) == seen
    assert c_buffers.get(view, FORMAT | STRIDES)[1:] == (3, 1, 1, 1, "B")
    with pytest.raises(BufferError):
        c_buffers.get(view, SIMPLE)
    with pytest.raises(BufferError):
        c_buffers.get(b"abc", WRITABLE)


def test_held_buffer_of_another():
    x = bytearray(b"abc")

    def resize():
        with pytest.raises(BufferError):
            x.append(1)
        return "held"

    assert c_buffers.hold(x, resize) == "held"
    x.append(1)


def test_no_buffer():
    for x in 5, "text", object(), [1]:
        with pytest.raises(TypeError) as info:
            c_buffers.get(x, SIMPLE)
        assert str(info.value) == (
            f"a bytes-like object is required, not '{type(x).__name__}'")
