import codecs
import gc
import sys
import threading
import weakref

import c_codec
import pytest

from counting import kept


class Search:
    """A search function that knows one encoding and counts its questions."""
    def __init__(self, name):
        self.name = name
        self.info = codecs.CodecInfo(lambda s, errors="strict": (b"e:" + s.encode(), len(s)),
                                     lambda b, errors="strict": ("d", len(b)), name=name)
        self.asked = []

    def __call__(self, name):
        self.asked.append(name)
        return self.info if name == self.name else None


@pytest.fixture
def search():
    search = Search("abiding_codec_one")
    assert c_codec.register_(search) == 0
    yield search
    c_codec.unregister(search)


def test_unregister(search):
    assert "x".encode(search.name) == b"e:x"
    assert c_codec.unregister(search) == 0
    with pytest.raises(LookupError):
        "x".encode(search.name)
    asked = len(search.asked)
    with pytest.raises(LookupError):
        "x".encode("abiding_codec_other")
    assert len(search.asked) == asked


def test_unregister_among_other_holders(search, monkeypatch):
    """Who holds a search function is not the list of them for that."""
    others = [{1: search}, [search, 5], (search,), search.__dict__]
    found = gc.get_referrers
    monkeypatch.setattr(gc, "get_referrers", lambda *objects: others + found(*objects))
    assert c_codec.unregister(search) == 0
    assert others == [{1: search}, [search, 5], (search,), search.__dict__]
    with pytest.raises(LookupError):
        "x".encode(search.name)


def test_unregister_clears_the_cache():
    """What another search function found is looked up anew."""
    stays, goes = Search("abiding_codec_stays"), Search("abiding_codec_goes")
    c_codec.register_(stays)
    c_codec.register_(goes)
    try:
        for _ in range(2):
            "x".encode(stays.name)
            "x".encode(goes.name)
        assert stays.asked.count(stays.name) == 1
        assert c_codec.unregister(goes) == 0
        assert "x".encode(stays.name) == b"e:x"
        assert stays.asked.count(stays.name) == 2
        with pytest.raises(LookupError):
            "x".encode(goes.name)
    finally:
        c_codec.unregister(stays)


def test_unregister_what_is_not_registered(search):
    "x".encode(search.name)
    for other in (Search("x"), len, None, 5, "text"):
        assert c_codec.unregister(other) == 0
    "x".encode(search.name)
    assert search.asked.count(search.name) == 1     # the cache is as it was


def test_unregister_twice(search):
    assert c_codec.unregister(search) == 0
    assert c_codec.unregister(search) == 0


def test_registered_twice_goes_once():
    search = Search("abiding_codec_twice")
    c_codec.register_(search)
    c_codec.register_(search)
    assert c_codec.unregister(search) == 0
    assert "x".encode(search.name) == b"e:x"
    assert c_codec.unregister(search) == 0
    with pytest.raises(LookupError):
        "x".encode(search.name)


@pytest.mark.once("up to 3.9 what there is now is frozen, its class with it")
def test_goes_by_identity():
    class Equal(Search):
        def __eq__(self, other):
            return True

        __hash__ = None

    search, other = Search("abiding_codec_identity"), Equal("abiding_codec_equal")
    c_codec.register_(search)
    try:
        assert c_codec.unregister(other) == 0
        assert "x".encode(search.name) == b"e:x"
    finally:
        c_codec.unregister(search)


def test_order_of_the_others():
    first, second, third = (Search("abiding_codec_order") for _ in range(3))
    for each in (first, second, third):
        c_codec.register_(each)
    try:
        assert c_codec.unregister(second) == 0
        first.name = "other"
        "x".encode("abiding_codec_order")
        assert second.asked == []
        assert third.asked == ["abiding_codec_order"]
        assert first.asked == ["abiding_codec_order"]
    finally:
        for each in (first, third):
            c_codec.unregister(each)


def test_usual_encodings_stay(search):
    c_codec.unregister(search)
    assert "\xe9".encode("latin-1") == b"\xe9"
    assert "\xe9".encode("cp1252") == b"\xe9"
    assert codecs.lookup("utf-8").name == "utf-8"


def test_registered_from_python():
    search = Search("abiding_codec_python")
    codecs.register(search)
    assert "x".encode(search.name) == b"e:x"
    assert c_codec.unregister(search) == 0
    with pytest.raises(LookupError):
        "x".encode(search.name)


def test_with_everything_frozen():
    """gc.freeze() hides objects from the collector, not from this."""
    search = Search("abiding_codec_frozen")
    codecs.register(search)
    gc.freeze()
    try:
        frozen = gc.get_freeze_count()
        assert c_codec.unregister(search) == 0
        with pytest.raises(LookupError):
            "x".encode(search.name)
        if frozen:      # free-threaded hosts freeze nothing
            assert gc.get_freeze_count() > 0
    finally:
        gc.unfreeze()
        gc.freeze()     # as conftest.py did: what pytest holds is left out


def test_object_is_let_go():
    search = Search("abiding_codec_ends")
    c_codec.register_(search)
    "x".encode(search.name)
    assert kept(lambda: c_codec.unregister(None), None) == 0
    reference = weakref.ref(search)
    c_codec.unregister(search)
    del search
    gc.collect()
    assert reference() is None


def test_references():
    search = Search("abiding_codec_references")

    def once():
        c_codec.register_(search)
        "x".encode(search.name)
        c_codec.unregister(search)
        search.asked.clear()

    assert kept(once, search, search.info) == [0, 0]
    assert kept(lambda: c_codec.unregister(search), search) == 0


def test_threads():
    """Look-ups go on while search functions come and go."""
    errors = []

    def look():
        try:
            for _ in range(200):
                codecs.lookup("utf-8")
                codecs.lookup("latin-1")
                with pytest.raises(LookupError):
                    codecs.lookup("abiding_codec_absent")
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=look) for _ in range(2)]
    for thread in threads:
        thread.start()
    for i in range(5):
        search = Search("abiding_codec_thread%d" % i)
        c_codec.register_(search)
        "x".encode(search.name)
        c_codec.unregister(search)
        with pytest.raises(LookupError):
            "x".encode(search.name)
    for thread in threads:
        thread.join()
    assert errors == []
    assert sys.getrefcount(search) < 4


# --- PyUnicode{Encode,Decode,Translate}Error_{Get,Set}* -----------------------

def make_error(kind, start=1, end=2, empty=False, cls=None):
    text = b"" if empty else b"".join([b"ab", b"c"])    # an object of its own
    if kind == "Decode":
        return (cls or UnicodeDecodeError)("codec", text, start, end, "because")
    text = text.decode()
    if kind == "Encode":
        return (cls or UnicodeEncodeError)("codec", text, start, end, "because")
    return (cls or UnicodeTranslateError)(text, start, end, "because")


KINDS = ["Encode", "Decode", "Translate"]


@pytest.mark.parametrize("kind", KINDS)
def test_error_attributes(kind):
    class Sub(type(make_error(kind))):
        start = end = reason = object = encoding = "not asked"

    for error in (make_error(kind), make_error(kind, cls=Sub)):
        assert c_codec.get(kind, "start", error) == 1
        assert c_codec.get(kind, "end", error) == 2
        assert c_codec.get(kind, "reason", error) == "because"
        assert c_codec.get(kind, "object", error) == (b"abc" if kind == "Decode" else "abc")
        if kind != "Translate":
            assert c_codec.get(kind, "encoding", error) == "codec"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("start, end, found", [
    (0, 0, (0, 1)), (0, 3, (0, 3)), (3, 3, (2, 3)), (5, 5, (2, 3)), (2, 1, (2, 1)),
    (-5, -5, (0, 1)), (1, 100, (1, 3))])
def test_error_places_are_inside_the_text(kind, start, end, found):
    error = make_error(kind)
    assert c_codec.set(kind, "start", error, start) == 0
    assert c_codec.set(kind, "end", error, end) == 0
    assert (error.start, error.end) == (start, end)
    assert (c_codec.get(kind, "start", error), c_codec.get(kind, "end", error)) == found


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("start, end", [(0, 0), (1, 1), (-1, -1)])
def test_error_places_in_no_text(kind, start, end):
    error = make_error(kind, start, end, empty=True)
    assert (c_codec.get(kind, "start", error), c_codec.get(kind, "end", error)) == (0, 0)


@pytest.mark.parametrize("kind", KINDS)
def test_error_set_reason(kind):
    error = make_error(kind)
    assert c_codec.set(kind, "reason", error, "\u65e5") == 0
    assert error.reason == c_codec.get(kind, "reason", error) == "\u65e5"
    with pytest.raises(UnicodeDecodeError):
        c_codec.set(kind, "reason", error, b"\xff")
    assert error.reason == "\u65e5"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("wrong", [5, "x", None, ValueError("x"), UnicodeEncodeError],
                         ids=lambda v: type(v).__name__)
def test_error_of_another_class(kind, wrong):
    text = "^expecting a Unicode%sError object, got %s$" % (kind, type(wrong).__name__)
    fields = ["start", "end", "reason", "object"] + ["encoding"] * (kind != "Translate")
    for field in fields:
        with pytest.raises(TypeError, match=text):
            c_codec.get(kind, field, wrong)
    for field, value in (("start", 1), ("end", 1), ("reason", "r")):
        with pytest.raises(TypeError, match=text):
            c_codec.set(kind, field, wrong, value)


def test_error_of_another_kind():
    """Encode and decode errors hold different texts, and are alike otherwise."""
    encode, decode = make_error("Encode"), make_error("Decode")
    for kind, error in (("Encode", decode), ("Decode", encode), ("Translate", decode)):
        for field in ("start", "end", "object"):
            with pytest.raises(TypeError):
                c_codec.get(kind, field, error)
        assert c_codec.get(kind, "reason", error) == "because"
    assert c_codec.get("Translate", "object", encode) == "abc"


@pytest.mark.parametrize("kind", KINDS)
def test_error_without_attributes(kind):
    cls = type(make_error(kind))
    bare = cls.__new__(cls)
    for field in ("start", "end", "object", "reason"):
        with pytest.raises(TypeError, match="attribute (is )?not set$"):
            c_codec.get(kind, field, bare)


@pytest.mark.parametrize("kind", KINDS)
def test_error_references(kind):
    error, held = make_error(kind), []
    reason = "".join(["rea", "son"])
    error.reason = reason
    for field in ("start", "end", "object", "reason"):
        assert kept(lambda: c_codec.get(kind, field, error), error, reason,
                    error.object) == [0, 0, 0]
        assert kept(lambda: c_codec.get(kind, field, 5), error) == 0
    assert kept(lambda: held.append(c_codec.get(kind, "reason", error)), reason) == 1
    assert kept(lambda: held.append(c_codec.get(kind, "object", error)), error.object) == 1
