"""gen/database.h: what the command `abiding` knows of names and of file names. tools/gen.py writes it."""

SOURCES = ("api.toml", "exports.tsv", "hosts.toml")
HEAD = """\
/*
 * Every name that some host exports, in the order of strcmp(), and the file names that each host looks for.
 *
 * ABD_NAME_ROW(name, TIER, data, since, first, native, hosts, prototype, page)
 *     TIER       HOST, GAP, OVERRIDE: in the Limited API; OLD: in the stable ABI for old binaries; WINDOWS: the same,
 *                and only there; NONE: in neither
 *     data       1 for a variable
 *     since      the minor version from which it is in the stable ABI
 *     first      the first that exports it; native: the first whose own does what 3.15 documents
 *     hosts      one bit for each host that exports it, in the order of hosts.h
 * ABD_SUFFIX_ROW(host, system, suffix)   in the order of search; {platform} stands for one word
 * ABD_Py_mod_abi, ABD_PyABIInfo_...     the constants of that name
 *
 * Define a macro, include this file; it undefines it. It may be included again.
 */
#ifndef ABD_NAME_ROW
#  define ABD_NAME_ROW(name, tier, data, since, first, native, hosts, prototype, page)
#endif
#ifndef ABD_SUFFIX_ROW
#  define ABD_SUFFIX_ROW(host, system, suffix)
#endif
"""
SYSTEMS = ("LINUX", "MACOS", "WINDOWS")


def minor(version):
    return int(version.split(".")[1])


def stable_rows(m):
    for kind in ("function", "data"):
        for name, row in m.api[kind].items():
            first = minor(row["exported"])
            hosts = [tag for tag, host in m.hosts.items() if host["minor"] >= first]
            prototype = row["signature"] if kind == "function" else f"{row['type']} {name}"
            # No `since`: shown by the headers, not promised.
            tier = row["tier"].upper() if "since" in row else "NONE"
            yield name, (tier, int(kind == "data"), minor(row.get("since", "3.0")), first,
                         minor(row.get("native", row["exported"])), hosts, prototype, row.get("source", ""))


def suffixes(tag, host, system):
    """macOS has one platform; Windows has no file name for the stable ABI."""
    if system == "WINDOWS":
        return [f".{tag}-{{platform}}.pyd", ".pyd"]
    platform = "darwin" if system == "MACOS" else "{platform}"
    return [suffix.format(platform=platform) for suffix in host["suffixes"]]


def text(m, elsewhere, banner):
    rows = dict(stable_rows(m))
    twice = sorted(rows.keys() & elsewhere.keys())
    if twice:
        raise SystemExit(f"both in api.toml and in exports.tsv: {', '.join(twice)}")
    for name, (hosts, since) in elsewhere.items():
        tier = "NONE" if since is None else "WINDOWS" if hosts == ["windows"] else "OLD"
        rows[name] = (tier, 0, minor(since or "3.0"), 0, 0, hosts, "", "")
    order = [*m.hosts]
    out = [banner, HEAD, "\n"]
    constants = {name: m.api["constant"][name]["value"] for name in
                 ("Py_mod_abi", "PyABIInfo_STABLE", "PyABIInfo_GIL", "PyABIInfo_FREETHREADED", "PyABIInfo_INTERNAL")}
    out.append("#ifndef ABD_DATABASE_CONSTANTS\n#define ABD_DATABASE_CONSTANTS\n")
    out += [f"#define ABD_{name} {value}\n" for name, value in constants.items()]
    out.append("#endif\n\n")
    for name, (tier, data, since, first, native, hosts, prototype, page) in sorted(rows.items()):
        mask = sum(1 << order.index(host) for host in hosts if host != "windows")
        row = f"ABD_NAME_ROW({name}, {tier}, {data}, {since}, {first}, {native}, 0x{mask:03x},"
        out.append(f'{row} "{prototype}", "{page}")\n' if not prototype else
                   f'{row}\n    "{prototype}",\n    "{page}")\n')
    out.append("\n")
    for tag, host in m.hosts.items():
        for system in SYSTEMS:
            out += [f'ABD_SUFFIX_ROW({tag}, {system}, "{suffix}")\n' for suffix in suffixes(tag, host, system)]
    out.append("\n#undef ABD_NAME_ROW\n#undef ABD_SUFFIX_ROW\n")
    return "".join(out)
