/* The digits of an int: export and import. */
#include "shim_test.h"

#include <stdint.h>

/* (bits_per_digit, digit_size, digits_order, digit_endianness) */
static PyObject *
layout(ARGS)
{
    (void)args;
    NEED(0)
    const PyLongLayout *found = PyLong_GetNativeLayout();
    if (found != PyLong_GetNativeLayout()) {
        return broken("the layout moves");
    }
    return Py_BuildValue("(iiii)", found->bits_per_digit, found->digit_size,
                         found->digits_order, found->digit_endianness);
}

static PyObject *
digits_as_list(const void *digits, Py_ssize_t ndigits)
{
    const int wide = PyLong_GetNativeLayout()->digit_size == 4;
    PyObject *list = PyList_New(ndigits);
    for (Py_ssize_t i = 0; list != NULL && i < ndigits; i++) {
        unsigned long digit = wide ? ((const uint32_t *)digits)[i]
                                   : ((const uint16_t *)digits)[i];
        PyObject *number = PyLong_FromUnsignedLong(digit);
        if (number == NULL || PyList_SetItem(list, i, number) < 0) {
            Py_CLEAR(list);
        }
    }
    return list;
}

/* The value, or (negative, [digit, ...]). */
static PyObject *
export_(ARGS)
{
    NEED(1)
    PyLongExport data;
    memset(&data, 0x5A, sizeof(data));
    if (PyLong_Export(args[0], &data) < 0) {
        return answer_int(-1);
    }
    PyObject *result;
    if (data.digits == NULL) {
        result = PyLong_FromLongLong(data.value);
    }
    else {
        result = Py_BuildValue("(iN)", data.negative,
                               digits_as_list(data.digits, data.ndigits));
    }
    PyLong_FreeExport(&data);
    return answer_object(result);
}

/* Exports, drops the caller's reference to the int, then reads the digits. */
static PyObject *
export_outlives(ARGS)
{
    NEED(1)
    PyObject *number = PyNumber_Add(args[0], args[0]);
    PyLongExport data;
    if (number == NULL || PyLong_Export(number, &data) < 0) {
        return NULL;
    }
    Py_DECREF(number);
    PyObject *result = digits_as_list(data.digits, data.ndigits);
    PyLong_FreeExport(&data);
    PyLong_FreeExport(&data);       /* the second time nothing is left */
    return result;
}

static int
write_digits(void *digits, PyObject *list)
{
    const int wide = PyLong_GetNativeLayout()->digit_size == 4;
    Py_ssize_t count = PyList_Size(list);
    for (Py_ssize_t i = 0; i < count; i++) {
        unsigned long digit = PyLong_AsUnsignedLong(PyList_GetItem(list, i));
        if (digit == (unsigned long)-1 && PyErr_Occurred()) {
            return -1;
        }
        if (wide) {
            ((uint32_t *)digits)[i] = (uint32_t)digit;
        }
        else {
            ((uint16_t *)digits)[i] = (uint16_t)digit;
        }
    }
    return 0;
}

/* write(negative, [digit, ...], finish=True): the int, or None if discarded. */
static PyObject *
write(ARGS)
{
    NEED(3)
    void *digits = NULL;
    PyLongWriter *writer = PyLongWriter_Create(PyObject_IsTrue(args[0]),
                                               PyList_Size(args[1]), &digits);
    if (writer == NULL) {
        return answer_object(NULL);
    }
    if (digits == NULL) {
        return broken("no digits");
    }
    if (write_digits(digits, args[1]) < 0 || args[2] == Py_False) {
        PyLongWriter_Discard(writer);
        return PyErr_Occurred() ? NULL : Py_NewRef(Py_None);
    }
    return answer_object(PyLongWriter_Finish(writer));
}

/* create(ndigits): only the error. */
static PyObject *
create(ARGS)
{
    NEED(1)
    void *digits;
    PyLongWriter *writer = PyLongWriter_Create(0, PyLong_AsSsize_t(args[0]), &digits);
    if (writer == NULL) {
        return answer_object(NULL);
    }
    PyLongWriter_Discard(writer);
    return Py_NewRef(Py_None);
}

static PyObject *
discard_null(ARGS)
{
    (void)args;
    NEED(0)
    PyLongWriter_Discard(NULL);
    return answer_object(Py_NewRef(Py_None));
}

static PyMethodDef methods[] = {
    METHOD(layout),
    METHOD(export_),
    METHOD(export_outlives),
    METHOD(write),
    METHOD(create),
    METHOD(discard_null),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_longwriter, methods)
