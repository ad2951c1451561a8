// C++ by hand: owners of references, exceptions that become Python's, static constructors, threads of its own.
#include <Python.h>

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <new>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace {

// Runs before any host calls us.
const std::map<std::string, int> legs = {{"dog", 4}, {"bird", 2}, {"snake", 0}};
std::atomic<int> alive{0};

struct Unref {
    void operator()(PyObject *object) const { Py_XDECREF(object); }
};
using Ref = std::unique_ptr<PyObject, Unref>;

// Python's exception is set already.
struct PythonError {};

PyObject *check(PyObject *object)
{
    if (object == nullptr) {
        throw PythonError();
    }
    return object;
}

std::string text(PyObject *object)
{
    Py_ssize_t size;
    const char *data = PyUnicode_AsUTF8AndSize(object, &size);
    if (data == nullptr) {
        throw PythonError();
    }
    return std::string(data, static_cast<size_t>(size));
}

// Calls body, and makes Python's exceptions of C++'s.
template <typename Body>
PyObject *guarded(Body body) noexcept
{
    try {
        return body();
    }
    catch (const PythonError &) {
    }
    catch (const std::out_of_range &error) {
        PyErr_SetString(PyExc_KeyError, error.what());
    }
    catch (const std::bad_alloc &) {
        PyErr_NoMemory();
    }
    catch (const std::exception &error) {
        PyErr_SetString(PyExc_RuntimeError, error.what());
    }
    return nullptr;
}

struct Cage {
    std::mutex mutex;
    std::vector<std::string> animals;
    Cage() { alive++; }
    ~Cage() { alive--; }
};

struct State {
    PyObject *type;
};

PyObject *legs_of(PyObject *, PyObject *name)
{
    return guarded([&] { return PyLong_FromLong(legs.at(text(name))); });
}

PyObject *joined(PyObject *, PyObject *items)
{
    return guarded([&] {
        std::string all;
        Ref iter(check(PyObject_GetIter(items)));
        while (Ref item{PyIter_Next(iter.get())}) {
            all += text(item.get()) + ";";
        }
        if (PyErr_Occurred()) {
            throw PythonError();
        }
        return check(PyUnicode_FromStringAndSize(all.data(), static_cast<Py_ssize_t>(all.size())));
    });
}

PyObject *throws(PyObject *, PyObject *kind)
{
    return guarded([&]() -> PyObject * {
        switch (PyLong_AsLong(kind)) {
            case 0: throw std::runtime_error("plain");
            case 1: throw std::bad_alloc();
            case -1: throw PythonError();
        }
        Py_RETURN_NONE;
    });
}

// Threads that Python did not make call back into it.
PyObject *call_in_threads(PyObject *, PyObject *function)
{
    return guarded([&]() -> PyObject * {
        std::atomic<int> failed{0};
        PyThreadState *state = PyEval_SaveThread();
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; i++) {
            threads.emplace_back([&] {
                PyGILState_STATE held = PyGILState_Ensure();
                Ref result(PyObject_CallNoArgs(function));
                if (!result) {
                    PyErr_Clear();
                    failed++;
                }
                result.reset();
                PyGILState_Release(held);
            });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        PyEval_RestoreThread(state);
        return PyLong_FromLong(failed);
    });
}

PyObject *alive_now(PyObject *, PyObject *)
{
    return PyLong_FromLong(alive);
}

extern "C" {

PyType_Spec *cage_spec();

PyObject *cage_new(PyTypeObject *type, PyObject *, PyObject *)
{
    return guarded([&] {
        auto alloc = reinterpret_cast<allocfunc>(PyType_GetSlot(type, Py_tp_alloc));
        Ref self(check(alloc(type, 0)));
        PyType_Spec *spec = cage_spec();
        PyTypeObject *base = nullptr;
        if (PyType_GetBaseByToken(type, spec, &base) < 0) {
            throw PythonError();
        }
        Ref held(reinterpret_cast<PyObject *>(base));
        new (PyObject_GetTypeData(self.get(), base)) Cage();
        return self.release();
    });
}

static Cage *cage_of(PyObject *self)
{
    PyTypeObject *base = nullptr;
    PyType_GetBaseByToken(Py_TYPE(self), cage_spec(), &base);
    Ref held(reinterpret_cast<PyObject *>(base));
    return static_cast<Cage *>(PyObject_GetTypeData(self, base));
}

void cage_dealloc(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    cage_of(self)->~Cage();
    reinterpret_cast<freefunc>(PyType_GetSlot(type, Py_tp_free))(self);
    Py_DECREF(reinterpret_cast<PyObject *>(type));
}

PyObject *cage_put(PyObject *self, PyObject *name)
{
    return guarded([&] {
        std::string animal = text(name);
        legs.at(animal);
        Cage *cage = cage_of(self);
        std::lock_guard<std::mutex> lock(cage->mutex);
        cage->animals.push_back(animal);
        return PyLong_FromSize_t(cage->animals.size());
    });
}

PyMethodDef cage_methods[] = {{"put", cage_put, METH_O, nullptr}, {nullptr, nullptr, 0, nullptr}};

PyType_Slot cage_slots[] = {
    {Py_tp_new, reinterpret_cast<void *>(cage_new)},
    {Py_tp_dealloc, reinterpret_cast<void *>(cage_dealloc)},
    {Py_tp_methods, cage_methods},
    {Py_tp_token, Py_TP_USE_SPEC},
    {0, nullptr},
};

PyType_Spec cage_type = {"cages.Cage", -static_cast<int>(sizeof(Cage)), 0,
                         Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE, cage_slots};

PyType_Spec *cage_spec()
{
    return &cage_type;
}

int cages_exec(PyObject *module)
{
    Ref type(PyType_FromModuleAndSpec(module, &cage_type, nullptr));
    return type ? PyModule_AddObjectRef(module, "Cage", type.get()) : -1;
}

PyMethodDef methods[] = {
    {"legs_of", legs_of, METH_O, nullptr},
    {"joined", joined, METH_O, nullptr},
    {"throws", throws, METH_O, nullptr},
    {"call_in_threads", call_in_threads, METH_O, nullptr},
    {"alive", alive_now, METH_NOARGS, nullptr},
    {nullptr, nullptr, 0, nullptr},
};

PyABIInfo_VAR(abi_info);

PySlot slots[] = {
    PySlot_STATIC_DATA(Py_mod_abi, &abi_info),
    PySlot_STATIC_DATA(Py_mod_name, const_cast<char *>("cages")),
    PySlot_STATIC_DATA(Py_mod_methods, methods),
    PySlot_FUNC(Py_mod_exec, cages_exec),
    PySlot_DATA(Py_mod_gil, Py_MOD_GIL_NOT_USED),
    PySlot_END
};

}   // extern "C"

}   // namespace

PyMODEXPORT_FUNC PyModExport_cages(void)
{
    return slots;
}
