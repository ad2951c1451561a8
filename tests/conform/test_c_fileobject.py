import io
import os
import sys
import warnings

import c_fileobject as c
import pytest

from counting import kept

NULL = ...
HOST = sys.version_info
RAW = c.print_raw()


class Weird(Exception):
    pass


class Lines:
    """Has readline() only, and shows with what it was called."""

    def __init__(self, *lines):
        self.lines, self.asked = list(lines), []

    def readline(self, *args):
        self.asked.append(args)
        line = self.lines.pop(0)
        if isinstance(line, type) and issubclass(line, Exception):
            raise line
        return line


class Sink:
    """Has write() only."""

    def __init__(self):
        self.got = []

    def write(self, what):
        self.got.append(what)
        return 12345            # ignored


class Failing:
    def write(self, what):
        raise Weird

    def __str__(self):
        raise Weird

    __repr__ = __str__


class Both:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


class File:
    def __init__(self, result):
        self.result = result

    def fileno(self):
        if self.result is Weird:
            raise Weird
        return self.result


class MyInt(int):
    def fileno(self):
        raise AssertionError


class MyStr(str):
    pass


class MyBytes(bytes):
    pass


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "file"
    path.write_bytes("a\r\nb\u00fc\n".encode())
    return path


def opened(path, flags=os.O_RDWR):
    return os.open(str(path), flags)


# PyFile_FromFd

@pytest.mark.parametrize("mode, buffering, encoding, errors, newline, kind, content", [
    ("r", -1, NULL, NULL, NULL, io.TextIOWrapper, None),
    ("r", -1, "utf-8", NULL, NULL, io.TextIOWrapper, "a\nb\u00fc\n"),
    ("r", -1, "utf-8", NULL, "", io.TextIOWrapper, "a\r\nb\u00fc\n"),
    ("r", -1, "ascii", "replace", "\n", io.TextIOWrapper, "a\r\nb\ufffd\ufffd\n"),
    ("rb", -1, NULL, NULL, NULL, io.BufferedReader, b"a\r\nb\xc3\xbc\n"),
    ("rb", 0, NULL, NULL, NULL, io.FileIO, b"a\r\nb\xc3\xbc\n"),
    ("r+b", 16, NULL, NULL, NULL, io.BufferedRandom, b"a\r\nb\xc3\xbc\n"),
])
def test_from_fd(path, mode, buffering, encoding, errors, newline, kind, content):
    for name in (NULL, "name"):         # ignored
        fd = opened(path)
        with c.from_fd(fd, name, mode, buffering, encoding, errors, newline, 1) as file:
            assert type(file) is kind
            assert file.name == fd == file.fileno()
            if content is not None:
                assert file.read() == content
            if encoding is not NULL:
                assert (file.encoding, file.errors) == (
                    encoding, "strict" if errors is NULL else errors)
        with pytest.raises(OSError):
            os.fstat(fd)


def test_from_fd_that_stays_open(path):
    fd = opened(path)
    file = c.from_fd(fd, NULL, "w", -1, "utf-8", NULL, NULL, 0)
    file.write("\u00fc")
    file.close()
    os.close(fd)                            # still open
    assert path.read_bytes() == b"\xc3\xbc\nb\xc3\xbc\n"      # not truncated


@pytest.mark.parametrize("arguments, error", [
    (("r", -1, "no such encoding", NULL, NULL), LookupError),
    (("q", -1, NULL, NULL, NULL), ValueError),
    (("", -1, NULL, NULL, NULL), ValueError),
    (("rb", -1, "utf-8", NULL, NULL), ValueError),
    (("r", 0, NULL, NULL, NULL), ValueError),
    (("r", -1, "utf-8", NULL, "x"), ValueError),
])
def test_from_fd_errors(path, arguments, error):
    fd = opened(path)
    with pytest.raises(error):
        c.from_fd(fd, NULL, *arguments, 0)
    os.close(fd)


def test_from_no_fd():
    with pytest.raises(ValueError, match="negative file descriptor"):
        c.from_fd(-1, NULL, "r", -1, NULL, NULL, NULL, 0)
    with pytest.raises(OSError):
        c.from_fd(2**31 - 1, NULL, "r", -1, NULL, NULL, NULL, 0)


# PyFile_GetLine

@pytest.mark.parametrize("n, asked", [
    (0, ()), (1, (1,)), (5, (5,)), (2**31 - 1, (2**31 - 1,)), (-1, ()), (-2**31, ()),
])
def test_get_line(n, asked):
    for line in ("line\n", "line", "\n", "\u00fc\n", "line\r\n", b"line\n", b"line", b"\n",
                 b"line\r\n", MyStr("line"), MyBytes(b"line")):
        file = Lines(line)
        end = "\n" if isinstance(line, str) else b"\n"
        found = c.PyFile_GetLine(file, n)
        assert file.asked == [asked]
        if n < 0 and line.endswith(end):
            assert found == line[:-1]       # of a negative n only
        else:
            assert found is line


@pytest.mark.parametrize("line", ["", b""])
def test_get_line_at_the_end(line):
    assert c.PyFile_GetLine(Lines(line), 0) is line
    assert c.PyFile_GetLine(Lines(line), 7) is line
    with pytest.raises(EOFError, match="^EOF when reading a line$"):
        c.PyFile_GetLine(Lines(line), -1)


def test_get_line_of_files(path):
    with open(str(path), encoding="utf-8") as file:
        assert c.PyFile_GetLine(file, -1) == "a"
        assert c.PyFile_GetLine(file, 1) == "b"
        assert c.PyFile_GetLine(file, 0) == "\u00fc\n"
        assert c.PyFile_GetLine(file, 0) == ""
    assert c.PyFile_GetLine(io.BytesIO(b"x" * 100000 + b"\n"), -1) == b"x" * 100000


@pytest.mark.parametrize("n", [0, 1, -1])
def test_get_line_errors(n):
    for wrong in (None, 1, bytearray(b"line\n"), ["line\n"]):
        with pytest.raises(TypeError, match=r"readline\(\) (must return a str|returned non-string)"):
            c.PyFile_GetLine(Lines(wrong), n)
    with pytest.raises(Weird):
        c.PyFile_GetLine(Lines(Weird), n)
    for wrong in (None, "text", object()):
        with pytest.raises(AttributeError, match="readline"):
            c.PyFile_GetLine(wrong, n)


# PyFile_WriteObject and PyFile_WriteString

def test_write_object():
    for value in (Both(), "text", b"\xff", 1.5, None, "", "\u00fc" * 1000, [Both()]):
        file = Sink()
        for flags, expected in ((RAW, str(value)), (0, repr(value))):
            assert c.write_object(value, file, flags) == 0
            assert file.got.pop() == expected
    text = "the object itself"
    assert c.write_object(text, file, RAW) == 0
    assert file.got.pop() is text
    for flags in (0, RAW):
        assert c.write_object(NULL, file, flags) == 0
        assert file.got.pop() == "<NULL>"
    file = io.StringIO()
    assert c.write_object(Both(), file, 0) == c.write_object(Both(), file, RAW) == 0
    assert file.getvalue() == "reprstr"


def test_write_object_errors():
    for flags in (0, RAW):
        with pytest.raises(Weird):
            c.write_object(Failing(), Sink(), flags)
        with pytest.raises(Weird):
            c.write_object(1, Failing(), flags)
        with pytest.raises(TypeError, match="^writeobject with NULL file$"):
            c.write_object(1, NULL, flags)
        with pytest.raises(TypeError):
            c.write_object("text", io.BytesIO(), flags)
        with pytest.raises(AttributeError, match="write"):
            c.write_object(1, object(), flags)


def test_write_string():
    file = Sink()
    for string in ("", "text", "\u00fc\U0001f600", "x" * 100000):
        assert c.write_string(string, file) == 0
        assert file.got.pop() == string
    with pytest.raises(UnicodeDecodeError):
        c.write_string(b"\xff", file)
    with pytest.raises(Weird):
        c.write_string("text", Failing())
    with pytest.raises(AttributeError, match="write"):
        c.write_string("text", None)
    with pytest.raises(SystemError, match="^null file for PyFile_WriteString$"):
        c.write_string("text", NULL)
    # What is raised already stays, and nothing is written.
    for where in (file, NULL):
        with pytest.raises(Weird):
            c.write_string_raised("text", where, Weird)
    assert file.got == []


# PyObject_AsFileDescriptor

@pytest.mark.parametrize("number", [0, 1, 255, 2**31 - 1])
def test_as_file_descriptor(number):
    for object in (number, MyInt(number), File(number), File(MyInt(number))):
        assert c.PyObject_AsFileDescriptor(object) == number


def test_as_file_descriptor_of_a_file(path):
    with open(str(path)) as file:
        assert c.PyObject_AsFileDescriptor(file) == file.fileno()
    with pytest.raises(ValueError):
        c.PyObject_AsFileDescriptor(file)
    with pytest.raises(io.UnsupportedOperation):
        c.PyObject_AsFileDescriptor(io.StringIO())


def test_as_file_descriptor_of_a_bool():
    """Warned of since 3.13, if it is the object itself."""
    for number in (False, True):
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            assert c.PyObject_AsFileDescriptor(number) == number
        if HOST >= (3, 13):
            assert [one.category for one in told] == [RuntimeWarning]
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                with pytest.raises(RuntimeWarning, match="^bool is used as a file descriptor$"):
                    c.PyObject_AsFileDescriptor(number)
        else:
            assert told == []


@pytest.mark.parametrize("object, error, words", [
    (-1, ValueError, r"file descriptor cannot be a negative integer \(-1\)$"),
    (File(-7), ValueError, r"file descriptor cannot be a negative integer \(-7\)$"),
    (2**31, OverflowError, ""),
    (-2**31 - 1, OverflowError, ""),
    (2**70, OverflowError, ""),
    (File(2**31), OverflowError, ""),
    (File(1.0), TypeError, r"(.*\.)?fileno\(\) (must return an int|returned a non-integer)"),
    (File(None), TypeError, r"(.*\.)?fileno\(\) (must return an int|returned a non-integer)"),
    (File(Weird), Weird, ""),
    (1.0, TypeError, r"argument must be an int, or have a fileno\(\) method"),
    (None, TypeError, r"argument must be an int, or have a fileno\(\) method"),
    ("1", TypeError, r"argument must be an int, or have a fileno\(\) method"),
])
def test_as_file_descriptor_errors(object, error, words):
    with pytest.raises(error, match=words and "^" + words):
        c.PyObject_AsFileDescriptor(object)


def test_references(path):
    fd = opened(path)
    held = []
    text, line, value, file = MyStr("text"), MyStr("line"), Both(), Sink()
    for n in (0, 1, -1):
        assert kept(lambda: c.PyFile_GetLine(Lines(line), n), line) == 0
        assert kept(lambda: held.append(c.PyFile_GetLine(Lines(line), n)), line) == 1
        held.clear()
        wrong = [1]
        assert kept(lambda: c.PyFile_GetLine(Lines(wrong), n), wrong) == 0
    for flags in (0, RAW):
        assert kept(lambda: c.write_object(value, file, flags), value, file) == [0, 0]
        assert kept(lambda: c.write_object(value, Failing(), flags), value) == 0
        assert kept(lambda: c.write_object(text, io.StringIO(), flags), text) == 0
    assert kept(lambda: c.write_string("text", file), file) == 0
    number = MyInt(2**31 - 1)
    handle = File(number)
    assert kept(lambda: c.PyObject_AsFileDescriptor(handle), handle, number) == [0, 0]
    wrong = [1]
    handle = File(wrong)
    assert kept(lambda: c.PyObject_AsFileDescriptor(handle), handle, wrong) == [0, 0]
    file = c.from_fd(fd, NULL, "rb", 0, NULL, NULL, NULL, 0)
    one = [Sink(), file]
    del file
    assert sys.getrefcount(one[1]) == sys.getrefcount(one[0])
    one[1].close()
    os.close(fd)
