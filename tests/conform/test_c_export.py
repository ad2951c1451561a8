"""Importing through the export hook: what it returns, and imports that fail.

c_export looks up what to do at each import: `sys.c_export` and its like.
"""
import gc
import importlib
import importlib.machinery
import importlib.util
import os
import sys
import sysconfig
import threading
import types
import weakref

import pytest

from copies import copy
from slotkit import CLASSES_DIE, FREE_THREADED
from elsewhere import run

NAME = "c_export"
FILE = importlib.util.find_spec(NAME).origin


def start(kind, name=NAME, file=FILE, exec=None, create=None):
    """A spec and a module that has not been executed."""
    sys.c_export, sys.c_export_exec, sys.c_export_create = kind, exec, create
    spec = importlib.util.spec_from_file_location(name, file)
    return spec, importlib.util.module_from_spec(spec)


def load(kind, name=NAME, **more):
    spec, module = start(kind, name, **more)
    spec.loader.exec_module(module)
    return module


def fails(text, call, error=SystemError, names=(NAME,)):
    """Each time, and an import that succeeds works as ever between them.

    `{}` in the text stands for one of the names.
    """
    for _ in range(3):
        with pytest.raises(error) as info:
            call()
        assert type(info.value) is error
        assert str(info.value) in [text.format(name) for name in names]
        assert load("plain").executed == 1


def names_of(name):
    """What a refused array's module is called in texts: as it is imported.

    Below 3.15 the host does not tell the package; where the file is linked
    with Abiding only, nobody tells more than Py_mod_name.
    """
    if sys.version_info >= (3, 15):
        return [name]
    if os.environ["ABIDING_TEST_MODE"] == "linkonly":
        return ["?", "its own name"]
    return [name.rpartition(".")[2]]


# Arrays that are accepted.


@pytest.mark.parametrize("kind", [
    "plain", "shared", "alone", "silent", "token", "nested", "nested_old", "flags"])
def test_accepted(kind):
    module = load(kind)
    assert type(module) is types.ModuleType
    assert module.__name__ == NAME and module.__doc__ == "The doc."
    assert module.__file__ == FILE and module.__package__ == ""
    assert module.__spec__.name == NAME and module.__loader__ is module.__spec__.loader
    assert isinstance(module.__loader__, importlib.machinery.ExtensionFileLoader)
    assert repr(module) == f"<module {NAME!r} from {FILE!r}>"
    assert module.executed == 1 and module.bump() == 2


def test_token_and_definition():
    """3.4: the array, unless a slot says otherwise."""
    for kind in "plain", "token", "nested", "flags", "silent":
        module = load(kind)
        token, size, definition = module.about()
        assert token == module.hook_result(kind)
        assert size == 16 and definition is False


def test_bare():
    """Nothing but Py_mod_abi."""
    done = run(f"""
        import sys, warnings, importlib.util
        warnings.simplefilter("ignore")
        sys.c_export = "bare"
        import c_export
        print(sorted(n for n in vars(c_export) if not n.startswith("__")), c_export.__doc__)
    """)
    assert done == (0, "[] None\n")


def test_methods():
    module = load("plain")
    assert module.bump.__module__ == NAME and module.bump.__self__ is module
    assert module.bump.__doc__ == "Counts."
    assert module.bump.__text_signature__ == "($module)"


# Arrays that are refused.


@pytest.mark.parametrize("name", [NAME, "pkg.sub." + NAME])
@pytest.mark.parametrize("kind, text", [
    ("no_abi", "module {} does not define Py_mod_abi, which is mandatory "
               "for modules defined from slots only."),
    ("null_abi", "NULL not allowed for slot Py_mod_abi"),
    ("unknown", "unknown module slot ID 999"),
    ("two_execs", "module {} has multiple Py_mod_exec slots"),
    ("two_docs", "module {} has multiple Py_mod_doc (101) slots"),
    ("negative", "module {}: m_size may not be negative for multi-phase "
                 "initialization"),
])
def test_refused(kind, text, name):
    fails(text, lambda: load(kind, name), names=names_of(name))
    assert name not in sys.modules


@pytest.mark.parametrize("kind, text", [
    ("high_abi", "{}: PyABIInfo version too high"),
    ("future_abi", "{}: incompatible future stable ABI version (3.48)")])
def test_abi_refused(kind, text):
    fails(text, lambda: load(kind), ImportError, names_of(NAME))


@pytest.mark.parametrize("kind, error, text", [
    ("null", SystemError, "module export hook for module '{}' failed without "
                          "setting an exception"),
    ("raise", ValueError, "raised by the hook"),
    pytest.param(
        "both", SystemError, "module export hook for module '{}' raised "
                             "unreported exception", marks=pytest.mark.skipif(
            sys.version_info >= (3, 15) and hasattr(sys, "gettotalrefcount"),
            reason="a debug build of 3.15 aborts")),
])
@pytest.mark.parametrize("name", [NAME, "pkg.sub." + NAME])
def test_hook_fails(kind, error, text, name):
    fails(text, lambda: load(kind, name), error, names_of(name))


def test_missing_hook():
    with pytest.raises(ImportError) as info:
        start("plain", "other_name")
    assert info.value.name == "other_name" and info.value.path == FILE
    assert "other_name" in str(info.value)


# Py_mod_create and Py_mod_exec.


def test_create():
    """3.3"""
    calls = []

    def create(spec, def_is_null):
        calls.append((spec, def_is_null))
        return types.ModuleType("own")

    spec, module = start("create", create=create)
    assert calls[0][0] is spec and calls[0][1] is True
    spec.loader.exec_module(module)
    assert module.executed == 1 and module.bump() == 2 and module.__name__ == "own"
    assert module.__spec__ is spec
    assert module.about()[0] == module.hook_result("create")


def test_create_gives_something_else():
    made = types.SimpleNamespace(a=1)
    module = load("create_only", create=lambda *args: made)
    assert module is made and module.__name__ == NAME
    fails("module c_export is not a module object, but requests module state",
          lambda: load("create", create=lambda *args: made))


def test_create_fails():
    for kind in "create", "create_only":
        fails("division by zero", lambda: load(kind, create=lambda *args: 1 / 0),
              ZeroDivisionError)
        fails("creation of module c_export failed without setting an exception",
              lambda: load(kind, create=lambda *args: ...))


def test_exec_fails():
    fails("division by zero", lambda: load("plain", exec=lambda m: 1 / 0),
          ZeroDivisionError)
    fails(f"execution of <module {NAME!r} from {FILE!r}> failed without setting "
          "an exception", lambda: load("plain", exec=lambda m: ...))


@pytest.fixture
def importable():
    """`import c_export` starts anew, and is undone."""
    sys.modules.pop(NAME, None)
    sys.c_export, sys.c_export_exec = "plain", None
    yield
    sys.modules.pop(NAME, None)
    sys.c_export_exec = None


def test_failed_import_is_tried_again(importable):
    seen = []

    def fail(module):
        seen.append(weakref.ref(module))
        assert sys.modules[NAME] is module
        raise OSError("no such thing")

    for _ in range(5):
        sys.c_export_exec = fail
        with pytest.raises(OSError):
            import c_export
        assert NAME not in sys.modules
    sys.c_export_exec = None
    import c_export
    assert c_export.bump() == 2
    del c_export
    gc.collect()
    assert [r() for r in seen] == [None] * 5 or not CLASSES_DIE


def test_import_again(importable):
    import c_export as first
    import c_export as same
    assert first is same
    first.bump()
    del sys.modules[NAME]
    import c_export as second
    assert second is not first and second.bump() == 2 and first.bump() == 3
    assert first.about()[0] == second.about()[0]


def test_reload_does_nothing(importable):
    import c_export
    c_export.x = 1
    c_export.bump()
    assert importlib.reload(c_export) is c_export
    assert c_export.x == 1 and c_export.bump() == 3


def test_exec_twice():
    """The loader executes a module once; a second time changes nothing."""
    spec, module = start("plain")
    spec.loader.exec_module(module)
    spec.loader.exec_module(module)
    assert module.bump() == 2


def test_module_that_is_never_executed():
    spec, module = start("plain")
    assert not hasattr(module, "executed") and module.about()[1] == 16
    del module, spec
    gc.collect()


# Life.


def test_state_functions():
    module = load("plain")
    gc.collect()
    module.take_counts()
    take = load("plain").take_counts
    module.keep([module])
    gc.collect()
    traversed, cleared, freed = take()
    assert traversed > 0 or not CLASSES_DIE
    assert (cleared, freed) == (0, 0)
    r = weakref.ref(module)
    del module
    gc.collect()
    assert r() is None or not CLASSES_DIE
    assert take()[1:] == (1, 1) or not CLASSES_DIE


def test_import_many_times():
    for i in range(300):
        module = load(("plain", "nested", "token")[i % 3],
                      ("pkg." if i % 2 else "") + NAME)
        module.keep(module)
        assert module.bump() == 2


def test_import_in_threads(importable):
    """At once: one module; by loaders of their own: each its own."""
    modules, wrong = [], []
    barrier = threading.Barrier(4)

    def work():
        try:
            barrier.wait()
            import c_export
            modules.append(c_export)
            for _ in range(50):
                spec = importlib.util.spec_from_file_location(NAME, FILE)
                own = importlib.util.module_from_spec(spec)
                spec.loader.exec_module(own)
                assert own.bump() == 2 and own.bump() == 3
        except BaseException as error:
            wrong.append(error)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == [] and len({id(m) for m in modules}) == 1


# Files and packages.


@pytest.mark.once("copies a file that is then loaded")
def test_submodule(tmp_path, monkeypatch):
    suffix = FILE[FILE.rindex(NAME) + len(NAME):]
    package = tmp_path / "c_export_package" / "inner"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("from . import c_export as own\n")
    copy(FILE, package / (NAME + suffix))
    monkeypatch.syspath_prepend(str(tmp_path))
    sys.c_export, sys.c_export_exec = "plain", None
    import c_export_package.inner as inner
    module = inner.own
    assert module.__name__ == "c_export_package.inner.c_export"
    assert module.__package__ == "c_export_package.inner"
    assert module is sys.modules["c_export_package.inner.c_export"]
    assert module.bump() == 2 and module.bump.__module__ == module.__name__
    # Another file: other static data.
    assert module.about()[0] != load("plain").about()[0]


def test_same_name_with_global_symbols(tmp_path):
    """Two files of one name under RTLD_GLOBAL keep apart."""
    suffix = FILE[FILE.rindex(NAME) + len(NAME):]
    for folder in "a", "b":
        (tmp_path / folder).mkdir()
        copy(FILE, tmp_path / folder / (NAME + suffix))
    done = run("""
        import importlib.util, os, sys
        sys.setdlopenflags(os.RTLD_GLOBAL | os.RTLD_NOW)
        modules = []
        for file in sys.argv[1:]:
            spec = importlib.util.spec_from_file_location("c_export", file)
            module = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(module)
            modules.append(module)
        a, b = modules
        assert a.about()[0] == a.hook_result("plain") != b.hook_result("plain")
        assert b.about()[0] == b.hook_result("plain")
        print(a.bump(), a.bump(), b.bump())
    """, *(str(tmp_path / f / (NAME + suffix)) for f in "ab"))
    assert done == (0, "2 3 2\n")


# The GIL.


needs_no_gil = pytest.mark.skipif(not FREE_THREADED, reason="there is always a GIL")


@needs_no_gil
@pytest.mark.parametrize("kind", [
    "plain", "shared", "alone", "silent", "token", "nested", "nested_old", "flags"])
def test_gil_stays_off(kind):
    """3.2"""
    done = run(f"""
        import sys, warnings
        warnings.simplefilter("error")
        sys.c_export = {kind!r}
        import c_export
        print(sys._is_gil_enabled())
    """)
    assert done == (0, "False\n")


@needs_no_gil
@pytest.mark.parametrize("kind", ["no_gil_slot", "gil_used", "bare"])
def test_gil_is_switched_on(kind):
    """3.2: with a warning, by a module that does not say it can do without."""
    done = run(f"""
        import sys, warnings
        sys.c_export = {kind!r}
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            import c_export
        print(sys._is_gil_enabled(), [w.category.__name__ for w in caught])
        print(str(caught[0].message).split(",")[0])
    """)
    assert done == (0, "True ['RuntimeWarning']\nThe global interpreter lock (GIL) "
                       "has been enabled to load module 'c_export'\n")


@needs_no_gil
def test_gil_and_failed_import():
    """A refusal leaves it as it is."""
    done = run("""
        import sys
        for kind in "no_abi", "unknown", "raise", "null":
            sys.c_export = kind
            try:
                import c_export
            except Exception:
                print(sys._is_gil_enabled(), end=" ")
    """)
    assert done == (0, "False False False False ")
