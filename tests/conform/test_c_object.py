import operator
import sys

import c_object as c
import pytest

from counting import kept

NULL = ...
HOST = sys.version_info
LT, LE, EQ, NE, GT, GE = range(6)
OPERATORS = [operator.lt, operator.le, operator.eq, operator.ne, operator.gt, operator.ge]
SHOWN = ["<", "<=", "==", "!=", ">", ">="]
NAN = float("nan")


class Weird(Exception):
    pass


class Plain:
    pass


class MyStr(str):
    pass


class MyBytes(bytes):
    pass


def returning(special, result):
    """An object one special method of which returns (or raises) this."""
    def method(self, *args):
        if isinstance(result, type) and issubclass(result, Exception):
            raise result("raised")
        return result
    return type("Returning", (), {special: method})()


# --- PyObject_Repr, PyObject_Str, PyObject_ASCII, PyObject_Bytes --------------

TEXTS = [(c.PyObject_Repr, repr, "__repr__"), (c.PyObject_Str, str, "__str__"),
         (c.PyObject_ASCII, ascii, "__repr__")]


@pytest.mark.parametrize("function, python, special", TEXTS)
def test_text(function, python, special):
    for value in (0, -10**40, 1.5, NAN, 1j, True, None, "", "text", "gr\u00fcn \u20ac \U0001f600",
                  "\x00\x1f'\"", b"\xff", [], [1, "a"], (), {}, {1: [2]}, set(), int, len,
                  NotImplemented, MyStr("m"), ValueError("x"), "x" * 100000, sys):
        result = function(value)
        assert type(result) is str and result == python(value)
    recursive = []
    recursive.append(recursive)
    assert function(recursive) == "[[...]]"
    assert function(NULL) == "<NULL>"


@pytest.mark.parametrize("function, python, special", TEXTS)
def test_text_from_the_method(function, python, special):
    mine = MyStr("of a derived class")
    assert function(returning(special, "plain")) == "plain"
    result = function(returning(special, mine))
    assert result == mine
    if function is not c.PyObject_ASCII:
        assert result is mine
    for wrong in (1, None, b"bytes", Plain()):
        with pytest.raises(TypeError, match="%s.*%s" % (special, type(wrong).__name__)):
            function(returning(special, wrong))
    with pytest.raises(Weird, match="^raised$"):
        function(returning(special, Weird))


def test_ascii_escapes():
    for text, escaped in (("a", "a"), ("\u00fc", "\\xfc"), ("\u20ac", "\\u20ac"),
                          ("\U0001f600", "\\U0001f600"), ("\udc80", "\\udc80")):
        assert c.PyObject_ASCII(text) == f"'{escaped}'"
        assert c.PyObject_ASCII(returning("__repr__", text)) == escaped
    already = "".join(["all ", "ascii"])
    assert c.PyObject_ASCII(returning("__repr__", already)) is already


def test_str_of_str():
    text = "".join(["exactly ", "str"])
    assert c.PyObject_Str(text) is text
    mine = MyStr("mine")
    assert type(c.PyObject_Str(mine)) is str and c.PyObject_Str(mine) == "mine"
    assert c.PyObject_Str(returning("__repr__", "r")) == "r"


def test_bytes():
    exact = b"".join([b"exactly ", b"bytes"])
    assert c.PyObject_Bytes(exact) is exact
    for value, expected in ((bytearray(b"ab"), b"ab"), (memoryview(b"abcd")[::2], b"ac"),
                            ([1, 255], b"\x01\xff"), ((), b""), (iter([65]), b"A"),
                            (MyBytes(b"m"), b"m"), (range(3), b"\0\1\2"),
                            (bytearray(100000), bytes(100000))):
        result = c.PyObject_Bytes(value)
        assert type(result) is bytes and result == expected
    mine = MyBytes(b"of a derived class")
    assert c.PyObject_Bytes(returning("__bytes__", mine)) is mine
    assert c.PyObject_Bytes(returning("__bytes__", b"x")) == b"x"
    assert c.PyObject_Bytes(NULL) == b"<NULL>"


def test_bytes_errors():
    for wrong in (5, "text", None, Plain(), 1.5, returning("__index__", 3)):
        with pytest.raises(TypeError, match="^cannot convert '%s' object to bytes$"
                                            % type(wrong).__name__):
            c.PyObject_Bytes(wrong)
    for wrong in ([256], [-1]):
        with pytest.raises(ValueError, match=r"^bytes must be in range\(0, 256\)$"):
            c.PyObject_Bytes(wrong)
    with pytest.raises(TypeError):
        c.PyObject_Bytes(["a"])
    for wrong in (1, None, "text", bytearray()):
        with pytest.raises(TypeError, match="__bytes__.*%s" % type(wrong).__name__):
            c.PyObject_Bytes(returning("__bytes__", wrong))
    with pytest.raises(Weird):
        c.PyObject_Bytes(returning("__bytes__", Weird))


@pytest.mark.parametrize("function, special, good", [
    (c.PyObject_Repr, "__repr__", "ab"), (c.PyObject_Str, "__str__", "ab"),
    (c.PyObject_ASCII, "__repr__", "ab"), (c.PyObject_Bytes, "__bytes__", b"ab")])
def test_text_references(function, special, good):
    result, plain, held = good * 50, Plain(), []
    gives, wrong, fails = (returning(special, it) for it in (result, plain, Weird))
    assert kept(lambda: function(gives), gives, result) == [0, 0]
    assert kept(lambda: held.append(function(gives)), gives, result) == [0, 1]
    for other in (plain, wrong, fails, [plain]):
        assert kept(lambda: function(other), other, plain) == [0, 0]
    if function in (c.PyObject_Str, c.PyObject_Bytes):
        assert kept(lambda: held.append(function(result)), result) == 1


# --- PyObject_RichCompare, PyObject_RichCompareBool ---------------------------

class Recorder:
    def __init__(self, answer=NotImplemented):
        self.asked, self.answer = [], answer


for name in "lt le eq ne gt ge".split():
    def compare(self, other, name=name):
        self.asked.append((name, other))
        if isinstance(self.answer, type):
            raise self.answer("raised")
        return self.answer
    setattr(Recorder, f"__{name}__", compare)
Recorder.__hash__ = None


class Derived(Recorder):
    def __lt__(self, other):
        return "of the derived"

    __le__ = __eq__ = __ne__ = __gt__ = __ge__ = __lt__


@pytest.mark.parametrize("op", range(6))
def test_rich_compare(op):
    for a, b in [(1, 2), (2, 1), (2, 2), (1, 1.0), (10**40, 10**40 + 1), ("a", "b"),
                 ([1], [1, 2]), ((), ()), ({1}, {1, 2}), (b"a", b"b"), (NAN, NAN),
                 (True, 0), ("x" * 10000, "x" * 10001)]:
        expected = OPERATORS[op](a, b)
        assert c.rich_compare(a, b, op) is expected
        if a is not b:
            assert c.rich_compare_bool(a, b, op) == expected


@pytest.mark.parametrize("op", range(6))
def test_rich_compare_asks_both(op):
    mirrored = "gt ge eq ne lt le".split()[op]
    straight = "lt le eq ne gt ge".split()[op]
    left, right = Recorder("answer"), Recorder("other answer")
    assert c.rich_compare(left, right, op) == "answer"
    assert left.asked == [(straight, right)] and right.asked == []
    left = Recorder()
    assert c.rich_compare(left, right, op) == "other answer"
    assert right.asked == [(mirrored, left)]
    assert c.rich_compare(1, right, op) == "other answer"
    assert right.asked[-1] == (mirrored, 1)
    assert c.rich_compare(Recorder("base"), Derived(), op) == "of the derived"
    # Nobody knows.
    for a, b in ((Recorder(), Recorder()), (Plain(), 1), (None, "text"), (int, str)):
        if op in (EQ, NE):
            assert c.rich_compare(a, b, op) is (op == NE)
            assert c.rich_compare(a, a, op) is (op == EQ)
            assert c.rich_compare_bool(a, b, op) == (op == NE)
        else:
            for compare in (c.rich_compare, c.rich_compare_bool):
                with pytest.raises(TypeError, match=(
                        f"^'{SHOWN[op]}' not supported between instances of "
                        f"'{type(a).__name__}' and '{type(b).__name__}'$")):
                    compare(a, b, op)


@pytest.mark.parametrize("op", range(6))
def test_rich_compare_bool(op):
    for answer, truth in ((True, 1), (False, 0), ([1], 1), ("", 0), (None, 0)):
        assert c.rich_compare_bool(Recorder(answer), 1, op) == truth
    # An object is equal to itself without being asked.
    for it in (NAN, Recorder(Weird), Plain()):
        if op in (EQ, NE):
            assert c.rich_compare_bool(it, it, op) == (op == EQ)
    for compare in (c.rich_compare, c.rich_compare_bool):
        with pytest.raises(Weird, match="^raised$"):
            compare(Recorder(Weird), 1, op)
        with pytest.raises(Weird, match="^raised$"):
            compare(1, Recorder(Weird), op)
        for a, b in ((NULL, 1), (1, NULL)):
            with pytest.raises(SystemError, match="bad argument to internal function$"):
                compare(a, b, op)
    with pytest.raises(Weird):
        c.rich_compare_bool(Recorder(returning("__bool__", Weird)), 1, op)


def test_rich_compare_references():
    answer, held = Plain(), []
    a, b, silent = Recorder(answer), Plain(), Recorder()
    for op in (LT, EQ):
        def calls():
            a.asked.clear()
            silent.asked.clear()
            for x, y in ((a, b), (b, a), (b, b), (silent, b), (silent, a)):
                for compare in (c.rich_compare, c.rich_compare_bool):
                    try:
                        compare(x, y, op)
                    except TypeError:
                        assert op == LT
            a.asked.clear()
            silent.asked.clear()
        assert kept(calls, a, b, silent, answer) == [0, 0, 0, 0]
        assert kept(lambda: held.append(c.rich_compare(a, 1, op)), answer) == 1


# --- attributes ---------------------------------------------------------------

class Box:
    on_class = "class"

    def __init__(self):
        self.own = Plain()

    @property
    def computed(self):
        return "computed"

    @property
    def broken(self):
        raise Weird("raised")


class Slotted:
    __slots__ = "filled", "empty"

    def __init__(self):
        self.filled = 1


class Hooked:
    def __init__(self):
        object.__setattr__(self, "log", [])

    def __getattr__(self, name):
        if name == "absent":
            raise AttributeError(name)
        return "hooked " + name

    def __setattr__(self, name, value):
        self.log.append(("set", name, value))

    def __delattr__(self, name):
        self.log.append(("del", name))


GET = [c.PyObject_GetAttr, c.PyObject_GetAttrString]
SET = [c.PyObject_SetAttr, c.PyObject_SetAttrString]
HAS = [c.PyObject_HasAttr, c.PyObject_HasAttrString]


@pytest.mark.parametrize("get", GET)
def test_get_attr(get):
    box = Box()
    box.__dict__["gr\u00fcn"] = 5
    assert get(box, "own") is box.own
    assert get(box, "on_class") == "class"
    assert get(box, "computed") == "computed"
    assert get(box, "gr\u00fcn") == 5
    assert get(Slotted(), "filled") == 1
    assert get(Hooked(), "x" * 1000) == "hooked " + "x" * 1000
    assert get(sys, "path") is sys.path
    assert get(int, "__name__") == "int"
    assert get(1, "real") == 1
    assert get(super(Box, box), "__class__") is super
    for holder, name in ((box, "absent"), (Slotted(), "empty"), (Hooked(), "absent"),
                         (int, "absent"), (sys, "absent"), (None, ""), (1, "absent")):
        with pytest.raises(AttributeError):
            get(holder, name)
    with pytest.raises(AttributeError, match="^'Box' object has no attribute 'absent'$"):
        get(box, "absent")
    with pytest.raises(Weird, match="^raised$"):
        get(box, "broken")


@pytest.mark.parametrize("set_", SET)
def test_set_attr(set_):
    for name in ("own", "new", "on_class", "gr\u00fcn", "x" * 1000, ""):
        box, value = Box(), Plain()
        assert set_(box, name, value) == 0
        assert box.__dict__[name] is value
        assert set_(box, name, NULL) == 0           # deletes
        assert name not in box.__dict__
    slotted = Slotted()
    assert set_(slotted, "empty", 2) == 0 and slotted.empty == 2
    assert set_(slotted, "filled", NULL) == 0 and not hasattr(slotted, "filled")
    hooked = Hooked()
    assert set_(hooked, "a", 1) == set_(hooked, "a", NULL) == 0
    assert hooked.log == [("set", "a", 1), ("del", "a")]
    cls = type("New", (), {})
    assert set_(cls, "attribute", 5) == 0 and cls().attribute == 5


@pytest.mark.parametrize("set_", SET)
def test_set_attr_errors(set_):
    for value in (1, NULL):
        for holder, name, error in ((Box(), "computed", AttributeError),
                                    (Slotted(), "absent", AttributeError),
                                    (1, "real", AttributeError), (int, "x", TypeError),
                                    (None, "x", AttributeError)):
            with pytest.raises(error) as caught:
                set_(holder, name, value)
            assert caught.type is error
    for holder, name in ((Box(), "absent"), (Slotted(), "empty"), (Box, "absent")):
        with pytest.raises(AttributeError):
            set_(holder, name, NULL)


@pytest.mark.skipif(HOST < (3, 15) and hasattr(sys, "gettotalrefcount"),
                    reason="a debug build aborts where a lookup misses its cache")
@pytest.mark.parametrize("by_string", [False, True])
def test_set_attr_null_in_error(by_string):
    box = Box()
    code, raised = c.set_null_in_error(box, "own", by_string)
    if HOST >= (3, 15):
        assert code == -1
        assert type(raised) is SystemError
        function = "PyObject_SetAttrString" if by_string else "PyObject_SetAttr"
        assert str(raised) == (f"{function}() must not be called with NULL value and an "
                               "exception set")
        assert type(raised.__context__) is KeyError
        assert hasattr(box, "own")
    else:           # the host's: deletes, and leaves the exception, which a
        assert code == 0    # lookup that misses its cache clears
        assert raised is None or type(raised) is KeyError
        assert not hasattr(box, "own")


@pytest.mark.parametrize("call", [
    c.PyObject_GetAttr, lambda o, name: c.PyObject_SetAttr(o, name, 1),
    lambda o, name: c.PyObject_SetAttr(o, name, NULL), c.PyObject_GenericGetAttr,
    lambda o, name: c.PyObject_GenericSetAttr(o, name, 1)])
def test_attr_name_no_string(call):
    for name in (1, b"own", None, []):
        with pytest.raises(TypeError, match="^attribute name must be string, not '%s'$"
                                            % type(name).__name__):
            call(Box(), name)
        assert kept(lambda: call(Box(), name), name) == 0


def test_attr_name_no_utf8():
    with pytest.raises(UnicodeDecodeError):
        c.PyObject_GetAttrString(Box(), b"\xff")
    for value in (1, NULL):
        with pytest.raises(UnicodeDecodeError):
            c.PyObject_SetAttrString(Box(), b"\xff", value)


@pytest.fixture
def unraisable(monkeypatch):
    told = []
    monkeypatch.setattr(sys, "unraisablehook", lambda it: told.append(
        (it.exc_type, it.err_msg or "")))
    return told


@pytest.mark.parametrize("has", HAS)
def test_has_attr(has, unraisable):
    for holder, name in ((Box(), "own"), (Box(), "computed"), (int, "real"),
                         (Slotted(), "filled"), (Hooked(), "any"), (sys, "path")):
        assert has(holder, name) == 1
    for holder, name in ((Box(), "absent"), (Slotted(), "empty"), (Hooked(), "absent"),
                         (1, "gr\u00fcn"), (None, ""), (sys, "absent")):
        assert has(holder, name) == 0
    assert unraisable == []


@pytest.mark.parametrize("has", HAS)
def test_has_attr_suppresses(has, unraisable):
    wrong, error = (5, TypeError) if has is c.PyObject_HasAttr else (b"\xff",
                                                                    UnicodeDecodeError)
    for name, error in (("broken", Weird), (wrong, error)):
        unraisable.clear()
        assert has(Box(), name) == 0
        if HOST >= (3, 13):
            [(type_, text)] = unraisable
            assert type_ is error
            assert text.startswith(f"Exception ignored in {has.__name__}()")
        else:       # the host's: nobody hears of it
            assert unraisable == []


def test_attr_references(unraisable):
    box, held = Box(), []
    value, name = box.own, "".join(["ow", "n"])

    def good():
        for get in GET:
            get(box, name)
            held.append(get(box, name))
        for has in HAS:
            has(box, name)
        for set_ in SET:
            set_(box, name, value)
    assert kept(good, box, value) == [0, 2]

    def bad():
        unraisable.clear()
        for get in GET:
            for holder, wrong in ((box, "absent"), (box, "broken"), (value, name)):
                with pytest.raises((AttributeError, Weird)):
                    get(holder, wrong)
        for has in HAS:
            has(box, "broken")
            has(box, "absent")
        for set_ in SET:
            with pytest.raises(AttributeError):
                set_(box, "computed", value)
        unraisable.clear()
    assert kept(bad, box, value) == [0, 0]
    for set_ in SET:
        each = iter([Box() for _ in range(11)])
        assert kept(lambda: set_(next(each), "new", value), value) == 1
        boxes = [Box() for _ in range(11)]
        for other in boxes:
            other.own = value
        each = iter(boxes)
        assert kept(lambda: set_(next(each), "own", NULL), value) == -1


# --- PyObject_GenericGetAttr, _GenericSetAttr, _GenericGetDict, _GenericSetDict

class Data:
    def __get__(self, instance, owner):
        return "data", instance, owner

    def __set__(self, instance, value):
        instance.__dict__["log"] = value

    def __delete__(self, instance):
        instance.__dict__["log"] = "deleted"


class NonData:
    def __get__(self, instance, owner):
        return "non-data", instance, owner


class Described:
    data, non_data, plain = Data(), NonData(), "plain"

    def __getattribute__(self, name):
        if name == "__dict__":
            return object.__getattribute__(self, name)
        raise AssertionError("not to be asked")

    def __getattr__(self, name):
        raise AssertionError("not to be asked")

    def __setattr__(self, name, value):
        raise AssertionError("not to be asked")

    __delattr__ = __getattr__


def test_generic_get_attr():
    get, it = c.PyObject_GenericGetAttr, Described()
    assert get(it, "data") == ("data", it, Described)
    assert get(it, "non_data") == ("non-data", it, Described)
    assert get(it, "plain") == "plain"
    it.__dict__.update(data=1, non_data=2, plain=3, own=4)
    assert get(it, "data") == ("data", it, Described)
    assert [get(it, name) for name in ("non_data", "plain", "own")] == [2, 3, 4]
    assert get(1, "real") == 1 and get(Slotted(), "filled") == 1
    for wrong in (it, 1, None, Slotted()):
        with pytest.raises(AttributeError, match="^'%s' object has no attribute "
                                                 "'absent'$" % type(wrong).__name__):
            get(wrong, "absent")
    with pytest.raises(AttributeError):
        get(Slotted(), "empty")
    with pytest.raises(Weird):
        get(Box(), "broken")


def test_generic_set_attr():
    set_, it = c.PyObject_GenericSetAttr, Described()
    assert set_(it, "data", 5) == 0 and it.__dict__ == {"log": 5}
    assert set_(it, "data", NULL) == 0 and it.__dict__ == {"log": "deleted"}
    assert set_(it, "non_data", 6) == set_(it, "plain", 7) == set_(it, "own", 8) == 0
    assert it.__dict__ == {"log": "deleted", "non_data": 6, "plain": 7, "own": 8}
    assert set_(it, "own", NULL) == set_(it, "plain", NULL) == 0
    assert it.__dict__ == {"log": "deleted", "non_data": 6}
    slotted = Slotted()
    assert set_(slotted, "empty", 1) == 0 and slotted.empty == 1
    for holder, name, value in ((it, "own", NULL), (Slotted(), "absent", 1),
                                (1, "real", 2), (1, "absent", 2), (Box(), "computed", 1),
                                (Slotted(), "empty", NULL), (None, "absent", NULL)):
        with pytest.raises(AttributeError):
            set_(holder, name, value)


def test_generic_attr_references():
    it, value, held = Described(), Plain(), []
    it.__dict__["own"] = value
    assert kept(lambda: held.append(c.PyObject_GenericGetAttr(it, "own")), it,
                value) == [0, 1]
    assert kept(lambda: c.PyObject_GenericGetAttr(it, "data"), it, Described) == [0, 0]
    assert kept(lambda: c.PyObject_GenericGetAttr(it, "absent"), it) == 0
    assert kept(lambda: c.PyObject_GenericSetAttr(it, "own", value), it, value) == [0, 0]
    other = Plain()
    assert kept(lambda: c.PyObject_GenericSetAttr(other, "own", it), it, other) == [0, 0]
    assert kept(lambda: c.PyObject_GenericSetAttr(1, "own", value), value) == 0


class Error(Exception):
    """With a __dict__ that C code provides."""


@pytest.mark.parametrize("make", [Plain, Error])
def test_generic_dict(make):
    it, value = make(), Plain()
    assert c.generic_get_dict(it) == {}
    it.own = value
    assert c.generic_get_dict(it) is it.__dict__ == {"own": value}
    new = {"other": 1}
    assert c.generic_set_dict(it, new) == 0
    assert it.__dict__ is c.generic_get_dict(it) is new
    # The host's: 3.13 goes on to look where a class written in Python keeps
    # the attributes of a fresh instance.
    if make is Error or HOST[:2] != (3, 13):
        assert it.other == 1 and not hasattr(it, "own")

    class MyDict(dict):
        pass
    mine = MyDict(a=5)
    it = make()
    assert c.generic_set_dict(it, mine) == 0
    assert it.__dict__ is mine
    if make is Error or HOST[:2] != (3, 13):
        assert it.a == 5


def test_generic_dict_errors():
    it = Box()
    for wrong in (1, None, [], "text"):
        with pytest.raises(TypeError, match="^__dict__ must be set to a dictionary, not "
                                            "a '%s'$" % type(wrong).__name__):
            c.generic_set_dict(it, wrong)
    with pytest.raises(TypeError, match="^cannot delete __dict__$"):
        c.generic_set_dict(it, NULL)
    assert it.own
    for wrong in (1, None, Slotted(), []):
        with pytest.raises(AttributeError, match="^This object has no __dict__$"):
            c.generic_get_dict(wrong)
        with pytest.raises(AttributeError, match="^This object has no __dict__$"):
            c.generic_set_dict(wrong, {})


def test_generic_dict_references():
    old, new, it, held = {}, {}, Plain(), []

    def swap():
        c.generic_set_dict(it, new)
        c.generic_set_dict(it, old)
    assert kept(swap, it, old, new) == [0, 0, 0]
    assert kept(lambda: held.append(c.generic_get_dict(it)), it, old) == [0, 1]
    slotted = Slotted()
    assert kept(lambda: c.generic_set_dict(slotted, new), slotted, new) == [0, 0]
    assert kept(lambda: c.generic_set_dict(it, held), it, held) == [0, 0]


def test_self_iter():
    for it in (Plain(), [], 10**40, int):
        assert c.PyObject_SelfIter(it) is it
    plain, held = Plain(), []
    assert kept(lambda: c.PyObject_SelfIter(plain), plain) == 0
    assert kept(lambda: held.append(c.PyObject_SelfIter(plain)), plain) == 1


# --- truth, calls, hashes -----------------------------------------------------

def test_is_true():
    for it in (True, 1, -1, 0.5, 10**40, "a", [0], (None,), {0: 0}, Plain(), int, NAN,
               returning("__bool__", True),
               returning("__len__", 3), returning("__len__", sys.maxsize)):
        assert c.PyObject_IsTrue(it) == 1
        assert c.PyObject_Not(it) == 0
    for it in (False, None, 0, 0.0, 0j, "", [], (), {}, set(), range(0), b"",
               returning("__bool__", False), returning("__len__", 0)):
        assert c.PyObject_IsTrue(it) == 0
        assert c.PyObject_Not(it) == 1


@pytest.mark.parametrize("ask", [c.PyObject_IsTrue, c.PyObject_Not])
def test_is_true_errors(ask):
    for special, wrong, error in (("__bool__", 1, TypeError), ("__bool__", None, TypeError),
                                  ("__bool__", Weird, Weird), ("__len__", -1, ValueError),
                                  ("__len__", "x", TypeError), ("__len__", Weird, Weird),
                                  ("__len__", 10**30, OverflowError)):
        it = returning(special, wrong)
        with pytest.raises(error) as caught:
            ask(it)
        assert caught.type is error
        assert kept(lambda: ask(it), it) == 0
    with pytest.raises(TypeError, match="__bool__.* return (a )?bool.* int$"):
        ask(returning("__bool__", 1))
    answer = returning("__len__", 5)
    assert kept(lambda: ask(answer), answer) == 0


def test_callable_check():
    own = Plain()
    own.__call__ = len
    for it in (len, int, Plain, lambda: 1, [].append, returning("__call__", 1),
               Box().__init__):
        assert c.PyCallable_Check(it) == 1
    for it in (1, None, "", own, Plain(), NotImplemented, NULL):
        assert c.PyCallable_Check(it) == 0
    assert kept(lambda: c.PyCallable_Check(own), own) == 0


def test_hash():
    for it in (0, 1, -1, -2, 10**40, 1.5, "text", "", b"x", (1, "a"), (), None, True,
               int, frozenset([1]), Plain(), MyStr("m"), len):
        assert c.PyObject_Hash(it) == hash(it)
    assert c.PyObject_Hash(-1) == -2
    assert c.PyObject_Hash(returning("__hash__", -1)) == -2
    assert c.PyObject_Hash(returning("__hash__", 2**100)) == hash(2**100)
    assert c.PyObject_Hash(returning("__hash__", -5)) == -5


def test_hash_errors():
    class Unhashable:
        __hash__ = None

    class Equal:
        def __eq__(self, other):
            return True
    for wrong in ([], {}, set(), bytearray(), Unhashable(), Equal()):
        for function in (c.PyObject_Hash, c.PyObject_HashNotImplemented):
            with pytest.raises(TypeError, match="^unhashable type: '%s'$"
                                                % type(wrong).__name__):
                function(wrong)
            assert kept(lambda: function(wrong), wrong) == 0
    with pytest.raises(TypeError, match="^unhashable type: 'int'$"):
        c.PyObject_HashNotImplemented(1)
    with pytest.raises(TypeError):
        c.PyObject_Hash((1, []))
    with pytest.raises(Weird):
        c.PyObject_Hash(returning("__hash__", Weird))
    answer = returning("__hash__", 5)
    assert kept(lambda: c.PyObject_Hash(answer), answer) == 0


def hash_no_integer(hash=hash):
    with pytest.raises(TypeError, match="^__hash__ method should return an integer$"):
        hash(returning("__hash__", "text"))


@pytest.mark.host_leaves(by=hash_no_integer)
def test_hash_no_integer():
    hash_no_integer(c.PyObject_Hash)


# --- PyObject_Dir, Py_ReprEnter, Py_ReprLeave ---------------------------------

def test_dir():
    for it in (1, int, sys, Plain, Box(), Slotted(), None, []):
        result = c.PyObject_Dir(it)
        assert type(result) is list and result == dir(it)
    assert c.PyObject_Dir(returning("__dir__", ["b", "a"])) == ["a", "b"]
    assert c.PyObject_Dir(returning("__dir__", ("x",))) == ["x"]
    assert c.PyObject_Dir(returning("__dir__", [])) == []


def test_dir_of_locals():
    def function(b, a):
        unset: int
        return c.PyObject_Dir(NULL)
    assert function(1, 2) == ["a", "b"]

    def nothing():
        return c.PyObject_Dir(NULL)
    assert nothing() == []


def test_dir_errors():
    for wrong in (None, 5, Plain()):
        with pytest.raises(TypeError):
            c.PyObject_Dir(returning("__dir__", wrong))
    with pytest.raises(TypeError):
        c.PyObject_Dir(returning("__dir__", [1, "a"]))
    with pytest.raises(Weird):
        c.PyObject_Dir(returning("__dir__", Weird))


def test_dir_references():
    names = ["b", "a"]
    it, wrong = returning("__dir__", names), returning("__dir__", Weird)
    assert kept(lambda: c.PyObject_Dir(it), it, names) == [0, 0]
    assert kept(lambda: c.PyObject_Dir(wrong), wrong) == 0
    plain = Plain()
    assert kept(lambda: c.PyObject_Dir(plain), plain, Plain) == [0, 0]
    assert kept(lambda: c.PyObject_Dir(NULL), plain) == 0


def test_repr_enter():
    a, b, same = Plain(), [1], [1]
    assert c.Py_ReprEnter(a) == 0
    assert c.Py_ReprEnter(a) == 1
    assert c.Py_ReprEnter(b) == 0                  # equal is not the same
    assert c.Py_ReprEnter(same) == 0
    assert repr(b) == "[...]"                      # lists use it too
    c.repr_leave(a)
    assert c.Py_ReprEnter(a) == 0
    assert c.Py_ReprEnter(b) == 1
    c.repr_leave(b)
    c.repr_leave(a)
    c.repr_leave(a)                                # not entered: nothing happens
    c.repr_leave(same)
    assert repr(b) == "[1]"

    def both():
        c.Py_ReprEnter(a)
        c.repr_leave(a)
    assert kept(both, a) == 0
