import gc
import pickle
import sys
import sysconfig
import types
import weakref

import c_structseq
import pytest

from counting import kept
from slotkit import CLASSES_DIE

UNNAMED = (None, "docs of an unnamed field")
KEPT = {}       # names and docs of fields are not copied: they must outlive the type


def make(name="mod.Seq", fields="abc", visible=None, doc="Documentation."):
    """A type with a field for each character, `_` being an unnamed one."""
    if fields not in KEPT:
        KEPT[fields] = [UNNAMED if c == "_" else (c, "field " + c) for c in fields]
    pairs = KEPT[fields]
    return c_structseq.make(name, doc, pairs, len(fields) if visible is None else visible)


def shape(cls):
    return (cls.n_sequence_fields, cls.n_fields, cls.n_unnamed_fields, cls.__match_args__)


def test_unnamed_field():
    assert c_structseq.unnamed() == "unnamed field"


def test_type():
    cls = make("pkg.mod.Seq")
    assert issubclass(cls, tuple) and type(cls) is type
    assert (cls.__name__, cls.__qualname__, cls.__module__) == ("Seq", "Seq", "pkg.mod")
    assert cls.__doc__ == "Documentation."
    assert repr(cls) == "<class 'pkg.mod.Seq'>"
    assert shape(cls) == (3, 3, 0, ("a", "b", "c"))
    assert type(cls.a) is types.MemberDescriptorType
    assert cls.a.__doc__ == "field a"
    with pytest.raises(TypeError):
        class Sub(cls):
            pass


def test_without_docs():
    cls = c_structseq.make("mod.Seq", ..., [("a", ...), ("b", "B")], 2)
    assert cls.__doc__ is None
    assert cls.a.__doc__ is None
    assert cls.b.__doc__ == "B"


def test_instances():
    cls = make("mod.Seq", "abcd", 3)
    assert shape(cls) == (3, 4, 0, ("a", "b", "c"))
    value = c_structseq.new(cls, [1, "x", None, 4.5])
    assert (value.a, value.b, value.c, value.d) == (1, "x", None, 4.5)
    assert tuple(value) == (1, "x", None) and len(value) == 3
    assert [c_structseq.get_item(value, i) for i in range(4)] == [1, "x", None, 4.5]
    assert repr(value) == "mod.Seq(a=1, b='x', c=None)"
    assert value == (1, "x", None)
    assert cls((1, 2, 3)).d is None
    assert cls((1, 2, 3, 4)).d == 4
    assert cls((1, 2, 3), {"d": 5}).d == 5
    assert value.__reduce__() == (cls, ((1, "x", None), {"d": 4.5}))
    for wrong in ((1, 2), (1, 2, 3, 4, 5)):
        with pytest.raises(TypeError):
            cls(wrong)


# Fields, how many are visible, what the last two of shape() are, and the repr
# of an instance with 1, 2, 3, ... : the repr takes the names of the visible
# ones as they come, on 3.15 too.
@pytest.mark.parametrize("fields, visible, unnamed, match, text", [
    ("a_cd", 3, 1, ("a", "c"), "(a=1, c=2, d=3)"),
    ("ab__cd", 3, 2, ("a", "b"), "(a=1, b=2, c=3)"),
    ("_bc", 2, 1, ("b",), "(b=1, c=2)"),
    ("__cde", 3, 2, ("c",), "(c=1, d=2, e=3)"),
    ("ab_", 2, 1, ("a", "b"), "(a=1, b=2)"),
    ("a_b_c_d", 4, 3, ("a", "b"), "(a=1, b=2, c=3, d=4)"),
    ("___", 0, 3, (), "()"),
])
def test_unnamed_fields(fields, visible, unnamed, match, text):
    cls = make("mod.Seq", fields, visible)
    assert shape(cls) == (visible, len(fields), unnamed, match)
    value = c_structseq.new(cls, list(range(1, len(fields) + 1)))
    for place, name in enumerate(fields, 1):
        if name != "_":
            assert getattr(value, name) == place
            assert getattr(cls, name).__doc__ == "field " + name
        assert c_structseq.get_item(value, place - 1) == place
    assert tuple(value) == tuple(range(1, visible + 1))
    assert repr(value) == "mod.Seq" + text
    named = {name for name in fields if name != "_"}
    assert {name for name, attribute in vars(cls).items()
            if type(attribute) is types.MemberDescriptorType} == named


def test_unnamed_fields_in_new_and_reduce():
    cls = make("mod.Seq", "ab__cd", 4)
    value = cls((1, 2, 3, 4, 5, 6))
    assert (value.a, value.b, value.c, value.d) == (1, 2, 5, 6)
    assert value.__reduce__() == (cls, ((1, 2, 3, 4), {"c": 5, "d": 6}))
    assert cls((1, 2, 3, 4), {"c": 7}).c == 7
    assert cls((1, 2, 3, 4)).c is None


def test_all_unnamed():
    cls = make("mod.Seq", "__", 2)
    assert shape(cls) == (2, 2, 2, ())
    value = c_structseq.new(cls, [5, 6])
    assert tuple(value) == (5, 6)


def test_empty():
    cls = make("mod.Empty", "", 0)
    assert shape(cls) == (0, 0, 0, ())
    assert repr(c_structseq.new(cls, [])) == "mod.Empty()"


def test_nothing_visible():
    cls = make("mod.Seq", "ab", 0)
    assert shape(cls) == (0, 2, 0, ())
    value = c_structseq.new(cls, [1, 2])
    assert (value.a, value.b, tuple(value)) == (1, 2, ())


def make_many():
    """900 fields, 600 of them with a name, 300 visible."""
    if "many" not in KEPT:
        KEPT["many"] = [UNNAMED if i % 3 == 1 else ("f%d" % i, ...) for i in range(900)]
    return c_structseq.make("mod.Many", ..., KEPT["many"], 300)


def test_many_fields():
    cls = make_many()
    assert shape(cls)[:3] == (300, 900, 300)
    assert cls.__match_args__ == tuple("f%d" % i for i in range(300) if i % 3 != 1)
    value = c_structseq.new(cls, list(range(900)))
    assert all(getattr(value, "f%d" % i) == i for i in range(900) if i % 3 != 1)


def test_match():
    space = {"value": make("mod.Seq", "a_c", 3)((1, 2, 3))}
    code = "cls = type(value)\nmatch value:\n case cls(x, y): pass"
    if sys.version_info < (3, 10):      # no such statement
        with pytest.raises(SyntaxError):
            exec(code, space)
    else:
        exec(code, space)
        assert (space["x"], space["y"]) == (1, 3)


def test_name_is_copied():
    """The caller's name is overwritten and freed when make() returns."""
    classes = [make("mod.Name%d" % i, "ab_", 2) for i in range(200)]
    for i, cls in enumerate(classes):
        assert repr(cls((i, 0))) == "mod.Name%d(a=%d, b=0)" % (i, i)
        assert repr(cls) == "<class 'mod.Name%d'>" % i
        with pytest.raises(TypeError, match=r"^mod.Name%d\(\) takes " % i):
            cls(())


def test_long_name_and_doc():
    cls = make("mod." + "N" * 5000, "a", doc="D" * 5000)
    assert cls.__name__ == "N" * 5000
    assert cls.__doc__ == "D" * 5000


def test_types_end():
    def once():
        cls = make("mod.Ends", "ab_c")
        cls((1, 2, 3, 4))
        return weakref.ref(cls)

    references = [once() for _ in range(50)]
    gc.collect()
    assert [ref() for ref in references] == [None] * 50 or not CLASSES_DIE


def test_references():
    cls = make("mod.Seq", "a_b")
    value, held = object(), []
    assert kept(lambda: make("mod.Seq", "a_b"), tuple, type) == [0, 0]
    assert kept(lambda: c_structseq.new(cls, [value] * 3), value, cls) == [0, 0]
    assert kept(lambda: held.append(c_structseq.new(cls, [value] * 3)), value, cls) == [3, 1]
    # Made types and their members count like those of any class.
    names = ["".join(["fie", "ld"]), "".join(["oth", "er"])]
    assert kept(lambda: c_structseq.make("m.S", "doc", [(name, ...) for name in names], 2),
                *names) == [0, 0]


def test_memory():
    """Nothing is left of a type but what another one takes its place in."""
    if sysconfig.get_config_var("Py_GIL_DISABLED"):
        return      # types end later there, and not all of them on 3.13
    def blocks():
        for _ in range(3):
            gc.collect()
        return sys.getallocatedblocks()

    for once in (lambda: make("mod.Seq", "a_bc"), make_many):
        once()
        before = blocks()
        for _ in range(30):
            once()
        assert blocks() - before < 15


def test_pickles():
    cls = make(__name__ + ".Pickled", "a_bc", 3)
    globals()["Pickled"] = cls
    value = cls((1, 2, 3), {"c": 4})
    again = pickle.loads(pickle.dumps(value))
    assert type(again) is cls
    assert (again.a, again.b, again.c, tuple(again)) == (1, 3, 4, (1, 2, 3))
