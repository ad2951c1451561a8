"""Runs in each host: says "ok" if numeric sees what NumPy sees."""

import sys

import numpy

import numeric
from checks import no_gil, raised

no_gil()

grid = numpy.arange(12.0).reshape(3, 4)
assert numeric.total([1, 2, 3.5]) == 6.5
assert numeric.total(grid) == numeric.total(grid.T) == 66.0
assert numeric.total(grid[::2, 1::2]) == grid[::2, 1::2].sum()
cube = numpy.arange(24.0).reshape(2, 3, 4)
assert numeric.total(cube) == 276.0
assert numeric.total(cube[:, ::-2, ::3]) == cube[:, ::-2, ::3].sum()
assert (numeric.product(grid, [[2], [3], [4]]) == grid * [[2], [3], [4]]).all()
assert numeric.product(3, 4) == 12.0
assert "shape" in raised(ValueError, numeric.product, grid, [1, 2])

told = numeric.about(grid)
assert told["base"] is grid.base is not None
del told["base"]
assert told == {"ndim": 2, "size": 12, "itemsize": 8, "type": 12, "kind": "f", "names": None, "writeable": 1}, told
record = numpy.zeros(3, dtype=[("a", "i4"), ("b", "S5")])
record.flags.writeable = False
told = numeric.about(record)
assert (told["names"], told["itemsize"], told["kind"], told["writeable"]) == (("a", "b"), 9, "V", 0)

for _ in range(3):
    before = sys.getrefcount(None), sys.getrefcount(grid)
    for _ in range(1000):
        numeric.total(grid), numeric.product(grid, 2), numeric.about(numpy.zeros(1))
    after = sys.getrefcount(None), sys.getrefcount(grid)
assert after[1] == before[1] and abs(after[0] - before[0]) < 20, (before, after)
print("ok")
