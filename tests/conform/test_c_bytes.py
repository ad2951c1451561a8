import array
import sys
import warnings

import c_bytes as c
import pytest

from counting import kept

NULL = ...
HOST = sys.version_info
BAD_CALL = "bad argument to internal function"
SAMPLES = [b"", b"a", b"\xff", b"a\0b", b"\0", bytes(range(256)), b"x" * 5000]
NO_BYTES = [None, "text", 5, bytearray(b"a"), memoryview(b"a"), [97], bytes]


class MyBytes(bytes):
    def __len__(self):
        raise AssertionError

    __getitem__ = __iter__ = __bytes__ = __len__


class Weird(Exception):
    pass


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


# --- making -------------------------------------------------------------------

@pytest.mark.parametrize("data", SAMPLES, ids=len)
def test_from_size(data):
    made = c.from_size(data, len(data))
    assert type(made) is bytes and made == data
    assert c.from_size(data, len(data) // 2) == data[:len(data) // 2]
    assert c.from_size(NULL, len(data)) == b"x" * len(data)
    assert c.from_string(data) == data.split(b"\0")[0]


def test_from_size_errors():
    with pytest.raises(SystemError, match="^Negative size passed to "
                                          "PyBytes_FromStringAndSize$"):
        c.from_size(b"abc", -1)
    with pytest.raises(OverflowError, match="^byte string is too large$"):
        c.from_size(NULL, sys.maxsize)


@pytest.mark.parametrize("data", SAMPLES, ids=len)
def test_from_object(data):
    for source in (data, bytearray(data), memoryview(data), list(data), tuple(data),
                   iter(data), array.array("B", data), MyBytes(data),
                   (Index(i) for i in data)):
        made = c.PyBytes_FromObject(source)
        assert type(made) is bytes and made == data
    assert c.PyBytes_FromObject(data) is data
    if data:
        assert c.PyBytes_FromObject(memoryview(data)[::-1]) == data[::-1]


def test_from_object_errors():
    for wrong in ("text", 5, None, 1.5, object(), Index(3)):
        with pytest.raises(TypeError, match="^cannot convert '.*' object to bytes$"):
            c.PyBytes_FromObject(wrong)
    for wrong in ([256], (-1,), iter([1000]), [Index(256)]):
        with pytest.raises(ValueError, match=r"^bytes must be in range\(0, 256\)$"):
            c.PyBytes_FromObject(wrong)
    for wrong in (["a"], (None,), iter([1.5])):
        with pytest.raises(TypeError):
            c.PyBytes_FromObject(wrong)

    def failing():
        yield 1
        raise Weird

    with pytest.raises(Weird):
        c.PyBytes_FromObject(failing())
    with pytest.raises(SystemError, match=BAD_CALL):
        c.PyBytes_FromObject(NULL)


# --- looking ------------------------------------------------------------------

@pytest.mark.parametrize("data", SAMPLES, ids=len)
def test_contents(data):
    for kind in (bytes, MyBytes):
        assert c.contents(kind(data)) == data
        assert c.as_string_and_size(kind(data)) == data
        if b"\0" in data:
            with pytest.raises(ValueError, match="^embedded null byte$"):
                c.as_string(kind(data))
        else:
            assert c.as_string(kind(data)) == data


@pytest.mark.parametrize("object", NO_BYTES)
def test_contents_of_others(object):
    calls = [c.contents, c.size_only, c.as_string_and_size, c.as_string]
    for call in calls:
        with pytest.raises(TypeError, match="^expected bytes, .* found$"):
            call(object)


def test_contents_without_a_place():
    with pytest.raises(SystemError, match=BAD_CALL):
        c.no_place_for_string(b"a")


def test_references():
    data, other, held = bytes(bytearray(1000)), bytearray(b"y" * 1000), []
    for call in (c.contents, c.as_string_and_size, c.PyBytes_FromObject, c.as_string,
                 lambda d: c.repr(d, 1), c.decode_escape_unicode):
        assert kept(lambda: call(data), data) == 0
    assert kept(lambda: held.append(c.PyBytes_FromObject(data)), data) == 1
    assert kept(lambda: c.PyBytes_FromObject(other), other) == 0
    numbers = [Index(5), Index(500)]
    assert kept(lambda: c.PyBytes_FromObject(numbers), *numbers) == [0, 0]


@pytest.mark.parametrize("data", SAMPLES + [b"'", b'"', b"'\"", b"\\\t\n\r\x7f", b"it's"])
def test_repr(data):
    for kind in (bytes, MyBytes):
        assert c.repr(kind(data), 1) == repr(data)
        plain = c.repr(kind(data), 0)
        assert plain.startswith("b'") and plain.endswith("'")
        assert eval(plain) == data
    assert c.repr(b"Python's", 0) == "b'Python\\'s'"
    assert c.repr(b"Python's", 1) == "b\"Python's\""


# --- together -----------------------------------------------------------------

@pytest.mark.parametrize("a", [b"", b"abc", MyBytes(b"abc"), b"\0" * 1000])
@pytest.mark.parametrize("b", [b"", b"de", bytearray(b"de"), memoryview(b"d\0"),
                               MyBytes(b"de"), array.array("b", [1, 2])])
def test_concat(a, b):
    expected = bytes(memoryview(a)) + bytes(memoryview(b))
    for call in (c.concat, c.concat_and_del):
        made = call(a, b)
        assert bytes(memoryview(made)) == expected
        if len(memoryview(b)):
            assert type(made) is bytes
    assert bytes(memoryview(a)) + bytes(memoryview(b)) == expected      # unchanged


def test_concat_nothing():
    for call in (c.concat, c.concat_and_del):
        assert call(NULL, b"a") is NULL             # nothing to add to
        assert call(b"a", NULL) is NULL             # gone, no exception


def test_concat_often():
    assert c.concat_often(b"abc", 1000) == b"abc" * 1000
    assert c.concat_often(bytearray(b"a"), 10) == b"a" * 10
    assert c.concat_often(b"", 10) == b""


def test_concat_errors():
    for call in (c.concat, c.concat_and_del):
        for wrong in ("text", 5, None, [1]):
            with pytest.raises(TypeError, match="^can't concat .* to bytes$"):
                call(b"a", wrong)
        with pytest.raises(TypeError):
            call("text", b"a")


def test_concat_references():
    a, b, held = bytes(bytearray(100)), bytes(bytearray(50)), []
    text = str(a)
    for call in (c.concat, c.concat_and_del):
        assert kept(lambda: held.append(call(a, b)), a, b) == [0, 0]
        assert kept(lambda: call(a, text), a, text) == [0, 0]
        assert kept(lambda: call(NULL, b), b) == 0
        assert kept(lambda: call(a, NULL), a) == 0


# --- escapes ------------------------------------------------------------------

@pytest.mark.parametrize("escaped, plain", [
    (b"", b""), (b"abc", b"abc"), (rb"\n\t\\\'\"", b"\n\t\\'\""), (rb"\x41\xff", b"A\xff"),
    (rb"\101\7\08", b"A\x07\x008"), (b"a\\\nb", b"ab"), (rb"\a\b\f\v\r", b"\a\b\f\v\r"),
    (b"\xe9\0", b"\xe9\0"), (rb"\\x41", rb"\x41"), (b"x" * 1000, b"x" * 1000)])
def test_decode_escape(escaped, plain):
    for errors in (NULL, "strict", "replace", "ignore"):
        made = c.decode_escape(escaped, errors)
        assert type(made) is bytes and made == plain
    assert c.decode_escape_unicode(escaped) == plain


def test_decode_escape_errors():
    for wrong, place in [(rb"\x", 0), (rb"ab\xg1", 2), (rb"\x1", 0)]:
        with pytest.raises(ValueError, match=rf"^invalid \\x escape at position {place}$"):
            c.decode_escape(wrong, NULL)
        with pytest.raises(ValueError, match=rf"^invalid \\x escape at position {place}$"):
            c.decode_escape(wrong, "strict")
    assert c.decode_escape(rb"a\xb\x41\xz", "replace") == b"a?A?z"
    assert c.decode_escape(rb"a\xb\x41\xz", "ignore") == b"aAz"
    with pytest.raises(ValueError, match=r"^Trailing \\ in string$"):
        c.decode_escape(b"ab\\", NULL)
    with pytest.raises(ValueError, match="^decoding error; unknown error handling "
                                         "code: other$"):
        c.decode_escape(rb"\x", "other")


def test_decode_escape_warnings():
    with pytest.warns(DeprecationWarning,
                      match=r"invalid escape sequence .*\\z|\\z.* is an invalid escape"):
        assert c.decode_escape(rb"\z", NULL) == rb"\z"
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(DeprecationWarning):
            c.decode_escape(rb"\z", NULL)
        # One byte has no place for that: 3.11 and later say so.
        if HOST >= (3, 11):
            with pytest.raises(DeprecationWarning, match="invalid octal escape"):
                c.decode_escape(rb"\501", NULL)
        else:
            assert c.decode_escape(rb"\501", NULL) == b"A"


# --- formats ------------------------------------------------------------------

@pytest.mark.parametrize("format, kind, arguments, expected", [
    (b"", "", (), b""), (b"plain", "", (), b"plain"), (b"100%%", "", (), b"100%"),
    (b"%d!", "i", (-5,), b"-5!"), (b"%i", "i", (5,), b"5"), (b"%u", "i", (-1,),
                                                              b"4294967295"),
    (b"%x", "i", (255,), b"ff"), (b"%c%%", "i", (0,), b"\0%"), (b"%c", "i", (255,),
                                                                 b"\xff"),
    (b"%ld", "l", (-2**63,), b"-9223372036854775808"),
    (b"%lu", "L", (2**64 - 1,), b"18446744073709551615"),
    (b"%zd", "l", (-2**63,), b"-9223372036854775808"),
    (b"%zu", "L", (2**64 - 1,), b"18446744073709551615"),
    (b"<%s>", "s", (b"abc",), b"<abc>"), (b"<%s>", "s", (b"",), b"<>"),
    (b"%s", "s", ("\xe9",), b"\xc3\xa9"), (b"%.2s|", "s", (b"abc",), b"ab|"),
    (b"%.9s|", "s", (b"abc",), b"abc|"),
    (b"%s", "s", (b"x" * 10000,), b"x" * 10000), (b"%p", "p", (4096,), b"0x1000"),
    (b"%d %s %x", "isi", (1, b"two", 51), b"1 two 33"),
    (b"%y is not known: %d", "i", (5,), b"%y is not known: %d"),
    (b"ends with %", "i", (5,), b"ends with %")])
def test_format(format, kind, arguments, expected):
    made = c.format(format, kind, *arguments)
    assert type(made) is bytes and made == expected


def test_format_byte_out_of_range():
    for wrong in (-1, 256, 2**31 - 1):
        with pytest.raises(OverflowError, match="%c format expects an integer in range"):
            c.format(b"%c", "i", wrong)
