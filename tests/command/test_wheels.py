"""Wheels: what their tags and RECORD promise, and archives that mean harm."""

import shutil
import struct
import subprocess
import zipfile

import pytest

import conform
from kit import ABIDING, LIBRARY, NEW, OLD, OURS, check, compile_c, run, wheel

LONG = "cp313.cp314.cp39-abi3.abi3t.cp313t.cp314t"
PLATFORM = "linux_x86_64"
LATE = "cp313 comes too late; sort them (`wheel tags` and `abiding tag` do)"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("wheels")


@pytest.fixture(scope="module")
def universal(folder):
    return compile_c(folder / "universal" / "spam.so", NEW, "-DABIDING_MODULE=spam", f"-I{OURS}", LIBRARY,
                     "-ldl").read_bytes()


@pytest.fixture(scope="module")
def plain(folder, session):
    """As for CPython of one version."""
    host = next(host for host in session.hosts if host.include and not host.free_threaded and not host.debug)
    return compile_c(folder / "plain" / "spam.so", OLD, f"-I{host.include}").read_bytes()


def look(path, *options):
    status, (file,) = check(*options, path)
    assert status == file["status"]
    return status, file, [problem["text"] for problem in file["problems"]]


def spam(folder, said, files, name=None, **options):
    return wheel(folder / (name or f"spam-1.0-{said}.whl"), files, **options)


@pytest.mark.parametrize("tags", [f"{LONG}-{PLATFORM}", f"cp39-abi3.abi3t-{PLATFORM}", f"cp312-cp312-{PLATFORM}"])
def test_good(tags, universal, tmp_path):
    status, file, problems = look(spam(tmp_path, tags, {"spam.so": universal, "eggs/x.py": b"x" * 5000}))
    assert (status, problems) == (0, [])
    assert file["wheel"]["files"] == 5 and "-".join(file["wheel"]["tags"][-1].split("-")[:2]) in file["wheel"]["tags"][-1]
    (found,) = file["extensions"]
    assert found["path"] == "spam.so" and found["kind"] == "abiding"
    assert found["claims"]["from"] == f"the tag {tags}"


@pytest.mark.parametrize("tags, promised", [
    (f"{LONG}-any", "cp39 cp310 cp311 cp312 cp313 cp314 cp315 cp313t cp314t cp315t later later-t"),
    ("cp39-abi3-any", "cp39 cp310 cp311 cp312 cp313 cp314 cp315 later"),
    ("cp314-abi3t-any", "cp314t cp315t later-t"), ("cp312-cp312-any", "cp312"), ("cp313-cp313t-any", "cp313t"),
    ("cp313-cp312-any", ""), ("pp39-pypy39_pp73-any", ""), ("py3-none-any",
     "cp39 cp310 cp311 cp312 cp313 cp314 cp315 cp313t cp314t cp315t later later-t"),
    ("py310-none-any", "cp310 cp311 cp312 cp313 cp314 cp315 cp313t cp314t cp315t later later-t"),
    ("cp310.cp311-cp310.cp311-any", "cp310 cp311")])
def test_what_tags_promise(tags, promised, universal, tmp_path):
    _, file, _ = look(spam(tmp_path, tags, {"spam.so": universal}))
    assert file["extensions"][0]["claims"]["hosts"] == promised.split()


def test_tags_beyond_the_content(plain, universal, tmp_path):
    status, file, _ = look(spam(tmp_path, f"cp39-abi3.abi3t-{PLATFORM}", {"spam.so": plain}))
    assert status == 0 and file["extensions"][0]["kind_from"] == "tag"
    status, file, problems = look(spam(tmp_path, f"cp39-abi3t-{PLATFORM}", {"spam.abi3.so": plain}))
    assert status == 1 and file["extensions"][0]["claims"]["broken"] == [
        "cp313t", "cp314t", "cp315t", "later-t"] and problems == []
    status, file, problems = look(spam(tmp_path, f"py3-none-{PLATFORM}", {"spam.so": plain}))
    assert status == 1 and problems == ["its ABI tag is none, so any Python installs it, but it has extension modules: tag "
                                       "it for those that they load on"]


def test_name_and_inside_disagree(universal, tmp_path):
    files = {"spam.so": universal}
    _, _, problems = look(spam(tmp_path, f"cp39-abi3-{PLATFORM}", files, tags=[f"cp312-abi3-{PLATFORM}"]))
    anew = "name it anew with `wheel tags`, not by hand"
    assert problems == [f"its name says cp39-abi3-{PLATFORM}, its WHEEL does not: {anew}",
                        f"its WHEEL says cp312-abi3-{PLATFORM}, its name does not: {anew}"]
    status, _, problems = look(spam(tmp_path, f"cp39.cp313-abi3-{PLATFORM}", files))
    assert status == 1 and problems == [f"the tags in its name are not in text order, each once: {LATE}"]
    good = spam(tmp_path, f"cp39-abi3-{PLATFORM}", files)
    for name, problem in (("spam.whl", "its name is not of the form"), ("spam-1.0-cp39-abi3.whl", "its name is not of"),
                          ("a-b-c-d-e-f-g.whl", "its name is not of"), ("spam-1.0--abi3-any.whl", "its name has an empty"),
                          (f"spam-1.0-1-cp39-abi3-{PLATFORM}.whl", None)):
        status, _, problems = look(shutil.copy(good, tmp_path / name))
        assert (status, problems) == (0, []) if problem is None else status == 1 and problems[0].startswith(problem)


@pytest.mark.parametrize("platform, problem", [
    ("linux_aarch64", "spam.so is for x86_64, the tag says linux_aarch64"),
    ("win_amd64", "spam.so is ELF for x86_64, the tag says win_amd64"),
    ("macosx_11_0_arm64", "spam.so is ELF, the tag says macosx_11_0_arm64"),
    ("musllinux_1_2_x86_64", "spam.so needs glibc, the tag says musllinux_1_2_x86_64"),
    ("any", "spam.so is ELF for x86_64, the tag says any"),
    ("manylinux_2_1_x86_64", "spam.so needs GLIBC_2."),
    ("manylinux_2_39_x86_64", None), ("linux_x86_64", None)])
def test_platform(platform, problem, universal, tmp_path):
    status, _, problems = look(spam(tmp_path, f"cp39-abi3-{platform}", {"spam.so": universal}))
    assert status == (problem is not None)
    assert [text.startswith(problem) for text in problems] == [True] if problem else problems == []


def test_glibc_floor(tmp_path):
    new = compile_c(tmp_path / "libnew.so", """
#include <string.h>
__asm__(".symver memcpy, memcpy@GLIBC_2.14");
void *copy(void *a, void *b, unsigned long n) { return memcpy(a, b, n); }""", "-fno-builtin").read_bytes()
    for tag, bad in (("manylinux2010", True), ("manylinux2014", False), ("manylinux_2_13", True), ("manylinux_2_14", False)):
        _, file, problems = look(spam(tmp_path, f"py3-none-{tag}_x86_64", {"spam/libnew.so": new}))
        assert len(problems) == bad and file["extensions"] == []
        assert not bad or problems[0].startswith("spam/libnew.so needs GLIBC_2.14 for memcpy, manylinux"), problems


@pytest.mark.parametrize("change, problem", [
    (lambda lines: lines[1:], "spam.so is not in RECORD"),
    (lambda lines: [lines[0].replace("=", "=A", 1), *lines[1:]], "spam.so is not what RECORD has the hash of"),
    (lambda lines: [lines[0] + "0", *lines[1:]], "bytes, RECORD says "),
    (lambda lines: ["spam.so,,", *lines[1:]], "spam.so has no hash in RECORD"),
    (lambda lines: [*lines, "eggs.py,,"], "RECORD lists eggs.py, which is not in the wheel"),
    (lambda lines: [*lines, lines[0]], "RECORD lists spam.so twice"),
    (lambda lines: ["spam.so,md5=00,5", *lines[1:]], "RECORD has a hash of a kind that is not known here: md5=00"),
    (lambda lines: [f'"{line.split(",")[0]}",' + line.split(",", 1)[1] for line in lines], None),
    (lambda lines: [line + "\r" for line in lines], None),
])
def test_record(change, problem, universal, tmp_path):
    _, _, problems = look(spam(tmp_path, f"cp39-abi3-{PLATFORM}", {"spam.so": universal}, record=change))
    assert [problem in text for text in problems] == [True] if problem else problems == []


@pytest.mark.parametrize("kind", ["sha384", "sha512", "sha256"])
def test_hashes_agree_with_hashlib(kind, universal, tmp_path):
    import base64
    import hashlib
    for size in (0, 1, 2, 3, len(universal)):
        data = universal[:size]
        made = kind + "=" + base64.urlsafe_b64encode(hashlib.new(kind, data).digest()).rstrip(b"=").decode()
        _, _, problems = look(spam(tmp_path, "py3-none-any", {"x.bin": data},
                                   record=lambda lines: [f"x.bin,{made},{size}", *lines[1:]]))
        assert problems == []


def test_siblings(universal, plain, tmp_path):
    old = ".cpython-312-x86_64-linux-gnu.so"
    _, file, problems = look(spam(tmp_path, f"cp39-abi3-{PLATFORM}", {"spam.so": universal, f"spam{old}": plain}))
    claims = {found["path"]: found["claims"]["hosts"] for found in file["extensions"]}
    assert claims[f"spam{old}"] == ["cp312"] and "cp312" not in claims["spam.so"] and problems == []
    _, _, problems = look(spam(tmp_path, f"cp39-abi3-{PLATFORM}", {"spam.so": universal, "spam.abi3.so": universal}))
    assert problems == ["spam.so is never imported: another file comes first"]
    _, _, problems = look(spam(tmp_path, f"cp312-cp312-{PLATFORM}", {"spam.so": universal, f"spam{old}": plain}))
    assert problems == ["spam.so is never imported: another file comes first"]
    status, _, problems = look(spam(tmp_path, f"cp311.cp312-cp311.cp312-{PLATFORM}",
                                    {f"spam{old}": plain, f"spam{old.replace('312', '313')}": plain}))
    assert status == 1 and "spam has no file whose name cp311 looks for" in problems
    _, _, problems = look(spam(tmp_path, f"cp39-abi3-{PLATFORM}", {"spam.so": universal, "spam/__init__.py": b""}))
    assert problems == ["spam.so is never imported: the package spam/__init__.py comes first"]


@pytest.mark.parametrize("name", ["../x.py", "/x.py", "a/../../x.py", "a\\x.py", "C:x.py"])
def test_names_that_lead_out(name, tmp_path):
    path = spam(tmp_path, "py3-none-any", {})
    with zipfile.ZipFile(path, "a") as archive:
        info = zipfile.ZipInfo("x")
        info.filename = name
        archive.writestr(info, b"x")
    _, _, problems = look(path)
    assert f"the name {name} leads out of the wheel" in problems


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_the_same_name_twice(tmp_path):
    _, _, problems = look(spam(tmp_path, "py3-none-any", {"a.py": b"1"}, extra=[("a.py", b"2")]))
    assert "a.py is in it twice" in problems


def error(path):
    status, (file,) = check(path)
    assert status == 2 and file["error"] and "\n" not in file["error"]
    return file["error"]


def test_damaged(universal, tmp_path):
    path = spam(tmp_path, f"cp39-abi3-{PLATFORM}", {"spam.so": universal, "a.txt": b"hello " * 999})
    whole = path.read_bytes()
    broken = bytearray(whole)
    broken[len(universal) // 8] ^= 0x55
    path.write_bytes(broken)
    assert error(path).startswith("spam.so in it is ")
    for size in (0, 10, len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:size])
        assert "is no zip archive that can be read" in error(path)
    assert "No such file" in error(tmp_path / "spam-2.0-py3-none-any.whl")
    assert "spam.so in it ends within" in error(spam(tmp_path, f"cp39-abi3-{PLATFORM}", {"spam.so": universal[:5000]}))


def test_bombs(tmp_path):
    bomb = spam(tmp_path, "py3-none-any", {"zeros": bytes(80 << 20)})
    assert error(bomb) == "it would unpack to more than 200 times its size"
    # members that share their bytes: the table of contents names one of them many times
    path = spam(tmp_path, "py3-none-any", {"x": bytes(range(256)) * 40}, name="lap-1.0-py3-none-any.whl",
                method=zipfile.ZIP_STORED)
    data = path.read_bytes()
    end = data.rindex(b"PK\5\6")
    size, start = struct.unpack("<II", data[end + 12:end + 20])
    table = data[start:start + size]
    first = table[:46 + 1]
    many = first * 3000
    path.write_bytes(data[:start] + many + data[end:end + 8] + struct.pack("<HHII", 3000, 3000, len(many), start)
                     + data[end + 20:])
    assert error(path).startswith("its members overlap")


def test_many_wheels_in_constant_memory(universal, tmp_path):
    """A thousand need no more than ten, at the peak."""
    path = spam(tmp_path, f"cp39-abi3-{PLATFORM}", {"spam.so": universal, "data": bytes(range(256)) * 4096})
    peaks = []
    for count in (20, 1000):
        done = subprocess.run(["sh", "-c", 'exec "$@" >/dev/null', "sh", conform.sys.executable, "-c", """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, file=sys.stderr)
""", ABIDING, "check", *[str(path)] * count], capture_output=True, text=True, check=True)
        peaks.append(int(done.stderr))
    assert peaks[1] < 1.5 * peaks[0] + 4096, peaks


def test_text(universal, tmp_path):
    path = spam(tmp_path, f"cp39.cp313-abi3-{PLATFORM}", {"spam.so": universal})
    _, output, _ = run("check", path, status=1)
    lines = output.splitlines()
    assert lines[0] == f"{path}: wheel of 4 files, 1 of them extension modules"
    assert lines[1] == f"  problem: the tags in its name are not in text order, each once: {LATE}"
    assert lines[2].startswith("spam.so: made with Abiding")
