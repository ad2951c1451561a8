import array
import itertools
import math
import struct
import sys
import types

import c_pybuffer as c
import pytest

from counting import kept

NULL = ...
HOST = sys.version_info
F = types.SimpleNamespace(**c.flags())


class Plain:
    pass


class MyBytes(bytes):
    pass


class MyArray(bytearray):
    pass


class Buffered:
    """A class written in Python with a buffer: so from 3.12 on."""
    def __init__(self):
        self.data, self.released = bytearray(b"abcd"), 0

    def __buffer__(self, flags):
        if flags & F.FORMAT:
            raise ZeroDivisionError
        return memoryview(self.data)

    def __release_buffer__(self, view):
        self.released += 1


# --- PyObject_CheckBuffer -----------------------------------------------------

def test_check_buffer():
    for it in (b"", MyBytes(), bytearray(), MyArray(), memoryview(b""), array.array("i")):
        assert c.PyObject_CheckBuffer(it) == 1
    for it in ("", 1, None, [], Plain(), bytes, memoryview):
        assert c.PyObject_CheckBuffer(it) == 0
    released = memoryview(b"")
    released.release()
    assert c.PyObject_CheckBuffer(released) == 1
    assert c.PyObject_CheckBuffer(Buffered()) == (HOST >= (3, 12))
    plain = Plain()
    assert kept(lambda: c.PyObject_CheckBuffer(plain), plain) == 0


# --- PyObject_GetBuffer, PyBuffer_Release -------------------------------------

def get(exporter, flags):
    """(description, memory): see buffer_test.h."""
    def callback(owner, description, memory):
        assert owner is exporter or isinstance(exporter, (memoryview, Buffered))
        return description, memory
    return c.get_buffer(exporter, flags, callback)


@pytest.mark.parametrize("exporter, readonly, format_, itemsize", [
    (b"abcd", 1, "B", 1), (MyBytes(b"x"), 1, "B", 1), (b"", 1, "B", 1),
    (bytearray(b"abcd"), 0, "B", 1), (MyArray(), 0, "B", 1),
    (array.array("i", [1, 2]), 0, "i", 4), (array.array("d", [1.5]), 0, "d", 8),
    (memoryview(b"abcd"), 1, "B", 1), (memoryview(bytearray(8)).cast("H"), 0, "H", 2),
    (bytes(100000), 1, "B", 1)])
def test_get_buffer(exporter, readonly, format_, itemsize):
    data = bytes(memoryview(exporter).cast("B")) if len(exporter) else b""
    length, shape, strides = len(data), (len(data) // itemsize,), (itemsize,)
    for flags, shown in [
            (F.SIMPLE, (None, None, None)), (F.ND, (None, shape, None)),
            (F.STRIDES, (None, shape, strides)), (F.INDIRECT, (None, shape, strides)),
            (F.C_CONTIGUOUS, (None, shape, strides)),
            (F.F_CONTIGUOUS, (None, shape, strides)),
            (F.ANY_CONTIGUOUS, (None, shape, strides)),
            (F.CONTIG_RO, (None, shape, None)), (F.STRIDED_RO, (None, shape, strides)),
            (F.RECORDS_RO, (format_, shape, strides)),
            (F.FULL_RO, (format_, shape, strides)), (F.ND | F.FORMAT, (format_, shape, None))]:
        expected = (length, itemsize, readonly, 1, *shown, None)
        assert get(exporter, flags)[0] == expected
        if shown[2] is None:
            assert get(exporter, flags)[1] == data
        if readonly:
            with pytest.raises(BufferError):
                get(exporter, flags | F.WRITABLE)
        else:
            assert get(exporter, flags | F.WRITABLE)[0] == expected
    for flags in (F.FULL, F.RECORDS, F.STRIDED, F.CONTIG):
        if readonly:
            with pytest.raises(BufferError):
                get(exporter, flags)
        else:
            assert get(exporter, flags)[0][2] == 0


def test_get_buffer_of_many_dimensions():
    exporter = memoryview(bytes(range(24))).cast("B", (2, 3, 4))
    shape, strides = (2, 3, 4), (12, 4, 1)
    assert get(exporter, F.FULL_RO)[0] == (24, 1, 1, 3, "B", shape, strides, None)
    assert get(exporter, F.ND) == ((24, 1, 1, 3, None, shape, None, None), bytes(range(24)))
    assert get(exporter, F.SIMPLE)[0][:4] in ((24, 1, 1, 1), (24, 1, 1, 3))
    with pytest.raises(BufferError, match="^memoryview: underlying buffer is not Fortran "
                                          "contiguous$"):
        get(exporter, F.F_CONTIGUOUS)


def test_get_buffer_with_gaps():
    exporter = memoryview(b"abcdef")[::2]
    assert get(exporter, F.STRIDES)[0] == (3, 1, 1, 1, None, (3,), (2,), None)
    backwards = memoryview(b"abcdef")[::-1]
    assert get(backwards, F.FULL_RO)[0] == (6, 1, 1, 1, "B", (6,), (-1,), None)
    for it in (exporter, backwards):
        for flags in (F.SIMPLE, F.ND, F.C_CONTIGUOUS, F.F_CONTIGUOUS, F.ANY_CONTIGUOUS):
            with pytest.raises(BufferError, match="contiguous$"):
                get(it, flags)


def test_get_buffer_errors():
    for wrong in (1, None, "text", [], Plain(), bytes):
        with pytest.raises(TypeError, match="^a bytes-like object is required, not '%s'$"
                                            % type(wrong).__name__):
            get(wrong, F.SIMPLE)
        assert kept(lambda: get(wrong, F.SIMPLE), wrong) == 0
    released = memoryview(b"")
    released.release()
    with pytest.raises(ValueError):
        get(released, F.SIMPLE)
    with pytest.raises(BufferError, match="^Object is not writable.$"):
        get(b"abcd", F.WRITABLE)


def test_get_buffer_failed():
    """An exporter that refuses sets view->obj to NULL."""
    assert c.failed_obj(memoryview(b"abcd"), F.WRITABLE) == "NULL"
    assert c.failed_obj(memoryview(b"abcd")[::2], F.SIMPLE) == "NULL"


@pytest.mark.parametrize("flags", [F.READ, F.WRITE])
def test_get_buffer_with_the_flags_of_memoryview(flags):
    if HOST >= (3, 13):
        with pytest.raises(SystemError, match="bad argument to internal function$"):
            get(bytearray(b"abcd"), flags)
        with pytest.raises(SystemError, match="bad argument to internal function$"):
            c.fill_info(NULL, bytearray(b"abcd"), False, flags)
    else:           # the host's: they are not told from flags of a request
        assert get(bytearray(b"abcd"), flags)[0][:4] == (4, 1, 0, 1)
        assert c.fill_info(NULL, bytearray(b"abcd"), False, flags)[:4] == (4, 1, 0, 1)


def test_held_buffer():
    exporter = bytearray(b"abcd")
    before = sys.getrefcount(exporter)

    def callback(owner, description, memory):
        # A reference of the view, and one of our argument.
        assert sys.getrefcount(exporter) >= before + 1
        with pytest.raises(BufferError):
            exporter.append(1)
        exporter[0] = 0x5a
        return "returned"
    assert c.get_buffer(exporter, F.WRITABLE, callback) == "returned"
    exporter.append(1)
    assert exporter == b"Zbcd\1"

    def fail(*args):
        raise KeyError
    with pytest.raises(KeyError):
        c.get_buffer(exporter, F.SIMPLE, fail)
    exporter.append(2)
    for it in (exporter, bytes(50), array.array("i", [1]), memoryview(exporter)):
        assert kept(lambda: get(it, F.SIMPLE), it) == 0
        assert kept(lambda: c.get_buffer(it, F.SIMPLE, fail), it) == 0
        assert kept(lambda: get(it, F.F_CONTIGUOUS | F.WRITABLE), it) == 0


def test_buffer_of_a_python_class():
    exporter = Buffered()
    if HOST >= (3, 12):
        assert get(exporter, F.ND) == ((4, 1, 0, 1, None, (4,), None, None), b"abcd")
        assert exporter.released == 1
        with pytest.raises(ZeroDivisionError):
            get(exporter, F.ND | F.FORMAT)
        assert exporter.released == 1
        exporter.data.append(5)
        assert kept(lambda: get(exporter, F.ND), exporter, exporter.data) == [0, 0]
    else:           # the host's: __buffer__ means nothing
        with pytest.raises(TypeError):
            get(exporter, F.ND)


# --- PyBuffer_FillInfo --------------------------------------------------------

@pytest.mark.parametrize("size", [0, 1, 5000])
@pytest.mark.parametrize("readonly", [0, 1])
@pytest.mark.parametrize("exporter", [NULL, Plain()])
def test_fill_info(exporter, readonly, size):
    memory = bytearray(size)
    for flags, shown in [
            (F.SIMPLE, (None, None, None)), (F.FORMAT | F.ND, ("B", (size,), None)),
            (F.ND, (None, (size,), None)), (F.STRIDES, (None, (size,), (1,))),
            (F.INDIRECT, (None, (size,), (1,))), (F.FULL_RO, ("B", (size,), (1,))),
            (F.F_CONTIGUOUS, (None, (size,), (1,)))]:
        expected = (size, 1, readonly, 1, *shown, None)
        assert c.fill_info(exporter, memory, readonly, flags) == expected
        if readonly:
            with pytest.raises(BufferError, match="^Object is not writable.$"):
                c.fill_info(exporter, memory, readonly, flags | F.WRITABLE)
        else:
            assert c.fill_info(exporter, memory, readonly, flags | F.WRITABLE) == expected
    if exporter is not NULL:
        assert kept(lambda: c.fill_info(exporter, memory, readonly, F.ND), exporter) == 0
        assert kept(lambda: c.fill_info(exporter, memory, readonly, F.WRITABLE),
                    exporter) == 0


def test_fill_info_null():
    with pytest.raises(BufferError, match="^PyBuffer_FillInfo: view==NULL argument is "
                                          "obsolete$"):
        c.fill_info_null()


# --- PyBuffer_SizeFromFormat --------------------------------------------------

def test_size_from_format():
    for format_ in ("B", "i", "d", "", "3s", "bi", "=bi", "100x", "@qP", "10i", "<e"):
        assert c.size_from_format(format_) == struct.calcsize(format_)
    for wrong in ("$", "i$", "3"):
        with pytest.raises(struct.error):
            c.size_from_format(wrong)
    with pytest.raises(UnicodeDecodeError):
        c.size_from_format(b"\xff")
    assert kept(lambda: c.size_from_format("bi"), struct, struct.calcsize) == [0, 0]


# --- shapes -------------------------------------------------------------------

SHAPES = [(5,), (2, 3), (2, 3, 4), (1, 7, 1), (0,), (3, 0, 2), (2, 1, 2, 1, 2)]


def c_strides(shape, itemsize):
    return tuple(itemsize * math.prod(shape[i + 1:]) for i in range(len(shape)))


def f_strides(shape, itemsize):
    return tuple(itemsize * math.prod(shape[:i]) for i in range(len(shape)))


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("itemsize", [1, 2, 8])
def test_fill_contiguous_strides(shape, itemsize):
    assert c.fill_strides(shape, itemsize, "C") == c_strides(shape, itemsize)
    assert c.fill_strides(shape, itemsize, "F") == f_strides(shape, itemsize)


def view(shape, strides, itemsize=1, offset=0, memory=None):
    return (bytearray(4096) if memory is None else memory, offset, None, itemsize, shape,
            strides)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("itemsize", [1, 4])
def test_is_contiguous(shape, itemsize):
    empty = 0 in shape
    both = empty or sum(n > 1 for n in shape) < 2
    for strides, in_c, in_f in [
            (c_strides(shape, itemsize), 1, both), (f_strides(shape, itemsize), both, 1),
            (None, 1, both), (c_strides(shape, 2 * itemsize), empty, empty),
            (tuple(-n for n in c_strides(shape, itemsize)), empty, empty)]:
        assert c.is_contiguous(*view(shape, strides, itemsize), "C") == in_c
        assert c.is_contiguous(*view(shape, strides, itemsize), "F") == in_f
        assert c.is_contiguous(*view(shape, strides, itemsize), "A") == (in_c or in_f)


def test_is_contiguous_special():
    for order in "CFA":
        assert c.is_contiguous(*view(None, None), order) == 1          # a scalar
        # The stride of a dimension of length 1 does not matter.
        assert c.is_contiguous(*view((1, 3), (99, 1)), order) == 1
    assert c.is_contiguous(*view((2, 3), (3, 1)), "F") == 0


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("itemsize", [1, 4])
def test_get_pointer(shape, itemsize):
    for strides, offset in [(c_strides(shape, itemsize), 0),
                            (f_strides(shape, itemsize), 16),
                            (tuple(-n for n in c_strides(shape, 3 * itemsize)), 2000)]:
        for indices in itertools.product(*map(range, shape)):
            assert c.get_pointer(*view(shape, strides, itemsize, offset), indices) == \
                offset + sum(i * step for i, step in zip(indices, strides))


def items(memory, shape, strides, itemsize, offset, order):
    """The bytes of all items, the last index (C) or the first (F) fastest."""
    if order == "F":
        every = (indices[::-1] for indices in itertools.product(*map(range, shape[::-1])))
    else:
        every = itertools.product(*map(range, shape))
    found = []
    for indices in every:
        at = offset + sum(i * step for i, step in zip(indices, strides))
        found.append(bytes(memory[at:at + itemsize]))
    return b"".join(found)


LAYOUTS = [(shape, itemsize, how) for shape in SHAPES for itemsize in (1, 4)
           for how in ("C", "F", "gaps", "backwards")]


def layout(shape, itemsize, how):
    """(strides, offset)"""
    if how == "F":
        return f_strides(shape, itemsize), 4
    if how == "backwards":
        return tuple(-n for n in c_strides(shape, itemsize)), 2000
    return c_strides(shape, itemsize * (2 if how == "gaps" else 1)), 0


@pytest.mark.parametrize("shape, itemsize, how", LAYOUTS)
def test_to_contiguous(shape, itemsize, how):
    memory = bytearray((7 * n + n // 256) % 256 for n in range(4096))
    strides, offset = layout(shape, itemsize, how)
    given = view(shape, strides, itemsize, offset, memory)
    length = itemsize * math.prod(shape)
    for order in "CF":
        expected = items(memory, shape, strides, itemsize, offset, order)
        assert c.to_contiguous(*given, order, length) == expected
    if how in "CF":
        assert c.to_contiguous(*given, "A", length) == \
            bytes(memory[offset:offset + length])
    for wrong in (length + 1, 2 * length + 8):
        with pytest.raises(ValueError, match="PyBuffer_ToContiguous: len != view->len$"):
            c.to_contiguous(*given, "C", wrong)


@pytest.mark.parametrize("shape, itemsize, how", LAYOUTS)
def test_from_contiguous(shape, itemsize, how):
    strides, offset = layout(shape, itemsize, how)
    length = itemsize * math.prod(shape)
    data = bytes((3 * n + 1) % 256 for n in range(length))
    for order in "CF":
        memory = bytearray(4096)
        given = view(shape, strides, itemsize, offset, memory)
        assert c.from_contiguous(*given, data, order) == 0
        assert items(memory, shape, strides, itemsize, offset, order) == data
        # Nothing else was written to; what is too much is left.
        assert sum(map(bool, memory)) == sum(map(bool, data))
        before = bytes(memory)
        assert c.from_contiguous(*given, data + bytes(itemsize), order) == 0
        assert memory == before


def test_scalar():
    memory = bytearray(b"abcdefgh")
    given = memory, 2, None, 4, None, None
    assert c.to_contiguous(*given, "C", 4) == b"cdef"
    assert c.from_contiguous(*given, b"1234", "C") == 0
    assert memory == b"ab1234gh"


def test_indirect():
    for (row, column), item in zip(itertools.product(range(2), range(3)), b"abcdef"):
        assert c.indirect(row, column) == (0, bytes([item]), b"abcdef")


# --- PyObject_CopyData --------------------------------------------------------

def test_copy_data():
    for source in (b"", b"abcdef", bytearray(b"abcdef"), memoryview(b"aXbXcX")[::2],
                   memoryview(b"abcdef")[::-1], array.array("B", b"abcdef"),
                   memoryview(b"abcdef").cast("B", (2, 3))):
        target = bytearray(len(bytes(source)))
        assert c.PyObject_CopyData(target, source) == 0
        assert target == bytes(source)
        larger = bytearray(b"?" * 8)
        if getattr(source, "contiguous", True):
            assert c.PyObject_CopyData(larger, source) == 0
            assert larger == bytes(source) + b"?" * (8 - len(target))
        assert kept(lambda: c.PyObject_CopyData(target, source), target, source) == [0, 0]
    spaced = bytearray(b"......")
    assert c.PyObject_CopyData(memoryview(spaced)[::2], b"abc") == 0
    assert spaced == b"a.b.c."


def test_copy_data_errors():
    for wrong in (1, "text", None, Plain()):
        for target, source in ((wrong, b""), (bytearray(), wrong), (wrong, wrong)):
            with pytest.raises(TypeError, match="^both destination and source must be "
                                                "bytes-like objects$"):
                c.PyObject_CopyData(target, source)
    with pytest.raises(BufferError):
        c.PyObject_CopyData(b"abc", b"abc")
    target = bytearray(b"ab")
    with pytest.raises(BufferError, match="^destination is too small to receive data "
                                          "from source$"):
        c.PyObject_CopyData(target, b"abc")
    assert target == b"ab"
    source = bytes(3)
    assert kept(lambda: c.PyObject_CopyData(target, source), target, source) == [0, 0]
    target.append(0)                               # no export is left
