"""docs/what-does-check-tell.md says what `abiding check` does."""

import json
import re
import shutil
import subprocess

import pytest

import conform

ROOT = conform.ROOT
PAGE = (ROOT / "docs" / "what-does-check-tell.md").read_text(encoding="utf-8")
ABIDING = ROOT / "build" / "command" / "bin"


@pytest.fixture(scope="module")
def hello(tmp_path_factory):
    """A folder with hello.so in it, where the page's commands run."""
    folder = tmp_path_factory.mktemp("page")
    subprocess.run(["cc", "-shared", "-fPIC", "-DABIDING_MODULE=hello", f"-I{ROOT}/include", ROOT / "examples/hello/hello.c",
                    ROOT / "build" / "libabiding.a", "-ldl", "-o", folder / "hello.so"], check=True)
    return folder


def run(text, folder):
    return subprocess.run(["sh", "-euc", text], cwd=folder, env={"PATH": f"{ABIDING}:/usr/bin:/bin"}, capture_output=True,
                          text=True, check=True).stdout


def rows(heading):
    part = PAGE.split(f"## {heading}")[1].split("\n## ")[0]
    return [re.split(r"\s*\|\s*", line.strip("| ")) for line in part.splitlines() if line.startswith("|")][2:]


def test_commands_print_what_is_shown(hello):
    first, second = re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL)
    (shown,) = re.findall(r"```text\n(.*?)```", PAGE, re.DOTALL)
    assert run(first, hello) == shown
    assert json.loads(run(second, hello))["format"] == 1


def test_every_field_is_told(hello):
    plain = json.loads(run("abiding check --json hello.so", hello))
    named = {name for row in rows("What is in `--json`?") for cell in row for name in re.findall(r"`(\w+)`", cell)}
    fields = set()

    def collect(value):
        if isinstance(value, dict):
            for key, inside in value.items():
                if key not in plain["hosts"]:
                    fields.add(key)
                collect(inside)
        elif isinstance(value, list):
            for inside in value:
                collect(inside)

    shutil.copy(hello / "hello.so", hello / "other.so")
    source = (ROOT / "command" / "abiding" / "report_json.c").read_text()
    collect(plain)
    collect(json.loads(subprocess.run([ABIDING / "abiding", "check", "--json", hello / "other.so"], capture_output=True,
                                      text=True).stdout))
    written = set(re.findall(r'json_object_set_new\(made, "(\w+)"', source)) | fields
    assert written <= named, written - named
    assert set(re.findall(r"^\| `(\w+)`", PAGE, re.MULTILINE)) <= written


def test_every_reason_and_kind_is_told():
    source = (ROOT / "command" / "abiding" / "extension.c").read_text()
    about = re.findall(r'"(\w+)"', re.search(r"about_names\[\] = \{(.*?)\}", source, re.DOTALL)[1])
    kinds = re.findall(r'"(\w+)"', re.search(r"kind_names\[\] = \{(.*?)\}", source, re.DOTALL)[1])
    told = {row[0] for row in rows("What is a yes?")} | {row[0] for row in rows("And wheels?")}
    assert told == set(about)
    assert [row[0] for row in rows("What was it compiled for?")] == kinds
