#include "type.h"

#include "peek.h"

#define TAIL_MAGIC 0x41626964       /* "Abid" */
#define TAIL_FORMAT 1

/* The spare entry behind the members of a heap type; NULL if there may be
 * none, because the metaclass allocates in a way of its own. */
static PyMemberDef *
tail(PyTypeObject *type)
{
    if (!abd_type_is_heap(type)) {
        return NULL;
    }
    PyTypeObject *metaclass = abd_object_type((PyObject *)type);
    allocfunc usual = PyType_GenericAlloc;
    void *usual_address;
    memcpy(&usual_address, &usual, sizeof(usual_address));
    if (abd_peek_pointer(metaclass, abd_layout->tp_alloc) != usual_address
        || abd_type_itemsize(metaclass) != (Py_ssize_t)sizeof(PyMemberDef))
    {
        return NULL;
    }
    return abd_type_members(type) + abd_object_size((PyObject *)type);
}

static PyMemberDef *
written_tail(PyTypeObject *type)
{
    PyMemberDef *entry = tail(type);
    return entry != NULL && entry->name == NULL && entry->type == TAIL_MAGIC
           && entry->flags == TAIL_FORMAT ? entry : NULL;
}

int
abd_tail_write(PyTypeObject *type, void *token, abd_sendfunc send)
{
    PyMemberDef *entry = tail(type);
    if (entry == NULL) {
        PyErr_Format(PyExc_SystemError,
                     "type %s: CPython below 3.14 cannot keep the %s of a type "
                     "whose metaclass has an allocator of its own",
                     abd_type_name(type), token != NULL ? "token" : "am_send");
        return -1;
    }
    entry->doc = token;
    memcpy(&entry->offset, &send, sizeof(send));
    entry->flags = TAIL_FORMAT;
    entry->type = TAIL_MAGIC;
    return 0;
}

void *
abd_tail_token(PyTypeObject *type)
{
    PyMemberDef *entry = written_tail(type);
    return entry != NULL ? (void *)entry->doc : NULL;
}

abd_sendfunc
abd_tail_send(PyTypeObject *type)
{
    PyMemberDef *entry = written_tail(type);
    abd_sendfunc send = NULL;
    if (entry != NULL) {
        memcpy(&send, &entry->offset, sizeof(send));
    }
    return send;
}
