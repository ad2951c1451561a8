"""A pytest plugin inside a host: does each test over and over, and fails it if
something grows, or shrinks, every time.

Counted are all references on a debug build, else memory blocks and, where they
are counted, the references of the singletons.  A test is done once as usual
and then RUNS times more; of the changes between these the last ones must not
all be in one direction.  Not done again are tests that start processes,
those marked once(why), and those that fail when done twice; their names are
printed at the end.
"""

import array
import gc
import sys
import threading

import pytest

RUNS = 6
LAST = 4
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
VALUES = {name: array.array("q", bytes(8 * (RUNS + 1))) for name in COUNTS}

started = 0                     # processes
not_again = []


def count_process(event, _arguments):
    global started
    if event in ("subprocess.Popen", "os.fork", "os.posix_spawn"):
        started += 1


sys.addaudithook(count_process)


def settle():
    for _ in range(3):
        gc.collect()
    if sys.version_info < (3, 13):
        # an unused entry of the method cache holds a reference to None
        sys._clear_type_cache()


def once(item):
    item.obj(**{name: item.funcargs[name] for name in item._fixtureinfo.argnames})


def measure(item):
    """Why the test was not done again, or what it leaves each time."""
    try:
        for run in range(RUNS + 1):
            once(item)
            settle()
            for name, count in COUNTS.items():
                VALUES[name][run] = count()
    except (Exception, pytest.fail.Exception) as error:
        not_again.append(f"{item.nodeid}: {type(error).__name__}")
        return ""
    for name, values in VALUES.items():
        steps = [values[i + 1] - values[i] for i in range(RUNS)][-LAST:]
        if min(steps) > 0 or max(steps) < 0:
            return f"each time: {name} {steps}"
    return ""


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem):
    before = started
    once(pyfuncitem)
    mark = pyfuncitem.get_closest_marker("once")
    if mark:
        not_again.append(f"{pyfuncitem.nodeid}: {' '.join(mark.args)}")
        return True
    if started != before or threading.active_count() > 1:
        not_again.append(f"{pyfuncitem.nodeid}: starts a process")
        return True
    text = measure(pyfuncitem)
    if text:
        pytest.fail(text, pytrace=False)
    return True


def pytest_terminal_summary(terminalreporter):
    if not_again:
        terminalreporter.section("not done again")
        for line in not_again:
            terminalreporter.write_line(line)
