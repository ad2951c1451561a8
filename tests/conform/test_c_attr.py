import types

import c_attr
import pytest

from counting import Grabber, kept

NULL = ...

GET_ATTR = [c_attr.get_optional_attr, c_attr.get_optional_attr_string]
HAS_ATTR = [c_attr.has_attr, c_attr.has_attr_string]
DEL_ATTR = [c_attr.del_attr, c_attr.del_attr_string]
GET_ITEM = [c_attr.get_optional_item, c_attr.get_optional_item_string]
HAS_KEY = [c_attr.has_key, c_attr.has_key_string]


class Weird(Exception):
    pass


class MyAttributeError(AttributeError):
    pass


class MyKeyError(KeyError):
    pass


class Box:
    """Attributes by every road, and some that fail."""
    on_class = "class"

    def __init__(self):
        self.own = object()

    @property
    def computed(self):
        return "computed"

    @property
    def absent(self):
        raise AttributeError("absent")

    @property
    def absent_too(self):
        raise MyAttributeError

    @property
    def broken(self):
        raise Weird("broken")

    @property
    def exits(self):
        raise SystemExit(3)


class Slotted:
    __slots__ = ("filled", "empty")

    def __init__(self):
        self.filled = 1


class Hooked:
    def __getattr__(self, name):
        if name == "error":
            raise Weird(name)
        if name == "none":
            return None
        raise AttributeError(name)


@pytest.mark.parametrize("get", GET_ATTR)
def test_get_attr_present(get):
    box = Box()
    assert get(box, "own") == (1, box.own)
    assert get(box, "on_class") == (1, "class")
    assert get(box, "computed") == (1, "computed")
    assert get(Slotted(), "filled") == (1, 1)
    assert get(Hooked(), "none") == (1, None)
    assert get(types, "SimpleNamespace") == (1, types.SimpleNamespace)
    assert get(int, "__name__") == (1, "int")
    assert get(None, "__class__") == (1, type(None))


@pytest.mark.parametrize("get", GET_ATTR)
@pytest.mark.parametrize("holder, name", [
    (Box(), "none"), (Box(), "absent"), (Box(), "absent_too"), (Box(), ""),
    (Slotted(), "empty"), (Hooked(), "x"), (types, "none"), (int, "none"),
    (None, "none"), (1, "x" * 100000), (object(), "gr\u00fcn"),
    (super(Box, Box()), "none")])
def test_get_attr_absent(get, holder, name):
    assert get(holder, name) == (0, NULL)


@pytest.mark.parametrize("call", GET_ATTR + HAS_ATTR)
def test_attr_error(call):
    with pytest.raises(Weird, match="broken"):
        call(Box(), "broken")
    with pytest.raises(SystemExit):
        call(Box(), "exits")
    with pytest.raises(Weird, match="error"):
        call(Hooked(), "error")


@pytest.mark.parametrize("call", [c_attr.get_optional_attr, c_attr.has_attr,
                                  c_attr.del_attr])
@pytest.mark.parametrize("name, shown", [(1, "int"), (b"own", "bytes"),
                                         (None, "NoneType"), ([], "list")])
def test_attr_name_no_string(call, name, shown):
    with pytest.raises(TypeError, match=f"^attribute name must be string, not '{shown}'$"):
        call(Box(), name)


@pytest.mark.parametrize("call", [c_attr.get_optional_attr_string,
                                  c_attr.has_attr_string, c_attr.del_attr_string])
def test_attr_name_no_utf8(call):
    with pytest.raises(UnicodeDecodeError):
        call(Box(), b"\xff")


def test_attr_name_of_a_subclass():
    class Name(str):
        pass
    box = Box()
    assert c_attr.get_optional_attr(box, Name("own")) == (1, box.own)
    assert c_attr.has_attr(box, Name("own")) == 1
    assert c_attr.del_attr(box, Name("own")) == 0
    assert not hasattr(box, "own")


@pytest.mark.parametrize("get", GET_ATTR)
def test_get_attr_references(get):
    box, hooked = Box(), Hooked()
    value, results = box.own, []
    assert kept(lambda: get(box, "own"), box, value) == [0, 0]
    assert kept(lambda: results.append(get(box, "own")), box, value) == [0, 1]
    for holder, name in (box, "none"), (box, "broken"), (hooked, "x"), (hooked, "error"):
        assert kept(lambda: get(holder, name), holder) == 0


@pytest.mark.parametrize("has", HAS_ATTR)
def test_has_attr(has):
    box = Box()
    assert has(box, "own") == 1
    assert has(box, "on_class") == 1
    assert has(box, "computed") == 1
    assert has(box, "absent") == 0
    assert has(box, "absent_too") == 0
    assert has(box, "none") == 0
    assert has(Hooked(), "none") == 1
    assert has(Hooked(), "x") == 0
    assert kept(lambda: has(box, "own"), box, box.own) == [0, 0]
    assert kept(lambda: has(box, "broken"), box) == 0


@pytest.mark.parametrize("delete", DEL_ATTR)
def test_del_attr(delete):
    box = Box()
    value = box.own
    assert delete(box, "own") == 0
    assert "own" not in vars(box)
    with pytest.raises(AttributeError):
        delete(box, "own")
    with pytest.raises(AttributeError):
        delete(box, "computed")
    with pytest.raises(AttributeError):
        delete(1, "real")
    with pytest.raises(TypeError):
        delete(int, "real")
    slotted = Slotted()
    assert delete(slotted, "filled") == 0
    assert not hasattr(slotted, "filled")
    box.own = value

    def again():
        box.own = value
        delete(box, "own")
    assert kept(again, box, value) == [0, 0]


@pytest.mark.parametrize("delete", DEL_ATTR)
def test_del_attr_hook(delete):
    deleted = []

    class Keeper:
        def __delattr__(self, name):
            if name == "error":
                raise Weird
            deleted.append(name)
    assert delete(Keeper(), "x") == 0
    assert deleted == ["x"]
    with pytest.raises(Weird):
        delete(Keeper(), "error")


class Default(dict):
    def __missing__(self, key):
        if key == "error":
            raise Weird
        if key == "keyerror":
            raise MyKeyError
        return "default"


class Mapping:
    def __getitem__(self, key):
        if key == "a":
            return "item"
        if key == "error":
            raise Weird
        if key == "index":
            raise IndexError
        if key == "my":
            raise MyKeyError(key)
        raise KeyError(key)


@pytest.mark.parametrize("get", GET_ITEM)
def test_get_item(get):
    value = object()
    assert get({"a": value}, "a") == (1, value)
    assert get({"a": None}, "a") == (1, None)
    assert get({}, "a") == (0, NULL)
    assert get({"": 1}, "") == (1, 1)
    assert get({}, "x" * 100000) == (0, NULL)
    assert get({"gr\u00fcn": 1}, "gr\u00fcn") == (1, 1)
    assert get(Default(a=1), "a") == (1, 1)
    assert get(Default(), "b") == (1, "default")
    assert get(Default(), "keyerror") == (0, NULL)
    assert get(Mapping(), "a") == (1, "item")
    assert get(Mapping(), "b") == (0, NULL)
    assert get(Mapping(), "my") == (0, NULL)
    assert get(types.MappingProxyType({"a": 1}), "a") == (1, 1)
    assert get(types.MappingProxyType({"a": 1}), "b") == (0, NULL)


@pytest.mark.parametrize("has", HAS_KEY)
def test_has_key(has):
    assert has({"a": 1}, "a") == 1
    assert has({"a": 1}, "b") == 0
    assert has(Default(), "b") == 1
    assert has(Default(), "keyerror") == 0
    assert has(Mapping(), "a") == 1
    assert has(Mapping(), "b") == 0
    d = {"a": object()}
    assert kept(lambda: has(d, "a"), d, d["a"]) == [0, 0]


@pytest.mark.parametrize("call", GET_ITEM + HAS_KEY)
def test_item_error(call):
    with pytest.raises(Weird):
        call(Default(), "error")
    with pytest.raises(Weird):
        call(Mapping(), "error")
    with pytest.raises(IndexError):
        call(Mapping(), "index")
    with pytest.raises(TypeError, match="'int' object is not subscriptable"):
        call(1, "a")
    with pytest.raises(TypeError, match="'NoneType' object is not subscriptable"):
        call(None, "a")
    with pytest.raises(TypeError, match="indices must be integers"):
        call([], "a")


@pytest.mark.parametrize("call", [c_attr.get_optional_item, c_attr.has_key])
def test_item_any_key(call):
    code = 1 if call is c_attr.has_key else (1, "x")
    assert call({1: "x"}, 1) == code
    assert call({(): "x"}, ()) == code
    assert call(["x"], 0) == code
    with pytest.raises(TypeError, match="unhashable type: 'list'"):
        call({}, [])
    with pytest.raises(IndexError):
        call([], 0)


@pytest.mark.parametrize("call", [c_attr.get_optional_item_string, c_attr.has_key_string])
def test_item_bad_string(call):
    with pytest.raises(UnicodeDecodeError):
        call({}, b"\xff")
    with pytest.raises(SystemError, match="^null argument to internal routine$"):
        call({}, NULL)


@pytest.mark.parametrize("get", GET_ITEM)
def test_get_item_references(get):
    value, results = object(), []
    d, m, key = {"a": value}, Mapping(), "".join(["a", "b"])
    assert kept(lambda: get(d, "a"), d, value) == [0, 0]
    assert kept(lambda: results.append(get(d, "a")), d, value) == [0, 1]
    assert kept(lambda: get(d, key), d, key) == [0, 0]
    assert kept(lambda: get(m, key), m, key) == [0, 0]
    assert kept(lambda: get(m, "error"), m) == 0


@pytest.mark.parametrize("call", [c_attr.get_optional_item_string, c_attr.has_key_string])
def test_item_string_drops_its_key(call):
    grabber = Grabber("abd key")
    call({grabber: 1}, "abd key")
    assert grabber.kept() == 0
