"""For all tests inside the hosts."""
import gc

# What pytest brought along need not be looked through at each collection:
# tests that count references collect again and again.
gc.freeze()
