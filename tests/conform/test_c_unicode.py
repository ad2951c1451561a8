import itertools
import random
import sys

import c_unicode
import pytest

from counting import kept


class Odd(str):
    """Equal to nothing, if asked."""
    def __eq__(self, other):
        return False

    __hash__ = None

    def __len__(self):
        raise AssertionError("asked the subclass")


def fresh(value):
    """An equal string that is another object."""
    return "".join(["_", value])[1:]


STRINGS = ["", "a", "b", "ab", "abc", "é", "e", "ü\0", "\0", "ſ", "日本", "日本語",
           "\ud800", "\udfff", "a\U0001F600", "\U0001F600", "\U0010FFFF",
           "x" * 1000, "x" * 999 + "y", "日" * 1000]


# --- PyUnicode_Equal ----------------------------------------------------------

def test_equal():
    for a, b in itertools.product(STRINGS, repeat=2):
        assert c_unicode.equal(fresh(a), fresh(b)) == (a == b), (a, b)
        assert c_unicode.equal(a, a) == 1


def test_equal_subclass_is_not_asked():
    assert c_unicode.equal(Odd("abc"), "abc") == 1
    assert c_unicode.equal("abc", Odd("abc")) == 1
    assert c_unicode.equal(Odd("abc"), Odd("abd")) == 0


@pytest.mark.parametrize("wrong", [b"a", 1, None, ["a"]])
def test_equal_needs_strings(wrong):
    name = type(wrong).__name__
    with pytest.raises(TypeError, match="^first argument must be str, not %s$" % name):
        c_unicode.equal(wrong, "a")
    with pytest.raises(TypeError, match="^second argument must be str, not %s$" % name):
        c_unicode.equal("a", wrong)
    with pytest.raises(TypeError, match="^first argument must be str, not %s$" % name):
        c_unicode.equal(wrong, wrong)


def test_equal_references():
    a, b = fresh("aä" * 9), fresh("aä" * 9)
    assert kept(lambda: c_unicode.equal(a, b), a, b) == [0, 0]
    assert kept(lambda: c_unicode.equal(a, 5), a) == 0


# --- PyUnicode_EqualToUTF8, _AndSize ------------------------------------------

def test_equal_to_utf8():
    for a, b in itertools.product(STRINGS, repeat=2):
        try:
            data = b.encode()
        except UnicodeEncodeError:
            continue
        assert c_unicode.equal_to_utf8(a, data, len(data)) == (a == b), (a, b)
        if b"\0" not in data:
            assert c_unicode.equal_to_utf8(a, data) == (a == b), (a, b)


def test_equal_to_utf8_size_counts():
    assert c_unicode.equal_to_utf8("abc", b"abcdef", 3) == 1
    assert c_unicode.equal_to_utf8("abc", b"abc\0def", 7) == 0
    assert c_unicode.equal_to_utf8("abc", b"abc\0def") == 1
    assert c_unicode.equal_to_utf8("abc\0def", b"abc\0def", 7) == 1
    assert c_unicode.equal_to_utf8("abc\0def", b"abc\0def") == 0
    assert c_unicode.equal_to_utf8("", b"abc", 0) == 1
    assert c_unicode.equal_to_utf8("日", "日本".encode(), 3) == 1
    assert c_unicode.equal_to_utf8("日", "日本".encode(), 2) == 0
    assert c_unicode.equal_to_utf8("日", "日本".encode(), 4) == 0


@pytest.mark.parametrize("data", [
    b"\x80", b"\xbf", b"\xc0\x80", b"\xc1\xbf", b"\xc3", b"\xc3\x41", b"\xe0\x80\x80",
    b"\xe0\x9f\xbf", b"\xe6\x97", b"\xed\xa0\x80", b"\xed\xbf\xbf", b"\xf0\x80\x80\x80",
    b"\xf0\x8f\xbf\xbf", b"\xf4\x90\x80\x80", b"\xf5\x80\x80\x80", b"\xf0\x9f\x98",
    b"\xff", b"\xfe"])
def test_equal_to_utf8_bad_bytes(data):
    """What is not UTF-8 equals no string, whatever that holds."""
    candidates = ["", "\x80", "\xbf", "\0", "\x7f", "Ã", "A", "ÃA", "\ud800", "\udfff",
                  "߿", "￿", "\U0010ffff", data.decode("latin-1"),
                  data.decode("utf-8", "replace"), data.decode("utf-8", "surrogateescape"),
                  data.decode("utf-8", "surrogatepass") if data[:1] == b"\xed" else "x"]
    for text in candidates:
        assert c_unicode.equal_to_utf8(text, data, len(data)) == 0
        assert c_unicode.equal_to_utf8("ab" + text, b"ab" + data) == 0


def test_equal_to_utf8_random():
    rng = random.Random(13)
    alphabet = "ab\x7f\x80ÿĀ߿ࠀ퟿￿\U00010000\U0010ffff"
    for _ in range(2000):
        a = "".join(rng.choice(alphabet) for _ in range(rng.randrange(6)))
        data = bytearray(a.encode())
        if data and rng.random() < 0.5:
            data[rng.randrange(len(data))] = rng.randrange(256)
        data = bytes(data)
        try:
            expected = data.decode() == a
        except UnicodeDecodeError:
            expected = False
        assert c_unicode.equal_to_utf8(a, data, len(data)) == expected, (a, data)


def test_equal_to_utf8_subclass_is_not_asked():
    assert c_unicode.equal_to_utf8(Odd("aü"), "aü".encode()) == 1
    assert c_unicode.equal_to_utf8(Odd("aü"), "aü".encode(), 3) == 1


def test_equal_to_utf8_leaves_exceptions_alone():
    for a in STRINGS:
        for data in (b"", b"a", "é".encode(), b"\xff", b"\xed\xa0\x80"):
            expected = c_unicode.equal_to_utf8(a, data, len(data))
            assert c_unicode.equal_to_utf8_in_error(a, data) == expected


def test_equal_to_utf8_references():
    a, data = fresh("aä" * 9), ("aä" * 9).encode()
    assert kept(lambda: c_unicode.equal_to_utf8(a, data), a, data) == [0, 0]
    assert kept(lambda: c_unicode.equal_to_utf8(a, data, 8), a, data) == [0, 0]


# --- PyUnicode_AsUTF8AndSize --------------------------------------------------

def test_as_utf8():
    for text in STRINGS + [Odd("ü"), "x" * 10**6]:
        try:
            data = str.encode(text)
        except UnicodeEncodeError:
            continue
        assert c_unicode.as_utf8(text) == (data, len(data), None)
        assert c_unicode.as_utf8_only(text) == data.split(b"\0")[0]


@pytest.mark.parametrize("text", ["\ud800", "ab\udfffcd"])
def test_as_utf8_size_on_error(text):
    text = fresh(text)
    data, size, raised = c_unicode.as_utf8(text)
    assert (data, size, type(raised)) == (None, -1, UnicodeEncodeError)
    with pytest.raises(UnicodeEncodeError):
        c_unicode.as_utf8_only(text)
    del raised
    assert kept(lambda: c_unicode.as_utf8(text), text) == 0


@pytest.mark.parametrize("wrong", [b"a", 1, None])
def test_as_utf8_needs_str(wrong):
    data, size, raised = c_unicode.as_utf8(wrong)
    assert (data, size, type(raised)) == (None, -1, TypeError)
    assert str(raised) == "bad argument type for built-in operation"
    with pytest.raises(TypeError):
        c_unicode.as_utf8_only(wrong)


# --- PyUnicode_FromStringAndSize ----------------------------------------------

def test_from_string_and_size():
    make = c_unicode.from_string_and_size
    assert make(b"abc", 3) == "abc"
    assert make(b"abc", 2) == "ab"
    assert make("日本".encode(), 3) == "日"
    assert make(b"a\0b", 3) == "a\0b"
    assert make(b"abc", 0) == ""
    assert make(..., 0) == ""
    with pytest.raises(UnicodeDecodeError):
        make(b"\xff", 1)


def test_from_string_and_size_null():
    for size in (1, 5, sys.maxsize):
        with pytest.raises(SystemError, match="^NULL string with positive size with NULL "
                                              "passed to PyUnicode_FromStringAndSize$"):
            c_unicode.from_string_and_size(..., size)


@pytest.mark.parametrize("text", [..., b"abc"])
def test_from_string_and_size_negative(text):
    with pytest.raises(SystemError, match="^Negative size passed to "
                                          "PyUnicode_FromStringAndSize$"):
        c_unicode.from_string_and_size(text, -1)


def test_from_string_and_size_references():
    values = [c_unicode.from_string_and_size(b"a new string", 12)]
    control = [fresh("another string")]
    assert sys.getrefcount(values[0]) == sys.getrefcount(control[0])


# --- PyUnicode_FSDecoder ------------------------------------------------------

class Path:
    def __init__(self, path):
        self.path = path

    def __fspath__(self):
        return self.path


def test_fs_decoder():
    for given, path in (("a/\xe9", "a/\xe9"), (b"a/b", "a/b"), (b"\xff", "\udcff"),
                        (Path("x"), "x"), (Path(b"x"), "x"), (Odd("o"), "o"), ("", "")):
        found = c_unicode.fs_decoder(given)
        assert isinstance(found, str)
        assert str.__eq__(found, path)


@pytest.mark.parametrize("wrong", [bytearray(b"a"), memoryview(b"a"), 5, None, ["a"]],
                         ids=lambda v: type(v).__name__)
def test_fs_decoder_needs_a_path(wrong):
    with pytest.raises(TypeError, match="^expected str, bytes or os.PathLike object, not %s$"
                                        % type(wrong).__name__):
        c_unicode.fs_decoder(wrong)


def test_fs_decoder_wrong_fspath():
    with pytest.raises(TypeError):
        c_unicode.fs_decoder(Path(5))
    with pytest.raises(TypeError):
        c_unicode.fs_decoder(Path(bytearray(b"x")))


@pytest.mark.parametrize("given", ["a\0b", b"a\0b", Path("a\0b")], ids=repr)
def test_fs_decoder_null(given):
    with pytest.raises(ValueError, match="^embedded null character"):
        c_unicode.fs_decoder(given)


def test_fs_decoder_references():
    text, path = fresh("some path"), Path(fresh("other path"))
    held = []
    assert kept(lambda: c_unicode.fs_decoder(text), text) == 0
    assert kept(lambda: held.append(c_unicode.fs_decoder(text)), text) == 1
    assert kept(lambda: c_unicode.fs_decoder(path), path, path.path) == [0, 0]
    assert kept(lambda: c_unicode.fs_decoder_cleanup(text), text) == 0
    assert kept(lambda: c_unicode.fs_decoder_cleanup(path), path, path.path) == [0, 0]
    assert kept(lambda: c_unicode.fs_decoder(Path("a\0b")), path) == 0
    assert c_unicode.fs_decoder_cleanup(text) == 1
