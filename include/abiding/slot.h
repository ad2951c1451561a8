/* How is a PySlot written down? As a static initializer, in C11 and in C++11.
 *
 * CPython's macros name the fields, which C++ learned in 2020. Before that only the first member of a union can be
 * initialized, and that is sl_ptr: a function or an integer becomes a pointer of the same bits. Where a pointer is
 * narrower than the integers, C++ names the fields all the same, as GCC and Clang let it.
 */
#ifndef ABIDING_SLOT_H
#define ABIDING_SLOT_H

#if !defined(__cplusplus) || SIZEOF_VOID_P < 8
#  define ABIDING_SLOT(name, member, type, value) \
    {.sl_id = (uint16_t)(name), .sl_flags = 0, .sl_reserved = 0, .member = (type)(value)}
#else
#  define ABIDING_SLOT(name, member, type, value) {(uint16_t)(name), 0, {0}, {(void *)(type)(value)}}
#endif

#define PySlot_PTR(NAME, VALUE) {(uint16_t)(NAME), PySlot_INTPTR, {0}, {(void *)(VALUE)}}
#define PySlot_PTR_STATIC(NAME, VALUE) {(uint16_t)(NAME), PySlot_INTPTR | PySlot_STATIC, {0}, {(void *)(VALUE)}}
#define PySlot_DATA(NAME, VALUE) PySlot_PTR(NAME, VALUE)
#define PySlot_STATIC_DATA(NAME, VALUE) {(uint16_t)(NAME), PySlot_STATIC, {0}, {(VALUE)}}
#define PySlot_FUNC(NAME, VALUE) ABIDING_SLOT(NAME, sl_func, _Py_funcptr_t, VALUE)
#define PySlot_SIZE(NAME, VALUE) ABIDING_SLOT(NAME, sl_size, Py_ssize_t, VALUE)
#define PySlot_INT64(NAME, VALUE) ABIDING_SLOT(NAME, sl_int64, int64_t, VALUE)
#define PySlot_UINT64(NAME, VALUE) ABIDING_SLOT(NAME, sl_uint64, uint64_t, VALUE)
#define PySlot_END {0, 0, {0}, {_Py_NULL}}

#endif
