"""Modules made by others' generators: how each is built, and on which hosts its checks pass.

    build/venv/bin/python tests/foreign/producers.py     prints the table of docs/how-do-i-use-it-from-my-generator.md

What a module needs inside a host besides itself, CFFI's and nanobind's own libraries and NumPy, are wheels pinned by
hash in wheels.txt; a host that none of them is for cannot run the module.
"""

import functools
import os
import re
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parents[1] / "tools"), str(HERE.parent / "command")]

import conform  # noqa: E402
import hosts as host_finder  # noqa: E402
import pypi  # noqa: E402

ROOT = conform.ROOT
PLACE = ROOT / "build" / "foreign"
CYTHON = PLACE / "cython"
CRATE = HERE / "pyo3"
WHEELS = pypi.pinned(HERE / "wheels.txt")
PAGE = ROOT / "docs" / "how-do-i-use-it-from-my-generator.md"
RUST = (1, 85)                          # what PyO3 asks for


class NotHere(Exception):
    """What this machine lacks for a producer."""


def run(*command, cwd=None, **environment):
    done = subprocess.run([str(word) for word in command], cwd=cwd, text=True, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env={**os.environ, **environment})
    if done.returncode != 0:
        raise conform.BuildError(" ".join(map(str, command)) + "\n" + done.stdout)
    return done.stdout


# --- what is fetched ------------------------------------------------------------

def unpacked(builder, name):
    """The folder with what is in a wheel of wheels.txt."""
    folder = PLACE / "wheels" / name[:-len(".whl")]
    with builder.locked("foreign-wheels"):
        if not folder.exists():
            archive = pypi.fetch(name, WHEELS[name])
            part = folder.with_suffix(".part")
            shutil.rmtree(part, ignore_errors=True)
            with zipfile.ZipFile(archive) as wheel:
                wheel.extractall(part)
            part.rename(folder)
    return folder


def wheel_for(project, tag):
    """The name of the project's wheel for a host of that tag; None if there is none."""
    found = [name for name in WHEELS if re.match(rf"{project}-[^-]+-\w+-({tag}|none)-", name)]
    assert len(found) <= 1, found
    return found[0] if found else None


def version_of(project):
    """The newest in wheels.txt."""
    versions = {name.split("-")[1] for name in WHEELS if name.startswith(project + "-")}
    return max(versions, key=lambda text: [int(part) for part in text.split(".")])


def cython(builder):
    """The folder to import Cython from."""
    with builder.locked("foreign-cython"):
        if not (CYTHON / "cython.py").exists():
            run(sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--only-binary=:all:", "--platform=any",
                "--implementation=py", "--abi=none", "--require-hashes", "-r", HERE / "requirements.txt", "--upgrade",
                "--target", CYTHON)
    return CYTHON


def nanobind(builder):
    return unpacked(builder, wheel_for("nanobind", "none")) / "nanobind"


def numpy_headers(builder):
    """Of the newest; all wheels of one version have the same."""
    return unpacked(builder, wheel_for("numpy", "cp312")) / "numpy" / "_core" / "include"


def prefix(builder):
    """Abiding, installed."""
    folder = PLACE / "prefix"
    builder.grafter()
    with builder.locked("library-"):
        run("cmake", "--build", builder.folder, "--target", "abiding", "abiding-cc")
        run("cmake", "--install", builder.folder, "--prefix", folder)
    return folder


# --- how each is built: by the commands of its section on the page ------------------

def section(heading):
    return PAGE.read_text(encoding="utf-8").split(f"## {heading}\n")[1].split("\n## ")[0]


def blocks(heading, language):
    return re.findall(rf"```{re.escape(language)}\n(.*?)```", section(heading), re.DOTALL)


def refusal(what):
    """What is said by the one thing in the last table of that name."""
    rows = [line.strip("| ").split(" | ") for line in section("What does not work?").splitlines() if line[:1] == "|"]
    (_, said, _), = [row for row in rows if what in row[0]]
    return said.strip("`")


def commands(builder, producer, module, folder, tools=None):
    """The section's commands, for that module in place of spam, with what is in tools too."""
    environment = surroundings(builder, folder.parent)
    if tools:
        environment["PATH"] = f"{tools}:{environment['PATH']}"
    for block in blocks(producer.section, "sh"):
        run("sh", "-euc", block.replace("spam", module), cwd=folder, **environment)


def surroundings(builder, folder):
    """The environment of somebody who has installed Abiding and the generators."""
    tag = f"cp{sys.version_info[0]}{sys.version_info[1]}"
    if wheel_for("cffi", tag) is None:
        raise NotHere(f"no wheel of CFFI for {tag}, which runs the tests")
    library = [cython(builder), *(unpacked(builder, wheel_for(project, key)) for project, key in (
        ("cffi", tag), ("pycparser", "none"), ("nanobind", "none")))]
    tools = folder / "bin"
    tools.mkdir(parents=True, exist_ok=True)
    for name, text in (("python3", f'exec {sys.executable} "$@"'),
                       ("numpy-config", f"echo -I{numpy_headers(builder)}")):
        (tools / name).write_text(f"#!/bin/sh\n{text}\n")
        (tools / name).chmod(0o755)
    installed = prefix(builder)
    files, = installed.rglob("pkgconfig")
    return {"PATH": f"{tools}:{installed}/bin:{os.environ['PATH']}", "PKG_CONFIG_PATH": str(files),
            "PYTHONPATH": os.pathsep.join(map(str, library)), "PYTHONDONTWRITEBYTECODE": "1"}


def build_source(builder, producer, folder):
    for module, source in producer.modules.items():
        shutil.copy(HERE / source, folder)
        commands(builder, producer, module, folder)


def copy_crate(folder):
    if not shutil.which("cargo"):
        raise NotHere("no cargo here")
    found = tuple(map(int, re.search(r"rustc (\d+)\.(\d+)", run("rustc", "--version")).groups()))
    if found < RUST:
        raise NotHere(f"rustc {found[0]}.{found[1]} is here, PyO3 needs {RUST[0]}.{RUST[1]}")
    for file in CRATE.iterdir():
        if file.is_file():
            (folder / file.name).write_text(file.read_text().replace("../../../", f"{ROOT}/"))
    # what cargo compiled before, of PyO3 above all
    (PLACE / "cargo").mkdir(exist_ok=True)
    (folder / "target").symlink_to(PLACE / "cargo")


def build_crate(builder, producer, folder):
    copy_crate(folder)
    module, = producer.modules
    commands(builder, producer, module, folder)


def build_maturin(builder, producer, folder):
    """Without the crate abiding-build: the wheel is grafted, and what is in it laid beside."""
    native = [host for host in host_finder.find_hosts() if host.name == "cp315"]
    if not native:
        raise NotHere("no CPython 3.15 here")
    copy_crate(folder)
    (folder / "build.rs").unlink()
    command, = unpacked(builder, wheel_for("maturin", "none")).glob("*.data/scripts/maturin")
    tools = folder / "tools"
    tools.mkdir()
    for name, target in (("maturin", command), ("python3.15", native[0].python)):
        (tools / name).write_text(f'#!/bin/sh\nexec {target} "$@"\n')
        (tools / name).chmod(0o755)
    command.chmod(0o755)
    module, = producer.modules
    commands(builder, producer, module, folder, tools)
    wheel, = (folder / "universal").glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)


@dataclass(frozen=True, eq=False)
class Producer:
    name: str               # as in the table
    version: str
    section: str            # of the page, which has the commands
    modules: dict           # their names and sources, here
    scripts: tuple          # use_NAME.py, each of which says "ok" inside a host
    runtime: str = ""       # the project that must be installed in a host
    environment: tuple = ()     # for free-threaded hosts
    build: Callable = build_source

    @property
    def key(self):
        """For file names and test ids."""
        return re.sub(r"\W+", "-", self.section.lower())

    def lacks(self, tag):
        """Is there no wheel for such a host of what the module needs there?"""
        return bool(self.runtime) and wheel_for(self.runtime, tag) is None


PRODUCERS = [
    Producer("PyO3", re.search(r'name = "pyo3"\nversion = "(.*)"', (CRATE / "Cargo.lock").read_text())[1], "PyO3",
             {"rusty": "pyo3"}, ("pyo3",), build=build_crate),
    Producer("PyO3, with maturin", version_of("maturin"), "PyO3 with maturin", {"rusty": "pyo3"}, ("pyo3",),
             build=build_maturin),
    Producer("CFFI", version_of("cffi"), "CFFI", {"shapes": "make_shapes.py"}, ("cffi",), "cffi"),
    Producer("NumPy's C API", version_of("numpy"), "NumPy's C API", {"numeric": "numeric.c"}, ("numpy",), "numpy"),
    Producer("nanobind, split mode", version_of("nanobind"), "nanobind", {"kennel": "kennel.cpp"}, ("nanobind",),
             "nanobind_backend"),
    Producer("Cython, functions", re.search(r"cython==(\S+)", (HERE / "requirements.txt").read_text())[1], "Cython",
             {"functions": "functions.pyx", "sections": "sections.pyx"}, ("functions", "sections"),
             # Cython does not write Py_mod_gil for the Limited API.
             environment=(("PYTHON_GIL", "0"),)),
    Producer("C++ by hand", "", "C++ by hand", {"cages": "cages.cpp"}, ("cpp",)),
]


@functools.lru_cache(None)
def built(producer, builder):
    """The folder with the modules, made once in a run."""
    folder = PLACE / "modules" / producer.key
    with builder.locked("foreign-build"):
        stamp, made = folder / "stamp", made_of(builder)
        if not stamp.exists() or stamp.read_text() != made:
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            producer.build(builder, producer, folder)
            stamp.write_text(made)
    return folder


def made_of(builder):
    """Changes with the library, the headers and the sources here."""
    files = [builder.library(), *(ROOT / "include").rglob("*.h"), *(ROOT / "rust").rglob("*.*"),
             *(ROOT / "command").rglob("*.c"), *HERE.rglob("*.*"), PAGE]
    return "\n".join(f"{file} {file.stat().st_mtime_ns}" for file in sorted(files) if "__pycache__" not in file.parts)


def check(producer, host, builder, folder=None):
    """Runs the checks of the module, or of that in folder, inside the host; says what was wrong, if anything."""
    folders = [folder or built(producer, builder)]
    if producer.runtime:
        folders.append(unpacked(builder, wheel_for(producer.runtime, host.tag)))
    for script in producer.scripts:
        environment = conform.environment(host, "abiding", folders)
        if host.free_threaded:
            environment.update(producer.environment)
        status, said, late = conform.run_process(
            [host.python, "-X", "faulthandler", str(HERE / f"use_{script}.py")], environment, str(folders[0]), 300)
        if status or late or said.splitlines()[-1:] != ["ok"]:
            return f"use_{script}.py on {host.name}: status {status}{', out of time' if late else ''}\n{said}"
    return ""


# --- the table ------------------------------------------------------------------

COLUMNS = host_finder.KNOWN


def cell(producer, tag, passed):
    if producer.lacks(tag):
        return f"no {producer.runtime}"
    if not passed:
        return "no"
    if not producer.runtime:
        return "yes"
    version = wheel_for(producer.runtime, tag).split("-")[1]
    return "yes" if version == version_of(producer.runtime) else f"yes, {version}"


def table(passes):
    """passes(producer, tag): did it?"""
    lines = ["| made by | " + " | ".join(COLUMNS) + " |", "| --- |" + " --- |" * len(COLUMNS)]
    for producer in PRODUCERS:
        cells = [cell(producer, tag, producer.lacks(tag) or passes(producer, tag)) for tag in COLUMNS]
        lines.append(f"| {producer.name} {producer.version}".rstrip() + f" | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def main():
    session = conform.Session()
    found = {host.name: host for host in session.hosts}

    def passes(producer, tag):
        wrong = check(producer, found[tag], session.builder) if tag in found else f"no {tag} here: not tested"
        print(wrong, end="", file=sys.stderr)
        return not wrong

    print(table(passes), end="")


if __name__ == "__main__":
    main()
