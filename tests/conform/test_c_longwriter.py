import random
import sys

import c_longwriter
import pytest

from counting import kept

BITS = c_longwriter.layout()[0]
MASK = (1 << BITS) - 1


class Liar(int):
    def __index__(self):
        return 99

    __int__ = __index__

    def to_bytes(self, *args, **kwargs):
        raise AssertionError("asked the subclass")


def split(value):
    value = abs(value)
    digits = []
    while value:
        digits.append(value & MASK)
        value >>= BITS
    return digits or [0]


def join(digits):
    return sum(digit << (BITS * i) for i, digit in enumerate(digits))


BIG = sorted({sign * (2**bits + offset)
              for bits in (63, 64, 65, 89, 90, 91, 119, 120, 121, 239, 240, 241, 1000)
              for offset in (-1, 0, 1) for sign in (-1, 1)} - {2**63 - 1, -2**63, 1 - 2**63})


def test_layout():
    bits, size, order, endianness = c_longwriter.layout()
    assert (bits, size) in ((15, 2), (30, 4))
    assert (bits, size) == (sys.int_info.bits_per_digit, sys.int_info.sizeof_digit)
    assert order == -1
    assert endianness == (-1 if sys.byteorder == "little" else 1)


@pytest.mark.parametrize("value", [0, 1, -1, 2**30 - 1, 2**30, -2**30, 2**62, 2**63 - 1,
                                   -2**63, 1 - 2**63, True])
def test_export_small(value):
    assert c_longwriter.export_(value) == value
    assert c_longwriter.export_(Liar(value)) == value


def test_export_big():
    for value in BIG + [7**20000, -(7**20001)]:
        assert c_longwriter.export_(value) == (int(value < 0), split(value)), value
        assert c_longwriter.export_(Liar(value)) == (int(value < 0), split(value))


def test_export_keeps_the_digits():
    for value in (2**64, 3**100):
        assert c_longwriter.export_outlives(value) == split(value * 2)


@pytest.mark.parametrize("wrong", [1.5, "1", None, object()])
def test_export_needs_int(wrong):
    with pytest.raises(TypeError, match="^expect(ed)? int, got %s$" % type(wrong).__name__):
        c_longwriter.export_(wrong)


def test_export_asks_no_index():
    class Index:
        def __index__(self):
            return 5

    with pytest.raises(TypeError, match=r"^expect(ed)? int, got test_c_longwriter\..*Index$"):
        c_longwriter.export_(Index())


def test_export_references():
    small, big, liar = 10**9, 3**100, Liar(3**100)
    assert kept(lambda: c_longwriter.export_(small), small) == 0
    assert kept(lambda: c_longwriter.export_(big), big) == 0
    assert kept(lambda: c_longwriter.export_(liar), liar) == 0
    assert kept(lambda: c_longwriter.export_("x"), str) == 0


@pytest.mark.parametrize("count", list(range(1, 18)) + [1000])
def test_write(count):
    rng = random.Random(count)
    for digits in ([0] * count, [MASK] * count, [1] + [0] * (count - 1),
                   [0] * (count - 1) + [1], [0] * (count - 1) + [MASK],
                   [rng.randrange(MASK + 1) for _ in range(count)],
                   [rng.randrange(MASK + 1)] + [0] * (count - 1)):
        for negative in (False, True):
            result = c_longwriter.write(negative, digits, True)
            assert type(result) is int
            assert result == (-join(digits) if negative else join(digits))


def test_round_trip():
    for value in BIG:
        negative, digits = c_longwriter.export_(value)
        assert c_longwriter.write(bool(negative), digits, True) == value


def test_write_small_is_the_usual_object():
    """A result that CPython keeps one object of is that object."""
    assert c_longwriter.write(False, [5, 0, 0], True) is int("5")
    assert c_longwriter.write(True, [0], True) is int("0")


def test_discard():
    assert c_longwriter.write(False, [1, 2, 3], False) is None
    assert c_longwriter.write(False, [1] * 10000, False) is None
    assert c_longwriter.discard_null() is None


@pytest.mark.parametrize("ndigits", [0, -1, -sys.maxsize - 1])
def test_create_without_digits(ndigits):
    with pytest.raises(ValueError, match="^ndigits must be positive$"):
        c_longwriter.create(ndigits)


def test_create_too_many_digits():
    with pytest.raises((OverflowError, MemoryError)):
        c_longwriter.create(sys.maxsize)


def test_write_references():
    values = [c_longwriter.write(False, [MASK] * 5, True)]
    control = [int("1" * 45)]
    assert sys.getrefcount(values[0]) == sys.getrefcount(control[0])
