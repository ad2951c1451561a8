import builtins
import posix
import sys
import threading
import types

import c_pystate as c
import pytest

from counting import kept
from elsewhere import in_thread, run

NULL = ...
HOST = sys.version_info


class Weird(Exception):
    pass


# Dictionaries and frames

def test_thread_dict():
    found = c.thread_dict()
    assert type(found) is dict and c.thread_dict() is found
    found["c_pystate"] = 5
    try:
        assert in_thread(lambda: (type(c.thread_dict()), "c_pystate" in c.thread_dict(),
                                  c.thread_dict() is found)) == (dict, False, False)
        assert c.thread_dict()["c_pystate"] == 5
    finally:
        del found["c_pystate"]
    assert kept(c.thread_dict, found) == 0


def test_thread_dict_ends_with_the_thread():
    ended = []

    class Ends:
        def __del__(self):
            ended.append(threading.get_ident())

    def work():
        c.thread_dict()["c_pystate"] = Ends()
    in_thread(work)
    assert len(ended) == 1


def test_interpreter_dict():
    found = c.interpreter_dict()
    assert type(found) is dict and c.interpreter_dict() is found
    assert in_thread(c.interpreter_dict) is found
    assert kept(c.interpreter_dict, found) == 0
    assert run("""
        import c_pystate, c_subinterp
        c_pystate.interpreter_dict()["c_pystate"] = 1
        c_subinterp.run('''if True:
            import c_pystate
            found = c_pystate.interpreter_dict()
            assert "c_pystate" not in found
            found["c_pystate"] = 2
            assert c_pystate.interpreter_dict()["c_pystate"] == 2
            ''')
        print(c_pystate.interpreter_dict()["c_pystate"])
        """) == (0, "1\n")


def test_thread_frame():
    frame = sys._getframe()
    assert c.thread_frame() is frame
    assert kept(c.thread_frame, frame) == 0
    held = []
    assert kept(lambda: held.append(c.thread_frame()), frame) == 0      # the lambda's
    assert held[-1].f_code.co_name == "<lambda>"

    def generate():
        yield c.thread_frame()
    generator = generate()
    assert next(generator) is generator.gi_frame


# PyThreadState_SetAsyncExc

def busy():
    for i in range(100000):
        len(str(i))


def test_async_exception():
    mine = threading.get_ident()
    with pytest.raises(Weird):
        assert c.set_async(mine, Weird) == [1]
        busy()
    with pytest.raises(KeyError):                       # the latter one
        assert c.set_async(mine, Weird, KeyError) == [1, 1]
        busy()
    assert c.set_async(mine, Weird, NULL) == [1, 1]     # taken back
    assert c.set_async(mine, NULL) == [1]
    assert c.set_async(1, Weird, NULL) == [0, 0]        # no such thread
    busy()


def test_async_exception_of_another_thread():
    starts, caught = threading.Event(), []

    def work():
        try:
            starts.set()
            while True:
                busy()
        except Weird as error:
            caught.append((threading.get_ident(), type(error), error.args))
    thread = threading.Thread(target=work)
    thread.start()
    starts.wait()
    assert c.set_async(thread.ident, Weird) == [1]
    thread.join()
    assert caught == [(thread.ident, Weird, ())]


def test_async_exception_references():
    mine = threading.get_ident()

    class Own(Exception):
        pass

    def raises():
        try:
            c.set_async(mine, Own)
            busy()
        except Own:
            return
        raise AssertionError
    assert kept(lambda: c.set_async(mine, Own, Own, NULL), Own) == 0
    assert kept(raises, Own) == 0
    assert kept(lambda: c.set_async(1, Own), Own) == 0


# PyGILState

@pytest.mark.parametrize("where, locked, own", [
    ("attached", (1, 1, 1), (1, 1, 1)),
    ("detached", (0, 1, 0), (1, 1, 1)),
    ("thread", (0, 1, 0), (1, 1, 1)),
])
def test_gil_state(where, locked, own):
    """Before and after: this thread's own state, NULL if it never had one."""
    mine = threading.get_ident()
    found = c.gil_steps(where, threading.get_ident)
    assert found[:2] == (locked, own)
    has_dict, frame, ran = found[2], found[3], found[4]
    assert has_dict == (1, where == "attached")
    assert frame == (where != "thread")
    assert (ran == mine) == (where != "thread")


def test_gil_state_references():
    def function():
        return 1
    for where in ("attached", "detached", "thread"):
        assert kept(lambda: c.gil_steps(where, function), function) == 0


# Interpreters

@pytest.mark.parametrize("where", ["attached", "detached", "thread"])
def test_interpreters(where):
    """Deleting one leaves the thread as it was."""
    assert run(f"""
        import c_pystate
        print(c_pystate.interpreter_new({where!r}), c_pystate.interpreter_new({where!r}))
        """) == (0, "1 2\n")


@pytest.mark.parametrize("where", ["attached", "detached", "thread"])
def test_interpreters_deleted_while_others_run(where):
    assert run(f"""
        import c_pystate, threading
        go_on = True
        def work():
            while go_on:
                len(str(go_on))
        threads = [threading.Thread(target=work) for _ in range(2)]
        for thread in threads: thread.start()
        for _ in range(20):
            c_pystate.interpreter_new({where!r})
        go_on = False
        for thread in threads: thread.join()
        print("done")
        """) == (0, "done\n")


@pytest.mark.parametrize("attached", [False, True])
def test_interpreters_cleared(attached):
    """Deleting the one that is attached detaches.  Only Py_EndInterpreter() also gives up the
    built-in types, which a debug build would miss in the end."""
    assert run(f"""
        import c_pystate, os
        clear = c_pystate.interpreter_clear
        print(clear({attached}), clear({attached}), flush=True)
        os._exit(0)
        """) == (0, "(1, 0, 1) (2, 1, 2)\n")


# Modules by definition

def test_modules_by_definition():
    for module in (sys, builtins):
        assert c.find_module(module) is module
        assert kept(lambda: c.find_module(module), module) == 0
        other = types.ModuleType("other")
        try:
            assert c.remove_module(module) == 0
            assert c.find_module(module) is NULL
            assert c.remove_module(module) == 0
            assert c.add_module(other, module) == 0
            assert c.find_module(module) is other
        finally:
            assert c.add_module(module, module) == 0        # replaces
        assert c.find_module(module) is module


def test_modules_by_definition_with_slots():
    assert c.find_module(posix) is NULL
    with pytest.raises(SystemError, match="^PyState_AddModule called on module with slots$"):
        c.add_module(posix, posix)
    with pytest.raises(SystemError, match="^PyState_RemoveModule called on module with slots$"):
        c.remove_module(posix)
    assert c.find_module(posix) is NULL


def test_modules_by_definition_references():
    other = types.ModuleType("other")

    def there_and_back():
        assert c.remove_module(builtins) == 0
        assert c.add_module(other, builtins) == 0
        assert c.remove_module(builtins) == 0
        assert c.add_module(builtins, builtins) == 0
    assert kept(there_and_back, other, builtins) == [0, 0]
    assert c.find_module(builtins) is builtins
