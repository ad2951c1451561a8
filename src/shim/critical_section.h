/* Where is the section of a host whose structure outgrew ours?  What sections
 * on objects and those on mutexes share. */
#ifndef ABD_CRITICAL_SECTION_H
#define ABD_CRITICAL_SECTION_H

#include <Python.h>

/* Bytes that the host's structures take in memory of their own; 0 where they
 * fit into ours.  Set by a constructor. */
extern ABIDING_HIDDEN size_t abd_section_room, abd_section_room2;

/* Memory of that size, which the end gives back; none is a fatal error. */
void *abd_section_room_or_end(PyCriticalSection *c, size_t size);

/* Where the host's section is to be: `c` if size is 0, else memory as above.
 * NULL with MemoryError. */
void *abd_section_place(PyCriticalSection *c, size_t size);

/* -1 with SystemError. */
int abd_section_fail_for_null(const char *function);

#endif
