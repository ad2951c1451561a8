"""A pytest plugin inside a host: does each test over and over, and fails it if
something grows, or shrinks, every time.

Counted are all references on a debug build, else memory blocks and, where they
are counted, the references of the singletons.  A test is done as usual, WARM
times more, and then again and again, each time with fixtures of its own, until
nothing grew twice in a row and nothing shrank twice in a row.  What never came to
that in STEPS steps is a leak if at least half of them, those in the other
direction taken off, went in one.  So caches that fill, and memory that comes and
goes, are none.  Where the host itself leaves something, a test is
marked host_leaves(by=function): that does the same without our file, and the
test may leave what it is seen to leave.  Not done again are tests that start
processes and those marked once(why); their names are printed at the end.
"""

import array
import gc
import sys
import threading

import pytest
from _pytest.runner import runtestprotocol

WARM = 2
STEPS = 16
SINGLETONS = (None, True, False, NotImplemented, Ellipsis)

# Numbers in an array are no objects, and so are not counted themselves.
COUNTS = {}
if hasattr(sys, "gettotalrefcount"):
    COUNTS["references"] = lambda: sys.gettotalrefcount()
else:
    COUNTS["memory blocks"] = lambda: sys.getallocatedblocks()
    if sys.version_info < (3, 12):
        for _i, _o in enumerate(SINGLETONS):
            COUNTS[f"references to {_o}"] = (
                lambda i: lambda: sys.getrefcount(SINGLETONS[i]))(_i)
VALUES = {name: array.array("q", bytes(8 * (STEPS + 1))) for name in COUNTS}
NOTHING = dict.fromkeys(COUNTS, [0])

clear_caches = getattr(sys, "_clear_internal_caches", None) or sys._clear_type_cache

started = 0                     # processes
not_again = []


def count_process(event, _arguments):
    global started
    if event in ("subprocess.Popen", "os.fork", "os.posix_spawn"):
        started += 1


sys.addaudithook(count_process)


def settle():
    sys.path_importer_cache.clear()     # each temporary folder
    for _ in range(3):
        if gc.collect() == 0:
            break
    if "references" not in COUNTS or sys.version_info >= (3, 12):
        # An entry of the method cache holds a reference to a name; an unused
        # one to None, so that where these are counted the total stays.
        clear_caches()


def once(item):
    """Reports of set-up, test, clean-up; what lives longer than a test is kept."""
    reports = runtestprotocol(item, log=False, nextitem=item.parent)
    item._report_sections.clear()
    return reports


def passed(reports):
    return all(report.outcome == "passed" for report in reports)


class Failed(Exception):
    pass


def again(item):
    """Does the test again."""
    fixtures = [fixture for same in item._fixtureinfo.name2fixturedefs.values()
                for fixture in same]
    finalizers = [len(fixture._finalizers) for fixture in fixtures]
    reports = once(item)
    # A fixture that stays remembers each time one was made upon it.
    for fixture, number in zip(fixtures, finalizers):
        del fixture._finalizers[number:]
    if not passed(reports):
        raise Failed("\n".join(report.longreprtext for report in reports))


def steps(name, last=STEPS):
    values = VALUES[name]
    return [values[i + 1] - values[i] for i in range(last)]


def one_way(name, allowed, last=STEPS):
    """Does the count grow more than is allowed, never twice not, or shrink so?"""
    found = steps(name, last)
    most, least = max(0, *allowed[name]), min(0, *allowed[name])
    pairs = list(zip(found, found[1:]))
    return all(max(pair) > most for pair in pairs) or all(min(pair) < least for pair in pairs)


def drifts(name, allowed):
    """Does it do so in at least half of all steps, those the other way taken off?"""
    found = steps(name)
    most, least = max(0, *allowed[name]), min(0, *allowed[name])
    grown = sum(step > most for step in found) - sum(step < least for step in found)
    return one_way(name, allowed) and abs(grown) >= STEPS // 2


def measure(function, allowed=None):
    """Fills VALUES; given what is allowed, only as long as one goes one way."""
    for _ in range(WARM):
        function()
    for step in range(STEPS + 1):
        function()
        settle()
        for name, count in COUNTS.items():
            VALUES[name][step] = count()
        if allowed and not any(one_way(name, allowed, step) for name in COUNTS):
            return False
    return True


def growth(item):
    """What the test leaves each time, or what it says when it is done again."""
    mark = item.get_closest_marker("host_leaves")
    allowed = NOTHING
    if mark:
        measure(mark.kwargs["by"])
        allowed = {name: steps(name) for name in COUNTS}
    try:
        found = measure(lambda: again(item), allowed)
    except Failed as failed:
        return f"done again: {failed}"
    return "; ".join(f"each time: {name} {steps(name)}, the host alone {allowed[name]}"
                     for name in COUNTS if found and drifts(name, allowed))


def look(item):
    """Reports of the test; failed if it leaves something."""
    before = started
    reports = once(item)
    if passed(reports):
        mark = item.get_closest_marker("once")
        if mark:
            not_again.append(f"{item.nodeid}: {' '.join(mark.args)}")
        elif started != before or threading.active_count() > 1:
            not_again.append(f"{item.nodeid}: starts a process")
        else:
            reports[1].longrepr = growth(item)
            if reports[1].longrepr:
                reports[1].outcome = "failed"
    return reports


def pytest_collection_finish():
    measure(lambda: None, NOTHING)      # warms up what counts


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item, nextitem):
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    for report in look(item):
        item.ihook.pytest_runtest_logreport(report=report)
    item.session._setupstate.teardown_exact(nextitem)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True


def pytest_terminal_summary(terminalreporter):
    if not_again:
        terminalreporter.section("not done again")
        for line in not_again:
            terminalreporter.write_line(line)
