"""Dates by datetime.h, and one static type, a subclass of tzinfo."""

from projects import Project
from porting import exec_slot, own_data, relative_members, replace, spec_of_static


def module(text):
    return exec_slot(text, "ciso8601")


def timezone(text):
    # The fields that are set before PyType_Ready() belong to the type like those in its table.
    later = {"new": "PyType_GenericNew", "init": "FixedOffset_init", "methods": "FixedOffset_methods",
             "members": "FixedOffset_members"}
    text = replace(text, r"^ *FixedOffset_type\.tp_\w+ = .*;\n", "", count=5)
    text = spec_of_static(text, "FixedOffset_type", "FixedOffset", more=later,
                          base="(PyObject *)PyDateTimeAPI->TZInfoType")
    # Below a base of CPython the data is wherever that base ends: a handle knows.
    text = own_data(text, "FixedOffset", data="Abiding_GetTypeDataByHandle(object, FixedOffset_type_data)")
    text = replace(text, r"^static int\nFixedOffset_init", r"static Abiding_TypeDataHandle FixedOffset_type_data;\n\n\g<0>",
                   count=1)
    text = relative_members(text, "FixedOffset")
    # A datetime tells its fields to macros.
    text = replace(text, r"^ *PyDateTime_DateTime \*dt = .*\n\n", "", count=1)
    text = replace(text, r"!dt->hastzinfo \|\| dt->tzinfo != ", "PyDateTime_DATE_GET_TZINFO(dt_obj) != ", count=1)
    # A new object, and then its data.
    return replace(text, r"^    FixedOffset \*self = \(FixedOffset \*\)\(type->tp_alloc\(type, 0\)\);\n\n"
                         r"    if \(self != NULL\)\n        self->offset = offset;\n\n    return .*\n",
                   "    PyObject *object = ((allocfunc)PyType_GetSlot(type, Py_tp_alloc))(type, 0);\n\n"
                   "    if (object != NULL) {\n"
                   "        FixedOffset *self = (FixedOffset *)Abiding_GetTypeDataByHandle(object, FixedOffset_type_data);\n"
                   "        self->offset = offset;\n    }\n\n    return object;\n", count=1)


PROJECT = Project(
    sdist="ciso8601-2.4.1.tar.gz",
    sha256="76452eacea17b948645c66ca92b7d282e909dc04e9b158340adced09b3f77ee3",
    module="ciso8601",
    source="module.c",
    others=["timezone.c", "isocalendar.c"],
    moduledef=True,
    flags=["-include", "stdlib.h", "-include", "stdio.h", "-DCISO8601_VERSION=2.4.1", "-DCISO8601_CACHING_ENABLED=1"],
    port={"module.c": module, "timezone.c": timezone},
    how="multi-phase initialization, a spec for its static type, own data below `tzinfo`",
    tests=["tests/tests.py", "tests/test_timezone.py"],
    lacking={"generate_test_timestamps.py":
             "generate_valid_timestamp_and_datetime = generate_invalid_timestamp = None\n"},
    left_out={"auto_generated": "what generates their timestamps is in the project's repository, not in its sources"},
)
