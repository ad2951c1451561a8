/* Who runs this extension? What inline code may ask; the library fills it in before any other code of the file runs. */
#ifndef ABIDING_HOST_H
#define ABIDING_HOST_H

#include "abiding.h"
#include "layout_class.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Where an object keeps its reference count. */
enum abiding_counting {
    ABIDING_COUNTING_CALLED,          /* ask the host */
    ABIDING_COUNTING_ALL,             /* 3.9 to 3.11: the first 64 bits, of every object */
    ABIDING_COUNTING_SPLIT,           /* free-threaded: one count of the owning thread, one for the others */
    ABIDING_COUNTING_32               /* 3.12 and later: the first 32 bits, up to a bound */
};

struct _object;

/* Name and structure end in the version, so that a linker speaks up where objects and library are of different ones. */
#define ABIDING_OF_VERSION_(name, major, minor, micro) name##_##major##_##minor##_##micro
#define ABIDING_OF_VERSION(name, major, minor, micro) ABIDING_OF_VERSION_(name, major, minor, micro)
#define abiding_host \
    ABIDING_OF_VERSION(abiding_host, ABIDING_VERSION_MAJOR, ABIDING_VERSION_MINOR, ABIDING_VERSION_MICRO)

struct abiding_host {
    unsigned int version;             /* PY_VERSION_HEX of the host, 0x030d00f0 being 3.13.0 */
    unsigned char free_threaded;      /* it has no GIL */
    unsigned char debug;              /* Py_DEBUG */
    unsigned char frozen;             /* released, its layout known and verified, or native */
    unsigned char native;             /* 3.15 or later: implements abi3t itself */
    unsigned char counts_singletons;  /* below 3.12: None and its kind are counted like any object */
    unsigned char checked;            /* the structure was verified on live objects */
    unsigned char fast;               /* inline code may use the layout: all below is 0 if not */
    unsigned char has_gil;            /* known to have one: critical sections have nothing to do */
    unsigned char layout_class;       /* enum abiding_class */
    unsigned char counting;           /* enum abiding_counting */
    unsigned char long_tagged;        /* an int begins with a tag, not with its size */
    unsigned char token_behind;       /* a heap type's token is behind its members */
    /* Sizes and offsets in bytes. */
    unsigned short object_size;       /* of what every object starts with */
    unsigned short ob_type;
    unsigned short ob_size;
    unsigned short tp_flags;
    unsigned short tp_base;
    unsigned short tp_basicsize;
    unsigned short token;             /* of a heap type, given that it has no members if token_behind */
    unsigned short tuple_item;        /* of the first item */
    unsigned short list_item;         /* of the pointer to the first item */
    unsigned short long_digit;        /* of the first digit */
    unsigned short float_value;
    unsigned short bytes_data;
    unsigned short str_length;
    unsigned short str_state;
    unsigned short str_data;          /* of the UTF-8 that follows, if the state has both bits of str_ascii */
    unsigned short str_ascii;
    unsigned short str_size;          /* of the struct, behind which or at whose end pointer what is not ASCII is */
    void (*merge_zero)(struct _object *);   /* free-threaded: ends the owner's count when that has come to 0 */
};

/* Each extension has its own; valid from the first constructor that may call Python on, for any thread. To all but the
 * library it is constant: a compiler may read it once and keep what it read. */
#ifndef ABIDING_HOST_CONST
#  define ABIDING_HOST_CONST const
#endif
extern ABIDING_HIDDEN ABIDING_HOST_CONST struct abiding_host abiding_host;

/* What inline code asks about the host. Compiled for one layout class it knows most answers. With ABIDING_OPAQUE defined
 * it knows nothing, and every inline function below is the call that it stands for: smaller, slower, for files where
 * size counts. */
#if defined(ABIDING_OPAQUE)
#  define ABIDING_HOST(field) 0
#  define ABIDING_COUNTS_SINGLETONS (abiding_host.counts_singletons)
#elif defined(ABIDING_CLASS)
#  define ABIDING_HOST(field) ABIDING_KNOWN_##field
#else
#  define ABIDING_HOST(field) (abiding_host.field)
#endif
#ifndef ABIDING_COUNTS_SINGLETONS
#  define ABIDING_COUNTS_SINGLETONS ABIDING_HOST(counts_singletons)
#endif

/* Which way most programs go: known hosts. The other way is laid out of the way, loops of its own included: that saves a
 * jump in each round. */
#if defined(__GNUC__)
#  if defined(__clang__) || __GNUC__ >= 9
#    define ABIDING_LIKELY(condition) __builtin_expect_with_probability(!!(condition), 1, 1.0)
#  else
#    define ABIDING_LIKELY(condition) __builtin_expect(!!(condition), 1)
#  endif
#  define ABIDING_ASSUME(condition) ((condition) ? (void)0 : __builtin_unreachable())
#else
#  define ABIDING_LIKELY(condition) (condition)
#  define ABIDING_ASSUME(condition) ((void)0)
#endif

/* What differs within a layout class, but no host of it is without. */
static inline unsigned short abiding_some(unsigned short value)
{
    ABIDING_ASSUME(value != 0);
    return value;
}

/* A field of a host's object; one that stays as it is while others may see the object. */
#define ABIDING_GET(type, object, offset) (*(type *)(void *)((char *)(object) + (offset)))

/* One that threads of a free-threaded host may write meanwhile. */
#if defined(ABIDING_CLASS) && !defined(ABIDING_CLASS_cp313t)
#  define ABIDING_READ ABIDING_GET
#  define ABIDING_WRITE(type, object, offset, value) (ABIDING_GET(type, object, offset) = (value))
#else
#  define ABIDING_READ(type, object, offset) \
    __atomic_load_n((type *)(void *)((char *)(object) + (offset)), __ATOMIC_RELAXED)
#  define ABIDING_WRITE(type, object, offset, value) \
    __atomic_store_n((type *)(void *)((char *)(object) + (offset)), (value), __ATOMIC_RELAXED)
#endif

#ifdef __cplusplus
}
#endif

#endif
