/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
/* The Limited API of CPython 3.15 as every CPython from 3.9 on offers it, given libabiding.a.
 * Functions that some host lacks, or does differently, are declared hidden: the library defines them in each extension.
 */
#ifndef Py_PYTHON_H
#define Py_PYTHON_H

#include "abiding/abiding.h"
#include "patchlevel.h"
#include "pyconfig.h"
#include "pymacconfig.h"
#include "pyabi.h"
#include <assert.h>
#include <inttypes.h>
#include <limits.h>
#include <math.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <wchar.h>
#include <sys/stat.h>
#include <sys/types.h>

#include "pyport.h"
#include "exports.h"
#include "pymacro.h"
#include "pymath.h"
#include "pymem.h"
#include "pytypedefs.h"
#include "pybuffer.h"
#include "critical_section.h"
#include "object.h"
#include "refcount.h"
#include "objimpl.h"
#include "slots.h"
#include "slots_generated.h"
#include "pyhash.h"
#include "bytearrayobject.h"
#include "bytesobject.h"
#include "unicodeobject.h"
#include "pyerrors.h"
#include "longobject.h"
#include "boolobject.h"
#include "floatobject.h"
#include "complexobject.h"
#include "rangeobject.h"
#include "memoryobject.h"
#include "tupleobject.h"
#include "listobject.h"
#include "dictobject.h"
#include "enumobject.h"
#include "setobject.h"
#include "methodobject.h"
#include "moduleobject.h"
#include "fileobject.h"
#include "pycapsule.h"
#include "pyframe.h"
#include "traceback.h"
#include "sliceobject.h"
#include "iterobject.h"
#include "pystate.h"
#include "descrobject.h"
#include "genericaliasobject.h"
#include "warnings.h"
#include "weakrefobject.h"
#include "structseq.h"
#include "codecs.h"
#include "pythread.h"
#include "modsupport.h"
#include "compile.h"
#include "pythonrun.h"
#include "pylifecycle.h"
#include "ceval.h"
#include "sysmodule.h"
#include "audit.h"
#include "osmodule.h"
#include "intrcheck.h"
#include "import.h"
#include "abstract.h"
#include "bltinmodule.h"
#include "pystrtod.h"
#include "pystrcmp.h"
#include "fileutils.h"

#include "abiding/checked.h"

#endif
