#!/usr/bin/env python3
"""Draws what bench/speed/run.py measured: build/speed.json -> docs/speed.svg.

usage: bench/speed/plot.py [--png] REPORT PICTURE     (--png: to look at)
Run by `make plot`, with the packages of bench/requirements.txt.
"""

import argparse
import json
import sys
from pathlib import Path

import matplotlib

matplotlib.use("svg")

import matplotlib.pyplot as plt  # noqa: E402
from matplotlib.ticker import FixedLocator, NullLocator  # noqa: E402

import bars  # noqa: E402

PANELS = {"primitive": "primitives", "host-bound": "calls into the host",
          "program": "whole programs"}
# variant: marker, colour, size, what the legend says
VARIANTS = {
    "abi3t": ("X", "#57606a", 8, "abi3t without Abiding, which 3.15 and later load"),
    "linkonly": ("s", "#9a6700", 5, "one file, CPython's headers, linked with Abiding"),
    "portable": ("o", "#0969da", 8, "one file, Abiding's headers"),
    "fat": ("D", "#1a7f37", 6, "one file, abiding-cc"),
    "control": ("|", "#1f2328", 10, "a build for that version, against itself"),
}
TICKS = (0.5, 0.6, 0.75, 1, 1.25, 1.5, 2, 2.5, 3, 4, 5)
# A background of its own: the page's may be dark.
STYLE = {"font.size": 10, "text.color": "#1f2328", "axes.labelcolor": "#1f2328",
         "xtick.color": "#1f2328", "ytick.color": "#1f2328", "axes.edgecolor": "#d0d7de",
         "figure.facecolor": "#ffffff", "axes.facecolor": "#ffffff",
         "svg.hashsalt": "speed"}


def label(tag):
    """cp313t -> 3.13t"""
    return f"{tag[2]}.{tag[3:]}"


def draw(report):
    hosts = [bars.Times(row) for row in report["hosts"]
             if row["tag"] in bars.host_finder.KNOWN]
    if not hosts:
        sys.exit("no host in the report that could be shown")
    plt.rcParams.update(STYLE)
    figure, axes = plt.subplots(1, len(PANELS), sharex=True, sharey=True, layout="constrained",
                                figsize=(10, 2.2 + 0.3 * len(hosts)))
    shown = [0.85, 1.4]
    for axis, (group, title) in zip(axes, PANELS.items()):
        for variant, (marker, colour, size, text) in VARIANTS.items():
            points = [(times.mean(variant, "native", times.groups[group]), place)
                      for place, times in enumerate(hosts) if variant in times.variants]
            if points:
                shown += [x for x, _ in points]
                axis.plot(*zip(*points), marker, color=colour, markersize=size, label=text,
                          markeredgewidth=1.5 if marker == "|" else 0)
        axis.set_xscale("log")
        axis.xaxis.set_major_locator(FixedLocator(TICKS))
        axis.xaxis.set_minor_locator(NullLocator())
        axis.xaxis.set_major_formatter("{x:g}")
        axis.axvline(1, color="#1f2328", linewidth=0.8, zorder=0)
        axis.grid(axis="both", color="#d8dee4", linewidth=0.6)
        axis.set_axisbelow(True)
        axis.tick_params(length=0)
        axis.set_title(title, fontsize=11, fontweight="bold")
    axes[0].set_yticks(range(len(hosts)), [label(times.tag) for times in hosts])
    axes[0].set_xlim(min(shown) / 1.08, max(shown) * 1.08)
    axes[0].set_ylim(len(hosts) - 0.5, -0.5)
    axes[0].set_ylabel("CPython")
    figure.supxlabel("time, in multiples of what a build for that one version takes"
                     "  (less is faster)", fontsize=10)
    handles, texts = axes[-1].get_legend_handles_labels()
    for axis in axes[:-1]:
        for handle, text in zip(*axis.get_legend_handles_labels()):
            if text not in texts:
                handles.append(handle)
                texts.append(text)
    figure.legend(handles, texts, loc="outside upper center", ncols=3, frameon=False)
    return figure


def save(figure, picture):
    figure.savefig(picture, format="svg", metadata={"Date": None})
    # as it comes, lines end in spaces
    lines = picture.read_text().splitlines()
    picture.write_text("".join(line.rstrip() + "\n" for line in lines))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--png", action="store_true")
    parser.add_argument("report", type=Path)
    parser.add_argument("picture", type=Path)
    chosen = parser.parse_args()
    if not chosen.report.exists():
        sys.exit(f"there is no {chosen.report}: run `make bench` first")
    figure = draw(json.loads(chosen.report.read_text()))
    if chosen.png:
        figure.savefig(chosen.picture, format="png", dpi=110)
    else:
        save(figure, chosen.picture)


if __name__ == "__main__":
    main()
