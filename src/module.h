/* Modules defined by slots, on hosts that know only PyModuleDef.
 *
 * A slots array is read once into a definition that holds the host's own
 * PyModuleDef.  Definitions are never freed: the host keeps pointers to them
 * for the life of a module and some versions for the life of the process.
 * Equal arrays share one, so importing again and again costs nothing. */
#ifndef ABD_MODULE_H
#define ABD_MODULE_H

#include <Python.h>

struct abd_definition;

/* The definition that `module` was made from, NULL if it is not one of this
 * extension's.  Borrowed.  Safe during garbage collection; needs
 * PyModule_Check(module). */
const struct abd_definition *abd_module_definition(PyObject *module);

/* The module's token: that of its definition, else the address of the
 * PyModuleDef it was made from, else NULL.  Same conditions. */
void *abd_module_token(PyObject *module);

/* What has to be done before a module's own code runs, at every import; NULL
 * if nothing.  0, or -1 with an exception set.  Set by a constructor: a weak
 * reference to the function would do, were it not that gold takes a hidden one
 * for defined. */
extern ABIDING_HIDDEN int (*abd_module_prepare)(void);

#endif
