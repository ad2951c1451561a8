/* Arrays in and out, iterators, broadcasting and descriptors by NumPy's C API; use_numpy.py tries it in each host. */
#include <abiding/numpy.h>

/* total(array): the sum of what is in it, as doubles, by its strides */
static PyObject *
total(PyObject *Py_UNUSED(module), PyObject *object)
{
    PyArrayObject *array = (PyArrayObject *)PyArray_FROM_OTF(object, NPY_DOUBLE, NPY_ARRAY_ALIGNED);
    if (array == NULL) {
        return NULL;
    }
    double sum = 0;
    if (PyArray_NDIM(array) == 2) {
        for (npy_intp i = 0; i < PyArray_DIM(array, 0); i++) {
            for (npy_intp j = 0; j < PyArray_DIM(array, 1); j++) {
                sum += *(double *)PyArray_GETPTR2(array, i, j);
            }
        }
    }
    else if (PyArray_IS_C_CONTIGUOUS(array)) {
        const double *data = PyArray_DATA(array);
        for (npy_intp i = 0; i < PyArray_SIZE(array); i++) {
            sum += data[i];
        }
    }
    else {
        PyArrayIterObject *iter = (PyArrayIterObject *)PyArray_IterNew((PyObject *)array);
        if (iter == NULL) {
            Py_DECREF((PyObject *)array);
            return NULL;
        }
        while (PyArray_ITER_NOTDONE(iter)) {
            sum += *(double *)PyArray_ITER_DATA(iter);
            PyArray_ITER_NEXT(iter);
        }
        Py_DECREF((PyObject *)iter);
    }
    Py_DECREF((PyObject *)array);
    return PyFloat_FromDouble(sum);
}

/* product(a, b): elementwise, with broadcasting, without the thread state */
static PyObject *
product(PyObject *Py_UNUSED(module), PyObject *args)
{
    PyObject *a, *b;
    if (!PyArg_ParseTuple(args, "OO", &a, &b)) {
        return NULL;
    }
    PyArrayObject *left = (PyArrayObject *)PyArray_FROM_OTF(a, NPY_DOUBLE, NPY_ARRAY_ALIGNED);
    PyArrayObject *right = (PyArrayObject *)PyArray_FROM_OTF(b, NPY_DOUBLE, NPY_ARRAY_ALIGNED);
    PyArrayMultiIterObject *both = NULL;
    PyArrayObject *made = NULL;
    if (left != NULL && right != NULL) {
        both = (PyArrayMultiIterObject *)PyArray_MultiIterNew(2, left, right);
    }
    if (both != NULL) {
        made = (PyArrayObject *)PyArray_SimpleNew(PyArray_MultiIter_NDIM(both), PyArray_MultiIter_DIMS(both), NPY_DOUBLE);
    }
    if (made != NULL) {
        NPY_BEGIN_ALLOW_THREADS
        for (double *out = PyArray_DATA(made); PyArray_MultiIter_NOTDONE(both); out++) {
            *out = *(double *)PyArray_MultiIter_DATA(both, 0) * *(double *)PyArray_MultiIter_DATA(both, 1);
            PyArray_MultiIter_NEXT(both);
        }
        NPY_END_ALLOW_THREADS
    }
    Py_XDECREF((PyObject *)both);
    Py_XDECREF((PyObject *)left);
    Py_XDECREF((PyObject *)right);
    return (PyObject *)made;
}

/* about(array): what its fields and its descriptor's say */
static PyObject *
about(PyObject *Py_UNUSED(module), PyObject *object)
{
    if (!PyArray_Check(object)) {
        PyErr_SetString(PyExc_TypeError, "not an array");
        return NULL;
    }
    PyArrayObject *array = (PyArrayObject *)object;
    PyArray_Descr *descr = PyArray_DESCR(array);
    PyObject *names = PyDataType_NAMES(descr) == NULL ? Py_None : PyDataType_NAMES(descr);
    return Py_BuildValue("{s:i,s:n,s:n,s:i,s:C,s:O,s:O,s:i}",
                         "ndim", PyArray_NDIM(array),
                         "size", (Py_ssize_t)PyArray_SIZE(array),
                         "itemsize", (Py_ssize_t)PyDataType_ELSIZE(descr),
                         "type", PyArray_TYPE(array),
                         "kind", (int)_PyDataType_GET_ITEM_DATA(descr)->kind,
                         "names", names,
                         "base", PyArray_BASE(array) == NULL ? Py_None : PyArray_BASE(array),
                         "writeable", PyArray_ISWRITEABLE(array) != 0);
}

static int
numeric_exec(PyObject *Py_UNUSED(module))
{
    import_array1(-1);
    return 0;
}

static PyMethodDef methods[] = {
    {"total", total, METH_O, NULL},
    {"product", product, METH_VARARGS, NULL},
    {"about", about, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

PyABIInfo_VAR(abi_info);

static PySlot slots[] = {
    PySlot_STATIC_DATA(Py_mod_abi, &abi_info),
    PySlot_STATIC_DATA(Py_mod_name, "numeric"),
    PySlot_STATIC_DATA(Py_mod_methods, methods),
    PySlot_FUNC(Py_mod_exec, numeric_exec),
    PySlot_DATA(Py_mod_gil, Py_MOD_GIL_NOT_USED),
    PySlot_END
};

PyMODEXPORT_FUNC
PyModExport_numeric(void)
{
    return slots;
}
