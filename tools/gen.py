#!/usr/bin/env python3
"""Make gen/ and include/ from manifest/.

    tools/gen.py            write what differs, delete what is no longer made
    tools/gen.py --check    write nothing; print what differs and exit 1 if anything does

The manifest is the only place an item of the API is described; everything made from it is committed, so that a build
needs no Python. Same manifest, same bytes. Standard library only, Python 3.11 or later.
"""

import argparse
import difflib
import re
import sys
import tomllib
from pathlib import Path

import gen_database
import gen_platforms

ROOT = Path(__file__).resolve().parent.parent
MANIFEST = ROOT / "manifest"
COMMAND = Path(__file__).resolve().relative_to(ROOT).as_posix()
WIDTH = 120


class Error(Exception):
    """The manifest contradicts itself."""


# --- reading the manifest ------------------------------------------------------------------------------------------


def load(name):
    with open(MANIFEST / name, "rb") as file:
        return tomllib.load(file)


def exported_elsewhere():
    """What the hosts export beside api.toml: {name: (hosts, since)}."""
    rows = (line.split("\t") for line in (MANIFEST / "exports.tsv").read_text().splitlines() if line[0] != "#")
    return {name: (hosts.split(), since[0] if since else None) for name, hosts, *since in rows}


def split_top(text, separator=","):
    """Split at separators that stand outside every bracket."""
    parts, depth, start = [], 0, 0
    for i, c in enumerate(text):
        if c in "([{":
            depth += 1
        elif c in ")]}":
            depth -= 1
        elif c == separator and depth == 0:
            parts.append(text[start:i].strip())
            start = i + 1
    parts.append(text[start:].strip())
    return parts


class Function:
    """One row [function.F], its signature taken apart."""

    def __init__(self, name, row):
        self.name, self.row = name, row
        match = re.fullmatch(rf"(.*?)\b{name}\((.*)\)", row["signature"])
        if not match:
            raise Error(f"{name}: the signature does not name it")
        self.result = match[1].strip()
        self.parameters = [] if match[2] == "void" else split_top(match[2])
        self.variadic = self.parameters[-1:] == ["..."]
        self.tier, self.header = row["tier"], row["header"]
        if (self.tier == "override") != ("native" in row):
            raise Error(f"{name}: `native` belongs to an override and to nothing else")
        if self.tier == "gap" and row["exported"] == "3.9":
            raise Error(f"{name}: a gap that every host exports")
        if self.tier == "host" and row["exported"] != "3.9":
            raise Error(f"{name}: some host lacks it, so it is a gap")

    def argument(self, parameter):
        pointer = re.search(r"\(\*(\w+)\)", parameter)
        return pointer[1] if pointer else re.search(r"(\w+)(\[\])?$", parameter)[1]

    @property
    def params(self):
        return f"({', '.join(self.parameters) or 'void'})"

    @property
    def args(self):
        return f"({', '.join(self.argument(p) for p in self.parameters)})"

    @property
    def ours(self):
        return self.tier != "host"

    @property
    def first(self):
        """The first version whose own function is used."""
        return max(tuple(map(int, self.row[key].split("."))) for key in ("exported", "native") if key in self.row)

    @property
    def native(self):
        return f"ABD_PY(3, {self.row['native'].split('.')[1]})" if "native" in self.row else "0"


class Manifest:
    def __init__(self):
        self.api = load("api.toml")
        self.hosts = load("hosts.toml")
        self.layout = load("layout.toml")
        self.classes = self.layout.pop("class")
        self.structs = {name: rows for name, rows in self.layout.items() if isinstance(rows, dict)}
        self.slots = load("slots.toml")["slot"]
        self.unattached = load("checked.toml")["unattached"]
        self.functions = [Function(name, row) for name, row in self.api["function"].items()]
        self.by_header = {}
        for kind, rows in self.api.items():
            for name, row in rows.items():
                if kind != "header":
                    if row["header"] not in self.api["header"]:
                        raise Error(f"{name}: no such header: {row['header']}")
                    self.by_header.setdefault(row["header"], []).append((kind, name, row))


# --- writing C -----------------------------------------------------------------------------------------------------


def banner(*sources, comment=("/* ", " */")):
    names = ", ".join(f"manifest/{source}" for source in sources)
    return f"{comment[0]}Made from {names} by {COMMAND}: change the manifest, not this file.{comment[1]}\n"


def block(text):
    """A comment of several lines."""
    lines = "\n".join(f" * {line}".rstrip() for line in text.strip().splitlines())
    return f"/{lines[1:]}\n */\n"


def gen_bind(m):
    out = [banner("api.toml"), block("""
How each function that is ours reaches the host: its types, its names, from which host on it is right.

ABD_BIND_F   every gap and override: ABD_SLOT(result, F, parameters, arguments, native) or ABD_SLOT_VOID without the
             result; native is 0 for a gap, else the first host whose own function does what 3.15 documents.
ABD_HOST_F   any function, under its own name in the host: ABD_ORIGINAL or ABD_ORIGINAL_VOID.
A variadic function has neither: its arguments cannot be passed on.
src/bind.h says what the four macros make of a row.
"""), "\n#ifndef ABD_GEN_BIND_H\n#define ABD_GEN_BIND_H\n\n"]
    shadowed = [f.name for f in m.functions if f.name in m.api["macro"]]
    out.append("/* Public macros of the same name would expand inside a definition. */\n")
    out += [f"#undef {name}\n" for name in shadowed]

    def row(prefix, macro, f, *more):
        void = f.result == "void"
        fields = [] if void else [f.result]
        fields += [f.name, f.params, f.args, *more]
        return f"#define {prefix}_{f.name} {macro}{'_VOID' * void}({', '.join(fields)})\n"

    for title, wanted, render in (
        ("Ours", lambda f: f.ours, lambda f: row("ABD_BIND", "ABD_SLOT", f, f.native)),
        ("The host's", lambda f: True, lambda f: row("ABD_HOST", "ABD_ORIGINAL", f)),
    ):
        header = None
        out.append(f"\n/* --- {title} " + "-" * (WIDTH - len(title) - 11) + " */\n")
        for f in m.functions:
            if wanted(f) and not f.variadic:
                if f.header != header:
                    header = f.header
                    out.append(f"\n/* {header} */\n")
                out.append(render(f))
    minor = min(host["minor"] for host in m.hosts.values() if host["free_threaded"])
    names = [f'"{f.name}"' for f in m.functions if f.ours and f.first <= (3, minor)]
    out.append("\n/* Every host without a GIL has a function of its own that is right: our bodies rely on the GIL. */\n")
    out.append("#define ABD_GIL_BODIES \\\n    " + ", \\\n    ".join(names) + "\n")
    out.append("\n#endif\n")
    return "".join(out)


def gen_layout(m):
    columns = m.layout["hosts"]
    structs = m.structs
    unread = set(m.layout["unread"])
    out = [banner("layout.toml", "hosts.toml"), block("""
Where each host keeps what the library reads: bytes, ABD_ABSENT where the host has no such field.
def_head is what PyModuleDef_HEAD_INIT writes there, object_size bytes of it.
From 3.15 on nothing needs a row: there one that fits the host only permits inline fast paths.
"""), "\n#ifndef ABD_GEN_LAYOUT_H\n#define ABD_GEN_LAYOUT_H\n\n#include <stdint.h>\n\n#define ABD_ABSENT 0xffff\n\n",
           "struct abd_layout {\n    uint8_t minor;\n    uint8_t free_threaded;\n    uint8_t layout_class;\n"
           "    uint8_t counting;\n    uint8_t long_tagged;\n"]
    fields = []
    for struct, rows in structs.items():
        out.append(f"    /* {struct} */\n")
        for field in rows:
            if len(rows[field]) != len(columns):
                raise Error(f"layout.toml: {field}: {len(rows[field])} columns, not {len(columns)}")
            if field in unread:
                continue
            if field == "def_head":
                out.append("    unsigned char def_head[32];\n")
            else:
                out.append(f"    uint16_t {field};\n")
            fields.append((struct, field))
    out.append("};\n\nstatic const struct abd_layout abd_layouts[] = {\n")
    for tag, host in m.hosts.items():
        column = columns.index(host["layout"])
        name, own = next((name, row) for name, row in m.classes.items() if host["layout"] in row["hosts"])
        out.append(f"    {{\n        /* {tag} */\n        .minor = {host['minor']},\n"
                   f"        .free_threaded = {int(host['free_threaded'])},\n"
                   f"        .layout_class = ABIDING_CLASS_{name.upper()},\n"
                   f"        .counting = ABIDING_COUNTING_{own['counting'].upper()},\n"
                   f"        .long_tagged = {int(own['long_tagged'])},\n")
        for struct, field in fields:
            value = structs[struct][field][column]
            if field == "def_head":
                size = structs["PyObject"]["object_size"][column]
                if len(value) != 2 * size:
                    raise Error(f"layout.toml: def_head of {tag}: not {size} bytes")
                text = "{" + ", ".join(f"0x{value[i:i + 2]}" for i in range(0, len(value), 2)) + "}"
                out += wrap(f"        .def_head = {text},", 20)
            else:
                out.append(f"        .{field} = {'ABD_ABSENT' if value < 0 else value},\n")
        out.append("    },\n")
    count = len(m.hosts)
    out.append("};\n\n"
               f"#define ABD_LAYOUT_COUNT {count}\n"
               "_Static_assert(sizeof(abd_layouts) / sizeof(abd_layouts[0]) == ABD_LAYOUT_COUNT,"
               ' "one layout per host");\n\n#endif\n')
    return "".join(out)


# What struct abiding_host tells inline code, beside how references are counted.
INLINE_FIELDS = ("object_size", "ob_type", "ob_size", "tp_flags", "tp_base", "tp_basicsize", "tuple_item", "list_item",
                 "long_digit", "float_value", "bytes_data", "str_length", "str_state", "str_ascii", "str_data",
                 "str_size")


def gen_layout_class(m):
    out = [banner("layout.toml"), block("""
What is the same on all hosts of a layout class: a source compiled for one of them knows it as a constant.

Such a source is one of several copies in a file, of which the host gets its own (abiding-cc). -DABIDING_CLASS_cp312
says for which one; the fields are those of struct abiding_host.
"""), "#ifndef ABIDING_LAYOUT_CLASS_H\n#define ABIDING_LAYOUT_CLASS_H\n\n",
           "enum abiding_class {\n    ABIDING_CLASS_OPAQUE,    /* any host: nothing is known */\n"]
    for name, row in m.classes.items():
        last = row["hosts"][-1]
        out.append(f"    ABIDING_CLASS_{name.upper() + ',':11}/* {name} to {last} */\n")
    out.append("    ABIDING_CLASSES\n};\n\n"
               "/* DO(what, name, NAME) for each: the name as options and symbols have it, and as the enumeration has it. */\n"
               "#define ABIDING_FOR_CLASSES(DO, what) \\\n    "
               + " \\\n    ".join(f"DO(what, {name}, {name.upper()})" for name in ("opaque", *m.classes)) + "\n")
    columns = m.layout["hosts"]
    values = {field: row for rows in m.structs.values() for field, row in rows.items()}
    keyword = "#if"
    for name, row in m.classes.items():
        known = {"layout_class": f"ABIDING_CLASS_{name.upper()}", "fast": 1,
                 "has_gil": int(row["counting"] != "split"), "counts_singletons": int(row["counts_singletons"]),
                 "counting": f"ABIDING_COUNTING_{row['counting'].upper()}", "long_tagged": int(row["long_tagged"]),
                 "token": "abiding_some(abiding_host.token)"}
        for field, column in (*((field, values[field]) for field in INLINE_FIELDS),
                              ("token_behind", [int(offset < 0) for offset in values["ht_token"]])):
            own = {column[columns.index(host)] for host in row["hosts"]}
            known[field] = (own.pop() if len(own) == 1
                            else f"abiding_some(abiding_host.{field})" if min(own) > 0
                            else f"(abiding_host.{field})")
        out.append(f"\n{keyword} defined(ABIDING_CLASS_{name})\n#  define ABIDING_CLASS ABIDING_CLASS_{name.upper()}\n")
        out += [f"#  define ABIDING_KNOWN_{field} {value}\n" for field, value in known.items()]
        keyword = "#elif"
    out.append("\n#endif\n#endif\n")
    return "".join(out)


STRUCTS = {"PyTypeObject": "TYPE", "PyAsyncMethods": "ASYNC", "PyNumberMethods": "NUMBER",
           "PyMappingMethods": "MAPPING", "PySequenceMethods": "SEQUENCE", "PyBufferProcs": "BUFFER"}


def gen_slots(m):
    out = [banner("slots.toml"), block("""
Every slot id of 3.15, by id:

ABD_SLOT_ROW(id, name, KIND, DTYPE, DUP, NULLS, MUST_STATIC, OLD_ID, FIRST_MINOR, STRUCT, OFFSET)

KIND         TYPE, MOD, SLOT (both), COMPAT (3.14's id for a type slot and a module slot, resolved by context)
DTYPE        PTR, FUNC, SIZE, UINT64, VOID; RESOLVE for a compat row
DUP, NULLS   ALLOW, DEPRECATED, REJECT
MUST_STATIC  1 where 3.15 wants PySlot_STATIC
OLD_ID       the id on hosts below 3.15, 0 where they have none; FIRST_MINOR the first host that accepts the slot
STRUCT       TYPE, ASYNC, NUMBER, MAPPING, SEQUENCE, BUFFER: where a type keeps it; NONE
OFFSET       within that struct; in TYPE from the end of the object head, so that one number serves every host

Define ABD_SLOT_ROW, include this file; it undefines the macro. It may be included again.
"""), "\n"]
    for expected, row in enumerate(m.slots):
        if row["id"] != expected:
            raise Error(f"slots.toml: id {row['id']} where {expected} belongs")
        name = row.get("name", f"abd_compat_{row['id']}")
        if "name" in row and int(m.api["constant"][name]["value"]) != expected:
            raise Error(f"{name}: api.toml and slots.toml give it different ids")
        struct = STRUCTS[row["struct"]] if "struct" in row else "NONE"
        fields = [row["id"], name, row["kind"].upper(), row["dtype"].upper(), row["duplicates"].upper(),
                  row["nulls"].upper(), int(row.get("must_be_static", False)), row["old"],
                  row["first"].split(".")[1], struct, row.get("offset", 0)]
        out.append(f"ABD_SLOT_ROW({', '.join(map(str, fields))})\n")
    out.append("\n#undef ABD_SLOT_ROW\n")
    return "".join(out)


def gen_hosts(m):
    out = [banner("hosts.toml"), block("""
Every host by name: ABD_HOST_ROW(token, tag, minor, free_threaded, STATUS), STATUS being FROZEN or NATIVE.
Define ABD_HOST_ROW, include this file; it undefines the macro. It may be included again.
"""), "\n"]
    for tag, row in m.hosts.items():
        out.append(f'ABD_HOST_ROW({tag}, "{tag}", {row["minor"]}, {int(row["free_threaded"])}, '
                   f'{row["status"].upper()})\n')
    out.append("\n#undef ABD_HOST_ROW\n")
    return "".join(out)


def gen_symbols(m):
    """One line per symbol a host may or may not export: for the tests and the checker."""
    out = [banner("api.toml", comment=("# ", "")), "# name\tkind\ttier\texported\tnative\theader\n"]
    for kind in ("function", "data"):
        for name, row in m.api[kind].items():
            fields = [name, kind, row["tier"], row["exported"], row.get("native", ""), row["header"]]
            out.append("\t".join(fields) + "\n")
    return "".join(out)


def gen_symbol_rows(m):
    """The same names as C rows, in the same order."""
    out = [banner("api.toml"), block("""
Every symbol of the stable ABI: ABD_FUNCTION_ROW(name), then ABD_DATA_ROW(name), in the order of symbols.tsv.
Define one or both, include this file; it undefines them. It may be included again.
"""), "\n"]
    for kind in ("function", "data"):
        macro = f"ABD_{kind.upper()}_ROW"
        out.append(f"#ifndef {macro}\n#  define {macro}(name)\n#endif\n")
    for kind in ("function", "data"):
        out.append("\n")
        out += [f"ABD_{kind.upper()}_ROW({name})\n" for name in m.api[kind]]
    out.append("\n#undef ABD_FUNCTION_ROW\n#undef ABD_DATA_ROW\n")
    return "".join(out)


def gen_checked_calls(m):
    """What -DABIDING_CHECKED puts around the calls of an extension."""
    unknown = [name for name in m.unattached if name not in m.api["function"]]
    if unknown:
        raise Error(f"checked.toml: no such function: {', '.join(unknown)}")
    out = [banner("api.toml", "checked.toml"), block("""
Asks before each call whether it may be made: most functions need an attached thread state.

What is a macro is left as it is, and so are functions that need none.
"""), "#ifndef ABIDING_CHECKED_CALLS_H\n#define ABIDING_CHECKED_CALLS_H\n"]
    for f in m.functions:
        if f.name not in m.unattached and not f.name.startswith("_"):
            out.append(f"\n#ifndef {f.name}\n"
                       f"#  define {f.name}(...) (ABIDING_CHECKED_CALL({f.name}), {f.name}(__VA_ARGS__))\n#endif\n")
    out.append("\n#endif\n")
    return "".join(out)


def wrap(line, indent, width=WIDTH):
    """Break a line of C, behind a comma if it can be, so that it fits; the rest is indented."""
    lines = []
    while len(line) > width:
        cut = line.rfind(", ", indent + 1, width) + 1 or line.rfind(" ", indent + 1, width + 1)
        if cut < 0:
            break
        lines.append(line[:cut] + "\n")
        line = " " * indent + line[cut + 1:]
    return lines + [line + "\n"]


# --- the header tree -----------------------------------------------------------------------------------------------

def attributes(row):
    """What stands before a declaration, before its name, and behind it."""
    before = name = behind = ""
    for attribute in row.get("attributes", []):
        if match := re.fullmatch(r'deprecated\("([0-9.]+)"\)', attribute):
            before = f"Py_DEPRECATED({match[1]}) "
        elif match := re.fullmatch(r"(printf)\((\d, \d)\)", attribute):
            behind = f" Py_GCC_ATTRIBUTE((format({match[1]}, {match[2]})))"
        elif attribute == "noreturn":
            name = "_Py_NO_RETURN "
        else:
            raise Error(f"unknown attribute: {attribute}")
    return before, name, behind


def declare_function(name, row):
    f = Function(name, row)
    before, noreturn, behind = attributes(row)
    macro = "ABIDING_FUNC" if f.ours else "PyAPI_FUNC"
    return f"{before}{macro}({f.result}) {noreturn}{name}{f.params}{behind};"


def declare_data(name, row):
    before, _, _ = attributes(row)
    macro = "PyAPI_DATA" if row["tier"] == "host" else "ABIDING_DATA"
    type, suffix = row["type"], ""
    if pointer := re.fullmatch(r"(.*)\(\*\)(.*)", type):  # a pointer to a function is written around its name
        type, suffix = f"{pointer[1]}", f"(*{name}){pointer[2]}"
    return f"{before}{macro}({type.strip()}) {suffix or name};"


def declare_struct(name, row):
    tag = row.get("tag", "")
    if row.get("opaque"):
        return f"typedef struct {tag} {name};" if row.get("typedef", True) else f"struct {tag};"
    fields = "".join(f"    {field};\n" for field in row["fields"])
    if "forward" in row:
        return f"struct {tag} {{\n{fields}}};"
    return f"typedef struct {tag + ' ' if tag else ''}{{\n{fields}}} {name};"


def declare_enum(name, row):
    tag = row.get("tag", "")
    return f"typedef enum {tag + ' ' if tag else ''}{{\n    " + ",\n    ".join(row["constants"]) + f"\n}} {name};"


def declare_macro(name, row):
    if "file" in row:
        return None
    parameters = f"({', '.join(row['parameters'])})" if "parameters" in row else ""
    return f"#define {name}{parameters} {row['body']}".rstrip()


DECLARE = {
    "constant": lambda name, row: f"#define {name} {row['value']}",
    "typedef": lambda name, row: row["definition"] + ";",
    "struct": declare_struct,
    "enum": declare_enum,
    "data": declare_data,
    "function": declare_function,
    "macro": declare_macro,
}


def include(path):
    return f"#include {path}\n" if path.startswith("<") else f'#include "{path}"\n'


def in_order(items):
    """Types, each after those of the same header that it names."""
    waiting = list(items)
    while waiting:
        names = {name for _, name, _ in waiting}
        ready = next((item for item in waiting
                      if not names & set(re.findall(r"\w+", DECLARE[item[0]](*item[1:]))) - {item[1]}), None)
        if ready is None:
            raise Error(f"types that need each other: {', '.join(sorted(names))}")
        waiting.remove(ready)
        yield ready


def declarations(m, header):
    """The rows of one header: constants, types, data, functions, and last the macros that may shadow them."""
    rows = m.by_header.get(header, [])
    forward = "".join(f"typedef struct {row['tag']} {name};\n" for name, row in m.api["struct"].items()
                      if row.get("forward") == header)
    out = []
    for kinds in (("constant",), ("struct", "typedef", "enum"), ("data",), ("function",), ("macro",)):
        items = [item for item in rows if item[0] in kinds]
        part = [forward] if "struct" in kinds else []
        for kind, name, row in in_order(items) if "struct" in kinds else items:
            text = DECLARE[kind](name, row)
            if text is None:
                continue
            if "\n" in text:
                part.append(text + "\n")
            elif text.startswith("#define"):
                part.append(" \\\n".join(line.rstrip("\n") for line in wrap(text, 4, WIDTH - 2)) + "\n")
            else:
                part += wrap(text, 4)
        if any(part):
            out.append("".join(part))
    return "\n".join(out)


def gen_header(m, name, row):
    kind, guard = row.get("kind", "family"), row["guard"]
    out = [banner("api.toml")]
    before = "".join(include(path) for path in row.get("before", []))
    after = "".join(include(path) for path in row.get("after", []))
    if kind == "entry":
        out += [block("""
The Limited API of CPython 3.15 as every CPython from 3.9 on offers it, given libabiding.a.
Functions that some host lacks, or does differently, are declared hidden: the library defines them in each extension.
"""), f"#ifndef {guard}\n#define {guard}\n\n", before, "\n"]
        out += [include(other) for other, r in m.api["header"].items() if r.get("kind", "family") == "family"]
        return "".join(out) + f"\n{after}\n#endif\n"
    body = declarations(m, name)
    if re.search(r"^(?!#|/\*| |\n)", body, re.M):
        body = f'#ifdef __cplusplus\nextern "C" {{\n#endif\n\n{body}\n#ifdef __cplusplus\n}}\n#endif\n'
    parts = "\n".join(part for part in (before, body, after) if part)
    if kind == "family":  # on its own it brings Python.h, which includes it in its turn
        out.append(f'#ifndef {guard}\n#ifndef Py_PYTHON_H\n#include "Python.h"\n#else\n#define {guard}\n\n{parts}\n'
                   "#endif\n#endif\n")
    else:
        python = '#include "Python.h"\n\n' if kind == "extra" else ""
        out.append(f"#ifndef {guard}\n#define {guard}\n\n{python}{parts}\n#endif\n")
    return "".join(out)


# --- the files -----------------------------------------------------------------------------------------------------


def generate():
    m = Manifest()
    return {
        "gen/bind.h": gen_bind(m),
        "gen/layout.h": gen_layout(m),
        "gen/slots.h": gen_slots(m),
        "gen/hosts.h": gen_hosts(m),
        "gen/symbols.tsv": gen_symbols(m),
        "gen/symbols.h": gen_symbol_rows(m),
        "gen/database.h": gen_database.text(m, exported_elsewhere(), banner(*gen_database.SOURCES)),
        "gen/platforms.h": gen_platforms.text(MANIFEST / "platforms.tsv", banner(*gen_platforms.SOURCES)),
        "include/abiding/layout_class.h": gen_layout_class(m),
        "include/abiding/checked_calls.h": gen_checked_calls(m),
        **{f"include/{name}": gen_header(m, name, row) for name, row in m.api["header"].items()},
    }


def stale(files):
    """Files in the generated folders that the manifest no longer asks for. In include/abiding/ most are written by hand."""
    for folder in (ROOT / "gen", ROOT / "include"):
        for path in sorted(folder.glob("*")):
            if path.is_file() and path.relative_to(ROOT).as_posix() not in files:
                yield path


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing, exit 1 if anything would change")
    check = parser.parse_args().check
    try:
        files = generate()
    except Error as error:
        sys.exit(f"{COMMAND}: {error}")
    changed = 0
    for name, text in files.items():
        path = ROOT / name
        before = path.read_text() if path.exists() else ""
        if before == text:
            continue
        changed += 1
        if check:
            diff = list(difflib.unified_diff(before.splitlines(), text.splitlines(), name, "as the manifest says", n=0,
                                             lineterm=""))
            print("\n".join(diff[:12]), f"... {len(diff)} lines" if len(diff) > 12 else "")
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
            print(f"wrote {name}")
    for path in stale(files):
        changed += 1
        print(f"{'stale' if check else 'removed'} {path.relative_to(ROOT)}")
        if not check:
            path.unlink()
    if check and changed:
        sys.exit(f"{changed} files differ: run {COMMAND}")


if __name__ == "__main__":
    main()
