#!/usr/bin/env python3
"""Which CPython interpreters are here?  Every test and the demo ask this file.

Looks, in this order, into
  1. $ABIDING_HOSTS, a folder of unpacked hosts (DIR/<name>/bin/python3), or
     else $XDG_CACHE_HOME/abiding/hosts (default ~/.cache/abiding/hosts),
  2. pyenv's and uv's folders,
  3. PATH,
and asks each interpreter found what it is.  The first of a name is used; an
interpreter that cannot be a host is listed with the reason, never dropped.

usage: python3 tools/hosts.py [--json]
Runs on Python 3.9 and later, standard library only.
"""

import argparse
import json
import os
import re
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import List, Optional

FLOOR = (3, 9)

# The hosts that Abiding promises to work on; what is not found is reported.
KNOWN = ("cp39", "cp310", "cp311", "cp312", "cp313", "cp313t",
         "cp314", "cp314t", "cp315", "cp315t")

SECONDS_TO_ANSWER = 30

# Runs in the interpreter asked, which may be as old as Python 2.
QUESTION = r"""
import json, os, platform, sys, sysconfig
def var(name):
    return sysconfig.get_config_var(name)
include = sysconfig.get_paths()["include"]
here = getattr(sys, "_base_executable", None) or sys.executable
print(json.dumps({
    "implementation": platform.python_implementation(),
    "version": list(sys.version_info[:3]),
    "release": "%d.%d.%d" % sys.version_info[:3] + (
        "" if sys.version_info[3] == "final"
        else {"alpha": "a", "beta": "b", "candidate": "rc"}[sys.version_info[3]]
             + str(sys.version_info[4])),
    "free_threaded": bool(var("Py_GIL_DISABLED")),
    "debug": hasattr(sys, "gettotalrefcount"),
    "sanitizer": "thread" if "thread-sanitizer" in str(var("CONFIG_ARGS")) else "",
    "include": include if os.path.isfile(os.path.join(include, "Python.h")) else "",
    "executable": os.path.realpath(here),
}))
"""


@dataclass
class Host:
    """One CPython build that a universal extension can be tried on."""

    name: str               # its folder's name in a folder of hosts, else the tag
    tag: str                # cp39, cp313t, cp315td
    python: str             # what to run
    version: tuple          # (3, 9, 18)
    release: str            # "3.15.0rc2"
    free_threaded: bool
    debug: bool
    sanitizer: str          # "thread" for a ThreadSanitizer build, else ""
    include: Optional[str]  # folder of its own Python.h, if installed
    source: str             # where it was found
    real: str               # the interpreter's file, symbolic links followed

    @property
    def native(self):
        """Implements abi3t itself."""
        return self.version >= (3, 15)


@dataclass
class Refused:
    """An interpreter that is no host, and why."""

    python: str
    source: str
    reason: str


def _folders():
    """Yields (source, name or None, interpreter path), best source first."""
    given = os.environ.get("ABIDING_HOSTS")
    if given:
        hosts = Path(given)
    else:
        cache = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
        hosts = Path(cache) / "abiding" / "hosts"
    for python in _sorted(hosts.glob("*/bin/python3")):
        yield "ABIDING_HOSTS" if given else "cache", python.parent.parent.name, python

    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    for python in _sorted(pyenv.glob("versions/*/bin/python")):
        yield "pyenv", None, python

    data = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    uv = Path(os.environ.get("UV_PYTHON_INSTALL_DIR") or Path(data) / "uv" / "python")
    for python in _sorted(uv.glob("*/bin/python3")):
        yield "uv", None, python

    wanted = re.compile(r"(python3(\.\d+)?(t|d|td|-dbg)?|pypy3(\.\d+)?)\Z")
    for folder in os.environ.get("PATH", os.defpath).split(os.pathsep):
        try:
            names = os.listdir(folder or ".")
        except OSError:
            continue
        for name in sorted(filter(wanted.match, names), key=_natural):
            yield "PATH", None, Path(folder) / name


def _natural(text):
    """Sorts cp39 before cp310."""
    parts = re.split(r"(\d+)", re.sub(r"\bcp3(\d+)", r"cp3.\1", str(text)))
    return [int(part) if part.isdigit() else part for part in parts]


def _sorted(paths):
    return sorted(paths, key=_natural)


def _ask(python):
    """What `python` says about itself: a dict, or a str saying what went wrong."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    try:
        answer = subprocess.run(
            [str(python), "-E", "-S", "-c", QUESTION], env=environment,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, timeout=SECONDS_TO_ANSWER)
    except subprocess.TimeoutExpired:
        return f"does not answer within {SECONDS_TO_ANSWER} seconds"
    except OSError as error:
        return f"does not start: {error.strerror}"
    if answer.returncode != 0:
        words = answer.stderr.decode(errors="replace").strip().splitlines()
        return f"does not start: {words[-1] if words else answer.returncode}"
    try:
        return json.loads(answer.stdout.decode())
    except ValueError:
        return "does not answer as a Python does"


def survey():
    """Everything found here: (hosts in use, duplicates of them, refused)."""
    hosts, others, refused = [], [], []
    paths, executables, names = set(), set(), set()
    for source, name, python in _folders():
        if not os.access(python, os.X_OK):
            continue
        place = python.parent.resolve() / python.name
        if place in paths:
            continue
        paths.add(place)
        facts = _ask(python)
        if isinstance(facts, str):
            # pyenv puts a stand-in on PATH for each version it could switch to
            if not (source == "PATH" and python.parent.name == "shims"):
                refused.append(Refused(str(python), source, facts))
            continue
        if facts["executable"] in executables:
            continue
        executables.add(facts["executable"])
        version = tuple(facts["version"])
        if facts["implementation"] != "CPython":
            refused.append(Refused(str(python), source,
                           f"{facts['implementation']} is not CPython"))
            continue
        if version < FLOOR:
            refused.append(Refused(str(python), source,
                           f"{facts['release']} is below 3.9, the oldest host"))
            continue
        tag = "cp{}{}{}{}".format(version[0], version[1],
                                  "t" if facts["free_threaded"] else "",
                                  "d" if facts["debug"] else "")
        host = Host(name or tag, tag, str(python.absolute()), version,
                    facts["release"], facts["free_threaded"], facts["debug"],
                    facts["sanitizer"], facts["include"] or None, source,
                    facts["executable"])
        (others if host.name in names else hosts).append(host)
        names.add(host.name)
    hosts.sort(key=lambda host: (_natural(host.tag), host.name))
    return hosts, others, refused


def find_hosts() -> List[Host]:
    """The hosts to test on, oldest first, one for each name."""
    return survey()[0]


def missing(hosts) -> List[str]:
    """The tags of the known hosts that are not among `hosts`."""
    tags = {host.tag for host in hosts}
    return [tag for tag in KNOWN if tag not in tags]


def official_include(hosts) -> Optional[str]:
    """A folder of CPython's own 3.15 headers, for what is compared with them."""
    for host in hosts:
        if host.version[:2] == (3, 15) and host.include and not host.debug \
                and not host.sanitizer:
            return host.include
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true", help="print as JSON")
    if parser.parse_args().json:
        hosts, others, refused = survey()
        json.dump({"hosts": [asdict(h) for h in hosts],
                   "duplicates": [asdict(h) for h in others],
                   "refused": [asdict(r) for r in refused],
                   "missing": missing(hosts)}, sys.stdout, indent=1)
        print()
        return 0
    hosts, others, refused = survey()
    for host in hosts:
        print(f"{host.name:12} {host.release:11} {host.source:13} {host.python}")
    for tag in missing(hosts):
        print(f"{tag:12} {'-':11} {'not here: not tested'}")
    for host in others:
        print(f"also here, not used: {host.name} {host.release} {host.python}")
    for entry in refused:
        print(f"refused: {entry.python}: {entry.reason}")
    return 0 if hosts else 1


if __name__ == "__main__":
    sys.exit(main())
