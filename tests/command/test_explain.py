"""abiding explain: what the manifest has, in words."""

import tomllib

from conform import ROOT
from kit import run

API = tomllib.loads((ROOT / "manifest" / "api.toml").read_text())
HOSTS = tomllib.loads((ROOT / "manifest" / "hosts.toml").read_text())


def test_every_item_of_the_manifest():
    rows = {**API["function"], **API["data"]}
    _, output, messages = run("explain", *rows, status=0)
    parts = output.split("\n\n")
    assert len(parts) == len(rows) and messages == ""
    for part, (name, row) in zip(parts, rows.items()):
        lines = part.strip().splitlines()
        assert lines[0] == name and row.get("signature", row.get("type")) in lines[1]
        answers = dict(line.split(maxsplit=1) for line in lines[2:] if line.split()[0] in HOSTS)
        if "since" not in row:
            assert "Not in the stable ABI" in part
            continue
        assert f"stable ABI since {row['since']};" in part
        for tag, host in HOSTS.items():
            has = host["minor"] >= int(row["exported"].split(".")[1])
            right = host["minor"] >= int(row.get("native", row["exported"]).split(".")[1])
            assert answers[tag].split(":")[0] == ("native" if right else "override" if has else "fallback"), (name, tag)


def test_others():
    _, output, _ = run("explain", "PyMutex_Lock", status=0)
    assert "Not in the stable ABI" in output and "cp312   not there" in output and "cp313t  exported" in output
    _, output, _ = run("explain", "_PyArg_ParseTuple_SizeT", status=0)
    assert "kept for old binaries" in output and "cp39    exported" in output
    _, output, _ = run("explain", "PyErr_SetFromWindowsErr", status=0)
    assert "on Windows alone" in output


def test_close_spellings():
    _, output, messages = run("explain", "PyList_GetItemRev", "PyList_New", status=1)
    assert "did you mean PyList_GetItemRef" in messages and output.startswith("PyList_New\n")
    _, _, messages = run("explain", "x" * 500, status=1)
    assert messages.strip().endswith("x")
