/* Where is the UTF-8 of a string? Behind an ASCII string's head, where the host is known; else asked. */
#ifndef ABIDING_UNICODE_H
#define ABIDING_UNICODE_H

static inline Py_ALWAYS_INLINE const char *abiding_unicode_utf8(PyObject *unicode, Py_ssize_t *size)
{
    size_t at = ABIDING_HOST(str_data);
    if (at != 0 && PyUnicode_Check(unicode)) {
        unsigned int state = ABIDING_READ(unsigned int, unicode, ABIDING_HOST(str_state));
        if ((~state & ABIDING_HOST(str_ascii)) == 0) {
            if (size != _Py_NULL)
                *size = ABIDING_GET(Py_ssize_t, unicode, ABIDING_HOST(str_length));
            return (char *)unicode + at;
        }
    }
    return PyUnicode_AsUTF8AndSize(unicode, size);
}
#define PyUnicode_AsUTF8AndSize(unicode, size) abiding_unicode_utf8((unicode), (size))

#endif
