"""Does the command say what the hosts do?

Files of many kinds are compiled here.  For each host, the verdict is compared with what the host's own loader and
import do: does it look for such a name, does dlopen(RTLD_NOW) take the file, is the hook there.  What the command says
loads, is imported.
"""

import json

import pytest

import conform
from kit import LIBRARY, NEW, OLD, OURS, broken_by, check, compile_c, extension

# What the loader and the import see themselves; the layout of objects is beyond them.
SEEN = ("suffix", "hook", "symbol", "library", "machine", "libc")

ASK = """
import ctypes, importlib.machinery, json, os, sys
answers = []
for path, module in json.loads(sys.argv[1]):
    suffix = os.path.basename(path)[len(module):]
    answer = {"looks": suffix in importlib.machinery.EXTENSION_SUFFIXES, "opens": False, "hook": False, "why": ""}
    try:
        file = ctypes.CDLL(path, os.RTLD_NOW)
        answer["opens"] = True
    except OSError as error:
        answer["why"] = str(error)
    else:
        hooks = ["PyInit_" + module] + ["PyModExport_" + module] * (sys.version_info >= (3, 15))
        answer["hook"] = any(hasattr(file, hook) for hook in hooks)
    answers.append(answer)
print(json.dumps(answers))
"""


def name_of(host):
    """The host as the command calls it; the made-up one from the future is `later`."""
    return "later" if host.name == "cp316x" else host.tag


@pytest.fixture(scope="module")
def hosts(session):
    found = [host for host in session.hosts if not host.sanitizer and not host.debug]
    assert found
    return found


@pytest.fixture(scope="module")
def files(session, hosts, tmp_path_factory):
    """{title: path} of all kinds that can be made here."""
    folder = tmp_path_factory.mktemp("kinds")
    made = {}

    def make(title, name, text, *options):
        made[title] = compile_c(folder / title.replace(" ", "_") / name, text, *options)

    ours = ["-DABIDING_MODULE=spam", f"-I{OURS}", LIBRARY, "-ldl"]
    make("universal", "spam.so", NEW, *ours)
    make("universal, as needed", "spam.so", NEW, *ours, "-Wl,-z,now", "-Wl,--as-needed", "-lm")
    make("universal, no debug symbols", "spam.so", NEW, *ours, "-s")
    make("universal, for abi3 by name", "spam.abi3.so", NEW, *ours)
    make("universal, for abi3t by name", "spam.abi3t.so", NEW, *ours)
    make("universal, another name", "eggs.so", NEW, *ours)
    make("universal, hook lost", "spam.so", NEW, *ours, "-Wl,--version-script=" + str(script(folder)))
    make("no hook", "spam.so", "int x;")
    make("nothing of Python's", "spam.so", "void PyInit_spam(void) {}")
    make("unheard of", "spam.so", "void PyUnheard_Of(void); void PyInit_spam(void) { PyUnheard_Of(); }")
    make("unheard of, weak", "spam.so",
         "__attribute__((weak)) void PyUnheard_Of(void); void PyInit_spam(void) { if (PyUnheard_Of) PyUnheard_Of(); }")
    make("both hooks", "spam.so", "void PyInit_spam(void) {} void PyModExport_spam(void) {}")
    make("for PyPy", "spam.pypy39-pp73-x86_64-linux-gnu.so", "void PyInit_spam(void) {}")
    make("a wrong suffix", "spam.ext.so", "void PyInit_spam(void) {}")
    make("private", "spam.so", "void _PyUnicode_Ready(void); void PyInit_spam(void) { _PyUnicode_Ready(); }")
    if session.official:
        for suffix in (".so", ".abi3.so", ".abi3t.so"):
            make(f"abi3t{suffix}", f"spam{suffix}", NEW, "-DPy_TARGET_ABI3T=0x030f0000", f"-I{session.official}")
    for host in hosts:
        if not host.include or host.name == "cp316x":
            continue
        options = [f"-I{host.include}"]
        suffix = f".cpython-{host.tag[2:]}-x86_64-linux-gnu.so"
        make(f"for {host.tag}", f"spam{suffix}", OLD, *options)
        make(f"for {host.tag}, plain name", "spam.so", OLD, *options)
        make(f"for {host.tag}, mutex", "spam.so", OLD.replace("PyLong_FromLong(42)", "PyUnicode_New(1, 1)"), *options)
        if not host.free_threaded:
            hexed = f"0x03{host.version[1]:02x}0000"
            limited = [*options, f"-DPy_LIMITED_API={hexed}"]
            newer = ("if (!self) return PyIter_Next(none) || Py_TYPE(none) ? none : self;" if host.version >= (3, 14)
                     else "if (!self) Py_NewRef(none);" if host.version >= (3, 10) else "")
            make(f"abi3 of {host.tag}", "spam.abi3.so", OLD.replace("return", newer + " return", 1), *limited)
    return made


def script(folder):
    path = folder / "lost.map"
    path.write_text("{ global: PyModExport_*; local: *; };\n")
    return path


def test_each_host_does_what_the_command_says(hosts, files):
    said = {title: extension(path) for title, path in files.items()}
    question = json.dumps([(str(path), path.name.split(".")[0]) for path in files.values()])
    wrong, compared = [], 0
    for host in hosts:
        status, output = conform.run_code(host, f"import sys; sys.argv[1:] = [{question!r}]\n" + ASK)
        assert status == 0, output
        for title, answer in zip(files, json.loads(output.splitlines()[-1])):
            works = answer["looks"] and answer["opens"] and answer["hook"]
            found, name = said[title], name_of(host)
            if name == "later" and ".cpython-315-" in files[title].name:
                continue                # the made-up host looks for the names of what it is made of
            compared += 1
            broken = broken_by(found, name, *SEEN)
            if broken and works or found["hosts"][name] == "loads" and not works:
                wrong.append((host.name, title, found["hosts"][name], answer))
            elif not works and not broken and name != "later":
                wrong.append((host.name, title, found["hosts"][name], answer))
    assert not wrong, "\n".join(map(str, wrong))
    assert compared >= 20 * len(hosts)


def test_what_it_says_loads_is_imported(hosts, files):
    tried = 0
    for host in hosts:
        for title, path in files.items():
            found = extension(path)
            if found["hosts"][name_of(host)] != "loads" or "answer" not in (path.parent / "spam.c").read_text():
                continue
            if host.name == "cp316x" and found["kind"] == "abi3":
                continue                # made up: its objects are larger than abi3 lets them be
            tried += 1
            status, output = conform.run_code(host, "import spam; print(spam.answer())", path.parent)
            assert status == 0 and output.endswith("42\n"), (host.name, title, output)
    assert tried >= 2 * len(hosts)


def test_kinds(files, session):
    kinds = {title: (found["kind"], found["kind_from"]) for title, found in
             ((title, extension(path)) for title, path in files.items())}
    assert kinds["universal"] == kinds["universal, no debug symbols"] == ("abiding", "note")
    assert kinds["nothing of Python's"] == ("untold", None)
    assert kinds["private"] == ("specific", "symbols")
    assert kinds["for PyPy"] == ("specific", "name")
    if session.official:
        assert kinds["abi3t.so"] == ("abi3t", "data")
    for title in kinds:
        if title.startswith("abi3 of"):
            assert kinds[title] == ("abi3", "data" if "cp315" in title and kinds[title][1] == "data" else "name")


def test_a_universal_file_loads_on_every_host(files):
    found = extension(files["universal"])
    assert set(found["hosts"].values()) == {"loads"}
    assert found["reasons"] == found["problems"] == []


def test_a_lost_hook_is_told(files):
    found = extension(files["universal, hook lost"])
    (reason,) = found["reasons"]
    assert reason["about"] == "hook" and "PyInit_spam: it is in the file, but as a local symbol" in reason["text"]
    assert found["local_hooks"] == ["PyInit_spam"]
    assert found["hosts"]["cp314"] == "does not load" and found["hosts"]["cp315"] == "loads"


def test_abi3_with_what_is_not_in_it(tmp_path):
    """A name promises the stable ABI, a symbol breaks that; what only old binaries use is part of it."""
    private = compile_c(tmp_path / "a" / "spam.abi3.so", "void PyUnicode_New(void); void PyInit_spam(void) { PyUnicode_New(); }")
    found = extension(private)
    assert [(problem["about"], problem["symbol"]) for problem in found["problems"]] == [("symbol", "PyUnicode_New")]
    assert found["problems"][0]["text"].startswith("uses PyUnicode_New, which is not in the stable ABI: do without it, or")
    assert found["hosts"]["cp312"] == "loads" and found["hosts"]["later"] == "cannot tell"
    status, _ = check(private)
    assert status == 1
    old = compile_c(tmp_path / "b" / "spam.abi3.so",
                    "void _PyArg_ParseTuple_SizeT(void); void PyInit_spam(void) { _PyArg_ParseTuple_SizeT(); }")
    status, (file,) = check(old)
    assert status == 0 and file["extensions"][0]["hosts"]["later"] == "loads" and not file["extensions"][0]["problems"]
    for host in ("cp313t", "cp315t", "later-t"):
        assert file["extensions"][0]["hosts"][host] == "does not load"
        assert broken_by(file["extensions"][0], host, "layout")


def test_what_counts_references_for_the_gil(session, tmp_path):
    """A plain name tells nothing, but inline counting does."""
    gil = next(host for host in session.hosts if host.include and not host.free_threaded and not host.debug)
    text = OLD.replace("return PyLong_FromLong(42)", "Py_XDECREF(none); Py_XINCREF(none); return PyLong_FromLong(42)")
    found = extension(compile_c(tmp_path / "spam.so", text, f"-I{gil.include}", "-O0"))
    assert found["kind"] == "untold" and broken_by(found, "cp313t", "layout")
    assert found["hosts"]["cp312"] == "cannot tell"
