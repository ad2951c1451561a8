"""docs/ says what the sources say."""

import re
import subprocess

import pytest

import conform

ROOT = conform.ROOT
PAGES = sorted((ROOT / "docs").glob("*.md"))


def words(text):
    """The text without Markdown and line ends."""
    text = re.sub(r"^> ?", "", text, flags=re.MULTILINE)
    return " ".join(text.replace("\\_", "_").replace("`", "").split())


def page(name):
    return words((ROOT / "docs" / f"{name}.md").read_text(encoding="utf-8"))


def calls(source, function):
    """The texts of the string literals that each call of `function` has."""
    code = (ROOT / "src" / source).read_text()
    for match in re.finditer(rf"\b{function}\(((?:[^;\"]|\"(?:[^\"\\]|\\.)*\")*);", code):
        parts = re.findall(r'"((?:[^"\\]|\\.)*)"', match[1])
        if parts:
            yield "".join(parts)


@pytest.mark.parametrize("source, function", [
    ("host.c", "PyErr_Format"), ("module.c", "PyErr_Format"),
    ("shim/pyabi.c", "incompatible")])
def test_every_refusal_is_explained(source, function):
    text = page("why-was-my-module-refused")
    texts = [t for t in calls(source, function)
             if source != "module.c" or "this host" in t]
    assert texts
    for message in texts:
        for piece in re.split(r"%[.\d]*l?[a-zA-Z]", message):
            piece = " ".join(piece.split()).strip("'(), ")
            assert piece in text, (source, message)


def test_every_tier_is_explained():
    text = page("how-does-a-call-reach-the-host")
    for tier in set(re.findall(r'^tier = "(.*)"', (ROOT / "manifest" / "api.toml").read_text(),
                               re.MULTILINE)):
        assert re.search(rf"\| {tier} \|", text), tier


def test_rows_and_bodies_shown_are_real():
    """The example of how-do-i-add-a-function.md is the manifest's and list.c's."""
    markdown = (ROOT / "docs" / "how-do-i-add-a-function.md").read_text()
    row, = re.findall(r"```toml\n(.*?)```", markdown, re.DOTALL)
    assert row in (ROOT / "manifest" / "api.toml").read_text() + "\n"
    body, = re.findall(r"```c\n(.*?)```", markdown, re.DOTALL)
    assert body in (ROOT / "src" / "shim" / "list.c").read_text()


def test_files_named_exist():
    for file in PAGES:
        for name in re.findall(r"`((?:src|tools|manifest|tests|gen|examples)/[\w./]*)`",
                               file.read_text()):
            assert (ROOT / name).exists(), (file.name, name)


@pytest.mark.parametrize("name", ["how-do-i-make-my-extension-safe-without-a-gil", "how-do-i-make-a-type-with-items",
                                  "which-names-beyond-the-limited-api-are-there"])
def test_guides_show_what_runs(name):
    """Each piece of code is in a file that the conformance tests run on all hosts."""
    blocks = re.findall(r"```c\n(.*?)```", (ROOT / "docs" / f"{name}.md").read_text(), re.DOTALL)
    assert blocks
    tested = (ROOT / "tests" / "conform" / "c_guide.c").read_text()
    for block in blocks:
        assert block in tested, block


@pytest.mark.parametrize("options", [[], ["-DABIDING_CLASS_cp312"], ["-DABIDING_OPAQUE"]])
def test_own_data_compiles(options, tmp_path):
    code, = re.findall(r"```c\n(.*?)```", (ROOT / "docs" / "how-do-i-make-it-faster.md").read_text(),
                       re.DOTALL)
    source = tmp_path / "point.c"
    source.write_text(f"#include <Python.h>\n{code}\nvoid *used(void);\n"
                      "void *used(void) { return (void *)norm; }\n")
    subprocess.run(["cc", "-Wall", "-Wextra", "-Werror", *options, f"-I{ROOT}/include", "-c",
                    source, "-o", tmp_path / "point.o"], check=True)


@pytest.mark.parametrize("options", [[], ["-DABIDING_CLASS_cp312"], ["-DABIDING_CHECKED"]])
def test_sections_compile(options, tmp_path):
    code, = re.findall(r"```c\n(.*?)```", (
        ROOT / "docs" / "what-does-a-critical-section-guarantee.md").read_text(), re.DOTALL)
    source = tmp_path / "pair.c"
    source.write_text("#include <Python.h>\ntypedef struct { PyObject *first, *second; } Pair;\n"
                      f"{code}\nvoid *used[] = {{Pair_swap, Pair_first, Pair_length}};\n")
    subprocess.run(["cc", "-Wall", "-Wextra", "-Werror", *options, f"-I{ROOT}/include", "-c",
                    source, "-o", tmp_path / "pair.o"], check=True)


def test_message_of_the_checked_build_is_the_real_one():
    """Conformance tests have every message; the page shows one of them."""
    shown, = re.findall(r"```text\nFatal Python error: abiding: (.*?)\n```", (
        ROOT / "docs" / "what-does-the-checked-build-find.md").read_text(), re.DOTALL)
    tested = (ROOT / "tests" / "conform" / "test_c_checked.py").read_text()
    tested = "".join(re.findall(r'"([^"\n]*)"', tested.split("MISUSES = {")[1].split("\n}\n")[0]))
    assert re.sub(r"\(spam\.c:\d+\)", "(FILE)", shown) in tested


def test_commands_shown_exist():
    help_ = subprocess.run([ROOT / "tests" / "conform.py", "--help"], check=True,
                           stdout=subprocess.PIPE, text=True).stdout
    shown = "".join(re.findall(r"```sh\n(.*?)```", (
        ROOT / "docs" / "how-do-i-add-a-function.md").read_text(), re.DOTALL))
    for option in set(re.findall(r"--\w+", shown)):
        assert option in help_
    for mode in set(re.findall(r"--mode (\w+)", shown)):
        assert mode in conform.MODES


def test_targets_shown_exist():
    makefile = (ROOT / "Makefile").read_text()
    for file in (*PAGES, *ROOT.glob("*.md")):
        text = file.read_text()
        blocks = "".join(re.findall(r"```sh\n(.*?)```", text, re.DOTALL))
        for target in {*re.findall(r"^make ([a-z-]+)", blocks, re.MULTILINE),
                       *re.findall(r"`make ([a-z-]+)`", text)}:
            assert f"\n{target}:" in makefile, (file.name, target)


def test_pages_are_linked():
    readme = (ROOT / "README.md").read_text()
    for file in PAGES:
        assert f"docs/{file.name}" in readme


def test_files_of_a_wheel_are_the_examples():
    markdown = (ROOT / "docs" / "how-do-i-make-a-wheel.md").read_text()
    files = [(ROOT / "examples" / name).read_text()
             for name in ("setuptools/pyproject.toml", "setuptools/setup.py",
                          "scikit-build-core/pyproject.toml", "scikit-build-core/CMakeLists.txt",
                          "meson-python/meson.build", "cibuildwheel/pyproject.toml", "cmake/CMakeLists.txt",
                          "makefile/Makefile")]
    # Of this one the end, as the page says.
    files[5] = files[5][files[5].index("[tool.cibuildwheel]"):]
    assert re.findall(r"```(?:toml|python|cmake|meson|make)\n(.*?)```", markdown, re.DOTALL) == files
