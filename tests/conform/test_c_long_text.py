import math
import struct
import sys

import c_long_text as c
import pytest

from counting import kept

NULL = ...
LONG_MAX = 2**(8 * struct.calcsize("l") - 1) - 1
ULONG_MAX = 2 * LONG_MAX + 1


class MyInt(int):
    """An int whose methods say something else: no conversion asks them."""
    def __float__(self):
        raise AssertionError

    __int__ = __index__ = __trunc__ = __float__


class Index:
    def __index__(self):
        return 5

    __int__ = __index__

    def __float__(self):
        return 5.0


def from_double(value):
    return c.from_double(struct.pack("d", value))


def as_double(value):
    return struct.unpack("d", c.as_double(value))[0]


# --- doubles ------------------------------------------------------------------

@pytest.mark.parametrize("value", [0.0, -0.0, 0.9, -0.9, 1.0, 1.9, -1.9, 5e-324, 2.0**31, 2.0**53,
                                   2.0**63, -2.0**63, 2.0**64, 1e22, -1e22, sys.float_info.max])
def test_from_double(value):
    made = from_double(value)
    assert type(made) is int
    assert made == math.trunc(value)


def test_from_double_errors():
    for value in (math.inf, -math.inf):
        with pytest.raises(OverflowError, match="^cannot convert float infinity to integer$"):
            from_double(value)
    with pytest.raises(ValueError, match="^cannot convert float NaN to integer$"):
        from_double(math.nan)
    held = []
    assert kept(lambda: held.append(from_double(1e300)), OverflowError) == 0
    assert len({id(one) for one in held}) == len(held)
    assert kept(lambda: from_double(math.inf), OverflowError) == 0


@pytest.mark.parametrize("value", [0, 1, -1, 2**53 - 1, -2**53, 2**63, -2**64, 10**22, 3 * 2**1000,
                                   int(sys.float_info.max), True])
def test_as_double(value):
    assert as_double(value) == as_double(MyInt(value)) == value
    assert math.copysign(1, as_double(0)) == 1


def test_as_double_rounds_to_even():
    for value, rounded in ((2**53 + 1, 2**53), (2**53 + 3, 2**53 + 4), (2**100 + 2**47, 2**100),
                           (2**100 + 2**47 + 1, 2**100 + 2**48), (2**1024 - 2**970 - 1,
                                                                  sys.float_info.max)):
        assert as_double(value) == rounded
        assert as_double(-value) == -rounded


def test_as_double_errors():
    for value in (2**1024, -2**1024, 2**1024 - 2**970, 10**10000):
        with pytest.raises(OverflowError, match="^int too large to convert to float$"):
            as_double(value)
        assert kept(lambda: as_double(value), value) == 0
    for wrong in (1.5, "1", None, Index(), [], int):
        with pytest.raises(TypeError, match="^an integer is required$"):
            as_double(wrong)
        assert kept(lambda: as_double(wrong), wrong) == 0
    with pytest.raises(SystemError, match="bad argument to internal function$"):
        as_double(NULL)
    big = 3**100
    assert kept(lambda: as_double(big), big) == 0


# --- PyLong_GetInfo -----------------------------------------------------------

def test_info():
    info = c.info()
    assert type(info) is type(sys.int_info) and info == sys.int_info
    for name in ("bits_per_digit", "sizeof_digit"):
        assert getattr(info, name) == getattr(sys.int_info, name) > 0
    held = [c.info() for _ in range(3)]
    assert len({id(one) for one in held}) == 3                  # each is new
    assert ({sys.getrefcount(one) for one in held}
            == {sys.getrefcount(one) for one in [object()]})
    assert kept(c.info, type(info)) == 0


# --- PyLong_FromString --------------------------------------------------------

@pytest.mark.parametrize("text, base, value", [
    ("0", 10, 0), ("12", 10, 12), ("-12", 10, -12), ("+12", 10, 12), ("0012", 10, 12),
    (" \t\n\r\f\v12 \t\n\r\f\v", 10, 12), ("1_000_000", 10, 1000000), ("-0", 10, 0),
    ("12", 0, 12), ("-12", 0, -12), ("0", 0, 0), ("00", 0, 0), ("0_0", 0, 0),
    ("0x1F", 0, 31), ("0X1f", 0, 31), ("-0x1f", 0, -31), ("0x_1f", 0, 31), ("0o17", 0, 15),
    ("0O17", 0, 15), ("0b101", 0, 5), ("0B1_01", 0, 5),
    ("0x1F", 16, 31), ("1F", 16, 31), ("0b1", 16, 0xb1), ("0o17", 8, 15), ("0b101", 2, 5),
    ("0b_101", 2, 5), ("zZ", 36, 35 * 36 + 35), ("0x1", 36, 33 * 36 + 1), ("222", 3, 26),
    ("1" + "0" * 30, 10, 10**30), ("-" + "f" * 3000, 16, -(16**3000 - 1)),
    ("1" * 3000, 10, (10**3000 - 1) // 9), ("9" * 1000, 12, (12**1000 - 1) // 11 * 9),
    ("9223372036854775808", 10, 2**63), ("-9223372036854775808", 10, -2**63),
])
def test_from_string(text, base, value):
    made, end = c.from_string(text, base, True)
    assert type(made) is int and made == value
    assert end == len(text)
    assert c.from_string(text, base, False) == (value, None)


# The text, its base, the base it is then read in, and the first that does not
# fit; the zeros of "01" do not, but are only judged once all is read.
BAD = [("", 10, 10, 0), ("   ", 10, 10, 3), ("x", 10, 10, 0), ("12z4", 10, 10, 2),
       ("12 4", 10, 10, 3), ("129", 8, 8, 2), ("12.5", 10, 10, 2), ("-", 10, 10, 1),
       ("+", 10, 10, 1), ("+-1", 10, 10, 1), ("1__0", 10, 10, 1), ("_1", 10, 10, 0),
       ("1_", 10, 10, 1), ("0x1F", 10, 10, 1), ("0xg", 16, 16, 2), ("0x", 16, 16, 2),
       ("0x", 0, 16, 2), ("0b2", 0, 2, 2), ("102", 2, 2, 2), ("01", 0, 0, 2), ("0123", 0, 0, 4),
       ("\u0661", 10, 10, 0), ("1\u00a0", 10, 10, 1)]


@pytest.mark.parametrize("text, base, base_read, end", BAD)
def test_from_string_errors(text, base, base_read, end):
    for with_end in (True, False):
        error, place = c.from_string(text, base, with_end)
        assert type(error) is ValueError
        assert str(error) == f"invalid literal for int() with base {base_read}: {text!r}"
        assert place == (end if with_end else None)
    assert kept(lambda: c.from_string(text, base, True), ValueError) == 0


def test_from_string_bad_bytes():
    error, end = c.from_string(b"12\xff", 10, True)
    assert type(error) is UnicodeDecodeError and end == 2


@pytest.mark.parametrize("base", [1, 37, -1, -10, 2**31 - 1])
def test_from_string_bad_base(base):
    error, _ = c.from_string("1", base, False)
    assert type(error) is ValueError
    assert str(error) == "int() arg 2 must be >= 2 and <= 36"


def test_from_string_too_long():
    limit = sys.get_int_max_str_digits()
    for base in (2, 4, 8, 16, 32):
        made, _ = c.from_string("1" * (limit + 1), base, True)
        assert made == (base**(limit + 1) - 1) // (base - 1)
    made, end = c.from_string("1" * limit, 10, True)
    assert made == (10**limit - 1) // 9 and end == limit
    error, _ = c.from_string("1" * (limit + 1), 10, True)
    assert type(error) is ValueError
    assert str(error).startswith(f"Exceeds the limit ({limit}")


def test_from_string_references():
    held = []
    assert kept(lambda: held.append(c.from_string("9" * 50, 10, False)[0]), int) == 0
    assert len({id(one) for one in held}) == len(held)
    assert ({sys.getrefcount(one) for one in held}
            == {sys.getrefcount(one) for one in [object()]})


# --- PyOS_strtoul, PyOS_strtol ------------------------------------------------

BOTH = [("0", 10, 0, 1), ("12", 10, 12, 2), ("0012", 10, 12, 4), (" \t\n12", 10, 12, 5),
        ("12z", 10, 12, 2), ("12 ", 10, 12, 2), ("1_2", 10, 1, 1), ("129", 8, 10, 2),
        ("Zz", 36, 35 * 36 + 35, 2), ("1f", 16, 31, 2), ("0x1F", 16, 31, 4), ("0X1f", 0, 31, 4),
        ("0o17", 0, 15, 4), ("0O17", 8, 15, 4), ("0b101", 0, 5, 5), ("0B101", 2, 5, 5),
        ("0b102", 2, 2, 4), ("12", 0, 12, 2), ("  0x10 ", 0, 16, 6), ("1010", 2, 10, 4),
        (str(LONG_MAX), 10, LONG_MAX, len(str(LONG_MAX))),
        (hex(LONG_MAX), 0, LONG_MAX, len(hex(LONG_MAX)))]
NOTHING = [("", 10), ("z", 10), ("_1", 10), ("2", 2), (b"\xff", 10), ("1", 1), ("1", 37), ("1", -5)]


@pytest.mark.parametrize("call", [c.strtoul_, c.strtol_])
@pytest.mark.parametrize("text, base, value, end", BOTH)
def test_both(call, text, base, value, end):
    assert call(text, base, True) == (value, end, 0)
    assert call(text, base, False) == (value, None, 0)


@pytest.mark.parametrize("call", [c.strtoul_, c.strtol_])
@pytest.mark.parametrize("text, base", NOTHING)
def test_no_conversion(call, text, base):
    assert call(text, base, True) == (0, 0, 0)
    assert call(text, base, False) == (0, None, 0)


def test_no_digits_after_the_base():
    for text, base in (("0xg", 16), ("0xg", 0), ("0b2", 2), ("0b2", 0), ("0o8", 8), ("0o8", 0)):
        for call in (c.strtoul_, c.strtol_):
            assert call(text, base, True) == (0, 1, 0)


@pytest.mark.parametrize("base", range(2, 37))
def test_limits(base):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"

    def write(value):
        return (write(value // base) if value >= base else "") + digits[value % base]
    for value in (LONG_MAX, ULONG_MAX // base, ULONG_MAX - 1, ULONG_MAX):
        text = write(value)
        assert c.strtoul_(text + " ", base, True) == (value, len(text), 0)
    for value in (LONG_MAX // base, LONG_MAX - 1, LONG_MAX):
        text = write(value)
        assert c.strtol_(text + " ", base, True) == (value, len(text), 0)
        assert c.strtol_("-" + text + " ", base, True) == (-value, len(text) + 1, 0)
    text = "-" + write(LONG_MAX + 1)
    assert c.strtol_(text, base, True) == (-LONG_MAX - 1, len(text), 0)
    for value in (ULONG_MAX + 1, ULONG_MAX * base, ULONG_MAX * base + 1, base**100):
        text = write(value)
        assert c.strtoul_(text + " ", base, True) == (ULONG_MAX, len(text), 1)
        assert c.strtoul_(text, base, False) == (ULONG_MAX, None, 1)
        for sign in ("", "-"):
            assert c.strtol_(sign + text, base, True) == (LONG_MAX, len(sign + text), 1)
    text = write(LONG_MAX + 1)
    assert c.strtol_(text, base, True) == (LONG_MAX, len(text), 1)


def test_sign():
    assert c.strtol_("-12", 10, True) == (-12, 3, 0)
    assert c.strtol_(" +12", 10, True) == (12, 4, 0)
    assert c.strtol_("-0x10", 0, True) == (-16, 5, 0)
    assert c.strtol_("--1", 10, True) == (0, 1, 0)
    for text in ("-12", "+12"):             # no sign where there is none
        assert c.strtoul_(text, 10, True) == (0, 0, 0)
