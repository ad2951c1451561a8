import array
import math
import struct
import sys

import c_float as c
import pytest

from counting import kept

NULL = ...
INF, NAN = math.inf, math.nan
SIGN, ADD_DOT_0, ALT, NO_NEG_0 = 1, 2, 4, 8
FINITE, INFINITE, NOT_A_NUMBER = 0, 1, 2
VALUES = [0.0, -0.0, 1.0, -1.0, 0.1, 1e308, 5e-324, 2.0**53 + 2, INF, -INF, NAN]


class Weird(Exception):
    pass


class Holder:
    def __init__(self, value):
        self.value = value


class Float(Holder):
    def __float__(self):
        return self.value


class Index(Holder):
    def __index__(self):
        return self.value


class FailingFloat:
    def __float__(self):
        raise Weird


class MyFloat(float):
    def __float__(self):
        raise AssertionError


class MyComplex(complex):
    def __complex__(self):
        raise AssertionError


def pack(value):
    return struct.pack("d", value)


def value(packed):
    return struct.unpack("d", packed)[0]


def test_limits():
    maximum, minimum = c.limits()
    assert value(maximum) == sys.float_info.max
    assert value(minimum) == sys.float_info.min


def test_info():
    info = c.info()
    assert type(info) is type(sys.float_info) and info == sys.float_info
    assert info.mant_dig == 53 and info.max == value(c.limits()[0])


@pytest.mark.parametrize("number", VALUES)
def test_there_and_back(number):
    made = c.make_float(pack(number))
    assert type(made) is float
    assert pack(made) == pack(number) == c.PyFloat_AsDouble(made)
    for other in (0.0, NAN, -2.5):
        made = c.make_complex(pack(number), pack(other))
        assert type(made) is complex
        assert pack(made.real) == pack(number) == c.PyComplex_RealAsDouble(made)
        assert pack(made.imag) == pack(other) == c.PyComplex_ImagAsDouble(made)


def test_macros():
    made = c.not_a_number()
    assert type(made) is float and made != made
    assert c.infinite(1) == INF and c.infinite(-1) == -INF


@pytest.mark.parametrize("object, expected", [
    (1.5, 1.5), (MyFloat(2.5), 2.5), (7, 7.0), (True, 1.0), (2**1000, 2.0**1000),
    (Float(-1.0), -1.0), (Index(9), 9.0), (-1, -1.0)])
def test_as_double(object, expected):
    assert value(c.PyFloat_AsDouble(object)) == expected
    assert value(c.PyComplex_RealAsDouble(object)) == expected
    assert value(c.PyComplex_ImagAsDouble(object)) == 0.0


@pytest.mark.parametrize("object", ["1", b"1", None, [], Holder(1), 1j])
def test_as_double_of_others(object):
    with pytest.raises(TypeError, match="^must be real number, not |"
                                        "^can't convert complex to float$"):
        c.PyFloat_AsDouble(object)
    assert kept(lambda: c.PyFloat_AsDouble(object), object) == 0


def test_as_double_errors():
    with pytest.raises(TypeError, match="^bad argument type for built-in operation$"):
        c.PyFloat_AsDouble(NULL)
    with pytest.raises(OverflowError, match="^int too large to convert to float$"):
        c.PyFloat_AsDouble(Index(10**400))
    with pytest.raises(Weird):
        c.PyFloat_AsDouble(FailingFloat())
    with pytest.raises(TypeError, match="returned non-float|must return a float"):
        c.PyFloat_AsDouble(Float(5))
    with pytest.warns(DeprecationWarning):
        assert value(c.PyFloat_AsDouble(Float(MyFloat(2.5)))) == 2.5
    # An int finds its own way.
    with pytest.raises(OverflowError):
        c.PyFloat_AsDouble(10**400)


def test_complex():
    """Of other numbers: test_c_number.py."""
    for number in (1 - 2j, MyComplex(1, -2)):
        assert value(c.PyComplex_RealAsDouble(number)) == 1.0
        assert value(c.PyComplex_ImagAsDouble(number)) == -2.0
        assert kept(lambda: c.PyComplex_RealAsDouble(number), number) == 0
        assert kept(lambda: c.PyComplex_ImagAsDouble(number), number) == 0


@pytest.mark.parametrize("text, expected", [
    ("1.5", 1.5), (" 1e3\n", 1000.0), ("-inf", -INF), ("Infinity", INF), ("1_0", 10.0),
    ("\u0661.\u0665", 1.5), (".5", 0.5), ("5.", 5.0), ("1e400", INF),
    ("0" * 50 + "7", 7.0), ("1e-400", 0.0)])
def test_from_string(text, expected):
    class Text(str):
        pass

    for given in (text, Text(text)):
        made = c.PyFloat_FromString(given)
        assert type(made) is float and made == expected
    if text.isascii():
        data = text.encode()
        for given in (data, bytearray(data), memoryview(data), array.array("b", data)):
            assert c.PyFloat_FromString(given) == expected
    assert pack(c.PyFloat_FromString("-0")) == pack(-0.0)
    assert math.isnan(c.PyFloat_FromString(" nan "))


def test_from_string_errors():
    for wrong in ("", " ", "a", "1 2", "1e", "--1", "1__0", "_1", "1\0", "\u20ac",
                  b"", b"x", b"1\0", bytearray(b"\xff"), "0x10", "infin"):
        with pytest.raises(ValueError, match="^could not convert string to float: "):
            c.PyFloat_FromString(wrong)
    for wrong in (None, 5, [], 1.5, Float(1.0)):
        with pytest.raises(TypeError, match=r"^float\(\) argument must be a string or "
                                            "a (real )?number, not "):
            c.PyFloat_FromString(wrong)


def test_references():
    good, bad, other = "1." + "5" * 50, "x" * 50, Float(1.5e100)
    assert kept(lambda: c.PyFloat_FromString(good), good) == 0
    assert kept(lambda: c.PyFloat_FromString(bad), bad) == 0
    assert kept(lambda: c.PyFloat_FromString(other), other) == 0
    assert kept(lambda: c.PyFloat_AsDouble(other), other, other.value) == [0, 0]


# --- PyOS_string_to_double ----------------------------------------------------

def to_double(text, with_end=False, overflow=NULL):
    packed, end, error = c.string_to_double(text, with_end, overflow)
    return value(packed), end, error


@pytest.mark.parametrize("text, number", [
    ("1.5", 1.5), ("-2", -2.0), ("+1e3", 1000.0), ("inf", INF), ("-Infinity", -INF),
    (".5", 0.5), ("5.", 5.0), ("1E-2", 0.01), ("0.1", 0.1), ("1e-400", 0.0),
    ("0" * 50 + "1", 1.0), ("4.9e-324", 5e-324), ("1.7976931348623157e308",
                                                   sys.float_info.max)])
def test_string_to_double(text, number):
    assert to_double(text) == (number, None, None)
    assert to_double(text, overflow=Weird) == (number, None, None)
    for rest in ("", "x", " ", "e", "_1"):
        if text[-1] == "." and rest == "e":
            continue
        assert to_double(text + rest, True) == (number, len(text), None)
    result, end, error = to_double("nan(1)", True)
    assert math.isnan(result) and (end, error) == (3, None)


@pytest.mark.parametrize("text", ["", " 1", "x", "-", "+-1", ".", "e5", "_1", "\u0661"])
def test_no_double_at_all(text):
    assert to_double(text) == (-1.0, None, ValueError)
    assert to_double(text, True) == (-1.0, 0, ValueError)


@pytest.mark.parametrize("text", ["1 ", "1x", "1e", "1_0", "0x1", "1..", "infx"])
def test_more_than_a_double(text):
    assert to_double(text) == (-1.0, None, ValueError)


def test_double_overflow():
    for text, number in [("1e500", INF), ("-1e500", -INF), ("1" * 400, INF)]:
        assert to_double(text) == (number, None, None)
        assert to_double(text + "!", True) == (number, len(text), None)
        assert to_double(text, False, Weird) == (-1.0, None, Weird)
        assert to_double(text + "!", True, Weird) == (-1.0, len(text), Weird)
    assert to_double("inf", False, Weird) == (INF, None, None)


# --- PyOS_double_to_string ----------------------------------------------------

def to_string(number, code, precision=0, flags=0, with_type=True):
    return c.double_to_string(pack(number), code, precision, flags, with_type)


def test_constants():
    assert c.flags() == ((SIGN, ADD_DOT_0, ALT, NO_NEG_0),
                         (FINITE, INFINITE, NOT_A_NUMBER))


@pytest.mark.parametrize("number, code, precision, flags, expected", [
    (1.5, "r", 0, 0, "1.5"), (0.1, "r", 0, 0, "0.1"), (1e100, "r", 0, 0, "1e+100"),
    (100.0, "r", 0, 0, "100"), (100.0, "r", 0, ADD_DOT_0, "100.0"),
    (1e16, "r", 0, ADD_DOT_0, "1e+16"), (5e-324, "r", 0, 0, "5e-324"),
    (-0.0, "r", 0, 0, "-0"), (2.5, "f", 0, 0, "2"), (3.14159, "f", 2, 0, "3.14"),
    (1e20, "f", 1, 0, "100000000000000000000.0"), (2.0, "f", 0, ALT, "2."),
    (12345.678, "e", 2, 0, "1.23e+04"), (12345.678, "E", 2, 0, "1.23E+04"),
    (12345.678, "g", 3, 0, "1.23e+04"), (0.0001, "g", 6, 0, "0.0001"),
    (1.0, "g", 6, ALT, "1.00000"), (1e10, "G", 3, 0, "1E+10"), (3.0, "g", 0, 0, "3"),
    (3.0, "g", 6, ADD_DOT_0, "3.0"), (1.0, "F", 1, SIGN, "+1.0"),
    (-1.0, "f", 1, SIGN, "-1.0"), (1.5, "r", 0, SIGN | ADD_DOT_0, "+1.5"),
    (0.1, "f", 30, 0, "0.100000000000000005551115123126")])
def test_double_to_string(number, code, precision, flags, expected):
    assert to_string(number, code, precision, flags) == (expected, FINITE)
    assert to_string(number, code, precision, flags, False) == (expected, -1)


def test_double_to_string_of_others():
    for code in "efgr":
        assert to_string(INF, code) == ("inf", INFINITE)
        assert to_string(-INF, code, 0, ADD_DOT_0) == ("-inf", INFINITE)
        assert to_string(INF, code, 0, SIGN) == ("+inf", INFINITE)
        assert to_string(NAN, code) == ("nan", NOT_A_NUMBER)
    for code in "EFG":
        assert to_string(INF, code) == ("INF", INFINITE)
        assert to_string(NAN, code) == ("NAN", NOT_A_NUMBER)


def test_no_negative_zero():
    for number, code, precision, text in [(-0.0, "f", 1, "0.0"), (-0.01, "f", 1, "0.0"),
                                          (-0.0, "r", 0, "0"), (-0.0, "e", 0, "0e+00")]:
        assert to_string(number, code, precision)[0] == "-" + text
        without = to_string(number, code, precision, NO_NEG_0)[0]
        assert without == text
    assert to_string(-0.1, "f", 1, NO_NEG_0)[0] == "-0.1"


def test_double_to_string_errors():
    for code, precision in [("x", 0), ("d", 2), ("r", 1), ("r", 17)]:
        with pytest.raises(SystemError, match="bad argument to internal function"):
            to_string(1.0, code, precision)
