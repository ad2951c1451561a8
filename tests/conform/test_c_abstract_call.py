import functools
import operator

import c_abstract_call as c
import pytest

from counting import kept

NULL = ...
NULL_ARGUMENT = "^null argument to internal routine$"


class Weird(Exception):
    pass


class Plain:
    pass


def told(*args, **kwargs):
    return args, kwargs


class Callable:
    def __call__(self, *args, **kwargs):
        return args, kwargs


class Holder:
    def method(self, *args, **kwargs):
        return args, kwargs

    @classmethod
    def of_class(cls, *args, **kwargs):
        return args, kwargs

    @staticmethod
    def static(*args, **kwargs):
        return args, kwargs

    held = Callable()


class Made:
    def __init__(self, *args, **kwargs):
        self.got = args, kwargs


class MyTuple(tuple):
    pass


class MyDict(dict):
    pass


class MyStr(str):
    pass


def made(*args, **kwargs):
    return Made(*args, **kwargs).got


class Meta(type):
    def __call__(cls, *args, **kwargs):
        return args, kwargs


class ByMeta(metaclass=Meta):
    pass


CALLABLES = {
    "function": told,
    "lambda": lambda *args, **kwargs: (args, kwargs),
    "instance": Callable(),
    "method": Holder().method,
    "class method": Holder.of_class,
    "static method": Holder.static,
    "metaclass": ByMeta,
    "partial": functools.partial(told),
    "bound instance": Callable().__call__,
}
ARGUMENTS = [(), (1,), (1, None), tuple(range(8)), tuple(range(300))]
KEYWORDS = [{}, {"a": 1}, {"a": 1, "gr\u00fcn": [2]},
            {f"k{n}": n for n in range(100)}]


def raise_weird(*args, **kwargs):
    raise Weird("raised")


# --- PyObject_Call, PyObject_CallObject, PyObject_CallNoArgs, PyVectorcall_Call

@pytest.mark.parametrize("name", sorted(CALLABLES))
def test_call(name):
    callable_ = CALLABLES[name]
    for args in ARGUMENTS:
        assert c.PyObject_Call(callable_, args, NULL) == (args, {})
        assert c.PyObject_Call(callable_, MyTuple(args), NULL) == (args, {})
        assert c.PyObject_CallObject(callable_, args) == (args, {})
        for kwargs in KEYWORDS:
            assert c.PyObject_Call(callable_, args, kwargs) == (args, kwargs)
            assert c.PyObject_Call(callable_, args, MyDict(kwargs)) == (args, kwargs)
    assert c.PyObject_CallObject(callable_, NULL) == ((), {})
    assert c.PyObject_CallNoArgs(callable_) == ((), {})


@pytest.mark.parametrize("name", ["function", "lambda", "method", "class method",
                                  "static method", "bound instance"])
def test_vectorcall_call(name):
    callable_ = CALLABLES[name]
    for args in ARGUMENTS:
        assert c.PyVectorcall_Call(callable_, args, NULL) == (args, {})
        for kwargs in KEYWORDS:
            assert c.PyVectorcall_Call(callable_, args, kwargs) == (args, kwargs)


def test_call_of_builtins():
    for call in (c.PyObject_Call, c.PyVectorcall_Call):
        assert call(len, ([1],), NULL) == 1
        assert call(sorted, ("cab",), {"reverse": True}) == ["c", "b", "a"]
        assert call("abc".upper, (), {}) == "ABC"
        assert call(str.upper, ("abc",), NULL) == "ABC"
        assert call(list, ("ab",), NULL) == ["a", "b"]
    assert c.PyObject_Call(dict, (), {"a": 1}) == {"a": 1}
    assert c.PyObject_Call(int, ("ff",), {"base": 16}) == 255
    assert c.PyObject_CallObject(max, (1, 3, 2)) == 3
    assert c.PyObject_CallNoArgs(dict) == {}
    assert c.PyObject_Call(Made, (1,), {"a": 2}).got == ((1,), {"a": 2})


def test_arguments_belong_to_the_caller():
    """A callee may do with its keywords what it wants."""
    def changes(*args, **kwargs):
        kwargs["new"] = 1
        return kwargs
    for call in (c.PyObject_Call, c.PyVectorcall_Call):
        kwargs = {"a": 1}
        assert call(changes, (), kwargs) == {"a": 1, "new": 1}
        assert kwargs == {"a": 1}


def test_call_of_no_callable():
    own = Plain()
    own.__call__ = told
    for wrong in (1, None, "text", Plain(), own, []):
        text = "^'%s' object is not callable$" % type(wrong).__name__
        for call in (lambda: c.PyObject_Call(wrong, (), NULL),
                     lambda: c.PyObject_Call(wrong, (1,), {"a": 1}),
                     lambda: c.PyObject_CallObject(wrong, NULL),
                     lambda: c.PyObject_CallObject(wrong, (1,)),
                     lambda: c.PyObject_CallNoArgs(wrong),
                     lambda: c.call_function_obj_args(wrong, 1)):
            with pytest.raises(TypeError, match=text):
                call()
    for wrong in (1, Plain(), Callable()):
        with pytest.raises(TypeError, match="^'%s' object does not support vectorcall$"
                                            % type(wrong).__name__):
            c.PyVectorcall_Call(wrong, (), NULL)


def test_call_errors():
    for call in (lambda: c.PyObject_Call(raise_weird, (), NULL),
                 lambda: c.PyObject_Call(raise_weird, (1,), {"a": 1}),
                 lambda: c.PyVectorcall_Call(raise_weird, (1,), {"a": 1}),
                 lambda: c.PyObject_CallObject(raise_weird, NULL),
                 lambda: c.PyObject_CallNoArgs(raise_weird),
                 lambda: c.call_function_obj_args(raise_weird, 1, 2)):
        with pytest.raises(Weird, match="^raised$"):
            call()

    def one(a):
        return a
    for wrong in ((), (1, 2)):
        with pytest.raises(TypeError):
            c.PyObject_Call(one, wrong, NULL)
        with pytest.raises(TypeError):
            c.PyObject_CallObject(one, wrong)
    with pytest.raises(TypeError):
        c.PyObject_CallNoArgs(one)
    for call in (c.PyObject_Call, c.PyVectorcall_Call):
        with pytest.raises(TypeError, match="unexpected keyword argument '?b'?"):
            call(one, (1,), {"b": 1})
        with pytest.raises(TypeError, match="multiple values for argument 'a'$"):
            call(one, (1,), {"a": 1})
        for callable_ in (one, len):
            with pytest.raises(TypeError):
                call(callable_, (), {1: 2})
        with pytest.raises(TypeError, match="takes no keyword arguments$"):
            call(len, ([],), {"a": 1})


def test_call_object_needs_a_tuple():
    for wrong in ([1], None, 5, "ab"):
        with pytest.raises(TypeError, match="^argument list must be a tuple$"):
            c.PyObject_CallObject(told, wrong)


@pytest.mark.parametrize("name", sorted(CALLABLES))
def test_call_references(name):
    callable_, item, held = CALLABLES[name], Plain(), []
    args, kwargs, key = (item, item), {"a": item}, "a"

    def calls(take):
        take(c.PyObject_Call(callable_, args, kwargs))
        take(c.PyObject_Call(callable_, args, NULL))
        take(c.PyObject_CallObject(callable_, args))
        take(c.PyObject_CallObject(callable_, NULL))
        take(c.PyObject_CallNoArgs(callable_))
        take(c.call_function_obj_args(callable_, item, key))
    assert kept(lambda: calls(lambda result: None), callable_, item, args,
                kwargs) == [0, 0, 0, 0]
    found, _ = kept(lambda: calls(held.append), item, callable_)
    assert found >= 2               # a tuple may be handed on as it is
    held.clear()

    def failures():
        for call in (lambda: c.PyObject_Call(raise_weird, args, kwargs),
                     lambda: c.PyObject_CallObject(raise_weird, args),
                     lambda: c.PyObject_CallObject(item, args),
                     lambda: c.PyVectorcall_Call(item, args, kwargs),
                     lambda: c.PyVectorcall_Call(raise_weird, args, kwargs),
                     lambda: c.PyVectorcall_Call(len, args, kwargs),
                     lambda: c.call_function_obj_args(raise_weird, item, key)):
            with pytest.raises((Weird, TypeError)):
                call()
    assert kept(failures, item, args, kwargs, raise_weird) == [0, 0, 0, 0]


def test_result_references():
    result = Plain()

    def gives(*args, **kwargs):
        return result
    held, args, kwargs = [], (1,), {"a": 1}
    for call in (lambda: c.PyObject_Call(gives, args, kwargs),
                 lambda: c.PyVectorcall_Call(gives, args, kwargs),
                 lambda: c.PyObject_CallObject(gives, args),
                 lambda: c.PyObject_CallNoArgs(gives),
                 lambda: c.call_function_obj_args(gives, 1, 2)):
        assert kept(call, result, args, kwargs, gives) == [0, 0, 0, 0]
        assert kept(lambda: held.append(call()), result) == 1


# --- PyObject_CallFunctionObjArgs, PyObject_CallMethodObjArgs -----------------

@pytest.mark.parametrize("name", sorted(CALLABLES))
@pytest.mark.parametrize("count", [0, 1, 2, 8])
def test_call_function_obj_args(name, count):
    args = tuple(object() for _ in range(count))
    assert c.call_function_obj_args(CALLABLES[name], *args) == (args, {})


def test_call_function_obj_args_null():
    for args in ((), (1,)):
        with pytest.raises(SystemError, match=NULL_ARGUMENT):
            c.call_function_obj_args(NULL, *args)


def with_own():
    holder = Holder()
    holder.own = told
    return holder


METHODS = ["method", "of_class", "static", "held", "own"]


@pytest.mark.parametrize("name", METHODS)
@pytest.mark.parametrize("count", [0, 1, 2, 8])
def test_call_method_obj_args(name, count):
    args, holder = tuple(object() for _ in range(count)), with_own()
    for spelled in (name, MyStr(name), "".join(list(name))):
        assert c.call_method_obj_args(holder, spelled, *args) == (args, {})


def test_call_method_of_builtins():
    changed = [3, 1]
    for call in (c.call_method_obj_args,
                 lambda o, name, *args: c.vectorcall_method(name, NULL, 0, o, *args)):
        assert call("a,b", "split", ",") == ["a", "b"]
        assert call(changed, "append", 2) is None
        assert call({}, "setdefault", 1, 2) == 2
        assert call(int, "from_bytes", b"\1\0", "big") == 256
        assert call(operator, "add", 2, 3) == 5
        assert call(10**50, "__add__", 1) == 10**50 + 1
        assert call(Made, "mro") == [Made, object]
    assert changed == [3, 1, 2, 2]
    assert c.vectorcall_method("sort", ("key", "reverse"), 0, changed, None, True) is None
    assert changed == [3, 2, 2, 1]


class Hooked:
    def __getattr__(self, name):
        if name == "error":
            raise Weird("raised")
        if name == "found":
            return told
        raise AttributeError(name)


def test_call_method_errors():
    for call in (c.call_method_obj_args,
                 lambda o, name, *args: c.vectorcall_method(name, NULL, 0, o, *args)):
        for holder in (1, Plain(), None):
            with pytest.raises(AttributeError, match="^'%s' object has no attribute "
                                                     "'absent'$" % type(holder).__name__):
                call(holder, "absent", 1)
        assert call(Hooked(), "found", 1) == ((1,), {})
        with pytest.raises(Weird):
            call(Hooked(), "error")
        with pytest.raises(AttributeError):
            call(Hooked(), "other")
        holder = Plain()
        holder.five, holder.weird = 5, raise_weird
        with pytest.raises(TypeError, match="^'int' object is not callable$"):
            call(holder, "five")
        with pytest.raises(Weird):
            call(holder, "weird", 1)
        with pytest.raises(TypeError):
            call("abc", "upper", 1)
        for wrong in (1, None, b"upper"):
            with pytest.raises(TypeError, match="^attribute name must be string, not "
                                                "'%s'$" % type(wrong).__name__):
                call("abc", wrong)


def test_call_method_obj_args_null():
    for holder, name in ((NULL, "upper"), ("abc", NULL), (NULL, NULL)):
        with pytest.raises(SystemError, match=NULL_ARGUMENT):
            c.call_method_obj_args(holder, name)


# --- PyObject_VectorcallMethod ------------------------------------------------

@pytest.mark.parametrize("name", METHODS)
@pytest.mark.parametrize("flag", [0, 1])
def test_vectorcall_method(name, flag):
    holder = with_own()
    for args in ((), (1,), (1, None, "x"), tuple(range(10))):
        assert c.vectorcall_method(name, NULL, flag, holder, *args) == (args, {})
        assert c.vectorcall_method(name, (), flag, holder, *args) == (args, {})
        for kwnames, values in ((("a",), (5,)), (("a", "gr\u00fcn"), (5, [6]))):
            assert c.vectorcall_method(name, kwnames, flag, holder, *args, *values) == (
                args, dict(zip(kwnames, values)))


@pytest.mark.parametrize("flag", [0, 1])
def test_vectorcall_method_errors(flag):
    holder = with_own()
    with pytest.raises(TypeError):
        c.vectorcall_method("split", ("no_such",), flag, "abc", 1)
    with pytest.raises(TypeError, match="takes no keyword arguments$"):
        c.vectorcall_method("append", ("a",), flag, [], 1)
    holder.weird = raise_weird
    with pytest.raises(Weird):
        c.vectorcall_method("weird", ("a",), flag, holder, 1)


@pytest.mark.parametrize("name", METHODS)
def test_call_method_references(name):
    holder, item, result, held = with_own(), Plain(), Plain(), []
    kwnames, long_name = ("a",), "".join(["no_such", "_name"])
    holder.gives = lambda *args, **kwargs: result

    def good():
        c.call_method_obj_args(holder, name, item, item)
        for flag in (0, 1):
            c.vectorcall_method(name, kwnames, flag, holder, item, item)
    assert kept(good, holder, item, kwnames) == [0, 0, 0]

    def bad():
        for call in (lambda: c.call_method_obj_args(holder, long_name, item),
                     lambda: c.call_method_obj_args(item, name, item),
                     lambda: c.vectorcall_method(long_name, kwnames, 0, holder, item),
                     lambda: c.vectorcall_method("append", kwnames, 1, held, item)):
            with pytest.raises((AttributeError, TypeError)):
                call()
    assert kept(bad, holder, item, kwnames, long_name) == [0, 0, 0, 0]
    assert kept(lambda: held.append(c.call_method_obj_args(holder, "gives", item)),
                result, item) == [1, 0]
    assert kept(lambda: held.append(c.vectorcall_method("gives", NULL, 1, holder, item)),
                result, item) == [1, 0]
