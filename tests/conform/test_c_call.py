import functools

import c_call
import pytest

from counting import kept

NULL = ...


def show(*args, **keywords):
    return args, list(keywords.items())


class Shower:
    def __init__(self, *args, **keywords):
        self.shown = args, list(keywords.items())

    def __call__(self, *args, **keywords):
        return args, list(keywords.items())

    def method(self, *args, **keywords):
        assert isinstance(self, Shower)
        return args, list(keywords.items())

    static = staticmethod(show)

    @classmethod
    def of_class(cls, *args, **keywords):
        assert cls is Shower
        return args, list(keywords.items())


CALLABLES = {
    "function": show,
    "lambda": lambda *args, **keywords: show(*args, **keywords),
    "method": Shower().method,
    "static": Shower.static,
    "of_class": Shower.of_class,
    "object": Shower(),
    "class": lambda *args, **keywords: Shower(*args, **keywords).shown,
    "partial": functools.partial(show),
}


@pytest.mark.parametrize("room", [False, True])
@pytest.mark.parametrize("callable", sorted(CALLABLES))
def test_call(callable, room):
    call = CALLABLES[callable]
    for names in NULL, ():
        assert c_call.vectorcall(call, (), names, room) == ((), [])
        assert c_call.vectorcall(call, (1,), names, room) == ((1,), [])
        assert c_call.vectorcall(call, (1, "b"), names, room) == ((1, "b"), [])
        assert c_call.vectorcall(call, tuple(range(60)), names, room) == (tuple(range(60)), [])
    assert c_call.vectorcall(call, (5,), ("a",), room) == ((), [("a", 5)])
    assert c_call.vectorcall(call, (1, 2, 3), ("b", "a"), room) == ((1,), [("b", 2), ("a", 3)])
    names = tuple(f"name{i}" for i in range(50))
    assert c_call.vectorcall(call, tuple(range(60)), names, room) \
        == (tuple(range(10)), list(zip(names, range(10, 60))))


@pytest.mark.parametrize("room", [False, True])
def test_builtins(room):
    assert c_call.vectorcall(len, ("abc",), NULL, room) == 3
    assert c_call.vectorcall(int, ("11", 2), ("base",), room) == 3
    assert c_call.vectorcall(list, (), NULL, room) == []
    assert c_call.vectorcall(dict, (1, 2), ("a", "b"), room) == {"a": 1, "b": 2}
    assert c_call.vectorcall("a b".split, (1,), ("maxsplit",), room) == ["a", "b"]
    assert c_call.vectorcall(str.upper, ("a",), NULL, room) == "A"
    assert c_call.vectorcall(sorted, ([1, 2], True), ("reverse",), room) == [2, 1]


def test_result_of_a_class():
    made = c_call.vectorcall(Shower, (1, 2), ("a",), False)
    assert type(made) is Shower
    assert made.shown == ((1,), [("a", 2)])


@pytest.mark.parametrize("room", [False, True])
@pytest.mark.parametrize("wrong, shown", [(5, "int"), (None, "NoneType"), ("f", "str")])
def test_not_callable(wrong, shown, room):
    for args, names in ((), NULL), ((1, 2), ("a",)):
        with pytest.raises(TypeError, match=f"^'{shown}' object is not callable"):
            c_call.vectorcall(wrong, args, names, room)


@pytest.mark.parametrize("room", [False, True])
def test_errors(room):
    def fail(*args, **keywords):
        raise LookupError("fails")
    for args, names in ((), NULL), ((1, 2), ("a",)):
        with pytest.raises(LookupError, match="^'?fails'?$"):
            c_call.vectorcall(fail, args, names, room)

    def named(*, a):
        return a
    assert c_call.vectorcall(named, (1,), ("a",), room) == 1
    with pytest.raises(TypeError, match="unexpected keyword argument 'b'"):
        c_call.vectorcall(named, (1, 2), ("a", "b"), room)
    with pytest.raises(TypeError, match="missing 1 required keyword-only argument"):
        c_call.vectorcall(named, (), NULL, room)
    with pytest.raises(TypeError):
        c_call.vectorcall(len, (1,), ("a",), room)


def test_references():
    value = object()
    args, names = (value, value, value), ("".join(["a", "1"]), "".join(["b", "1"]))
    for call in show, Shower(), Shower, Shower().method, functools.partial(show):
        assert kept(lambda: c_call.vectorcall(call, args, NULL, False), value, call) == [0, 0]
        assert kept(lambda: c_call.vectorcall(call, args, names, True),
                    value, call, args, names, names[0]) == [0] * 5
    assert kept(lambda: c_call.vectorcall(len, args, names, True), value, names[0]) == [0, 0]


def test_number_of_arguments():
    for count in 0, 1, 2, 999:
        assert c_call.number_of_arguments(count) == count * 1001
