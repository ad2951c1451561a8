"""The characters of strings, read and written one by one."""
import array
import os
import sys

import c_chars as c
import pytest

from counting import kept
from elsewhere import run

MODE = os.environ["ABIDING_TEST_MODE"]
DEBUG = hasattr(sys, "gettotalrefcount")
COPIES = MODE in ("opaque", "unknown") or DEBUG or sys.version_info >= (3, 16)


class Str(str):
    pass


# One character of each size, and the first and last ones of it.
EDGES = [0, 1, 0x61, 0x7f, 0x80, 0xe9, 0xff, 0x100, 0x20ac, 0xd800, 0xdfff, 0xffff, 0x10000, 0x1f600, 0x10ffff]
TEXTS = ["", "a", "abiding", "\0", "caf\xe9", "\xff" * 9, "a\u20ac", "\ud800x", "\ud83d\ude00", "x\U0001f600",
         *(chr(edge) for edge in EDGES), *(chr(edge) * 3 + "ab" for edge in EDGES), "x" * 5000 + "\u0100"]


def highest(codes):
    return max(codes, default=0)


def kind(codes):
    return 1 if highest(codes) < 0x100 else 2 if highest(codes) < 0x10000 else 4


def bound(codes):
    return 0x7f if highest(codes) < 0x80 else {1: 0xff, 2: 0xffff, 4: 0x10ffff}[kind(codes)]


def test_which_way():
    for make in str, Str:
        assert c.copies(make("abc")) is c.copies(make("a\u20ac")) is COPIES


@pytest.mark.parametrize("text", TEXTS, ids=ascii)
@pytest.mark.parametrize("make", [str, Str])
def test_reading(text, make):
    codes = [ord(character) for character in text]
    string = make(text)
    assert c.by_macros(string) == (kind(codes), len(codes), bound(codes), int(bound(codes) == 0x7f), codes)
    assert c.by_view(string) == (kind(codes), len(codes), codes, 0)
    assert string == text
    assert kept(lambda: (c.by_macros(string), c.by_view(string)), string) == 0


def test_a_view_keeps_its_string():
    for text in "abc" * 50, "\xe9" * 50, "\u20ac" * 50, "\U0001f600" * 50:
        assert c.keep(["".join(list(text))]) == text
        assert c.keep([Str(text)]) == text


def test_no_view():
    for o, name in (..., "NULL"), (None, "NoneType"), (b"abc", "bytes"), (1, "int"), (str, "type"):
        with pytest.raises(TypeError) as info:
            c.by_view(o)
        assert str(info.value) == f"expected str, got {name}"
        assert kept(lambda: c.by_view(o), o) == 0


def test_utf8():
    assert c.utf8("caf\xe9 \u20ac") == "caf\xe9 \u20ac".encode()
    with pytest.raises(UnicodeEncodeError):
        c.utf8("\ud800")
    with pytest.raises(TypeError):
        c.utf8(b"abc")


@pytest.mark.parametrize("text", TEXTS, ids=ascii)
def test_making(text):
    codes = [ord(character) for character in text]
    for call in c.build, c.create:
        made = call(len(codes), bound(codes), codes)
        assert type(made) is str and made == text and hash(made) == hash(text)
        assert c.by_macros(made) == c.by_macros(text)
    for size in 1, 2, 4:
        if size >= kind(codes):
            data = array.array("BHLI"[size - 1] if size != 4 else "I", codes).tobytes()
            assert len(data) == size * len(codes)
            made = c.from_data(size, data, len(codes))
            assert made == text and c.by_macros(made) == c.by_macros(text)


def test_what_is_made_is_new():
    """Or writing to it would change what everybody else has."""
    before = "".join(chr(code) for code in range(256))
    for code in range(256):
        for highest_ in 0x7f, 0xff:
            if code <= highest_:
                assert c.create(1, highest_, [code]) == chr(code)
    assert "".join(chr(code) for code in range(256)) == before
    assert [chr(code).encode("latin-1")[0] for code in range(256)] == list(range(256))
    assert c.create(1, 0x7f, [0x7f]) == "\x7f" and chr(0x61) == "a"


def test_nothing_is_made():
    for call in c.build, c.create:
        for arguments in (-1, 0x7f), (3, 0x110000), (3, 0xffffffff):
            with pytest.raises(SystemError):
                call(*arguments, [1, 2, 3])
        for arguments in (sys.maxsize, 0x7f), (sys.maxsize // 2, 0x10ffff):
            with pytest.raises(MemoryError):
                call(*arguments, [])
    with pytest.raises(TypeError):
        c.build(3, 0x7f, [1, 2, None])
    with pytest.raises(ValueError):
        c.from_data(1, b"abc", -1)
    for kind_ in 0, 3, 5, -1:
        with pytest.raises(SystemError):
            c.from_data(kind_, b"abcd", 1)
    if DEBUG and MODE != "fallback":
        return      # a debug build ends in an assertion
    with pytest.raises(SystemError):
        c.from_data(4, (0x110000).to_bytes(4, sys.byteorder), 1)


@pytest.mark.skipif(sys.platform != "linux", reason="limits the address space")
def test_no_room_for_a_copy():
    """A view that would have to copy says so; one in place needs no room."""
    status, output = run("""
        import c_chars, resource, sys
        text = "\\xe9" * 300_000_000      # a free-threaded host keeps 1 GiB of addresses ready
        with open("/proc/self/statm") as file:
            used = int(file.read().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (used + 100_000_000, resource.RLIM_INFINITY))
        try:
            print(c_chars.copies(text))
        except MemoryError:
            print("MemoryError")
    """)
    assert status == 0 and output.endswith("MemoryError\n" if COPIES else "False\n")
