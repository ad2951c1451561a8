/* How does this compiler spell an attribute, a cast, a null pointer? C11, C++11; GCC, Clang, or compilers like them. */
#ifndef ABIDING_PORT_H
#define ABIDING_PORT_H

#ifdef __has_builtin
#  define _Py__has_builtin(x) __has_builtin(x)
#else
#  define _Py__has_builtin(x) 0
#endif
#ifdef __has_attribute
#  define _Py__has_attribute(x) __has_attribute(x)
#else
#  define _Py__has_attribute(x) 0
#endif

#ifdef __cplusplus
#  define _Py_NULL nullptr
#  define _Py_STATIC_CAST(type, expr) static_cast<type>(expr)
#  define PY_CXX_CONST const
#else
#  define _Py_NULL NULL
#  define _Py_STATIC_CAST(type, expr) ((type)(expr))
#  define PY_CXX_CONST
#endif
#define _Py_CAST(type, expr) ((type)(expr))
/* By way of void (*)(void), which no compiler warns about. */
#define _Py_FUNC_CAST(T, func) _Py_CAST(T, _Py_CAST(void (*)(void), (func)))
#define _Py_TYPEOF(expr) __typeof__(expr)

#define Py_LOCAL(type) static type
#define Py_LOCAL_INLINE(type) static inline type
#define Py_DEPRECATED(version) __attribute__((__deprecated__))
#define Py_ALWAYS_INLINE __attribute__((always_inline))
#define Py_NO_INLINE __attribute__((noinline))
#define Py_GCC_ATTRIBUTE(x) __attribute__(x)
#define Py_ALIGNED(x) __attribute__((aligned(x)))
#define _Py_NO_RETURN __attribute__((__noreturn__))
#define _Py_HOT_FUNCTION
#define _Py_NONSTRING
#define _Py_thread_local __thread

#if _Py__has_attribute(fallthrough)
#  define _Py_FALLTHROUGH __attribute__((fallthrough))
#else
#  define _Py_FALLTHROUGH ((void)0)
#endif

#ifdef __clang__
#  define _Py_COMP_DIAG_PUSH _Pragma("clang diagnostic push")
#  define _Py_COMP_DIAG_IGNORE_DEPR_DECLS _Pragma("clang diagnostic ignored \"-Wdeprecated-declarations\"")
#  define _Py_COMP_DIAG_POP _Pragma("clang diagnostic pop")
#else
#  define _Py_COMP_DIAG_PUSH _Pragma("GCC diagnostic push")
#  define _Py_COMP_DIAG_IGNORE_DEPR_DECLS _Pragma("GCC diagnostic ignored \"-Wdeprecated-declarations\"")
#  define _Py_COMP_DIAG_POP _Pragma("GCC diagnostic pop")
#endif

#ifdef WORDS_BIGENDIAN
#  define PY_BIG_ENDIAN 1
#  define PY_LITTLE_ENDIAN 0
#else
#  define PY_BIG_ENDIAN 0
#  define PY_LITTLE_ENDIAN 1
#endif

/* Formats of PyArg_Parse and Py_BuildValue for a process id and for pointers held in an integer. */
#define _Py_PARSE_PID "i"
#if SIZEOF_VOID_P == SIZEOF_LONG
#  define _Py_PARSE_INTPTR "l"
#  define _Py_PARSE_UINTPTR "k"
#elif SIZEOF_VOID_P == SIZEOF_INT
#  define _Py_PARSE_INTPTR "i"
#  define _Py_PARSE_UINTPTR "I"
#else
#  define _Py_PARSE_INTPTR "L"
#  define _Py_PARSE_UINTPTR "K"
#endif

#endif
