"""A type's own data in its instances: by handle, token and base class."""
import gc
import sys
import weakref

import c_typedata as c
import pytest

from counting import kept
from elsewhere import run
from slotkit import CLASSES_DIE

BASES = [object, list, dict, Exception, set]


class Mixin:
    pass


class Slotted:
    __slots__ = ()


def family(base, token):
    """A type below `base`, and what may be made of it in Python."""
    made = c.make(base, 24, token)
    derived = type("Derived", (made,), {})
    return made, [made, derived, type("Mixed", (Mixin, derived), {}),
                  type("Small", (Slotted, made), {"__slots__": ("a",)}),
                  c.make(derived, 40, 0)]


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("token", [1, 2])
def test_every_way_leads_there(base, token):
    owner, kinds = family(base, token)
    expected = (base.__basicsize__ + 15) // 16 * 16
    for kind in kinds:
        o = kind()
        assert c.by_function(o, owner) == expected
        assert c.by_handle(o, owner) == expected
        assert c.by_token(o, token) == expected
        assert c.by_base_class(o, owner) == expected
        if base is object:
            assert c.in_object(o, owner) == expected
        else:
            assert error(c.in_object, o, owner) == (
                TypeError, "type 'c_typedata.Made' does not derive from object alone; use "
                "Abiding_GetTypeDataHandle()")


def test_two_types_in_one_object():
    outer, kinds = family(object, 1)
    inner = c.make(kinds[1], 16, 2)
    o = type("Both", (inner,), {})()
    for token, owner in (1, outer), (2, inner):
        place = c.by_function(o, owner)
        assert c.by_token(o, token) == c.by_handle(o, owner) == c.by_base_class(o, owner) == place
    assert c.by_token(o, 1) + 24 <= c.by_token(o, 2)


def test_one_token_twice():
    """The nearest type with the token is meant."""
    outer = c.make(object, 16, 1)
    inner = c.make(outer, 16, 1)
    assert c.by_token(inner(), 1) == c.by_function(inner(), inner) > c.by_token(outer(), 1)


def test_a_type_beside_the_one_with_data():
    """Not below one another, and so found among all ancestors only."""
    beside = c.make(object, 0, 2)
    owner, kinds = family(list, 1)
    both = type("Both", (kinds[1], beside), {})
    o = both()
    assert c.by_token(o, 2) == c.by_function(o, beside)
    assert c.by_token(o, 1) == c.by_function(o, owner)
    assert kept(lambda: c.by_token(o, 2), both, beside, owner) == [0] * 3


def test_nobody_is_counted():
    owner, kinds = family(object, 1)
    o = kinds[2]()
    for call in (lambda: c.by_token(o, 1), lambda: c.by_handle(o, owner), lambda: c.by_base_class(o, owner),
                 lambda: c.by_token(o, 2), lambda: c.by_handle(o, object), lambda: c.by_base_class(o, list)):
        assert kept(call, o, owner, *kinds) == [0] * 7


@pytest.mark.skipif(not hasattr(c, "add_one"), reason="no POSIX threads here")
def test_without_thread_state():
    owner, kinds = family(list, 0)
    o = kinds[3]()
    assert [c.add_one(o, owner) for _ in range(3)] == [1, 2, 3]


def error(call, *args):
    with pytest.raises((TypeError, SystemError)) as info:
        call(*args)
    return type(info.value), str(info.value)


def test_no_such_data():
    owner, kinds = family(object, 1)
    for o in 1, None, object(), Mixin(), Mixin, c.make(list, 8, 2)():
        name = type(o).__name__ if type(o).__module__ == "builtins" else \
            f"{type(o).__module__}.{type(o).__qualname__}"
        assert error(c.by_token, o, 1) == (
            TypeError, f"'{name}' object has no data of the type that is asked for")
        assert error(c.by_base_class, o, owner) == (
            TypeError, f"expected a 'c_typedata.Made' object, got '{name}'")
    assert error(c.by_token, kinds[1](), -1) == (
        SystemError, "PyType_GetBaseByToken called with token=NULL")


def test_no_handle():
    for call in c.by_handle, c.in_object:
        for o in 1, None, Mixin():
            assert error(call, o, o)[0] is TypeError
        for kind, name in (object, "object"), (Slotted, f"{__name__}.Slotted"):
            assert error(call, kind, kind) == (
                TypeError, f"type '{name}' has no data of its own: it was not made with a "
                "negative basicsize")


@pytest.mark.skipif(not CLASSES_DIE, reason="3.13t keeps classes once a thread ran")
def test_made_again():
    """A handle owns nothing; a type at the same address has its own."""
    sizes = set()
    for base in BASES * 3:
        owner = c.make(base, 24, 1)
        sizes.add(c.by_handle(owner(), owner))
        assert c.by_handle(owner(), owner) == c.by_function(owner(), owner)
        gone = weakref.ref(owner)
        del owner
        gc.collect()
        assert gone() is None
    assert len(sizes) > 1 or sys.maxsize < 2**32


def test_no_handle_of_null():
    for call in c.of_null, c.object_of_null:
        assert error(call) == (TypeError, "expected a type, got NULL")


def test_bases_beside_each_other():
    """Two families in one class: each finds its own, whichever comes first."""
    first, kinds = family(object, 1)
    beside = c.make(object, 0, 2)
    for bases in (kinds[2], beside), (beside, kinds[2]), (Mixin, kinds[4], beside):
        both = type("Both", bases, {})
        for kind in both, c.make(both, 8, 0), type("Deep", (c.make(both, 8, 0), Mixin), {}):
            o = kind()
            place = c.by_function(o, first)
            assert c.by_token(o, 1) == c.by_handle(o, first) == c.by_base_class(o, first) == place
            assert c.by_base_class(o, beside) == c.by_token(o, 2)


def test_an_object_of_another_interpreter():
    """A handle is a distance: it serves objects that this interpreter knows nothing of."""
    assert run("""
        import c_typedata, c_subinterp
        owner = c_typedata.make(list, 24, 1)
        o = owner()
        where, offset = c_typedata.address(o, owner)
        for _ in range(3):
            c_subinterp.run(f"import c_typedata; print(c_typedata.add_at({where}, {offset}))")
        print(c_typedata.add_at(where, offset))
    """) == (0, "1\n2\n3\n4\n")


def test_each_interpreter_has_types_of_its_own():
    assert run("""
        import c_typedata as c, c_subinterp
        inside = '''if True:
            import c_typedata as c
            for base in object, list, dict:
                outer = c.make(base, 24, 1)
                inner = type("Python", (c.make(outer, 40, 2),), {})
                o = inner()
                for token, owner in (1, outer), (2, inner.__base__):
                    assert c.by_token(o, token) == c.by_handle(o, owner) == c.by_function(o, owner)
                    assert c.add_one(o, owner) == 1
            print("good")
        '''
        for _ in range(3):
            c_subinterp.run(inside)
        exec(inside)
    """) == (0, "good\n" * 4)


def test_while_the_interpreter_ends():
    status, output = run("""
        import c_typedata, sys
        sys.kept_to_the_end = c_typedata.make_last(7)
        print("end", flush=True)
    """)
    assert (status, output) == (0, "end\ndata 7\n")
