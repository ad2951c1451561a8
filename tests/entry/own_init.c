/* A source that has a PyInit_ of its own under a condition, as code does that
 * is also built for one version.  Compiled with -DABIDING_MODULE=spam it keeps
 * that one; without the condition it gets ours. */
#include "body.h"

#ifdef CLASSIC
PyMODINIT_FUNC
PyInit_spam(void)
{
    PyErr_SetString(PyExc_ImportError, "its own PyInit_spam");
    return NULL;
}
#endif

static PySlot slots[] = BODY_SLOTS("spam");

PyMODEXPORT_FUNC
PyModExport_spam(void)
{
    return slots;
}
