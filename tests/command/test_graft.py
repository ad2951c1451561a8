"""abiding graft: what it makes of files of many linkers, what of them it leaves alone, and what it refuses."""

import itertools
import os
import re
import shutil
import struct
import subprocess

import pytest

import conform
import hosts as host_finder
from kit import ABIDING, LIBRARY, NEW, OLD, OURS, compile_c, extension, run

HOSTS = [host for host in host_finder.find_hosts() if not host.sanitizer]
if os.environ.get("ABIDING_COMMAND"):       # what another build of the command makes is the same
    HOSTS = HOSTS[:1]
OFFICIAL = host_finder.official_include(host_finder.find_hosts())
FLAGS = ["-DPy_TARGET_ABI3T=0x030f0000", f"-I{OFFICIAL}"]
COMPANIONS = list((conform.ROOT / "build" / "command").glob("lib*/abiding/companion-*.so"))

pytestmark = pytest.mark.skipif(not OFFICIAL, reason="no headers of CPython 3.15 here")

# PyList_GetItemRef came with 3.13; Py_BuildValue is one that old hosts have, but with other ideas of '#'.
TRICKY = NEW.replace("return PyLong_FromLong(42);", """
    PyObject *list = Py_BuildValue("[iis#]", 6, 7, "text", (Py_ssize_t)2);
    PyObject *six = list ? PyList_GetItemRef(list, 0) : NULL;
    PyObject *seven = list ? PyList_GetItemRef(list, 1) : NULL;
    PyObject *product = six && seven ? PyNumber_Multiply(six, seven) : NULL;
    Py_XDECREF(six); Py_XDECREF(seven); Py_XDECREF(list);
    return product;
""")


def graft(path, folder, *options):
    """The grafted file and its companion."""
    folder.mkdir(parents=True, exist_ok=True)
    run("graft", "-o", folder, *options, path, status=0)
    made = folder / (path.name.split(".")[0] + ".so")
    (companion,) = folder.glob(f"{made.stem}.abiding-*.so")
    return made, companion


def answers(folder, code="import spam; print(spam.answer())", hosts=HOSTS, env=None):
    """What each host prints."""
    found = {}
    for host in hosts:
        status, output = conform.run_code(host, code, folder)
        found[host.name] = output.strip() if status == 0 else f"status {status}: {output}"
    return found


def everywhere(text, hosts=HOSTS):
    return {host.name: text for host in hosts}


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    """A file as users have it before: for 3.15 and later."""
    folder = tmp_path_factory.mktemp("plain")
    return compile_c(folder / "spam.abi3t.so", TRICKY, *FLAGS)


# Linkers and what they can be told.

LINKERS = ["bfd", "gold", "lld"]
OPTIONS = {
    "default": [],
    "now": ["-Wl,-z,now", "-Wl,-z,relro"],
    "sysv": ["-Wl,--hash-style=sysv"],
    "both": ["-Wl,--hash-style=both", "-g"],
    "noplt": ["-O2", "-fno-plt", "-Wl,--gc-sections"],
    "stripped": ["-s"],
    "huge": ["-Wl,-z,max-page-size=0x200000"],
}


@pytest.mark.parametrize("linker", LINKERS)
@pytest.mark.parametrize("option", OPTIONS)
def test_linkers(tmp_path, linker, option):
    if not shutil.which(f"ld.{linker}"):
        pytest.skip(f"no {linker} here")
    given = compile_c(tmp_path / "in" / "spam.so", TRICKY, *FLAGS, f"-fuse-ld={linker}", *OPTIONS[option])
    made, _ = graft(given, tmp_path / "out")
    assert answers(made.parent) == everywhere("42")
    check_layout(given, made)


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_link_time_optimization(tmp_path, compiler):
    options = ["-flto", "-O2"] + (["-fuse-ld=lld"] if compiler == "clang" else [])
    given = compile_c(tmp_path / "in" / "spam.so", TRICKY, *FLAGS, *options, compiler=compiler)
    made, _ = graft(given, tmp_path / "out")
    assert answers(made.parent) == everywhere("42")


def test_cpp(tmp_path):
    """Constructors of the extension run when the companion is ready, and what they throw is caught."""
    text = TRICKY.replace("#include <Python.h>", """
        #include <Python.h>
        #include <stdexcept>
        #include <string>
        static struct Early {
            std::string text;
            Early() { try { throw std::runtime_error(std::to_string(Py_Version >> 24)); }
                      catch (std::exception &e) { text = e.what(); } }
        } early;
    """, 1).replace("return product;", "if (early.text != \"3\") { return NULL; } return product;")
    text = text.replace('Py_mod_name, "spam"', 'Py_mod_name, (void *)"spam"')
    source = tmp_path / "spam.cpp"
    source.write_text(text)
    given = tmp_path / "spam.abi3t.so"
    subprocess.run(["c++", "-std=c++20", "-shared", "-fPIC", "-w", source, "-o", given, *FLAGS], check=True)
    made, _ = graft(given, tmp_path / "out")
    assert answers(made.parent) == everywhere("42")


@pytest.mark.parametrize("tags", ["--enable-new-dtags", "--disable-new-dtags"])
def test_other_libraries(tmp_path, tags):
    """Libraries that the file needs, with versions, and where they are looked for."""
    library = tmp_path / "out" / "lib" / "libeggs.so"
    script = tmp_path / "map"
    script.write_text("EGGS_1.0 { global: eggs; local: *; };")
    compile_c(library, "int eggs(void) { return 42; }", f"-Wl,--version-script={script}")
    text = NEW.replace("#include <Python.h>", "#include <Python.h>\nint eggs(void);").replace("(42)", "(eggs())")
    given = compile_c(tmp_path / "in" / "spam.so", text, *FLAGS, f"-L{library.parent}", "-leggs",
                      f"-Wl,{tags},-rpath,$ORIGIN/lib")
    made, companion = graft(given, tmp_path / "out")
    dynamic = subprocess.run(["readelf", "-dVW", made], check=True, capture_output=True, text=True).stdout
    needed = re.findall(r"\(NEEDED\).*\[(.*)\]", dynamic)
    assert needed == [*re.findall(r"\(NEEDED\).*\[(.*)\]", readelf(given, "-d")), f"$ORIGIN/{companion.name}"]
    assert "libeggs.so" in needed[0] and "EGGS_1.0" in dynamic and "[$ORIGIN/lib]" in dynamic
    assert answers(made.parent) == everywhere("42")


# What is changed in the file.

def readelf(path, *options):
    done = subprocess.run(["readelf", "-W", *options, path], check=True, capture_output=True, text=True)
    assert not done.stderr, done.stderr
    return done.stdout


def segments(path):
    """(type, offset, address, size in the file, size in memory, flags, alignment) of each."""
    data = path.read_bytes()
    at, (count,) = struct.unpack_from("<Q", data, 32)[0], struct.unpack_from("<H", data, 56)
    found = []
    for i in range(count):
        kind, flags, offset, address, _, file, memory, align = struct.unpack_from("<IIQQQQQQ", data, at + 56 * i)
        found.append((kind, offset, address, file, memory, flags, align))
    return data, found


LOAD, DYNAMIC, NOTE, PHDR = 1, 2, 4, 6


def check_layout(given, made):
    """Each segment is where it was, and holds what it held but for the names of symbols, the hash table of all
    symbols, and the dynamic table."""
    before, old = segments(given)
    after, new = segments(made)
    moved = (DYNAMIC, PHDR)
    assert [s for s in new[:len(old)] if s[0] not in moved] == [s for s in old if s[0] not in moved]
    assert [s[0] for s in new[len(old):]] == [LOAD, NOTE]
    added = new[len(old)]
    ends = [address + memory for kind, _, address, _, memory, _, _ in old if kind == LOAD]
    align = added[-1]
    assert added[1] % align == added[2] % align                         # as mmap() wants it
    assert added[2] // align > (max(ends) - 1) // align                 # no page in common
    assert added[1] >= len(before) and added[1] + added[3] == len(after)
    assert added[5] in (4, 6)                                           # never executable
    dynamic = next(s for s in new if s[0] == DYNAMIC)
    assert (added[5] == 6) == (added[1] <= dynamic[1])                  # writable if the dynamic table is there

    allowed = set(itertools.chain(range(32, 40), range(56, 58)))        # e_phoff, e_phnum
    for line in readelf(given, "-S").splitlines():
        row = re.match(r"\s*\[\s*(\d+)\] (\S+)\s+(\S+)\s+[0-9a-f]{16} ([0-9a-f]+) ([0-9a-f]+)", line)
        if row and row[2] in (".dynsym", ".hash", ".dynamic"):
            allowed.update(range(int(row[4], 16), int(row[4], 16) + int(row[5], 16)))
        if row and row[2] in (".dynstr", ".dynamic"):
            entry = struct.unpack_from("<Q", before, 40)[0] + 64 * int(row[1])
            allowed.update(range(entry, entry + 64))
    changed = {i for i, (a, b) in enumerate(zip(before, after)) if a != b}
    assert changed <= allowed, sorted(changed - allowed)[:10]
    assert not any(after[len(before):added[1]])

    # Symbols are called otherwise, or they are as they were.
    symbols = [[line.split() for line in readelf(path, "--dyn-syms").splitlines()[3:]] for path in (given, made)]
    for one, other in zip(*symbols):
        if one != other:
            assert one[6] == "UND" and one[:7] == other[:7]
            assert re.fullmatch(r"abiding_[0-9a-f]{16}_" + one[7], other[7])
    assert symbols[0] != symbols[1] and len(symbols[0]) == len(symbols[1])


def test_reproducible(plain, tmp_path):
    first, second = (graft(plain, tmp_path / name) for name in ("a", "b"))
    for one, other in zip(first, second):
        assert one.name == other.name and one.read_bytes() == other.read_bytes()
    assert sorted(p.name for p in (tmp_path / "a").iterdir()) == sorted(p.name for p in first)


def test_other_contents_other_companion(plain, tmp_path):
    other = compile_c(tmp_path / "in" / "spam.so", NEW, *FLAGS)
    _, first = graft(plain, tmp_path / "a")
    _, second = graft(other, tmp_path / "b")
    assert first.name != second.name


# In one process.

def test_two_of_one_name(plain, tmp_path):
    """Two grafted files of the same module name, from different sources, with and without RTLD_GLOBAL."""
    other = compile_c(tmp_path / "in" / "spam.so", NEW.replace("42", "43"), *FLAGS)
    for number, given in enumerate([plain, other]):
        graft(given, tmp_path / "out" / f"package{number}")
    code = """
import os, sys
sys.setdlopenflags(os.RTLD_NOW | {})
from package0 import spam
from package1 import spam as other
print(spam.answer(), other.answer(), spam.__name__, other.__name__)
"""
    for flags in ("os.RTLD_GLOBAL", "os.RTLD_LOCAL"):
        assert answers(tmp_path / "out", code.format(flags)) == everywhere("42 43 package0.spam package1.spam")


def test_a_relative_path(plain, tmp_path):
    """The companion is looked for beside the file, not in the working directory."""
    graft(plain, tmp_path / "package")
    (tmp_path / "elsewhere").mkdir()
    code = f"""
import os, sys
os.chdir({str(tmp_path)!r})
sys.path.insert(0, "")
from package import spam
os.chdir("elsewhere")
import importlib.util
print(spam.answer())
"""
    assert answers(tmp_path / "none", code) == everywhere("42")


def test_without_its_companion(plain, tmp_path):
    made, companion = graft(plain, tmp_path)
    companion.unlink()
    for host, text in answers(tmp_path).items():
        assert f"ImportError: {companion}: cannot open shared object file" in text, host


def test_a_companion_is_no_module(plain, tmp_path):
    _, companion = graft(plain, tmp_path)
    code = f"""
import importlib.util
spec = importlib.util.spec_from_file_location("spam", {str(companion)!r})
try:
    importlib.util.module_from_spec(spec)
except ImportError as error:
    print(error)
"""
    for host, text in answers(tmp_path, code, [host for host in HOSTS if not host.native]).items():
        assert text == (f"'{companion}' was not loaded by the extension that it was made for. Import that; "
                        "if the two were renamed, graft the extension again."), host


# The companion.

def test_companion_defines_what_the_manifest_says():
    (companion,) = COMPANIONS
    lines = (conform.ROOT / "gen" / "symbols.tsv").read_text().splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    ours = {name for name, kind, tier, *_ in rows if tier in ("gap", "override")}
    hosts = {name for name, kind, tier, *_ in rows if tier == "host"}
    symbols = [line.split() for line in readelf(companion, "--dyn-syms").splitlines()[4:] if line.strip()]
    defined = {words[7] for words in symbols if len(words) > 7 and words[6] != "UND"}
    undefined = {words[7].split("@")[0] for words in symbols if len(words) > 7 and words[6] == "UND"}
    assert {name for name in defined if not name.startswith("companion_")} == ours | {"abiding_companion"}
    assert not undefined & ours and len(undefined & hosts) > 50


def test_companion_needs_an_old_glibc():
    (companion,) = COMPANIONS
    versions = re.findall(r"GLIBC_(\d+)\.(\d+)", readelf(companion, "-V"))
    assert versions and max((int(a), int(b)) for a, b in versions) <= (2, 17)
    assert re.findall(r"\(NEEDED\).*\[(.*)\]", readelf(companion, "-d")) == ["libc.so.6"]


# Refusals.

def refused(path, *options, status=1, folder=None):
    folder = folder or path.parent / "out"
    folder.mkdir(exist_ok=True)
    _, output, messages = run("graft", "-o", folder, *options, path, status=status)
    assert not output and not list(folder.iterdir())
    assert messages.startswith(f"abiding graft: {path}: ")
    return messages[len(f"abiding graft: {path}: "):].strip()


SOURCES = {
    "has PyInit_spam but no PyModExport_": (OLD, [f"-I{OFFICIAL}", "-DPy_LIMITED_API=0x03090000"]),
    "has no hook, PyModExport_NAME": ("int spam;", []),
    "has PyModExport_spam as a local symbol":
        (NEW.replace("PyMODEXPORT_FUNC", '__attribute__((visibility("hidden"))) PySlot *'), FLAGS),
    "is for one version, as its Py_mod_abi says": (NEW, [f"-I{OFFICIAL}"]),
    "is abi3, as its Py_mod_abi says": (NEW, [f"-I{OFFICIAL}", "-DPy_LIMITED_API=0x030f0000"]),
    "uses _PyObject_GetState, which is not in the stable ABI":
        (NEW.replace("PyLong_FromLong(42)", "_PyObject_GetState(self)"), FLAGS),
    "uses PyUnicode_New, which is not in the stable ABI":
        (NEW.replace("PyLong_FromLong(42)", "PyUnicode_New(1, 127)"), FLAGS),
    "uses PySpam_Eggs, which no release of CPython exports":
        (NEW.replace("PyLong_FromLong(42)", "PySpam_Eggs()"), FLAGS),
    "exports PyList_GetItemRef, a name of CPython's own":
        (NEW + "PyObject *PyList_GetItemRef(PyObject *list, Py_ssize_t i) { return NULL; }", FLAGS),
    "needs libpython3.15.so.1.0": (NEW, [*FLAGS, "-L.", "-Wl,--no-as-needed", "-l:libpython3.15.so.1.0"]),
    "needs musl": (NEW, [*FLAGS, "-L.", "-Wl,--no-as-needed", "-l:libc.musl-x86_64.so.1", "-nostdlib"]),
    "was made with Abiding: it loads on every host as it is":
        (NEW, ["-DABIDING_MODULE=spam", f"-I{OURS}", LIBRARY, "-ldl"]),
}


@pytest.mark.parametrize("reason", SOURCES)
def test_refused(tmp_path, monkeypatch, reason):
    monkeypatch.chdir(tmp_path)
    for library in "libpython3.15.so.1.0", "libc.musl-x86_64.so.1":
        compile_c(tmp_path / library, "int nothing;", f"-Wl,-soname={library}")
    text, options = SOURCES[reason]
    declared = "PyObject *_PyObject_GetState(PyObject *), *PySpam_Eggs(void), *PyUnicode_New(Py_ssize_t, Py_UCS4);\n"
    if reason.startswith("uses"):
        text = text.replace("static PyObject *answer", declared + "static PyObject *answer", 1)
    assert refused(compile_c(tmp_path / "spam.so", text, *options)).startswith(reason)


def test_never_guessed(tmp_path):
    """A file that tells what it is for when it runs only, with a name that says so."""
    text = NEW.replace("PySlot_STATIC_DATA(Py_mod_abi, &abi_info)", "PySlot_STATIC_DATA(Py_mod_doc, \"\")")
    text = text.replace("{ return slots; }", "{ slots[0] = (PySlot)PySlot_STATIC_DATA(Py_mod_abi, &abi_info); return slots; }")
    given = compile_c(tmp_path / "spam.abi3t.so", text, *FLAGS)
    assert "--assume-abi3t" in refused(given)
    made, _ = graft(given, tmp_path / "made", "--assume-abi3t")
    assert answers(made.parent) == everywhere("42")


def test_the_caller_is_not_believed_against_the_file(tmp_path):
    given = compile_c(tmp_path / "spam.so", NEW, f"-I{OFFICIAL}")
    assert refused(given, "--assume-abi3t").startswith("is for one version")


def test_not_twice(plain, tmp_path):
    made, companion = graft(plain, tmp_path / "once")
    for path, reason in (made, "is grafted already"), (companion, "is the companion of a grafted extension"):
        assert refused(path, folder=tmp_path / "twice").startswith(reason)


def test_an_own_init_makes_room(tmp_path):
    """A file that has PyInit_ for some hosts is entered through its slots on all."""
    text = NEW + "PyMODEXPORT_FUNC PyInit_spam(void) { Py_FatalError(\"not for this host\"); }"
    given = compile_c(tmp_path / "in" / "spam.so", text, *FLAGS)
    made, _ = graft(given, tmp_path / "out")
    assert answers(made.parent) == everywhere("42")
    assert " FUNC " in line_with(given, "PyInit_spam") and " UND " in line_with(made, "PyInit_spam")
    assert extension(made, status=0)["reasons"] == []


def line_with(path, name):
    (line,) = (line for line in readelf(path, "--dyn-syms").splitlines() if line.endswith(name))
    return line


def test_many_modules_in_one_file(tmp_path):
    def holding(count):
        hooks = (f"PyMODEXPORT_FUNC PyModExport_spam{i}(void) {{ return slots; }}" for i in range(count))
        text = NEW.replace("PyMODEXPORT_FUNC PyModExport_spam(void) { return slots; }", "\n".join(hooks))
        return compile_c(tmp_path / str(count) / "spam.so", text, *FLAGS)

    made, _ = graft(holding(64), tmp_path / "out")
    code = f"""
import importlib.util
for i in range(64):
    spec = importlib.util.spec_from_file_location(f"spam{{i}}", {str(made)!r})
    print(importlib.util.module_from_spec(spec).answer(), end=" ")
"""
    assert answers(tmp_path / "out", code) == everywhere(("42 " * 64).strip())
    assert refused(holding(65)) == "holds more than 64 modules"


def test_other_machines(plain, tmp_path):
    data = bytearray(plain.read_bytes())
    for place, value, reason in [(18, b"\xf3\0", "is for riscv64"), (18, b"\xb7\0", "cannot be grafted: there is no companion")]:
        data[place:place + 2] = value
        given = tmp_path / "spam.so"
        given.write_bytes(data)
        assert refused(given, "--assume-abi3t").startswith(reason)
    (installed,) = COMPANIONS
    assert refused(given, "--assume-abi3t", "--companion", installed).startswith(
        "is for aarch64, and cannot be grafted with the companion for x86_64")


@pytest.mark.parametrize("data", [b"", b"text", b"\x7fELF", b"MZ", b"\x7fELF\x02\x01\x01" + bytes(57)])
def test_no_extension(tmp_path, data):
    given = tmp_path / "spam.so"
    given.write_bytes(data)
    assert refused(given, status=2)


def test_damaged(plain, tmp_path):
    """Cut short anywhere, or with any one byte of its tables another: made or refused, and nothing half made."""
    data = plain.read_bytes()
    given, out = tmp_path / "spam.so", tmp_path / "out"
    loaded = max(offset + size for kind, offset, _, size, *_ in segments(plain)[1] if kind == LOAD)
    for size in range(0, loaded, loaded // 40):
        given.write_bytes(data[:size])
        refused(given, status=2)
    for place in itertools.chain(range(16, 64, 3), range(64, 64 + 56 * 9, 7), range(0x238, 0x500, 11)):
        changed = bytearray(data)
        changed[place] ^= 0xff
        given.write_bytes(changed)
        out.mkdir(exist_ok=True)
        status, *_ = run("graft", "-o", out, given, text=False)
        assert len(list(out.iterdir())) == (2 if status == 0 else 0)
        shutil.rmtree(out)


# Where it is written.

def test_nothing_is_replaced_by_itself(tmp_path, plain):
    given = tmp_path / "spam.so"
    shutil.copy(plain, given)
    before = given.read_bytes()
    _, _, messages = run("graft", "spam.so", cwd=tmp_path, status=2)
    assert "would be replaced by what is made of it; name another folder with -o" in messages
    assert given.read_bytes() == before and list(tmp_path.iterdir()) == [given]


def test_folders_are_made(tmp_path, plain):
    run("graft", "-o", tmp_path / "a" / "b/", plain, status=0)
    assert (tmp_path / "a" / "b" / "spam.so").exists()
    run("graft", "-o", tmp_path / "none", tmp_path / "none.so", status=2)
    _, _, messages = run("graft", "-o", plain, plain, status=2)
    assert f"abiding graft: {plain}: is a file; name a folder with -o" in messages
    _, _, messages = run("graft", "-o", plain / "deep", plain, status=2)
    assert f"{plain}/deep: is no folder, and cannot be made (Not a directory); name another with -o" in messages
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_names_in_files_do_nothing_to_a_terminal(tmp_path):
    text = NEW.replace("PyLong_FromLong(42)", "Py_UglyOne()").replace(
        "static PyObject *answer", "PyObject *Py_UglyOne(void);\nstatic PyObject *answer", 1)
    given = compile_c(tmp_path / "spam.so", text, *FLAGS)
    given.write_bytes(given.read_bytes().replace(b"Py_UglyOne", b"Py_\033[2JOne"))
    assert refused(given) == "uses Py_?[2JOne, which no release of CPython exports"


def test_several_files(tmp_path, plain):
    bad = compile_c(tmp_path / "eggs.so", "int eggs;")
    out = tmp_path / "out"
    out.mkdir()
    _, output, messages = run("graft", "-o", out, bad, plain, status=1)
    assert "spam.so: grafted; " in output and "eggs.so: has no hook" in messages
    assert len(list(out.iterdir())) == 2


def test_another_companion(plain, tmp_path):
    (installed,) = COMPANIONS
    mine = shutil.copy(installed, tmp_path / "mine.so")
    first = graft(plain, tmp_path / "a", "--companion", mine)
    second = graft(plain, tmp_path / "b")
    assert [p.read_bytes() for p in first] == [p.read_bytes() for p in second]
    assert "has no companion" not in refused(plain, "--companion", plain, folder=tmp_path / "c")
    assert "there is no companion for" in refused(plain, "--companion", tmp_path / "none.so", folder=tmp_path / "c")
    assert ABIDING.exists()
