import math
import struct
import sys
import warnings

import c_descrobject_member as c
import pytest

from counting import kept

NULL = ...
HOST = sys.version_info
READONLY, RELATIVE = 1, 8


def bounds(code):
    bits = 8 * struct.calcsize(code)
    if code.isupper():
        return 0, 2**bits - 1
    return -2**(bits - 1), 2**(bits - 1) - 1


INTEGERS = {"Py_T_SHORT": "h", "Py_T_INT": "i", "Py_T_LONG": "l", "Py_T_BYTE": "b",
            "Py_T_UBYTE": "B", "Py_T_USHORT": "H", "Py_T_UINT": "I", "Py_T_ULONG": "L",
            "Py_T_LONGLONG": "q", "Py_T_ULONGLONG": "Q", "Py_T_PYSSIZET": "n"}
BOUNDS = {name: bounds(code) for name, code in INTEGERS.items()}
FLOATS = ["Py_T_FLOAT", "Py_T_DOUBLE"]
STRINGS = ["Py_T_STRING", "Py_T_STRING_INPLACE"]
NUMBERS = sorted(INTEGERS) + FLOATS
OTHERS = ["Py_T_CHAR", "Py_T_BOOL"]


class Plain:
    pass


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


Fields = c.fields_type()


def set_and_get(name, value):
    it = Fields()
    assert c.set_(it, name, 0, value) == 0
    # No other field has changed.
    changed = {field for field, now in c.seen(it).items() if now}
    assert changed <= {name}
    return c.get(it, name, 0), c.seen(it).get(name)


@pytest.mark.parametrize("name", sorted(INTEGERS))
def test_integers(name):
    smallest, largest = BOUNDS[name]
    for value in (smallest, largest, 0, 1, 77, largest - 1):
        assert set_and_get(name, value) == (value, value)
    assert set_and_get(name, True) == (1, 1)
    assert type(set_and_get(name, True)[0]) is int


@pytest.mark.parametrize("name", FLOATS)
def test_floats(name):
    for value in (0.0, 1.5, -2.25, 3, math.inf, 2.0**100, True):
        got, seen = set_and_get(name, value)
        assert got == seen == value and type(got) is float
    got, _ = set_and_get(name, 0.1)
    assert got == (0.1 if name == "Py_T_DOUBLE" else struct.unpack("f", struct.pack("f", 0.1))[0])
    assert math.isnan(set_and_get(name, math.nan)[0])
    assert set_and_get(name, -1.0)[0] == -1.0


def test_char_and_bool():
    for value in ("a", "\0", "\x7f"):
        assert set_and_get("Py_T_CHAR", value) == (value, ord(value))
    for value in (True, False):
        got, seen = set_and_get("Py_T_BOOL", value)
        assert got is value and seen == value


def test_strings():
    it = Fields()
    assert c.get(it, "Py_T_STRING", 0) is None         # a NULL pointer
    assert c.get(it, "Py_T_STRING_INPLACE", 0) == ""
    c.set_strings(it)
    assert c.get(it, "Py_T_STRING", 0) == "gr\u00fcn, and rather long"
    assert c.get(it, "Py_T_STRING_INPLACE", 0) == "inplace"
    assert c.get(it, "Py_T_BOOL", 0) is True           # anything but 0
    for name in STRINGS:
        for value in ("text", 1, None):
            with pytest.raises(TypeError, match="^readonly attribute$"):
                c.set_(it, name, 0, value)


def test_object():
    it, value = Fields(), Plain()
    with pytest.raises(AttributeError):
        c.get(it, "Py_T_OBJECT_EX", 0)
    with pytest.raises(AttributeError):
        c.set_(it, "Py_T_OBJECT_EX", 0, NULL)
    for new in (value, None, it.__class__):
        assert c.set_(it, "Py_T_OBJECT_EX", 0, new) == 0
        assert c.get(it, "Py_T_OBJECT_EX", 0) is new
    assert c.set_(it, "Py_T_OBJECT_EX", 0, NULL) == 0
    with pytest.raises(AttributeError):
        c.get(it, "Py_T_OBJECT_EX", 0)


def test_object_references():
    it, value, other, held = Fields(), Plain(), Plain(), []
    before = sys.getrefcount(value)
    c.set_(it, "Py_T_OBJECT_EX", 0, value)
    assert sys.getrefcount(value) == before + 1
    assert kept(lambda: c.get(it, "Py_T_OBJECT_EX", 0), it, value) == [0, 0]
    assert kept(lambda: held.append(c.get(it, "Py_T_OBJECT_EX", 0)), value) == 1
    held.clear()

    def swap():
        c.set_(it, "Py_T_OBJECT_EX", 0, other)
        c.set_(it, "Py_T_OBJECT_EX", 0, NULL)
        c.set_(it, "Py_T_OBJECT_EX", 0, value)
    assert kept(swap, it, value, other) == [0, 0, 0]
    assert kept(lambda: c.set_(it, "Py_T_OBJECT_EX", READONLY, other), other) == 0
    c.set_(it, "Py_T_OBJECT_EX", 0, NULL)
    assert sys.getrefcount(value) == before


@pytest.mark.parametrize("name", NUMBERS + OTHERS + STRINGS)
def test_delete(name):
    with pytest.raises(TypeError, match="^can't delete numeric/char attribute$"):
        c.set_(Fields(), name, 0, NULL)


@pytest.mark.parametrize("name", NUMBERS + OTHERS + STRINGS + ["Py_T_OBJECT_EX"])
def test_readonly(name):
    it = Fields()
    for value in (1, True, "a", NULL):
        with pytest.raises(AttributeError, match="^readonly attribute$"):
            c.set_(it, name, READONLY, value)
    assert not any(c.seen(it).values())
    if name != "Py_T_OBJECT_EX":
        c.get(it, name, READONLY)


@pytest.mark.parametrize("name", NUMBERS + OTHERS)
def test_wrong_type(name):
    it = Fields()
    for wrong in ("text", None, Plain(), b"x", 1j):
        with pytest.raises(TypeError):
            c.set_(it, name, 0, wrong)
        assert kept(lambda: c.set_(it, name, 0, wrong), wrong) == 0
    if name in OTHERS:
        with pytest.raises(TypeError):
            c.set_(it, name, 0, 1)


@pytest.mark.parametrize("name", sorted(INTEGERS))
def test_integers_from_float(name):
    if HOST < (3, 10):
        # The host's: 3.9 truncates, but for these.
        if name == "Py_T_PYSSIZET":
            with pytest.raises(TypeError):
                c.set_(Fields(), name, 0, 1.5)
        else:
            with pytest.warns(DeprecationWarning):
                assert set_and_get(name, 1.5) == (1, 1)
    else:
        with pytest.raises(TypeError):
            c.set_(Fields(), name, 0, 1.5)


@pytest.mark.parametrize("name", sorted(set(INTEGERS) - {"Py_T_PYSSIZET"}))
def test_integers_from_index(name):
    assert set_and_get(name, Index(77)) == (77, 77)
    for wrong in (Index("1"), Index(None)):
        with pytest.raises(TypeError):
            c.set_(Fields(), name, 0, wrong)


@pytest.mark.parametrize("name", ["Py_T_BYTE", "Py_T_SHORT", "Py_T_INT", "Py_T_UBYTE",
                                  "Py_T_USHORT", "Py_T_UINT"])
def test_truncation(name):
    smallest, largest = BOUNDS[name]
    for value in (largest + 1, smallest - 1):
        with pytest.warns(RuntimeWarning):
            got, _ = set_and_get(name, value)
        assert got == (smallest if value > 0 else largest)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(RuntimeWarning):
            c.set_(Fields(), name, 0, largest + 1)


@pytest.mark.parametrize("name", ["Py_T_LONG", "Py_T_LONGLONG", "Py_T_PYSSIZET",
                                  "Py_T_ULONG", "Py_T_ULONGLONG"])
def test_too_big(name):
    smallest, largest = BOUNDS[name]
    for value in (largest + 1, 10**100, -10**100):
        with pytest.raises(OverflowError):
            c.set_(Fields(), name, 0, value)
    if smallest < 0:
        with pytest.raises(OverflowError):
            c.set_(Fields(), name, 0, smallest - 1)


def test_negative_into_unsigned():
    with pytest.warns(RuntimeWarning, match="^Writing negative value into unsigned field$"):
        assert set_and_get("Py_T_ULONG", -1)[0] == BOUNDS["Py_T_ULONG"][1]
    if HOST >= (3, 13):
        with pytest.warns(RuntimeWarning):
            assert set_and_get("Py_T_ULONGLONG", -1)[0] == BOUNDS["Py_T_ULONGLONG"][1]
    else:           # the host's: not for these
        with pytest.raises(OverflowError):
            c.set_(Fields(), "Py_T_ULONGLONG", 0, -1)


def test_bad_definition():
    it = Fields()
    with pytest.raises(SystemError, match="^bad memberdescr type$"):
        c.get(it, "bad", 0)
    with pytest.raises(SystemError, match="^bad memberdescr type for bad$"):
        c.set_(it, "bad", 0, 1)


@pytest.mark.parametrize("name", ["Py_T_INT", "Py_T_OBJECT_EX"])
def test_relative_offset(name):
    it = Fields()
    c.set_(it, name, 0, 5)
    if HOST >= (3, 12):
        with pytest.raises(SystemError, match="^PyMember_GetOne used with "
                                              "Py_RELATIVE_OFFSET$"):
            c.get(it, name, RELATIVE)
        with pytest.raises(SystemError, match="^PyMember_SetOne used with "
                                              "Py_RELATIVE_OFFSET$"):
            c.set_(it, name, RELATIVE, 6)
        assert c.get(it, name, 0) == 5
    else:           # the host's: a flag it does not know; the offset is absolute
        assert c.get(it, name, RELATIVE) == 5
        assert c.set_(it, name, RELATIVE, 6) == 0
        assert c.get(it, name, 0) == 6
