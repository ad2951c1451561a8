import c_set as c
import pytest

from counting import kept

NULL = ...
BAD_CALL = "bad argument to internal function"


class MySet(set):
    pass


class MyFrozenSet(frozenset):
    pass


class Thing:
    pass


class Weird(Exception):
    pass


class Unhashable:
    def __hash__(self):
        raise Weird("no hash")


class Unequal:
    def __hash__(self):
        return 5

    def __eq__(self, other):
        raise Weird("no answer")


NO_SETS = [None, [], {}, (), "ab", 5, Thing(), set, {1: 2}.keys()]
KINDS = [set, MySet]
FROZEN = [frozenset, MyFrozenSet]


@pytest.mark.parametrize("new, kind", [(c.PySet_New, set),
                                       (c.PyFrozenSet_New, frozenset)])
def test_new(new, kind):
    for source in ([], "abca", (1, 1.0, 2), {3: 4}, {5, 6}, MyFrozenSet("x"),
                   range(1000)):
        made = new(source)
        assert type(made) is kind and made == kind(source)
    assert type(new(NULL)) is kind and new(NULL) == kind()
    assert new(iter("ab")) == {"a", "b"}
    for wrong in (5, None, Thing()):
        with pytest.raises(TypeError, match="object is not iterable$"):
            new(wrong)
    with pytest.raises(TypeError, match="unhashable type: 'list'"):
        new([1, []])

    def failing():
        yield 1
        raise Weird

    with pytest.raises(Weird):
        new(failing())


def test_new_copies():
    whole = {1, 2}
    copy = c.PySet_New(whole)
    assert copy == whole and copy is not whole
    fixed = frozenset("ab")
    copy = c.PyFrozenSet_New(fixed)     # unlike frozenset(fixed)
    assert copy == fixed and copy is not fixed
    assert type(c.PyFrozenSet_New(MyFrozenSet("ab"))) is frozenset


@pytest.mark.parametrize("new", [c.PySet_New, c.PyFrozenSet_New])
def test_new_references(new):
    thing, held = Thing(), []
    items = [thing, thing, 1]
    assert kept(lambda: held.append(new(items)), thing, items) == [1, 0]
    assert kept(lambda: new(items), thing) == 0
    assert kept(lambda: new([thing, []]), thing) == 0


@pytest.mark.parametrize("object", NO_SETS)
def test_wrong_type(object):
    key = Thing()

    def all_fail():
        for call in (lambda: c.PySet_Size(object), lambda: c.PySet_Clear(object),
                     lambda: c.PySet_Add(object, key), lambda: c.PySet_Pop(object),
                     lambda: c.PySet_Contains(object, key),
                     lambda: c.PySet_Discard(object, key)):
            with pytest.raises(SystemError, match=BAD_CALL):
                call()
    all_fail()
    if object == []:
        assert kept(all_fail, key, object) == [0, 0]


@pytest.mark.parametrize("kind", FROZEN)
def test_frozen_does_not_change(kind):
    fixed = kind("ab")
    for call in (lambda: c.PySet_Clear(fixed), lambda: c.PySet_Pop(fixed),
                 lambda: c.PySet_Discard(fixed, "a"),
                 lambda: c.PySet_Add(fixed, "c")):      # others have it
        with pytest.raises(SystemError, match=BAD_CALL):
            call()
    assert fixed == {"a", "b"}


def test_frozen_can_be_filled():
    thing, held = Thing(), []
    made = c.fill_frozen(1, thing)
    assert type(made) is frozenset and made == {1, thing}
    assert c.fill_frozen(1, 1.0) == {1}
    assert kept(lambda: held.append(c.fill_frozen(thing, 2)), thing) == 1
    assert kept(lambda: c.fill_frozen(thing, 2), thing) == 0
    with pytest.raises(TypeError, match="unhashable type: 'list'"):
        c.fill_frozen(1, [])


@pytest.mark.parametrize("kind", KINDS)
def test_add_and_discard(kind):
    set_ = kind()
    for i in range(100):
        assert c.PySet_Add(set_, i) == 0
        assert c.PySet_Add(set_, float(i)) == 0         # already there
    assert set_ == set(range(100)) and type(next(iter(set_))) is int
    assert c.PySet_Discard(set_, 5) == 1
    assert c.PySet_Discard(set_, 5) == 0
    assert c.PySet_Discard(set_, "x") == 0
    assert c.PySet_Size(set_) == 99 and 5 not in set_
    assert c.PySet_Clear(set_) == 0
    assert set_ == set() and c.PySet_Size(set_) == 0
    assert c.PySet_Clear(set_) == 0


@pytest.mark.parametrize("kind", KINDS + FROZEN)
def test_contains_and_size(kind):
    set_ = kind(["a", 1, None])
    assert c.PySet_Size(set_) == 3 and c.PySet_Size(kind()) == 0
    assert c.PySet_Contains(set_, "a") == 1
    assert c.PySet_Contains(set_, True) == 1
    assert c.PySet_Contains(set_, 2) == 0
    assert c.PySet_Contains(kind(), None) == 0


@pytest.mark.parametrize("function", [c.PySet_Add, c.PySet_Contains, c.PySet_Discard])
def test_key_errors(function):
    set_ = {5}
    with pytest.raises(TypeError, match="unhashable type: 'list'"):
        function(set_, [])
    # Unlike the operator, these turn no set into a frozen one.
    with pytest.raises(TypeError, match="unhashable type: 'set'"):
        function(set_, set())
    with pytest.raises(Weird, match="^no hash$"):
        function(set_, Unhashable())
    with pytest.raises(Weird, match="^no answer$"):
        function(set_, Unequal())
    assert set_ == {5}
    key = Unequal()
    assert kept(lambda: function(set_, key), key, set_) == [0, 0]


def test_pop():
    set_, seen = MySet("abc"), set()
    while set_:
        seen.add(c.PySet_Pop(set_))
    assert seen == {"a", "b", "c"}
    with pytest.raises(KeyError, match="pop from an empty set"):
        c.PySet_Pop(set_)


def test_references():
    thing, held, set_ = Thing(), [], set()

    def add_and(call):
        def both():
            c.PySet_Add(set_, thing)
            return call()
        return both

    assert kept(add_and(lambda: c.PySet_Discard(set_, thing)), thing, set_) == [0, 0]
    assert kept(add_and(lambda: c.PySet_Clear(set_)), thing, set_) == [0, 0]
    assert kept(add_and(lambda: c.PySet_Pop(set_)), thing, set_) == [0, 0]
    assert kept(add_and(lambda: held.append(c.PySet_Pop(set_))), thing) == 1
    c.PySet_Add(set_, thing)
    assert kept(lambda: c.PySet_Add(set_, thing), thing) == 0
    assert kept(lambda: c.PySet_Contains(set_, thing), thing, set_) == [0, 0]
