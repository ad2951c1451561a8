/* Which day is a date, and how is one made? CPython's datetime.h: the names that its documentation has, on every host.
 *
 * PyDateTime_IMPORT first, as ever. Where the host is known it takes the functions of CPython's capsule, once they were seen
 * to be the module's; on debug builds, with ABIDING_OPAQUE=1 and on versions newer than the library the module's own
 * classes are called and asked. All of this needs an attached thread state.
 *
 * As with CPython's own header there is one PyDateTimeAPI for all interpreters: fine on every version so far, as
 * the classes are the same in all of them.
 */
#ifndef ABIDING_DATETIME_H
#define ABIDING_DATETIME_H

#ifdef __cplusplus
extern "C" {
#endif

/* What the getters take: any of these is an object. */
typedef struct abiding_date PyDateTime_Date;
typedef struct abiding_datetime PyDateTime_DateTime;
typedef struct abiding_time PyDateTime_Time;
typedef struct abiding_delta PyDateTime_Delta;

/* As CPython has it. A constructor returns a new reference, or NULL with an exception set; `type` is the class to make an
 * instance of, tzinfo is None or a tzinfo. */
typedef struct {
    PyTypeObject *DateType;
    PyTypeObject *DateTimeType;
    PyTypeObject *TimeType;
    PyTypeObject *DeltaType;
    PyTypeObject *TZInfoType;
    PyObject *TimeZone_UTC;
    PyObject *(*Date_FromDate)(int year, int month, int day, PyTypeObject *type);
    PyObject *(*DateTime_FromDateAndTime)(int year, int month, int day, int hour, int minute, int second, int usecond,
        PyObject *tzinfo, PyTypeObject *type);
    PyObject *(*Time_FromTime)(int hour, int minute, int second, int usecond, PyObject *tzinfo, PyTypeObject *type);
    PyObject *(*Delta_FromDelta)(int days, int seconds, int useconds, int normalize, PyTypeObject *type);
    PyObject *(*TimeZone_FromTimeZone)(PyObject *offset, PyObject *name);
    PyObject *(*DateTime_FromTimestamp)(PyObject *cls, PyObject *args, PyObject *kwargs);
    PyObject *(*Date_FromTimestamp)(PyObject *cls, PyObject *args);
    PyObject *(*DateTime_FromDateAndTimeAndFold)(int year, int month, int day, int hour, int minute, int second,
        int usecond, PyObject *tzinfo, int fold, PyTypeObject *type);
    PyObject *(*Time_FromTimeAndFold)(int hour, int minute, int second, int usecond, PyObject *tzinfo, int fold,
        PyTypeObject *type);
} PyDateTime_CAPI;

#define PyDateTime_CAPSULE_NAME "datetime.datetime_CAPI"

/* NULL until PyDateTime_IMPORT succeeded. All other macros need it. */
ABIDING_DATA(PyDateTime_CAPI *) PyDateTimeAPI;

/* Imports the module and fills in PyDateTimeAPI; any thread may, any number of times.
 * Returns PyDateTimeAPI; NULL with an exception set. */
#define PyDateTime_IMPORT abiding_datetime_import()
ABIDING_FUNC(PyDateTime_CAPI *) abiding_datetime_import(void);

/* Borrowed. */
#define PyDateTime_TimeZone_UTC (PyDateTimeAPI->TimeZone_UTC)
#define PyDateTime_DateType (*PyDateTimeAPI->DateType)
#define PyDateTime_DateTimeType (*PyDateTimeAPI->DateTimeType)
#define PyDateTime_TimeType (*PyDateTimeAPI->TimeType)
#define PyDateTime_DeltaType (*PyDateTimeAPI->DeltaType)
#define PyDateTime_TZInfoType (*PyDateTimeAPI->TZInfoType)

/* Checks: `op` is not NULL; they never fail. */
#define PyDate_Check(op) PyObject_TypeCheck((op), PyDateTimeAPI->DateType)
#define PyDate_CheckExact(op) Py_IS_TYPE((op), PyDateTimeAPI->DateType)
#define PyDateTime_Check(op) PyObject_TypeCheck((op), PyDateTimeAPI->DateTimeType)
#define PyDateTime_CheckExact(op) Py_IS_TYPE((op), PyDateTimeAPI->DateTimeType)
#define PyTime_Check(op) PyObject_TypeCheck((op), PyDateTimeAPI->TimeType)
#define PyTime_CheckExact(op) Py_IS_TYPE((op), PyDateTimeAPI->TimeType)
#define PyDelta_Check(op) PyObject_TypeCheck((op), PyDateTimeAPI->DeltaType)
#define PyDelta_CheckExact(op) Py_IS_TYPE((op), PyDateTimeAPI->DeltaType)
#define PyTZInfo_Check(op) PyObject_TypeCheck((op), PyDateTimeAPI->TZInfoType)
#define PyTZInfo_CheckExact(op) Py_IS_TYPE((op), PyDateTimeAPI->TZInfoType)

/* Constructors. Each returns a new reference; NULL with ValueError (OverflowError: timedelta) if there is no such day or
 * time, MemoryError. */
#define PyDate_FromDate(year, month, day) \
    PyDateTimeAPI->Date_FromDate((year), (month), (day), PyDateTimeAPI->DateType)
#define PyDateTime_FromDateAndTime(year, month, day, hour, minute, second, usecond) \
    PyDateTimeAPI->DateTime_FromDateAndTime((year), (month), (day), (hour), (minute), (second), (usecond), \
        Py_None, PyDateTimeAPI->DateTimeType)
#define PyDateTime_FromDateAndTimeAndFold(year, month, day, hour, minute, second, usecond, fold) \
    PyDateTimeAPI->DateTime_FromDateAndTimeAndFold((year), (month), (day), (hour), (minute), (second), (usecond), \
        Py_None, (fold), PyDateTimeAPI->DateTimeType)
#define PyTime_FromTime(hour, minute, second, usecond) \
    PyDateTimeAPI->Time_FromTime((hour), (minute), (second), (usecond), Py_None, PyDateTimeAPI->TimeType)
#define PyTime_FromTimeAndFold(hour, minute, second, usecond, fold) \
    PyDateTimeAPI->Time_FromTimeAndFold((hour), (minute), (second), (usecond), Py_None, (fold), \
        PyDateTimeAPI->TimeType)
#define PyDelta_FromDSU(days, seconds, useconds) \
    PyDateTimeAPI->Delta_FromDelta((days), (seconds), (useconds), 1, PyDateTimeAPI->DeltaType)
#define PyTimeZone_FromOffset(offset) PyDateTimeAPI->TimeZone_FromTimeZone((offset), _Py_NULL)
#define PyTimeZone_FromOffsetAndName(offset, name) PyDateTimeAPI->TimeZone_FromTimeZone((offset), (name))
#define PyDateTime_FromTimestamp(args) \
    PyDateTimeAPI->DateTime_FromTimestamp(_PyObject_CAST(PyDateTimeAPI->DateTimeType), (args), _Py_NULL)
#define PyDate_FromTimestamp(args) PyDateTimeAPI->Date_FromTimestamp(_PyObject_CAST(PyDateTimeAPI->DateType), (args))

/* Fields of dates, times and durations. In what order the library knows them. */
enum abiding_datetime_field {
    ABIDING_YEAR, ABIDING_MONTH, ABIDING_DAY,
    ABIDING_DATE_HOUR, ABIDING_DATE_MINUTE, ABIDING_DATE_SECOND, ABIDING_DATE_MICROSECOND, ABIDING_DATE_FOLD,
    ABIDING_TIME_HOUR, ABIDING_TIME_MINUTE, ABIDING_TIME_SECOND, ABIDING_TIME_MICROSECOND, ABIDING_TIME_FOLD,
    ABIDING_DELTA_DAYS, ABIDING_DELTA_SECONDS, ABIDING_DELTA_MICROSECONDS,
    ABIDING_DATE_TZINFO, ABIDING_TIME_TZINFO
};

/* Where a field begins in an object, as seen on a live one, and above that, from bit 8 on, how it is kept: in 1 to 3 bytes,
 * the highest first, or in the 4 of an int. 0: not known. */
ABIDING_DATA(unsigned short) abiding_datetime_places[ABIDING_DATE_TZINFO];

/* As below, whatever the host. */
ABIDING_FUNC(int) abiding_datetime_field(PyObject *o, enum abiding_datetime_field field);
ABIDING_FUNC(PyObject *) abiding_datetime_tzinfo(PyObject *o, enum abiding_datetime_field field);

static inline Py_ALWAYS_INLINE int abiding_datetime_get(PyObject *o, enum abiding_datetime_field field)
{
    unsigned short place = __atomic_load_n(&abiding_datetime_places[field], __ATOMIC_RELAXED);
    const unsigned char *at = (const unsigned char *)o + (place & 0xff);
    if (!ABIDING_LIKELY(place != 0))
        return abiding_datetime_field(o, field);
    switch (place >> 8) {
        case 1:
            return at[0];
        case 2:
            return at[0] << 8 | at[1];
        case 3:
            return at[0] << 16 | at[1] << 8 | at[2];
        default:
            return *(const int *)(const void *)at;
    }
}

/* Each returns the number that the object was made with, whatever a subclass says; `o` is not NULL and of the type, which is
 * not checked. Never fails on a known host; on others -1 with MemoryError, or TypeError for another object. */
#define PyDateTime_GET_YEAR(o) abiding_datetime_get(_PyObject_CAST(o), ABIDING_YEAR)
#define PyDateTime_GET_MONTH(o) abiding_datetime_get(_PyObject_CAST(o), ABIDING_MONTH)
#define PyDateTime_GET_DAY(o) abiding_datetime_get(_PyObject_CAST(o), ABIDING_DAY)
#define PyDateTime_DATE_GET_HOUR(o) abiding_datetime_get(_PyObject_CAST(o), ABIDING_DATE_HOUR)
#define PyDateTime_DATE_GET_MINUTE(o) abiding_datetime_get(_PyObject_CAST(o), ABIDING_DATE_MINUTE)
#define PyDateTime_DATE_GET_SECOND(o) abiding_datetime_get(_PyObject_CAST(o), ABIDING_DATE_SECOND)
#define PyDateTime_DATE_GET_MICROSECOND(o) abiding_datetime_get(_PyObject_CAST(o), ABIDING_DATE_MICROSECOND)
#define PyDateTime_DATE_GET_FOLD(o) abiding_datetime_get(_PyObject_CAST(o), ABIDING_DATE_FOLD)
#define PyDateTime_TIME_GET_HOUR(o) abiding_datetime_get(_PyObject_CAST(o), ABIDING_TIME_HOUR)
#define PyDateTime_TIME_GET_MINUTE(o) abiding_datetime_get(_PyObject_CAST(o), ABIDING_TIME_MINUTE)
#define PyDateTime_TIME_GET_SECOND(o) abiding_datetime_get(_PyObject_CAST(o), ABIDING_TIME_SECOND)
#define PyDateTime_TIME_GET_MICROSECOND(o) abiding_datetime_get(_PyObject_CAST(o), ABIDING_TIME_MICROSECOND)
#define PyDateTime_TIME_GET_FOLD(o) abiding_datetime_get(_PyObject_CAST(o), ABIDING_TIME_FOLD)
#define PyDateTime_DELTA_GET_DAYS(o) abiding_datetime_get(_PyObject_CAST(o), ABIDING_DELTA_DAYS)
#define PyDateTime_DELTA_GET_SECONDS(o) abiding_datetime_get(_PyObject_CAST(o), ABIDING_DELTA_SECONDS)
#define PyDateTime_DELTA_GET_MICROSECONDS(o) abiding_datetime_get(_PyObject_CAST(o), ABIDING_DELTA_MICROSECONDS)

/* The same for the time zone: a borrowed reference, None if there is none; NULL where the others give -1. */
#define PyDateTime_DATE_GET_TZINFO(o) abiding_datetime_tzinfo(_PyObject_CAST(o), ABIDING_DATE_TZINFO)
#define PyDateTime_TIME_GET_TZINFO(o) abiding_datetime_tzinfo(_PyObject_CAST(o), ABIDING_TIME_TZINFO)

#ifdef __cplusplus
}
#endif

#endif
