"""When does a source get its PyInit_, and does it call the right hook?

The library is played by a stub that hands the slots back, so that what PyInit_ returns says which hook was called.
tests/entry tries the real library with every linker on real hosts.
"""

import ctypes
import shutil
import sys

import pytest

from toolchain import CXX, DIALECTS, OLDEST, STRICT, compile, run, succeed, symbols

STUB = """
#include <Python.h>
#ifdef __cplusplus
const struct abiding_host abiding_host = {};
#else
const struct abiding_host abiding_host = {0};
#endif
int abiding_enter(const char *name) { return strcmp(name, "refused") ? 0 : -1; }
PyObject *abiding_init(PySlot *slots, const char *name) { (void)name; return (PyObject *)slots; }
"""

SLOTS = "#include <Python.h>\nstatic PySlot slots[] = {PySlot_PTR(Py_mod_name, \"spam\"), PySlot_END};\n"
HOOK = "PyMODEXPORT_FUNC PyModExport_spam(void) { return slots; }\n"
OWN = "PyMODINIT_FUNC PyInit_spam(void) { return NULL; }\n"

BOTH = {"PyInit_spam": ("WEAK", "DEFAULT"), "PyModExport_spam": ("GLOBAL", "PROTECTED")}
OWN_AND_HOOK = {**BOTH, "PyInit_spam": ("GLOBAL", "DEFAULT")}
HOOK_ONLY = {"PyModExport_spam": ("GLOBAL", "PROTECTED")}

# name: (source, what it defines); -DABIDING_MODULE=spam unless the source says otherwise in its first line.
CASES = {
    "hook": (SLOTS + HOOK, BOTH),
    "prototype first": (SLOTS + "PyMODEXPORT_FUNC PyModExport_spam(void);\n" + HOOK, BOTH),
    "two prototypes": (SLOTS + 2 * "PyMODEXPORT_FUNC PyModExport_spam(void);\n" + HOOK, BOTH),
    "prototype behind": (SLOTS + HOOK + "PyMODEXPORT_FUNC PyModExport_spam(void);\n", BOTH),
    "helper": ("#include <Python.h>\nPyObject *help(void);\nPyObject *help(void) { Py_RETURN_NONE; }\n", {}),
    "own in a branch not taken": (SLOTS + "#if PY_VERSION_HEX < 0x030f0000\n" + OWN + "#else\n" + HOOK + "#endif\n",
                                  BOTH),
    "own in a branch not taken, behind": (SLOTS + HOOK + "#ifdef OLD\n" + OWN + "#endif\n", BOTH),
    "own": (SLOTS + OWN + HOOK, OWN_AND_HOOK),
    "own, declared first": (SLOTS + "PyMODINIT_FUNC PyInit_spam(void);\n" + OWN + HOOK, OWN_AND_HOOK),
    "own, hook declared behind": (SLOTS + OWN + "PyMODEXPORT_FUNC PyModExport_spam(void);\n" + HOOK, OWN_AND_HOOK),
    "own, asked for": ("// -DABIDING_MODULE=spam -DABIDING_OWN_INIT\n" + SLOTS + HOOK + OWN, OWN_AND_HOOK),
    "not asked for": ("// \n" + SLOTS + HOOK, HOOK_ONLY),
    "punycode": ("// -DABIDING_MODULE_U=sp_1fa\n" + SLOTS + HOOK.replace("Export_spam", "ExportU_sp_1fa"),
                 {"PyInitU_sp_1fa": BOTH["PyInit_spam"], "PyModExportU_sp_1fa": BOTH["PyModExport_spam"]}),
    "several": ("// \n" + SLOTS + "ABIDING_EXPORT(spam);\n" + HOOK + HOOK.replace("_spam", "_ham")
                + "ABIDING_EXPORT(ham);\nABIDING_EXPORT_U(x_1);\n" + HOOK.replace("Export_spam", "ExportU_x_1"),
                {**BOTH, "PyInit_ham": BOTH["PyInit_spam"], "PyModExport_ham": BOTH["PyModExport_spam"],
                 "PyInitU_x_1": BOTH["PyInit_spam"], "PyModExportU_x_1": BOTH["PyModExport_spam"]}),
    "one by the flag, one by the macro": (SLOTS + HOOK + HOOK.replace("_spam", "_ham") + "ABIDING_EXPORT(ham);\n",
                                          {**BOTH, "PyInit_ham": BOTH["PyInit_spam"],
                                           "PyModExport_ham": BOTH["PyModExport_spam"]}),
    "attribute in front": (SLOTS + "__attribute__((cold)) " + HOOK, BOTH),
    "extern in front": (SLOTS + "extern PyMODEXPORT_FUNC PyModExport_spam(void);\n" + HOOK, BOTH),
    "extern C in front": ("// -DABIDING_MODULE=spam -Wno-error\n" + SLOTS + 'extern "C" ' + HOOK, BOTH),
    "in an extern C block": (SLOTS + 'extern "C" {\n' + HOOK + "}\n", BOTH),
    "in a namespace": (SLOTS + "namespace spam {\n" + HOOK + "}\n", BOTH),
}


def flags_of(text):
    first = text.splitlines()[0]
    return first[2:].split() if first.startswith("//") else ["-DABIDING_MODULE=spam"]


def suits(dialect, name):
    """What may stand in front of CPython's own macro, too: it begins with `extern "C"` in C++."""
    if dialect in CXX:
        return name not in ("extern in front", "attribute in front")
    return name not in ("extern C in front", "in an extern C block", "in a namespace")


@pytest.mark.parametrize("dialect", OLDEST)
@pytest.mark.parametrize("level", ["-O0", "-O2"])
def test_what_a_source_defines(dialect, level, tmp_path):
    """Every case: only the entry points, with the visibility they need whatever the command line asks for."""
    for name, (text, expected) in CASES.items():
        if not suits(dialect, name):
            continue
        source, result = tmp_path / "module.c", tmp_path / "module.o"
        source.write_text(text)
        hide = ["-fvisibility=hidden", *(["-fvisibility-inlines-hidden"] if dialect in CXX else [])]
        succeed(compile(dialect, *flags_of(text), level, *hide, "-c", source, "-o", result))
        found = {k: v for k, v in symbols(result).items() if k != "help" and "4help" not in k}
        assert found == expected, name


@pytest.mark.parametrize("dialect", OLDEST)
def test_preprocessed_first(dialect, tmp_path):
    """As compiler caches do it: the preprocessor's output is compiled in a second step."""
    for name in ("prototype first", "own, declared first"):
        text, expected = CASES[name]
        source, result = tmp_path / "module.c", tmp_path / "module.o"
        source.write_text(text)
        (tmp_path / "module.i").write_text(succeed(compile(dialect, *flags_of(text), "-E", source)))
        language = "c++-cpp-output" if dialect in CXX else "cpp-output"
        succeed(run([DIALECTS[dialect][0], "-x", language, DIALECTS[dialect][3], "-fPIC", *STRICT, "-c",
                     tmp_path / "module.i", "-o", result]))
        assert symbols(result) == expected, name


@pytest.mark.parametrize("dialect", OLDEST)
def test_own_behind_the_hook_is_an_error(dialect, tmp_path):
    """It cannot be seen coming; what the compiler says names it."""
    source = tmp_path / "module.c"
    source.write_text(SLOTS + HOOK + OWN)
    done = compile(dialect, "-DABIDING_MODULE=spam", "-fsyntax-only", source)
    assert done.returncode != 0 and "redefinition" in done.stdout and "PyInit_spam" in done.stdout


def build(folder, dialect, name, *sources, flags=("-DABIDING_MODULE=spam",)):
    """Links sources (texts) and the stub to a file; returns its path."""
    paths = []
    for i, text in enumerate((*sources, STUB)):
        paths.append(folder / f"{name}-{i}.c")
        paths[-1].write_text(text)
    library = folder / f"{name}.so"
    succeed(compile(dialect, *flags, "-shared", *paths, "-o", library))
    return library


def init(library, name="PyInit_spam"):
    """What PyInit_ returns, and the slots that the hook returns."""
    loaded = ctypes.CDLL(str(library))
    function, hook = getattr(loaded, name), getattr(loaded, name.replace("PyInit", "PyModExport"))
    function.restype = hook.restype = ctypes.c_void_p
    return function(), hook()


@pytest.mark.parametrize("dialect", OLDEST)
@pytest.mark.parametrize("linker", ["bfd", "gold", "lld"])
@pytest.mark.parametrize("option", ["-O0", "-O2", "-flto"])
def test_init_hands_over_the_hook_s_slots(dialect, linker, option, tmp_path):
    if not shutil.which(f"ld.{linker}"):
        pytest.skip(f"no ld.{linker} here: not tested")
    if linker == "lld" and option == "-flto" and dialect.startswith("g"):
        pytest.skip("lld does not read what GCC writes for link-time optimization")
    library = build(tmp_path, dialect, "linked", SLOTS + HOOK, CASES["helper"][0],
                    flags=["-DABIDING_MODULE=spam", option, f"-fuse-ld={linker}", "-Wl,-z,now", "-Wl,--gc-sections"])
    returned, slots = init(library)
    assert returned == slots != 0


def test_refused_host(tmp_path):
    """abiding_enter says no: the hook is not asked."""
    text = (SLOTS + HOOK).replace("spam", "refused")
    library = build(tmp_path, OLDEST[0], "refused", text, flags=["-DABIDING_MODULE=refused"])
    assert init(library, "PyInit_refused")[0] is None


def test_own_in_another_source_wins(tmp_path):
    """The stub is weak."""
    other = "#include <Python.h>\n" + OWN.replace("NULL", "(PyObject *)16")
    for order in ((SLOTS + HOOK, other), (other, SLOTS + HOOK)):
        assert init(build(tmp_path, OLDEST[0], f"own{len(order[0])}", *order))[0] == 16


def test_same_name_twice_keeps_apart(tmp_path):
    """With RTLD_GLOBAL the second file must still call its own hook."""
    libraries = [build(tmp_path, OLDEST[0], f"global{i}", SLOTS + HOOK) for i in range(2)]
    code = """
import ctypes, sys
loaded = [ctypes.CDLL(path, mode=ctypes.RTLD_GLOBAL) for path in sys.argv[1:]]
for library in loaded:
    library.PyInit_spam.restype = library.PyModExport_spam.restype = ctypes.c_void_p
    assert library.PyInit_spam() == library.PyModExport_spam()
assert loaded[0].PyInit_spam() != loaded[1].PyInit_spam()
"""
    succeed(run([sys.executable, "-c", code, *libraries]))
