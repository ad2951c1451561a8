#!/usr/bin/env python3
"""Tests the tests: breaks the library's bodies one at a time and expects a test to fail each time.

The bodies are the fallbacks and overrides (old_F), the variadic definitions and the helpers of both, in src/shim/,
src/module.c and src/type*.c.  Each is broken in some ways:

  error    returns the error value at once
  refs     one Py_DECREF, Py_INCREF, Py_NewRef ... less
  result   one result swapped: 0 and 1, another object, NULL, off by one

A broken body is linked into the conformance modules that call the function, and their tests run in a host where the
body is live, first in the oldest; if they all pass, in further ones; for a lost reference then over and over, watching
what grows (tests/inside/leak_runs.py).  A crash or a hang counts as a failure.  A change that makes no difference to
the compiled code is equivalent and one that does not compile is no break: neither counts as found, nor does a survivor
that is harmless (HARMLESS says why).  What only undoes half-done work after an error is left alone without
--error-paths.

usage: tools/break_bodies.py [--sample N] [--seed S] [--only NAME]... [--list]
Exit status 1 if a break was not noticed.
"""

import argparse
import json
import os
import random
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Dict, List, Optional, Set, Tuple

ROOT = Path(__file__).resolve().parent.parent
BODIES = ("src/shim/*.c", "src/module.c", "src/type*.c")
# The order in which hosts are tried.
ORDER = ("cp39", "cp312", "cp313t", "cp310", "cp311", "cp313", "cp314", "cp314t")
FIRST = 3                       # of them for every break; more where the body names a version
PATIENCE = 30                   # seconds beyond ten times what the tests take
LIMIT = 180                     # seconds for one file of tests on the unbroken library


# --- reading C ----------------------------------------------------------------

def mask(text):
    """`text` with comments, strings and preprocessor lines blanked, same length."""
    def blank(match):
        word = match[0]
        if word.startswith(("/", "#")):
            return re.sub(r"[^\n]", " ", word)
        return word[0] + re.sub(r"[^\n]", "_", word[1:-1]) + word[-1]

    return re.sub(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\''
                  r'|^[ \t]*#(?:\\\n|[^\n])*', blank, text, flags=re.DOTALL | re.MULTILINE)


def closing(text, start):
    """The offset behind the bracket that closes the one at `start`."""
    pairs, depth = {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}, 0
    for i in range(start, len(text)):
        depth += pairs.get(text[i], 0)
        if depth == 0:
            return i + 1
    raise ValueError("unbalanced brackets")


@dataclass(eq=False)
class Body:
    """A function definition; to follow who uses what, also that of a table."""

    file: str                   # relative to the root
    name: str
    type: str                   # of the result
    parameters: List[str]
    start: int                  # offset behind the opening brace
    end: int                    # offset of the closing one
    line: int
    code: str                   # masked
    text: str                   # of the file, as it is compiled
    api: Optional[str] = None   # the function that it is the body of
    local: bool = False         # to its file
    uses: Set[str] = field(default_factory=set)

    @property
    def title(self):
        return f"{self.file.replace('src/', '')}:{self.line} {self.name}"


EXTRAS = ("Abiding_", "abiding_")       # functions beyond CPython's
NO_TYPE = ("static", "inline", "extern", "const", "ABIDING_HIDDEN", "ABIDING_EXPORTED",
           "Py_ALWAYS_INLINE", "_Py_NO_RETURN", "ABD_DATA_CONSTRUCTOR")


def find_bodies(file, text, functions) -> List[Body]:
    """The functions that `text` defines."""
    code = mask(text)
    found = []
    for match in re.finditer(r"^([a-zA-Z_][\w \*\n]*?[\s\*])\(?(\w+)\)?\s*(\()", code, re.MULTILINE):
        behind = closing(code, match.start(3))
        opening = re.match(r"\s*\{", code[behind:])
        if not opening or match[1].lstrip().startswith("typedef"):
            continue
        start = behind + opening.end()
        name = match[2]
        words = [word for word in match[1].replace("*", " * ").split()
                 if word not in NO_TYPE and not word.startswith(("ABD_BIND_", "ABD_HOST_"))]
        kind = " ".join(words).replace(" *", "*") or "void"
        parameters = [part.strip() for part in
                      text[match.end(3):behind - 1].replace("\n", " ").split(",")]
        end = closing(code, start - 1) - 1
        api = name[len("old_"):] if name.startswith("old_") else name
        body = Body(file, name, kind, parameters, start, end,
                    text.count("\n", 0, match.start(2)) + 1, code[start:end], text,
                    api if api in functions or name.startswith(EXTRAS) else None, "static" in match[1].split())
        body.uses = set(re.findall(r"[A-Za-z_]\w*", body.code)) - {name}
        found.append(body)
    return found


def find_tables(file, text) -> List[Body]:
    """The variables that `text` defines with a list of values, such as functions."""
    code = mask(text)
    found = []
    for match in re.finditer(r"^[A-Za-z_][^\n;(){}=]*?(\w+)(\[\w*\])?\s*=\s*(\{)", code, re.MULTILINE):
        end = closing(code, match.start(3))
        table = Body(file, match[1], "", [], match.end(3), end, 0, "", text, local=True)
        table.uses = set(re.findall(r"[A-Za-z_]\w*", code[match.end(3):end]))
        found.append(table)
    return found


def made_by_macros(root, file, text, known, functions) -> List[Body]:
    """The bodies in a file that no definition shows: as the preprocessor writes them.  Each
    stands behind the file, in place of the one that the macro makes."""
    missing = [name for name in re.findall(r"^ABD_BIND_(\w+)$", text, re.MULTILINE)
               if name not in known]
    if not missing:
        return []
    written = subprocess.run(
        ["cc", "-E", "-P", "-DABIDING_TESTING", f"-I{root / 'src'}", f"-I{root}",
         f"-I{root / 'include'}", str(root / file)],
        stdout=subprocess.PIPE, check=True).stdout.decode()
    found = []
    for name in missing:
        match = re.search(rf"static\s+[\w\s\*]+?\bold_{name}\s*(\([^;{{]*\))\s*(\{{)", written)
        if not match:
            continue
        definition = written[match.start():closing(written, match.start(2))]
        definition = re.sub(r"([;{}])\s*", r"\1\n", definition)
        line = re.search(rf"^ABD_BIND_{name}\n", text, re.MULTILINE).end()
        variant = (f"{text[:line]}#define old_{name} spare_old_{name}\n{text[line:]}"
                   f"#undef old_{name}\n{definition}")
        found += [body for body in find_bodies(file, variant, functions)
                  if body.name == f"old_{name}"]
    return found


# --- breaking it --------------------------------------------------------------

@dataclass
class Break:
    """One change to one body: `new` instead of text[start:end]."""

    body: Body
    kind: str
    start: int
    end: int
    new: str
    line: int = 0
    unlikely: bool = False      # only after an error
    # what came out
    verdict: str = ""
    how: str = ""
    seconds: float = 0.0

    def title(self):
        text = self.body.text
        old = " ".join(text[self.start:self.end].split())
        what = f"{old!s} -> {self.new}" if old else self.new
        return f"{self.body.title} {self.kind} line {self.line}: {what}"


# What no test can see, by body and kind, and why.
HARMLESS = {
    ("record_release", "error"): "the memory of one record for each interpreter",
    ("old_PyInterpreterView_Close", "error"): "the memory of one record for each interpreter",
    ("exceptiongroup_make", "refs"): "done once in a process, whose class lives for ever",
    ("capsule_store", "refs"): "only if two threads come first at once",
    ("capsule_store", "result"): "only if two threads come first at once",
    ("parse_count", "result"): "surplus arguments do no harm",
    ("Abiding_GetTypeDataHandle", "result"): "no host keeps data elsewhere",
    ("refuse_slots_only", "result"): "the exception alone ends what makes the type",
    ("abd_guard_attached", "error"): "the pending call does the same a little later",
}

ERROR_CONDITION = re.compile(r"(==\s*NULL|<\s*0|PyErr_Occurred\(\))\s*$")
ERROR_LABEL = re.compile(r"^\s*(error|fail|failed|bad|memory|no_memory)\w*:\s*$", re.MULTILINE)


def error_spans(code) -> List[Tuple[int, int]]:
    """The parts of a body that run after an error only."""
    spans = []
    for match in re.finditer(r"\bif\s*(\()", code):
        behind = closing(code, match.start(1))
        condition = code[match.end(1):behind - 1]
        if not ERROR_CONDITION.search(condition):
            continue
        rest = re.match(r"\s*", code[behind:]).end() + behind
        end = closing(code, rest) if code[rest] == "{" else code.index(";", rest) + 1
        spans.append((behind, end))
    for match in ERROR_LABEL.finditer(code):
        spans.append((match.end(), len(code)))
    return spans


def error_value(kind) -> Optional[str]:
    if kind == "void":
        return ""
    if kind.endswith(("*", "func", "fn", "PyCFunction")):
        return "NULL"
    if re.match(r"(unsigned|size_t|u?int\d+_t|uint|bool|_Bool)", kind):
        return "0"
    return f"({kind})-1"


NONE = "(Py_IncRef(Py_None), Py_None)"
TRUE = "(Py_IncRef(Py_True), Py_True)"


def swapped(kind, value, literal) -> Optional[str]:
    """Another result than `value`, of the same type."""
    if kind.endswith(("func", "fn", "PyCFunction", "handler_t")):
        return "NULL" if literal != "NULL" else None
    if kind.endswith("*"):
        base = kind[:-1].strip()
        if base == "PyObject":
            if "Py_None" in value:
                return f"((void)({value}), {TRUE})"
            return NONE if literal == "NULL" else f"((void)({value}), {NONE})"
        if base == "PyTypeObject":
            return "&PyBaseObject_Type"
        if base == "char":
            return '"broken"'
        return "NULL" if literal != "NULL" else None
    if kind == "int":       # wrong for those who ask for an error, and for a truth
        if re.fullmatch(r"-?\d+", literal):
            return "-1" if literal == "0" else "0"
        return f"(({value}) == 0 ? -1 : 0)"
    if "_t" not in kind and kind not in ("long", "long long", "double",
                                                          "unsigned long", "Py_hash_t"):
        if re.fullmatch(r"-?\d+", literal):
            return {"0": "1", "1": "0", "-1": "0"}.get(literal, str(int(literal) + 1))
        return f"({kind})!({value})"
    return f"({kind})(({value}) + 1)"


def breaks_of(body: Body, error_paths) -> List[Break]:
    """All the ways in which a body is broken."""
    text = body.text
    code, base = body.code, body.start
    after_error = error_spans(code)

    def unlikely(offset):
        return any(start <= offset < end for start, end in after_error)

    def make(kind, start, end, new, rare=False):
        return Break(body, kind, base + start, base + end, new,
                     text.count("\n", 0, base + start) + 1, rare)

    found = []
    statement = f"return {error_value(body.type)};".replace(" ;", ";")
    if statement and not re.fullmatch(r"\s*(\(void\)[^;]*;\s*)*", code):
        found.append(make("error", 0, 0, f" {statement}"))
        found[-1].line = body.line

    removals = {"Py_DECREF": "(void)({})", "Py_XDECREF": "(void)({})", "Py_DecRef": "(void)({})",
                "Py_INCREF": "(void)({})", "Py_XINCREF": "(void)({})", "Py_IncRef": "(void)({})",
                "Py_NewRef": "(PyObject *)({})", "Py_XNewRef": "(PyObject *)({})",
                "Py_CLEAR": "({} = NULL)", "PyMem_Free": "(void)({})",
                "PyBuffer_Release": "(void)({})"}
    for match in re.finditer(rf"\b({'|'.join(removals)})(\()", code):
        behind = closing(code, match.start(2))
        argument = text[base + match.end(2):base + behind - 1]
        found.append(make("refs", match.start(), behind, removals[match[1]].format(argument),
                          unlikely(match.start())))

    for match in re.finditer(r"\breturn\b([^;]*);", code):
        literal = match[1].strip()
        if not literal:
            continue
        value = text[base + match.start(1):base + match.end(1)].strip()
        new = swapped(body.type, value, literal)
        if new:
            error = literal in ("NULL", "-1") and unlikely(match.start())
            found.append(make("result", match.start(1), match.end(1), " " + new,
                              error or literal.startswith("PyErr_NoMemory")))
    for parameter in body.parameters:
        out = re.fullmatch(r"(?:const )?(.*?)\s*\*\s*(\w+)", parameter)
        if not out:
            continue
        kind, name = out[1], out[2]
        if kind.startswith("Py") and not kind.endswith("*") and kind != "Py_ssize_t" \
                and kind != "Py_hash_t":
            continue
        for match in re.finditer(rf"(?<!\w)\*{name}\s*=(?!=)([^;]*);", code):
            value = text[base + match.start(1):base + match.end(1)].strip()
            new = "NULL" if kind.endswith("*") else f"({kind})({value} + 1)"
            if new != value:
                found.append(make("result", match.start(1), match.end(1), " " + new,
                                  unlikely(match.start())))
    return [one for one in found if error_paths or not one.unlikely]


def choose(found: List[Break], limit) -> List[Break]:
    """`limit` of the breaks of a body: of each kind in turn, the last results first."""
    queues = [[one for one in found if one.kind == "error"],
              [one for one in found if one.kind == "result"][::-1],
              [one for one in found if one.kind == "refs"]]
    chosen = []
    while len(chosen) < limit and any(queues):
        for queue in queues:
            if queue and len(chosen) < limit:
                chosen.append(queue.pop(0))
    return sorted(chosen, key=lambda one: (one.start, one.kind))


# --- which functions, which tests, which hosts --------------------------------

class Library:
    """The sources: bodies, and which API functions each of them serves."""

    def __init__(self, root, symbols):
        self.root = root
        self.functions = {symbol.name: symbol for symbol in symbols if symbol.kind == "function"}
        files = sorted({str(path.relative_to(root)) for pattern in BODIES
                        for path in root.glob(pattern)})
        self.every: List[Body] = []
        self.texts: Dict[str, str] = {}
        for path in sorted((root / "src").rglob("*.c")):
            file = str(path.relative_to(root))
            text = self.texts[file] = path.read_text()
            own = find_bodies(file, text, self.functions)
            own += made_by_macros(root, file, text, {body.api for body in own}, self.functions)
            self.every += own + find_tables(file, text)
        self.bodies = [body for body in self.every if body.file in files and body.type]
        self.data = [symbol.name for symbol in symbols
                     if symbol.kind == "data" and symbol.tier != "host"]
        self.users: Dict[str, List[Body]] = {}
        for body in self.every:
            for name in sorted(body.uses):
                self.users.setdefault(name, []).append(body)

    def users_of(self, body: Body) -> List[Body]:
        return [user for user in self.users.get(body.name, ())
                if not body.local or user.file == body.file]

    def serves(self, body: Body) -> Set[str]:
        """The symbols that depend on `body`, the nearest ones."""
        if body.api:
            return {body.api}
        result, seen, left = set(), [body], [body]
        while left:
            for user in self.users_of(left.pop()):
                if user not in seen:
                    seen.append(user)
                    if user.api:
                        result.add(user.api)
                    else:
                        left.append(user)
        # what a constructor fills; else, for what no function calls, the rest of the file
        return (result
                or {name for name in self.data for file in {one.file for one in seen}
                    if re.search(rf"\b{name}\b", self.texts[file])}
                or {one.api for one in self.every if one.file == body.file and one.api})

    def callers(self, names: Set[str]) -> Set[str]:
        """The API functions whose bodies call one of `names`, and so on."""
        seen, left = set(names), list(names)
        while left:
            for user in self.users.get(left.pop(), ()):
                for name in ({user.api} if user.api else self.serves(user)):
                    if name not in seen:
                        seen.add(name)
                        left.append(name)
        return seen


class Bench:
    """A copy of the tree, built; runs tests against it with one file changed."""

    def __init__(self, folder: Path, host_names):
        self.folder = folder
        for name in ("src", "include", "gen", "tests", "tools", "cmake", "command", "manifest"):
            shutil.copytree(ROOT / name, folder / name, symlinks=True,
                            ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(ROOT / "CMakeLists.txt", folder)
        (folder / "build").mkdir()
        (folder / "build" / "testlib").symlink_to(ROOT / "build" / "testlib")
        sys.path[:0] = [str(folder / "tests"), str(folder / "tools"),
                        str(folder / "tests" / "coverage")]
        import conform
        import entered
        self.conform = conform
        self.entered = entered
        conform.ensure_testlib()
        self.session = conform.Session(folder / "build")
        self.library = Library(folder, entered.symbols())
        known = {host.name: host for host in self.session.hosts if not host.native}
        order = host_names or [name for name in ORDER if name in known] or \
            [name for name, host in known.items() if not host.debug]
        if set(order) - set(known):
            sys.exit(f"not here, or native: {', '.join(sorted(set(order) - set(known)))}")
        if not order:
            sys.exit("no host below 3.15 here: no body of the library is live")
        self.hosts = [known[name] for name in order]
        self.lock = threading.Lock()
        self.baselines: Dict[Tuple[str, ...], Optional[Tuple[Set[str], float]]] = {}
        self.locks: Dict[object, threading.Lock] = {}
        self.unchanged: Dict[str, bytes] = {}
        self.counter = 0

    def build(self, jobs):
        """The library, an object of each module, the modules; which tests use which."""
        run = self.session.builder._run
        run(["cmake", "-S", self.folder, "-B", self.folder / "build",
             "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON"])
        self.archive = self.session.builder.library()
        self.commands = {}
        for entry in json.loads((self.folder / "build" / "compile_commands.json").read_text()):
            if "abiding_testing" in entry["command"]:
                self.commands[entry["file"]] = shlex.split(entry["command"])
        self.objects: Dict[str, List[Path]] = {}
        self.calls: Dict[str, Set[str]] = {}
        place = self.folder / "objects"
        self.plain = self.folder / "plain"
        place.mkdir()
        self.plain.mkdir()
        self.left_out = []

        def compile_module(module):
            name = module.name
            cflags, _ = self.session.builder.flags(name, "abiding")
            objects = [place / f"{name}-{i}.o" for i in range(len(module.sources))]
            try:
                for source, output in zip(module.sources, objects):
                    cc = "c++" if source.suffix == ".cpp" else self.session.builder.cc
                    run([cc, "-c", "-fPIC", "-O1", "-w", *cflags,
                         f"-I{self.folder}/tests/conform", *module.flags, source, "-o", output])
                self.objects[name] = objects
                self.link(name, self.plain)
            except self.conform.BuildError as error:
                self.left_out.append((name, str(error).splitlines()[-1]))
                return
            listing = subprocess.run(["nm", "-u", *objects], stdout=subprocess.PIPE, check=True)
            self.calls[name] = set(re.findall(r" U (\w+)", listing.stdout.decode()))

        with ThreadPoolExecutor(jobs) as pool:
            list(pool.map(compile_module, [module for module in self.session.modules.values()
                                           if "abiding" in module.modes]))
        self.tests = {}
        for name, path in self.session.chosen("abiding").items():
            text = path.read_text()
            used = {module for module in self.session.modules if re.search(rf"\b{module}\b", text)}
            if used and used <= set(self.calls):
                self.tests[name] = used
            else:
                self.left_out.append((f"test_{name}.py", "uses " + ", ".join(
                    sorted(used - set(self.calls))) if used else "uses no module"))

    def link(self, name, folder, changed=()):
        module = self.session.modules[name]
        _, ldflags = self.session.builder.flags(name, "abiding")
        cpp = any(source.suffix == ".cpp" for source in module.sources)
        self.session.builder._run(
            ["c++" if cpp else self.session.builder.cc, "-shared", *self.objects[name], *changed,
             *ldflags, self.archive, "-o", folder / f"{name}.so",
             *[flag for flag in module.flags if flag.startswith("-l")]])

    def tests_for(self, body: Body) -> Tuple[List[str], List[str]]:
        """The test files that call what `body` serves, the closest first, and those that
        call functions which use that."""
        near = self.library.serves(body)
        far = self.library.callers(near) - near

        def calls(name, wanted):
            return any(self.calls[module] & wanted for module in self.tests[name])

        def named(name):
            sources = [path for module in self.tests[name]
                       for path in self.session.modules[module].sources]
            text = "".join(path.read_text() for path in (*sources, self.session.tests[name]))
            return sum(len(re.findall(rf"\b{word}\b", text)) for word in near)

        ranked = sorted((name for name in self.tests if calls(name, near)),
                        key=lambda name: (-named(name), name))
        rest = sorted(name for name in self.tests if calls(name, far) and name not in ranked)
        return (ranked, rest) if near else (sorted(self.tests), [])

    def hosts_for(self, body: Body):
        """(host, mode) pairs in which `body` is live, the first ones to try."""
        names = self.library.serves(body) & set(self.library.functions)
        bounds, text = set(), body.text
        for minor in re.findall(r"ABD_PY\(3,\s*(\d+)\)", text[body.start:body.end]):
            bounds |= {int(minor) - 1, int(minor)}
        if "free_threaded" in text[body.start:body.end]:
            bounds |= {13, 14}
        chosen = [host for i, host in enumerate(self.hosts)
                  if i < FIRST or host.version[1] in bounds]
        symbols = [self.library.functions[name] for name in names]
        pairs = []
        for host in chosen:
            live = not symbols or any(tuple(host.version[:2]) < symbol.first or
                                      name not in self.slotted
                                      for symbol, name in zip(symbols, names))
            pairs.append((host, "abiding" if live else "fallback"))
        # what is not the stable ABI's may be a slot or not
        return pairs if symbols else pairs + [(host, "fallback") for host, _ in pairs]

    @property
    def slotted(self):
        if not hasattr(self, "_slotted"):
            self._slotted = self.entered.slotted()
        return self._slotted

    def run(self, host, mode, names, folders, seconds, *options):
        """(status, output, out of time) of some test files in a host."""
        conform = self.conform
        with tempfile.TemporaryDirectory(prefix="abiding-") as scratch:
            env = conform.environment(host, mode, [
                *folders, self.folder / "tests" / "inside", self.folder / "build" / "testlib"])
            command = [host.python, "-X", "faulthandler", "-m", "pytest", "-q",
                       "-p", "no:cacheprovider", "--tb=no", "--no-header", *options,
                       "-c", str(self.folder / "tests" / "inside" / "pytest.ini"),
                       f"--rootdir={self.folder / 'tests' / 'conform'}",
                       f"--confcutdir={self.folder / 'tests' / 'conform'}",
                       *(str(self.session.tests[name]) for name in names)]
            return conform.run_process(command, env, scratch, seconds)

    def baseline(self, host, mode, name, *options):
        """What fails on the unbroken library in the tests of `name`, and in what time they
        run; None if they crash or, without options, if anything fails."""
        key = (host.name, mode, name, *options)
        with self.lock:
            lock = self.locks.setdefault(key, threading.Lock())
        with lock:
            if key not in self.baselines:
                started = time.monotonic()
                status, output, late = self.run(host, mode, [name], [self.plain], LIMIT, *options)
                usable = not late and (status == 0 or options and status == 1)
                self.baselines[key] = ((failures(output), time.monotonic() - started)
                                       if usable else None)
            return self.baselines[key]

    def compile(self, file, text, folder):
        """The object of a changed source; a BuildError if it does not compile."""
        source = folder / Path(file).name
        source.write_text(text)
        command = list(self.commands[str(self.folder / file)])
        where = command.index("-o") + 1
        command[where] = str(folder / "changed.o")
        command[command.index(str(self.folder / file))] = str(source)
        command[1:1] = ["-iquote", str((self.folder / file).parent), "-w"]
        self.session.builder._run(command)
        return folder / "changed.o"

    def same_code(self, file, text, changed, folder):
        """Whether the object equals that of the unchanged source."""
        with self.lock:
            lock = self.locks.setdefault(text, threading.Lock())
        with lock:
            if text not in self.unchanged:
                (folder / "plain").mkdir()
                self.unchanged[text] = self.compile(file, text, folder / "plain").read_bytes()
            return self.unchanged[text] == changed.read_bytes()

    def attempt(self, one: Break):
        """Breaks the body and runs tests until one fails."""
        started = time.monotonic()
        with self.lock:
            self.counter += 1
            folder = self.folder / "broken" / str(self.counter)
        folder.mkdir(parents=True)
        try:
            self._attempt(one, folder)
        finally:
            shutil.rmtree(folder)
            one.seconds = time.monotonic() - started

    def _attempt(self, one, folder):
        text = one.body.text
        broken = text[:one.start] + one.new + text[one.end:]
        try:
            changed = self.compile(one.body.file, broken, folder)
        except self.conform.BuildError as error:
            one.verdict = "no build"
            one.how = next((line for line in str(error).splitlines() if "error" in line), "")
            return
        if self.same_code(one.body.file, text, changed, folder):
            one.verdict, one.how = "equivalent", "the compiled code is the same"
            return
        near, far = self.tests_for(one.body)
        pairs = self.hosts_for(one.body)
        debug = [host for host in self.session.hosts if host.debug and not host.native]
        stages = [(host, mode, group, ()) for host, mode in pairs
                  for group in (near[:2], near[2:])]
        if one.kind == "refs" or one.body.type == "void":
            stages += [(host, mode, near, ("-p", "leak_runs")) for host, mode in
                       pairs[:1] + [(host, "fallback") for host in debug]]
        if not near:
            stages = [(*pairs[0], far, ())]
        linked, tried = set(), []
        for host, mode, names, options in stages:
            before, seconds, good = set(), PATIENCE, []
            for name in names:
                result = self.baseline(host, mode, name, *options)
                if result:
                    good.append(name)
                    before |= result[0]
                    seconds += 10 * result[1]
            if not good:
                continue
            for module in sorted(set().union(*(self.tests[name] for name in good)) - linked):
                try:
                    self.link(module, folder, [changed])
                except self.conform.BuildError as error:
                    one.verdict, one.how = "no build", str(error).splitlines()[-1]
                    return
                linked.add(module)
            status, output, late = self.run(host, mode, good, [folder, self.plain], seconds,
                                            *(options or ("-x",)))
            where = f"{host.name} {mode}{', done again' if options else ''}"
            new = failures(output) - before
            if late or new or status not in (0, 1):
                one.verdict = "found"
                one.how = f"{where}: " + ("hang" if late else sorted(new)[0] if new
                                          else self.conform._describe_end(status, 0))
                return
            tried.append(f"{where} ({len(good)})")
        one.verdict = "SURVIVED"
        harmless = HARMLESS.get((one.body.name, one.kind))
        if harmless:
            one.verdict, one.how = "harmless", harmless
            return
        one.how = ("on " + ", ".join(tried) if tried else
                   "its tests fail on the unbroken library" if near or far else "no test calls it")


def failures(output) -> Set[str]:
    """The tests that failed, from pytest's summary."""
    return {Path(name.split("::")[0]).name + "::" + "::".join(name.split("::")[1:])
            for name in re.findall(r"^(?:FAILED|ERROR) (.*?)(?: - .*)?$", output, re.MULTILINE)}


# --- the command --------------------------------------------------------------

def summary(chosen: List[Break]) -> str:
    verdicts = ("found", "SURVIVED", "harmless", "equivalent", "no build")
    rows: Dict[str, Counter] = {}
    for one in chosen:
        rows.setdefault(one.body.file, Counter())[one.verdict] += 1
        rows[one.body.file]["breaks"] += 1
    bodies = Counter(file for file, _ in {(one.body.file, one.body.name) for one in chosen})
    head = f"{'':28}{'bodies':>8}{'breaks':>8}" + "".join(f"{word:>12}" for word in verdicts)
    lines = [head]
    for file, row in sorted(rows.items()):
        lines.append(f"{file:28}{bodies[file]:8}{row['breaks']:8}"
                     + "".join(f"{row[word]:12}" for word in verdicts))
    total = sum(rows.values(), Counter())
    lines.append(f"{'all':28}{sum(bodies.values()):8}{total['breaks']:8}"
                 + "".join(f"{total[word]:12}" for word in verdicts))
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sample", type=int, metavar="N", help="only N of the breaks")
    parser.add_argument("--seed", type=int, default=0, metavar="S", help="which N")
    parser.add_argument("--only", action="append", metavar="NAME",
                        help="only this source file, body or function")
    parser.add_argument("--each", type=int, default=4, metavar="N",
                        help="breaks of one body at most (default: 4)")
    parser.add_argument("--error-paths", action="store_true",
                        help="also break what runs after an error only")
    parser.add_argument("--host", action="append", help="only these hosts, in this order")
    parser.add_argument("-j", type=int, default=2, metavar="N", help="at once (default: 2)")
    parser.add_argument("--list", action="store_true", help="print the breaks, run nothing")
    parser.add_argument("--report", metavar="FILE", help="write the results as JSON")
    chosen = parser.parse_args()

    with tempfile.TemporaryDirectory(prefix="abiding-break-") as folder:
        bench = Bench(Path(folder), chosen.host)
        todo, whole = [], []
        for body in bench.library.bodies:
            wanted = {body.name, body.api, body.file, Path(body.file).name}
            if not chosen.only or wanted & set(chosen.only):
                found = choose(breaks_of(body, chosen.error_paths),
                               chosen.each)
                todo += found
                if not found:
                    whole.append(body.title)
        if chosen.sample and chosen.sample < len(todo):
            picked = set(random.Random(chosen.seed).sample(range(len(todo)), chosen.sample))
            todo = [one for i, one in enumerate(todo) if i in picked]
        if not todo + whole:
            sys.exit("nothing is called that")
        if chosen.list:
            for one in todo:
                print(one.title())
            print(f"{len(todo)} breaks of {len({one.body.title for one in todo})} bodies")
            return 0

        bench.build(chosen.j)
        if whole:
            print("nothing to break in " + ", ".join(whole))
        for name, why in bench.left_out:
            print(f"left out: {name}: {why}")
        print(f"{len(todo)} breaks, on " + ", ".join(host.name for host in bench.hosts),
              flush=True)
        started, done = time.monotonic(), 0

        def work(one):
            nonlocal done
            if not one.verdict:
                bench.attempt(one)
            with bench.lock:
                done += 1
                print(f"[{done}/{len(todo)}] {one.verdict:10} {one.seconds:5.1f} s  "
                      f"{one.title()}  [{one.how}]", flush=True)

        with ThreadPoolExecutor(chosen.j) as pool:
            try:
                list(pool.map(work, todo))
            except (KeyboardInterrupt, SystemExit):
                pool.shutdown(wait=False, cancel_futures=True)
                raise
        red = sorted(" ".join(key) for key, result in bench.baselines.items() if not result)
        survivors = [one for one in todo if one.verdict == "SURVIVED"]
        print()
        print(summary(todo))
        if red:
            print("\nfail on the unbroken library, so not used: " + "; ".join(red))
        for one in survivors:
            print(f"survived: {one.title()}  [{one.how}]")
        print(f"{len(survivors)} of {len(todo)} breaks survived; {time.monotonic() - started:.0f} s")
        if chosen.report:
            Path(chosen.report).write_text(json.dumps([
                {"file": one.body.file, "body": one.body.name, "kind": one.kind,
                 "line": one.line, "new": one.new, "verdict": one.verdict, "how": one.how,
                 "seconds": round(one.seconds, 1)} for one in todo], indent=1) + "\n")
        return 1 if survivors else 0


def stop(number, _frame):
    """Ends as by Ctrl-C, so that the copy of the tree goes away."""
    sys.exit(128 + number)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, stop)
    os.environ.setdefault("PYTHONDONTWRITEBYTECODE", "1")
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
