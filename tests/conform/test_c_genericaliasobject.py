import types
import typing

import c_genericaliasobject as c
import pytest

from counting import kept

T, U = typing.TypeVar("T"), typing.TypeVar("U")


class Plain:
    pass


def test_type():
    assert c.GenericAliasType is types.GenericAlias


def test_generic_alias():
    for origin, args, expected in [
            (list, int, (int,)), (list, (int,), (int,)), (dict, (str, int), (str, int)),
            (tuple, (), ()), (Plain, (int, ...), (int, ...)), (list, T, (T,)),
            (dict, (T, U), (T, U)), (list, [int], ([int],)), (5, 6, (6,)),
            (None, None, (None,)), (dict, tuple(range(100)), tuple(range(100)))]:
        alias = c.Py_GenericAlias(origin, args)
        assert type(alias) is types.GenericAlias
        assert alias.__origin__ is origin
        assert alias.__args__ == expected and type(alias.__args__) is tuple
        assert alias == types.GenericAlias(origin, args)
    args = (int, str)
    assert c.Py_GenericAlias(dict, args).__args__ is args


def test_parameters_and_use():
    alias = c.Py_GenericAlias(dict, (T, list[U]))
    assert alias.__parameters__ == (T, U)
    assert alias[int, str] == dict[int, list[str]]
    assert c.Py_GenericAlias(list, int).__parameters__ == ()
    assert repr(c.Py_GenericAlias(list, int)) == "list[int]"
    assert c.Py_GenericAlias(list, int)("ab") == ["a", "b"]
    assert hash(c.Py_GenericAlias(list, int)) == hash(list[int])
    with pytest.raises(TypeError):
        isinstance([], c.Py_GenericAlias(list, int))


def test_as_class_getitem():
    alias = c.Generic[int]
    assert type(alias) is types.GenericAlias
    assert alias.__origin__ is c.Generic and alias.__args__ == (int,)
    assert type(alias()) is c.Generic


def test_references():
    args, single, held = (Plain(),), Plain(), []
    assert kept(lambda: c.Py_GenericAlias(Plain, args), Plain, args) == [0, 0]
    assert kept(lambda: c.Py_GenericAlias(Plain, single), Plain, single) == [0, 0]
    assert kept(lambda: held.append(c.Py_GenericAlias(Plain, args)), Plain, args) == [1, 1]
    assert kept(lambda: held.append(c.Py_GenericAlias(Plain, single)), single) == 1
