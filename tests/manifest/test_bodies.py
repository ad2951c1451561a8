"""Does the library define every symbol that some host lacks or does otherwise?

A row of the manifest with tier gap or override is declared hidden: without a
definition in the archive, an extension that uses it does not link.
"""

import subprocess
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


def symbols(archive, *options):
    listed = subprocess.run(["nm", *options, str(archive)], check=True,
                            stdout=subprocess.PIPE, text=True).stdout
    return {words[-1]: words[-2] for words in map(str.split, listed.splitlines())
            if len(words) >= 2 and not words[-1].endswith(":")}


def rows():
    with open(ROOT / "manifest" / "api.toml", "rb") as file:
        api = tomllib.load(file)
    return {**api["function"], **api["data"]}


def test_every_gap_and_override_has_a_body():
    defined = symbols(ROOT / "build" / "libabiding.a", "--defined-only")
    missing = [name for name, row in rows().items()
               if row["tier"] != "host" and name not in defined]
    assert missing == []


def test_the_library_defines_nothing_else_of_cpythons():
    """What every host has right comes from the host."""
    defined = symbols(ROOT / "build" / "libabiding.a", "--defined-only", "--extern-only")
    needless = [name for name, row in rows().items()
                if row["tier"] == "host" and name in defined]
    assert needless == []


def test_all_that_is_global_in_the_archive_is_hidden():
    listed = subprocess.run(["readelf", "--symbols", "--wide",
                             str(ROOT / "build" / "libabiding.a")],
                            check=True, stdout=subprocess.PIPE, text=True).stdout
    visible = set()
    for words in map(str.split, listed.splitlines()):
        # Num: Value Size Type Bind Vis Ndx Name
        if (len(words) >= 8 and words[4] in ("GLOBAL", "WEAK")
                and words[6] != "UND" and words[5] != "HIDDEN"):
            visible.add(words[7])
    assert visible == set()
