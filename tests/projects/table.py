"""The tables of docs/where-do-real-projects-run.md, written and read.

    build/venv/bin/python tests/projects/table.py     runs the tests of all projects on all hosts and prints them
"""

import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).resolve().parent)]

import projects  # noqa: E402

import conform  # noqa: E402  (projects knows where it is)
import hosts as host_finder  # noqa: E402

PAGE = conform.ROOT / "docs" / "where-do-real-projects-run.md"


def cells(line):
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def row(name, lines):
    """What was to be done, as a row of the first table."""
    project = projects.load(name)
    gone, come = lines
    return f"| {projects.title(project.sdist)} | `{Path(project.source).name}` | {project.how} | {gone} | {come} |\n"


def read():
    """({project: {host: tests that passed}}, [host]) of the page."""
    lines = PAGE.read_text().split("## How many tests pass?")[1].splitlines()
    lines = [cells(line) for line in lines if line.startswith("|")]
    hosts = lines[0][1:]
    rows = {}
    for line in lines[2:]:
        if len(line) == len(hosts) + 1:
            rows[line[0]] = dict(zip(hosts, line[1:]))
    return rows, hosts


def cell(name, host):
    return read()[0][projects.title(projects.load(name).sdist)][host]


def main():
    hosts = [host for host in host_finder.find_hosts() if not host.sanitizer]
    first, second, third = "", "", ""
    for name in projects.RECIPES:
        project = projects.load(name)
        title = projects.title(project.sdist)
        folder, lines = projects.build(name)
        first += row(name, lines)
        second += f"| {title} | " + " | ".join(str(projects.run(name, host, folder)[0]) for host in hosts) + " |\n"
        for part, why in projects.not_run(project).items():
            third += f"| {title} | `{part}` | {why} |\n"
        print(f"{title} done", file=sys.stderr)
    print("| project | module in | what was to be done | lines that went | lines that came |\n| --- | --- | --- | --- | --- |\n" + first)
    print("| project | " + " | ".join(host.name for host in hosts) + " |\n| --- |" + " --- |" * len(hosts) + "\n" + second)
    print("| project | tests with this in their names, or by this name | why |\n| --- | --- | --- |\n" + third)
    print("| project | names |\n| --- | --- |")
    for sdist, blocked in projects.BLOCKED.items():
        print(f"| {projects.title(sdist)} | {', '.join(f'`{name}`' for name in blocked.names)} |")


if __name__ == "__main__":
    main()
