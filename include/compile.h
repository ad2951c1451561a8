/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_COMPILE_H
#ifndef Py_PYTHON_H
#include "Python.h"
#else
#define Py_COMPILE_H

#ifdef __cplusplus
extern "C" {
#endif

#define Py_single_input 256
#define Py_file_input 257
#define Py_eval_input 258
#define Py_func_type_input 345

#ifdef __cplusplus
}
#endif

#endif
#endif
