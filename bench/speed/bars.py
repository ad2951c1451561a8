"""What the times of run.py say: ratios, tables, and the bars that they have to meet.

A ratio is that of two variants' times, of one operation on one host: the median
of the rounds' ratios.  A group's is the geometric mean of its operations'.

How far to trust a number, its spread, is what the control has, a second build of
`native`: by how much the same ratio of control and native is not 1, upwards or
downwards.  A bar may be passed by that much and no more.  Where a bar holds for
several hosts, groups or operations, each has to meet it, and the worst is told.
"""

import math
import statistics
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent / "tools"))

import hosts as host_finder  # noqa: E402

GROUPS = ("primitive", "host-bound", "program")


def geometric_mean(values):
    return math.exp(statistics.fmean(math.log(value) for value in values))


def distance(ratio):
    """0.1 for 1.1 and for 1 / 1.1"""
    return max(ratio, 1 / ratio) - 1


class Times:
    """One host's row of the report."""

    def __init__(self, row):
        self.host, self.tag, self.times = row["host"], row["tag"], row["times"]
        self.free_threaded = row["free_threaded"]
        self.operations = [name for name, _ in row["operations"]]
        self.groups = {group: [name for name, of in row["operations"] if of == group]
                       for group in GROUPS}
        self.variants = list(self.times["1"])

    def rounds(self, variant, operation, threads="1"):
        return self.times[threads][variant][self.operations.index(operation)]

    def nanoseconds(self, variant, operation, threads="1"):
        return statistics.median(self.rounds(variant, operation, threads))

    def ratio(self, variant, base, operation, threads="1"):
        return statistics.median(a / b for a, b in zip(self.rounds(variant, operation, threads),
                                                       self.rounds(base, operation, threads)))

    def quotient(self, variant, operation, base, threads="1", base_threads="1"):
        """Of the times of two operations, or of one with more and with fewer threads."""
        return (self.nanoseconds(variant, operation, threads)
                / self.nanoseconds(variant, base, base_threads))

    def mean(self, variant, base, operations, threads="1"):
        return geometric_mean(self.ratio(variant, base, operation, threads)
                              for operation in operations)

    def spread(self, operations):
        return distance(self.mean("control", "native", operations))


# --- the tables ---

HEADING = (f"ratios to a build for that version\n\n{'host':8} {'variant':9}"
           + "".join(f"{group:>11}" for group in GROUPS)
           + f"   {'worst primitive':27} 2 threads:" + "".join(f"{group:>11}" for group in GROUPS))


def print_host(row):
    times = Times(row)
    for variant in times.variants:
        if variant == "native":
            continue
        worst = max(times.groups["primitive"],
                    key=lambda operation: times.ratio(variant, "native", operation))
        print(f"{times.host:8} {variant:9}"
              + "".join(f"{times.mean(variant, 'native', times.groups[group]):11.2f}"
                        for group in GROUPS)
              + f"   {times.ratio(variant, 'native', worst):5.2f} {worst:21}"
              + ("           " + "".join(f"{times.mean(variant, 'native', times.groups[group], '2'):11.2f}"
                                         for group in GROUPS) if "2" in times.times else "").rstrip(),
              flush=True)


def print_operations(row):
    times = Times(row)
    print("\n  nanoseconds" + " " * 12 + "".join(f"{variant:>10}" for variant in times.variants)
          + ("   2 threads:" + "".join(f"{variant:>10}" for variant in times.variants)
             if "2" in times.times else ""))
    for operation in times.operations:
        print(f"  {operation:23}" + "             ".join(
            "".join(f"{times.nanoseconds(variant, operation, threads):10.2f}"
                    for variant in times.variants) for threads in times.times))
    print()


# --- the bars ---

def bar(name, variant, where, measured, limit, spread):
    return {"bar": name, "variant": variant, "where": where, "measured": measured, "limit": limit,
            "spread": spread, "met": measured <= limit * (1 + spread)}


def worst(made):
    """The one of several that is furthest over its limit, or nearest to it."""
    return sorted(made, key=lambda each: each["measured"] / (each["limit"] * (1 + each["spread"])))[-1:]


def group_bar(name, hosts, variant, base, groups, limit):
    """Geometric means, each group of each host on its own."""
    return worst(bar(name, variant, f"{times.host} {group}", times.mean(variant, base, times.groups[group]),
                     limit, times.spread(times.groups[group]))
                 for times in hosts if {variant, base} <= set(times.variants) for group in groups)


def single_bar(name, hosts, variant, base, groups, limit):
    """Each operation of each host on its own."""
    return worst(bar(name, variant, f"{times.host} {operation}", times.ratio(variant, base, operation),
                     limit, times.spread([operation]))
                 for times in hosts if {variant, base} <= set(times.variants)
                 for group in groups for operation in times.groups[group])


def own_data_bars(hosts, variant):
    yield from worst(
        bar("own data by self / by the documented token pattern", variant, times.host,
            times.quotient(variant, "own_data", "own_data_by_token"), 1 / 6,
            times.spread(["own_data"]))
        for times in hosts if variant in times.variants)
    yield from (
        bar("own data by self, 2 threads / 1 thread", variant, times.host,
            times.quotient(variant, "own_data", "own_data", "2"), 1.10,
            distance(times.quotient("control", "own_data", "own_data", "2")))
        for times in hosts if times.tag == "cp315t" and variant in times.variants)


def section_bar(hosts, variant):
    """With a GIL the control's is an empty loop too."""
    return worst(bar("critical section in empty loops", variant, f"{times.host} {operation}",
                     times.quotient(variant, operation, "empty_loop"), 2.0,
                     distance(times.quotient("control", operation, "empty_loop")))
                 for times in hosts if variant in times.variants
                 for operation in ("section_one", "section_two"))


def size_bar(sizes):
    """Of each source; stripped files of the hosts measured, the made-up one left out."""
    return worst(bar("a fat file / the sum of the files that it replaces", "fat", source,
                     files["fat"] / sum(size for name, size in files.items()
                                        if name.startswith("native ")), 1.0, 0.0)
                 for source, files in sizes.items() if "fat" in files)


def judge(report):
    """The bars that the report has the numbers for."""
    every = [Times(row) for row in report["hosts"]]
    known = [times for times in every if times.tag in host_finder.KNOWN]
    with_gil = [times for times in known if not times.free_threaded]
    without = [times for times in known if times.free_threaded]
    unknown = [times for times in every if times.tag not in host_finder.KNOWN]
    native = {tag: [times for times in known if times.tag == tag] for tag in ("cp315", "cp315t")}
    both = native["cp315"] + native["cp315t"]
    made = []
    for variant, limits in (("portable", (1.30, 1.40, 2.2, 1.05, 1.10, 0.50, 0.65)),
                            ("fat", (1.05, 1.10, 1.5, 1.03, 1.05, 0.35, 0.50))):
        made += group_bar("primitives, hosts with a GIL", with_gil, variant, "native",
                          ["primitive"], limits[0])
        made += group_bar("primitives, free-threaded hosts", without, variant, "native",
                          ["primitive"], limits[1])
        made += single_bar("worst primitive", known, variant, "native", ["primitive"], limits[2])
        made += group_bar("host-bound", known, variant, "native", ["host-bound"], limits[3])
        made += single_bar("each whole program", known, variant, "native", ["program"], limits[4])
        for tag, limit in zip(native, limits[5:]):
            made += group_bar("primitives / plain abi3t", native[tag], variant, "abi3t",
                              ["primitive"], limit)
        made += single_bar("any operation / plain abi3t", both, variant, "abi3t", GROUPS, 1.10)
        made += own_data_bars(known, variant)
        made += section_bar(with_gil, variant)
        made += group_bar("unknown host / plain abi3t", unknown, variant, "abi3t", GROUPS, 1.10)
    made += group_bar("link-only / plain abi3t", both + unknown, "linkonly", "abi3t", GROUPS, 1.05)
    made += size_bar({source: {name: size for name, size in files.items()
                               if name.split()[-1] in (*host_finder.KNOWN, "fat")}
                      for source, files in report["sizes"].items()})
    return made


def print_bars(made):
    print(f"\n{'bar':51} {'variant':9} {'measured':>8} {'at most':>8} {'spread':>7}         the worst is")
    for each in made:
        print(f"{each['bar']:51} {each['variant']:9} {each['measured']:8.3f} {each['limit']:8.3f} "
              f"{each['spread']:6.1%}  {'met   ' if each['met'] else 'MISSED'}  {each['where']}")
