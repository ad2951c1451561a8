import sys

import c_pyframe as c

from counting import kept

module_frame = sys._getframe()


def test_frame_that_runs():
    frame, outer = sys._getframe(), sys._getframe(1)
    first = test_frame_that_runs.__code__.co_firstlineno
    assert c.line_number(frame) == frame.f_lineno == first + 3
    assert c.line_number(frame) == frame.f_lineno == first + 4
    assert c.code(frame) is test_frame_that_runs.__code__
    assert c.line_number(outer) == outer.f_lineno and c.code(outer) is outer.f_code


def test_frame_that_waits():
    def generate():
        yield
        yield
    generator = generate()
    frame, first = generator.gi_frame, generate.__code__.co_firstlineno
    for line in (0, 1, 2):
        assert c.code(frame) is generate.__code__
        assert c.line_number(frame) == frame.f_lineno == first + line
        next(generator, None)


def test_frame_that_ended():
    def fail():
        pass
        raise KeyError
    try:
        fail()
    except KeyError as error:
        frame = error.__traceback__.tb_next.tb_frame
    assert c.code(frame) is fail.__code__
    assert c.line_number(frame) == frame.f_lineno == fail.__code__.co_firstlineno + 2
    assert c.code(module_frame).co_name == "<module>"
    assert c.line_number(module_frame) == module_frame.f_lineno


def test_frame_of_compiled_code():
    source = "\n" * 99999 + "found = line_number(frame()), code(frame())"
    program = compile(source, "x", "exec")
    space = {"line_number": c.line_number, "code": c.code, "frame": sys._getframe}
    exec(program, space)
    assert space["found"] == (100000, program) and space["found"][1] is program


def test_references():
    held = []

    def generate():
        yield
    generator = generate()
    frame, its = generator.gi_frame, generate.__code__
    assert kept(lambda: (c.code(frame), c.line_number(frame)), frame, its) == [0, 0]
    assert kept(lambda: held.append(c.code(frame)), frame, its) == [0, 1]
