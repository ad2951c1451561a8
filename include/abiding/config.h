/* What would a pyconfig.h say? Only what the compiler itself can tell, so that one set of headers serves every target.
 *
 * Like CPython's own, it switches the C library's extensions on, so it has to come before any standard header.
 */
#ifndef ABIDING_CONFIG_H
#define ABIDING_CONFIG_H

#ifdef __linux__
#  ifndef _GNU_SOURCE
#    define _GNU_SOURCE 1
#  endif
#  ifndef _FILE_OFFSET_BITS
#    define _FILE_OFFSET_BITS 64
#  endif
#endif
#if defined(__APPLE__) && !defined(_DARWIN_C_SOURCE)
#  define _DARWIN_C_SOURCE 1
#endif
#if defined(__NetBSD__) && !defined(_NETBSD_SOURCE)
#  define _NETBSD_SOURCE 1
#endif

#define SIZEOF_SHORT __SIZEOF_SHORT__
#define SIZEOF_INT __SIZEOF_INT__
#define SIZEOF_LONG __SIZEOF_LONG__
#define SIZEOF_LONG_LONG __SIZEOF_LONG_LONG__
#define SIZEOF_FLOAT __SIZEOF_FLOAT__
#define SIZEOF_DOUBLE __SIZEOF_DOUBLE__
#define SIZEOF_LONG_DOUBLE __SIZEOF_LONG_DOUBLE__
#define SIZEOF_SIZE_T __SIZEOF_SIZE_T__
#define SIZEOF_VOID_P __SIZEOF_POINTER__
#define SIZEOF_UINTPTR_T __SIZEOF_POINTER__
#define SIZEOF_WCHAR_T __SIZEOF_WCHAR_T__
#define SIZEOF_PID_T 4
#define SIZEOF_OFF_T 8
#define SIZEOF__BOOL 1
#define ALIGNOF_LONG __SIZEOF_LONG__
#define ALIGNOF_SIZE_T __SIZEOF_SIZE_T__
#define ALIGNOF_MAX_ALIGN_T __BIGGEST_ALIGNMENT__

#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#  define WORDS_BIGENDIAN 1
#endif

/* C11 and POSIX have these. */
#define HAVE_ERRNO_H 1
#define HAVE_INTTYPES_H 1
#define HAVE_LONG_DOUBLE 1
#define HAVE_LONG_LONG 1
#define HAVE_SNPRINTF 1
#define HAVE_STDINT_H 1
#define HAVE_STDIO_H 1
#define HAVE_STDLIB_H 1
#define HAVE_STRING_H 1
#define HAVE_SYS_STAT_H 1
#define HAVE_SYS_TYPES_H 1
#define HAVE_WCHAR_H 1
#define STDC_HEADERS 1
#ifndef _WIN32
#  define HAVE_CLOCK_GETTIME 1
#  define HAVE_DLFCN_H 1
#  define HAVE_DLOPEN 1
#  define HAVE_DYNAMIC_LOADING 1
#  define HAVE_FCNTL_H 1
#  define HAVE_FORK 1
#  define HAVE_FSEEKO 1
#  define HAVE_FTELLO 1
#  define HAVE_MMAP 1
#  define HAVE_PTHREAD_H 1
#  define HAVE_SIGACTION 1
#  define HAVE_SIGNAL_H 1
#  define HAVE_SSIZE_T 1
#  define HAVE_STRINGS_H 1
#  define HAVE_SYS_SELECT_H 1
#  define HAVE_SYS_TIME_H 1
#  define HAVE_UNISTD_H 1
#endif

#endif
