/* Simulating the arrival of a signal (3.9, which can do so for SIGINT only).
 *
 * The interpreter has one handler in C for every signal that Python code
 * handles; calling it is what an arriving signal does.  Nothing here may be
 * unsafe in a signal handler, so the slot is bound when the file is loaded. */
#if !defined(_POSIX_C_SOURCE) && !defined(_WIN32)
#  define _POSIX_C_SOURCE 200809L
#endif

#include "bind.h"

#include <signal.h>

ABD_BIND_PyErr_SetInterruptEx

__attribute__((constructor(102))) static void
interrupt_constructor(void)
{
    ABD_SLOT_RESOLVE(PyErr_SetInterruptEx, 0)
}

/* What was last taken for the interpreter's handler.  Written in any thread and
 * in signal handlers. */
static PyOS_sighandler_t volatile interpreters_handler;

/* The handler of `signum` if it is the interpreter's, else NULL.  It is set
 * with no flags, unlike those of faulthandler and most of other libraries;
 * signal.siginterrupt() may have changed the flags, not the function.  SIGINT
 * has it unless it was ignored when the process started. */
static PyOS_sighandler_t
interrupt_handler(int signum)
{
    struct sigaction action, other;
    if (sigaction(signum, NULL, &action) != 0 || (action.sa_flags & SA_SIGINFO) != 0
        || action.sa_handler == SIG_DFL || action.sa_handler == SIG_IGN)
    {
        return NULL;
    }
    if ((action.sa_flags & (int)(SA_NODEFER | SA_RESTART)) == 0) {
        interpreters_handler = action.sa_handler;
    }
    if (action.sa_handler == interpreters_handler) {
        return action.sa_handler;
    }
    if (sigaction(SIGINT, NULL, &other) == 0
        && (other.sa_flags & (int)(SA_SIGINFO | SA_NODEFER)) == 0
        && other.sa_handler == action.sa_handler)
    {
        return action.sa_handler;
    }
    return NULL;
}

static int
old_PyErr_SetInterruptEx(int signum)
{
    if (signum < 1 || signum >= NSIG) {
        return -1;
    }
    if (signum == SIGINT) {
        PyErr_SetInterrupt();
        return 0;
    }
    PyOS_sighandler_t handler = interrupt_handler(signum);
    if (handler != NULL) {
        handler(signum);
    }
    return 0;
}
