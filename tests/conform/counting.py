"""Ownership, as tests see it: what a call does to the counts of objects."""
import gc
import sys


def kept(call, *objects, times=10):
    """References that one call leaves on each of `objects`.

    The result is dropped, an exception swallowed.  The average over several
    calls, rounded, shows a reference lost or kept by each, not what merely
    came and went (a free-threaded host may merge counts at any time).
    """
    def once():
        try:
            call()
        except Exception:
            pass

    once()
    gc.collect()
    before = [sys.getrefcount(o) for o in objects]
    for _ in range(times):
        once()
    gc.collect()
    after = [sys.getrefcount(o) for o in objects]
    deltas = [round((a - b) / times) for a, b in zip(after, before)]
    return deltas[0] if len(deltas) == 1 else deltas
