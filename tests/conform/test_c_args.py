import sys

import pytest

import c_args
from counting import kept

NULL = ...

# Which function parses.
TUPLE, VA, PARSE, KEYWORDS, VA_KEYWORDS = range(5)
ALL = [TUPLE, VA, PARSE, KEYWORDS, VA_KEYWORDS]
OF_TUPLES = [TUPLE, VA, KEYWORDS, VA_KEYWORDS]


def packed(which, value):
    return value if which == PARSE else (value,)


# Lengths.

@pytest.mark.parametrize("which", ALL)
@pytest.mark.parametrize("format, value, result", [
    ("s#", "abc", b"abc"),
    ("s#", "", b""),
    ("s#", "a\0b", b"a\0b"),
    ("s#", "gr\u00fcn", "gr\u00fcn".encode()),
    ("s#", b"a\0b", b"a\0b"),
    ("s#", "x" * 100000, b"x" * 100000),
    ("z#", "abc", b"abc"),
    ("z#", b"abc", b"abc"),
    ("z#", None, NULL),
    ("y#", b"a\0b", b"a\0b"),
    ("y#", b"", b""),
    ("y#", b"x" * 100000, b"x" * 100000),
])
def test_length(which, format, value, result):
    assert c_args.parse_text(which, packed(which, value), format) == result
    assert c_args.parse_text(which, packed(which, value), format + ":name") == result
    assert kept(lambda: c_args.parse_text(which, packed(which, value), format), value) == 0


@pytest.mark.parametrize("which", ALL)
@pytest.mark.parametrize("format, value, shown", [
    ("s#", 5, "int"), ("s#", None, "NoneType"), ("z#", [], "list"), ("y#", "text", "str")])
def test_length_wrong_type(which, format, value, shown):
    with pytest.raises(TypeError, match=f"^a bytes-like object is required, not '{shown}'$"):
        c_args.parse_text(which, packed(which, value), format)


@pytest.mark.parametrize("which", ALL)
def test_errors_name_the_function(which):
    place = "argument" if which == PARSE else "argument 1"
    with pytest.raises(TypeError, match=rf"^name\(\) {place} must be a unicode character, not int$"):
        c_args.parse_text(which, packed(which, 5), "C:name")
    with pytest.raises(TypeError, match="^the message$"):
        c_args.parse_text(which, packed(which, 5), "C;the message")


@pytest.mark.parametrize("which", ALL)
@pytest.mark.parametrize("format, encoding, value, result", [
    ("es#", "utf-8", "gr\u00fcn", "gr\u00fcn".encode()),
    ("es#", "latin-1", "gr\u00fcn", "gr\u00fcn".encode("latin-1")),
    ("es#", "utf-8", "a\0b", b"a\0b"),
    ("es#", NULL, "gr\u00fcn", "gr\u00fcn".encode()),
    ("et#", "utf-8", "gr\u00fcn", "gr\u00fcn".encode()),
    ("et#", "utf-8", b"a\xffb", b"a\xffb"),
    ("et#", "utf-8", b"", b""),
])
def test_encoded(which, format, encoding, value, result):
    assert c_args.parse_encoded(which, packed(which, value), format, encoding) == result
    if len(result) < 8:
        assert c_args.parse_into_buffer(which, packed(which, value), format, encoding) == result


@pytest.mark.parametrize("which", ALL)
def test_encoded_errors(which):
    with pytest.raises(ValueError):
        c_args.parse_into_buffer(which, packed(which, "too long for it"), "es#", "utf-8")
    with pytest.raises(UnicodeEncodeError):
        c_args.parse_encoded(which, packed(which, "\u20ac"), "es#", "latin-1")
    with pytest.raises(TypeError):
        c_args.parse_encoded(which, packed(which, 5), "es#", "utf-8")


# Many units.

@pytest.mark.parametrize("which", ALL)
def test_mixed(which):
    thing, items = object(), [1]
    given = (thing, "a\0b", items, 7, thing, "gr\u00fcn", 2.5, [0])
    expected = (thing, b"a\0b", items, 7, thing, "gr\u00fcn".encode(), 2.5, 1)
    format = "Os#O!iO&es#dp"
    if which == PARSE:
        format = f"({format})"
        if sys.version_info < (3, 12):
            # Up to some 3.11 the host counts "es" in parentheses as two items.
            try:
                c_args.parse_mixed(which, given, format)
            except TypeError as exc:
                assert "sequence of length 9, not 8" in str(exc)
                return
    assert c_args.parse_mixed(which, given, format) == expected
    assert c_args.parse_mixed(which, given, format + ":name") == expected
    if which in (KEYWORDS, VA_KEYWORDS):
        assert c_args.parse_mixed(which, given, "Os#O!i|O&es#dp") == expected
    assert kept(lambda: c_args.parse_mixed(which, given, format), thing, items) == [0, 0]
    with pytest.raises(TypeError, match="must be list, not tuple"):
        c_args.parse_mixed(which, given[:2] + ((),) + given[3:], format)
    with pytest.raises(LookupError, match="refused"):
        c_args.parse_mixed(which, given[:4] + ("refused",) + given[5:], format)


@pytest.mark.parametrize("which", OF_TUPLES)
def test_number_of_arguments(which):
    for args in (), ("a", "b"):
        with pytest.raises(TypeError, match=r"name\(\)"):
            c_args.parse_text(which, args, "s#:name")


def test_no_units():
    assert c_args.parse_nothing((), "") == 0
    assert c_args.parse_nothing((), ":name") == 0
    with pytest.raises(TypeError, match=r"^name\(\) takes exactly 0 arguments \(1 given\)$"):
        c_args.parse_nothing((1,), ":name")
    with pytest.raises(SystemError):
        c_args.parse_nothing([], ":name")


@pytest.mark.parametrize("which", [KEYWORDS, VA_KEYWORDS])
def test_keywords(which):
    def parse(args, keywords, format="s#|s#:name"):
        return c_args.parse_keywords(which, args, keywords, format)

    assert parse(("a",), NULL) == (b"a", NULL)
    assert parse(("a",), {}) == (b"a", NULL)
    assert parse(("a", "bb"), NULL) == (b"a", b"bb")
    assert parse(("a",), {"second": b"b\0b"}) == (b"a", b"b\0b")
    assert parse((), {"second": "b", "first": "a"}) == (b"a", b"b")
    assert parse(("a",), {"second": "b"}, "s#|$s#") == (b"a", b"b")
    with pytest.raises(TypeError, match="^a bytes-like object is required, not 'int'$"):
        parse(("a", 5), NULL)
    with pytest.raises(TypeError, match="first"):
        parse((), {"second": "b"})
    with pytest.raises(TypeError, match="third"):
        parse(("a",), {"third": "c"})
    with pytest.raises(TypeError):
        parse(("a", "b", "c"), NULL)
    with pytest.raises(TypeError):
        parse(("a",), {"first": "a"})
    with pytest.raises(SystemError):
        parse(["a"], NULL)
    keywords = {"second": "".join(["b", "b"])}
    assert kept(lambda: parse(("a",), keywords), keywords, keywords["second"]) == [0, 0]


@pytest.mark.parametrize("count", [1, 2, 7, 8, 9, 40, 63, 64, 65, 80])
def test_parse_many(count):
    values = tuple(range(1, count + 1))
    format = "(" + "i" * count + ")"
    expected = list(values) + [0] * (80 - count)
    assert c_args.parse_many(values, format) == expected
    assert c_args.parse_many(values, format + ":name") == expected
    assert kept(lambda: c_args.parse_many(values, format), values) == 0
    with pytest.raises(TypeError, match=rf"name\(\).*must be.*{count}"):
        c_args.parse_many(values + (1,), format + ":name")
    with pytest.raises(TypeError):
        c_args.parse_many(values[:-1] + ("x",), format)


def test_parse_one():
    assert c_args.parse_many(5, "i")[:2] == [5, 0]
    with pytest.raises(TypeError, match=r"^argument must be .*tuple, not int$|"
                                        "^argument must be 2-item sequence, not int$"):
        c_args.parse_many(5, "(ii)")
    with pytest.raises(SystemError, match="old style getargs format uses new features"):
        c_args.parse_many(5, "ii")


# Building.

VALUES = {
    0: None,
    1: False,
    2: True,
    3: True,
    4: (True, False),
    5: (True,),
    6: [True, False],
    7: {"yes": True, "no": False},
    8: {True: False},
    9: (1, (False, [True, {False: (True, True)}]), False),
    10: "text\0more",
    11: b"text\0more",
    12: None,
    13: ("ab", 7),
    14: ("gr\u00fcn", b"a", "x"),
    15: (True, -1, 255, -300, 65535, -70000, 4000000000, -5000000000, 5000000000, -6000000000,
         18446744073709551615, -8, False),
    16: (1.5, 2.25, 1.5 - 2.5j, True),
    17: (b"x", "\u20ac", True),
    18: ("s", "z", "U", b"y", "wide", True),
    19: (None, None, None, None, None, True),
    20: ("s\0s", "z\0z", "U\0U", b"y\0y", "w\0w", True),
    21: (None, None, None, None, None, True),
    23: ("converted", True),
    24: ((True, False), [], {}),
    25: ((), True),
    26: ("rest by strlen", True),
    27: True,
    28: None,
    29: True,
    30: tuple(range(1, 11)) + (True,) + tuple(i + .5 for i in range(10)) + ("end", False),
}

FAILURES = {
    100: (SystemError, "NULL object passed to Py_BuildValue"),
    101: (LookupError, "why"),
    102: (SystemError, "unmatched paren in format"),
    103: (SystemError, "unmatched paren in format"),
    104: (SystemError, "Bad dict format"),
    105: (TypeError, "unhashable type: 'list'"),
    106: (SystemError, "bad format char passed to Py_BuildValue"),
    107: (ValueError, r"chr\(\) arg not in range\(0x110000\)"),
    108: (UnicodeDecodeError, "utf-8"),
    109: (SystemError, "unmatched paren in format"),
    110: (SystemError, "Unmatched paren in format"),
    111: (LookupError, "first"),
    112: (SystemError, "unmatched paren in format"),
    113: (LookupError, "first"),
    114: (SystemError, "Unmatched paren in format"),
}


def same(one, other):
    """Equal, and of the same types all the way down."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return same(list(one.items()), list(other.items()))
    if isinstance(one, (list, tuple)):
        return len(one) == len(other) and all(map(same, one, other))
    return one == other


@pytest.mark.parametrize("build", [c_args.build, c_args.build_va])
@pytest.mark.parametrize("case", sorted(VALUES))
def test_build(build, case):
    assert same(build(case, object()), VALUES[case])


@pytest.mark.parametrize("build", [c_args.build, c_args.build_va])
def test_build_objects(build):
    thing = object()
    assert build(22, thing) == (thing, thing, thing, True)
    results = []
    assert kept(lambda: build(22, thing), thing) == 0
    assert kept(lambda: results.append(build(22, thing)), thing) == 3


@pytest.mark.parametrize("case", [0, 12, 19, 21, 28])
def test_build_gives_none_its_references(case):
    assert kept(lambda: c_args.build(case, None), None, times=1000) == 0


# 'N' gives a reference away; a format nobody can read loses what is behind.
LOSES = pytest.mark.once("an argument is lost, as on 3.15")


@pytest.mark.parametrize("build", [c_args.build, c_args.build_va])
@pytest.mark.parametrize("case", [pytest.param(case, marks=LOSES if case in (102, 112) else [])
                                  for case in sorted(FAILURES)])
def test_build_failures(build, case):
    kind, message = FAILURES[case]
    thing = object()
    with pytest.raises(kind, match=message):
        build(case, thing)
    if case not in (102, 112):
        assert kept(lambda: build(case, thing), thing) == 0


@pytest.mark.parametrize("format", ["Op", "(Op)", "[Op]", "(O)p", "O"])
def test_build_null_while_raised(format):
    with pytest.raises(KeyError, match="^'raised'$"):
        c_args.build_null_while_raised(format)


# Calling.

def show(*args, **keywords):
    assert not keywords
    return args


class Shower:
    value = 5

    def show(self, *args):
        assert isinstance(self, Shower)
        return args

    def fail(self, *args):
        raise LookupError("fails")


thing = object()

CALLS = {
    0: (),
    1: (),
    2: (True,),
    3: (False,),
    4: (True, 5, "a\0b"),
    5: (True, 5),
    6: ((True, 5),),
    7: (thing,),
    8: (thing,),
    9: (thing,),
    10: (thing, thing),
    11: ([True],),
    12: ({"key": True},),
    13: (),
    14: (),
    15: (b"a\0b",),
    19: tuple(range(1, 17)) + (True,),
}


@pytest.mark.parametrize("case", sorted(CALLS))
def test_call(case):
    assert same(c_args.call_function(show, case, thing), CALLS[case])
    assert same(c_args.call_method(Shower(), "show", case, thing), CALLS[case])
    shower = Shower()
    assert kept(lambda: c_args.call_function(show, case, thing), show, thing) == [0, 0]
    assert kept(lambda: c_args.call_method(shower, "show", case, thing), shower, thing) == [0, 0]


def test_call_with_a_tuple():
    """One object that is a tuple is all the arguments."""
    for given in (), (1, 2), ((1, 2),), Named(3, 4):
        assert c_args.call_function(show, 7, given) == tuple(given)
        assert c_args.call_method(Shower(), "show", 7, given) == tuple(given)
        assert c_args.call_function(show, 8, given) == tuple(given)
        assert c_args.call_function(show, 9, given) == (given,)
        assert c_args.call_function(show, 10, given) == (given, given)
    assert c_args.call_function(show, 7, [1, 2]) == ([1, 2],)


class Named(tuple):
    def __new__(cls, *args):
        return tuple.__new__(cls, args)


def test_call_kinds():
    assert c_args.call_function(tuple, 11, None) == (True,)
    assert c_args.call_function(len, 15, None) == 3
    assert c_args.call_function(Shower().show, 2, None) == (True,)
    assert c_args.call_method([3, 1], "index", 2, None) == 1
    assert c_args.call_method("a-b", "replace", 10, "-") == "a-b"
    class Callable:
        def __call__(self, *args):
            return args
    assert c_args.call_function(Callable(), 2, None) == (True,)


@pytest.mark.parametrize("case, kind, message", [
    (16, LookupError, "why"),
    (17, SystemError, "bad format char passed to Py_BuildValue"),
    (18, SystemError, "NULL object passed to Py_BuildValue"),
])
def test_call_bad_arguments(case, kind, message):
    with pytest.raises(kind, match=message):
        c_args.call_function(show, case, thing)
    with pytest.raises(kind, match=message):
        c_args.call_method(Shower(), "show", case, thing)
    assert kept(lambda: c_args.call_function(show, case, thing), thing) == 0


def test_call_errors():
    with pytest.raises(TypeError, match="^'int' object is not callable$"):
        c_args.call_function(5, 2, thing)
    with pytest.raises(TypeError, match="^attribute of type 'int' is not callable$"):
        c_args.call_method(Shower(), "value", 2, thing)
    with pytest.raises(AttributeError, match="absent"):
        c_args.call_method(Shower(), "absent", 2, thing)
    with pytest.raises(LookupError, match="fails"):
        c_args.call_method(Shower(), "fail", 2, thing)
    with pytest.raises(UnicodeDecodeError):
        c_args.call_method(Shower(), b"\xff", 2, thing)
    null = "^null argument to internal routine$"
    with pytest.raises(SystemError, match=null):
        c_args.call_function(NULL, 2, thing)
    with pytest.raises(SystemError, match=null):
        c_args.call_method(NULL, "show", 2, thing)
    with pytest.raises(SystemError, match=null):
        c_args.call_method(Shower(), NULL, 2, thing)
