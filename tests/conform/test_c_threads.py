import contextlib
import signal
import subprocess
import sys
import textwrap
import threading
import time

import c_threads
import pytest

from counting import kept

MAIN = 0        # id of the main interpreter


@pytest.fixture
def guard():
    guard = c_threads.guard_from_current()
    yield guard
    c_threads.guard_close(guard)


@pytest.fixture
def view():
    view = c_threads.view_from_current()
    yield view
    c_threads.view_close(view)


@contextlib.contextmanager
def closing(guard):
    """A guard that a failing test left open would keep the process for ever."""
    try:
        yield
    finally:
        c_threads.guard_close(guard)


def interpreter():
    return c_threads.where()[1]


# --- native threads -----------------------------------------------------------

@pytest.mark.parametrize("is_view", [False, True])
def test_native_thread(guard, view, is_view):
    seen, threads = [], []

    def function():
        seen.append(c_threads.where())
        threads.append(threading.get_ident())

    handle = view if is_view else guard
    assert c_threads.in_thread(handle, is_view, 5, function) == 0
    assert len(seen) == 5
    assert {i for _, i in seen} == {MAIN}
    assert c_threads.where()[0] not in {state for state, _ in seen}
    assert set(threads) != {threading.get_ident()} and len(set(threads)) == 1


def test_native_threads_at_once(view):
    results = []

    def function():
        results.append(sum(range(1000)))
        time.sleep(0)

    def start():
        failures.append(c_threads.in_thread(view, True, 50, function))

    failures = []
    threads = [threading.Thread(target=start) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == [0] * 6
    assert len(results) == 300


def test_nested(guard, view):
    """Inside, the same thread state serves."""
    seen = []

    def inner():
        seen.append(c_threads.where())
        token = c_threads.ensure(guard)
        seen.append(c_threads.where())
        second = c_threads.ensure_from_view(view)
        seen.append(c_threads.where())
        c_threads.release(second)
        c_threads.release(token)
        seen.append(c_threads.where())

    assert c_threads.in_thread(guard, False, 1, inner) == 0
    assert len(seen) == 4 and len(set(seen)) == 1


def test_attached(guard, view):
    here = c_threads.where()
    for ensure, handle in ((c_threads.ensure, guard), (c_threads.ensure_from_view, view)):
        token = ensure(handle)
        assert token is not None
        assert c_threads.where() == here
        c_threads.release(token)
        assert c_threads.where() == here


def test_detached(guard, view):
    """A thread without its thread state attached gets that one again."""
    here, seen = c_threads.where(), []
    assert c_threads.detached(guard, False, 3, lambda: seen.append(c_threads.where())) == 0
    assert c_threads.detached(view, True, 3, lambda: seen.append(c_threads.where())) == 0
    assert seen == [here] * 6
    assert c_threads.where() == here


def test_detached_in_a_python_thread(view):
    seen = []

    def work():
        here = c_threads.where()
        assert c_threads.detached(view, True, 2, lambda: seen.append(c_threads.where())) == 0
        seen.append(here)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert len(seen) == 3 and len(set(seen)) == 1


def test_thread_local_data_lives_for_one_call(view):
    """What a thread state keeps ends with it."""
    class Ends:
        def __del__(self):
            ended.append(1)

    local, ended = threading.local(), []

    def function():
        local.value = Ends()

    assert c_threads.in_thread(view, True, 3, function) == 0
    assert len(ended) == 3


def test_exception_is_not_carried_out(view):
    def function():
        try:
            raise KeyError
        except KeyError:
            assert c_threads.detached(view, True, 1, lambda: None) == 0
            assert isinstance(sys.exc_info()[1], KeyError)

    function()
    assert c_threads.in_thread(view, True, 2, function) == 0


# --- guards and views ---------------------------------------------------------

def test_guards_and_views_many():
    guards = [c_threads.guard_from_current() for _ in range(100)]
    views = [c_threads.view_from_current() for _ in range(100)]
    assert all(guards) and all(views)
    assert c_threads.is_finalizing() == 0
    more = [c_threads.guard_from_view(view) for view in views]
    assert all(more)
    for guard in guards + more:
        c_threads.guard_close(guard)
    for view in views:
        c_threads.view_close(view)


def test_view_of_main():
    for find in (c_threads.view_from_main, c_threads.view_from_main_in_thread):
        view = find()
        assert view is not None
        seen = []
        assert c_threads.in_thread(view, True, 1, lambda: seen.append(interpreter())) == 0
        assert seen == [MAIN]
        guard = c_threads.guard_from_view(view)
        assert guard is not None
        c_threads.view_close(view)
        with closing(guard):
            assert c_threads.in_thread(guard, False, 1,
                                       lambda: seen.append(interpreter())) == 0
        assert seen == [MAIN, MAIN]


def test_references(view, guard):
    def function():
        pass

    assert kept(lambda: c_threads.in_thread(view, True, 2, function), function) == 0
    assert kept(lambda: c_threads.in_thread(guard, False, 2, function), function) == 0
    assert kept(lambda: c_threads.detached(guard, False, 2, function), function) == 0
    # Of counted singletons, too.
    assert kept(lambda: c_threads.guard_close(c_threads.guard_from_current()),
                threading, sys) == [0, 0]


# --- other interpreters -------------------------------------------------------

PRELUDE = "import sys\nsys.path[:] = %r\nimport c_threads\n" % (sys.path,)


def in_interpreter(code, function=None):
    assert c_threads.in_interpreter(PRELUDE + textwrap.dedent(code), function) == 0


def test_guard_of_another_interpreter(guard):
    """From inside another interpreter into the main one, and back."""
    in_interpreter("""
        here = c_threads.where()
        assert here[1] != 0
        for _ in range(3):
            assert c_threads.across(%d, False) == 0
            assert c_threads.where() == here
        """ % guard)


def test_view_of_main_from_another_interpreter():
    in_interpreter("""
        here = c_threads.where()
        view = c_threads.view_from_main()
        guard = c_threads.guard_from_view(view)
        try:
            assert c_threads.across(view, True) == 0
            assert c_threads.across(guard, False) == 0
        finally:
            c_threads.guard_close(guard)
            c_threads.view_close(view)
        assert c_threads.where() == here
        """)


def test_across_to_where_one_is(guard, view):
    assert c_threads.across(guard, False) == MAIN
    assert c_threads.across(view, True) == MAIN


def test_native_thread_in_another_interpreter():
    in_interpreter("""
        here = c_threads.where()
        for find, handle, close in (
                ("view", c_threads.view_from_current(), c_threads.view_close),
                ("guard", c_threads.guard_from_current(), c_threads.guard_close)):
            seen = []
            def function():
                seen.append(c_threads.where())
            try:
                assert c_threads.in_thread(handle, find == "view", 3, function) == 0
                assert [place[1] for place in seen] == [here[1]] * 3
                assert c_threads.detached(handle, find == "view", 2, function) == 0
                assert [place[1] for place in seen[3:]] == [here[1]] * 2
                # Up to 3.11 a thread's own state is the one it had first.
                if sys.version_info >= (3, 12):
                    assert seen[3:] == [here] * 2, (seen, here)
                assert c_threads.where() == here
            finally:
                close(handle)
        """)


@pytest.mark.parametrize("end", ["", "__import__('atexit')._clear()"], ids=["", "no atexit"])
def test_view_outlives_its_interpreter(end, tmp_path):
    note = tmp_path / "view"
    in_interpreter("""
        with open(%r, "w") as note:
            note.write(str(c_threads.view_from_current()))
        %s
        """ % (str(note), end), read_view(note))
    view = views.pop()
    assert c_threads.guard_from_view(view) is None
    assert c_threads.across(view, True) is None
    assert c_threads.in_thread(view, True, 3, lambda: None) == 3
    c_threads.view_close(view)


views = []


def read_view(note):
    def read():
        views.append(int(note.read_text()))
        # While it lives it can be guarded from here.
        guard = c_threads.guard_from_view(views[0])
        assert guard is not None
        with closing(guard):
            assert c_threads.across(guard, False) not in (MAIN, None)
        assert c_threads.across(views[0], True) not in (MAIN, None)
        assert interpreter() == MAIN

    return read


def test_another_interpreter_waits_for_its_guards():
    """It ends when the native thread has closed its guard."""
    in_interpreter("""
        import time
        done = []
        def function(done=done, sleep=time.sleep):
            sleep(0.3)
            done.append(1)
        class Last:
            def __del__(self, done=done):
                assert done == [1], done
        sys.modules["last"] = Last()
        c_threads.leave_thread(c_threads.guard_from_current(), False, False, 1, function)
        """)


def test_interpreters_again_and_again():
    for _ in range(5):
        in_interpreter("""
            view = c_threads.view_from_current()
            assert c_threads.in_thread(view, True, 1, lambda: None) == 0
            c_threads.view_close(view)
            """)


# --- PyThreadState_Swap -------------------------------------------------------

def test_swap_lets_others_run():
    ran = []
    for _ in range(5):
        c_threads.swap_out(lambda: ran.append(threading.get_ident()))
    assert len(ran) == 5
    assert threading.get_ident() not in ran


def test_swap_in_a_python_thread():
    ran = []

    def work():
        c_threads.swap_out(lambda: ran.append(1))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert ran == [1]


def test_swap_between_interpreters_while_threads_run():
    """Other threads keep running, in whichever interpreter this one is."""
    stop, counts = [], [0]

    def count():
        while not stop:
            counts[0] += 1
            time.sleep(0.001)

    thread = threading.Thread(target=count)
    thread.start()
    try:
        before = counts[0]
        in_interpreter("import time\ntime.sleep(0.1)", lambda: time.sleep(0.05))
        assert counts[0] > before
        here = c_threads.where()
        c_threads.swap_out(lambda: None)
        assert c_threads.where() == here
    finally:
        stop.append(1)
        thread.join()


# --- the end of the process ---------------------------------------------------

def run(code, timeout=60, interrupt=False):
    """Runs code in an interpreter of its own: (status, output)."""
    process = subprocess.Popen([sys.executable, "-c", PRELUDE + textwrap.dedent(code)],
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if interrupt:
        line = process.stdout.readline()
        assert line.strip() == b"ready", line + process.stdout.read()
        time.sleep(0.5)
        process.send_signal(signal.SIGINT)
    try:
        output, _ = process.communicate(timeout=timeout)
    except subprocess.TimeoutExpired:
        process.kill()
        output, _ = process.communicate()
        pytest.fail("did not end: " + output.decode())
    return process.returncode, output.decode()


def test_end_waits_for_a_guard():
    assert run("""
        import time
        def function():
            time.sleep(0.5)
            print("finished", c_threads.is_finalizing(), flush=True)
        c_threads.leave_thread(c_threads.guard_from_current(), False, False, 1, function)
        print("main ends", flush=True)
        """) == (0, "main ends\nfinished 0\n")


def test_end_waits_for_a_call_through_a_view():
    assert run("""
        import threading, time
        entered = threading.Event()
        def function():
            entered.set()
            time.sleep(0.5)
            print("finished", c_threads.is_finalizing(), flush=True)
        c_threads.leave_thread(c_threads.view_from_current(), True, False, 1, function)
        entered.wait()
        print("main ends", flush=True)
        """) == (0, "main ends\nfinished 0\n")


def test_end_waits_for_a_guard_of_main_found_without_thread_state():
    assert run("""
        import threading, time
        view = c_threads.view_from_main_in_thread()
        guard = c_threads.guard_from_view(view)
        def function():
            time.sleep(0.5)
            print("finished", c_threads.is_finalizing(), flush=True)
        c_threads.leave_thread(guard, False, False, 1, function)
        print("main ends", flush=True)
        """) == (0, "main ends\nfinished 0\n")


@pytest.mark.parametrize("known", [False, True])
def test_end_waits_for_a_thread_that_never_attaches(known):
    assert run("""
        if %r:
            c_threads.view_close(c_threads.view_from_current())
        c_threads.guard_main_in_thread()
        """ % known) == (0, "unguards\n")


def test_end_waits_for_many():
    assert run("""
        import time
        done = []
        def function():
            time.sleep(0.01)
            done.append(1)
        class Last:
            def __del__(self, done=done, out=sys.stdout):
                out.write("%d rounds\\n" % len(done))
                out.flush()
        sys.modules["last"] = Last()
        for _ in range(5):
            c_threads.leave_thread(c_threads.guard_from_current(), False, False, 20, function)
        """) == (0, "100 rounds\n")


def test_end_waits_for_a_guard_closed_by_a_daemon_thread():
    assert run("""
        import threading, time
        guard = c_threads.guard_from_current()
        def close():
            time.sleep(0.4)
            print("closes", flush=True)
            c_threads.guard_close(guard)
        threading.Thread(target=close, daemon=True).start()
        """) == (0, "closes\n")


def test_guards_in_atexit_functions():
    """Before the end has begun; below 3.15, in those functions that were
    registered after the first guard or view."""
    assert run("""
        import atexit
        c_threads.view_close(c_threads.view_from_current())
        @atexit.register
        def last():
            c_threads.guard_close(c_threads.guard_from_current())
            view = c_threads.view_from_current()
            token = c_threads.ensure_from_view(view)
            c_threads.release(token)
            print("guarded", c_threads.is_finalizing())
        """) == (0, "guarded 0\n")


def test_no_guard_after_the_end_has_begun():
    status, output = run("""
        view = c_threads.view_from_current()
        main_view = c_threads.view_from_main()
        class Last:
            def __del__(self, c=c_threads, out=sys.stdout):
                try:
                    c.guard_from_current()
                except RuntimeError as error:
                    out.write("%s: %s\\n" % (type(error).__name__, error))
                out.write("%s %s %s %s\\n" % (
                    c.guard_from_view(view), c.ensure_from_view(view),
                    c.guard_from_view(main_view), c.is_finalizing()))
                out.flush()
        sys.modules["last"] = Last()
        """)
    error = ("PythonFinalizationError" if sys.version_info >= (3, 13) else "RuntimeError")
    assert (status, output) == (0, error + ": cannot acquire finalization guard anymore\n"
                                "None None None 1\n")


def test_no_guard_of_main_when_first_asked_for_at_the_end():
    assert run("""
        class Last:
            def __del__(self, c=c_threads, out=sys.stdout):
                out.write("%s %s\\n" % (c.is_finalizing(), c.guard_from_view(c.view_from_main())))
                out.flush()
        sys.modules["last"] = Last()
        """) == (0, "1 None\n")


def test_what_an_interpreter_keeps():
    """One function called at its end, which returns None, and a key that is a string."""
    status, output = run("""
        import atexit, ctypes
        functions, register = [], atexit.register
        atexit.register = lambda function: functions.append(function) or register(function)
        get_dict = ctypes.pythonapi.PyInterpreterState_GetDict
        get_dict.restype, get_dict.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
        get = ctypes.pythonapi.PyInterpreterState_Get
        get.restype = ctypes.c_void_p
        def keys():
            return set(ctypes.cast(get_dict(get()), ctypes.py_object).value)
        before = keys()
        for _ in range(3):
            c_threads.view_close(c_threads.view_from_current())
        new = keys() - before
        print(len(new), len(functions))
        print(all(isinstance(key, str) for key in new), [function() for function in functions])
        """)
    assert status == 0
    assert output in ("1 1\nTrue [None]\n", *["0 0\nTrue []\n"] * (sys.version_info >= (3, 15)))


def test_thread_without_guard_does_not_hold_up_the_end():
    """It is not waited for, and runs no more Python when that has ended."""
    status, output = run("""
        import threading, time
        entered = threading.Event()
        def function():
            entered.set()
            for _ in range(1000):
                time.sleep(0.01)
            print("must not get here", flush=True)
        c_threads.leave_thread(c_threads.guard_from_current(), False, True, 1, function)
        entered.wait()
        print("main ends", flush=True)
        """)
    assert (status, output) == (0, "main ends\n")


def test_interrupt_ends_the_waiting():
    status, output = run("""
        import signal       # ignored, if a shell started us in the background
        signal.signal(signal.SIGINT, signal.default_int_handler)
        guard = c_threads.guard_from_current()
        print("ready", flush=True)
        """, interrupt=True)
    assert "KeyboardInterrupt" in output


def test_guard_in_a_child_after_fork():
    """A child's own guards work as ever."""
    assert run("""
        import os, time, warnings
        warnings.simplefilter("ignore")
        view = c_threads.view_from_current()
        pid = os.fork()
        if pid == 0:
            assert c_threads.in_thread(view, True, 2, lambda: None) == 0
            def function():
                time.sleep(0.3)
                print("child finished", flush=True)
            c_threads.leave_thread(c_threads.guard_from_current(), False, False, 1, function)
            sys.exit(0)
        _, status = os.waitpid(pid, 0)
        print("status", status, flush=True)
        """) == (0, "child finished\nstatus 0\n")


def test_is_finalizing():
    assert run("""
        import atexit
        atexit.register(lambda: print(c_threads.is_finalizing()))
        class Last:
            def __del__(self, c=c_threads, out=sys.stdout):
                out.write("%d\\n" % c.is_finalizing())
                out.flush()
        sys.modules["last"] = Last()
        print(c_threads.is_finalizing())
        """) == (0, "0\n0\n1\n")
