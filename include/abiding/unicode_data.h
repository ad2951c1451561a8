/* Which characters has a string, one by one? Where the host is known, read in place; else asked, or copied. */
#ifndef ABIDING_UNICODE_DATA_H
#define ABIDING_UNICODE_DATA_H

#ifdef __cplusplus
extern "C" {
#endif

/* A string's characters lie side by side, each in as many bytes as the highest of them needs. */
enum PyUnicode_Kind {
    PyUnicode_1BYTE_KIND = 1,
    PyUnicode_2BYTE_KIND = 2,
    PyUnicode_4BYTE_KIND = 4
};

/* CPython's macros for such characters. `data` has the kind `kind`, `index` lies within it: nothing is checked, nothing
 * fails, no thread state is needed. All hosts. */
static inline Py_UCS4 PyUnicode_READ(int kind, const void *data, Py_ssize_t index)
{
    return kind == PyUnicode_1BYTE_KIND ? ((const Py_UCS1 *)data)[index]
           : kind == PyUnicode_2BYTE_KIND ? ((const Py_UCS2 *)data)[index] : ((const Py_UCS4 *)data)[index];
}

static inline void PyUnicode_WRITE(int kind, void *data, Py_ssize_t index, Py_UCS4 value)
{
    if (kind == PyUnicode_1BYTE_KIND)
        ((Py_UCS1 *)data)[index] = (Py_UCS1)value;
    else if (kind == PyUnicode_2BYTE_KIND)
        ((Py_UCS2 *)data)[index] = (Py_UCS2)value;
    else
        ((Py_UCS4 *)data)[index] = value;
}

/* --- reading ------------------------------------------------------------------------------------------------------ */

/* The characters of a string, to be read. */
typedef struct {
    const void *data;                 /* for PyUnicode_READ(); a 0 follows the last */
    Py_ssize_t length;
    int kind;                         /* enum PyUnicode_Kind: the smallest that all characters fit in */
    PyObject *unicode;                /* the rest is private */
    void *copy;
} Abiding_UnicodeView;

/* As below, whatever the host. */
ABIDING_FUNC(int) abiding_unicode_view(Abiding_UnicodeView *view, PyObject *unicode);
ABIDING_FUNC(void) abiding_unicode_free(void *copy);
ABIDING_FUNC(int) abiding_unicode_kind(PyObject *unicode);
ABIDING_FUNC(Py_UCS4) abiding_unicode_max(PyObject *unicode);

/* 0 where it is not known. */
static inline Py_ALWAYS_INLINE int abiding_unicode_known_kind(PyObject *unicode)
{
    if (ABIDING_HOST(str_size) == 0)
        return 0;
    /* The three bits below those of str_ascii. */
    int shift = __builtin_ctz((unsigned int)ABIDING_HOST(str_ascii) | 0x8000) - 3;
    return (int)(ABIDING_READ(unsigned int, unicode, ABIDING_HOST(str_state)) >> shift & 7);
}

/* Of a string whose kind is known. */
static inline Py_ALWAYS_INLINE const void *abiding_unicode_known_data(PyObject *unicode)
{
    unsigned int bits = ABIDING_HOST(str_ascii), state = ABIDING_READ(unsigned int, unicode, ABIDING_HOST(str_state)) & bits;
    size_t behind = ABIDING_HOST(str_size) - sizeof(void *);
    if (state == bits)
        return (char *)unicode + ABIDING_HOST(str_data);
    /* The lower bit alone: the characters follow; else a pointer to them does, as in a subclass. */
    return (state & (0u - bits)) != 0 ? (void *)((char *)unicode + behind) : ABIDING_GET(void *, unicode, behind);
}

/* Shows the characters of a string where they are; a copy of them, made now, on a host that keeps them in a way which is
 * not known. The view holds a reference to the string and is given back by Abiding_UnicodeView_Release().
 * Returns 0; -1 with TypeError if `unicode` is no string or NULL, MemoryError if a copy has no room: the view is then empty
 * and may be released. Needs an attached thread state. All hosts; copies on debug builds, with ABIDING_OPAQUE=1 and on
 * versions newer than the library. */
static inline Py_ALWAYS_INLINE int Abiding_UnicodeView_Begin(Abiding_UnicodeView *view, PyObject *unicode)
{
    if (ABIDING_LIKELY(ABIDING_HOST(str_size) != 0) && unicode != _Py_NULL && PyUnicode_Check(unicode)) {
        view->kind = abiding_unicode_known_kind(unicode);
        if (ABIDING_LIKELY(view->kind != 0)) {
            view->data = abiding_unicode_known_data(unicode);
            view->length = ABIDING_GET(Py_ssize_t, unicode, ABIDING_HOST(str_length));
            view->unicode = Py_NewRef(unicode);
            view->copy = _Py_NULL;
            return 0;
        }
    }
    return abiding_unicode_view(view, unicode);
}

/* Ends a view, which is empty afterwards; one that is empty stays so. Keeps an exception that is set. Needs an attached
 * thread state; any one of the interpreter that the string belongs to. */
static inline Py_ALWAYS_INLINE void Abiding_UnicodeView_Release(Abiding_UnicodeView *view)
{
    PyObject *unicode = view->unicode;
    view->unicode = _Py_NULL;
    view->data = _Py_NULL;
    view->length = 0;
    if (view->copy != _Py_NULL)
        abiding_unicode_free(view->copy);
    view->copy = _Py_NULL;
    Py_XDECREF(unicode);
}

/* CPython's macros for a whole string: `unicode` must be one, `index` within it. They cannot fail and set no exception; all
 * need an attached thread state. On a host that keeps strings in a way which is not known, kind and highest character are
 * those that the characters need, and all of them are looked at for it.
 * PyUnicode_DATA() is not here, as such a host has nothing to point to: Abiding_UnicodeView_Begin(). */

/* Returns one of enum PyUnicode_Kind. */
static inline Py_ALWAYS_INLINE int PyUnicode_KIND(PyObject *unicode)
{
    int kind = abiding_unicode_known_kind(unicode);
    return ABIDING_LIKELY(kind != 0) ? kind : abiding_unicode_kind(unicode);
}

/* Returns the number of characters. */
static inline Py_ALWAYS_INLINE Py_ssize_t PyUnicode_GET_LENGTH(PyObject *unicode)
{
    return ABIDING_LIKELY(abiding_unicode_known_kind(unicode) != 0)
           ? ABIDING_GET(Py_ssize_t, unicode, ABIDING_HOST(str_length)) : PyUnicode_GetLength(unicode);
}

/* Returns one character. */
static inline Py_ALWAYS_INLINE Py_UCS4 PyUnicode_READ_CHAR(PyObject *unicode, Py_ssize_t index)
{
    int kind = abiding_unicode_known_kind(unicode);
    return ABIDING_LIKELY(kind != 0) ? PyUnicode_READ(kind, abiding_unicode_known_data(unicode), index)
                                     : PyUnicode_ReadChar(unicode, index);
}

/* Returns what a string that may hold all of these characters is made for: 0x7f, 0xff, 0xffff or 0x10ffff. */
static inline Py_ALWAYS_INLINE Py_UCS4 PyUnicode_MAX_CHAR_VALUE(PyObject *unicode)
{
    int kind = abiding_unicode_known_kind(unicode);
    if (kind == 0)
        return abiding_unicode_max(unicode);
    /* The upper bit. */
    unsigned int bits = ABIDING_HOST(str_ascii), state = ABIDING_READ(unsigned int, unicode, ABIDING_HOST(str_state));
    if ((state & bits & (bits << 1)) != 0)
        return 0x7f;
    return kind == PyUnicode_1BYTE_KIND ? 0xff : kind == PyUnicode_2BYTE_KIND ? 0xffff : 0x10ffff;
}

/* Returns true if all characters are below 0x80. */
static inline Py_ALWAYS_INLINE unsigned int PyUnicode_IS_ASCII(PyObject *unicode)
{
    return PyUnicode_MAX_CHAR_VALUE(unicode) == 0x7f;
}

/* Returns 0; on hosts below 3.12 -1 with MemoryError if a string that was made by functions which are no more needs room to
 * become like the others. */
static inline int PyUnicode_READY(PyObject *unicode)
{
    return abiding_unicode_known_kind(unicode) != 0 || PyUnicode_GetLength(unicode) >= 0 ? 0 : -1;
}

/* PyUnicode_AsUTF8AndSize() without the size. Returns UTF-8 that lives as long as the string; NULL with an exception set. */
static inline Py_ALWAYS_INLINE const char *PyUnicode_AsUTF8(PyObject *unicode)
{
    return PyUnicode_AsUTF8AndSize(unicode, _Py_NULL);
}

/* --- making ------------------------------------------------------------------------------------------------------- */

/* A new string of `size` characters, up to `maxchar`, which are not yet set: PyUnicode_WriteChar() does; a builder, below,
 * writes in place.
 * Returns a new reference; NULL with SystemError if an argument is out of range, MemoryError. Needs an attached thread
 * state. All hosts: one without this function is asked for a string of that many highest characters. */
ABIDING_FUNC(PyObject *) PyUnicode_New(Py_ssize_t size, Py_UCS4 maxchar);

/* A string of `size` characters that lie at `buffer`, each in `kind` bytes.
 * Returns a new reference; NULL with ValueError if size is negative, SystemError if kind is none or a character too high (which a
 * debug build may abort for), MemoryError. Needs an attached thread state. All hosts: one without this function decodes. */
ABIDING_FUNC(PyObject *) PyUnicode_FromKindAndData(int kind, const void *buffer, Py_ssize_t size);

/* A string that is being made. */
typedef struct {
    void *data;                       /* for PyUnicode_WRITE() */
    Py_ssize_t length;
    int kind;
    PyObject *unicode;                /* the rest is private */
} Abiding_UnicodeBuilder;

/* As below, whatever the host. */
ABIDING_FUNC(int) abiding_unicode_builder(Abiding_UnicodeBuilder *builder, Py_ssize_t length, Py_UCS4 maxchar);
ABIDING_FUNC(PyObject *) abiding_unicode_finish(Abiding_UnicodeBuilder *builder);

/* Makes room for `length` characters up to `maxchar`, the highest that there will be, as for PyUnicode_New(). All are to be
 * written before Abiding_UnicodeBuilder_Finish(); nobody else sees the string till then. In place, or on a host that
 * keeps strings in a way which is not known, beside it.
 * Returns 0; -1 with an exception as PyUnicode_New(): the builder is then empty and may be discarded. Needs an attached
 * thread state. All hosts. */
static inline int Abiding_UnicodeBuilder_Begin(Abiding_UnicodeBuilder *builder, Py_ssize_t length, Py_UCS4 maxchar)
{
    builder->unicode = _Py_NULL;
    if (ABIDING_LIKELY(ABIDING_HOST(str_size) != 0)) {
        PyObject *unicode = PyUnicode_New(length, maxchar);
        if (unicode != _Py_NULL) {
            builder->unicode = unicode;
            builder->data = (void *)(uintptr_t)abiding_unicode_known_data(unicode);
            builder->length = length;
            builder->kind = abiding_unicode_known_kind(unicode);
            return 0;
        }
        builder->data = _Py_NULL;
        return -1;
    }
    return abiding_unicode_builder(builder, length, maxchar);
}

/* Returns the string, a new reference; NULL with an exception set: SystemError if a character is too high, MemoryError. The
 * builder is empty afterwards. Needs an attached thread state. */
static inline PyObject *Abiding_UnicodeBuilder_Finish(Abiding_UnicodeBuilder *builder)
{
    PyObject *unicode = builder->unicode;
    if (unicode == _Py_NULL)
        return abiding_unicode_finish(builder);
    builder->unicode = _Py_NULL;
    builder->data = _Py_NULL;
    return unicode;
}

/* Gives up: the builder is empty afterwards, one that is empty stays so. Keeps an exception that is set. Needs an attached
 * thread state. */
static inline void Abiding_UnicodeBuilder_Discard(Abiding_UnicodeBuilder *builder)
{
    PyObject *unicode = builder->unicode;
    if (unicode == _Py_NULL)
        abiding_unicode_free(builder->data);
    builder->unicode = _Py_NULL;
    builder->data = _Py_NULL;
    Py_XDECREF(unicode);
}

#ifdef __cplusplus
}
#endif

#endif
