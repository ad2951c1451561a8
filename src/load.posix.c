/* load.h on systems with dlsym(). */
#include "load.h"

#include <dlfcn.h>
#include <string.h>

/* glibc 2.34 moved dlsym() into libc under a new version.  Binding to the
 * oldest version keeps a module loadable at the manylinux floor: every glibc
 * provides that one, and a Python always has the library that does loaded. */
#if defined(__GLIBC__)
#  if defined(__x86_64__) && defined(__LP64__)
__asm__(".symver dlsym, dlsym@GLIBC_2.2.5");
#  elif defined(__i386__)
__asm__(".symver dlsym, dlsym@GLIBC_2.0");
#  elif defined(__aarch64__)
__asm__(".symver dlsym, dlsym@GLIBC_2.17");
#  endif
#endif

void *
abd_load_data(const char *name)
{
    return dlsym(RTLD_DEFAULT, name);
}

abd_fn
abd_load_function(const char *name)
{
    /* ISO C has no cast from an object to a function pointer; POSIX promises
     * that the bytes are the same. */
    void *address = abd_load_data(name);
    abd_fn function;
    _Static_assert(sizeof(function) == sizeof(address), "POSIX pointers");
    memcpy(&function, &address, sizeof(function));
    return function;
}
