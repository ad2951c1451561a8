"""Real projects for abi3t, grafted, and what of their own tests passes on a host.

    build/venv/bin/python tests/command/grafting.py     prints the table of docs/how-do-i-graft-a-wheel.md

Each is a wheel as its project ships it, but for siphashc, whose sources are compiled here with CPython's own headers.
A cell of the table is how many tests passed, or why none was run.
"""

import re
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
if __name__ == "__main__":
    sys.path[:0] = [str(HERE.parent), str(HERE.parent.parent / "tools")]

import conform  # noqa: E402
import hosts as host_finder  # noqa: E402
import pypi  # noqa: E402
from kit import run  # noqa: E402

PINNED = pypi.pinned("grafted.txt")
PYTHON = "Python code"          # of the project does not run on so old a host
NEEDED = "needs {}"             # which is not there for this host

# project: (language, what is grafted, oldest Python that its Python code runs on, what it needs that is made for each
# version, is the caller to say that it is abi3t)
PROJECTS = {
    "abi3-abi3t-universal": ("C", "wheel", 9, None, False),
    "ast-serialize": ("Rust", "wheel", 9, None, True),
    "cryptography": ("Rust", "wheel", 9, "cffi", True),
    "hypothesis": ("Rust", "wheel", 11, None, True),
    "openslide-python": ("C", "wheel", 10, "pillow", False),
    "siphashc": ("C", "sources", 9, None, False),
}
CRYPTOGRAPHY = ["test_fernet.py", "hazmat/primitives/test_hashes.py", "hazmat/primitives/test_hmac.py",
                "hazmat/primitives/test_ec.py", "x509/test_name.py", "x509/test_x509_ext.py"]

# A thread is to have got the GIL within a time that a busy machine may well take; and what only measures is no test.
LEFT_OUT = ["test_gil_release_threshold", "bench"]

# Neither of these two brings tests: a test of what it is for.
UNIVERSAL = """
import abi3_abi3t_universal as m
def test_counts():
    before = m.increment_value()
    assert m.increment_value() == before + 1
"""
HYPOTHESIS = """
import hypothesis._native
from hypothesis import given, settings, strategies

def test_module():
    assert hypothesis._native.__file__.endswith("_native.so")

seen = []

@settings(max_examples=200, database=None, deadline=None)
@given(strategies.lists(strategies.integers()), strategies.text())
def example(numbers, text):
    seen.append(numbers)
    assert sorted(numbers) == sorted(reversed(numbers)) and (text + "x")[:-1] == text

def test_examples():
    example()
    assert len(seen) >= 100
"""
# The test it brings tells by what it returns whether it failed.
AST_SERIALIZE = """
import test_ast_serialize

def test_own():
    assert test_ast_serialize.test_parse_simple_file()
"""


def find(start, end=".whl"):
    return [pypi.fetch(name, PINNED[name]) for name in PINNED if name.startswith(start) and name.endswith(end)]


def unpack(folder, *archives):
    """The folder of what is in them; once."""
    done = folder.exists()
    folder.mkdir(parents=True, exist_ok=True)
    for path in [] if done else archives:
        with zipfile.ZipFile(path) if path.suffix == ".whl" else tarfile.open(path) as archive:
            archive.extractall(folder)
    return folder


def hosts():
    return [host for host in host_finder.find_hosts() if not host.sanitizer]


class Projects:
    """What is fetched, grafted and unpacked once."""

    def __init__(self, folder):
        self.folder = folder
        self.ready = {}

    def sources(self, project):
        """The folder of its sources."""
        sources = find(project.replace("-", "_") + "-", ".tar.gz")
        (inside,) = unpack(self.folder / "sources" / project, *sources).iterdir()
        return inside

    def given(self, project):
        """What the project ships, or is compiled of its sources."""
        if PROJECTS[project][1] == "wheel":
            (wheel,) = find(project.replace("-", "_") + "-")
            return wheel
        made = self.folder / "plain" / "siphashc.abi3t.so"
        made.parent.mkdir(exist_ok=True)
        sources = self.sources(project)
        include = host_finder.official_include(host_finder.find_hosts())
        subprocess.run(["cc", "-O2", "-shared", "-fPIC", "-w", "-DPy_TARGET_ABI3T=0x030f0000", f"-I{include}",
                        f"-I{sources}", sources / "siphashc.c", sources / "siphash" / "siphash.c", "-o", made], check=True)
        return made

    def grafted(self, project):
        """The folder of the grafted project, as an installer would fill it; the grafted file or wheel."""
        if project not in self.ready:
            made = self.folder / "grafted" / project
            option = ["--assume-abi3t"] if PROJECTS[project][4] else []
            run("graft", "-o", made, *option, self.given(project), status=0)
            wheels = list(made.glob("*.whl"))
            self.ready[project] = (unpack(self.folder / "installed" / project, *wheels) if wheels else made,
                                   wheels[0] if wheels else made / "siphashc.so")
        return self.ready[project]

    def tests(self, project):
        """(paths of tests, folders of pure Python that they need)"""
        folder = self.folder / "tests" / project
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "pytest.ini").write_text("[pytest]\nmarkers =\n    supported\n    skip_fips\n    malloc_failure\n")
        own = {"abi3-abi3t-universal": UNIVERSAL, "hypothesis": HYPOTHESIS, "ast-serialize": AST_SERIALIZE}
        needed = {"hypothesis": ["sortedcontainers-"], "openslide-python": ["openslide_bin-"],
                  "cryptography": ["cryptography_vectors-", "pretend-", "certifi-"]}
        pure = unpack(folder / "pure", *(wheel for name in needed.get(project, []) for wheel in find(name)))
        if project in own:
            (folder / "test_it.py").write_text(own[project])
            return folder, [folder / "test_it.py"], [pure, *([self.sources(project)] if project == "ast-serialize" else [])]
        if project == "cryptography":
            return folder, [self.sources(project) / "tests" / name for name in CRYPTOGRAPHY], [pure]
        return folder, [self.sources(project) / {"openslide-python": "tests", "siphashc": "test_siphashc.py"}[project]], [pure]

    def compiled(self, name, host):
        """The folder of what is made for each version; None: not made for this one."""
        tag = f"-cp3{host.version[1]}-cp3{host.version[1]}{'t' if host.free_threaded else ''}-"
        wheels = [] if host.debug or host.name == "cp316x" else [wheel for wheel in PINNED
                                                                 if wheel.startswith(name) and tag in wheel]
        return unpack(self.folder / f"{name}-{host.name}", *find(wheels[0])) if wheels else None

    def cell(self, project, host, whole=False):
        """How many tests passed on the host, or why none was run; what failed is told by an exception.
        `whole`: all tests that the project has, where fewer are chosen otherwise."""
        _, _, oldest, needs, _ = PROJECTS[project]
        if host.version[1] < oldest:
            return PYTHON
        compiled = self.compiled(needs, host) if needs else None
        if needs and compiled is None:
            return NEEDED.format(needs)
        conform.ensure_testlib()
        folder, tests, pure = self.tests(project)
        if whole:
            tests = [self.sources(project) / "tests"]
        folders = [self.grafted(project)[0], *pure, *([compiled] if compiled else []), conform.ROOT / "build" / "testlib"]
        command = [host.python, "-X", "faulthandler", "-m", "pytest", "-q", "-p", "no:cacheprovider",
                   "-c", str(folder / "pytest.ini"), f"--rootdir={tests[0].parent}",
                   "-k", f"not ({' or '.join(LEFT_OUT)})", *map(str, tests)]
        with tempfile.TemporaryDirectory() as scratch:
            status, output, late = conform.run_process(command, conform.environment(host, "abiding", folders), scratch, 600)
        passed = re.search(r"(\d+) passed", output)
        if status != 0 or late or not passed:
            raise AssertionError(f"{project} on {host.name}: {output[-4000:]}")
        return passed[1]


def row(project, cells):
    language, what = PROJECTS[project][:2]
    return f"| {project} | {language} | {what} | " + " | ".join(cells) + " |"


def main():
    with tempfile.TemporaryDirectory() as folder:
        projects, found = Projects(Path(folder)), hosts()
        print("| project | language | grafted | " + " | ".join(host.name for host in found) + " |")
        print("| --- " * (3 + len(found)) + "|")
        for project in PROJECTS:
            print(row(project, [projects.cell(project, host) for host in found]), flush=True)


if __name__ == "__main__":
    main()
