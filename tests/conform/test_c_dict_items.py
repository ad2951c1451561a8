import collections
import sys
import types

import c_dict_items as c
import pytest

from counting import kept

NULL = ...
HOST = sys.version_info
BAD_CALL = "bad argument to internal function"


class MyDict(dict):
    """Its methods are gone past: the functions look at the items themselves."""
    def __getitem__(self, key):
        raise AssertionError

    __setitem__ = __delitem__ = __contains__ = __len__ = __missing__ = __getitem__


KINDS = [dict, MyDict, collections.OrderedDict]
NO_DICTS = [None, [], (), "ab", 5, types.MappingProxyType({}), {1}, dict]


class Thing:
    pass


class Weird(Exception):
    pass


class Unhashable:
    def __hash__(self):
        raise Weird("no hash")


class Unequal:
    def __hash__(self):
        return hash("key")

    def __eq__(self, other):
        raise Weird("no answer")


class Mapping:
    """As little as an update needs."""
    def __init__(self, items):
        self.items_ = dict(items)

    def keys(self):
        return iter(self.items_)

    def __getitem__(self, key):
        return self.items_[key]


@pytest.fixture
def unraisable(monkeypatch):
    seen = []
    monkeypatch.setattr(sys, "unraisablehook", lambda u: seen.append(u.exc_type))
    return seen


def test_new():
    made = c.new()
    assert type(made) is dict and made == {} and c.new() is not made


@pytest.mark.parametrize("object", NO_DICTS)
def test_wrong_type(object):
    key, value = Thing(), Thing()

    def all_fail():
        for call in (lambda: c.PyDict_Size(object), lambda: c.PyDict_Keys(object),
                     lambda: c.PyDict_Values(object), lambda: c.PyDict_Items(object),
                     lambda: c.PyDict_Copy(object),
                     lambda: c.PyDict_SetItem(object, key, value),
                     lambda: c.PyDict_SetItemString(object, "k", value),
                     lambda: c.PyDict_DelItem(object, key),
                     lambda: c.PyDict_DelItemString(object, "k"),
                     lambda: c.get_item_with_error(object, key),
                     lambda: c.PyDict_Update(object, {}),
                     lambda: c.merge(object, {}, 0)):
            with pytest.raises(SystemError, match=BAD_CALL):
                call()
    all_fail()
    assert c.get_item(object, key) is NULL
    assert c.next(object, True, True) == []
    assert c.clear(object) == 0
    if object == []:
        assert kept(all_fail, object, key, value) == [0, 0, 0]


def test_null():
    with pytest.raises(SystemError, match=BAD_CALL):
        c.PyDict_Copy(NULL)
    with pytest.raises(SystemError, match=BAD_CALL):
        c.PyDict_Update({}, NULL)


@pytest.mark.parametrize("kind", KINDS)
def test_set_get_delete(kind):
    dict_, plain = kind(), {}
    for i in range(100):
        for key in (i, str(i), (i,), -i / 4):
            assert c.PyDict_SetItem(dict_, key, [i]) == 0
            plain[key] = [i]
    assert c.PyDict_Size(dict_) == len(plain)
    for key, value in plain.items():
        assert c.get_item(dict_, key) == value == c.get_item_with_error(dict_, key)
        assert c.PyDict_Contains(dict_, key) == 1
    assert c.PyDict_SetItem(dict_, 1.0, "new") == 0
    assert c.get_item(dict_, 1) == "new" and c.PyDict_Size(dict_) == len(plain)
    for key in plain:
        assert c.PyDict_DelItem(dict_, key) == 0
        assert c.PyDict_Contains(dict_, key) == 0
        assert c.get_item(dict_, key) is NULL is c.get_item_with_error(dict_, key)
    assert c.PyDict_Size(dict_) == 0
    with pytest.raises(KeyError, match="^'gone'$"):
        c.PyDict_DelItem(dict_, "gone")


@pytest.mark.parametrize("kind", KINDS)
def test_strings(kind):
    dict_ = kind()
    for name in ("", "key", "sch\xf6n", "\u20ac\U0001f40d", "x" * 10000):
        assert c.PyDict_SetItemString(dict_, name, name) == 0
        assert c.get_item(dict_, name) == name == c.get_item_string(dict_, name)
    assert c.PyDict_Size(dict_) == 5
    assert c.get_item_string(dict_, "other") is NULL
    assert c.PyDict_DelItemString(dict_, "sch\xf6n") == 0
    assert c.get_item_string(dict_, "sch\xf6n") is NULL
    with pytest.raises(KeyError, match="^'sch\xf6n'$"):
        c.PyDict_DelItemString(dict_, "sch\xf6n")
    with pytest.raises(UnicodeDecodeError):
        c.PyDict_SetItemString(dict_, b"\xff", 1)
    with pytest.raises(UnicodeDecodeError):
        c.PyDict_DelItemString(dict_, b"\xff")
    assert c.PyDict_Size(dict_) == 4


def test_key_errors():
    dict_, key = {"key": 1}, Unequal()
    calls = [lambda k: c.PyDict_SetItem(dict_, k, 2),
             lambda k: c.PyDict_DelItem(dict_, k),
             lambda k: c.get_item_with_error(dict_, k),
             lambda k: c.PyDict_Contains(dict_, k)]
    for call in calls:
        with pytest.raises(TypeError, match="unhashable type: 'list'"):
            call([])
        with pytest.raises(Weird, match="^no hash$"):
            call(Unhashable())
        with pytest.raises(Weird, match="^no answer$"):
            call(key)
        assert kept(lambda: call(key), dict_, key) == [0, 0]
    assert dict_ == {"key": 1}


def test_get_item_hides_errors(unraisable):
    """Up to 3.12 nobody learns of an error (facts: behaviour.md, 6.7)."""
    dict_ = {"key": 1}
    assert c.get_item(dict_, []) is NULL
    assert c.get_item(dict_, Unhashable()) is NULL
    assert c.get_item(dict_, Unequal()) is NULL
    assert c.get_item_string({Unequal(): 1}, "key") is NULL
    assert c.get_item_string(dict_, b"\xff") is NULL
    if HOST >= (3, 13):
        assert unraisable == [TypeError, Weird, Weird, Weird, UnicodeDecodeError]
    else:
        assert unraisable == []


@pytest.mark.parametrize("kind", KINDS)
def test_lists(kind):
    items = [("b", 1), ("a", [2]), (None, None)]
    dict_ = kind(items)
    assert c.PyDict_Items(dict_) == items
    assert c.PyDict_Keys(dict_) == ["b", "a", None]
    assert c.PyDict_Values(dict_) == [1, [2], None]
    for call in (c.PyDict_Items, c.PyDict_Keys, c.PyDict_Values):
        assert type(call(dict_)) is list and call(kind()) == []
        assert len(call(kind((i, i) for i in range(1000)))) == 1000


@pytest.mark.parametrize("kind", KINDS)
def test_copy(kind):
    dict_ = kind(a=1, b=[2])
    copy = c.PyDict_Copy(dict_)
    assert type(copy) is dict and copy == {"a": 1, "b": [2]}
    assert copy is not dict_ and copy["b"] is dict.__getitem__(dict_, "b")
    assert c.PyDict_Copy(kind()) == {}
    big = kind((i, str(i)) for i in range(1000))
    for i in range(900):
        dict.__delitem__(big, i) if kind is MyDict else big.pop(i)
    assert list(c.PyDict_Copy(big)) == list(range(900, 1000))


@pytest.mark.parametrize("kind", KINDS)
def test_clear(kind):
    dict_ = kind(a=1, b=2)
    assert c.clear(dict_) == 0
    assert c.PyDict_Size(dict_) == 0 and c.PyDict_Keys(dict_) == []
    assert c.clear(dict_) == 0
    assert c.PyDict_SetItem(dict_, "c", 3) == 0


@pytest.mark.parametrize("kind", KINDS)
def test_next(kind):
    items = [(i, str(i)) for i in range(100)]
    dict_ = kind(items)
    assert c.next(dict_, True, True) == items
    assert c.next(dict_, True, False) == [(k, NULL) for k, _ in items]
    assert c.next(dict_, False, True) == [(NULL, v) for _, v in items]
    assert c.next(dict_, False, False) == [(NULL, NULL)] * 100
    assert c.next(kind(), True, True) == []
    for i in range(0, 100, 2):
        c.PyDict_DelItem(dict_, i)
    assert c.next(dict_, True, True) == items[1::2]


def test_next_of_instance():
    thing = Thing()
    thing.a, thing.b = 1, 2
    assert c.next(thing.__dict__, True, True) == [("a", 1), ("b", 2)]


def test_next_while_values_change():
    dict_ = {i: i for i in range(50)}
    assert c.next_changing_values(dict_) is dict_
    assert dict_ == {i: (i,) for i in range(50)}


@pytest.mark.parametrize("other", [
    {"b": 20, "c": 30}, MyDict(b=20, c=30), Mapping({"b": 20, "c": 30}),
    collections.OrderedDict(b=20, c=30), types.MappingProxyType({"b": 20, "c": 30}),
    collections.ChainMap({"b": 20}, {"b": 0, "c": 30})],
    ids=lambda other: type(other).__name__)
def test_merge(other):
    for kind in KINDS:
        for call, b in [(lambda d: c.PyDict_Update(d, other), 20),
                        (lambda d: c.merge(d, other, 1), 20),
                        (lambda d: c.merge(d, other, 0), 2)]:
            dict_ = kind(a=1, b=2)
            assert call(dict_) == 0
            assert dict(c.PyDict_Items(dict_)) == {"a": 1, "b": b, "c": 30}
            empty = kind()
            assert call(empty) == 0
            assert dict(c.PyDict_Items(empty)) == {"b": 20, "c": 30}


def test_merge_of_itself_and_nothing():
    dict_ = {"a": 1}
    assert c.PyDict_Update(dict_, dict_) == 0 and c.merge(dict_, dict_, 0) == 0
    assert c.PyDict_Update(dict_, {}) == 0 and c.merge(dict_, Mapping({}), 0) == 0
    assert dict_ == {"a": 1}


def test_merge_errors():
    for wrong in (5, None, [("a", 1)], "ab"):
        with pytest.raises(AttributeError, match="keys"):
            c.PyDict_Update({}, wrong)

    class Failing(Mapping):
        def __getitem__(self, key):
            raise Weird

    class NoKeys(Mapping):
        def keys(self):
            return 5

    for override in (0, 1):
        with pytest.raises(Weird):
            c.merge({}, Failing({"a": 1}), override)
        with pytest.raises(TypeError):
            c.merge({}, NoKeys({}), override)
        with pytest.raises(TypeError, match="unhashable type: 'list'"):
            c.merge({}, type("", (Mapping,), {
                "keys": lambda self: [[]], "__getitem__": lambda self, k: k})({}), 1)


@pytest.mark.parametrize("make", [list, lambda pairs: tuple(map(list, pairs)), iter, dict.fromkeys])
def test_merge_from_pairs(make):
    for override, b in [(1, 20), (0, 2)]:
        dict_ = {"a": 1, "b": 2}
        assert c.merge_from_pairs(dict_, make([("b", 20), ("c", 30)]), override) == 0
        assert dict_ == {"a": 1, "b": b, "c": 30}
    dict_ = {}
    assert c.merge_from_pairs(dict_, iter(["ab", "ac", "bd"]), 1) == 0
    assert dict_ == {"a": "c", "b": "d"}
    dict_ = {}
    assert c.merge_from_pairs(dict_, ["ab", "ac"], 0) == 0      # the first stays
    assert dict_ == {"a": "b"}
    assert c.merge_from_pairs(dict_, [], 1) == 0


def test_merge_from_pairs_errors():
    for wrong in (5, [5], [None]):
        with pytest.raises(TypeError):
            c.merge_from_pairs({}, wrong, 1)
    for wrong in ([(1,)], ["abc"], [()]):
        with pytest.raises(ValueError, match="dictionary update sequence element #0 "
                                             "has length [013]; 2 is required"):
            c.merge_from_pairs({}, wrong, 1)
    with pytest.raises(TypeError, match="unhashable type: 'list'"):
        c.merge_from_pairs({}, [([], 1)], 1)


def test_references():
    key, value, dict_, held = Thing(), Thing(), {}, []

    def put():
        c.PyDict_SetItem(dict_, key, value)
    assert kept(put, key, value, dict_) == [0, 0, 0]
    assert kept(lambda: c.get_item(dict_, key), key, value) == [0, 0]
    assert kept(lambda: c.get_item_with_error(dict_, key), key, value) == [0, 0]
    assert kept(lambda: c.PyDict_Contains(dict_, key), key, value) == [0, 0]
    assert kept(lambda: c.next(dict_, True, True), key, value, dict_) == [0, 0, 0]

    def delete():
        put()
        c.PyDict_DelItem(dict_, key)
    assert kept(delete, key, value) == [0, 0]

    def clear():
        put()
        c.clear(dict_)
    assert kept(clear, key, value) == [0, 0]

    def strings():
        c.PyDict_SetItemString(dict_, "s", value)
        c.get_item_string(dict_, "s")
        c.PyDict_DelItemString(dict_, "s")
    assert kept(strings, value) == 0
    put()

    def merge():
        made = {}
        c.PyDict_Update(made, dict_)
        c.merge(made, dict_, 0)
        c.merge_from_pairs(made, [(key, value)], 1)
        c.merge(made, Mapping(dict_), 1)
    assert kept(merge, key, value) == [0, 0]
    for call, count in [(c.PyDict_Keys, [1, 0]), (c.PyDict_Values, [0, 1]),
                        (c.PyDict_Items, [1, 1]), (c.PyDict_Copy, [1, 1])]:
        assert kept(lambda: held.append(call(dict_)), key, value) == count
        assert kept(lambda: call(dict_), key, value) == [0, 0]


def test_frozendict():
    """3.15 has them, and these functions take them there."""
    if HOST < (3, 15):
        return
    fixed = frozendict(a=1, b=2)                # noqa: F821
    assert c.PyDict_Size(fixed) == 2
    assert c.get_item(fixed, "a") == 1 == c.get_item_with_error(fixed, "a")
    assert c.get_item_string(fixed, "b") == 2
    assert c.PyDict_Contains(fixed, "a") == 1
    assert c.PyDict_Items(fixed) == [("a", 1), ("b", 2)] == c.next(fixed, True, True)
    assert c.PyDict_Keys(fixed) == ["a", "b"]
    assert c.PyDict_Values(fixed) == [1, 2]
    changed = {"a": 0}
    assert c.PyDict_Update(changed, fixed) == 0 and changed == {"a": 1, "b": 2}
    for call in (lambda: c.PyDict_SetItem(fixed, "a", 3),
                 lambda: c.PyDict_DelItem(fixed, "a"),
                 lambda: c.PyDict_Update(fixed, {})):
        with pytest.raises(TypeError):
            call()
    c.clear(fixed)
    assert fixed == {"a": 1, "b": 2}


def test_generic_get_dict():
    thing = Thing()
    assert c.generic_get_dict(thing) == {}
    assert c.generic_get_dict(thing) is thing.__dict__
    thing.x = 1
    assert c.generic_get_dict(thing) == {"x": 1}
    c.generic_get_dict(thing)["y"] = 2
    assert thing.y == 2
    for without in (5, "x", object(), collections.namedtuple("N", "")()):
        with pytest.raises(AttributeError, match="^This object has no __dict__$"):
            c.generic_get_dict(without)
    held = []
    assert kept(lambda: c.generic_get_dict(thing), thing, thing.__dict__) == [0, 0]
    assert kept(lambda: held.append(c.generic_get_dict(thing)), thing.__dict__) == 1
