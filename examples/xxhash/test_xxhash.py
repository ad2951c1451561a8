"""Tests of the xxhash example, the same on every Python.

They run inside the interpreter under test: `python3 -m pytest` with the built
module on PYTHONPATH.
"""

import copy
import gc
import inspect
import io
import os
import pickle
import subprocess
import sys
import sysconfig
import textwrap
import threading
import weakref

import pytest

import xxhash

HASHES = [xxhash.XXH3_64, xxhash.XXH3_128]
FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))

SECRET = bytes((i * 167 + 13) & 0xFF for i in range(192))
COUNTING = bytes(range(256))
BIG = COUNTING * 4096           # hashed without the GIL

# (data, seed, secret) -> digests, as the library itself gives them in C.
# Lengths: each of the algorithm's own cases (0, 1-3, 4-8, 9-16, 17-128,
# 129-240, more), and one above a block of the state.
VECTORS = [
    (b"", 0, None, "2d06800538d394c2", "99aa06d3014798d86001c324468d497f"),
    (b"a", 0, None, "e6c632b61e964e1f", "a96faf705af16834e6c632b61e964e1f"),
    ((COUNTING * 20)[:3], 0, None, "5f4299fc161c9cbb",
     "e3b55f57945a17cf5f4299fc161c9cbb"),
    ((COUNTING * 20)[:3], 2654435761, None, "b21925f5e4b59bcc",
     "8889d1c050f1a559b21925f5e4b59bcc"),
    ((COUNTING * 20)[:3], 0, SECRET, "5a56a6aed6f357b0",
     "3fb5980c878179b05a56a6aed6f357b0"),
    ((COUNTING * 20)[:8], 0, None, "3a1c2d7c85af88f8",
     "e1e4432a62217fe4cfd50c61c8bb98c1"),
    ((COUNTING * 20)[:8], 2654435761, None, "f640b00468554e2f",
     "b82f00677c9dcbe9e3b91e24c9eee51b"),
    ((COUNTING * 20)[:8], 0, SECRET, "a0a86cbeeb490482",
     "3810dd7700b38efac9ad6fc7ee08c1dc"),
    ((COUNTING * 20)[:16], 0, None, "8355e3a6f61770db",
     "72950631827607e2842812cc870dcae2"),
    ((COUNTING * 20)[:16], 2654435761, None, "396ede9d4e666e4e",
     "fe5832049af6cb16785c953acd697121"),
    ((COUNTING * 20)[:16], 0, SECRET, "1fd4c1cfd3080e20",
     "d8437f3f25b393d7a07d5bda80a6c4e6"),
    ((COUNTING * 20)[:128], 0, None, "85c6174c7ff4c46b",
     "14792fc3af88dc6c05321a0b64d67b41"),
    ((COUNTING * 20)[:128], 2654435761, None, "1e0389b52f9d61d1",
     "f34de699998dc1c7d0835f5689a7fe8e"),
    ((COUNTING * 20)[:128], 0, SECRET, "e80ea535c0a20fc8",
     "bf5676f1f197706a453e8c26b34edb10"),
    ((COUNTING * 20)[:240], 0, None, "375a384d957fe865",
     "65b5be86da5540e7c92b68e16f83bbb6"),
    ((COUNTING * 20)[:240], 2654435761, None, "49beaf09d0c8e2c0",
     "ab9136174bd01ddb9062e1cef347eab0"),
    ((COUNTING * 20)[:240], 0, SECRET, "fa92ae52de1cab3a",
     "327c30e676b75256439c65b67e2e5b4e"),
    ((COUNTING * 20)[:256], 0, None, "9408a4433b952d71",
     "f1f8a93f50849ac39408a4433b952d71"),
    ((COUNTING * 20)[:256], 2654435761, None, "6d9016f481a6df14",
     "c09a35b47fb54f546d9016f481a6df14"),
    ((COUNTING * 20)[:256], 0, SECRET, "e1f8f0432b4246e0",
     "ad4dbb0ef150402ae1f8f0432b4246e0"),
    ((COUNTING * 20)[:5000], 0, None, "1b74bda2c82a8c7a",
     "7a681524919c28221b74bda2c82a8c7a"),
    ((COUNTING * 20)[:5000], 2654435761, None, "8a27bd1b379fea21",
     "29b0b5d08ba7f2788a27bd1b379fea21"),
    ((COUNTING * 20)[:5000], 0, SECRET, "81202171948b8de9",
     "2694f26fe847ccc281202171948b8de9"),
]


@pytest.fixture(params=HASHES, ids=lambda cls: cls.__name__)
def cls(request):
    return request.param


def one_shot(cls):
    return getattr(xxhash, cls.__name__.lower())


def hex_of(cls, number):
    return f"{number:0{2 * cls().digest_size}x}"


# --- values -------------------------------------------------------------------

@pytest.mark.parametrize("data, seed, secret, hex64, hex128", VECTORS,
                         ids=[f"{len(v[0])}-{v[1]}-{v[2] and 'secret'}" for v in VECTORS])
def test_known_values(data, seed, secret, hex64, hex128):
    given = {"secret": xxhash.Secret(secret)} if secret else {"seed": seed}
    for cls, expected in zip(HASHES, (hex64, hex128)):
        assert cls(data, **given).hexdigest() == expected
        assert hex_of(cls, one_shot(cls)(data, **given)) == expected
        in_parts = cls(**given)
        for i in range(0, len(data), 1000):
            in_parts.update(data[i:i + 1000])
        assert in_parts.hexdigest() == expected


def test_three_forms_of_a_digest(cls):
    h = cls(b"three forms")
    assert h.digest().hex() == h.hexdigest()
    assert int.from_bytes(h.digest(), "big") == h.intdigest()
    assert type(h.digest()) is bytes
    assert type(h.hexdigest()) is str
    assert type(h.intdigest()) is int
    assert h.hexdigest() == h.hexdigest()


def test_in_parts_of_every_kind(cls):
    """Small and big parts in turn, so that the state crosses both ways."""
    whole = cls(BIG)
    parts = cls()
    view = memoryview(BIG)
    sizes = [0, 1, 255, 64 * 1024 - 1, 64 * 1024, 7, 300_000, 0, 64 * 1024 + 1]
    at = 0
    while at < len(BIG):
        size = sizes[0]
        sizes.append(sizes.pop(0))
        parts.update(view[at:at + size])
        at = min(at + size, len(BIG))
        assert parts.length == at
    assert parts.digest() == whole.digest()
    assert parts.length == whole.length == len(BIG)


# --- arguments ----------------------------------------------------------------

@pytest.mark.parametrize("make", [bytes, bytearray, memoryview, io.BytesIO],
                         ids=lambda f: f.__name__)
def test_buffers_of_every_kind(cls, make):
    data = make(COUNTING)
    if isinstance(data, io.BytesIO):
        data = data.getbuffer()
    expected = cls(COUNTING).digest()
    assert cls(data).digest() == expected
    h = cls()
    assert h.update(data) is None
    assert h.digest() == expected
    assert one_shot(cls)(data) == h.intdigest()


def test_a_buffer_is_given_back(cls):
    data = bytearray(BIG)
    h = cls(data)
    h.update(data)
    one_shot(cls)(data)
    data.append(0)              # BufferError if anything still held it


@pytest.mark.parametrize("bad", ["text", 12, None, ["a"]], ids=repr)
def test_not_a_buffer(cls, bad):
    for function in (cls, cls().update, one_shot(cls)):
        with pytest.raises(TypeError, match="a bytes-like object is required"):
            function(bad)


def test_a_buffer_in_strides(cls):
    strided = memoryview(COUNTING)[::2]
    for function in (cls, cls().update, one_shot(cls)):
        with pytest.raises(BufferError, match="not C-contiguous"):
            function(strided)


@pytest.mark.parametrize("seed, error", [
    (-1, ValueError), (1 << 64, OverflowError),
    ("1", TypeError), (1.0, TypeError), (None, TypeError)])
def test_bad_seed(cls, seed, error):
    for function in (cls, one_shot(cls)):
        with pytest.raises(error):
            function(b"", seed=seed)


def test_seed(cls):
    top = (1 << 64) - 1
    assert cls(seed=top).seed == top
    assert cls().seed == 0
    assert cls(b"x", seed=0).digest() == cls(b"x").digest()
    assert cls(b"x", seed=1).digest() != cls(b"x").digest()

    class Index:
        def __index__(self):
            return 42

    assert cls(seed=Index()).seed == 42


def test_signatures(cls):
    with pytest.raises(TypeError):
        cls(data=b"")           # positional only
    with pytest.raises(TypeError):
        cls(b"", 1)             # keyword only
    with pytest.raises(TypeError):
        cls(b"", sed=1)
    with pytest.raises(TypeError):
        one_shot(cls)()
    with pytest.raises(TypeError, match=r"update\(\) takes exactly one"):
        cls().update()
    with pytest.raises(TypeError, match=r"update\(\) takes exactly one"):
        cls().update(b"", b"")
    with pytest.raises(TypeError, match=r"update\(\) takes exactly one"):
        cls().update(data=b"")
    assert str(inspect.signature(cls)) == "(data=b'', /, *, seed=0, secret=None)"
    assert str(inspect.signature(cls.update)) == "(self, data, /)"
    assert str(inspect.signature(one_shot(cls))) == "(data, /, *, seed=0, secret=None)"
    assert inspect.getdoc(cls).startswith("Hashes bytes into")
    assert cls.update.__doc__.startswith("Hash the bytes of data")


# --- secrets: a buffer given out ----------------------------------------------

def test_secret_is_a_buffer():
    secret = xxhash.Secret(bytearray(SECRET))
    assert len(secret) == len(SECRET)
    assert bytes(secret) == SECRET
    view = memoryview(secret)
    assert view.readonly and view.nbytes == len(SECRET) and view.format == "B"
    assert view == SECRET
    with pytest.raises(TypeError):
        view[0] = 1
    with pytest.raises(TypeError, match="read-write bytes-like object"):
        io.BytesIO(b"x" * 200).readinto(secret)
    del secret
    gc.collect()
    assert view == SECRET       # the view keeps the memory
    assert xxhash.XXH3_64(view).digest() == xxhash.XXH3_64(SECRET).digest()


def test_secret_is_kept_by_the_hash(cls):
    def make():
        return cls(b"", secret=xxhash.Secret(SECRET))

    h = make()
    gc.collect()
    rubbish = [bytes(192) for _ in range(100)]
    h.update(BIG)
    assert h.intdigest() == one_shot(cls)(BIG, secret=xxhash.Secret(SECRET))
    assert h.copy().secret is h.secret
    assert bytes(h.secret) == SECRET
    del rubbish


def test_secret_says_nothing():
    assert repr(xxhash.Secret(SECRET)) == "<xxhash.Secret of 192 bytes>"


@pytest.mark.parametrize("size", [0, 1, 135])
def test_short_secret(size):
    with pytest.raises(xxhash.Error, match=f"at least 136 bytes, not {size}"):
        xxhash.Secret(bytes(size))
    assert issubclass(xxhash.Error, ValueError)


def test_wrong_secret(cls):
    secret = xxhash.Secret(SECRET)
    for function in (cls, one_shot(cls)):
        with pytest.raises(TypeError, match="must be a Secret or None, not bytes"):
            function(b"", secret=SECRET)
        with pytest.raises(xxhash.Error, match="a seed or a secret, not both"):
            function(b"", seed=1, secret=secret)
        function(b"", secret=None)


# --- an object's life ---------------------------------------------------------

def test_copy(cls):
    h = cls(b"first ", seed=5)
    twins = [h.copy(), copy.copy(h)]
    h.update(b"second")
    for twin in twins:
        assert type(twin) is cls
        assert twin.length == 6 and twin.seed == 5
        assert twin.digest() != h.digest()
        twin.update(b"second")
        assert twin.digest() == h.digest()


def test_reset(cls):
    for given in ({}, {"seed": 99}, {"secret": xxhash.Secret(SECRET)}):
        h = cls(BIG, **given)
        assert h.reset() is None
        assert h.length == 0
        assert h.digest() == cls(**given).digest()
        h.update(b"again")
        assert h.digest() == cls(b"again", **given).digest()


def test_attributes(cls):
    h = cls(b"abc")
    assert h.name == cls.__name__
    assert h.digest_size == len(h.digest())
    assert h.length == 3
    assert h.secret is None
    assert repr(h) == f"<xxhash.{cls.__name__}, 3 bytes hashed>"
    for name in ("name", "digest_size", "length", "seed", "secret"):
        with pytest.raises(AttributeError):
            setattr(h, name, 1)
    with pytest.raises(AttributeError):
        h.other = 1


def test_no_pickle(cls):
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        with pytest.raises(TypeError, match=rf"cannot pickle 'xxhash\.{cls.__name__}' object"):
            pickle.dumps(cls(), protocol)
    with pytest.raises(TypeError, match="cannot pickle"):
        copy.deepcopy(cls())


def test_weakref(cls):
    h = cls()
    gone = []
    ref = weakref.ref(h, gone.append)
    assert ref() is h and weakref.getweakrefcount(h) == 1
    del h
    gc.collect()
    assert ref() is None and gone == [ref]


# --- types --------------------------------------------------------------------

def test_hash_is_abstract(cls):
    assert issubclass(cls, xxhash.Hash)
    assert cls.__bases__ == (xxhash.Hash,)
    with pytest.raises(TypeError, match=r"cannot create 'xxhash\.Hash' instances"):
        xxhash.Hash()
    with pytest.raises(TypeError):
        xxhash.Hash.__new__(xxhash.Hash)
    assert {name for name in ("update", "digest", "copy") if name in vars(cls)} == set()
    with pytest.raises(TypeError):
        xxhash.Hash.update(object(), b"")


def test_types_are_immutable(cls):
    if sys.version_info < (3, 10):
        cls.colour = "red"      # 3.9 has no such types
        del cls.colour
        return
    for type_ in (cls, xxhash.Hash, xxhash.Secret):
        with pytest.raises(TypeError, match="immutable type"):
            type_.colour = "red"


def test_subclass(cls):
    class Named(cls):
        """With an attribute, a slot of Python's, and a changed method."""

        def __new__(cls, name, *args, **kwargs):
            self = super().__new__(cls, *args, **kwargs)
            self.label = name
            return self

        def update(self, data):
            super().update(data.encode())

    h = Named("mine", b"x", seed=3)
    assert isinstance(h, xxhash.Hash) and h.label == "mine" and h.seed == 3
    h.update("yz")
    assert h.digest() == cls(b"xyz", seed=3).digest()
    assert repr(h).startswith(f"<{__name__}.") and "Named, 3 bytes" in repr(h)
    twin = h.copy()
    assert type(twin) is Named and not hasattr(twin, "label")
    assert twin.digest() == h.digest()
    assert weakref.ref(h)() is h

    class Slotted(cls):
        __slots__ = ("a", "b")

    class Deeper(Slotted, Named):
        pass

    s = Slotted(b"abc")
    s.a, s.b = [1], {2}
    s.update(b"def")
    assert s.digest() == cls(b"abcdef").digest() and (s.a, s.b) == ([1], {2})
    with pytest.raises(AttributeError):
        s.c = 1
    d = Deeper("deep", BIG)
    d.a = d
    assert d.digest() == cls(BIG).digest() and d.label == "deep" and d.a is d


def test_subclass_of_secret(cls):
    class Key(xxhash.Secret):
        def __init__(self, data):
            self.origin = "test"

    key = Key(SECRET)
    assert cls(b"x", secret=key).digest() == cls(b"x", secret=xxhash.Secret(SECRET)).digest()
    assert memoryview(key) == SECRET and key.origin == "test"


def test_cycles_are_collected(cls):
    class Node(cls):
        pass

    class Key(xxhash.Secret):
        pass

    def make():
        key = Key(SECRET)
        h = Node(BIG, secret=key)
        h.me = h
        key.user = h            # h -> key -> h
        direct = cls(secret=key)
        key.direct = direct     # through an object of our own type
        return [weakref.ref(h), weakref.ref(direct), weakref.ref(key)]

    gc.collect()
    refs = [ref for _ in range(10) for ref in make()]
    gc.collect()
    assert [ref() for ref in refs] == [None] * len(refs)


def test_gc_sees_the_secret(cls):
    secret = xxhash.Secret(SECRET)
    assert secret in gc.get_referents(cls(secret=secret))
    assert cls in gc.get_referents(cls())
    assert gc.is_tracked(secret)


# --- nothing leaks ------------------------------------------------------------

SINGLETONS = [None, True, False, NotImplemented, Ellipsis]


def is_pinned(singleton):
    """Below 3.12 a singleton's references count like any other's. Objects
    compiled with CPython's own headers take none, so there the library gives
    the singletons a count that is never used up."""
    return sys.getrefcount(singleton) > 1 << 40


def exercise(cls):
    h = cls(b"data", seed=1)
    h.update(BIG[:70_000])
    h.reset()
    h.digest(), h.hexdigest(), h.intdigest(), h.copy(), repr(h), h.secret, h.length
    secret = xxhash.Secret(SECRET)
    memoryview(secret).release()
    one_shot(cls)(b"x", secret=cls(secret=secret).secret)
    for bad in (lambda: cls(1), lambda: cls(seed=-1), lambda: cls(secret=1),
                lambda: xxhash.Secret(b""), lambda: h.update(), lambda: pickle.dumps(h),
                lambda: xxhash.Hash(), lambda: one_shot(cls)(b"", seed=1, secret=secret)):
        try:
            bad()
        except (TypeError, ValueError, OverflowError):
            pass


def test_reference_counts(cls):
    """By the counts of what the module touches."""
    for _ in range(20):
        exercise(cls)
    gc.collect()
    watched = [cls, xxhash.Hash, xxhash.Secret, xxhash.Error, xxhash]
    watched += [o for o in SINGLETONS if not is_pinned(o)]
    before = [sys.getrefcount(o) for o in watched]
    rounds = 300
    for _ in range(rounds):
        exercise(cls)
    gc.collect()
    after = [sys.getrefcount(o) for o in watched]
    # The interpreter itself takes and gives some; a mistake shows each round.
    assert all(abs(a - b) < rounds / 2 for a, b in zip(after, before)), (before, after)


@pytest.mark.skipif(not hasattr(sys, "gettotalrefcount"), reason="needs a debug build")
def test_total_reference_count(cls):
    def total():
        gc.collect()
        return sys.gettotalrefcount() - sum(
            sys.getrefcount(o) for o in SINGLETONS if is_pinned(o))

    # A free-threaded interpreter goes on filling caches for some time; a leak
    # shows in every round.
    growths = []
    for _ in range(40):
        start = total()
        for _ in range(50):
            exercise(cls)
        growths.append(total() - start)
        if abs(growths[-1]) < 10:
            return
    raise AssertionError(growths)


def resident():
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.skipif(not os.path.exists("/proc/self/statm"), reason="needs /proc")
def test_native_memory_is_freed(cls):
    secret = xxhash.Secret(SECRET)

    def churn(times):
        for _ in range(times):
            cls(b"x", secret=secret).copy()
            xxhash.Secret(SECRET)

    churn(20_000)
    before = resident()
    churn(60_000)               # 80 MB if one state each were left behind
    assert resident() - before < 16 << 20


# --- threads ------------------------------------------------------------------

def in_threads(number, work):
    """Runs work(i) in `number` threads that start together."""
    barrier = threading.Barrier(number)
    errors = []

    def run(i):
        try:
            barrier.wait()
            work(i)
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=run, args=(i,)) for i in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
        assert not thread.is_alive()
    if errors:
        raise errors[0]


def fed(cls, part, times):
    h = cls()
    for _ in range(times):
        h.update(part)
    return h.digest()


@pytest.mark.parametrize("size, rounds", [(700, 20_000), (60_000, 1_500), (200_000, 300)],
                         ids=["small", "attached", "detached"])
def test_threads_feed_one_object(cls, size, rounds):
    """Equal parts from all threads: their order does not matter, a lost or a
    torn one does."""
    part, threads = b"\x5a" * size, 4
    h = cls()

    def work(i):
        for _ in range(rounds):
            h.update(part)

    in_threads(threads, work)
    assert h.length == size * rounds * threads
    assert h.digest() == fed(cls, part, rounds * threads)


def test_threads_feed_parts_of_all_sizes(cls):
    part, rounds, threads = b"\x11" * 100_000, 200, 4
    h = cls()

    def work(i):
        for n in range(rounds):
            if (n + i) % 2:
                h.update(part)
            else:
                for k in range(0, len(part), 20_000):
                    h.update(part[k:k + 20_000])

    in_threads(threads, work)
    assert h.digest() == fed(cls, part, rounds * threads)


@pytest.mark.parametrize("size, rounds", [(60_000, 600), (8_000_000, 30)],
                         ids=["attached", "detached"])
def test_threads_read_while_one_feeds(cls, size, rounds):
    """Whoever reads sees whole parts only."""
    part = b"\xa5" * size
    expected, h = set(), cls()
    for _ in range(rounds + 1):
        expected.add(h.digest())
        h.update(part)
    h = cls()
    done = threading.Event()

    def work(i):
        if i == 0:
            for _ in range(rounds):
                h.update(part)
            done.set()
        elif i == 1:
            while not done.is_set():
                assert h.digest() in expected
        elif i == 2:
            while not done.is_set():
                assert h.copy().digest() in expected
        else:
            while not done.is_set():
                assert h.length % size == 0
                repr(h)

    in_threads(4, work)
    assert h.digest() in expected and h.length == size * rounds


def test_threads_reset_and_feed(cls):
    part = b"\x3c" * 1_000_000
    h = cls()

    def work(i):
        for _ in range(100):
            h.update(part)
            h.reset()

    in_threads(4, work)
    assert h.length == 0 and h.digest() == cls().digest()


def test_threads_of_their_own(cls):
    expected = cls(BIG).digest()
    number = one_shot(cls)(BIG)

    def work(i):
        for _ in range(10):
            assert cls(BIG).digest() == expected
            assert one_shot(cls)(BIG) == number
            assert xxhash.Secret(SECRET) != 0

    in_threads(4, work)


def test_threads_make_and_drop(cls):
    """Objects visible to all threads while they are being made and dropped."""
    shared = [cls() for _ in range(8)]

    def work(i):
        for n in range(300):
            shared[n % 8] = cls(b"abc", seed=n)
            h = shared[(n + i) % 8]
            h.update(b"def")
            weakref.ref(h)
            if n % 50 == 0:
                gc.collect()

    in_threads(4, work)


def test_big_input_lets_others_run(cls):
    """update() detaches: the main thread goes on while another one hashes,
    although nobody is made to hand over the GIL."""
    data = bytearray(1 << 24)
    h = cls()
    enough = threading.Event()
    rounds = 0

    def work():
        nonlocal rounds
        while rounds < 500 and not enough.is_set():
            h.update(data)
            rounds += 1

    old = sys.getswitchinterval()
    sys.setswitchinterval(100)
    try:
        thread = threading.Thread(target=work)
        thread.start()
        while rounds == 0:
            thread.join(0.001)
        steps_while_working = 0
        while thread.is_alive() and steps_while_working < 5:
            thread.join(0.001)
            steps_while_working += 1
        enough.set()
        thread.join()
    finally:
        sys.setswitchinterval(old)
    assert steps_while_working == 5 and rounds < 500
    assert h.length == rounds * len(data)


# --- the module ---------------------------------------------------------------

def test_version():
    assert all(part.isdigit() for part in xxhash.XXHASH_VERSION.split("."))
    assert xxhash.__doc__ == "XXH3, the fast hash of libxxhash."


def test_gil_stays_off():
    if FREE_THREADED:
        assert not sys._is_gil_enabled()


def test_import_again():
    first = xxhash
    del sys.modules["xxhash"]
    try:
        import xxhash as second
        assert second is not first
        assert second.XXH3_64 is not first.XXH3_64
        assert second.XXH3_64(b"a").digest() == first.XXH3_64(b"a").digest()
        # Types of one copy are not those of the other.
        with pytest.raises(TypeError, match="must be a Secret"):
            second.XXH3_64(secret=first.Secret(SECRET))
        with pytest.raises(second.Error):
            second.Secret(b"")
        gone = weakref.ref(second.XXH3_64)
        del second, sys.modules["xxhash"]
        gc.collect()
        if not (FREE_THREADED and sys.version_info < (3, 14)):
            assert gone() is None       # 3.13t keeps types once a thread ran
    finally:
        sys.modules["xxhash"] = first


def run(code):
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(code)], timeout=120,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert done.returncode == 0, done.stdout
    return done.stdout


IN_A_SUBINTERPRETER = """
import sys
sys.path[:] = {path!r}
import xxhash
assert xxhash.XXH3_128(b"a" * 100000).hexdigest() == {expected!r}
class Sub(xxhash.XXH3_64):
    pass
s = Sub(b"a")
s.me = s
try:
    xxhash.Secret(b"")
except xxhash.Error:
    pass
"""

AROUND_SUBINTERPRETERS = """
import sys, threading, xxhash, subinterpreters
code = {code!r}
own_gil = sys.version_info >= (3, 12)
for _ in range(3):
    subinterpreters.run(code, False)
    if own_gil:
        subinterpreters.run(code, True)
if own_gil:                     # several at once
    def work():
        subinterpreters.run(code, True)
        done.append(1)
    done = []
    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(done) == 3
assert xxhash.XXH3_64(b"a").hexdigest() == "e6c632b61e964e1f"
print("fine")
"""


def test_subinterpreters():
    """With a GIL of their own from 3.12 on."""
    pytest.importorskip("subinterpreters", reason="needs tests/examples/subinterpreters.c")
    code = IN_A_SUBINTERPRETER.format(
        path=sys.path, expected=xxhash.XXH3_128(b"a" * 100000).hexdigest())
    assert run(AROUND_SUBINTERPRETERS.format(code=code)).strip() == "fine"


def test_interpreter_shuts_down():
    """With objects alive, in cycles, and with a thread in update()."""
    assert run("""
        import threading, time, xxhash
        class Sub(xxhash.XXH3_128):
            def __del__(self):
                self.digest()
        kept = Sub(b"x")
        kept.me = kept
        kept.secret_too = xxhash.Secret(bytes(200))
        def forever():
            data = bytes(1 << 20)
            h = xxhash.XXH3_64()
            while True:
                h.update(data)
        threading.Thread(target=forever, daemon=True).start()
        time.sleep(0.2)
        print("fine")
    """).strip() == "fine"


def test_types_die_before_their_objects():
    """At exit the collector clears types first, and __mro__ with them."""
    assert run("""
        import xxhash
        kept = xxhash.XXH3_128(b"x", secret=xxhash.Secret(bytes(200)))
        class Sub(xxhash.XXH3_64):
            pass
        too = Sub()
        def keeps_the_globals():
            pass
        print("fine")
    """).strip() == "fine"
