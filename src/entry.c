/* The entry for objects that did not see our headers: compiled with CPython's
 * own, or by another compiler.  The linker gives the two symbols their names:
 *
 *     -Wl,-u,abiding_entry
 *     -Wl,--defsym=PyInit_spam=__start_pymodinit
 *     -Wl,--defsym=abiding_hook=PyModExport_spam
 *
 * which `pkg-config --define-variable=module=spam --libs abiding-link` says.
 * The function stands alone in a section, and the entry is the section's
 * start: GNU ld gives an alias the visibility of what it stands for, which
 * would hide PyInit_spam if it were an alias of the hidden abiding_entry. */
#include <Python.h>

/* The extension's hook, bound at link time and not to be interposed. */
ABIDING_HIDDEN PySlot *abiding_hook(void);

ABIDING_HIDDEN PyObject *abiding_entry(void);

__attribute__((section("pymodinit"))) PyObject *
abiding_entry(void)
{
    /* Only the linker knows the name; the slots tell it. */
    return abiding_enter(NULL) < 0 ? NULL : abiding_init(abiding_hook(), NULL);
}
