"""The speed benchmark computes what it says; how fast is not a matter for a test."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import conform

SPEED = conform.ROOT / "bench" / "speed"
sys.path.insert(0, str(SPEED))

import bars  # noqa: E402

GROUPS = {"empty_loop": "reference", "section_one": "primitive", "section_two": "primitive",
          "own_data": "primitive", "own_data_by_token": "host-bound",
          "container": "program", "parser": "program"}


@pytest.fixture(scope="session")
def measured(session, tmp_path_factory):
    """(host, folder of its modules, report) of one round, on a host that has all variants."""
    able = [host for host in session.hosts
            if host.include and not host.debug and not host.sanitizer]
    if not able:
        pytest.skip("no host with its headers here")
    host = max(able, key=lambda host: (host.native and bool(session.official), host.free_threaded))
    build = Path(os.environ.get("BUILD", conform.ROOT / "build")).resolve()
    into = tmp_path_factory.mktemp("speed")
    session.builder.library()
    for command in (["cmake", "--build", build],
                    [sys.executable, SPEED / "run.py", "--build", build, "--into", into, "--all",
                     "--host", host.name, "--processes", "1", "--rounds", "1"]):
        done = subprocess.run([str(word) for word in command], text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        assert done.returncode == 0, done.stdout
    return host, into / "bench" / "speed" / host.name, json.loads((into / "speed.json").read_text())


def test_every_variant_is_timed(session, measured):
    host, folder, report = measured
    row, = report["hosts"]
    expected = {"native", "control", "portable"}
    if (folder.parent / "prefix" / "bin" / "abiding-cc").exists():
        expected.add("fat")
    if session.official:
        expected |= {"linkonly"} | ({"abi3t"} if host.native else set())
    assert set(row["times"]) == {"1", "2"} if host.free_threaded else {"1"}
    for times in row["times"].values():
        assert expected <= set(times)
        for rounds in times.values():
            assert len(rounds) == len(row["operations"]) >= 30
            assert all(len(values) == 1 and values[0] > 0 for values in rounds)
    assert {"primitive", "host-bound", "program"} < {group for _, group in row["operations"]}
    assert {"container", "parser"} == {name for name, group in row["operations"] if group == "program"}
    assert report["bars"]


def test_no_variant_has_assertions(measured):
    """Macros of CPython's headers would check their arguments, as no release does."""
    _, folder, _ = measured
    files = sorted(folder.glob("*.so"))
    assert files
    for file in files:
        names = subprocess.run(["nm", "-D", "--undefined-only", str(file)], text=True, check=True,
                               stdout=subprocess.PIPE).stdout
        assert "Py" in names and "__assert" not in names, file.name


@pytest.mark.parametrize("module, given, message", [
    ("parser", '"document": "[1]", "parsed": [2], "weight": 5.0', "not what the json module"),
    ("parser", '"document": "[1]", "parsed": [1], "weight": 6.0', "not what the document says"),
    ("container", '"use_series": lambda make: make', "otherwise than a list"),
    ("container", '"use_series": lambda make: make is list or make().pop()', "pop index out of range"),
])
def test_a_wrong_result_is_noticed(measured, module, given, message):
    host, folder, report = measured
    for variant in report["hosts"][0]["times"]["1"]:
        status, output = conform.run_code(host, f"""
import {module}_{variant} as module
try:
    module.run(0, 256, module.setup({{{given}}}))
except (AssertionError, IndexError) as error:
    print(error)
""", folder)
        assert status == 0 and message in output, (variant, output)


@pytest.mark.parametrize("document", [
    "", " ", "[", "[1", "[1,", "[1,]", "{", '{"a"', '{"a":', '{"a":1', '{"a":1,}', "{1:2}", "01", "-",
    "1.5.5", '"', '"\\', '"\\x"', '"\\u12"', '"\n"', "tru", "nul", "[1] 2", "[" * 101])
def test_no_json_is_refused(measured, document):
    host, folder, _ = measured
    status, output = conform.run_code(host, f"""
import parser_native
try:
    parser_native.setup({{"document": {document!r}, "parsed": None, "weight": 0.0}})
except ValueError as error:
    print("refused:", error)
""", folder)
    assert status == 0 and output.startswith("refused: "), output


def made_up(**factors):
    """A report in which every operation takes 1 ns, and factor times as long in a variant."""
    operations = [[name, group] for name, group in GROUPS.items()]
    times = {variant: [[float(factor.get(name, factor[""]) if isinstance(factor, dict) else factor)] * 3
                       for name in GROUPS]
             for variant, factor in {"native": 1, "control": 1, "abi3t": 1, "linkonly": 1,
                                     **factors}.items()}
    hosts = [{"host": tag, "release": "", "tag": tag, "free_threaded": tag.endswith("t"),
              "operations": operations, "times": {"1": times, "2": times}}
             for tag in ("cp39", "cp315", "cp315t", "cp316x")]
    sizes = {"parser": {f"native {tag}": 10 for tag in bars.host_finder.KNOWN}}
    sizes["parser"].update({"native cp316x": 99, "fat": 99})
    return {"hosts": hosts, "sizes": sizes}


def missed(report):
    return {(each["bar"], each["where"]) for each in bars.judge(report) if each["met"] is False}


def test_bars_that_are_met():
    report = made_up(portable={"": 0.5, "own_data": 0.1, "own_data_by_token": 0.9})
    assert missed(report) == set()
    not_judged = {each["variant"] for each in bars.judge(report) if each["met"] is None}
    assert not_judged == {"fat"}        # which is not in the report


def test_bars_that_are_missed():
    names = {bar for bar, _ in missed(made_up(portable={"": 2.5, "empty_loop": 1, "own_data": 1}))}
    assert names == {
        "primitives, hosts with a GIL", "primitives, free-threaded hosts", "worst primitive",
        "host-bound", "each whole program", "primitives / plain abi3t, 3.15",
        "primitives / plain abi3t, 3.15t", "any operation / plain abi3t",
        "own data by self / by the documented token pattern", "critical section in empty loops, hosts with a GIL",
        "unknown host / plain abi3t"}


def test_the_controls_spread_is_allowed():
    bound = {"": 1, "own_data_by_token": 1.12}
    bar = ("host-bound", "cp39 host-bound")
    assert bar in {(name, "cp39 host-bound") for name, _ in missed(made_up(portable=bound))}
    assert "host-bound" not in {name for name, _ in missed(made_up(portable=bound, control=1.08))}
    assert "host-bound" not in {name for name, _ in missed(made_up(portable=bound, control=0.92))}
    assert "host-bound" in {name for name, _ in missed(made_up(portable=bound, control=1.05))}


def test_a_fat_file_has_to_be_smaller():
    report = made_up(fat=0.1)
    name = "a fat file / the sum of the files that it replaces"
    assert name not in {bar for bar, _ in missed(report)}
    report["sizes"]["parser"]["fat"] = 101
    assert name in {bar for bar, _ in missed(report)}
