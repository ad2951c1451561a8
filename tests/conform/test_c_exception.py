import gc
import sys
import weakref

import c_exception as c
import pytest

from counting import kept
from slotkit import CLASSES_DIE

NULL = ...
HOST = sys.version_info[:2]


class Own(Exception):
    pass


class Fussy(Exception):
    def __init__(self, *args):
        raise KeyError("in the constructor")


def caught(make=Own):
    try:
        raise make("caught")
    except Exception as exc:
        return exc


# What an exception knows.

@pytest.mark.parametrize("make", [Exception, Own, OSError])
def test_traceback(make):
    exc, tb = make("x"), caught().__traceback__
    assert c.PyException_GetTraceback(exc) is NULL
    assert c.PyException_SetTraceback(exc, tb) == 0
    assert c.PyException_GetTraceback(exc) is tb is exc.__traceback__
    for wrong in (5, exc, "tb"):
        with pytest.raises(TypeError, match="^__traceback__ must be a traceback or None$"):
            c.PyException_SetTraceback(exc, wrong)
    assert exc.__traceback__ is tb
    assert c.PyException_SetTraceback(exc, None) == 0
    assert c.PyException_GetTraceback(exc) is NULL
    count = sys.getrefcount(None)
    for _ in range(1000):
        c.PyException_GetTraceback(exc)
    assert abs(sys.getrefcount(None) - count) < 100
    assert exc.__traceback__ is None


def test_traceback_references():
    exc, tb, held = Own("x"), caught().__traceback__, []
    c.PyException_SetTraceback(exc, tb)
    assert kept(lambda: c.PyException_SetTraceback(exc, tb), exc, tb) == [0, 0]
    assert kept(lambda: c.PyException_SetTraceback(exc, exc), exc, tb) == [0, 0]
    assert kept(lambda: c.PyException_GetTraceback(exc), exc, tb) == [0, 0]
    assert kept(lambda: held.append(c.PyException_GetTraceback(exc)), exc, tb) == [0, 1]


LINKS = [(c.PyException_SetCause_, c.PyException_GetCause, "__cause__"),
         (c.PyException_SetContext_, c.PyException_GetContext, "__context__")]


@pytest.mark.parametrize("set, get, name", LINKS)
def test_link(set, get, name):
    exc, other, another = OSError(1), Own("other"), ValueError("another")
    assert get(exc) is NULL
    for link in (other, another):
        assert set(exc, link) == 0
        assert get(exc) is link is getattr(exc, name)
    assert exc.__suppress_context__ is (name == "__cause__")
    assert set(exc, NULL) == 0
    assert get(exc) is NULL and getattr(exc, name) is None


@pytest.mark.parametrize("set, get, name", LINKS)
def test_link_references(set, get, name):
    exc, other, held = Own("x"), Own("other"), []
    set(exc, other)
    assert kept(lambda: set(exc, other), exc, other) == [0, 0]
    assert kept(lambda: get(exc), exc, other) == [0, 0]
    assert kept(lambda: held.append(get(exc)), exc, other) == [0, 1]
    count = sys.getrefcount(other)
    set(exc, NULL)
    assert sys.getrefcount(other) == count - 1


# Classes.

@pytest.mark.parametrize("cls, name", [(ValueError, b"ValueError"), (Own, b"Own"),
                                       (BaseException, b"BaseException"),
                                       (type("Gr\u00fcn", (Own,), {}), "Gr\u00fcn".encode())])
def test_class_name(cls, name):
    assert c.class_name(cls) == name
    assert kept(lambda: c.class_name(cls), cls) == 0


def new(name, base=NULL, dict=NULL):
    return c.new_exception(name, base, dict)


def new_with_doc(name, base=NULL, dict=NULL):
    return c.new_exception_with_doc(name, "the doc", base, dict)


NEW = [new, new_with_doc]


@pytest.mark.parametrize("make", NEW)
def test_new_exception(make):
    cls = make("m.Name")
    assert type(cls) is type and cls.__bases__ == (Exception,)
    assert (cls.__module__, cls.__name__) == ("m", "Name")
    assert cls.__doc__ == ("the doc" if make is new_with_doc else None)
    with pytest.raises(cls) as raised:
        raise cls(1, 2)
    assert raised.value.args == (1, 2)
    cls = make("a.b.c.N")
    assert (cls.__module__, cls.__name__) == ("a.b.c", "N")
    cls = make("gr\u00fcn.\u00c4")
    assert (cls.__module__, cls.__name__) == ("gr\u00fcn", "\u00c4")
    cls = make("m." + "N" * 10000)
    assert cls.__name__ == "N" * 10000


@pytest.mark.parametrize("make", NEW)
def test_new_exception_bases(make):
    assert make("m.N", Own).__bases__ == (Own,)
    assert make("m.N", (Own, KeyError)).__mro__[1:3] == (Own, KeyError)
    with pytest.raises(TypeError):
        make("m.N", (int, dict))


@pytest.mark.parametrize("make", NEW)
def test_new_exception_dict(make):
    cls = make("m.N", NULL, {"constant": 5, "method": lambda self: self.args})
    assert cls.constant == 5 and cls("x").method() == ("x",)
    assert cls.__module__ == "m"
    assert make("m.N", NULL, {"__module__": "other"}).__module__ == "other"
    assert make("m.N", (Own,), {}).__module__ == "m"


def test_new_exception_doc():
    assert c.new_exception_with_doc("m.N", NULL, NULL, NULL).__doc__ is None
    assert c.new_exception_with_doc("m.N", "", NULL, NULL).__doc__ == ""
    assert c.new_exception_with_doc("m.N", "gr\u00fcn", NULL, {"a": 1}).__doc__ == "gr\u00fcn"
    assert c.new_exception_with_doc("m.N", NULL, NULL, {"__doc__": "mine"}).__doc__ == "mine"
    with pytest.raises(UnicodeDecodeError):
        c.new_exception_with_doc("m.N", b"\xff", NULL, NULL)


@pytest.mark.parametrize("make", NEW)
def test_new_exception_bad_name(make):
    for name in ("Name", ""):
        with pytest.raises(SystemError,
                           match="^PyErr_NewException: name must be module.class$"):
            make(name)
    with pytest.raises(UnicodeDecodeError):
        make(b"\xff.Name")


@pytest.mark.parametrize("make", NEW)
def test_new_exception_references(make):
    value = object()
    bases, attributes = (Own, KeyError), {"value": value, "__module__": "m"}
    if CLASSES_DIE:
        cls = make("m.N", bases, attributes)
        seen = weakref.ref(cls)
        del cls
        gc.collect()
        assert seen() is None
        assert kept(lambda: make("m.N", bases, attributes), value, attributes) == [0, 0]
    assert kept(lambda: make("N", bases, attributes), bases, attributes, value) == [0, 0, 0]


# Matching.

@pytest.mark.parametrize("given, wanted, match", [
    (ValueError, ValueError, 1),
    (ValueError, Exception, 1),
    (Exception, ValueError, 0),
    (UnicodeDecodeError, ValueError, 1),
    (ValueError("x"), ValueError, 1),
    (Own("x"), Exception, 1),
    (Own("x"), KeyError, 0),
    (KeyError, (ValueError, LookupError), 1),
    (KeyError, (ValueError, (Own, (LookupError,))), 1),
    (KeyError, (ValueError, (Own, ())), 0),
    (KeyError("x"), (ValueError, (KeyError,)), 1),
    (KeyError, (), 0),
    # What is no class of exceptions is compared by identity.
    (5, ValueError, 0),
    (ValueError, 5, 0),
    (int, int, 1),
    (bool, int, 0),
    (True, bool, 0),
    (NULL, ValueError, 0),
    (ValueError, NULL, 0),
    (NULL, NULL, 0),
])
def test_given_matches(given, wanted, match):
    assert c.PyErr_GivenExceptionMatches(given, wanted) == match
    assert kept(lambda: c.PyErr_GivenExceptionMatches(given, wanted), given, wanted) == [0, 0]


def test_given_matches_by_inheritance():
    """No special method of a metaclass is asked."""
    class Meta(type):
        def __subclasscheck__(cls, other):
            raise RuntimeError

        __instancecheck__ = __subclasscheck__

    class Asked(Exception, metaclass=Meta):
        pass

    assert c.PyErr_GivenExceptionMatches(ValueError, Asked) == 0
    assert c.PyErr_GivenExceptionMatches(Asked("x"), Asked) == 1


# Normalizing.

def test_normalize():
    tb = caught().__traceback__
    for value, args in (("x", ("x",)), ((1, 2), (1, 2)), ((), ()), (None, ()), (NULL, ()),
                        ([1], ([1],))):
        kind, exc, trace = c.normalize(Own, value, tb)
        assert kind is Own is type(exc) and exc.args == args
        assert trace is tb and exc.__traceback__ is None
    kind, exc, trace = c.normalize(ValueError, KeyError("x"), NULL)
    assert kind is ValueError is type(exc) and isinstance(exc.args[0], KeyError)
    assert trace is NULL


def test_normalize_what_is():
    exc, tb = Own("x"), caught().__traceback__
    assert c.normalize(Own, exc, tb) == (Own, exc, tb)
    assert c.normalize(NULL, NULL, NULL) == (NULL, NULL, NULL)
    # The class is that of the instance.
    assert c.normalize(Exception, exc, NULL) == (Own, exc, NULL)


def test_normalize_constructor_fails():
    kind, exc, tb = c.normalize(Fussy, "x", NULL)
    assert kind is KeyError is type(exc) and exc.args == ("in the constructor",)
    assert tb.tb_frame.f_code is Fussy.__init__.__code__


def test_normalize_references():
    exc, value, tb = Own("x"), object(), caught().__traceback__
    assert kept(lambda: c.normalize(Own, value, tb), Own, value, tb) == [0, 0, 0]
    assert kept(lambda: c.normalize(Exception, exc, tb), Exception, exc, tb) == [0, 0, 0]
    assert kept(lambda: c.normalize(Own, exc, NULL), Own, exc) == [0, 0]
    assert kept(lambda: c.normalize(Fussy, value, tb), value, tb) == [0, 0]


# Errors of decoding.

@pytest.mark.parametrize("encoding, data, start, end, reason", [
    ("utf-8", b"abc\xff", 3, 4, "invalid start byte"),
    ("gr\u00fcn", b"\0a\0", 0, 3, "\u00c4rger"),
    ("", b"", 0, 0, ""),
    ("ascii", b"x" * 100000, 99999, 100000, "r" * 10000),
    ("ascii", b"abc", 2, 1, "backwards"),
])
def test_decode_error(encoding, data, start, end, reason):
    exc = c.decode_error(encoding, data, start, end, reason)
    assert type(exc) is UnicodeDecodeError
    assert (exc.encoding, exc.object, exc.start, exc.end, exc.reason) \
        == (encoding, data, start, end, reason) == exc.args


@pytest.mark.parametrize("encoding, reason", [(b"\xff", "r"), ("e", b"\xff")])
def test_decode_error_no_utf8(encoding, reason):
    with pytest.raises(UnicodeDecodeError) as raised:
        c.decode_error(encoding, b"abc", 0, 1, reason)
    assert raised.value.object == b"\xff"


def test_decode_error_references():
    held = []
    assert kept(lambda: held.append(c.decode_error("e", b"abc", 0, 1, "r")),
                UnicodeDecodeError) == 0
    assert sys.getrefcount(held[0]) == sys.getrefcount([object()][0]) + 1
