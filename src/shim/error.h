/* The SystemError of a wrong call, named after the function that found it.
 *
 * Not PyErr_BadInternalCall(): on a debug host that function aborts. */
#ifndef ABD_ERROR_H
#define ABD_ERROR_H

#define abd_bad_internal_call() _PyErr_BadInternalCall(__func__, __LINE__)

#endif
