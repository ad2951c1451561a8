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
