"""The code that the guides in docs/ show, by one thread and by many."""
import gc
import threading
import weakref

import c_guide as c
import pytest

from counting import kept
from elsewhere import run

THREADS = 4
ROUNDS = 400


def at_once(*work):
    """Runs each of the calls in a thread of its own, all beginning together; what they return."""
    start = threading.Barrier(len(work))
    results, errors = [None] * len(work), []

    def one(i):
        try:
            start.wait()
            results[i] = work[i]()
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=one, args=(i,)) for i in range(len(work))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    return results


def repeat(call, *args, times=ROUNDS):
    return lambda: [call(*args) for _ in range(times)]


def test_state_in_an_instance():
    tally = c.Tally()
    assert tally.get() == (0, None)
    objects = [object() for _ in range(THREADS)]
    seen = at_once(*[repeat(tally.add, o) for o in objects], repeat(tally.get), repeat(tally.get))
    assert tally.get()[0] == THREADS * ROUNDS and tally.get()[1] in objects
    for counts in seen[THREADS:]:
        assert [count for count, _ in counts] == sorted(count for count, _ in counts)
        assert all(last is None or last in objects for _, last in counts)


class Last:
    """Whose end runs Python code that uses the tally it was in."""

    def __init__(self, tally):
        self.tally = tally

    def __del__(self):
        self.tally.get()


def test_objects_that_end_in_it():
    tally = c.Tally()
    at_once(*[lambda: [tally.add(Last(tally)) for _ in range(ROUNDS)] for _ in range(THREADS)])
    assert tally.get()[0] == THREADS * ROUNDS and type(tally.get()[1]) is Last


def test_a_tally_is_collected():
    tally, mark = c.Tally(), type("Mark", (), {})()
    mark.tally = tally
    tally.add(mark)
    gone = weakref.ref(mark)
    del tally, mark
    gc.collect()
    assert gone() is None


def test_state_in_the_module():
    numbers = at_once(*[repeat(c.number)] * THREADS)
    assert sorted(sum(numbers, [])) == list(range(min(map(min, numbers)), max(map(max, numbers)) + 1))
    found = at_once(*[lambda: [c.first_like((i, "key")) for i in range(ROUNDS)] for _ in range(THREADS)])
    for same in zip(*found):
        assert all(one is same[0] for one in same)
    with pytest.raises(TypeError):
        c.first_like([])


def test_state_of_each_interpreter():
    assert run("""
        import c_guide, c_subinterp
        print(c_guide.number(), c_guide.number(), flush=True)
        for _ in range(2):
            c_subinterp.run("import c_guide; print(c_guide.number(), c_guide.first_like('a'), flush=True)")
        print(c_guide.number())
    """) == (0, "0 1\n0 a\n0 a\n2\n")


def test_iterating_a_dict():
    numbers = {i: 1.0 for i in range(100)}
    assert c.sum_values(numbers) == 100 and c.sum_values({}) == 0

    def change():
        for i in range(ROUNDS):
            numbers[100 + i % 50] = 1.0
            del numbers[100 + i % 50]

    for sums in at_once(repeat(c.sum_values, numbers), change, repeat(c.sum_values, numbers))[::2]:
        assert set(sums) <= {100.0, 101.0}
    for o in [], 1, None:
        with pytest.raises(TypeError, match="needs a dict"):
            c.sum_values(o)
    for value in 1, "1", None, type("Float", (float,), {})(1):
        with pytest.raises(TypeError, match="needs values that are floats"):
            c.sum_values({"a": 1.0, "b": value})


def test_two_objects_at_once():
    a, b = c.Tally(), c.Tally()
    for tally in a, b:
        for _ in range(100):
            tally.add(None)
    at_once(repeat(a.take_over, b), repeat(b.take_over, a), repeat(a.take_over, a), repeat(b.add, 1))
    assert a.get()[0] + b.get()[0] == 200 + ROUNDS
    for o in 1, None, c.Row(1):
        with pytest.raises(TypeError):
            a.take_over(o)


def test_calling_back():
    tally = c.Tally()
    assert tally.change(lambda last: 1000 if last is None else 0) == 1000
    at_once(*[repeat(tally.change, lambda number: number + 1, times=100)] * THREADS)
    assert tally.get() == (0, 1000 + 100 * THREADS)
    with pytest.raises(ZeroDivisionError):
        tally.change(lambda number: number / 0)
    mark = object()
    tally.add(mark)
    assert kept(lambda: tally.change(lambda last: last), mark, tally) == [0, 0]

    # One that changes the tally itself is asked again.
    asked = []

    def meddle(last):
        asked.append(last)
        if len(asked) < 3:
            tally.add(len(asked))
        return "done"

    assert tally.change(meddle) == "done" and asked == [mark, 1, 2]


def test_long_work():
    def expected(data):
        total = 0
        for byte in data:
            total = (total * 31 + byte) & 0xffffffff
        return total

    texts = [b"", b"a", bytes(range(256)) * 50, bytearray(b"abc")]
    for results in at_once(*[lambda: [c.checksum(o) for o in texts]] * THREADS):
        assert results == [expected(o) for o in texts]
    with pytest.raises(TypeError):
        c.checksum("abc")


def test_a_type_with_items():
    class Python(c.Row):
        pass

    for kind in c.Row, Python:
        for count in 0, 1, 2, 100:
            assert kind(count).get() == (count, count * (count - 1) / 2, count * (count - 1) / 2)


def test_strings():
    for text in "", "a b", " \xe9 ", "\u20ac \u20ac  x", "\U0001f600 y ":
        assert c.count_spaces(text) == text.count(" ")
        assert c.reversed(text) == text[::-1]
        assert kept(lambda: (c.count_spaces(text), c.reversed(text)), "".join(list(text)) or object()) == 0
    for call in c.count_spaces, c.reversed:
        with pytest.raises(TypeError, match="expected str, got bytes"):
            call(b"a b")
