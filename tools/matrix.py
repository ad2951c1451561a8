#!/usr/bin/env python3
"""Write docs/matrix.md: what each symbol of the stable ABI is on each host, and whether the tests entered it there.

    tools/matrix.py [--build DIR] [--output FILE]

From the manifest and from the record of the last conformance run (tests/coverage/entered.py). Same manifest, same
record, same bytes. Python 3.11 or later.
"""

import argparse
import sys
import tomllib
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests" / "coverage"))

import entered  # noqa: E402

COMMAND = Path(__file__).resolve().relative_to(ROOT).as_posix()
NATIVE, FALLBACK, OVERRIDE, IMPOSSIBLE = "N", "F", "O", "X"
TESTED, UNTESTED = "✓", "·"


class Column:
    """One host: what ran there."""

    def __init__(self, name, version, records):
        self.name, self.version = name, version
        self.runs = {record.run["mode"]: record for record in records if record.run["host"] == name}
        self.entered = {mode: record.entered() for mode, record in self.runs.items()}
        self.count = Counter()

    @property
    def release(self):
        return next(iter(self.runs.values())).run["release"] if self.runs else None

    def what(self, symbol):
        if self.version >= symbol.first:
            return NATIVE
        if symbol.tier not in ("gap", "override"):
            return IMPOSSIBLE
        return FALLBACK if self.version < symbol.exported else OVERRIDE

    def cell(self, symbol):
        """What the symbol is here; with the forced fallback where the host has a function of its own."""
        what = self.what(symbol)
        self.count[what] += 1
        if not self.runs:
            return what
        parts = [(what, "abiding")]
        forced = "fallback" in self.runs and symbol.forced(self.runs["fallback"].run["tag"])
        if what == NATIVE and symbol.kind == "function" and forced:
            parts.append((FALLBACK, "fallback"))
        tested = [bool(self.entered.get(mode, {}).get(symbol.name)) for _, mode in parts]
        self.count["tested"] += tested[0]
        self.count["both"] += len(tested) == 2 and all(tested)
        return " ".join(f"{letter}{TESTED if done else UNTESTED}" for (letter, _), done in zip(parts, tested))


def columns(records):
    """The hosts of the manifest, then those beyond it that ran: debug builds and made-up ones."""
    with open(ROOT / "manifest" / "hosts.toml", "rb") as file:
        known = {tag: (3, row["minor"]) for tag, row in tomllib.load(file).items()}
    known = dict(sorted(known.items(), key=lambda item: (item[1], item[0])))
    others = {record.run["host"]: record.version for record in records if record.run["host"] not in known}
    return [Column(name, version, records) for name, version in {**known, **others}.items()]


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + "|".join(" --- " for _ in head) + "|"]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows]) + "\n"


def version_text(version):
    return ".".join(map(str, version))


def whose(symbol, row):
    """Whose behaviour it is, and the note of the manifest."""
    text = {"host": "the host's",
            "gap": f"3.15's; the host's from {version_text(symbol.exported)} on",
            "override": f"3.15's; the host's from {version_text(symbol.first)} on"}.get(symbol.tier, symbol.tier)
    if symbol.tier == "override" and symbol.exported < symbol.first:
        older = "every host has" if symbol.exported <= (3, 9) else f"hosts from {version_text(symbol.exported)} on have"
        text = f"**3.15's, overridden**: {older} an own one; it is used from {version_text(symbol.first)} on"
    return text + (f". {row['note']}" if "note" in row else "")


def page(build):
    with open(ROOT / "manifest" / "api.toml", "rb") as file:
        api = tomllib.load(file)
    records = entered.records(build)
    hosts = columns(records)
    symbols = entered.symbols()

    sections = []
    for kind, title in (("function", "Functions"), ("data", "Data")):
        headers = dict.fromkeys(symbol.header for symbol in symbols if symbol.kind == kind)
        sections.append(f"## {title}\n")
        for header in headers:
            rows = []
            for symbol in symbols:
                if symbol.kind == kind and symbol.header == header:
                    rows.append([f"`{symbol.name}`", *(host.cell(symbol) for host in hosts),
                                 whose(symbol, api[kind][symbol.name]).replace("|", "\\|")])
            sections.append(f"### {header}\n\n" + table(["", *(host.name for host in hosts), "behaviour"], rows))

    ran = [f"{host.name} {host.release} ({', '.join(host.runs)})" for host in hosts if host.runs]
    absent = [host.name for host in hosts if not host.runs]
    functions = sum(symbol.kind == "function" for symbol in symbols)
    overview = table(
        ["", *(host.name for host in hosts)],
        [[label, *(str(host.count[key]) if host.runs or key in (NATIVE, FALLBACK, OVERRIDE, IMPOSSIBLE) else "-"
                   for host in hosts)]
         for label, key in (("native (N)", NATIVE), ("fallback (F)", FALLBACK), ("override (O)", OVERRIDE),
                            ("impossible (X)", IMPOSSIBLE), ("tested", "tested"),
                            ("native, and the fallback tested too", "both"))])
    return f"""# What is each symbol on each host?

Made by `{COMMAND}` from the manifest and from the record of the last conformance run (`tests/conform.py`): run
these two again instead of changing the page.

Ran: {'; '.join(ran) or 'nothing'}.
Did not run: {', '.join(absent) or 'none'}.

The stable ABI of 3.15 has {functions} functions and {len(symbols) - functions} data symbols under abi3t. On a host each is

- **N**, native: the extension calls the host's own;
- **F**, fallback: the host lacks it, and the library has a body for it;
- **O**, override: the host has one that does something else than 3.15 documents, so the library's body is called.
  What the extension sees then differs from what `ctypes.pythonapi` shows on that host;
- **X**, impossible: it raises an exception that names the function, the host, and the first host that has it.

{TESTED}: the tests entered it in the last run; {UNTESTED}: they did not; neither: the host did not run. `N{TESTED} F{TESTED}`: the
host has its own, and the library's body was tested in its place as well, with the same expectations.

{overview}
""" + "\n".join(sections)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", default=str(ROOT / "build"), metavar="DIR", help="where the tests ran")
    parser.add_argument("--output", default=str(ROOT / "docs" / "matrix.md"), metavar="FILE")
    chosen = parser.parse_args()
    output = Path(chosen.output)
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(page(chosen.build), encoding="utf-8")
    print(f"wrote {output}")


if __name__ == "__main__":
    main()
