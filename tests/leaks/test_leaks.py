"""Does anything grow when the same is done again and again?

Counted by the interpreters themselves: all references on debug builds, the
references of the singletons where these are counted (below 3.12), allocated
blocks everywhere else.  valgrind looks for what no counter sees.
"""

import json
import re
import shutil
import subprocess

import pytest

import conform
import hosts as host_finder

HERE = conform.TESTS / "leaks"
THINGS = ("import_again", "make_types", "refuse_types", "make_cycles",
          "return_singletons", "raise_errors")
HOSTS = [host for host in host_finder.find_hosts() if not host.sanitizer]

pytestmark = pytest.mark.everything


@pytest.fixture(scope="session")
def churn(session, tmp_path_factory):
    """churn(kind): the folder where the module built in that way lies."""
    folders = {}

    def build(kind):
        if kind not in folders:
            folder = tmp_path_factory.mktemp(kind)
            cflags, ldflags = session.builder.flags("churn", kind)
            subprocess.run(["cc", "-shared", "-fPIC", "-g", "-O1", *cflags,
                            HERE / "churn.c", *ldflags,
                            *([session.builder.library()] if kind != "control" else []),
                            "-o", folder / "churn.so"], check=True)
            folders[kind] = folder
        return folders[kind]
    return build


def counts(host, folder, thing, counter, mode="abiding"):
    """What `counter` said after each run, one list for each object counted."""
    status, output, late = conform.run_process(
        [host.python, HERE / "again.py", thing, counter],
        conform.environment(host, mode, [folder]), folder, 600)
    assert status == 0 and not late, f"{host.name} {thing}\n{output}"
    return json.loads(output.splitlines()[-1])


def growths(values):
    return [after - before for before, after in zip(values, values[1:])]


@pytest.mark.parametrize("thing", THINGS)
@pytest.mark.parametrize("kind", ["abiding", "linkonly"])
@pytest.mark.parametrize("host", [h for h in HOSTS if h.debug], ids=lambda h: h.name)
def test_no_reference_is_left(session, churn, host, kind, thing):
    if kind == "linkonly" and not session.official:
        pytest.skip("no headers of CPython 3.15 here")
    [total] = counts(host, churn(kind), thing, "references")
    if kind == "linkonly" and host.version < (3, 12):
        # it gives away references to singletons that it never took
        assert max(growths(total)[-3:]) <= 0
    else:
        assert growths(total)[-3:] == [0, 0, 0]


@pytest.mark.parametrize("thing", THINGS)
@pytest.mark.parametrize("host", [h for h in HOSTS if h.version < (3, 12)],
                         ids=lambda h: h.name)
def test_singletons_keep_their_count(churn, host, thing):
    for values in counts(host, churn("abiding"), thing, "singletons"):
        assert growths(values)[-3:] == [0, 0, 0]


@pytest.mark.parametrize("host", [h for h in HOSTS if h.version < (3, 12)],
                         ids=lambda h: h.name)
def test_pinned_singletons_last(churn, host, official_include):
    """Objects made with CPython's headers give away references to singletons
    without taking them: at load these were given enough for ever."""
    for values in counts(host, churn("linkonly"), "return_singletons", "singletons"):
        if host.debug:
            continue
        assert min(values) > 2 ** 61


@pytest.mark.parametrize("thing", THINGS)
@pytest.mark.parametrize("host", [h for h in HOSTS if not h.debug], ids=lambda h: h.name)
def test_no_memory_block_is_left(churn, host, thing):
    """One run may leave something by chance; a leak leaves something in each."""
    [blocks] = counts(host, churn("abiding"), thing, "blocks")
    assert min(growths(blocks)) <= 0


# --- valgrind -----------------------------------------------------------------

def valgrind(host, folder, code, log):
    """Runs `code` and returns (errors, lost bytes, records naming our file)."""
    env = conform.environment(host, "abiding", [folder, HERE])
    env["PYTHONMALLOC"] = "malloc"
    status, output, late = conform.run_process(
        ["valgrind", "--leak-check=full", "--show-leak-kinds=definite,indirect,possible",
         "--num-callers=40", "--trace-children=no", f"--log-file={log}",
         host.real, "-c", code], env, folder, 1200)
    assert status == 0 and not late, output
    text = log.read_text()
    lost = sum(int(size.replace(",", "")) for size in
               re.findall(r"(?:definitely|indirectly) lost: ([\d,]+) bytes", text))
    # what is not a leak record is an error: a bad read, a jump on garbage
    records = re.split(r"\n==\d+== *\n", text)
    errors = [record for record in records if "at 0x" in record
              and not re.search(r"bytes in [\d,]+ blocks are", record)]
    ours = [record for record in records if "churn.so" in record]
    return len(errors), lost, ours


@pytest.mark.parametrize("thing", ["nothing", *THINGS])
@pytest.mark.parametrize("host", [h for h in HOSTS if h.tag in ("cp39", "cp311")],
                         ids=lambda h: h.name)
def test_valgrind(churn, host, thing, tmp_path):
    if not shutil.which("valgrind"):
        pytest.fail("valgrind is not here: run `make test-all`")
    folder = churn("abiding")
    common = "import gc, importlib.util, json, sys, weakref; "
    bare = valgrind(host, folder, common + "gc.collect()", tmp_path / "bare")
    ours = valgrind(host, folder, common + "import churn as module; sys.argv = [0]; "
                    "import runpy; names = runpy.run_path("
                    f"{str(HERE / 'again.py')!r}); thing = names['THINGS'].get({thing!r})\n"
                    "for _ in range(50):\n    thing and thing()\ngc.collect()",
                    tmp_path / "ours")
    assert not ours[2], "\n".join(ours[2])
    assert ours[:2] == bare[:2], (tmp_path / "ours").read_text()[-4000:]
