/* The attributes of UnicodeEncodeError, UnicodeDecodeError and
 * UnicodeTranslateError for C: up to 3.13 the host takes any object for such
 * an error and reads what is not there.  From 3.14 on it looks.
 *
 * As there, one of the three is taken for another: they are alike.  Where the
 * text is empty the first bad character is at 0, not at -1. */
#include "bind.h"

ABD_BIND_PyUnicodeEncodeError_GetEncoding
ABD_HOST_PyUnicodeEncodeError_GetEncoding
ABD_BIND_PyUnicodeEncodeError_GetObject
ABD_HOST_PyUnicodeEncodeError_GetObject
ABD_BIND_PyUnicodeEncodeError_GetReason
ABD_HOST_PyUnicodeEncodeError_GetReason
ABD_BIND_PyUnicodeEncodeError_GetStart
ABD_HOST_PyUnicodeEncodeError_GetStart
ABD_BIND_PyUnicodeEncodeError_GetEnd
ABD_HOST_PyUnicodeEncodeError_GetEnd
ABD_BIND_PyUnicodeEncodeError_SetStart
ABD_HOST_PyUnicodeEncodeError_SetStart
ABD_BIND_PyUnicodeEncodeError_SetEnd
ABD_HOST_PyUnicodeEncodeError_SetEnd
ABD_BIND_PyUnicodeEncodeError_SetReason
ABD_HOST_PyUnicodeEncodeError_SetReason
ABD_BIND_PyUnicodeDecodeError_GetEncoding
ABD_HOST_PyUnicodeDecodeError_GetEncoding
ABD_BIND_PyUnicodeDecodeError_GetObject
ABD_HOST_PyUnicodeDecodeError_GetObject
ABD_BIND_PyUnicodeDecodeError_GetReason
ABD_HOST_PyUnicodeDecodeError_GetReason
ABD_BIND_PyUnicodeDecodeError_GetStart
ABD_HOST_PyUnicodeDecodeError_GetStart
ABD_BIND_PyUnicodeDecodeError_GetEnd
ABD_HOST_PyUnicodeDecodeError_GetEnd
ABD_BIND_PyUnicodeDecodeError_SetStart
ABD_HOST_PyUnicodeDecodeError_SetStart
ABD_BIND_PyUnicodeDecodeError_SetEnd
ABD_HOST_PyUnicodeDecodeError_SetEnd
ABD_BIND_PyUnicodeDecodeError_SetReason
ABD_HOST_PyUnicodeDecodeError_SetReason
ABD_BIND_PyUnicodeTranslateError_GetObject
ABD_HOST_PyUnicodeTranslateError_GetObject
ABD_BIND_PyUnicodeTranslateError_GetReason
ABD_HOST_PyUnicodeTranslateError_GetReason
ABD_BIND_PyUnicodeTranslateError_GetStart
ABD_HOST_PyUnicodeTranslateError_GetStart
ABD_BIND_PyUnicodeTranslateError_GetEnd
ABD_HOST_PyUnicodeTranslateError_GetEnd
ABD_BIND_PyUnicodeTranslateError_SetStart
ABD_HOST_PyUnicodeTranslateError_SetStart
ABD_BIND_PyUnicodeTranslateError_SetEnd
ABD_HOST_PyUnicodeTranslateError_SetEnd
ABD_BIND_PyUnicodeTranslateError_SetReason
ABD_HOST_PyUnicodeTranslateError_SetReason

static int
is_instance(PyObject *exc, PyObject *type)
{
    return PyObject_TypeCheck(exc, (PyTypeObject *)type);
}

/* 0 if `exc` is an error of one of the three classes, else -1 with an
 * exception that names `wanted`. */
static int
check_error(PyObject *exc, const char *wanted)
{
    if (is_instance(exc, PyExc_UnicodeEncodeError)
        || is_instance(exc, PyExc_UnicodeDecodeError)
        || is_instance(exc, PyExc_UnicodeTranslateError))
    {
        return 0;
    }
    PyErr_Format(PyExc_TypeError, "expecting a Unicode%sError object, got %T",
                 wanted, exc);
    return -1;
}

#define OLD_GET(KIND, FIELD)                                                  \
    static PyObject *                                                         \
    old_PyUnicode##KIND##Error_Get##FIELD(PyObject *exc)                      \
    {                                                                         \
        return check_error(exc, #KIND) < 0                                    \
            ? NULL : host_PyUnicode##KIND##Error_Get##FIELD(exc);             \
    }

#define OLD_GET_PLACE(KIND, FIELD)                                            \
    static int                                                                \
    old_PyUnicode##KIND##Error_Get##FIELD(PyObject *exc, Py_ssize_t *place)   \
    {                                                                         \
        if (check_error(exc, #KIND) < 0                                       \
            || host_PyUnicode##KIND##Error_Get##FIELD(exc, place) < 0)        \
        {                                                                     \
            return -1;                                                        \
        }                                                                     \
        if (*place < 0) {                                                     \
            *place = 0;                                                       \
        }                                                                     \
        return 0;                                                             \
    }

#define OLD_SET(KIND, FIELD, TYPE)                                            \
    static int                                                                \
    old_PyUnicode##KIND##Error_Set##FIELD(PyObject *exc, TYPE value)          \
    {                                                                         \
        return check_error(exc, #KIND) < 0                                    \
            ? -1 : host_PyUnicode##KIND##Error_Set##FIELD(exc, value);        \
    }

#define OLD_ERROR(KIND)                                                       \
    OLD_GET(KIND, Object)                                                     \
    OLD_GET(KIND, Reason)                                                     \
    OLD_GET_PLACE(KIND, Start)                                                \
    OLD_GET_PLACE(KIND, End)                                                  \
    OLD_SET(KIND, Start, Py_ssize_t)                                          \
    OLD_SET(KIND, End, Py_ssize_t)                                            \
    OLD_SET(KIND, Reason, const char *)

OLD_ERROR(Encode)
OLD_ERROR(Decode)
OLD_ERROR(Translate)
OLD_GET(Encode, Encoding)
OLD_GET(Decode, Encoding)
