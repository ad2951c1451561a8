#!/usr/bin/env python3
"""How fast is a universal file, beside a build for one version?

Compiles bench/speed/operations.c in several ways, loads all of them into one
process of each host, and times them in turn, by the processor's time:

  native    the host's own headers, written for that version
  control   the same once more: how far to trust the rest
  portable  Abiding's headers, one file for all hosts
  linkonly  CPython's abi3t headers, linked with Abiding
  abi3t     CPython's abi3t headers alone (3.15 and later)

Printed are ratios to `native`: of each round's two times, the median of the
rounds; over a group the geometric mean.  All numbers go to build/speed.json.

usage: bench/speed/run.py [--build DIR] [--host NAME]... [--rounds N] [--all]
"""

import argparse
import json
import math
import shutil
import statistics
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(ROOT / "tools"), str(HERE.parent)]

import hosts as host_finder  # noqa: E402
from about import about  # noqa: E402
from toolchain import install, pkg_config, run  # noqa: E402

MILLISECONDS = 2                # of one sample, about


def compile_variant(name, flags, libraries, folder):
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{name}.so"
    run("cc", "-O2", "-shared", "-fPIC", f"-DSPEED_NAME={name}", *flags,
        HERE / "operations.c", *libraries, "-o", file)
    return file


def build_shared(build, official, folder):
    """What is the same file on every host."""
    prefix = install(build)
    compile_variant("speed_portable",
                    ["-DABIDING_MODULE=speed_portable", *pkg_config(prefix, "--cflags", "abiding")],
                    pkg_config(prefix, "--libs", "abiding"), folder)
    if official:
        abi3t = ["-DPy_TARGET_ABI3T=0x030f0000", "-isystem", official]
        compile_variant("speed_abi3t", abi3t, [], folder)
        compile_variant("speed_linkonly", abi3t,
                        pkg_config(prefix, "--define-variable=module=speed_linkonly",
                                   "--libs", "abiding-link"), folder)


def build_native(host, folder):
    for name in ("speed_native", "speed_control"):
        compile_variant(name, ["-DSPEED_NATIVE", f"-I{host.include}"], [], folder)


def measure(host, shared, own, rounds):
    names = ["speed_native", "speed_control", "speed_portable"]
    if (shared / "speed_linkonly.so").exists():
        names += ["speed_linkonly"] + ["speed_abi3t"] * host.native
    for name in names[2:]:
        shutil.copy(shared / f"{name}.so", own)
    text = run(host.python, "-I", "-S", "-c",
               f"import sys; sys.path.insert(0, {str(own)!r}); "
               f"sys.argv = {['inside', str(rounds), str(MILLISECONDS), *names]!r}; "
               f"exec(open({str(HERE / 'inside.py')!r}).read())")
    found = json.loads(text)
    for name, file in found["files"].items():
        if Path(file) != own / f"{name}.so":
            sys.exit(f"{host.name}: {name} was loaded from {file}, not from {own}")
    return found


def ratios(found, name):
    """Medians by operation of `name` to native."""
    return [statistics.median(a / b for a, b in zip(mine, base))
            for mine, base in zip(found["times"][name], found["times"]["speed_native"])]


def geometric_mean(values):
    return math.exp(statistics.fmean(math.log(value) for value in values))


def summary(host, found):
    """One line per variant: group means, and the worst primitive."""
    groups = [group for _, group in found["operations"]]
    lines = {}
    for name in found["times"]:
        if name == "speed_native":
            continue
        own = ratios(found, name)
        part = {group: [r for r, g in zip(own, groups) if g == group]
                for group in ("primitive", "host-bound")}
        worst = max((r, row[0]) for r, row, g in zip(own, found["operations"], groups)
                    if g == "primitive")
        lines[name] = {"primitive": geometric_mean(part["primitive"]),
                       "host-bound": geometric_mean(part["host-bound"]),
                       "worst": worst[0], "worst is": worst[1], "ratios": own}
        print(f"{host.name:8} {name[6:]:9} {lines[name]['primitive']:10.2f} "
              f"{lines[name]['host-bound']:10.2f} {worst[0]:8.2f} {worst[1]}", flush=True)
    return lines


def details(found):
    names = [name for name in found["times"]]
    print(f"\n{'':24}" + "".join(f"{name[6:]:>10}" for name in names) + "   ns")
    for index, (operation, _) in enumerate(found["operations"]):
        print(f"  {operation:22}" + "".join(
            f"{statistics.median(found['times'][name][index]):10.2f}" for name in names))
    print()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", default=str(ROOT / "build"), metavar="DIR")
    parser.add_argument("--host", action="append", metavar="NAME")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--all", action="store_true", help="also print every operation")
    chosen = parser.parse_args()
    build = Path(chosen.build).resolve()
    work = build / "bench" / "speed"

    found = host_finder.find_hosts()
    build_shared(build, host_finder.official_include(found), work / "shared")
    print(f"{'host':8} {'variant':9} {'primitive':>10} {'host-bound':>10} {'worst':>8}"
          "   ratios to a build for that version")
    rows = []
    for host in found:
        if chosen.host and host.name not in chosen.host or host.debug or host.sanitizer:
            continue
        if not host.include:
            print(f"{host.name:8} not measured: its headers are not installed")
            continue
        own = work / host.name
        build_native(host, own)
        times = measure(host, work / "shared", own, chosen.rounds)
        rows.append({"host": host.name, "release": host.release,
                     "summary": summary(host, times), **times})
        if chosen.all:
            details(times)
    for tag in host_finder.missing(found):
        print(f"{tag:8} not here: not measured")
    (build / "speed.json").write_text(json.dumps(
        {**about(), "rounds": chosen.rounds, "hosts": rows}, indent=1) + "\n")
    print(f"\nall numbers in {build / 'speed.json'}")


if __name__ == "__main__":
    main()
