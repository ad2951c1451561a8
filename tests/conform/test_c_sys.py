import contextlib
import io
import os
import subprocess
import sys
import threading

import c_sys
import pytest

from counting import Grabber, kept

NULL = ...
HOST = sys.version_info[:2]

GET = [c_sys.get_attr, c_sys.get_attr_string]
GET_OPTIONAL = [c_sys.get_optional_attr, c_sys.get_optional_attr_string]


class Weird(Exception):
    pass


@pytest.fixture
def attribute():
    value = object()
    sys.abd_attribute = value
    yield value
    del sys.abd_attribute


@pytest.mark.parametrize("get", GET)
def test_get(get, attribute):
    assert get("abd_attribute") is attribute
    assert get("modules") is sys.modules
    assert get("version") is sys.version
    results = []
    assert kept(lambda: get("abd_attribute"), attribute) == 0
    assert kept(lambda: results.append(get("abd_attribute")), attribute) == 1


@pytest.mark.parametrize("get", GET)
@pytest.mark.parametrize("name", ["abd_absent", "", "gr\u00fcn", "x" * 5000])
def test_get_absent(get, name):
    with pytest.raises(RuntimeError, match=f"^lost sys.{name}$"):
        get(name)


@pytest.mark.parametrize("get", GET_OPTIONAL)
def test_get_optional(get, attribute):
    assert get("abd_attribute") == (1, attribute)
    assert get("abd_absent") == (0, NULL)
    assert get("") == (0, NULL)
    assert get("x" * 100000) == (0, NULL)
    results = []
    assert kept(lambda: get("abd_attribute"), attribute) == 0
    assert kept(lambda: results.append(get("abd_attribute")), attribute) == 1
    sys.abd_none = None
    assert get("abd_none") == (1, None)
    del sys.abd_none


@pytest.mark.parametrize("get", GET + GET_OPTIONAL)
def test_any_name(get):
    for name in "gr\u00fcn", "\U0001f600", "":
        setattr(sys, name, 5)
        try:
            assert get(name) in (5, (1, 5))
        finally:
            delattr(sys, name)


@pytest.mark.parametrize("get", [c_sys.get_attr, c_sys.get_optional_attr])
def test_names_that_are_no_c_strings(get):
    for name in "abd\0zero", "abd\ud800":
        setattr(sys, name, 5)
        try:
            assert get(name) in (5, (1, 5))
        finally:
            delattr(sys, name)
        if get is c_sys.get_optional_attr:
            assert get(name) == (0, NULL)
        else:
            with pytest.raises(RuntimeError):
                get(name)
    sys.abd = 1
    try:
        assert c_sys.get_optional_attr("abd\0zero") == (0, NULL)
    finally:
        del sys.abd


@pytest.mark.parametrize("get", [c_sys.get_attr, c_sys.get_optional_attr])
@pytest.mark.parametrize("wrong, shown", [(1, "int"), (None, "NoneType"), (b"path", "bytes")])
def test_name_no_string(get, wrong, shown):
    with pytest.raises(TypeError,
                       match=f"^attribute name must be string, not '{shown}'$"):
        get(wrong)


@pytest.mark.parametrize("get", [c_sys.get_attr_string, c_sys.get_optional_attr_string])
def test_name_no_utf8(get):
    with pytest.raises(UnicodeDecodeError):
        get(b"\xff")


def test_name_of_a_subclass(attribute):
    class Name(str):
        pass
    assert c_sys.get_attr(Name("abd_attribute")) is attribute
    assert c_sys.get_optional_attr(Name("abd_attribute")) == (1, attribute)


def test_the_interpreters_own_sys(attribute):
    """sys.modules["sys"] is not what is asked."""
    class Fake:
        abd_attribute = "fake"
    sys.modules["sys"] = Fake
    try:
        assert c_sys.get_attr("abd_attribute") is attribute
        assert c_sys.get_optional_attr_string("abd_attribute") == (1, attribute)
    finally:
        sys.modules["sys"] = sys


@pytest.mark.parametrize("get", [c_sys.get_attr_string, c_sys.get_optional_attr_string])
def test_drops_what_it_made(get):
    grabber = Grabber("abd attribute")
    vars(sys)[grabber] = 1
    try:
        get("abd attribute")
    except RuntimeError:
        pass
    finally:
        del vars(sys)[grabber]
    assert grabber.kept() == 0
    assert kept(lambda: get("modules"), sys.__excepthook__, sys) == [0, 0]


@pytest.mark.parametrize("hook", [None, len, str.maketrans, "absent"])
def test_without_the_usual_hook(attribute, hook):
    """No attribute of sys has to be what it is at the start."""
    before = sys.__excepthook__
    if hook == "absent":
        del sys.__excepthook__
    else:
        sys.__excepthook__ = hook
    try:
        assert c_sys.get_attr("abd_attribute") is attribute
        assert c_sys.get_optional_attr("abd_absent") == (0, NULL)
    finally:
        sys.__excepthook__ = before


def test_racing_with_a_writer():
    stop = threading.Event()

    def write():
        while not stop.is_set():
            sys.abd_raced = object()

    sys.abd_raced = None
    writer = threading.Thread(target=write)
    writer.start()
    try:
        for _ in range(3000):
            assert c_sys.get_optional_attr("abd_raced")[0] == 1
            c_sys.get_attr_string("abd_raced")
    finally:
        stop.set()
        writer.join()
        del sys.abd_raced


# Auditing.  A hook cannot be removed, so there is one, which can be silenced.

heard = None


def hook(event, args):
    if heard is not None and event.startswith("abd."):
        if event == "abd.error":
            raise Weird(*args)
        heard.append((event, args))


sys.addaudithook(hook)


@pytest.fixture
def events():
    global heard
    heard = []
    yield heard
    heard = None


@pytest.mark.parametrize("args", [(), (1,), ("a", None, [3]), ((1, 2),), tuple(range(1000))])
def test_audit(events, args):
    assert c_sys.audit_tuple("abd.event", args) == 0
    assert events == [("abd.event", args)]


def test_audit_no_arguments(events):
    assert c_sys.audit_tuple("abd.event", NULL) == 0
    assert events == [("abd.event", ())]


def test_audit_hook_raises(events):
    with pytest.raises(Weird, match="why"):
        c_sys.audit_tuple("abd.error", ("why",))


@pytest.mark.parametrize("wrong, shown", [([1], "list"), (None, "NoneType"), ("ab", "str")])
def test_audit_no_tuple(events, wrong, shown):
    with pytest.raises(TypeError, match=f"^args must be tuple, got {shown}$"):
        c_sys.audit_tuple("abd.event", wrong)
    assert events == []


def test_audit_references(events):
    value = object()
    args = (value,)

    def audit(event):
        c_sys.audit_tuple(event, args)
        events.clear()
    assert kept(lambda: audit("abd.event"), args, value) == [0, 0]
    assert kept(lambda: audit("abd.error"), args) == 0
    assert kept(lambda: c_sys.audit_tuple("abd.event", [value]), value) == 0


@pytest.mark.parametrize("format, one, two, args", [
    (NULL, 1, 2, ()),
    ("", 1, 2, ()),
    ("()", 1, 2, ()),
    ("O", "a", 2, ("a",)),
    ("O", (1, 2), 2, (1, 2)),
    ("(O)", (1, 2), 2, ((1, 2),)),
    ("OO", "a", None, ("a", None)),
    ("[OO]", "a", None, (["a", None],)),
    ("s#", "green", 3, ("gre",)),
    ("(isd)", "gr\u00fcn", 0, (7, "gr\u00fcn", 0.5)),
])
def test_audit_format(events, format, one, two, args):
    assert c_sys.audit("abd.event", format, one, two) == 0
    assert events == [("abd.event", args)]
    with pytest.raises(Weird) as raised:
        c_sys.audit("abd.error", format, one, two)
    assert raised.value.args == args


def test_audit_format_fails(events):
    with pytest.raises(SystemError):
        c_sys.audit("abd.event", "?", 1, 2)
    with pytest.raises(UnicodeDecodeError):
        c_sys.audit("abd.event", "s#", b"\xff", 1)
    assert events == []


def test_audit_format_references(events):
    one, two = object(), (object(),)

    def audit(event, format):
        try:
            c_sys.audit(event, format, one, two)
        finally:
            events.clear()
    for event in ("abd.event", "abd.error"):
        for format in ("O", "OO", "(OO)", "[OO]", "?"):
            assert kept(lambda: audit(event, format), one, two) == [0, 0]


# Setting.

@pytest.mark.parametrize("name", ["abd_set", "gr\u00fcn", "", "x" * 100000])
def test_set_object(name):
    for value in (object(), None):
        assert c_sys.set_object(name, value) == 0
        assert getattr(sys, name) is value
    assert c_sys.set_object(name, NULL) == 0
    assert not hasattr(sys, name)
    assert c_sys.set_object(name, NULL) == 0


def test_set_object_no_utf8():
    with pytest.raises(UnicodeDecodeError):
        c_sys.set_object(b"\xff", 5)
    if HOST < (3, 10):          # finds nothing to delete
        assert c_sys.set_object(b"\xff", NULL) == 0
    else:
        with pytest.raises(UnicodeDecodeError):
            c_sys.set_object(b"\xff", NULL)


def test_set_object_references():
    value = object()
    try:
        assert kept(lambda: c_sys.set_object("abd_set", value), value) == 0
        count = sys.getrefcount(value)
        c_sys.set_object("abd_set", NULL)
        assert sys.getrefcount(value) == count - 1
    finally:
        vars(sys).pop("abd_set", None)


@pytest.fixture
def argv():
    argv, path = sys.argv, sys.path[:]
    yield path
    sys.argv, sys.path[:] = argv, path


@pytest.mark.parametrize("words", [["a"], [""], ["a", "-b", "gr\u00fcn"], ["x" * 10000]])
def test_set_argv(argv, words):
    assert c_sys.set_argv(words, 0) == 0
    assert sys.argv == words and sys.path == argv
    for update in (1, NULL):
        sys.path[:] = argv
        assert c_sys.set_argv(words, update) == 0
        assert sys.argv == words and sys.path == ["", *argv]


def test_set_argv_none(argv):
    assert c_sys.set_argv([], 0) == 0
    assert sys.argv == [""] and sys.path == argv
    assert c_sys.set_argv([], 1) == 0
    assert sys.argv == [""] and sys.path == ["", *argv]


def test_set_argv_script(argv, tmp_path):
    """The folder of a script, of the real one if it is a link."""
    script, link = tmp_path / "script.py", tmp_path / "other" / "link.py"
    script.touch()
    link.parent.mkdir()
    link.symlink_to(script)
    for update in (1, NULL):
        for file in (script, link):
            sys.path[:] = argv
            c_sys.set_argv([str(file), "more"], update)
            assert sys.argv == [str(file), "more"]
            assert sys.path == [str(tmp_path), *argv]
    sys.path[:] = argv
    c_sys.set_argv(["script.py"], 1)
    assert sys.path[1:] == argv


@pytest.mark.parametrize("options, added", [([], [""]), (["-I"], [])])
def test_set_argv_isolated(options, added):
    """Only with -I the path stays."""
    code = (f"import sys; sys.path.insert(0, {os.path.dirname(c_sys.__file__)!r})\n"
            "import c_sys; path = sys.path[:]\n"
            "c_sys.set_argv(['a', 'b'], ...)\n"
            f"assert (sys.argv, sys.path) == (['a', 'b'], {added} + path), sys.path")
    done = subprocess.run([sys.executable, *options, "-c", code], stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, timeout=60)
    assert (done.returncode, done.stdout) == (0, b"")


# Writing.

WRITE = [(c_sys.write_stdout, contextlib.redirect_stdout),
         (c_sys.write_stderr, contextlib.redirect_stderr)]


@pytest.mark.parametrize("write, redirect", WRITE)
def test_write(write, redirect):
    for word, shown in (("", "<> -5 100%"), ("gr\u00fcn", "<gr\u00fcn> -5 100%"),
                        ("x" * 989, "<" + "x" * 989 + "> -5 100%"),
                        ("x" * 2000, "<" + "x" * 999 + "... truncated")):
        with redirect(io.StringIO()) as stream, pytest.raises(KeyError, match="stays"):
            write(word)
        assert stream.getvalue() == shown


@pytest.mark.parametrize("name", ["stdout", "stderr"])
@pytest.mark.parametrize("statement, word", [
    ("sys.NAME = None", b"word"), ("sys.NAME = Full()", b"word"), ("del sys.NAME", b"word"),
    ("pass", b"\xff")])
def test_write_elsewhere(name, statement, word):
    """What cannot be written there goes to the stream of C."""
    code = (f"import sys, c_sys\n"
            f"class Full:\n    def write(self, text): raise RuntimeError\n"
            f"{statement}\n"
            f"try: c_sys.write_NAME({word})\nexcept KeyError: pass\n"
            f"sys.NAME = None").replace("NAME", name)
    done = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, timeout=60)
    output = {"stdout": done.stdout, "stderr": done.stderr}
    assert done.returncode == 0
    assert output.pop(name) == b"<" + word + b"> -5 100%" and list(output.values()) == [b""]


# -X.

def test_x_options():
    assert c_sys.get_x_options() is sys._xoptions
    held = []
    assert kept(c_sys.get_x_options, sys._xoptions) == 0
    assert kept(lambda: held.append(c_sys.get_x_options()), sys._xoptions) == 1
    done = subprocess.run(
        [sys.executable, "-X", "abd", "-X", "gr\u00fcn=a=b", "-c",
         "import c_sys; print(ascii(c_sys.get_x_options()))"],
        env={**os.environ, "PYTHONUTF8": "1"}, stdout=subprocess.PIPE, timeout=60)
    assert eval(done.stdout) == {"abd": True, "gr\u00fcn": "a=b"}
