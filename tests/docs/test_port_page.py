"""docs/how-do-i-port-my-extension.md: tally.c, ported by the steps with which real projects are, works on every host."""

import re
import subprocess
import sys

import pytest

import conform

HERE = conform.TESTS / "docs"
sys.path.append(str(conform.TESTS / "projects"))
import porting  # noqa: E402

PAGE = (conform.ROOT / "docs" / "how-do-i-port-my-extension.md").read_text(encoding="utf-8")
BEFORE = (HERE / "tally.c").read_text()
BLOCKS = re.findall(r"```c\n(.*?)```", PAGE, re.DOTALL)


def port(text):
    text = porting.exec_slot(text, "tally")
    text = porting.created(text, "Tally")
    text = porting.freed(text)
    text = porting.own_data(text, "Tally")
    text = porting.relative_members(text, "Tally")
    text = porting.spec_of_static(text, "Tally_type", "Tally")
    # By hand, and so shown by the page.
    text = porting.replace(text, r"return \(PyObject \*\)copy;", "return made;", count=1)
    text = porting.replace(text, r"Py_INCREF\(self\);", "Py_INCREF(object);", count=1)
    text = porting.replace(text, r"\(\(Tally \*\)item\)->", "((Tally *)Abiding_GetObjectData(item))->", count=1)
    text = porting.replace(text, r'"<%s %ld>", Py_TYPE\(object\)->tp_name', '"<%T %ld>", object', count=1)
    return porting.replace(text, r'%\.200s", Py_TYPE\(item\)->tp_name', '%T", item', count=1)


AFTER = port(BEFORE)


def test_blocks_are_of_the_source_before_and_after():
    assert len(BLOCKS) >= 10
    for block in BLOCKS:
        assert block in BEFORE or block in AFTER, block
    assert sum(block not in AFTER for block in BLOCKS) >= 5 and sum(block not in BEFORE for block in BLOCKS) >= 5


def test_all_that_changes_is_shown():
    shown = {line for block in BLOCKS for line in block.splitlines()}
    old, new = BEFORE.splitlines(), AFTER.splitlines()
    # What the table tells of, instead of a block.
    told = {line for line in new if "%T" in line} | {line for line in old if "->tp_name" in line}
    for line in {line for line in new if line not in old} - told:
        # Each function asks for its data; one is enough to see.
        assert line in shown or re.match(r"^Tally_\w+\(|    Tally \*self = ", line), line


def works(host, folder):
    status, output = conform.run_code(host, (HERE / "use_tally.py").read_text(), folder)
    # Free-threaded hosts warn of a module that does not say that it needs no GIL.
    assert status == 0 and output.endswith("ok\n"), f"{host.name}\n{output}"


def test_before_works_on_the_version_it_is_built_for(session, tmp_path):
    hosts = [host for host in session.hosts if host.include and not host.sanitizer and host.version >= (3, 10)]
    assert hosts
    host = hosts[0]
    subprocess.run(["cc", "-shared", "-fPIC", f"-I{host.include}", HERE / "tally.c", "-o", tmp_path / "tally.so"], check=True)
    works(host, tmp_path)


@pytest.mark.parametrize("options", [[], ["-DABIDING_CLASS_cp312"], ["-DABIDING_CHECKED"]])
def test_after_compiles_without_a_warning(options, tmp_path):
    source = tmp_path / "tally.c"
    source.write_text(AFTER)
    subprocess.run(["cc", "-fsyntax-only", "-Wall", "-Wextra", "-Werror", "-Wno-cast-function-type", *options,
                    f"-I{conform.ROOT / 'include'}", "-DABIDING_MODULE=tally", "-include", "abiding/moduledef.h", source],
                   check=True)


def test_after_works_on_every_host(session, tmp_path):
    """Compiled by the page's own command."""
    (tmp_path / "tally.c").write_text(AFTER)
    command = re.search(r"```sh\n(cc -shared.*?)```", PAGE, re.DOTALL)[1]
    library = session.builder.library()
    for question, flags in (("--cflags", f"-I{conform.ROOT / 'include'}"), ("--libs", f"-Wl,--gc-sections {library}")):
        assert f"$(pkg-config {question} abiding)" in command
        command = command.replace(f"$(pkg-config {question} abiding)", flags)
    subprocess.run(["sh", "-euc", command], cwd=tmp_path, check=True)
    for host in session.hosts:
        if not host.sanitizer:
            works(host, tmp_path)


def test_before_fails_to_compile_as_the_page_says(tmp_path):
    (tmp_path / "tally.c").write_text(BEFORE)
    command = re.search(r"```sh\n(cc -fsyntax-only.*?)```", PAGE, re.DOTALL)[1]
    command = command.replace("$(pkg-config --cflags abiding)", f"-I{conform.ROOT / 'include'}")
    done = subprocess.run(["sh", "-euc", command], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert done.returncode != 0 and "PyObject_HEAD" in done.stdout


def test_names_that_take_the_place_are_there():
    """The right column of the table names what the headers have."""
    headers = "\n".join(path.read_text() for path in sorted((conform.ROOT / "include").rglob("*.h")))
    rows = [line for line in PAGE.split("## Which becomes what?")[1].split("\n## ")[0].splitlines() if line.startswith("| `")]
    assert len(rows) >= 10
    for row in rows:
        for name in re.findall(r"\b(?:Py|Abiding|ABIDING)_?\w+", row.split("|")[2]):
            assert re.search(rf"\b{name}", headers), name
