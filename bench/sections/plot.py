#!/usr/bin/env python3
"""Draws what bench/sections/run.py measured: build/sections.json -> docs/sections.svg.

usage: bench/sections/plot.py REPORT PICTURE
Run by `make plot`, with the packages of bench/requirements.txt.
"""

import argparse
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "speed"))

import plot as speed  # noqa: E402

plt = speed.plt
# way: marker, colour, what the legend says
WAYS = {
    "nothing": ("x", "#57606a", "no lock at all, a counter each"),
    "own object": ("o", "#0969da", "critical section, an object each"),
    "one object": ("s", "#9a6700", "critical section, one object for both"),
    "global PyMutex": ("D", "#1a7f37", "one global PyMutex"),
    "global lock": ("X", "#cf222e", "one global PyThread_type_lock"),
}
THREADS = (1, 2)
TICKS = (5, 10, 20, 50, 100, 200, 500, 1000, 2000)


def draw(report):
    plt.rcParams.update({**speed.STYLE, "svg.hashsalt": "sections"})
    hosts = report["hosts"]
    figure, axes = plt.subplots(1, len(hosts), sharey=True, layout="constrained",
                                figsize=(3.2 * len(hosts) + 0.6, 4), squeeze=False)
    for axis, host in zip(axes[0], hosts):
        for way, (marker, colour, text) in WAYS.items():
            rates = [host["rates"][f"{way}/{count}"] / 1e6 for count in THREADS]
            axis.plot(THREADS, rates, marker=marker, color=colour, label=text)
        axis.set_title(speed.label(host["tag"]), fontsize=11, fontweight="bold")
        axis.set_xticks(THREADS)
        axis.set_xlim(0.8, 2.2)
        axis.set_yscale("log")
        axis.yaxis.set_major_locator(speed.FixedLocator(TICKS))
        axis.yaxis.set_minor_locator(speed.NullLocator())
        axis.grid(axis="y", color="#d8dee4", linewidth=0.6)
        axis.set_axisbelow(True)
        axis.tick_params(length=0, which="both")
    axes[0][0].set_ylabel("millions of operations a second")
    axes[0][0].yaxis.set_major_formatter("{x:g}")
    figure.supxlabel("threads", fontsize=10)
    handles, texts = axes[0][0].get_legend_handles_labels()
    figure.legend(handles, texts, loc="outside upper center", ncols=3, frameon=False)
    return figure


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("report", type=Path)
    parser.add_argument("picture", type=Path)
    chosen = parser.parse_args()
    if not chosen.report.exists():
        sys.exit(f"there is no {chosen.report}: run bench/sections/run.py first")
    speed.save(draw(json.loads(chosen.report.read_text())), chosen.picture)


if __name__ == "__main__":
    main()
