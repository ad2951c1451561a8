"""ELF of other machines, Mach-O, PE: made by clang and lld, read, never loaded."""

import shutil
import struct
import subprocess

import pytest

import conform
from kit import broken_by, check, extension

# 3.9 has PyList_New, 3.13 brought PyList_GetItemRef.
SOURCE = """
#ifdef _WIN32
#  define EXPORT __declspec(dllexport)
#  define IMPORT __declspec(dllimport)
int _fltused;
int _DllMainCRTStartup(void *a, unsigned b, void *c) { return 1; }
#else
#  define EXPORT
#  define IMPORT
#endif
typedef struct { unsigned char major, minor; unsigned short flags; unsigned build, version; } Info;
typedef struct { unsigned short id, flags; unsigned nothing; void *value; } Slot;
IMPORT void *PyList_New(long);
IMPORT void *PyList_GetItemRef(void *, long);
#ifdef INFO
static Info info = {1, 0, 1 | 2 | 4, 0x030f00f0, 0x030f0000};
static Slot slots[] = {{109, 0, 0, &info}, {0}};
EXPORT void *PyModExport_spam(void) { PyList_GetItemRef(PyList_New(0), 0); return slots; }
#else
EXPORT void *PyInit_spam(void) { return PyList_GetItemRef(PyList_New(0), 0); }
#endif
"""

ELF = {
    "x86_64-linux-gnu": "x86_64", "i686-linux-gnu": "i686", "aarch64-linux-gnu": "aarch64",
    "armv7-linux-gnueabihf": "armv7l", "powerpc64-linux-gnu": "ppc64", "powerpc64le-linux-gnu": "ppc64le",
    "powerpc-linux-gnu": "ppc", "riscv64-linux-gnu": "riscv64",
}
MACHO = {"x86_64-apple-macos11": "x86_64", "arm64-apple-macos11": "arm64"}
PE = {"x86_64-pc-windows-msvc": "amd64", "i686-pc-windows-msvc": "win32", "aarch64-pc-windows-msvc": "arm64"}


def tool(*names):
    for name in names:
        if shutil.which(name):
            return name
    pytest.skip(f"no {names[0]} here: not tested")


def compile_object(target, folder, *options):
    (folder / "spam.c").write_text(SOURCE)
    made = folder / f"{target}.o"
    subprocess.run([tool("clang"), f"--target={target}", "-c", "-O1", *["-fPIC"] * ("windows" not in target), "-w",
                    "-ffreestanding", *options, str(folder / "spam.c"), "-o", str(made)], check=True)
    return made


def link_elf(target, folder, *options, name="spam.so", relocations=(), more=()):
    made = folder / name
    subprocess.run([tool("ld.lld"), "-shared", *relocations, str(compile_object(target, folder, *options)),
                    *map(str, more), "-o", str(made)], check=True)
    return made


def link_macho(target, folder, *options, name="spam.so", more=()):
    made = folder / name
    architecture = target.split("-")[0]
    subprocess.run([tool("ld64.lld", "ld64.lld-14"), "-arch", architecture, "-platform_version", "macos", "11.0", "11.0",
                    "-bundle", "-undefined", "dynamic_lookup", str(compile_object(target, folder, *options)),
                    *map(str, more), "-o",
                    str(made)], check=True)
    return made


def link_pe(target, folder, dll, *options, name="spam.pyd", more=()):
    machine = {"x86_64": ("x64", "i386:x86-64"), "i686": ("x86", "i386"),
               "aarch64": ("arm64", "arm64")}[target.split("-")[0]]
    (folder / "python.def").write_text(f"LIBRARY {dll}\nEXPORTS\n PyList_New\n PyList_GetItemRef\n")
    subprocess.run([tool("llvm-dlltool", "llvm-dlltool-14"), "-m", machine[1], "-d", str(folder / "python.def"), "-l",
                    str(folder / "python.lib")], check=True)
    entry = ["-export:PyInit_spam"] if "-DINFO" not in options else ["-export:PyModExport_spam"]
    subprocess.run([tool("lld-link"), "-dll", "-noentry", "-nodefaultlib", f"-machine:{machine[0]}", *entry,
                    str(compile_object(target, folder, *options)), *map(str, more), str(folder / "python.lib"),
                    f"-out:{folder}/{name}"], check=True, stdout=subprocess.PIPE)
    return folder / name


def compile_note(target, folder):
    """The library's own source of the note, which the linker is given beside the extension."""
    made = folder / "note.o"
    subprocess.run([tool("clang"), f"--target={target}", "-c", "-ffreestanding", "-w", f"-I{conform.ROOT}",
                    f"-I{conform.ROOT}/include", str(conform.ROOT / "src" / "note.c"), "-o", str(made)], check=True)
    return made


def without_item_ref(found):
    """PyList_GetItemRef: hosts below 3.13 lack it."""
    assert found["hosts"]["cp312"] == "does not load" and broken_by(found, "cp312", "symbol")
    assert not broken_by(found, "cp313", "symbol")


@pytest.mark.parametrize("target", ELF)
def test_elf(target, tmp_path):
    found = extension(link_elf(target, tmp_path))
    assert (found["format"], found["machine"], found["hooks"]) == ("ELF", ELF[target], ["PyInit_spam"])
    without_item_ref(found)
    other = "aarch64" if "aarch64" not in target else "x86_64"
    named = extension(link_elf(target, tmp_path, name=f"spam.cpython-313-{other}-linux-gnu.so"))
    assert broken_by(named, "cp313", "machine") and f"is for {ELF[target]}" in named["reasons"][1]["text"]


@pytest.mark.parametrize("relocations", [(), ("--pack-dyn-relocs=relr",), ("-z", "rel"), ("--hash-style=sysv",)],
                         ids=["rela", "relr", "rel", "sysv"])
@pytest.mark.parametrize("target", ["x86_64-linux-gnu", "i686-linux-gnu", "powerpc64-linux-gnu", "aarch64-linux-gnu"])
def test_abi_data_in_elf(target, relocations, tmp_path):
    if relocations == ("-z", "rel") and target.startswith("p"):
        pytest.skip("lld knows no such relocations for it")
    found = extension(link_elf(target, tmp_path, "-DINFO", relocations=relocations))
    assert (found["kind"], found["kind_from"], found["floor"]) == ("abi3t", "data", "3.15")
    assert found["hosts"]["cp315t"] == found["hosts"]["later"] == "loads"
    without_item_ref(found)


@pytest.mark.parametrize("target", MACHO)
def test_macho(target, tmp_path):
    found = extension(link_macho(target, tmp_path))
    assert (found["format"], found["machine"], found["hooks"]) == ("Mach-O", MACHO[target], ["PyInit_spam"])
    without_item_ref(found)
    found = extension(link_macho(target, tmp_path, name="spam.cpython-313-darwin.so"))
    assert [host for host, verdict in found["hosts"].items() if verdict == "loads"] == ["cp313"]
    found = extension(link_macho(target, tmp_path, "-DINFO"))
    assert (found["kind"], found["kind_from"]) == ("abi3t", "data")


def test_hidden_hook_in_macho(tmp_path):
    found = extension(link_macho("arm64-apple-macos11", tmp_path, "-fvisibility=hidden"))
    assert found["local_hooks"] == ["PyInit_spam"] and broken_by(found, "cp313", "hook")


def test_fat_macho(tmp_path):
    parts = [(target, link_macho(target, tmp_path, name=f"{i}.so").read_bytes()) for i, target in enumerate(MACHO)]
    place, table, body = 4096, b"", b""
    for i, (target, part) in enumerate(parts):
        table += struct.pack(">5I", 0x01000007 if i == 0 else 0x0100000c, 0, place + len(body), len(part), 12)
        body += part + b"\0" * (-len(part) % 4096)
    head = struct.pack(">2I", 0xcafebabe, len(parts)) + table
    fat = tmp_path / "spam.so"
    fat.write_bytes(head.ljust(place, b"\0") + body)
    _, (file,) = check(fat)
    assert [found["machine"] for found in file["extensions"]] == ["x86_64", "arm64"]
    assert [found["path"] for found in file["extensions"]] == [f"{fat} (x86_64)", f"{fat} (arm64)"]
    for found in file["extensions"]:
        without_item_ref(found)
    fat.write_bytes(head + b"\0" * 50)
    _, (file,) = check(fat)
    assert file["error"].startswith("ends within the part for one processor, at byte ")


@pytest.mark.parametrize("target", PE)
def test_pe(target, tmp_path):
    found = extension(link_pe(target, tmp_path, "python3.dll"))
    assert (found["format"], found["machine"]) == ("PE", PE[target])
    assert found["hooks"] == ["PyInit_spam"] and found["needed"] == ["python3.dll"]
    assert (found["kind"], found["kind_from"]) == ("abi3", "library")
    without_item_ref(found)
    assert found["hosts"]["cp313"] == found["hosts"]["later"] == "loads"
    assert broken_by(found, "cp313t", "library")


@pytest.mark.parametrize("dll, loads", [
    ("python312.dll", []), ("python314.dll", ["cp314"]), ("python313t.dll", ["cp313t"]),
    ("python314_d.dll", []), ("python3t.dll", ["cp315", "cp315t", "later", "later-t"])])
def test_pe_libraries(dll, loads, tmp_path):
    options = ["-DINFO"] if dll == "python3t.dll" else []
    found = extension(link_pe("x86_64-pc-windows-msvc", tmp_path, dll, *options))
    assert [host for host, verdict in found["hosts"].items() if verdict == "loads"] == loads
    if options:
        assert (found["kind"], found["kind_from"], found["floor"]) == ("abi3t", "data", "3.15")
    named = extension(link_pe("x86_64-pc-windows-msvc", tmp_path, "python313.dll", name="spam.cp313-win32.pyd"))
    assert broken_by(named, "cp313", "machine")


@pytest.mark.parametrize("kind, target", [("elf", "x86_64-linux-gnu"), ("elf", "powerpc-linux-gnu"),
                                          ("macho", "arm64-apple-macos11"), ("pe", "x86_64-pc-windows-msvc")])
def test_every_truncation_is_one_line(kind, target, tmp_path):
    """Cut anywhere, a file is read or refused, with the place; never a crash."""
    whole = (link_elf(target, tmp_path) if kind == "elf" else link_macho(target, tmp_path) if kind == "macho"
             else link_pe(target, tmp_path, "python3.dll")).read_bytes()
    folder = tmp_path / "cut"
    folder.mkdir()
    sizes = [*range(0, min(len(whole), 1200)), *range(1200, len(whole), 97)]
    suffix = ".pyd" if kind == "pe" else ".so"
    for size in sizes:
        (folder / f"{size:06}{suffix}").write_bytes(whole[:size])
    _, files = check(folder)
    assert len(files) == len(sizes)
    for file in files:
        assert file["error"] is None or "\n" not in file["error"] and ", at byte " in file["error"], file
    assert sum(file["error"] is not None for file in files) > len(files) // 2


def extension_format(target):
    return "ELF" if target in ELF else "Mach-O" if target in MACHO else "PE"


@pytest.mark.parametrize("target", [*ELF, *MACHO, *PE])
def test_the_note(target, tmp_path):
    """It is known in every format, wherever the linker places it."""
    link = {"ELF": link_elf, "Mach-O": link_macho}.get(extension_format(target))
    note = compile_note(target, tmp_path)
    made = link(target, tmp_path, more=[note]) if link else link_pe(target, tmp_path, "python3.dll", more=[note])
    found = extension(made)
    assert (found["kind"], found["kind_from"], found["floor"]) == ("abiding", "note", "3.9")
    data = made.read_bytes()
    assert data.count(b"Abiding\0") == 1
    made.write_bytes(data.replace(b"Abiding\0", b"Another\0"))
    assert extension(made)["kind"] != "abiding"
