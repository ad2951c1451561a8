"""The run as a whole: what every test outside the hosts shares.

`--everything` takes the rest instead, what is slow or needs special builds: all
modes, leaks, valgrind, data races, generators; `--longest` what takes longer still.
At the end stands one line per host that ran and one per known host that is not
here.
"""

import pytest

import conform
import hosts as host_finder
import test_conform

# runs inside the hosts, by test_conform.py
collect_ignore = ["conform", "inside"]


def pytest_addoption(parser):
    parser.addoption("--everything", action="store_true",
                     help="the slow rest instead: all modes, leaks, valgrind, data races, generators")
    parser.addoption("--longest", action="store_true",
                     help="longer still: leaks of each test, broken bodies, data races in all modes")


def pytest_configure(config):
    config.addinivalue_line("markers", "everything: runs with --everything only")
    config.addinivalue_line("markers", "longest: runs with --longest only")


def pytest_collection_modifyitems(config, items):
    wanted = ("longest" if config.getoption("longest")
              else "everything" if config.getoption("everything") else None)
    chosen, left = [], []
    for item in items:
        marks = [name for name in ("longest", "everything")
                 if item.get_closest_marker(name) is not None]
        (chosen if (wanted in marks if wanted else not marks) else left).append(item)
    items[:] = chosen
    if left:
        config.hook.pytest_deselected(items=left)


@pytest.fixture(scope="session")
def session():
    """The hosts found, and what builds modules for them."""
    return conform.Session()


@pytest.fixture(scope="session")
def official_include(session):
    """CPython's own 3.15 headers."""
    if not session.official:
        pytest.skip("no headers of CPython 3.15 here")
    return session.official


def pytest_terminal_summary(terminalreporter):
    results = [conform.Result(**value)
               for reports in terminalreporter.stats.values() for report in reports
               if getattr(report, "when", "") == "call"
               for key, value in getattr(report, "user_properties", ())
               if key == "conform"]
    if not results:
        return
    found = host_finder.find_hosts()
    order = {host.name: i for i, host in enumerate(found)}
    results.sort(key=lambda result: (order[result.host],
                                     conform.MODES.index(result.mode)))
    missing = host_finder.missing(found)
    terminalreporter.section("hosts")
    terminalreporter.write_line(conform.table(results, missing))
    terminalreporter.write_line(f"{len({r.host for r in results})} hosts ran; not here, "
                                f"so not tested: {', '.join(missing) or 'none'}")
    if terminalreporter.config.getoption("everything"):
        left = [f"{host.name} {mode}" for host in found for mode in conform.MODES
                if conform.applies(mode, host)
                and pytest.mark.longest in test_conform.mark(host, mode)]
        terminalreporter.write_line(f"not tested before make test-longest: {', '.join(left)}")
