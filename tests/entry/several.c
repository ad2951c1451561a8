/* Two modules in one file, each with its hook. */
#include "body.h"

static PySlot spam_slots[] = BODY_SLOTS("spam");
static PySlot eggs_slots[] = BODY_SLOTS("eggs");

PyMODEXPORT_FUNC
PyModExport_spam(void)
{
    return spam_slots;
}
ABIDING_EXPORT(spam);

PyMODEXPORT_FUNC
PyModExport_eggs(void)
{
    return eggs_slots;
}
ABIDING_EXPORT(eggs);
