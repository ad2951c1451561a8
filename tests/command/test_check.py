"""abiding check: what it prints and how it ends."""

import json
import os
import pty
import shutil
import subprocess

import pytest

from kit import ABIDING, LIBRARY, NEW, OURS, check, compile_c, run

OPTIONS = ["-DABIDING_MODULE=spam", f"-I{OURS}", LIBRARY, "-ldl"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("check")
    compile_c(folder / "good" / "spam.so", NEW, *OPTIONS)
    compile_c(folder / "bad" / "eggs.so", NEW, *OPTIONS)
    (folder / "empty").mkdir()
    (folder / "damaged").mkdir()
    whole = (folder / "good" / "spam.so").read_bytes()
    (folder / "damaged" / "spam.so").write_bytes(whole[:len(whole) // 2])
    return folder


def test_status(folder):
    run("check", folder / "good", status=0)
    run("check", folder / "bad", status=1)
    run("check", folder / "damaged", status=2)
    run("check", folder, status=2)
    run("check", folder / "empty", status=0)
    run("check", folder / "nowhere.so", status=2)


def test_host_replaces_what_the_file_promises(folder):
    lost = compile_c(folder / "lost" / "spam.abi3t.so", NEW, *OPTIONS)
    run("check", lost, status=0)
    run("check", "--host", "cp315,cp315t", lost, status=0)
    status, output, _ = run("check", "--host", "cp39", lost)
    assert status == 1 and "--host says cp39; it does not load on cp39" in output
    assert "does not look for a name that ends in .abi3t.so" in output
    _, _, messages = run("check", "--host", "cp2", lost)
    assert "'cp2' is none of" in messages


def test_text(folder):
    _, output, _ = run("check", folder / "good" / "spam.so")
    lines = output.splitlines()
    assert lines[0].startswith(f"{folder}/good/spam.so: made with Abiding 0.1.0 for 3.9 and later; ELF x86_64")
    assert lines[1].split()[:4] == ["cp39", "yes", "cp310", "yes"] and len(lines) == 2
    assert "\033" not in output
    _, output, _ = run("check", "--color=always", folder / "good" / "spam.so")
    assert "\033[32myes\033[0m" in output


def test_a_bad_file_does_not_stop_the_others(folder):
    status, output, _ = run("check", folder / "damaged", folder / "good")
    first, second = output.splitlines()[:2]
    assert first == f"{folder}/damaged/spam.so: unreadable: ends within a segment, at byte " + first.rpartition("byte ")[2]
    assert "made with Abiding" in second and status == 2


def test_names_of_files_do_no_harm(folder):
    odd = folder / "odd" / "spam\033[31m\n<b>.so"
    odd.parent.mkdir(exist_ok=True)
    shutil.copy(folder / "good" / "spam.so", odd)
    _, output, _ = run("check", odd)
    assert "\033" not in output and "spam?[31m?<b>.so" in output
    _, files = check(odd)
    assert files[0]["path"] == str(odd)
    page = folder / "odd.html"
    run("check", "--html", page, odd)
    assert "&lt;b&gt;" in page.read_text() and "<b>.so" not in page.read_text()


def test_many_are_told_in_order(folder):
    paths = [folder / "good" / "spam.so", folder / "bad" / "eggs.so", folder / "damaged" / "spam.so"] * 40
    for jobs in (1, 7):
        status, files = check("--jobs", jobs, *paths)
        assert [file["path"] for file in files] == [str(path) for path in paths]
        assert [file["status"] for file in files] == [0, 1, 2] * 40 and status == 2


def test_json(folder):
    _, output, _ = run("check", "--json", folder / "good")
    document = json.loads(output)
    assert document["format"] == 1
    assert document["hosts"] == list(document["files"][0]["extensions"][0]["hosts"])
    assert document["hosts"][0] == "cp39" and document["hosts"][-2:] == ["later", "later-t"]


def test_html_is_whole_or_not_there(folder):
    page = folder / "page.html"
    run("check", "--html", page, folder / "good", folder / "bad", status=1)
    text = page.read_text()
    assert text.startswith("<!doctype html>") and text.endswith("</html>\n") and "http" not in text
    assert text.count("<tr><th scope=row>") == 2
    assert oct(page.stat().st_mode & 0o777) == oct(0o666 & ~_umask())
    status, _, messages = run("check", "--html", folder / "no" / "page.html", folder / "good")
    assert status == 2 and "No such file" in messages
    assert [path.name for path in folder.glob("page.html*")] == ["page.html"]


def test_html_overwrites_nothing_but_pages(folder, tmp_path):
    """`--html good.so` has forgotten the page's name."""
    mine, page = tmp_path / "good.so", tmp_path / "page.html"
    mine.write_bytes(b"<!do")
    status, output, messages = run("check", "--html", mine, folder / "good")
    assert (status, output) == (2, "") and "good.so" in messages and "not overwritten" in messages
    assert mine.read_bytes() == b"<!do" and list(tmp_path.iterdir()) == [mine]
    page.touch()
    for _ in range(2):
        run("check", "--html", page, folder / "good")
        assert page.read_text().endswith("</html>\n")


def _umask():
    return int(subprocess.run(["sh", "-c", "umask"], capture_output=True, text=True).stdout, 8)


def test_what_is_no_file(folder, tmp_path):
    os.mkfifo(tmp_path / "pipe.so")
    _, (pipe,) = check(tmp_path / "pipe.so")
    assert pipe["error"] == "is no regular file"
    (tmp_path / "empty.so").touch()
    (tmp_path / "text.so").write_text("hello")
    _, files = check(tmp_path / "empty.so", tmp_path / "text.so")
    assert [file["error"] for file in files] == ["is empty, at byte 0 of 0", "is neither ELF nor Mach-O nor PE, at byte 0 of 5"]
    status, _, _ = run("check", "/dev/zero")
    assert status == 2


def test_help():
    for words in ([], ["check"]):
        done = subprocess.run([ABIDING, *words, "--help"], capture_output=True, text=True)
        assert done.returncode == 0 and "abiding" in done.stdout.lower() and done.stderr == ""
    _, _, messages = run("chekc", status=2)
    assert "no command 'chekc'" in messages


def test_in_a_terminal(folder):
    """Colour for the results, and a line of progress that is gone at the end."""
    terminal, other = pty.openpty()
    paths = [folder / "good" / "spam.so"] * 3
    done = subprocess.Popen([ABIDING, "check", *paths], stdout=other, stderr=other,
                            env={name: value for name, value in os.environ.items() if name != "NO_COLOR"})
    os.close(other)
    seen = b""
    while True:
        try:
            piece = os.read(terminal, 4096)
        except OSError:                 # the other end is closed
            break
        if not piece:
            break
        seen += piece
    assert done.wait() == 0
    assert b"\033[32myes\033[0m" in seen and b"1 of 3" in seen and b"2 of 3" in seen and b"3 of 3" not in seen
    assert seen.rindex(b"\r\033[K") > seen.rindex(b"2 of 3")
