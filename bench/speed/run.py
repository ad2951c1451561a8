#!/usr/bin/env python3
"""How fast is a universal file, beside a build for one version?

Compiles operations.c, container.c and parser.c in several ways, loads all of
them into one process of each host, and times them in turn:

  native    the host's own headers, written for that version
  control   the same once more: how far to trust the rest
  portable  Abiding's headers, one file for all hosts
  fat       the same by abiding-cc: compiled for each layout class
  linkonly  CPython's abi3t headers, linked with Abiding
  abi3t     CPython's abi3t headers alone (3.15 and later)

A time is the processor's for the calling thread, so that what else the machine
does counts less.  On free-threaded hosts everything is timed once more with two
threads at once, each with objects of its own, but the same types.

Printed are ratios to `native`: of an operation the median of the ratios within
each round, of a group the geometric mean.  Rounds are short and many: what
disturbs lasts longer than one, so it cancels out within it.  On a busy machine
that keeps the control nearer to 1 than few long rounds, and than ratios of
minima, quartiles or medians.  Then come the bars (bars.py).  A missed bar is
said; the status is 0 all the same, as this is no test.

All numbers go to speed.json in the build folder:
  commit, time, machine, processor, cores, system, compiler
  rounds    in all, in `processes` processes
  sizes     bytes of the stripped files: {source: {"portable": n, "native cp39": n, ...}}
  hosts     for each: "host", "release", "tag", "free_threaded", "operations"
            ([[name, group]]) and "times": {threads: {variant: [[nanoseconds for
            one repetition, by round] for each operation]}}
  bars      for each: "bar", "variant", "where", "measured", "limit", "spread", "met"

usage: bench/speed/run.py [--build DIR] [--into DIR] [--host NAME]... [--processes N]
                          [--rounds N] [--all]
"""

import argparse
import json
import os
import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(ROOT / "tools"), str(HERE.parent), str(HERE)]

import bars  # noqa: E402
import hosts as host_finder  # noqa: E402
from about import about  # noqa: E402
from toolchain import install, pkg_config, run  # noqa: E402

SOURCES = ("operations", "container", "parser")
MILLISECONDS = 0.2              # of one turn, about
# As CPython's configure has extensions built (OPT): without NDEBUG its own macros
# check their arguments.  Loops begin at a cache line in every variant.
FLAGS = ("-O3", "-DNDEBUG", "-falign-functions=64", "-falign-loops=64")


class Files:
    """Makes the modules: for all hosts in the folder `shared`, for one in its own."""

    def __init__(self, build, folder):
        self.folder = folder
        self.prefix = install(build, folder / "prefix")
        self.pool = ThreadPoolExecutor(os.cpu_count())
        self.sizes = {source: {} for source in SOURCES}

    def compile(self, place, variant, flags, libraries=(), compiler="cc"):
        """Starts to compile all sources; THIS in what is given is the module."""
        folder = self.folder / place
        folder.mkdir(parents=True, exist_ok=True)
        jobs = []
        for source in SOURCES:
            module = f"{source}_{variant}"
            words = [str(word).replace("THIS", module) for word in (*flags, HERE / f"{source}.c",
                                                                  *libraries)]
            jobs.append(self.pool.submit(
                run, compiler, *FLAGS, "-shared", "-fPIC", f"-DSPEED_NAME={module}", *words,
                "-o", folder / f"{module}.so"))
        return jobs

    def made(self, jobs):
        for job in jobs:
            job.result()

    def build_shared(self, official):
        """What is the same file on every host; returns the variants."""
        jobs = {"portable": self.compile(
            "shared", "portable",
            ["-DABIDING_MODULE=THIS", *pkg_config(self.prefix, "--cflags", "abiding")],
            pkg_config(self.prefix, "--libs", "abiding"))}
        compiler = self.prefix / "bin" / "abiding-cc"
        if compiler.exists():
            jobs["fat"] = self.compile("shared", "fat", ["-DABIDING_MODULE=THIS"],
                                       compiler=compiler)
        if official:
            abi3t = ["-DPy_TARGET_ABI3T=0x030f0000", "-isystem", official]
            jobs["linkonly"] = self.compile(
                "shared", "linkonly", abi3t,
                pkg_config(self.prefix, "--define-variable=module=THIS",
                           "--libs", "abiding-link"))
            jobs["abi3t"] = self.compile("shared", "abi3t", abi3t)
        for variant, started in jobs.items():
            self.made(started)
            self.weigh("shared", variant, variant)
        return list(jobs)

    def build_own(self, host, shared):
        """The host's own, and copies of the shared ones beside them; returns the variants."""
        flags = ["-DSPEED_NATIVE", f"-I{host.include}"]
        self.made([job for variant in ("native", "control")
                   for job in self.compile(host.name, variant, flags)])
        self.weigh(host.name, "native", f"native {host.name}")
        shared = [variant for variant in shared if variant != "abi3t" or host.native]
        for variant in shared:
            for source in SOURCES:
                shutil.copy(self.folder / "shared" / f"{source}_{variant}.so",
                            self.folder / host.name)
        return ["native", "control", *shared]

    def weigh(self, place, variant, name):
        for source in SOURCES:
            file = self.folder / place / f"{source}_{variant}.so"
            run("strip", "-o", file.with_suffix(".stripped"), file)
            self.sizes[source][name] = file.with_suffix(".stripped").stat().st_size


def measure(host, folder, variants, rounds, processes):
    """The host's row of the report.  Code and objects lie elsewhere in each process, and
    where they lie can make some loops twice as slow: incref_decref_array for one."""
    row = {"host": host.name, "release": host.release, "tag": host.tag,
           "free_threaded": host.free_threaded, "times": {}}
    task = {"sources": SOURCES, "variants": variants, "threads": [1, 2][:1 + host.free_threaded],
            "rounds": rounds, "milliseconds": MILLISECONDS}
    for _ in range(processes):
        found = json.loads(run(
            host.python, "-I", "-S", "-c",
            f"import sys; sys.path.insert(0, {str(folder)!r}); "
            f"sys.argv = ['inside', {json.dumps(task)!r}]; "
            f"exec(open({str(HERE / 'inside.py')!r}).read())"))
        for file in found["files"]:
            if Path(file).parent != folder:
                sys.exit(f"{host.name}: {file} was loaded, which is not in {folder}")
        row["operations"] = found["operations"]
        for threads, times in found["times"].items():
            into = row["times"].setdefault(threads, {variant: [[] for _ in found["operations"]]
                                                     for variant in variants})
            for variant, values in times.items():
                for have, more in zip(into[variant], values):
                    have.extend(round(value, 4) for value in more)
    return row


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", default=str(ROOT / "build"), metavar="DIR")
    parser.add_argument("--into", metavar="DIR", help="else the same: for speed.json and what is compiled")
    parser.add_argument("--host", action="append", metavar="NAME")
    parser.add_argument("--processes", type=int, default=5, help="for each host")
    parser.add_argument("--rounds", type=int, default=21, help="in each process")
    parser.add_argument("--all", action="store_true", help="also print every operation")
    chosen = parser.parse_args()
    build = Path(chosen.build).resolve()
    into = Path(chosen.into or build).resolve()

    found = host_finder.find_hosts()
    files = Files(build, into / "bench" / "speed")
    shared = files.build_shared(host_finder.official_include(found))
    print(bars.HEADING)
    rows = []
    for host in found:
        if chosen.host and host.name not in chosen.host or host.debug or host.sanitizer:
            continue
        if not host.include:
            print(f"{host.name:8} not measured: its headers are not installed")
            continue
        variants = files.build_own(host, shared)
        rows.append(measure(host, files.folder / host.name, variants, chosen.rounds,
                            chosen.processes))
        bars.print_host(rows[-1])
        if chosen.all:
            bars.print_operations(rows[-1])
    for tag in host_finder.missing(found):
        print(f"{tag:8} not here: not measured")
    report = {**about(), "rounds": chosen.rounds * chosen.processes,
              "processes": chosen.processes, "sizes": files.sizes, "hosts": rows}
    report["bars"] = bars.judge(report)
    bars.print_bars(report["bars"])
    (into / "speed.json").write_text(json.dumps(report, indent=1) + "\n")
    print(f"\nall numbers in {into / 'speed.json'}")


if __name__ == "__main__":
    main()
