"""Wheels of well-known projects, fetched by pip and pinned by hash in wheels.txt.

    build/venv/bin/python tests/command/pypi.py     prints the table of docs/where-do-real-wheels-load.md
"""

import os
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
if __name__ == "__main__":
    sys.path[:0] = [str(HERE.parent), str(HERE.parent.parent / "tools")]

from conform import ROOT  # noqa: E402
from kit import check  # noqa: E402



def pinned(name):
    """{file name: SHA-256}"""
    return dict(line.split() for line in (HERE / name).read_text().splitlines() if line[0] != "#")


WHEELS = pinned("wheels.txt")
CACHE = ROOT / "build" / "wheels"
SHORT = {"loads": "yes", "cannot tell": "?", "does not load": "no"}


def fetch(name, digest=None):
    """The path of a wheel, or of a project's sources; pip's own configuration says where from."""
    path = CACHE / name
    if not path.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        project, version = name.split("-")[:2]
        if name.endswith(".whl"):
            *_, python, abi, platforms = name[:-len(".whl")].split("-")
            minor = re.match(r"cp3(\d+)", python)
            options = ["--only-binary", ":all:", "--implementation", "cp" if minor else "py",
                       "--python-version", f"3.{minor[1] if minor else 12}",
                       *[word for tag in abi.split(".") for word in ("--abi", tag)],
                       *[word for tag in platforms.split(".") for word in ("--platform", tag)]]
        else:
            version = version[:-len(".tar.gz")]
            options = ["--no-binary", project]
        request = CACHE / f"{name}.txt"
        request.write_text(f"{project}=={version} --hash=sha256:{digest or WHEELS[name]}\n")
        subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps",
                        "--require-hashes", "-r", request, "-d", CACHE, *options], check=True)
        request.unlink()
    return path


def fetch_all():
    return {name: fetch(name) for name in WHEELS}


def abi3audit(folder):
    """The environment in which `python -m abi3audit` runs; it is put into the folder."""
    if not folder.exists():
        subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps",
                        "--require-hashes", "-r", HERE / "requirements-abi3audit.txt", "--target", folder, "--only-binary",
                        ":all:", "--platform", "any", "--implementation", "py", "--abi", "none", "--python-version", "3.11"],
                       check=True)
    return {**os.environ, "PYTHONPATH": str(folder), "HOME": str(folder)}


def table(paths):
    """One row for each wheel: on which hosts all its extension modules load."""
    _, files = check(*paths.values())
    rows = []
    for name, file in zip(paths, files):
        assert file["error"] is None, file
        hosts = file["extensions"][0]["hosts"] if file["extensions"] else {}
        worst = {host: max((found["hosts"][host] for found in file["extensions"]), key=list(SHORT).index) for host in hosts}
        kinds = sorted({found["kind"] for found in file["extensions"]}) or ["pure"]
        rows.append((name, ", ".join(kinds), worst))
    hosts = next(worst for _, _, worst in rows if worst)
    lines = ["| wheel | kind | " + " | ".join(hosts) + " |", "| --- | --- |" + " --- |" * len(hosts)]
    for name, kind, worst in rows:
        lines.append(f"| {name.rsplit('-', 1)[0]}-{name[:-4].rsplit('-', 1)[1].split('.')[0]} | {kind} | "
                     + " | ".join(SHORT[worst[host]] if worst else "yes" for host in hosts) + " |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    print(table(fetch_all()), end="")
