"""Types with native data: sizes, members, where the data lies."""
import sys
import weakref

import c_box
import pytest

from slotkit import (BASETYPE, ITEMS_AT_END, READONLY, RELATIVE, STATIC, T_BYTE,
                     T_CHAR, T_DOUBLE, T_INT, T_LONGLONG, T_OBJECT_EX,
                     T_PYSSIZET, T_SHORT, T_STRING_INPLACE, Maker, c, members,
                     obj)

make = Maker(c_box)
S = make.id
AT = c_box.offsets()
HEAD = object.__basicsize__


def align(size):
    """Data of a type begins at, and takes, a multiple of 16 bytes."""
    return (size + 15) & -16


class Sizes:
    """One type, both ways: `extend`ed or of `fixed` size."""

    def __init__(self, slots):
        self.slots = slots

    def fixed(self, size, *more, bases=object, flags=BASETYPE):
        if self.slots:
            return make.from_slots((S.tp_bases, obj(bases)), (S.tp_flags, flags),
                                   (S.tp_basicsize, size), *static(more))
        return make.from_spec(*more, basicsize=size, bases=bases, flags=flags)

    def extend(self, size, *more, bases=object, flags=BASETYPE):
        if self.slots:
            return make.from_slots((S.tp_bases, obj(bases)), (S.tp_flags, flags),
                                   (S.tp_extra_basicsize, size), *static(more))
        return make.from_spec(*more, basicsize=-size, bases=bases, flags=flags)

    def inherit(self, *more, bases=object, flags=BASETYPE):
        if self.slots:
            return make.from_slots((S.tp_bases, obj(bases)), (S.tp_flags, flags),
                                   *static(more))
        return make.from_spec(*more, bases=bases, flags=flags)


def static(items):
    tables = S.tp_members, S.tp_methods, S.tp_getset
    return [(*item, STATIC) if item[0] in tables else item for item in items]


@pytest.fixture(params=["slots", "spec"])
def sizes(request):
    return Sizes(request.param == "slots")


def fails(error, text, call):
    with pytest.raises(error) as info:
        call()
    assert type(info.value) is error and str(info.value) == text


# Sizes.


@pytest.mark.parametrize("extra", [1, 7, 8, 9, 15, 16, 17, 31, 32, 33, 1000])
@pytest.mark.parametrize("base_extra", [0, 1, 3, 8, 16, 24, 41])
def test_extended_size(sizes, extra, base_extra):
    """2.5: a multiple of 16 behind a multiple of 16."""
    base = sizes.fixed(HEAD + base_extra)
    T = sizes.extend(extra, bases=base)
    assert T.__basicsize__ == align(HEAD + base_extra) + align(extra)
    assert c_box.get_type_data_size(T) == align(extra)
    assert c_box.get_type_data_offset(T(), T) == align(HEAD + base_extra)


@pytest.mark.parametrize("base", [object, list, dict, set, str, float, type,
                                  Exception, OSError, bytearray, type(sys)])
def test_extended_built_in(sizes, base):
    T = sizes.extend(24, bases=base)
    assert T.__basicsize__ == align(base.__basicsize__) + 32
    assert T.__itemsize__ == base.__itemsize__
    assert c_box.get_type_data_size(T) == 32
    x = T("name", (), {}) if base is type else T("1") if base in (
        float, type(sys)) else T()
    assert c_box.get_type_data_offset(x, T) == align(base.__basicsize__)


def test_extended_in_levels(sizes):
    """Each level has its data behind that of the one before."""
    levels = [object]
    for i in range(1, 9):
        levels.append(sizes.extend(i * 5, bases=levels[-1]))
    x = levels[-1]()
    end = align(HEAD)
    for i, T in enumerate(levels[1:], 1):
        assert c_box.get_type_data_offset(x, T) == end
        end += align(i * 5)
        assert T.__basicsize__ == end


def test_extended_python_class(sizes):
    class Slotted:
        __slots__ = "a", "b", "c"

    T = sizes.extend(AT["size"], (S.tp_members, number_members()), bases=Slotted)
    assert T.__basicsize__ == align(Slotted.__basicsize__) + align(AT["size"])
    x = T()
    x.a, x.number, x.c = [], 5, "c"
    assert (x.a, x.number, x.c) == ([], 5, "c")
    assert not hasattr(x, "b")

    class Derived(T):
        __slots__ = "d", "e"

    y = Derived()
    y.a, y.d, y.e, y.number, y.real = 1, 2, 3, 4, 5.5
    assert (y.a, y.d, y.e, y.number, y.real) == (1, 2, 3, 4, 5.5)
    assert c_box.get_type_data_offset(y, T) == align(Slotted.__basicsize__)


def test_fixed_size(sizes):
    for size in HEAD, HEAD + 1, HEAD + 17, 4000:
        assert sizes.fixed(size).__basicsize__ == size
    assert sizes.fixed(2048, bases=dict).__basicsize__ == 2048
    # Var-sized bases too: whoever says a size knows the layout.
    T = sizes.fixed(2048, bases=tuple)
    assert (T.__basicsize__, T.__itemsize__) == (2048, 8)


def test_inherited_size(sizes):
    for base in object, dict, tuple, int, type, Exception:
        T = sizes.inherit(bases=base)
        assert T.__basicsize__ == base.__basicsize__
        assert T.__itemsize__ == base.__itemsize__


@pytest.mark.parametrize("base", [object, list, Exception, type])
def test_size_too_small(sizes, base):
    """2.8"""
    for size in 1, 8, base.__basicsize__ - 1:
        fails(TypeError, f"tp_basicsize for type 'm.T' ({size}) is too small "
              f"for base '{base.__name__}' ({base.__basicsize__})",
              lambda: sizes.fixed(size, bases=base))
    own = sizes.fixed(base.__basicsize__ + 8, bases=base)
    fails(TypeError, f"tp_basicsize for type 'm.T' ({base.__basicsize__}) is "
          f"too small for base 'm.T' ({base.__basicsize__ + 8})",
          lambda: sizes.fixed(base.__basicsize__, bases=own))


@pytest.mark.parametrize("base", [int, tuple, bytes])
def test_extended_var_size(sizes, base):
    """2.19"""
    text = "Cannot extend variable-size class without Py_TPFLAGS_ITEMS_AT_END."
    fails(SystemError, text, lambda: sizes.extend(8, bases=base))
    fails(SystemError, text, lambda: sizes.extend(8, bases=sizes.inherit(bases=base)))
    T = sizes.extend(8, bases=base, flags=ITEMS_AT_END)
    assert T.__basicsize__ == align(base.__basicsize__) + 16


def test_own_items():
    T = make.from_slots((S.tp_itemsize, 8), (S.tp_extra_basicsize, 8))
    assert (T.__basicsize__, T.__itemsize__) == (align(HEAD) + 16, 8)
    T = make.from_spec(itemsize=8, basicsize=HEAD + 8)
    assert (T.__basicsize__, T.__itemsize__) == (HEAD + 8, 8)
    T = make.from_slots((S.tp_itemsize, 4), (S.tp_base, obj(tuple)))
    assert T.__itemsize__ == 4


# 3.12 to 3.14 make a type by a spec only, whose sizes are ints.
BIGGEST = ((1 << 31) - 1 if (3, 12) <= sys.version_info < (3, 15)
           else (1 << 63) - 1)


@pytest.mark.parametrize("size", [(1 << 31) - 1, (1 << 31), 1 << 62, (1 << 63) - 1])
def test_huge_size(size):
    """A type beyond all memory may be made, an instance is a MemoryError."""
    if size > BIGGEST:
        with pytest.raises(SystemError) as info:
            make.from_slots((S.tp_basicsize, size))
        assert str(BIGGEST) in str(info.value)
        return
    T = make.from_slots((S.tp_basicsize, size))
    assert T.__basicsize__ == size
    if size >= 1 << 62:
        with pytest.raises(MemoryError):
            T()


def test_impossible_size():
    with pytest.raises(SystemError):
        make.from_slots((S.tp_extra_basicsize, (1 << 63) - 1))


def test_large_instances(sizes):
    T = sizes.extend(1 << 20, (S.tp_members, members(
        (b"last", T_BYTE, (1 << 20) - 1, RELATIVE))))
    x, y = T(), T()
    assert x.last == 0
    x.last = 7
    assert (x.last, y.last) == (7, 0)


def test_data_is_aligned(sizes):
    """16 bytes, as far as the allocator gives that to the object."""
    for base in (HEAD + 1, HEAD + 8, HEAD + 23):
        T = sizes.extend(8, bases=sizes.fixed(base))
        for x in [T() for _ in range(20)]:
            assert c_box.get_type_data_offset(x, T) % 16 == 0


def test_type_data_size_of_others():
    assert c_box.get_type_data_size(make.from_spec()) == 0
    assert c_box.get_type_data_size(int) == max(
        0, int.__basicsize__ - align(HEAD))
    assert c_box.get_type_data_size(bool) == 0

    class Derived(int):
        pass

    assert c_box.get_type_data_size(Derived) >= 0


# Members.


def number_members(flags=0):
    return members((b"number", T_LONGLONG, AT["number"], RELATIVE | flags),
                   (b"real", T_DOUBLE, AT["real"], RELATIVE | flags))


def test_relative_members(sizes):
    """2.6: read and written."""
    held = b"held", T_OBJECT_EX, AT["held"], RELATIVE
    T = sizes.extend(AT["size"], (S.tp_members, members(
        held, (b"number", T_LONGLONG, AT["number"], RELATIVE),
        (b"low", T_SHORT, AT["number"], RELATIVE),
        (b"fixed", T_INT, AT["number"], RELATIVE | READONLY),
        (b"real", T_DOUBLE, AT["real"], RELATIVE),
        (b"char", T_CHAR, AT["text"], RELATIVE),
        (b"text", T_STRING_INPLACE, AT["text"], RELATIVE),
        (b"byte", T_BYTE, AT["size"] - 1, RELATIVE))))
    x, y = T(), T()
    assert (x.number, x.real, x.text, x.char) == (0, 0.0, "", "\0")
    x.number = 0x1_0000_0005
    x.real = 2.5
    x.char = "t"
    assert (x.number, x.low, x.fixed, x.text, x.real) == (
        0x1_0000_0005, 5, 5, "t", 2.5)
    assert y.number == 0 and y.text == ""
    x.low = -1
    assert x.number == 0x1_0000_FFFF
    for name in "fixed", "text":
        with pytest.raises((AttributeError, TypeError)):
            setattr(x, name, 5)
    with pytest.raises(AttributeError):
        x.held
    value = object()
    x.held = value
    assert x.held is value
    counts = [sys.getrefcount(value)]
    del x.held
    counts.append(sys.getrefcount(value))
    assert counts[0] == counts[1] + 1
    with pytest.raises(AttributeError):
        del x.held
    with pytest.raises(TypeError):
        del x.number
    assert sorted(T.__dict__) == sorted(
        ["__doc__", "__module__", "held", "number", "low", "fixed", "real",
         "char", "text", "byte"])
    assert type(T.__dict__["number"]).__name__ == "member_descriptor"


def test_absolute_members(sizes):
    T = sizes.fixed(HEAD + 32, (S.tp_members, members(
        (b"a", T_LONGLONG, HEAD, 0), (b"b", T_LONGLONG, HEAD + 24, 0))))
    x = T()
    x.a, x.b = 1, 2
    assert (x.a, x.b) == (1, 2)
    U = sizes.extend(16, (S.tp_members, members(
        (b"c", T_LONGLONG, 8, RELATIVE), (b"a2", T_LONGLONG, HEAD, 0))), bases=T)
    y = U()
    y.a, y.b, y.c = 1, 2, 3
    assert (y.a, y.b, y.c, y.a2) == (1, 2, 3, 1)


def test_many_members(sizes):
    names = [b"m%03d" % i for i in range(200)]
    T = sizes.extend(1600, (S.tp_members, members(
        *((name, T_LONGLONG, i * 8, RELATIVE) for i, name in enumerate(names)))))
    x = T()
    for i, name in enumerate(names):
        setattr(x, name.decode(), i * i)
    assert [getattr(x, name.decode()) for name in names] == [
        i * i for i in range(200)]

    class Derived(T):
        __slots__ = tuple("s%d" % i for i in range(50))

    y = Derived()
    y.s0, y.s49, y.m000, y.m199 = 1, 2, 3, 4
    assert (y.s0, y.s49, y.m000, y.m199) == (1, 2, 3, 4)


def test_no_members(sizes):
    T = sizes.inherit((S.tp_members, members()))
    assert sorted(T.__dict__) == ["__doc__", "__module__"]


def test_relative_members_of_fixed_size(sizes):
    """2.6"""
    one = S.tp_members, members((b"x", T_PYSSIZET, 0, RELATIVE))
    text = "With Py_RELATIVE_OFFSET, basicsize must be extended"
    fails(SystemError, text, lambda: sizes.fixed(HEAD + 16, one))
    fails(SystemError, text, lambda: sizes.inherit(one))


def test_relative_members_out_of_range(sizes):
    for offset in 8, 9, 1 << 40:
        one = S.tp_members, members((b"x", T_PYSSIZET, offset, RELATIVE))
        fails(SystemError, "Member offset out of range (0..extra_basicsize)",
              lambda: sizes.extend(8, one))
    one = S.tp_members, members((b"x", T_PYSSIZET, -1, RELATIVE))
    fails(SystemError, "Member offset must not be negative",
          lambda: sizes.extend(8, one))
    sizes.extend(8, (S.tp_members, members((b"x", T_BYTE, 7, RELATIVE))))


# The three members that CPython itself reads.


def special(name, offset, flags=READONLY | RELATIVE, type=T_PYSSIZET):
    return name, type, offset, flags


def box(sizes, relative, *wanted):
    """A type for `struct box`, right behind the head, with these members."""
    if relative:
        flags, start, make_one = RELATIVE, 0, sizes.extend
    else:
        flags, start, make_one = 0, HEAD, sizes.fixed
    return make_one(start + AT["size"], (S.tp_members, members(
        *((name, type, start + offset, more | flags)
          for name, type, offset, more in wanted))),
        (S.tp_token, c("box_token")), (S.tp_dealloc, c("box_dealloc")))


@pytest.mark.parametrize("relative", [False, True])
def test_weaklistoffset(sizes, relative):
    """2.7"""
    T = box(sizes, relative,
            special(b"__weaklistoffset__", AT["weaklist"], READONLY),
            (b"number", T_LONGLONG, AT["number"], 0))
    assert T.__weakrefoffset__ == HEAD + AT["weaklist"]
    assert sorted(T.__dict__) == ["__doc__", "__module__", "number"]
    x = T()
    r = weakref.ref(x)
    assert r() is x and weakref.getweakrefcount(x) == 1

    class Derived(T):
        pass

    y = Derived()
    q = weakref.ref(y)
    assert q() is y
    del x, y
    assert r() is None and q() is None


def test_no_weaklistoffset(sizes):
    with pytest.raises(TypeError):
        weakref.ref(sizes.extend(8)())


@pytest.mark.parametrize("relative", [False, True])
def test_dictoffset(sizes, relative):
    """2.7"""
    T = box(sizes, relative, special(b"__dictoffset__", AT["dict"], READONLY))
    assert T.__dictoffset__ == HEAD + AT["dict"]
    assert sorted(T.__dict__) == ["__doc__", "__module__"]
    x, y = T(), T()
    x.a, x.b = 1, [x]
    assert (x.a, x.b) == (1, [x])
    with pytest.raises(AttributeError):
        y.a
    del x.b, x.a
    with pytest.raises(AttributeError):
        x.a
    # Nothing makes it visible but a getter of one's own.
    with pytest.raises(AttributeError):
        x.__dict__

    class Derived(T):
        pass

    z = Derived()
    z.a = 1
    assert z.a == 1 and not hasattr(z, "__dict__")


def test_vectorcalloffset_alone(sizes):
    """Kept visible, unlike the other two."""
    T = sizes.extend(AT["size"], (S.tp_members, members(
        special(b"__vectorcalloffset__", AT["vectorcall"]))))
    assert T.__dict__["__vectorcalloffset__"] is not None
    assert not callable(T())


@pytest.mark.parametrize("name, what", [
    (b"__weaklistoffset__", "weaklist"), (b"__dictoffset__", "dict"),
    (b"__vectorcalloffset__", "vectorcall")])
def test_special_members_out_of_range(sizes, name, what):
    text = ("{} offset {} is out of bounds for type 'm.T' (tp_basicsize = {})")
    size = HEAD + 32
    for offset in size - 7, size, size + 1000:
        fails(TypeError, text.format(what, offset, size),
              lambda: sizes.fixed(size, (S.tp_members, members(
                  special(name, offset, READONLY)))))
    sizes.fixed(size, (S.tp_members, members(special(name, size - 8, READONLY))))
    fails(SystemError, "Member offset out of range (0..extra_basicsize)",
          lambda: sizes.extend(8, (S.tp_members, members(special(name, 8)))))


@pytest.mark.parametrize("name", [b"__weaklistoffset__", b"__dictoffset__",
                                  b"__vectorcalloffset__"])
def test_special_members_of_wrong_kind(sizes, name):
    text = name.decode()
    for flags in 0, RELATIVE, 2, READONLY | 2, READONLY | RELATIVE | 2:
        fails(SystemError, f"flags for {text} must be Py_READONLY or "
              "(Py_READONLY | Py_RELATIVE_OFFSET)",
              lambda: sizes.extend(8, (S.tp_members, members(
                  special(name, HEAD if not flags & 8 else 0, flags)))))
    fails(SystemError, f"type of {text} must be Py_T_PYSSIZET",
          lambda: sizes.extend(8, (S.tp_members, members(
              special(name, 0, type=T_INT)))))


def test_special_members_twice(sizes):
    """The last one counts."""
    T = sizes.extend(16, (S.tp_members, members(
        special(b"__dictoffset__", 0), special(b"__dictoffset__", 8))))
    assert T.__dictoffset__ == align(HEAD) + 8


def test_dictoffset_from_the_end():
    T = make.from_spec((S.tp_members, members(
        special(b"__dictoffset__", -8, READONLY))), basicsize=HEAD + 32)
    assert T.__dictoffset__ == -8
