"""Projects of others, built from their pinned sources into one file each, and their own tests run on every host.

What a project is stands in recipes/NAME.py: where its sources are, which steps of porting.py make them abi3t, which of its
tests are run. Nothing of a project is kept here; pip fetches the sources and checks the hash.
"""

import difflib
import hashlib
import importlib
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, Dict, List

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parent / "command")]

import conform  # noqa: E402
import pypi  # noqa: E402

BUILD = conform.ROOT / "build" / "projects"
RECIPES = sorted(path.stem for path in (HERE / "recipes").glob("[!_]*.py"))


@dataclass
class Project:
    """What a recipe says."""

    sdist: str                              # its file's name
    sha256: str
    module: str                             # as the import statement names it, "websockets.speedups"
    source: str                             # the one that defines the module
    how: str                                # for the table: what had to be done
    tests: List[str]                        # what pytest is given, from the sources' folder
    root: str = "."                         # what goes onto sys.path
    others: List[str] = field(default_factory=list)         # more sources, as patterns
    flags: List[str] = field(default_factory=list)
    libraries: List[str] = field(default_factory=list)
    moduledef: bool = False                 # the source keeps its PyModuleDef: -include abiding/moduledef.h
    port: Dict[str, Callable] = field(default_factory=dict)     # {file: from its text to that of the ported one}
    # Tests that are not run: {part of their name: why}
    left_out: Dict[str, str] = field(default_factory=dict)
    # Tests that take long, run with --longest alone: {part of their name: why}
    long: Dict[str, str] = field(default_factory=dict)
    # What debug builds have in sys and the tests are not to see: {name: why}
    hidden: Dict[str, str] = field(default_factory=dict)
    # Files of the project's repository that its sources lack and its tests import: {name: text}
    lacking: Dict[str, str] = field(default_factory=dict)


@dataclass
class Blocked:
    """A project that is not ported, for names that the Limited API does not have."""

    sha256: str
    file: str
    names: List[str]


BLOCKED = {
    "coverage-7.10.7.tar.gz": Blocked(
        "f4ab143ab113be368a3e9b795f9cd7906c5ef407d6173fe9675a902e1fffc239", "coverage/ctracer/tracer.c",
        ["PyEval_SetTrace"]),
    "immutables-0.21.tar.gz": Blocked(
        "b55ffaf0449790242feb4c56ab799ea7af92801a0a43f9e2f4f8af2ab24dfc4a", "immutables/_map.c",
        ["_PyUnicodeWriter_Init", "Py_TRASHCAN_BEGIN"]),
    "multidict-6.7.1.tar.gz": Blocked(
        "ec6652a1bee61c53a3e5776b6049172c53b6aaba34f18c9ad04f82712bac623d", "multidict/_multilib/hashtable.h",
        ["PyUnicodeWriter_Create", "PySequence_ITEM"]),
}


def not_run(project):
    """{what of the project's tests is not run: why}"""
    return {**project.left_out, **project.hidden, **project.long}


def title(sdist):
    return sdist[:-len(".tar.gz")].replace("-", " ")


def text_of(sdist):
    """The file that has the names that block it."""
    blocked = BLOCKED[sdist]
    with tarfile.open(pypi.fetch(sdist, blocked.sha256)) as archive:
        return archive.extractfile(f"{sdist[:-len('.tar.gz')]}/{blocked.file}").read().decode()


def load(name):
    return importlib.import_module(f"recipes.{name}").PROJECT


def changed(old, new):
    """(lines that went, lines that came)"""
    lines = [line for line in difflib.ndiff(old.splitlines(), new.splitlines()) if line[:2] in ("- ", "+ ")] \
        if old != new else []
    return sum(line[0] == "-" for line in lines), sum(line[0] == "+" for line in lines)


def port(project, folder):
    """Applies the recipe to the sources in `folder`; returns the lines that went and came."""
    gone = come = 0
    for name, step in project.port.items():
        path = folder / name
        old = path.read_text(encoding="utf-8")
        new = step(old)
        path.write_text(new, encoding="utf-8")
        less, more = changed(old, new)
        gone, come = gone + less, come + more
    return gone, come


def file_of(project, folder):
    return folder / project.root / (project.module.replace(".", "/") + ".so")


def compile_module(project, folder, compiler, cflags, own, library):
    """The project's one file, beside the Python code that imports it; `own` are flags for the source of the module."""
    words = [*compiler, "-w", "-O1", "-fPIC", "-Werror=implicit-function-declaration", *cflags,
             *project.flags]
    others = [str(path.relative_to(folder)) for pattern in project.others for path in sorted(folder.glob(pattern))]
    objects = []
    for source in (project.source, *others):
        objects.append(str(folder / f"{len(objects)}.o"))
        flags = own if source == project.source else []
        subprocess.run([*words, *flags, "-c", source, "-o", objects[-1]], cwd=folder, check=True)
    subprocess.run([*compiler, "-shared", *objects, "-Wl,--gc-sections", *library, *project.libraries,
                    "-o", str(file_of(project, folder))], check=True)


def unpack(project, place):
    """The folder of the sources, unpacked in `place`."""
    with tarfile.open(pypi.fetch(project.sdist, project.sha256)) as archive:
        archive.extractall(place, **({"filter": "data"} if hasattr(tarfile, "data_filter") else {}))
    folder = place / project.sdist[:-len(".tar.gz")]
    for file, text in project.lacking.items():
        (folder / file).write_text(text, encoding="utf-8")
    return folder


CC = [os.environ.get("CC", "cc")]
FAT = [str(conform.ROOT / "build" / "command" / "bin" / "abiding-cc"), "--compiler", *CC]


def state(name, library):
    """Changes when anything does that the file is made of."""
    files = [HERE / "porting.py", HERE / "projects.py", HERE / "recipes" / f"{name}.py", library, Path(FAT[0]),
             *sorted((conform.ROOT / "include").rglob("*.h"))]
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


def build(name, fat=False):
    """(folder of the ported sources with the built file in it, what the port changed)"""
    project, library = load(name), conform.ROOT / "build" / "libabiding.a"
    place = BUILD / (f"{name}-fat" if fat else name)
    record = place / "built.json"
    wanted = state(name, library)
    if not record.exists() or json.loads(record.read_text())["state"] != wanted:
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        folder = unpack(project, place)
        lines = port(project, folder)
        own = [f"-DABIDING_MODULE={project.module.split('.')[-1]}"]
        if project.moduledef:
            own += ["-include", "abiding/moduledef.h"]
        if fat:
            compile_module(project, folder, FAT, [], own, [])
        else:
            compile_module(project, folder, CC, [f"-I{conform.ROOT / 'include'}", "-fvisibility=hidden"], own, [str(library)])
        record.write_text(json.dumps({"state": wanted, "lines": lines}))
    return place / project.sdist[:-len(".tar.gz")], tuple(json.loads(record.read_text())["lines"])


def build_control(name, host, place):
    """The same for one host alone: sources as they are, with its own headers, without Abiding."""
    project = load(name)
    folder = unpack(project, place)
    compile_module(project, folder, CC, [f"-I{host.include}"], [], [])
    return folder


# Runs inside the host: the tests must not meet another file of that name, nor the code in Python that some projects
# have in its place.
RUN = """
import importlib, os, sys
module = importlib.import_module({module!r})
assert os.path.samefile(module.__file__, {file!r}), module.__file__
for name in {hidden!r}:
    vars(sys).pop(name, None)
import pytest
sys.exit(pytest.main(sys.argv[1:]))
"""


def run(name, host, folder, longest=False, mode="abiding"):
    """(how many of the project's tests passed on `host`, what pytest printed); 0 if any failed."""
    project = load(name)
    file = file_of(project, folder)
    left_out = " and ".join(f"not {test}" for test in (*project.left_out, *(() if longest else project.long)))
    command = [host.python, "-X", "faulthandler", "-c", RUN.format(module=project.module, file=str(file), hidden=[*project.hidden]),
               "-q", "-p", "no:cacheprovider", "--tb=short", "--no-header", "-c", str(HERE / "inside.ini"),
               f"--rootdir={folder}", *(["-k", left_out] if left_out else []),
               *(str(folder / test) for test in project.tests)]
    environment = conform.environment(host, mode, [folder / project.root, conform.ROOT / "build" / "testlib"])
    with tempfile.TemporaryDirectory(prefix="abiding-") as scratch:
        status, output, late = conform.run_process(command, environment, scratch, conform.time_limit(host))
    passed = re.search(r"(\d+) passed", output)
    return (int(passed[1]) if passed and status == 0 and not late else 0), output
