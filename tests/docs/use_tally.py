"""What both forms of tally.c do, in each host that has one of them."""

import gc
import sys

from tally import Tally, total


class Sub(Tally):
    pass


def raises(kind, function, *arguments):
    try:
        function(*arguments)
    except kind as error:
        return str(error)
    raise AssertionError(f"{kind} is not raised")


one, two = Tally(3, label="sheep"), Sub(count=4)
assert (one.count, one.label, two.label) == (3, "sheep", None)
assert repr(one).endswith("Tally 3>"), repr(one)
assert one.add(2) is one and one.count == 5
assert raises(AttributeError, setattr, one, "count", 1) == "readonly attribute"
assert raises(TypeError, one.add, "x")
assert two.copy().count == 4 and type(two.copy()) is Tally
assert total([one, two]) == 9
assert raises(TypeError, total, [one, 1]) == "a Tally is wanted, not int"
if sys.version_info >= (3, 10):
    assert "immutable type" in raises(TypeError, setattr, Tally, "x", 1)
label = ["a label of its own"]
count = sys.getrefcount(label)
for _ in range(5):
    Tally(1, label).copy().label = label
gc.collect()
assert sys.getrefcount(label) == count
before = sys.getrefcount(Tally)
for _ in range(100):
    Tally(1).copy()
gc.collect()
assert sys.getrefcount(Tally) - before < 10, "objects do not let go of their type"
print("ok")
