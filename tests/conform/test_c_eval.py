import builtins
import functools
import sys
import threading

import c_eval
import pytest

from counting import kept

NULL = ...
HOST = sys.version_info

module_level = c_eval.frame_locals()
module_level_borrowed = c_eval.Locals()


def test_module_level():
    assert module_level is module_level_borrowed is globals()


def test_globals():
    assert c_eval.frame_globals() is globals()
    space = {"c_eval": c_eval}
    exec("found = c_eval.frame_globals()", space)
    assert space["found"] is space


def test_builtins():
    assert c_eval.frame_builtins() is builtins.__dict__
    own = {"len": len}
    space = {"c_eval": c_eval, "__builtins__": own}
    exec("found = c_eval.frame_builtins()", space)
    assert space["found"] is own


def test_locals_of_a_function():
    first, second = 1, [2]
    found = c_eval.frame_locals()
    assert type(found) is dict
    assert found == {"first": 1, "second": [2]}
    assert found["second"] is second


def test_locals_of_a_function_are_a_snapshot():
    value = 1
    before = c_eval.frame_locals()
    value = 2
    after = c_eval.frame_locals()
    assert before is not after
    assert before["value"] == 1
    assert after["value"] == 2
    after["value"] = 3
    after["other"] = 4
    assert value == 2
    assert "other" not in c_eval.frame_locals()


def test_locals_with_cells_and_arguments():
    outside = "o"

    def inner(a, *rest, b=2, **more):
        use = outside
        return c_eval.frame_locals()

    assert inner(1, 5, c=3) == {"a": 1, "rest": (5,), "b": 2, "more": {"c": 3},
                                "use": "o", "outside": "o"}


def test_locals_of_a_generator():
    def generate():
        value = 1
        yield c_eval.frame_locals()
        value = 2
        yield c_eval.frame_locals()

    first, second = generate()
    assert first == {"value": 1}
    assert second == {"value": 2}


def test_locals_of_a_class_body():
    class Body:
        name = 1
        found = c_eval.frame_locals()
        found["injected"] = 5

    assert Body.found["name"] == 1
    assert Body.injected == 5


def test_locals_of_exec():
    space, names = {"c_eval": c_eval}, {"x": 1}
    exec("found = c_eval.frame_locals()", space, names)
    assert names["found"] is names


def test_without_a_frame():
    found_builtins, found_globals, found_locals, *borrowed = c_eval.without_frame()
    assert found_builtins is builtins.__dict__
    assert found_globals is None
    assert type(found_locals) is SystemError
    assert str(found_locals) == "frame does not exist"
    assert borrowed[0] is builtins.__dict__
    assert borrowed[1] is borrowed[3] is NULL
    assert type(borrowed[2]) is SystemError
    assert str(borrowed[2]) == "frame does not exist"


def test_references():
    held = []
    space = {"function": c_eval.frame_globals, "keep": held.append}
    drop = compile("function()", "x", "exec")
    keep = compile("keep(function())", "x", "exec")
    assert kept(lambda: exec(drop, space), space) == 0
    assert kept(lambda: exec(keep, space), space) == 1
    held.clear()
    own = {}
    space = {"function": c_eval.frame_builtins, "keep": held.append,
             "__builtins__": own}
    assert kept(lambda: exec(drop, space), own) == 0
    assert kept(lambda: exec(keep, space), own) == 1
    held.clear()
    value = object()

    def snapshot(thing=value):
        return c_eval.frame_locals()

    assert kept(snapshot, value) == 0
    assert kept(lambda: held.append(snapshot()), value) == 1
    held.clear()
    names = {}
    code = compile("keep(c_eval.frame_locals())", "x", "exec")
    space = {"c_eval": c_eval, "keep": held.append}
    assert kept(lambda: exec(code, space, names), names) == 1
    held.clear()
    assert sys.getrefcount(names) < 5


# What borrows.

def test_borrowed():
    assert c_eval.Frame() is sys._getframe()
    assert c_eval.Globals() is globals()
    assert c_eval.Builtins() is builtins.__dict__
    own = {"len": len}
    space, names = {"c_eval": c_eval, "__builtins__": own}, {}
    exec("b, g, l = c_eval.Builtins(), c_eval.Globals(), c_eval.Locals()", space, names)
    assert names["b"] is own and names["g"] is space and names["l"] is names

    class Body:
        found = c_eval.Locals()
        found["injected"] = 5

    assert Body.injected == 5


def test_borrowed_locals_are_one_dictionary_per_frame():
    value = 1
    found = c_eval.Locals()
    assert type(found) is dict and found["value"] == 1
    value = 2
    new = 3
    assert c_eval.Locals() is found
    assert found["value"] == 2 and found["new"] == 3
    assert (lambda: c_eval.Locals())() is not found


def test_borrowed_references():
    own, names = {}, {}
    space = {"c": c_eval, "__builtins__": own}
    code = compile("c.Builtins(), c.Globals(), c.Locals(), c.Frame()", "x", "exec")
    assert kept(lambda: exec(code, space, names), own, space, names) == [0, 0, 0]
    frame = sys._getframe()
    assert kept(lambda: c_eval.Frame(), frame) == 0


# PyEval_EvalCodeEx

def eval_code(function, *args, words=(), locals=NULL, space=None):
    """Calls a function by its parts."""
    return c_eval.eval_code(
        function.__code__, function.__globals__ if space is None else space, locals,
        args, words, function.__defaults__ or (), function.__kwdefaults__ or NULL,
        function.__closure__ or NULL)


def all_kinds(a, b=2, *rest, c, d=4, **more):
    return a, b, rest, c, d, more


def test_eval_code_of_functions():
    assert eval_code(lambda: 5) == 5
    assert eval_code(all_kinds, 1, words=("c", 3)) == (1, 2, (), 3, 4, {})
    assert eval_code(all_kinds, 1, 20, 21, 22, words=("d", 40, "e", 5, "c", 3)) == (
        1, 20, (21, 22), 3, 40, {"e": 5})
    assert eval_code(all_kinds, words=("c", 3, "a", 1)) == (1, 2, (), 3, 4, {})
    outside = [1]
    assert eval_code(lambda a: (a, outside), 5) == (5, outside)
    assert list(eval_code(lambda n: (i for i in range(n)), 3)) == [0, 1, 2]
    # Of a function, which has its own, the locals do not count.
    names = {"c": 7}
    assert eval_code(all_kinds, 1, words=("c", 3), locals=names)[3] == 3
    assert names == {"c": 7}


def test_eval_code_of_modules():
    class Names(dict):
        def __missing__(self, name):
            return "missing " + name

    for mode, source, result in (("exec", "y = x", None), ("eval", "x", 1)):
        space = {"x": 1, "__builtins__": {}}
        code = compile(source, "x", mode)
        rest = (), (), (), NULL, NULL
        assert c_eval.eval_code(code, space, space, *rest) == result
        assert space.get("y", 1) == 1
        names = Names()
        found = c_eval.eval_code(code, space, names, *rest)
        assert (found or names["y"]) == "missing x"


@pytest.mark.parametrize("args, words, error", [
    ((), (), "missing 1 required positional argument: 'a'"),
    ((1,), (), "missing 1 required keyword-only argument: 'c'"),
    ((1,), ("c", 3, "a", 5), "got multiple values for argument 'a'"),
    ((1,), ("c", 3, "c", 5), "got multiple values for argument 'c'"),
    ((1,), (5, 3, "c", 5), "keywords must be strings"),
])
def test_eval_code_errors(args, words, error):
    with pytest.raises(TypeError, match=error):
        eval_code(all_kinds, *args, words=words)


def test_eval_code_more_errors():
    with pytest.raises(TypeError, match="takes 0 positional arguments but 1 was given"):
        eval_code(lambda: 1, 5)
    with pytest.raises(TypeError, match="got an unexpected keyword argument 'x'"):
        eval_code(lambda: 1, words=("x", 1))
    with pytest.raises(ZeroDivisionError):
        eval_code(lambda: 1 / 0)


def test_eval_code_references():
    held, value, other, default = [], object(), object(), object()

    def function(a, b, c=default, *, d=default):
        return a
    assert kept(lambda: eval_code(function, value, words=("b", other)),
                value, other, default) == [0, 0, 0]
    assert kept(lambda: held.append(eval_code(function, value, other)), value) == 1
    assert kept(lambda: eval_code(function, value), value, default) == [0, 0]
    space = {"__builtins__": {}}
    assert kept(lambda: eval_code(lambda: held, space=space), space) == 0


# PyEval_EvalFrame

def test_eval_frame():
    def generate():
        yield
    generator = generate()
    for throws, flag in ((-1, 0), (0, 0), (1, 1)):
        code, found = c_eval.eval_frame(generator.gi_frame, throws)
        assert found == flag
        # 3.11 cannot say which code it is.
        assert code is (None if HOST[:2] == (3, 11) else generate.__code__)
    assert next(generator) is None
    frame = generator.gi_frame
    assert kept(lambda: c_eval.eval_frame(frame, 0), frame, generate.__code__) == [0, 0]


if HOST < (3, 11):
    def test_run_frame():
        """Later only the interpreter itself can make a frame that may be run."""
        for throws in (-1, 0):
            space = {"x": 5}
            assert c_eval.run_frame(compile("y = x + 1", "x", "exec"), space, throws) is None
            assert space["y"] == 6
            assert c_eval.run_frame(compile("x + 2", "x", "eval"), space, throws) == 7
            with pytest.raises(ZeroDivisionError):
                c_eval.run_frame(compile("1 / 0", "x", "eval"), {}, throws)
        space = {}
        with pytest.raises(KeyError, match="thrown"):
            c_eval.run_frame(compile("y = 1", "x", "exec"), space, 1)
        assert "y" not in space


# PyEval_GetFuncName and PyEval_GetFuncDesc

class Plain:
    def method(self):
        pass

    def __call__(self):
        pass


def named():
    pass


named.__name__ = "gr\u00fcn"


@pytest.mark.parametrize("function, name, words", [
    (all_kinds, "all_kinds", "()"),
    (named, "gr\u00fcn", "()"),
    (lambda: 1, "<lambda>", "()"),
    (Plain.method, "method", "()"),
    (Plain().method, "method", "()"),
    (len, "len", "()"),
    ([].append, "append", "()"),
    (Plain(), "Plain", " object"),
    (Plain, "type", " object"),
    (1, "int", " object"),
    (None, "NoneType", " object"),
    (str.upper, "method_descriptor", " object"),
    (functools.partial(len), "functools.partial", " object"),
])
def test_function_name(function, name, words):
    assert c_eval.function_name(function) == name
    assert c_eval.function_words(function) == words
    assert kept(lambda: (c_eval.function_name(function), c_eval.function_words(function)),
                function) == 0


# Py_AddPendingCall and Py_MakePendingCalls

def nothing_raised(rounds):
    return all(one == 0 for one in rounds)


def test_pending_calls():
    main = threading.main_thread().ident
    assert c_eval.pending_make() == 0
    rounds = c_eval.pending_calls((3, 1, 2))
    assert rounds == [0, 0]                     # all in one round
    assert c_eval.take_ran() == ([3, 1, 2], main)
    assert c_eval.pending_calls(()) == [0]
    assert c_eval.take_ran()[0] == []


def test_pending_calls_that_fail():
    rounds = c_eval.pending_calls((1, 0, 2))
    assert type(rounds[0]) is KeyError and rounds[0].args == ("in a pending call",)
    assert rounds[1:] == [0, 0]                 # the rest in the next round
    assert c_eval.take_ran()[0] == [1, 0, 2]


def test_pending_calls_of_another_thread():
    """Made by the main thread alone."""
    rounds = []
    thread = threading.Thread(target=lambda: rounds.append(c_eval.pending_calls((7, 8))))
    thread.start()
    thread.join()
    assert c_eval.pending_make() == 0
    assert c_eval.take_ran() == ([7, 8], threading.main_thread().ident)
    assert rounds and nothing_raised(rounds[0])


def test_pending_calls_too_many():
    added = c_eval.pending_too_many()
    assert 30 < added < 1000
    for _ in range(added):
        assert c_eval.pending_make() == 0
    assert c_eval.take_ran()[0] == list(range(1, added + 1))


def test_pending_calls_are_made_anyway():
    assert c_eval.pending_too_many() > 30
    ran = []
    for _ in range(10000):
        ran += c_eval.take_ran()[0]
    assert ran == list(range(1, len(ran) + 1)) and len(ran) > 30


# Recursion

def test_recursion_limit():
    before = sys.getrecursionlimit()
    assert c_eval.get_limit() == before
    try:
        for limit in (before + 1, 100000, before - 1):
            c_eval.set_limit(limit)
            assert sys.getrecursionlimit() == c_eval.get_limit() == limit
    finally:
        c_eval.set_limit(before)
    assert sys.getrecursionlimit() == before


def test_recursive_call():
    assert c_eval.recurse(100) == (100, None)
    reached, raised = c_eval.recurse(10**6)
    assert 100 < reached < 10**6
    assert type(raised) is RecursionError and str(raised).endswith(" in this test")
    if HOST < (3, 14):
        assert str(raised) == "maximum recursion depth exceeded in this test"
    # Each was left.
    for _ in range(3):
        again, raised = c_eval.recurse(10**6)
        assert abs(again - reached) < 10 and type(raised) is RecursionError


def test_recursive_call_and_the_limit():
    """It counts calls up to 3.11; then C's own limit or the stack does."""
    before = sys.getrecursionlimit()
    reached, _ = c_eval.recurse(10**6)
    c_eval.set_limit(before + 50)
    try:
        more, _ = c_eval.recurse(10**6)
    finally:
        c_eval.set_limit(before)
    if HOST < (3, 12):
        assert more - reached == 50
    else:
        assert abs(more - reached) < 10


# Threads

def test_init_threads():
    assert c_eval.init_threads() is None        # does nothing


def test_acquire_thread():
    assert c_eval.acquire_thread(threading.get_ident) != threading.get_ident()
    value = object()
    assert c_eval.acquire_thread(lambda: value) is value
    assert type(c_eval.acquire_thread(lambda: 1 / 0)) is ZeroDivisionError
    assert kept(lambda: c_eval.acquire_thread(lambda: value), value) == 0
