"""Dates and times by CPython's datetime.h."""
import datetime as d
import os
import sys

import c_datetime as c
import pytest

from counting import kept
from elsewhere import run

MODE = os.environ["ABIDING_TEST_MODE"]
UTC = d.timezone.utc
ZONES = [None, UTC, d.timezone(d.timedelta(hours=-3, minutes=-30), "here")]


class Date(d.date):
    year = property(lambda self: 1)
    month = day = None


class DateTime(d.datetime):
    hour = microsecond = tzinfo = property(lambda self: "lie")


class Time(d.time):
    hour = property(lambda self: 1)


class Delta(d.timedelta):
    days = None


class Zone(d.tzinfo):
    pass


def test_which_way():
    fast = MODE not in ("opaque", "unknown") and not hasattr(sys, "gettotalrefcount") \
        and sys.version_info < (3, 16)
    assert c.in_place() is fast


def test_types():
    assert c.types() == (d.date, d.datetime, d.time, d.timedelta, d.tzinfo, UTC)
    assert c.again() is True
    assert kept(c.again, *c.types()) == [0] * 6


def test_checks():
    for o, below in (d.date(1, 2, 3), "10000"), (d.datetime(1, 2, 3), "11000"), (d.time(1), "00100"), \
            (d.timedelta(1), "00010"), (UTC, "00001"), (Zone(), "00001"), (Date(1, 2, 3), "10000"), \
            (DateTime(1, 2, 3), "11000"), (Time(1), "00100"), (Delta(1), "00010"), \
            (None, "00000"), (1, "00000"), (d.date, "00000"):
        kinds = d.date, d.datetime, d.time, d.timedelta, d.tzinfo
        assert c.checks(o) == (tuple(map(int, below)), tuple(int(type(o) is kind) for kind in kinds))


DAYS = [(1, 1, 1), (9999, 12, 31), (2024, 2, 29), (255, 10, 11), (256, 3, 4)]
TIMES = [(0, 0, 0, 0), (23, 59, 59, 999999), (1, 2, 3, 4), (5, 6, 7, 65536), (8, 9, 10, 255)]


@pytest.mark.parametrize("day", DAYS)
def test_days(day):
    made = c.date(*day)
    assert type(made) is d.date and made == d.date(*day)
    for o in made, d.datetime(*day, 3, 4), Date(*day):
        assert c.date_fields(o) == day
    assert c.asked_year(made) == c.asked_year(Date(*day)) == day[0]
    for time in TIMES:
        for fold in 0, 1:
            assert c.datetime(*day, *time) == d.datetime(*day, *time)
            folded = c.datetime_fold(*day, *time, fold)
            assert folded == d.datetime(*day, *time) and folded.fold == fold
            for zone in ZONES:
                o = c.datetime_zone(*day, *time, fold, zone)
                assert type(o) is d.datetime and repr(o) == repr(d.datetime(*day, *time, zone, fold=fold))
                for x in o, DateTime(*day, *time, zone, fold=fold):
                    assert c.datetime_fields(x) == (*day, *time, fold, zone)
                counted = o if zone is None else zone       # everybody counts None
                assert kept(lambda: c.datetime_fields(o), o, counted) == [0, 0]


@pytest.mark.parametrize("time", TIMES)
def test_times(time):
    assert c.time(*time) == d.time(*time)
    for fold in 0, 1:
        folded = c.time_fold(*time, fold)
        assert folded == d.time(*time) and folded.fold == fold
        for zone in ZONES:
            o = c.time_zone(*time, fold, zone)
            assert type(o) is d.time and repr(o) == repr(d.time(*time, zone, fold=fold))
            for x in o, Time(*time, zone, fold=fold):
                assert c.time_fields(x) == (*time, fold, zone)


def test_durations():
    for dsu in (0, 0, 0), (1, 2, 3), (-1, 0, 0), (0, -1, -1), (5, 100000, 2000000), (-999999999, 0, 0):
        o = d.timedelta(*dsu)
        assert c.delta(*dsu) == o
        for x in o, Delta(*dsu):
            assert c.delta_fields(x) == (o.days, o.seconds, o.microseconds)


def test_zones():
    offset = d.timedelta(hours=5)
    assert c.zone(offset) == d.timezone(offset) and c.zone(d.timedelta(0)) is UTC
    assert repr(c.named_zone(offset, "five")) == repr(d.timezone(offset, "five"))
    assert kept(lambda: c.named_zone(offset, "five"), offset, UTC, d.timezone) == [0] * 3


def test_timestamps():
    assert c.datetime_stamp((86400.5,)) == d.datetime.fromtimestamp(86400.5)
    assert c.datetime_stamp((86400, UTC)) == d.datetime(1970, 1, 2, tzinfo=UTC)
    assert c.date_stamp((86400,)) == d.date.fromtimestamp(86400)


def test_no_such_day():
    for call, arguments in (c.date, (2023, 2, 29)), (c.datetime, (1, 1, 1, 24, 0, 0, 0)), \
            (c.time, (0, 60, 0, 0)), (c.time_fold, (0, 0, 0, 0, 2)), (c.datetime_fold, (1, 1, 1, 0, 0, 0, 0, 2)), \
            (c.zone, (d.timedelta(1),)):
        with pytest.raises(ValueError):
            call(*arguments)
    with pytest.raises(OverflowError):
        c.delta(999999999, 86400, 0)
    for o in 1, None, d.time(1):
        with pytest.raises(TypeError):
            c.asked_year(o)


def test_many_first_imports():
    """Threads that all import at once read fields right away."""
    assert run("""
        import threading
        start = threading.Barrier(8)
        wrong = []
        def work():
            start.wait()
            import c_datetime as c
            for year in range(1, 2000):
                if not c.again() or c.date_fields(c.date(year, 3, 4)) != (year, 3, 4):
                    wrong.append(year)
        threads = [threading.Thread(target=work) for _ in range(8)]
        [thread.start() for thread in threads]
        [thread.join() for thread in threads]
        print(wrong)
    """) == (0, "[]\n")


def test_a_module_that_is_not_there():
    """The import fails as the module's own would, and may be tried again."""
    assert run("""
        import sys
        sys.modules["datetime"] = None
        try:
            import c_datetime
        except ImportError as error:
            print(type(error).__name__, error.name)
        del sys.modules["datetime"]
        import c_datetime
        print(c_datetime.date(2024, 2, 29))
    """) == (0, "ModuleNotFoundError datetime\n2024-02-29\n")


@pytest.mark.skipif(sys.version_info[:2] == (3, 12), reason="the datetime of 3.12 is for one interpreter with a GIL")
def test_in_another_interpreter():
    status, output = run("""
        import c_datetime, c_subinterp
        for _ in range(3):
            c_subinterp.run("import c_datetime as c; print(c.date_fields(c.date(2024, 2, 29)), c.again())")
        print(c_datetime.date_fields(c_datetime.date(1, 2, 3)), c_datetime.again())
    """)
    assert (status, output) == (0, "(2024, 2, 29) True\n" * 3 + "(1, 2, 3) True\n")
