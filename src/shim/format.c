/* Text from a format as 3.15 documents it: flags, width, precision, every
 * length modifier, %T and %N (below 3.14).
 *
 * Up to 3.11 a host copies what it does not know verbatim and drops the
 * arguments; 3.12 lacks the type names; early 3.13 shows a character cut by
 * the precision as broken.  So all of it is done here, on top of functions
 * that every host has. */
#include "bind.h"

#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>

/* What has been written: `text` (NULL for nothing), then `used` characters of
 * `ascii`. */
struct format_output {
    PyObject *text;
    size_t used;
    char ascii[256];
};

enum format_size { SIZE_INT, SIZE_LONG, SIZE_LONG_LONG, SIZE_INTMAX, SIZE_SIZE, SIZE_PTRDIFF };

struct format_specifier {
    int left, zero, alternate;
    Py_ssize_t width, precision;        /* -1: not given */
    enum format_size size;
    char conversion;
};

/* Output.  Each returns 0, or -1 with an exception set. */

/* Steals `piece`; NULL passes an error on. */
static int
format_append(struct format_output *out, PyObject *piece)
{
    if (piece == NULL) {
        return -1;
    }
    if (out->text == NULL) {
        out->text = piece;
        return 0;
    }
    PyUnicode_AppendAndDel(&out->text, piece);
    return out->text != NULL ? 0 : -1;
}

static int
format_flush(struct format_output *out)
{
    if (out->used == 0) {
        return 0;
    }
    size_t used = out->used;
    out->used = 0;
    return format_append(out, PyUnicode_FromStringAndSize(out->ascii, (Py_ssize_t)used));
}

/* `length` ASCII characters. */
static int
format_write(struct format_output *out, const char *text, size_t length)
{
    if (length > sizeof(out->ascii) - out->used) {
        if (format_flush(out) < 0) {
            return -1;
        }
        if (length > sizeof(out->ascii)) {
            return format_append(out, PyUnicode_FromStringAndSize(text, (Py_ssize_t)length));
        }
    }
    memcpy(out->ascii + out->used, text, length);
    out->used += length;
    return 0;
}

static int
format_fill(struct format_output *out, char character, Py_ssize_t count)
{
    if (count <= 0) {
        return 0;
    }
    if ((size_t)count <= sizeof(out->ascii)) {
        char run[sizeof(out->ascii)];
        memset(run, character, (size_t)count);
        return format_write(out, run, (size_t)count);
    }
    char *run = PyMem_Malloc((size_t)count);
    if (run == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    memset(run, character, (size_t)count);
    int code = format_write(out, run, (size_t)count);
    PyMem_Free(run);
    return code;
}

/* Text of `length` characters with the padding that the width asks for: a str
 * (stolen; NULL passes an error on), or ASCII if `object` is NULL. */
static int
format_write_padded(struct format_output *out, const struct format_specifier *spec,
                    PyObject *object, const char *ascii, Py_ssize_t length)
{
    Py_ssize_t padding = spec->width - length;
    int code = spec->left ? 0 : format_fill(out, ' ', padding);
    if (object == NULL) {
        code = code < 0 ? code : format_write(out, ascii, (size_t)length);
    }
    else if (code < 0 || format_flush(out) < 0) {
        Py_DECREF(object);
        return -1;
    }
    else {
        code = format_append(out, object);
    }
    return code < 0 || !spec->left ? code : format_fill(out, ' ', padding);
}

/* Steals `object`; NULL passes an error on.  The precision is in characters. */
static int
format_write_object(struct format_output *out, const struct format_specifier *spec,
                    PyObject *object)
{
    if (object == NULL) {
        return -1;
    }
    Py_ssize_t length = PyUnicode_GetLength(object);
    if (length < 0) {
        Py_DECREF(object);
        return -1;
    }
    PyObject *piece;
    if (spec->precision >= 0 && spec->precision < length) {
        length = spec->precision;
        piece = PyUnicode_Substring(object, 0, length);
    }
    else {
        piece = PyUnicode_FromObject(object);
    }
    Py_DECREF(object);
    return piece == NULL ? -1 : format_write_padded(out, spec, piece, NULL, length);
}

/* Conversions. */

/* UTF-8 in at most `precision` bytes.  A character cut there is left out, any
 * other wrong byte replaced. */
static int
format_utf8(struct format_output *out, const struct format_specifier *spec, const char *text)
{
    struct format_specifier whole = *spec;
    whole.precision = -1;

    size_t length = 0;
    int is_ascii = 1;
    while ((spec->precision < 0 || length < (size_t)spec->precision) && text[length] != '\0') {
        is_ascii &= (unsigned char)text[length] < 128;
        length++;
    }
    if (is_ascii) {
        return format_write_padded(out, &whole, NULL, text, (Py_ssize_t)length);
    }
    Py_ssize_t consumed;
    int is_cut = spec->precision >= 0 && length == (size_t)spec->precision;
    return format_write_object(out, &whole,
                               PyUnicode_DecodeUTF8Stateful(text, (Py_ssize_t)length, "replace",
                                                            is_cut ? &consumed : NULL));
}

/* The same for wide characters, which the precision counts. */
static int
format_wide(struct format_output *out, const struct format_specifier *spec, const wchar_t *text)
{
    struct format_specifier whole = *spec;
    whole.precision = -1;

    size_t length = 0;
    while ((spec->precision < 0 || length < (size_t)spec->precision) && text[length] != L'\0') {
        length++;
    }
    return format_write_object(out, &whole, PyUnicode_FromWideChar(text, (Py_ssize_t)length));
}

static int
format_string(struct format_output *out, const struct format_specifier *spec, va_list *arguments)
{
    return spec->size == SIZE_LONG
        ? format_wide(out, spec, va_arg(*arguments, const wchar_t *))
        : format_utf8(out, spec, va_arg(*arguments, const char *));
}

static int
format_object_or_string(struct format_output *out, const struct format_specifier *spec,
                        va_list *arguments)
{
    PyObject *object = va_arg(*arguments, PyObject *);
    if (object == NULL) {
        return format_string(out, spec, arguments);
    }
    (void)va_arg(*arguments, const void *);
    return format_write_object(out, spec, Py_NewRef(object));
}

static intmax_t
format_take_signed(enum format_size size, va_list *arguments)
{
    switch (size) {
        case SIZE_LONG:
            return va_arg(*arguments, long);
        case SIZE_LONG_LONG:
            return va_arg(*arguments, long long);
        case SIZE_INTMAX:
            return va_arg(*arguments, intmax_t);
        case SIZE_SIZE:
            return va_arg(*arguments, Py_ssize_t);
        case SIZE_PTRDIFF:
            return va_arg(*arguments, ptrdiff_t);
        default:
            return va_arg(*arguments, int);
    }
}

static uintmax_t
format_take_unsigned(enum format_size size, va_list *arguments)
{
    switch (size) {
        case SIZE_LONG:
            return va_arg(*arguments, unsigned long);
        case SIZE_LONG_LONG:
            return va_arg(*arguments, unsigned long long);
        case SIZE_INTMAX:
            return va_arg(*arguments, uintmax_t);
        case SIZE_SIZE:
            return va_arg(*arguments, size_t);
        case SIZE_PTRDIFF:
            return (size_t)va_arg(*arguments, ptrdiff_t);
        default:
            return va_arg(*arguments, unsigned int);
    }
}

static int
format_integer(struct format_output *out, const struct format_specifier *spec, va_list *arguments)
{
    int negative = 0;
    uintmax_t value;
    if (spec->conversion == 'd' || spec->conversion == 'i') {
        intmax_t number = format_take_signed(spec->size, arguments);
        negative = number < 0;
        value = negative ? 0 - (uintmax_t)number : (uintmax_t)number;
    }
    else {
        value = format_take_unsigned(spec->size, arguments);
    }

    unsigned int base = spec->conversion == 'o' ? 8
                        : spec->conversion == 'x' || spec->conversion == 'X' ? 16 : 10;
    const char *names = spec->conversion == 'X' ? "0123456789ABCDEF" : "0123456789abcdef";
    char digits[sizeof(value) * CHAR_BIT / 3 + 1];
    size_t first = sizeof(digits);
    do {
        digits[--first] = names[value % base];
        value /= base;
    } while (value != 0);

    Py_ssize_t length = (Py_ssize_t)(sizeof(digits) - first), zeros = 0;
    if (spec->precision > length) {
        zeros = spec->precision - length;
    }
    Py_ssize_t spaces = spec->width - length - zeros - negative;
    if (spec->zero && !spec->left && spaces > 0) {
        zeros += spaces;
        spaces = 0;
    }
    if ((!spec->left && format_fill(out, ' ', spaces) < 0)
        || (negative && format_write(out, "-", 1) < 0)
        || format_fill(out, '0', zeros) < 0
        || format_write(out, digits + first, (size_t)length) < 0)
    {
        return -1;
    }
    return spec->left ? format_fill(out, ' ', spaces) : 0;
}

static int
format_character(struct format_output *out, int ordinal)
{
    if (ordinal < 0 || ordinal > 0x10ffff) {
        PyErr_SetString(PyExc_OverflowError, "character argument not in range(0x110000)");
        return -1;
    }
    if (ordinal < 128) {
        char character = (char)ordinal;
        return format_write(out, &character, 1);
    }
    return format_flush(out) < 0 ? -1 : format_append(out, PyUnicode_FromOrdinal(ordinal));
}

/* Not every C library starts a pointer with 0x. */
static int
format_pointer(struct format_output *out, const void *pointer)
{
    char text[64];
    int length = snprintf(text + 2, sizeof(text) - 2, "%p", pointer);
    if (length >= 2 && text[2] == '0' && (text[3] == 'x' || text[3] == 'X')) {
        text[3] = 'x';
        return format_write(out, text + 2, (size_t)length);
    }
    text[0] = '0';
    text[1] = 'x';
    return format_write(out, text, (size_t)length + 2);
}

/* The fully qualified name of a type, its module ended by ':' for the
 * alternate form.  A static type's is what its author wrote, in either form. */
static PyObject *
format_type_name(PyTypeObject *type, int alternate)
{
    PyObject *dotted = PyType_GetFullyQualifiedName(type);
    if (dotted == NULL || !alternate || !(PyType_GetFlags(type) & Py_TPFLAGS_HEAPTYPE)) {
        return dotted;
    }
    PyObject *qualified = PyType_GetQualName(type);
    if (qualified == NULL) {
        Py_DECREF(dotted);
        return NULL;
    }
    Py_ssize_t module = PyUnicode_GetLength(dotted) - PyUnicode_GetLength(qualified) - 1;
    if (module < 0) {
        Py_DECREF(qualified);
        return dotted;
    }
    PyObject *name = PyUnicode_Substring(dotted, 0, module);
    Py_DECREF(dotted);
    PyUnicode_AppendAndDel(&name, PyUnicode_FromString(":"));
    PyUnicode_AppendAndDel(&name, qualified);
    return name;
}

static int
format_type(struct format_output *out, const struct format_specifier *spec, PyObject *type)
{
    if (!PyType_Check(type)) {
        PyErr_SetString(PyExc_TypeError, "%N argument must be a type");
        return -1;
    }
    return format_write_object(out, spec,
                               format_type_name((PyTypeObject *)type, spec->alternate));
}

/* The format. */

static int
format_is_digit(char character)
{
    return character >= '0' && character <= '9';
}

/* Digits, into `number`.  The position behind them, NULL with ValueError set
 * when there are too many. */
static const char *
format_number(const char *format, Py_ssize_t *number, const char *too_big)
{
    *number = 0;
    for (; format_is_digit(*format); format++) {
        int digit = *format - '0';
        if (*number > (PY_SSIZE_T_MAX - digit) / 10) {
            PyErr_SetString(PyExc_ValueError, too_big);
            return NULL;
        }
        *number = *number * 10 + digit;
    }
    return format;
}

/* Reads what stands between '%' and the conversion, and that.  The position
 * behind it, NULL with an exception set. */
static const char *
format_read(const char *format, struct format_specifier *spec, va_list *arguments)
{
    memset(spec, 0, sizeof(*spec));
    spec->width = spec->precision = -1;
    for (;; format++) {
        if (*format == '-') {
            spec->left = 1;
        }
        else if (*format == '0') {
            spec->zero = 1;
        }
        else if (*format == '#') {
            spec->alternate = 1;
        }
        else {
            break;
        }
    }

    if (*format == '*') {
        spec->width = va_arg(*arguments, int);
        if (spec->width < 0) {
            spec->left = 1;
            spec->width = -spec->width;
        }
        format++;
    }
    else if (format_is_digit(*format)) {
        format = format_number(format, &spec->width, "width too big");
    }

    if (format != NULL && *format == '.') {
        format++;
        if (*format == '*') {
            spec->precision = va_arg(*arguments, int);
            if (spec->precision < 0) {
                spec->precision = 0;
            }
            format++;
        }
        else if (format_is_digit(*format)) {
            format = format_number(format, &spec->precision, "precision too big");
        }
    }
    if (format == NULL) {
        return NULL;
    }

    switch (*format) {
        case 'l':
            spec->size = format[1] == 'l' ? SIZE_LONG_LONG : SIZE_LONG;
            break;
        case 'j':
            spec->size = SIZE_INTMAX;
            break;
        case 'z':
            spec->size = SIZE_SIZE;
            break;
        case 't':
            spec->size = SIZE_PTRDIFF;
            break;
    }
    format += spec->size == SIZE_INT ? 0 : spec->size == SIZE_LONG_LONG ? 2 : 1;
    spec->conversion = *format;
    return *format != '\0' ? format + 1 : format;
}

static int
format_is_plain(const struct format_specifier *spec)
{
    return spec->width == -1 && spec->precision == -1 && spec->size == SIZE_INT;
}

/* Writes one argument.  1 if there is no such conversion. */
static int
format_convert(struct format_output *out, const struct format_specifier *spec,
               va_list *arguments)
{
    switch (spec->conversion) {
        case 'd': case 'i': case 'u': case 'o': case 'x': case 'X':
            return format_integer(out, spec, arguments);
        case 's':
            return spec->size > SIZE_LONG ? 1 : format_string(out, spec, arguments);
        case 'V':
            return spec->size > SIZE_LONG ? 1 : format_object_or_string(out, spec, arguments);
        case 'c':
            return !format_is_plain(spec) ? 1 : format_character(out, va_arg(*arguments, int));
        case 'p':
            return !format_is_plain(spec) ? 1
                                          : format_pointer(out, va_arg(*arguments, const void *));
    }
    if (spec->size != SIZE_INT) {
        return 1;
    }
    switch (spec->conversion) {
        case 'U':
            return format_write_object(out, spec, Py_NewRef(va_arg(*arguments, PyObject *)));
        case 'S':
            return format_write_object(out, spec, PyObject_Str(va_arg(*arguments, PyObject *)));
        case 'R':
            return format_write_object(out, spec, PyObject_Repr(va_arg(*arguments, PyObject *)));
        case 'A':
            return format_write_object(out, spec, PyObject_ASCII(va_arg(*arguments, PyObject *)));
        case 'T':
            return format_type(out, spec, (PyObject *)Py_TYPE(va_arg(*arguments, PyObject *)));
        case 'N':
            return format_type(out, spec, va_arg(*arguments, PyObject *));
    }
    return 1;
}

static int
format_all(struct format_output *out, const char *format, va_list *arguments)
{
    while (*format != '\0') {
        size_t length = strcspn(format, "%");
        for (size_t i = 0; i < length; i++) {
            if ((unsigned char)format[i] > 127) {
                PyErr_Format(PyExc_ValueError,
                             "PyUnicode_FromFormatV() expects an ASCII-encoded format string, "
                             "got a non-ASCII byte: 0x%02x", (unsigned char)format[i]);
                return -1;
            }
        }
        if (format_write(out, format, length) < 0) {
            return -1;
        }
        format += length;
        if (*format == '\0') {
            break;
        }
        if (format[1] == '%') {
            if (format_write(out, "%", 1) < 0) {
                return -1;
            }
            format += 2;
            continue;
        }
        struct format_specifier spec;
        const char *behind = format_read(format + 1, &spec, arguments);
        int code = behind == NULL ? -1 : format_convert(out, &spec, arguments);
        if (code == 1) {
            PyErr_Format(PyExc_SystemError, "invalid format string: %s", format);
        }
        if (code != 0) {
            return -1;
        }
        format = behind;
    }
    return 0;
}

ABD_BIND_PyUnicode_FromFormatV

static PyObject *
old_PyUnicode_FromFormatV(const char *format, va_list vargs)
{
    struct format_output out;
    out.text = NULL;
    out.used = 0;

    va_list arguments;
    va_copy(arguments, vargs);
    int code = format_all(&out, format, &arguments);
    va_end(arguments);

    if (code == 0 && out.text == NULL) {
        return PyUnicode_FromStringAndSize(out.ascii, (Py_ssize_t)out.used);
    }
    if (code < 0 || format_flush(&out) < 0) {
        Py_CLEAR(out.text);
    }
    return out.text;
}

ABIDING_HIDDEN PyObject *
PyUnicode_FromFormat(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyObject *text = PyUnicode_FromFormatV(format, arguments);
    va_end(arguments);
    return text;
}

ABD_BIND_PyErr_FormatV

/* Formatting may run any code, so it starts with nothing raised. */
static PyObject *
old_PyErr_FormatV(PyObject *exception, const char *format, va_list vargs)
{
    PyErr_Clear();
    PyObject *text = PyUnicode_FromFormatV(format, vargs);
    if (text != NULL) {
        PyErr_SetObject(exception, text);
        Py_DECREF(text);
    }
    return NULL;
}

ABIDING_HIDDEN PyObject *
PyErr_Format(PyObject *exception, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyErr_FormatV(exception, format, arguments);
    va_end(arguments);
    return NULL;
}
