"""The commands around a build: try, plan, new, cflags, libs, includes, version, hosts, man, completion."""

import os
import re
import shutil
import subprocess

import pytest

import conform
import hosts as host_finder
from kit import ABIDING, LIBRARY, NEW, OURS, compile_c, run, wheel

NAMES = re.findall(r"^  (\w+)  ", subprocess.run([ABIDING, "--help"], capture_output=True, text=True).stdout, re.MULTILINE)


@pytest.fixture(scope="module")
def universal(tmp_path_factory):
    return compile_c(tmp_path_factory.mktemp("others") / "spam.so", NEW, "-DABIDING_MODULE=spam", f"-I{OURS}", LIBRARY, "-ldl")


@pytest.fixture(scope="module")
def one_host(session, tmp_path_factory):
    """The environment in which just one Python is found."""
    folder = tmp_path_factory.mktemp("one_host")
    host = next(host for host in session.hosts if not host.sanitizer)
    script = folder / "hosts" / "one" / "bin" / "python3"
    script.parent.mkdir(parents=True)
    script.write_text(f'#!/bin/sh\nexec "{host.python}" "$@"\n')
    script.chmod(0o755)
    nowhere = str(folder / "nowhere")
    return {"ABIDING_HOSTS": str(folder / "hosts"), "HOME": nowhere, "PYENV_ROOT": nowhere, "UV_PYTHON_INSTALL_DIR": nowhere,
            "XDG_DATA_HOME": nowhere, "XDG_CACHE_HOME": nowhere, "PATH": nowhere}


# --- hosts and try

def test_hosts_are_those_of_the_tests(session):
    _, output, _ = run("hosts", status=0)
    found = {line.split()[0]: line.split()[1] for line in output.splitlines() if ": " not in line}
    assert {host.name: host.release for host in session.hosts}.items() <= found.items()
    order = [int(re.match(r"cp3(\d+)", name)[1]) for name in found]
    assert order == sorted(order)


def test_try_on_every_host(universal, session):
    _, output, _ = run("try", universal, status=0)
    rows = {line.split()[0]: line.split()[2] for line in output.splitlines() if "not tried" not in line}
    assert {host.name for host in session.hosts} <= set(rows) and set(rows.values()) == {"works"}


def test_try_a_wheel(universal, one_host, tmp_path):
    made = wheel(tmp_path / "spam-1.0-cp39-abi3-linux_x86_64.whl", {"pack/spam.so": universal.read_bytes(), "pack/__init__.py": b""})
    left = tmp_path / "left"
    left.mkdir()
    _, output, _ = run("try", made, status=0, env={**one_host, "TMPDIR": str(left)})
    assert output.split()[0] == "one" and output.split()[2] == "works"
    _, output, _ = run("try", made, "--", "-c", "import pack.spam; print(pack.spam.answer())", status=0,
                       env={**one_host, "TMPDIR": str(left)})
    assert output.endswith("works: 42\n")
    _, output, _ = run("try", "--import", "nothing", made, status=1, env={**one_host, "TMPDIR": str(left)})
    assert output.endswith("fails: ModuleNotFoundError: No module named 'nothing'\n")
    assert os.listdir(left) == []


@pytest.mark.parametrize("code, words, end", [
    ("*(volatile int *)0 = 0;", [], "fails: crashes: Segmentation fault\n"),
    ("for (;;) {}", ["--timeout", "1"], "fails: not done within 1 seconds\n"),
    ("return 0;", [], "fails: SystemError: initialization of spam failed without raising an exception\n")])
def test_try_what_fails(code, words, end, one_host, tmp_path):
    bad = compile_c(tmp_path / "spam.so", "void *PyInit_spam(void) { %s return 0; }" % code)
    _, output, _ = run("try", *words, bad, status=1, env=one_host)
    assert output.endswith(end) and output.count("\n") == 1


def test_try_leaves_no_process(one_host, universal, tmp_path):
    code = "import os, time; open('pid', 'w').write(str(os.fork() or os.getpid())); time.sleep(60)"
    run("try", "--timeout", "1", universal, "--", "-c", code, status=1, env=one_host, cwd=tmp_path)
    pid = int((tmp_path / "pid").read_text())
    state = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True).stdout.strip()
    assert state == "" or state.startswith("Z")


def test_try_where_nothing_can_be_tried(one_host, universal, tmp_path):
    _, _, messages = run("try", universal, status=2, env={**one_host, "ABIDING_HOSTS": str(tmp_path)})
    assert "no Python is here" in messages
    _, _, messages = run("try", tmp_path / "no.so", status=2, env=one_host)
    assert "No such file" in messages


# --- plan

def test_plan(tmp_path):
    names = [f"spam-1.0-cp3{v}-cp3{v}{t}-{p}.whl" for v in (12, 13, 14) for t in ("", "t") for p in ("win_amd64", "linux_x86_64")
             if not (v == 12 and t)]
    names += ["spam-1.0-pp39-pypy39_pp73-linux_x86_64.whl", "eggs-2-py3-none-any.whl"]
    _, output, _ = run("plan", stdin="\n".join(names) + "\n", status=0)
    assert output.splitlines()[:2] == ["eggs 2: 1 wheel now, 1 with Abiding", "spam 1.0: 11 wheels now, 3 with Abiding"]
    for i, name in enumerate(names[:10]):
        (tmp_path / name).write_bytes(b"x" * (i + 1))
    _, output, _ = run("plan", tmp_path, status=0)
    assert output.startswith("spam 1.0: 10 wheels now, 2 with Abiding; 55 bytes now, about 19 if ")
    _, _, messages = run("plan", "spam.txt", status=2)
    assert "does not end in .whl" in messages


# --- new, flags

@pytest.fixture
def path():
    return {"PATH": f"{ABIDING.parent}:{os.environ['PATH']}"}


def test_new(path, one_host, tmp_path):
    _, output, _ = run("new", "eggs", cwd=tmp_path, status=0)
    assert output == "eggs: now `cd eggs && make test`\n"
    done = subprocess.run(["make", "test"], cwd=tmp_path / "eggs", env={**os.environ, **path, "ABIDING_HOSTS": one_host["ABIDING_HOSTS"]},
                          capture_output=True, text=True)
    assert done.returncode == 0 and "works: OK" in done.stdout, done.stdout + done.stderr
    assert subprocess.run(["make", "check"], cwd=tmp_path / "eggs", env={**os.environ, **path}, capture_output=True).returncode == 0
    before = sorted(os.walk(tmp_path))
    _, _, messages = run("new", "eggs", cwd=tmp_path, status=2)
    assert "is there already, and is left alone; remove it or choose another name" in messages and sorted(os.walk(tmp_path)) == before
    for bad in ("1x", "a-b", "../x", "", "ä"):
        assert "is no name for a module" in run("new", "--", bad, cwd=tmp_path, status=2)[2]
    assert sorted(os.walk(tmp_path)) == before


def test_new_with_cmake(path, tmp_path):
    run("new", "eggs", cwd=tmp_path, status=0)
    subprocess.run(["cmake", "--install", conform.ROOT / "build", "--prefix", tmp_path / "there"], check=True, stdout=subprocess.PIPE)
    subprocess.run(["cmake", "-S", "eggs", "-B", "b", f"-DCMAKE_PREFIX_PATH={tmp_path}/there"], cwd=tmp_path, check=True,
                   stdout=subprocess.PIPE)
    subprocess.run(["cmake", "--build", "b"], cwd=tmp_path, check=True, stdout=subprocess.PIPE)
    run("check", tmp_path / "b" / "eggs.so", status=0)
    installed = tmp_path / "there" / "bin" / "abiding"
    moved = tmp_path / "with space's"
    shutil.move(tmp_path / "there", moved)
    flags = subprocess.run([moved / "bin" / "abiding", "cflags", "--module", "eggs"], capture_output=True, text=True, check=True).stdout
    libs = subprocess.run([moved / "bin" / "abiding", "libs"], capture_output=True, text=True, check=True).stdout
    subprocess.run(f"cc -shared -fPIC {flags.strip()} eggs.c {libs.strip()} -o eggs.so", shell=True, check=True, cwd=tmp_path / "eggs")
    run("check", tmp_path / "eggs" / "eggs.so", status=0)
    for file in ("share/man/man1/abiding.1", "share/bash-completion/completions/abiding", "share/zsh/site-functions/_abiding",
                 "share/fish/vendor_completions.d/abiding.fish"):
        assert (moved / file).stat().st_size > 500
    assert not installed.exists()


def test_flags_are_those_of_pkg_config(path):
    for word, option in (("includes", "--cflags"), ("libs", "--libs")):
        _, output, _ = run(word, status=0)
        assert output.count("\n") == 1
    _, output, _ = run("libs", status=0)
    listed = (conform.ROOT / "build" / "abiding.pc").read_text()
    for word in output.split():
        assert word.endswith("libabiding.a") or word in listed
    _, output, _ = run("version", status=0)
    assert output.strip() == re.search(r'ABIDING_VERSION "(.*)"', (OURS / "abiding" / "abiding.h").read_text())[1]


# --- help, man, completion

@pytest.mark.parametrize("name", NAMES)
def test_help_of_each(name):
    _, output, messages = run(name, "--help", status=0)
    assert output.startswith(f"Usage: abiding {name} ") and messages == ""
    _, _, messages = run(name, "--nonsense", status=2)
    assert f"abiding {name}: unrecognized option '--nonsense'" in messages


def test_man():
    _, output, _ = run("man", status=0)
    for name in NAMES:
        assert f"\\fBabiding {name}\\fR" in output
    if shutil.which("groff"):
        done = subprocess.run(["groff", "-man", "-Tutf8", "-ww"], input=output, capture_output=True, text=True)
        assert done.returncode == 0 and done.stderr == "" and done.stdout.count("Exit") >= 4


def completed(*words):
    _, script, _ = run("completion", "bash", status=0)
    done = subprocess.run(["bash", "-c", script + "\nCOMP_WORDS=(\"$@\") COMP_CWORD=$(($# - 1)); _abiding; echo \"${COMPREPLY[@]}\"",
                           "bash", *words], capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_completion():
    assert completed("abiding", "") == [*NAMES, "--help", "--version"]
    assert completed("abiding", "ch") == ["check"]
    assert set(completed("abiding", "check", "--")) == {"--json", "--html", "--host", "--jobs", "--color", "--help"}
    assert completed("abiding", "tag", "--new") == ["--new-installers"]
    for shell in ("zsh", "fish"):
        _, script, _ = run("completion", shell, status=0)
        assert "new-installers" in script
    run("completion", "tcsh", status=2)


def test_a_full_disk_is_told():
    with open("/dev/full", "w") as full:
        done = subprocess.run([ABIDING, "explain", "PyList_New"], stdout=full, stderr=subprocess.PIPE, text=True)
    assert done.returncode == 2 and "No space left" in done.stderr
