import collections
import sys
import types

import c_descrobject as c
import pytest

from counting import kept
from methodkit import CALLS
from slotkit import CLASSES_DIE

HOST = sys.version_info
Data = c.data_type()


class Plain:
    pass


class Derived(Plain):
    pass


def check_calls(function, name, self, cls, *first):
    for (args, kwargs), expected in zip((((), {}), ((5,), {}), ((5,), {"k": 6})),
                                        CALLS[name]):
        if expected is TypeError:
            with pytest.raises(TypeError):
                function(*first, *args, **kwargs)
        else:
            expected = tuple({"self": self, "class": cls}.get(it, it)
                             if isinstance(it, str) else it for it in expected)
            assert function(*first, *args, **kwargs) == expected


# --- PyDescr_NewMethod, PyDescr_NewClassMethod --------------------------------

@pytest.mark.parametrize("name", sorted(CALLS))
@pytest.mark.parametrize("cls", [Plain, Data, int])
def test_method(cls, name):
    descr = c.new_method(cls, name)
    assert type(descr) is types.MethodDescriptorType
    assert descr.__name__ == name and descr.__objclass__ is cls
    assert descr.__qualname__ == f"{cls.__qualname__}.{name}"
    assert descr.__doc__ == "The documentation."
    assert descr.__text_signature__ == "($self, a=1)"
    it = cls()
    check_calls(descr, name, it, cls, it)
    # Without the class, hosts crash for METH_METHOD.
    check_calls(descr.__get__(it, cls), name, it, cls)
    assert descr.__get__(None, cls) is descr
    for wrong in ((), (object(),)):
        with pytest.raises(TypeError, match=name):
            descr(*wrong)
    with pytest.raises(TypeError):
        descr.__get__("text", str)


def test_method_of_derived():
    descr = c.new_method(Plain, "method")
    it = Derived()
    assert descr(it, 1) == ("method", it, Plain, 1, 1, None)   # who defines it
    assert c.new_method(Plain, "undocumented").__doc__ is None


@pytest.mark.parametrize("name", sorted(set(CALLS) - {"method"}))
@pytest.mark.parametrize("cls", [Plain, Data])
def test_class_method(cls, name):
    descr = c.new_class_method(cls, name)
    assert type(descr) is type(dict.__dict__["fromkeys"])
    assert descr.__name__ == name and descr.__objclass__ is cls
    assert descr.__doc__ == "The documentation."
    check_calls(descr, name, cls, cls, cls)
    check_calls(descr.__get__(None, cls), name, cls, cls)
    check_calls(descr.__get__(cls()), name, cls, cls)
    if cls is Plain:
        check_calls(descr.__get__(None, Derived), name, Derived, cls)
    for wrong in ((), (int,), (cls(),)):
        with pytest.raises(TypeError):
            descr(*wrong)
    with pytest.raises(TypeError):
        descr.__get__(None, int)


def test_method_errors():
    with pytest.raises(SystemError, match=r"^bad_flags\(\) method: bad call flags$"):
        c.new_method(Plain, "bad_flags")
    assert kept(lambda: c.new_method(Plain, "bad_flags"), Plain) == 0


@pytest.mark.parametrize("new", [c.new_method, c.new_class_method, c.new_getset])
def test_descriptor_references(new):
    name = "number" if new is c.new_getset else "varargs"
    held = []
    assert kept(lambda: new(Plain, name), Plain) == 0 or not CLASSES_DIE
    assert kept(lambda: held.append(new(Plain, name)), Plain) == 1 or not CLASSES_DIE


# --- PyDescr_NewGetSet, PyDescr_NewMember -------------------------------------

def test_getset():
    it, number = Data(), c.new_getset(Data, "number")
    assert type(number) is types.GetSetDescriptorType
    assert number.__name__ == "number" and number.__objclass__ is Data
    assert number.__qualname__ == "Data.number" and number.__doc__ == "The number."
    assert number.__get__(it) == (0, "closure")
    number.__set__(it, 77)
    assert number.__get__(it) == (77, "closure") and c.number_of(it) == 77
    with pytest.raises(KeyError, match="closure"):
        number.__delete__(it)
    with pytest.raises(TypeError):
        number.__set__(it, "text")
    assert number.__get__(None, Data) is number
    for wrong in (1, Plain()):
        with pytest.raises(TypeError, match="^descriptor 'number' for '.*Data' objects "
                                            "doesn't apply to a '%s' object$"
                                            % type(wrong).__name__):
            number.__get__(wrong)
        with pytest.raises(TypeError):
            number.__set__(wrong, 1)


def test_getset_of_less():
    it, readonly = Data(), c.new_getset(Data, "readonly")
    assert readonly.__get__(it) == (0, "") and readonly.__doc__ is None
    for call in (lambda: readonly.__set__(it, 1), lambda: readonly.__delete__(it)):
        with pytest.raises(AttributeError):
            call()
    hidden = c.new_getset(Data, "hidden")
    with pytest.raises(AttributeError):
        hidden.__get__(it)
    assert hidden.__name__ == "hidden"


def test_member():
    it = Data()
    member = c.new_member(Data, it, "member")
    assert type(member) is types.MemberDescriptorType
    assert member.__name__ == "member" and member.__objclass__ is Data
    assert member.__qualname__ == "Data.member" and member.__doc__ == "The member."
    assert member.__get__(it) == 0
    member.__set__(it, 77)
    assert member.__get__(it) == c.number_of(it) == 77
    with pytest.raises(TypeError):
        member.__delete__(it)
    with pytest.raises(TypeError):
        member.__set__(it, "text")
    with pytest.raises(TypeError, match="^descriptor 'member' for '.*Data' objects doesn't "
                                        "apply to a 'Plain' object$"):
        member.__get__(Plain())
    readonly = c.new_member(Data, it, "readonly")
    assert readonly.__get__(it) == 77 and readonly.__doc__ is None
    with pytest.raises(AttributeError, match="^readonly attribute$"):
        readonly.__set__(it, 1)
    held = []
    for call, count in ((lambda: c.new_member(Data, it, "member"), 0),
                        (lambda: held.append(c.new_member(Data, it, "member")), 1)):
        assert kept(call, Data) == count or not CLASSES_DIE


def test_member_of_relative_offset():
    it = Data()
    if HOST >= (3, 12):
        with pytest.raises(SystemError, match="^PyDescr_NewMember used with "
                                              "Py_RELATIVE_OFFSET$"):
            c.new_member(Data, it, "relative")
        assert kept(lambda: c.new_member(Data, it, "relative"), Data) == 0
    else:           # the host's: a flag it does not know; the offset is absolute
        assert c.new_member(Data, it, "relative").__get__(it) == 0


# --- PyDictProxy_New ----------------------------------------------------------

class Mapping:
    """No more than one has to have."""
    def __getitem__(self, key):
        if key == "absent":
            raise KeyError(key)
        return "got", key

    def __len__(self):
        return 7


def test_dict_proxy():
    for mapping in ({}, {"k": 1}, collections.OrderedDict(k=1), collections.UserDict(k=1),
                    types.MappingProxyType({"k": 1})):
        proxy = c.PyDictProxy_New(mapping)
        assert type(proxy) is types.MappingProxyType
        assert len(proxy) == len(mapping) and list(proxy) == list(mapping)
        assert proxy == mapping
        with pytest.raises(TypeError):
            proxy["k"] = 2
        with pytest.raises(TypeError):
            del proxy["k"]
    changed = {}
    proxy = c.PyDictProxy_New(changed)
    changed["new"] = 5
    assert proxy["new"] == 5
    proxy = c.PyDictProxy_New(Mapping())
    assert proxy["any"] == ("got", "any") and len(proxy) == 7
    with pytest.raises(KeyError):
        proxy["absent"]


def test_dict_proxy_errors():
    for wrong in (1, None, [], (), Plain()):
        with pytest.raises(TypeError, match=r"^mappingproxy\(\) argument must be a "
                                            r"mapping, not %s$" % type(wrong).__name__):
            c.PyDictProxy_New(wrong)
        assert kept(lambda: c.PyDictProxy_New(wrong), wrong) == 0


def test_dict_proxy_references():
    mapping, held = {}, []
    assert kept(lambda: c.PyDictProxy_New(mapping), mapping) == 0
    assert kept(lambda: held.append(c.PyDictProxy_New(mapping)), mapping) == 1


# --- PyWrapper_New ------------------------------------------------------------

def test_wrapper():
    for descr, self, args in ((int.__add__, 5, (6,)), (str.__len__, "abc", ()),
                              (tuple.__getitem__, (1, 2), (1,)), (object.__repr__, Plain(), ()),
                              (object.__init__, Plain(), ()), (int.__eq__, 5, (5,))):
        wrapper = c.PyWrapper_New(descr, self)
        assert type(wrapper) is types.MethodWrapperType
        assert wrapper.__self__ is self and wrapper.__name__ == descr.__name__
        assert wrapper.__doc__ == descr.__doc__
        assert wrapper(*args) == descr(self, *args)
        assert wrapper == descr.__get__(self)
        with pytest.raises(TypeError):
            wrapper(*args, 1, 2, 3)
    with pytest.raises(IndexError):
        c.PyWrapper_New(tuple.__getitem__, ())(0)


def test_wrapper_references():
    descr, it, held = object.__repr__, Plain(), []
    assert kept(lambda: c.PyWrapper_New(descr, it), descr, it) == [0, 0]
    assert kept(lambda: c.PyWrapper_New(descr, it)(), descr, it) == [0, 0]
    counts = kept(lambda: held.append(c.PyWrapper_New(descr, it)), descr, it)
    assert counts == [1 if CLASSES_DIE else counts[0], 1]
