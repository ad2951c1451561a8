"""C++: guards end what they began, also when an exception passes."""
import ctypes

import cpp_sections
import elsewhere
from elsewhere import at_once

THREADS, TIMES = 4, 5000


def test_sum():
    counter, x, y = ctypes.c_long(), [], []
    at_once(*[lambda: cpp_sections.count(ctypes.addressof(counter), TIMES, x, y)] * THREADS)
    assert counter.value == 2 * THREADS * TIMES


def test_locked_sum():
    counter = ctypes.c_long()
    at_once(*[lambda: cpp_sections.count_locked(ctypes.addressof(counter), TIMES)] * THREADS)
    assert counter.value == THREADS * TIMES


def test_exception():
    x, y = [], {}
    for _ in range(3):
        assert cpp_sections.fail(x, y) == "from inside"
    assert elsewhere.in_thread(lambda: cpp_sections.fail(y, x)) == "from inside"
