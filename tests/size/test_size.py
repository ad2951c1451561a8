"""What does an extension pay? For what it uses, and not for the rest.

Pinned in sizes.json are the bytes of three stripped files, and of the sections
in them (a file is padded to whole pages).  A size that changed on purpose is
pinned anew by

    python3 tests/size/test_size.py

on the system named there; on others the tolerance is larger.
"""

import json
import platform
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))

import conform  # noqa: E402

HERE = Path(__file__).resolve().parent
PINNED = HERE / "sizes.json"
EXAMPLES = {
    "hello": ([ROOT / "examples" / "hello" / "hello.c"], []),
    "one_gap": ([HERE / "one_gap.c"], []),
    "xxhash": (sorted((ROOT / "examples" / "xxhash").glob("*.c")),
               ["-fvisibility=hidden", "-lxxhash"]),
}
TOLERANCE = 0.01                # with the compiler that made the pinned ones
TOLERANCE_ELSEWHERE = 0.15
PAGE = 4096


def compiler():
    """The machine and the compiler's version, as far as it matters to a size."""
    words = subprocess.run([conform.os.environ.get("CC", "cc"), "--version"],
                           stdout=subprocess.PIPE, check=True).stdout.decode()
    return f"{platform.machine()}, {words.splitlines()[0]}"


def library(builder):
    """The library as users get it, not the testing build."""
    builder.library()
    builder._run(["cmake", "--build", builder.folder, "--target", "abiding"])
    return builder.folder / "libabiding.a"


def build(builder, name, folder, *flags):
    sources, own = EXAMPLES[name]
    cflags, ldflags = builder.flags(name, "abiding")
    output = folder / f"{name}.so"
    builder._run([builder.cc, "-shared", "-fPIC", "-O2", "-ffunction-sections",
                  "-fdata-sections", *cflags, *flags, *sources, *ldflags,
                  library(builder), *own, "-o", output])
    return output


def stripped(file):
    """Bytes of the file without its symbols, and of its sections."""
    subprocess.run(["strip", str(file)], check=True)
    listing = subprocess.run(["size", str(file)], stdout=subprocess.PIPE, check=True)
    return {"file": file.stat().st_size,
            "sections": int(listing.stdout.decode().splitlines()[1].split()[3])}


def bodies(file):
    """The library's bodies in an unstripped file."""
    listing = subprocess.run(["nm", str(file)], stdout=subprocess.PIPE, check=True)
    return set(re.findall(r" [tT] (?:old|bind)_(\w+)", listing.stdout.decode()))


@pytest.mark.parametrize("name", EXAMPLES)
def test_size(session, tmp_path, name):
    pinned = json.loads(PINNED.read_text())
    exact = pinned["built with"] == compiler()
    sizes, wanted = stripped(build(session.builder, name, tmp_path)), pinned["bytes"][name]
    tolerance = TOLERANCE if exact else TOLERANCE_ELSEWHERE
    for what, room in (("sections", 0), ("file", PAGE)):
        change = sizes[what] - wanted[what]
        assert abs(change) <= tolerance * wanted[what] + room, (
            f"{name}: {sizes[what]} bytes of {what}, {change:+} to the pinned {wanted[what]}")


def test_a_gap_brings_its_own_body_only(session, tmp_path):
    (tmp_path / "without").mkdir()
    without = bodies(build(session.builder, "one_gap", tmp_path / "without", "-DWITHOUT_GAP"))
    with_it = bodies(build(session.builder, "one_gap", tmp_path))
    assert with_it - without == {"PyList_GetItemRef"}
    assert not without - with_it


def main():
    session = conform.Session()
    with tempfile.TemporaryDirectory() as folder:
        sizes = {name: stripped(build(session.builder, name, Path(folder)))
                 for name in EXAMPLES}
    PINNED.write_text(json.dumps({"built with": compiler(), "bytes": sizes}, indent=1) + "\n")
    print(PINNED.read_text(), end="")


if __name__ == "__main__":
    main()
