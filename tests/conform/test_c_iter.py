import itertools

import c_iter
import pytest

from counting import kept

NULL = ...
RETURN, NEXT = 0, 1


class Weird(Exception):
    pass


class Ends:
    """An iterator that ends as told."""
    def __init__(self, how):
        self.how = how

    def __iter__(self):
        return self

    def __next__(self):
        raise self.how


# The next item.

@pytest.mark.parametrize("make", [iter, list.__iter__, lambda items: (i for i in items),
                                  lambda items: map(lambda i: i, items)])
def test_next(make):
    values = [object(), None, "x"]
    it = make(values)
    assert [c_iter.next_item(it) for _ in range(4)] == [
        (1, values[0]), (1, None), (1, "x"), (0, NULL)]
    assert c_iter.next_item(it) == (0, NULL)
    assert c_iter.next_item(make([])) == (0, NULL)


def test_next_end():
    assert c_iter.next_item(c_iter.make_ended()()) == (0, NULL)
    assert c_iter.next_item(Ends(StopIteration)) == (0, NULL)
    assert c_iter.next_item(Ends(StopIteration("value"))) == (0, NULL)

    class Stop(StopIteration):
        pass
    assert c_iter.next_item(Ends(Stop)) == (0, NULL)


def test_next_many():
    it = itertools.count()
    for i in range(10000):
        assert c_iter.next_item(it) == (1, i)


def test_next_error():
    with pytest.raises(Weird):
        c_iter.next_item(Ends(Weird))

    def generate():
        yield 1
        raise Weird
    g = generate()
    assert c_iter.next_item(g) == (1, 1)
    with pytest.raises(Weird):
        c_iter.next_item(g)
    assert c_iter.next_item(g) == (0, NULL)


@pytest.mark.parametrize("wrong, shown", [([], "list"), (1, "int"), (None, "NoneType"),
                                          (itertools.count, "type")])
def test_next_of_no_iterator(wrong, shown):
    with pytest.raises(TypeError, match=f"^expected an iterator, got '{shown}'$"):
        c_iter.next_item(wrong)


def test_next_of_a_class_without_next():
    class NoNext(Ends):
        __next__ = None
    with pytest.raises(TypeError, match="^'Weird' object is not iterable$"):
        c_iter.next_item(Weird())
    with pytest.raises(TypeError):
        c_iter.next_item(NoNext(1))


def test_next_references():
    value, results = object(), []
    it = itertools.repeat(value)
    assert kept(lambda: c_iter.next_item(it), it, value) == [0, 0]
    assert kept(lambda: results.append(c_iter.next_item(it)), it, value) == [0, 1]
    for end in iter([]), Ends(StopIteration), Ends(Weird), value:
        assert kept(lambda: c_iter.next_item(end), end) == 0


# Sending.

def echo():
    got = None
    while got != "stop":
        if got == "fail":
            raise Weird("told to")
        got = yield ("got", got)
    return "returned"


async def coroutine():
    return "awaited"


class Sendable:
    def send(self, value):
        if value == "stop":
            raise StopIteration("stopped")
        if value == "fail":
            raise Weird
        return ["sent", value]


def test_send_to_generator():
    g = echo()
    assert c_iter.send(g, None) == (NEXT, ("got", None))
    assert c_iter.send(g, 5) == (NEXT, ("got", 5))
    assert c_iter.send(g, None) == (NEXT, ("got", None))
    assert c_iter.send(g, "stop") == (RETURN, "returned")
    assert c_iter.send(g, None) == (RETURN, None)


def test_send_to_generator_errors():
    with pytest.raises(TypeError, match="can't send non-None value to a just-started generator"):
        c_iter.send(echo(), 1)
    g = echo()
    c_iter.send(g, None)
    with pytest.raises(Weird, match="told to"):
        c_iter.send(g, "fail")
    assert c_iter.send(g, None) == (RETURN, None)


@pytest.mark.parametrize("value", [None, (), (1, 2), [1], {"a": 1}, StopIteration(1),
                                   ValueError("x"), type])
def test_send_returns_any_value(value):
    def generate():
        return value
        yield
    assert c_iter.send(generate(), None) == (RETURN, value)


def test_send_to_coroutine():
    assert c_iter.send(coroutine(), None) == (RETURN, "awaited")


def test_send_none_to_iterators():
    it = iter([1, 2])
    assert c_iter.send(it, None) == (NEXT, 1)
    assert c_iter.send(it, None) == (NEXT, 2)
    assert c_iter.send(it, None) == (RETURN, None)
    assert c_iter.send(Ends(StopIteration("value")), None) == (RETURN, "value")
    assert c_iter.send(Ends(StopIteration), None) == (RETURN, None)
    assert c_iter.send(c_iter.make_ended()(), None) == (RETURN, None)
    with pytest.raises(Weird):
        c_iter.send(Ends(Weird), None)


def test_send_gives_none_its_reference():
    ended = c_iter.make_ended()()
    assert kept(lambda: c_iter.send(ended, None), None, times=1000) == 0


def test_send_to_objects_with_send():
    assert c_iter.send(Sendable(), 1) == (NEXT, ["sent", 1])
    assert c_iter.send(Sendable(), None) == (NEXT, ["sent", None])
    assert c_iter.send(Sendable(), (1, 2)) == (NEXT, ["sent", (1, 2)])
    assert c_iter.send(Sendable(), "stop") == (RETURN, "stopped")
    with pytest.raises(Weird):
        c_iter.send(Sendable(), "fail")
    with pytest.raises(AttributeError, match="send"):
        c_iter.send(iter([1]), 1)
    with pytest.raises(AttributeError, match="send"):
        c_iter.send(5, None)


def test_send_slot():
    sender = c_iter.make_sender()()
    assert c_iter.send(sender, None) == (NEXT, [None, None])
    assert c_iter.send(sender, (1,)) == (NEXT, [(1,), (1,)])
    assert c_iter.send(sender, 5) == (RETURN, 5)
    with pytest.raises(LookupError, match="why"):
        c_iter.send(sender, "why")
    assert kept(lambda: c_iter.send(sender, None), sender) == 0


def test_send_references():
    value = object()
    g = echo()
    c_iter.send(g, None)
    assert kept(lambda: c_iter.send(g, value), value, g) == [0, 0]
    it = itertools.repeat(value)
    assert kept(lambda: c_iter.send(it, None), value, it) == [0, 0]
    for kind in StopIteration, Weird:
        ends = iter([Ends(kind(value)) for _ in range(11)])
        assert kept(lambda: c_iter.send(next(ends), None), value) == 0
    results = []

    def generate():
        return value
        yield
    assert kept(lambda: results.append(c_iter.send(generate(), None)), value) == 1


# Asynchronous iterators.

class Async:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 1


class AsyncIterable:
    def __init__(self, result):
        self.result = result

    def __aiter__(self):
        if self.result is Weird:
            raise Weird
        return self.result


class NoMore(Async):
    __anext__ = None


class NoIter(Async):
    __aiter__ = None


async def agenerate():
    yield 1


def test_aiter_check():
    assert c_iter.aiter_check(agenerate()) == 1
    assert c_iter.aiter_check(Async()) == 1
    assert c_iter.aiter_check(NoIter()) == 1
    assert c_iter.aiter_check(NoMore()) == 1
    for no in 1, None, [], iter([]), AsyncIterable(1), echo(), Async, object():
        assert c_iter.aiter_check(no) == 0


def test_get_aiter():
    for thing in Async(), agenerate():
        assert c_iter.get_aiter(thing) is thing
        assert kept(lambda: c_iter.get_aiter(thing), thing) == 0
    result = Async()
    assert c_iter.get_aiter(AsyncIterable(result)) is result
    assert kept(lambda: c_iter.get_aiter(AsyncIterable(result)), result) == 0


@pytest.mark.parametrize("wrong, shown", [(1, "int"), ([], "list"), (None, "NoneType")])
def test_get_aiter_of_none(wrong, shown):
    with pytest.raises(TypeError, match=f"^'{shown}' object is not an async iterable$"):
        c_iter.get_aiter(wrong)


def test_get_aiter_errors():
    with pytest.raises(Weird):
        c_iter.get_aiter(AsyncIterable(Weird))
    for result in 1, [], iter([]), AsyncIterable(1):
        with pytest.raises(TypeError):
            c_iter.get_aiter(AsyncIterable(result))
    with pytest.raises(TypeError):
        c_iter.get_aiter(NoIter())
    value = iter([])
    assert kept(lambda: c_iter.get_aiter(AsyncIterable(value)), value) == 0
