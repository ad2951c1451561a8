/* Dates and times: the functions of CPython's capsule where the host is
 * known, else the classes of the module, called and asked.
 *
 * The structure in the capsule, and that of the objects, are no part of the
 * Limited API.  They have been the same since 3.7 and are used only where they
 * are seen to be: the classes in the capsule are the module's, and an object
 * that was made of known numbers has them where they are expected. */
#include <datetime.h>

#include "host.h"

#include <stdatomic.h>
#include <string.h>

ABIDING_HIDDEN PyDateTime_CAPI *PyDateTimeAPI;
ABIDING_HIDDEN unsigned short abiding_datetime_places[ABIDING_DATE_TZINFO];

static PyDateTime_CAPI interface;

/* Constructors for a host whose own are not known. */

static PyObject *
date_from_date(int year, int month, int day, PyTypeObject *type)
{
    return PyObject_CallFunction((PyObject *)type, "iii", year, month, day);
}

/* Calls the type with the arguments and the fold; steals the arguments. */
static PyObject *
call_with_fold(PyTypeObject *type, PyObject *args, int fold)
{
    PyObject *kwargs = args == NULL ? NULL : Py_BuildValue("{si}", "fold", fold);
    PyObject *made = kwargs == NULL ? NULL
                     : PyObject_Call((PyObject *)type, args, kwargs);
    Py_XDECREF(args);
    Py_XDECREF(kwargs);
    return made;
}

static PyObject *
datetime_with_fold(int year, int month, int day, int hour, int minute,
                   int second, int usecond, PyObject *tzinfo, int fold,
                   PyTypeObject *type)
{
    return call_with_fold(type,
                          Py_BuildValue("(iiiiiiiO)", year, month, day, hour,
                                        minute, second, usecond, tzinfo),
                          fold);
}

static PyObject *
datetime_without_fold(int year, int month, int day, int hour, int minute,
                      int second, int usecond, PyObject *tzinfo,
                      PyTypeObject *type)
{
    return datetime_with_fold(year, month, day, hour, minute, second, usecond,
                              tzinfo, 0, type);
}

static PyObject *
time_with_fold(int hour, int minute, int second, int usecond, PyObject *tzinfo,
               int fold, PyTypeObject *type)
{
    return call_with_fold(type,
                          Py_BuildValue("(iiiiO)", hour, minute, second,
                                        usecond, tzinfo),
                          fold);
}

static PyObject *
time_without_fold(int hour, int minute, int second, int usecond,
                  PyObject *tzinfo, PyTypeObject *type)
{
    return time_with_fold(hour, minute, second, usecond, tzinfo, 0, type);
}

/* The class always brings the three into their ranges. */
static PyObject *
delta_from_delta(int days, int seconds, int useconds, int normalize,
                 PyTypeObject *type)
{
    (void)normalize;
    return PyObject_CallFunction((PyObject *)type, "iii", days, seconds,
                                 useconds);
}

static PyObject *
timezone_from_timezone(PyObject *offset, PyObject *name)
{
    return PyObject_CallFunctionObjArgs(
        (PyObject *)Py_TYPE(interface.TimeZone_UTC), offset, name, NULL);
}

static PyObject *
call_fromtimestamp(PyObject *cls, PyObject *args, PyObject *kwargs)
{
    PyObject *method = PyObject_GetAttrString(cls, "fromtimestamp");
    PyObject *made = method == NULL ? NULL : PyObject_Call(method, args, kwargs);
    Py_XDECREF(method);
    return made;
}

static PyObject *
date_from_timestamp(PyObject *cls, PyObject *args)
{
    return call_fromtimestamp(cls, args, NULL);
}

/* The module. */

/* Puts a reference, which stays for ever, where `place` is.  0, or -1 with an
 * exception set. */
static int
take(PyObject *module, const char *name, void *place)
{
    PyObject *found = PyObject_GetAttrString(module, name);
    memcpy(place, &found, sizeof(found));
    return found == NULL ? -1 : 0;
}

/* Fills in what needs nothing but the names that Python code uses. */
static int
from_module(PyObject *module, PyDateTime_CAPI *made)
{
    PyObject *timezone = NULL;
    memset(made, 0, sizeof(*made));
    made->Date_FromDate = date_from_date;
    made->DateTime_FromDateAndTime = datetime_without_fold;
    made->Time_FromTime = time_without_fold;
    made->Delta_FromDelta = delta_from_delta;
    made->TimeZone_FromTimeZone = timezone_from_timezone;
    made->DateTime_FromTimestamp = call_fromtimestamp;
    made->Date_FromTimestamp = date_from_timestamp;
    made->DateTime_FromDateAndTimeAndFold = datetime_with_fold;
    made->Time_FromTimeAndFold = time_with_fold;
    if (take(module, "date", &made->DateType) < 0
        || take(module, "datetime", &made->DateTimeType) < 0
        || take(module, "time", &made->TimeType) < 0
        || take(module, "timedelta", &made->DeltaType) < 0
        || take(module, "tzinfo", &made->TZInfoType) < 0
        || take(module, "timezone", &timezone) < 0)
    {
        return -1;
    }
    int code = take(timezone, "utc", &made->TimeZone_UTC);
    Py_DECREF(timezone);
    return code;
}

static void
forget(const PyDateTime_CAPI *made)
{
    Py_XDECREF((PyObject *)made->DateType);
    Py_XDECREF((PyObject *)made->DateTimeType);
    Py_XDECREF((PyObject *)made->TimeType);
    Py_XDECREF((PyObject *)made->DeltaType);
    Py_XDECREF((PyObject *)made->TZInfoType);
    Py_XDECREF(made->TimeZone_UTC);
}

/* Takes the constructors of the capsule if what stands before them is what
 * the module has. */
static void
prefer_capsule(PyDateTime_CAPI *made)
{
    const PyDateTime_CAPI *of_host =
        PyCapsule_Import(PyDateTime_CAPSULE_NAME, 0);
    if (of_host == NULL) {
        PyErr_Clear();
    }
    else if (memcmp(of_host, made, offsetof(PyDateTime_CAPI, Date_FromDate)) == 0) {
        *made = *of_host;
    }
}

/* The objects. */

/* How the fields are kept, counted from the hash that every such object has
 * behind its head: a byte that says whether there is a time zone, then the
 * numbers, one after another. */
static const struct layout {
    struct {
        unsigned char offset, bytes;
    } place;
    const char *name;
} fields[ABIDING_DATE_TZINFO] = {
    [ABIDING_YEAR] = {{1, 2}, "year"},
    [ABIDING_MONTH] = {{3, 1}, "month"},
    [ABIDING_DAY] = {{4, 1}, "day"},
    [ABIDING_DATE_HOUR] = {{5, 1}, "hour"},
    [ABIDING_DATE_MINUTE] = {{6, 1}, "minute"},
    [ABIDING_DATE_SECOND] = {{7, 1}, "second"},
    [ABIDING_DATE_MICROSECOND] = {{8, 3}, "microsecond"},
    [ABIDING_DATE_FOLD] = {{11, 1}, "fold"},
    [ABIDING_TIME_HOUR] = {{1, 1}, "hour"},
    [ABIDING_TIME_MINUTE] = {{2, 1}, "minute"},
    [ABIDING_TIME_SECOND] = {{3, 1}, "second"},
    [ABIDING_TIME_MICROSECOND] = {{4, 3}, "microsecond"},
    [ABIDING_TIME_FOLD] = {{7, 1}, "fold"},
    [ABIDING_DELTA_DAYS] = {{0, 4}, "days"},
    [ABIDING_DELTA_SECONDS] = {{4, 4}, "seconds"},
    [ABIDING_DELTA_MICROSECONDS] = {{8, 4}, "microseconds"},
};

static PyTypeObject *
type_of(enum abiding_datetime_field field)
{
    return field <= ABIDING_DAY ? interface.DateType
           : field <= ABIDING_DATE_FOLD || field == ABIDING_DATE_TZINFO
             ? interface.DateTimeType
           : field <= ABIDING_TIME_FOLD || field == ABIDING_TIME_TZINFO
             ? interface.TimeType : interface.DeltaType;
}

/* The attribute as the type itself knows it, past any subclass.  New
 * reference, or NULL with an exception set. */
static PyObject *
attribute(PyObject *o, PyTypeObject *type, const char *name)
{
    PyObject *descriptor = PyObject_GetAttrString((PyObject *)type, name);
    if (descriptor == NULL) {
        return NULL;
    }
    PyObject *value =
        PyObject_CallMethod(descriptor, "__get__", "OO", o, (PyObject *)type);
    Py_DECREF(descriptor);
    return value;
}

int
abiding_datetime_field(PyObject *o, enum abiding_datetime_field field)
{
    PyObject *number = attribute(o, type_of(field), fields[field].name);
    if (number == NULL) {
        return -1;
    }
    long value = PyLong_AsLong(number);
    Py_DECREF(number);
    return (int)value;
}

PyObject *
abiding_datetime_tzinfo(PyObject *o, enum abiding_datetime_field field)
{
    PyObject *tzinfo = attribute(o, type_of(field), "tzinfo");
    Py_XDECREF(tzinfo);
    return tzinfo;
}

/* The number that is kept at `at`. */
static int
read_number(const unsigned char *at, unsigned char bytes)
{
    int number = 0;
    if (bytes == sizeof(number)) {
        memcpy(&number, at, sizeof(number));
        return number;
    }
    for (int i = 0; i < bytes; i++) {
        number = number << 8 | at[i];
    }
    return number;
}

/* Writes down the places of fields first to last if all of them are seen
 * there in `o`, whose reference is stolen; NULL if it could not be made. */
static void
learn(PyObject *o, int first, int last)
{
    size_t start = abiding_host.object_size + sizeof(Py_hash_t);
    int agree = o != NULL;

    for (int field = first; agree && field <= last; field++) {
        const struct layout *layout = &fields[field];
        agree = read_number((const unsigned char *)o + start + layout->place.offset,
                            layout->place.bytes)
                == abiding_datetime_field(o, (enum abiding_datetime_field)field);
    }
    PyErr_Clear();
    Py_XDECREF(o);
    for (int field = first; agree && field <= last; field++) {
        /* The same in every thread that gets here. */
        __atomic_store_n(&abiding_datetime_places[field],
                         (unsigned short)((start + fields[field].place.offset)
                                          | (size_t)fields[field].place.bytes << 8),
                         __ATOMIC_RELAXED);
    }
}

/* Numbers none of which is another's, so that nothing agrees by chance.  What
 * cannot be learned, for want of memory, is asked for each time. */
static void
learn_all(void)
{
    const int usecond = 0x0a1b2c;
    learn(PyDate_FromDate(0x1213, 11, 14), ABIDING_YEAR, ABIDING_DAY);
    learn(PyDateTime_FromDateAndTimeAndFold(0x1213, 11, 14, 15, 16, 17,
                                            usecond, 1),
          ABIDING_DATE_HOUR, ABIDING_DATE_FOLD);
    learn(PyTime_FromTimeAndFold(15, 16, 17, usecond, 1), ABIDING_TIME_HOUR,
          ABIDING_TIME_FOLD);
    learn(PyDelta_FromDSU(123456, 54321, 987654), ABIDING_DELTA_DAYS,
          ABIDING_DELTA_MICROSECONDS);
}

/* True if this was not known; then it is now.  Nothing between taking the
 * flag and giving it back waits, so spinning is short. */
static int
publish(const PyDateTime_CAPI *made)
{
    static atomic_flag busy = ATOMIC_FLAG_INIT;
    while (atomic_flag_test_and_set_explicit(&busy, memory_order_acquire)) {
    }
    int changed = memcmp(made, &interface, sizeof(interface)) != 0;
    if (changed) {
        interface = *made;
        PyDateTimeAPI = &interface;
    }
    atomic_flag_clear_explicit(&busy, memory_order_release);
    return changed;
}

PyDateTime_CAPI *
abiding_datetime_import(void)
{
    PyDateTime_CAPI made;
    PyObject *module = PyImport_ImportModule("datetime");
    if (module == NULL) {
        return NULL;
    }
    int code = from_module(module, &made);
    Py_DECREF(module);
    if (code < 0) {
        forget(&made);
        return NULL;
    }
    if (abiding_host.fast) {
        prefer_capsule(&made);
    }
    if (!publish(&made)) {
        forget(&made);          /* the first import's references stay */
    }
    else if (abiding_host.fast) {
        learn_all();
    }
    return &interface;
}
