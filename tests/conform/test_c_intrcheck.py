import signal
import threading

import c_intrcheck as c
import pytest

from elsewhere import run


@pytest.fixture(params=["default", "own"])
def handled(request):
    """Interrupts are handled; what a handler saw."""
    seen = []
    before = signal.signal(signal.SIGINT, signal.default_int_handler
                           if request.param == "default" else lambda *args: seen.append(args))
    yield seen
    signal.signal(signal.SIGINT, before)


def test_interrupt(handled):
    """It is said once, and no handler hears of it."""
    for _ in range(2):
        assert c.interrupted() == (0, 1, 0, 0)
    assert handled == []


def test_interrupt_in_another_thread(handled):
    """Said to the main thread only."""
    told = []
    thread = threading.Thread(target=lambda: told.append(c.interrupt_occurred()))
    before = signal.signal(signal.SIGINT, lambda *args: told.append("handled"))
    try:
        c.interrupt()
        thread.start()
        thread.join()
    finally:
        signal.signal(signal.SIGINT, before)
    assert sorted(told, key=str) == [0, "handled"]


def test_interrupt_that_is_not_handled():
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        assert c.interrupted() == (0, 0, 0, 0)
    finally:
        signal.signal(signal.SIGINT, before)


FORK = """
    import os, sys, threading
    import c_intrcheck as c
    steps = []
    for name in "a", "b":
        os.register_at_fork(before=lambda name=name: steps.append("before " + name),
                            after_in_parent=lambda name=name: steps.append("parent " + name),
                            after_in_child=lambda name=name: steps.append("child " + name))
    stop = threading.Event()
    other = threading.Thread(target=stop.wait)
    other.start()
    main = threading.get_ident()
    found = c.split(%r)
    if found == 0:
        ran = []
        thread = threading.Thread(target=lambda: ran.append(__import__("colorsys").__name__))
        thread.start()
        thread.join()
        print(steps, ran, threading.active_count(), threading.get_ident() == main, flush=True)
        os._exit(7)
    if found > 0:
        print(os.waitpid(found, 0)[1] >> 8)
    print(steps, threading.active_count())
    stop.set()
    other.join()
"""
BEFORE = ["before b", "before a"]


@pytest.mark.parametrize("how", ["child", "old"])
def test_fork(how):
    """Other threads are gone in the child, which can start its own."""
    assert run(FORK % how) == (0, "%s ['colorsys'] 1 True\n7\n%s 2\n" % (
        BEFORE + ["child a", "child b"], BEFORE + ["parent a", "parent b"]))


def test_fork_that_failed():
    assert run(FORK % "none") == (0, "%s 2\n" % (BEFORE + ["parent a", "parent b"]))
