/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_PYSTATE_H
#ifndef Py_PYTHON_H
#include "Python.h"
#else
#define Py_PYSTATE_H

#ifdef __cplusplus
extern "C" {
#endif

#define MAX_CO_EXTRA_USERS 255

typedef void PyThreadStateToken;
typedef struct PyInterpreterGuard PyInterpreterGuard;
typedef struct PyInterpreterView PyInterpreterView;
typedef enum {
    PyGILState_LOCKED,
    PyGILState_UNLOCKED
} PyGILState_STATE;

PyAPI_FUNC(PyInterpreterState *) PyInterpreterState_New(void);
PyAPI_FUNC(void) PyInterpreterState_Clear(PyInterpreterState *interp);
ABIDING_FUNC(void) PyInterpreterState_Delete(PyInterpreterState *interp);
PyAPI_FUNC(PyInterpreterState *) PyInterpreterState_Get(void);
PyAPI_FUNC(PyObject *) PyInterpreterState_GetDict(PyInterpreterState *interp);
PyAPI_FUNC(int64_t) PyInterpreterState_GetID(PyInterpreterState *interp);
PyAPI_FUNC(int) PyState_AddModule(PyObject *module, PyModuleDef *def);
PyAPI_FUNC(int) PyState_RemoveModule(PyModuleDef *def);
PyAPI_FUNC(PyObject *) PyState_FindModule(PyModuleDef *def);
PyAPI_FUNC(PyThreadState *) PyThreadState_New(PyInterpreterState *interp);
PyAPI_FUNC(void) PyThreadState_Clear(PyThreadState *tstate);
PyAPI_FUNC(void) PyThreadState_Delete(PyThreadState *tstate);
PyAPI_FUNC(PyThreadState *) PyThreadState_Get(void);
ABIDING_FUNC(PyThreadState *) PyThreadState_Swap(PyThreadState *tstate);
PyAPI_FUNC(PyObject *) PyThreadState_GetDict(void);
PyAPI_FUNC(int) PyThreadState_SetAsyncExc(unsigned long id, PyObject *exc);
PyAPI_FUNC(PyInterpreterState *) PyThreadState_GetInterpreter(PyThreadState *tstate);
PyAPI_FUNC(PyFrameObject *) PyThreadState_GetFrame(PyThreadState *tstate);
PyAPI_FUNC(uint64_t) PyThreadState_GetID(PyThreadState *tstate);
PyAPI_FUNC(PyGILState_STATE) PyGILState_Ensure(void);
PyAPI_FUNC(void) PyGILState_Release(PyGILState_STATE oldstate);
PyAPI_FUNC(PyThreadState *) PyGILState_GetThisThreadState(void);
ABIDING_FUNC(PyInterpreterGuard *) PyInterpreterGuard_FromCurrent(void);
ABIDING_FUNC(void) PyInterpreterGuard_Close(PyInterpreterGuard *guard);
ABIDING_FUNC(PyInterpreterGuard *) PyInterpreterGuard_FromView(PyInterpreterView *view);
ABIDING_FUNC(PyInterpreterView *) PyInterpreterView_FromCurrent(void);
ABIDING_FUNC(void) PyInterpreterView_Close(PyInterpreterView *view);
ABIDING_FUNC(PyInterpreterView *) PyInterpreterView_FromMain(void);
ABIDING_FUNC(PyThreadStateToken *) PyThreadState_Ensure(PyInterpreterGuard *guard);
ABIDING_FUNC(PyThreadStateToken *) PyThreadState_EnsureFromView(PyInterpreterView *view);
ABIDING_FUNC(void) PyThreadState_Release(PyThreadStateToken *tstate);

#define PyThreadState_GET() PyThreadState_Get()

#ifdef __cplusplus
}
#endif

#endif
#endif
