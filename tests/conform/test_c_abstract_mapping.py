import collections
import sys
import types

import c_abstract_mapping as c
import pytest

from counting import kept

NULL = ...
HOST = sys.version_info
NULL_ARGUMENT = "^null argument to internal routine$"

SIZE = [c.PyObject_Size, c.PyObject_Length, c.PyMapping_Size, c.PyMapping_Length]
DELETE = [c.PyObject_DelItem, c.mapping_del_item]
DELETE_STRING = [c.PyObject_DelItemString, c.mapping_del_item_string]


class Weird(Exception):
    pass


class Plain:
    pass


class MyDict(dict):
    pass


class Recorder:
    """Takes any key and tells which."""
    def __getitem__(self, key):
        return "got", key

    def __setitem__(self, key, value):
        self.done = key, value

    def __delitem__(self, key):
        self.done = key,


class Sized:
    def __init__(self, size):
        self.size = size

    def __len__(self):
        return self.size


class Failing:
    def fail(self, *args):
        raise Weird("failing")

    __getitem__ = __setitem__ = __delitem__ = __len__ = fail
    keys = values = items = fail


class Missing(dict):
    def __missing__(self, key):
        return "missing", key


class Unhashable:
    __hash__ = None


# --- PyObject_Size, PyMapping_Size --------------------------------------------

@pytest.mark.parametrize("size", SIZE)
def test_size(size):
    for sized, length in [({}, 0), ({1: 2}, 1), (MyDict(a=1), 1), ([1, 2], 2),
                          ("\u20ac" * 3, 3), (b"", 0), (range(sys.maxsize), sys.maxsize),
                          (Sized(5), 5), (types.MappingProxyType({1: 2}), 1),
                          (dict.fromkeys(range(1000)), 1000)]:
        assert size(sized) == length
    sized = Sized(5)
    assert kept(lambda: size(sized), sized) == 0


def test_size_of_sets():
    for sized in ({1, 2}, frozenset("ab"), {}.keys(), collections.deque()):
        assert c.PyObject_Size(sized) == c.PyObject_Length(sized) == len(sized)
        for size in (c.PyMapping_Size, c.PyMapping_Length):
            with pytest.raises(TypeError, match="%s is not a mapping$"
                                                % type(sized).__name__):
                size(sized)


@pytest.mark.parametrize("size", SIZE)
def test_size_errors(size):
    for wrong in (1, None, Plain(), Recorder(), iter([]), Sized):
        with pytest.raises(TypeError, match=r"^object of type '%s' has no len\(\)$"
                                            % type(wrong).__name__):
            size(wrong)
    with pytest.raises(Weird):
        size(Failing())
    with pytest.raises(ValueError, match=r"^__len__\(\) should return >= 0$"):
        size(Sized(-1))
    with pytest.raises(OverflowError, match="^cannot fit 'int' into an index-sized "
                                            "integer$"):
        size(Sized(10**30))
    with pytest.raises(TypeError):
        size(Sized("1"))
    with pytest.raises(SystemError, match=NULL_ARGUMENT):
        size(NULL)


# --- PyObject_GetItem, PyObject_SetItem, PyObject_DelItem ---------------------

def test_get_item():
    value = Plain()
    assert c.PyObject_GetItem({"k": value}, "k") is value
    assert c.PyObject_GetItem([1, value], -1) is value
    assert c.PyObject_GetItem((1, value), True) is value
    assert c.PyObject_GetItem("abc", slice(1, None)) == "bc"
    assert c.PyObject_GetItem(range(10**20), 10**19) == 10**19
    assert c.PyObject_GetItem(Recorder(), NotImplemented) == ("got", NotImplemented)
    assert c.PyObject_GetItem(Recorder(), -1) == ("got", -1)
    assert c.PyObject_GetItem(Missing(), 5) == ("missing", 5)
    assert c.PyObject_GetItem(collections.defaultdict(list), 1) == []
    assert c.PyObject_GetItem(collections.deque("abc"), -1) == "c"

    class Index:
        def __index__(self):
            return 1
    assert c.PyObject_GetItem([1, 2], Index()) == 2
    assert c.PyObject_GetItem(collections.deque("ab"), Index()) == "b"


def test_get_item_of_class():
    class Generic:
        def __class_getitem__(cls, key):
            return cls, key
    assert c.PyObject_GetItem(Generic, 5) == (Generic, 5)
    alias = c.PyObject_GetItem(list, int)
    assert alias.__origin__ is list and alias.__args__ == (int,)
    generic = c.PyObject_GetItem(type, int)
    assert generic.__origin__ is type
    with pytest.raises(TypeError):
        c.PyObject_GetItem(Plain, 1)
    with pytest.raises(TypeError):
        c.PyObject_GetItem(int, 1)


def test_get_item_errors():
    for key in ("absent", 1, ()):
        with pytest.raises(KeyError) as caught:
            c.PyObject_GetItem({}, key)
        assert caught.value.args == (key,)
    with pytest.raises(TypeError):
        c.PyObject_GetItem({}, [])
    for sequence, index in (([], 0), ((), -1), ("", 0), ([], 10**30),
                            (collections.deque(), 5)):
        with pytest.raises(IndexError):
            c.PyObject_GetItem(sequence, index)
    for sequence in ([], (), "", b"", collections.deque()):
        with pytest.raises(TypeError):
            c.PyObject_GetItem(sequence, "0")
    with pytest.raises(TypeError, match="^sequence index must be integer, not 'str'$"):
        c.PyObject_GetItem(collections.deque(), "0")
    for wrong in (1, None, Plain(), {1}, iter([])):
        with pytest.raises(TypeError, match="^'%s' object is not subscriptable$"
                                            % type(wrong).__name__):
            c.PyObject_GetItem(wrong, 0)
    with pytest.raises(Weird):
        c.PyObject_GetItem(Failing(), 0)
    for o, key in ((NULL, 0), ([], NULL)):
        with pytest.raises(SystemError, match=NULL_ARGUMENT):
            c.PyObject_GetItem(o, key)


@pytest.mark.parametrize("delete", DELETE)
def test_set_and_del_item(delete):
    for holder, key in (({}, "k"), (MyDict(), (1, 2)), ([0], 0), ([0], -1),
                        (collections.deque([0]), 0), (collections.UserDict(), None)):
        value = Plain()
        assert c.PyObject_SetItem(holder, key, value) == 0
        assert holder[key] is value
        assert delete(holder, key) == 0
        assert len(holder) == 0
        with pytest.raises((KeyError, IndexError)):
            delete(holder, key)
    changed = [1, 2, 3]
    assert c.PyObject_SetItem(changed, slice(0, 2), "ab") == 0
    assert changed == ["a", "b", 3]
    assert delete(changed, slice(None)) == 0
    assert changed == []
    recorder = Recorder()
    assert c.PyObject_SetItem(recorder, "key", "value") == 0
    assert recorder.done == ("key", "value")
    assert delete(recorder, "key") == 0
    assert recorder.done == ("key",)


@pytest.mark.parametrize("delete", DELETE)
def test_set_and_del_item_errors(delete):
    for wrong in (1, None, Plain(), (1,), "a", b"a", {1}, int):
        with pytest.raises(TypeError, match="^'%s' object does not support item "
                                            "assignment$" % type(wrong).__name__):
            c.PyObject_SetItem(wrong, 0, 1)
        with pytest.raises(TypeError, match="^'%s' object does(n't| not) support item "
                                            "deletion$" % type(wrong).__name__):
            delete(wrong, 0)
    for holder, key, error in (({}, [], TypeError), ([1], "0", TypeError),
                               ([1], 1, IndexError), ([1], 10**30, IndexError),
                               (collections.deque([1]), "0", TypeError),
                               (collections.deque([1]), 3, IndexError),
                               (Failing(), 0, Weird)):
        with pytest.raises(error) as caught:
            c.PyObject_SetItem(holder, key, 1)
        assert caught.type is error
        with pytest.raises(error) as caught:
            delete(holder, key)
        assert caught.type is error
    with pytest.raises(KeyError):
        delete({}, "absent")
    for o, key, value in ((NULL, 0, 1), ({}, NULL, 1), ({1: 2}, 1, NULL)):
        with pytest.raises(SystemError, match=NULL_ARGUMENT):
            c.PyObject_SetItem(o, key, value)
        if value is not NULL:
            with pytest.raises(SystemError, match=NULL_ARGUMENT):
                delete(o, key)


@pytest.mark.parametrize("make", [dict, MyDict, collections.UserDict])
def test_item_references(make):
    key, value, held = Plain(), Plain(), []
    holder = make({key: value})
    assert kept(lambda: held.append(c.PyObject_GetItem(holder, key)), holder, key,
                value) == [0, 0, 1]
    assert kept(lambda: c.PyObject_GetItem(holder, value), holder, value) == [0, 0]
    assert kept(lambda: c.PyObject_SetItem(holder, key, value), holder, key,
                value) == [0, 0, 0]
    assert kept(lambda: c.PyObject_SetItem(make(), key, value), key, value) == [0, 0]
    assert kept(lambda: c.PyObject_SetItem((), key, value), key, value) == [0, 0]
    for delete in DELETE:
        fresh = [make({key: value}) for _ in range(11)]
        each = iter(fresh)
        assert kept(lambda: delete(next(each), key), key, value) == [-1, -1]
        assert kept(lambda: delete(holder, value), holder, value) == [0, 0]


# --- by C string --------------------------------------------------------------

KEYS = ["k", "", "gr\u00fcn \U0001f600", "x" * 10000]


@pytest.mark.parametrize("delete", DELETE_STRING)
@pytest.mark.parametrize("make", [dict, MyDict, collections.UserDict])
def test_by_string(make, delete):
    holder, value = make(), Plain()
    for key in KEYS:
        assert c.PyMapping_HasKeyString(holder, key) == 0
        assert c.PyMapping_SetItemString(holder, key, value) == 0
        assert holder[key] is value
        assert c.PyMapping_HasKeyString(holder, key) == 1
        assert c.PyMapping_GetItemString(holder, key) is value
    assert sorted(holder) == sorted(KEYS)
    for key in KEYS:
        assert delete(holder, key) == 0
        with pytest.raises(KeyError) as caught:
            delete(holder, key)
        assert caught.value.args == (key,)
        with pytest.raises(KeyError) as caught:
            c.PyMapping_GetItemString(holder, key)
        assert caught.value.args == (key,)
    assert len(holder) == 0


@pytest.mark.parametrize("delete", DELETE_STRING)
def test_by_string_errors(delete):
    for wrong in (1, None, Plain(), "text"):
        for call in (lambda: c.PyMapping_GetItemString(wrong, "k"),
                     lambda: c.PyMapping_SetItemString(wrong, "k", 1),
                     lambda: delete(wrong, "k")):
            with pytest.raises(TypeError):
                call()
    for call in (lambda: c.PyMapping_GetItemString({}, b"\xff"),
                 lambda: c.PyMapping_SetItemString({}, b"\xff", 1),
                 lambda: delete({}, b"\xff")):
        with pytest.raises(UnicodeDecodeError):
            call()
    for call in (lambda: c.PyMapping_GetItemString(Failing(), "k"),
                 lambda: c.PyMapping_SetItemString(Failing(), "k", 1),
                 lambda: delete(Failing(), "k")):
        with pytest.raises(Weird):
            call()
    for call in (lambda: c.PyMapping_GetItemString({}, NULL),
                 lambda: c.PyMapping_GetItemString(NULL, "k"),
                 lambda: c.PyMapping_SetItemString({}, NULL, 1),
                 lambda: c.PyMapping_SetItemString(NULL, "k", 1),
                 lambda: c.PyMapping_SetItemString({"k": 1}, "k", NULL),
                 lambda: delete({}, NULL), lambda: delete(NULL, "k")):
        with pytest.raises(SystemError, match=NULL_ARGUMENT):
            call()


def test_by_string_references():
    value, held = Plain(), []
    holder, fixed = {"k": value}, (1,)
    assert kept(lambda: held.append(c.PyMapping_GetItemString(holder, "k")),
                holder, value) == [0, 1]
    assert kept(lambda: c.PyMapping_GetItemString(holder, "absent"), holder) == 0
    assert kept(lambda: c.PyMapping_SetItemString(holder, "k", value), holder,
                value) == [0, 0]
    assert kept(lambda: c.PyMapping_SetItemString({}, "k", value), value) == 0
    assert kept(lambda: c.PyMapping_SetItemString(fixed, "k", value), fixed,
                value) == [0, 0]
    assert kept(lambda: c.PyMapping_HasKeyString(holder, "k"), holder, value) == [0, 0]
    for delete in DELETE_STRING:
        each = iter([{"k": value} for _ in range(11)])
        assert kept(lambda: delete(next(each), "k"), value) == -1


# --- PyMapping_Check, PyMapping_HasKey ----------------------------------------

def test_check():
    for mapping in ({}, MyDict(), types.MappingProxyType({}), collections.UserDict(),
                    Recorder(), [], (), "", b"", bytearray(), range(0), memoryview(b""),
                    list[int], Failing()):
        assert c.PyMapping_Check(mapping) == 1
    for other in (1, None, Plain(), set(), iter([]), {}.keys(), collections.deque(),
                  Sized(1), dict, NULL):
        assert c.PyMapping_Check(other) == 0


@pytest.fixture
def unraisable(monkeypatch):
    """What sys.unraisablehook was told: the type and the text of each."""
    told = []
    monkeypatch.setattr(sys, "unraisablehook", lambda it: told.append(
        (it.exc_type, it.err_msg or "")))
    return told


def has_key(function, mapping, key, told, error=None):
    """The answer; from 3.13 on what was suppressed has to be told."""
    told.clear()
    answer = function(mapping, key)
    if error is not None and HOST >= (3, 13):
        [(type_, text)] = told
        assert type_ is error
        assert text.startswith(f"Exception ignored in {function.__name__}()")
    else:           # the host's: below 3.13 nobody hears of it
        assert told == []
    return answer


def test_has_key(unraisable):
    for mapping in ({"k": 0}, MyDict(k=0), collections.UserDict(k=0), Recorder(),
                    types.MappingProxyType({"k": None}), Missing()):
        assert has_key(c.PyMapping_HasKey, mapping, "k", unraisable) == 1
        assert has_key(c.PyMapping_HasKeyString, mapping, "k", unraisable) == 1
    for mapping in ({}, MyDict(), collections.UserDict(), types.MappingProxyType({})):
        assert has_key(c.PyMapping_HasKey, mapping, "k", unraisable) == 0
        assert has_key(c.PyMapping_HasKeyString, mapping, "k", unraisable) == 0
    assert has_key(c.PyMapping_HasKey, [5, 6], -2, unraisable) == 1


def test_has_key_suppresses(unraisable):
    by_key, by_string = c.PyMapping_HasKey, c.PyMapping_HasKeyString
    for mapping, error in ((Failing(), Weird), (1, TypeError), (None, TypeError),
                           (Plain(), TypeError), ([], TypeError), ((), TypeError)):
        assert has_key(by_key, mapping, "k", unraisable, error) == 0
        assert has_key(by_string, mapping, "k", unraisable, error) == 0
    assert has_key(by_key, {}, Unhashable(), unraisable, TypeError) == 0
    assert has_key(by_key, [], 5, unraisable, IndexError) == 0
    assert has_key(by_key, NULL, "k", unraisable, SystemError) == 0
    assert has_key(by_string, {}, b"\xff", unraisable, UnicodeDecodeError) == 0
    assert has_key(by_string, NULL, "k", unraisable, SystemError) == 0
    assert has_key(by_string, {}, NULL, unraisable, SystemError) == 0


def test_has_key_references(unraisable):
    key, failing, unhashable = Plain(), Failing(), Unhashable()
    mapping = {key: key}
    assert kept(lambda: c.PyMapping_HasKey(mapping, key), mapping, key) == [0, 0]
    assert kept(lambda: c.PyMapping_HasKey({}, key), key) == 0
    assert kept(lambda: c.PyMapping_HasKey(failing, key), failing, key) == [0, 0]
    assert kept(lambda: c.PyMapping_HasKey({}, unhashable), unhashable) == 0


# --- PyMapping_Keys, PyMapping_Values, PyMapping_Items ------------------------

VIEWS = [(c.PyMapping_Keys, "keys"), (c.PyMapping_Values, "values"),
         (c.PyMapping_Items, "items")]


@pytest.mark.parametrize("function, name", VIEWS)
def test_views(function, name):
    for content in ({}, {"a": 1}, {1: None, (): []}, dict.fromkeys(range(1000), "x")):
        for mapping in (content, MyDict(content), collections.OrderedDict(content),
                        types.MappingProxyType(content), collections.UserDict(content)):
            result = function(mapping)
            assert type(result) is list
            assert result == list(getattr(mapping, name)())


@pytest.mark.parametrize("function, name", VIEWS)
def test_views_call_the_method(function, name):
    answer = None

    class Duck:
        pass
    setattr(Duck, name, lambda self: answer)
    for answer, result in (([1, 2], [1, 2]), ([], []), ((3,), [3]), ("xy", ["x", "y"]),
                           (iter("ab"), ["a", "b"]), ({5}, [5])):
        assert function(Duck()) == result
        assert type(function(Duck())) is list
    for answer in (None, 5, Plain()):
        with pytest.raises(TypeError, match=r"Duck\.%s\(\) .* a.*iterable.*%s"
                                            % (name, type(answer).__name__)):
            function(Duck())

    class Derived(dict):
        pass
    setattr(Derived, name, lambda self: ["of the derived"])
    assert function(Derived(a=1)) == ["of the derived"]


@pytest.mark.parametrize("function, name", VIEWS)
def test_views_errors(function, name):
    for wrong in (1, None, Plain(), [], "text"):
        with pytest.raises(AttributeError, match=f"has no attribute '{name}'"):
            function(wrong)
    with pytest.raises(Weird):
        function(Failing())

    class Late:
        def late(self):
            yield 1
            raise Weird
    setattr(Late, name, Late.late)
    with pytest.raises(Weird):
        function(Late())
    with pytest.raises(SystemError, match=NULL_ARGUMENT):
        function(NULL)


@pytest.mark.parametrize("function, name", VIEWS)
def test_views_references(function, name):
    key, held = Plain(), []
    for mapping in ({key: key}, MyDict({key: key}), collections.UserDict({key: key})):
        assert kept(lambda: function(mapping), mapping, key) == [0, 0]
        times = 2 if name == "items" else 1
        assert kept(lambda: held.append(function(mapping)), mapping, key) == [0, times]
    for wrong in (key, Failing()):
        assert kept(lambda: function(wrong), wrong) == 0
