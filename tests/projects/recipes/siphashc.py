"""Written to abi3t, and compiles as it is; but it takes Py_GIL_DISABLED for a property of the host."""

from projects import Project
from porting import replace


def port(text):
    # Under abi3t it is defined whatever the host, by CPython's headers too: one file serves both. Without this the GIL
    # would be held while long strings are hashed, and where there is none, to release it costs next to nothing.
    return replace(text, r"^#ifdef Py_GIL_DISABLED\n(?=    hash)",
                   "#if defined(Py_GIL_DISABLED) && !defined(Py_TARGET_ABI3T)\n", count=1)


PROJECT = Project(
    sdist="siphashc-2.9.1.tar.gz",
    sha256="cbb2a3c98bb57c4a641db7aa6e5c8f7060367ad5d1f651ff3d3cd479e464ad74",
    module="siphashc",
    source="siphashc.c",
    others=["siphash/siphash.c"],
    port={"siphashc.c": port},
    how="it is written to abi3t and compiles as it is; `#ifdef Py_GIL_DISABLED` asks what only the host knows",
    tests=["test_siphashc.py"],
)
