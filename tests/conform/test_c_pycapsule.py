import gc
import sys
import types

import c_pycapsule as c
import pytest

from counting import kept

HOST = sys.version_info[:2]

NULL = ...
POINTERS = [1, 0x5e7, sys.maxsize, 2 * sys.maxsize + 1]
# Whoever holds a capsule holds its name: these are never freed.
NAME, OTHER, EMPTY, LONG, GREEN = "m.name", "m.other", "", "n" * 100000, "gr\u00fcn"
NAMES = [NULL, NAME, EMPTY, LONG, GREEN]

GETTERS = {"GetPointer": lambda it: c.get_pointer(it, NULL), "GetName": c.get_name,
           "GetContext": c.get_context, "GetDestructor": c.get_destructor}
SETTERS = {"SetPointer": lambda it: c.set_pointer(it, 1),
           "SetName": lambda it: c.PyCapsule_SetName(it, NAME),
           "SetContext": lambda it: c.set_context(it, []),
           "SetDestructor": lambda it: c.set_destructor(it, 1)}


def copy(text):
    return "".join(list(text))


@pytest.mark.parametrize("pointer", POINTERS)
@pytest.mark.parametrize("name", NAMES)
def test_new(pointer, name):
    it = c.new(pointer, name, 0)
    assert type(it).__name__ == "PyCapsule"
    assert c.check_exact(it) == 1
    assert c.get_pointer(it, name) == pointer
    assert c.get_name(it) == c.address_of_text(name)    # not a copy
    assert c.get_context(it) is NULL
    assert c.get_destructor(it) == 0
    assert c.PyCapsule_IsValid(it, name) == 1
    if name is not NULL:            # names are compared by what they say
        assert c.get_pointer(it, copy(name)) == pointer
        assert c.PyCapsule_IsValid(it, copy(name)) == 1
    assert ("NULL" if name is NULL else f'"{name[:20]}') in repr(it)


@pytest.mark.parametrize("name", NAMES)
def test_other_name(name):
    it = c.new(1, name, 0)
    for wrong in (NULL, OTHER, EMPTY, "m.nam", "m.name2", LONG + "n", b"\xff"):
        if wrong != name:
            assert c.PyCapsule_IsValid(it, wrong) == 0
            with pytest.raises(ValueError, match="^PyCapsule_GetPointer called with "
                                                 "incorrect name$"):
                c.get_pointer(it, wrong)
            assert kept(lambda: c.get_pointer(it, wrong), it, ValueError) == [0, 0]


def test_null_pointer():
    with pytest.raises(ValueError, match="^PyCapsule_New called with null pointer$"):
        c.new(0, NAME, 1)
    it = c.new(1, NAME, 0)
    with pytest.raises(ValueError, match="^PyCapsule_SetPointer called with null pointer$"):
        c.set_pointer(it, 0)
    assert c.get_pointer(it, NAME) == 1


def test_set():
    it, told = c.new(1, NAME, 0), []
    for pointer in POINTERS:
        assert c.set_pointer(it, pointer) == 0
        assert c.get_pointer(it, NAME) == pointer
    for name in NAMES:
        assert c.PyCapsule_SetName(it, name) == 0
        assert c.get_name(it) == c.address_of_text(name)
        assert c.get_pointer(it, name) == POINTERS[-1]
        assert c.PyCapsule_IsValid(it, OTHER) == 0
    for context in (told, NULL, told):
        assert c.set_context(it, context) == 0
        assert c.get_context(it) is context
    for destructor in (1, 2, 0, 2):
        assert c.set_destructor(it, destructor) == 0
        assert c.get_destructor(it) == destructor
    del it
    gc.collect()
    assert told == [(2, POINTERS[-1])]


def test_destructor():
    told = []
    its = [c.new(5, NAME, 1), c.new(6, NULL, 2), c.new(7, LONG, 1), c.new(8, NAME, 2)]
    for it in its:
        assert c.set_context(it, told) == 0
    assert c.get_destructor(its[0]) == 1 and c.get_destructor(its[1]) == 2
    c.set_destructor(its[3], 0)
    del it, its[0]
    gc.collect()
    assert told == [(1, 5)]
    del its
    gc.collect()
    assert sorted(told) == [(1, 5), (1, 7), (2, 6)]


class Lookalike:
    __name__ = NAME


@pytest.mark.parametrize("wrong", [NULL, None, 5, NAME, [], Lookalike(), object, types],
                         ids=lambda it: type(it).__name__)
def test_no_capsule(wrong):
    for name, call in {**GETTERS, **SETTERS}.items():
        with pytest.raises(ValueError, match=f"^PyCapsule_{name} called with invalid "
                                             "PyCapsule object$"):
            call(wrong)
        assert kept(lambda: call(wrong), wrong, ValueError) == [0, 0]
    for name in NAMES:
        assert c.PyCapsule_IsValid(wrong, name) == 0
    assert c.check_exact(None if wrong is NULL else wrong) == 0


def test_no_subclass():
    kind = type(c.new(1, NULL, 0))
    with pytest.raises(TypeError):
        type("Derived", (kind,), {})
    with pytest.raises(TypeError):
        kind()


@pytest.fixture
def modules(monkeypatch):
    def add(name, **attributes):
        module = types.ModuleType(name)
        vars(module).update(attributes)
        monkeypatch.setitem(sys.modules, name, module)
        return module
    return add


@pytest.mark.parametrize("no_block", [0, 1])    # which says nothing any more
def test_import(modules, no_block):
    inner = modules("abd_outer.inner", capsule=c.new(11, "abd_outer.inner.capsule", 0))
    modules("abd_outer", capsule=c.new(10, "abd_outer.capsule", 0), inner=inner, number=5,
            misnamed=c.new(12, OTHER, 0), nameless=c.new(13, NULL, 0))
    assert c.import_("abd_outer.capsule", no_block) == 10
    # Beyond the first dot there are attributes, modules or not.
    assert c.import_("abd_outer.inner.capsule", no_block) == 11
    modules("abd_outer", inner=types.SimpleNamespace(capsule=inner.capsule))
    assert c.import_("abd_outer.inner.capsule", no_block) == 11
    # One that has to be imported first.
    for name in ("_datetime", "datetime"):
        sys.modules.pop(name, None)
    import datetime
    assert (c.import_("datetime.datetime_CAPI", no_block)
            == c.get_pointer(datetime.datetime_CAPI, "datetime.datetime_CAPI"))


@pytest.mark.parametrize("no_block", [0, 1])
def test_import_errors(modules, no_block):
    modules("abd_outer", capsule=c.new(10, "abd_outer.capsule", 0), number=5,
            misnamed=c.new(12, OTHER, 0), nameless=c.new(13, NULL, 0))
    for name in ("abd_outer.number", "abd_outer.misnamed", "abd_outer.nameless", "abd_outer"):
        with pytest.raises(AttributeError, match=f'^PyCapsule_Import "{name}" is not valid$'):
            c.import_(name, no_block)
    for name in ("abd_outer.absent", "abd_outer.capsule.deeper", "abd_outer.",
                 "abd_outer..capsule"):
        with pytest.raises(AttributeError, match="has no attribute"):
            c.import_(name, no_block)
    told = '^PyCapsule_Import could not import module "abd_absent"$'
    if no_block and HOST < (3, 11):     # the host's: here that number still chose
        told = "^No module named 'abd_absent'$"
    with pytest.raises(ImportError, match=told):
        c.import_("abd_absent.capsule", no_block)


def test_import_references(modules):
    capsule, number = c.new(10, "abd_outer.capsule", 0), object()
    module = modules("abd_outer", capsule=capsule, number=number)
    assert kept(lambda: c.import_("abd_outer.capsule", 0), module, capsule) == [0, 0]
    assert kept(lambda: c.import_("abd_outer.number", 0), module, number) == [0, 0]
    assert kept(lambda: c.import_("abd_outer.absent", 0), module) == 0


def test_references():
    it, context, name = c.new(1, NAME, 0), [], copy(NAME)
    for call in (lambda: c.new(1, name, 0), lambda: c.set_context(it, context),
                 lambda: c.get_context(it), lambda: c.get_name(it),
                 lambda: c.PyCapsule_SetName(it, name), lambda: c.get_pointer(it, name),
                 lambda: c.PyCapsule_IsValid(it, name), lambda: c.set_destructor(it, 0),
                 lambda: c.get_destructor(it), lambda: c.set_pointer(it, 7)):
        assert kept(call, it, context, name) == [0, 0, 0]
    held = []
    assert kept(lambda: held.append(c.new(1, name, 0)), name) == 0
    assert ({sys.getrefcount(one) for one in held}
            == {sys.getrefcount(one) for one in [object()]})
