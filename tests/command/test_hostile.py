"""Absurd files: one line with the place, in bounded time and memory, and the next file is checked all the same."""

import os
import resource
import struct
import subprocess
import time

import pytest

import conform
from kit import ABIDING, check, run

CORPUS = conform.ROOT / "tests" / "fuzz" / "corpus"
MEGABYTE = 1 << 20


def patched(name, *changes, grow=0, fill=b"\0"):
    """A file of the corpus with (offset, format, value) changed and bytes behind it."""
    data = bytearray((CORPUS / name).read_bytes() + fill * grow)
    for offset, form, value in changes:
        struct.pack_into(form, data, offset, value)
    return bytes(data)


def programs(data):
    """(offset, type) of the segments of a little-endian ELF of 64 bits."""
    start, = struct.unpack_from("<Q", data, 32)
    count, = struct.unpack_from("<H", data, 56)
    return [(start + 56 * i, struct.unpack_from("<I", data, start + 56 * i)[0]) for i in range(count)]


def with_dynamic(name, tags, grow):
    """An ELF with a writable segment of many bytes of ones, which the dynamic table's `tags` point into."""
    data = bytearray((CORPUS / name).read_bytes())
    place = len(data)
    data += b"\xff" * grow
    segments = programs(data)
    load = next(at for at, kind in segments if kind == 1)
    address, = struct.unpack_from("<Q", data, load + 16)
    struct.pack_into("<QQ", data, load + 32, len(data), len(data))
    dynamic = next(at for at, kind in segments if kind == 2)
    start, = struct.unpack_from("<Q", data, dynamic + 8)
    size, = struct.unpack_from("<Q", data, dynamic + 32)
    table = dict(struct.unpack_from("<QQ", data, start + 16 * i) for i in range(size // 16))
    table.pop(0, None)
    for tag, value in tags.items():
        table[tag] = value(address + place) if callable(value) else value
    body = b"".join(struct.pack("<QQ", *row) for row in table.items()) + bytes(16)
    struct.pack_into("<QQQ", data, dynamic + 8, len(data), address + len(data), address + len(data))
    struct.pack_into("<QQ", data, dynamic + 32, len(body), len(body))
    data += body
    struct.pack_into("<QQ", data, load + 32, len(data), len(data))
    return bytes(data)


GROW = 48 * MEGABYTE
FILES = {
    "sections.so": lambda: patched("elf/x86_64-linux-gnu", (40, "<Q", 64), (60, "<H", 0xffff), (58, "<H", 64), grow=GROW),
    "segments.so": lambda: patched("elf/x86_64-linux-gnu", (56, "<H", 0xffff), grow=GROW),
    "no_segments.so": lambda: patched("elf/x86_64-linux-gnu", (56, "<H", 0)),
    "class.so": lambda: patched("elf/x86_64-linux-gnu", (4, "B", 7)),
    "order.so": lambda: patched("elf/x86_64-linux-gnu", (5, "B", 2)),
    "object.so": lambda: patched("elf/x86_64-linux-gnu", (16, "<H", 1)),
    "far.so": lambda: patched("elf/x86_64-linux-gnu", (32, "<Q", 1 << 63)),
    "relocations.so": lambda: with_dynamic("elf/x86_64-linux-gnu", {36: lambda at: at, 35: GROW}, GROW),
    "versions.so": lambda: with_dynamic("elf/versions-note", {0x6ffffffe: lambda at: at, 0x6fffffff: 1 << 40}, GROW),
    "hash.so": lambda: with_dynamic("elf/x86_64-linux-gnu-sysv", {4: lambda at: at, 0x6ffffef5: 0}, GROW),
    "commands.so": lambda: patched("macho/x86_64", (16, "<I", 0xffffffff), (20, "<I", 0x1000), grow=GROW),
    "no_size.so": lambda: patched("macho/x86_64", (32 + 4, "<I", 0)),
    "parts.so": lambda: patched("macho/fat", (4, ">I", 40), grow=GROW),
    "dos.pyd": lambda: patched("pe/x86_64", (0x3c, "<I", 0xfffffff0)),
    "sections.pyd": lambda: patched("pe/x86_64", (struct.unpack_from("<I", (CORPUS / "pe/x86_64").read_bytes(), 0x3c)[0] + 6,
                                                  "<H", 0xffff), grow=GROW),
}


@pytest.mark.parametrize("name", FILES)
def test_absurd(name, tmp_path):
    path = tmp_path / name
    path.write_bytes(FILES[name]())
    size = path.stat().st_size

    def limits():
        resource.setrlimit(resource.RLIMIT_AS, (1024 * MEGABYTE, 1024 * MEGABYTE))

    good = CORPUS / "elf" / "versions-note"
    began = time.monotonic()
    watched = "ABIDING_COMMAND" in os.environ
    done = subprocess.run([ABIDING, "check", "--jobs", "1", path, good], capture_output=True, text=True, timeout=60,
                          preexec_fn=None if watched else limits)
    assert time.monotonic() - began < 5 * (1 + 3 * watched)
    lines = done.stdout.splitlines()
    assert "made with Abiding" in done.stdout and done.stderr == ""
    if name not in ("sections.so", "segments.so"):      # tables of zeros, which a loader does not mind
        assert done.returncode == 2
        assert lines[0].startswith(f"{path}: unreadable: ") and lines[0].endswith(f" of {size}"), lines[0]


def test_names_in_a_wheel_that_would_take_long(tmp_path):
    """A table of contents with very many entries, and one with a name as long as can be."""
    entry = struct.pack("<IHHHHHHIIIHHHHHII", 0x02014b50, 20, 20, 0, 0, 0, 0, 0, 0, 0, 60000, 0, 0, 0, 0, 0, 0) + b"n" * 60000
    count = 1000
    table = entry * count
    end = struct.pack("<IHHHHIIH", 0x06054b50, 0, 0, count, count, len(table), 0, 0)
    path = tmp_path / "spam-1.0-py3-none-any.whl"
    path.write_bytes(table + end)
    began = time.monotonic()
    status, _ = check(path)
    assert status in (1, 2) and time.monotonic() - began < 5


def test_a_folder_that_leads_to_itself(tmp_path):
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "spam.so").write_bytes((CORPUS / "elf" / "versions-note").read_bytes())
    _, files = check(tmp_path)
    assert len(files) == 1
    run("check", tmp_path / "loop" / "loop" / "spam.so", status=0)
