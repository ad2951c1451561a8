"""What a type remembers of its making: slots, token, module."""
import ctypes
import gc
import sys
import threading
import types
import weakref

import c_box
import c_types
import pytest

from slotkit import (BASETYPE, CLASSES_DIE, FREE_THREADED, READONLY, RELATIVE,
                     STATIC, T_LONGLONG, T_PYSSIZET, Maker, c, members, obj)

make = Maker(c_types)
S = make.id
TOKEN = c_types.address("a_token")
OTHER = c_types.address("another_token")
A_TOKEN = S.tp_token, c("a_token")
OTHER_TOKEN = S.tp_token, c("another_token")
MODULE_TOKEN = c_box.address("module_token")


def fails(error, text, call):
    with pytest.raises(error) as info:
        call()
    assert type(info.value) is error and str(info.value) == text


def find(T, token=TOKEN):
    """The base with this token, or None."""
    code, base = c_types.get_base_by_token(T, token)
    assert (code, base) == ((0, ...) if base is ... else (1, base))
    return None if base is ... else base


# PyType_GetSlot().


TYPES = [object, type, int, str, list, dict, tuple, Exception, types.FunctionType,
         types.ModuleType, make.from_slots(), make.from_spec((S.nb_add, c("plain_binary"))),
         type("Derived", (list,), {"__len__": lambda self: 3})]


@pytest.mark.parametrize("id", range(-2, 120))
def test_get_slot_of_any_type(id):
    """Every id, of static and heap types: a value, NULL, or 3.15's error."""
    slots_only = {0: "slot_end", 92: "slot_subslots", 93: "tp_slots",
                  95: "tp_name", 96: "tp_basicsize", 97: "tp_extra_basicsize",
                  98: "tp_itemsize", 99: "tp_flags", 107: "tp_metaclass",
                  108: "tp_module"}
    for T in TYPES:
        def call():
            return c_types.get_slot(T, id)
        if id in slots_only:
            fails(SystemError, f"invalid PyType_GetSlot slot {id} "
                  f"(Py_{slots_only[id]})", call)
        elif 1 <= id <= 83 or 88 <= id <= 91:
            assert call() is None or call() > 0
        else:
            fails(SystemError, "invalid slot (Py_slot_invalid, 65535)", call)


def test_get_slot_of_static_types():
    """2.1: below 3.10 the host itself refuses."""
    for T, has, lacks in [
            (int, "nb_add tp_new tp_hash nb_index", "sq_length mp_length am_send"),
            (list, "sq_length mp_length mp_subscript tp_iter tp_traverse tp_clear "
                   "mp_ass_subscript sq_item sq_ass_item", "nb_add bf_getbuffer"),
            (dict, "mp_length mp_subscript tp_new tp_alloc tp_free tp_dealloc",
             "sq_item"),
            (bytearray, "bf_getbuffer bf_releasebuffer", "tp_traverse"),
            (bytes, "bf_getbuffer", "bf_releasebuffer"),
            (types.CoroutineType, "am_await tp_finalize", "am_aiter tp_new"),
            (types.AsyncGeneratorType, "am_aiter am_anext", "am_await")]:
        for name in has.split():
            assert c_types.get_slot(T, getattr(S, name)), name
        for name in lacks.split():
            assert c_types.get_slot(T, getattr(S, name)) is None, name
    assert c_types.get_slot(int, S.tp_base) == id(object)
    assert c_types.get_slot(object, S.tp_base) is None
    assert c_types.get_slot(int, S.tp_token) is None
    assert c_types.get_slot(int, S.tp_methods) and c_types.get_slot(int, S.tp_getset)
    doc = ctypes.string_at(c_types.get_slot(list, S.tp_doc))
    assert list.__doc__.encode() in doc


def test_get_slot_by_old_id():
    for new, old in [("bf_getbuffer", 1), ("bf_releasebuffer", 2),
                     ("mp_ass_subscript", 3), ("mp_length", 4)]:
        for T in bytearray, list, make.from_slots():
            assert c_types.get_slot(T, old) == c_types.get_slot(T, getattr(S, new))


def test_get_slot_of_data():
    T = make.from_slots((S.tp_base, obj(list)), (S.tp_doc, b"Text."),
                        (S.tp_methods, c("plain_methods"), STATIC),
                        (S.tp_getset, c("plain_getset"), STATIC))
    assert c_types.get_slot(T, S.tp_base) == id(list)
    assert c_types.get_slot(T, S.tp_bases) == id(T.__bases__)
    assert c_types.get_slot(T, S.tp_methods) == c_types.address("plain_methods")
    assert c_types.get_slot(T, S.tp_getset) == c_types.address("plain_getset")
    assert ctypes.string_at(c_types.get_slot(T, S.tp_doc)) == b"Text."
    doc = c_types.get_slot(make.from_slots(), S.tp_doc)
    # 3.9 to 3.11: Abiding keeps the type's name behind an empty docstring.
    assert doc is None or (sys.version_info < (3, 12)
                           and ctypes.string_at(doc) == b"")
    M = make.from_slots((S.tp_extra_basicsize, 8), (S.tp_members, members(
        (b"x", T_LONGLONG, 0, RELATIVE)), STATIC))
    assert c_types.get_slot(M, S.tp_members)


def test_get_slot_defaults():
    """What a type gets without asking is what PyType_GetSlot() gives."""
    T = make.from_slots((S.tp_flags, BASETYPE))

    class P(T):
        pass

    for name in ("tp_alloc", "tp_free", "tp_dealloc", "tp_new", "tp_init",
                 "tp_getattro", "tp_setattro", "tp_repr", "tp_hash", "tp_str",
                 "tp_richcompare"):
        for t in T, P:
            assert c_types.get_slot(t, getattr(S, name)), name
    for name in "tp_clear", "tp_traverse", "tp_del", "tp_finalize", "tp_call":
        assert c_types.get_slot(T, getattr(S, name)) is None
    assert c_types.get_slot(P, S.tp_traverse) and c_types.get_slot(P, S.tp_clear)


# Tokens.


def test_token():
    """2.3"""
    for T in make.from_slots(A_TOKEN), make.from_spec(A_TOKEN):
        assert find(T) is T and find(T, OTHER) is None
        assert c_types.get_slot(T, S.tp_token) == TOKEN


def test_token_of_spec():
    T, address = c_types.from_static_spec()
    assert find(T, address) is T and c_types.get_slot(T, S.tp_token) == address
    assert find(T) is None


def test_no_token():
    for T in (make.from_slots(), make.from_spec(), int, object, type,
              type("P", (), {}), types.SimpleNamespace):
        assert find(T) is None and c_types.get_slot(T, S.tp_token) is None


def test_token_is_found_in_bases():
    A = make.from_slots(A_TOKEN, (S.tp_flags, BASETYPE))
    B = make.from_slots((S.tp_base, obj(A)), (S.tp_flags, BASETYPE))
    C = make.from_slots((S.tp_base, obj(B)), OTHER_TOKEN, (S.tp_flags, BASETYPE))

    class P(C):
        __slots__ = "a", "b"

    class Q(type("Plain", (), {}), P):
        pass

    for T in A, B, C, P, Q:
        assert find(T) is A
        assert find(T, OTHER) is (C if issubclass(T, C) else None)
        assert c_types.get_slot(T, S.tp_token) == {A: TOKEN, C: OTHER}.get(T)


def test_token_of_the_first_base_counts():
    A = make.from_slots(A_TOKEN, (S.tp_flags, BASETYPE))
    B = make.from_slots(A_TOKEN, (S.tp_flags, BASETYPE))

    class AB(A, B):
        pass

    class BA(B, A):
        pass

    assert find(AB) is A and find(BA) is B
    C = make.from_slots(A_TOKEN, (S.tp_base, obj(A)))
    assert find(C) is C


def test_token_and_changed_bases():
    A = make.from_slots(A_TOKEN, (S.tp_flags, BASETYPE))
    B = make.from_slots(OTHER_TOKEN, (S.tp_flags, BASETYPE))

    class P(A):
        pass

    assert find(P) is A
    P.__bases__ = (B,)
    assert find(P) is None and find(P, OTHER) is B


def test_token_errors():
    for T in int, make.from_slots(A_TOKEN), 5:
        fails(SystemError, "PyType_GetBaseByToken called with token=NULL",
              lambda: c_types.get_base_by_token(T, 0))
    fails(TypeError, "expected a type, got a 'int' object",
          lambda: c_types.get_base_by_token(5, TOKEN))


@pytest.mark.parametrize("count", [0, 1, 2, 7, 50])
def test_token_beside_members(count):
    """Where there is no field for it, the token stands behind the members."""
    names = [b"m%d" % i for i in range(count)]
    T = make.from_slots(A_TOKEN, (S.tp_extra_basicsize, 8 * count + 8),
                        (S.tp_flags, BASETYPE),
                        (S.tp_members, members(
                            *((n, T_LONGLONG, 8 * i, RELATIVE)
                              for i, n in enumerate(names)),
                            (b"__weaklistoffset__", T_PYSSIZET, 8 * count,
                             READONLY | RELATIVE)), STATIC))
    assert find(T) is T
    x = T()
    for i, n in enumerate(names):
        setattr(x, n.decode(), i)
    assert [getattr(x, n.decode()) for n in names] == list(range(count))

    class P(T):
        __slots__ = tuple("s%d" % i for i in range(count))

    assert find(P) is T and c_types.get_slot(P, S.tp_token) is None
    y = P()
    for i in range(count):
        setattr(y, "s%d" % i, i)
    assert find(P) is T


def test_token_survives_changes():
    T = make.from_slots(A_TOKEN, (S.tp_flags, BASETYPE))
    T.__name__, T.__doc__, T.x = "Other", "text", 1
    T.__qualname__ = "Q"
    T.__module__ = "elsewhere"
    del T.x
    gc.collect()
    assert find(T) is T


class Meta(type):
    pass


def metaclasses():
    yield Meta
    yield make.from_slots((S.tp_base, obj(type)), (S.tp_flags, BASETYPE))
    yield make.from_slots((S.tp_base, obj(type)), (S.tp_extra_basicsize, 40),
                          (S.tp_flags, BASETYPE),
                          (S.tp_members, members((b"extra", T_LONGLONG, 32, RELATIVE)),
                           STATIC))
    yield make.from_spec(bases=type, basicsize=-1)


def test_token_and_metaclass():
    """2.18: the metaclass may have data of its own."""
    for M in metaclasses():
        T = make.from_slots((S.tp_metaclass, obj(M)), A_TOKEN,
                            (S.tp_extra_basicsize, 16), (S.tp_flags, BASETYPE),
                            (S.tp_members, members((b"x", T_LONGLONG, 8, RELATIVE)),
                             STATIC))
        U = make.from_spec((S.tp_doc, b"No token."), metaclass=M, bases=T)

        class P(T):
            __slots__ = "a", "b"

        if hasattr(T, "extra"):
            assert T.extra == 0
            T.extra = U.extra = P.extra = (1 << 63) - 1
        assert type(T) is type(U) is type(P) is M
        assert find(T) is find(U) is find(P) is T
        x = P()
        x.x, x.a, x.b = 1, 2, 3
        assert (x.x, x.a, x.b) == (1, 2, 3)
        gc.collect()
        assert find(M) is None


def test_token_and_allocating_metaclass():
    """Below 3.14 there is no place for a token then: said, not forgotten."""
    M = make.from_slots((S.tp_base, obj(type)), (S.tp_alloc, c("plain_alloc")))
    c_types.take_counts()
    T = make.from_slots((S.tp_metaclass, obj(M)), (S.tp_flags, BASETYPE))
    assert c_types.take_counts()["alloc"] == 1 and type(T) is M

    class P(T):
        __slots__ = "a", "b"

    assert c_types.take_counts()["alloc"] == 1 and find(P) is None
    if sys.version_info >= (3, 14):
        assert find(make.from_slots((S.tp_metaclass, obj(M)), A_TOKEN))
        return
    for call in (lambda: make.from_slots((S.tp_metaclass, obj(M)), A_TOKEN),
                 lambda: make.from_spec(A_TOKEN, metaclass=M)):
        fails(SystemError, "type m.T: CPython below 3.14 cannot keep the token "
              "of a type whose metaclass has an allocator of its own", call)


def test_token_of_metaclass():
    M = make.from_slots((S.tp_base, obj(type)), A_TOKEN, (S.tp_flags, BASETYPE))
    T = make.from_spec(metaclass=M)
    assert find(M) is M and find(T) is None


def test_token_goes_with_the_type():
    """A new type at the address of a freed one has no token."""
    seen, reused = set(), 0
    for i in range(100):
        T = make.from_slots(A_TOKEN)
        assert find(T) is T
        seen.add(id(T))
        del T
        gc.collect()
        U = make.from_slots() if i % 2 else type("U", (), {"__slots__": ("a",)})
        reused += id(U) in seen
        assert find(U) is None
        del U
    assert reused or FREE_THREADED      # whose allocator waits longer


@pytest.fixture
def no_collections():
    """The collector of 3.13t has crashed here once, while types were made in three threads."""
    was = gc.isenabled()
    if not CLASSES_DIE:
        gc.disable()
    yield
    if was:
        gc.enable()


def test_tokens_in_threads(no_collections):
    A = make.from_slots(A_TOKEN, (S.tp_flags, BASETYPE))

    class P(A):
        pass

    wrong = []

    def work():
        for i in range(500):
            T = make.from_slots(OTHER_TOKEN, (S.tp_base, obj(P)))
            if not (find(T) is A and find(T, OTHER) is T and find(P) is A):
                wrong.append(i)

    def change():
        for i in range(500):
            P.__bases__ = (A, Plain) if i % 2 else (A,)
            P.attribute = i

    class Plain:
        pass

    threads = [threading.Thread(target=work) for _ in range(3)]
    threads.append(threading.Thread(target=change))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


# Modules.


def test_module():
    """PyType_GetModule(): that of the type itself only."""
    for how in (lambda: make.from_slots((S.tp_module, obj(c_box)),
                                        (S.tp_flags, BASETYPE)),
                lambda: make.from_spec(module=c_box, flags=BASETYPE),
                lambda: make.from_spec(module=c_box, flags=BASETYPE,
                                       how="metaclass")):
        T = how()
        assert c_box.get_module(T) is c_types.get_module(T) is c_box
        state = c_types.get_module_state(T)
        assert ctypes.c_int.from_address(state).value == 0x5a7e

        class P(T):
            pass

        U = make.from_spec(bases=T)
        for derived in P, U:
            fails(TypeError, f"PyType_GetModule: Type "
                  f"'{'P' if derived is P else 'm.T'}' has no associated module",
                  lambda: c_types.get_module(derived))
            with pytest.raises(TypeError):
                c_types.get_module_state(derived)


def test_no_module():
    fails(TypeError, "PyType_GetModule: Type 'm.T' has no associated module",
          lambda: c_types.get_module(make.from_slots()))
    fails(TypeError, "PyType_GetModule: Type 'm.T' has no associated module",
          lambda: c_types.get_module(make.from_spec(how="module")))
    for function in c_types.get_module, c_types.get_module_state:
        fails(TypeError, "PyType_GetModule: Type 'int' is not a heap type",
              lambda: function(int))


def test_module_without_state():
    module = types.ModuleType("python")
    T = make.from_spec(module=module)
    assert c_types.get_module(T) is module
    assert c_types.get_module_state(T) is None


def test_module_is_kept():
    module = types.ModuleType("python")
    r = weakref.ref(module)
    T = make.from_spec(module=module)
    del module
    gc.collect()
    assert r() is c_types.get_module(T)
    del T
    gc.collect()
    assert r() is None or not CLASSES_DIE


def test_module_by_token():
    T = make.from_spec(module=c_box, flags=BASETYPE)
    U = make.from_spec(module=c_types, flags=BASETYPE, bases=T)

    class P(U):
        pass

    class Q(P, dict):
        pass

    for t in T, U, P, Q:
        assert c_box.get_module_by_token(t, MODULE_TOKEN) is c_box
    for t, name in (U, "m.T"), (P, "P"), (int, "int"), (make.from_slots(), "m.T"):
        fails(TypeError, f"PyType_GetModuleByDef: No superclass of '{name}' has "
              "the given module", lambda: c_box.get_module_by_token(t, TOKEN))


def test_module_by_null_token():
    """A module made by Python has the token NULL, and is found by it."""
    module = types.ModuleType("python")
    T = make.from_spec(module=module)
    assert c_box.get_module_by_token(T, 0) is module
    with pytest.raises(TypeError):
        c_box.get_module_by_token(make.from_slots(), 0)


def test_module_and_bases_of_others():
    """The module of a base counts, wherever it stands in the order."""
    A = make.from_spec(module=types.ModuleType("other"), flags=BASETYPE)
    B = make.from_spec(module=c_box, flags=BASETYPE)

    class P(A, B):
        pass

    assert c_box.get_module_by_token(P, MODULE_TOKEN) is c_box


def test_names_of_module_and_type():
    """The module given does not change __module__."""
    T = make.from_spec(module=c_box, name=b"own.name.T")
    assert T.__module__ == "own.name" and T.__qualname__ == "T"
