"""The compilers that the header tests ask, and how strictly."""

import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
INCLUDE = ROOT / "include"
STRICT = ["-Wall", "-Wextra", "-Wpedantic", "-Wundef", "-Werror"]
TARGET = "-DPy_TARGET_ABI3T=0x030f0000"

# id: command. Every one of them is asked if it is installed.
ALL = {
    "gcc-c11": ["gcc", "-x", "c", "-std=c11"],
    "gcc-c17": ["gcc", "-x", "c", "-std=gnu17"],
    "clang-c11": ["clang", "-x", "c", "-std=c11"],
    "g++-c++11": ["g++", "-x", "c++", "-std=c++11"],
    "g++-c++20": ["g++", "-x", "c++", "-std=c++20"],
    "clang++-c++11": ["clang++", "-x", "c++", "-std=c++11"],
    "clang++-c++20": ["clang++", "-x", "c++", "-std=c++20"],
}
DIALECTS = {name: command for name, command in ALL.items() if shutil.which(command[0])}
C = [name for name in DIALECTS if "++" not in name]
OLDEST = [name for name in DIALECTS if name.endswith("11")]
CXX = [name for name in DIALECTS if "++" in name]


def run(command, **options):
    return subprocess.run([str(word) for word in command], text=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, **options)


def compile(dialect, *arguments, strict=True):
    """Compiles with our headers; returns the finished process, its output being what the compiler says."""
    return run([*DIALECTS[dialect], *(STRICT if strict else []), "-fPIC", f"-I{INCLUDE}", *arguments])


def succeed(done):
    assert done.returncode == 0, " ".join(done.args) + "\n" + done.stdout
    return done.stdout


def symbols(path):
    """name -> (binding, visibility) of what an object or a library defines."""
    out = {}
    for line in succeed(run(["readelf", "-sW", path])).splitlines():
        fields = line.split()
        if len(fields) == 8 and fields[0].rstrip(":").isdigit() and fields[6] != "UND" and fields[4] != "LOCAL":
            out[fields[7].split("@")[0]] = (fields[4], fields[5])
    return out
