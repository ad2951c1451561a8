/* Which interpreter does a guard keep? */
#ifndef ABD_GUARD_H
#define ABD_GUARD_H

#include <Python.h>

/* The interpreter that `guard`, one of our own, keeps from ending.  Needs no
 * thread state. */
PyInterpreterState *abd_guard_interpreter(PyInterpreterGuard *guard);

/* To be called once a thread state of that interpreter is attached. */
void abd_guard_attached(PyInterpreterGuard *guard);

#endif
