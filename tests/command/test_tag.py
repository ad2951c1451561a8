"""abiding tag: wheels get the tags that they deserve, and nothing else about them changes."""

import os
import subprocess
import sys
import zipfile

import pytest

import conform
from kit import LIBRARY, NEW, OLD, OURS, compile_c, run, wheel

LONG = "cp313.cp314.cp39-abi3.abi3t.cp313t.cp314t-linux_x86_64"
SHORT = "cp39-abi3.abi3t-linux_x86_64"


@pytest.fixture(scope="module")
def universal(tmp_path_factory):
    return compile_c(tmp_path_factory.mktemp("tag") / "spam.so", NEW, "-DABIDING_MODULE=spam", f"-I{OURS}", LIBRARY,
                     "-ldl").read_bytes()


def members(path):
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return {info.filename: (archive.read(info), info.date_time, info.compress_type) for info in archive.infolist()}


@pytest.mark.parametrize("before", ["cp315-cp315-linux_x86_64", "py3-none-linux_x86_64", SHORT, "cp39-abi3-linux_x86_64",
                                    "1-cp39.cp313-abi3-linux_x86_64"])
@pytest.mark.parametrize("options, tags", [([], LONG), (["--new-installers"], SHORT)])
def test_tags(before, options, tags, universal, tmp_path):
    files = {"spam.so": universal, "spam/data.txt": b"x" * 10000}
    old = wheel(tmp_path / f"spam-1.0-{before}.whl", files)
    whole = old.read_bytes()
    (tmp_path / "out").mkdir()
    _, output, messages = run("tag", "-o", tmp_path / "out", *options, old, status=0)
    build = "1-" if before.startswith("1-") else ""
    assert output == f"{tmp_path}/out/spam-1.0-{build}{tags}.whl\n" and messages == ""
    new = tmp_path / "out" / output.strip().rpartition("/")[2]
    assert old.read_bytes() == whole and os.listdir(tmp_path / "out") == [new.name]
    run("check", new, status=0)
    one, two = members(old), members(new)
    assert list(one) == list(two)
    changed = {name for name in one if one[name] != two[name]}
    assert changed <= {"spam-1.0.dist-info/WHEEL", "spam-1.0.dist-info/RECORD"}
    assert all(one[name][1:] == two[name][1:] for name in one)
    run("tag", "-o", tmp_path / "out", *options, old, status=0)
    first = new.read_bytes()
    run("tag", "-o", tmp_path / "out", *options, old, status=0, env={"TZ": "Asia/Tokyo"})
    assert new.read_bytes() == first


def test_beside_and_in_place(universal, tmp_path):
    old = wheel(tmp_path / "spam-1.0-cp312-cp312-linux_x86_64.whl", {"spam.so": universal})
    run("tag", "--dry-run", old, status=0)
    assert os.listdir(tmp_path) == [old.name]
    run("tag", old, status=0)
    assert sorted(os.listdir(tmp_path)) == sorted([old.name, f"spam-1.0-{LONG}.whl"])
    run("tag", "--in-place", "--new-installers", old, status=0)
    assert sorted(os.listdir(tmp_path)) == sorted([f"spam-1.0-{LONG}.whl", f"spam-1.0-{SHORT}.whl"])
    right = tmp_path / f"spam-1.0-{LONG}.whl"
    before = (right.read_bytes(), right.stat().st_mtime_ns)
    assert run("tag", right, status=0)[1] == f"{right}\n" and (right.read_bytes(), right.stat().st_mtime_ns) == before


def test_abi3t_by_its_data(session, tmp_path):
    if not session.official:
        pytest.skip("no headers of CPython 3.15 here: not tested")
    abi3t = compile_c(tmp_path / "spam.so", NEW, "-DPy_TARGET_ABI3T=0x030f0000", f"-I{session.official}").read_bytes()
    old = wheel(tmp_path / "spam-1.0-cp315-cp315-linux_x86_64.whl", {"spam.so": abi3t})
    _, output, _ = run("tag", old, status=0)
    assert output.endswith("/spam-1.0-cp315-abi3.abi3t-linux_x86_64.whl\n")
    run("check", output.strip(), status=0)
    narrow = wheel(tmp_path / "narrow" / "spam-1.0-cp315-cp315-linux_x86_64.whl", {"spam.abi3.so": abi3t})
    refused(narrow, "spam.abi3.so: cp315t does not look for a name that ends in .abi3.so")


def refused(path, message, status=1):
    before = sorted(os.listdir(path.parent))
    _, output, messages = run("tag", path, status=status)
    assert output == "" and message in messages and messages.startswith(f"abiding tag: {path}: ") and messages.count("\n") == 1
    assert sorted(os.listdir(path.parent)) == before


def test_what_is_refused(universal, session, tmp_path):
    refused(wheel(tmp_path / "a-1.0-py3-none-any.whl", {"a.py": b""}), "no extension modules")
    plain = compile_c(tmp_path / "x" / "spam.so", OLD, f"-I{session.hosts[0].include}").read_bytes()
    refused(wheel(tmp_path / "b-1.0-cp39-cp39-linux_x86_64.whl", {"a.so": universal, "spam.so": plain}),
            "a.so: ")
    refused(wheel(tmp_path / "c-1.0-cp39-abi3-linux_x86_64.whl", {"spam.so": plain}), "spam.so neither is made with Abiding")
    refused(wheel(tmp_path / "d-1.0-cp39-abi3-linux_x86_64.whl", {"spam.so": universal}, record=lambda lines: lines[1:]),
            "spam.so is not in RECORD")
    refused(wheel(tmp_path / "e-1.0-cp39-abi3-linux_aarch64.whl", {"spam.so": universal}), "is for x86_64")
    refused(wheel(tmp_path / "f-1.0-cp39-abi3-linux_x86_64.whl", {"spam.cpython-312-x86_64-linux-gnu.so": universal}),
            "does not look for a name")
    (tmp_path / "g-1.0-cp39-abi3-any.whl").write_bytes(b"no zip")
    refused(tmp_path / "g-1.0-cp39-abi3-any.whl", "is no zip archive", 2)
    good = wheel(tmp_path / "spam-1.0-cp39-abi3-linux_x86_64.whl", {"spam.so": universal})
    run("tag", "-o", tmp_path / "nowhere", "--dry-run", good, status=0)
    assert not (tmp_path / "nowhere").exists()
    run("tag", "-o", tmp_path / "nowhere" / "else", good, status=0)
    assert len(list((tmp_path / "nowhere" / "else").iterdir())) == 1
    _, _, messages = run("tag", "-o", good, good, status=2)
    assert f"abiding tag: {good}: is a file; name a folder with -o" in messages


def test_names_in_wheels_do_nothing_to_a_terminal(universal, tmp_path):
    path = wheel(tmp_path / "a-1.0-cp39-abi3-linux_x86_64.whl", {"spam.so": universal}, extra=[("x\033[2J\ny", b"")])
    _, _, messages = run("tag", path, status=1)
    assert "x?[2J?y is not in RECORD" in messages and messages.count("\n") == 1


def test_pip_installs_it_on_every_host(universal, session, tmp_path):
    """The tests' own pip, told of each host, takes the tagged wheel; what it unpacks is imported there."""
    old = wheel(tmp_path / "spam-1.0-cp315-cp315-linux_x86_64.whl", {"spam.so": universal})
    new = run("tag", "--in-place", old, status=0)[1].strip()
    for host in session.hosts:
        if host.sanitizer or host.debug or host.name == "cp316x" or host.tag == "cp315t":
            continue                    # for cp315t pip itself has to know of abi3t
        target = tmp_path / host.tag
        done = subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-index",
                               "--no-deps", "--target", target, "--python-version", f"3.{host.version[1]}",
                               "--implementation", "cp", "--abi", host.tag if host.free_threaded else "abi3",
                               "--platform", "linux_x86_64", "--only-binary", ":all:", new], capture_output=True, text=True)
        assert done.returncode == 0, (host.tag, done.stderr)
        assert conform.run_code(host, "import spam; print(spam.answer())", target) == (0, "42\n")
