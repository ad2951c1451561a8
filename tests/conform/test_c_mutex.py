"""PyMutex: exact sums, nobody left waiting, everybody served; also when two files share one."""
import ctypes
import importlib.util
import shutil
import sys
import tempfile
import threading
import time

import c_mutex
import elsewhere
import pytest
from elsewhere import at_once

THREADS, TIMES = 4, 20000
FREE_THREADED = not getattr(sys, "_is_gil_enabled", lambda: True)()


class Mutex:
    """One byte, in the middle of others that must stay as they are."""

    def __init__(self):
        self.memory = (ctypes.c_ubyte * 16)(*[0xA5] * 16)
        self.memory[5] = 0
        self.address = ctypes.addressof(self.memory) + 5

    def check(self, value=0):
        assert c_mutex.value(self.address) == value
        assert bytes(self.memory[:5] + self.memory[6:]) == b"\xa5" * 15


@pytest.fixture(scope="module")
def second():
    """The same file loaded once more, from another place: a second copy of the library."""
    with tempfile.TemporaryDirectory() as folder:
        file = shutil.copy(importlib.util.find_spec("c_mutex").origin, folder)
        spec = importlib.util.spec_from_file_location("c_mutex", file)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        assert module.address() != c_mutex.address()
        yield module


def test_one_byte_that_starts_unlocked():
    assert c_mutex.size() == (1, 0)


@pytest.mark.parametrize("how", ["", "_called"])
def test_lock_and_unlock(how):
    lock, unlock = getattr(c_mutex, "lock" + how), getattr(c_mutex, "unlock" + how)
    mutex = Mutex()
    for _ in range(100):
        assert c_mutex.is_locked(mutex.address) == 0
        lock(mutex.address)
        assert c_mutex.is_locked(mutex.address) == 1
        mutex.check(1)
        unlock(mutex.address)
        mutex.check()


def test_another_thread_may_unlock():
    mutex = Mutex()
    c_mutex.lock(mutex.address)
    elsewhere.in_thread(lambda: c_mutex.unlock(mutex.address))
    mutex.check()


@pytest.mark.parametrize("detached", [False, True, None], ids=["attached", "detached", "mixed"])
@pytest.mark.parametrize("files", [1, 2])
def test_sum(detached, files, second):
    """Also when two files lock the same one: none waits for ever, none is in at the same time."""
    mutex, counter = Mutex(), ctypes.c_long()
    works = [lambda i=i: (c_mutex, second)[i % files].count(
                 mutex.address, ctypes.addressof(counter), TIMES,
                 i // 2 % 2 if detached is None else detached)
             for i in range(THREADS)]
    at_once(*works)
    assert counter.value == THREADS * TIMES
    assert c_mutex.is_locked(mutex.address) == 0


def test_neighbours_wait_for_their_own():
    at_once(*[lambda: c_mutex.count_in_row(TIMES)] * THREADS)
    assert c_mutex.row_sum() == THREADS * TIMES


@pytest.mark.parametrize("waiters", [1, 5])
def test_python_runs_while_others_wait(waiters, second):
    """Who waits is detached: the one inside needs the interpreter to go on."""
    mutex, inside = Mutex(), []

    def slow():
        inside.append(1)
        assert len(inside) == 1
        for _ in range(20):
            time.sleep(0.0005)
            sum(range(500))
        assert inside.pop() == 1

    at_once(*[lambda i=i: (c_mutex, second)[i % 2].held(mutex.address, slow)
              for i in range(waiters + 1)])
    assert c_mutex.is_locked(mutex.address) == 0


def test_wait_ends_soon_after_unlock(second):
    """A wake-up, not a look now and then: the unlock of one file, a wait in the other."""
    mutex, delays = Mutex(), []

    def wait():
        second.lock(mutex.address)
        delays.append(time.monotonic() - unlocked[0])
        second.unlock(mutex.address)

    for _ in range(20):
        unlocked = [0]
        c_mutex.lock(mutex.address)
        thread = threading.Thread(target=wait)
        thread.start()
        time.sleep(0.01)
        unlocked[0] = time.monotonic()
        c_mutex.unlock(mutex.address)
        thread.join(30)
        assert not thread.is_alive()
    assert sorted(delays)[len(delays) // 2] < 0.05


def test_exception_is_kept():
    mutex = Mutex()
    c_mutex.lock(mutex.address)
    timer = threading.Timer(0.02, lambda: c_mutex.unlock(mutex.address))
    timer.start()
    c_mutex.error_kept(mutex.address)
    timer.join()


@pytest.mark.once("takes its time")
@pytest.mark.parametrize("detached", [True, False])
def test_fair(detached, second):
    """Nobody waits while the others go on and on.  (How much each one gets says tests/stress,
    which takes ten seconds for it.)"""
    mutex = Mutex()
    got = at_once(*[lambda i=i: (c_mutex, second)[i % 2].grab(mutex.address, 1.0, detached)
                    for i in range(3)])
    assert min(got) > 0
    if detached and sys.version_info < (3, 13):     # ours
        assert max(got) <= 10 * min(got), got


@pytest.mark.once("in a process of its own")
@pytest.mark.parametrize("how", ["unlock", "unlock_called"])
def test_unlock_of_an_unlocked_one_is_fatal(how):
    status, output = elsewhere.run(f"import c_mutex; c_mutex.{how}(c_mutex.address())")
    assert status == -6, output
    assert "unlocking mutex that is not locked" in output


@pytest.mark.once("in a process of its own")
def test_in_a_child():
    """Unlocked before fork(), with a history of waiting: the child may lock it."""
    status, output = elsewhere.run("""
        import os, sys, threading, warnings
        import c_mutex
        warnings.simplefilter("ignore")
        address = c_mutex.address()
        threads = [threading.Thread(target=c_mutex.grab, args=(address, 0.3, True))
                   for _ in range(3)]
        for thread in threads:
            thread.start()
        for _ in range(20):
            c_mutex.lock(address)
            child = os.fork()
            if child == 0:
                c_mutex.unlock(address)
                c_mutex.lock(address)
                c_mutex.unlock(address)
                os._exit(7)
            c_mutex.unlock(address)
            assert os.waitpid(child, 0)[1] == 7 << 8
        for thread in threads:
            thread.join()
        print("done")
        """)
    assert (status, output.strip().splitlines()[-1:]) == (0, ["done"]), output


@pytest.mark.parametrize("same", [False, True])
def test_sections(same):
    one = Mutex()
    two = one if same else Mutex()
    found = c_mutex.sections(one.address, two.address,
                             lambda: [c_mutex.is_locked(m.address) for m in (one, two)])
    # Nothing at all where there is a GIL, as in CPython.
    assert found == (([1, int(same)], [1, 1]) if FREE_THREADED else ([0, 0], [0, 0]))
    assert c_mutex.sections(one.address, two.address, lambda: c_mutex.sections(
        two.address, one.address, lambda: 5)) == ((5, 5), (5, 5))
    assert c_mutex.is_locked(one.address) == c_mutex.is_locked(two.address) == 0


def test_sum_in_sections(second):
    one, two, counter = Mutex(), Mutex(), ctypes.c_long()
    at_once(*[lambda i=i: (c_mutex, second)[i % 2].count_in_sections(
        *((one.address, two.address)[::1 if i < 2 else -1]),
        ctypes.addressof(counter), TIMES) for i in range(4)])
    # Only the innermost section counts, and it is on one mutex with the last of the three
    # additions, on the other one in half of the threads: those may get lost.
    assert 4 * TIMES * 2 <= counter.value <= 4 * TIMES * 3
    assert c_mutex.is_locked(one.address) == c_mutex.is_locked(two.address) == 0
