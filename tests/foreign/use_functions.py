"""Run inside each host: says "ok" if the module does what Cython promises."""

import sys
import warnings

with warnings.catch_warnings():
    # Cython's own remark that it was compiled for a newer Python, and the
    # host's that the module did not declare itself free of the GIL.
    warnings.simplefilter("ignore", RuntimeWarning)
    import functions

assert functions.add(1) == 3
assert functions.add(1, 2, 3, k=4) == 5
assert functions.add.__doc__ == "Add."
assert functions.factorial(12) == 479001600
assert functions.count_words("b a b") == [("b", 2), ("a", 1)]
assert functions.scale(3, 2.5) == 7
assert functions.__doc__.startswith("Functions only")
try:
    functions.fail(0)
except ValueError as error:
    assert str(error) == "no 0"
    assert isinstance(error.__cause__, ZeroDivisionError)
else:
    raise AssertionError("no exception")

counter = getattr(sys, "gettotalrefcount", lambda: 0)
for round in range(3):
    before = sys.getrefcount(None), counter()
    for i in range(1000):
        functions.add(i)
        functions.count_words("a a")
    after = sys.getrefcount(None), counter()
assert abs(after[0] - before[0]) < 20, (before, after)
assert after[1] - before[1] < 20, (before, after)
print("ok")
