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

def bar(name, variant, limit, cases):
    """A row of the report.  Cases are (where, measured, spread); the one furthest over its
    limit, or nearest to it, is told.  Without any there is nothing to judge, and met is None."""
    cases = sorted(cases, key=lambda case: case[1] / (1 + case[2]))
    where, measured, spread = cases[-1] if cases else ("not measured", None, None)
    return {"bar": name, "variant": variant, "where": where, "measured": measured,
            "limit": limit, "spread": spread,
            "met": measured <= limit * (1 + spread) if cases else None}


def having(hosts, *variants):
    return [times for times in hosts if set(variants) <= set(times.variants)]


def groups_of(hosts, variant, base, groups):
    """Geometric means, each group of each host on its own."""
    for times in having(hosts, variant, base):
        for group in groups:
            yield (f"{times.host} {group}", times.mean(variant, base, times.groups[group]),
                   times.spread(times.groups[group]))


def operations_of(hosts, variant, base, groups):
    """Each operation of each host on its own."""
    for times in having(hosts, variant, base):
        for group in groups:
            for operation in times.groups[group]:
                yield (f"{times.host} {operation}", times.ratio(variant, base, operation),
                       times.spread([operation]))


def own_data(hosts, variant):
    """By self, beside the documented pattern with a token, by the host's own calls."""
    for times in having(hosts, variant, "linkonly"):
        yield (times.host, times.nanoseconds(variant, "own_data")
               / times.nanoseconds("linkonly", "own_data_by_token"), times.spread(["own_data"]))


def own_data_threads(hosts, variant):
    """With two threads, beside one."""
    for times in having(hosts, variant):
        ratios = {which: times.nanoseconds(which, "own_data", "2")
                  / times.nanoseconds(which, "own_data") for which in (variant, "control")}
        yield times.host, ratios[variant], distance(ratios["control"])


def sections(hosts, variant):
    """In empty loops, which is all that native has for them where there is a GIL."""
    for times in having(hosts, variant):
        for operation in ("section_one", "section_two"):
            yield (f"{times.host} {operation}", times.ratio(variant, "native", operation),
                   times.spread([operation]))


def fat_sizes(sizes):
    """Each source's file beside those of all hosts; stripped."""
    for source, files in sizes.items():
        natives = [files.get(f"native {tag}") for tag in host_finder.KNOWN]
        if "fat" in files and all(natives):
            yield source, files["fat"] / sum(natives), 0.0


def judge(report):
    """The bars, each with what the report has on it."""
    every = [Times(row) for row in report["hosts"]]
    known = [times for times in every if times.tag in host_finder.KNOWN]
    unknown = [times for times in every if times.tag not in host_finder.KNOWN]
    with_gil = [times for times in known if not times.free_threaded]
    without = [times for times in known if times.free_threaded]
    cp315 = [times for times in known if times.tag == "cp315"]
    cp315t = [times for times in known if times.tag == "cp315t"]
    made = []
    for variant, limits in (("portable", (1.30, 1.40, 2.2, 1.05, 1.10, 0.50, 0.65)),
                            ("fat", (1.05, 1.10, 1.5, 1.03, 1.05, 0.35, 0.50))):
        made += [
            bar("primitives, hosts with a GIL", variant, limits[0],
                groups_of(with_gil, variant, "native", ["primitive"])),
            bar("primitives, free-threaded hosts", variant, limits[1],
                groups_of(without, variant, "native", ["primitive"])),
            bar("worst primitive", variant, limits[2],
                operations_of(known, variant, "native", ["primitive"])),
            bar("host-bound", variant, limits[3],
                groups_of(known, variant, "native", ["host-bound"])),
            bar("each whole program", variant, limits[4],
                operations_of(known, variant, "native", ["program"])),
            bar("primitives / plain abi3t, 3.15", variant, limits[5],
                groups_of(cp315, variant, "abi3t", ["primitive"])),
            bar("primitives / plain abi3t, 3.15t", variant, limits[6],
                groups_of(cp315t, variant, "abi3t", ["primitive"])),
            bar("any operation / plain abi3t", variant, 1.10,
                operations_of(cp315 + cp315t, variant, "abi3t", GROUPS)),
            bar("own data by self / by the documented token pattern", variant, 1 / 6,
                own_data(known, variant)),
            bar("own data by self, 2 threads / 1 thread, 3.15t", variant, 1.10,
                own_data_threads(cp315t, variant)),
            bar("critical section in empty loops, hosts with a GIL", variant, 2.0,
                sections(with_gil, variant)),
            bar("unknown host / plain abi3t", variant, 1.10,
                groups_of(unknown, variant, "abi3t", GROUPS))]
    return made + [
        bar("link-only / plain abi3t", "linkonly", 1.05,
            groups_of(cp315 + cp315t + unknown, "linkonly", "abi3t", GROUPS)),
        bar("a fat file / the sum of the files that it replaces", "fat", 1.0,
            fat_sizes(report["sizes"]))]


def print_bars(made):
    print(f"\n{'bar':51} {'variant':9} {'measured':>8} {'at most':>8} {'spread':>7}         the worst is")
    for each in made:
        told = f"{each['bar']:51} {each['variant']:9} "
        if each["met"] is None:
            print(f"{told}{'':8} {each['limit']:8.3f}                  {each['where']}")
        else:
            print(f"{told}{each['measured']:8.3f} {each['limit']:8.3f} {each['spread']:6.1%}"
                  f"  {'met   ' if each['met'] else 'MISSED'}  {each['where']}")
