/* Exception classes that a host lacks: made once, shared by all.
 *
 * `except` compares classes, so every extension built with Abiding has to find
 * the same one, in every interpreter of the process: the class is kept in the
 * dictionary of the main interpreter's state, under a fixed name, and each
 * extension has a variable that holds a reference for the rest of the process. */
#ifndef ABD_EXCEPTIONS_H
#define ABD_EXCEPTIONS_H

#include <Python.h>

/* Fills BaseExceptionGroup's variable; NULL where the file does not use the
 * class.  0, or -1 with an exception set. */
extern ABIDING_HIDDEN int (*abd_exceptiongroup_ready)(void);

/* The shared class `name` into `variable`; the first caller of the process
 * makes it by `make` (a new reference, NULL with an exception), which runs in
 * the main interpreter.  Below 3.11 only: one GIL for all interpreters. */
int abd_exceptions_share(const char *name, PyObject **variable, PyObject *(*make)(void));

/* The host's own class out of its variable `name`, NULL where it has none.
 * For a constructor. */
PyObject *abd_exceptions_of_host(const char *name);

#endif
