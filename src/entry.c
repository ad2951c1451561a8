/* The entry for objects that did not see our headers: compiled with CPython's
 * own, or by another compiler.  The linker gives the two symbols their names:
 *
 *     -Wl,--defsym=PyInit_spam=abiding_entry
 *     -Wl,--defsym=abiding_hook=PyModExport_spam
 *
 * which `pkg-config --define-variable=module=spam --libs abiding-link` says. */
#include "abiding/module.h"

/* The extension's hook, bound at link time and not to be interposed. */
ABIDING_HIDDEN PySlot *abiding_hook(void);

ABIDING_HIDDEN PyObject *abiding_entry(void);

PyObject *
abiding_entry(void)
{
    /* The module's name is known to the linker only. */
    static const char name[] = "(linked with Abiding)";
    return abiding_enter(name) < 0 ? NULL : abiding_init(abiding_hook(), name);
}
