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


class Grabber:
    """A dictionary key that keeps what is compared with it.

    For the string that a function makes out of a char pointer: once the call
    is over, only we may hold it.
    """

    def __init__(self, text):
        self.text = text
        self.seen = []

    def __hash__(self):
        return hash(self.text)

    def __eq__(self, other):
        if not any(other is one for one in self.seen):
            self.seen.append(other)
        return False

    def kept(self):
        """References that somebody else holds on what was compared."""
        assert self.seen and self.seen[-1] == self.text
        mine = ["".join(list(self.text))]
        counts = [sys.getrefcount(items[-1]) for items in (self.seen, mine)]
        return counts[0] - counts[1]
