"""manylinux and musllinux: versions of symbols and libraries that a tag promises, or the wheel brings."""

import json
import zipfile

import pytest

import conform
import pypi
from kit import check, compile_c, wheel

TABLE = [line.split("\t") for line in (conform.ROOT / "manifest" / "platforms.tsv").read_text().splitlines() if line[0] != "#"]
AUDITWHEEL = pypi.pinned("policy.txt")


def problems(folder, platform, files, requires=""):
    """[(certain, text)]"""
    path = wheel(folder / f"spam-1.0-py3-none-{platform}.whl", files)
    if requires:
        kept = []
        with zipfile.ZipFile(path) as archive:
            kept = [(name, archive.read(name)) for name in archive.namelist()]
        with zipfile.ZipFile(path, "w") as archive:
            for name, data in kept:
                archive.writestr(name, data + requires.encode() if name.endswith("METADATA") else data)
    _, (file,) = check(path)
    return [(problem["certain"], problem["text"]) for problem in file["problems"] if problem["about"] != "record"]


def needing(folder, name, library, version=None, symbol="thing", file="spam/libx.so"):
    """{a shared file's path: its bytes}, which needs this version of a symbol of this library."""
    script = folder / f"{name}.map"
    script.write_text(f"{version or 'NONE_1'} {{ global: *; }};")
    made = compile_c(folder / name / library, f"int {symbol}(void) {{ return 1; }}", "-nostdlib",
                     *([f"-Wl,--version-script={script}"] if version else []), f"-Wl,-soname,{library}")
    user = compile_c(folder / name / "user.so", f"int {symbol}(void); int user(void) {{ return {symbol}(); }}",
                     "-nostdlib", str(made))
    return {file: user.read_bytes()}


@pytest.mark.parametrize("library, version, fits, too_old", [
    ("libstdc++.so.6", "GLIBCXX_3.4.19", "manylinux2014", "manylinux2010"),
    ("libstdc++.so.6", "GLIBCXX_3.4.20", "manylinux_2_24", "manylinux_2_17"),
    ("libstdc++.so.6", "CXXABI_1.3.8", "manylinux_2_24", "manylinux2014"),
    ("libstdc++.so.6", "CXXABI_1.3.15", "manylinux_2_39", "manylinux_2_38"),
    ("libgcc_s.so.1", "GCC_4.3.0", "manylinux2010", "manylinux1"),
    ("libgcc_s.so.1", "GCC_7.0.0", "manylinux_2_27", "manylinux_2_26"),
    ("libz.so.1", "ZLIB_1.2.9", "manylinux_2_28", "manylinux_2_24"),
    ("libz.so.1", "ZLIB_1.2.0", "manylinux2010", "manylinux1"),
    ("libc.so.6", "GLIBC_2.27", "manylinux_2_27", "manylinux_2_26"),
    ("libc.so.6", "GLIBC_ABI_DT_RELR", "manylinux_2_36", "manylinux_2_35"),
])
def test_versions(tmp_path, library, version, fits, too_old):
    files = needing(tmp_path, "a", library, version)
    assert problems(tmp_path, f"{fits}_x86_64", files) == []
    ((certain, text),) = problems(tmp_path, f"{too_old}_x86_64", files)
    assert certain and text.startswith(f"spam/libx.so needs {version} for thing, {too_old}_x86_64 promises glibc 2.")
    said = text.rpartition(", or say ")[2]          # following the advice mends it
    assert problems(tmp_path, said, files) == []
    assert problems(tmp_path, "linux_x86_64", files) == []


def test_what_no_known_tag_promises(tmp_path):
    files = needing(tmp_path, "a", "libstdc++.so.6", "GLIBCXX_9.9.9")
    ((_, text),) = problems(tmp_path, "manylinux_2_41_x86_64", files)
    assert text.endswith("build it on a system that old")
    assert problems(tmp_path, "manylinux_2_99_x86_64", files) == []


@pytest.mark.parametrize("version", ["GLIBCXX_LDBL_3.4", "CXXABI_FLOAT128", "GLIBC_PRIVATE", "OTHER_9.9"])
def test_versions_that_are_not_counted(tmp_path, version):
    assert problems(tmp_path, "manylinux1_x86_64", needing(tmp_path, "a", "libstdc++.so.6", version)) == []


@pytest.mark.parametrize("tag", ["manylinux2014_x86_64", "musllinux_1_2_x86_64"])
def test_libraries(tmp_path, tag):
    files = needing(tmp_path, "a", "libown.so.3", "OWN_1")
    ((certain, text),) = problems(tmp_path, tag, files)
    assert certain and text == (f"spam/libx.so needs libown.so.3, which {tag} does not promise and the wheel has not: put it "
                                "into the wheel (auditwheel repair does), or link it in")
    ((certain, text),) = problems(tmp_path, tag, files, requires="Requires-Dist: own\n")
    assert not certain and text.endswith("a package that it requires may bring it")
    assert problems(tmp_path, tag, {**files, "spam.libs/libown.so.3": files["spam/libx.so"]}) == problems(
        tmp_path, tag, {**files, "spam.libs/libown.so.3": b"text"}) == []
    assert problems(tmp_path, "linux_x86_64", files) == []


def test_a_library_in_the_wheel_may_be_newer(tmp_path):
    files = needing(tmp_path, "a", "libstdc++.so.6", "GLIBCXX_3.4.30")
    assert len(problems(tmp_path, "manylinux2014_x86_64", files)) == 1
    inside = {**files, "spam.libs/libstdc++.so.6": needing(tmp_path, "b", "libm.so.6")["spam/libx.so"]}
    assert problems(tmp_path, "manylinux2014_x86_64", inside) == []


def test_since_when_a_library_is_promised(tmp_path):
    files = needing(tmp_path, "a", "libmvec.so.1")
    assert problems(tmp_path, "manylinux_2_24_x86_64", files) == [] and problems(tmp_path, "manylinux2014_x86_64", files)


def test_musl(tmp_path):
    """No glibc, not even by another of its libraries; and libstdc++ has to be in the wheel."""
    ((certain, text),) = problems(tmp_path, "musllinux_1_2_x86_64", needing(tmp_path, "a", "libm.so.6", "GLIBC_2.29", "exp"))
    assert certain and "needs GLIBC_2.29 for exp, which musl has not" in text and text.endswith("or say manylinux")
    ((certain, text),) = problems(tmp_path, "musllinux_1_2_x86_64", needing(tmp_path, "b", "libstdc++.so.6", "GLIBCXX_3.4.30"))
    assert certain and "needs libstdc++.so.6, which musllinux_1_2_x86_64 does not promise" in text
    for library in "libc.musl-x86_64.so.1", "libc.so", "libz.so.1":
        assert problems(tmp_path, "musllinux_1_2_x86_64", needing(tmp_path, library, library)) == []
    ((_, text),) = problems(tmp_path, "manylinux_2_28_x86_64", needing(tmp_path, "c", "libc.musl-x86_64.so.1"))
    assert text == "spam/libx.so needs musl, the tag says manylinux_2_28_x86_64"


@pytest.mark.everything
def test_as_auditwheel_has_it(tmp_path):
    """Its table is the yardstick of those who build such wheels."""
    ((name, digest),) = AUDITWHEEL.items()
    with zipfile.ZipFile(pypi.fetch(name, digest)) as archive:
        many, musl = (json.loads(archive.read(f"auditwheel/policy/{kind}linux-policy.json")) for kind in ("many", "musl"))
    wrong = []
    for policy in many[1:]:
        glibc = int(policy["name"].rpartition("_")[2])
        ours = {row[2] for row in TABLE if row[0] == "library" and row[1] != "musl" and int(row[1][2:]) <= glibc}
        wrong += [(policy["name"], ours ^ set(policy["lib_whitelist"]))] if ours != set(policy["lib_whitelist"]) else []
        for prefix, theirs in policy["symbol_versions"]["x86_64"].items():
            counted = [tuple(map(int, version.split("."))) for version in theirs if version.replace(".", "").isdigit()]
            rows = [row[2].rpartition("_")[2] for row in TABLE if row[0] == "newest" and row[3] == "-"
                    and row[2].startswith(prefix + "_") and int(row[1][2:]) <= glibc]
            newest = max([tuple(map(int, version.split("."))) for version in rows], default=None)
            if prefix != "GLIBC" and counted and max(counted) != newest:
                wrong.append((policy["name"], prefix, max(counted), newest))
    assert wrong == [] and max(int(policy["name"].rpartition("_")[2]) for policy in many[1:]) == int(TABLE[-1][1][2:])
    assert {row[2] for row in TABLE if row[:2] == ["library", "musl"]} == set(musl[-1]["lib_whitelist"])
