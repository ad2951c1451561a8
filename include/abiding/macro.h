/* The small macros that need nothing of Python. */
#ifndef ABIDING_MACRO_H
#define ABIDING_MACRO_H

#ifdef __STDC_VERSION__
#  define _Py_STDC_VERSION __STDC_VERSION__
#else
#  define _Py_STDC_VERSION 0L
#endif

#define _Py_ANONYMOUS
#ifdef __cplusplus
#  define _Py_ALIGNED_DEF(N, T) alignas(N) alignas(T) T
#else
#  define _Py_ALIGNED_DEF(N, T) _Alignas(N) _Alignas(T) T
#endif

#define Py_MIN(x, y) ((x) < (y) ? (x) : (y))
#define Py_MAX(x, y) ((x) > (y) ? (x) : (y))
#define Py_ABS(x) ((x) < 0 ? -(x) : (x))
/* As T, unsigned, so that the lowest value has one too. */
#define _Py_ABS_CAST(T, x) ((x) >= 0 ? (T)(x) : (T)((T) - ((x) + 1) + 1u))

#define _Py_XSTRINGIFY(x) #x
#define Py_STRINGIFY(x) _Py_XSTRINGIFY(x)

#define Py_MEMBER_SIZE(type, member) sizeof(((type *)0)->member)
#define Py_ARRAY_LENGTH(array) (sizeof(array) / sizeof((array)[0]))
#define Py_CHARMASK(c) ((unsigned char)((c) & 0xff))

/* An expression of value 0, and a statement, that compile only if cond holds. */
#define Py_BUILD_ASSERT_EXPR(cond) ((int)(sizeof(char[1 - 2 * !(cond)]) - 1))
#define Py_BUILD_ASSERT(cond) do { static_assert((cond), #cond); } while (0)

#define PyDoc_VAR(name) static const char name[]
#define PyDoc_STRVAR(name, str) PyDoc_VAR(name) = PyDoc_STR(str)
#define PyDoc_STR(str) str

#define Py_UNUSED(name) _unused_##name __attribute__((unused))
#define Py_UNREACHABLE() __builtin_unreachable()

#define _Py_SIZE_ROUND_DOWN(n, a) ((size_t)(n) & ~(size_t)((a) - 1))
#define _Py_SIZE_ROUND_UP(n, a) _Py_SIZE_ROUND_DOWN((size_t)(n) + (size_t)((a) - 1), (a))
#define _Py_ALIGN_DOWN(p, a) ((void *)((uintptr_t)(p) & ~(uintptr_t)((a) - 1)))
#define _Py_ALIGN_UP(p, a) ((void *)(((uintptr_t)(p) + (uintptr_t)((a) - 1)) & ~(uintptr_t)((a) - 1)))
#define _Py_IS_ALIGNED(p, a) (!((uintptr_t)(p) & (uintptr_t)((a) - 1)))
#define _Py_CONTAINER_OF(ptr, type, member) ((type *)((char *)(ptr) - offsetof(type, member)))
#define _Py_IS_TYPE_SIGNED(type) ((type)(-1) <= 0)
/* A value that cannot be assigned to. */
#define _Py_RVALUE(expr) ((void)0, (expr))

#define _Py_PACK_FULL_VERSION(x, y, z, level, serial) \
    (((x) & 0xffu) << 24 | ((y) & 0xffu) << 16 | ((z) & 0xffu) << 8 | ((level) & 0xfu) << 4 | ((serial) & 0xfu))
#define _Py_PACK_VERSION(x, y) _Py_PACK_FULL_VERSION(x, y, 0, 0, 0)

#endif
