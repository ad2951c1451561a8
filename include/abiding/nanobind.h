/* How does a nanobind module become one file for every host? By including this header in place of nanobind/nanobind.h,
 * before any other of nanobind's, and by abiding-c++ or FAT.
 *
 * nanobind's split mode keeps what differs between hosts in a module of its own, nanobind_backend, which must be
 * installed where the module is used. Its own headers then ask for the Limited API and get Abiding's; they take None
 * and its kind for immortal, so abiding/immortal.h sees to that. nanobind tells extensions for hosts with the GIL from
 * those without: compiled fat, the copy for hosts without it is nanobind's of that kind. Compiled once, the file is for
 * hosts with the GIL alone, and nanobind refuses the others.
 */
#ifndef ABIDING_NANOBIND_H
#define ABIDING_NANOBIND_H

#ifdef NB_VERSION_MAJOR
#  error "Include abiding/nanobind.h before all headers of nanobind."
#endif

#include <abiding/immortal.h>

#ifndef NB_BACKEND_MODULE
#  define NB_BACKEND_MODULE nanobind_backend
#  define NB_BACKEND_PYPI nanobind-backend
#endif
#if defined(ABIDING_CLASS_cp313t) && !defined(NB_FREE_THREADED)
#  define NB_FREE_THREADED
#endif

#include <nanobind/nanobind.h>

#endif
