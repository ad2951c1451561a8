import struct
import sys

import c_unicode_make as c
import pytest

from counting import kept

NULL = ...
MAX, MIN = sys.maxsize, -sys.maxsize - 1
BAD_CALL = "bad argument to internal function"
BAD_ARGUMENT = "^bad argument type for built-in operation$"
NO_TEXT = [None, 5, b"a", ["a"], str]
TEXTS = ["", "a", "abc", "\xe9t\xe9", "a\u20acb", "\U0001f40d", "a\0b", "x" * 5000,
         "\xe9" * 300 + "\u20ac"]


class Text(str):
    def __len__(self, *args):
        raise AssertionError

    __iter__ = __getitem__ = __str__ = __len__


def made(text):
    return "".join(list(text))


def wide(text):
    """As wchar_t or Py_UCS4."""
    return text.encode("utf-32-le", "surrogatepass")


@pytest.mark.parametrize("text", TEXTS)
def test_from_string(text):
    assert c.from_string(text) == text.split("\0")[0]
    assert c.PyUnicode_GetLength(text) == len(text) == c.PyUnicode_GetLength(Text(text))
    same = c.PyUnicode_FromObject(text)
    assert same is text
    copy = c.PyUnicode_FromObject(Text(text))
    assert type(copy) is str and copy == text


def test_from_string_errors():
    for wrong in (b"\xff", b"a\x80", b"\xed\xa0\x80"):
        with pytest.raises(UnicodeDecodeError):
            c.from_string(wrong)
    for wrong in NO_TEXT:
        with pytest.raises(TypeError, match=BAD_ARGUMENT):
            c.PyUnicode_GetLength(wrong)
        with pytest.raises(TypeError, match="^Can't convert '.*' object to str implicitly$"):
            c.PyUnicode_FromObject(wrong)
    text, held = made("some text"), []
    assert kept(lambda: held.append(c.PyUnicode_FromObject(text)), text) == 1


def test_default_encoding():
    assert c.default_encoding() == "utf-8"


@pytest.mark.parametrize("encoding", [NULL, "utf-8", "latin-1", "utf-16"])
def test_from_encoded(encoding):
    name = "utf-8" if encoding is NULL else encoding
    for text in ("", "abc", "\xe9t\xe9"):
        data = text.encode(name)
        for source in (data, bytearray(data), memoryview(data)):
            assert c.from_encoded(source, encoding, NULL) == text
    assert c.from_encoded(b"a\xff", "ascii", "replace") == "a\ufffd"


def test_from_encoded_errors():
    with pytest.raises(UnicodeDecodeError):
        c.from_encoded(b"\xff", NULL, NULL)
    with pytest.raises(LookupError, match="^unknown encoding: abiding$"):
        c.from_encoded(b"a", "abiding", NULL)
    for wrong in ("text", Text("text")):
        with pytest.raises(TypeError, match="^decoding str is not supported$"):
            c.from_encoded(wrong, NULL, NULL)
    for wrong in (5, None, [1]):
        with pytest.raises(TypeError, match="^decoding to str: need a bytes-like object, "
                                            ".* found$"):
            c.from_encoded(wrong, NULL, NULL)
    with pytest.raises(SystemError, match=BAD_CALL):
        c.from_encoded(NULL, NULL, NULL)
    data = bytearray(b"some data")
    assert kept(lambda: c.from_encoded(data, NULL, NULL), data) == 0


def test_from_ordinal():
    for ordinal in (0, 65, 127, 128, 255, 256, 0xd800, 0xffff, 0x10000, 0x10ffff):
        assert c.from_ordinal(ordinal) == chr(ordinal)
    for wrong in (-1, 0x110000, 2**31 - 1, -2**31):
        with pytest.raises(ValueError, match=r"^chr\(\) arg not in range\(0x110000\)$"):
            c.from_ordinal(wrong)


# --- interning ----------------------------------------------------------------

@pytest.mark.once("a host without a GIL keeps what is interned")
def test_intern():
    name = "abiding_interned_" + made("name")
    first = c.intern_from_string(name)
    assert first == name and first is sys.intern(made(name))
    assert c.intern_from_string(made(name)) is first
    assert c.intern(made(name)) is first and c.intern(first) is first
    other = "abiding_interned_" + made("other")
    assert c.intern(other) is other is sys.intern(made(other))
    assert c.intern_from_string("") == "" and c.intern_from_string("\u20ac") == "\u20ac"
    special = Text("abiding_interned_subclass")         # these stay as they are
    assert c.intern(special) is special
    assert type(c.intern_from_string("abiding_interned_subclass")) is str
    with pytest.raises(UnicodeDecodeError):
        c.intern_from_string(b"\xff")
    assert kept(lambda: c.intern(special), special) == 0


# --- wide characters ----------------------------------------------------------

@pytest.mark.parametrize("text", TEXTS + ["\ud800", "\udcff"])
def test_wide(text):
    assert c.from_wide(wide(text), len(text)) == text
    assert c.from_wide(wide(text + "\0more"), -1) == text.split("\0")[0]
    assert c.as_wide_string(text, True) == (len(text), text)
    assert c.as_wide_string(Text(text), True) == (len(text), text)
    if "\0" in text:
        with pytest.raises(ValueError, match="^embedded null character$"):
            c.as_wide_string(text, False)
    else:
        assert c.as_wide_string(text, False) == (-77, text)
    assert c.as_wide(text, -1)[0] == len(text) + 1      # with the end
    for size in (0, 1, 2, 4, 16):
        count, written = c.as_wide(text, size)
        assert count == min(len(text), size)
        whole = wide(text + "\0")[:4 * size]
        assert written == whole + b"w" * (64 - len(whole))


def test_wide_errors():
    assert c.from_wide(NULL, 0) == ""
    with pytest.raises(SystemError, match=BAD_CALL):
        c.from_wide(NULL, -1)
    with pytest.raises(SystemError, match=BAD_CALL):
        c.from_wide(NULL, 5)
    with pytest.raises(ValueError, match=r"is not in range \[U\+0000; U\+10ffff\]$"):
        c.from_wide(struct.pack("<I", 0x110000), 1)
    for with_size in (True, False):
        with pytest.raises(SystemError, match=BAD_CALL):
            c.as_wide_string(NULL, with_size)
        for wrong in NO_TEXT:
            with pytest.raises(TypeError, match=BAD_ARGUMENT):
                c.as_wide_string(wrong, with_size)
    with pytest.raises(SystemError, match=BAD_CALL):
        c.as_wide(NULL, 5)
    text = made("some text")
    assert kept(lambda: c.as_wide_string(text, True), text) == 0


@pytest.mark.parametrize("text", ["", "a", "abcd", "\xe9\u20ac\U0001f40d", "a\0b", "1234567"])
def test_ucs4(text):
    for given in (text, Text(text)):
        for copy_null in (True, False):
            for size in (len(text) + copy_null, 8):
                whole = wide(text + "\0" * copy_null)
                assert c.as_ucs4(given, size, copy_null) == whole + b"w" * (32 - len(whole))
            with pytest.raises(SystemError, match=BAD_CALL):
                c.as_ucs4(given, -1, copy_null)
        assert c.as_ucs4_copy(given) == wide(text + "\0")
        with pytest.raises(SystemError, match=BAD_CALL):
            c.as_ucs4_nowhere(given)
        with pytest.raises(SystemError, match="^string is longer than the buffer$"):
            c.as_ucs4(given, len(text), True)
        if text:
            with pytest.raises(SystemError, match="^string is longer than the buffer$"):
                c.as_ucs4(given, len(text) - 1, False)


# --- parts --------------------------------------------------------------------

@pytest.mark.parametrize("text", ["", "abcde", "\xe9t\xe9", "a\u20acb\U0001f40d"])
def test_substring(text):
    for kind in (str, Text):
        for start in (0, 1, 3, 5, 6, MAX):
            for end in (0, 1, 3, 5, 6, MAX):
                part = c.PyUnicode_Substring(kind(text), start, end)
                assert type(part) is str and part == text[start:end]
        for start, end in [(-1, 2), (0, -1), (MIN, MIN)]:
            with pytest.raises(IndexError, match="^string index out of range$"):
                c.PyUnicode_Substring(kind(text), start, end)
    text, held = made("some text"), []
    assert c.PyUnicode_Substring(text, 0, MAX) is text
    assert kept(lambda: held.append(c.PyUnicode_Substring(text, 0, 9)), text) == 1
    assert kept(lambda: held.append(c.PyUnicode_Substring(text, 1, 9)), text) == 0


@pytest.mark.parametrize("text", TEXTS)
def test_read(text):
    for given in (text, Text(text)):
        for index in range(min(len(text), 10)):
            assert c.read_char(given, index) == ord(text[index])
        for index in (len(text), -1, MAX, MIN):
            with pytest.raises(IndexError, match="^string index out of range$"):
                c.read_char(given, index)


def test_read_no_text():
    for wrong in NO_TEXT:
        with pytest.raises(TypeError, match=BAD_ARGUMENT):
            c.read_char(wrong, 0)
        with pytest.raises(TypeError, match=BAD_ARGUMENT):
            c.write_shared(wrong, 0, 65)


@pytest.mark.parametrize("text, index, character, expected", [
    ("abc", 0, "X", "Xbc"), ("abc", 2, "\x7f", "ab\x7f"), ("abc", 1, "\0", "a\0c"),
    ("\xe9bc", 1, "\xff", "\xe9\xffc"), ("\u20acbc", 1, "\u1234", "\u20ac\u1234c"),
    ("\U0001f40d" * 2, 0, "x", "x\U0001f40d"), ("\U0001f40db", 1, "\U0001f40d", "\U0001f40d" * 2)])
def test_write(text, index, character, expected):
    before = made(text)
    assert c.write(text, index, ord(character)) == expected
    assert text == before


def test_write_errors():
    for index in (3, -1, MAX, MIN):
        with pytest.raises(IndexError, match="^string index out of range$"):
            c.write("abc", index, 65)
    for text, character in [("abc", 0x80), ("abc", 0x20ac), ("\xe9bc", 0x100),
                            ("\u20acbc", 0x10000), ("\U0001f40db", 0x110000)]:
        with pytest.raises(ValueError, match="^character out of range$"):
            c.write(text, 1, character)
    text = made("shared")
    shared = {text: 1}                              # its hash is known, too
    with pytest.raises(SystemError, match="^Cannot modify a string currently used$"):
        c.write_shared(text, 0, 65)
    assert shared == {"shared": 1}
    assert kept(lambda: c.write_shared(text, 0, 65), text) == 0


@pytest.mark.parametrize("text", ["", "a", "abcdef", "\xe9" * 5, "\u20ac" * 5, "x" * 1000])
@pytest.mark.parametrize("size", [0, 1, 3, 6, 100])
def test_resize(text, size):
    expected = text[:size] + "x" * (size - len(text))
    before = made(text)
    for copied in (True, False):
        result = c.resize(text, size, copied)
        if copied or size <= len(text):
            assert result == expected
    assert text == before                           # who shares it sees no change


def test_resize_errors():
    for wrong in NO_TEXT:
        with pytest.raises(SystemError, match=BAD_CALL):
            c.resize_other(wrong)
    with pytest.raises(SystemError, match=BAD_CALL):
        c.resize_other(NULL)
    text = made("some text")
    for copied in (True, False):
        with pytest.raises(SystemError, match=BAD_CALL):
            c.resize(text, -1, copied)
        assert kept(lambda: c.resize(text, 3, copied), text) == 0
        assert kept(lambda: c.resize(text, -1, copied), text) == 0
