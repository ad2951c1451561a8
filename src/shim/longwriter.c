/* Reading and writing the digits of an int: PyLong_Export() and PyLongWriter,
 * which hosts below 3.14 lack.
 *
 * Where they are lacking, the digits are a copy in a format of our own: the
 * 30-bit digits that PyLong_GetNativeLayout() describes below.  It is what
 * CPython uses inside an int on every usual build; on one configured for
 * 15-bit digits sys.int_info says so, and this layout still holds for what is
 * exported and written here. */
#include "bind.h"

#include <stdint.h>
#include <string.h>

ABD_BIND_PyLong_GetNativeLayout
ABD_BIND_PyLong_Export
ABD_BIND_PyLong_FreeExport
ABD_BIND_PyLongWriter_Create
ABD_BIND_PyLongWriter_Finish
ABD_BIND_PyLongWriter_Discard

#define DIGIT_BITS 30
#define DIGIT_MASK (((uint32_t)1 << DIGIT_BITS) - 1)
#define LITTLE 1        /* Py_ASNATIVEBYTES_LITTLE_ENDIAN */

static const PyLongLayout *
old_PyLong_GetNativeLayout(void)
{
    static const PyLongLayout layout = {
        .bits_per_digit = DIGIT_BITS,
        .digit_size = sizeof(uint32_t),
        .digits_order = -1,
        .digit_endianness = PY_LITTLE_ENDIAN ? -1 : 1,
    };
    return &layout;
}

/* Between bytes and digits, both least significant first. */

static void
digits_from_bytes(uint32_t *digits, Py_ssize_t ndigits,
                  const unsigned char *bytes, Py_ssize_t size)
{
    uint64_t pending = 0;
    int bits = 0;
    Py_ssize_t next = 0;
    for (Py_ssize_t i = 0; i < ndigits; i++) {
        for (; bits < DIGIT_BITS && next < size; bits += 8) {
            pending |= (uint64_t)bytes[next++] << bits;
        }
        digits[i] = (uint32_t)pending & DIGIT_MASK;
        pending >>= DIGIT_BITS;
        bits = bits > DIGIT_BITS ? bits - DIGIT_BITS : 0;
    }
}

static void
bytes_from_digits(unsigned char *bytes, Py_ssize_t size,
                  const uint32_t *digits, Py_ssize_t ndigits)
{
    uint64_t pending = 0;
    int bits = 0;
    Py_ssize_t next = 0;
    for (Py_ssize_t i = 0; i < size; i++) {
        if (bits < 8 && next < ndigits) {
            pending |= (uint64_t)(digits[next++] & DIGIT_MASK) << bits;
            bits += DIGIT_BITS;
        }
        bytes[i] = (unsigned char)(pending & 0xFF);
        pending >>= 8;
        bits = bits > 8 ? bits - 8 : 0;
    }
}

/* Two's complement, in place. */
static void
negate_bytes(unsigned char *bytes, Py_ssize_t size)
{
    unsigned int carry = 1;
    for (Py_ssize_t i = 0; i < size; i++) {
        unsigned int sum = (unsigned char)~bytes[i] + carry;
        bytes[i] = (unsigned char)(sum & 0xFF);
        carry = sum >> 8;
    }
}

static Py_ssize_t
trim_digits(const uint32_t *digits, Py_ssize_t ndigits)
{
    while (ndigits > 1 && digits[ndigits - 1] == 0) {
        ndigits--;
    }
    return ndigits;
}

/* Fills in the digits of what does not fit a long long. */
static int
export_digits(PyObject *obj, int negative, PyLongExport *export_long)
{
    Py_ssize_t size = PyLong_AsNativeBytes(obj, NULL, 0, LITTLE);
    if (size < 0) {
        return -1;
    }
    Py_ssize_t ndigits = size / DIGIT_BITS * 8
                         + (size % DIGIT_BITS * 8 + DIGIT_BITS - 1) / DIGIT_BITS;
    unsigned char *bytes = PyMem_Malloc((size_t)size);
    uint32_t *digits = PyMem_Malloc((size_t)ndigits * sizeof(*digits));
    int result = -1;
    if (bytes == NULL || digits == NULL) {
        PyErr_NoMemory();
    }
    else if (PyLong_AsNativeBytes(obj, bytes, size, LITTLE) >= 0) {
        if (negative) {
            negate_bytes(bytes, size);
        }
        digits_from_bytes(digits, ndigits, bytes, size);
        export_long->value = 0;
        export_long->negative = (uint8_t)negative;
        export_long->ndigits = trim_digits(digits, ndigits);
        export_long->digits = digits;
        export_long->_reserved = (Py_uintptr_t)digits;
        result = 0;
    }
    PyMem_Free(bytes);
    if (result < 0) {
        PyMem_Free(digits);
    }
    return result;
}

static int
old_PyLong_Export(PyObject *obj, PyLongExport *export_long)
{
    memset(export_long, 0, sizeof(*export_long));
    if (!PyLong_Check(obj)) {
        PyErr_Format(PyExc_TypeError, "expect int, got %T", obj);
        return -1;
    }
    int overflow;
    long long value = PyLong_AsLongLongAndOverflow(obj, &overflow);
    if (overflow) {
        return export_digits(obj, overflow < 0, export_long);
    }
    export_long->value = value;
    return 0;
}

static void
old_PyLong_FreeExport(PyLongExport *export_long)
{
    void *digits = (void *)export_long->_reserved;
    export_long->_reserved = 0;
    PyMem_Free(digits);
}

/* Our PyLongWriter. */
struct longwriter {
    int negative;
    Py_ssize_t ndigits;
    uint32_t digits[];
};

static PyLongWriter *
old_PyLongWriter_Create(int negative, Py_ssize_t ndigits, void **digits)
{
    if (ndigits <= 0) {
        PyErr_SetString(PyExc_ValueError, "ndigits must be positive");
        *digits = NULL;
        return NULL;
    }
    struct longwriter *writer = NULL;
    if (ndigits <= (PY_SSIZE_T_MAX - (Py_ssize_t)sizeof(*writer))
                   / (Py_ssize_t)sizeof(writer->digits[0]))
    {
        writer = PyMem_Malloc(sizeof(*writer)
                              + (size_t)ndigits * sizeof(writer->digits[0]));
    }
    if (writer == NULL) {
        PyErr_NoMemory();
        *digits = NULL;
        return NULL;
    }
    writer->negative = negative;
    writer->ndigits = ndigits;
    *digits = writer->digits;
    return (PyLongWriter *)writer;
}

static PyObject *
old_PyLongWriter_Finish(PyLongWriter *opaque)
{
    struct longwriter *writer = (struct longwriter *)opaque;
    Py_ssize_t ndigits = trim_digits(writer->digits, writer->ndigits);
    /* One more bit than the digits have, for the sign. */
    Py_ssize_t size = ndigits / 8 * DIGIT_BITS
                      + ndigits % 8 * DIGIT_BITS / 8 + 1;
    PyObject *result = NULL;
    unsigned char word[sizeof(long long)] = {0};
    unsigned char *bytes = word;
    if (size > (Py_ssize_t)sizeof(word)) {
        bytes = PyMem_Malloc((size_t)size);
    }
    if (bytes == NULL) {
        PyErr_NoMemory();
    }
    else {
        bytes_from_digits(bytes, size, writer->digits, ndigits);
        if (writer->negative) {
            negate_bytes(bytes, size);
        }
        result = PyLong_FromNativeBytes(bytes, (size_t)size, LITTLE);
    }
    if (bytes != word) {
        PyMem_Free(bytes);
    }
    PyMem_Free(writer);
    return result;
}

static void
old_PyLongWriter_Discard(PyLongWriter *writer)
{
    PyMem_Free(writer);
}
