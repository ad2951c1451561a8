#!/usr/bin/env python3
"""Which symbols of the stable ABI did the conformance tests enter, and where?

tests/conform.py records it: build/conform/entered/HOST-MODE/ has one file per
module (tests/coverage/recorder.c) and, after a run of all tests, run.json.
From each host and mode that ran are expected

  abiding    all symbols entered, each bound as the manifest says: to the host's
             own function where it has one that is right, else to ours
  fallback   every gap and override entered, and bound to ours, except bodies
             that need a GIL where there is none

usage: tests/coverage/entered.py [--build DIR] [--host NAME]... [--by FUNCTION]...
Prints what is missing; exit status 1 if anything is, or if nothing ran.
"""

import argparse
import hashlib
import json
import platform
import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Set, Tuple

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SYMBOLS = ROOT / "gen" / "symbols.tsv"

MODES = ("abiding", "fallback")
HOST, OURS = 1, 2               # as in recorder.c
FREE_THREADED = (3, 13)         # the first that may have no GIL
# What a module that records is made with, besides its own sources.
SOURCES = [HERE / "as", HERE / "recorder.c", SYMBOLS]


def possible() -> bool:
    """Whether the assembler of this machine is one that tests/coverage/as knows."""
    return sys.platform == "linux" and platform.machine() == "x86_64"


def compiler_flags(cc) -> List[str]:
    """What makes a compiler use tests/coverage/as."""
    return [f"-B{HERE}"] + (["-fno-integrated-as"] if "clang" in Path(cc).name else [])


@dataclass(frozen=True)
class Symbol:
    """A line of gen/symbols.tsv."""

    name: str
    kind: str
    tier: str
    exported: Tuple[int, int]
    native: Tuple[int, int]
    header: str

    @property
    def first(self):
        """The first version whose own function is used."""
        return max(self.exported, self.native)

    def forced(self, tag):
        """Whether fallback mode takes our body on that host: not where all hosts without a
        GIL have the function, and ours may rely on one."""
        return self.tier != "host" and not ("t" in tag and self.first <= FREE_THREADED)


def symbols() -> List[Symbol]:
    """All of them, in the order of the record."""
    def version(text):
        return tuple(int(part) for part in text.split(".")) if text else (0, 0)

    result = []
    for line in SYMBOLS.read_text().splitlines():
        if not line.startswith("#"):
            name, kind, tier, exported, native, header = line.split("\t")
            result.append(Symbol(name, kind, tier, version(exported), version(native), header))
    return result


def slotted() -> Set[str]:
    """The functions that reach the host through a slot, which says where it leads.
    The others are variadic and written by hand."""
    return {name for path in (ROOT / "src").rglob("*.c")
            for name in re.findall(r"^ABD_BIND_(\w+)$", path.read_text(), re.MULTILINE)}


def _digest():
    return hashlib.sha256(SYMBOLS.read_bytes()).hexdigest()


class Record:
    """What one run in one mode on one host entered."""

    def __init__(self, folder: Path):
        self.folder = folder
        try:
            self.run = json.loads((folder / "run.json").read_text())
        except (OSError, ValueError):
            self.run = {}

    @classmethod
    def of(cls, build, host, mode):
        return cls(Path(build) / "conform" / "entered" / f"{host}-{mode}")

    # --- while the tests run ---

    def begin(self, names=()):
        """A run of all tests forgets what was recorded, one of some goes on with it."""
        if not names:
            shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True, exist_ok=True)

    def end(self, host):
        """All tests have run."""
        self.run = {"host": host.name, "tag": host.tag, "version": host.version,
                    "release": host.release, "native": host.native,
                    "mode": self.folder.name.rsplit("-", 1)[1], "symbols": _digest()}
        (self.folder / "run.json").write_text(json.dumps(self.run) + "\n")

    # --- after that ---

    @property
    def complete(self):
        """All tests have run since the list of symbols changed."""
        return self.run.get("symbols") == _digest()

    @property
    def version(self):
        return tuple(self.run["version"][:2])

    def modules(self) -> Dict[str, bytes]:
        """The record of each module."""
        size = 2 * len(symbols())
        files = {path.name: path.read_bytes() for path in sorted(self.folder.glob("*"))
                 if path.name != "run.json"}
        return {name: data for name, data in files.items() if len(data) == size}

    def entered(self) -> Dict[str, Set[str]]:
        """The modules that entered each symbol."""
        result = {symbol.name: set() for symbol in symbols()}
        for module, data in self.modules().items():
            for name, value in zip(result, data):
                if value:
                    result[name].add(module)
        return result

    def bound(self) -> Dict[str, int]:
        """HOST, OURS or both of each function that was bound."""
        result = {}
        known = symbols()
        for data in self.modules().values():
            for symbol, value in zip(known, data[len(known):]):
                if value:
                    result[symbol.name] = result.get(symbol.name, 0) | value
        return result

    def missing(self) -> Dict[str, List[str]]:
        """What should have been entered, or bound in another way, by the reason."""
        mode = self.run["mode"]
        entered, bound, slots = self.entered(), self.bound(), slotted()
        wanted = [symbol for symbol in symbols()
                  if mode == "abiding" or (symbol.tier != "host" and symbol.kind == "function")]
        result = {"never entered": [symbol.name for symbol in wanted
                                    if not entered[symbol.name]]}
        for symbol in wanted:
            if symbol.name in slots and entered[symbol.name]:
                ours = (self.version < symbol.first
                        or mode == "fallback" and symbol.forced(self.run["tag"]))
                if bound.get(symbol.name) != (OURS if ours else HOST):
                    result.setdefault("not bound to " + ("ours" if ours else "the host's"),
                                      []).append(symbol.name)
        return {reason: names for reason, names in result.items() if names}


def records(build) -> List[Record]:
    """The complete ones, oldest host first."""
    found = [Record(path) for path in (Path(build) / "conform" / "entered").glob("*")]
    return sorted((record for record in found if record.complete),
                  key=lambda record: (record.version, record.run["tag"], record.run["host"],
                                      MODES.index(record.run["mode"])))


def complaint(record: Record) -> str:
    """What is missing, ready to print; empty if nothing is."""
    return "\n".join(f"{record.run['host']} {record.run['mode']}: {len(names)} {reason}: "
                     + ", ".join(names) for reason, names in record.missing().items())


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", default=str(ROOT / "build"), metavar="DIR",
                        help="where the tests were built (default: build)")
    parser.add_argument("--host", action="append", help="only what ran on this one")
    parser.add_argument("--short", action="store_true", help="numbers instead of names")
    parser.add_argument("--by", action="append", metavar="FUNCTION",
                        help="print the modules that enter it instead")
    chosen = parser.parse_args()

    found = [record for record in records(chosen.build)
             if not chosen.host or record.run["host"] in chosen.host]
    if not found:
        sys.exit("no record of a run of all tests: run tests/conform.py first")
    if chosen.by:
        for name in chosen.by:
            for record in found:
                modules = record.entered().get(name)
                print(f"{name}  {record.run['host']} {record.run['mode']}: "
                      f"{', '.join(sorted(modules)) if modules else '-'}")
        return 0
    complaints = [complaint(record) for record in found]
    for record, text in zip(found, complaints):
        if chosen.short or not text:
            text = f"{record.run['host']} {record.run['mode']}: " + (", ".join(
                f"{len(names)} {reason}" for reason, names in record.missing().items())
                or "nothing is missing")
        print(text)
    if not chosen.short and len(found) > 1:
        everywhere = set.intersection(*(set(record.missing().get("never entered", ()))
                                        for record in found if record.run["mode"] == "abiding")
                                      or [set()])
        print(f"\nnever entered on any host: {len(everywhere)}")
        by_header = {}
        for symbol in symbols():
            if symbol.name in everywhere:
                by_header.setdefault(symbol.header, []).append(symbol.name)
        for header, names in sorted(by_header.items()):
            print(f"  {header:22} {' '.join(names)}")
    return 1 if any(complaints) else 0


if __name__ == "__main__":
    sys.exit(main())
