"""How a host finds the module in the file, whoever compiled and linked it.

Every compiler with every linker and the options that extensions are really
linked with: the file shows its two entry points and nothing else, needs no
newer C library than the manylinux floor, and imports.
"""

import re
import shutil
import subprocess

import pytest

import conform

HERE = conform.TESTS / "entry"
OPTIONS = {
    "plain": [],
    "lto": ["-O2", "-flto"],
    "gc": ["-O2", "-ffunction-sections", "-fdata-sections", "-Wl,--gc-sections"],
    "now": ["-Wl,-z,now", "-Wl,-z,relro"],
    "noplt": ["-fno-plt"],
    "undefined": ["-O2", "-fvisibility=hidden", "-Wl,--as-needed", "-Wl,-Bsymbolic"],
}
# Marks that gold leaves in every file.
LINKER_MARKS = {"__bss_start", "_edata", "_end"}
GLIBC_FLOOR = (2, 17)


def toolchains():
    for compiler in ("gcc", "clang", "g++", "clang++"):
        for linker in ("bfd", "gold", "lld"):
            for option in OPTIONS:
                # LLVM's linker does not read GCC's intermediate code
                if (option, linker) != ("lto", "lld") or compiler.startswith("clang"):
                    yield pytest.param(compiler, linker, option,
                                       id=f"{compiler}-{linker}-{option}")


def run(*command):
    done = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True)
    assert done.returncode == 0, " ".join(map(str, command)) + "\n" + done.stdout
    return done.stdout


def exports(file):
    """The names that the file offers to the dynamic loader."""
    lines = run("nm", "-D", "--defined-only", file).splitlines()
    return {line.split()[-1].split("@")[0] for line in lines} - LINKER_MARKS


def glibc_versions(file):
    """The versions of the C library that the file asks for."""
    return {tuple(int(part) for part in version.split("."))
            for version in re.findall(r"GLIBC_([0-9.]+)", run("readelf", "-VW", file))}


def imports(file_or_folder, host, name="spam", ident="spam"):
    folder = file_or_folder if file_or_folder.is_dir() else file_or_folder.parent
    status, output = conform.run_code(
        host, f"import {name}; print({name}.__name__, {name}.ident(), {name}.loaded)",
        folder)
    assert (status, output) == (0, f"{name} {ident} 1\n"), host.name


@pytest.fixture(scope="session")
def library(session):
    """The library as users get it, not the one with the tests' switches."""
    folder = session.builder.folder
    session.builder.library()
    run("cmake", "--build", folder, "--target", "abiding")
    return folder / "libabiding.a"


@pytest.fixture(scope="session")
def few_hosts(session):
    """The oldest host, the newest without a GIL, and the newest."""
    plain = [host for host in session.hosts if not host.sanitizer and not host.debug]
    chosen = [plain[0], *[h for h in plain if h.free_threaded][-1:], plain[-1]]
    return list({host.name: host for host in chosen}.values())


@pytest.fixture
def build(session, library, tmp_path):
    """build(compiler, kind, source, *options): the path of spam.so."""
    def build(compiler, kind, source, *options, name="spam", folder=tmp_path):
        cflags, ldflags = session.builder.flags(name, kind)
        if source == "several":
            cflags = [flag for flag in cflags if "ABIDING_MODULE" not in flag]
        folder.mkdir(exist_ok=True)
        language = ["-x", "c++"] if compiler.endswith("++") else []
        options = [str(option) for option in options]
        # compiled and linked apart, as build systems do it
        compiled = [flag for flag in options if not flag.startswith(("-Wl,", "-fuse-ld")) and not flag.endswith(".a")]
        run(compiler, *language, "-fPIC", *compiled, *cflags, "-c", HERE / f"{source}.c",
            "-o", folder / "module.o")
        file = folder / f"{name}.so"
        run(compiler, "-shared", "-fPIC", *options, folder / "module.o", *ldflags,
            library, "-o", file)
        (folder / "module.o").unlink()
        return file
    return build


@pytest.mark.parametrize("compiler, linker, option", list(toolchains()))
class TestToolchains:
    """Each way to compile and link, with the headers' entry and with the linker's."""

    def check(self, file, names, few_hosts):
        assert exports(file) == names
        assert all(version <= GLIBC_FLOOR for version in glibc_versions(file))
        for host in few_hosts:
            imports(file, host)
        run("strip", file)
        assert exports(file) == names
        for host in few_hosts:
            imports(file, host)

    def test_macro(self, build, few_hosts, compiler, linker, option):
        file = build(compiler, "abiding", "spam", f"-fuse-ld={linker}", *OPTIONS[option])
        self.check(file, {"PyInit_spam", "PyModExport_spam"}, few_hosts)

    def test_several(self, build, few_hosts, compiler, linker, option):
        file = build(compiler, "abiding", "several", f"-fuse-ld={linker}", *OPTIONS[option])
        self.check(file, {"PyInit_spam", "PyModExport_spam",
                          "PyInit_eggs", "PyModExport_eggs"}, few_hosts)
        shutil.copy(file, file.with_name("eggs.so"))
        for host in few_hosts:
            imports(file, host, "eggs")

    def test_linked(self, build, official_include, few_hosts, compiler, linker, option):
        file = build(compiler, "linkonly", "spam", f"-fuse-ld={linker}", *OPTIONS[option])
        names = {"PyInit_spam", "PyModExport_spam"}
        if linker == "lld":
            # it exports the section's start too, which nothing ever looks up
            names.add("__start_pymodinit")
        self.check(file, names, few_hosts)


def test_macro_on_every_host(build, session):
    file = build("cc", "abiding", "spam", "-O2")
    for host in session.hosts:
        imports(file, host)


def test_linked_on_every_host(build, session, official_include):
    file = build("cc", "linkonly", "spam", "-O2")
    for host in session.hosts:
        imports(file, host)


def test_whole_library_is_hidden_and_at_the_floor(build, session, official_include):
    """All of the library in one file: no symbol of it shows, and none asks for
    a newer C library, whatever an extension may use."""
    file = build("cc", "linkonly", "spam", "-Wl,--no-gc-sections", "-Wl,--whole-archive",
                 session.builder.folder / "libabiding.a", "-Wl,--no-whole-archive",
                 "-Wl,--allow-multiple-definition")
    assert exports(file) == {"PyInit_spam", "PyModExport_spam"}
    assert max(glibc_versions(file)) <= GLIBC_FLOOR
    assert "PyDict_GetItemRef" in run("nm", file)


def test_own_init_is_left_alone(build, session):
    file = build("cc", "abiding", "own_init", "-DCLASSIC")
    assert exports(file) == {"PyInit_spam", "PyModExport_spam"}
    for host in session.hosts:
        if host.native:
            imports(file, host)
        else:
            _, output = conform.run_code(host, "import spam", file.parent)
            assert output.splitlines()[-1] == "ImportError: its own PyInit_spam"


def test_without_own_init_gets_ours(build, session):
    file = build("cc", "abiding", "own_init")
    for host in session.hosts:
        imports(file, host)


@pytest.mark.parametrize("compiler", ["gcc", "clang", "g++", "clang++"])
def test_helper_source_gets_no_entry(session, tmp_path, compiler):
    cflags, _ = session.builder.flags("spam", "abiding")
    language = ["-x", "c++"] if compiler.endswith("++") else []
    run(compiler, *language, "-fPIC", *cflags, "-c", HERE / "helper.c",
        "-o", tmp_path / "helper.o")
    assert "PyInit" not in run("nm", tmp_path / "helper.o")


@pytest.mark.parametrize("kind", ["abiding", "linkonly"])
def test_same_name_twice_keeps_apart(build, session, tmp_path, kind):
    """With RTLD_GLOBAL the first file's symbols come before the second's own."""
    if kind == "linkonly" and not session.official:
        pytest.skip("no headers of CPython 3.15 here")
    for ident in ("one", "two"):
        build("cc", kind, "spam", f'-DIDENT="{ident}"', folder=tmp_path / ident)
    code = f"""
import os, sys
from importlib.machinery import ExtensionFileLoader, ModuleSpec
from importlib.util import module_from_spec
sys.setdlopenflags(os.RTLD_NOW | os.RTLD_GLOBAL)
kept = []
for ident in ("one", "two", "one"):
    path = {str(tmp_path)!r} + "/" + ident + "/spam.so"
    spec = ModuleSpec("spam", ExtensionFileLoader("spam", path), origin=path)
    spec.has_location = True
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    kept.append(module)
print(*(module.ident() for module in kept))
"""
    for host in session.hosts:
        assert conform.run_code(host, code) == (0, "one two one\n"), host.name


def test_note_survives_linking(build):
    """By the note tools know the file, also after sections were collected."""
    file = build("cc", "abiding", "spam", *OPTIONS["gc"])
    run("strip", file)
    assert "Abiding" in run("readelf", "-nW", file)
