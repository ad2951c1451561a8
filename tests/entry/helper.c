/* A source without a hook beside spam.c, compiled with the same flags. */
#include <Python.h>

PyObject *helper(void);

PyObject *
helper(void)
{
    return PyLong_FromLong(1);
}
