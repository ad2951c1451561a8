"""abiding-cc as a compiler: what it does with each kind of command line, and what it says."""

import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

import conform
from test_fat import HERE, ask, class_of, exports, fat, hosts, one_of_each, run  # noqa: F401

SPAM = """
#include <Python.h>

static PyObject *
spam_class(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(none))
{
    return PyLong_FromLong(ABIDING_HOST(layout_class));
}

static PyMethodDef methods[] = {{"class_", spam_class, METH_NOARGS, NULL}, {NULL, NULL, 0, NULL}};

PyABIInfo_VAR(abi_info);

static PySlot slots[] = {
    PySlot_STATIC_DATA(Py_mod_abi, &abi_info),
    PySlot_STATIC_DATA(Py_mod_name, "spam"),
    PySlot_STATIC_DATA(Py_mod_methods, methods),
    PySlot_DATA(Py_mod_gil, Py_MOD_GIL_NOT_USED),
    PySlot_END
};

PyMODEXPORT_FUNC PyModExport_spam(void) { return slots; }
"""
MODULE = "-DABIDING_MODULE=spam"


class Command:
    """abiding-cc in a folder of its own, its temporary files in another."""

    def __init__(self, fat, folder):
        self.cc = fat / "abiding-cc"
        self.folder = folder / "work"
        self.temporary = folder / "temporary"
        self.folder.mkdir()
        self.temporary.mkdir()
        self.write("spam.c", SPAM)

    def write(self, name, text):
        (self.folder / name).write_text(text)
        return self.folder / name

    def ask(self, *words, cc=None, **environment):
        """Status and output; nothing of ours is left behind, whatever happened."""
        got = ask(cc or self.cc, *words, cwd=self.folder, TMPDIR=str(self.temporary), **environment)
        assert not list(self.temporary.iterdir())
        assert not list(self.folder.glob("*abiding-*"))
        return got

    def run(self, *words, **options):
        status, output = self.ask(*words, **options)
        assert status == 0, output
        return output

    def classes(self, hosts, name="spam"):
        """That every host gets the copy made for it."""
        for host in hosts:
            status, output = conform.run_code(host, f"import {name}; print({name}.class_())",
                                              self.folder)
            assert (status, output) == (0, f"{class_of(host)}\n"), host.name


@pytest.fixture
def command(fat, tmp_path):
    return Command(fat, tmp_path)


# --- the ways to call it ------------------------------------------------------

def test_one_step(command, one_of_each):
    command.run("-shared", "-fPIC", "-O2", MODULE, "spam.c", "-o", "spam.so")
    assert exports(command.folder / "spam.so") == {"PyInit_spam", "PyModExport_spam"}
    command.classes(one_of_each)


def test_compiler_is_chosen(command, one_of_each, tmp_path):
    chosen = tmp_path / "a compiler"
    chosen.write_text(f'#!/bin/sh\necho "$@" >>"{tmp_path}/called"\nexec cc "$@"\n')
    chosen.chmod(0o755)
    command.run("--compiler", chosen, "-shared", "-fPIC", MODULE, "spam.c", "-o", "spam.so",
                ABIDING_CC="/nowhere")
    assert "-DABIDING_CLASS_cp39" in (tmp_path / "called").read_text()
    command.run("-shared", "-fPIC", MODULE, "spam.c", "-o", "spam.so", ABIDING_CC="env A=1 cc")
    command.classes(one_of_each[:1])
    status, output = command.ask("-c", "spam.c", ABIDING_CC="/nowhere")
    assert status == 127 and "cannot run /nowhere" in output


def test_spaces_and_quotes(command, one_of_each):
    folder = command.folder / "it's a \"folder\""
    folder.mkdir()
    (folder / "a spam.c").write_text(SPAM)
    command.run("-c", "-fPIC", MODULE, '-DTEXT="a \\"b\\" c"', folder / "a spam.c", "-o",
                folder / "a spam.o")
    command.run("-shared", folder / "a spam.o", "-o", folder / "spam.so")
    shutil.move(folder / "spam.so", command.folder)
    command.classes(one_of_each[:1])


def test_response_files(command, one_of_each):
    command.write("a spam.c", SPAM)
    command.write("inner", "-O2 -DTEXT='\"a b\"'\n")
    command.write("outer", f"-fPIC @inner {MODULE}\n\"a spam.c\" a\\ spam.c".rsplit(" a\\", 1)[0])
    command.run("-shared", "@outer", "-o", "spam.so")
    command.classes(one_of_each[:1])
    command.write("endless", "@endless")
    status, output = command.ask("-c", "@endless")
    assert status == 1 and "@endless contains itself" in output


def test_long_command_lines(command, one_of_each):
    """What we pass on may be too long where the given line is short."""
    command.temporary = command.temporary / ("long" * 50)
    command.temporary.mkdir()
    command.write("other.c", "int other;\n")
    command.run("-c", "-fPIC", "other.c")
    (command.folder / "many").mkdir()
    for i in range(600):
        shutil.copy(command.folder / "other.o", command.folder / f"many/it's {i}.o")
    run("ar", "rcs", "libmany.a", *(command.folder / "many").iterdir(), cwd=command.folder)
    shown = command.run("-v", "-shared", "-fPIC", MODULE, "spam.c", "libmany.a", "-o", "spam.so")
    assert max(len(line) for line in shown.splitlines()) > 128 * 1024
    command.classes(one_of_each[:1])


def test_standard_input(command, one_of_each):
    done = subprocess.run([command.cc, "-shared", "-fPIC", MODULE, "-x", "c", "-", "-o", "spam.so"],
                          cwd=command.folder, input=SPAM, text=True)
    assert done.returncode == 0
    command.classes(one_of_each)


def test_several_sources_each_to_its_object(command):
    command.write("other.c", "int other;\n")
    command.write("third.s", ".globl third\nthird:\n")
    command.run("-c", "-fPIC", MODULE, "spam.c", "other.c", "third.s")
    for name, carries in (("spam", True), ("other", True), ("third", False)):
        sections = run("readelf", "-SW", command.folder / f"{name}.o")
        assert (".abiding.cp313t" in sections) == carries
    status, output = command.ask("-c", "spam.c", "other.c", "-o", "both.o")
    assert status != 0 and "both.o" not in {p.name for p in command.folder.iterdir()}


def test_assembler_is_there_once(command, one_of_each):
    command.write("spam.c", SPAM.replace("ABIDING_HOST(layout_class)",
                                         "ABIDING_HOST(layout_class) + (long)once()")
                  .replace("static PyObject", "int once(void);\nstatic PyObject", 1))
    command.write("once.s", """
        .globl once
        .hidden once
once:   mov calls(%rip), %eax
        incl calls(%rip)
        ret
        .local calls
        .comm calls, 4
        .section .note.GNU-stack, "", @progbits
""")
    command.run("-shared", "-fPIC", MODULE, "spam.c", "once.s", "-o", "spam.so")
    for host in one_of_each:
        assert conform.run_code(host, "import spam; print(spam.class_(), spam.class_())",
                                command.folder) == (0, f"{class_of(host)} {class_of(host) + 1}\n")


def test_a_plain_linker_makes_an_opaque_file(command, hosts, session):
    command.run("-c", "-fPIC", MODULE, "spam.c")
    run("cc", "-shared", "spam.o", session.builder.folder / "libabiding.a", "-o", "spam.so",
        cwd=command.folder)
    assert ".abiding." not in run("readelf", "-SW", command.folder / "spam.so")
    for host in hosts[::4]:
        assert conform.run_code(host, "import spam; print(spam.class_())",
                                command.folder) == (0, "0\n")


def test_objects_joined_by_a_linker(command, one_of_each):
    command.write("other.c", "#include <Python.h>\nint other(void) { return ABIDING_HOST(layout_class); }\n")
    command.write("spam.c", SPAM.replace("ABIDING_HOST(layout_class)", "other()")
                  .replace("static PyObject", "int other(void);\nstatic PyObject", 1))
    command.run("-c", "-fPIC", MODULE, "spam.c", "other.c")
    run("ld", "-r", "spam.o", "other.o", "-o", "both.o", cwd=command.folder)
    command.run("-shared", "both.o", "-o", "spam.so")
    command.classes(one_of_each)


@pytest.mark.parametrize("thin", [False, True])
def test_archives(command, one_of_each, thin):
    """Of objects that carry copies and one that does not."""
    command.write("other.c", "#include <Python.h>\nint once(void);\n"
                  "int other(void) { return once() + ABIDING_HOST(layout_class); }\n")
    command.write("once.c", "__attribute__((visibility(\"hidden\"))) int once(void) { return 0; }\n")
    command.write("spam.c", SPAM.replace("ABIDING_HOST(layout_class)", "other()")
                  .replace("static PyObject", "int other(void);\nstatic PyObject", 1))
    command.write("a_name_longer_than_fits_into_a_header.c", "int unused;\n")
    (command.folder / "sub").mkdir()
    command.run("-c", "-fPIC", "other.c", "-o", "sub/other.o")
    command.run("-c", "-fPIC", MODULE, "spam.c", "a_name_longer_than_fits_into_a_header.c")
    run("cc", "-c", "-fPIC", "once.c", "-o", "sub/once.o", cwd=command.folder)
    run("ar", "rcsT" if thin else "rcs", "sub/libmixed.a", "sub/other.o", "sub/once.o",
        "a_name_longer_than_fits_into_a_header.o", cwd=command.folder)
    for library in (["sub/libmixed.a"], ["-Lsub", "-lmixed"], ["-L", "sub", "-l:libmixed.a"],
                    ["-Wl,--whole-archive", "sub/libmixed.a",
                     "-Wl,--no-whole-archive,--no-gc-sections"]):
        command.run("-shared", "spam.o", *library, "-o", "spam.so")
        command.classes(one_of_each[:2])
        names = run("nm", command.folder / "spam.so")
        assert names.count(" t other\n") == 5
        assert names.count(" t once\n") == 1
        assert names.count(" b unused\n") == (5 if "-Wl,--whole-archive" in library else 0)


def test_hook_alone_gets_its_init(command, one_of_each):
    command.run("-shared", "-fPIC", "spam.c", "-o", "spam.so")
    assert exports(command.folder / "spam.so") == {"PyInit_spam", "PyModExport_spam"}
    command.classes(one_of_each)


@pytest.mark.parametrize("flags", [[], ["-DABIDING_MODULE_U=spm_vla"]])
def test_name_that_is_not_ascii(command, one_of_each, flags):
    command.write("spam.c", SPAM.replace("PyModExport_spam", "PyModExportU_spm_vla"))
    command.run("-shared", "-fPIC", *flags, "spam.c", "-o", "sp\u00e5m.so")
    assert exports(command.folder / "sp\u00e5m.so") == {"PyInitU_spm_vla", "PyModExportU_spm_vla"}
    command.classes(one_of_each[:1] + one_of_each[-1:], "sp\u00e5m")


def test_moduledef(command, one_of_each):
    """A source that ends in PyInit_ keeps it, and gets its hook."""
    command.write("spam.c", SPAM.split("PyABIInfo_VAR")[0] + """
static PyModuleDef_Slot slots[] = {{Py_mod_gil, Py_MOD_GIL_NOT_USED}, {0, NULL}};
static PyModuleDef def = {PyModuleDef_HEAD_INIT, .m_name = "spam", .m_methods = methods,
                          .m_slots = slots};
PyMODINIT_FUNC PyInit_spam(void) { return PyModuleDef_Init(&def); }
""")
    command.run("-shared", "-fPIC", MODULE, "-include", "abiding/moduledef.h", "spam.c",
                "-o", "spam.so")
    assert exports(command.folder / "spam.so") == {"PyInit_spam", "PyModExport_spam"}
    command.classes(one_of_each)


def test_library_without_module(command):
    """Nobody would ask it for a class, so it is linked as it would be otherwise."""
    command.write("library.c", "int offered(void) { return 1; }\n")
    command.run("-shared", "-fPIC", "library.c", "-o", "library.so")
    assert "offered" in exports(command.folder / "library.so")


# --- what is the compiler's alone ---------------------------------------------

@pytest.mark.parametrize("words", [
    ["-E", "spam.c"], ["-M", "spam.c"], ["-MM", "spam.c"], ["-S", "spam.c", "-o", "-"],
    ["-fsyntax-only", "spam.c"], ["--version"], ["-dumpmachine"], ["-print-search-dirs"],
    ["-print-file-name=libc.so"], ["-dM", "-E", "-x", "c", "/dev/null"],
    ["-c", "spam.c", "-o", "/dev/null"], ["main.c", "-o", "main"],
], ids=lambda words: words[0])
def test_passed_on(command, words):
    command.write("main.c", "int main(void) { return 0; }\n")
    expected = ask("cc", *words, f"-I{conform.ROOT / 'include'}", cwd=command.folder)
    assert expected[0] == 0
    assert command.ask(*words) == expected
    assert ask(command.cc, "-v")[1].splitlines()[-1] == ask("cc", "-v")[1].splitlines()[-1]


def test_help(command, fat):
    output = command.run("--help")
    assert "usage: abiding-cc" in output and "cc --help" in output and "ABIDING_CC" in output
    output = command.run("--help", cc=fat / "abiding-c++")
    assert "usage: abiding-c++" in output and "ABIDING_CXX" in output


def test_commands_are_shown(command):
    """-### shows what -v would, and does nothing."""
    output = command.run("-shared", "-fPIC", MODULE, "spam.c", "-o", "spam.so", "-###")
    assert [word in output for word in (
        "-DABIDING_OPAQUE", "-DABIDING_CLASS_cp314", "--add-section=.abiding.cp39", " -r ",
        "--keep-global-symbols=", "libabiding.a")] == [True] * 6
    assert not (command.folder / "spam.so").exists()
    shown = command.run("-v", "-shared", "-fPIC", MODULE, "spam.c", "-o", "spam.so")
    kinds = [[line.split()[0] for line in text.splitlines()
              if line.startswith((" cc ", " objcopy ", " /usr/bin/objcopy "))]
             for text in (output, shown)]
    assert kinds[0] == kinds[1] and len(kinds[0]) == 5 + 1 + 5 + 1 + 5 + 1


@pytest.mark.parametrize("option", ["-Icpython", "-I cpython", "-isystem cpython"])
def test_headers_are_found(command, option):
    """Ours before CPython's, and after those of the project."""
    for folder, name in (("cpython", "Python.h"), ("project", "slots.h")):
        (command.folder / folder).mkdir()
        command.write(f"{folder}/{name}", f'#error the file of {folder}\n')
    command.run("-c", "-fPIC", *option.split(), "spam.c")
    command.run("-E", *option.split(), "spam.c")
    command.write("options", option)
    command.run("-E", "@options", "spam.c")
    command.write("project/slots.h", "enum { OF_THE_PROJECT };\n")
    command.write("uses.c", "#include <slots.h>\nint x = OF_THE_PROJECT;\n")
    command.run("-c", "-Iproject", *option.split(), "uses.c")
    command.run("-E", "-Iproject", *option.split(), "uses.c")
    assert "the file of" not in command.run("-E", "-Iproject", *option.split(), "uses.c")


def test_the_same_twice(command):
    """Nothing of the moment gets into the file."""
    files = []
    for _ in range(2):
        command.run("-shared", "-fPIC", "-O2", "-g", MODULE, "spam.c", "-o", "spam.so")
        files.append((command.folder / "spam.so").read_bytes())
    assert files[0] == files[1]


# --- dependencies -------------------------------------------------------------

@pytest.mark.parametrize("words", [
    ["-MD", "-c", "spam.c"], ["-MMD", "-c", "spam.c", "-o", "sub/s.o"],
    ["-MD", "-MF", "named", "-c", "spam.c"], ["-MD", "-MT", "x y", "-MP", "-c", "spam.c"],
    ["-MD", "-MF", "named", "-MQ", "$x", "-c", "spam.c"], ["-Wp,-MD,named", "-c", "spam.c"],
    ["-MD", "-shared", "spam.c", "-o", "sub/spam.so"],
], ids=lambda words: "".join(word[:12] for word in words if word.startswith("-M") or "sub" in word))
def test_dependencies(command, tmp_path, words):
    """As the compiler writes them."""
    library = conform.ROOT / "build" / "libabiding.a"
    written = []
    for place, cc in (("fat", command.cc), ("once", "cc")):
        folder = tmp_path / place
        (folder / "sub").mkdir(parents=True)
        (folder / "spam.c").write_text(SPAM)
        own = [f"-I{conform.ROOT / 'include'}"] if cc == "cc" else []
        more = [library] if cc == "cc" and "-shared" in words else []
        run(cc, *own, "-fPIC", MODULE, *words, *more, cwd=folder)
        written.append({str(path.relative_to(folder)): path.read_text()
                        for path in folder.rglob("*") if path.suffix in (".d", "")
                        and path.is_file()})
    assert written[0] == written[1] and len(written[0]) == 1


def test_dependencies_of_a_link(command):
    """Of what the linker reads only what stays is named."""
    command.write("it is.c", "int other;\n")
    command.run("-c", "-fPIC", MODULE, "spam.c", "it is.c")
    for words in (["-Wl,--dependency-file=link.d"], ["-Wl,--dependency-file,link.d"],
                  ["-Xlinker", "--dependency-file=link.d"]):
        command.run("-shared", *words, "spam.o", "it is.o", "-o", "spam.so")
        assert (command.folder / "link.d").read_text() == (
            "spam.so: \\\n  spam.o \\\n  it\\ is.o\n\nspam.o:\n\nit\\ is.o:\n\n")
        (command.folder / "link.d").unlink()


# --- what can go wrong --------------------------------------------------------

def test_error_in_a_source_is_shown_once(command):
    command.write("bad.c", "#warning look\nint x = y;\n")
    status, output = command.ask("-c", "bad.c")
    assert status == 1 and output.count("#warning look [") == output.count("bad.c:2:") == 1
    assert {path.name for path in command.folder.iterdir()} == {"bad.c", "spam.c"}


def test_warning_is_shown_once(command):
    command.write("warns.c", "#warning look\n")
    assert command.run("-c", "warns.c").count("#warning look [") == 1


def test_error_in_one_class(command):
    command.write("bad.c", "#ifdef ABIDING_CLASS_cp312\n#  error only here\n#endif\n")
    status, output = command.ask("-c", "bad.c")
    assert status == 1 and output.count("error: #error only here") == 1
    assert "abiding-cc: error: bad.c does not compile for the layout class cp312" in output
    assert not (command.folder / "bad.o").exists()


def test_status_of_the_compiler_is_passed_on(command, tmp_path):
    for ending, expected in (("exit 42", 42), ("kill -SEGV $$", 128 + 11)):
        failing = tmp_path / "failing"
        failing.write_text(f"#!/bin/sh\n{ending}\n")
        failing.chmod(0o755)
        assert command.ask("--compiler", failing, "-c", "spam.c")[0] == expected


def test_failing_link_leaves_the_old_file(command):
    command.write("spam.so", "old")
    status, output = command.ask("-shared", "-fPIC", MODULE, "spam.c", "-Wl,--no-such-option",
                                 "-o", "spam.so")
    assert status == 1 and "no-such-option" in output
    assert (command.folder / "spam.so").read_text() == "old"


def test_missing_input(command):
    command.run("-c", "-fPIC", "spam.c")
    status, output = command.ask("-shared", "spam.o", "not_here.o", "-o", "spam.so")
    assert status == 1 and "not_here.o" in output


def test_plain_object_that_uses_a_copy(command):
    command.write("spam.c", SPAM + "int copied(void) { return ABIDING_HOST(layout_class); }\n")
    command.write("plain.c", "int copied(void);\nint plain(void) { return copied(); }\n")
    run("cc", "-c", "-fPIC", "plain.c", cwd=command.folder)
    run("ar", "rcs", "libplain.a", "plain.o", cwd=command.folder)
    for words, name in (["plain.o"], "plain.o"), (
            ["-Wl,-u,plain", "-L.", "-lplain"], "./libplain.a(plain.o)"):
        status, output = command.ask("-shared", "-fPIC", MODULE, "spam.c", *words, "-o", "spam.so")
        assert status == 1 and output == (
            f"abiding-cc: error: {name} uses copied, of which there is one for each layout class: "
            "compile it with this command too\n")
        assert not (command.folder / "spam.so").exists()


def test_object_of_another_version(command):
    command.run("-c", "-fPIC", MODULE, "spam.c")
    run("objcopy", "--remove-section=.abiding.cp314", "spam.o", "less.o", cwd=command.folder)
    status, output = command.ask("-shared", "less.o", "-o", "spam.so")
    assert status == 1 and "less.o carries no copy for the layout class cp314" in output
    command.write("junk", "this is no record at all")
    run("objcopy", "--update-section=.abiding.cp314=junk", "spam.o", "junk.o", cwd=command.folder)
    status, output = command.ask("-shared", "junk.o", "-o", "spam.so")
    assert status == 1 and "junk.o is damaged, or made by another version" in output


def test_entry_that_one_class_lacks(command):
    command.write("spam.c", "#include <Python.h>\n#ifndef ABIDING_CLASS_cp39\n" + SPAM + "#endif\n")
    status, output = command.ask("-shared", "-fPIC", MODULE, "spam.c", "-o", "spam.so")
    assert status == 1 and output == (
        "abiding-cc: error: PyModExport_spam is missing where the source is compiled for the "
        "layout class cp39\n")


@pytest.mark.skipif(not shutil.which("clang"), reason="no clang here")
def test_refused_of_clang(command):
    status, output = command.ask("--compiler", "clang", "-flto", "-c", "spam.c")
    assert status == 1 and "compile it with -fno-lto, or with gcc" in output
    command.write("spam.c", SPAM + "__attribute__((constructor)) static void f(void) {}\n")
    status, output = command.ask("--compiler", "clang", "-fno-use-init-array", "-shared", "-fPIC",
                                 MODULE, "spam.c", "-o", "spam.so")
    assert status == 1 and "compile without -fno-use-init-array" in output


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_interrupted(command, tmp_path, number):
    """Ends by the signal and leaves nothing, while compilers write and run."""
    slow = tmp_path / "slow"
    slow.write_text('#!/bin/sh\nfor word; do output=$word; done\necho half >"$output"\n'
                    f'echo >>{tmp_path}/started\nexec sleep 60\n')
    slow.chmod(0o755)
    process = subprocess.Popen(
        [command.cc, "--compiler", slow, "-shared", "-fPIC", MODULE, "spam.c", "-o", "spam.so"],
        cwd=command.folder, env={"TMPDIR": str(command.temporary), "PATH": "/usr/bin:/bin"},
        # A shell's background jobs ignore SIGINT, and so do their children.
        preexec_fn=lambda: signal.signal(number, signal.SIG_DFL))
    deadline = time.monotonic() + 30
    while not (tmp_path / "started").exists():
        assert time.monotonic() < deadline
        time.sleep(0.02)
    started = time.monotonic()
    process.send_signal(number)
    assert process.wait(30) == -number and time.monotonic() - started < 20
    assert not list(command.temporary.iterdir())
    assert {path.name for path in command.folder.iterdir()} == {"spam.c"}
