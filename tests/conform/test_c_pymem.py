import sys

import c_pymem as c
import pytest

MEM, RAW = 0, 1
SIZES = [1, 8, 511, 512, 513, 100000]
TOO_MUCH = [sys.maxsize + 1, 2 * sys.maxsize + 1]

both = pytest.mark.parametrize("family", [MEM, RAW], ids=["mem", "raw"])


def pattern(size):
    return bytes(i % 251 for i in range(size))


@both
@pytest.mark.parametrize("size", SIZES)
def test_allocate(family, size):
    blocks = [c.allocate(family, size) for _ in range(5)]
    assert None not in blocks and len(set(blocks)) == 5
    assert all(block % 8 == 0 for block in blocks)
    for block in blocks:
        c.fill(block, pattern(size))
    for block in blocks:
        assert c.content(block, size) == pattern(size)
        c.release(family, block)


@both
@pytest.mark.parametrize("size", SIZES)
def test_allocate_cleared(family, size):
    for count, each in ((size, 1), (1, size), (size, 3)):
        for _ in range(3):                      # memory that was in use, too
            block = c.allocate_cleared(family, count, each)
            assert c.content(block, count * each) == bytes(count * each)
            c.fill(block, b"\xff" * (count * each))
            c.release(family, block)


@both
def test_nothing_is_allocated_too(family):
    blocks = [c.allocate(family, 0), c.allocate(family, 0), c.allocate_cleared(family, 0, 0),
              c.allocate_cleared(family, 0, 5), c.allocate_cleared(family, 5, 0),
              c.resize(family, 0, 0)]
    assert None not in blocks and len(set(blocks)) == len(blocks)
    for block in blocks:
        c.release(family, block)
    c.release(family, 0)                        # NULL


@both
@pytest.mark.parametrize("size", SIZES)
def test_resize(family, size):
    block = c.resize(family, 0, size)           # of NULL: allocates
    c.fill(block, pattern(size))
    for new in (size + 1, 3 * size, 1, size, 200000, size):
        block = c.resize(family, block, new)
        assert c.content(block, 1) == pattern(1)
        shared = min(new, size)
        c.fill(block, pattern(shared))
        block = c.resize(family, block, max(new, size))
        assert c.content(block, shared) == pattern(shared)
    block = c.resize(family, block, 0)          # is not freed
    assert block is not None
    block = c.resize(family, block, size)
    assert block is not None
    c.release(family, block)


@both
@pytest.mark.parametrize("size", TOO_MUCH)
def test_too_much(family, size):
    assert c.allocate(family, size) is None
    assert c.allocate_cleared(family, size, 1) is None
    assert c.allocate_cleared(family, 1, size) is None
    assert c.allocate_cleared(family, size, size) is None
    assert c.allocate_cleared(family, size // 4, 8) is None     # the product is too big
    assert c.resize(family, 0, size) is None
    block = c.allocate(family, 100)
    c.fill(block, pattern(100))
    assert c.resize(family, block, size) is None
    assert c.content(block, 100) == pattern(100)                # as it was
    c.release(family, block)


def test_raw_without_a_thread_state():
    assert c.raw_detached() == b"mg\0\0"


def test_macros():
    assert c.macros() == (1.5, 2.5)
