"""abiding graft of wheels, and what abiding check tells of grafted files."""

import os
import re
import shutil
import zipfile

import pytest

import hosts as host_finder
from kit import LIBRARY, NEW, OURS, broken_by, check, compile_c, extension, hash_of, run, wheel
from test_graft import FLAGS, OFFICIAL, TRICKY, answers, everywhere, graft

pytestmark = pytest.mark.skipif(not OFFICIAL, reason="no headers of CPython 3.15 here")

NAME = "spam-1.0-cp315-abi3.abi3t-linux_x86_64.whl"
TAGGED = "spam-1.0-cp313.cp314.cp39-abi3.abi3t.cp313t.cp314t-linux_x86_64.whl"


@pytest.fixture(scope="module")
def spam(tmp_path_factory):
    return compile_c(tmp_path_factory.mktemp("wheel") / "spam.abi3t.so", TRICKY, *FLAGS)


@pytest.fixture(scope="module")
def universal(tmp_path_factory):
    """A file that is made with Abiding, and so left as it is."""
    folder = tmp_path_factory.mktemp("universal")
    return compile_c(folder / "spam.so", NEW, "-DABIDING_MODULE=spam", f"-I{OURS}", LIBRARY, "-ldl")


@pytest.fixture(scope="module")
def given(spam, universal, tmp_path_factory):
    def quote(lines):
        return [re.sub(r"^(.*, er/[^,]*)", r'"\1"', line) for line in lines]

    return wheel(tmp_path_factory.mktemp("given") / NAME, record=quote, files={
        "spam/__init__.py": b"from .spam import answer\n",
        "spam/spam.abi3t.so": spam.read_bytes(),
        "spam/deep, er/spam.abi3t.so": spam.read_bytes(),
        "spam/ours/spam.so": universal.read_bytes(),
        "spam.libs/libeggs.so": b"/* GNU ld script */",
    })


@pytest.fixture(scope="module")
def made(given, tmp_path_factory):
    folder = tmp_path_factory.mktemp("made")
    _, output, _ = run("graft", "-o", folder, given, status=0)
    assert os.listdir(folder) == [TAGGED] and output == f"{folder / TAGGED}\n"
    return folder / TAGGED


def test_members(given, made):
    with zipfile.ZipFile(given) as before, zipfile.ZipFile(made) as after:
        assert after.testzip() is None
        old, new = set(before.namelist()), set(after.namelist())
        gone = {"spam/spam.abi3t.so", "spam/deep, er/spam.abi3t.so"}
        assert old - new == gone
        companions = {name for name in new - old if ".abiding-" in name}
        assert new - old == {"spam/spam.so", "spam/deep, er/spam.so"} | companions and len(companions) == 2
        for name in old & new:
            if not name.endswith(("WHEEL", "RECORD")):
                assert before.read(name) == after.read(name)
        rows = after.read("spam-1.0.dist-info/RECORD").decode().splitlines()
        files = [f'"{name}"' if "," in name else name for name in new]
        assert sorted(rows) == sorted(
            f"{shown},," if name.endswith("RECORD") else f"{shown},{hash_of(after.read(name))},{len(after.read(name))}"
            for shown, name in zip(files, new))
        for name in companions:
            assert after.getinfo(name).date_time == before.getinfo("spam/spam.abi3t.so").date_time


def test_check_is_content(made):
    status, (file,) = check(made)
    assert status == 0 and file["problems"] == [] and len(file["extensions"]) == 3
    for found in file["extensions"]:
        assert found["kind"] == "abiding" and set(found["hosts"].values()) == {"loads"}, found


def test_reproducible(given, made, tmp_path):
    run("graft", "-o", tmp_path, given, status=0)
    assert (tmp_path / TAGGED).read_bytes() == made.read_bytes()


def test_unpacked_it_works_everywhere(made, tmp_path):
    with zipfile.ZipFile(made) as archive:
        archive.extractall(tmp_path)
    code = """
import importlib.util, spam
found = [spam.answer()]
for place in "deep, er", "ours":
    spec = importlib.util.spec_from_file_location("spam", spam.__path__[0] + f"/{place}/spam.so")
    found.append(importlib.util.module_from_spec(spec).answer())
print(found)
"""
    assert answers(tmp_path, code) == everywhere("[42, 42, 42]")


def refused(path, status=1):
    out = path.parent / "out"
    out.mkdir(exist_ok=True)
    _, output, messages = run("graft", "-o", out, path, status=status)
    assert not output and not os.listdir(out)
    return messages[len(f"abiding graft: {path}: "):].strip()


def test_refused(spam, universal, made, tmp_path):
    old = compile_c(tmp_path / "old.so", NEW, f"-I{OFFICIAL}").read_bytes()
    new = spam.read_bytes()
    cases = {
        "has no extension modules that could be grafted": {"spam/__init__.py": b""},
        "spam/spam.so in it is for one version": {"a/spam.abi3t.so": new, "spam/spam.so": old},
        "holds both spam.abi3t.so and spam.so": {"spam.abi3t.so": new, "spam.so": universal.read_bytes()},
        "is signed": {"spam.so": new, "spam-1.0.dist-info/RECORD.jws": b""},
    }
    for reason, files in cases.items():
        assert refused(wheel(tmp_path / NAME, files)).startswith(reason)
    musl = wheel(tmp_path / NAME.replace("linux_x86_64", "musllinux_1_2_x86_64"), {"spam.so": new})
    assert refused(musl).startswith("is for musl")
    lost = wheel(tmp_path / NAME, {"spam.so": new}, record=lambda lines: [line for line in lines if "spam.so" not in line])
    assert refused(lost) == "does not list spam.so in RECORD"
    again = shutil.copy(made, tmp_path)
    assert "in it is grafted already" in refused(tmp_path / again)
    damaged = tmp_path / NAME
    damaged.write_bytes(made.read_bytes()[:5000])
    refused(damaged, status=2)


# What check tells of files.

def test_check_of_a_file(spam, tmp_path):
    file, companion = graft(spam, tmp_path)
    found = extension(file, status=0)
    assert found["kind"] == "abiding" and set(found["hosts"].values()) == {"loads"}
    status, files = check(tmp_path)
    assert status == 0 and [len(one["extensions"]) for one in files] == [0, 1]
    companion.unlink()
    found = extension(file, status=1)
    assert all(broken_by(found, host.name, "library") for host in host_finder.find_hosts()
               if host.name in found["hosts"])
    assert any(companion.name in reason["text"] for reason in found["reasons"])


def test_check_of_a_wheel_without_the_companion(made, tmp_path):
    with zipfile.ZipFile(made) as archive:
        files = {name: archive.read(name) for name in archive.namelist()
                 if ".abiding-" not in name and ".dist-info" not in name}
    status, (file,) = check(wheel(tmp_path / TAGGED, files))
    kinds = {found["path"]: set(found["hosts"].values()) for found in file["extensions"]}
    assert status == 1 and kinds["spam/spam.so"] == {"does not load"} and kinds["spam/ours/spam.so"] == {"loads"}
