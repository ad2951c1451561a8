import sys
import threading

import c_constant
import pytest

CONSTANTS = [None, False, True, ..., NotImplemented, 0, 1, "", b"", ()]
IDS = [repr(value) for value in CONSTANTS]
COUNTED = sys.version_info < (3, 12)    # hosts on which a constant can die


@pytest.mark.once("gives away references that nobody took")
@pytest.mark.parametrize("number, value", enumerate(CONSTANTS), ids=IDS)
def test_constants(number, value):
    for function in (c_constant.get, c_constant.get_borrowed, c_constant.return_borrowed):
        assert function(number) is value
        assert type(function(number)) is type(value)


@pytest.mark.parametrize("number", [10, 11, 1000, 2**31, 2**32 - 1])
def test_unknown(number):
    for function in (c_constant.get, c_constant.get_borrowed, c_constant.return_borrowed):
        with pytest.raises(SystemError, match="bad argument to internal function$"):
            function(number)


def test_macros():
    assert c_constant.macros() == (None, False, True, ..., NotImplemented)


def count(value):
    return sys.getrefcount(value)


@pytest.mark.parametrize("number, value", enumerate(CONSTANTS), ids=IDS)
def test_get_gives_a_reference(number, value):
    held = []
    before = count(value)
    for _ in range(1000):
        held.append(c_constant.get(number))
    after = count(value)
    if COUNTED:
        assert 990 < after - before < 1010
    held.clear()
    assert abs(count(value) - before) < 10


@pytest.mark.parametrize("number, value", enumerate(CONSTANTS), ids=IDS)
def test_get_borrowed_keeps_no_reference(number, value):
    c_constant.get_borrowed(number)
    before = count(value)
    for _ in range(1000):
        c_constant.get_borrowed(number)
    assert abs(count(value) - before) < 10


@pytest.mark.once("gives away references that nobody took")
@pytest.mark.parametrize("number, value", enumerate(CONSTANTS), ids=IDS)
def test_borrowed_survives_being_given_away(number, value):
    """More references than anybody holds, and the constant is still there."""
    c_constant.give_away(number, 300000)
    for _ in range(1000):
        c_constant.return_borrowed(number)
    assert count(value) > 0
    assert c_constant.get(number) is value
    if COUNTED:
        assert count(value) > 2**60


RETURNS = [(c_constant.return_none, None), (c_constant.return_true, True),
           (c_constant.return_false, False),
           (c_constant.return_not_implemented, NotImplemented)]


@pytest.mark.parametrize("function, value", RETURNS, ids=lambda v: None)
def test_return_macros(function, value):
    before = count(value)
    for _ in range(20000):
        assert function() is value
    if sys.modules.get("os").environ.get("ABIDING_TEST_MODE") not in ("linkonly", "grafted"):
        assert abs(count(value) - before) < 100


def test_return_comparison():
    for _ in range(3000):
        for a, b in ((1, 2), (2, 2), (3, 2)):
            assert [c_constant.return_comparison(a, b, op) for op in range(6)] == [
                a < b, a <= b, a == b, a != b, a > b, a >= b]


@pytest.mark.once("gives away references that nobody took")
def test_threads():
    def work():
        for number, value in enumerate(CONSTANTS):
            for _ in range(2000):
                assert c_constant.return_borrowed(number) is value
                assert c_constant.get(number) is value
        done.append(1)

    done = []
    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(done) == 4
