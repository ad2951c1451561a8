"""Runs in each host: says "ok" if rusty does what PyO3 promises."""

import gc
import sys
import threading
import weakref

import rusty
from checks import no_gil, raised

no_gil()


def functions():
    assert rusty.ready is True
    assert rusty.add(1) == 3
    assert rusty.add(1, 1, 5, 5, k=0) == 5
    assert rusty.add.__doc__ == "Add, or join."
    assert rusty.add.__text_signature__ == "(a, b=2, *rest, **named)"
    assert raised(TypeError, rusty.add, "1") == "'str' object cannot be interpreted as an integer"
    assert rusty.count_words("b a b") == {"a": 1, "b": 2}
    assert raised(rusty.RustyError, rusty.fail, 0) == "ours"
    assert raised(ValueError, rusty.fail, 1) == "host's"
    assert raised(BaseException, rusty.fail, 2) == "a panic"
    assert rusty.fail(3) is None
    assert rusty.RustyError.__module__ == "rusty"
    assert rusty.call(lambda n: n + 1, 4) == 5
    assert raised(ZeroDivisionError, rusty.call, lambda n: n // 0, 4)
    assert rusty.reversed_bytes(b"abc") == b"cba"
    assert rusty.detached_sum(10) == 55


def classes():
    point = rusty.Point(3.0, y=4.0)
    assert repr(point) == "Point(3, 4)" and point.norm == 5.0
    assert point + rusty.Point(1) == rusty.Point(4.0, 4.0) and point != rusty.Point(1)
    assert hash(point) == hash(rusty.Point(3.0, 4.0))
    assert repr(point(2.0)) == "Point(6, 8)"
    point.x = 0.5
    assert point.x == 0.5
    assert raised(TypeError, setattr, point, "x", "text")
    point.more = [1]
    assert point.__dict__ == {"more": [1]}
    assert weakref.ref(point)() is point
    assert rusty.Point.DIMENSIONS == 2 and rusty.Point.origin() == rusty.Point(0)

    class Sub(rusty.Point):
        def __new__(cls, *arguments):
            return super().__new__(cls, 7.0)

    assert Sub(1, 2, 3).x == 7.0 and Sub.named() == "Sub"
    labelled = rusty.Labelled("here")
    assert labelled.told() == "here at 1" and labelled.norm > 2 and isinstance(labelled, rusty.Point)
    counting = rusty.Counting()
    counting["there"] = 9
    assert (counting["there"], counting["not"], counting.missed, dict(counting)) == (9, 1, 1, {"there": 9})
    assert list(rusty.Countdown(3)) == [2, 1, 0]
    assert rusty.Colour.Green == 5 and rusty.Colour.Red == rusty.Colour.Red != rusty.Colour.Green
    assert repr(rusty.Colour.Red) == "Colour.Red"


def collection():
    bag = rusty.Bag()
    item = object()
    bag.push(item)
    assert len(bag) == 1 and bag[0] is item and item in bag and 1 not in bag and bag.as_list() == [item]
    assert raised(IndexError, bag.__getitem__, 1) == "no such item"
    gc.collect()
    before = rusty.dropped()
    bag.push(bag)
    del bag
    gc.collect()
    assert rusty.dropped() == before + 1


def threads():
    bag = rusty.Bag()

    def work():
        for i in range(1000):
            bag.push(rusty.Point(i))
            rusty.detached_sum(10)

    running = [threading.Thread(target=work) for _ in range(4)]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()
    assert len(bag) == 4000
    assert sum(point.x for point in bag.as_list()) == 4 * 499500


def lost(function):
    """What a thousand calls leave behind: blocks of memory, and references where the host counts them."""
    counter = getattr(sys, "gettotalrefcount", lambda: 0)
    for _ in range(3):
        gc.collect()
        before = sys.getallocatedblocks(), counter()
        for i in range(1000):
            function(i)
        gc.collect()
        after = sys.getallocatedblocks(), counter()
    return after[0] - before[0], after[1] - before[1]


def nothing_is_lost():
    before = sys.getrefcount(None)
    bag = rusty.Bag()
    assert max(lost(lambda i: (rusty.fail(3), rusty.add(i), rusty.count_words("a a"), len(bag), list(rusty.Countdown(3)),
                               rusty.Bag(), rusty.Counting()))) < 20
    assert abs(sys.getrefcount(None) - before) < 20
    # 3.11 and 3.12 make the dictionary of an instance at once.  PyO3 frees it only in what is compiled for them.
    blocks, references = lost(lambda i: rusty.Point(i).norm)
    assert (blocks > 900) == (sys.version_info[:2] in [(3, 11), (3, 12)]), (blocks, references)


for test in functions, classes, collection, threads, nothing_is_lost:
    test()
print("ok")
