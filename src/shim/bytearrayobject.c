/* PyByteArray_Resize() of hosts below 3.14, which take a negative size and
 * overwrite memory. */
#include "bind.h"

ABD_BIND_PyByteArray_Resize
ABD_HOST_PyByteArray_Resize

static int
old_PyByteArray_Resize(PyObject *bytearray, Py_ssize_t len)
{
    if (len < 0) {
        PyErr_Format(PyExc_ValueError,
                     "Can only resize to positive sizes, got %zd", len);
        return -1;
    }
    return host_PyByteArray_Resize(bytearray, len);
}
