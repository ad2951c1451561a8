import sys

import c_boolobject as c

from counting import kept


def test_from_long():
    for value in (1, -1, 2, 256, 2**32, 2**62, sys.maxsize, -sys.maxsize - 1):
        assert c.from_long(value) is True
    assert c.from_long(0) is False


def test_references():
    """What it gives is the caller's to give back."""
    for value, result in ((1, True), (0, False)):
        assert kept(lambda: c.from_long(value), result, times=100) == 0


def test_check():
    assert c.check(True) == c.check(False) == 1
    for other in (1, 0, None, bool, 1.0, "True", NotImplemented):
        assert c.check(other) == 0
