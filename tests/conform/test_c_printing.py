import contextlib
import io
import subprocess
import sys
import traceback

import c_printing as c
import pytest

from counting import kept

NULL = ...
HOST = sys.version_info[:2]

LAST = ["last_type", "last_value", "last_traceback"] + ["last_exc"] * (HOST >= (3, 12))


class Own(Exception):
    pass


def fail(frames=0):
    if frames:
        fail(frames - 1)
    raise Own("failed")


def caught(call=fail, *args):
    try:
        call(*args)
    except Exception as exc:
        return exc


@contextlib.contextmanager
def stderr():
    with contextlib.redirect_stderr(io.StringIO()) as stream:
        yield stream


@pytest.fixture(autouse=True)
def last():
    """No test leaves what the last exception was."""
    before = {name: getattr(sys, name) for name in LAST if hasattr(sys, name)}
    for name in before:
        delattr(sys, name)
    yield
    for name in LAST:
        vars(sys).pop(name, None)
    vars(sys).update(before)


def text_of(exc):
    return "".join(traceback.format_exception(type(exc), exc, exc.__traceback__))


# Raised exceptions.

@pytest.mark.parametrize("set", [NULL, 1, -5, 0])
def test_print(set):
    for exc in (caught(), ValueError("gr\u00fcn"), KeyError(), caught(fail, 20)):
        with stderr() as stream:
            assert c.print_raised(exc, set) == 0
        assert stream.getvalue() == text_of(exc)
        if set == 0:
            assert not any(hasattr(sys, name) for name in LAST)
        else:
            assert [getattr(sys, name) for name in LAST] \
                == [type(exc), exc, exc.__traceback__] + [exc] * (HOST >= (3, 12))


@contextlib.contextmanager
def hooked(hook):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "excepthook", hook)
        yield


@pytest.mark.parametrize("set", [NULL, 1, 0])
def test_print_uses_the_hook(set):
    seen, exc = [], caught()
    with hooked(lambda *args: seen.append(args)), stderr() as stream:
        assert c.print_raised(exc, set) == 0
    assert seen == [(Own, exc, exc.__traceback__)]
    assert stream.getvalue() == ""


def test_print_hook_fails():
    def hook(*args):
        raise KeyError("in the hook")
    with hooked(hook), stderr() as stream:
        assert c.print_raised(Own("mine"), 0) == 0
    shown = stream.getvalue()
    assert shown.startswith("Error in sys.excepthook:\nTraceback")
    assert "KeyError: 'in the hook'\n" in shown
    assert shown.endswith(f"\nOriginal exception was:\n{__name__}.Own: mine\n")


def test_print_without_a_hook():
    exc = caught()
    with hooked(None), stderr() as stream:
        del sys.excepthook
        assert c.print_raised(exc, 0) == 0
    assert stream.getvalue() == "sys.excepthook is missing\n" + text_of(exc)


def test_print_nowhere():
    with contextlib.redirect_stderr(None):
        assert c.print_raised(Own("x"), 0) == 0


@pytest.mark.parametrize("code, set, status, output", [
    ("", "...", 0, ""), ("7", "0", 7, ""), ("'gr\\u00fcn'", "1", 1, "gr\u00fcn\n")])
def test_print_exit(code, set, status, output):
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c",
         f"import atexit, c_printing; atexit.register(print, 'exit')\n"
         f"c_printing.print_raised(SystemExit({code}), {set})\nprint('not reached')"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60)
    assert (done.returncode, done.stdout.decode(), done.stderr.decode()) \
        == (status, "exit\n", output)


def test_print_references():
    exc = caught()
    tb = exc.__traceback__
    with hooked(lambda *args: None):
        assert kept(lambda: c.print_raised(exc, 0), exc, tb) == [0, 0]
        assert kept(lambda: c.print_raised(exc, 1), exc, tb) == [0, 0]
    for name in LAST:
        delattr(sys, name)

    def shown():
        with stderr():
            c.print_raised(exc, 0)
    assert kept(shown, exc, tb) == [0, 0]


# Any exception.

def displayed(exc, tb=NULL, unused=NULL):
    with stderr() as stream:
        assert c.display(unused, exc, tb) == 0
    return stream.getvalue()


def test_display():
    exc, bare = caught(), Own("bare")
    for unused in (NULL, None, ValueError, Own, 5):
        assert displayed(exc, NULL, unused) == text_of(exc)
        assert displayed(bare, NULL, unused) == text_of(bare)
    assert not any(hasattr(sys, name) for name in LAST)


def test_display_traceback():
    tb, exc, bare = caught().__traceback__, caught(fail, 1), Own("bare")
    text = text_of(exc)
    assert displayed(exc, tb) == text
    for none in (NULL, None):
        assert displayed(bare, none) == f"{__name__}.Own: bare\n"
    assert displayed(bare, tb) == text_of(bare.with_traceback(tb))
    assert "in fail" in text_of(bare)


def test_display_chain():
    exc = ValueError("last")
    exc.__cause__ = KeyError("first")
    assert displayed(exc) == text_of(exc)
    assert displayed(exc).startswith("KeyError: 'first'\n\nThe above exception")


def test_display_nowhere():
    with contextlib.redirect_stderr(None):
        assert c.display(NULL, Own("x"), NULL) == 0


def test_display_without_stderr():
    done = subprocess.run(
        [sys.executable, "-c", "import sys, c_printing; del sys.stderr\n"
         "c_printing.display(None, ValueError('lost'), None)"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60)
    assert (done.returncode, done.stdout) == (0, b"")
    assert b"ValueError('lost')" in done.stderr
    assert done.stderr.endswith(b"lost sys.stderr\n")


def test_display_references():
    exc, tb = Own("x"), caught().__traceback__
    assert kept(lambda: displayed(exc), exc) == 0
    displayed(exc, tb)
    assert kept(lambda: displayed(exc, tb), exc, tb) == [0, 0]


# Tracebacks.

def frames(depth):
    return frames(depth - 1) if depth else sys._getframe()


def entries(tb):
    while tb is not None:
        yield tb.tb_frame
        tb = tb.tb_next


def test_traceback_here():
    inner = frames(1)
    exc = Own("x")
    assert c.traceback_here(exc, inner) is exc
    tb = exc.__traceback__
    assert (tb.tb_frame, tb.tb_next, tb.tb_lineno) == (inner, None, inner.f_lineno)
    # The newest entry is the outermost.
    exc = c.traceback_here(exc, inner.f_back, sys._getframe())
    assert list(entries(exc.__traceback__)) == [sys._getframe(), inner.f_back, inner]
    assert c.traceback_here(exc, sys._getframe()).__traceback__.tb_next.tb_next.tb_next is tb


def test_traceback_here_references():
    frame = frames(0)
    assert kept(lambda: c.traceback_here(Own("x"), frame), frame, Own) == [0, 0]
    exc = Own("x")
    c.traceback_here(exc, frame)
    count = sys.getrefcount(frame)
    exc.__traceback__ = None
    assert sys.getrefcount(frame) == count - 1


HEADER = "Traceback (most recent call last):\n"


def unmarked(text):
    """Without the lines that point into others, which the newest hosts leave to Python."""
    return [line for line in text.splitlines() if line.strip(" ~^")]


@pytest.mark.parametrize("depth", [0, 1, 3])
def test_traceback_print(depth):
    exc, stream = caught(fail, depth), io.StringIO()
    assert c.PyTraceBack_Print(exc.__traceback__, stream) == 0
    assert unmarked(stream.getvalue()) \
        == unmarked(HEADER + "".join(traceback.format_tb(exc.__traceback__)))


def test_traceback_print_much():
    """What repeats is left out; sys.tracebacklimit is obeyed."""
    exc, stream = caught(fail, 50), io.StringIO()
    assert c.PyTraceBack_Print(exc.__traceback__, stream) == 0
    assert stream.getvalue().count("in fail") == 4
    assert "  [Previous line repeated 47 more times]\n" in stream.getvalue()
    for limit, shown in (2, 2), (0, 0), (-1, 0):
        sys.tracebacklimit = limit
        try:
            stream = io.StringIO()
            assert c.PyTraceBack_Print(exc.__traceback__, stream) == 0
        finally:
            del sys.tracebacklimit
        assert stream.getvalue().count("  File ") == shown


def test_traceback_print_nothing():
    stream = io.StringIO()
    assert c.PyTraceBack_Print(NULL, stream) == 0
    assert stream.getvalue() == ""


@pytest.mark.parametrize("wrong", [None, 5, ValueError("x")])
def test_traceback_print_no_traceback(wrong):
    stream = io.StringIO()
    with pytest.raises(SystemError, match="bad argument to internal function$"):
        c.PyTraceBack_Print(wrong, stream)
    assert stream.getvalue() == ""


class Full:
    def write(self, text):
        raise Own("full")


def test_traceback_print_fails():
    tb = caught().__traceback__
    with pytest.raises(Own, match="^full$"):
        c.PyTraceBack_Print(tb, Full())
    with pytest.raises(AttributeError, match="write"):
        c.PyTraceBack_Print(tb, 5)


def test_traceback_print_references():
    tb, stream, full = caught().__traceback__, io.StringIO(), Full()
    assert kept(lambda: c.PyTraceBack_Print(tb, stream), tb, stream) == [0, 0]
    assert kept(lambda: c.PyTraceBack_Print(tb, full), tb, full) == [0, 0]
    assert kept(lambda: c.PyTraceBack_Print(full, stream), full, stream) == [0, 0]
