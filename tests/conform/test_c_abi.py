import sys
import sysconfig

import c_abi
import pytest

from counting import kept

STABLE, GIL, FREE_THREADED, INTERNAL = 1, 2, 4, 8
IS_FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
# The newest stable ABI that an extension of this process may ask for: what
# Abiding gives to an older host is 3.15's.
NEWEST = max(sys.hexversion, 0x030F0000) & 0xFFFF0000
EXACT = sys.hexversion & 0xFFFF0000


def test_version():
    assert c_abi.version() == (sys.hexversion, sys.hexversion)


def test_pack_version():
    assert c_abi.pack_version(3, 15) == 0x030F0000
    assert c_abi.pack_version(3, 9) == 0x03090000
    assert c_abi.pack_version(0, 0) == 0
    assert c_abi.pack_version(255, 255) == 0xFFFF0000
    assert c_abi.pack_version(0x103, 0x10F) == 0x030F0000
    assert c_abi.pack_version(-1, -1) == 0xFFFF0000


def test_pack_full_version():
    info = sys.version_info
    level = {"alpha": 0xA, "beta": 0xB, "candidate": 0xC, "final": 0xF}
    assert c_abi.pack_full_version(info.major, info.minor, info.micro,
                                   level[info.releaselevel], info.serial) == sys.hexversion
    assert c_abi.pack_full_version(3, 4, 1, 0xA, 2) == 0x030401A2
    assert c_abi.pack_full_version(255, 255, 255, 15, 15) == 0xFFFFFFFF
    assert c_abi.pack_full_version(0x101, 0x102, 0x103, 0x14, 0x15) == 0x01020345
    assert c_abi.pack_full_version(-1, -1, -1, -1, -1) == 0xFFFFFFFF


# --- PyABIInfo_Check ----------------------------------------------------------

@pytest.mark.parametrize("info", [
    (0, 9, 0xFF, 1, 1),                     # version 0: not looked at
    (0, 0, INTERNAL | STABLE, 0, 1),
    (1, 0, 0, 0, 0),
    (1, 200, 0, 0, 0),
    (1, 0, STABLE, 0, 0),
    (1, 0, STABLE, 0, 0x03020000),
    (1, 0, STABLE, 0, 0x03090000),
    (1, 0, STABLE, 0, 0x030F0000),
    (1, 0, STABLE, 0, NEWEST | 0xFFFF),
    (1, 0, STABLE | GIL | FREE_THREADED, 0x030F02F0, 0x030F0000),
    (1, 0, 0, 0, EXACT),
    (1, 0, 0, 0, EXACT | 0xFFFF),
    (1, 0, INTERNAL, 0, 0),
    (1, 0, INTERNAL, 0, sys.hexversion),
    (1, 0, GIL | FREE_THREADED, 0, 0),
    (1, 0, FREE_THREADED if IS_FREE_THREADED else GIL, 0, 0),
    (1, 0, 0xFFF0, 0, 0),
])
def test_compatible(info):
    for name in ("mod", ...):
        assert c_abi.check(name, *info) == 0


THREADS = "incompatible with free-threaded CPython" if IS_FREE_THREADED \
    else "only compatible with free-threaded CPython"
WRONG_THREADS = GIL if IS_FREE_THREADED else FREE_THREADED


@pytest.mark.parametrize("info, why", [
    ((2, 0, 0, 0, 0), "PyABIInfo version too high"),
    ((255, 0, STABLE, 0, 0x030F0000), "PyABIInfo version too high"),
    ((1, 0, STABLE, 0, NEWEST + 0x10000),
     "incompatible future stable ABI version (3.%d)" % ((NEWEST >> 16 & 255) + 1)),
    ((1, 0, STABLE, 0, 0x03FF1234), "incompatible future stable ABI version (3.255)"),
    ((1, 0, STABLE, 0, 0xFFFF0000), "incompatible future stable ABI version (255.255)"),
    ((1, 0, STABLE, 0, 0x03010000), "invalid stable ABI version (3.1)"),
    ((1, 0, STABLE, 0, 0x02070000), "invalid stable ABI version (2.7)"),
    ((1, 0, STABLE, 0, 1), "invalid stable ABI version (0.0)"),
    ((1, 0, STABLE | INTERNAL, 0, 0), "cannot use both internal and stable ABI"),
    ((1, 0, STABLE | INTERNAL, 0, sys.hexversion),
     "cannot use both internal and stable ABI"),
    ((1, 0, INTERNAL, 0, sys.hexversion - 1), "incompatible internal ABI (0x%x != 0x%x)"
     % (sys.hexversion - 1, sys.hexversion)),
    ((1, 0, STABLE | INTERNAL, 0, sys.hexversion - 1),
     "incompatible internal ABI (0x%x != 0x%x)" % (sys.hexversion - 1, sys.hexversion)),
    ((1, 0, 0, 0, EXACT - 0x10000),
     "incompatible ABI version (3.%d)" % ((EXACT >> 16 & 255) - 1)),
    ((1, 0, 0, 0, EXACT + 0x10000),
     "incompatible ABI version (3.%d)" % ((EXACT >> 16 & 255) + 1)),
    ((1, 0, WRONG_THREADS, 0, 0), THREADS),
    ((1, 0, STABLE | WRONG_THREADS, 0, 0x030F0000), THREADS),
])
def test_incompatible(info, why):
    for name, text in (("mod", "mod: " + why), ("pkg.m\xf6d", "pkg.m\xf6d: " + why),
                       (..., why)):
        with pytest.raises(ImportError) as raised:
            c_abi.check(name, *info)
        assert str(raised.value) == text
        assert raised.value.name is None


def test_check_null():
    for name, text in (("mod", "mod: NULL PyABIInfo"), (..., "NULL PyABIInfo")):
        with pytest.raises(ImportError) as raised:
            c_abi.check_null(name)
        assert str(raised.value) == text


def test_check_name_that_is_no_text():
    with pytest.raises(UnicodeDecodeError):
        c_abi.check(b"\xff", 2, 0, 0, 0, 0)


def test_check_own():
    assert c_abi.check_own() == 0


# --- PyCFunction_New ----------------------------------------------------------

def test_new_function():
    value = object()
    function = c_abi.new_function(value)
    assert type(function) is type(len)
    assert function.__name__ == "echo"
    assert function.__doc__ == "Echoes."
    assert function.__text_signature__ == "(x)"
    assert function.__module__ is None
    assert function.__self__ is value
    assert function(5) == (value, 5)
    with pytest.raises(TypeError):
        function()


def test_new_function_without_self():
    assert c_abi.new_function(...)(5) == (..., 5)


def test_new_function_with_bad_flags():
    with pytest.raises(SystemError, match=r"^bad\(\) method: bad call flags$"):
        c_abi.new_bad_function()


def test_new_function_references():
    value, held = object(), []
    assert kept(lambda: c_abi.new_function(value), value) == 0
    assert kept(lambda: held.append(c_abi.new_function(value)), value) == 1
    assert sys.getrefcount(held[0]) == sys.getrefcount(held[1])
