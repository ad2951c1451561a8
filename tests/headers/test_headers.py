"""Do our headers compile everywhere, and do they say what CPython's own say?

The comparison is made by the compiler: one generated program per question is compiled against both trees and run, and
the two outputs must be the same. A C++ compiler writes down the type of every function, object and typedef as a
mangled name, which spells out everything behind the typedefs; both languages print constants, sizes and offsets.
"""

import json
import re
import shutil
import sys
import tomllib

import pytest

from toolchain import C, CXX, DIALECTS, INCLUDE, OLDEST, ROOT, TARGET, compile, run, succeed

sys.path.insert(0, str(ROOT / "tools"))

import hosts as host_finder  # noqa: E402

API = tomllib.loads((ROOT / "manifest" / "api.toml").read_text())
OFFICIAL = host_finder.official_include(host_finder.find_hosts())
ALL_HEADERS = "".join(f"#include <{name}>\n" for name, row in API["header"].items()
                      if row.get("kind") in ("entry", "extra"))

official = pytest.mark.skipif(not OFFICIAL, reason="no headers of CPython 3.15 here: not compared")


@pytest.mark.parametrize("dialect", OLDEST)
def test_each_header_alone(dialect, tmp_path):
    """Every header compiles on its own, twice, without a warning."""
    sources = []
    for header in sorted(INCLUDE.glob("*.h")):
        sources.append(tmp_path / f"{header.stem}.c")
        sources[-1].write_text(f"#include <{header.name}>\n#include <{header.name}>\nextern int alone;\n")
    succeed(compile(dialect, "-fsyntax-only", *sources))


@pytest.mark.parametrize("dialect", OLDEST)
@pytest.mark.parametrize("first", ["listobject.h", "pyconfig.h", "structmember.h", "slots.h", "patchlevel.h"])
def test_any_order(dialect, first, tmp_path):
    source = tmp_path / "order.c"
    source.write_text(f"#include <{first}>\n{ALL_HEADERS}#include <{first}>\n"
                      "PyObject *order(PyObject *list);\n"
                      "PyObject *order(PyObject *list) { return PyList_AsTuple(list); }\n")
    succeed(compile(dialect, "-fsyntax-only", source))


@pytest.mark.parametrize("dialect", DIALECTS)
def test_user_code_is_clean(dialect):
    """A source that uses every macro compiles without a warning."""
    succeed(compile(dialect, "-Wno-deprecated-declarations", "-fsyntax-only", ROOT / "tests" / "headers" / "uses.c"))


def test_uses_uses_every_macro():
    text = re.sub(r"/\*.*?\*/", "", (ROOT / "tests" / "headers" / "uses.c").read_text(), flags=re.S)
    words = set(re.findall(r"\w+", text))
    private = {name for name in API["macro"] if name.startswith("_")}
    assert not set(API["macro"]) - private - words


@pytest.mark.parametrize("dialect", DIALECTS)
def test_small_promises(dialect, tmp_path):
    """What the inline code does, run: slots hold the right bits, singletons are counted where they must be."""
    program = tmp_path / "behave"
    succeed(compile(dialect, "-Wno-deprecated-declarations", "-Wno-missing-field-initializers", "-O1",
                    ROOT / "tests" / "headers" / "behave.c", "-o", program, "-Wl,--unresolved-symbols=ignore-all"))
    succeed(run([program]))


@pytest.mark.parametrize("flag, says", [
    ("-DPy_TARGET_ABI3T=0x03100000", "declare the API of 3.15"),
    ("-DPy_TARGET_ABI3T=0x030e0000", "abi3t begins with 3.15"),
    ("-DPy_TARGET_ABI3T", "abi3t begins with 3.15"),
    ("-DPy_LIMITED_API=0x03100000", "declare the API of 3.15"),
    ("-DPy_BUILD_CORE", "remove the definition"),
    ("-DPy_BUILD_CORE_MODULE=1", "remove the definition"),
])
def test_refused_targets(flag, says, tmp_path):
    source = tmp_path / "target.c"
    source.write_text("#include <Python.h>\n")
    done = compile(C[0], flag, "-fsyntax-only", source)
    assert done.returncode != 0 and "#error" in done.stdout and says in done.stdout


@pytest.mark.parametrize("flags", [[], [TARGET], ["-DPy_LIMITED_API"], ["-DPy_LIMITED_API=0x03090000"],
                                   ["-DPy_GIL_DISABLED=1"], ["-DPy_LIMITED_API=0x030f0000", TARGET]], ids=str)
def test_target_is_always_abi3t(flags, tmp_path):
    source = tmp_path / "target.c"
    source.write_text("""
#include <Python.h>
#if Py_LIMITED_API != 0x030f0000 || Py_TARGET_ABI3T != 0x030f0000 || PY_VERSION_HEX != 0x030f02f0
#  error wrong target
#endif
#ifndef Py_GIL_DISABLED
#  error Py_GIL_DISABLED is not defined
#endif
""")
    succeed(compile(C[0], *flags, "-fsyntax-only", source))


# --- compared with the official ones -------------------------------------------------------------------------------


def both(dialect, folder, text):
    """The lines that a program prints, compiled against our headers and against CPython's."""
    source = folder / "compare.cc"
    source.write_text(ALL_HEADERS + text)
    outputs = []
    for include in (INCLUDE, OFFICIAL):
        program = folder / f"compare-{len(outputs)}"
        succeed(run([*DIALECTS[dialect], "-w", TARGET, f"-I{include}", source, "-o", program,
                     "-Wl,--unresolved-symbols=ignore-all", "-no-pie"]))
        outputs.append(succeed(run([program])).splitlines())
    return outputs


def assert_same(outputs, at_least):
    ours, theirs = outputs
    assert len(theirs) >= at_least
    assert not [f"ours: {a}   official: {b}" for a, b in zip(ours, theirs, strict=True) if a != b]


PRINT_TYPE = """
#include <stdio.h>
#include <typeinfo>
/* Behind a pointer nothing of the type is lost, not even that it is const. */
#define SHOW(label, ...) printf("%s %s\\n", label, typeid(__VA_ARGS__ *).name())
int main()
{
"""


def enumerators():
    for row in API["enum"].values():
        for constant in row["constants"]:
            yield constant.split(" ")[0]


@official
@pytest.mark.skipif(not CXX, reason="no C++ compiler here: prototypes are not compared")
@pytest.mark.parametrize("dialect", CXX)
def test_types_are_the_official_ones(dialect, tmp_path):
    """Every function, object, typedef and enum."""
    lines = [f'SHOW("{name}", decltype({name}));' for kind in ("function", "data") for name in API[kind]]
    lines += [f'SHOW("{name}", {name});' for kind in ("typedef", "enum", "struct") for name, row in API[kind].items()
              if row.get("typedef", True)]
    # A macro of a function's name must not stand in for it.
    undef = "".join(f"#undef {name}\n" for name in API["macro"] if name in API["function"])
    assert_same(both(dialect, tmp_path, undef + PRINT_TYPE + "\n".join(lines) + "\n}\n"), 762 + 140 + 80)


PRINT_CONSTANT = """
#include <stdio.h>
#include <string.h>
static void show_bits(const char *name, const void *value, size_t size)
{
    unsigned char bytes[16] = {0};
    if (size > 10)
        size = 10; /* a long double: the rest is padding */
    memcpy(bytes, value, size);
    printf("%s %zu", name, size);
    for (size_t i = 0; i < size; i++)
        printf(" %02x", bytes[i]);
    printf("\\n");
}
#define SHOW(name) do { __typeof__((void)0, name) value = name; show_bits(#name, &value, sizeof(value)); } while (0)
#define SHOW_TEXT(name) printf("%s %s\\n", #name, name)
int main(void)
{
"""


@official
@pytest.mark.parametrize("dialect", DIALECTS)
def test_constants_are_the_official_ones(dialect, tmp_path):
    """Every constant: its value and the width of its type."""
    lines = []
    for name in [*API["constant"], *enumerators()]:
        text = API["constant"].get(name, {}).get("value", "").startswith('"')
        lines.append(f"SHOW{'_TEXT' if text else ''}({name});")
    lines += [f"SHOW({name});" for name in ("PY_BIG_ENDIAN", "PY_LITTLE_ENDIAN", "Py_LIMITED_API", "Py_TARGET_ABI3T",
                                            "SIZEOF_LONG", "SIZEOF_VOID_P", "SIZEOF_WCHAR_T", "SIZEOF_SIZE_T",
                                            "SIZEOF_PID_T", "SIZEOF_OFF_T", "SIZEOF_LONG_DOUBLE", "ALIGNOF_LONG",
                                            "ALIGNOF_SIZE_T", "ALIGNOF_MAX_ALIGN_T", "Py_PACK_VERSION(3, 15)",
                                            "Py_PACK_FULL_VERSION(3, 15, 2, 0xF, 0)", "_Py_PACK_VERSION(3, 9)")]
    lines += [f"SHOW_TEXT({name});" for name in ("_Py_PARSE_PID", "_Py_PARSE_INTPTR", "_Py_PARSE_UINTPTR")]
    assert_same(both(dialect, tmp_path, PRINT_CONSTANT + "\n".join(lines) + "\n}\n"), 300)


@official
@pytest.mark.parametrize("dialect", DIALECTS)
def test_structs_are_the_official_ones(dialect, tmp_path):
    """Size, alignment and every field of every struct that is complete; a field more would show in the size."""
    lines = []
    for name, row in API["struct"].items():
        if row.get("opaque"):
            continue
        lines.append(f'printf("{name} %zu %zu\\n", sizeof({name}), __alignof__({name}));')
        for field in row["fields"]:
            for part in re.findall(r"(\w+)(?:;|$)", field.partition("{")[2] or field):
                lines.append(f'printf("{name}.{part} %zu %zu\\n", offsetof({name}, {part}), '
                             f"sizeof((({name} *)0)->{part}));")
    assert_same(both(dialect, tmp_path, "#include <stdio.h>\nint main(void)\n{\n" + "\n".join(lines) + "\n}\n"), 70)


def macros(include, *flags):
    """name -> its header, for the macros that a header tree leaves defined."""
    out, header = {}, None
    text = succeed(run([*DIALECTS[C[0]], *flags, f"-I{include}", "-dD", "-E", "-include", "Python.h", "-include",
                        "structmember.h", "-include", "frameobject.h", "-include", "marshal.h", "/dev/null"]))
    for line in text.splitlines():
        if match := re.match(r'# \d+ "(.*)"', line):
            header = match[1].removeprefix(f"{include}/") if match[1].startswith(f"{include}/") else None
        elif match := re.match(r"#define (\w+)", line):
            if header:
                out[match[1]] = header
        elif match := re.match(r"#undef (\w+)", line):
            out.pop(match[1], None)
    return out


@official
def test_every_public_macro_is_ours_too():
    """Names with an underscore in front are private, what configure found out is not ours to say, guards are guards."""
    theirs = {name for name, header in macros(OFFICIAL, TARGET).items()
              if not name.startswith("_") and not header.endswith(("pyconfig.h", "pymacconfig.h"))
              and not name.endswith("_H")}
    assert len(theirs) > 450
    assert not theirs - set(macros(INCLUDE))


def promised():
    """The names in the three tables of the page about names outside the Limited API: there, in datetime.h, not there."""
    page = (ROOT / "docs" / "which-names-beyond-the-limited-api-are-there.md").read_text()
    return [{name for row in table.splitlines()[2:] for name in re.findall(r"`(\w+)`", row.split("|")[1])}
            for table in re.findall(r"^\| names .*\n(?:\|.*\n)+", page, re.M)]


BEYOND, DATES, ABSENT = promised()


@official
def test_no_name_beyond_the_official_ones():
    """What our headers define more is called ABIDING_ or abiding_, or is a function's inline form under its own name."""
    more = set(macros(INCLUDE, TARGET)) - set(macros(OFFICIAL, TARGET))
    assert {name for name in more - set(API["function"]) if not name.startswith(("ABIDING_", "abiding_"))} <= BEYOND


def declared(include, *flags):
    """The functions, objects, types and enumerators that a header tree declares, as Clang reads it, each with what is
    said of it beyond its type: deprecated, never returns, takes a format."""
    tree = json.loads(run(["clang", "-x", "c", "-std=c11", "-w", *flags, f"-I{include}", "-fsyntax-only", "-Xclang",
                           "-ast-dump=json", "-include", "Python.h", "-include", "structmember.h", "-include",
                           "frameobject.h", "-include", "marshal.h", "/dev/null"]).stdout)
    names, file = {}, None

    def place(location):
        """A location names its file only where it differs from the one before."""
        nonlocal file
        for part in (location.get("spellingLoc"), location.get("expansionLoc")):
            if part:
                place(part)
        file = location.get("file", file)

    def visit(node, top):
        place(node.get("loc", {}))
        inside = file and file.startswith(f"{include}/")
        for end in ("begin", "end"):
            place(node.get("range", {}).get(end, {}))
        if inside and top and node.get("name"):
            said = {inner["kind"] for inner in node.get("inner", [])} & {"DeprecatedAttr", "FormatAttr"}
            if "noreturn" in node.get("type", {}).get("qualType", ""):
                said.add("noreturn")
            names.setdefault(node["name"], set()).update(said)
        for inner in node.get("inner", []):
            if inside and inner["kind"] == "EnumConstantDecl":
                names[inner["name"]] = set()
            visit(inner, False)

    for node in tree["inner"]:
        visit(node, True)
    return {name: said for name, said in names.items() if not name.startswith("__builtin_")}


@official
@pytest.mark.skipif(not shutil.which("clang"), reason="no clang here: declarations are not listed")
def test_every_declaration_is_ours_too():
    theirs, ours = declared(OFFICIAL, TARGET), declared(INCLUDE)
    assert len(theirs) > 1000
    # One private typedef, for a slot that the Limited API has no name for.
    assert set(theirs) - set(ours) - set(API["macro"]) == {"_PyObjectIndexPair", "_Py_iteritemfunc"}
    # The list of the stable ABI names two tags that no header mentions any more.
    more = {name for name in set(ours) - set(theirs) if not name.lower().startswith(("abiding_", "__atomic_"))}
    # And the names that parse arguments with lengths of Py_ssize_t are in the stable ABI, though in no header.
    parsers = {f"_PyArg_Parse{kind}_SizeT" for kind in ("", "Tuple", "TupleAndKeywords")}
    assert more | set(macros(INCLUDE)) >= BEYOND
    assert more - BEYOND == {"PyModuleDef_Base", "symtable"} | parsers
    assert {name: said for name, said in theirs.items() if said} == {name: said for name, said in ours.items() if said}


@official
@pytest.mark.skipif(not shutil.which("clang"), reason="no clang here: declarations are not listed")
def test_names_that_are_absent():
    """What the page says is not there is not, and is CPython's; so is all that it says is there."""
    ours = set(declared(INCLUDE)) | set(macros(INCLUDE))
    theirs = set(declared(OFFICIAL, "-UPy_LIMITED_API")) | set(macros(OFFICIAL))
    assert sorted(ABSENT & ours) == []
    assert sorted(ABSENT - theirs) == []
    assert sorted(BEYOND - theirs) == []


def test_names_of_datetime():
    """datetime.h has what the page says, which is what CPython documents, and nothing else but names of ours."""
    own = succeed(run([*DIALECTS[C[0]], f"-I{INCLUDE}", "-dD", "-E", "-include", "datetime.h", "/dev/null"]))
    macros_ = set(re.findall(r"^#define (Py\w*(?:Date|Time|Delta|TZInfo)\w*)", own, re.M)) - {"Py_DATETIME_H"}
    assert "PyDateTimeAPI;" in own
    assert macros_ | {"PyDateTimeAPI"} == DATES


def test_standard_headers(tmp_path):
    """Code relies on what Python.h brings: assert, memcpy, INT_MAX, va_list, wide characters, PRId64, M_PI, stat."""
    source = tmp_path / "standard.c"
    source.write_text("""
#include <Python.h>
int standard(const char *s, ...)
{
    struct stat status;
    ssize_t size = (ssize_t)strlen(s);
    va_list va;
    va_start(va, s);
    va_end(va);
    assert(size >= 0);
    (void)sizeof(status);
    return (int)(wcslen(L"x") + sizeof(PRId64) + (uintptr_t)INT_MAX) + (int)M_PI + (int)HUGE_VAL;
}
""")
    succeed(compile(C[0], "-fsyntax-only", source))


def test_hand_written_macros_are_where_the_manifest_says():
    for name, row in API["macro"].items():
        if "file" in row:
            text = (INCLUDE / row["file"]).read_text()
            assert re.search(rf"# *define {name}\b|\b{name}\(", text), f"{name} is not in {row['file']}"
