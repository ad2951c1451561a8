import gc
import sys
import weakref

import c_weakrefobject as c
import pytest

from counting import kept

NULL = ...


class Plain:
    def method(self):
        return "method"


class Callable:
    def __call__(self, *args):
        return args


class MyRef(weakref.ref):
    pass


NEW = [c.PyWeakref_NewRef, c.PyWeakref_NewProxy]


def test_new_ref():
    for make in (Plain, Callable, lambda: (lambda: 1), lambda: {1}, lambda: type("C", (), {})):
        it = make()
        for callback in (NULL, None, lambda ref: None):
            ref = c.PyWeakref_NewRef(it, callback)
            assert type(ref) is weakref.ref and ref() is it
            assert ref.__callback__ is (None if callback is NULL else callback)
            assert c.checks(ref) == (1, 1, 1, 0)
    # One without a callback is shared.
    first = c.PyWeakref_NewRef(it, NULL)
    assert c.PyWeakref_NewRef(it, None) is first is weakref.ref(it)
    assert c.PyWeakref_NewRef(it, print) is not c.PyWeakref_NewRef(it, print)
    mine = MyRef(it)
    assert c.checks(mine) == (1, 1, 0, 0)
    assert c.PyWeakref_NewRef(it, NULL) is first


def test_new_proxy():
    it, called = Plain(), Callable()
    for callback in (NULL, None, lambda ref: None):
        proxy = c.PyWeakref_NewProxy(it, callback)
        assert type(proxy) is weakref.ProxyType and proxy.method() == "method"
        assert c.checks(proxy) == (1, 0, 0, 1)
        proxy.attribute = 5
        assert it.attribute == 5
        proxy = c.PyWeakref_NewProxy(called, callback)
        assert type(proxy) is weakref.CallableProxyType and proxy(1, 2) == (1, 2)
        assert c.checks(proxy) == (1, 0, 0, 1)
    first = c.PyWeakref_NewProxy(it, NULL)
    assert c.PyWeakref_NewProxy(it, None) is first
    for other in (it, None, 1, weakref.ref, Plain):
        assert c.checks(other) == (0, 0, 0, 0)


def test_end():
    it, told = Plain(), []
    ref = c.PyWeakref_NewRef(it, told.append)
    proxy = c.PyWeakref_NewProxy(it, told.append)
    silent = c.PyWeakref_NewRef(it, NULL)
    del it
    gc.collect()
    assert ref() is silent() is None
    with pytest.raises(ReferenceError):
        proxy.method()
    assert len(told) == 2
    assert {id(one) for one in told} == {id(ref), id(proxy)}


@pytest.mark.parametrize("new", NEW)
def test_errors(new):
    for wrong in (1, None, "text", (), [], {}, object(), b"", 1.5):
        for callback in (NULL, None, print):
            with pytest.raises(TypeError, match="^cannot create weak reference to '%s' "
                                                "object$" % type(wrong).__name__):
                new(wrong, callback)
        assert kept(lambda: new(wrong, print), wrong, print) == [0, 0]


@pytest.mark.parametrize("new", NEW)
def test_callback_that_fails(new, monkeypatch):
    told = []
    monkeypatch.setattr(sys, "unraisablehook", lambda it: told.append(it.exc_type))

    def fail(ref):
        raise KeyError
    it = Plain()
    refs = [new(it, fail), new(it, 5)]             # what is no callable shows late
    del it
    gc.collect()
    assert sorted(told, key=str) == [KeyError, TypeError]
    assert c.checks(refs[0])[0] == 1


@pytest.mark.parametrize("new", NEW)
def test_references(new):
    it, held = Plain(), []

    def callback(ref):
        pass
    assert kept(lambda: new(it, callback), it, callback) == [0, 0]
    assert kept(lambda: new(it, NULL), it) == 0
    assert kept(lambda: held.append(new(it, callback)), it, callback) == [0, 1]
    shared = new(it, NULL)
    assert kept(lambda: held.append(new(it, NULL)), it, shared) == [0, 1]
