/* How is a PySlot written down? As a static initializer, in C11 and in C++11.
 *
 * CPython's macros name the fields, which C++ learned in 2020. Before that only the first member of a union can be
 * initialized, and that is sl_ptr: a function or an integer becomes a pointer of the same bits. An integer wider than
 * a pointer is named in C++ all the same, as GCC and Clang let it.
 */
#ifndef ABIDING_SLOT_H
#define ABIDING_SLOT_H

#define ABIDING_SLOT_NAMED(name, member, type, value) \
    {.sl_id = (uint16_t)(name), .sl_flags = 0, .sl_reserved = 0, .member = (type)(value)}
#define ABIDING_SLOT_FIRST(name, flags, value) {(uint16_t)(name), (flags), {0}, {(value)}}

#ifdef __cplusplus
#  define ABIDING_SLOT(name, member, type, value) ABIDING_SLOT_FIRST(name, 0, (void *)(type)(value))
#else
#  define ABIDING_SLOT(name, member, type, value) ABIDING_SLOT_NAMED(name, member, type, value)
#endif
#if SIZEOF_VOID_P == 8
#  define ABIDING_SLOT_WIDE(name, member, type, value) ABIDING_SLOT(name, member, type, value)
#else
#  define ABIDING_SLOT_WIDE(name, member, type, value) ABIDING_SLOT_NAMED(name, member, type, value)
#endif

#define PySlot_PTR(NAME, VALUE) ABIDING_SLOT_FIRST(NAME, PySlot_INTPTR, (void *)(VALUE))
#define PySlot_PTR_STATIC(NAME, VALUE) ABIDING_SLOT_FIRST(NAME, PySlot_INTPTR | PySlot_STATIC, (void *)(VALUE))
#define PySlot_DATA(NAME, VALUE) PySlot_PTR(NAME, VALUE)
#define PySlot_STATIC_DATA(NAME, VALUE) ABIDING_SLOT_FIRST(NAME, PySlot_STATIC, VALUE)
#define PySlot_FUNC(NAME, VALUE) ABIDING_SLOT(NAME, sl_func, _Py_funcptr_t, VALUE)
#define PySlot_SIZE(NAME, VALUE) ABIDING_SLOT(NAME, sl_size, Py_ssize_t, VALUE)
#define PySlot_INT64(NAME, VALUE) ABIDING_SLOT_WIDE(NAME, sl_int64, int64_t, VALUE)
#define PySlot_UINT64(NAME, VALUE) ABIDING_SLOT_WIDE(NAME, sl_uint64, uint64_t, VALUE)
#define PySlot_END {0, 0, {0}, {_Py_NULL}}

#endif
