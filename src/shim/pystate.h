/* Which thread state is attached to this thread? */
#ifndef ABD_PYSTATE_H
#define ABD_PYSTATE_H

#include <Python.h>

/* The thread state attached to the calling thread, or NULL.  Borrowed; needs
 * none.  Up to 3.11 a state counts as the thread's that created it or last
 * attached it through us. */
PyThreadState *abd_thread_attached(void);

/* Attaches `state` to the calling thread, which has none attached, as
 * PyEval_RestoreThread(). */
void abd_thread_attach(PyThreadState *state);

/* The main interpreter; NULL if there is no public way to it. */
PyInterpreterState *abd_main_interpreter(void);

#endif
