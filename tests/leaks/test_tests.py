"""Does any conformance test leave something behind?

Each is done over and over (tests/inside/leak_runs.py), with our body of every
function where the host allows it: on debug builds, where all references are
counted, and on the oldest host, where memory blocks and singletons are.
"""

import pytest

import conform
import hosts as host_finder

HOSTS = [host for host in host_finder.find_hosts() if not host.sanitizer]
COUNTING = [host for host in HOSTS if host.debug or host is HOSTS[0]]

EXTRA = ("-p", "leak_runs", "-p", "no:warnings")
SAMPLE = """
import pytest

held = []

def leave():
    held.append(object())

def test_leaves():
    leave()

def test_takes():
    held.pop()

def test_leaves_nothing():
    held[:] = [object()]

def test_only_once():
    held.append(None)
    assert len(held) == 2

@pytest.mark.once("leaves an object")
def test_marked():
    leave()

@pytest.mark.host_leaves(by=leave)
def test_as_the_host():
    leave()

@pytest.mark.host_leaves(by=leave)
def test_more_than_the_host():
    leave()
    leave()
"""

@pytest.mark.everything
@pytest.mark.parametrize("host", COUNTING, ids=lambda host: host.name)
def test_leaks_are_seen(host, tmp_path):
    (tmp_path / "test_sample.py").write_text(SAMPLE)
    result = conform.run_mode(host, "abiding", {"sample": tmp_path / "test_sample.py"}, [], EXTRA)
    found = {trouble.split("::")[1].split("\n")[0] for trouble in result.troubles}
    assert found == {"test_leaves", "test_takes", "test_only_once", "test_more_than_the_host"}
    assert result.passed == 3


# Longer than the rest together, and a cache that fills may look like a leak for once.
@pytest.mark.longest
@pytest.mark.parametrize("host", COUNTING, ids=lambda host: host.name)
def test_nothing_grows(session, host):
    mode = "fallback" if conform.applies("fallback", host) else "abiding"
    errors = session.build(mode)
    tests = {name: path for name, path in session.chosen(mode).items() if name not in errors}
    result = conform.run_mode(host, mode, tests, [session.builder.place(mode)], EXTRA)
    assert not errors, "\n".join(errors.values())
    if result.troubles:
        pytest.fail("\n\n".join(result.troubles), pytrace=False)
