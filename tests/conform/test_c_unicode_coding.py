import codecs

import c_unicode_coding as c
import pytest

from counting import kept

NULL = ...
NO_TEXT = [None, 5, b"a", ["a"], str]
TEXTS = ["", "a", "abc", "\xe9t\xe9", "a\u20acb", "\U0001f40d\n", "a\0b", "\ud800",
         "x" * 5000, "\x80\\\\\t'", "+-~"]
ENCODERS = {
    "utf-8": c.PyUnicode_AsUTF8String, "utf-16": c.PyUnicode_AsUTF16String,
    "utf-32": c.PyUnicode_AsUTF32String, "ascii": c.PyUnicode_AsASCIIString,
    "latin-1": c.PyUnicode_AsLatin1String,
    "unicode-escape": c.PyUnicode_AsUnicodeEscapeString,
    "raw-unicode-escape": c.PyUnicode_AsRawUnicodeEscapeString}
DECODERS = {
    "utf-7": c.DecodeUTF7, "utf-8": c.DecodeUTF8, "ascii": c.DecodeASCII,
    "latin-1": c.DecodeLatin1, "unicode-escape": c.DecodeUnicodeEscape,
    "raw-unicode-escape": c.DecodeRawUnicodeEscape,
    "utf-16": lambda d, e: c.DecodeUTF16(d, e, NULL)[0],
    "utf-32": lambda d, e: c.DecodeUTF32(d, e, NULL)[0]}
BROKEN = {
    "utf-7": [b"a+AA", b"+\xff-", b"a\x80"], "utf-8": [b"\xff", b"a\xe2\x82", b"\xed\xa0\x80"],
    "ascii": [b"\x80", b"ab\xff"], "latin-1": [], "utf-16": [b"a", b"\x00\xd8x\0"],
    "unicode-escape": [b"\\x", b"a\\u12", b"\\U00110000", b"\\N{no name}", b"\\"],
    "raw-unicode-escape": [b"\\u12", b"a\\U00110000"], "utf-32": [b"abc", b"\0\0\x11\0"]}


class Text(str):
    def __len__(self, *args):
        raise AssertionError

    __iter__ = __getitem__ = __str__ = encode = __len__


class Weird(Exception):
    pass


def outcome(call):
    try:
        return call()
    except UnicodeError as error:
        return type(error), error.args[1:4]


@pytest.mark.parametrize("name", ENCODERS)
def test_encoders(name):
    """What the codec of that name does."""
    for text in TEXTS:
        expected = outcome(lambda: text.encode(name))
        for given in (text, Text(text)):
            assert outcome(lambda: ENCODERS[name](given)) == expected
            assert outcome(lambda: c.AsEncodedString(given, name, NULL)) == expected
    for wrong in NO_TEXT:
        with pytest.raises(TypeError, match="^bad argument type for built-in operation$"):
            ENCODERS[name](wrong)
    text = "".join(["some", " text"])
    assert kept(lambda: ENCODERS[name](text), text) == 0


@pytest.mark.parametrize("name", DECODERS)
def test_decoders(name):
    decode = DECODERS[name]
    for text in TEXTS:
        try:
            data = text.encode(name)
        except UnicodeEncodeError:
            continue
        assert decode(data, NULL) == text == c.Decode(data, name, NULL)
    for data in BROKEN[name]:
        for errors in (NULL, "strict"):
            with pytest.raises(UnicodeDecodeError) as info:
                decode(data, errors)
            with pytest.raises(UnicodeDecodeError) as expected:
                data.decode(name)
            assert info.value.args == expected.value.args
        for errors in ("replace", "ignore", "backslashreplace"):
            expected = data.decode(name, errors)
            assert decode(data, errors) == expected
            assert c.Decode(data, name, errors) == expected
        with pytest.raises(LookupError, match="^unknown error handler name 'abiding'"):
            decode(data, "abiding")
    data = b"\\u0041" * 8
    assert kept(lambda: decode(data, "replace"), data) == 0


@pytest.mark.parametrize("errors", [NULL, "strict", "replace", "ignore", "namereplace",
                                    "surrogateescape"])
def test_any_encoding(errors):
    how = "strict" if errors is NULL else errors
    for text in TEXTS + ["\udcff"]:
        for name in (NULL, "ascii", "cp1252", "utf-16-be", "punycode", "koi8-r"):
            encoding = "utf-8" if name is NULL else name
            try:
                expected = text.encode(encoding, how)
            except UnicodeEncodeError as error:
                with pytest.raises(UnicodeEncodeError) as info:
                    c.AsEncodedString(text, name, errors)
                assert info.value.args == error.args
            except Exception:
                continue
            else:
                assert c.AsEncodedString(text, name, errors) == expected
    assert c.Decode(b"a\xe9", NULL, "replace") == "a\ufffd"
    assert c.Decode(b"", "abiding" if errors == "other" else "cp1252", errors) == ""


def test_any_encoding_errors():
    with pytest.raises(LookupError, match="^unknown encoding: abiding$"):
        c.Decode(b"a", "abiding", NULL)
    with pytest.raises(LookupError, match="^unknown encoding: abiding$"):
        c.AsEncodedString("a", "abiding", NULL)
    # Only codecs between text and bytes.
    with pytest.raises(LookupError, match="^'rot13' is not a text encoding"):
        c.AsEncodedString("a", "rot13", NULL)
    with pytest.raises(LookupError, match="^'hex' is not a text encoding"):
        c.Decode(b"61", "hex", NULL)
    for wrong in NO_TEXT:
        with pytest.raises(TypeError, match="^bad argument type for built-in operation$"):
            c.AsEncodedString(wrong, NULL, NULL)


# --- in pieces ----------------------------------------------------------------

@pytest.mark.parametrize("text", ["a\u20acb", "\U0001f40d", "\xe9", "abc", ""])
def test_utf8_in_pieces(text):
    data = text.encode()
    for end in range(len(data) + 1):
        piece = data[:end]
        expected = piece.decode("utf-8", "ignore")
        assert c.DecodeUTF8Stateful(piece, NULL, True) == (
            expected, len(expected.encode()))
        if piece != expected.encode():
            with pytest.raises(UnicodeDecodeError):
                c.DecodeUTF8Stateful(piece, NULL, False)
    assert c.DecodeUTF8Stateful(data, NULL, False) == (text, -77)
    with pytest.raises(UnicodeDecodeError):
        c.DecodeUTF8Stateful(data + b"\xff", NULL, True)
    assert c.DecodeUTF8Stateful(data + b"\xff\xe2", "replace", True) == (
        text + "\ufffd", len(data) + 1)


def test_utf7_in_pieces():
    data = "a\u20ac\xe9b".encode("utf-7")
    for end in range(len(data) + 1):
        text, consumed = c.DecodeUTF7Stateful(data[:end], NULL, True)
        expected = codecs.utf_7_decode(data[:end], "strict", False)
        assert (text, consumed) == expected
    assert c.DecodeUTF7Stateful(data, NULL, False) == ("a\u20ac\xe9b", -77)
    with pytest.raises(UnicodeDecodeError):
        c.DecodeUTF7Stateful(b"a+IK", NULL, False)
    assert c.DecodeUTF7Stateful(b"a+IK", NULL, True) == ("a", 1)


END = "truncated data|unexpected end of data"
WIDE = [(2, c.DecodeUTF16, c.DecodeUTF16Stateful, "utf-16"),
        (4, c.DecodeUTF32, c.DecodeUTF32Stateful, "utf-32")]


@pytest.mark.parametrize("width, decode, stateful, name", WIDE)
def test_byte_order(width, decode, stateful, name):
    text = "a\u20ac\U0001f40d"
    for order, way in [(-1, "-le"), (1, "-be")]:
        data = text.encode(name + way)
        mark = "\ufeff".encode(name + way)
        assert decode(data, NULL, order) == (text, order)
        assert stateful(data, NULL, order, True) == (text, order, len(data))
        # Without an order the mark says it; with one the mark is a character.
        assert decode(mark + data, NULL, 0) == (text, order)
        assert stateful(mark + data, NULL, 0, True) == (text, order, len(mark + data))
        assert decode(mark + data, NULL, NULL) == (text, 77)
        assert decode(mark + data, NULL, order) == ("\ufeff" + text, order)
    little = text.encode(name + "-le")                  # the machine's, here
    assert decode(little, NULL, 0)[0] == text == decode(little, NULL, NULL)[0]
    assert decode(b"", NULL, 0) == ("", 0)


@pytest.mark.parametrize("width, decode, stateful, name", WIDE)
def test_wide_in_pieces(width, decode, stateful, name):
    data = "a\u20ac\U0001f40d".encode(name + "-le")
    for end in range(len(data) + 1):
        expected = data[:end].decode(name + "-le", "ignore")
        assert stateful(data[:end], NULL, -1, True) == (
            expected, -1, len(expected.encode(name + "-le")))
        if end % width:
            with pytest.raises(UnicodeDecodeError, match=END):
                decode(data[:end], NULL, -1)
            with pytest.raises(UnicodeDecodeError, match=END):
                stateful(data[:end], NULL, -1, False)
    assert stateful(data, NULL, -1, False) == ("a\u20ac\U0001f40d", -1, -77)
    assert decode(data + b"x", "replace", -1)[0] == "a\u20ac\U0001f40d\ufffd"


# --- character maps -----------------------------------------------------------

def test_decode_charmap():
    letters = "".join(map(chr, range(0x400, 0x500)))
    data = bytes(range(256))
    for mapping in (letters, type("S", (str,), {})(letters), {i: 0x400 + i for i in range(256)},
                    {i: chr(0x400 + i) for i in range(256)}):
        assert c.DecodeCharmap(data, mapping, NULL) == letters
    assert c.DecodeCharmap(data, NULL, NULL) == data.decode("latin-1")
    assert c.DecodeCharmap(b"", {}, NULL) == ""
    assert c.DecodeCharmap(b"ab", {97: "long", 98: ""}, NULL) == "long"


def test_decode_charmap_errors():
    for mapping in ({97: "x"}, {97: "x", 98: None}, "x" * 98, "x" * 98 + "\ufffe",
                    {97: 120, 98: 0xfffe}):
        with pytest.raises(UnicodeDecodeError, match="character maps to <undefined>"):
            c.DecodeCharmap(b"ab", mapping, NULL)
        assert c.DecodeCharmap(b"ab", mapping, "replace") == "x\ufffd"
        assert c.DecodeCharmap(b"ab", mapping, "ignore") == "x"
    with pytest.raises(TypeError, match="^character mapping must return integer, None "
                                        "or str$"):
        c.DecodeCharmap(b"a", {97: 1.5}, NULL)
    with pytest.raises(TypeError, match=r"^character mapping must be in range\(0x110000\)$"):
        c.DecodeCharmap(b"a", {97: 0x110000}, NULL)

    class Failing:
        def __getitem__(self, key):
            raise Weird

    with pytest.raises(Weird):
        c.DecodeCharmap(b"a", Failing(), NULL)
    mapping = {97: "long text" * 2}
    assert kept(lambda: c.DecodeCharmap(b"aa", mapping, NULL), mapping, mapping[97]) == [
        0, 0]


def test_as_charmap():
    for mapping, text, data in [
            ({97: 1, 98: b"xy"}, "abba", b"\x01xyxy\x01"), ({}, "", b""),
            ({0x20ac: b""}, "\u20ac", b"")]:
        assert c.PyUnicode_AsCharmapString(text, mapping) == data
        assert c.PyUnicode_AsCharmapString(Text(text), mapping) == data
    with pytest.raises(TypeError, match="^bad argument type for built-in operation$"):
        c.PyUnicode_AsCharmapString("a", NULL)
    for mapping in ({}, {97: None}, {98: 1}):
        with pytest.raises(UnicodeEncodeError, match="character maps to <undefined>"):
            c.PyUnicode_AsCharmapString("a", mapping)
    for wrong in ({97: "x"}, {97: 1.5}):
        with pytest.raises(TypeError, match="^character mapping must return integer, bytes "
                                            "or None, not "):
            c.PyUnicode_AsCharmapString("a", wrong)
    for wrong in ({97: 256}, {97: -1}):
        with pytest.raises(TypeError, match=r"^character mapping must be in range\(256\)$"):
            c.PyUnicode_AsCharmapString("a", wrong)
    for wrong in NO_TEXT:
        with pytest.raises(TypeError, match="^bad argument type for built-in operation$"):
            c.PyUnicode_AsCharmapString(wrong, {})
    text, mapping = "".join(["ab"] * 9), {97: b"one", 98: 5}
    assert kept(lambda: c.PyUnicode_AsCharmapString(text, mapping),
                text, mapping, mapping[97]) == [0, 0, 0]


def test_build_encoding_map():
    for letters in ("".join(map(chr, range(256))), codecs.decode(bytes(range(256)), "koi8-r"),
                    "\0" + "".join(map(chr, range(0x401, 0x500)))):
        mapping = c.PyUnicode_BuildEncodingMap(letters)
        assert c.PyUnicode_AsCharmapString(letters, mapping) == bytes(range(256))
        with pytest.raises(UnicodeEncodeError, match="character maps to <undefined>"):
            c.PyUnicode_AsCharmapString("\u1234", mapping)
    # Too wide a map is a dictionary.
    far = "a" + "".join(chr(0x1000 * (1 + i % 15) + i) for i in range(255))
    assert c.PyUnicode_AsCharmapString(far[1:], c.PyUnicode_BuildEncodingMap(far)) == bytes(
        range(1, 256))
    for wrong in NO_TEXT[:4] + [""]:
        with pytest.raises(TypeError, match="^bad argument type for built-in operation$"):
            c.PyUnicode_BuildEncodingMap(wrong)
    letters = "".join(map(chr, range(256)))
    assert kept(lambda: c.PyUnicode_BuildEncodingMap(letters), letters) == 0
