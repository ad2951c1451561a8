"""Does any conformance test leave something behind?

Each is done over and over (tests/inside/leak_runs.py), with our body of every
function where the host allows it: on debug builds, where all references are
counted, and on the oldest host, where memory blocks and singletons are.
"""

import pytest

import conform
import hosts as host_finder

HOSTS = [host for host in host_finder.find_hosts() if not host.sanitizer]
COUNTING = [host for host in HOSTS if host.debug or host is HOSTS[0]]

pytestmark = pytest.mark.longest


@pytest.mark.parametrize("host", COUNTING, ids=lambda host: host.name)
def test_nothing_grows(session, host):
    mode = "fallback" if conform.applies("fallback", host) else "abiding"
    errors = session.build(mode)
    tests = {name: path for name, path in session.chosen(mode).items() if name not in errors}
    result = conform.run_mode(host, mode, tests, [session.builder.place(mode)],
                              ("-p", "leak_runs", "-p", "no:warnings"))
    assert not errors, "\n".join(errors.values())
    if result.troubles:
        pytest.fail("\n\n".join(result.troubles), pytrace=False)
