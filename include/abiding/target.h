/* Which ABI do these headers speak? Always abi3t of 3.15: no switch is needed, and none can ask for another.
 *
 * A lower Py_LIMITED_API is raised: the library makes the newer API work on older hosts, so nothing is hidden.
 */
#ifndef ABIDING_TARGET_H
#define ABIDING_TARGET_H

#if defined(Py_BUILD_CORE) || defined(Py_BUILD_CORE_BUILTIN) || defined(Py_BUILD_CORE_MODULE)
#  error "Py_BUILD_CORE asks for CPython's private API, which differs on every host: remove the definition."
#endif

#ifndef Py_TARGET_ABI3T
#  define Py_TARGET_ABI3T 0x030f0000
#elif Py_TARGET_ABI3T + 0 < 0x030f0000
#  error "abi3t begins with 3.15: set Py_TARGET_ABI3T to 0x030f0000, or leave it out."
#elif Py_TARGET_ABI3T > 0x030fffff
#  error "These headers declare the API of 3.15: set Py_TARGET_ABI3T to 0x030f0000, or leave it out."
#endif

#ifdef Py_LIMITED_API
#  if Py_LIMITED_API + 0 > 0x030fffff
#    error "These headers declare the API of 3.15: set Py_LIMITED_API to 0x030f0000, or leave it out."
#  endif
#  undef Py_LIMITED_API
#endif
#define Py_LIMITED_API Py_TARGET_ABI3T

/* The file may meet a host without a GIL: code asks this whether it needs locks of its own. */
#ifndef Py_GIL_DISABLED
#  define Py_GIL_DISABLED
#endif
#define _Py_OPAQUE_PYOBJECT

#endif
