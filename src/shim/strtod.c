/* Doubles as text: Py_DTSF_NO_NEG_0, which hosts below 3.11 pass over. */
#include "bind.h"

#include <string.h>

ABD_BIND_PyOS_double_to_string
ABD_HOST_PyOS_double_to_string

/* "-0", "-0.00", "-0e+00": nothing but zeros up to the exponent. */
static int
is_negative_zero(const char *text)
{
    if (*text++ != '-') {
        return 0;
    }
    size_t zeros = strspn(text, "0.");
    return zeros > 0 && strchr("eE", text[zeros]) != NULL;
}

static char *
old_PyOS_double_to_string(double val, char format_code, int precision,
                          int flags, int *type)
{
    char *text = host_PyOS_double_to_string(val, format_code, precision,
                                            flags & ~Py_DTSF_NO_NEG_0, type);
    if (text != NULL && (flags & Py_DTSF_NO_NEG_0) && is_negative_zero(text)) {
        if (flags & Py_DTSF_SIGN) {
            text[0] = '+';
        }
        else {
            memmove(text, text + 1, strlen(text));
        }
    }
    return text;
}
