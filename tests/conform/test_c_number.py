import enum
import sys
import warnings

import c_number
import pytest

from counting import kept


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Liar(int):
    def __index__(self):
        raise AssertionError("asked the subclass")

    __int__ = __index__


class Colour(enum.IntEnum):
    RED = 2**70


# --- PyNumber_Index -----------------------------------------------------------

@pytest.mark.parametrize("value", [0, 1, -1, 2**31, -2**63, 10**100])
def test_index_of_int(value):
    assert c_number.index_(value) is value
    assert c_number.index_(Index(value)) is value


@pytest.mark.parametrize("value, plain", [
    (True, 1), (False, 0), (Liar(5), 5), (Liar(-2**70), -2**70), (Colour.RED, 2**70)])
def test_index_is_exactly_int(value, plain):
    result = c_number.index_(value)
    assert type(result) is int
    assert result == plain


def test_index_that_gives_a_subclass():
    with pytest.warns(DeprecationWarning):     # its text is the host's
        result = c_number.index_(Index(True))
    assert type(result) is int and result == 1
    with pytest.warns(DeprecationWarning):
        result = c_number.index_(Index(Liar(2**70)))
    assert type(result) is int and result == 2**70
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(DeprecationWarning):
            c_number.index_(Index(True))


@pytest.mark.parametrize("wrong", [1.5, "1", None, object, 1j])
def test_index_of_no_integer(wrong):
    with pytest.raises(TypeError, match="^'%s' object cannot be interpreted as an integer$"
                                        % type(wrong).__name__):
        c_number.index_(wrong)


def test_index_gives_no_int():
    with pytest.raises(TypeError):
        c_number.index_(Index(1.0))


def test_index_null():
    with pytest.raises(SystemError, match="^null argument to internal routine$"):
        c_number.index_(...)


def test_index_references():
    value, liar = 10**50, Liar(10**50)
    holder = Index(value)
    assert kept(lambda: c_number.index_(value), value) == 0
    assert kept(lambda: c_number.index_(liar), liar, Liar) == [0, 0]
    assert kept(lambda: c_number.index_(holder), holder, value) == [0, 0]
    held = []
    assert kept(lambda: held.append(c_number.index_(value)), value) == 1
    copies = [c_number.index_(liar)]
    control = [int("7" * 50)]
    assert sys.getrefcount(copies[0]) == sys.getrefcount(control[0])


# --- PyNumber_Long ------------------------------------------------------------

class Int:
    def __init__(self, value):
        self.value = value

    def __int__(self):
        return self.value


class Trunc:
    def __trunc__(self):
        raise AssertionError("asked for __trunc__")


class IntAndTrunc(Int, Trunc):
    pass


@pytest.mark.parametrize("value, result", [
    (5, 5), (-2**70, -2**70), (True, 1), (1.9, 1), (-1.9, -1), (2.0**70, 2**70),
    ("12", 12), (" -0_1 ", -1), ("\u0663", 3), (b"12", 12), (bytearray(b"7"), 7),
    (memoryview(b"42"), 42), (Int(9), 9), (Index(8), 8), (IntAndTrunc(7), 7),
    (Colour.RED, 2**70)], ids=repr)
def test_long(value, result):
    found = c_number.long_(value)
    assert (type(found), found) == (int, result)


@pytest.mark.parametrize("wrong", [None, [], object(), Trunc(), int, {}],
                         ids=lambda v: type(v).__name__)
def test_long_of_no_number(wrong):
    with pytest.raises(TypeError, match=r"^int\(\) argument must be a string, a bytes-like "
                       "object or a real number, not '%s'$" % type(wrong).__name__):
        c_number.long_(wrong)


@pytest.mark.parametrize("wrong", ["x", "", b"x", "1.5", float("nan")], ids=repr)
def test_long_value_error(wrong):
    with pytest.raises(ValueError):
        c_number.long_(wrong)


def test_long_errors():
    with pytest.raises(TypeError):      # up to 3.9 complex has an __int__ that says so
        c_number.long_(1j)
    with pytest.raises(OverflowError):
        c_number.long_(float("inf"))
    with pytest.raises(TypeError):
        c_number.long_(Int("5"))
    with pytest.raises(SystemError, match="^null argument to internal routine$"):
        c_number.long_(...)


def test_long_references():
    value, holder, trunc = 10**50, Int(10**50), Trunc()
    assert kept(lambda: c_number.long_(value), value) == 0
    assert kept(lambda: c_number.long_(holder), holder, holder.value) == [0, 0]
    assert kept(lambda: c_number.long_(trunc), trunc, Trunc) == [0, 0]


# --- PyComplex_RealAsDouble, _ImagAsDouble ------------------------------------

class Complex:
    def __init__(self, value):
        self.value = value

    def __complex__(self):
        if isinstance(self.value, Exception):
            raise self.value
        return self.value


class ComplexAndFloat(Complex):
    def __float__(self):
        raise AssertionError("asked for __float__")


class ComplexSubclass(complex):
    def __complex__(self):
        raise AssertionError("asked the subclass")


@pytest.mark.parametrize("value, parts", [
    (2 + 3j, (2, 3)), (0j, (0, 0)), (1.5, (1.5, 0)), (7, (7, 0)), (True, (1, 0)),
    (Index(4), (4, 0)), (Complex(2 - 3j), (2, -3)), (ComplexAndFloat(1j), (0, 1)),
    (ComplexSubclass(5 + 6j), (5, 6)), (2**70, (2.0**70, 0))], ids=repr)
def test_complex_parts(value, parts):
    assert (c_number.real(value), c_number.imag(value)) == parts


def test_complex_of_no_number():
    for wrong in (None, "1", b"1", [], object()):
        with pytest.raises(TypeError, match="must be real number, not %s" %
                                            type(wrong).__name__):
            c_number.real(wrong)
        with pytest.raises(TypeError, match="must be real number, not %s" %
                                            type(wrong).__name__):
            c_number.imag(wrong)
    for function in (c_number.real, c_number.imag):
        with pytest.raises(OverflowError):
            function(2**5000)
        assert function(-1) == (-1.0 if function is c_number.real else 0.0)


def test_complex_errors():
    for function in (c_number.real, c_number.imag):
        with pytest.raises(KeyError):
            function(Complex(KeyError("no")))
        for wrong in (1.5, None, "1j"):
            with pytest.raises(TypeError):
                function(Complex(wrong))


def test_complex_references():
    value = Complex(2 + 3j)
    for function in (c_number.real, c_number.imag):
        assert kept(lambda: function(value), value, value.value) == [0, 0]
        assert kept(lambda: function(None), None) == 0


# --- PyOS_double_to_string ----------------------------------------------------

SIGN, ADD_DOT_0, ALT, NO_NEG_0 = 1, 2, 4, 8
FINITE, INFINITE, NAN = 0, 1, 2


@pytest.mark.parametrize("value, code, precision, flags, text", [
    (-0.0, "r", 0, 0, "-0"),
    (-0.0, "r", 0, ADD_DOT_0, "-0.0"),
    (-0.0, "r", 0, NO_NEG_0, "0"),
    (-0.0, "r", 0, NO_NEG_0 | ADD_DOT_0, "0.0"),
    (-0.0, "r", 0, NO_NEG_0 | SIGN, "+0"),
    (-0.0, "f", 2, NO_NEG_0, "0.00"),
    (-0.0, "f", 2, NO_NEG_0 | SIGN, "+0.00"),
    (-0.001, "f", 2, 0, "-0.00"),
    (-0.001, "f", 2, NO_NEG_0, "0.00"),
    (-0.001, "f", 3, NO_NEG_0, "-0.001"),
    (-0.0, "e", 3, NO_NEG_0, "0.000e+00"),
    (-0.0, "E", 3, NO_NEG_0, "0.000E+00"),
    (-0.0, "g", 3, NO_NEG_0 | ALT, "0.00"),
    (-1e-5, "e", 0, NO_NEG_0, "-1e-05"),
    (-10.0, "f", 1, NO_NEG_0, "-10.0"),
    (-0.5, "r", 0, NO_NEG_0, "-0.5"),
    (0.0, "f", 1, NO_NEG_0, "0.0"),
    (0.0, "f", 1, NO_NEG_0 | SIGN, "+0.0"),
    (1.5, "r", 0, SIGN, "+1.5"),
    (-1e300, "r", 0, NO_NEG_0, "-1e+300"),
])
def test_double_to_string(value, code, precision, flags, text):
    assert c_number.double_to_string(value, ord(code), precision, flags) == (text, FINITE)


@pytest.mark.parametrize("flags", [0, NO_NEG_0])
def test_double_to_string_not_finite(flags):
    for value, text, kind in ((float("inf"), "inf", INFINITE),
                              (float("-inf"), "-inf", INFINITE),
                              (float("nan"), "nan", NAN)):
        assert c_number.double_to_string(value, ord("r"), 0, flags) == (text, kind)
        assert c_number.double_to_string(value, ord("f"), 2, flags) == (text, kind)


def test_double_to_string_bad_code():
    for flags in (0, NO_NEG_0):
        with pytest.raises(SystemError, match="bad argument to internal function$"):
            c_number.double_to_string(1.0, ord("x"), 0, flags)
