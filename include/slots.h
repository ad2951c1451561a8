/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef _Py_HAVE_SLOTS_H
#ifndef Py_PYTHON_H
#include "Python.h"
#else
#define _Py_HAVE_SLOTS_H

#ifdef __cplusplus
extern "C" {
#endif

#define PySlot_OPTIONAL 0x0001
#define PySlot_STATIC 0x0002
#define PySlot_INTPTR 0x0004
#define Py_slot_invalid 0xffff

typedef void (*_Py_funcptr_t)(void);
struct PySlot {
    uint16_t sl_id;
    uint16_t sl_flags;
    union { uint32_t sl_reserved; };
    union { void *sl_ptr; _Py_funcptr_t sl_func; Py_ssize_t sl_size; int64_t sl_int64; uint64_t sl_uint64; };
};

#ifdef __cplusplus
}
#endif

#include "abiding/slot.h"
#include "abiding/module.h"

#endif
#endif
