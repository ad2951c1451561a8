"""Ten million critical sections on each host without a GIL; ten seconds of one mutex on every host."""

import json
import sys
from pathlib import Path

import pytest

import conform
import hosts as host_finder

sys.path.insert(0, str(Path(__file__).resolve().parent))

import run as stress  # noqa: E402

pytestmark = pytest.mark.everything
HOSTS = host_finder.find_hosts()
FREE_THREADED = [host for host in HOSTS if host.free_threaded]
TSAN_SECTIONS = 1_000_000       # each takes some ten times as long there

FAIRNESS = """
import json, threading
import c_mutex
address = c_mutex.address()
got = [0] * 3
def grab(i):
    got[i] = c_mutex.grab(address, 10.0, True)
threads = [threading.Thread(target=grab, args=(i,)) for i in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(json.dumps(got))
"""


@pytest.mark.parametrize("host", FREE_THREADED, ids=lambda host: host.name)
def test_stress(session, host):
    sections = TSAN_SECTIONS if host.sanitizer else stress.SECTIONS
    told, wrong = stress.run(session, host, sections)
    assert wrong is None, wrong
    assert told["sections"] >= sections
    assert told["collections"] > 0 and told["forks"] > 0 and told["callbacks"] > 0


@pytest.mark.parametrize("host", [host for host in HOSTS if not host.sanitizer],
                         ids=lambda host: host.name)
def test_fair(session, host):
    """The busiest of three threads gets at most three times what the slowest gets."""
    module = session.builder.module(session.modules["c_mutex"], "abiding")
    status, output = conform.run_code(host, FAIRNESS, module.parent)
    assert status == 0, output
    got = json.loads(output.splitlines()[-1])
    assert 0 < max(got) <= 3 * min(got), got
