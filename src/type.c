/* The functions of 3.15 that make types and ask them about their making. */
#include "type.h"

#include "bind.h"
#include "module.h"
#include "peek.h"

static PyObject *
make(struct abd_type_description *description, int described)
{
    PyObject *type = NULL;
    if (described == 0) {
        type = abd_host_below(ABD_PY(3, 12)) ? abd_type_build(description)
                                             : abd_type_from_host(description);
    }
    abd_type_forget(description);
    return type;
}

ABD_BIND_PyType_FromMetaclass

static PyObject *
old_PyType_FromMetaclass(PyTypeObject *metaclass, PyObject *module,
                         PyType_Spec *spec, PyObject *bases)
{
    struct abd_type_description description;
    return make(&description,
                abd_type_describe_spec(&description, metaclass, module, spec,
                                       bases));
}

ABD_BIND_PyType_FromModuleAndSpec

static PyObject *
old_PyType_FromModuleAndSpec(PyObject *module, PyType_Spec *spec,
                             PyObject *bases)
{
    return old_PyType_FromMetaclass(NULL, module, spec, bases);
}

ABD_BIND_PyType_FromSpecWithBases

static PyObject *
old_PyType_FromSpecWithBases(PyType_Spec *spec, PyObject *bases)
{
    return old_PyType_FromMetaclass(NULL, NULL, spec, bases);
}

ABD_BIND_PyType_FromSpec

static PyObject *
old_PyType_FromSpec(PyType_Spec *spec)
{
    return old_PyType_FromMetaclass(NULL, NULL, spec, NULL);
}

ABD_BIND_PyType_FromSlots

static PyObject *
old_PyType_FromSlots(PySlot *slots)
{
    struct abd_type_description description;
    return make(&description, abd_type_describe_slots(&description, slots));
}
