import locale
import os
import pathlib
import subprocess
import sys

import c_locale as c
import pytest

from counting import kept

NULL = ...
SAMPLES = [b"", b"abc", "a\xe9\u20ac\U0001f40d".encode(), b"a\xff", b"\xe9t\xe9",
           b"\xed\xa0\x80", b"x" * 10000, b"\x80" * 100]
BAD_TEXT = ["\ud800", "ab\ud800", "\xe9\udfff", "a\udc7f"]


@pytest.mark.parametrize("data", SAMPLES)
def test_decode_and_encode(data):
    """As os.fsdecode() and os.fsencode()."""
    text = os.fsdecode(data)
    for with_size in (True, False):
        assert c.decode_locale(data, with_size) == text
        assert c.encode_locale(text, with_size) == data
    assert c.decode_locale(data + b"\0more", True) == text
    assert c.DecodeFSDefault(data) == text
    assert c.DecodeFSDefaultAndSize(data, len(data)) == text
    assert c.DecodeFSDefaultAndSize(data, len(data) // 2) == os.fsdecode(
        data[:len(data) // 2])
    assert c.PyUnicode_EncodeFSDefault(text) == data
    assert c.fs_converter(text) == data == c.fs_converter(data)
    assert c.fs_decoder(data) == text == c.fs_decoder(text)


@pytest.mark.parametrize("text", BAD_TEXT)
def test_encode_errors(text):
    with pytest.raises(UnicodeEncodeError) as info:
        os.fsencode(text)
    assert c.encode_locale(text, True) == info.value.start
    assert c.encode_locale(text, False) == 77           # NULL, and nothing else
    for call in (c.PyUnicode_EncodeFSDefault, c.fs_converter):
        with pytest.raises(UnicodeEncodeError):
            call(text)


def test_zeros_within():
    assert c.DecodeFSDefaultAndSize(b"a\0b", 3) == "a\0b"
    assert c.PyUnicode_EncodeFSDefault("a\0b") == b"a\0b"
    for wrong in ("a\0b", b"a\0b", pathlib.PurePath("a\0b")):
        with pytest.raises(ValueError, match="^embedded null byte$"):
            c.fs_converter(wrong)
        with pytest.raises(ValueError, match="^embedded null character$"):
            c.fs_decoder(wrong)


class Path:
    def __init__(self, path):
        self.path = path

    def __fspath__(self):
        return self.path


def test_paths():
    name, data = os.fsdecode(b"n\xe9"), b"n\xe9"
    for path in (Path(name), Path(data), pathlib.PurePath(name)):
        assert c.fs_converter(path) == data and c.fs_decoder(path) == name

    class Name(str):
        pass

    assert c.fs_converter(Name(name)) == data and c.fs_decoder(Name(name)) == name
    for call in (c.fs_converter, c.fs_decoder):
        for wrong in (5, None, bytearray(b"a"), memoryview(b"a"), ["a"], Path):
            with pytest.raises(TypeError):
                call(wrong)
        for wrong in (Path(5), Path(None)):
            with pytest.raises(TypeError, match="__fspath__"):
                call(wrong)


@pytest.mark.parametrize("object", [5, None, b"a", ["a"]])
def test_wrong_type(object):
    with pytest.raises(TypeError):
        c.PyUnicode_EncodeFSDefault(object)
    with pytest.raises(TypeError):
        c.PyUnicode_EncodeLocale(object, NULL)


@pytest.mark.parametrize("data", [b"", b"abc", b"x" * 10000])
def test_locale_plain(data):
    for errors in (NULL, "strict", "surrogateescape"):
        text = data.decode()
        assert c.DecodeLocale(data, errors) == text
        assert c.DecodeLocaleAndSize(data, len(data), errors) == text
        assert c.PyUnicode_EncodeLocale(text, errors) == data


def test_locale_surrogateescape():
    for data in (b"a\xff", b"\xe9t\xe9", b"\x80" * 10):
        text = data.decode("ascii", "surrogateescape")
        assert c.PyUnicode_EncodeLocale(text, "surrogateescape") == data
        made = c.DecodeLocale(data, "surrogateescape")
        assert made == c.DecodeLocaleAndSize(data, len(data), "surrogateescape")
        if locale.nl_langinfo(locale.CODESET) in ("UTF-8", "ANSI_X3.4-1968"):
            assert made == text
        assert c.PyUnicode_EncodeLocale(made, "surrogateescape") == data


def test_locale_errors():
    for call in (lambda e: c.DecodeLocale(b"a", e),
                 lambda e: c.DecodeLocaleAndSize(b"a", 1, e),
                 lambda e: c.PyUnicode_EncodeLocale("a", e)):
        for wrong in ("ignore", "replace", "", "other"):
            with pytest.raises(ValueError, match="^unsupported error handler$"):
                call(wrong)
    with pytest.raises(ValueError, match="^embedded null byte$"):
        c.DecodeLocaleAndSize(b"a\0b", 3, NULL)
    with pytest.raises(ValueError, match="^embedded null byte$"):
        c.DecodeLocaleAndSize(b"abc", 2, NULL)          # no null byte at the end
    with pytest.raises(ValueError, match="^embedded null character$"):
        c.PyUnicode_EncodeLocale("a\0b", NULL)
    for text in BAD_TEXT:
        for errors in (NULL, "strict", "surrogateescape"):
            with pytest.raises(UnicodeEncodeError):
                c.PyUnicode_EncodeLocale(text, errors)
    with pytest.raises(UnicodeEncodeError):
        c.PyUnicode_EncodeLocale("\udcff", NULL)


def test_references():
    text, data, path = os.fsdecode(b"t\xff" * 50), b"t\xff" * 50, Path(str(b"x" * 50))
    held = []
    for call in (c.fs_converter, c.fs_decoder):
        assert kept(lambda: call(path), path, path.path) == [0, 0]
        assert kept(lambda: call(text), text) == 0
        assert kept(lambda: call(Path(5)), Path) == 0
    whole = bytes(bytearray(b"x" * 100))
    assert kept(lambda: held.append(c.fs_converter(whole)), whole) == 1
    assert kept(lambda: held.append(c.fs_decoder(path)), path.path) == 1
    assert kept(lambda: c.PyUnicode_EncodeFSDefault(text), text) == 0
    assert kept(lambda: c.PyUnicode_EncodeLocale(text, "surrogateescape"), text) == 0
    assert kept(lambda: c.fs_decoder(data), data) == 0


# Run where the locale is C, and the UTF-8 mode either on or off.
IN_C = r"""
import os, sys
sys.path.insert(0, sys.argv[1])
import c_locale as c
for data in (b"", b"abc", b"a\xe9\xff", "\u20ac".encode()):
    text = os.fsdecode(data)
    assert c.decode_locale(data, True) == text == c.DecodeFSDefault(data)
    assert c.encode_locale(text, True) == data == c.PyUnicode_EncodeFSDefault(text)
    # These go by the locale, whatever the mode is.
    text = data.decode("ascii", "surrogateescape")
    assert c.DecodeLocale(data, "surrogateescape") == text
    assert c.PyUnicode_EncodeLocale(text, "surrogateescape") == data
calls = [lambda: c.DecodeLocale(b"ab\xe9", ...),
         lambda: c.DecodeLocaleAndSize(b"ab\xe9", 3, ...),
         lambda: c.PyUnicode_EncodeLocale("ab\xe9", ...)]
if sys.getfilesystemencoding() == "utf-8":
    assert c.decode_locale("\xe9".encode(), True) == "\xe9"
else:
    assert c.decode_locale(b"\xe9", True) == "\udce9"
    assert c.encode_locale("ab\xe9", True) == 2
    calls.append(lambda: c.PyUnicode_EncodeFSDefault("ab\xe9"))
for call in calls:
    try:
        call()
    except UnicodeError as error:
        assert error.start == 2
    else:
        raise AssertionError
print(sys.getfilesystemencoding())
"""


@pytest.mark.parametrize("mode, encoding", [("0", b"ascii"), ("1", b"utf-8")])
def test_locale_is_c(mode, encoding):
    environment = dict(os.environ, LC_ALL="C", PYTHONCOERCECLOCALE="0")
    run = subprocess.run([sys.executable, "-X", "utf8=" + mode, "-c", IN_C,
                          os.path.dirname(c.__file__)], env=environment,
                         stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    assert run.returncode == 0, run.stdout.decode()
    assert run.stdout.strip() == encoding
