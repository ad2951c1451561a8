"""Wheels that projects ship for abi3t of 3.15, of C and of Rust: grafted, they work on every host from 3.9.

cryptography is tried by its own tests.  It needs cffi, which is made for each version and is not there for 3.13
without the GIL, for debug builds of some versions, nor for a host that does not exist yet.
"""

import os
import tarfile
import zipfile

import pytest

import conform
import hosts as host_finder
import pypi
from kit import check, run

pytestmark = pytest.mark.everything

PINNED = pypi.pinned("grafted.txt")
HOSTS = [host for host in host_finder.find_hosts() if not host.sanitizer]
# None of these files holds its PyABIInfo as data where a reader finds it, but the one of C.
CALLER_SAYS = {"cryptography", "hypothesis"}
OWN_TESTS = ["test_fernet.py", "hazmat/primitives/test_hashes.py", "hazmat/primitives/test_hmac.py",
             "hazmat/primitives/test_ec.py", "x509/test_name.py", "x509/test_x509_ext.py"]


def find(start, end=".whl"):
    return [pypi.fetch(name, PINNED[name]) for name in PINNED if name.startswith(start) and name.endswith(end)]


def unpack(folder, *wheels):
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(folder)
    return folder


@pytest.fixture(scope="module")
def grafted(tmp_path_factory):
    """The folder of each project, as an installer would fill it."""
    folders = {}
    for project in "abi3_abi3t_universal", "cryptography", "hypothesis":
        (given,) = find(f"{project}-")
        made = tmp_path_factory.mktemp("wheels")
        run("graft", "-o", made, *(["--assume-abi3t"] if project in CALLER_SAYS else []), given, status=0)
        (wheel,) = made.iterdir()
        assert "-cp313.cp314.cp39-abi3.abi3t.cp313t.cp314t-" in wheel.name
        status, (file,) = check(wheel)
        (found,) = file["extensions"]
        assert status == 0 and not file["problems"] and set(found["hosts"].values()) == {"loads"}
        folders[project] = unpack(tmp_path_factory.mktemp(project), wheel)
    return folders


@pytest.mark.parametrize("project", sorted(CALLER_SAYS))
def test_the_caller_has_to_say_so(project, tmp_path):
    (given,) = find(f"{project}-")
    _, _, messages = run("graft", "-o", tmp_path, given, status=1)
    assert "does not tell that it is abi3t" in messages and not os.listdir(tmp_path)


@pytest.mark.parametrize("host", HOSTS, ids=lambda host: host.name)
def test_c(grafted, host):
    code = "import abi3_abi3t_universal as m; a = m.increment_value(); print(m.increment_value() - a)"
    assert conform.run_code(host, code, grafted["abi3_abi3t_universal"]) == (0, "1\n")


@pytest.mark.parametrize("host", [host for host in HOSTS if host.version >= (3, 11)], ids=lambda host: host.name)
def test_hypothesis(grafted, host, tmp_path):
    """Its Python code is for 3.11 and later."""
    unpack(tmp_path, *find("sortedcontainers-"))
    code = """
import hypothesis._native
from hypothesis import given, settings, strategies
seen = []
@settings(max_examples=200, database=None, deadline=None)
@given(strategies.lists(strategies.integers()), strategies.text())
def example(numbers, text):
    seen.append(numbers)
    assert sorted(numbers) == sorted(reversed(numbers)) and (text + "x")[:-1] == text
example()
print(len(seen) >= 100, hypothesis._native.__file__.endswith("_native.so"))
"""
    assert conform.run_code(host, code, grafted["hypothesis"], tmp_path) == (0, "True True\n")


@pytest.fixture(scope="module")
def own_tests(tmp_path_factory):
    folder = tmp_path_factory.mktemp("own_tests")
    (sources,) = find("cryptography-", ".tar.gz")
    with tarfile.open(sources) as archive:
        members = [member for member in archive.getmembers() if "/tests/" in member.name]
        archive.extractall(folder, members)
    (tests,) = folder.glob("cryptography-*/tests")
    (folder / "pytest.ini").write_text("[pytest]\nmarkers =\n    supported\n    skip_fips\n    malloc_failure\n")
    needed = unpack(tmp_path_factory.mktemp("needed"), *find("cryptography_vectors-"), *find("pretend-"),
                    *find("certifi-"))
    # The names of these modules differ by host.
    return folder / "pytest.ini", tests, [needed, unpack(tmp_path_factory.mktemp("cffi"), *find("cffi-"))]


@pytest.mark.parametrize("host", [host for host in HOSTS if host.name not in ("cp313t", "cp316x") and not host.debug],
                         ids=lambda host: host.name)
def test_cryptography(grafted, own_tests, host, tmp_path):
    conform.ensure_testlib()
    ini, tests, needed = own_tests
    folders = [grafted["cryptography"], *needed, conform.ROOT / "build" / "testlib"]
    command = [host.python, "-X", "faulthandler", "-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", str(ini),
               f"--rootdir={tests.parent}", *(str(tests / name) for name in OWN_TESTS)]
    status, output, late = conform.run_process(command, conform.environment(host, "abiding", folders), tmp_path, 600)
    assert status == 0 and not late and " passed" in output, output[-4000:]
