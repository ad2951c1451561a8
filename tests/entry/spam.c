/* One module, by -DABIDING_MODULE=spam or, with CPython's headers, by linking. */
#include "body.h"

static PySlot slots[] = BODY_SLOTS("spam");

PyMODEXPORT_FUNC
PyModExport_spam(void)
{
    return slots;
}
