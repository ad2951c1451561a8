/* Versions: the host's (Py_Version), packed ones, and whether an extension's
 * PyABIInfo suits the host.
 *
 * Below 3.15 the check differs from 3.15's in one answer.  The stable ABI that
 * the extension was built for is not compared with the host's version but
 * with 3.15's: that is what this library gives to an older host. */
#include "bind.h"
#include "data.h"

#include <stdarg.h>

ABD_BIND_PyABIInfo_Check
ABD_BIND_Py_PACK_VERSION
ABD_BIND_Py_PACK_FULL_VERSION

extern ABIDING_HIDDEN unsigned long abd_py_version ABD_DATA_SYMBOL(Py_Version);
unsigned long abd_py_version;

ABD_DATA_CONSTRUCTOR
fill_version(void)
{
    const unsigned long *host = abd_load_data("Py_Version");
    abd_py_version = host != NULL ? *host : abiding_host.version;
}

static uint32_t
old_Py_PACK_FULL_VERSION(int x, int y, int z, int level, int serial)
{
    return ((uint32_t)x & 0xFF) << 24 | ((uint32_t)y & 0xFF) << 16
           | ((uint32_t)z & 0xFF) << 8 | ((uint32_t)level & 0xF) << 4
           | ((uint32_t)serial & 0xF);
}

static uint32_t
old_Py_PACK_VERSION(int x, int y)
{
    return old_Py_PACK_FULL_VERSION(x, y, 0, 0, 0);
}

/* -1 with an ImportError; `module_name` may be NULL. */
static int
incompatible(const char *module_name, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyObject *why = PyUnicode_FromFormatV(format, arguments);
    va_end(arguments);
    if (why == NULL) {
        return -1;
    }
    if (module_name == NULL) {
        PyErr_SetObject(PyExc_ImportError, why);
    }
    else {
        PyObject *name = PyUnicode_FromString(module_name);
        if (name != NULL) {
            PyErr_Format(PyExc_ImportError, "%U: %U", name, why);
            Py_DECREF(name);
        }
    }
    Py_DECREF(why);
    return -1;
}

#define FEATURE_RELEASE 0xFFFF0000u
#define NEWEST_STABLE ABD_PY(3, 15)
#define OLDEST_STABLE ABD_PY(3, 2)

static int
old_PyABIInfo_Check(PyABIInfo *info, const char *module_name)
{
    if (info == NULL) {
        return incompatible(module_name, "NULL PyABIInfo");
    }
    if (info->abiinfo_major_version == 0) {
        return 0;
    }
    if (info->abiinfo_major_version > 1) {
        return incompatible(module_name, "PyABIInfo version too high");
    }

    uint32_t version = info->abi_version;
    int major = (int)(version >> 24), minor = (int)(version >> 16 & 0xFF);
    if ((info->flags & PyABIInfo_INTERNAL) && version != 0
        && version != abiding_host.version)
    {
        return incompatible(module_name, "incompatible internal ABI (0x%x != 0x%x)",
                            version, abiding_host.version);
    }
    if (info->flags & PyABIInfo_STABLE) {
        if ((version & FEATURE_RELEASE) > NEWEST_STABLE) {
            return incompatible(module_name,
                                "incompatible future stable ABI version (%d.%d)",
                                major, minor);
        }
        if (version != 0 && version < OLDEST_STABLE) {
            return incompatible(module_name,
                                "invalid stable ABI version (%d.%d)", major, minor);
        }
        if (info->flags & PyABIInfo_INTERNAL) {
            return incompatible(module_name,
                                "cannot use both internal and stable ABI");
        }
    }
    else if (version != 0
             && ((version ^ abiding_host.version) & FEATURE_RELEASE) != 0)
    {
        return incompatible(module_name, "incompatible ABI version (%d.%d)",
                            major, minor);
    }

    int threads = info->flags & PyABIInfo_FREETHREADING_AGNOSTIC;
    if (abiding_host.free_threaded && threads == PyABIInfo_GIL) {
        return incompatible(module_name,
                            "incompatible with free-threaded CPython");
    }
    if (!abiding_host.free_threaded && threads == PyABIInfo_FREETHREADED) {
        return incompatible(module_name,
                            "only compatible with free-threaded CPython");
    }
    return 0;
}
