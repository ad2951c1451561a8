import collections
import contextlib
import io
import sys
import types
import warnings

import c_format
import pytest

from counting import kept

NULL = ...


class Weird(Exception):
    pass


class Shown:
    """Different texts for str, repr and ascii."""
    def __str__(self):
        return "str gr\u00fcn"

    def __repr__(self):
        return "repr gr\u00fcn"


class Unshown:
    def __str__(self):
        raise Weird("str")

    def __repr__(self):
        raise Weird("repr")


class Outer:
    class Inner:
        pass


# Literal text.

@pytest.mark.parametrize("text", ["", "a", "plain text", "x" * 255, "x" * 256, "x" * 257,
                                  "x" * 100000])
def test_literal(text):
    assert c_format.nothing(text) == text
    assert c_format.nothing(text + "%%") == text + "%"
    assert c_format.nothing("%%" + text) == "%" + text
    assert c_format.an_int(text + "%d" + text + "%d", 5) == f"{text}5{text}77"
    assert c_format.an_object("%U" + text + "%d" + text, "gr\u00fcn") == f"gr\u00fcn{text}77{text}"


def test_percent():
    assert c_format.nothing("%%") == "%"
    assert c_format.nothing("%%%%d%%s") == "%%d%s"


@pytest.mark.parametrize("format, byte", [(b"\xc3\xa4", "c3"), (b"abc\x80", "80"),
                                          (b"%d \xff", "ff")])
def test_not_ascii(format, byte):
    with pytest.raises(ValueError) as caught:
        c_format.an_int(format, 5)
    assert str(caught.value) == ("PyUnicode_FromFormatV() expects an ASCII-encoded format string, "
                                 f"got a non-ASCII byte: 0x{byte}")


# Integers: every conversion against Python's own, which has the same meaning
# except that 0 counts together with a precision.

def expected(flags, width, precision, conversion, value):
    digits = format(abs(value), {"d": "d", "i": "d", "u": "d"}.get(conversion, conversion))
    digits = digits.rjust(precision or 0, "0")
    sign = "-" if value < 0 else ""
    if "-" in flags:
        return (sign + digits).ljust(width or 0)
    if "0" in flags:
        return sign + digits.rjust((width or 0) - len(sign), "0")
    return (sign + digits).rjust(width or 0)


SIGNED = {"": (c_format.an_int, 32), "l": (c_format.a_long, 64),
          "ll": (c_format.a_long_long, 64), "j": (c_format.an_intmax, 64),
          "z": (c_format.a_ssize, 64), "t": (c_format.a_ptrdiff, 64)}
UNSIGNED = {"": (c_format.an_unsigned_int, 32), "l": (c_format.an_unsigned_long, 64),
            "ll": (c_format.an_unsigned_long_long, 64), "j": (c_format.a_uintmax, 64),
            "z": (c_format.a_size, 64)}


@pytest.mark.parametrize("flags", ["", "-", "0", "-0", "0-", "#", "#0"])
@pytest.mark.parametrize("width, precision", [
    (None, None), (0, None), (1, None), (8, None), (30, None), (300, None), (None, 0), (None, 3),
    (None, 30), (8, 3), (3, 8), (8, 0), (30, 25)])
def test_integers(flags, width, precision):
    spec = "%" + flags + ("" if width in (None, 0) else str(width)) + (
        "" if precision is None else f".{precision}")
    for modifier, (call, bits) in SIGNED.items():
        top = 2 ** (bits - 1)
        for conversion in "di":
            for value in 0, 1, -1, 42, -42, 12345, top - 1, -top:
                result = call(f"[{spec}{modifier}{conversion}|%d", value)
                assert result == f"[{expected(flags, width, precision, conversion, value)}|77"
    for modifier, (call, bits) in UNSIGNED.items():
        for conversion in "uoxX":
            for value in 0, 1, 42, 12345, 2 ** bits - 1:
                result = call(f"[{spec}{modifier}{conversion}|%d", value)
                assert result == f"[{expected(flags, width, precision, conversion, value)}|77"


def test_unsigned_of_a_signed_value():
    assert c_format.an_int("%u %d", -5) == "4294967291 77"
    assert c_format.an_int("%x %d", -5) == "fffffffb 77"
    assert c_format.an_int("%o %d", -5) == "37777777773 77"
    assert c_format.a_ptrdiff("%tx %d", -2**63) == "8000000000000000 77"
    assert c_format.a_ptrdiff("%tu %d", -1) == "18446744073709551615 77"
    assert c_format.a_ssize("%zu %d", -1) == "18446744073709551615 77"


def test_zero_flag_with_a_precision():
    assert c_format.an_int("[%05.3d]", -5) == "[-0005]"
    assert c_format.an_int("[%05.0d]", 0) == "[00000]"
    assert c_format.an_int("[%.0d]", 0) == "[0]"
    assert c_format.an_int("[%.d]", -5) == "[-5]"
    assert c_format.an_int("[%5.d]", -5) == "[   -5]"


def test_asterisks():
    assert c_format.star_int("[%*d] %d", 6, 5) == "[     5] 77"
    assert c_format.star_int("[%*d] %d", -6, 5) == "[5     ] 77"
    assert c_format.star_int("[%0*d] %d", 6, -5) == "[-00005] 77"
    assert c_format.star_int("[%-*d] %d", 6, 5) == "[5     ] 77"
    assert c_format.star_int("[%0*d] %d", -6, 5) == "[5     ] 77"
    assert c_format.star_int("[%*d] %d", 0, 5) == "[5] 77"
    assert c_format.star_int("[%.*d] %d", 3, 5) == "[005] 77"
    assert c_format.star_int("[%.*d] %d", -3, 5) == "[5] 77"
    assert c_format.star_int("[%8.*x] %d", 3, 255) == "[     0ff] 77"
    assert c_format.star_star_int("[%*.*d] %d", 8, 3, -5) == "[    -005] 77"
    assert c_format.star_star_int("[%*.*d] %d", -8, 3, -5) == "[-005    ] 77"
    assert c_format.star_string("[%*s] %d", 6, "abcd") == "[  abcd] 77"
    assert c_format.star_string("[%*s] %d", -6, "abcd") == "[abcd  ] 77"
    assert c_format.star_string("[%.*s] %d", 2, "abcd") == "[ab] 77"
    assert c_format.star_string("[%.*s] %d", 0, "abcd") == "[] 77"
    assert c_format.star_string("[%.*s] %d", 9, "abcd") == "[abcd] 77"
    assert c_format.star_star_object("[%*.*U] %d", 6, 2, "gr\u00fcn") == "[    gr] 77"
    assert c_format.star_star_object("[%*.*R] %d", -6, 2, "gr\u00fcn") == "['g    ] 77"


# Characters, pointers.

def test_character():
    for code in 0, 65, 127, 128, 255, 256, 0x20ac, 0xd800, 0xffff, 0x10000, 0x10ffff:
        assert c_format.an_int("<%c>%d", code) == f"<{chr(code)}>77"
    for code in -1, 0x110000, 2**31 - 1, -2**31:
        with pytest.raises(OverflowError, match=r"^character argument not in range\(0x110000\)$"):
            c_format.an_int("%c", code)
    assert c_format.an_int("%0c%-c%d"[:3] + "%d", 65) == "A77"


def test_pointer():
    assert c_format.a_pointer("<%p>%d", 0x1234) == "<0x1234>77"
    assert c_format.a_pointer("<%p>%d", 2**64 - 1) == "<0xffffffffffffffff>77"
    assert c_format.a_pointer("%p", 0).startswith("0x")


# Strings.  The precision counts bytes, the width characters.

@pytest.mark.parametrize("format, value, result", [
    ("%s", "abcd", "abcd"),
    ("%s", "", ""),
    ("%6s", "abcd", "  abcd"),
    ("%-6s", "abcd", "abcd  "),
    ("%06s", "abcd", "  abcd"),
    ("%#s", "abcd", "abcd"),
    ("%2s", "abcd", "abcd"),
    ("%.2s", "abcd", "ab"),
    ("%.9s", "abcd", "abcd"),
    ("%.0s", "abcd", ""),
    ("%.s", "abcd", "abcd"),
    ("%6.2s", "abcd", "    ab"),
    ("%-6.2s", "abcd", "ab    "),
    ("%6s", "gr\u00fcn", "  gr\u00fcn"),
    ("%-6s", "gr\u00fcn", "gr\u00fcn  "),
    ("%s", "\U0001f600", "\U0001f600"),
    ("%3s", "\U0001f600", "  \U0001f600"),
    ("%.4s", "a\u20acb", "a\u20ac"),
    ("%s", b"a\xffz", "a\ufffdz"),
    ("%.2s", b"a\xffz", "a\ufffd"),
    ("%s", b"\xf0\x9fx", "\ufffdx"),
    ("%.3s", b"\xf0\x9fx", "\ufffdx"),
    ("%s", b"a\xe2\x82", "a\ufffd"),
    ("%.9s", b"a\xe2\x82", "a\ufffd"),
    ("%300s", "abcd", "abcd".rjust(300)),
    ("%s", "x" * 100000, "x" * 100000),
    ("%.1000s", "x" * 100000, "x" * 1000),
    ("%s", "\u20ac" * 1000, "\u20ac" * 1000),
])
def test_string(format, value, result):
    assert c_format.a_string(f"<{format}>%d", value) == f"<{result}>77"
    assert c_format.object_or_string(f"<{format.replace('s', 'V')}>%d", NULL, value) \
        == f"<{result}>77"


@pytest.mark.parametrize("format, result", [
    ("%.1s", "a"), ("%.2s", "a"), ("%.3s", "a"), ("%.4s", "a\u20ac"), ("%.5s", "a\u20acb")])
def test_string_cut_within_a_character(format, result):
    assert c_format.a_string(f"<{format}>%d", "a\u20acb") == f"<{result}>77"


@pytest.mark.parametrize("format, result", [
    ("%ls", "w\u20acx\U0001f600"),
    ("%6ls", "  w\u20acx\U0001f600"),
    ("%-6ls", "w\u20acx\U0001f600  "),
    ("%.2ls", "w\u20ac"),
    ("%.9ls", "w\u20acx\U0001f600"),
    ("%.0ls", ""),
    ("%5.1ls", "    w"),
])
def test_wide_string(format, result):
    value = "w\u20acx\U0001f600"
    assert c_format.a_wide_string(f"<{format}>%d", value) == f"<{result}>77"
    assert c_format.object_or_wide_string(f"<{format.replace('s', 'V')}>%d", NULL, value) \
        == f"<{result}>77"


def test_object_or_string():
    for format, result in ("%V", "gr\u00fcn"), ("%6V", "  gr\u00fcn"), ("%-6.2V", "gr    "):
        assert c_format.object_or_string(f"<{format}>%d", "gr\u00fcn", "other") == f"<{result}>77"
    for format, result in ("%lV", "gr\u00fcn"), ("%6lV", "  gr\u00fcn"), ("%-6.2lV", "gr    "):
        assert c_format.object_or_wide_string(f"<{format}>%d", "gr\u00fcn", "other") \
            == f"<{result}>77"


# Objects.  Width and precision count characters.

@pytest.mark.parametrize("conversion, value, shown", [
    ("U", "a\u20acb\U0001f600", "a\u20acb\U0001f600"),
    ("U", "", ""),
    ("S", "a\u20acb", "a\u20acb"),
    ("R", "a\u20acb", "'a\u20acb'"),
    ("A", "a\u20acb", "'a\\u20acb'"),
    ("S", Shown(), "str gr\u00fcn"),
    ("R", Shown(), "repr gr\u00fcn"),
    ("A", Shown(), "repr gr\\xfcn"),
    ("S", None, "None"),
    ("R", 5, "5"),
    ("S", "x" * 100000, "x" * 100000),
    ("U", "\u20ac" * 1000, "\u20ac" * 1000),
])
def test_objects(conversion, value, shown):
    def check(spec, result):
        assert c_format.an_object(f"<{spec}{conversion}>%d", value) == f"<{result}>77"
        assert c_format.an_object(f"{spec}{conversion}", value) == result
    check("%", shown)
    check("%#", shown)
    check("%20", shown.rjust(20))
    check("%020", shown.rjust(20))
    check("%-20", shown.ljust(20))
    check("%.2", shown[:2])
    check("%.0", "")
    check("%20.2", shown[:2].rjust(20))
    check("%-20.2", shown[:2].ljust(20))
    check("%300", shown.rjust(300))


def test_object_of_a_subclass():
    class Text(str):
        def __str__(self):
            raise AssertionError("asked the subclass")

        def __len__(self):
            raise AssertionError("asked the subclass")
    assert c_format.an_object("%U|", Text("abc")) == "abc|"
    assert c_format.an_object("%5.2U|", Text("abc")) == "   ab|"


@pytest.mark.parametrize("conversion", "SRA")
def test_object_errors(conversion):
    with pytest.raises(Weird):
        c_format.an_object(f"a%{conversion}b", Unshown())
    thing = Unshown()
    assert kept(lambda: c_format.an_object(f"a%{conversion}b", thing), thing) == 0


def test_type_names():
    dynamic = type("Dynamic", (), {"__module__": "pkg.mod", "__qualname__": "Outer.Dynamic"})
    main = type("Main", (), {"__module__": "__main__"})
    builtin = type("Built", (), {"__module__": "builtins"})
    odd = type("Odd", (), {"__module__": 5})
    here = f"{__name__}.Outer.Inner"
    for kind, dotted, colon in [
            (Outer.Inner, here, f"{__name__}:Outer.Inner"),
            (dynamic, "pkg.mod.Outer.Dynamic", "pkg.mod:Outer.Dynamic"),
            (main, "Main", "Main"), (builtin, "Built", "Built"), (odd, "Odd", "Odd")]:
        value = kind()
        assert c_format.an_object("<%T>%d", value) == f"<{dotted}>77"
        assert c_format.an_object("<%#T>%d", value) == f"<{colon}>77"
        assert c_format.an_object("<%N>%d", kind) == f"<{dotted}>77"
        assert c_format.an_object("<%#N>%d", kind) == f"<{colon}>77"
        assert c_format.an_object("<%40T>", value) == f"<{dotted.rjust(40)}>"
        assert c_format.an_object("<%-40N>", kind) == f"<{dotted.ljust(40)}>"
        assert c_format.an_object("<%.2N>", kind) == f"<{dotted[:2]}>"
        assert c_format.an_object("<%#6.2T>", value) == f"<    {dotted[:2]}>"
    for value, name in (5, "int"), (None, "NoneType"), ("", "str"), (int, "type"):
        assert c_format.an_object("%T %d", value) == f"{name} 77"
        assert c_format.an_object("%#T %d", value) == f"{name} 77"


def test_names_of_static_types():
    """Static or not is the host's choice; a static type shows its C name."""
    for kind in collections.OrderedDict, types.SimpleNamespace, type(sys.flags):
        name = f"{kind.__module__}.{kind.__qualname__}"
        assert c_format.an_object("%N", kind) == name
        assert c_format.an_object("%#N", kind) in (name, ":".join(name.rsplit(".", 1)))


def test_type_name_errors():
    for format in "%N", "%#N":
        with pytest.raises(TypeError, match="^%N argument must be a type$"):
            c_format.an_object(format, 5)


def test_references():
    value, text = Shown(), "".join(["gr", "\u00fcn"])
    assert kept(lambda: c_format.an_object("%S %d", value), value) == 0
    for format in "%U", "<%U>", "%20U", "%.2U", "%U%d", "%S", "%R", "%A":
        assert kept(lambda: c_format.an_object(format, text), text) == 0
    for format in "%T", "%#T", "<%30T>", "%.1T":
        assert kept(lambda: c_format.an_object(format, value), value, Shown) == [0, 0]
    assert kept(lambda: c_format.an_object("%U %q", text), text) == 0
    for kind in Outer.Inner, type("Main", (), {"__module__": "__main__"}):
        name = kind.__qualname__
        for format in "%N", "%#N", "%.2N":
            assert kept(lambda: c_format.an_object(format, kind), name) == 0
    assert kept(lambda: c_format.an_object("%N", value), value) == 0
    assert kept(lambda: c_format.object_or_string("%V%d", text, "x"), text) == 0
    results = []
    assert kept(lambda: results.append(c_format.an_object("%U", text)), text) in (0, 1)
    assert set(results) == {text}


# What is no conversion.

@pytest.mark.parametrize("format", [
    "%q", "%y", "%f", "%e", "%n", "%hd", "%hhd", "%Lf", "%+d", "% d", "%5$d", "%5%", "%-%", "%.%",
    "%l%", "%", "%5", "%-", "%0", "%.", "%5.", "%l", "%ll", "%*", "%.*", "%5.3",
    "%5c", "%-5c", "%.0c", "%lc", "%zc", "%20p", "%020p", "%.1p", "%lp",
    "%zs", "%lls", "%js", "%ts", "%zV", "%llV", "%lU", "%zU", "%lS", "%lR", "%lA", "%lT", "%zT",
    "%lN", "%zlu", "%lzd", "%jjd"])
def test_no_such_conversion(format):
    for before, after in ("", ""), ("text ", ""), ("", " text %d"), ("%% ", " x"):
        if after and format in ("%", "%5", "%-", "%0", "%.", "%5.", "%l", "%ll", "%*", "%.*", "%5.3"):
            continue        # would become another one
        with pytest.raises(SystemError) as caught:
            c_format.an_int(before + format + after, 1)
        assert str(caught.value) == f"invalid format string: {format}{after}"


def test_error_after_text():
    for format in "%U %q", "gr %S %q", "%U %q %d":
        with pytest.raises(SystemError, match="^invalid format string: %q"):
            c_format.an_object(format, "gr\u00fcn")


@pytest.mark.parametrize("digits", ["9223372036854775808", "99999999999999999999"])
def test_too_big(digits):
    with pytest.raises(ValueError, match="^width too big$"):
        c_format.an_int(f"%{digits}d", 1)
    with pytest.raises(ValueError, match="^precision too big$"):
        c_format.an_int(f"%.{digits}d", 1)
    with pytest.raises(ValueError, match="^precision too big$"):
        c_format.an_int(f"%5.{digits}d", 1)


def test_no_memory():
    for format in "%4611686018427387904d", "%.4611686018427387904d", "%-4611686018427387904s":
        with pytest.raises((MemoryError, OverflowError)):
            c_format.a_string(format, "x")


def test_many():
    assert c_format.many("gr\u00fcn", [1]) == (
        "1 two 3 gr\u00fcn 5 6 7 [1] 8 [1] 0x9 list 10 'gr\\xfcn' 11 list -0012 13  | %")


def test_from_va_list():
    assert c_format.from_va_list("%S %d", 5) == "5 77"
    assert c_format.from_va_list("%-5R|%d", "x") == "'x'  |77"
    with pytest.raises(SystemError, match="^invalid format string: %q$"):
        c_format.from_va_list("%q", 1)


# Errors with a format.

@pytest.mark.parametrize("error", [c_format.error, c_format.error_va_list, c_format.error_over])
def test_error(error):
    with pytest.raises(ValueError) as caught:
        error(ValueError, "got %-4T and %d", 5)
    assert caught.value.args == ("got int  and 77",)
    assert caught.value.__context__ is None
    with pytest.raises(Weird, match="^$"):
        error(Weird, "", 5)
    with pytest.raises(SystemError, match="^invalid format string: %q$"):
        error(ValueError, "%q", 5)
    with pytest.raises(Weird):
        error(ValueError, "%R", Unshown())
    value = object()
    assert kept(lambda: error(ValueError, "%R %d", value), value) == 0


def test_error_context():
    try:
        raise KeyError("handled")
    except KeyError as handled:
        with pytest.raises(ValueError) as caught:
            c_format.error(ValueError, "%S", 5)
        assert caught.value.__context__ is handled


def test_error_class():
    with pytest.raises(SystemError, match="not a BaseException subclass"):
        c_format.error(int, "%S", 5)


# Warnings with a format.

def test_warn():
    with pytest.warns(UserWarning) as record:
        assert c_format.warn(UserWarning, 1, "got %-4T and %d", 5) == 0
    assert [str(w.message) for w in record] == ["got int  and 77"]
    with pytest.warns(UserWarning) as record:
        assert c_format.warn(UserWarning, 1, "gr%S %d", "\u00fcn\0\ud800") == 0
    assert [str(w.message) for w in record] == ["gr\u00fcn\0\ud800 77"]
    assert record[0].filename == __file__
    with pytest.warns(RuntimeWarning, match="^got int$"):
        assert c_format.warn(NULL, 1, "got %T", 5) == 0


def test_warn_stack_level():
    def inner(level):
        c_format.warn(UserWarning, level, "%S", 5)

    with warnings.catch_warnings(record=True) as record:
        warnings.simplefilter("always")
        inner(1)
        inner(2)
    assert record[1].lineno > record[0].lineno


def test_warn_as_error():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(UserWarning, match="^got int$"):
            c_format.warn(UserWarning, 1, "got %T", 5)
        with pytest.raises(ResourceWarning, match="^got int$"):
            c_format.warn_resource(NULL, 1, "got %T", 5)
    for call in (lambda f, o: c_format.warn(UserWarning, 1, f, o),
                 lambda f, o: c_format.warn_resource(NULL, 1, f, o)):
        with pytest.raises(SystemError, match="^invalid format string: %q$"):
            call("%q", 5)
        with pytest.raises(Weird):
            call("%R", Unshown())


def test_warn_category():
    with pytest.raises(TypeError):
        c_format.warn(5, 1, "%S", 5)


def test_warn_resource():
    source = Shown()
    with warnings.catch_warnings(record=True) as record:
        warnings.simplefilter("always")
        assert c_format.warn_resource(source, 1, "left %#T open %d", source) == 0
        assert c_format.warn_resource(NULL, 1, "left %S open", 5) == 0
    assert [str(w.message) for w in record] == [f"left {__name__}:Shown open 77", "left 5 open"]
    assert [w.category for w in record] == [ResourceWarning] * 2
    assert [w.source for w in record] == [source, None]
    assert record[0].filename == __file__


def test_warn_references():
    value = object()

    def once():
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            c_format.warn(UserWarning, 1, "%R", value)
            c_format.warn_resource(value, 1, "%R", value)
    assert kept(once, value) == 0


# Output with a format.

def printed(call, *args):
    with contextlib.redirect_stdout(io.StringIO()) as out, \
            contextlib.redirect_stderr(io.StringIO()) as err:
        call(*args)
    return out.getvalue(), err.getvalue()


def test_print():
    assert printed(c_format.print_out, "%S %d\n", "gr\u00fcn") == ("gr\u00fcn 77\n", "")
    assert printed(c_format.print_err, "%-5S|%d\n", "gr\u00fcn") == ("", "gr\u00fcn |77\n")
    assert printed(c_format.print_out, "%#T", Outer.Inner()) == (f"{__name__}:Outer.Inner", "")
    # Not cut, unlike PySys_WriteStdout().
    assert printed(c_format.print_out, "%S", "x" * 100000) == ("x" * 100000, "")


def test_texts_are_dropped():
    """What was made from the format is held by nobody else afterwards."""
    def counts(text):
        fresh = ["".join(list(text[0]))]
        return sys.getrefcount(text[0]) - sys.getrefcount(fresh[0])

    with warnings.catch_warnings(record=True) as record:
        warnings.simplefilter("always")
        c_format.warn(UserWarning, 1, "a %S", "text")
        c_format.warn_resource(NULL, 1, "a %S", "text")
    for warning in record:
        held = list(warning.message.args)
        warning.message.args = ()
        assert counts(held) == 0

    class Stream:
        def write(self, text):
            held.append(text)
    held = []
    with contextlib.redirect_stdout(Stream()):
        c_format.print_out("a %S", "text")
    assert counts(held) == 0


def test_print_errors_are_dropped():
    assert printed(c_format.print_out, "%q", 5) == ("", "")
    assert printed(c_format.print_err, "%R", Unshown()) == ("", "")


def test_print_keeps_what_is_raised():
    for format, value in ("%S", 5), ("%q", 5), ("%R", Unshown()):
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            with pytest.raises(KeyError, match="^'survives'$"):
                c_format.print_while_raised(format, value)


def test_print_references():
    value = object()
    assert kept(lambda: printed(c_format.print_out, "%R", value), value) == 0
    assert kept(lambda: printed(c_format.print_err, "%q", value), value) == 0
