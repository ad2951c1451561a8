import c_dict
import pytest

from counting import Grabber, kept

NULL = ...


class Weird(Exception):
    pass


class Unhashable:
    def __hash__(self):
        raise Weird("hash")


class Unequal:
    def __hash__(self):
        return 7

    def __eq__(self, other):
        raise Weird("eq")


class Counting(str):
    """A key that counts how often its hash is taken."""
    hashes = 0

    def __hash__(self):
        Counting.hashes += 1
        return str.__hash__(self)


class Loud(dict):
    """A subclass whose own methods must not be asked."""
    def __getitem__(self, key):
        raise Weird("getitem")

    def __missing__(self, key):
        raise Weird("missing")

    def __setitem__(self, key, value):
        raise Weird("setitem")

    def setdefault(self, key, value=None):
        raise Weird("setdefault")

    def get(self, key, default=None):
        raise Weird("get")


GETTERS = [c_dict.get_item_ref, c_dict.get_item_string_ref]


@pytest.mark.parametrize("get", GETTERS)
def test_get_present(get):
    value = object()
    assert get({"a": value}, "a") == (1, value)


@pytest.mark.parametrize("get", GETTERS)
def test_get_absent(get):
    assert get({"a": 1}, "b") == (0, NULL)
    assert get({}, "a") == (0, NULL)


@pytest.mark.parametrize("get", GETTERS)
def test_get_gives_a_reference_of_its_own(get):
    value, key = object(), "".join(["k", "ey"])
    d = {key: value}
    results = []
    assert kept(lambda: results.append(get(d, key)), value) == 1
    assert kept(lambda: get(d, key), value, key, d) == [0, 0, 0]
    d.clear()
    assert results[0][1] is value


@pytest.mark.parametrize("get", GETTERS)
@pytest.mark.parametrize("wrong", [[], (), 1, None, "abc", dict])
def test_get_from_no_dict(get, wrong):
    with pytest.raises(SystemError, match="bad argument to internal function"):
        get(wrong, "a")
    assert kept(lambda: get(wrong, "a"), "a".join("xx")) == 0


@pytest.mark.parametrize("get", GETTERS)
def test_get_from_subclass_asks_the_dict(get):
    value = object()
    d = Loud(a=value)
    assert get(d, "a") == (1, value)
    assert get(d, "b") == (0, NULL)


def test_get_many():
    d = {i: str(i) for i in range(10000)}
    for i in range(0, 10000, 777):
        assert c_dict.get_item_ref(d, i) == (1, str(i))
    assert c_dict.get_item_ref(d, -1) == (0, NULL)
    assert c_dict.get_item_ref(d, 10.0) == (1, "10")
    assert c_dict.get_item_ref({None: 1}, None) == (1, 1)
    assert c_dict.get_item_ref({1: None}, 1) == (1, None)


def test_get_error_in_hash():
    key, d = Unhashable(), {"a": 1}
    with pytest.raises(Weird, match="hash"):
        c_dict.get_item_ref(d, key)
    with pytest.raises(TypeError, match="unhashable type: 'list'"):
        c_dict.get_item_ref(d, [])
    assert kept(lambda: c_dict.get_item_ref(d, key), key, d) == [0, 0]


def test_get_error_in_eq():
    key, d = Unequal(), {7: 1}
    with pytest.raises(Weird, match="eq"):
        c_dict.get_item_ref(d, key)
    assert kept(lambda: c_dict.get_item_ref(d, key), key, d) == [0, 0]


def test_get_string_keys():
    d = {"": 1, "gr\u00fcn": 2, "\U0001f600": 3}
    assert c_dict.get_item_string_ref(d, "") == (1, 1)
    assert c_dict.get_item_string_ref(d, "gr\u00fcn") == (1, 2)
    assert c_dict.get_item_string_ref(d, "\U0001f600") == (1, 3)
    assert c_dict.get_item_string_ref(d, "x" * 100000) == (0, NULL)
    with pytest.raises(UnicodeDecodeError):
        c_dict.get_item_string_ref(d, b"\xff")


def test_get_string_drops_its_key():
    grabber = Grabber("abd key")
    assert c_dict.get_item_string_ref({grabber: 1}, "abd key") == (0, NULL)
    assert grabber.kept() == 0


def test_setdefault_inserts():
    d, value = {}, object()
    assert c_dict.set_default_ref(d, "a", value) == (0, value)
    assert d == {"a": value}


def test_setdefault_finds():
    old, new = object(), object()
    d = {"a": old}
    assert c_dict.set_default_ref(d, "a", new) == (1, old)
    assert d == {"a": old}
    # Present with the very value that is the default.
    assert c_dict.set_default_ref(d, "a", old) == (1, old)
    assert c_dict.set_default_ref({"a": None}, "a", None) == (1, None)


def test_setdefault_without_result():
    old, new = object(), object()
    d = {"a": old}
    assert c_dict.set_default_ref_no_result(d, "a", new) == 1
    assert c_dict.set_default_ref_no_result(d, "b", new) == 0
    assert d == {"a": old, "b": new}
    with pytest.raises(Weird, match="hash"):
        c_dict.set_default_ref_no_result(d, Unhashable(), new)
    with pytest.raises(SystemError, match="bad argument to internal function"):
        c_dict.set_default_ref_no_result([], "a", new)


def test_setdefault_references():
    d, key, value = {}, object(), object()
    results = []

    def insert():
        d.clear()
        c_dict.set_default_ref(d, key, value)

    assert kept(insert, key, value) == [0, 0]
    assert kept(lambda: c_dict.set_default_ref(d, key, value), key, value) == [0, 0]
    assert kept(lambda: c_dict.set_default_ref_no_result(d, key, value),
                key, value) == [0, 0]
    assert kept(lambda: results.append(c_dict.set_default_ref(d, key, value)),
                value) == 1
    other = object()
    assert kept(lambda: c_dict.set_default_ref(d, key, other), value, other) == [0, 0]
    assert kept(lambda: c_dict.set_default_ref(d, Unhashable(), other),
                other, d) == [0, 0]


def test_setdefault_hashes_once():
    for d in {}, {"a": 1}, {Counting("a"): 1}:
        key = Counting("a")
        Counting.hashes = 0
        c_dict.set_default_ref(d, key, 2)
        assert Counting.hashes == 1


def test_setdefault_errors():
    d = {7: 1}
    with pytest.raises(Weird, match="hash"):
        c_dict.set_default_ref(d, Unhashable(), 2)
    with pytest.raises(Weird, match="eq"):
        c_dict.set_default_ref(d, Unequal(), 2)
    with pytest.raises(TypeError, match="unhashable type: 'list'"):
        c_dict.set_default_ref(d, [], 2)
    assert d == {7: 1}
    for wrong in [], None, 1:
        with pytest.raises(SystemError, match="bad argument to internal function"):
            c_dict.set_default_ref(wrong, "a", 2)


def test_setdefault_subclass():
    value, d = object(), Loud()
    assert c_dict.set_default_ref(d, "a", value) == (0, value)
    assert c_dict.set_default_ref(d, "a", 1) == (1, value)
    assert list(d.items()) == [("a", value)]


def test_setdefault_grows():
    d = {}
    for i in range(5000):
        assert c_dict.set_default_ref(d, i, str(i)) == (0, str(i))
    for i in range(5000):
        assert c_dict.set_default_ref(d, i, "new") == (1, str(i))
    assert len(d) == 5000
