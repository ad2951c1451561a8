/* pyerrors.h: snprintf() that always ends the text. */
#include "calls.h"

#include <stdarg.h>

enum { ROOM = 4000, MARK = '#' };

static int
by_list(char *buffer, size_t size, const char *format, ...)
{
    va_list list;
    va_start(list, format);
    int length = PyOS_vsnprintf(buffer, size, format, list);
    va_end(list);
    return length;
}

/* (returned, text) of "<%s|%5d|%.2f|%x>" into args[1] bytes. */
#define PRINTER(NAME, F)                                                      \
    static PyObject *                                                         \
    NAME(ARGS)                                                                \
    {                                                                         \
        NEED(2)                                                               \
        TEXT_ARG(word, 0)                                                     \
        SIZE_ARG(size, 1)                                                     \
        static const char format[] = "<%s|%5d|%.2f|%x>";                      \
        char buffer[ROOM];                                                    \
        memset(buffer, MARK, ROOM);                                           \
        int length = F(buffer, (size_t)size, format, word, -42, 2.5, 255U);   \
        for (Py_ssize_t i = size; i < ROOM; i++) {                            \
            if (buffer[i] != MARK) {                                          \
                return broken("written behind the end");                      \
            }                                                                 \
        }                                                                     \
        if (memchr(buffer, 0, (size_t)size) == NULL) {                        \
            return broken("no end");                                          \
        }                                                                     \
        return Py_BuildValue("(iy)", length, buffer);                         \
    }

PRINTER(by_arguments, PyOS_snprintf)
PRINTER(by_va_list, by_list)

static PyMethodDef methods[] = {
    METHOD(by_arguments),
    METHOD(by_va_list),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_snprintf, methods)
