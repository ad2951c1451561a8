"""For all tests inside the hosts."""
import gc

# What pytest brought along need not be looked through at each collection:
# tests that count references collect again and again.
gc.freeze()

LONG = 60       # characters of one value in a test's name


def pytest_make_parametrize_id(config, val, argname):
    """A short name for a long value: a debug build takes seconds to escape it."""
    if type(val) is int:
        return f"{argname}:{val.bit_length()}bits" if val.bit_length() > 3 * LONG else None
    if type(val) in (str, bytes) and len(val) > LONG:
        return f"{argname}:{len(val)}"
    return None
