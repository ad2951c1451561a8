"""gen/platforms.h: what the command `abiding` knows of manylinux and musllinux. tools/gen.py writes it."""

SOURCES = ("platforms.tsv",)
HEAD = """\
/*
 * ABD_NEWEST_ROW(minor, prefix, version, machine)   promised with glibc 2.minor and newer; machine "" for all
 * ABD_FROM_ROW(minor, version)                      not counted, comes with glibc 2.minor
 * ABD_LIBRARY_ROW(minor, library)                   there with glibc 2.minor and newer; minor 0: with musl
 * ABD_PLATFORMS_KNOWN                               the minor of the newest glibc whose tag is known
 *
 * Define a macro, include this file; it undefines it. It may be included again.
 */
#ifndef ABD_NEWEST_ROW
#  define ABD_NEWEST_ROW(minor, prefix, version, machine)
#endif
#ifndef ABD_FROM_ROW
#  define ABD_FROM_ROW(minor, version)
#endif
#ifndef ABD_LIBRARY_ROW
#  define ABD_LIBRARY_ROW(minor, library)
#endif

"""


def minor(version):
    return 0 if version == "musl" else int(version.removeprefix("2."))


def row(kind, version, name="", machine="-"):
    if kind == "newest":
        prefix, _, number = name.rpartition("_")
        return f'ABD_NEWEST_ROW({minor(version)}, "{prefix}_", "{number}", "{machine.strip("-")}")\n'
    if kind == "known":
        return f"#ifndef ABD_PLATFORMS_KNOWN\n#  define ABD_PLATFORMS_KNOWN {minor(version)}\n#endif\n"
    return f'ABD_{kind.upper()}_ROW({minor(version)}, "{name}")\n'


def text(path, banner):
    rows = [line.split("\t") for line in path.read_text().splitlines() if line[0] != "#"]
    wrong = [words for words in rows if words[0] not in ("newest", "from", "library", "known")]
    if wrong:
        raise SystemExit(f"{path}: not a kind of row: {wrong[0][0]}")
    return "".join([banner, HEAD, *(row(*words) for words in rows),
                    "\n#undef ABD_NEWEST_ROW\n#undef ABD_FROM_ROW\n#undef ABD_LIBRARY_ROW\n"])
