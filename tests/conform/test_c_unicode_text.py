import itertools
import operator
import sys

import c_unicode_text as c
import pytest

from counting import kept

NULL = ...
MAX = sys.maxsize
NO_TEXT = [None, 5, b"a", ["a"], str]
TEXTS = ["", "a", "abcabc", "\xe9t\xe9", "a\u20acb", "\U0001f40d\U0001f40d", "a\0b",
         "\ud800", "x" * 5000, "\xe9" * 300 + "\u20ac"]


class Text(str):
    """Its methods are gone past."""
    def __len__(self, *args):
        raise AssertionError

    __add__ = __radd__ = __contains__ = __iter__ = __getitem__ = __mod__ = __len__


class Weird(Exception):
    pass


def made(text):
    """Equal to `text`, but another object that nobody else has."""
    return "".join(list(text))


# --- together -----------------------------------------------------------------

@pytest.mark.parametrize("a", TEXTS)
def test_concat(a):
    for b in TEXTS:
        for call in (c.PyUnicode_Concat, c.append, c.append_and_del):
            assert call(a, b) == a + b
            result = call(Text(a), Text(b))
            assert result == a + b
            if a and b:
                assert type(result) is str


def test_append_often():
    assert c.append_often("ab", 1000) == "ab" * 1000
    assert c.append_often("\u20ac", 10) == "\u20ac" * 10
    assert c.append_often("", 10) == ""


def test_concat_errors():
    for wrong in NO_TEXT:
        with pytest.raises(TypeError, match="^can only concatenate str "
                                            r"\(not \".*\"\) to str$"):
            c.PyUnicode_Concat("a", wrong)
        with pytest.raises(TypeError, match="^must be str, not "):
            c.PyUnicode_Concat(wrong, "a")
        for call in (c.append, c.append_and_del):
            with pytest.raises(SystemError, match="bad argument to internal function"):
                call(wrong, "a")
            with pytest.raises(SystemError, match="bad argument to internal function"):
                call("a", wrong)
    for call in (c.append, c.append_and_del):
        for a, b in [(NULL, "a"), ("a", NULL), (NULL, NULL)]:
            with pytest.raises(SystemError, match="bad argument to internal function"):
                call(a, b)


def test_concat_references():
    a, b, wrong, held = made("left text"), made("right text"), [1], []
    for call in (c.PyUnicode_Concat, c.append, c.append_and_del):
        assert kept(lambda: held.append(call(a, b)), a, b) == [0, 0]
        assert kept(lambda: held.append(call(a, "")), a) == 1       # itself
        assert kept(lambda: call(a, wrong), a, wrong) == [0, 0]
    for call in (c.append, c.append_and_del):
        assert kept(lambda: call(a, NULL), a) == 0
        assert kept(lambda: call(NULL, b), b) == 0


@pytest.mark.parametrize("separator", [NULL, " ", "", ", ", "\u20ac", Text("-")])
def test_join(separator):
    between = " " if separator is NULL else made(str.__str__(separator))
    for items in ([], ["a"], ["a", "b"], TEXTS, ["\xe9"] * 100, [Text("a"), "b"]):
        expected = between.join([str.__str__(i) for i in items])
        for kind in (list, tuple, iter):
            assert c.PyUnicode_Join(separator, kind(items)) == expected
    assert c.PyUnicode_Join(separator, "xy") == "x" + between + "y"
    with pytest.raises(TypeError, match="^sequence item 1: expected str instance, "
                                        "int found$"):
        c.PyUnicode_Join(separator, ["a", 5])
    with pytest.raises(TypeError, match="^can only join an iterable$"):
        c.PyUnicode_Join(separator, 5)


def test_join_errors():
    with pytest.raises(TypeError, match="^separator: expected str instance, int found$"):
        c.PyUnicode_Join(5, ["a", "b"])

    def failing():
        yield "a"
        raise Weird

    with pytest.raises(Weird):
        c.PyUnicode_Join("-", failing())
    items, between = [made("first"), made("second")], made("between")
    assert kept(lambda: c.PyUnicode_Join(between, items), between, *items) == [0, 0, 0]
    only, held = [made("only one")], []
    assert kept(lambda: held.append(c.PyUnicode_Join(between, only)), *only) == 1


# --- apart --------------------------------------------------------------------

@pytest.mark.parametrize("text", ["", "a b c", "  a  b ", "a,b,,c,", "\u2003a\xa0b\n",
                                  "\u20ac,\u20ac", ",", "x" * 1000])
def test_split(text):
    for maximum in (-1, 0, 1, 2, MAX):
        for kind in (str, Text):
            given = kind(text)
            assert c.PyUnicode_Split(given, NULL, maximum) == text.split(None, maximum)
            assert c.PyUnicode_RSplit(given, NULL, maximum) == text.rsplit(None, maximum)
            for by in (",", " ", ",,", "\u20ac", "b"):
                assert c.PyUnicode_Split(given, by, maximum) == text.split(by, maximum)
                assert c.PyUnicode_RSplit(given, by, maximum) == text.rsplit(by, maximum)
    for by in (",", " ", ",,", "\u20ac"):
        assert c.PyUnicode_Partition(text, by) == text.partition(by)
        assert c.PyUnicode_RPartition(text, by) == text.rpartition(by)


@pytest.mark.parametrize("text", ["", "a", "a\nb", "a\r\nb\r", "\n\n", "a\u2028b\x1cc",
                                  "a\x0bb\x85"])
def test_splitlines(text):
    for keepends in (0, 1, 5):
        expected = text.splitlines(bool(keepends))
        assert c.splitlines(text, keepends) == expected == c.splitlines(Text(text),
                                                                        keepends)


def test_split_errors():
    calls = [lambda s, by: c.PyUnicode_Split(s, by, -1),
             lambda s, by: c.PyUnicode_RSplit(s, by, -1), c.PyUnicode_Partition,
             c.PyUnicode_RPartition]
    for call in calls:
        with pytest.raises(ValueError, match="^empty separator$"):
            call("abc", "")
        for wrong in NO_TEXT:
            with pytest.raises(TypeError, match="^must be str, not "):
                call(wrong, "a")
            with pytest.raises(TypeError, match="^must be str, not "):
                call("a", wrong)
        text, by = made("some text, some"), made(", ")
        assert kept(lambda: call(text, by), text, by) == [0, 0]
        assert kept(lambda: call(text, ""), text) == 0
    for wrong in NO_TEXT:
        with pytest.raises(TypeError, match="^must be str, not "):
            c.splitlines(wrong, 0)
    assert kept(lambda: c.splitlines(text, 1), text) == 0


# --- finding ------------------------------------------------------------------

INDICES = [0, 1, 2, 5, -1, -3, MAX, -MAX]
HAYSTACK = ["", "abcabc", "aaaa", "\u20acb\u20ac", "a" * 500 + "b"]
NEEDLES = ["", "a", "abc", "bc", "\u20ac", "\U0001f40d", "aa", "b"]


@pytest.mark.parametrize("text", HAYSTACK)
def test_find(text):
    """With start and end, as the methods have them."""
    for needle, start, end in itertools.product(NEEDLES, INDICES, INDICES):
        case = needle, start, end
        assert c.find(text, needle, start, end, 1) == text.find(needle, start, end), case
        assert c.find(text, needle, start, end, -1) == text.rfind(needle, start, end), case
        assert c.count(text, needle, start, end) == text.count(needle, start, end), case
        assert c.tailmatch(text, needle, start, end, -1) == text.startswith(
            needle, start, end), case
        assert c.tailmatch(text, needle, start, end, 1) == text.endswith(
            needle, start, end), case
        if len(needle) == 1:
            code = ord(needle)
            assert c.find_char(text, code, start, end, 1) == text.find(
                needle, start, end), case
            assert c.find_char(text, code, start, end, -1) == text.rfind(
                needle, start, end), case
    assert c.find(Text(text), Text("b"), 0, MAX, 1) == text.find("b")
    for needle in NEEDLES:
        assert c.PyUnicode_Contains(text, needle) == (needle in text)
        assert c.PyUnicode_Contains(Text(text), Text(needle)) == (needle in text)


def test_find_errors():
    for wrong in NO_TEXT:
        for a, b in [(wrong, "a"), ("a", wrong)]:
            for call in (lambda: c.find(a, b, 0, 1, 1), lambda: c.count(a, b, 0, 1),
                         lambda: c.tailmatch(a, b, 0, 1, 1),
                         lambda: c.replace(a, b, "x", -1)):
                with pytest.raises(TypeError, match="^must be str, not "):
                    call()
        with pytest.raises(TypeError, match="^must be str, not "):
            c.replace("a", "a", wrong, -1)
        with pytest.raises(TypeError, match="^'in <string>' requires string as left "
                                            "operand, not "):
            c.PyUnicode_Contains("a", wrong)
        with pytest.raises(TypeError, match="^must be str, not "):
            c.PyUnicode_Contains(wrong, "a")


@pytest.mark.parametrize("text", HAYSTACK + ["x\xe9" * 300])
def test_replace(text):
    for old, new, maximum in itertools.product(
            ["a", "", "abc", "\xe9", "\u20ac", "b"], ["", "X", "XYZ", "\U0001f40d"],
            [-1, 0, 1, 3, MAX]):
        expected = text.replace(old, new, maximum)
        assert c.replace(text, old, new, maximum) == expected, (old, new, maximum)
    assert c.replace(Text(text), Text("a"), Text("b"), -1) == text.replace("a", "b")


def test_find_references():
    text, part, new, held = made("some text in here"), made("text"), made("more"), []

    def find():
        c.find(text, part, 0, 100, 1)
        c.count(text, part, 0, 100)
        c.tailmatch(text, part, 0, 100, 1)
        c.find_char(text, 120, 0, 100, 1)
        c.PyUnicode_Contains(text, part)
        held.append(c.replace(text, part, new, -1))
    assert kept(find, text, part, new) == [0, 0, 0]
    assert kept(lambda: held.append(c.replace(text, "\u20ac", new, -1)), text) == 1


# --- comparing ----------------------------------------------------------------

OPERATORS = [operator.lt, operator.le, operator.eq, operator.ne, operator.gt, operator.ge]


@pytest.mark.parametrize("a", TEXTS)
def test_compare(a):
    for b in TEXTS:
        b = made(b)
        assert c.compare(a, b) == (a > b) - (a < b) == c.compare(Text(a), Text(b))
        for op, function in enumerate(OPERATORS):
            assert c.rich_compare(a, b, op) is function(a, b)
            assert c.rich_compare(Text(a), Text(b), op) is function(a, b)
    for op, function in enumerate(OPERATORS):
        assert c.rich_compare(a, a, op) is function(1, 1)
        for wrong in NO_TEXT:
            assert c.rich_compare(a, wrong, op) is NotImplemented
            assert c.rich_compare(wrong, a, op) is NotImplemented


def test_compare_errors():
    for wrong in NO_TEXT:
        for a, b in [(wrong, "a"), ("a", wrong), (wrong, wrong)]:
            with pytest.raises(TypeError, match="^Can't compare .* and .*$"):
                c.compare(a, b)


@pytest.mark.parametrize("text", TEXTS)
def test_compare_with_ascii(text):
    for ascii_ in ("", "a", "abcabc", "abd", "ab", "x" * 5000, "x" * 5001, "Z"):
        expected = (text > ascii_) - (text < ascii_)
        assert c.compare_with_ascii(text, ascii_) == expected
        assert c.compare_with_ascii(Text(text), ascii_) == expected
    # The bytes are taken as Latin-1, and a zero ends only those.
    assert c.compare_with_ascii("\xe9", b"\xe9") == 0
    assert c.compare_with_ascii("a\0b", b"a\0b") == 1


def test_compare_references():
    a, b = made("some text"), made("some text")

    def compare():
        c.compare(a, b)
        c.compare_with_ascii(a, "some text")
        c.rich_compare(a, b, 2)
        c.rich_compare(a, 5, 2)
    assert kept(compare, a, b) == [0, 0]


# --- the rest -----------------------------------------------------------------

@pytest.mark.parametrize("format, arguments", [
    ("", ()), ("plain", ()), ("%s and %d%%", ("a", 5)), ("%s", "text"), ("%s", 5),
    ("%r", (["\xe9"],)), ("%(a)s %(b)05.1f", {"a": 1, "b": 2.25}), ("%c", "\u20ac"),
    ("%*d|%-4s", (5, 3, "x")), ("%x %o %e", (255, 8, 1.5)), ("plain", {}), ("%s", ([],))])
def test_format(format, arguments):
    assert c.PyUnicode_Format(format, arguments) == format % arguments
    assert c.PyUnicode_Format(Text(format), arguments) == format % arguments


def test_format_errors():
    for format, arguments, error in [
            ("%s", (), TypeError), ("", (1,), TypeError), ("%d", ("a",), TypeError),
            ("%y", (1,), ValueError), ("%(a)s", {}, KeyError), ("%", (1,), ValueError)]:
        with pytest.raises(error):
            c.PyUnicode_Format(format, arguments)
    for wrong in NO_TEXT:
        with pytest.raises(TypeError, match="^must be str, not "):
            c.PyUnicode_Format(wrong, ())
    for format, arguments in [(NULL, ()), ("a", NULL)]:
        with pytest.raises(SystemError, match="bad argument to internal function"):
            c.PyUnicode_Format(format, arguments)
    format, arguments = made("%s and %s"), [made("first"), made("second")]
    assert kept(lambda: c.PyUnicode_Format(format, tuple(arguments)),
                format, *arguments) == [0, 0, 0]


@pytest.mark.parametrize("text", ["", "abc", "a\xe9\u20ac\U0001f40d", "x" * 1000])
def test_translate(text):
    for table in ({}, {97: "X", 0xe9: None, 0x20ac: "long text"}, {97: 0x1f40d},
                  str.maketrans("abc", "bca"), "x" * 120, ["\xe9"] * 300):
        # None is an error, which only the method ignores.
        assert c.translate(text, table, "ignore") == text.translate(table)
        assert c.translate(Text(text), table, "ignore") == text.translate(table)
        if None not in getattr(table, "values", tuple)():
            assert c.translate(text, table, NULL) == text.translate(table)


def test_translate_errors():
    assert c.translate("abc", {98: None}, "replace") == "a\ufffdc"
    for errors in (NULL, "strict"):
        with pytest.raises(UnicodeTranslateError, match="position 1: character maps to"):
            c.translate("abc", {98: None}, errors)

    class Failing:
        def __getitem__(self, key):
            raise Weird

    with pytest.raises(Weird):
        c.translate("a", Failing(), NULL)
    for wrong in ({97: 1.5}, {97: b"x"}):
        with pytest.raises(TypeError, match="^character mapping must return integer, "
                                            "None or str$"):
            c.translate("a", wrong, NULL)
    with pytest.raises(ValueError, match=r"^character mapping must be in range\(0x110000\)$"):
        c.translate("a", {97: 0x110000}, NULL)
    with pytest.raises(TypeError):
        c.translate("a", 5, NULL)
    for wrong in NO_TEXT:
        with pytest.raises(TypeError, match="^must be str, not |^bad argument type"):
            c.translate(wrong, {}, NULL)
    text, value, table = made("abc" * 9), made("value"), {97: "x"}
    table[98] = value
    assert kept(lambda: c.translate(text, table, NULL), text, value, table) == [0, 0, 0]


@pytest.mark.parametrize("text", ["", "a", "_", "a1", "1a", "a b", "\xe9t\xe9", "\u20ac",
                                  "a-b", "class", "\U0001d4d0", "a\u0301", "\u0301a",
                                  "a" * 1000, "\ud800", "a\0"])
def test_identifier(text):
    assert c.PyUnicode_IsIdentifier(text) == text.isidentifier()
    assert c.PyUnicode_IsIdentifier(Text(text)) == text.isidentifier()
