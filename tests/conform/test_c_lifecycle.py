import os
import signal
import subprocess
import sys

import c_lifecycle as c
import pytest

HOST = sys.version_info[:2]


def run(code, *options, **environment):
    """(status, lines of output, errors) of a few lines in another process."""
    done = subprocess.run([sys.executable, *options, "-c", "import c_lifecycle as c\n" + code],
                          env={**os.environ, **environment}, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, timeout=60)
    return done.returncode, done.stdout.decode().splitlines(), done.stderr.decode()


# What runs.

def test_initialized():
    assert c.is_initialized() == 1
    before = [signal.getsignal(signal.SIGINT), sys.modules, sys.path]
    assert c.initialize() == 0
    assert [signal.getsignal(signal.SIGINT), sys.modules, sys.path] == before
    assert c.is_initialized() == 1


def test_initialized_late(tmp_path):
    """3.15 waits until the module site is imported."""
    (tmp_path / "sitecustomize.py").write_text(
        "import c_lifecycle\nprint(c_lifecycle.is_initialized())\n")
    path = os.pathsep.join([str(tmp_path), *sys.path])
    assert run("print(c.is_initialized())", PYTHONPATH=path) \
        == (0, ["1" if HOST < (3, 15) else "0", "1"], "")


def test_strings():
    assert c.Py_GetVersion_() == sys.version
    assert c.Py_GetPlatform_() == sys.platform
    assert c.Py_GetCopyright_() == sys.copyright
    compiler, build = c.Py_GetCompiler_(), c.Py_GetBuildInfo_()
    assert compiler.strip()[0] == "[" and compiler[-1] == "]" and compiler in sys.version
    assert build and build in sys.version


# The end.

def test_exit():
    assert run("import atexit; atexit.register(print, 'ended')\n"
               "c.at_exit_two()\nc.py_exit(7)") == (7, ["ended", "second", "first 0"], "")


def test_exit_of_a_broken_stream():
    code, lines, _ = run("import sys\nclass Broken:\n    def write(self, text): pass\n"
                         "    def flush(self): raise OSError\n"
                         "sys.stdout = Broken()\nc.py_exit(3)")
    assert (code, lines) == (120, [])


def test_fatal_error():
    code, lines, errors = run(
        "import resource; resource.setrlimit(resource.RLIMIT_CORE, (0, 0))\n"
        "import atexit; atexit.register(print, 'not reached')\n"
        "c.at_exit_two()\nc.fatal_error('gr\\u00fcn')")
    assert (code, lines) == (-signal.SIGABRT, [])
    assert errors.splitlines()[0] == "Fatal Python error: gr\u00fcn"
    assert "Python runtime state: initialized" in errors


def test_at_exit():
    """Last in, first out, once the interpreter is gone."""
    assert run("import atexit; atexit.register(print, 'Python')\nprint(c.at_exit_two())") \
        == (0, ["(0, 0)", "Python", "second", "first 0"], "")


def test_at_exit_limit():
    assert run("print(c.at_exit_many())") == (0, ["(32, -1)"] + ["second"] * 32, "")


# Another start.

def test_cycles():
    assert run("c.at_exit_of_c('cycles', [])", PYTHONHOME=sys.base_prefix) == (0, [
        "before 0", "again 0",
        "one 1 0", "end 0", "again 0", "ended 0",
        "two 1 1", "ended 0"], "")


def test_named(tmp_path):
    program, home = tmp_path / "program", tmp_path / "home"
    program.symlink_to(sys.executable)
    home.symlink_to(sys.base_prefix)
    assert run(f"c.at_exit_of_c('named', [{str(program)!r}, {str(home)!r}])") \
        == (0, [f"{program} {home}", "end 0"], "")


MAIN = "import sys, c_lifecycle; print(sys.argv, c_lifecycle.is_initialized())"


@pytest.mark.parametrize("words, lines, kind", [
    (["-c", MAIN, "gr\u00fcn", "-x"], ["['-c', 'gr\u00fcn', '-x'] 1", "main 0"], "bytes"),
    (["-c", MAIN, "gr\u00fcn", "-x"], ["['-c', 'gr\u00fcn', '-x'] 1", "main 0"], "wide"),
    (["-c", "{}['absent']"], ["main 1"], "bytes"),
    (["--no-such-option"], ["main 2"], "wide"),
])
def test_main(kind, words, lines):
    code, output, errors = run(f"c.at_exit_of_c({kind!r}, {[sys.executable, *words]!r})",
                               PYTHONUTF8="1")
    assert (code, output) == (0, lines)
    assert errors == "" or "KeyError: 'absent'\n" in errors or "--no-such-option\nusage: " in errors


@pytest.mark.parametrize("kind", ["bytes", "wide"])
def test_main_exits(kind):
    """Before 3.14 it ends the process instead of returning its status."""
    code, output, errors = run(
        f"c.at_exit_of_c({kind!r}, {[sys.executable, '-c', 'raise SystemExit(7)']!r})")
    assert (code, output) == ((7, []) if HOST < (3, 14) else (0, ["main 7"]))
    assert errors == ""


# Signals.

def test_signals():
    number = signal.SIGUSR1
    before = signal.signal(number, signal.SIG_DFL)
    try:
        assert c.getsig(number) == "default"
        assert c.setsig(number, "handler") == "default"
        assert c.getsig(number) == "handler"
        for _ in range(2):      # stays
            assert c.raise_signal(number) == number
        assert c.setsig(number, "ignore") == "handler"
        assert c.raise_signal(number) == 0
        assert c.setsig(number, "default") == "ignore"
        signal.signal(number, lambda number, frame: None)
        assert c.getsig(number) == "other"
    finally:
        signal.signal(number, before)


@pytest.mark.parametrize("number", [-1, 0, 10000, signal.SIGKILL])
def test_no_such_signal(number):
    assert c.setsig(number, "handler") == "error"
    assert c.getsig(number) == ("default" if number == signal.SIGKILL else "error")
