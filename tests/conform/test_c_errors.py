import contextlib
import gc
import io
import signal
import sys
import traceback

import c_errors
import pytest

from counting import kept
from elsewhere import run

NULL = ...


class Own(Exception):
    """An exception with its own constructor."""
    made = 0

    def __init__(self, *args):
        Own.made += 1
        super().__init__(*args)
        self.extra = "extra"


class Fussy(Exception):
    def __init__(self):
        raise KeyError("in the constructor")


def fail():
    raise Own("failed")


def nothing():
    pass


# Raised.

def test_nothing_raised():
    assert c_errors.raised_nothing() is NULL


def test_raised_string():
    exc = c_errors.raised_string(ValueError, "text")
    assert type(exc) is ValueError
    assert exc.args == ("text",)
    assert exc.__traceback__ is None
    assert c_errors.raised_string(ValueError, "").args == ("",)
    assert c_errors.raised_string(ValueError, "gr\u00fcn").args == ("gr\u00fcn",)


def test_raised_none():
    exc = c_errors.raised_none(ValueError)
    assert type(exc) is ValueError
    assert exc.args == ()
    assert type(c_errors.raised_none(MemoryError)) is MemoryError


def test_raised_object():
    assert c_errors.raised_object(ValueError, (1, 2)).args == (1, 2)
    assert c_errors.raised_object(ValueError, ()).args == ()
    assert c_errors.raised_object(ValueError, None).args == ()
    assert c_errors.raised_object(ValueError, [1]).args == ([1],)
    instance = Own("given")
    assert c_errors.raised_object(Own, instance) is instance
    assert c_errors.raised_object(Exception, instance) is instance
    other = c_errors.raised_object(ValueError, instance)
    assert type(other) is ValueError
    assert other.args == (instance,)


def test_raised_constructor():
    Own.made = 0
    exc = c_errors.raised_string(Own, "x")
    assert Own.made == 1
    assert exc.extra == "extra"


def test_raised_constructor_fails():
    exc = c_errors.raised_string(Fussy, "x")
    # The failing constructor's exception takes the place.
    assert type(exc) in (KeyError, TypeError)


def test_raised_restore():
    assert c_errors.raised_restore(NULL, NULL, NULL) is NULL
    assert c_errors.raised_restore(ValueError, NULL, NULL).args == ()
    assert c_errors.raised_restore(ValueError, "x", NULL).args == ("x",)
    try:
        fail()
    except Own as caught:
        exc, tb = caught, caught.__traceback__
    assert c_errors.raised_restore(Own, exc, tb) is exc
    assert exc.__traceback__ is tb
    assert c_errors.raised_restore(Own, exc, NULL) is exc
    # Two versions let the argument win over what the exception knows.
    forgets = (3, 12) <= sys.version_info < (3, 14)
    assert exc.__traceback__ is (None if forgets else tb)
    new = c_errors.raised_restore(ValueError, "x", tb)
    assert new.args == ("x",)
    assert new.__traceback__ is tb


def test_raised_by_call():
    exc = c_errors.raised_call(fail)
    assert type(exc) is Own
    assert exc.args == ("failed",)
    names = [f.name for f in traceback.extract_tb(exc.__traceback__)]
    assert names == ["fail"]


def test_raised_context():
    try:
        raise KeyError("handled")
    except KeyError as handled:
        exc = c_errors.raised_string(ValueError, "new")
        assert exc.__context__ is handled
        exc = c_errors.raised_call(fail)
        assert exc.__context__ is handled
    assert c_errors.raised_string(ValueError, "new").__context__ is None


def test_set_raised():
    exc = Own("mine")
    with pytest.raises(Own) as caught:
        c_errors.set_raised(exc)
    assert caught.value is exc
    assert exc.__context__ is None
    try:
        fail()
    except Own as caught:
        exc = caught
    inner = exc.__traceback__
    with pytest.raises(Own) as caught:
        c_errors.set_raised(exc)
    assert caught.value is exc
    tb = exc.__traceback__
    while tb is not None and tb is not inner:
        tb = tb.tb_next
    assert tb is inner


def test_set_raised_keeps_context_and_cause():
    exc, cause, context = Own(1), Own(2), Own(3)
    exc.__cause__, exc.__context__ = cause, context
    try:
        raise KeyError
    except KeyError:
        with pytest.raises(Own) as caught:
            c_errors.set_raised(exc)
    assert caught.value is exc
    assert exc.__cause__ is cause


def test_set_raised_over_another():
    exc, other = Own("mine"), object()
    assert c_errors.set_raised_over(exc, other) is exc
    assert c_errors.set_raised_null(other) is NULL
    assert kept(lambda: c_errors.set_raised_over(exc, other), exc, other) == [0, 0]
    assert kept(lambda: c_errors.set_raised_null(other), other) == 0


def test_set_aside():
    calls = []
    with pytest.raises(Own) as caught:
        c_errors.set_aside(fail, lambda: calls.append(sys.exc_info()))
    assert caught.value.args == ("failed",)
    assert [f.name for f in traceback.extract_tb(caught.tb)][-1] == "fail"
    assert calls == [(None, None, None)]
    assert c_errors.set_aside(nothing, nothing) is None


def test_raised_references():
    exc, value = Own("x"), object()

    def raiser():
        raise exc
    assert kept(lambda: c_errors.raised_object(Own, exc), exc, Own) == [0, 0]
    assert kept(lambda: c_errors.raised_object(ValueError, value), value) == 0
    assert kept(lambda: c_errors.raised_restore(ValueError, value, NULL), value) == 0
    assert kept(lambda: c_errors.raised_restore(Own, exc, NULL), exc) == 0
    assert kept(lambda: c_errors.set_raised(exc), exc) == 0
    assert kept(lambda: c_errors.raised_call(raiser), exc) == 0
    assert kept(lambda: c_errors.set_aside(raiser, nothing), exc) == 0
    tb = exc.__traceback__
    assert kept(lambda: c_errors.raised_restore(Own, exc, tb), exc, tb) == [0, 0]
    assert kept(lambda: c_errors.raised_object(Own, exc), exc, tb) == [0, 0]
    exc.__traceback__ = tb = None
    gc.collect()
    held = []
    assert kept(lambda: held.append(c_errors.raised_object(Own, exc)), exc) == 1


# Fetched.

def test_fetch():
    assert c_errors.fetch_nothing() == (NULL, NULL, NULL)
    kind, value, tb = c_errors.fetch_string(ValueError, "x")
    assert kind is ValueError
    assert type(value) is ValueError
    assert value.args == ("x",)
    assert tb is NULL
    kind, value, tb = c_errors.fetch_none(Own)
    assert kind is Own
    assert type(value) is Own
    assert value.args == ()
    assert tb is NULL


def test_fetch_believes_the_instance():
    exc = Own("x")
    assert c_errors.fetch_object(Exception, exc) == (Own, exc, NULL)
    assert kept(lambda: c_errors.fetch_object(Exception, exc), exc, Own) == [0, 0]


def test_fetch_with_traceback():
    kind, value, tb = c_errors.fetch_call(fail)
    assert kind is Own
    assert type(value) is Own
    assert value.__traceback__ is tb
    assert [f.name for f in traceback.extract_tb(tb)] == ["fail"]


def test_fetch_restored():
    assert c_errors.fetch_restored(NULL, NULL, NULL) == (NULL, NULL, NULL)
    try:
        fail()
    except Own as caught:
        exc, tb = caught, caught.__traceback__
    assert c_errors.fetch_restored(Own, exc, tb) == (Own, exc, tb)
    assert kept(lambda: c_errors.fetch_restored(Own, exc, tb), exc, tb) == [0, 0]
    # The one the exception has, unless the host makes it forget (above).
    result = c_errors.fetch_restored(Own, exc, NULL)
    assert result == (Own, exc, exc.__traceback__ or NULL)


def test_fetch_and_restore():
    with pytest.raises(Own) as caught:
        c_errors.fetch_and_restore(fail)
    assert [f.name for f in traceback.extract_tb(caught.tb)][-1] == "fail"
    assert c_errors.fetch_and_restore(nothing) is None


# Handled.

def test_nothing_handled():
    assert c_errors.handled() is NULL
    kind, value, tb = c_errors.exc_info()
    assert (kind, tb) == (None, None)
    # It "may be NULL", and is; 3.11 and 3.12 say None.
    assert value is NULL or value is None and (3, 11) <= sys.version_info < (3, 13)


def test_handled():
    try:
        fail()
    except Own as exc:
        assert c_errors.handled() is exc
        assert c_errors.exc_info() == (Own, exc, exc.__traceback__)
        try:
            raise KeyError
        except KeyError as inner:
            assert c_errors.handled() is inner
        assert c_errors.handled() is exc
        assert (lambda: c_errors.handled())() is exc
    assert c_errors.handled() is NULL


def test_handled_in_a_generator():
    def generate():
        yield c_errors.handled()
        try:
            raise KeyError
        except KeyError as inner:
            yield c_errors.handled() is inner
    try:
        fail()
    except Own as exc:
        g = generate()
        assert next(g) is exc
        assert next(g) is True
        assert c_errors.handled() is exc


def test_with_handled():
    exc = Own("x")
    inside = c_errors.with_handled(exc, lambda: (c_errors.handled(), sys.exc_info()))
    assert inside == (exc, (Own, exc, None))
    assert c_errors.handled() is NULL
    assert sys.exc_info() == (None, None, None)
    try:
        raise KeyError
    except KeyError as outer:
        assert c_errors.with_handled(NULL, c_errors.handled) is NULL
        assert c_errors.with_handled(None, c_errors.handled) is NULL
        assert c_errors.with_handled(exc, c_errors.handled) is exc
        assert c_errors.handled() is outer


def test_with_handled_traceback():
    try:
        fail()
    except Own as caught:
        exc = caught
    assert c_errors.with_handled(exc, sys.exc_info) == (Own, exc, exc.__traceback__)
    assert c_errors.with_handled(exc, c_errors.exc_info) == (Own, exc, exc.__traceback__)


def test_with_handled_context():
    exc = Own("x")
    with pytest.raises(KeyError) as caught:
        c_errors.with_handled(exc, lambda: {}["absent"])
    assert caught.value.__context__ is exc

    def again():
        raise
    with pytest.raises(Own) as caught:
        c_errors.with_handled(exc, again)
    assert caught.value is exc


def test_with_exc_info():
    exc = Own("x")
    for kind, tb in (Own, NULL), (NULL, NULL), (KeyError, NULL), (None, None):
        inside = c_errors.with_exc_info(kind, exc, tb,
                                        lambda: (sys.exc_info(), c_errors.handled()))
        assert inside == ((Own, exc, None), exc)
    assert c_errors.with_exc_info(NULL, NULL, NULL, c_errors.handled) is NULL
    assert c_errors.with_exc_info(None, None, None, sys.exc_info) == (None, None, None)
    assert c_errors.handled() is NULL
    try:
        fail()
    except Own as outer:
        assert c_errors.with_exc_info(NULL, NULL, NULL, sys.exc_info) == (None, None, None)
        assert sys.exc_info() == (Own, outer, outer.__traceback__)


def test_handled_references():
    exc, tb_exc = Own("x"), Own("y")
    try:
        raise tb_exc
    except Own:
        tb = tb_exc.__traceback__
    del tb_exc
    assert kept(lambda: c_errors.with_handled(exc, c_errors.handled), exc) == 0
    assert kept(lambda: c_errors.with_exc_info(Own, exc, tb, c_errors.exc_info),
                exc, tb, Own) == [0, 0, 0]
    assert kept(lambda: c_errors.with_exc_info(Own, exc, tb, c_errors.handled),
                exc, tb, Own) == [0, 0, 0]

    def inside():
        try:
            raise exc
        except Own:
            c_errors.handled()
            c_errors.exc_info()
    assert kept(inside, exc) == 0
    try:
        raise exc
    except Own:
        tb = exc.__traceback__
        assert kept(c_errors.handled, exc, tb) == [0, 0]
        assert kept(c_errors.exc_info, exc, tb) == [0, 0]


def test_handled_gives_none_its_references():
    exc = Own("x")
    assert kept(c_errors.exc_info, None, times=1000) == 0
    assert kept(lambda: c_errors.with_handled(exc, c_errors.exc_info), None, times=1000) == 0
    assert kept(lambda: c_errors.with_handled(NULL, c_errors.exc_info), None, times=1000) == 0


def test_handled_set_to_none_by_others():
    """Some code still clears the state with None, past Abiding."""
    ctypes = pytest.importorskip("ctypes")
    host = ctypes.pythonapi.PyErr_SetExcInfo
    host.argtypes, host.restype = [ctypes.py_object] * 3, None
    for _ in range(3):
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(None))
    host(None, None, None)
    assert c_errors.handled() is NULL
    assert c_errors.exc_info()[0] is None


# Shown.

def shown(exc):
    with contextlib.redirect_stderr(io.StringIO()) as stream:
        assert c_errors.display(exc) == 0
    return stream.getvalue()


def test_display():
    try:
        fail()
    except Own as caught:
        exc = caught
    lines = shown(exc).splitlines()
    assert lines[0] == "Traceback (most recent call last):"
    assert lines[-1] == f"{__name__}.Own: failed"
    assert any("in fail" in line for line in lines)


def test_display_without_traceback():
    assert shown(ValueError("gr\u00fcn")) == "ValueError: gr\u00fcn\n"


def test_display_chain():
    exc = ValueError("last")
    exc.__cause__ = KeyError("first")
    assert shown(exc) == (
        "KeyError: 'first'\n\n"
        "The above exception was the direct cause of the following exception:\n\n"
        "ValueError: last\n")


def test_display_nowhere():
    with contextlib.redirect_stderr(None):
        assert c_errors.display(ValueError("x")) == 0


@pytest.mark.skipif(sys.version_info < (3, 11), reason="this host's printer does not know notes")
def test_display_notes():
    exc = ValueError("x")
    exc.add_note("a note")
    assert shown(exc) == "ValueError: x\na note\n"


def test_display_references():
    exc = ValueError("x")
    assert kept(lambda: shown(exc), exc) == 0


# Arguments.

class WithOwnArgs(Exception):
    args = "the class's"


@pytest.mark.parametrize("kind", [Exception, ValueError, Own, WithOwnArgs, OSError,
                                  StopIteration, BaseException, KeyboardInterrupt])
def test_args(kind):
    exc = kind(1, "two")
    assert c_errors.get_args(exc) == (1, "two")
    new = (object(), 3)
    assert c_errors.set_args(exc, new) == 0
    assert c_errors.get_args(exc) is new
    assert c_errors.set_args(exc, ()) == 0
    assert c_errors.get_args(exc) == ()


def test_args_of_a_builtin_attribute():
    exc = ValueError(1)
    c_errors.set_args(exc, ("a",))
    assert exc.args == ("a",)
    exc.args = ("b",)
    assert c_errors.get_args(exc) == ("b",)
    assert str(exc) == "b"


def test_args_while_raised():
    exc = ValueError(1)
    with pytest.raises(ValueError, match="^survives$"):
        c_errors.args_while_raised(exc, (2,))
    assert exc.args == (2,)


def test_args_references():
    exc, value = ValueError(1), object()
    args = (value,)

    def once():
        c_errors.set_args(exc, args)
        c_errors.get_args(exc)
        c_errors.set_args(exc, ())
    assert kept(once, exc, args, value) == [0, 0, 0]
    assert kept(once, None, times=1000) == 0
    assert kept(once, vars(BaseException)["args"]) == 0
    c_errors.set_args(exc, args)
    held = []
    assert kept(lambda: held.append(c_errors.get_args(exc)), args, exc) == [1, 0]


# Signals.

@pytest.fixture
def restore_signals():
    numbers = [signal.SIGUSR1, signal.SIGUSR2, signal.SIGINT]
    before = [signal.getsignal(n) for n in numbers]
    yield
    for number, handler in zip(numbers, before):
        signal.signal(number, handler if handler is not None else signal.SIG_DFL)


@pytest.mark.parametrize("number", [signal.SIGUSR1, signal.SIGUSR2, signal.SIGINT])
def test_interrupt(restore_signals, number):
    seen = []
    signal.signal(number, lambda n, frame: seen.append(n))
    assert c_errors.interrupt(number) == 0
    assert c_errors.check_signals() == 0
    assert seen == [number]
    signal.siginterrupt(number, False)
    assert c_errors.interrupt(number) == 0
    assert c_errors.check_signals() == 0
    assert seen == [number, number]


def test_interrupt_remembers_the_handler(restore_signals):
    """Where neither the flags of this signal nor SIGINT show whose it is."""
    seen = []
    for number in signal.SIGUSR2, signal.SIGUSR1:
        signal.signal(number, lambda n, frame: seen.append(n))
        assert c_errors.interrupt(number) == 0
        assert c_errors.check_signals() == 0
    signal.siginterrupt(signal.SIGUSR1, False)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    assert c_errors.interrupt(signal.SIGUSR1) == 0
    assert c_errors.check_signals() == 0
    assert seen == [signal.SIGUSR2, signal.SIGUSR1, signal.SIGUSR1]


def test_interrupt_knows_the_handler_by_that_of_sigint():
    """Before any signal whose own flags show whose it is."""
    assert run("""
        import signal
        signal.signal(signal.SIGINT, signal.default_int_handler)
        import c_errors
        seen = []
        signal.signal(signal.SIGUSR1, lambda n, frame: seen.append(n))
        signal.siginterrupt(signal.SIGUSR1, False)
        assert c_errors.interrupt(signal.SIGUSR1) == 0
        assert c_errors.check_signals() == 0
        assert seen == [signal.SIGUSR1]
        """) == (0, "")


def test_interrupt_raises(restore_signals):
    def handler(number, frame):
        raise Own("interrupted")
    signal.signal(signal.SIGUSR1, handler)
    with pytest.raises(Own, match="interrupted"):
        c_errors.interrupt(signal.SIGUSR1)
        c_errors.check_signals()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with pytest.raises(KeyboardInterrupt):
        c_errors.interrupt(signal.SIGINT)
        c_errors.check_signals()


@pytest.mark.parametrize("number", [signal.SIGUSR1, signal.SIGINT, signal.SIGUSR2])
@pytest.mark.parametrize("handler", [signal.SIG_DFL, signal.SIG_IGN])
def test_interrupt_not_handled(restore_signals, number, handler):
    signal.signal(number, handler)
    assert c_errors.interrupt(number) == 0
    assert c_errors.check_signals() == 0


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_interrupt_faulthandler():
    faulthandler = pytest.importorskip("faulthandler")
    was = faulthandler.is_enabled()
    faulthandler.enable()
    try:
        assert c_errors.interrupt(signal.SIGSEGV) == 0
        assert c_errors.check_signals() == 0
    finally:
        if not was:
            faulthandler.disable()


@pytest.mark.parametrize("number", [0, -1, -2**31, 2**31 - 1, 10000])
def test_interrupt_no_such_signal(number):
    assert c_errors.interrupt(number) == -1


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_interrupt_any_signal():
    for number in range(signal.SIGRTMAX, signal.SIGTERM, -1):
        if signal.getsignal(number) in (signal.SIG_DFL, signal.SIG_IGN, None):
            assert c_errors.interrupt(number) == 0
    assert c_errors.check_signals() == 0
