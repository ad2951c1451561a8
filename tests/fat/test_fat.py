"""Fat files: what abiding-cc makes, and that a host gets the copy made for it.

The module `zoo` is of C and C++ sources, an archive and an object that was
compiled otherwise.  Whatever the file does is compared with the same sources
compiled once, by the compiler itself.
"""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

import conform

HERE = conform.TESTS / "fat"
CLASSES = ("opaque", "cp39", "cp312", "cp314", "cp313t")
# Marks that gold leaves in every file.
LINKER_MARKS = {"__bss_start", "_edata", "_end"}
LIBRARY = conform.ROOT / "build" / "libabiding.a"
ENTRIES = {"PyInit_zoo", "PyInit_zoo_too", "PyModExport_zoo", "PyModExport_zoo_too"}
OPTIONS = {
    "plain": [],
    "debug": ["-g", "-O0"],
    "gc": ["-ffunction-sections", "-fdata-sections", "-fno-plt"],
    "lto": ["-flto"],
    "hidden": ["-fvisibility=hidden", "-fvisibility-inlines-hidden"],
}


def ask(*command, cwd=None, **environment):
    """Runs a command; returns its status and what it printed."""
    done = subprocess.run([str(word) for word in command], cwd=cwd, text=True,
                          env={**os.environ, **environment}, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return done.returncode, done.stdout


def run(*command, **options):
    status, output = ask(*command, **options)
    assert status == 0, " ".join(map(str, command)) + "\n" + output
    return output


def class_of(host):
    """The number of the layout class of a host, as README has it."""
    if host.debug or host.version >= (3, 16):
        return 0
    if host.free_threaded:
        return 4
    return 1 if host.version < (3, 12) else 2 if host.version < (3, 14) else 3


@pytest.fixture(scope="session")
def fat(session):
    """The folder of abiding-cc and abiding-c++."""
    return session.builder.fat_compiler().parent


@pytest.fixture(scope="session")
def hosts(session):
    return [host for host in session.hosts if not host.sanitizer]


@pytest.fixture(scope="session")
def one_of_each(hosts):
    """A host for each layout class that is here."""
    return list({class_of(host): host for host in hosts}.values())


class Toolchain:
    """A pair of compilers and how they are called."""

    def __init__(self, fat, compiler, folder):
        self.cxx_compiler = {"gcc": "g++", "clang": "clang++"}[compiler]
        self.environment = {"ABIDING_CC": compiler, "ABIDING_CXX": self.cxx_compiler}
        self.cc = fat / "abiding-cc" if fat else compiler
        self.cxx = fat / "abiding-c++" if fat else self.cxx_compiler
        self.plain = compiler
        self.flags = [] if fat else [f"-I{conform.ROOT / 'include'}"]
        self.libraries = [] if fat else ["-Wl,--gc-sections", LIBRARY, "-ldl"]
        self.folder = folder

    def run(self, *command):
        return run(*command, cwd=self.folder, **self.environment)

    def compile(self, source, *options, output=None):
        output = output or f"{Path(source).stem}.o"
        cc = self.cxx if source.endswith(".cpp") else self.cc
        self.run(cc, *self.flags, "-fPIC", "-O1", *options, "-c", HERE / source, "-o", output)
        return output

    def compile_zoo(self, *options):
        """The objects and the archive of the module."""
        self.run(self.plain, "-fPIC", "-fvisibility=hidden", "-c", HERE / "plain.c")
        for source in ("zoo.c", "parts.c", "archived.c", "cpp.cpp", "more.cpp"):
            self.compile(source, *options, *(["-fcommon"] if source.endswith(".c") else []))
        self.compile("archived.c", *options, "-DUNUSED", output="unused.o")
        archiver = "gcc-ar" if "-flto" in options else "ar"
        self.run(archiver, "rc", "libzoo.a", "archived.o", "unused.o")

    def link(self, *options):
        file = self.folder / "zoo.so"
        self.run(self.cxx, "-shared", *options, "plain.o", "zoo.o", "parts.o", "cpp.o", "more.o",
                 "-L.", "-lzoo", *self.libraries, "-o", file.name)
        return file


ASK_ZOO = """
import sys, zoo
classes = zoo.classes()
print(*classes, flush=True)
print(zoo.report())
"""


def behave(host, folder, mode="abiding"):
    """The classes that a file runs, and what it does, without their numbers."""
    log = folder / "log"
    log.unlink(missing_ok=True)
    status, output = conform.run_code(
        host, f"import os; os.environ['ZOO_LOG'] = {str(log)!r}\n{ASK_ZOO}", folder, mode=mode)
    assert status == 0, f"{host.name}: {output}"
    classes, report = output.splitlines()
    numbers = {int(number) for number in
               classes.split() + re.findall(r"(?:class=|@)(\d+)", report + log.read_text())}
    return numbers, re.sub(r"(class=|@)\d+", r"\1N", report + " END " + log.read_text())


def exports(file):
    lines = run("nm", "-D", "--defined-only", file).splitlines()
    return {line.split()[-1] for line in lines} - LINKER_MARKS


def compilers():
    return [name for name in ("gcc", "clang") if shutil.which(name)]


def builds():
    for compiler in compilers():
        for option in OPTIONS:
            if (compiler, option) != ("clang", "lto"):
                quick = option == "plain" or option == "lto"
                yield pytest.param(compiler, option, id=f"{compiler}-{option}",
                                   marks=[] if quick else [pytest.mark.everything])


@pytest.mark.parametrize("compiler, option", builds())
def test_zoo(fat, hosts, one_of_each, compiler, option, tmp_path):
    """Several sources of C and C++, an archive and a plain object."""
    options = OPTIONS[option]
    for name in ("fat", "once"):
        (tmp_path / name).mkdir()
    once = Toolchain(None, compiler, tmp_path / "once")
    once.compile_zoo(*options)
    once.link(*options)
    made = Toolchain(fat, compiler, tmp_path / "fat")
    made.compile_zoo(*options)
    file = made.link(*options)
    assert exports(file) == ENTRIES
    assert {path.name for path in made.folder.iterdir()} == {
        path.name for path in once.folder.iterdir()}

    expected = behave(one_of_each[0], once.folder)[1]
    for part in ("table=1300", "counted=15 counter=2 thread", "c150@N cpp200@N plain@-1 "):
        assert part in expected, "the test itself"
    everywhere = (compiler, option) == (compilers()[0], "plain")
    for host in hosts if everywhere else one_of_each:
        assert behave(host, made.folder) == ({class_of(host)}, expected), host.name
        if everywhere:
            assert behave(host, made.folder, "opaque") == ({0}, expected), host.name


@pytest.mark.everything
@pytest.mark.parametrize("linker", ["bfd", "gold", "lld"])
def test_linkers(fat, one_of_each, linker, tmp_path):
    """The classes are joined by GNU ld, whatever links the file."""
    if not shutil.which(f"ld.{linker}"):
        pytest.skip(f"no ld.{linker} here")
    made = Toolchain(fat, "gcc", tmp_path)
    made.compile_zoo()
    file = made.link(f"-fuse-ld={linker}")
    assert exports(file) == ENTRIES
    for host in one_of_each:
        numbers, report = behave(host, tmp_path)
        assert numbers == {class_of(host)} and "table=1300" in report, host.name
    run("strip", file)
    for host in one_of_each:
        assert behave(host, tmp_path) == ({class_of(host)}, report), host.name


SANITIZERS = {
    "gcc-undefined": ("gcc", ["-fsanitize=undefined"], []),
    "gcc-undefined-lto": ("gcc", ["-fsanitize=undefined", "-flto"], []),
    "gcc-address": ("gcc", ["-fsanitize=address"], ["libasan.so", "libstdc++.so.6"]),
    "clang-address": ("clang", ["-fsanitize=address", "-shared-libasan"],
                      ["libclang_rt.asan-x86_64.so"]),
}


@pytest.mark.everything
@pytest.mark.parametrize("name", SANITIZERS)
def test_sanitizers(fat, one_of_each, monkeypatch, name, tmp_path):
    """They register what is theirs for the chosen class only."""
    compiler, options, preloaded = SANITIZERS[name]
    if not shutil.which(compiler):
        pytest.skip(f"no {compiler} here")
    made = Toolchain(fat, compiler, tmp_path)
    made.compile_zoo("-g", *options)
    made.link("-g", *options)
    files = [run(compiler, f"-print-file-name={file}").strip() for file in preloaded]
    monkeypatch.setenv("LD_PRELOAD", " ".join(files))
    monkeypatch.setenv("ASAN_OPTIONS", "detect_leaks=0")
    for host in one_of_each:
        numbers, report = behave(host, tmp_path)
        assert numbers == {class_of(host)} and "table=1300" in report, host.name


@pytest.mark.everything
def test_files_beside_the_object(fat, one_of_each, tmp_path):
    """What compilers write there comes once for each class."""
    made = Toolchain(fat, "gcc", tmp_path)
    made.compile_zoo("--coverage", "-g", "-gsplit-dwarf")
    made.link("--coverage")
    for host in one_of_each:
        behave(host, tmp_path)
        name = CLASSES[class_of(host)]
        for suffix in ("gcno", "gcda", "dwo"):
            assert (tmp_path / f"zoo.abiding-{name}.{suffix}").exists(), host.name
