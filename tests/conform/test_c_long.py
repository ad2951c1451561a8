import random
import sys

import c_long
import pytest

from counting import kept

DEFAULTS, BIG, LITTLE, NATIVE = -1, 0, 1, 3
UNSIGNED, REJECT_NEGATIVE, ALLOW_INDEX = 4, 8, 16
LONG_BITS = 64 if sys.maxsize > 2**32 else 32
GUARD = b"\x5a" * 8


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class OnlyInt:
    def __int__(self):
        return 5


class Liar(int):
    """An int whose methods say something else: no conversion asks them."""
    def __index__(self):
        return 99

    __int__ = __index__

    def to_bytes(self, *args, **kwargs):
        raise AssertionError("asked the subclass")

    def bit_length(self):
        raise AssertionError("asked the subclass")


class Raises:
    def __index__(self):
        raise KeyError("index")


def same(text):
    return "^" + text.replace("(", r"\(").replace(")", r"\)") + "$"


SIGNED = [("int", 32), ("int32", 32), ("int64", 64), ("long", LONG_BITS),
          ("long_long", 64)]
EXACT = [("int32", 32, True), ("uint32", 32, False), ("int64", 64, True),
         ("uint64", 64, False)]
MASKS = [("unsigned_long_mask", LONG_BITS), ("unsigned_long_long_mask", 64)]
OVERFLOWS = [("long_and_overflow", LONG_BITS), ("long_long_and_overflow", 64)]
ALL = ([name for name, *_ in SIGNED] + ["uint32", "uint64"]
       + [name for name, _ in MASKS] + [name for name, _ in OVERFLOWS])

C_TYPE = {"int": "int", "int32": "int32_t", "uint32": "uint32_t",
          "int64": "int64_t", "uint64": "uint64_t", "long": "long"}


def convert(name, value):
    result = getattr(c_long, "as_" + name)(value)
    return result[0] if isinstance(result, tuple) else result


@pytest.mark.parametrize("name, bits", SIGNED)
def test_signed_limits(name, bits):
    for value in (0, 1, -1, 2**30, -2**30, 2**(bits - 1) - 1, -2**(bits - 1)):
        assert convert(name, value) == value
    for value in (2**(bits - 1), -2**(bits - 1) - 1, 10**100, -10**100):
        with pytest.raises(OverflowError):
            convert(name, value)


@pytest.mark.parametrize("name", ["uint32", "uint64"])
def test_unsigned_limits(name):
    bits = int(name[4:])
    for value in (0, 1, 2**(bits - 1), 2**bits - 1):
        assert convert(name, value) == value
    for value in (2**bits, 10**100):
        with pytest.raises(OverflowError):
            convert(name, value)
    for value in (-1, -2**(bits - 1), -10**100):
        with pytest.raises(ValueError, match="^Cannot convert negative int$"):
            convert(name, value)


@pytest.mark.parametrize("name", sorted(C_TYPE))
def test_overflow_text(name):
    with pytest.raises(OverflowError, match=same(
            "Python int too large to convert to C " + C_TYPE[name])):
        convert(name, 2**100)


@pytest.mark.parametrize("name, bits", MASKS)
def test_masks(name, bits):
    for value in (0, 1, -1, 2**bits - 1, 2**bits, -2**bits, 2**100 + 5, -2**100 - 5):
        assert convert(name, value) == value % 2**bits


@pytest.mark.parametrize("name, bits", OVERFLOWS)
def test_overflow_flag(name, bits):
    function = getattr(c_long, "as_" + name)
    assert function(2**(bits - 1) - 1) == (2**(bits - 1) - 1, 0)
    assert function(-2**(bits - 1)) == (-2**(bits - 1), 0)
    assert function(-1) == (-1, 0)
    assert function(2**(bits - 1)) == (-1, 1)
    assert function(-10**100) == (-1, -1)


@pytest.mark.parametrize("name", ALL)
def test_index(name):
    assert convert(name, Index(9)) == 9
    assert convert(name, True) == 1
    assert convert(name, Liar(7)) == 7


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("wrong", [1.5, "1", b"1", None, OnlyInt()],
                         ids=lambda v: type(v).__name__)
def test_no_integer(name, wrong):
    with pytest.raises(TypeError, match=same(
            "'%s' object cannot be interpreted as an integer"
            % type(wrong).__name__)):
        convert(name, wrong)


@pytest.mark.parametrize("name", ALL)
def test_bad_index(name):
    with pytest.raises(KeyError):
        convert(name, Raises())
    with pytest.raises(TypeError):
        convert(name, Index("9"))


@pytest.mark.parametrize("name", ALL)
def test_null(name):
    with pytest.raises(SystemError, match="bad argument to internal function$"):
        convert(name, ...)


@pytest.mark.parametrize("name", ALL)
def test_references(name):
    value, index = 10**9 + 7, Index(2**20)
    assert kept(lambda: convert(name, value), value) == 0
    assert kept(lambda: convert(name, index), index, index.value) == [0, 0]
    big = 10**100
    assert kept(lambda: convert(name, big), big) == 0
    assert kept(lambda: convert(name, 1.5), float) == 0


@pytest.mark.parametrize("name, bits, signed", EXACT)
def test_from_exact(name, bits, signed):
    make = getattr(c_long, "from_" + name)
    for value in (0, 1, 2**30, 2**31, 2**(bits - 1), 2**bits - 1):
        expected = value
        if signed and value >= 2**(bits - 1):
            expected -= 2**bits
        assert make(value) == expected
        assert type(make(value)) is int
    results = []
    value = make(2**(bits - 1) + 3)
    assert sys.getrefcount(make(2**(bits - 2))) <= sys.getrefcount(value)


# --- PyLong_AsNativeBytes -----------------------------------------------------

def expected_bytes(value, n, little):
    data = (value % 2**(8 * n)).to_bytes(n, "little" if little else "big") if n else b""
    return data


def expected_size(value, n, flags):
    """What 3.15 returns, in the words of its documentation and, for what
    those leave open (a value of one digit that does not fit, or fits with
    room to spare), as it does it."""
    unsigned = flags == DEFAULTS or flags & UNSIGNED
    if abs(value) < 2**30:
        word = LONG_BITS // 8
        if n == 0 or n >= word:
            return word
        if -2**(8 * n - 1) <= value < 2**(8 * n - 1):
            return n
        if 0 <= value < 2**(8 * n):
            return n if unsigned else n + 1
        return word
    size = value.bit_length() // 8 + 1
    if n and size == n + 1:
        if -2**(8 * n - 1) <= value < (2**(8 * n) if unsigned else 2**(8 * n - 1)):
            return n
    return size


def check_as_native(value, n, flags):
    little = sys.byteorder == "little" if flags == -1 or flags & 2 else flags & 1
    size, written, behind = c_long.as_native_bytes(value, n, flags)
    assert behind == GUARD
    assert written == expected_bytes(value, n, little), (value, n, flags)
    assert size == expected_size(value, n, flags), (value, n, flags)


EDGES = sorted({sign * (2**bits + offset)
                for bits in (0, 6, 7, 8, 15, 16, 29, 30, 31, 32, 59, 60, 61, 62,
                             63, 64, 71, 72, 127, 128, 1000)
                for offset in (-1, 0, 1) for sign in (-1, 1)})


@pytest.mark.parametrize("flags", [DEFAULTS, BIG, LITTLE, NATIVE, LITTLE | UNSIGNED,
                                   BIG | UNSIGNED, NATIVE | ALLOW_INDEX, 2, 64])
def test_as_native_edges(flags):
    for value in EDGES:
        for n in (0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 15, 16, 17, 33):
            check_as_native(value, n, flags)


def test_as_native_random():
    rng = random.Random(788)
    for _ in range(3000):
        value = rng.getrandbits(rng.randrange(1, 300))
        if rng.random() < 0.5:
            value = -value
        check_as_native(value, rng.randrange(0, 40), rng.choice([-1, 0, 1, 3, 4, 5]))


def test_as_native_huge():
    value = -(7**20000)
    n = value.bit_length() // 8 + 1
    for size in (n - 1, n, n + 1):
        check_as_native(value, size, DEFAULTS)
        check_as_native(value, size, BIG)


def test_as_native_reject_negative():
    for value in (-1, -2**40, -2**100):
        with pytest.raises(ValueError, match="^Cannot convert negative int$"):
            c_long.as_native_bytes(value, 4, NATIVE | REJECT_NEGATIVE)
        check_as_native(value, 4, DEFAULTS)
    for value in (0, 5, 2**40, 2**100):
        check_as_native(value, 4, NATIVE | REJECT_NEGATIVE)


def test_as_native_types():
    assert c_long.as_native_bytes(Liar(258), 2, BIG)[1] == b"\1\2"
    assert c_long.as_native_bytes(Liar(2**80 + 258), 2, BIG)[1] == b"\1\2"
    assert c_long.as_native_bytes(True, 2, BIG)[1] == b"\0\1"
    assert c_long.as_native_bytes(Index(258), 2, BIG | ALLOW_INDEX)[1] == b"\1\2"
    assert c_long.as_native_bytes(Index(-2**80), 11, BIG | ALLOW_INDEX)[1] \
        == b"\xff" + b"\0" * 10
    for flags in (DEFAULTS, NATIVE, BIG):
        with pytest.raises(TypeError, match="^expect int, got [a-z_]*.?Index$"):
            c_long.as_native_bytes(Index(1), 2, flags)
        with pytest.raises(TypeError, match="^expect int, got float$"):
            c_long.as_native_bytes(1.5, 2, flags)
    with pytest.raises(TypeError, match="object cannot be interpreted as an integer$"):
        c_long.as_native_bytes(1.5, 2, NATIVE | ALLOW_INDEX)
    with pytest.raises(KeyError):
        c_long.as_native_bytes(Raises(), 2, NATIVE | ALLOW_INDEX)


def test_as_native_bad_arguments():
    for value, n in ((..., 1), (1, -1), (2**100, -1), ("x", -1)):
        with pytest.raises(SystemError, match="bad argument to internal function$"):
            c_long.as_native_bytes(value, n, DEFAULTS)


def test_as_native_references():
    big, index = 2**100 + 12345, Index(2**100 + 54321)
    assert kept(lambda: c_long.as_native_bytes(big, 4, DEFAULTS), big) == 0
    assert kept(lambda: c_long.as_native_bytes(index, 4, NATIVE | ALLOW_INDEX),
                index, index.value) == [0, 0]
    assert kept(lambda: c_long.as_native_bytes(-big, 4, REJECT_NEGATIVE), big) == 0
    assert kept(lambda: c_long.as_native_bytes(index, 4, DEFAULTS), index, Index) == [0, 0]


# --- PyLong_From[Unsigned]NativeBytes -----------------------------------------

@pytest.mark.parametrize("flags", [DEFAULTS, BIG, LITTLE, NATIVE, 2, UNSIGNED,
                                   UNSIGNED | LITTLE, ALLOW_INDEX | REJECT_NEGATIVE])
def test_from_native(flags):
    little = sys.byteorder == "little" if flags == -1 or flags & 2 else flags & 1
    order = "little" if little else "big"
    unsigned = flags != -1 and bool(flags & UNSIGNED)
    rng = random.Random(697)
    for n in list(range(0, 20)) + [31, 32, 33, 1000]:
        for data in {b"\0" * n, b"\xff" * n, b"\x80" * n, b"\x7f" + b"\xff" * (n - 1),
                     bytes(rng.randrange(256) for _ in range(n))}:
            data = data[:n]
            value = c_long.from_native_bytes(data, flags)
            assert type(value) is int
            assert value == int.from_bytes(data, order, signed=not unsigned)
            value = c_long.from_unsigned_native_bytes(data, flags)
            assert type(value) is int
            assert value == int.from_bytes(data, order)


def test_from_native_null():
    for function in (c_long.from_native_bytes, c_long.from_unsigned_native_bytes):
        with pytest.raises(SystemError, match="bad argument to internal function$"):
            function(..., DEFAULTS)


def test_from_native_references():
    data = b"\xfe" * 30
    for function in (c_long.from_native_bytes, c_long.from_unsigned_native_bytes):
        value = function(data, DEFAULTS)
        fresh = function(data, DEFAULTS)
        assert sys.getrefcount(value) == sys.getrefcount(fresh)
        assert value is not fresh
        assert kept(lambda: function(data, BIG), data) == 0
