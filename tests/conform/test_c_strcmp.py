import sys

import c_strcmp as c
import pytest

TEXTS = [b"", b"a", b"A", b"abc", b"ABC", b"aBd", b"abcd", b"ab", b"[", b"_", b"z",
         b"Z", b"1", b"@", b"abc ", b"x" * 1000, b"X" * 1000, b"x" * 999 + b"Y"]


def order(a, b):
    a, b = a.lower(), b.lower()
    return (a > b) - (a < b)


@pytest.mark.parametrize("a", TEXTS)
def test_order(a):
    for b in TEXTS:
        assert c.stricmp(a, b) == order(a, b), b
        for size in (1, 2, 3, 4, 998, 1000, 10000, sys.maxsize):
            assert c.strnicmp(a, b, size) == order(a[:size], b[:size]), (b, size)


def test_size_zero():
    for a in TEXTS:
        assert c.strnicmp(a, b"abc", 0) == 0 == c.strnicmp(b"abc", a, 0)


def test_nul_ends():
    assert c.stricmp(b"ab\0x", b"AB\0y") == 0
    assert c.strnicmp(b"ab\0x", b"AB\0y", 4) == 0


def test_only_ascii_has_case():
    assert c.stricmp("\xe9".encode("latin-1"), "\xc9".encode("latin-1")) != 0
    assert c.strnicmp(b"a\xe9", b"A\xc9", 2) != 0
    assert c.strnicmp(b"a\xe9", b"A\xc9", 1) == 0
    assert c.stricmp(b"\xe9", b"\xe9") == 0
