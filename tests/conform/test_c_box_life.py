"""Instances with native data: calls, collection, finalizers, weak references."""
import gc
import sys
import threading
import weakref

import c_box
import pytest

from slotkit import (BASETYPE, CLASSES_DIE, FREE_THREADED, HAVE_GC, HAVE_VECTORCALL, IMMUTABLETYPE,
                     METHOD_DESCRIPTOR, READONLY, RELATIVE, STATIC, T_LONGLONG,
                     T_OBJECT_EX, T_PYSSIZET, Maker, c, members, obj)

make = Maker(c_box)
S = make.id
AT = c_box.offsets()
NUMBER = 77

DATA = [(b"held_", T_OBJECT_EX, AT["held"], RELATIVE),
        (b"number", T_LONGLONG, AT["number"], RELATIVE)]
DICT = (b"__dictoffset__", T_PYSSIZET, AT["dict"], READONLY | RELATIVE)
WEAK = (b"__weaklistoffset__", T_PYSSIZET, AT["weaklist"], READONLY | RELATIVE)
CALL = (b"__vectorcalloffset__", T_PYSSIZET, AT["vectorcall"], READONLY | RELATIVE)


def box(*more, bases=object, flags=BASETYPE | HAVE_GC, extra=(DICT, WEAK),
        module=..., name=b"m.Box"):
    """A type with the functions of c_box.c."""
    slots = [
        (S.tp_token, c("box_token")), (S.tp_new, c("box_new")),
        (S.tp_dealloc, c("box_dealloc")),
        (S.tp_methods, c("box_methods")),
        (S.tp_members, members(*DATA, *extra)), *more]
    if flags & HAVE_GC:
        slots += [(S.tp_traverse, c("box_traverse")), (S.tp_clear, c("box_clear"))]
    return make.from_spec(*slots, how="module", basicsize=-AT["size"], name=name,
                          flags=flags, bases=bases, module=module)


BASES = [object, list, dict, set, str, float, bytearray, Exception, OSError,
         type(sys)]


def arguments(base):
    return ("name",) if base is type(sys) else ()


@pytest.mark.parametrize("base", BASES)
def test_data_behind_any_base(base):
    T = box(bases=base)
    x = T(*arguments(base))
    assert x.number == NUMBER and x.seen() == (NUMBER, "", 0.0)
    x.number = 5
    assert x.seen()[0] == 5 and x.held() is None
    value = object()
    x.hold(value)
    assert x.held() is value and x.held_ is value
    x.a = [x]
    del x
    gc.collect()


def test_base_still_works():
    x = box(bases=list)([1, 2])     # tp_new is ours, tp_init the list's
    x.append(3)
    assert x == [1, 2, 3] and x.number == NUMBER
    d = box(bases=dict)(a=1)
    d["b"] = 2
    assert d == {"a": 1, "b": 2} and d.number == NUMBER
    E = box(bases=OSError)
    with pytest.raises(OSError) as info:
        raise E(2, "text", "file")
    assert info.value.errno == 2 and info.value.filename == "file"
    assert info.value.number == NUMBER


@pytest.mark.parametrize("base", [object, list, dict, Exception])
def test_python_subclass(base):
    T = box(bases=base)

    class Slotted(T):
        __slots__ = "a", "b"

    class Deep(Slotted):
        def __init__(self):
            super().__init__()
            self.own = "own"

    x = Deep()
    x.a, x.b, x.number = [x], 2, 3
    assert (x.own, x.b, x.seen()[0]) == ("own", 2, 3)
    x.hold(x)
    r = weakref.ref(x)
    del x
    gc.collect()
    assert r() is None


def test_levels_in_c():
    """Data of each level; the functions of the lowest serve them all."""
    A = box()
    B = make.from_spec((S.tp_members, members((b"b", T_LONGLONG, 0, RELATIVE))),
                       bases=A, basicsize=-8, flags=BASETYPE)
    C = make.from_spec((S.tp_members, members((b"c", T_LONGLONG, 8, RELATIVE))),
                       bases=B, basicsize=-24, flags=BASETYPE)

    class P(C):
        __slots__ = ("p",)

    for T in B, C, P:
        assert c_box.get_flags(T) & HAVE_GC
        x = T()
        x.b = 1
        if T is not B:
            x.c = 2
            assert x.c == 2
        assert x.b == 1 and x.number == NUMBER
        x.hold(x)
        r = weakref.ref(x)
        del x
        gc.collect()
        assert r() is None


def test_several_bases():
    A = box()

    class Mixin:
        def mixed(self):
            return self.number

    T = make.from_spec(bases=(A, Mixin), flags=BASETYPE)
    assert T().mixed() == NUMBER and T.__base__ is A

    class P(Mixin, A):
        pass

    x = P()
    x.x = x
    assert x.mixed() == NUMBER
    r = weakref.ref(x)
    del x
    gc.collect()
    assert r() is None
    with pytest.raises(TypeError):
        type("Q", (A, list), {})
    with pytest.raises(TypeError):
        make.from_spec(bases=(A, box(bases=list)))


# Collection.


def collected(make_one, *, cycle):
    """Whether an object in a cycle that `cycle` makes is collected."""
    gc.collect()
    gc.disable()
    try:
        x = make_one()
        cycle(x)
        r = weakref.ref(x)
        del x
        assert r() is not None, "no cycle"
        gc.collect()
        return r() is None
    finally:
        gc.enable()


@pytest.mark.parametrize("base", BASES)
def test_cycles(base):
    T = box(bases=base)

    class P(T):
        pass

    class Q(T):
        __slots__ = ("slot",)

    def hold_itself(x):
        x.hold(x)

    def hold_by_list(x):
        x.hold([[x]])

    def hold_by_attribute(x):
        x.attribute = x

    def hold_by_slot(x):
        x.slot = x

    def hold_by_type(x):
        x.hold(type(x))
        type(x).kept = x

    for make_one in T, P, Q:
        new = lambda: make_one(*arguments(base))        # noqa: E731
        for cycle in hold_itself, hold_by_list, hold_by_attribute:
            assert collected(new, cycle=cycle), cycle.__name__
    assert collected(lambda: Q(*arguments(base)), cycle=hold_by_slot)

    def new_type():
        return box(bases=base)(*arguments(base))

    assert collected(new_type, cycle=hold_by_type) or not CLASSES_DIE


def test_types_are_collected():
    """A type, its base and its instance in one cycle."""
    A = box()
    B = make.from_spec(bases=A, flags=BASETYPE)

    class P(B):
        pass

    P.instance = P()
    P.instance.hold(P)
    refs = [weakref.ref(T) for T in (A, B, P)]
    del A, B, P
    gc.collect()
    assert [r() for r in refs] == [None] * 3 or not CLASSES_DIE


def test_untracked_type():
    """Without Py_TPFLAGS_HAVE_GC: counted only."""
    T = box(flags=BASETYPE, extra=(WEAK,))
    assert not c_box.get_flags(T) & HAVE_GC
    x = T()
    assert not gc.is_tracked(x)
    r = weakref.ref(x)
    value = object()
    before = sys.getrefcount(value)
    x.hold(value)
    del x
    assert r() is None and sys.getrefcount(value) == before


def test_gc_is_inherited():
    """Together with both functions, or not at all."""
    A = box()
    B = make.from_spec(bases=A, flags=BASETYPE)
    assert c_box.get_flags(B) & HAVE_GC
    for id in S.tp_traverse, S.tp_clear:
        assert c_box.get_slot(B, id) == c_box.get_slot(A, id)


def test_gc_without_traverse():
    """2.20"""
    text = ("type m.T has the Py_TPFLAGS_HAVE_GC flag but has no traverse "
            "function")
    for call in (lambda: make.from_spec(flags=HAVE_GC),
                 lambda: make.from_slots((S.tp_flags, HAVE_GC)),
                 lambda: make.from_spec(flags=HAVE_GC, bases=list),
                 lambda: make.from_spec(flags=HAVE_GC, bases=box())):
        with pytest.raises(SystemError) as info:
            call()
        assert str(info.value) == text


def test_during_gc():
    """Tokens, data and module state, asked for by tp_traverse itself."""
    T = box(module=c_box)
    B = make.from_spec(bases=T, flags=BASETYPE)

    class P(B):
        pass

    objects = [t() for t in (T, B, P) for _ in range(50)]
    for x in objects:
        x.hold(objects)
    c_box.take_gc_seen()
    gc.collect()
    seen, wrong = c_box.take_gc_seen()
    assert seen >= len(objects) and wrong == 0
    assert {x.state_magic() for x in objects} == {0x5a7e}
    del objects, x
    gc.collect()
    assert c_box.take_gc_seen()[1] == 0


def test_references_to_types():
    """Each instance has one to its type, and gives it back."""
    T = box()

    class P(T):
        pass

    for t in T, P:
        gc.collect()
        before = sys.getrefcount(t)
        many = [t() for _ in range(100)]
        if not FREE_THREADED:       # where counts of types are spread out
            assert sys.getrefcount(t) == before + 100
        for x in many:
            x.hold(many)
        del many, x
        gc.collect()
        assert sys.getrefcount(t) == before
    refs = [weakref.ref(T), weakref.ref(P)]
    del T, P, t
    gc.collect()
    assert [r() for r in refs] == [None, None] or not CLASSES_DIE


# Weak references.


def test_weakref_callback():
    T = box()
    x = T()
    told = []
    r = weakref.ref(x, told.append)
    d = weakref.WeakKeyDictionary({x: 1})
    p = weakref.proxy(x)
    assert p.number == NUMBER and d[x] == 1
    del x
    assert told == [r] and r() is None and not d
    with pytest.raises(ReferenceError):
        p.number


def test_weakref_callback_in_collection():
    T = box()
    x = T()
    x.hold(x)
    told = []
    r = weakref.ref(x, told.append)
    del x
    gc.collect()
    assert told == [r]


# Finalizers.


def test_finalizer():
    T = box((S.tp_finalize, c("box_finalize")))

    class P(T):
        pass

    for t in T, P:
        told = []
        x = t()
        x.hold(lambda self: told.append(self.number))
        x.number = 5
        x.me = x
        del x
        gc.collect()
        assert told == [5]


def test_finalizer_keeps_the_object():
    T = box((S.tp_finalize, c("box_finalize")))

    class P(T):
        pass

    saved = []
    x = P()
    x.hold(saved.append)
    x.number = 6
    x.me = x
    del x
    gc.collect()
    assert saved[0].number == 6 and saved[0].me is saved[0]
    saved.clear()       # a second time it is not asked
    gc.collect()
    assert saved == []


def test_del_in_python():
    T = box()
    told = []

    class P(T):
        def __del__(self):
            told.append(self.number)

    x = P()
    del x
    assert told == [NUMBER]


# Calls of instances.


def callable_box(flags=0, more=(), bases=object):
    return box((S.tp_call, c("PyVectorcall_Call")), *more,
               extra=(DICT, WEAK, CALL), bases=bases,
               flags=BASETYPE | HAVE_GC | HAVE_VECTORCALL | flags)


@pytest.mark.parametrize("base", [object, list, Exception])
def test_vectorcall(base):
    """2.7, 2.22"""
    T = callable_box(bases=base)

    class P(T):
        pass

    C = make.from_spec(bases=T, flags=BASETYPE)
    for t in T, P, C:
        x = t()
        assert x() == ("vectorcall", x, 0, None, None)
        assert x(5) == ("vectorcall", x, 1, 5, None)
        assert x(5, a=6) == ("vectorcall", x, 1, 5, ("a",))
        assert x(*[5, 6], **{"b": 1}) == ("vectorcall", x, 2, 5, ("b",))
        assert x.__call__(5) == ("vectorcall", x, 1, 5, None)
        assert list(map(x, [1])) == [("vectorcall", x, 1, 1, None)]


def test_vectorcall_and_assigned_call():
    """2.22: an assigned __call__ is called."""
    T = callable_box()

    class P(T):
        pass

    C = make.from_spec(bases=T, flags=BASETYPE)
    x, y, z = T(), P(), C()
    assert x(5)[0] == y(5)[0] == z(5)[0] == "vectorcall"
    P.__call__ = lambda self, *args: ("P", args)
    assert x(5)[0] == "vectorcall" and y(5) == ("P", (5,))
    T.__call__ = lambda self, *args: ("T", args)
    assert x(5) == z(5) == ("T", (5,)) and y(5) == ("P", (5,))
    assert C()(1) == ("T", (1,)) and T()(1) == ("T", (1,))
    del P.__call__
    assert y(5) == ("T", (5,))


def test_vectorcall_and_derived_call():
    T = callable_box()

    class P(T):
        def __call__(self, *args):
            return "P", args

    class Q(P):
        pass

    assert P()(5) == Q()(5) == ("P", (5,))


def test_vectorcall_of_immutable_type():
    """2.22: the flag may stay, nothing can be assigned."""
    T = callable_box(IMMUTABLETYPE)
    x = T()
    assert x(5) == ("vectorcall", x, 1, 5, None)

    class P(T):
        def __call__(self):
            return "P"

    assert P()() == "P"
    if sys.version_info >= (3, 10):
        with pytest.raises(TypeError):
            T.__call__ = None


def test_method_descriptor_flag():
    """Such an object in a class is called with the instance first."""
    T = callable_box(METHOD_DESCRIPTOR, more=[(S.tp_descr_get, c("box_descr_get"))])

    class Owner:
        method = T()

    x = Owner()
    called = x.method(5)
    assert called == ("vectorcall", Owner.method, 2, x, None)


# Life of many.


def test_types_and_instances_come_and_go():
    for i in range(1000):
        T = box(bases=(object, list, dict)[i % 3], module=c_box,
                name=b"m.Box%d" % i)

        class P(T):
            pass

        x = P()
        x.hold(x)
        x.x = T()
        assert x.state_magic() == 0x5a7e and T.__name__ == f"Box{i}"


def test_threads():
    T = box()

    class P(T):
        pass

    failures = []

    def work():
        try:
            for i in range(300):
                U = make.from_spec(bases=T, flags=BASETYPE)
                x, y = P(), U()
                x.hold(y)
                y.hold(x)
                x.number = i
                assert x.seen()[0] == i and y.held() is x
                if i % 100 == 0:
                    gc.collect()
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
