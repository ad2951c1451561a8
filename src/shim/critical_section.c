/* Critical sections.  A host with a GIL needs none, whether or not it exports
 * the functions (3.13 and 3.14 do, doing nothing); one without has had them,
 * with the same structures, since 3.13. */
#include "bind.h"

ABD_BIND_PyCriticalSection_Begin

static void
old_PyCriticalSection_Begin(PyCriticalSection *c, PyObject *op)
{
    (void)c, (void)op;
}

ABD_BIND_PyCriticalSection_End

static void
old_PyCriticalSection_End(PyCriticalSection *c)
{
    (void)c;
}

ABD_BIND_PyCriticalSection2_Begin

static void
old_PyCriticalSection2_Begin(PyCriticalSection2 *c, PyObject *a, PyObject *b)
{
    (void)c, (void)a, (void)b;
}

ABD_BIND_PyCriticalSection2_End

static void
old_PyCriticalSection2_End(PyCriticalSection2 *c)
{
    (void)c;
}
