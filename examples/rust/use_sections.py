"""Four threads over the counters of sections.rs."""
import threading

import sections

THREADS, LOCKED, IN_SECTION = 4, 50000, 20000
lock = []


def work():
    sections.add_locked(LOCKED)
    for _ in range(IN_SECTION):
        sections.add_in_section(lock)


threads = [threading.Thread(target=work) for _ in range(THREADS)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert sections.add_locked(0) == THREADS * LOCKED
assert sections.add_in_section(lock) == THREADS * IN_SECTION + 1
try:
    sections.add_locked("text")
except TypeError:
    print("ok")
