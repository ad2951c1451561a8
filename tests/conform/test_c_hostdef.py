import gc
import struct
import sys
import types
import warnings
import weakref
from importlib.machinery import ModuleSpec

import c_hostdef as c
import pytest

from counting import kept
from slotkit import CLASSES_DIE, FREE_THREADED

NULL = ...
HOST = sys.version_info[:2]
CREATE, EXEC = 1, 2             # as a host below 3.15 has them; later ones still do
API, ABI = 1013, 3              # versions that all hosts take
SPEC = ModuleSpec("from.spec", None)

if FREE_THREADED:
    STATIC = 4 if HOST >= (3, 14) else 0
    HEAD = struct.pack("=QHBBIqQ", 0, STATIC, 0, 0, 2**32 - 1, 0, 0)
else:
    COUNT = 1 if HOST < (3, 12) else 2**32 - 1 if HOST < (3, 14) else 0x5_0000_C000_0000
    HEAD = struct.pack("qQ", COUNT, 0)
# A later host may have more to say, of which zeros say nothing.
HEAD = HEAD.ljust(object.__basicsize__, b"\0")


def define(*slots, name="defined", doc=NULL, size=0, methods=False, head=HEAD):
    return c.define(head, name, doc, size, methods, list(slots) if slots else NULL)


# --- PyModuleDef_Init ---------------------------------------------------------

def test_init():
    definition = define((EXEC, "exec_counts"))
    it = c.init(definition)
    assert type(it).__name__ == "moduledef" and id(it) == definition
    assert c.init(definition) is it
    assert c.init(define()) is not it
    if FREE_THREADED and HOST >= (3, 15):       # the host's: looks whether it is static
        with pytest.raises(SystemError):
            c.init(define(head=HEAD[:8] + bytes(2) + HEAD[10:]))


# --- PyModule_Create2 ---------------------------------------------------------

@pytest.mark.parametrize("version", [API, ABI])
def test_create(version):
    definition = define(doc="Its words.", methods=True)
    module = c.create(definition, version)
    assert type(module) is types.ModuleType
    assert module.__name__ == "defined" and module.__doc__ == "Its words."
    assert module.__spec__ is None and module.__loader__ is None
    assert module.answer() == "defined" and module.answer.__self__ is module
    assert module.answer.__module__ == "defined"
    assert module.answer.__doc__ == "What the module is called."
    assert c.definition_of(module) == definition
    assert c.state_of(module) is None
    assert c.create(definition, version) is not module
    assert "defined" not in sys.modules
    bare = c.create(define(name="", size=-1), version)
    assert bare.__name__ == "" and bare.__doc__ is None and not hasattr(bare, "answer")
    assert c.state_of(bare) is None


def test_create_state():
    module = c.create(define(size=64), API)
    assert c.state_of(module) == 0              # there at once, all zeros
    assert c.exec_(module, define((EXEC, "exec_counts"))) == 0
    assert c.state_of(module) == 1


def test_create_errors():
    definition = define((EXEC, "exec_counts"), name="slotted")
    with pytest.raises(SystemError, match="^module slotted: PyModule_Create is incompatible "
                                          "with m_slots$"):
        c.create(definition, API)
    with pytest.raises(UnicodeDecodeError):
        c.create(define(name=b"\xff"), API)
    with pytest.raises(UnicodeDecodeError):
        c.create(define(doc=b"\xff"), API)


def versions_differ(name):
    return (f"^Python C API version mismatch for module {name}: This Python has API version "
            rf"1013, module {name} has version 7\.$")


@pytest.mark.parametrize("call", [lambda definition: c.create(definition, 7),
                                  lambda definition: c.from_spec(definition, SPEC, 7)])
def test_other_version(call, recwarn):
    name = "defined" if call(define()).__name__ == "defined" else r"from\.spec"
    recwarn.clear()
    with pytest.warns(RuntimeWarning, match=versions_differ(name)):
        assert type(call(define())) is types.ModuleType


def test_other_version_as_error():
    for call in (lambda: c.create(define(), 7), lambda: c.from_spec(define(), SPEC, 7)):
        with warnings.catch_warnings(), pytest.raises(RuntimeWarning):
            warnings.simplefilter("error")
            call()


# --- PyModule_FromDefAndSpec2, PyModule_ExecDef -------------------------------

@pytest.mark.parametrize("version", [API, ABI])
def test_from_spec(version):
    definition = define((EXEC, "exec_counts"), doc="Its words.", methods=True, size=64)
    module = c.from_spec(definition, SPEC, version)
    assert type(module) is types.ModuleType
    assert module.__name__ == "from.spec" and module.__doc__ == "Its words."
    assert module.answer() == "from.spec" == module.answer.__module__
    assert c.definition_of(module) == definition
    assert not hasattr(module, "executed") and c.state_of(module) is None
    assert c.exec_(module, definition) == 0
    assert len(module.executed) == c.state_of(module) == 1
    assert c.exec_(module, definition) == 0     # in the same state
    assert len(module.executed) == c.state_of(module) == 2
    other = c.from_spec(definition, types.SimpleNamespace(name="gr\u00fcn"), version)
    assert other is not module and other.__name__ == "gr\u00fcn"
    assert c.state_of(other) is None


def test_exec_order():
    for slots, count in (((), 0), (((EXEC, "exec_counts"),) * 3, 3)):
        definition = define(*slots)
        module = c.from_spec(definition, SPEC, API)
        assert c.exec_(module, definition) == 0
        assert len(getattr(module, "executed", [])) == count
    definition = define((EXEC, "exec_counts"), (EXEC, "exec_fails"), (EXEC, "exec_counts"))
    module = c.from_spec(definition, SPEC, API)
    with pytest.raises(KeyError, match="exec"):
        c.exec_(module, definition)
    assert len(module.executed) == 1


def test_exec_errors():
    for name, what in (("exec_is_silent", "failed without setting an exception"),
                       ("exec_is_unreported", "raised unreported exception")):
        definition = define((EXEC, name))
        module = c.from_spec(definition, SPEC, API)
        with pytest.raises(SystemError) as info:
            c.exec_(module, definition)
        # The host's words: what it calls the module.
        if HOST < (3, 15):
            assert str(info.value) == f"execution of module from.spec {what}"
        elif name == "exec_is_silent":
            assert str(info.value) == f"execution of {module!r} {what}"
        else:
            assert str(info.value) == f"execution of module {module!r} {what}"
    definition = define((EXEC, "exec_counts"))
    for wrong in (5, None, "sys", []):
        told = ("bad argument type for built-in operation" if HOST < (3, 15) else
                f"expected module, got {type(wrong).__name__}")
        with pytest.raises(TypeError, match=f"^{told}$"):
            c.exec_(wrong, definition)
        assert kept(lambda: c.exec_(wrong, definition), wrong) == 0


def test_create_slot():
    definition = define((CREATE, "create_pair"))
    spec, address = c.from_spec(definition, SPEC, API)
    assert spec is SPEC and address == definition
    definition = define((CREATE, "create_module"), (EXEC, "exec_counts"), doc="Its words.",
                        methods=True, size=64)
    module = c.from_spec(definition, SPEC, API)
    assert module.__name__ == "created" and module.__doc__ == "Its words."
    assert module.answer.__self__ is module and module.answer.__module__ == "from.spec"
    assert c.exec_(module, definition) == 0
    assert c.state_of(module) == len(module.executed) == 1


@pytest.mark.parametrize("slots, size, error, match", [
    ([(CREATE, "create_fails")], 0, KeyError, "create"),
    ([(CREATE, "create_is_silent")], 0, SystemError,
     r"^creation of module from\.spec failed without setting an exception$"),
    ([(CREATE, "create_pair")], 8, SystemError,
     "is not a module object, but requests module state$"),
    ([(CREATE, "create_pair"), (EXEC, "exec_counts")], 0, SystemError,
     "specifies execution slots, but did not create a ModuleType instance$"),
    ([(CREATE, "create_pair"), (CREATE, "create_pair")], 0, SystemError, "multiple"),
    ([(999, "exec_counts")], 0, SystemError, "unknown (module )?slot ID 999$"),
    ([(EXEC, "exec_counts")], -1, SystemError, "m_size may not be negative for multi-phase "
                                               "initialization$"),
])
def test_from_spec_errors(slots, size, error, match):
    def call():
        c.from_spec(define(*slots, size=size), SPEC, API)
    with pytest.raises(error, match=match):
        call()
    assert kept(call, SPEC, SPEC.name) == [0, 0]


def test_bad_spec():
    for wrong, error in ((object(), AttributeError), (types.SimpleNamespace(), AttributeError),
                         (types.SimpleNamespace(name=5), TypeError),
                         (types.SimpleNamespace(name="\udc80"), UnicodeEncodeError)):
        with pytest.raises(error):
            c.from_spec(define(), wrong, API)
        assert kept(lambda: c.from_spec(define(), wrong, API), wrong) == 0


def executed():
    definition = define((EXEC, "exec_counts"), size=64)
    module = c.from_spec(definition, SPEC, API)
    c.exec_(module, definition)
    return module


def not_executed():
    return c.from_spec(define((EXEC, "exec_counts"), size=64), SPEC, API)


@pytest.mark.parametrize("make, has_state", [(lambda: c.create(define(size=64), API), True),
                                             (executed, True), (not_executed, False)])
def test_end(make, has_state):
    gc.collect()
    modules, before = [make() for _ in range(3)], c.freed()
    refs = [weakref.ref(module) for module in modules]
    del modules
    gc.collect()
    assert [ref() for ref in refs] == [None] * 3 or not CLASSES_DIE
    assert c.freed() == before + (3 if has_state else 0) or not CLASSES_DIE
    assert kept(make, SPEC) == 0
