import builtins
import collections
import copy
import ctypes
import gc
import importlib.machinery
import importlib.util
import sys
import warnings

import c_excgroup
import pytest

import copies
from counting import kept

Base = c_excgroup.base_exception_group()
Group = type(Base("message", [ValueError()]))
EncodingWarning_ = c_excgroup.encoding_warning()


@pytest.mark.skipif(sys.version_info >= (3, 15), reason="3.15 and later call the hook")
def test_imports_after_the_first_take_no_memory():
    init = ctypes.PyDLL(c_excgroup.__file__).PyInit_c_excgroup
    init.restype = ctypes.c_void_p
    definition = init()
    assert definition
    blocks = sys.getallocatedblocks()
    assert [init() for _ in range(1000)] == [definition] * 1000
    assert sys.getallocatedblocks() - blocks < 500


# EncodingWarning.

def test_encoding_warning():
    assert EncodingWarning_.__mro__[1:] == Warning.__mro__
    assert EncodingWarning_.__name__ == "EncodingWarning"
    assert EncodingWarning_.__module__ == "builtins"
    assert EncodingWarning_.__doc__ == "Base class for warnings about encodings."
    assert EncodingWarning_ is getattr(builtins, "EncodingWarning", EncodingWarning_)
    assert c_excgroup.warning_at_start is EncodingWarning_
    with pytest.warns(EncodingWarning_, match="^hello$"):
        c_excgroup.warn_encoding("hello")
    with warnings.catch_warnings():
        warnings.simplefilter("error", EncodingWarning_)
        with pytest.raises(EncodingWarning_, match="^hello$") as caught:
            c_excgroup.warn_encoding("hello")
    assert isinstance(caught.value, Warning)


# Exception groups.

def test_classes():
    assert Base.__mro__ == (Base, BaseException, object)
    assert Group.__mro__ == (Group, Base, Exception, BaseException, object)
    assert (Base.__name__, Group.__name__) == ("BaseExceptionGroup", "ExceptionGroup")
    assert Base.__module__ == Group.__module__ == "builtins"
    assert Base.__doc__ == "A combination of multiple unrelated exceptions."
    assert Base is getattr(builtins, "BaseExceptionGroup", Base)
    assert c_excgroup.group_at_start is Base
    assert str(Base[int]).endswith("BaseExceptionGroup[int]")


def test_make():
    one, two = ValueError(1), TypeError(2)
    group = Base("message", [one, two])
    assert type(group) is Group
    assert group.message == "message"
    assert group.exceptions == (one, two)
    assert type(group.exceptions) is tuple
    assert group.exceptions is group.exceptions
    assert group.args == ("message", [one, two])
    assert Group("m", (one,)).exceptions == (one,)
    assert type(Base("m", [KeyboardInterrupt()])) is Base
    assert type(Base("m", [one, Base("n", [KeyboardInterrupt()])])) is Base
    assert len(Base("m", [one] * 1000).exceptions) == 1000


@pytest.mark.parametrize("args, kind, message", [
    ((), TypeError, r"BaseExceptionGroup.__new__\(\) takes exactly 2 arguments \(0 given\)"),
    (("m",), TypeError, r"BaseExceptionGroup.__new__\(\) takes exactly 2 arguments \(1 given\)"),
    (("m", [ValueError()], 1), TypeError, r".* takes exactly 2 arguments \(3 given\)"),
    ((1, [ValueError()]), TypeError,
     r"BaseExceptionGroup.__new__\(\) argument 1 must be str, not int"),
    ((None, [ValueError()]), TypeError, r".* argument 1 must be str, not None"),
    (("m", 5), TypeError, r"second argument \(exceptions\) must be a sequence"),
    (("m", {ValueError()}), TypeError, r"second argument \(exceptions\) must be a sequence"),
    (("m", {}), TypeError, r"second argument \(exceptions\) must be a sequence"),
    (("m", []), ValueError, r"second argument \(exceptions\) must be a non-empty sequence"),
    (("m", [1]), ValueError, r"Item 0 of second argument \(exceptions\) is not an exception"),
    (("m", [ValueError(), ValueError]), ValueError,
     r"Item 1 of second argument \(exceptions\) is not an exception"),
])
def test_make_errors(args, kind, message):
    for make in Base, Group:
        with pytest.raises(kind, match=f"^{message}$"):
            make(*args)


def test_no_keywords():
    with pytest.raises(TypeError):
        Base(message="m", exceptions=[ValueError()])
    with pytest.raises(TypeError, match="takes no keyword arguments"):
        Base("m", [ValueError()], extra=1)


def test_nesting_base_exceptions():
    class Mine(Group):
        pass

    class Value(Base, ValueError):
        pass
    within = [KeyboardInterrupt()]
    with pytest.raises(TypeError, match="^Cannot nest BaseExceptions in an ExceptionGroup$"):
        Group("m", within)
    with pytest.raises(TypeError, match="^Cannot nest BaseExceptions in 'Mine'$"):
        Mine("m", within)
    with pytest.raises(TypeError, match="^Cannot nest BaseExceptions in 'Value'$"):
        Value("m", within)
    assert isinstance(Value("m", [KeyError()]), ValueError)


def test_text():
    one = ValueError(1)
    assert str(Group("m", [one])) == "m (1 sub-exception)"
    assert str(Group("m", [one, one])) == "m (2 sub-exceptions)"
    assert repr(Group("m", [one, Group("n", (one,))])) == (
        "ExceptionGroup('m', [ValueError(1), ExceptionGroup('n', (ValueError(1),))])")
    if sys.version_info < (3, 11) or sys.version_info >= (3, 15):
        # The text does not change with the sequence.
        assert repr(Base("m", collections.deque([one]))) == "ExceptionGroup('m', deque([ValueError(1)]))"
        items = [one]
        group = Base("m", items)
        items.append(one)
        assert repr(group) == "ExceptionGroup('m', [ValueError(1)])"
        assert group.exceptions == (one,)
        assert len(group.args[1]) == 2


def test_read_only():
    group = Group("m", [ValueError()])
    for name in "message", "exceptions":
        with pytest.raises(AttributeError):
            setattr(group, name, "x")
        with pytest.raises(AttributeError):
            delattr(group, name)
    group.other = 5
    assert group.other == 5


one, two, three = ValueError(1), TypeError(2), ValueError(3)
inner = Group("inner", [two, three])
outer = Group("outer", [one, inner])


def shape(exc):
    if isinstance(exc, Base):
        return [exc.message] + [shape(e) for e in exc.exceptions]
    return exc


def shapes(pair):
    return tuple(map(shape, pair))


@pytest.mark.parametrize("condition, match, rest", [
    (ValueError, ["outer", one, ["inner", three]], ["outer", ["inner", two]]),
    (TypeError, ["outer", ["inner", two]], ["outer", one, ["inner", three]]),
    ((TypeError, OSError), ["outer", ["inner", two]], ["outer", one, ["inner", three]]),
    ((TypeError, ValueError), shape(outer), None),
    (lambda e: e is two, ["outer", ["inner", two]], ["outer", one, ["inner", three]]),
    (lambda e: e is inner, ["outer", ["inner", two, three]], ["outer", one]),
    (lambda e: e is outer, shape(outer), None),
    (lambda e: [], None, shape(outer)),
    (OSError, None, shape(outer)),
    ((), None, shape(outer)),
    (Exception, shape(outer), None),
    (Base, shape(outer), None),
])
def test_split(condition, match, rest):
    assert shapes(outer.split(condition)) == (match, rest)
    assert shape(outer.subgroup(condition)) == match


def test_split_keeps_the_whole():
    assert outer.split(Exception) == (outer, None)
    assert outer.subgroup(Exception) is outer
    assert outer.split(lambda e: e is inner)[0].exceptions[0] is inner


@pytest.mark.parametrize("condition", [5, None, int, "ValueError", (ValueError, int), [ValueError]])
def test_split_bad_condition(condition):
    for call in outer.split, outer.subgroup:
        with pytest.raises(TypeError, match="^expected .*exception type.* tuple of exception types"):
            call(condition)


def test_split_condition_raises():
    with pytest.raises(ZeroDivisionError):
        outer.split(lambda e: 1 / 0)
    with pytest.raises(TypeError):
        outer.split()
    with pytest.raises(TypeError):
        outer.subgroup(ValueError, TypeError)


def test_split_copies():
    group = Group("m", [ValueError(), TypeError()])
    group.__cause__, group.__context__ = KeyError("cause"), KeyError("context")
    group.__notes__ = ["a note"]
    try:
        raise group
    except Group:
        pass
    for part in group.split(ValueError) + (group.subgroup(TypeError),):
        assert part.__cause__ is group.__cause__
        assert part.__context__ is group.__context__
        assert part.__traceback__ is group.__traceback__
        assert part.__notes__ == ["a note"]
        assert part.__notes__ is not group.__notes__
    del group.__notes__
    assert not hasattr(group.subgroup(ValueError), "__notes__")
    group.__notes__ = 5
    assert not hasattr(group.subgroup(ValueError), "__notes__")


def test_derive():
    new = outer.derive([three])
    assert type(new) is Group
    assert (new.message, new.exceptions) == ("outer", (three,))
    assert type(outer.derive([KeyboardInterrupt()])) is Base
    with pytest.raises(TypeError):
        outer.derive(5)


def test_subclass():
    class Coded(Group):
        def __new__(cls, exceptions, code):
            self = super().__new__(cls, "coded", exceptions)
            self.code = code
            return self

        def derive(self, excs):
            return Coded(excs, self.code)
    group = Coded([ValueError(), TypeError()], 7)
    for part in group.split(ValueError):
        assert (type(part), part.code, part.message) == (Coded, 7, "coded")

    class Plain(Group):
        def __init__(self, message, exceptions, extra=None):
            super().__init__(message, exceptions)
            self.extra = extra
    group = Plain("m", [ValueError(), TypeError()])
    assert [type(part) for part in group.split(ValueError)] == [Group, Group]

    for result in 5, ValueError():
        class Wrong(Group):
            def derive(self, excs):
                return result
        with pytest.raises(TypeError, match="^derive must return an instance of BaseExceptionGroup$"):
            Wrong("m", [ValueError(), TypeError()]).split(ValueError)


def test_copy():
    new = copy.copy(outer)
    assert type(new) is Group
    assert shape(new) == shape(outer)


def test_from_c():
    with pytest.raises(Group) as caught:
        c_excgroup.raise_group("from c", [one, two])
    assert shape(caught.value) == ["from c", one, two]
    with pytest.raises(ValueError, match="non-empty"):
        c_excgroup.raise_group("from c", [])

    def fail():
        raise Group("m", [one, two])
    assert shapes(c_excgroup.catch_group(fail, ValueError)) == (["m", one], ["m", two])
    with pytest.raises(ZeroDivisionError):
        c_excgroup.catch_group(lambda: 1 / 0, ValueError)


def test_references():
    exc, items = ValueError(), []
    items.append(exc)
    assert kept(lambda: Base("m", items), exc, items) == [0, 0]
    group = Base("m", [exc, TypeError()])
    assert kept(lambda: group.split(ValueError), exc, group) == [0, 0]
    assert kept(lambda: c_excgroup.raise_group("m", items), exc, items) == [0, 0]
    del items, group
    gc.collect()


@pytest.mark.once("copies a file that is then loaded")
def test_one_class_for_all_extensions(tmp_path):
    """A copy of the file is loaded apart, with an Abiding of its own."""
    path = copies.copy(c_excgroup.__file__, tmp_path)
    loader = importlib.machinery.ExtensionFileLoader("copy.c_excgroup", path)
    spec = importlib.util.spec_from_file_location("copy.c_excgroup", path, loader=loader)
    other = importlib.util.module_from_spec(spec)
    loader.exec_module(other)
    assert other is not c_excgroup
    assert other.base_exception_group() is Base
    assert other.encoding_warning() is EncodingWarning_


SUBINTERPRETERS = """
    import sys
    import c_subinterp

    use = '''if True:
        import c_excgroup, gc
        Base = c_excgroup.base_exception_group()
        assert c_excgroup.group_at_start is Base
        group = Base("m", [ValueError(), TypeError()])
        assert group.split(ValueError)[0].exceptions == group.exceptions[:1]
        class Mine(Base):
            pass
        Mine("m", [ValueError()])
        try:
            c_excgroup.raise_group("m", [KeyError()])
        except Base:
            pass
        c_excgroup.encoding_warning()("text")
        del group, Mine
        gc.collect()
    '''

    order = sys.argv[1]
    if order == "thread":
        import threading
        def work():
            c_subinterp.run(use)
            c_subinterp.run(use)
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    elif order == "first":
        c_subinterp.run(use)
    elif order == "thread of another":
        c_subinterp.run(f"import threading as t; x = t.Thread(target=exec, args=({use!r}, {{}})); "
                        "x.start(); x.join()")
    exec(use)
    kept = c_excgroup.base_exception_group()
    c_subinterp.run(use)
    exec(use)
    c_subinterp.run(use)
    assert kept is c_excgroup.base_exception_group()
    print("done")
"""


@pytest.mark.parametrize("order", ["main", "first", "thread", "thread of another"])
def test_subinterpreters(order):
    """Whoever comes first makes the classes, all may use them."""
    pytest.importorskip("c_subinterp")
    from elsewhere import run
    assert run(SUBINTERPRETERS, order) == (0, "done\n")
