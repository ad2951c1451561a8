"""Modules made from slots: PyModule_FromSlotsAndSpec(), PyModule_Exec(), tokens
and state.  Arrays and strings are overwritten as soon as the call returns.
"""
import gc
import sys
import threading
import types
import warnings
import weakref

import c_modslots
import pytest

from slotkit import (CLASSES_DIE, INTPTR, NULL, OPTIONAL, STATIC, c, ids,
                     module_slots, slots)

S = ids(c_modslots)
ABI = S.mod_abi, ("abi", (1, 0, 7, 0x030F00F0, 0x030F0000))
NO_GIL = [(S.mod_gil, 1)]
CREATE = S.mod_create, c("mod_create")
EXEC = S.mod_exec, c("mod_exec")
TOKEN = S.mod_token, c("a_token")
METHODS = S.mod_methods, c("mod_methods"), STATIC
CALLS = [(S.mod_state_traverse, c("mod_traverse")),
         (S.mod_state_clear, c("mod_clear")), (S.mod_state_free, c("mod_free"))]
STATE = [(S.mod_state_size, 16), *CALLS]


def make(*more, name="pkg.spam", gil=NO_GIL, **spec):
    """With a Py_mod_gil, so that the GIL stays off where there is none."""
    return c_modslots.from_slots([ABI, *gil, *more],
                                 types.SimpleNamespace(name=name, **spec))


def fails(text, call, error=SystemError):
    for _ in range(2):      # the second time is no different
        with pytest.raises(error) as info:
            call()
        assert type(info.value) is error and str(info.value) == text
    return info.value


def kept_warnings(call):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        result = call()
    return result, [(w.category, str(w.message)) for w in caught]


# What comes out.


def test_module():
    module = make()
    assert type(module) is types.ModuleType and module.__name__ == "pkg.spam"
    assert vars(module) == {"__name__": "pkg.spam", "__doc__": None,
                            "__package__": None, "__loader__": None,
                            "__spec__": None}
    assert repr(module) == "<module 'pkg.spam'>"


def test_name_is_that_of_the_spec():
    """3.11"""
    for name in "n", "a.b.c", "p\u00e9.\u4e00\U0001f600", "":
        assert make((S.mod_name, b"other"), name=name).__name__ == name
    assert make((S.mod_name, b"\xff")).__name__ == "pkg.spam"


def test_doc():
    """3.7: copied."""
    modules = [make((S.mod_doc, b"Module %d." % i)) for i in range(50)]
    assert [m.__doc__ for m in modules] == [f"Module {i}." for i in range(50)]
    assert make((S.mod_doc, "\u00e9\u4e00".encode())).__doc__ == "\u00e9\u4e00"
    assert make((S.mod_doc, b"")).__doc__ == ""
    with pytest.raises(UnicodeDecodeError):
        make((S.mod_doc, b"\xff"))


def test_methods():
    module = make(METHODS)
    assert module.whoami() is module
    assert module.whoami.__module__ == "pkg.spam"
    assert module.whoami.__doc__ == "The module."
    assert module.whoami.__text_signature__ == "($module)"


def test_each_call_gives_a_new_module():
    a, b = make(*STATE, METHODS), make(*STATE, METHODS)
    assert a is not b and a.whoami() is a and b.whoami() is b
    c_modslots.exec(a)
    c_modslots.exec(b)
    assert c_modslots.get_state(a) != c_modslots.get_state(b)


# Py_mod_create.


def test_create():
    """3.3: no definition is passed."""
    calls = []

    def create(spec, def_is_null):
        calls.append((spec, def_is_null))
        return types.ModuleType("own")

    spec = types.SimpleNamespace(name="pkg.spam", on_create=create)
    module = c_modslots.from_slots(
        [ABI, CREATE, *NO_GIL, METHODS, (S.mod_doc, b"Doc.")], spec)
    assert calls == [(spec, True)] and calls[0][0] is spec
    assert module.__name__ == "own" and module.__doc__ == "Doc."
    assert module.whoami() is module


def test_create_gives_a_subclass():
    class Module(types.ModuleType):
        pass

    own = Module("own")
    module = make(CREATE, *STATE, TOKEN, EXEC, on_create=lambda *args: own)
    assert module is own
    module.on_exec = lambda m: None
    assert c_modslots.exec(module) == 0
    assert c_modslots.get_state(module) and c_modslots.get_state_size(module) == 16
    assert c_modslots.get_token(module) == c_modslots.address("a_token")
    assert c_modslots.get_def(module) is None


@pytest.mark.parametrize("what", [5, {}, None, types.SimpleNamespace(a=1)])
def test_create_gives_something_else(what):
    def made(*more):
        return make(CREATE, *more, on_create=lambda *args: what)

    assert made() is what
    fails("module pkg.spam specifies execution slots, but did not create a "
          "ModuleType instance", lambda: made(EXEC))
    fails("module pkg.spam specifies a token, but did not create a "
          "ModuleType instance", lambda: made(TOKEN))
    text = "module pkg.spam is not a module object, but requests module state"
    fails(text, lambda: made(*STATE))
    for one in STATE:
        fails(text, lambda: made(one))
    if hasattr(what, "__dict__"):
        made(METHODS, (S.mod_doc, b"Doc."))
        assert what.whoami() is what and what.__doc__ == "Doc."
    else:
        for one in METHODS, (S.mod_doc, b"Doc."):
            with pytest.raises(AttributeError):
                made(one)


def test_create_fails():
    with pytest.raises(ZeroDivisionError):
        make(CREATE, on_create=lambda *args: 1 / 0)
    fails("creation of module pkg.spam failed without setting an exception",
          lambda: make(CREATE, on_create=lambda *args: ...))
    error = fails("creation of module pkg.spam raised unreported exception",
                  lambda: make((S.mod_create, c("mod_create_both"))))
    # 3.9 to 3.11 do not link the two.
    assert isinstance(error.__cause__, KeyError) or sys.version_info < (3, 12)


def test_create_null():
    module, told = kept_warnings(lambda: make((S.mod_create, NULL)))
    assert type(module) is types.ModuleType
    assert told == [(DeprecationWarning,
                     "NULL value in slot Py_mod_create is deprecated")]


# Py_mod_exec.


def test_exec():
    """3.5: state is allocated by the execution."""
    module = make(EXEC, *STATE)
    seen = []
    module.on_exec = lambda m: seen.append((m, c_modslots.keep(m, "kept", 5)))
    assert c_modslots.get_state(module) is None and seen == []
    assert c_modslots.exec(module) == 0
    assert seen == [(module, (None, 0))]
    state = c_modslots.get_state(module)
    # Executing again runs the function, and keeps the state.
    assert c_modslots.exec(module) == 0
    assert seen[1] == (module, ("kept", 5))
    assert c_modslots.get_state(module) == state


def test_exec_fails():
    module = make(EXEC, *STATE)
    module.on_exec = lambda m: 1 / 0
    with pytest.raises(ZeroDivisionError):
        c_modslots.exec(module)
    module.on_exec = lambda m: ...
    fails("execution of <module 'pkg.spam'> failed without setting an "
          "exception", lambda: c_modslots.exec(module))
    error = fails("execution of module <module 'pkg.spam'> raised unreported "
                  "exception", lambda: c_modslots.exec(
                      make((S.mod_exec, c("mod_exec_both")))))
    assert isinstance(error.__cause__, KeyError)
    module.on_exec = lambda m: None
    assert c_modslots.exec(module) == 0


def test_exec_of_others():
    """Nothing to do; an error for what is no module."""
    for module in sys, types.ModuleType("python"), make(), c_modslots:
        assert c_modslots.exec(module) == 0
    fails("expected module, got int", lambda: c_modslots.exec(5), TypeError)


def test_exec_without_exec_slot_gives_state():
    module = make(*STATE)
    assert c_modslots.exec(module) == 0
    assert c_modslots.keep(module, 1, 2) == (None, 0)
    assert c_modslots.keep(module, None, 0) == (1, 2)


# State.


@pytest.mark.parametrize("size", [0, 1, 8, 1000, 1 << 20])
def test_state_size(size):
    module = make((S.mod_state_size, size))
    assert c_modslots.get_state_size(module) == size
    c_modslots.exec(module)
    assert c_modslots.get_state_size(module) == size


def test_state_size_of_others():
    assert c_modslots.get_state_size(make()) == 0
    assert c_modslots.get_state_size(types.ModuleType("python")) == 0
    assert c_modslots.get_state_size(sys) == -1
    assert c_modslots.get_state_size(c_modslots) == 0
    fails("expected module, got int",
          lambda: c_modslots.get_state_size(5), TypeError)


def test_state_size_is_impossible():
    for size in -1, -2, -(1 << 63):
        fails("module pkg.spam: m_size may not be negative for multi-phase "
              "initialization", lambda: make((S.mod_state_size, size)))
    module = make((S.mod_state_size, 1 << 62))
    with pytest.raises(MemoryError):
        c_modslots.exec(module)
    assert c_modslots.get_state(module) is None


def test_state_of_others():
    assert c_modslots.get_state(types.ModuleType("python")) is None
    with pytest.raises(TypeError):
        c_modslots.get_state(5)


def counted():
    gc.collect()
    counts = c_modslots.take_counts()
    assert counts.pop("without_state") == 0
    return counts["traverse"] > 0, counts["clear"], counts["free"]


def test_state_functions():
    """Each as often as CPython calls it, never without the state."""
    counted()
    module = make(*STATE)
    assert counted() == (False, 0, 0)
    c_modslots.exec(module)
    traversed, cleared, freed = counted()
    assert traversed or not CLASSES_DIE
    assert (cleared, freed) == (0, 0)
    c_modslots.keep(module, "kept", 1)
    del module
    assert counted()[2] == 1 or not CLASSES_DIE


def test_state_functions_before_execution():
    module = make(*STATE)
    module.itself = module
    del module
    assert counted() == (False, 0, 0)


def test_cycle_through_state():
    module = make(*STATE)
    c_modslots.exec(module)
    c_modslots.keep(module, [module], 1)
    r = weakref.ref(module)
    counted()
    del module
    assert counted()[1:] == (1, 1) or not CLASSES_DIE
    assert r() is None or not CLASSES_DIE


def test_state_functions_without_state():
    """Without a size there is no state to wait for."""
    module = make(*CALLS)
    c_modslots.take_counts()
    gc.collect()
    assert c_modslots.take_counts()["traverse"] > 0 or not CLASSES_DIE
    module.itself = module
    del module
    gc.collect()
    counts = c_modslots.take_counts()
    assert (counts["clear"], counts["free"]) == (1, 1) or not CLASSES_DIE


# Tokens.


def test_token():
    """3.4: none unless there is a slot for it."""
    assert c_modslots.get_token(make()) is None
    assert c_modslots.get_token(make(TOKEN)) == c_modslots.address("a_token")
    own = c_modslots.get_token(c_modslots)      # the array of its hook
    assert own and own != c_modslots.address("a_token")
    assert c_modslots.get_token(types.ModuleType("python")) is None
    fails("expected module, got int", lambda: c_modslots.get_token(5), TypeError)


def test_token_of_a_definition():
    """The address of the definition."""
    assert c_modslots.get_token(sys) == c_modslots.get_def(sys)
    assert c_modslots.get_token(sys) is not None


def test_definition():
    """3.4: none for a module made from slots."""
    for module in make(), make(TOKEN, *STATE), c_modslots, types.ModuleType("p"):
        assert c_modslots.get_def(module) is None
    with pytest.raises(TypeError):
        c_modslots.get_def(5)


# Reading the array.


def test_no_slots():
    fails("PyModule_FromSlotsAndSpec called with NULL slots",
          lambda: c_modslots.from_slots(..., types.SimpleNamespace(name="n")))


def test_spec():
    class Slow:
        @property
        def name(self):
            return "slow"

    assert c_modslots.from_slots([ABI, *NO_GIL], Slow()).__name__ == "slow"
    for spec in object(), None, 5:
        with pytest.raises(AttributeError):
            c_modslots.from_slots([ABI, *NO_GIL], spec)
    with pytest.raises(TypeError):
        make(name=5)
    with pytest.raises(UnicodeEncodeError):
        make(name="\ud800")


def test_no_abi():
    def call():
        return c_modslots.from_slots(NO_GIL, types.SimpleNamespace(name="pkg.spam"))

    fails("module pkg.spam does not define Py_mod_abi, which is mandatory for "
          "modules defined from slots only.", call)
    fails("NULL not allowed for slot Py_mod_abi", lambda: make((S.mod_abi, NULL)))
    fails("unknown module slot ID 600", lambda: c_modslots.from_slots(
        [(600, 1), ABI], types.SimpleNamespace(name="n")))
    module = c_modslots.from_slots([(S.slot_subslots, slots(ABI)), *NO_GIL],
                                   types.SimpleNamespace(name="n"))
    assert module.__name__ == "n"


STABLE, GIL, FT, INTERNAL = 1, 2, 4, 8


@pytest.mark.parametrize("abi", [
    (1, 0, STABLE | GIL | FT, 0x030F02F0, 0x030F0000),
    (1, 9, STABLE | GIL | FT, 0x030F02F0, 0x030F0000),
    (1, 0, STABLE, 0x030F00F0, 0x030F0000),
    (1, 0, STABLE | GIL | FT, 0x03100000, 0x030F0000),
    (1, 0, STABLE | GIL | FT, 0, 0), (0, 0, 0, 0, 0), (0, 9, 99, 5, 5),
    (1, 0, STABLE | GIL | FT, 0x030E0000, 0x03020000)])
def test_abi_accepted(abi):
    """Also on hosts older than 3.15."""
    assert make((S.mod_abi, ("abi", abi))).__name__ == "pkg.spam"


@pytest.mark.parametrize("abi, text", [
    ((2, 0, 7, 0x030F02F0, 0x030F0000), "PyABIInfo version too high"),
    ((1, 0, 7, 0x030F02F0, 0x03200000),
     "incompatible future stable ABI version (3.32)"),
    ((1, 0, 7, 0x030F02F0, 0x02070000), "invalid stable ABI version (2.7)")])
def test_abi_refused(abi, text):
    fails("pkg.spam: " + text, lambda: make((S.mod_abi, ("abi", abi))), ImportError)


def test_every_abi_is_checked():
    bad = S.mod_abi, ("abi", (2, 0, 7, 0, 0))
    assert make(ABI, ABI)
    with pytest.raises(ImportError):
        make(ABI, bad)
    with pytest.raises(ImportError):
        make((S.slot_subslots, slots(bad)))


def test_abi_optional():
    """A known slot is not optional."""
    with pytest.raises(ImportError):
        make((S.mod_abi, ("abi", (2, 0, 7, 0, 0)), OPTIONAL))


def test_unknown_id():
    for id, text in [(111, "unknown module slot ID 111"),
                     (600, "unknown module slot ID 600"),
                     (S.tp_repr, "invalid module slot 66 (Py_tp_repr)"),
                     (S.tp_slots, "invalid module slot 93 (Py_tp_slots)"),
                     (S.tp_name, "invalid module slot 95 (Py_tp_name)"),
                     (0xFFFF, "invalid slot (Py_slot_invalid, 65535)")]:
        fails(text, lambda: make((id, NULL)))
        fails(text, lambda: make((S.mod_slots, module_slots((id, NULL)))))
        module = make((id, NULL, OPTIONAL), (S.mod_doc, b"Read on."))
        assert module.__doc__ == "Read on."


def test_old_ids():
    """3.1: 1 to 4 mean other things in a module than in a type."""
    module = make((2, c("mod_exec")), (3, 2), (4, 1), (1, c("mod_create")), gil=[],
                  on_create=lambda *args: types.ModuleType("made"))
    assert module.__name__ == "made"
    with pytest.raises(AttributeError):
        c_modslots.exec(module)     # has no on_exec


@pytest.mark.parametrize("name, value", [
    ("mod_name", b"x"), ("mod_doc", b"x"), ("mod_state_size", 8),
    ("mod_methods", c("mod_methods")), ("mod_gil", 1),
    ("mod_multiple_interpreters", 2), ("mod_token", c("a_token")),
    ("mod_create", c("mod_create")), ("mod_state_traverse", c("mod_traverse")),
    ("mod_state_clear", c("mod_clear")), ("mod_state_free", c("mod_free"))])
def test_twice(name, value):
    id = getattr(S, name)
    fails(f"module pkg.spam has multiple Py_{name} ({id}) slots",
          lambda: make((id, value, STATIC), (id, value, STATIC), gil=[]))
    fails(f"module pkg.spam has multiple Py_{name} ({id}) slots",
          lambda: make((id, value, STATIC),
                       (S.slot_subslots, slots((id, value, STATIC))), gil=[]))


def test_exec_twice():
    """3.6"""
    text = "module pkg.spam has multiple Py_mod_exec slots"
    fails(text, lambda: make(EXEC, EXEC))
    fails(text, lambda: make((2, c("mod_exec")), EXEC))
    fails(text, lambda: make(EXEC, (S.mod_slots, module_slots(EXEC))))


@pytest.mark.parametrize("name", [
    "mod_name", "mod_doc", "mod_methods", "mod_token", "mod_exec",
    "mod_state_traverse", "mod_state_clear", "mod_state_free"])
def test_null(name):
    fails(f"NULL not allowed for slot Py_{name}",
          lambda: make((getattr(S, name), NULL, STATIC)))


def test_methods_must_be_static():
    """3.7"""
    fails("Py_mod_methods requires PySlot_STATIC",
          lambda: make((S.mod_methods, c("mod_methods"))))
    make((S.mod_slots, module_slots((S.mod_methods, c("mod_methods")))))


def test_interpreters_and_gil_values():
    """Any number is taken; what it means shows on import."""
    for flags in 0, INTPTR:
        for value in 0, 1, 2, 3, 1 << 63:
            make((S.mod_multiple_interpreters, value, flags))
        make((S.mod_gil, 1, flags), gil=[])


def test_nested():
    module = make((S.slot_subslots, slots(
        (S.mod_doc, b"Deep."),
        (S.mod_slots, module_slots((S.mod_state_size, 24), (4, 1),
                                   (2, c("mod_exec")), TOKEN,
                                   (S.slot_subslots, slots(METHODS)))))), gil=[])
    assert module.__doc__ == "Deep." and module.whoami() is module
    assert c_modslots.get_state_size(module) == 24
    assert c_modslots.get_token(module) == c_modslots.address("a_token")
    module.on_exec = lambda m: setattr(m, "executed", True)
    c_modslots.exec(module)
    assert module.executed
    make((S.slot_subslots, NULL), (S.mod_slots, NULL))


def test_nesting_depth():
    value = [(S.mod_doc, b"Deep.")]
    for _ in range(4):
        value = [(S.slot_subslots, slots(*value))]
    assert make(*value).__doc__ == "Deep."
    fails("Py_slot_subslots (slot 92): too many levels of nested slots",
          lambda: make((S.slot_subslots, slots(*value))))
    fails("Py_mod_slots (slot 94): too many levels of nested slots",
          lambda: make((S.slot_subslots, slots((S.slot_subslots, slots(
              (S.slot_subslots, slots((S.slot_subslots, slots(
                  (S.mod_slots, module_slots())))))))))))


def test_end():
    assert make((0, 0), (600, 1)).__name__ == "pkg.spam"
    fails("invalid flags for Py_slot_end: 0x1", lambda: make((0, 0, OPTIONAL)))


# Life of many.


def test_failures_keep_nothing():
    kept = types.ModuleType("kept")
    spec = types.SimpleNamespace(name="pkg.spam", on_create=lambda *args: kept)
    gc.collect()
    before = sys.getrefcount(kept), sys.getrefcount(spec)
    for _ in range(100):
        for more in [EXEC, EXEC], [(600, 1)], [(S.mod_state_size, -1)], [
                (S.mod_methods, NULL, STATIC)]:
            with pytest.raises(SystemError):
                c_modslots.from_slots([ABI, CREATE, *NO_GIL, *more], spec)
    gc.collect()
    assert (sys.getrefcount(kept), sys.getrefcount(spec)) == before


def test_modules_come_and_go():
    for i in range(500):
        module = make(*STATE, METHODS, EXEC, TOKEN, (S.mod_doc, b"%d" % (i % 7)),
                      name=f"pkg.m{i % 11}")
        module.on_exec = lambda m: c_modslots.keep(m, m, 1)
        c_modslots.exec(module)
        assert (module.__name__, module.__doc__) == (f"pkg.m{i % 11}", str(i % 7))


def test_threads():
    wrong = []

    def work(number):
        try:
            for i in range(200):
                module = make(*STATE, METHODS, (S.mod_doc, b"%d" % (i % 5)),
                              name=f"thread{number}")
                c_modslots.exec(module)
                assert c_modslots.keep(module, number, i) == (None, 0)
                assert module.whoami() is module and module.__doc__ == str(i % 5)
                assert module.__name__ == f"thread{number}"
        except BaseException as error:
            wrong.append(error)

    threads = [threading.Thread(target=work, args=(i,)) for i in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
