#!/usr/bin/env python3
"""Writes docs/how-fast-is-it.md of what `make bench` left in the build folder.

usage: bench/page.py [--build DIR] [PAGE]
Run by `make plot`, which draws the pictures of the same numbers.
"""

import argparse
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "bench" / "speed"))

import bars  # noqa: E402

VARIANTS = ("portable", "fat", "linkonly", "abi3t", "control")
DETAILED = ("cp39", "cp315", "cp315t")

HEAD = """# How fast is it?

Made by `bench/page.py` of what `make bench` measured: run `make bench` and `make plot` instead of changing the page.

{commit}, {time}; {processor}, {cores} cores, {compiler}; {rounds} rounds in {processes} processes of each host. One
machine, one compiler: measure your own program before you decide.

First what is slow. {missed} of the {judged} bars that the project set itself are missed ([below](#bars)). On a host that is
not known, which is each CPython newer than this version of Abiding, inline functions are not used, and a file is as fast as
plain abi3t. Loops that only count references, look at types or take items of lists cost more in a portable file than in
one made for that version; a fat file mends most of it.

![Ratios of time to a build for one version: portable, fat, link-only, plain abi3t](speed.svg)

The ways to build, all of the same sources (`bench/speed`), with `-O3`:

| | |
| --- | --- |
| native | with the headers of that host, for that version alone: what all others are divided by |
| portable | with Abiding's headers, one file for all hosts |
| fat | the same by `abiding-cc` ([how](how-do-i-make-it-faster.md#fat-files)) |
| linkonly | with CPython's own abi3t headers, linked with Abiding |
| abi3t | with CPython's own abi3t headers, without Abiding: loads on 3.15 and later only |
| control | native a second time: how far the rest is to be trusted |

The variants run in turn within one process, in many short rounds. An operation's ratio is the median of the ratios of each
round, a group's the geometric mean of its operations. Times are the processor's for that thread. Where a ratio is well
below 1, as for primitives on 3.12 and 3.13, the headers of that version compile to slower code than Abiding's.
"""


def number(value, digits=2):
    return f"{value:.{digits}f}"


def table(heading, rows):
    yield "| " + " | ".join(heading) + " |"
    yield "| --- |" + " ---: |" * (len(heading) - 1)
    for row in rows:
        yield "| " + " | ".join(row) + " |"
    yield ""


def ratios(every, group, threads="1"):
    for times in every:
        if threads in times.times:
            yield [times.host, *(number(times.mean(variant, "native", times.groups[group], threads))
                                if variant in times.variants else "" for variant in VARIANTS)]


def group_tables(every):
    for group, title in (("primitive", "Primitives: reference counts, types, items, numbers, own data, sections"),
                         ("host-bound", "Calls whose work the host does"),
                         ("program", "Whole programs: a container, a parser")):
        yield from [f"### {title}", "", *table(["host", *VARIANTS], ratios(every, group))]
    yield from ["### Primitives, two threads at once", "",
                "Each with objects of its own, on hosts without a GIL.", "",
                *table(["host", *VARIANTS], ratios(every, "primitive", "2"))]


def bar_table(made):
    for each in made:
        if each["met"] is None:
            yield [each["bar"], each["variant"], "", number(each["limit"]), "", "not measured"]
        else:
            yield [each["bar"], each["variant"], number(each["measured"], 3), number(each["limit"], 3),
                   f"{each['spread']:.1%}",
                   ("met; the worst is " if each["met"] else "**missed**: ") + each["where"]]


def operation_table(times):
    heading = [variant for variant in times.variants if variant != "control"]
    return table(["nanoseconds", *heading], (
        [operation.replace("_", " "), *(number(times.nanoseconds(variant, operation))
                                        for variant in heading)]
        for operation in times.operations))


def page(speed, small):
    every = [bars.Times(row) for row in speed["hosts"]]
    judged = [each for each in speed["bars"] if each["met"] is not None]
    missed = sum(not each["met"] for each in judged)
    yield HEAD.format(**{**speed, "commit": f"Commit `{speed['commit'][:12]}`"},
                      missed=missed, judged=len(judged))
    yield from ["## Ratios to a build for that version", "", *group_tables(every)]
    yield from ["## Bars", "",
                "A bar holds for each host on its own; told is the worst. It may be passed by the spread, which is what the "
                "control is off by.", "",
                *table(["bar", "variant", "measured", "at most", "spread", ""],
                       bar_table(speed["bars"]))]
    yield from ["## Each operation", "",
                "On three hosts; `bench/speed/run.py --all` prints them on all. A time is that of one round of a loop, and "
                "processors work on several rounds at once.", ""]
    for times in every:
        if times.tag in DETAILED:
            yield from [f"### {times.tag}", "", *operation_table(times)]
    size, start = small["size"], small["import"]
    yield from ["## Size, and the time of an import", "",
                f"The example of README.md is {size['bytes']:,} bytes, stripped (bar {size['bar']:,}). Its import takes, "
                f"in microseconds (bar: {start['bar_us']:.0f} added):", "",
                *table(["host", "native", "portable", "added", "control"], (
                    [row["host"], number(row["median_us"]["classic"], 0),
                     number(row["median_us"]["universal"], 0), number(row["added_us"], 0),
                     number(row["control_us"], 0)] for row in start["hosts"]))]
    yield "Files, in bytes, stripped:\n"
    names = list(speed["sizes"])
    yield from table(["", *names], (
        [variant, *(f"{speed['sizes'][name][variant]:,}" for name in names)]
        for variant in speed["sizes"][names[0]]))
    yield ("What a critical section costs, and what it is worth beside a global lock: "
           "[there](what-does-a-critical-section-guarantee.md#is-it-worth-it).\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=Path, default=ROOT / "build")
    parser.add_argument("page", type=Path, nargs="?", default=ROOT / "docs" / "how-fast-is-it.md")
    chosen = parser.parse_args()
    try:
        speed, small = (json.loads((chosen.build / name).read_text())
                        for name in ("speed.json", "bench.json"))
    except FileNotFoundError as error:
        sys.exit(f"there is no {error.filename}: run `make bench` first")
    chosen.page.write_text("\n".join(page(speed, small)).rstrip("\n") + "\n")
    print(f"wrote {chosen.page}")


if __name__ == "__main__":
    main()
