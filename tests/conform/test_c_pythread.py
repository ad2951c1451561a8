import signal
import subprocess
import sys
import threading
import time

import c_pythread as c
import pytest

from elsewhere import in_thread

FAILURE, ACQUIRED, INTR = c.lock_states()


@pytest.fixture
def lock():
    lock = c.lock_new()
    assert lock
    yield lock
    c.lock_free(lock)


@pytest.fixture
def number():
    number = c.key_create()
    assert number >= 0
    yield number
    c.key_delete(number)


@pytest.fixture
def key():
    key = c.tss_alloc()
    assert key and c.tss_create(key) == 0
    yield key
    c.tss_free(key)             # deletes it, too


# Threads

def test_idents():
    mine = c.idents()
    assert mine == (threading.get_ident(), threading.get_native_id())
    assert c.init_thread() == c.init_thread() == 0
    assert c.idents() == mine
    theirs, known = in_thread(lambda: (c.idents(), (threading.get_ident(),
                                                    threading.get_native_id())))
    assert theirs == known
    assert theirs[0] != mine[0] and theirs[1] != mine[1]


def test_info():
    """Once: each call makes the type of the result anew, of which 3.14 and later die in the
    end if there were two, and a debug build since 3.12 at once."""
    done = subprocess.run([sys.executable, "-c", "import c_pythread as c, sys\n"
                           "info = c.info()\n"
                           "assert info == sys.thread_info and len(info) == 3\n"
                           "assert type(info) is type(sys.thread_info)\n"
                           "print(info.name, sys.getrefcount(info))"],
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if sys.version_info >= (3, 12) and hasattr(sys, "gettotalrefcount"):
        assert b"Py_TPFLAGS_READY" in done.stderr and done.returncode < 0
    else:
        assert (done.returncode, done.stdout) == (0, b"pthread 2\n"), done.stderr


def test_stacksize():
    before = c.get_stacksize()
    try:
        threading.stack_size(1024 * 1024)
        assert c.get_stacksize() == 1024 * 1024
        assert c.set_stacksize(512 * 1024) == 0
        assert c.get_stacksize() == 512 * 1024
        assert in_thread(lambda: c.get_stacksize()) == 512 * 1024
        for wrong in (1, 4096):
            assert c.set_stacksize(wrong) == -1
            assert c.get_stacksize() == 512 * 1024
        assert c.set_stacksize(0) == 0
        assert c.get_stacksize() == 0
    finally:
        c.set_stacksize(before)


@pytest.mark.parametrize("ends", [False, True])
def test_native_thread(key, number, lock, ends):
    """Without a thread state; and its end by PyThread_exit_thread()."""
    assert c.lock_acquire(lock, 0, 0) == ACQUIRED
    c.tss_set(key, 1)
    c.key_set(number, 2)
    good, came_back, ident, native_id = c.in_native(key, number, lock, ends)
    assert good == 1 and came_back == (not ends)
    mine = c.idents()
    assert 0 not in (ident, native_id) and ident != mine[0] and native_id != mine[1]
    assert (c.tss_get(key), c.key_get(number)) == (1, 2)
    c.lock_release(lock)


# Locks

def test_lock(lock):
    assert (FAILURE, ACQUIRED, INTR) == (0, 1, 2)
    for intr in (0, 1):
        for microseconds in (0, -1, 1, 10**12):         # it is free
            assert c.lock_acquire(lock, microseconds, intr) == ACQUIRED
            assert c.lock_acquire(lock, 0, intr) == FAILURE
            started = time.monotonic()
            assert c.lock_acquire(lock, 5000, intr) == FAILURE
            assert time.monotonic() - started >= 0.004
            c.lock_release(lock)


@pytest.mark.parametrize("microseconds", [-1, 60 * 10**6])
def test_lock_that_is_released(lock, microseconds):
    assert c.lock_acquire(lock, 0, 0) == ACQUIRED
    waits = threading.Event()

    def wait():
        waits.set()
        return c.lock_acquire(lock, microseconds, 0), c.lock_release(lock)

    def release():
        waits.wait()
        c.lock_release(lock)            # the one that acquired it need not
    thread = threading.Thread(target=release)
    thread.start()
    assert in_thread(wait) == (ACQUIRED, 0)
    thread.join()


def test_lock_interrupted(lock):
    seen = []
    before = signal.signal(signal.SIGALRM, lambda *args: seen.append(args[0]))
    assert c.lock_acquire(lock, 0, 0) == ACQUIRED
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.02)
        assert c.lock_acquire(lock, -1, 1) == INTR
        signal.setitimer(signal.ITIMER_REAL, 0.01)
        assert c.lock_acquire(lock, 40000, 0) == FAILURE
        assert seen == [signal.SIGALRM] * 2
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        c.lock_release(lock)


# Keys

def test_key(number):
    assert c.key_get(number) == 0
    for value in (1, 2**40, 3):
        assert c.key_set(number, value) == 0
        assert c.key_get(number) == value
    assert in_thread(lambda: (c.key_get(number), c.key_set(number, 5),
                              c.key_get(number))) == (0, 0, 5)
    assert c.key_reinit() == 0          # does nothing
    assert c.key_get(number) == 3
    other = c.key_create()
    assert other != number and c.key_get(other) == 0
    c.key_delete(other)
    c.key_forget(number)
    assert c.key_get(number) == 0
    assert c.key_set(number, 7) == 0 and c.key_get(number) == 7
    assert c.key_set(number, 0) == 0 and c.key_get(number) == 0


def test_key_that_is_deleted():
    number = c.key_create()
    c.key_set(number, 1)
    c.key_delete(number)
    assert c.key_set(number, 1) == -1
    assert c.key_get(number) == 0
    # Made again, it knows nothing of before.
    again = c.key_create()
    assert c.key_get(again) == 0
    c.key_delete(again)


def test_tss():
    key, other = c.tss_alloc(), c.tss_alloc()
    assert key and other and key != other
    for _ in range(2):
        assert c.tss_is_created(key) == 0
        assert c.tss_create(key) == 0
        assert c.tss_is_created(key) == 1 and c.tss_is_created(other) == 0
        assert c.tss_get(key) == 0
        for value in (1, 2**40, 3):
            assert c.tss_set(key, value) == 0
            assert c.tss_get(key) == value
        assert c.tss_create(key) == 0               # is created: nothing to do
        assert c.tss_get(key) == 3
        assert in_thread(lambda: (c.tss_is_created(key), c.tss_get(key), c.tss_set(key, 5),
                                  c.tss_get(key))) == (1, 0, 0, 5)
        assert c.tss_get(key) == 3
        assert c.tss_set(key, 0) == 0 and c.tss_get(key) == 0
        c.tss_set(key, 9)
        c.tss_delete(key)
        c.tss_delete(key)                           # is deleted: nothing to do
    assert c.tss_create(other) == 0
    c.tss_free(key)
    c.tss_free(other)
    c.tss_free(0)                                   # NULL
