"""Does the manifest tell the truth? Real interpreters and their compilers are asked, and the generator about itself.

A known host that is not here is skipped by name, so that the run says what it did not test.
"""

import json
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))

import hosts as host_finder  # noqa: E402

HOSTS = host_finder.find_hosts()
ABSENT = host_finder.missing(HOSTS)


def load(name):
    return tomllib.loads((ROOT / "manifest" / name).read_text())


API, TABLE, LAYOUT, SLOTS = (load(name) for name in ("api.toml", "hosts.toml", "layout.toml", "slots.toml"))


def every_host(wanted=lambda host: True):
    """The hosts here, and the absent ones marked as not tested."""
    here = [pytest.param(host, id=host.name) for host in HOSTS if wanted(host)]
    return here + [pytest.param(None, id=tag, marks=pytest.mark.skip(f"no {tag} here: not tested")) for tag in ABSENT]


def ask(host, code, data=None):
    """Runs code in the host's interpreter; what it prints is JSON."""
    done = subprocess.run([host.python, "-I", "-S", "-c", code], input=json.dumps(data), text=True, capture_output=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def minor(version):
    return int(version.split(".")[1])


def row_of(host):
    """The row of hosts.toml that a host, debug and sanitizer builds included, belongs to; None for a made-up one."""
    return TABLE.get(host.tag.rstrip("d"))


@pytest.mark.parametrize("host", every_host())
def test_exports(host):
    """A host exports a symbol exactly if the manifest says that it does."""
    names = [*API["function"], *API["data"]]
    code = """
import ctypes, json, sys
def exported(name):
    try:
        ctypes.c_byte.in_dll(ctypes.pythonapi, name)
    except ValueError:
        return False
    return True
print(json.dumps([name for name in json.load(sys.stdin) if exported(name)]))
"""
    found = set(ask(host, code, names))
    expected = {name for kind in ("function", "data") for name, row in API[kind].items()
                if minor(row["exported"]) <= host.version[1]}
    assert found == expected


def test_exported_nowhere_later_than_the_stable_abi_says():
    """A symbol may be exported before it is promised; afterwards would break abi3."""
    late = {name for kind in ("function", "data") for name, row in API[kind].items()
            if minor(row["exported"]) > max(minor(row["since"]), 9)}
    # 3.9 lost it: a macro took its place there.
    assert late == {"PyCFunction_New"}


@pytest.mark.parametrize("host", every_host())
def test_suffixes(host):
    """A host looks for the file names that hosts.toml lists, in that order."""
    row = row_of(host)
    if row is None:
        pytest.skip("a made-up host")
    found = ask(host, "import _imp, json; print(json.dumps(_imp.extension_suffixes()))")
    platform = found[0].split("-", 2)[2][:-len(".so")]
    wanted = [suffix.format(platform=platform) for suffix in row["suffixes"]]
    assert [suffix for suffix in found if suffix in wanted] == wanted


def probe(host, folder):
    """What tools/probe_layout.c prints with this host's headers: its lines, split."""
    if not host.include:
        pytest.skip(f"{host.name} has no headers here: its layout is not tested")
    compiler = shutil.which("gcc") or shutil.which("cc")
    program = folder / "probe"
    # Private headers mention symbols of the interpreter, which is not there to link with; nothing calls them.
    subprocess.run([compiler, "-w", f"-I{host.include}", ROOT / "tools" / "probe_layout.c", "-o", program,
                    "-Wl,--unresolved-symbols=ignore-all"], check=True)
    lines = subprocess.run([program], text=True, capture_output=True, check=True).stdout.splitlines()
    return [line.split() for line in lines]


@pytest.mark.parametrize("host", every_host(row_of))
def test_layout(host, tmp_path):
    """Every offset a host's own compiler computes is the one in layout.toml and slots.toml, and none is left out."""
    column = LAYOUT["hosts"].index(row_of(host)["layout"])
    offsets = {slot["name"]: (slot["struct"], slot["offset"]) for slot in SLOTS["slot"] if "struct" in slot}
    says, slots, wrong = {}, {}, []
    for kind, *rest in probe(host, tmp_path):
        if kind == "host":
            assert rest == [f"3.{host.version[1]}", "free-threaded" if host.free_threaded else "gil"]
        elif kind == "slot":
            slots[rest[0]] = (rest[1], int(rest[2]))
        else:
            says[kind, rest[0]] = rest[1] if rest[0] == "def_head" else int(rest[1])
    for struct, rows in LAYOUT.items():
        if struct in ("hosts", "unread", "class") or (struct == "PyModuleObject" and ("PyModuleObject", "module_size") not in says):
            continue  # this host keeps PyModuleObject to itself: test_module_object asks it
        for field, columns in rows.items():
            claimed, found = columns[column], says.pop((struct, field), -1)
            if claimed != found:
                wrong.append(f"{struct}.{field}: manifest {claimed}, {host.name} {found}")
    for name, place in offsets.items():
        absent = name == "Py_am_send" and host.version < (3, 10)
        if slots.pop(name, None) != (None if absent else place):
            wrong.append(f"{name}: manifest {place}")
    assert not wrong and not says and not slots, "\n".join([*wrong, *map(str, says), *slots])


@pytest.mark.parametrize("host", every_host(row_of))
def test_module_object(host):
    """The size of a module as the living interpreter knows it: 3.9 shows it nowhere else."""
    column = LAYOUT["hosts"].index(row_of(host)["layout"])
    found = ask(host, "import json, sys; print(json.dumps(type(sys).__basicsize__))")
    assert found == LAYOUT["PyModuleObject"]["module_size"][column]


def test_slot_ids():
    """Ids are dense; old ids are used once per kind; a slot without an old id begins with 3.15."""
    rows = SLOTS["slot"]
    assert [row["id"] for row in rows] == list(range(111))
    for kind in ("type", "mod"):
        old = [row["old"] for row in rows if row["kind"] == kind and row["old"]]
        assert len(old) == len(set(old))
    for row in rows:
        if row["kind"] != "compat":
            assert (row["old"] == 0) == (row["first"] == "3.15"), row["name"]


def test_hosts_are_known():
    """The hosts of the manifest are those that every test looks for."""
    assert sorted(TABLE) == sorted(host_finder.KNOWN) == sorted(LAYOUT["hosts"])


def generator(*arguments):
    return subprocess.run([sys.executable, ROOT / "tools" / "gen.py", *arguments], text=True, capture_output=True)


def test_generated_files_are_up_to_date():
    done = generator("--check")
    assert done.returncode == 0, done.stdout + done.stderr


def test_check_notices(tmp_path):
    """--check fails for a changed, a missing and a left-over file, and changes nothing."""
    copy = tmp_path / "copy"
    for name in ("manifest", "gen", "include"):
        shutil.copytree(ROOT / name, copy / name)
    (copy / "tools").mkdir()
    for path in (ROOT / "tools").glob("gen*.py"):
        shutil.copy(path, copy / "tools")
    (copy / "gen" / "hosts.h").write_text("something else\n")
    (copy / "include" / "listobject.h").unlink()
    (copy / "include" / "left_over.h").touch()
    check = [sys.executable, copy / "tools" / "gen.py"]
    done = subprocess.run([*check, "--check"], text=True, capture_output=True)
    assert done.returncode == 1
    for word in ("gen/hosts.h", "include/listobject.h", "stale include/left_over.h", "3 files differ"):
        assert word in done.stdout + done.stderr
    assert not (copy / "include" / "listobject.h").exists()
    subprocess.run(check, check=True, capture_output=True)
    assert subprocess.run([*check, "--check"], capture_output=True).returncode == 0


def test_generated_tables_compile(tmp_path):
    """gen/*.h are C, each table has a row per row of the manifest, and every binding names a declared function."""
    source = tmp_path / "tables.c"
    functions = [line.split()[1] for line in (ROOT / "gen" / "bind.h").read_text().splitlines()
                 if line.startswith(("#define ABD_BIND_", "#define ABD_HOST_"))]
    source.write_text("""
#include <Python.h>
#include "bind.h"
#include "layout.h"
#define ABD_PY(major, minor) ((major) << 24 | (minor) << 16)
#define ABD_SLOT(R, F, PARAMS, ARGS, NATIVE) \\
    R (F) PARAMS { extern ABIDING_HIDDEN R (*slot_##F) PARAMS; (void)(NATIVE); return slot_##F ARGS; }
#define ABD_SLOT_VOID(F, PARAMS, ARGS, NATIVE) \\
    void (F) PARAMS { extern ABIDING_HIDDEN void (*slot_##F) PARAMS; (void)(NATIVE); slot_##F ARGS; }
#define ABD_ORIGINAL(R, F, PARAMS, ARGS) R host_##F PARAMS; R host_##F PARAMS { return (F) ARGS; }
#define ABD_ORIGINAL_VOID(F, PARAMS, ARGS) void host_##F PARAMS; void host_##F PARAMS { (F) ARGS; }
#define ABD_SLOT_ROW(id, name, KIND, DTYPE, DUP, NULLS, MUST_STATIC, OLD_ID, FIRST_MINOR, STRUCT, OFFSET) + 1
_Static_assert(0
#include "slots.h"
== 111, "every slot id");
#define ABD_HOST_ROW(token, tag, minor, free_threaded, STATUS) + 1
_Static_assert(0
#include "hosts.h"
== %d, "every host");
size_t use_layouts(void);
size_t use_layouts(void) { return abd_layouts[ABD_LAYOUT_COUNT - 1].tp_name; }
%s
""" % (len(TABLE), "\n".join(functions)))
    subprocess.run([shutil.which("gcc") or "cc", "-std=c11", "-Wall", "-Wextra", "-Wundef", "-Werror", "-fPIC",
                    "-Wno-deprecated-declarations", f"-I{ROOT / 'gen'}", f"-I{ROOT / 'include'}", "-c", source,
                    "-o", tmp_path / "tables.o"], check=True)


def test_sync_prints_what_is_missing(tmp_path):
    """tools/sync_cpython.py names the rows of a newer stable_abi.toml that the manifest lacks, and no others."""
    newer = tmp_path / "stable_abi.toml"
    newer.write_text("""
[function.PyList_Size]
    added = '3.2'
[function.PyList_Frobnicate]
    added = '3.16'
[data.PyExc_NewError]
    added = '3.16'
[function.PyErr_SetFromWindowsErr]
    added = '3.7'
    ifdef = 'MS_WINDOWS'
[const.Py_tp_new]
    added = '3.2'
[function.PyDict_GetItemRef]
    added = '3.12'
""")
    done = subprocess.run([sys.executable, ROOT / "tools" / "sync_cpython.py", newer], text=True, capture_output=True)
    assert done.returncode == 1
    assert "[function.PyList_Frobnicate]" in done.stdout and "[data.PyExc_NewError]" in done.stdout
    assert "PyDict_GetItemRef: since 3.13 here, 3.12 there" in done.stdout
    for known in ("PyList_Size", "Py_tp_new", "WindowsErr"):
        assert known not in done.stdout
