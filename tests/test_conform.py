"""Every conformance test, inside every host found here.

`make test` runs each host with the file as users build it, and the control on
3.15 itself; `make test-all` runs the other modes and the ThreadSanitizer host,
`make test-longest` the other modes there, grafted files on all hosts, and all
modes on debug builds.  A symbol of the stable ABI that no test entered is a
failure, as is one that was not bound as the manifest says.
"""

from dataclasses import asdict

import pytest

import conform
import entered
import hosts as host_finder

GRAFTED = ("cp39", "cp312", "cp313t", "cp315t", "cp316x")


def mark(host, mode):
    """Where a run belongs, if not into `make test`."""
    if host.sanitizer:
        return [pytest.mark.everything if mode == "abiding" else pytest.mark.longest]
    # What differs between hosts is tried link-only on each; here is who carries it.
    if mode == "grafted" and host.name not in GRAFTED:
        return [pytest.mark.longest]
    # A debug build counts what is left behind, whoever the host is taken for.
    if host.debug and mode in ("unknown", "control"):
        return [pytest.mark.longest]
    # The control is about the tests, not about the hosts: one is enough there.
    quick = mode == "abiding" or mode == "control" and host.name == "cp315"
    return [] if quick else [pytest.mark.everything]


def jobs():
    found = host_finder.find_hosts()
    # the slow ones first, so that no process ends up alone with them
    found.sort(key=lambda host: not (host.sanitizer or host.debug))
    for host in found:
        for mode in conform.MODES:
            if conform.applies(mode, host):
                yield pytest.param(host, mode, id=f"{host.name}-{mode}",
                                   marks=mark(host, mode))


@pytest.mark.parametrize("host, mode", jobs())
def test_conform(session, host, mode, record_property):
    result = session.run(host, mode)
    record_property("conform", asdict(result))
    if result.troubles:
        pytest.fail("\n\n".join(result.troubles), pytrace=False)
    if result.not_run:
        pytest.skip(result.not_run)
    if mode in entered.MODES and entered.possible() and not host.sanitizer:
        record = entered.Record.of(session.builder.folder, host.name, mode)
        missing = entered.complaint(record)
        assert not missing, missing
