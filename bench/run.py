#!/usr/bin/env python3
"""What does Abiding cost?  Prints a table and writes build/bench.json.

  size    examples/hello, linked with Abiding and stripped; at most 40 KiB
  import  what the library adds to the import of hello: against the same module
          written for one version and built with that host's own headers; at
          most 150 microseconds.  Each number is the median of many fresh
          processes, the kinds interleaved; `control` is the classic module
          against a copy of itself, and shows how far to trust the rest.

usage: bench/run.py [--build DIR] [--rounds N] [--host NAME]...
Run by `make bench`, which compiles the library first.  The status is 1 if a
bar is missed.
"""

import argparse
import json
import shutil
import statistics
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))

import hosts as host_finder  # noqa: E402
from about import about  # noqa: E402
from toolchain import install, pkg_config, run  # noqa: E402

SIZE_BAR = 40 * 1024
IMPORT_BAR = 150.0              # microseconds

IMPORT = """
import sys, time
sys.path.insert(0, {folder!r})
started = time.perf_counter_ns()
import hello
print(time.perf_counter_ns() - started)
"""


def build_universal(build, folder):
    """hello.so as a user makes it, with the installed package, stripped."""
    prefix = install(build, build / "bench" / "prefix")
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "hello.so"
    run("cc", "-O2", "-shared", "-fPIC", "-DABIDING_MODULE=hello", *pkg_config(prefix, "--cflags", "abiding"),
        ROOT / "examples" / "hello" / "hello.c", *pkg_config(prefix, "--libs", "abiding"), "-o", file)
    run("strip", file)
    return file


def build_classic(host, folder):
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "hello.so"
    run("cc", "-O2", "-shared", "-fPIC", f"-I{host.include}",
        ROOT / "bench" / "hello_classic.c", "-o", file)
    run("strip", file)
    return file


def import_once(host, folder):
    """Microseconds that `import hello` takes in a fresh process."""
    return int(run(host.python, "-I", "-S", "-c",
                   IMPORT.format(folder=str(folder)))) / 1000


def measure_imports(host, folders, rounds):
    """Medians by kind, and of the differences from `classic` in the same round."""
    times = {kind: [] for kind in folders}
    for number in range(rounds + 1):
        kinds = list(folders)
        turn = number % len(kinds)
        for kind in kinds[turn:] + kinds[:turn]:
            times[kind].append(import_once(host, folders[kind]))
    for values in times.values():
        del values[0]           # the first one may read from the disk
    added = {kind: statistics.median(
                 value - base for value, base in zip(times[kind], times["classic"]))
             for kind in folders if kind != "classic"}
    return {kind: statistics.median(values) for kind, values in times.items()}, added


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", default=str(ROOT / "build"), metavar="DIR")
    parser.add_argument("--rounds", type=int, default=60)
    parser.add_argument("--host", action="append")
    chosen = parser.parse_args()
    build = Path(chosen.build).resolve()
    work = build / "bench"

    universal = build_universal(build, work / "universal")
    size = universal.stat().st_size
    missed = size > SIZE_BAR
    print(f"size     hello.so {size} bytes stripped, bar {SIZE_BAR}"
          + ("  MISSED" if missed else ""))

    found = host_finder.find_hosts()
    rows = []
    print(f"\n{'host':10} {'classic':>9} {'Abiding':>9} {'added':>8} {'control':>8}"
          "   microseconds per import")
    for host in found:
        if chosen.host and host.name not in chosen.host:
            continue
        if host.debug or host.sanitizer:
            continue
        if not host.include:
            print(f"{host.name:10} not measured: its headers are not installed")
            continue
        classic = build_classic(host, work / host.name / "classic")
        control = work / host.name / "control"
        control.mkdir(exist_ok=True)
        shutil.copy(classic, control)
        own = work / host.name / "universal"
        own.mkdir(exist_ok=True)
        shutil.copy(universal, own)
        medians, added = measure_imports(
            host, {"classic": classic.parent, "universal": own, "control": control},
            chosen.rounds)
        over = added["universal"] > IMPORT_BAR
        missed |= over
        print(f"{host.name:10} {medians['classic']:9.1f} {medians['universal']:9.1f} "
              f"{added['universal']:+8.1f} {added['control']:+8.1f}"
              + ("  MISSED" if over else ""), flush=True)
        rows.append({"host": host.name, "release": host.release,
                     "median_us": medians, "added_us": added["universal"],
                     "control_us": added["control"]})
    for tag in host_finder.missing(found):
        print(f"{tag:10} not here: not measured")

    report = {**about(), "size": {"bytes": size, "bar": SIZE_BAR},
              "import": {"bar_us": IMPORT_BAR, "rounds": chosen.rounds, "hosts": rows}}
    (build / "bench.json").write_text(json.dumps(report, indent=1) + "\n")
    print(f"\nbar: at most {IMPORT_BAR:.0f} microseconds added; all numbers in "
          f"{build / 'bench.json'}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
