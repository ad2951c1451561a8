"""The examples, built as the conformance modules are, on every host found.

examples/xxhash/test_xxhash.py runs inside each host; a module by which it
makes subinterpreters is built with it.
"""

import dataclasses
import importlib
import subprocess
import sys

import pytest

import conform
import hosts as host_finder

EXAMPLES = conform.ROOT / "examples"
HERE = conform.TESTS / "examples"

HELLO = conform.Module("hello", [EXAMPLES / "hello" / "hello.c"])
XXHASH = conform.Module(
    "xxhash", sorted((EXAMPLES / "xxhash").glob("*.c")),
    # as abiding_add_module has it, for more than one source file
    flags=["-fvisibility=hidden", "-Werror", "-lxxhash"])
SUBINTERPRETERS = conform.Module("subinterpreters", [HERE / "subinterpreters.c"])

ENTRY_HOOKS = {"PyInit_{}", "PyModExport_{}"}


def runs(modes=("abiding", "fat", "linkonly", "grafted", "control")):
    for host in host_finder.find_hosts():
        for mode in modes:
            if conform.applies(mode, host):
                slow = host.sanitizer or mode == "fat"
                marks = [pytest.mark.everything] if slow else []
                yield pytest.param(host, mode, id=f"{host.name}-{mode}", marks=marks)


def build(session, module, mode, sanitizer=""):
    if conform.BUILD_OF[mode] in ("linkonly", "grafted", "control") and not session.official:
        pytest.skip("no headers of CPython 3.15 here")
    return session.builder.module(module, mode, sanitizer)


@pytest.mark.parametrize("host, mode", runs())
def test_xxhash(session, host, mode):
    folders = {build(session, module, mode, host.sanitizer).parent
               for module in (XXHASH, SUBINTERPRETERS)}
    result = conform.run_mode(
        host, mode, {"xxhash": EXAMPLES / "xxhash" / "test_xxhash.py"}, sorted(folders))
    if result.troubles:
        pytest.fail("\n\n".join(result.troubles), pytrace=False)
    assert result.passed > 100


@pytest.mark.parametrize("host, mode", runs())
def test_hello(session, host, mode):
    folder = build(session, HELLO, mode, host.sanitizer).parent
    status, output = conform.run_code(host, """
import hello
print(hello.greet("w\\u00f6rld").encode("unicode_escape").decode())
print(hello.greet(None))
print(hello.greet.__text_signature__, hello.greet.__doc__)
""", folder, mode=mode)
    version = "{}.{}".format(*host.version)
    assert status == 0 and output.splitlines() == [
        f"Hello w\\xf6rld, this is Python {version}",
        f"Hello None, this is Python {version}",
        "($module, name, /) Say hello.",
    ], output


@pytest.mark.parametrize("module", [HELLO, XXHASH], ids=lambda module: module.name)
@pytest.mark.parametrize("mode", ["abiding", "fat", "linkonly"])
def test_only_the_entry_hooks_are_exported(session, module, mode):
    file = build(session, module, mode)
    names = subprocess.run(["nm", "-D", "--defined-only", "--format=posix", file],
                           check=True, stdout=subprocess.PIPE, text=True).stdout
    assert {line.split()[0] for line in names.splitlines()} == {
        hook.format(module.name) for hook in ENTRY_HOOKS}


def test_hello_is_short():
    assert len(HELLO.sources[0].read_text().splitlines()) <= 30


def test_demo(session, tmp_path):
    """The demo as `make demo` runs it, on a small file."""
    file = tmp_path / "file"
    file.write_bytes(bytes(range(256)) * 1200)
    done = subprocess.run(
        [sys.executable, EXAMPLES / "demo.py", "--file", file], timeout=600,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert done.returncode == 0, done.stdout
    found = [host for host in session.hosts if not host.sanitizer]
    rows = [line.split() for line in done.stdout.splitlines()
            if line.endswith("  same")]
    assert [row[0] for row in rows] == [host.name for host in found]
    assert len({row[-2] for row in rows}) == 1
    absent = ", ".join(host_finder.missing(found)) or "none"
    assert f"not here, so not tested: {absent}" in done.stdout


BAD_HOSTS = {
    "crashes": ("kill -SEGV $$", "crashed: SIGSEGV"),
    "differs": ("""echo '{"seconds": 1, "whole": "0", "parts": "0", "threads": "0"}'""",
                "DIFFERENT: whole, parts, threads"),
    "refuses": ("echo 'ImportError: not here' >&2; exit 1", "ImportError: not here"),
    "babbles": ("echo hello", "printed something else than a result"),
}


def test_demo_of_bad_hosts(session, monkeypatch, capsys, tmp_path):
    """Each is a row of its own, and the status tells."""
    monkeypatch.syspath_prepend(str(EXAMPLES))
    demo = importlib.import_module("demo")
    pretenders = []
    for name, (command, _) in BAD_HOSTS.items():
        script = tmp_path / name
        script.write_text(f"#!/bin/sh\n{command}\n")
        script.chmod(0o755)
        pretenders.append(dataclasses.replace(session.hosts[0], name=name,
                                              python=str(script)))
    monkeypatch.setattr(demo.host_finder, "find_hosts", lambda: pretenders)
    monkeypatch.setattr(demo, "build_example", lambda build: tmp_path)
    monkeypatch.setattr(sys, "argv", ["demo.py", "--file", __file__])
    assert demo.main() == 1
    output = capsys.readouterr().out
    for name, (_, text) in BAD_HOSTS.items():
        row, = (line for line in output.splitlines() if line.startswith(f"{name} "))
        assert row.endswith(f"  {text}")
    assert f"not the same: {', '.join(BAD_HOSTS)}\n" in output
    assert "4 hosts, 0 the same" in output
