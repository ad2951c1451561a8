"""Types of variable size, and metaclasses with data."""
import gc
import sys
import weakref

import c_vardata as c
import pytest

from counting import kept
from slotkit import CLASSES_DIE

COUNTS = [0, 1, 2, 3, 10, 1001]


def check(o, count):
    numbers = list(range(1, count + 1))
    size, items, total, distance = c.look(o)
    assert (size, items, total) == (count, numbers, sum(numbers))
    assert distance == c.item_data(o) and distance % 8 == 0
    return distance


@pytest.mark.parametrize("make", [lambda: c.make_row(object), c.make_row_by_slots], ids=["spec", "slots"])
@pytest.mark.parametrize("count", COUNTS)
def test_a_type_with_items(make, count):
    Row = make()
    assert Row.__itemsize__ == 8
    for o in Row(count), c.new_var(Row, count):
        assert check(o, count) == Row.__basicsize__ and Row.__basicsize__ % 16 == 0
        assert c.head(o, Row) == (count, count * (count + 1) // 2)
    assert c.plain(count) == (count, sum(range(count)))


class Mixin:
    pass


class Slotted:
    __slots__ = ()


def family(Row):
    """What Python and C may derive from it."""
    Python = type("Python", (Row,), {})
    Small = type("Small", (Row,), {"__slots__": ()})
    Mixed = type("Mixed", (Mixin, Python), {})
    InC = c.make_derived(Row, False)
    return [Row, Python, Small, Mixed, InC, type("Below", (InC,), {}), c.make_derived(InC, True),
            c.make_derived(Python, False), c.make_derived(Python, True),
            c.make_derived(c.make_derived(Mixed, True), False),
            type("Deep", (c.make_derived(Python, False),), {}),
            type("Both", (Slotted, c.make_derived(Small, True)), {"__slots__": ()})]


@pytest.mark.parametrize("count", COUNTS)
def test_subclasses(count):
    Row = c.make_row(object)
    for kind in family(Row):
        o, other = kind(count), kind(count + 1)
        check(o, count)
        if hasattr(o, "__dict__"):
            # The dict stands where no item and no data is.
            o.attribute = other.attribute = "value"
            assert o.__dict__ == {"attribute": "value"}
        for base in kind.__mro__:
            if base.__name__ == "Derived":
                c.overwrite(o, base)
                c.overwrite(other, base)
        check(o, count), check(other, count + 1)
        if hasattr(o, "__dict__"):
            assert o.__dict__ == other.__dict__ == {"attribute": "value"}


def test_nothing_is_kept():
    Row = c.make_row(object)
    kinds = family(Row)
    for kind in kinds:
        o = kind(3)
        assert kept(lambda: (c.look(o), c.item_data(o)), o, kind, Row) == [0, 0, 0]
        assert kept(lambda: kind(3), kind, Row) == [0, 0]
    if CLASSES_DIE:
        gone = [weakref.ref(kind) for kind in kinds]
        del kinds, kind, o, Row
        gc.collect()
        assert [ref() for ref in gone] == [None] * len(gone)


class Label:
    pass


def test_cycles_are_collected():
    for kind in family(c.make_row(object)):
        mark = Label()
        mark.row = o = kind(5)
        c.label(o, mark)
        gone = weakref.ref(mark)
        del mark, o
        gc.collect()
        assert gone() is None


def test_no_items():
    Row = c.make_row(object)
    for o, name in (1, "int"), ((1, 2), "tuple"), (b"abc", "bytes"), (object(), "object"), (Mixin(), "Mixin"):
        with pytest.raises(TypeError, match=f"type '(.*\\.)?{name}' does not have Py_TPFLAGS_ITEMS_AT_END"):
            c.item_data(o)
        assert kept(lambda: c.item_data(o), o) == 0
    with pytest.raises(TypeError, match="expected a type, got NULL"):
        c.head(Row(1), ...)
    with pytest.raises(MemoryError):
        Row(sys.maxsize // 8)


def test_a_type_whose_items_are_in_the_middle():
    for base in tuple, int, bytes:
        with pytest.raises(SystemError, match="Cannot extend variable-size class without Py_TPFLAGS_ITEMS_AT_END"):
            c.make_derived(base, False)

    class Python(tuple):
        """With a dict, up to 3.11 behind the items."""

    if sys.version_info < (3, 12):
        with pytest.raises(SystemError, match="Cannot extend variable-size class"):
            c.make_derived(Python, True)
    else:
        assert c.make_derived(Python, True).__itemsize__ == tuple.__itemsize__


# Metaclasses.

def classes(Meta):
    """Classes that a metaclass makes: in Python, with slots, in C, and below those."""
    Sub = type("Sub", (Meta,), {})
    plain = Meta("plain", (), {})
    return [plain, Meta("slots", (), {"__slots__": ("a", "b", "c")}), Sub("sub", (plain,), {}),
            c.made_by(Meta), c.made_by(Sub), Sub("below", (c.made_by(Meta),), {"__slots__": "x"})]


@pytest.mark.parametrize("over", ["type", "a metaclass in C", "one in Python"])
def test_metaclasses_with_data(over):
    Meta = c.make_meta(type)
    if over != "type":
        Meta = c.make_meta(Meta if over == "a metaclass in C" else type("P", (Meta,), {}))
    kinds = classes(Meta)
    for round_ in 1, 2, 3:
        for i, kind in enumerate(kinds):
            assert c.meta_add(kind, i + 1) == round_ * (i + 1)
    # Behind that data the descriptors of slots and members are, and still right.
    o = kinds[1]()
    o.a, o.b, o.c = 1, 2, 3
    assert (o.a, o.b, o.c) == (1, 2, 3)
    for kind in kinds[3:]:
        o = kind()
        o.number, o.other = 5, 7
        assert (o.number, o.other) == (5, 7)
    assert kinds[5]().__class__ is kinds[5] and hasattr(kinds[5], "x")
    for kind in kinds:
        assert c.item_data(kind) == type(kind).__basicsize__
        assert kept(lambda: c.meta_add(kind, 0), kind, type(kind), Meta) == [0, 0, 0]
    with pytest.raises(TypeError):
        c.meta_add(int, 1)


def test_classes_of_such_metaclasses_die():
    if CLASSES_DIE:
        Meta = c.make_meta(type)
        gone = [weakref.ref(kind) for kind in classes(Meta)] + [weakref.ref(Meta)]
        del Meta
        gc.collect()
        gc.collect()        # a class is collected without its class, which then is
        assert [ref() for ref in gone] == [None] * len(gone)
