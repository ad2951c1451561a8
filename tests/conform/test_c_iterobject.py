import gc
import pickle

import c_iterobject as c
import pytest

from counting import kept


class Weird(Exception):
    pass


class Plain:
    pass


class Old:
    """A sequence by __getitem__; an exception class is raised."""
    def __init__(self, *items):
        self.items = items

    def __getitem__(self, i):
        item = self.items[i]
        if isinstance(item, type) and issubclass(item, Exception):
            raise item("raised")
        return item


# --- PySeqIter_New ------------------------------------------------------------

def test_seq_iter():
    for sequence in ([1, 2], (), "ab", b"ab", range(5), Old(), Old(1, None, "x")):
        it = c.PySeqIter_New(sequence)
        assert c.checks(it) == (1, 0)
        assert iter(it) is it
        expected = sequence.items if isinstance(sequence, Old) else sequence
        assert list(it) == list(expected)
        assert list(it) == []                      # it stays at the end
    changed = [1]
    it = c.PySeqIter_New(changed)
    assert next(it) == 1
    changed.append(2)
    assert next(it) == 2
    assert next(it, None) is None
    changed.append(3)
    assert next(it, None) is None


def test_seq_iter_ends():
    class MyIndexError(IndexError):
        pass
    for end in (IndexError, MyIndexError, StopIteration):
        it = c.PySeqIter_New(Old(1, end, 3))
        assert next(it) == 1
        assert next(it, "end") == "end"
        assert next(it, "end") == "end"


def test_seq_iter_errors():
    it = c.PySeqIter_New(Old(1, Weird, 3))
    assert next(it) == 1
    with pytest.raises(Weird, match="^raised$"):
        next(it)
    for wrong in (1, None, Plain(), {1}, {0: 1}, iter([])):
        with pytest.raises(SystemError, match="bad argument to internal function$"):
            c.PySeqIter_New(wrong)
        assert kept(lambda: c.PySeqIter_New(wrong), wrong) == 0


def test_seq_iter_references():
    item = Plain()
    sequence, held = Old(item), []
    assert kept(lambda: c.PySeqIter_New(sequence), sequence) == 0
    assert kept(lambda: held.append(c.PySeqIter_New(sequence)), sequence) == 1
    # At the end it lets go.
    assert kept(lambda: held.append(c.PySeqIter_New(sequence)) or list(held[-1]),
                sequence, item) == [0, 0]
    assert gc.is_tracked(held[0])
    assert list(pickle.loads(pickle.dumps(c.PySeqIter_New([1, 2])))) == [1, 2]


# --- PyCallIter_New -----------------------------------------------------------

def test_call_iter():
    values = [1, None, "x", "end", "more"]
    it = c.PyCallIter_New(lambda source=iter(values): next(source), "end")
    assert c.checks(it) == (0, 1)
    assert iter(it) is it
    assert list(it) == [1, None, "x"]
    assert list(it) == []                          # it stays at the end
    for other in (iter([]), 1, None, [], (n for n in "")):
        assert c.checks(other) == (0, 0)
    assert list(c.PyCallIter_New(iter([1, 2]).__next__, 5)) == [1, 2]   # StopIteration
    nan = float("nan")
    assert list(c.PyCallIter_New(lambda: nan, nan)) == []       # the same object


def test_call_iter_errors():
    def fail():
        raise Weird
    it = c.PyCallIter_New(fail, 1)
    for _ in range(2):
        with pytest.raises(Weird):
            next(it)

    class Unequal:
        def __eq__(self, other):
            raise Weird
    it = c.PyCallIter_New(lambda: 1, Unequal())
    with pytest.raises(Weird):
        next(it)
    it = c.PyCallIter_New(lambda needed: 1, 1)
    with pytest.raises(TypeError):
        next(it)
    it = c.PyCallIter_New(5, 1)                    # what is no callable shows late
    with pytest.raises(TypeError, match="^'int' object is not callable$"):
        next(it)


def test_call_iter_references():
    item, sentinel, held = Plain(), Plain(), []

    def gives():
        return item
    assert kept(lambda: c.PyCallIter_New(gives, sentinel), gives, sentinel) == [0, 0]
    assert kept(lambda: held.append(c.PyCallIter_New(gives, sentinel)), gives,
                sentinel) == [1, 1]
    it = held[0]
    assert kept(lambda: next(it), item, sentinel, it) == [0, 0, 0]
    # At the end it lets go.
    assert kept(lambda: held.append(c.PyCallIter_New(gives, item)) or list(held[-1]),
                gives, item) == [0, 0]
