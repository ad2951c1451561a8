#!/usr/bin/env python3
"""What does a CPython's stable ABI list have that manifest/api.toml lacks?

    tools/sync_cpython.py path/to/cpython/Misc/stable_abi.toml

Prints the rows to add, to be completed by hand (a signature comes from the documentation, `exported` and `tier` from
tests/manifest), and the items whose version differs. Exits 1 if there is anything to do. Items that exist only where
a macro is defined (`ifdef`: Windows, reference debugging) are left out: no header here can declare them. Items that
are in the ABI only for old binaries (`abi_only`) are listed if the manifest has no such row, as a remark.
"""

import argparse
import sys
import tomllib
from pathlib import Path

API = Path(__file__).resolve().parent.parent / "manifest" / "api.toml"

# kind there -> the kinds a row here may have: what CPython calls a macro or a constant is often the other for us, and
# a function may be shadowed by a macro of its name.
KINDS = {
    "function": ("function",),
    "data": ("data",),
    "const": ("constant", "macro"),
    "macro": ("macro", "constant"),
    "typedef": ("typedef", "enum", "struct"),
    "struct": ("struct",),
}


def read(path):
    with open(path, "rb") as file:
        return tomllib.load(file)


def compare(theirs, ours):
    """Yields (what to print, whether it is work) for each difference."""
    for kind, kinds in KINDS.items():
        for name, item in theirs.get(kind, {}).items():
            row = next((ours[k][name] for k in kinds if name in ours.get(k, {})), None)
            if row is None:
                if item.get("abi_only"):
                    yield f"# {name}: only for old binaries, not declared", False
                elif "ifdef" not in item:
                    yield f'[{kinds[0]}.{name}]\nsince = "{item["added"]}"\n', True
            elif row.get("since") != item["added"]:
                yield f"# {name}: since {row.get('since')} here, {item['added']} there", True


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("stable_abi", help="Misc/stable_abi.toml of a CPython checkout")
    work = False
    for text, is_work in compare(read(parser.parse_args().stable_abi), read(API)):
        print(text)
        work |= is_work
    sys.exit(1 if work else 0)


if __name__ == "__main__":
    main()
