#!/usr/bin/env python3
"""Builds the conformance modules once and runs their tests on every host.

tests/conform/NAME.c (or NAME.cpp, or a folder NAME/ of sources) is an
extension module written to abi3t; tests/conform/test_NAME.py is a pytest file
that runs inside each host and says what 3.15 does natively.  A module is
tried in several modes:

  abiding   Abiding's headers and library
  fat       Abiding's headers and library, compiled by abiding-cc
  linkonly  CPython's own 3.15 headers, the library at the link
  grafted   CPython's own 3.15 headers, linked without Abiding, then `abiding graft`
  fallback  as abiding, with our body of every gap also where the host has the
            function (ABIDING_FORCE_FALLBACK=1; hosts below 3.15)
  opaque    as abiding, without any fast path (ABIDING_OPAQUE=1)
  unknown   as abiding, the host taken for one from the future
            (ABIDING_UNKNOWN_HOST=1; 3.15 and later)
  control   CPython's own headers, no Abiding (3.15 and later): shows that the
            tests expect what CPython does

A comment `/* conform: modes=abiding,fallback */` in the first lines of the
module's main source limits it to these; `flags=-DX,-lm` in the same comment
adds compiler flags.

Inside a host the environment has ABIDING_TEST_HOST and ABIDING_TEST_MODE.

usage: tests/conform.py [--host NAME]... [--mode MODE]... [NAME...] [-- PYTEST...]
"""

import argparse
import contextlib
import fcntl
import json
import os
import re
import shlex
import signal
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Dict, List, Optional

TESTS = Path(__file__).resolve().parent
ROOT = TESTS.parent
sys.path[:0] = [str(ROOT / "tools"), str(TESTS / "coverage")]

import entered  # noqa: E402
import hosts as host_finder  # noqa: E402

MODES = ("abiding", "fat", "linkonly", "grafted", "fallback", "opaque", "unknown", "control")
SWITCHES = {
    "fallback": {"ABIDING_FORCE_FALLBACK": "1"},
    "opaque": {"ABIDING_OPAQUE": "1"},
    "unknown": {"ABIDING_UNKNOWN_HOST": "1"},
}
# Modes that differ by environment only share one build.
BUILD_OF = {mode: mode if mode in ("fat", "linkonly", "grafted", "control") else "abiding"
            for mode in MODES}

WARNINGS = ["-Wall", "-Wextra"]
SECONDS = 600                   # for all tests of one mode on one host
SLOWNESS = {"debug": 3, "thread": 10}
# Test files in one process.  What pytest holds is looked through by each
# collection that a test asks for, where gc.freeze() does nothing.
FILES = {True: 12, False: 1000}         # by Host.free_threaded


class BuildError(Exception):
    """A compiler's complaint, ready to print."""


# --- building -----------------------------------------------------------------

@dataclass
class Module:
    """One module under test."""

    name: str
    sources: List[Path]
    modes: List[str] = field(default_factory=lambda: list(MODES))
    flags: List[str] = field(default_factory=list)


def _directive(source):
    head = source.read_text(encoding="utf-8").splitlines()[:30]
    words = re.findall(r"conform:\s*(.*?)\s*\*/", "\n".join(head))
    return dict(word.split("=", 1) for words_ in words for word in words_.split())


def find_modules(folder=TESTS / "conform") -> Dict[str, Module]:
    """All modules under test, by name."""
    modules = {}
    for path in sorted(folder.iterdir()):
        if path.is_dir():
            sources = sorted(p for p in path.iterdir() if p.suffix in (".c", ".cpp"))
        else:
            sources = [path] if path.suffix in (".c", ".cpp") else []
        if not sources:
            continue
        module = Module(path.stem, sources)
        for source in sources:
            for key, value in _directive(source).items():
                if key == "modes":
                    module.modes = value.split(",")
                elif key == "flags":
                    module.flags += value.split(",")
                else:
                    raise BuildError(f"{source}: no directive is called {key}")
        unknown = set(module.modes) - set(MODES)
        if unknown:
            raise BuildError(f"{path}: unknown mode {', '.join(sorted(unknown))}")
        modules[module.name] = module
    return modules


def find_tests(folder=TESTS / "conform") -> Dict[str, Path]:
    """All test files, by the name after test_."""
    return {path.stem[len("test_"):]: path for path in sorted(folder.glob("test_*.py"))}


class Builder:
    """Builds library and modules into `folder`, only what is out of date."""

    def __init__(self, folder: Path, library: Optional[Path] = None,
                 official: Optional[str] = None, include: Path = ROOT / "include",
                 sources: Path = TESTS / "conform"):
        self.folder = folder
        self.given_library = library
        self.official = official
        self.include = include
        self.sources = sources
        self.cc = os.environ.get("CC", "cc")
        self._libraries = {}

    @contextlib.contextmanager
    def locked(self, what):
        """Keeps other threads and processes from building `what` too."""
        locks = self.folder / "locks"
        locks.mkdir(parents=True, exist_ok=True)
        with open(locks / what, "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def _run(self, command):
        done = subprocess.run([str(word) for word in command], stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if done.returncode != 0:
            raise BuildError(shlex.join(str(word) for word in command) + "\n"
                             + done.stdout.decode(errors="replace"))

    def set_up(self, what):
        """What `tools/setup` installs under that name, by the Python that runs the tests."""
        with self.locked(what):
            self._run(["env", f"PYTHON={sys.executable}", ROOT / "tools" / "setup", what])

    def library(self, sanitizer="") -> Path:
        """libabiding_testing.a, brought up to date once in a run."""
        if self.given_library and not sanitizer:
            return self.given_library
        folder = self.folder / sanitizer if sanitizer else self.folder
        with self.locked(f"library-{sanitizer}"):
            if sanitizer not in self._libraries:
                if not (folder / "CMakeCache.txt").exists():
                    options = []
                    if sanitizer:
                        options = ["-DCMAKE_C_COMPILER=clang",
                                   f"-DCMAKE_C_FLAGS=-fsanitize={sanitizer} -g"]
                    self._run(["cmake", "-S", ROOT, "-B", folder, *options])
                self._run(["cmake", "--build", folder, "--target", "abiding_testing"])
                self._libraries[sanitizer] = folder / "libabiding_testing.a"
        return self._libraries[sanitizer]

    def fat_compiler(self) -> Path:
        """abiding-cc, brought up to date once in a run; it links with libabiding.a."""
        command = self.folder / "command" / "bin" / "abiding-cc"
        self.library()
        with self.locked("library-"):
            if "fat" not in self._libraries:
                self._run(["cmake", "--build", self.folder, "--target", "abiding-cc"])
                self._libraries["fat"] = command
        return command

    def grafter(self) -> Path:
        """The command abiding, and the companion beside it, brought up to date once in a run."""
        command = self.folder / "command" / "bin" / "abiding"
        self.library()
        with self.locked("library-"):
            if "graft" not in self._libraries:
                self._run(["cmake", "--build", self.folder, "--target", "abiding-command"])
                self._libraries["graft"] = command
        return command

    def flags(self, name, kind):
        """Compiler and linker flags, as pkg-config gives them for `name`."""
        if kind == "fat":
            return [f"-DABIDING_MODULE={name}"], []
        if kind == "abiding":
            return [f"-DABIDING_MODULE={name}", f"-I{self.include}"], ["-Wl,--gc-sections"]
        # Not our headers to judge, and some warn.
        cflags = ["-DPy_TARGET_ABI3T=0x030f0000", "-isystem", self.official]
        return cflags, [] if kind == "control" else [
            f"-Wl,--defsym=PyInit_{name}=__start_pymodinit",
            f"-Wl,--defsym=abiding_hook=PyModExport_{name}",
            "-Wl,-u,abiding_entry", "-Wl,--gc-sections"]

    def place(self, mode, sanitizer="") -> Path:
        """The folder where the modules of `mode` lie."""
        name = BUILD_OF[mode] + (f"-{sanitizer}" if sanitizer else "")
        return self.folder / "conform" / name

    def recorder(self, module: Module, mode) -> List[Path]:
        """The object that records what a conformance module enters, brought up to date."""
        if BUILD_OF[mode] != "abiding" or not entered.possible() \
                or self.sources not in module.sources[0].parents:
            return []
        output = self.folder / "conform" / "recorder.o"
        with self.locked("recorder"):
            output.parent.mkdir(parents=True, exist_ok=True)
            if not output.exists() or any(source.stat().st_mtime > output.stat().st_mtime
                                          for source in entered.SOURCES):
                self._run([self.cc, "-c", "-fPIC", "-O1", *WARNINGS,
                           TESTS / "coverage" / "recorder.c", "-o", output])
        return [output]

    def command(self, module: Module, mode, library, output, sanitizer=""):
        """The compiler command that makes one module out of its sources."""
        cpp = any(source.suffix == ".cpp" for source in module.sources)
        cc = self.cc
        if sanitizer:
            cc = "clang"
        if cpp:
            cc = {"cc": "c++", "gcc": "g++", "clang": "clang++"}.get(cc, cc + "++")
        kind = BUILD_OF[mode]
        words = [cc, "-shared", "-fPIC", "-g", "-O1", *WARNINGS]
        if kind == "fat":
            words[:0] = [self.fat_compiler(), "--compiler"]
        if sanitizer:
            words += [f"-fsanitize={sanitizer}"]
        recorder = self.recorder(module, mode)
        if recorder:
            words += entered.compiler_flags(cc)
        cflags, ldflags = self.flags(module.name, kind)
        words += [*cflags, f"-I{self.sources}", *module.sources, *recorder, *ldflags]
        if kind != "control":
            words.append(library)
        return words + ["-o", output, *module.flags]

    def module(self, module: Module, mode, sanitizer="") -> Path:
        """Brings the shared file of `module` for `mode` up to date."""
        if BUILD_OF[mode] == "grafted":
            return self.grafted(module, sanitizer)
        output = self.place(mode, sanitizer) / f"{module.name}.so"
        library = self.library(sanitizer) if BUILD_OF[mode] != "control" else None
        command = [str(word) for word in
                   self.command(module, mode, library, output, sanitizer)]
        record = output.with_suffix(".json")
        tools = [str(p) for p in (*self.recorder(module, mode), *entered.SOURCES)]
        if BUILD_OF[mode] == "fat":
            tools.append(str(self.fat_compiler()))
        with self.locked(f"{output.parent.name}-{module.name}"):
            output.parent.mkdir(parents=True, exist_ok=True)
            if not self._fresh(output, record, command, library):
                depends = output.with_suffix(".d")
                extra = ["-MD", "-MF", depends] if len(module.sources) == 1 else []
                output.unlink(missing_ok=True)
                self._run(command + extra)
                headers = _dependencies(depends) if extra else [
                    str(p) for p in (*self.include.rglob("*.h"),
                                     *module.sources[0].parent.iterdir())]
                depends.unlink(missing_ok=True)
                record.write_text(json.dumps({"command": command,
                                              "files": headers + tools}))
        return output

    def grafted(self, module: Module, sanitizer="") -> Path:
        """The same, of a file that is linked already."""
        linked, grafter = self.module(module, "control", sanitizer), self.grafter()
        output = self.place("grafted", sanitizer) / linked.name
        with self.locked(f"{output.parent.name}-{module.name}"):
            output.parent.mkdir(parents=True, exist_ok=True)
            companions = self.folder.glob("command/lib*/abiding/*.so")
            newest = max(file.stat().st_mtime for file in (linked, grafter, *companions))
            if not output.exists() or output.stat().st_mtime < newest:
                for old in output.parent.glob(f"{module.name}.abiding-*.so"):
                    old.unlink()
                self._run([grafter, "graft", "-o", output.parent, linked])
        return output

    def _fresh(self, output, record, command, library):
        try:
            told = json.loads(record.read_text())
            built = output.stat().st_mtime
            return told["command"] == command and all(
                os.stat(file).st_mtime <= built
                for file in (*told["files"], *filter(None, [library])))
        except (OSError, ValueError, KeyError):
            return False


def _dependencies(file):
    """The files that a compiler's .d file names after the colon."""
    text = file.read_text().split(":", 1)[1].replace("\\\n", " ")
    return [word for word in text.split()]


# --- running ------------------------------------------------------------------

@dataclass
class Result:
    """What the tests of one mode on one host gave."""

    host: str
    release: str
    mode: str
    passed: int = 0
    failed: int = 0
    skipped: int = 0
    seconds: float = 0.0
    troubles: List[str] = field(default_factory=list)   # one text per failure
    not_run: str = ""                                   # why, if nothing ran

    @property
    def good(self):
        return not self.troubles and not self.not_run


def applies(mode, host) -> bool:
    """Whether `mode` means something on `host`."""
    if mode == "fallback":
        return not host.native
    if mode in ("unknown", "control"):
        return host.native
    if mode == "grafted":
        return not host.sanitizer       # the companion is the one that users get
    return True


def environment(host, mode, folders):
    """The environment for an interpreter that tests modules in `folders`."""
    clean = {k: v for k, v in os.environ.items()
             if not k.startswith(("PYTHON", "PYTEST", "ABIDING_", "TSAN_"))}
    clean.update(SWITCHES.get(mode, {}))
    clean.update(
        ABIDING_TEST_HOST=host.name,
        ABIDING_TEST_MODE=mode,
        PYTHONPATH=os.pathsep.join(str(folder) for folder in folders),
        PYTHONDONTWRITEBYTECODE="1",
        PYTHONHASHSEED="0",
        PYTEST_DISABLE_PLUGIN_AUTOLOAD="1",
    )
    if host.sanitizer == "thread":
        clean["TSAN_OPTIONS"] = (f"suppressions={TESTS / 'tsan.supp'}:"
                                 "exitcode=66:halt_on_error=0:die_after_fork=0:"
                                 # a thread that has ended and is joined late, as in
                                 # a child of fork(), is no race
                                 "report_thread_leaks=0")
    return clean


def time_limit(host):
    return SECONDS * SLOWNESS.get(host.sanitizer, SLOWNESS["debug"] if host.debug else 1)


def _describe_end(code, out_of_time):
    if out_of_time:
        return f"did not end within {out_of_time:.0f} seconds and was stopped"
    if code < 0:
        with contextlib.suppress(ValueError):
            return f"crashed: {signal.Signals(-code).name}"
    return f"ended with status {code}"


def run_process(command, env, cwd, seconds):
    """Runs and returns (status, output, seconds if the time was up else 0)."""
    process = subprocess.Popen(command, env=env, cwd=cwd, stdin=subprocess.DEVNULL,
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                               start_new_session=True)
    late = 0
    try:
        output, _ = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        late = seconds
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGABRT)
        try:
            output, _ = process.communicate(timeout=20)
        except subprocess.TimeoutExpired:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            output, _ = process.communicate()
    return process.returncode, output.decode(errors="replace"), late


def run_code(host, code, *folders, mode="abiding", seconds=120):
    """Runs a few lines in `host` and returns (status, output)."""
    with tempfile.TemporaryDirectory(prefix="abiding-") as scratch:
        status, output, late = run_process(
            [host.python, "-X", "faulthandler", "-c", code],
            environment(host, mode, folders), scratch,
            seconds * SLOWNESS.get(host.sanitizer, 1))
    return status, output + (_describe_end(status, late) if late else "")


def run_mode(host, mode, tests: Dict[str, Path], folders, extra=(), record=None) -> Result:
    """Runs test files inside `host`; after a crash goes on with the others.
    What they enter is recorded in the folder `record`."""
    result = Result(host.name, host.release, mode)
    started = time.monotonic()
    left = dict(tests)
    while left:
        now = dict(list(left.items())[:FILES[host.free_threaded]])
        with tempfile.TemporaryDirectory(prefix="abiding-") as scratch:
            report = Path(scratch) / "report"
            report.touch()
            env = environment(host, mode, [*folders, TESTS / "inside",
                                           ROOT / "build" / "testlib"])
            env["ABIDING_TEST_REPORT"] = str(report)
            if record:
                env["ABIDING_TEST_ENTERED"] = str(record)
            command = [host.python, "-X", "faulthandler", "-m", "pytest", "-q",
                       "-p", "no:cacheprovider", "-p", "report_lines", "--tb=short",
                       "--continue-on-collection-errors",
                       "--no-header", "-c", str(TESTS / "inside" / "pytest.ini"),
                       f"--rootdir={TESTS / 'conform'}",
                       f"--confcutdir={TESTS / 'conform'}",
                       *extra, *(str(path) for path in now.values())]
            status, output, late = run_process(command, env, scratch, time_limit(host))
            lines = [json.loads(line) for line in report.read_text().splitlines()]

        running, begun, finished = "", set(), False
        for line in lines:
            if line["what"] == "start":
                running = line["test"]
                if "::" in running:
                    begun.add(running.split("::")[0])
            elif line["what"] == "end":
                running = ""
            elif line["what"] == "finished":
                finished = True
            else:
                setattr(result, line["what"], getattr(result, line["what"]) + 1)
                if line["what"] == "failed":
                    result.troubles.append(f"{line['test']}\n{line['text']}")
                    begun.add(line["test"].split("::")[0])
        if finished and status in (0, 1, 5) and not late:
            left = {name: path for name, path in left.items() if name not in now}
            continue
        # Died: the test that was running, or the file that was being read, is
        # the failure; files not begun yet are still to run.
        result.failed += 1
        result.troubles.append(f"{running or 'outside of any test'}: "
                               f"{_describe_end(status, late)}\n{_tail(output)}")
        begun.add(running.split("::")[0])
        before = len(left)
        left = {name: path for name, path in left.items()
                if not (name in now if finished else path.name in begun)}
        if len(left) == before or late:
            if left:
                result.failed += 1
                result.troubles.append("not run after that: " + ", ".join(left))
            break
    if not result.passed + result.failed + result.skipped:
        result.not_run = "no test chosen"
    result.seconds = time.monotonic() - started
    return result


def _tail(text, lines=60):
    return "\n".join(text.splitlines()[-lines:])


class Session:
    """Builds and runs, for the command line below and for pytest outside."""

    def __init__(self, build=ROOT / "build", library=None):
        self.hosts = host_finder.find_hosts()
        self.official = host_finder.official_include(self.hosts)
        self.builder = Builder(Path(build).resolve(), library and Path(library).resolve(),
                               self.official)
        self.modules = find_modules()
        self.tests = find_tests()
        self._errors = {}

    def chosen(self, mode, names=()):
        """The test files of `mode`, restricted to `names` if there are any."""
        return {name: path for name, path in self.tests.items()
                if (not names or name in names)
                and (name not in self.modules or mode in self.modules[name].modes)}

    def build(self, mode, names=(), sanitizer="") -> Dict[str, str]:
        """Builds the modules of `mode`; what went wrong, by module."""
        errors = {}
        for name, module in self.modules.items():
            if mode in module.modes and (not names or name in names):
                key = (name, BUILD_OF[mode], sanitizer)
                if key not in self._errors:
                    try:
                        self.builder.module(module, mode, sanitizer)
                        self._errors[key] = ""
                    except BuildError as error:
                        self._errors[key] = str(error)
                if self._errors[key]:
                    errors[name] = self._errors[key]
        return errors

    def run(self, host, mode, names=(), extra=()) -> Result:
        """Builds what is out of date and runs `mode` on `host`."""
        if BUILD_OF[mode] in ("linkonly", "grafted", "control") and not self.official:
            return Result(host.name, host.release, mode,
                          not_run="no headers of CPython 3.15 here")
        errors = self.build(mode, names, host.sanitizer)
        tests = {name: path for name, path in self.chosen(mode, names).items()
                 if name not in errors}
        record = None
        if mode in entered.MODES and not host.sanitizer:
            record = entered.Record.of(self.builder.folder, host.name, mode)
            record.begin(names or extra)
        result = run_mode(host, mode, tests,
                          [self.builder.place(mode, host.sanitizer)], extra,
                          record and record.folder)
        if record and not (names or extra):
            record.end(host)
        if errors:
            result.not_run = ""
        for name, error in errors.items():
            result.failed += 1
            result.troubles.append(f"{name}: does not build\n{error}")
        return result


def table(results: List[Result], missing) -> str:
    """One line per host: what ran there and what came out."""
    by_host: Dict[str, List[Result]] = {}
    for result in results:
        by_host.setdefault(result.host, []).append(result)
    lines = []
    for host, own in by_host.items():
        cells = []
        for result in own:
            if result.not_run:
                cells.append(f"{result.mode} not tested ({result.not_run})")
            elif result.failed:
                cells.append(f"{result.mode} {result.passed} passed "
                             f"{result.failed} FAILED")
            else:
                cells.append(f"{result.mode} {result.passed}")
            if result.skipped:
                cells[-1] += f" ({result.skipped} skipped)"
        seconds = sum(result.seconds for result in own)
        lines.append(f"{host:12} {own[0].release:10} {seconds:5.0f} s  passed: "
                     + ", ".join(cells))
    lines += [f"{tag:12} {'-':10} not here: not tested" for tag in missing]
    return "\n".join(lines)


def ensure_testlib():
    if not (ROOT / "build" / "testlib" / "requirements.done").exists():
        subprocess.run([str(ROOT / "tools" / "setup"), "testlib"], check=True)


def main():
    arguments = sys.argv[1:]
    extra = []
    if "--" in arguments:
        where = arguments.index("--")
        arguments, extra = arguments[:where], arguments[where + 1:]
    parser = argparse.ArgumentParser(
        description=__doc__.splitlines()[0],
        epilog="What follows -- is passed to pytest inside the hosts.")
    parser.add_argument("name", nargs="*", help="modules to test (default: all)")
    parser.add_argument("--host", action="append", help="a name from tools/hosts.py")
    parser.add_argument("--mode", action="append", choices=MODES)
    parser.add_argument("--build", default=str(ROOT / "build"), metavar="DIR",
                        help="where to build (default: build)")
    parser.add_argument("--library", metavar="FILE",
                        help="link with this archive instead of building one")
    parser.add_argument("--build-only", action="store_true")
    parser.add_argument("-j", type=int, default=1, metavar="N", help="hosts at once")
    chosen = parser.parse_args(arguments)

    session = Session(chosen.build, chosen.library)
    names = chosen.name
    unknown = set(names) - set(session.tests) - set(session.modules)
    if unknown:
        parser.error(f"no test is called {', '.join(sorted(unknown))}")
    known = {host.name for host in session.hosts}
    if chosen.host and set(chosen.host) - known:
        parser.error(f"not here: {', '.join(sorted(set(chosen.host) - known))}")
    hosts = [host for host in session.hosts
             if (host.name in chosen.host if chosen.host else not host.sanitizer)]
    modes = chosen.mode or MODES

    if chosen.build_only:
        kinds = [kind for kind in dict.fromkeys(BUILD_OF[mode] for mode in modes)
                 if kind in ("abiding", "fat") or session.official]
        with ThreadPoolExecutor(chosen.j) as pool:
            errors = [error for errors in pool.map(
                          lambda job: session.build(*job),
                          [(kind, [name]) for kind in kinds for name in session.modules
                           if not names or name in names])
                      for error in errors.values()]
        print("\n".join(errors), end="")
        return 1 if errors else 0

    ensure_testlib()
    work = [(host, mode) for host in hosts for mode in modes
            if applies(mode, host) and session.chosen(mode, names)]
    results = []
    with ThreadPoolExecutor(chosen.j) as pool:
        for result in pool.map(lambda job: session.run(*job, names, extra), work):
            results.append(result)
            for trouble in result.troubles:
                print(f"--- {result.host} {result.mode}: {trouble}\n", flush=True)
            print(f"{result.host} {result.mode}: "
                  + (result.not_run or f"{result.passed} passed, {result.failed} failed, "
                     f"{result.skipped} skipped in {result.seconds:.1f} s"), flush=True)
    print()
    print(table(results, host_finder.missing(session.hosts)))
    return 0 if work and not any(result.failed for result in results) else 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BuildError as problem:
        sys.exit(str(problem))
    except KeyboardInterrupt:
        sys.exit(130)
