import copy
import math
import operator
import re
import sys
import warnings

import c_abstract_number as c
import pytest

from counting import kept

NULL = ...
HOST = sys.version_info
NULL_ARGUMENT = "^null argument to internal routine$"

# Function: special method, and the operator as errors show it.
BINARY = {
    "Add": ("add", "+"),
    "Subtract": ("sub", "-"),
    "Multiply": ("mul", "*"),
    "MatrixMultiply": ("matmul", "@"),
    "FloorDivide": ("floordiv", "//"),
    "TrueDivide": ("truediv", "/"),
    "Remainder": ("mod", "%"),
    "Divmod": ("divmod", "divmod()"),
    "Lshift": ("lshift", "<<"),
    "Rshift": ("rshift", ">>"),
    "And": ("and", "&"),
    "Xor": ("xor", "^"),
    "Or": ("or", "|"),
    "Power": ("pow", "** or pow()"),
}
INPLACE = sorted(set(BINARY) - {"Divmod"})
UNARY = {
    "Negative": ("neg", "unary -"),
    "Positive": ("pos", "unary +"),
    "Absolute": ("abs", "abs()"),
    "Invert": ("invert", "unary ~"),
}
SPECIAL = [special for special, _ in BINARY.values()]


def call(name):
    """The function of two operands; a power without a modulus."""
    function = getattr(c, "PyNumber_" + name)
    if name.endswith("Power"):
        return lambda a, b: function(a, b, None)
    return function


def python(name):
    return divmod if name == "Divmod" else getattr(operator, f"__{BINARY[name][0]}__")


class Weird(Exception):
    pass


class Plain:
    pass


def answering(name, methods, bases=()):
    """A class whose special methods tell how they were called."""
    def method(special):
        return lambda *args: (name, special, *args[1:])
    return type(name, bases, {f"__{m}__": method(m) for m in methods})


def all_methods(function):
    return type("AllMethods", (), {
        f"__{prefix}{special}__": function
        for special in SPECIAL for prefix in ("", "r", "i")})


def fail(*args):
    raise Weird("failing")


Both = answering("Both", SPECIAL + ["r" + s for s in SPECIAL])
Reflected = answering("Reflected", ["r" + s for s in SPECIAL])
Derived = answering("Derived", ["r" + s for s in SPECIAL], (Both,))
InPlace = answering("InPlace", SPECIAL + ["i" + s for s in SPECIAL])
Declining = all_methods(lambda *args: NotImplemented)
Failing = all_methods(fail)
for special in ["neg", "pos", "abs", "invert", "int", "float", "index"]:
    setattr(Failing, f"__{special}__", fail)


class Itself:
    """Changes in place, and that is all."""
    def change(self, other):
        return self


for special in SPECIAL:
    setattr(Itself, f"__i{special}__", Itself.change)


class Holder:
    def __init__(self, value):
        self.value = value


class Index(Holder):
    def __index__(self):
        return self.value


class Int(Holder):
    def __int__(self):
        return self.value


class Float(Holder):
    def __float__(self):
        return self.value


class Trunc(Holder):
    def __trunc__(self):
        return self.value


class MyInt(int):
    pass


class MyFloat(float):
    pass


# --- two operands -------------------------------------------------------------

@pytest.mark.parametrize("name, a, b, expected", [
    ("Add", 2, 3, 5), ("Add", "a", "b", "ab"), ("Add", [1], [2], [1, 2]),
    ("Add", 10**40, -1, 10**40 - 1), ("Add", b"", b"", b""),
    ("Subtract", 2, 3, -1), ("Subtract", {1, 2}, {2}, {1}),
    ("Multiply", 10**20, 10**20, 10**40), ("Multiply", 1.5, 2, 3.0),
    ("Multiply", [1], 3, [1, 1, 1]), ("Multiply", 3, "ab", "ababab"),
    ("Multiply", (1,), -1, ()),
    ("FloorDivide", -7, 2, -4), ("FloorDivide", 7.5, 2, 3.0),
    ("TrueDivide", 7, 2, 3.5), ("TrueDivide", 10**400, 10**399, 10.0),
    ("Remainder", -7, 3, 2), ("Remainder", "%d!", 3, "3!"),
    ("Divmod", -7, 2, (-4, 1)), ("Divmod", 10**40, 7, (10**40 // 7, 10**40 % 7)),
    ("Lshift", 1, 100, 2**100), ("Lshift", 0, 0, 0),
    ("Rshift", -1, 100, -1), ("Rshift", 2**100, 99, 2),
    ("And", 12, 10, 8), ("And", True, False, False), ("And", {1, 2}, {2}, {2}),
    ("Xor", 12, 10, 6), ("Or", 12, 10, 14), ("Or", {1}, {2}, {1, 2}),
    ("Power", 2, 100, 2**100), ("Power", 2, -1, 0.5), ("Power", 2.0, 0.5, 2**0.5),
    ("Power", MyInt(3), MyInt(2), 9)])
def test_binary(name, a, b, expected):
    a = copy.copy(a)                           # a list changes in place
    for function in [name] + ["InPlace" + name] * (name in INPLACE):
        result = call(function)(a, b)
        assert result == expected and type(result) is type(expected)
        if function == name:
            assert python(name)(a, b) == expected
        elif isinstance(a, list):
            assert result is a


@pytest.mark.parametrize("name", sorted(BINARY))
def test_binary_calls_the_special_method(name):
    special, other = BINARY[name][0], Plain()
    assert call(name)(Both(), other) == ("Both", special, other)
    assert call(name)(Both(), 1) == ("Both", special, 1)
    assert call(name)(1, Both()) == ("Both", "r" + special, 1)
    assert call(name)(other, Reflected()) == ("Reflected", "r" + special, other)
    declining = Declining()
    assert call(name)(declining, Reflected()) == (
        "Reflected", "r" + special, declining)


@pytest.mark.parametrize("name", sorted(BINARY))
def test_derived_class_comes_first(name):
    special, base = BINARY[name][0], Both()
    assert call(name)(base, Derived()) == ("Derived", "r" + special, base)
    assert call(name)(Derived(), base) == ("Both", special, base)
    assert call(name)(Both(), base) == ("Both", special, base)


@pytest.mark.parametrize("name", sorted(BINARY))
@pytest.mark.parametrize("a, b", [(Plain(), Plain()), (None, None), (Plain(), 1),
                                  (Declining(), Declining()), (object, Plain())])
def test_binary_unsupported(name, a, b):
    operator_ = re.escape(BINARY[name][1])
    types_ = f"'{type(a).__name__}' and '{type(b).__name__}'"
    with pytest.raises(TypeError, match=f"^unsupported operand type\\(s\\) for "
                                        f"{operator_}: {types_}$"):
        call(name)(a, b)
    if name in INPLACE:
        if name != "Power":
            operator_ += "="
        elif HOST >= (3, 10):          # the text of 3.9 is that of pow()
            operator_ = r"\*\*="
        with pytest.raises(TypeError, match=f"^unsupported operand type\\(s\\) for "
                                            f"{operator_}: {types_}$"):
            call("InPlace" + name)(a, b)


@pytest.mark.parametrize("name", sorted(BINARY))
def test_binary_error(name):
    for function in [name] + ["InPlace" + name] * (name in INPLACE):
        with pytest.raises(Weird, match="^failing$"):
            call(function)(Failing(), 1)
        with pytest.raises(Weird, match="^failing$"):
            call(function)(1, Failing())


@pytest.mark.parametrize("name", ["FloorDivide", "TrueDivide", "Remainder", "Divmod"])
def test_division_by_zero(name):
    for function in [name] + ["InPlace" + name] * (name in INPLACE):
        for a in (1, 10**40, 1.0):
            with pytest.raises(ZeroDivisionError):
                call(function)(a, type(a)(0))


def test_shift_by_negative():
    for name in ("Lshift", "Rshift", "InPlaceLshift", "InPlaceRshift"):
        with pytest.raises(ValueError, match="^negative shift count$"):
            call(name)(1, -1)


def test_sequence_repetition():
    assert c.PyNumber_Multiply(Index(2), "x") == "xx"
    with pytest.raises(TypeError, match="^can't multiply sequence by non-int of "
                                        "type 'float'$"):
        c.PyNumber_Multiply([1], 1.0)
    with pytest.raises(TypeError, match="^can't multiply sequence by non-int of "
                                        "type 'list'$"):
        c.PyNumber_InPlaceMultiply([1], [1])
    for multiply in (c.PyNumber_Multiply, c.PyNumber_InPlaceMultiply):
        with pytest.raises(OverflowError, match="^cannot fit 'int' into an "
                                                "index-sized integer$"):
            multiply([1], 2**100)
        with pytest.raises(MemoryError):
            multiply([1, 2], sys.maxsize)


def test_addition_of_sequences():
    with pytest.raises(TypeError, match="can only concatenate list"):
        c.PyNumber_Add([1], (2,))
    changed = [1]
    assert c.PyNumber_InPlaceAdd(changed, (2,)) is changed == [1, 2]
    assert c.PyNumber_InPlaceMultiply(changed, 2) is changed == [1, 2, 1, 2]
    fixed = (1,)
    assert c.PyNumber_InPlaceAdd(fixed, (2,)) == (1, 2)
    assert fixed == (1,)


@pytest.mark.parametrize("name", INPLACE)
def test_inplace(name):
    special, other = BINARY[name][0], Plain()
    function = call("InPlace" + name)
    assert function(InPlace(), other) == ("InPlace", "i" + special, other)
    # Without such a method, or if it declines, as the plain operator.
    assert function(Both(), other) == ("Both", special, other)
    declining = Declining()
    if name == "Power" and HOST < (3, 10):
        # The host's: if __ipow__ declines, 3.9 asks nobody else (bpo-38302).
        with pytest.raises(TypeError):
            function(declining, Reflected())
    else:
        assert function(declining, Reflected()) == (
            "Reflected", "r" + special, declining)
    changed = Itself()
    assert function(changed, other) is changed
    if name in ("Or", "And", "Xor", "Subtract"):
        changed = {1, 2}
        assert function(changed, {2, 3}) is changed


@pytest.mark.parametrize("name", sorted(BINARY))
def test_binary_references(name):
    a, b, held = Both(), Plain(), []
    functions = [call(f) for f in [name] + ["InPlace" + name] * (name in INPLACE)]

    def good():
        for function in functions:
            function(a, b)
            function(b, a)
            held.append(function(a, b))
    assert kept(good, a, b) == [0, len(functions)]

    def bad():
        for function in functions:
            with pytest.raises(TypeError):
                function(b, b)
    assert kept(bad, b, Plain) == [0, 0]
    if name in INPLACE:
        itself = Itself()
        assert kept(lambda: held.append(functions[1](itself, b)), itself, b) == [1, 0]


# --- PyNumber_Power, PyNumber_InPlacePower with a modulus ---------------------

@pytest.mark.parametrize("power", [c.PyNumber_Power, c.PyNumber_InPlacePower])
def test_power_modulo(power):
    assert power(2, 10, 1000) == 24
    assert power(3, -1, 7) == 5
    assert power(10**30, 10**3, 10**9 + 7) == pow(10**30, 10**3, 10**9 + 7)
    assert power(True, MyInt(5), Index(3).value) == 1
    with pytest.raises(ValueError, match=r"^pow\(\) 3rd argument cannot be 0$"):
        power(2, 10, 0)
    with pytest.raises(TypeError):
        power(2.0, 10, 1000)


def test_power_modulo_special_method():
    other, modulus = Plain(), Plain()
    assert c.PyNumber_Power(Both(), other, modulus) == ("Both", "pow", other, modulus)
    assert c.PyNumber_InPlacePower(Both(), other, modulus) == (
        "Both", "pow", other, modulus)
    # In place the method never learns of the modulus.
    assert c.PyNumber_InPlacePower(InPlace(), other, modulus) == (
        "InPlace", "ipow", other)
    if HOST >= (3, 14):
        assert c.PyNumber_Power(other, Reflected(), modulus) == (
            "Reflected", "rpow", other, modulus)
    else:           # the host's: with a modulus only the first is asked
        with pytest.raises(TypeError):
            c.PyNumber_Power(other, Reflected(), modulus)


def test_power_modulo_errors():
    a, b, modulus = Plain(), 1, Both
    with pytest.raises(TypeError, match="^unsupported operand type\\(s\\) for .*"
                                        "'Plain', 'int', 'type'$"):
        c.PyNumber_Power(a, b, modulus)
    with pytest.raises(Weird):
        c.PyNumber_Power(Failing(), b, modulus)
    with pytest.raises(Weird):
        c.PyNumber_InPlacePower(Failing(), b, modulus)
    assert kept(lambda: c.PyNumber_Power(a, b, modulus), a, modulus) == [0, 0]
    both = Both()
    assert kept(lambda: c.PyNumber_Power(both, a, modulus), both, a, modulus) == [
        0, 0, 0]


# --- one operand --------------------------------------------------------------

@pytest.mark.parametrize("name, value, expected", [
    ("Negative", 5, -5), ("Negative", -10**40, 10**40), ("Negative", 2.5, -2.5),
    ("Negative", True, -1), ("Negative", 1 + 2j, -1 - 2j), ("Negative", MyInt(3), -3),
    ("Positive", 5, 5), ("Positive", True, 1), ("Positive", -2.5, -2.5),
    ("Positive", MyInt(3), 3), ("Absolute", -5, 5), ("Absolute", 10**40, 10**40),
    ("Absolute", -0.5, 0.5), ("Absolute", 3 + 4j, 5.0), ("Absolute", MyFloat(-1), 1.0),
    ("Invert", 5, -6), ("Invert", -10**40, 10**40 - 1), ("Invert", MyInt(0), -1)])
def test_unary(name, value, expected):
    result = getattr(c, "PyNumber_" + name)(value)
    assert result == expected and type(result) is type(expected)
    assert getattr(operator, f"__{UNARY[name][0]}__")(value) == expected


@pytest.mark.parametrize("name", sorted(UNARY))
def test_unary_special_method(name):
    special, shown = UNARY[name]
    function = getattr(c, "PyNumber_" + name)
    assert function(answering("One", [special])()) == ("One", special)
    with pytest.raises(Weird):
        function(Failing())
    for wrong in ("text", None, Plain(), [], int):
        with pytest.raises(TypeError, match=f"^bad operand type for "
                                            f"{re.escape(shown)}: "
                                            f"'{type(wrong).__name__}'$"):
            function(wrong)
    with pytest.raises(SystemError, match=NULL_ARGUMENT):
        function(NULL)


@pytest.mark.parametrize("name", sorted(UNARY))
def test_unary_references(name):
    function, plain, value = getattr(c, "PyNumber_" + name), Plain(), object()

    class Gives:
        def give(self):
            return value
    setattr(Gives, f"__{UNARY[name][0]}__", Gives.give)
    gives, held = Gives(), []
    assert kept(lambda: function(plain), plain) == 0
    assert kept(lambda: function(gives), gives, value) == [0, 0]
    assert kept(lambda: held.append(function(gives)), gives, value) == [0, 1]


# --- checks -------------------------------------------------------------------

def test_number_check():
    for number in (0, 1.5, 1j, True, MyInt(1), MyFloat(1), Index(1), Int(1), Float(1)):
        assert c.PyNumber_Check(number) == 1
    for other in ("1", None, Plain(), [], int, Trunc(1), Both(), NULL):
        assert c.PyNumber_Check(other) == 0


def test_index_check():
    for index in (0, True, MyInt(1), 2**100, Index(1), Index("wrong")):
        assert c.PyIndex_Check(index) == 1
    own = Plain()
    own.__index__ = lambda: 1
    for other in (1.5, "1", None, Plain(), own, int, Index, Int(1), Float(1)):
        assert c.PyIndex_Check(other) == 0
    assert kept(lambda: c.PyIndex_Check(own), own) == 0


# --- PyNumber_AsSsize_t -------------------------------------------------------

@pytest.mark.parametrize("value", [0, 1, -1, sys.maxsize, -sys.maxsize - 1])
@pytest.mark.parametrize("error", [IndexError, OverflowError, NULL])
def test_as_ssize_t(value, error):
    assert c.as_ssize_t(value, error) == value
    assert c.as_ssize_t(MyInt(value), error) == value
    assert c.as_ssize_t(Index(value), error) == value


@pytest.mark.parametrize("value", [sys.maxsize + 1, -sys.maxsize - 2, 10**100, -10**100])
def test_as_ssize_t_too_big(value):
    for error in (IndexError, OverflowError, Weird):
        for given in (value, Index(value)):
            with pytest.raises(error, match="^cannot fit '%s' into an index-sized "
                                            "integer$" % type(given).__name__) as caught:
                c.as_ssize_t(given, error)
            assert caught.type is error
    clipped = sys.maxsize if value > 0 else -sys.maxsize - 1
    assert c.as_ssize_t(value, NULL) == clipped
    assert c.as_ssize_t(Index(value), NULL) == clipped


@pytest.mark.parametrize("error", [IndexError, NULL])
def test_as_ssize_t_wrong(error):
    for wrong in (1.0, "1", None, Int(1)):
        with pytest.raises(TypeError, match="^'%s' object cannot be interpreted as "
                                            "an integer$" % type(wrong).__name__):
            c.as_ssize_t(wrong, error)
    with pytest.raises(TypeError):
        c.as_ssize_t(Index("1"), error)
    with pytest.raises(Weird):
        c.as_ssize_t(Failing(), error)
    with pytest.raises(SystemError, match=NULL_ARGUMENT):
        c.as_ssize_t(NULL, error)


def test_as_ssize_t_references():
    big, index = 10**50, Index(10**50)
    for error in (IndexError, NULL):
        assert kept(lambda: c.as_ssize_t(big, error), big) == 0
        assert kept(lambda: c.as_ssize_t(index, error), index, index.value) == [0, 0]


# --- PyNumber_Long ------------------------------------------------------------

@pytest.mark.parametrize("value, expected", [
    (True, 1), (1.9, 1), (-1.9, -1), (1e30, int(1e30)), ("12", 12), (" -1_000 ", -1000),
    ("\u0663", 3), (b"77", 77), (bytearray(b"-5"), -5), (memoryview(b"6"), 6),
    (MyInt(8), 8), (Int(9), 9), (Index(10**40), 10**40), ("9" * 4000, 10**4000 - 1)])
def test_long(value, expected):
    result = c.PyNumber_Long(value)
    assert type(result) is int and result == expected


def test_long_of_int_is_itself():
    big = 10**50
    assert c.PyNumber_Long(big) is big
    held = []
    assert kept(lambda: held.append(c.PyNumber_Long(big)), big) == 1


def test_long_of_trunc():
    with pytest.raises(TypeError):
        c.PyNumber_Long(Trunc(3))


@pytest.mark.parametrize("wrong, error", [
    ("", ValueError), ("1.5", ValueError), ("1\0", ValueError), (b"1\0", ValueError),
    (math.inf, OverflowError), (math.nan, ValueError), (1j, TypeError),
    (None, TypeError), ([], TypeError), (Plain(), TypeError), (Int("1"), TypeError),
    (Int(1.0), TypeError), (Index(None), TypeError), (Failing(), Weird)])
def test_long_error(wrong, error):
    with pytest.raises(error) as caught:
        c.PyNumber_Long(wrong)
    assert caught.type is error
    assert kept(lambda: c.PyNumber_Long(wrong), wrong) == 0


def test_long_texts():
    with pytest.raises(ValueError, match=r"^invalid literal for int\(\) with base 10: "
                                         r"'x1'$"):
        c.PyNumber_Long("x1")
    with pytest.raises(TypeError, match=r"^int\(\) argument must be a string, a "
                                        r"bytes-like object or a .*number, not 'list'$"):
        c.PyNumber_Long([])
    with pytest.raises(SystemError, match=NULL_ARGUMENT):
        c.PyNumber_Long(NULL)


def test_long_from_a_subclass_result():
    for holder in (Int(MyInt(5)), Int(True), Index(MyInt(5))):
        with pytest.warns(DeprecationWarning):
            result = c.PyNumber_Long(holder)
        assert type(result) is int and result == holder.value
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with pytest.raises(DeprecationWarning):
                c.PyNumber_Long(holder)


def test_long_references():
    mine, text, holder = MyInt(10**50), "1" * 50, Int(10**50)
    assert kept(lambda: c.PyNumber_Long(mine), mine, MyInt) == [0, 0]
    assert kept(lambda: c.PyNumber_Long(text), text) == 0
    assert kept(lambda: c.PyNumber_Long(holder), holder, holder.value) == [0, 0]
    held = []
    assert kept(lambda: held.append(c.PyNumber_Long(holder)), holder.value) == 1


# --- PyNumber_Float -----------------------------------------------------------

@pytest.mark.parametrize("value, expected", [
    (3, 3.0), (True, 1.0), (10**30, 1e30), ("1.5", 1.5), (" -1_0e2 ", -1000.0),
    ("inf", math.inf), (b"2.5", 2.5), (bytearray(b"1"), 1.0), (MyFloat(4.5), 4.5),
    (Float(2.5), 2.5), (Index(7), 7.0), (MyInt(2), 2.0)])
def test_float(value, expected):
    result = c.PyNumber_Float(value)
    assert type(result) is float and result == expected


def test_float_of_float_is_itself():
    value = float("1.25")
    assert c.PyNumber_Float(value) is value
    assert math.isnan(c.PyNumber_Float("nan"))
    held = []
    assert kept(lambda: held.append(c.PyNumber_Float(value)), value) == 1


@pytest.mark.parametrize("wrong, error", [
    ("", ValueError), ("1.5x", ValueError), ("1\0", ValueError), (1j, TypeError),
    (None, TypeError), ([], TypeError), (Plain(), TypeError), (Int(1), TypeError),
    (Float("1"), TypeError), (Float(1), TypeError), (Index(1.0), TypeError),
    (10**400, OverflowError), (Index(10**400), OverflowError), (Failing(), Weird)])
def test_float_error(wrong, error):
    with pytest.raises(error) as caught:
        c.PyNumber_Float(wrong)
    assert caught.type is error
    assert kept(lambda: c.PyNumber_Float(wrong), wrong) == 0


def test_float_texts():
    with pytest.raises(ValueError, match="^could not convert string to float: 'x1'$"):
        c.PyNumber_Float("x1")
    with pytest.raises(TypeError, match=r"^float\(\) argument must be a string or a "
                                        r".*number, not 'list'$"):
        c.PyNumber_Float([])
    with pytest.raises(SystemError, match=NULL_ARGUMENT):
        c.PyNumber_Float(NULL)


def test_float_from_a_subclass_result():
    with pytest.warns(DeprecationWarning):
        result = c.PyNumber_Float(Float(MyFloat(5)))
    assert type(result) is float and result == 5.0
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(DeprecationWarning):
            c.PyNumber_Float(Float(MyFloat(5)))


def test_float_references():
    mine, holder = MyFloat(1.5), Float(float("2.5"))
    assert kept(lambda: c.PyNumber_Float(mine), mine, MyFloat) == [0, 0]
    held = []
    assert kept(lambda: held.append(c.PyNumber_Float(holder)),
                holder, holder.value) == [0, 1]


# --- PyNumber_ToBase ----------------------------------------------------------

@pytest.mark.parametrize("value", [0, 1, -1, 255, -256, 10**40, -10**300, True,
                                   MyInt(77), Index(-12)])
def test_to_base(value):
    number = operator.index(value)
    assert c.to_base(value, 2) == format(number, "#b")
    assert c.to_base(value, 8) == format(number, "#o")
    assert c.to_base(value, 10) == format(number, "d")
    assert c.to_base(value, 16) == format(number, "#x")


def test_to_base_errors():
    for base in (0, 1, 3, 36, -2):
        with pytest.raises(SystemError, match="^PyNumber_ToBase: base must be 2, 8, "
                                              "10 or 16$"):
            c.to_base(5, base)
    for wrong in (1.5, "1", None, Int(1)):
        with pytest.raises(TypeError, match="^'%s' object cannot be interpreted as "
                                            "an integer$" % type(wrong).__name__):
            c.to_base(wrong, 10)
    with pytest.raises(Weird):
        c.to_base(Failing(), 10)
    with pytest.raises(SystemError, match=NULL_ARGUMENT):
        c.to_base(NULL, 10)


def test_to_base_references():
    index = Index(10**50)
    for base in (2, 8, 10, 16, 36):
        assert kept(lambda: c.to_base(index, base), index, index.value) == [0, 0]
