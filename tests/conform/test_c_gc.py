import gc

import c_gc
import pytest

from counting import kept


@pytest.fixture(autouse=True)
def collector_as_found():
    enabled = gc.isenabled()
    gc.enable()
    yield
    (gc.enable if enabled else gc.disable)()


def test_answers_are_the_state_before():
    assert c_gc.is_enabled() == 1
    assert c_gc.disable() == 1
    assert not gc.isenabled()
    assert c_gc.disable() == 0
    assert c_gc.is_enabled() == 0
    assert c_gc.enable() == 0
    assert gc.isenabled()
    assert c_gc.enable() == 1
    assert c_gc.is_enabled() == 1


def test_sees_python_and_python_sees_it():
    gc.disable()
    assert c_gc.is_enabled() == 0
    gc.enable()
    assert c_gc.is_enabled() == 1
    c_gc.disable()
    assert not gc.isenabled()


def test_does_stop_collections():
    collected = []
    gc.callbacks.append(lambda phase, info: collected.append(phase))
    try:
        c_gc.disable()
        gc.collect()
        collected.clear()
        keep = [[] for _ in range(20000)]
        assert collected == []
        del keep
    finally:
        gc.callbacks.pop()


def test_leaves_exceptions_alone():
    assert c_gc.in_error() == (1, 1, 0)
    gc.disable()
    assert c_gc.in_error() == (0, 0, 0)


def test_references():
    for function in (c_gc.enable, c_gc.disable, c_gc.is_enabled, c_gc.in_error):
        assert kept(function, gc, gc.isenabled) == [0, 0]
