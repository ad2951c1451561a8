"""Projects for abi3t, of C and of Rust: grafted, each host passes as many of their tests as the page says.

What is tried, and how, is in grafting.py.
"""

import os

import pytest

import conform
import grafting
from grafting import PROJECTS
from kit import check, run

HOSTS = grafting.hosts()
PAGE = (conform.ROOT / "docs" / "how-do-i-graft-a-wheel.md").read_text()


@pytest.fixture(scope="module")
def projects(tmp_path_factory):
    return grafting.Projects(tmp_path_factory.mktemp("grafting"))


def shown(project, host):
    """The cell of the page's table."""
    cells = {}
    for line in PAGE.splitlines():
        words = [word.strip() for word in line.strip("| ").split("|")]
        if words[0] == "project":
            names = words
        elif words[0] in PROJECTS:
            cells[words[0]] = dict(zip(names, words))
    return cells[project][host.name]


@pytest.mark.everything
def test_the_page_has_every_project():
    for project in PROJECTS:
        assert grafting.row(project, []).removesuffix("| ").rstrip("| ") in PAGE, project


@pytest.mark.everything
@pytest.mark.parametrize("project", [name for name, about in PROJECTS.items() if about[4]])
def test_the_caller_has_to_say_so(projects, project, tmp_path):
    _, _, messages = run("graft", "-o", tmp_path, projects.given(project), status=1)
    assert "does not tell that it is abi3t" in messages and not os.listdir(tmp_path)


@pytest.mark.everything
def test_one_that_cannot_be(tmp_path):
    (given,) = grafting.find("argon2_cffi_bindings-")
    _, _, messages = run("graft", "-o", tmp_path, "--assume-abi3t", given, status=1)
    assert "has PyInit__ffi but no PyModExport_: " in messages and not os.listdir(tmp_path)


@pytest.mark.everything
@pytest.mark.parametrize("project", PROJECTS)
def test_check_says_so(projects, project):
    _, made = projects.grafted(project)
    status, (file,) = check(made)
    (found,) = file["extensions"]
    assert status == 0 and not file["problems"] and set(found["hosts"].values()) == {"loads"}
    assert made.suffix == ".so" or "-cp313.cp314.cp39-abi3.abi3t.cp313t.cp314t-" in made.name


@pytest.mark.everything
@pytest.mark.parametrize("host", HOSTS, ids=lambda host: host.name)
@pytest.mark.parametrize("project", PROJECTS)
def test_its_own_tests(projects, project, host):
    assert projects.cell(project, host) == shown(project, host)


@pytest.mark.longest
@pytest.mark.parametrize("host", HOSTS, ids=lambda host: host.name)
def test_all_of_cryptography(projects, host):
    """A minute for each host."""
    passed = projects.cell("cryptography", host, whole=True)
    if passed != shown("cryptography", host):       # why none was run
        assert int(passed) > 4000, passed


@pytest.mark.everything
@pytest.mark.parametrize("host", HOSTS, ids=lambda host: host.name)
def test_openslide_without_its_python_code(projects, host):
    """Its module in C works where the rest of it is for newer versions, or lacks Pillow."""
    code = """
import array, glob, importlib.util as u, os, sys
path, = [p for p in glob.glob(os.path.join(sys.path[1], "openslide", "_convert.*so")) if ".abiding-" not in p]
spec = u.spec_from_file_location("_convert", path)
module = u.module_from_spec(spec)
spec.loader.exec_module(module)
pixels = array.array("I", [0x80302010, 0xff605040, 0x00030201])
module.argb2rgba(pixels)
print(pixels.tobytes().hex())
"""
    folder = projects.grafted("openslide-python")[0]
    status, output = conform.run_code(host, code, folder)
    assert (status, output) == (0, "5f3f1f80" "605040ff" "01020300" "\n"), output


@pytest.mark.everything
def test_ast_serialize_says_the_same(projects, tmp_path):
    """Its own test is content with any bytes: here they are those of the file as it was shipped, on 3.15."""
    code = """
import hashlib, sys, ast_serialize
print(hashlib.sha256(repr(ast_serialize.parse(%r)).encode()).hexdigest())
""" % str(conform.ROOT / "tests" / "conform.py")
    native = [host for host in HOSTS if host.native and host.name != "cp316x"]
    if not native:
        pytest.skip("no CPython 3.15 here")
    shipped = grafting.unpack(tmp_path / "shipped", projects.given("ast-serialize"))
    folder = projects.grafted("ast-serialize")[0]
    status, said = conform.run_code(native[0], code, shipped)
    assert status == 0 and len(said) == 65, said
    assert {host.name: conform.run_code(host, code, folder) for host in HOSTS} == {host.name: (0, said) for host in HOSTS}
