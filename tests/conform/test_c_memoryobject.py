import array
import gc

import c_memoryobject as c
import pytest

from counting import kept

NO_BUFFER = "^memoryview: a bytes-like object is required, not '%s'$"


class Plain:
    pass


class MyArray(bytearray):
    pass


def test_check():
    assert c.check(memoryview(b"")) == 1
    for other in (b"", bytearray(), 1, None, memoryview):
        assert c.check(other) == 0


# --- PyMemoryView_FromObject --------------------------------------------------

def test_from_object():
    for it in (b"abcd", b"", bytearray(b"abcd"), MyArray(b"x"), array.array("i", [1, 2]),
               memoryview(b"abcd"), memoryview(b"abcd")[::-2],
               memoryview(bytes(6)).cast("B", (2, 3)), bytes(100000)):
        view, python = c.PyMemoryView_FromObject(it), memoryview(it)
        assert type(view) is memoryview
        for name in ("obj", "readonly", "format", "itemsize", "ndim", "shape", "strides",
                     "suboffsets", "nbytes", "c_contiguous", "f_contiguous"):
            assert getattr(view, name) == getattr(python, name)
        assert view.tolist() == python.tolist()
    changed = bytearray(b"abcd")
    view = c.PyMemoryView_FromObject(changed)
    view[0] = 0x5a
    assert changed == b"Zbcd"
    with pytest.raises(BufferError):
        changed.append(1)
    view.release()
    changed.append(1)
    view = c.PyMemoryView_FromObject(changed)
    del view
    gc.collect()
    changed.append(2)
    with pytest.raises(TypeError):
        c.PyMemoryView_FromObject(b"abcd")[0] = 1


def test_from_object_errors():
    for wrong in (1, None, "text", [], Plain(), bytes):
        with pytest.raises(TypeError, match=NO_BUFFER % type(wrong).__name__):
            c.PyMemoryView_FromObject(wrong)
        assert kept(lambda: c.PyMemoryView_FromObject(wrong), wrong) == 0
    released = memoryview(b"")
    released.release()
    with pytest.raises(ValueError):
        c.PyMemoryView_FromObject(released)


def test_from_object_references():
    for it in (bytes(50), bytearray(b"abcd"), array.array("i", [1])):
        held = []
        assert kept(lambda: c.PyMemoryView_FromObject(it), it) == 0
        assert kept(lambda: held.append(c.PyMemoryView_FromObject(it)), it) == 1
        for view in held:
            view.release()
        assert kept(lambda: c.PyMemoryView_FromObject(it), it) == 0


# --- PyMemoryView_FromMemory, PyMemoryView_FromBuffer -------------------------

@pytest.mark.parametrize("size", [0, 1, 8, 5000])
def test_from_memory(size):
    memory = bytearray(range(256)) * 20
    for write in (False, True):
        view = c.from_memory(memory, size, write)
        assert type(view) is memoryview and view.obj is None
        assert view.readonly == (not write)
        assert (view.format, view.itemsize, view.ndim, view.shape, view.strides) == (
            "B", 1, 1, (size,), (1,))
        assert view == memory[:size]
    if size:
        view[0] = 0x5a                             # write
        assert memory[0] == 0x5a
        memory[0] = 0x11
        assert view[0] == 0x11
        view = c.from_memory(memory, size, False)
        with pytest.raises(TypeError):
            view[0] = 1
    view.release()
    with pytest.raises(ValueError):
        view.tolist()


@pytest.mark.parametrize("readonly", [False, True])
def test_from_buffer(readonly):
    memory = bytearray(range(64))
    for offset, format_, itemsize, shape, strides in [
            (0, "B", 1, (64,), (1,)), (0, None, 1, (4,), (1,)), (8, "H", 2, (3,), (2,)),
            (63, "B", 1, (4,), (-2,)), (0, "B", 1, (2, 3), (3, 1)),
            (0, "B", 1, (2, 3), (1, 2)), (4, "i", 4, (2, 2), (16, 8)),
            (0, "B", 1, (0,), (1,)), (5, "B", 1, (), ()), (0, "B", 1, (7,), None),
            (0, "B", 1, (2, 3), None)]:
        view = c.from_buffer(memory, offset, format_, itemsize, shape, strides, readonly)
        assert type(view) is memoryview and view.obj is None
        assert (view.format, view.itemsize, view.ndim, view.shape, view.readonly) == (
            format_ or "B", itemsize, len(shape), shape, readonly)
        if strides is not None:
            assert view.strides == strides
        elif len(shape) == 2:
            assert view.strides == (3, 1)
        if shape == (2, 3):
            f_order = strides == (1, 2)
            assert view.tolist() == ([[0, 2, 4], [1, 3, 5]] if f_order
                                     else [[0, 1, 2], [3, 4, 5]])
            assert view.c_contiguous == (not f_order) and view.f_contiguous == f_order
        elif shape == ():
            assert view[()] == 5
        elif shape == (4,) and strides == (-2,):
            assert view.tolist() == [63, 61, 59, 57]
            if readonly:
                with pytest.raises(TypeError):
                    view[1] = 1
            else:
                view[1] = 0xff
                assert memory[61] == 0xff
                memory[61] = 61


def test_from_buffer_null():
    with pytest.raises(ValueError, match=r"^PyMemoryView_FromBuffer\(\): info->buf must "
                                         r"not be NULL$"):
        c.from_null_buffer()


def test_from_buffer_references():
    memory = bytearray(64)
    arguments = memory, 0, "B", 1, (4, 2), (2, 1), False
    held = []
    for call in (lambda: c.from_buffer(*arguments), lambda: c.from_memory(memory, 5, True)):
        assert kept(call, memory) == 0
        assert kept(lambda: held.append(call()), memory) == 0
    memory.append(1)                               # nobody holds it


# --- PyMemoryView_GetContiguous -----------------------------------------------

@pytest.mark.parametrize("order", ["C", "F", "A"])
@pytest.mark.parametrize("write", [False, True])
def test_contiguous_already(write, order):
    for it in (bytearray(b"abcd"), array.array("i", [1, 2]), bytearray(),
               memoryview(bytearray(8)).cast("H"), MyArray(b"x")):
        view = c.get_contiguous(it, write, order)
        assert type(view) is memoryview and view == memoryview(it)
        assert view.obj is memoryview(it).obj
        assert not view.readonly
        held = []
        assert kept(lambda: c.get_contiguous(it, write, order), it) == 0
        if not isinstance(it, memoryview):
            assert kept(lambda: held.append(c.get_contiguous(it, write, order)), it) == 1
    if not write:
        view = c.get_contiguous(b"abcd", write, order)
        assert view == b"abcd" and view.readonly
    two = memoryview(bytearray(6)).cast("B", (2, 3))
    if order != "F":
        assert c.get_contiguous(two, write, order).obj is two.obj


@pytest.mark.parametrize("order", ["C", "F", "A"])
def test_contiguous_copies(order):
    memory = bytearray(b"abcdef")
    for it in (memoryview(memory)[::2], memoryview(memory)[::-1]):
        view = c.get_contiguous(it, False, order)
        assert type(view) is memoryview and view.tobytes() == it.tobytes()
        assert view.c_contiguous and view.f_contiguous
        assert view.obj is not memory
        assert view.tolist() == it.tolist()
        memory[0] ^= 1
        assert view.tolist() != it.tolist()
        memory[0] ^= 1
        assert kept(lambda: c.get_contiguous(it, False, order), it, memory) == [0, 0]
    two = memoryview(bytes(range(6))).cast("B", (2, 3))
    view = c.get_contiguous(two, False, order)
    assert view.tolist() == two.tolist() and view.shape == (2, 3)
    assert view.f_contiguous == (order == "F")
    assert view.strides == ((1, 2) if order == "F" else (3, 1))


@pytest.mark.parametrize("order", ["C", "F", "A"])
def test_contiguous_to_write(order):
    for wrong in (memoryview(bytearray(6))[::2], memoryview(bytearray(6))[::-1]):
        with pytest.raises(BufferError, match="^writable contiguous buffer requested for "
                                              "a non-contiguous object.$"):
            c.get_contiguous(wrong, True, order)
    for wrong in (b"abcd", memoryview(b"abcd")[::2]):
        with pytest.raises(BufferError, match="underlying buffer is not writable$"):
            c.get_contiguous(wrong, True, order)
        assert kept(lambda: c.get_contiguous(wrong, True, order), wrong) == 0


@pytest.mark.parametrize("write", [False, True])
def test_contiguous_errors(write):
    for wrong in (1, None, "text", Plain()):
        with pytest.raises(TypeError, match=NO_BUFFER % type(wrong).__name__):
            c.get_contiguous(wrong, write, "C")
        assert kept(lambda: c.get_contiguous(wrong, write, "C"), wrong) == 0
