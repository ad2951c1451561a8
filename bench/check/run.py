#!/usr/bin/env python3
"""How fast does `abiding check` read wheels?  Prints a table and writes build/check.json.

  time     the wheels of docs/where-do-real-wheels-load.md, fetched by pip and pinned by hash, on one processor:
           checked, tested by `unzip -t` and by Python's zipfile, and, those for abi3, audited by abi3audit.
           Checking takes at most twice as long as `unzip -t`.  Each number is the best of three, abi3audit's of one.
  memory   the peak for so many wheels in one run: 1,000 take no more than 1.5 times as much as 29.

usage: bench/check/run.py [--build DIR]
Run by `make bench`, which compiles the command first.  The status is 1 if a bar is missed.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT / "bench"), str(ROOT / "tests" / "command"), str(ROOT / "tests"), str(ROOT / "tools")]

import pypi  # noqa: E402
from about import about  # noqa: E402

TIME_BAR = 2.0                  # times `unzip -t`
MEMORY_BAR = 1.5                # times that of one of each
MANY = 1000


def best(function, rounds):
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        function()
        times.append(time.perf_counter() - began)
    return min(times)


def quiet(*command, env=None):
    """The status; what is printed goes nowhere."""
    return subprocess.run([str(word) for word in command], env=env, stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL).returncode


def test_with_zipfile(wheels):
    for path in wheels:
        with zipfile.ZipFile(path) as archive:
            if archive.testzip() is not None:
                raise SystemExit(f"{path} is damaged: remove it, and it is fetched again")


def peak(command, wheels):
    """Of a process of its own, in MiB."""
    with subprocess.Popen([str(command), "check", *map(str, wheels)], stdout=subprocess.DEVNULL) as child:
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=Path, default=ROOT / "build")
    build = parser.parse_args().build
    command = build / "command" / "bin" / "abiding"
    if not command.exists():
        sys.exit(f"{command} is not there: what it needs to be built was not found by cmake")
    try:
        wheels = list(pypi.fetch_all().values())
        auditor = pypi.abi3audit(build / "abi3audit")
    except subprocess.CalledProcessError:
        sys.exit("bench/check/run.py: pip cannot fetch the wheels (see above): not measured")
    stable = [path for path in wheels if "-abi3" in path.name]
    rows = [("abiding check", wheels, lambda: quiet(command, "check", "--jobs", "1", *wheels)),
            ("Python's zipfile", wheels, lambda: test_with_zipfile(wheels)),
            ("abiding check", stable, lambda: quiet(command, "check", "--jobs", "1", *stable)),
            ("abi3audit", stable, lambda: quiet(sys.executable, "-m", "abi3audit", "--report", *stable, env=auditor))]
    if shutil.which("unzip"):
        rows.insert(1, ("unzip -t", wheels, lambda: [quiet("unzip", "-tqq", path) for path in wheels]))
    print(f"{'':<18}{'wheels':>8}{'s':>8}{'wheels/s':>10}")
    times = {}
    for name, some, function in rows:
        seconds = best(function, 1 if name == "abi3audit" else 3)
        times.setdefault(name, []).append(seconds)
        print(f"{name:<18}{len(some):>8}{seconds:>8.2f}{len(some) / seconds:>10.0f}", flush=True)
    many = (wheels * (MANY // len(wheels) + 1))[:MANY]
    few, most = peak(command, wheels), peak(command, many)
    print(f"memory: {few:.0f} MiB for {len(wheels)} wheels, {most:.0f} MiB for {MANY}; bar {MEMORY_BAR} times")
    good = most <= MEMORY_BAR * few
    if "unzip -t" in times:
        ratio = times["abiding check"][0] / times["unzip -t"][0]
        good &= ratio <= TIME_BAR
        print(f"checking takes {ratio:.2f} times as long as unzip -t; bar {TIME_BAR}")
    else:
        print("no unzip here: not compared with it")
    (build / "check.json").write_text(json.dumps({"about": about(), "seconds": times, "memory": [few, most]}, indent=1))
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
