#!/usr/bin/env python3
"""What is a critical section worth? Operations a second of 1 and 2 threads, against a global lock.

usage: bench/sections/run.py [--build DIR] [--seconds S] [--rounds N]

On every host without a GIL. Prints a table, and writes build/sections.json for
bench/sections/plot.py. Best of N rounds of S seconds for each number: many short ones, so that
some are free of what else the machine does.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT / "tests"))

import conform  # noqa: E402

WAYS = ("own object", "one object", "global PyMutex", "global lock", "nothing")


def build(builder):
    """The module with the library that users get."""
    builder.library()
    subprocess.run(["cmake", "--build", builder.folder, "--target", "abiding"], check=True,
                   stdout=subprocess.DEVNULL)
    folder = builder.folder / "bench-sections"
    folder.mkdir(parents=True, exist_ok=True)
    cflags, ldflags = builder.flags("sections", "abiding")
    subprocess.run([builder.cc, "-shared", "-fPIC", "-O2", *cflags, HERE / "sections.c", *ldflags,
                    builder.folder / "libabiding.a", "-o", folder / "sections.so"], check=True)
    return folder


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", default=str(ROOT / "build"), metavar="DIR")
    parser.add_argument("--seconds", type=float, default=0.005)
    parser.add_argument("--rounds", type=int, default=200)
    chosen = parser.parse_args()
    session = conform.Session(chosen.build)
    folder = build(session.builder)
    rows = []
    print("millions of operations a second; 1 thread, 2 threads\n")
    print("host    " + "".join(f"{way:>20}" for way in WAYS))
    for host in session.hosts:
        if not host.free_threaded or host.sanitizer or host.debug:
            continue
        status, output, late = conform.run_process(
            [host.python, str(HERE / "inside.py"), str(chosen.seconds), str(chosen.rounds)],
            conform.environment(host, "abiding", [folder]), str(HERE), 600)
        if status or late:
            sys.exit(f"{host.name}: {output}")
        rates = json.loads(output.splitlines()[-1])
        rows.append({"tag": host.tag, "release": host.release, "rates": rates})
        print(f"{host.name:8}" + "".join(
            f"{rates[f'{way}/1'] / 1e6:13.1f} {rates[f'{way}/2'] / 1e6:6.1f}" for way in WAYS),
            flush=True)
    if not rows:
        sys.exit("no host without a GIL here")
    report = session.builder.folder / "sections.json"
    report.write_text(json.dumps({"hosts": rows}, indent=1) + "\n")
    print(f"\nwrote {report}")


if __name__ == "__main__":
    main()
