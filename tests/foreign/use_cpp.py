"""Runs in each host: says "ok" if cages keeps C++'s promises and Python's."""

import gc
import sys
import threading

import cages
from checks import no_gil, raised

no_gil()

assert cages.legs_of("dog") == 4
assert "at" in raised(KeyError, cages.legs_of, "fish")
assert raised(TypeError, cages.legs_of, 5)
assert cages.joined(iter(["a", "b"])) == "a;b;"
assert raised(TypeError, cages.joined, ["a", 5])
assert raised(ZeroDivisionError, cages.joined, (1 // 0 for _ in "a"))
assert raised(RuntimeError, cages.throws, 0) == "plain"
assert raised(MemoryError, cages.throws, 1) == ""
assert raised(TypeError, cages.throws, "text")
assert cages.throws(2) is None

seen = []
assert cages.call_in_threads(lambda: seen.append(threading.get_ident())) == 0
assert len(seen) == 4
assert cages.call_in_threads(lambda: 1 // 0) == 4


class Sub(cages.Cage):
    def __init__(self):
        self.more = [self]


cage, sub = cages.Cage(), Sub()
assert cages.alive() == 2
assert cage.put("dog") == sub.put("bird") == 1
assert raised(KeyError, cage.put, "fish") and cage.put("dog") == 2
threads = [threading.Thread(target=lambda: [cage.put("snake") for _ in range(1000)]) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert cage.put("dog") == 4003
del cage, sub
gc.collect()
assert cages.alive() == 0
before = sys.getrefcount(None)
for _ in range(10000):
    cages.throws(2)
assert abs(sys.getrefcount(None) - before) < 20
print("ok")
