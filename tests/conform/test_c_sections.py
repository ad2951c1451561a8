"""Critical sections with an error, as blocks, around methods and slots."""
import ctypes
import struct
import sys

import c_sections
import elsewhere
import pytest
from elsewhere import at_once

THREADS, TIMES = 4, 5000
PLACES = ["_", "_", "2_", "2_", "2_", "_", "_", "2_", "2_", "2_"]


def test_with_error():
    for x, y in ([], {}), (None, None), (5, "text"):
        assert c_sections.with_error(x, y) is None


@pytest.mark.parametrize("place", range(10))
def test_null_is_a_system_error(place):
    mutex = "Mutex" if place > 4 else ""
    with pytest.raises(SystemError) as info:
        c_sections.null(place)
    assert str(info.value) == (f"Abiding_CriticalSection{PLACES[place]}Begin{mutex}WithError: "
                               "a pointer is NULL")


@pytest.mark.parametrize("way, steps", [(0, 2), (1, 2), (2, 101), (3, 11), (4, 2022)])
def test_every_way_out_of_a_block(way, steps):
    """And nothing stays locked: another thread may lock it."""
    x, y = [], {}
    for _ in range(3):
        assert c_sections.left_by(way, x, y) == steps
    assert elsewhere.in_thread(lambda: c_sections.left_by(way, y, x)) == steps
    # The host locks these itself.
    elsewhere.in_thread(lambda: (x.append(1), y.update(a=1)))


def test_sum():
    counter, x, y = ctypes.c_long(), [], []
    at_once(*[lambda: c_sections.count(ctypes.addressof(counter), TIMES, x, y)] * THREADS)
    assert counter.value == 5 * THREADS * TIMES


@pytest.mark.once("in a process of its own")
def test_outgrown_structures():
    """A host whose structures are larger than ours, as the testing library pretends."""
    status, output = elsewhere.run("""
        import os, sys
        os.environ["ABIDING_SECTIONS_OUTGROWN"] = "1"
        import c_sections, test_c_sections as tests
        tests.test_sum()
        tests.test_with_error()
        tests.test_many_methods()
        for way, steps in [(0, 2), (1, 2), (2, 101), (3, 11), (4, 2022)]:
            tests.test_every_way_out_of_a_block(way, steps)
        print("done")
        """)
    assert (status, output) == (0, "done\n")


@pytest.mark.once("in a process of its own")
def test_object_of_another_interpreter():
    """Is locked like any other; the two interpreters here share a GIL, or need none."""
    assert elsewhere.run("""
        import c_sections, c_subinterp
        x = []
        c_sections.lend(x)
        c_subinterp.run("import c_sections; print(c_sections.borrowed([]))")
        x.append(c_sections.borrowed(x))
        print(x)
        """) == (0, "None\n[None]\n")


@pytest.mark.once("in a process of its own")
def test_while_the_interpreter_ends():
    assert elsewhere.run("""
        import atexit, sys, c_sections

        def work(when, with_error=c_sections.with_error, left_by=c_sections.left_by, out=sys.stdout):
            out.write("%s %s %s\\n" % (when, with_error([], {}), left_by(2, [], {})))
            out.flush()

        class Late:
            def __del__(self, work=work):
                work("late")

        late = Late()
        late.itself = late
        atexit.register(work, "at exit")
        """) == (0, "at exit None 101\nlate None 101\n")


# --- methods and slots ----------------------------------------------------------

@pytest.fixture(scope="module")
def tally():
    return c_sections.tally_type()


def test_methods(tally):
    one = tally(3)
    assert (one.add_one(), one.add_keywords(by=2), one.add_count(None, None),
            one.add_fast_keywords(1, b=2), one.add_by_method(4)) == (4, 6, 8, 10, 11)
    for call in (lambda: one.add_one(1), lambda: one.add_keywords(of=2)):
        with pytest.raises(TypeError):
            call()
    one.number = 7
    assert one.number == 7
    with pytest.raises(TypeError):
        one.number = "text"


def test_slots(tally):
    one = tally()
    assert not one and len(one) == 0 and 0 in one and repr(one) == "Tally(0)"
    assert list(one) == [1, 2, 3]
    assert one and len(one) == 3 and hash(one) == 3 and -one == -3 and one == 3 and one != 4
    assert one(1, 2, 3) == 6 and one[4] == 10 and 10 in one and 9 not in one
    one[5] = 6
    assert one.number == 11
    del one[5]
    assert one.number == 5
    with pytest.raises(TypeError):
        one["text"]
    with pytest.raises(AttributeError):
        one.nothing
    assert struct.unpack("l", memoryview(one)) == (5,)
    assert c_sections.send_to(one, 2) == 7
    owner = type("Owner", (), {"attribute": one})()
    assert owner.attribute == 8
    owner.attribute = 20
    assert one.number == 20


def test_many_methods():
    """Exact sums, whatever the methods."""
    one = c_sections.tally_type()()

    def work():
        for _ in range(TIMES):
            one.add_one()
            one.add_count(1)
            one.add_keywords(by=1)
            one(1)
            one[1]

    at_once(*[work] * THREADS)
    assert one.number == 5 * THREADS * TIMES


def test_references(tally):
    one = tally()
    before = sys.getrefcount(one)
    for _ in range(50):
        one.add_one(), one[1], one(), repr(one), iter(one), one.number
        c_sections.with_error(one, one)
        c_sections.left_by(2, one, one)
    assert sys.getrefcount(one) == before
