/* Who is running us: decided once, when the file is loaded.
 *
 * Invariant: after the constructor ran, `abiding_host` is constant, and
 * abd_layout() is NULL or describes the host as verified on live objects.
 * Nothing reads a structure of the host before that. */
#ifndef ABD_HOST_H
#define ABD_HOST_H

#include <Python.h>

#include "abiding/host.h"
#include "gen/layout.h"

/* A feature release in the form of PY_VERSION_HEX. */
#define ABD_PY(major, minor) \
    (((unsigned int)(major) << 24) | ((unsigned int)(minor) << 16))

/* True on a host below the feature release major.minor. */
static inline int
abd_host_below(unsigned int version)
{
    return abiding_host.version < version;
}

/* The layout of this host: not NULL below 3.15 once abd_host_check()
 * succeeded, NULL from 3.15 on (nothing there needs one). */
extern ABIDING_HIDDEN const struct abd_layout *abd_layout;

/* 0 if this host can run us; else -1 with ImportError set, naming what the
 * file needs, what the host is, and what to do.  `module` is the name to
 * report.  Needs an attached thread state. */
int abd_host_check(const char *module);

#endif
