"""Runs in each host: says "ok" if kennel does what nanobind promises."""

import gc
import sys
import threading

import kennel
from checks import no_gil, raised

no_gil()

assert kennel.add(1) == 3 and kennel.add(b=4, a=1) == 5 and "Add." in kennel.add.__doc__
assert "incompatible function arguments" in raised(TypeError, kennel.add, "1")
assert kennel.sum([1, 2.5]) == 3.5
assert kennel.count(["b", "a", "b"]) == {"a": 1, "b": 2}
assert kennel.twice(lambda n: n * 3, 2) == 18
assert raised(ZeroDivisionError, kennel.twice, lambda n: n // 0, 2)
assert kennel.maybe(1) == 2 and kennel.maybe(None) is None and kennel.nothing() is None
assert raised(IndexError, kennel.out_of_range) == "no such cage"
assert raised(kennel.Full, kennel.full) == "no room"
assert kennel.first(["x"]) == "x" and kennel.released(1) == 2
assert kennel.Size.Large.value == 5 and kennel.Size(1) is kennel.Size.Small


class Cat(kennel.Animal):
    def sound(self):
        return "meow"


dog, cat = kennel.Dog("Rex"), Cat("Tom")
assert (dog.says(), cat.says(), kennel.Animal("It").says()) == ("Rex: woof", "Tom: meow", "It: ...")
dog.name = "Max"
assert dog.says() == "Max: woof" and isinstance(dog, kennel.Animal)
home = kennel.Kennel()
home.add(dog)
home.add(cat)
assert len(home) == 2 and home[1] is cat
assert raised(IndexError, home.__getitem__, 2)


def work():
    for i in range(500):
        assert kennel.Dog(str(i)).says() == "%d: woof" % i
        assert kennel.released(i) == i + 1


threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

for _ in range(10000):      # None is given away without a reference: see abiding/immortal.h
    kennel.nothing(), kennel.maybe(None)
del dog, cat, home         # else nanobind tells, at the end, of what is not collected
gc.collect()
print("ok")
