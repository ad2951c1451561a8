"""How slot arrays and specs are read: ids, flags, nesting, NULLs, duplicates.

The rows are those of the list of differences between hosts (2.x).
"""
import collections.abc
import gc
import operator
import sys
import warnings

import c_types
import pytest

from slotkit import (BASETYPE, HAVE_GC, INTPTR, NULL, OPTIONAL, STATIC, Maker,
                     c, members, module_slots, obj, slots, type_slots)

make = Maker(c_types)
S = make.id
NAME = (S.tp_name, b"m.T")


@pytest.fixture(params=["slots", "spec", "type_slots", "subslots"])
def make_with(request):
    """make_with(*slots), each way in which slots of a type can be given."""
    if request.param == "slots":
        return make.from_slots
    if request.param == "spec":
        return make.from_spec
    if request.param == "type_slots":
        return lambda *more: make.from_slots((S.tp_slots, type_slots(*more)))
    return lambda *more: make.from_spec((S.slot_subslots, slots(*more)))


def kept_warnings(call):
    """What `call` returns, and the texts of the warnings it gives."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        result = call()
    assert all(w.category is DeprecationWarning for w in caught)
    return result, [str(w.message) for w in caught]


# Every slot: where it goes, and that it is called from there.

FUNCTION_SLOTS = {
    "mp_subscript", "nb_absolute", "nb_add", "nb_and", "nb_bool", "nb_divmod",
    "nb_float", "nb_floor_divide", "nb_index", "nb_inplace_add",
    "nb_inplace_and", "nb_inplace_floor_divide", "nb_inplace_lshift",
    "nb_inplace_multiply", "nb_inplace_or", "nb_inplace_power",
    "nb_inplace_remainder", "nb_inplace_rshift", "nb_inplace_subtract",
    "nb_inplace_true_divide", "nb_inplace_xor", "nb_int", "nb_invert",
    "nb_lshift", "nb_multiply", "nb_negative", "nb_or", "nb_positive",
    "nb_power", "nb_remainder", "nb_rshift", "nb_subtract", "nb_true_divide",
    "nb_xor", "sq_ass_item", "sq_concat", "sq_contains", "sq_inplace_concat",
    "sq_inplace_repeat", "sq_item", "sq_length", "sq_repeat", "tp_alloc",
    "tp_call", "tp_clear", "tp_dealloc", "tp_del", "tp_descr_get",
    "tp_descr_set", "tp_getattr", "tp_getattro", "tp_hash", "tp_init",
    "tp_is_gc", "tp_iter", "tp_iternext", "tp_new", "tp_repr",
    "tp_richcompare", "tp_setattr", "tp_setattro", "tp_str", "tp_traverse",
    "tp_free", "nb_matrix_multiply", "nb_inplace_matrix_multiply", "am_await",
    "am_aiter", "am_anext", "tp_finalize", "am_send", "tp_vectorcall",
    "bf_getbuffer", "bf_releasebuffer", "mp_ass_subscript", "mp_length",
}


def test_function_slots_are_all():
    data = {"tp_base", "tp_bases", "tp_doc", "tp_methods", "tp_members",
            "tp_getset", "tp_token", "tp_slots", "tp_name", "tp_basicsize",
            "tp_extra_basicsize", "tp_itemsize", "tp_flags", "tp_metaclass",
            "tp_module"}
    known = {name for name in vars(S) if name[:3] in ("tp_", "nb_", "sq_",
                                                      "mp_", "am_", "bf_")}
    assert known - data == FUNCTION_SLOTS
    assert sorted(vars(S).values()) == sorted({*range(5, 111), 0, 0xFFFF})


@pytest.mark.parametrize("name", sorted(FUNCTION_SLOTS))
def test_slot_is_stored(make_with, name):
    """2.1, 2.2, 2.3: each function slot is where PyType_GetSlot() finds it."""
    wanted = c("plain_unary")
    T = make_with((getattr(S, name), wanted))
    assert c_types.get_slot(T, getattr(S, name)) == c_types.address(wanted[1])
    assert T.__name__ == "T"


@pytest.mark.parametrize("name, old", [
    ("bf_getbuffer", 1), ("bf_releasebuffer", 2), ("mp_ass_subscript", 3),
    ("mp_length", 4)])
def test_old_ids(make_with, name, old):
    """2.1: what 3.14 calls 1 to 4 is the same slot."""
    T = make_with((old, c("plain_unary")))
    for id in old, getattr(S, name):
        assert c_types.get_slot(T, id) == c_types.address("plain_unary")


UNARY = {
    "nb_absolute": abs, "nb_negative": operator.neg,
    "nb_positive": operator.pos, "nb_invert": operator.invert,
}
BINARY = {
    "nb_add": operator.add, "nb_and": operator.and_, "nb_divmod": divmod,
    "nb_floor_divide": operator.floordiv, "nb_lshift": operator.lshift,
    "nb_multiply": operator.mul, "nb_or": operator.or_,
    "nb_remainder": operator.mod, "nb_rshift": operator.rshift,
    "nb_subtract": operator.sub, "nb_true_divide": operator.truediv,
    "nb_xor": operator.xor, "nb_matrix_multiply": operator.matmul,
}
INPLACE = {
    "nb_inplace_add": operator.iadd, "nb_inplace_and": operator.iand,
    "nb_inplace_floor_divide": operator.ifloordiv,
    "nb_inplace_lshift": operator.ilshift,
    "nb_inplace_multiply": operator.imul, "nb_inplace_or": operator.ior,
    "nb_inplace_remainder": operator.imod,
    "nb_inplace_rshift": operator.irshift,
    "nb_inplace_subtract": operator.isub,
    "nb_inplace_true_divide": operator.itruediv,
    "nb_inplace_xor": operator.ixor,
    "nb_inplace_matrix_multiply": operator.imatmul,
    "sq_concat": operator.concat, "sq_inplace_concat": operator.iconcat,
    "mp_subscript": operator.getitem,
}


@pytest.mark.parametrize("name", sorted(UNARY))
def test_unary_slot_is_called(make_with, name):
    x = make_with((getattr(S, name), c("plain_unary")))()
    assert UNARY[name](x) == ("unary", x)


@pytest.mark.parametrize("name", sorted({**BINARY, **INPLACE}))
def test_binary_slot_is_called(make_with, name):
    x = make_with((getattr(S, name), c("plain_binary")))()
    other = object()
    assert {**BINARY, **INPLACE}[name](x, other) == ("binary", x, other)
    if name in BINARY:
        assert BINARY[name](other, x) == ("binary", other, x)


def test_ternary_slots_are_called(make_with):
    x = make_with((S.nb_power, c("plain_ternary")))()
    assert pow(x, 2, 3) == ("ternary", x, 2, 3)
    assert x ** 2 == ("ternary", x, 2, None)
    x = make_with((S.nb_inplace_power, c("plain_ternary")))()
    assert operator.ipow(x, 2) == ("ternary", x, 2, None)


def test_conversion_slots_are_called(make_with):
    x = make_with((S.nb_index, c("plain_index")), (S.nb_float, c("plain_float")),
                  (S.nb_bool, c("plain_inquiry")))()
    assert operator.index(x) == 5 and float(x) == 1.5 and bool(x) is False
    assert int(make_with((S.nb_int, c("plain_index")))()) == 5


def told(call):
    """The arguments that a slot without a result was called with."""
    with pytest.raises(LookupError) as info:
        call()
    return info.value.args


def test_sequence_slots_are_called(make_with):
    x = make_with((S.sq_length, c("plain_length")), (S.sq_item, c("plain_item")),
                  (S.sq_ass_item, c("plain_ass_item")),
                  (S.sq_contains, c("plain_contains")),
                  (S.sq_repeat, c("plain_item")),
                  (S.sq_inplace_repeat, c("plain_item")))()
    assert len(x) == 7
    assert x[3] == ("item", x, 3) and x[-1] == ("item", x, 6)
    assert told(lambda: operator.setitem(x, 3, "v")) == ("item", 3, "v")
    assert told(lambda: operator.delitem(x, 3)) == ("item", 3, None)
    assert 1 in x and 0 not in x
    assert x * 2 == ("item", x, 2)
    assert operator.imul(x, 2) == ("item", x, 2)


def test_mapping_slots_are_called(make_with):
    x = make_with((S.mp_length, c("plain_length")),
                  (S.mp_subscript, c("plain_binary")),
                  (S.mp_ass_subscript, c("plain_ass_subscript")))()
    assert len(x) == 7
    assert x["k"] == ("binary", x, "k")
    assert told(lambda: operator.setitem(x, "k", 1)) == ("subscript", "k", 1)
    assert told(lambda: operator.delitem(x, "k")) == ("subscript", "k", None)


def test_object_slots_are_called(make_with):
    x = make_with((S.tp_repr, c("plain_repr")), (S.tp_str, c("plain_str")),
                  (S.tp_hash, c("plain_hash")), (S.tp_call, c("plain_call")),
                  (S.tp_iter, c("plain_iter")),
                  (S.tp_iternext, c("plain_iternext")),
                  (S.tp_richcompare, c("plain_richcompare")))()
    assert repr(x) == "the repr" and str(x) == "the str" and hash(x) == 42
    assert x(1, a=2) == ("call", (1,), {"a": 2})
    assert x() == ("call", (), None)
    assert iter(x) is x and next(x) == "next"
    assert [(x < 1), (x <= 1), (x == 1), (x != 1), (x > 1), (x >= 1)] == [
        (op, 1) for op in range(6)]


def test_attribute_slots_are_called(make_with):
    x = make_with((S.tp_getattro, c("plain_getattro")),
                  (S.tp_setattro, c("plain_setattro")))()
    assert x.a == ("getattro", "a")
    assert told(lambda: setattr(x, "a", 1)) == ("setattro", "a", 1)
    assert told(lambda: delattr(x, "a")) == ("setattro", "a", None)
    x = make_with((S.tp_getattr, c("plain_getattr")),
                  (S.tp_setattr, c("plain_setattr")))()
    assert x.a == ("getattr", "a")
    assert told(lambda: setattr(x, "a", 1)) == ("setattr", "a", 1)


def test_descriptor_slots_are_called(make_with):
    D = make_with((S.tp_descr_get, c("plain_descr_get")),
                  (S.tp_descr_set, c("plain_descr_set")))

    class Owner:
        d = D()

    o = Owner()
    assert o.d == ("descr_get", o, Owner)
    assert Owner.d == ("descr_get", None, Owner)
    assert told(lambda: setattr(o, "d", 1)) == ("descr_set", o, 1)
    assert told(lambda: delattr(o, "d")) == ("descr_set", o, None)


def test_life_slots_are_called(make_with):
    T = make_with((S.tp_new, c("plain_new")), (S.tp_alloc, c("plain_alloc")),
                  (S.tp_free, c("plain_free")),
                  (S.tp_dealloc, c("plain_dealloc")))
    c_types.take_counts()
    x = T()
    del x
    assert c_types.take_counts() == {"alloc": 1, "free": 1, "dealloc": 1,
                                     "finalize": 0}
    T = make_with((S.tp_init, c("plain_init")))
    assert told(lambda: T(1, a=2)) == ("init", (1,), {"a": 2})
    assert told(T) == ("init", (), None)


def test_finalize_slot_is_called_once(make_with):
    T = make_with((S.tp_finalize, c("plain_finalize")))
    x = T()
    c_types.take_counts()
    del x
    assert c_types.take_counts()["finalize"] == 1
    assert "__del__" in T.__dict__


def test_await_slots_are_called(make_with):
    T = make_with((S.am_await, c("plain_await")), (S.am_aiter, c("plain_iter")),
                  (S.am_anext, c("plain_iter")))
    x = T()
    assert isinstance(x, collections.abc.Awaitable)
    assert isinstance(x, collections.abc.AsyncIterator)

    async def use():
        async for y in x:
            return "first", y, await x

    try:
        use().send(None)
    except StopIteration as stop:
        assert stop.value == ("first", None, None)


def test_send_slot_is_called(make_with):
    """2.2: also where the host's types have no place for it (3.9)."""
    T = make_with((S.am_send, c("plain_send")), (S.tp_iter, c("plain_iter")),
                  (S.tp_iternext, c("plain_iternext")), (S.tp_token, c("a_token")))
    x = T()
    value = object()
    assert c_types.iter_send(x, None) == (1, "sent")
    assert c_types.iter_send(x, value) == (0, value)
    # The token is another tenant of the same place on such hosts.
    assert c_types.get_base_by_token(T, c_types.address("a_token")) == (1, T)


def test_send_slot_is_not_inherited():
    """CPython never passed it on, unlike the other three."""
    Base = make.from_slots((S.am_send, c("plain_send")),
                           (S.am_await, c("plain_await")),
                           (S.tp_flags, BASETYPE))
    C = make.from_slots((S.tp_base, obj(Base)))

    class P(Base):
        pass

    for T in C, P:
        assert c_types.get_slot(T, S.am_send) is None
        assert c_types.get_slot(T, S.am_await) == c_types.address("plain_await")


def test_vectorcall_slot_is_called(make_with):
    """2.3: calling the type."""
    T = make_with((S.tp_vectorcall, c("plain_vectorcall")))
    assert T() == ("vectorcall", T, [], None)
    assert T(1, *[2], a=3) == ("vectorcall", T, [1, 2, 3], ("a",))


def test_vectorcall_slot_is_not_inherited():
    """2.3: a subclass may have other arguments."""
    T = make.from_slots((S.tp_vectorcall, c("plain_vectorcall")),
                        (S.tp_flags, BASETYPE))

    class P(T):
        def __init__(self, *args):
            self.args = args

    assert P(1).args == (1,)
    C = make.from_slots((S.tp_base, obj(T)))
    assert type(C()) is C
    assert c_types.get_slot(C, S.tp_vectorcall) is None


# Tables: methods, members, getset, doc.


def test_methods(make_with):
    T = make_with((S.tp_methods, c("plain_methods"), STATIC),
                  (S.tp_token, c("a_token")))
    x = T()
    assert x.who() is T and T.class_is() is T and x.class_is() is T
    assert T.static_is(5) == (None, 5) and x.static_is(5) == (None, 5)
    assert x.defined_by() is T
    assert x.__reduce__() is T
    assert T.who.__doc__ == "The type of self."
    assert T.who.__text_signature__ == "($self)"


def test_defining_class_is_kept_by_subclasses(make_with):
    T = make.from_slots((S.tp_methods, c("plain_methods"), STATIC),
                        (S.tp_flags, BASETYPE))

    class P(T):
        pass

    assert P().defined_by() is T and P().who() is P and P.class_is() is P


def test_getset(make_with):
    T = make_with((S.tp_getset, c("plain_getset"), STATIC))
    x = T()
    assert x.value == ("get", "closure") and x.fixed == ("get", "fixed")
    assert told(lambda: setattr(x, "value", 1)) == ("set", "closure", 1)
    assert told(lambda: delattr(x, "value")) == ("set", "closure", None)
    with pytest.raises(AttributeError):
        x.fixed = 1
    assert T.value.__doc__ == "The value."


def test_tables_must_be_static():
    """2.24: in slots, PySlot_STATIC; older forms imply it."""
    for id, value in ((S.tp_methods, c("plain_methods")),
                      (S.tp_getset, c("plain_getset")),
                      (S.tp_members, members())):
        name = next(k for k, v in vars(S).items() if v == id)
        with pytest.raises(SystemError) as info:
            make.from_slots((id, value))
        assert str(info.value) == f"Py_{name} requires PySlot_STATIC"
        make.from_slots((id, value, STATIC))
        make.from_spec((id, value))
        make.from_slots((S.tp_slots, type_slots((id, value))))
        with pytest.raises(SystemError):
            make.from_spec((S.slot_subslots, slots((id, value))))


@pytest.mark.parametrize("doc, shown, signature", [
    (b"", "", None), (b"Text.", "Text.", None),
    (b"T(a, /)\n--\n\nText.", "Text.", "(a, /)"),
    (b"T()\n--\n\n", "", "()"),
    (b"U(a)\n--\n\nText.", "U(a)\n--\n\nText.", None),
    ("Text: \u00e9\u4e00\U0001f600".encode(), "Text: \u00e9\u4e00\U0001f600", None),
])
def test_doc(make_with, doc, shown, signature):
    """2.23: the signature is taken out of the docstring."""
    T = make_with((S.tp_doc, doc))
    assert T.__doc__ == shown
    assert T.__text_signature__ == signature


def test_doc_null(make_with):
    """2.9"""
    T = make_with((S.tp_doc, NULL))
    assert T.__doc__ is None and T.__text_signature__ is None
    T = make_with()
    assert T.__doc__ is None and "__doc__" in T.__dict__


def test_doc_is_not_inherited():
    T = make.from_slots((S.tp_doc, b"Base."), (S.tp_flags, BASETYPE))
    assert make.from_slots((S.tp_base, obj(T))).__doc__ is None


# Names.


@pytest.mark.parametrize("name, module, short", [
    (b"m.T", "m", "T"), (b"a.b.c.T", "a.b.c", "T"), (b"m.", "m", ""),
    ("m\u00e9.T\u00e9\u4e00".encode(), "m\u00e9", "T\u00e9\u4e00"),
    (b".T", "", "T"),
])
def test_name(name, module, short):
    for T in make.from_slots(name=name), make.from_spec(name=name):
        assert T.__module__ == module
        assert T.__name__ == T.__qualname__ == short
        text = name.decode()
        assert repr(T) == f"<class '{text}'>"
        assert repr(T()).startswith(f"<{text} object at 0x")


def test_name_is_copied():
    """2.11: the arrays and strings are overwritten before they are freed."""
    types = [make.from_spec(name=b"some_module.SomeType%d" % i,
                            basicsize=0) for i in range(100)]
    types += [make.from_slots(name=b"some_module.SomeType%d" % i)
              for i in range(100, 200)]
    for i, T in enumerate(types):
        assert T.__name__ == f"SomeType{i}"
        with pytest.raises(AttributeError) as info:
            T().missing
        assert f"'some_module.SomeType{i}' object has no attribute" in str(info.value)
        T.__name__ = "Renamed"
        assert T.__name__ == "Renamed"


def test_name_without_module():
    for call in (lambda: make.from_slots(name=b"T"),
                 lambda: make.from_spec(name=b"T")):
        T, texts = kept_warnings(call)
        assert texts == ["builtin type T has no __module__ attribute"]
        assert T.__name__ == "T" and repr(T) == "<class 'T'>"
        with pytest.raises(AttributeError):
            T.__module__
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(DeprecationWarning):
            make.from_slots(name=b"T")
        with pytest.raises(DeprecationWarning):
            make.from_spec(name=b"T")


def test_name_is_empty():
    T, texts = kept_warnings(lambda: make.from_slots(name=b""))
    assert T.__name__ == "" and texts == [
        "builtin type  has no __module__ attribute"]


def test_name_is_not_utf8():
    for function in make.from_slots, make.from_spec:
        with pytest.raises(UnicodeDecodeError) as info:
            function(name=b"m.T\xff")
        assert info.value.start == 1


def test_name_is_missing():
    """2.24"""
    with pytest.raises(SystemError) as info:
        c_types.from_slots([(S.tp_flags, BASETYPE)])
    assert str(info.value) == "Py_tp_name slot is required."
    with pytest.raises(SystemError) as info:
        make.from_spec(name=...)
    assert str(info.value) == "Type spec does not define the name field."


# Reading arrays.


def fails(text, call, error=SystemError):
    with pytest.raises(error) as info:
        call()
    assert type(info.value) is error and str(info.value) == text


def test_unknown_id():
    """2.24: refused, unless marked optional."""
    for id in (111, 500, 0xFFFE, 84, 85, 100, 109, 110):
        name = {84: "Py_mod_create", 85: "Py_mod_exec", 100: "Py_mod_name",
                109: "Py_mod_abi", 110: "Py_mod_token"}.get(id)
        text = (f"unknown type slot ID {id}" if name is None
                else f"invalid type slot {id} ({name})")
        fails(text, lambda: make.from_slots((id, c("a_token"))))
        fails(text, lambda: make.from_slots((id, NULL)))
        fails(text, lambda: make.from_spec((id, NULL)))
        for flags in OPTIONAL, OPTIONAL | STATIC, OPTIONAL | INTPTR:
            T = make.from_slots((id, NULL, flags), (S.tp_doc, b"Read on."))
            assert T.__doc__ == "Read on."


def test_invalid_id():
    text = "invalid slot (Py_slot_invalid, 65535)"
    fails(text, lambda: make.from_slots((S.slot_invalid, 1)))
    fails(text, lambda: make.from_spec((S.slot_invalid, 1)))
    T = make.from_slots((S.slot_invalid, 1, OPTIONAL), (S.tp_doc, b"Read on."))
    assert T.__doc__ == "Read on."


def test_optional_is_for_unknown_ids():
    """2.24: a known slot marked optional counts, and is checked."""
    T = make.from_slots((S.tp_repr, c("plain_repr"), OPTIONAL))
    assert repr(T()) == "the repr"
    fails("Py_tp_basicsize must be positive",
          lambda: make.from_slots((S.tp_basicsize, 0, OPTIONAL)))
    fails("Py_tp_name must not be used with PyType_Spec",
          lambda: make.from_spec(
              (S.slot_subslots, slots((S.tp_name, b"m.T", OPTIONAL)))))


def test_end():
    T = c_types.from_slots([NAME, (0, 0), (500, 1)])
    assert T.__doc__ is None
    c_types.from_slots([NAME, (0, 0, STATIC), (500, 1)])
    fails("invalid flags for Py_slot_end: 0x1",
          lambda: c_types.from_slots([NAME, (0, 0, OPTIONAL)]))
    fails("invalid flags for Py_slot_end: 0x1",
          lambda: make.from_slots((S.slot_subslots, slots((0, 0, OPTIONAL)))))


def test_unknown_flags_are_passed_over():
    make.from_slots((S.tp_doc, b"Text.", 0x8000))


def test_slots_only_ids_in_a_spec():
    """2.25"""
    for name in ("tp_name", "tp_basicsize", "tp_extra_basicsize",
                 "tp_itemsize", "tp_flags", "tp_metaclass", "tp_module"):
        text = f"Py_{name} must not be used with PyType_Spec"
        id = getattr(S, name)
        fails(text, lambda: make.from_spec((id, b"m.T")))
        fails(text, lambda: make.from_spec(
            (S.slot_subslots, slots((id, b"m.T")))))
        # Not so where the spec's kind of slot stands in an array of PySlot.
        with pytest.raises((TypeError, SystemError)):
            make.from_slots((S.tp_slots, type_slots((S.tp_metaclass, obj(int)))))
    T = c_types.from_slots([(S.tp_slots, type_slots(
        (S.tp_name, b"m.T"), (S.tp_basicsize, 64), (S.tp_flags, BASETYPE)))])
    assert T.__basicsize__ == 64 and c_types.get_flags(T) & BASETYPE


def test_module_slots_in_a_type():
    fails("invalid type slot 94 (Py_mod_slots)",
          lambda: make.from_slots((S.mod_slots, module_slots())))


# Nesting.


def nested(depth, *innermost):
    value = innermost
    for _ in range(depth):
        value = [(S.slot_subslots, slots(*value))]
    return value


def test_nesting_order():
    """2.4: nested slots count where they stand."""
    T = make.from_slots(
        (S.slot_subslots, slots((S.tp_repr, c("plain_repr")),
                                (S.tp_slots, type_slots((S.tp_str, c("plain_str")))),
                                (S.tp_hash, c("plain_hash")))),
        (S.tp_doc, b"After."))
    x = T()
    assert (repr(x), str(x), hash(x), T.__doc__) == (
        "the repr", "the str", 42, "After.")
    T, texts = kept_warnings(lambda: make.from_slots(
        (S.tp_repr, c("plain_str")),
        (S.slot_subslots, slots((S.tp_repr, c("plain_repr"))))))
    assert repr(T()) == "the repr" and len(texts) == 1
    T, texts = kept_warnings(lambda: make.from_slots(
        (S.slot_subslots, slots((S.tp_repr, c("plain_str")))),
        (S.tp_repr, c("plain_repr"))))
    assert repr(T()) == "the repr" and len(texts) == 1


@pytest.mark.parametrize("depth", range(8))
def test_nesting_depth(depth):
    """2.4, 2.24: five levels, the outermost included."""
    content = nested(depth, (S.tp_doc, b"Deep."))
    if depth <= 4:
        assert make.from_slots(*content).__doc__ == "Deep."
        assert make.from_spec(*content).__doc__ == "Deep."
    else:
        text = "Py_slot_subslots (slot 92): too many levels of nested slots"
        fails(text, lambda: make.from_slots(*content))
        fails(text, lambda: make.from_spec(*content))


def test_nesting_depth_of_mixed_kinds():
    value = [(S.tp_doc, b"Deep.")]
    for id, kind in [(S.tp_slots, type_slots), (S.slot_subslots, slots)] * 2:
        value = [(id, kind(*value))]
    assert make.from_slots(*value).__doc__ == "Deep."
    value = [(S.tp_slots, type_slots(*value))]
    fails("Py_tp_slots (slot 93): too many levels of nested slots",
          lambda: make.from_slots((S.slot_subslots, slots()), *value))


def test_nested_arrays_side_by_side():
    value = [(S.slot_subslots, slots())] * 20 + [(S.tp_slots, type_slots())] * 20
    make.from_slots(*value)
    make.from_spec(*value)


def test_nested_null():
    make.from_slots((S.slot_subslots, NULL), (S.tp_slots, NULL))
    make.from_spec((S.slot_subslots, NULL), (S.tp_slots, NULL))


# Values.


def test_null_functions():
    """Deprecated in slots, the same as none in a spec."""
    for name in ("tp_repr", "nb_add", "sq_item", "mp_length", "bf_getbuffer",
                 "am_send", "tp_vectorcall", "tp_base", "tp_bases"):
        id = getattr(S, name)
        T, texts = kept_warnings(lambda: make.from_slots((id, NULL)))
        assert texts == [f"NULL value in slot Py_{name} is deprecated"]
        assert T.__mro__ == (T, object)
        T, texts = kept_warnings(lambda: make.from_spec((id, NULL)))
        assert texts == [] and T.__mro__ == (T, object)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with pytest.raises(DeprecationWarning):
                make.from_slots((id, NULL))


def test_null_tables():
    """2.10"""
    text = "NULL not allowed for slot Py_tp_members"
    fails(text, lambda: make.from_slots((S.tp_members, NULL, STATIC)))
    fails(text, lambda: make.from_spec((S.tp_members, NULL)))
    for name in "tp_methods", "tp_getset":
        id = getattr(S, name)
        T, texts = kept_warnings(lambda: make.from_slots((id, NULL, STATIC)))
        assert texts == [f"NULL value in slot Py_{name} is deprecated"]
        T, texts = kept_warnings(lambda: make.from_spec((id, NULL)))
        assert texts == []


def test_null_objects():
    for name in "tp_name", "tp_metaclass", "tp_module":
        id = getattr(S, name)
        fails(f"NULL not allowed for slot Py_{name}",
              lambda: c_types.from_slots([NAME, (id, NULL)] if id != S.tp_name
                                         else [(id, NULL)]))


def test_duplicates_refused():
    """2.21"""
    docs = [(S.tp_doc, b"One."), (S.tp_doc, b"Two.")]
    fails("type m.T has multiple Py_tp_doc (56) slots",
          lambda: make.from_slots(*docs))
    fails("type m.T has multiple Py_tp_doc (56) slots",
          lambda: make.from_spec(*docs))
    fails("type m.T has multiple Py_tp_doc (56) slots",
          lambda: make.from_slots(docs[0], (S.slot_subslots, slots(docs[1]))))
    tables = [(S.tp_members, members(), STATIC)] * 2
    fails("type m.T has multiple Py_tp_members (72) slots",
          lambda: make.from_slots(*tables))
    fails("type m.T has multiple Py_tp_members (72) slots",
          lambda: make.from_spec(*tables))
    for name, value in [("tp_name", b"m.U"), ("tp_basicsize", 64),
                        ("tp_extra_basicsize", 8), ("tp_itemsize", 8),
                        ("tp_flags", 0), ("tp_metaclass", obj(type)),
                        ("tp_module", obj(sys))]:
        id = getattr(S, name)
        fails(f"type m.T has multiple Py_{name} ({id}) slots",
              lambda: make.from_slots((id, value), (id, value)))


def test_duplicates_before_the_name():
    fails("type has multiple Py_tp_doc (56) slots",
          lambda: c_types.from_slots([(S.tp_doc, b"1"), (S.tp_doc, b"2"), NAME]))


def test_duplicates_deprecated():
    """2.21: the last one counts."""
    twice = [(S.tp_repr, c("plain_str")), (S.tp_repr, c("plain_repr"))]
    T, texts = kept_warnings(lambda: make.from_slots(*twice))
    assert texts == ["type m.T has multiple Py_tp_repr (66) slots. "
                     "This is deprecated."]
    assert repr(T()) == "the repr"
    T, texts = kept_warnings(lambda: make.from_spec(*twice))
    assert texts == [] and repr(T()) == "the repr"


def test_duplicate_deprecation_as_error():
    twice = [(S.tp_repr, c("plain_str")), (S.tp_repr, c("plain_repr"))]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(DeprecationWarning):
            make.from_slots(*twice)


def test_old_and_new_id_are_one_slot():
    T, texts = kept_warnings(lambda: make.from_slots(
        (4, c("plain_hash")), (S.mp_length, c("plain_length"))))
    assert len(T()) == 7
    assert texts == ["type m.T has multiple Py_mp_length (91) slots. "
                     "This is deprecated."]


@pytest.mark.parametrize("flags", [0, INTPTR])
def test_numbers(flags):
    """2.24: numbers are 64 bits wide, or come as pointers."""
    T = make.from_slots((S.tp_basicsize, 64, flags), (S.tp_itemsize, 8, flags),
                        (S.tp_flags, BASETYPE, flags))
    assert (T.__basicsize__, T.__itemsize__) == (64, 8)
    assert c_types.get_flags(T) & BASETYPE
    T = make.from_slots((S.tp_extra_basicsize, 32, flags))
    assert T.__basicsize__ == object.__basicsize__ + 32


def test_numbers_must_be_positive():
    """2.24"""
    for name in "tp_basicsize", "tp_extra_basicsize", "tp_itemsize":
        for value in 0, -1, -(1 << 63):
            fails(f"Py_{name} must be positive",
                  lambda: make.from_slots((getattr(S, name), value)))


def test_sizes_exclude_each_other():
    """2.24"""
    text = ("type m.T: Py_tp_basicsize and Py_tp_extra_basicsize are mutually "
            "exclusive")
    fails(text, lambda: make.from_slots((S.tp_basicsize, 64),
                                        (S.tp_extra_basicsize, 16)))
    fails(text, lambda: make.from_slots((S.tp_extra_basicsize, 16),
                                        (S.tp_basicsize, 64)))


def test_flags_are_kept_in_an_int():
    """2.24: 3.15 stores the flags of slots in 32 bits."""
    T = make.from_slots((S.tp_flags, BASETYPE | 1 << 40))
    assert c_types.get_flags(T) & BASETYPE
    assert not c_types.get_flags(T) >> 40 & 1


def test_token_null():
    """2.24: Py_TP_USE_SPEC is for specs."""
    fails("Py_tp_token: Py_TP_USE_SPEC (NULL) can only be used with PyType_Spec",
          lambda: make.from_slots((S.tp_token, NULL)))


def test_flags():
    T = make.from_slots((S.tp_flags, BASETYPE | HAVE_GC),
                        (S.tp_traverse, c("plain_traverse")))
    flags = c_types.get_flags(T)
    for bit in 9, 10, 12, 14:
        assert flags >> bit & 1
    T = make.from_slots()
    assert not c_types.get_flags(T) & (BASETYPE | HAVE_GC)
    with pytest.raises(TypeError) as info:
        type("U", (T,), {})
    assert str(info.value) == "type 'm.T' is not an acceptable base type"


def test_no_leak_of_what_failed():
    """A refused array leaves nothing behind: references of what it named."""
    class M(type):
        def __new__(*args):
            return type.__new__(*args)

    objects = [M, sys.modules[__name__]]
    gc.collect()
    before = [sys.getrefcount(o) for o in objects]
    for _ in range(100):
        for last in [(S.tp_doc, b"1"), (500, 1), (S.tp_basicsize, 1),
                     (S.tp_metaclass, obj(M))]:
            with pytest.raises((SystemError, TypeError)):
                make.from_slots((S.tp_module, obj(objects[1])),
                                (S.tp_doc, b"0"), last)
    del last
    gc.collect()
    assert [sys.getrefcount(o) for o in objects] == before
