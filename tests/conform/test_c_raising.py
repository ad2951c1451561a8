import errno
import os
import signal
import subprocess
import sys
import warnings

import c_raising as c
import pytest

from counting import kept

NULL = ...
HOST = sys.version_info[:2]
DEBUG = hasattr(sys, "gettotalrefcount")


class Own(Exception):
    pass


class Fussy(Exception):
    def __init__(self, *args):
        raise KeyError("in the constructor")


# From errno.

@pytest.mark.parametrize("number, kind", [(errno.ENOENT, FileNotFoundError),
                                          (errno.EPIPE, BrokenPipeError),
                                          (errno.EINTR, InterruptedError),
                                          (errno.EDOM, OSError)])
def test_errno(number, kind):
    said = (number, os.strerror(number))
    for exc, names in (
            (c.PyErr_SetFromErrno(OSError, number), (None, None)),
            (c.PyErr_SetFromErrnoWithFilename(OSError, "f", number), ("f", None)),
            (c.PyErr_SetFromErrnoWithFilename(OSError, NULL, number), (None, None)),
            (c.PyErr_SetFromErrnoWithFilenameObject(OSError, 5, number), (5, None)),
            (c.PyErr_SetFromErrnoWithFilenameObject(OSError, NULL, number), (None, None)),
            (c.PyErr_SetFromErrnoWithFilenameObjects(OSError, "f", "g", number), ("f", "g")),
            (c.PyErr_SetFromErrnoWithFilenameObjects(OSError, "f", NULL, number),
             ("f", None)),
            (c.PyErr_SetFromErrnoWithFilenameObjects(OSError, NULL, NULL, number),
             (None, None))):
        assert type(exc) is kind
        assert (exc.errno, exc.strerror) == exc.args == said
        assert (exc.filename, exc.filename2) == names


def test_errno_zero():
    assert c.PyErr_SetFromErrno(OSError, 0).args == (0, "Error")


def test_errno_type():
    number, said = errno.ENOENT, (errno.ENOENT, os.strerror(errno.ENOENT))
    for exc, more in (
            (c.PyErr_SetFromErrno(Own, number), ()),
            (c.PyErr_SetFromErrnoWithFilename(Own, "f", number), ("f",)),
            (c.PyErr_SetFromErrnoWithFilename(Own, NULL, number), ()),
            (c.PyErr_SetFromErrnoWithFilenameObject(Own, [5], number), ([5],)),
            (c.PyErr_SetFromErrnoWithFilenameObjects(Own, "f", "g", number), ("f", 0, "g"))):
        assert type(exc) is Own and exc.args == said + more
    assert type(c.PyErr_SetFromErrno(Fussy, number)) is KeyError
    assert type(c.PyErr_SetFromErrnoWithFilename(Fussy, "f", number)) is KeyError


def test_errno_file_names():
    for name, text in ((b"\xff\xfe", "\udcff\udcfe"), ("", ""), ("gr\u00fcn", "gr\u00fcn"),
                       ("x" * 10000, "x" * 10000)):
        exc = c.PyErr_SetFromErrnoWithFilename(OSError, name, errno.EIO)
        assert exc.filename == text


def test_errno_references():
    f, g = ["f"], ["g"]
    assert kept(lambda: c.PyErr_SetFromErrno(Own, 2), Own) == 0
    assert kept(lambda: c.PyErr_SetFromErrnoWithFilename(Own, "f", 2), Own) == 0
    assert kept(lambda: c.PyErr_SetFromErrnoWithFilenameObject(OSError, f, 2), f) == 0
    assert kept(lambda: c.PyErr_SetFromErrnoWithFilenameObjects(Own, f, g, 2), f, g) == [0, 0]
    assert kept(lambda: c.PyErr_SetFromErrnoWithFilenameObjects(Fussy, f, g, 2),
                f, g) == [0, 0]


def test_errno_interrupted():
    """A handler that raises comes before EINTR."""
    def handler(number, frame):
        seen.append(number)
        if raises:
            raise Own("interrupted")

    before = signal.signal(signal.SIGUSR1, handler)
    try:
        for raises, kind in (True, Own), (False, InterruptedError):
            seen = []
            assert type(c.interrupted(OSError, signal.SIGUSR1)) is kind
            assert seen == [signal.SIGUSR1]
    finally:
        signal.signal(signal.SIGUSR1, before)


# The usual.

def test_bad_argument():
    exc = c.bad_argument()
    assert type(exc) is TypeError
    assert exc.args == ("bad argument type for built-in operation",)


def test_no_memory():
    exc = c.PyErr_NoMemory()
    assert type(exc) is MemoryError and exc.args == ()


def test_bad_internal_call():
    if not DEBUG:
        exc = c.bad_internal_call()
        assert type(exc) is SystemError
        assert exc.args == ("bad argument to internal function",)
        return
    # A debug build takes it for a bug of its own.
    done = subprocess.run(
        [sys.executable, "-c", "import resource; resource.setrlimit(resource.RLIMIT_CORE, (0, 0))\n"
         "import c_raising; c_raising.bad_internal_call()"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60)
    assert done.returncode == -signal.SIGABRT
    assert b"bad argument to internal function" in done.stderr


@pytest.mark.parametrize("file, line", [("file.c", 1), ("", 0), ("gr\u00fcn", 2**31 - 1),
                                        ("f" * 1000, -1)])
def test_bad_internal_call_at(file, line):
    exc = c.bad_internal_call_at(file, line)
    assert type(exc) is SystemError
    assert exc.args == (f"{file}:{line}: bad argument to internal function",)


class MyImportError(ImportError):
    pass


@pytest.mark.parametrize("name", ["n", NULL, None, 5])
@pytest.mark.parametrize("path", ["p", NULL, None, 5])
def test_import_error(name, path):
    for exc in (c.PyErr_SetImportError("m", name, path),
                c.PyErr_SetImportErrorSubclass(ImportError, "m", name, path),
                c.PyErr_SetImportErrorSubclass(MyImportError, "m", name, path),
                c.PyErr_SetImportErrorSubclass(ModuleNotFoundError, "m", name, path)):
        assert isinstance(exc, ImportError) and exc.args == ("m",) and exc.msg == "m"
        assert exc.name == (None if name is NULL else name)
        assert exc.path == (None if path is NULL else path)
    assert type(c.PyErr_SetImportError("m", name, path)) is ImportError
    assert type(c.PyErr_SetImportErrorSubclass(MyImportError, "m", name, path)) \
        is MyImportError


def test_import_error_no_message():
    for exc in (c.PyErr_SetImportError(NULL, "n", "p"),
                c.PyErr_SetImportErrorSubclass(MyImportError, NULL, NULL, NULL)):
        assert type(exc) is TypeError and exc.args == ("expected a message argument",)


def test_import_error_wrong_class():
    for wrong in (ValueError, Exception, int):
        exc = c.PyErr_SetImportErrorSubclass(wrong, "m", "n", "p")
        assert type(exc) is TypeError
        assert exc.args == ("expected a subclass of ImportError",)
    assert type(c.PyErr_SetImportErrorSubclass(5, "m", "n", "p")) is TypeError


def test_import_error_references():
    m, n, p = ["m"], ["n"], ["p"]
    assert kept(lambda: c.PyErr_SetImportError(m, n, p), m, n, p) == [0, 0, 0]
    assert kept(lambda: c.PyErr_SetImportErrorSubclass(MyImportError, m, n, p),
                m, n, p, MyImportError) == [0, 0, 0, 0]
    assert kept(lambda: c.PyErr_SetImportErrorSubclass(int, m, n, p), m, n, p) == [0, 0, 0]
    assert kept(lambda: c.PyErr_SetImportError(NULL, n, p), n, p) == [0, 0]


# Where in a source.

SOURCE = "first = 1\n  second\n\n# gr\u00fcn\n" + "x" * 3000 + "\nlast"


@pytest.fixture
def source(tmp_path):
    file = tmp_path / "source.py"
    file.write_text(SOURCE, encoding="utf-8")
    return str(file)


def test_program_text(source):
    for number, line in enumerate(SOURCE.splitlines(True), 1):
        found = c.program_text(source, number)
        # Of a long line some of it.
        assert found == line if len(line) < 900 else found.strip("x") in ("", "\n")
    for number in (0, -1):
        assert c.program_text(source, number) is NULL
    for name in (source + ".not", "", NULL, os.path.dirname(source)):
        assert c.program_text(name, 1) is NULL


def test_program_text_name(source):
    name = os.fsencode(source)[:-3] + b"\xff"
    os.link(source, name)
    assert c.program_text(name, 2) == "  second\n"


@pytest.mark.parametrize("make", [SyntaxError, IndentationError])
def test_syntax_location(source, make):
    exc = make("m")
    assert c.syntax_location(exc, source, 2, -2) is exc
    assert (exc.filename, exc.lineno, exc.offset, exc.text) \
        == (source, 2, None, "  second\n")
    assert exc.msg == "m" and exc.print_file_and_line is None
    for column, offset in ((0, 0), (7, 7), (-1, None)):
        assert c.syntax_location(exc, source, 1, column) is exc
        assert (exc.filename, exc.lineno, exc.offset, exc.text) \
            == (source, 1, offset, "first = 1\n")


@pytest.mark.parametrize("column", [-2, 3])
def test_syntax_location_of_another(source, column):
    """The printer takes it for a SyntaxError then."""
    exc = Own("m")
    assert c.syntax_location(exc, source, 2, column) is exc
    assert (exc.filename, exc.lineno, exc.offset, exc.text) \
        == (source, 2, None if column < 0 else column, "  second\n")
    assert exc.msg == "m" and exc.print_file_and_line is None


def test_syntax_location_without_a_file():
    exc = SyntaxError("m")
    assert c.syntax_location(exc, NULL, 5, 3) is exc
    assert (exc.filename, exc.lineno, exc.offset, exc.text) == (None, 5, 3, None)
    assert c.syntax_location(exc, b"\xff/absent", 6, -2) is exc
    assert (exc.filename, exc.lineno, exc.text) == ("\udcff/absent", 6, None)


def test_syntax_location_references(source):
    exc, other = SyntaxError("m"), Own("m")
    assert kept(lambda: c.syntax_location(exc, source, 2, 3), exc) == 0
    assert kept(lambda: c.syntax_location(exc, source, 2, -2), exc) == 0
    assert kept(lambda: c.syntax_location(other, source, 2, -2), other) == 0


# Signals.

@pytest.mark.parametrize("attached", [True, False])
def test_set_interrupt(attached):
    before = signal.getsignal(signal.SIGINT)
    seen = []
    try:
        signal.signal(signal.SIGINT, lambda number, frame: seen.append(number))
        assert c.set_interrupt(attached) == 0
        assert c.check_signals() == 0
        assert seen == [signal.SIGINT]
        # Without a thread state SIG_DFL is fatal to the hosts from 3.10 on, 3.15 too.
        for handler in [signal.SIG_IGN] + [signal.SIG_DFL] * attached:
            signal.signal(signal.SIGINT, handler)
            assert c.set_interrupt(attached) == 0
            assert c.check_signals() == 0
        signal.signal(signal.SIGINT, signal.default_int_handler)
        with pytest.raises(KeyboardInterrupt):
            c.set_interrupt(attached)
            c.check_signals()
    finally:
        signal.signal(signal.SIGINT, before)
    assert seen == [signal.SIGINT]


# Warnings.

@pytest.fixture
def record():
    with warnings.catch_warnings(record=True) as record:
        warnings.simplefilter("always")
        yield record


class MyWarning(UserWarning):
    pass


@pytest.mark.parametrize("category, message, file, line, module", [
    (UserWarning, "message", "file.py", 7, "module"),
    (MyWarning, "gr\u00fcn", "gr\u00fcn.py", 2**31 - 1, "gr\u00fcn"),
    (DeprecationWarning, "", "", 0, ""),
    (ResourceWarning, "m" * 10000, "f" * 10000, 1, NULL),
])
@pytest.mark.parametrize("registry", [NULL, None, {}], ids=str)
def test_warn(record, category, message, file, line, module, registry):
    assert c.warn_explicit(category, message, file, line, module, registry) == 0
    one = record.pop()
    assert record == [] and one.category is category is type(one.message)
    assert (str(one.message), one.filename, one.lineno) == (message, file, line)
    assert one.source is None


def test_warn_file_name(record):
    assert c.warn_explicit(UserWarning, "m", b"\xff.py", 1, NULL, NULL) == 0
    assert record.pop().filename == "\udcff.py"


def test_warn_without_a_category(record):
    assert c.warn_explicit(NULL, "m", "f", 1, "mod", NULL) == 0
    assert record.pop().category is RuntimeWarning


def test_warn_module(record):
    """The filters see the module; without one it is the file without .py."""
    warnings.filterwarnings("ignore", module="quiet$")
    for module, file, count in (("quiet", "f.py", 0), ("loud", "quiet.py", 1),
                                (NULL, "quiet.py", 0), (NULL, "loud.py", 1)):
        del record[:]
        assert c.warn_explicit(UserWarning, "m", file, 1, module, NULL) == 0
        assert len(record) == count


def test_warn_registry(record):
    warnings.simplefilter("default")
    registry = {}
    for line, count in (1, 1), (1, 1), (2, 2):
        assert c.warn_explicit(UserWarning, "m", "f", line, "mod", registry) == 0
        assert len(record) == count
    assert {("m", UserWarning, 1), ("m", UserWarning, 2)} < set(registry)


def test_warn_is_an_error():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(MyWarning, match="^m$"):
            c.warn_explicit(MyWarning, "m", "f", 1, "mod", NULL)


def test_warn_no_utf8(record):
    for bad in ((b"\xff", "f", 1, "mod"), ("m", "f", 1, b"\xff")):
        with pytest.raises(UnicodeDecodeError):
            c.warn_explicit(UserWarning, *bad, NULL)
    assert record == []


def test_warn_references():
    registry = {}

    def warn():
        c.warn_explicit(MyWarning, "m", "f", 1, NULL, registry)
        registry.clear()
    for action in ("ignore", "error"):
        with warnings.catch_warnings():
            warnings.simplefilter(action)
            assert kept(warn, MyWarning, registry) == [0, 0]
