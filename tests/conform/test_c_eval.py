import builtins
import sys

import c_eval

from counting import kept

module_level = c_eval.frame_locals()


def test_module_level():
    assert module_level is globals()


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
    found_builtins, found_globals, found_locals = c_eval.without_frame()
    assert found_builtins is builtins.__dict__
    assert found_globals is None
    assert type(found_locals) is SystemError
    assert str(found_locals) == "frame does not exist"


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
