/* conform: modes=abiding,fat,fallback,opaque,unknown */
/* Dates and times by CPython's datetime.h. */
#include "shim_test.h"

#include <datetime.h>

/* Are the fields read in place, so that the test knows which way it went? */
static PyObject *
in_place(ARGS)
{
    NEED(0)
    (void)args;
    int known = 0, all = 0;
    for (int field = 0; field < ABIDING_DATE_TZINFO; field++, all++) {
        known += abiding_datetime_places[field] != 0;
    }
    return known == 0 || known == all ? PyBool_FromLong(known)
           : broken("only some fields are known");
}

/* Which checks take it, in the order of the module's documentation. */
static PyObject *
checks(ARGS)
{
    NEED(1)
    PyObject *o = args[0];
    return Py_BuildValue("(iiiii)(iiiii)", PyDate_Check(o), PyDateTime_Check(o),
                         PyTime_Check(o), PyDelta_Check(o), PyTZInfo_Check(o),
                         PyDate_CheckExact(o), PyDateTime_CheckExact(o),
                         PyTime_CheckExact(o), PyDelta_CheckExact(o),
                         PyTZInfo_CheckExact(o));
}

static PyObject *
types(ARGS)
{
    NEED(0)
    (void)args;
    return Py_BuildValue("OOOOOO", &PyDateTime_DateType, &PyDateTime_DateTimeType,
                         &PyDateTime_TimeType, &PyDateTime_DeltaType,
                         &PyDateTime_TZInfoType, PyDateTime_TimeZone_UTC);
}

/* Numbers from the arguments, for a constructor. */
#define N(I) (int)PyLong_AsLong(args[I])
#define MAKE(NAME, COUNT, ...)                                                \
    static PyObject *NAME(ARGS)                                               \
    {                                                                         \
        NEED(COUNT)                                                           \
        return answer_object(__VA_ARGS__);                                    \
    }
MAKE(date, 3, PyDate_FromDate(N(0), N(1), N(2)))
MAKE(datetime, 7, PyDateTime_FromDateAndTime(N(0), N(1), N(2), N(3), N(4), N(5), N(6)))
MAKE(datetime_fold, 8, PyDateTime_FromDateAndTimeAndFold(N(0), N(1), N(2), N(3), N(4),
                                                         N(5), N(6), N(7)))
MAKE(datetime_zone, 9, PyDateTimeAPI->DateTime_FromDateAndTimeAndFold(
         N(0), N(1), N(2), N(3), N(4), N(5), N(6), args[8], N(7),
         PyDateTimeAPI->DateTimeType))
MAKE(time, 4, PyTime_FromTime(N(0), N(1), N(2), N(3)))
MAKE(time_fold, 5, PyTime_FromTimeAndFold(N(0), N(1), N(2), N(3), N(4)))
MAKE(time_zone, 6, PyDateTimeAPI->Time_FromTimeAndFold(
         N(0), N(1), N(2), N(3), args[5], N(4), PyDateTimeAPI->TimeType))
MAKE(delta, 3, PyDelta_FromDSU(N(0), N(1), N(2)))
MAKE(zone, 1, PyTimeZone_FromOffset(args[0]))
MAKE(named_zone, 2, PyTimeZone_FromOffsetAndName(args[0], args[1]))
MAKE(datetime_stamp, 1, PyDateTime_FromTimestamp(args[0]))
MAKE(date_stamp, 1, PyDate_FromTimestamp(args[0]))

/* Fields; an exception that one set is the answer. */
#define FIELDS(NAME, ...)                                                     \
    static PyObject *NAME(ARGS)                                               \
    {                                                                         \
        NEED(1)                                                               \
        PyObject *all = Py_BuildValue(__VA_ARGS__);                           \
        if (PyErr_Occurred()) {                                               \
            Py_CLEAR(all);                                                    \
        }                                                                     \
        return answer_object(all);                                            \
    }
FIELDS(date_fields, "iii", PyDateTime_GET_YEAR(args[0]), PyDateTime_GET_MONTH(args[0]),
       PyDateTime_GET_DAY((PyDateTime_Date *)args[0]))
FIELDS(datetime_fields, "iiiiiiiiO", PyDateTime_GET_YEAR(args[0]),
       PyDateTime_GET_MONTH(args[0]), PyDateTime_GET_DAY(args[0]),
       PyDateTime_DATE_GET_HOUR(args[0]), PyDateTime_DATE_GET_MINUTE(args[0]),
       PyDateTime_DATE_GET_SECOND(args[0]), PyDateTime_DATE_GET_MICROSECOND(args[0]),
       PyDateTime_DATE_GET_FOLD(args[0]), PyDateTime_DATE_GET_TZINFO(args[0]))
FIELDS(time_fields, "iiiiiO", PyDateTime_TIME_GET_HOUR(args[0]),
       PyDateTime_TIME_GET_MINUTE(args[0]), PyDateTime_TIME_GET_SECOND(args[0]),
       PyDateTime_TIME_GET_MICROSECOND(args[0]), PyDateTime_TIME_GET_FOLD(args[0]),
       PyDateTime_TIME_GET_TZINFO(args[0]))
FIELDS(delta_fields, "iii", PyDateTime_DELTA_GET_DAYS(args[0]),
       PyDateTime_DELTA_GET_SECONDS(args[0]),
       PyDateTime_DELTA_GET_MICROSECONDS(args[0]))

/* One field by the function that all hosts have. */
static PyObject *
asked_year(ARGS)
{
    NEED(1)
    int year = abiding_datetime_field(args[0], ABIDING_YEAR);
    return year < 0 ? answer_object(NULL) : PyLong_FromLong(year);
}

static PyObject *
again(ARGS)
{
    NEED(0)
    (void)args;
    PyDateTime_CAPI *before = PyDateTimeAPI, *after = PyDateTime_IMPORT;
    return after == NULL ? answer_object(NULL)
           : PyBool_FromLong(before == after && PyDateTimeAPI == after);
}

static PyMethodDef methods[] = {
    METHOD(in_place), METHOD(checks), METHOD(types), METHOD(date), METHOD(datetime),
    METHOD(datetime_fold), METHOD(datetime_zone), METHOD(time), METHOD(time_fold),
    METHOD(time_zone), METHOD(delta), METHOD(zone), METHOD(named_zone),
    METHOD(datetime_stamp), METHOD(date_stamp), METHOD(date_fields),
    METHOD(datetime_fields), METHOD(time_fields), METHOD(delta_fields),
    METHOD(asked_year), METHOD(again),
    {NULL, NULL, 0, NULL}
};

static int
import_datetime(PyObject *Py_UNUSED(module))
{
    return PyDateTime_IMPORT == NULL ? -1 : 0;
}

PyABIInfo_VAR(abi_info);
static PySlot slots[] = {
    PySlot_STATIC_DATA(Py_mod_abi, &abi_info),
    PySlot_STATIC_DATA(Py_mod_name, (void *)"c_datetime"),
    PySlot_STATIC_DATA(Py_mod_methods, methods),
    PySlot_FUNC(Py_mod_exec, import_datetime),
    PySlot_DATA(Py_mod_gil, Py_MOD_GIL_NOT_USED),
    PySlot_DATA(Py_mod_multiple_interpreters,
                Py_MOD_PER_INTERPRETER_GIL_SUPPORTED),
    PySlot_END
};

PyMODEXPORT_FUNC
PyModExport_c_datetime(void)
{
    return slots;
}
