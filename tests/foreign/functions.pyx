# cython: language_level=3
"""Functions only: what Cython 3.3.1 can write for opaque objects."""

cdef int scaled(int a, double b):
    return <int>(a * b)

def add(a, b=2, *args, **keywords):
    """Add."""
    return a + b + len(args) + len(keywords)

def factorial(int n):
    cdef long result = 1
    cdef int i
    for i in range(1, n + 1):
        result *= i
    return result

def count_words(str text):
    counts = {}
    for word in text.split():
        counts[word] = counts.get(word, 0) + 1
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))

def fail(x):
    try:
        return 1 // x
    except ZeroDivisionError as error:
        raise ValueError("no %s" % x) from error

def scale(a, b):
    return scaled(a, b)
