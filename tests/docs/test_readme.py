"""README.md is true: its code is the examples', and what it says to type works.

The blocks run as they stand, in a home folder of their own: those that begin
with `make` in the project's folder, all others in an empty one.
"""

import os
import re
import shutil
import subprocess
import time
from dataclasses import dataclass

import pytest

import conform
import hosts as host_finder

ROOT = conform.ROOT
README = (ROOT / "README.md").read_text(encoding="utf-8")

MINUTES = 5


@dataclass
class Block:
    """One fenced block, with the heading it stands under."""

    heading: str
    language: str
    text: str


def blocks(markdown):
    heading, found = "", []
    inside = None
    for line in markdown.splitlines():
        if line.startswith("```"):
            if inside is None:
                inside = Block(heading, line[3:].strip(), "")
            else:
                found.append(inside)
                inside = None
        elif inside is not None:
            inside.text += line + "\n"
        elif line.startswith("#"):
            heading = line.lstrip("# ")
    return found


BLOCKS = blocks(README)


def block(heading, language):
    """All blocks of that language under that heading, as one text."""
    texts = [b.text for b in BLOCKS if (b.heading, b.language) == (heading, language)]
    assert texts, f"README.md has no {language} block under {heading}"
    return texts


def test_every_block_is_known():
    """So that no block is added that no test below looks at."""
    assert [(b.heading, b.language) for b in BLOCKS] == [
        ("Abiding", "c"),
        ("Abiding", "sh"),
        ("Abiding", "text"),
        ("Your own module", "sh"),
        ("Your own module", "sh"),
        ("Your own module", "sh"),
        ("With CMake", "cmake"),
        ("With CMake", "sh"),
        ("With setuptools", "python"),
        ("Fat", "sh"),
        ("With CPython's own headers", "sh"),
        ("Before it ships", "sh"),
        ("Before it ships", "text"),
    ]


def test_code_is_that_of_the_example():
    hello = ROOT / "examples" / "hello"
    assert block("Abiding", "c") == [(hello / "hello.c").read_text()]
    assert block("With CMake", "cmake") == [(hello / "CMakeLists.txt").read_text()]
    assert block("With setuptools", "python") == [
        (ROOT / "examples" / "setuptools" / "setup.py").read_text()]


def test_commands_are_targets():
    for line in block("Abiding", "sh")[0].splitlines():
        target = re.match(r"make ([a-z-]+)", line)[1]
        assert f"\n{target}:" in (ROOT / "Makefile").read_text()


def test_pasted_run():
    """One line per known host, oldest first, all the same."""
    rows = [line.split() for line in block("Abiding", "text")[0].splitlines()
            if line.endswith("  same")]
    names = [row[0] for row in rows]
    assert [name for name in names if name in host_finder.KNOWN] == list(host_finder.KNOWN)
    assert len({row[-2] for row in rows}) == 1
    for name, release in (row[:2] for row in rows):
        assert release.startswith(re.sub(r"cp3(\d+)\D*", r"3.\1.", name))


def test_links():
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
    for page in pages:
        for target in re.findall(r"\]\(([^)]+)\)", page.read_text(encoding="utf-8")):
            if not target.startswith("http"):
                assert (page.parent / target.split("#")[0]).exists(), (page.name, target)


# --- the reader's way -----------------------------------------------------------

@pytest.fixture(scope="module")
def reader(tmp_path_factory, session):
    """A home, an empty folder, and a way to type what README.md says."""
    home = tmp_path_factory.mktemp("home")
    folder = home / "hello"
    folder.mkdir()

    def run(text, host=None, at=folder):
        where = ROOT if text.lstrip().startswith("make ") else at
        names = home / "bin"
        shutil.rmtree(names, ignore_errors=True)
        names.mkdir()
        if host is not None:            # what `python3` means in this shell
            (names / "python3").symlink_to(host.python)
        for native in session.hosts:
            if session.official and native.include == session.official:
                (names / "python3.15").symlink_to(native.python)
        environment = {
            "HOME": str(home), "LANG": "C.UTF-8",
            "PATH": f"{names}{os.pathsep}{os.environ['PATH']}",
            "PKG_CONFIG_PATH": str(home / "abiding" / "lib" / "pkgconfig"),
            "PYTHONDONTWRITEBYTECODE": "1",
            "BUILD": str(home / "build"),   # of make: as in a fresh clone
        }
        if "PKG_CONFIG_PATH=" in text:  # must not be needed before it is said
            del environment["PKG_CONFIG_PATH"]
        done = subprocess.run(
            ["sh", "-euc", text], cwd=where, env=environment, timeout=600,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True)
        assert done.returncode == 0, f"{text}\n{done.stdout}"
        return done.stdout

    started = time.monotonic()
    run(block("Your own module", "sh")[0])
    return run, folder, started


@pytest.fixture(scope="module")
def two_hosts(session):
    """The oldest and the newest Python here, as different as can be."""
    found = [host for host in session.hosts if not host.sanitizer]
    return found[:1] + found[-1:]


def greeting(host, whom):
    return "Hello {}, this is Python {}.{}\n".format(whom, *host.version)


def test_own_module(reader, two_hosts):
    """From nothing to one's own module on two Pythons, by README.md only."""
    run, folder, started = reader
    _, compile_, use = block("Your own module", "sh")
    (folder / "hello.c").write_text(block("Abiding", "c")[0])
    run(compile_)
    for host in two_hosts:
        assert run(use, host) == greeting(host, "you")
    assert time.monotonic() - started < 60 * MINUTES


def test_before_it_ships(reader):
    run, folder, _ = reader
    at = folder / "check"
    at.mkdir()
    (at / "hello.c").write_text(block("Abiding", "c")[0])
    run(block("Your own module", "sh")[1], at=at)
    assert run(block("Before it ships", "sh")[0], at=at) == block("Before it ships", "text")[0]


def test_cmake(reader, two_hosts):
    run, folder, _ = reader
    at = folder / "cmake"
    at.mkdir()
    (at / "hello.c").write_text(block("Abiding", "c")[0])
    (at / "CMakeLists.txt").write_text(block("With CMake", "cmake")[0])
    *build, use = block("With CMake", "sh")[0].splitlines()
    run("\n".join(build), at=at)
    for host in two_hosts:
        assert run(use, host, at) == greeting(host, "CMake")


def test_fat(reader, two_hosts):
    run, folder, _ = reader
    at = folder / "fat"
    at.mkdir()
    (at / "hello.c").write_text(block("Abiding", "c")[0])
    run(block("Fat", "sh")[0], at=at)
    for host in two_hosts:
        assert run(block("Your own module", "sh")[2], host, at) == greeting(host, "you")


def test_official_headers(reader, two_hosts, official_include):
    run, folder, _ = reader
    at = folder / "official"
    at.mkdir()
    (at / "hello.c").write_text(block("Abiding", "c")[0])
    run(block("With CPython's own headers", "sh")[0], at=at)
    for host in two_hosts:
        assert run(block("Your own module", "sh")[2], host, at) == greeting(host, "you")
