"""What the command says of real wheels, against the hosts themselves and beside abi3audit."""

import ast
import json
import os
import subprocess
import sys
import time
import zipfile

import pytest

import conform
import pypi
from kit import broken_by, check, run
from test_verdicts import ASK, SEEN

pytestmark = pytest.mark.everything


@pytest.fixture(scope="module")
def wheels():
    return pypi.fetch_all()


def test_nothing_is_wrong_with_them(wheels):
    assert len({name.split("-")[0] for name in wheels}) >= 20
    status, files = check(*wheels.values())
    assert [(file["path"], problem["text"]) for file in files for problem in file["problems"]] == []
    assert status == 0


def test_the_table_in_the_docs(wheels):
    assert pypi.table(wheels) in (conform.ROOT / "docs" / "where-do-real-wheels-load.md").read_text()


def test_each_host_does_what_the_command_says(wheels, session, tmp_path):
    """dlopen(RTLD_NOW) and a look for the hook, under each host, for each module in the wheels for this machine."""
    wrong, compared = [], 0
    files = {}
    for name, path in wheels.items():
        _, (file,) = check(path)
        if "linux" not in name or "x86_64" not in name or "musllinux" in name:
            continue
        folder = tmp_path / name
        with zipfile.ZipFile(path) as archive:
            archive.extractall(folder)
        for found in file["extensions"]:
            files[str(folder / found["path"])] = found
    for host in session.hosts:
        if host.sanitizer or host.debug or host.name == "cp316x":
            continue
        status, output = conform.run_code(host, "import importlib.machinery as m; print(m.EXTENSION_SUFFIXES)")
        assert status == 0, output
        for path, found in files.items():
            last = os.path.basename(path)
            compared += 1
            if broken_by(found, host.tag, "suffix"):
                # Never loaded: what the rest of it would do is nobody's business.
                if last[last.index("."):] in ast.literal_eval(output):
                    wrong.append((host.name, path, "is looked for"))
                continue
            # Each in a process of its own: start-up code that does not stand the host may end it.
            question = json.dumps([(path, last.split(".")[0])])
            status, answers = conform.run_code(host, f"import sys; sys.argv[1:] = [{question!r}]\n" + ASK)
            answer = json.loads(answers.splitlines()[-1])[0] if status == 0 else {}
            works = bool(answer) and answer["looks"] and answer["opens"] and answer["hook"]
            if broken_by(found, host.tag, *SEEN) == works or found["hosts"][host.tag] == "loads" and not works:
                wrong.append((host.name, path, found["hosts"][host.tag], answer or answers))
    assert not wrong, "\n".join(map(str, wrong[:20]))
    assert compared >= 200


def test_beside_abi3audit(wheels, tmp_path):
    """Every true finding of it is found; where it alone complains, the reason is known to be none."""
    stable = {name: path for name, path in wheels.items() if "-abi3" in name}
    environment = pypi.abi3audit(tmp_path / "library")
    began = time.monotonic()
    done = subprocess.run([sys.executable, "-m", "abi3audit", "--report", *map(str, stable.values())], env=environment,
                          capture_output=True, text=True)
    theirs = time.monotonic() - began
    report = json.loads(done.stdout)["specs"]
    complaints = {}
    for path, spec in report.items():
        for package in spec.get("wheel", []) or []:
            result = package["result"]
            if result and not result["is_abi3"]:
                complaints[os.path.basename(path)] = result["non_abi3_symbols"] + sorted(result["future_abi3_objects"])
    began = time.monotonic()
    _, files = check("--jobs", "1", *stable.values())
    ours = time.monotonic() - began
    print(f"{len(stable)} wheels: abi3audit {theirs:.2f} s, abiding check {ours:.2f} s; abi3audit complains of {complaints}")
    for name, file in zip(stable, files):
        if file["status"] == 0:
            # The export hook of 3.15 is no symbol that is used.
            assert all(symbol.startswith("PyModExport_") for symbol in complaints.get(name, [])), (name, complaints[name])
    assert ours < theirs


def test_no_slower_than_unzipping(wheels):
    """At most twice the time that a plain test of the archives takes, on one processor."""
    def seconds(function):
        best = 1e9
        for _ in range(3):
            began = time.monotonic()
            function()
            best = min(best, time.monotonic() - began)
        return best

    def unzip():
        for path in wheels.values():
            with zipfile.ZipFile(path) as archive:
                assert archive.testzip() is None

    plain, ours = seconds(unzip), seconds(lambda: run("check", "--jobs", "1", *wheels.values(), status=0))
    print(f"{len(wheels)} wheels: unzipped in {plain:.2f} s, checked in {ours:.2f} s")
    assert ours < 2 * plain
