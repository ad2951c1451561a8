import sys

import c_refs
import pytest

from counting import kept


class Equal:
    """Equal to everything, true or not: identity does not ask."""
    def __eq__(self, other):
        return True

    def __bool__(self):
        raise AssertionError("asked the object")

    __hash__ = None


OBJECTS = [None, True, False, 0, 1, "", (), Equal(), NotImplemented]


def test_new_ref():
    value, held = object(), []
    assert c_refs.new_ref(value) is value
    assert kept(lambda: c_refs.new_ref(value), value) == 0
    assert kept(lambda: held.append(c_refs.new_ref(value)), value) == 1


def test_x_new_ref():
    value, held = object(), []
    assert c_refs.x_new_ref(value) is value
    assert c_refs.x_new_ref(...) == "NULL"
    assert kept(lambda: c_refs.x_new_ref(value), value) == 0
    assert kept(lambda: held.append(c_refs.x_new_ref(value)), value) == 1


def test_inc_and_dec():
    value = object()
    before = sys.getrefcount(value)
    for _ in range(5):
        c_refs.inc_ref(value)
    assert sys.getrefcount(value) == before + 5
    for _ in range(5):
        c_refs.dec_ref(value)
    assert sys.getrefcount(value) == before


@pytest.mark.once("an object stays for ever")
def test_dec_ends_an_object():
    ended = []

    class Ends:
        def __del__(self):
            ended.append(1)

    value = Ends()
    c_refs.inc_ref(value)
    del value
    assert ended == []
    value = Ends()
    c_refs.inc_ref(value)
    c_refs.dec_ref(value)
    assert ended == []
    del value
    assert ended == [1]


@pytest.mark.parametrize("x", OBJECTS, ids=repr)
def test_identity(x):
    for y in OBJECTS:
        assert c_refs.is_(x, y) == (x is y)
    assert c_refs.is_none(x) == (x is None)
    assert c_refs.is_true(x) == (x is True)
    assert c_refs.is_false(x) == (x is False)


def test_identity_of_null():
    assert c_refs.is_(..., ...) == 1
    assert c_refs.is_(..., None) == 0


def test_identity_references():
    value = object()
    for function in (lambda: c_refs.is_(value, value), lambda: c_refs.is_none(value),
                     lambda: c_refs.is_true(value), lambda: c_refs.is_false(value)):
        assert kept(function, value) == 0
