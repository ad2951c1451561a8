import sys
import threading

import c_sys
import pytest

from counting import Grabber, kept

NULL = ...

GET = [c_sys.get_attr, c_sys.get_attr_string]
GET_OPTIONAL = [c_sys.get_optional_attr, c_sys.get_optional_attr_string]


class Weird(Exception):
    pass


@pytest.fixture
def attribute():
    value = object()
    sys.abd_attribute = value
    yield value
    del sys.abd_attribute


@pytest.mark.parametrize("get", GET)
def test_get(get, attribute):
    assert get("abd_attribute") is attribute
    assert get("modules") is sys.modules
    assert get("version") is sys.version
    results = []
    assert kept(lambda: get("abd_attribute"), attribute) == 0
    assert kept(lambda: results.append(get("abd_attribute")), attribute) == 1


@pytest.mark.parametrize("get", GET)
@pytest.mark.parametrize("name", ["abd_absent", "", "gr\u00fcn", "x" * 5000])
def test_get_absent(get, name):
    with pytest.raises(RuntimeError, match=f"^lost sys.{name}$"):
        get(name)


@pytest.mark.parametrize("get", GET_OPTIONAL)
def test_get_optional(get, attribute):
    assert get("abd_attribute") == (1, attribute)
    assert get("abd_absent") == (0, NULL)
    assert get("") == (0, NULL)
    assert get("x" * 100000) == (0, NULL)
    results = []
    assert kept(lambda: get("abd_attribute"), attribute) == 0
    assert kept(lambda: results.append(get("abd_attribute")), attribute) == 1
    sys.abd_none = None
    assert get("abd_none") == (1, None)
    del sys.abd_none


@pytest.mark.parametrize("get", GET + GET_OPTIONAL)
def test_any_name(get):
    for name in "gr\u00fcn", "\U0001f600", "":
        setattr(sys, name, 5)
        try:
            assert get(name) in (5, (1, 5))
        finally:
            delattr(sys, name)


@pytest.mark.parametrize("get", [c_sys.get_attr, c_sys.get_optional_attr])
def test_names_that_are_no_c_strings(get):
    for name in "abd\0zero", "abd\ud800":
        setattr(sys, name, 5)
        try:
            assert get(name) in (5, (1, 5))
        finally:
            delattr(sys, name)
        if get is c_sys.get_optional_attr:
            assert get(name) == (0, NULL)
        else:
            with pytest.raises(RuntimeError):
                get(name)
    sys.abd = 1
    try:
        assert c_sys.get_optional_attr("abd\0zero") == (0, NULL)
    finally:
        del sys.abd


@pytest.mark.parametrize("get", [c_sys.get_attr, c_sys.get_optional_attr])
@pytest.mark.parametrize("wrong, shown", [(1, "int"), (None, "NoneType"), (b"path", "bytes")])
def test_name_no_string(get, wrong, shown):
    with pytest.raises(TypeError,
                       match=f"^attribute name must be string, not '{shown}'$"):
        get(wrong)


@pytest.mark.parametrize("get", [c_sys.get_attr_string, c_sys.get_optional_attr_string])
def test_name_no_utf8(get):
    with pytest.raises(UnicodeDecodeError):
        get(b"\xff")


def test_name_of_a_subclass(attribute):
    class Name(str):
        pass
    assert c_sys.get_attr(Name("abd_attribute")) is attribute
    assert c_sys.get_optional_attr(Name("abd_attribute")) == (1, attribute)


def test_the_interpreters_own_sys(attribute):
    """sys.modules["sys"] is not what is asked."""
    class Fake:
        abd_attribute = "fake"
    sys.modules["sys"] = Fake
    try:
        assert c_sys.get_attr("abd_attribute") is attribute
        assert c_sys.get_optional_attr_string("abd_attribute") == (1, attribute)
    finally:
        sys.modules["sys"] = sys


@pytest.mark.parametrize("get", [c_sys.get_attr_string, c_sys.get_optional_attr_string])
def test_drops_what_it_made(get):
    grabber = Grabber("abd attribute")
    vars(sys)[grabber] = 1
    try:
        get("abd attribute")
    except RuntimeError:
        pass
    finally:
        del vars(sys)[grabber]
    assert grabber.kept() == 0
    assert kept(lambda: get("modules"), sys.__excepthook__, sys) == [0, 0]


@pytest.mark.parametrize("hook", [None, len, str.maketrans, "absent"])
def test_without_the_usual_hook(attribute, hook):
    """No attribute of sys has to be what it is at the start."""
    before = sys.__excepthook__
    if hook == "absent":
        del sys.__excepthook__
    else:
        sys.__excepthook__ = hook
    try:
        assert c_sys.get_attr("abd_attribute") is attribute
        assert c_sys.get_optional_attr("abd_absent") == (0, NULL)
    finally:
        sys.__excepthook__ = before


def test_racing_with_a_writer():
    stop = threading.Event()

    def write():
        while not stop.is_set():
            sys.abd_raced = object()

    sys.abd_raced = None
    writer = threading.Thread(target=write)
    writer.start()
    try:
        for _ in range(3000):
            assert c_sys.get_optional_attr("abd_raced")[0] == 1
            c_sys.get_attr_string("abd_raced")
    finally:
        stop.set()
        writer.join()
        del sys.abd_raced


# Auditing.  A hook cannot be removed, so there is one, which can be silenced.

heard = None


def hook(event, args):
    if heard is not None and event.startswith("abd."):
        if event == "abd.error":
            raise Weird(*args)
        heard.append((event, args))


sys.addaudithook(hook)


@pytest.fixture
def events():
    global heard
    heard = []
    yield heard
    heard = None


@pytest.mark.parametrize("args", [(), (1,), ("a", None, [3]), ((1, 2),), tuple(range(1000))])
def test_audit(events, args):
    assert c_sys.audit_tuple("abd.event", args) == 0
    assert events == [("abd.event", args)]


def test_audit_no_arguments(events):
    assert c_sys.audit_tuple("abd.event", NULL) == 0
    assert events == [("abd.event", ())]


def test_audit_hook_raises(events):
    with pytest.raises(Weird, match="why"):
        c_sys.audit_tuple("abd.error", ("why",))


@pytest.mark.parametrize("wrong, shown", [([1], "list"), (None, "NoneType"), ("ab", "str")])
def test_audit_no_tuple(events, wrong, shown):
    with pytest.raises(TypeError, match=f"^args must be tuple, got {shown}$"):
        c_sys.audit_tuple("abd.event", wrong)
    assert events == []


def test_audit_references(events):
    value = object()
    args = (value,)

    def audit(event):
        c_sys.audit_tuple(event, args)
        events.clear()
    assert kept(lambda: audit("abd.event"), args, value) == [0, 0]
    assert kept(lambda: audit("abd.error"), args) == 0
    assert kept(lambda: c_sys.audit_tuple("abd.event", [value]), value) == 0
