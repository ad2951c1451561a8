import _imp
import importlib.util
import os
import subprocess
import sys
import types
from importlib.machinery import SourceFileLoader, SourcelessFileLoader

import c_import_code as c
import pytest

from counting import kept
from slotkit import CLASSES_DIE

NULL = ...
HOST = sys.version_info[:2]
OURS = "abd_code"


@pytest.fixture(autouse=True)
def modules(monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    yield
    for name in [name for name in sys.modules if name.split(".")[0] == OURS]:
        del sys.modules[name]


def test_magic():
    assert c.magic_number() == int.from_bytes(importlib.util.MAGIC_NUMBER, "little")
    assert c.magic_tag() == sys.implementation.cache_tag


# --- PyImport_ExecCodeModule and its kin --------------------------------------

def by_all(name, code):
    return c.PyImport_ExecCodeModule(name, code)


def by_ex(name, code, pathname=NULL):
    return c.PyImport_ExecCodeModuleEx(name, code, pathname)


def by_pathnames(name, code, pathname=NULL, cpathname=NULL):
    return c.PyImport_ExecCodeModuleWithPathnames(name, code, pathname, cpathname)


def by_object(name, code, pathname=NULL, cpathname=NULL):
    return c.PyImport_ExecCodeModuleObject(name, code, pathname, cpathname)


EXEC = [by_all, by_ex, by_pathnames, by_object]


def compiled(source="value = 5", filename="/abd/its source.py"):
    return compile(source, filename, "exec")


@pytest.mark.parametrize("execute", EXEC)
def test_exec(execute):
    module = execute(OURS, compiled())
    assert type(module) is types.ModuleType and sys.modules[OURS] is module
    assert module.value == 5 and module.__name__ == OURS
    assert module.__file__ == "/abd/its source.py"
    assert module.__spec__.name == OURS and module.__spec__.origin == module.__file__
    assert type(module.__loader__) is type(module.__spec__.loader) is SourceFileLoader
    assert vars(module)["__builtins__"] == vars(__import__("builtins"))
    # Again: in the same module, which keeps what it has.
    module.value, module.other, spec = 6, 7, module.__spec__
    assert execute(OURS, compiled(filename="/abd/second.py")) is module
    assert (module.value, module.other, module.__file__) == (5, 7, "/abd/second.py")
    assert module.__spec__ is spec


@pytest.mark.parametrize("execute", EXEC)
def test_exec_dotted(execute):
    module = execute(OURS + ".gr\u00fcn.inner", compiled())
    assert module.__name__ == OURS + ".gr\u00fcn.inner"
    assert sys.modules[module.__name__] is module
    assert OURS not in sys.modules              # no package is made
    assert execute(OURS + "\u20ac" * 1000, compiled()).value == 5
    del sys.modules[OURS + "\u20ac" * 1000]


@pytest.mark.parametrize("execute", EXEC[1:])
def test_exec_path(execute):
    module = execute(OURS, compiled(), "/abd/gr\u00fcn/other.py")
    assert module.__file__ == "/abd/gr\u00fcn/other.py" == module.__spec__.origin
    assert module.__loader__.path == module.__file__


@pytest.mark.parametrize("execute", EXEC[2:])
def test_exec_bytecode(execute, tmp_path):
    source, other = str(tmp_path / "some.py"), str(tmp_path / "other.py")
    cache = importlib.util.cache_from_source(source)
    module = execute(OURS, compiled(), other, cache)
    assert module.__file__ == other
    # The file of bytecode is not told any more.
    assert getattr(module, "__cached__", None) == (cache if HOST < (3, 15) else None)
    assert type(module.__loader__) is SourceFileLoader
    del sys.modules[OURS]
    # Its loader is that of bytecode where the two are one.
    module = execute(OURS, compiled(), cache, cache)
    assert module.__file__ == cache and type(module.__loader__) is SourcelessFileLoader
    del sys.modules[OURS]
    # The source that belongs to the bytecode, if there is any.
    for exists in (False, True):
        if exists:
            open(source, "w").close()
        if execute is by_pathnames:
            assert execute(OURS, compiled(), NULL, cache).__file__ == (
                source if exists else cache)
        else:
            assert execute(OURS, compiled(), NULL, cache).__file__ == "/abd/its source.py"
        del sys.modules[OURS]


@pytest.mark.parametrize("execute", EXEC)
def test_exec_fails(execute):
    for before in (None, types.ModuleType(OURS)):
        if before is not None:
            sys.modules[OURS] = before
        with pytest.raises(ZeroDivisionError):
            execute(OURS, compiled("value = 1\n1 / 0"))
        assert OURS not in sys.modules
        assert before is None or before.value == 1
    with pytest.raises(ImportError, match=f"^Loaded module '{OURS}' not found in sys.modules$"):
        execute(OURS, compiled(f"import sys; del sys.modules['{OURS}']"))
    # The code may put something else in its place.
    assert execute(OURS, compiled(f"import sys; sys.modules['{OURS}'] = 5")) == 5
    assert OURS in sys.modules


def test_exec_bad_names():
    for call in (lambda: c.PyImport_ExecCodeModule(b"\xff", compiled()),
                 lambda: c.PyImport_ExecCodeModuleEx(b"\xff", compiled(), NULL),
                 lambda: c.PyImport_ExecCodeModuleWithPathnames(b"\xff", compiled(), NULL, NULL)):
        with pytest.raises(UnicodeDecodeError):
            call()
    with pytest.raises(TypeError, match="unhashable type"):
        c.PyImport_ExecCodeModuleObject([], compiled(), NULL, NULL)


@pytest.mark.parametrize("execute", EXEC)
def test_exec_references(execute):
    held = []
    code, failing = compiled("held.append(1) if 'held' in globals() else None"), compiled("1 / 0")
    module = execute(OURS, code)
    module.held = []
    count = kept(lambda: execute(OURS, code), module, code)
    assert count == [0, 0] or not CLASSES_DIE
    assert len(module.held) == 11
    count = kept(lambda: held.append(execute(OURS, code)), module)
    assert count == 1 or not CLASSES_DIE
    assert kept(lambda: execute(OURS, failing), failing) == 0
    if execute is by_object:
        path = "/abd/" + "p" * 50
        count = kept(lambda: c.PyImport_ExecCodeModuleObject(OURS, failing, path, path), path)
        assert count == 0 or not CLASSES_DIE


# --- PyImport_GetImporter -----------------------------------------------------

def test_importer(monkeypatch):
    finder, asked = object(), []

    def skips(path):
        asked.append(path)
        raise ImportError

    def hook(path):
        if path == "abd fails":
            raise ZeroDivisionError
        if not path.startswith("abd"):
            raise ImportError
        return finder
    monkeypatch.setattr(sys, "path_hooks", [skips, hook])
    monkeypatch.setattr(sys, "path_importer_cache", {"abd cached": 5})
    for path in ("abd one", "abd gr\u00fcn"):
        assert c.PyImport_GetImporter(path) is finder is c.PyImport_GetImporter(path)
    assert c.PyImport_GetImporter("elsewhere") is None is c.PyImport_GetImporter("elsewhere")
    assert asked == ["abd one", "abd gr\u00fcn", "elsewhere"]   # each is remembered
    assert c.PyImport_GetImporter("abd cached") == 5
    with pytest.raises(ZeroDivisionError):
        c.PyImport_GetImporter("abd fails")
    assert sys.path_importer_cache == {"abd cached": 5, "abd one": finder, "elsewhere": None,
                                       "abd gr\u00fcn": finder, "abd fails": None}
    with pytest.raises(TypeError, match="unhashable type"):
        c.PyImport_GetImporter([])
    held = []
    assert kept(lambda: c.PyImport_GetImporter("abd one"), finder) == 0
    assert kept(lambda: held.append(c.PyImport_GetImporter("abd one")), finder) == 1
    assert kept(lambda: c.PyImport_GetImporter("abd fails"), ZeroDivisionError) == 0


def test_importer_of_a_folder(tmp_path):
    finder = c.PyImport_GetImporter(str(tmp_path))
    assert finder.path == str(tmp_path) and sys.path_importer_cache[str(tmp_path)] is finder


def test_importer_without_hooks(monkeypatch):
    for name, value in (("path_hooks", []), ("path_importer_cache", {})):
        monkeypatch.setattr(sys, name, value)
    assert c.PyImport_GetImporter("abd") is None
    assert sys.path_importer_cache == {"abd": None}


# --- PyImport_ReloadModule ----------------------------------------------------

def test_reload(tmp_path, monkeypatch):
    path, held = tmp_path / f"{OURS}.py", []
    monkeypatch.syspath_prepend(str(tmp_path))
    path.write_text("value = 1\nonly_first = 5")
    module = importlib.import_module(OURS)
    path.write_text("value = 22")
    assert c.PyImport_ReloadModule(module) is module
    assert (module.value, module.only_first) == (22, 5)
    count = kept(lambda: held.append(c.PyImport_ReloadModule(module)), module)
    assert count == 1 or not CLASSES_DIE
    path.write_text("value = 333\n1 / 0")
    with pytest.raises(ZeroDivisionError):
        c.PyImport_ReloadModule(module)
    assert sys.modules[OURS] is module and module.value == 333     # it still exists
    path.unlink()
    importlib.invalidate_caches()
    with pytest.raises(ModuleNotFoundError):
        c.PyImport_ReloadModule(module)
    del sys.modules[OURS]
    with pytest.raises(ImportError, match=f"^module {OURS} not in sys.modules$"):
        c.PyImport_ReloadModule(module)


def test_reload_errors():
    for wrong in (5, None, "sys", [], object()):
        with pytest.raises(TypeError, match=r"^reload\(\) argument must be a module$"):
            c.PyImport_ReloadModule(wrong)
        assert kept(lambda: c.PyImport_ReloadModule(wrong), wrong) == 0


# --- PyImport_ImportFrozenModule, PyImport_ImportFrozenModuleObject -----------

FROZEN = [c.PyImport_ImportFrozenModule, c.PyImport_ImportFrozenModuleObject]


@pytest.fixture
def all_frozen():
    """Debug builds have most frozen modules switched off."""
    switch = getattr(_imp, "_override_frozen_modules_for_tests", lambda how: None)
    switch(1)
    yield
    switch(0)


@pytest.mark.parametrize("load", FROZEN)
def test_frozen(load, monkeypatch, all_frozen):
    for name, is_package in (("__hello__", False), ("__phello__", True),
                             ("__phello__.spam", False)):
        monkeypatch.setitem(sys.modules, name, types.ModuleType("another"))
        monkeypatch.delitem(sys.modules, name)
        assert load(name) == 1
        module = sys.modules[name]
        assert type(module) is types.ModuleType and module.__name__ == name
        assert module.initialized is True
        assert hasattr(module, "__path__") is is_package
        assert not hasattr(module, "__file__")
        module.initialized = "not yet"
        assert load(name) == 1                          # once more, in the same
        assert sys.modules[name] is module and module.initialized is True


@pytest.mark.parametrize("load", FROZEN)
def test_frozen_absent(load):
    for name in ("abd_absent", "", "sys", "c_import_code", "__hello", "__hello__.x", "gr\u00fcn",
                 "x" * 10000):
        before = sys.modules.get(name)
        assert load(name) == 0
        assert sys.modules.get(name) is before


@pytest.mark.parametrize("load", FROZEN)
def test_frozen_fails(load, monkeypatch):
    module = types.ModuleType("zipimport")
    vars(module)["__builtins__"] = {}                   # so its imports fail
    monkeypatch.setitem(sys.modules, "zipimport", module)
    with pytest.raises(ImportError, match="^__import__ not found$"):
        load("zipimport")
    assert "zipimport" not in sys.modules
    if load is c.PyImport_ImportFrozenModule:
        with pytest.raises(UnicodeDecodeError):
            load(b"\xff")


# --- PyImport_AppendInittab ---------------------------------------------------

def run(code):
    # An interpreter that starts again looks for its library with this alone.
    home = {"PYTHONHOME": f"{sys.base_prefix}:{sys.base_exec_prefix}"}
    done = subprocess.run([sys.executable, "-c", code], env={**os.environ, **home},
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          universal_newlines=True)
    return done.returncode, done.stdout, done.stderr


TOLD = "'abd_added is initialized'\n"


def test_append_before_the_start():
    """As one is to: between two lives of the interpreter."""
    status, out, err = run("import c_import_code as c; c.append_at_exit()")
    assert (status, out) == (0, f"0, 0, 1, no module, {TOLD}0\n"), err


def test_append_while_running():
    status, out, err = run("""
import _imp, importlib.machinery, c_import_code as c
assert _imp.is_builtin("abd_added") == 0
assert c.append() == 0
assert _imp.is_builtin("abd_added") == 1
try:
    _imp.create_builtin(importlib.machinery.ModuleSpec("abd_added", None))
except KeyError as error:
    print(error)
""")
    if HOST < (3, 12):                  # the host's: looks at the table each time
        assert (status, out) == (0, TOLD), err
    else:                               # the host's: ends the process
        assert status < 0 and out == ""
        assert "PyImport_AppendInittab() may not be called after Py_Initialize()" in err
