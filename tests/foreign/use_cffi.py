"""Runs in each host: says "ok" if shapes does what CFFI promises."""

import errno
import sys
import threading

from shapes import ffi, lib
from checks import no_gil, raised

no_gil()

assert (lib.LIMIT, lib.RED, lib.GREEN, lib.counter) == (42, 0, 5, 7)
lib.counter = 8
assert lib.counter == 8
point = lib.make(3, 4)
assert (point.x, point.y, list(point.tag)) == (3.0, 4.0, [1, 2, 3])
assert lib.norm(ffi.new("point *", {"x": 3, "y": 4})) == lib.norm(ffi.addressof(point)) == 5.0
assert ffi.sizeof("point") == 40 and ffi.offsetof("point", "x") == 16
bits = ffi.new("bits *", {"low": 7, "high": 9})
assert (bits.low, bits.high) == (7, 9)
assert lib.total([1, 2, 3], 3) == 6 and lib.total(ffi.new("int[]", [4, 5]), 2) == 9
assert lib.large() == 2 ** 62
assert lib.next_byte(255) == 0
assert lib.half(3) == 1.5
assert lib.negate(True) is False
assert lib.turned(1 + 2j) == -2 + 1j
assert ffi.string(lib.greeting()) == b"hello" and lib.length(b"four") == 4
assert lib.same(ffi.NULL) == ffi.NULL
assert lib.set_errno(errno.ENOENT) == -1 and ffi.errno == errno.ENOENT
buffer = ffi.new("char[]", 32)
assert lib.print_to(buffer, 32, b"%d %s", ffi.cast("int", 5), ffi.new("char[]", b"five")) == 6
assert ffi.string(buffer) == b"5 five"
assert lib.other(lib.RED) == lib.GREEN
assert bytes(ffi.buffer(buffer, 6)) == b"5 five"

for function, argument, kind in [(lib.next_byte, 256, OverflowError), (lib.half, "text", TypeError),
                                 (lib.length, 5, TypeError), (lib.norm, None, TypeError)]:
    raised(kind, function, argument)
assert "missing" in raised(AttributeError, getattr, lib, "missing")


@ffi.def_extern()
def on_item(item, handle):
    ffi.from_handle(handle).append(item)
    return 2 * item


def work():
    items = []
    handle = ffi.new_handle(items)
    for _ in range(200):
        assert lib.each(5, handle) == 20
    assert items == [0, 1, 2, 3, 4] * 200


threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

before = sys.getrefcount(None)
for i in range(10000):
    lib.same(ffi.NULL), lib.total([i], 1), lib.negate(False), setattr(lib, "counter", i)
assert abs(sys.getrefcount(None) - before) < 20
print("ok")
