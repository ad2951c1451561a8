"""What the methods of methods_test.h answer."""

# What calls with no argument, with one, and with a keyword as well, give;
# TypeError where it is refused.
CALLS = {
    "varargs": (("varargs", "self", ()), ("varargs", "self", (5,)), TypeError),
    "keywords": (("keywords", "self", (), None), ("keywords", "self", (5,), None),
                 ("keywords", "self", (5,), {"k": 6})),
    "noargs": (("noargs", "self"), TypeError, TypeError),
    "o": (TypeError, ("o", "self", 5), TypeError),
    "fastcall": (("fastcall", "self", 0, None), ("fastcall", "self", 1, 5), TypeError),
    "fastkeywords": (("fastkeywords", "self", 0, None, None),
                     ("fastkeywords", "self", 1, 5, None),
                     ("fastkeywords", "self", 1, 5, ("k",))),
    "method": (("method", "self", "class", 0, None, None),
               ("method", "self", "class", 1, 5, None),
               ("method", "self", "class", 1, 5, ("k",))),
}
