import sys

import c_list
import pytest

from counting import kept


class Loud(list):
    def __getitem__(self, index):
        raise AssertionError("asked the subclass")

    def __len__(self):
        raise AssertionError("asked the subclass")


def test_items():
    values = [object(), None, "x"]
    assert [c_list.get_item_ref(values, i) for i in range(3)] == values
    big = list(range(100000))
    assert c_list.get_item_ref(big, 99999) == 99999


@pytest.mark.parametrize("items, index", [
    ([], 0), ([], -1), ([1], 1), ([1], -1), ([1, 2], -2),
    ([1], sys.maxsize), ([1], -sys.maxsize - 1)])
def test_out_of_range(items, index):
    with pytest.raises(IndexError, match="^list index out of range$"):
        c_list.get_item_ref(items, index)


@pytest.mark.parametrize("wrong", [(1,), "a", None, {0: 1}, range(3), list])
def test_no_list(wrong):
    with pytest.raises(TypeError, match="^expected a list$"):
        c_list.get_item_ref(wrong, 0)


def test_subclass_is_not_asked():
    value = object()
    assert c_list.get_item_ref(Loud([value]), 0) is value


def test_references():
    value = object()
    items = [value]
    results = []
    assert kept(lambda: c_list.get_item_ref(items, 0), value, items) == [0, 0]
    assert kept(lambda: c_list.get_item_ref(items, 1), value, items) == [0, 0]
    assert kept(lambda: results.append(c_list.get_item_ref(items, 0)), value) == 1
    del items[:]
    assert results[0] is value
