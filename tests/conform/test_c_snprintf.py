import c_snprintf as c
import pytest

PRINT = [c.by_arguments, c.by_va_list]


@pytest.mark.parametrize("print", PRINT)
@pytest.mark.parametrize("word", [b"", b"word", "gr\u00fcn".encode(), b"\xff", b"x" * 3000])
def test_print(print, word):
    whole = b"<" + word + b"|  -42|2.50|ff>"
    for size in (4000, len(whole) + 1):
        assert print(word, size) == (len(whole), whole)
    # What does not fit is cut, and the length is that of the whole.
    for size in (len(whole), 3, 2, 1):
        assert print(word, size) == (len(whole), whole[:size - 1])
