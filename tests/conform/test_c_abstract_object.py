import abc
import collections
import sys

import c_abstract_object as c
import pytest

from counting import kept

NULL = END = ...
HOST = sys.version_info
NULL_ARGUMENT = "^null argument to internal routine$"


class Weird(Exception):
    pass


class Plain:
    pass


class MyStr(str):
    pass


class Items:
    """An iterator over what it is given; an exception class is raised."""
    def __init__(self, *items):
        self.items = iter(items)

    def __iter__(self):
        return self

    def __next__(self):
        item = next(self.items)
        if isinstance(item, type) and issubclass(item, Exception):
            raise item("raised")
        return item


# --- PyObject_Type ------------------------------------------------------------

def test_type():
    class Pretends:
        __class__ = int
    for object_ in (1, None, Plain(), Plain, type, Pretends(), MyStr(), NotImplemented):
        assert c.PyObject_Type(object_) is type(object_)
    with pytest.raises(SystemError, match=NULL_ARGUMENT):
        c.PyObject_Type(NULL)
    plain, held = Plain(), []
    assert kept(lambda: c.PyObject_Type(plain), plain, Plain) == [0, 0]
    assert kept(lambda: held.append(c.PyObject_Type(plain)), plain, Plain) == [0, 1]


# --- PyObject_Format ----------------------------------------------------------

class Formats:
    def __init__(self, result=NULL):
        self.result = result

    def __format__(self, spec):
        return f"<{spec!r}>" if self.result is NULL else self.result


def test_format():
    for value, spec in ((5, "04x"), (-1.5, "+.3f"), ("text", ">10"), (10**40, ","),
                        ("\u20ac", "\u20ac^5"), (1j, ""), (True, ""), (None, ""),
                        ([1], ""), ("", ""), (MyStr("a"), "")):
        assert c.PyObject_Format(value, spec) == format(value, spec)
        assert type(c.PyObject_Format(value, spec)) is str
        assert c.PyObject_Format(value, NULL) == format(value)
    assert c.PyObject_Format(Formats(), "spec") == "<'spec'>"
    assert c.PyObject_Format(Formats(), MyStr("mine")) == "<'mine'>"
    assert c.PyObject_Format(Formats(), NULL) == c.PyObject_Format(Formats(), "") == "<''>"
    mine = MyStr("of a derived class")
    assert c.PyObject_Format(Formats(mine), "") is mine
    assert c.PyObject_Format("x", "200000") == "x" + " " * 199999
    exact = "".join(["an exact ", "str"])
    assert c.PyObject_Format(exact, NULL) is c.PyObject_Format(exact, "") is exact


def test_format_errors():
    with pytest.raises(ValueError):
        c.PyObject_Format(5, "no such format")
    for spec in (5, b"", None):
        with pytest.raises((SystemError, TypeError)) as caught:
            c.PyObject_Format(5, spec)
        assert type(spec).__name__ in str(caught.value)
    with pytest.raises(TypeError, match=r"^unsupported format string passed to "
                                        r"Plain.__format__$"):
        c.PyObject_Format(Plain(), "x")
    for wrong in (5, None, b"bytes"):
        with pytest.raises(TypeError, match="__format__.* must return a str, not %s$"
                                            % type(wrong).__name__):
            c.PyObject_Format(Formats(wrong), "")

    class Failing:
        def __format__(self, spec):
            raise Weird("failing")
    with pytest.raises(Weird):
        c.PyObject_Format(Failing(), "")


def test_format_references():
    plain, spec, result, held = Plain(), MyStr(""), "".join(["a", "b"]), []
    formats = Formats(result)
    assert kept(lambda: c.PyObject_Format(plain, spec), plain, spec) == [0, 0]
    assert kept(lambda: c.PyObject_Format(plain, NULL), plain) == 0
    assert kept(lambda: c.PyObject_Format(plain, "x"), plain) == 0
    assert kept(lambda: held.append(c.PyObject_Format(formats, spec)), formats, spec,
                result) == [0, 0, 1]
    text = "".join(["exact ", "str"])
    assert kept(lambda: held.append(c.PyObject_Format(text, NULL)), text) == 1


# --- PyObject_GetIter, PyIter_Check, PyIter_Next ------------------------------

def test_get_iter():
    for iterable in ([1, 2], (), "ab", {1: 2}, {3}, range(3), b"ab", collections.deque("x"),
                     {1: 2}.items(), memoryview(b"ab"), (n for n in "ab")):
        iterator = c.PyObject_GetIter(iterable)
        assert type(iterator) is type(iter(iterable))
        assert c.PyIter_Check(iterator) == 1
        assert list(iterator) == list(iterable) or type(iterable) is type(iterator)
    for iterator in (iter([]), Items(1), (n for n in "ab"), map(str, []), zip()):
        assert c.PyObject_GetIter(iterator) is iterator

    class Old:
        def __getitem__(self, i):
            return "abc"[i]
    assert "".join(c.PyObject_GetIter(Old())) == "abc"


def test_get_iter_errors():
    class Returns:
        def __init__(self, result):
            self.result = result

        def __iter__(self):
            if self.result is Weird:
                raise Weird
            return self.result

    class Never:
        __iter__ = None

        def __getitem__(self, i):
            return i
    for wrong in (1, None, Plain(), int, Never()):
        with pytest.raises(TypeError, match="^'%s' object is not iterable$"
                                            % type(wrong).__name__):
            c.PyObject_GetIter(wrong)
    for wrong in (1, None, [], Plain()):
        with pytest.raises(TypeError, match="iter.*%s'?$" % type(wrong).__name__):
            c.PyObject_GetIter(Returns(wrong))
    with pytest.raises(Weird):
        c.PyObject_GetIter(Returns(Weird))
    wrong, result = Returns([]), Plain()
    assert kept(lambda: c.PyObject_GetIter(wrong), wrong, wrong.result) == [0, 0]
    assert kept(lambda: c.PyObject_GetIter(result), result) == 0


def test_get_iter_references():
    items, held = [Plain()], []
    assert kept(lambda: c.PyObject_GetIter(items), items) == 0
    assert kept(lambda: held.append(c.PyObject_GetIter(items)), items) == 1
    iterator = Items()
    assert kept(lambda: c.PyObject_GetIter(iterator), iterator) == 0
    assert kept(lambda: held.append(c.PyObject_GetIter(iterator)), iterator) == 1


def test_iter_check():
    class OnlyNext:
        def __next__(self):
            return 1

    class Hidden:
        def __init__(self):
            self.__next__ = None
    for iterator in (iter([]), Items(), (n for n in ""), OnlyNext(), map(str, [])):
        assert c.PyIter_Check(iterator) == 1
    for other in ([], 1, None, "", Plain(), Items, Hidden(), range(3), {}.keys()):
        assert c.PyIter_Check(other) == 0
    plain = Plain()
    assert kept(lambda: c.PyIter_Check(plain), plain) == 0


def test_iter_next():
    for source in ([1, None, 3], "ab", {"k": 1}, range(3), (), Items(5, 6)):
        expected = [5, 6] if isinstance(source, Items) else list(source)
        iterator = iter(source)
        assert [c.iter_next(iterator) for _ in expected] == expected
        assert c.iter_next(iterator) is END
        assert c.iter_next(iterator) is END

    def generator():
        got = yield 1
        assert got is None
        return "not seen"
    iterator = generator()
    assert c.iter_next(iterator) == 1
    assert c.iter_next(iterator) is END


def test_iter_next_errors():
    class MyStop(StopIteration):
        pass
    iterator = Items(1, Weird, 2, StopIteration, 3, MyStop, LookupError)
    assert c.iter_next(iterator) == 1
    with pytest.raises(Weird, match="^raised$"):
        c.iter_next(iterator)
    assert c.iter_next(iterator) == 2
    assert c.iter_next(iterator) is END
    assert c.iter_next(iterator) == 3
    assert c.iter_next(iterator) is END        # a derived class of it as well
    with pytest.raises(LookupError):
        c.iter_next(iterator)
    changed = {1: 2}
    iterator = iter(changed)
    changed[2] = 3
    with pytest.raises(RuntimeError):
        c.iter_next(iterator)


def test_iter_next_references():
    item, held = Plain(), []
    iterator = iter([item] * 100)
    assert kept(lambda: c.iter_next(iterator), item, iterator) == [0, 0]
    assert kept(lambda: held.append(c.iter_next(iterator)), item, iterator) == [1, 0]
    iterator = Items(*[Weird] * 100)
    assert kept(lambda: c.iter_next(iterator), iterator) == 0
    ended = iter([item])
    list(ended)
    assert kept(lambda: c.iter_next(ended), ended, item) == [0, 0]


# --- PyObject_IsInstance, PyObject_IsSubclass ---------------------------------

class Meta(type):
    def __instancecheck__(cls, instance):
        return cls.answer(instance)

    def __subclasscheck__(cls, subclass):
        return cls.answer(subclass)


class Asks(metaclass=Meta):
    answer = staticmethod(lambda it: False)


class Fails(metaclass=Meta):
    @staticmethod
    def answer(it):
        raise Weird


class OddAnswer(metaclass=Meta):
    answer = staticmethod(lambda it: [it])


class Abstract(abc.ABC):
    pass


Abstract.register(Plain)


class OddlyBased:
    """No class, but it says what its bases are."""
    def __init__(self, *bases):
        self.__bases__ = bases


class Pretends:
    __class__ = Plain


class Derived(Plain):
    pass


def test_is_instance():
    for instance, cls, answer in [
            (1, int, 1), (True, int, 1), (1, bool, 0), (None, type(None), 1),
            (1, object, 1), (int, type, 1), (Derived(), Plain, 1), (Plain(), Derived, 0),
            (Plain(), Plain, 1), (Plain(), Abstract, 1), (1, Abstract, 0),
            (Pretends(), Plain, 1), (Pretends(), Pretends, 1), (Pretends(), Derived, 0),
            (1, (), 0), (1, (str, int), 1), (1, (str, (bytes, (int,))), 1),
            (1, (str, bytes), 0), (1, OddAnswer, 1), (1, Asks, 0), (Asks(), Asks, 1),
            (1, collections.abc.Hashable, 1), ([], collections.abc.Hashable, 0)]:
        assert c.PyObject_IsInstance(instance, cls) == answer
    if HOST >= (3, 10):
        union = c.PyObject_Type(int | str)
        assert isinstance(int | str, union)
        assert c.PyObject_IsInstance(1, int | str) == 1
        assert c.PyObject_IsInstance(b"", int | str) == 0
        assert c.PyObject_IsInstance(None, int | None) == 1


def test_is_instance_by_bases():
    base = OddlyBased()
    derived = OddlyBased(base)

    class Claims:
        __class__ = derived
    assert c.PyObject_IsInstance(Claims(), base) == 1
    assert c.PyObject_IsInstance(Claims(), OddlyBased()) == 0
    assert c.PyObject_IsInstance(1, base) == 0


def test_is_subclass():
    for derived, cls, answer in [
            (int, int, 1), (bool, int, 1), (int, bool, 0), (int, object, 1),
            (type, type, 1), (Derived, Plain, 1), (Plain, Derived, 0),
            (Plain, Abstract, 1), (int, Abstract, 0), (int, (), 0),
            (bool, (str, (bytes, int)), 1), (bool, (str, bytes), 0),
            (int, OddAnswer, 1), (int, Asks, 0), (Meta, type, 1),
            (list, collections.abc.Sized, 1), (int, collections.abc.Sized, 0)]:
        assert c.PyObject_IsSubclass(derived, cls) == answer
    # Python asks the class even about itself.
    assert c.PyObject_IsSubclass(Asks, Asks) == 0
    if HOST >= (3, 10):
        assert c.PyObject_IsSubclass(bool, int | str) == 1
        assert c.PyObject_IsSubclass(bytes, int | str) == 0
    base = OddlyBased()
    derived = OddlyBased(OddlyBased(), OddlyBased(base))
    assert c.PyObject_IsSubclass(derived, base) == 1
    assert c.PyObject_IsSubclass(base, derived) == 0


@pytest.mark.parametrize("check", [c.PyObject_IsInstance, c.PyObject_IsSubclass])
def test_is_instance_errors(check):
    for wrong in (1, None, "int", Plain(), [int]):
        with pytest.raises(TypeError, match="arg 2 must be a "):
            check(int, wrong)
        with pytest.raises(TypeError):
            check(int, (str, wrong))
    assert check(int, (object, 1)) == 1        # the rest is not looked at
    with pytest.raises(Weird):
        check(int, Fails)
    with pytest.raises(Weird):
        check(int, (str, Fails))


def test_is_subclass_of_no_class():
    for wrong in (1, None, "int", Plain()):
        with pytest.raises(TypeError, match=r"^issubclass\(\) arg 1 must be a class$"):
            c.PyObject_IsSubclass(wrong, int)


def test_is_instance_references():
    plain, odd = Plain(), OddlyBased()
    classes = (str, Abstract, Plain)
    for cls in (Plain, int, Abstract, Asks, OddAnswer, classes, odd, plain, Fails):
        assert kept(lambda: c.PyObject_IsInstance(plain, cls), plain, cls) == [0, 0]
        assert kept(lambda: c.PyObject_IsSubclass(Derived, cls), Derived, cls) == [0, 0]
        assert kept(lambda: c.PyObject_IsSubclass(plain, cls), plain, cls) == [0, 0]
