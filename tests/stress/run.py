#!/usr/bin/env python3
"""Many threads over shared objects, in critical sections, on every host without a GIL.

usage: tests/stress/run.py [--sections N] [--host HOST]... [--threads N] [--seed N]

What is counted inside the sections must agree in the end, and the end must come, while the
garbage is collected again and again (which stops all threads) and the process forks.
`make test-all` does ten million sections on each host.
"""

import argparse
import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT / "tests"))

import conform  # noqa: E402

MODULE = conform.Module("stress", [HERE / "stress.c"], flags=["-O2"])
SECTIONS = 10_000_000
# A host that does a million in longer than this has hung.
SECONDS_PER_MILLION = 60


def hosts(session):
    """Those without a GIL, the sanitizer's left out: it has races to look for, not speed."""
    return [host for host in session.hosts if host.free_threaded and not host.sanitizer]


def run(session, host, sections=SECTIONS, threads=4, seed=1):
    """(what inside.py printed, what was wrong): one of the two is None."""
    own = conform.Builder(session.builder.folder, sources=HERE)
    own.module(MODULE, "abiding", host.sanitizer)
    limit = 120 + SECONDS_PER_MILLION * sections / 1e6
    status, output, late = conform.run_process(
        [host.python, "-X", "faulthandler", str(HERE / "inside.py"), str(sections),
         str(threads), str(seed)],
        conform.environment(host, "abiding", [own.place("abiding", host.sanitizer)]),
        str(HERE), limit * conform.SLOWNESS.get(host.sanitizer, 1))
    if status or late:
        return None, f"{host.name}: {conform._describe_end(status, late)}\n{output}"
    if "ThreadSanitizer" in output:
        return None, output
    return json.loads(output.splitlines()[-1]), None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sections", type=int, default=SECTIONS)
    parser.add_argument("--threads", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--host", action="append")
    chosen = parser.parse_args()
    session = conform.Session()
    chosen_hosts = [host for host in session.hosts if host.name in chosen.host] \
        if chosen.host else hosts(session)
    failed = 0
    print("host          release        sections   seconds  collections  forks  callbacks")
    for host in chosen_hosts:
        told, wrong = run(session, host, chosen.sections, chosen.threads, chosen.seed)
        failed += wrong is not None
        print(wrong or f"{host.name:12}  {host.release:10} {told['sections']:12} "
              f"{told['seconds']:9.1f}  {told['collections']:11}  {told['forks']:5}  "
              f"{told['callbacks']:9}", flush=True)
    return 1 if failed or not chosen_hosts else 0


if __name__ == "__main__":
    sys.exit(main())
