"""Runs in each host: four threads over the counters of sections.pyx."""
import sys
import sysconfig
import threading
import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore")     # Cython is surprised at older versions
    import sections

if sysconfig.get_config_var("Py_GIL_DISABLED"):
    assert not sys._is_gil_enabled()

THREADS, TIMES = 4, 5000
a, b = [], []


def work():
    sections.add_locked(TIMES)
    sections.add_in_section(a, b, TIMES)


threads = [threading.Thread(target=work) for _ in range(THREADS)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert sections.sums() == (THREADS * TIMES, 4 * THREADS * TIMES), sections.sums()
assert sections.add_locked(0) == 0
assert sections.begin_and_end_on_mutexes() == (
    "Abiding_CriticalSection_BeginMutexWithError: a pointer is NULL")
print("ok")
