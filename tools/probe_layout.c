/* What does this host's own compiler say about its structs?
 *
 * Compiled against one host's headers, never linked with it: prints one line per row of manifest/layout.toml
 * (struct, field, offset or size) and per type slot of manifest/slots.toml (slot, struct, offset). tests/manifest
 * compares every line with the manifest; where the two differ the manifest is wrong.
 *
 * A field that only some hosts have is asked for by version. PyModuleObject is private: 3.9 hides it in a source file
 * and some packages leave the private headers out, so there nothing is printed for it, and the test asks the living
 * interpreter for its size instead.
 */
#include <Python.h>
#include <structmember.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

/* As an extension sees it: Py_BUILD_CORE, wanted below, would change the bytes of 3.12. */
static PyModuleDef fresh = {PyModuleDef_HEAD_INIT};

#if PY_VERSION_HEX >= 0x030a0000 && __has_include("internal/pycore_moduleobject.h")
#  define Py_BUILD_CORE 1
#  include "internal/pycore_moduleobject.h"
#  define HAVE_MODULE_OBJECT 1
#else
#  define HAVE_MODULE_OBJECT 0
#endif

#ifdef Py_GIL_DISABLED
#  define FREE_THREADED 1
#else
#  define FREE_THREADED 0
#endif

#define SIZE(type, name) printf("%s %s %zu\n", #type, name, sizeof(type))
#define FIELD(type, field) printf("%s %s %zu\n", #type, #field, offsetof(type, field))
#define OFFSET(type, field, name) printf("%s %s %zu\n", #type, name, offsetof(type, field))
#define ITEMS(type, field) OFFSET(type, ob_item, #field)
#define SLOT(type, field) printf("slot Py_%s %s %zu\n", #field, #type, offsetof(type, field))
/* The same on every host once the object head is taken off. */
#define TYPE_SLOT(field) \
    printf("slot Py_%s PyTypeObject %zu\n", #field, offsetof(PyTypeObject, field) - sizeof(PyObject))

static void probe_object(void)
{
    SIZE(PyObject, "object_size");
    FIELD(PyObject, ob_type);
#if FREE_THREADED
    FIELD(PyObject, ob_tid);
    FIELD(PyObject, ob_mutex);
    FIELD(PyObject, ob_gc_bits);
    FIELD(PyObject, ob_ref_local);
    FIELD(PyObject, ob_ref_shared);
#else
    FIELD(PyObject, ob_refcnt);
#endif
#if PY_VERSION_HEX >= 0x030e0000
    FIELD(PyObject, ob_flags);
#endif
    SIZE(PyVarObject, "var_size");
    FIELD(PyVarObject, ob_size);
    ITEMS(PyTupleObject, tuple_item);
    ITEMS(PyListObject, list_item);
    SIZE(PyMemberDef, "member_size");
}

static void probe_values(void)
{
    PyASCIIObject text;
    unsigned int state;

#if PY_VERSION_HEX >= 0x030c0000
    OFFSET(PyLongObject, long_value.ob_digit, "long_digit");
#else
    OFFSET(PyLongObject, ob_digit, "long_digit");
#endif
    OFFSET(PyFloatObject, ob_fval, "float_value");
    OFFSET(PyBytesObject, ob_sval, "bytes_data");
    OFFSET(PyASCIIObject, length, "str_length");
    OFFSET(PyASCIIObject, state, "str_state");
    memset(&text, 0, sizeof(text));
    text.state.compact = 1;
    text.state.ascii = 1;
    memcpy(&state, &text.state, sizeof(state));
    printf("PyASCIIObject str_ascii %u\n", state);
    SIZE(PyASCIIObject, "str_data");
    SIZE(PyUnicodeObject, "str_size");
}

static void probe_type(void)
{
    SIZE(PyTypeObject, "type_size");
    FIELD(PyTypeObject, tp_name);
    FIELD(PyTypeObject, tp_basicsize);
    FIELD(PyTypeObject, tp_itemsize);
    FIELD(PyTypeObject, tp_dealloc);
    FIELD(PyTypeObject, tp_vectorcall_offset);
    FIELD(PyTypeObject, tp_getattr);
    FIELD(PyTypeObject, tp_setattr);
    FIELD(PyTypeObject, tp_as_async);
    FIELD(PyTypeObject, tp_repr);
    FIELD(PyTypeObject, tp_as_number);
    FIELD(PyTypeObject, tp_as_sequence);
    FIELD(PyTypeObject, tp_as_mapping);
    FIELD(PyTypeObject, tp_hash);
    FIELD(PyTypeObject, tp_call);
    FIELD(PyTypeObject, tp_str);
    FIELD(PyTypeObject, tp_getattro);
    FIELD(PyTypeObject, tp_setattro);
    FIELD(PyTypeObject, tp_as_buffer);
    FIELD(PyTypeObject, tp_flags);
    FIELD(PyTypeObject, tp_doc);
    FIELD(PyTypeObject, tp_traverse);
    FIELD(PyTypeObject, tp_clear);
    FIELD(PyTypeObject, tp_richcompare);
    FIELD(PyTypeObject, tp_weaklistoffset);
    FIELD(PyTypeObject, tp_iter);
    FIELD(PyTypeObject, tp_iternext);
    FIELD(PyTypeObject, tp_methods);
    FIELD(PyTypeObject, tp_members);
    FIELD(PyTypeObject, tp_getset);
    FIELD(PyTypeObject, tp_base);
    FIELD(PyTypeObject, tp_dict);
    FIELD(PyTypeObject, tp_descr_get);
    FIELD(PyTypeObject, tp_descr_set);
    FIELD(PyTypeObject, tp_dictoffset);
    FIELD(PyTypeObject, tp_init);
    FIELD(PyTypeObject, tp_alloc);
    FIELD(PyTypeObject, tp_new);
    FIELD(PyTypeObject, tp_free);
    FIELD(PyTypeObject, tp_is_gc);
    FIELD(PyTypeObject, tp_bases);
    FIELD(PyTypeObject, tp_mro);
    FIELD(PyTypeObject, tp_cache);
    FIELD(PyTypeObject, tp_subclasses);
    FIELD(PyTypeObject, tp_weaklist);
    FIELD(PyTypeObject, tp_del);
    FIELD(PyTypeObject, tp_version_tag);
    FIELD(PyTypeObject, tp_finalize);
    FIELD(PyTypeObject, tp_vectorcall);
#if PY_VERSION_HEX >= 0x030c0000
    FIELD(PyTypeObject, tp_watched);
#endif
#if PY_VERSION_HEX >= 0x030d0000
    FIELD(PyTypeObject, tp_versions_used);
#endif
    SIZE(PyHeapTypeObject, "heap_size");
    FIELD(PyHeapTypeObject, as_async);
    FIELD(PyHeapTypeObject, as_number);
    FIELD(PyHeapTypeObject, as_mapping);
    FIELD(PyHeapTypeObject, as_sequence);
    FIELD(PyHeapTypeObject, as_buffer);
    FIELD(PyHeapTypeObject, ht_name);
    FIELD(PyHeapTypeObject, ht_slots);
    FIELD(PyHeapTypeObject, ht_qualname);
    FIELD(PyHeapTypeObject, ht_cached_keys);
    FIELD(PyHeapTypeObject, ht_module);
#if PY_VERSION_HEX >= 0x030b0000
    FIELD(PyHeapTypeObject, _ht_tpname);
#endif
#if PY_VERSION_HEX >= 0x030e0000
    FIELD(PyHeapTypeObject, ht_token);
#endif
}

static void probe_thread(void)
{
    FIELD(PyThreadState, thread_id);
}

static void probe_locks(void)
{
#if PY_VERSION_HEX >= 0x030d0000
    SIZE(PyMutex, "mutex_size");
#endif
#if FREE_THREADED
    SIZE(PyCriticalSection, "section_size");
    SIZE(PyCriticalSection2, "section2_size");
#endif
}

static void probe_module(void)
{
    const unsigned char *head = (const unsigned char *)&fresh;
    size_t i;

    SIZE(PyModuleDef_Base, "def_base_size");
    FIELD(PyModuleDef_Base, m_init);
    FIELD(PyModuleDef_Base, m_index);
    FIELD(PyModuleDef_Base, m_copy);
    SIZE(PyModuleDef, "def_size");
    FIELD(PyModuleDef, m_name);
    FIELD(PyModuleDef, m_doc);
    FIELD(PyModuleDef, m_size);
    FIELD(PyModuleDef, m_methods);
    FIELD(PyModuleDef, m_slots);
    FIELD(PyModuleDef, m_traverse);
    FIELD(PyModuleDef, m_clear);
    FIELD(PyModuleDef, m_free);
    printf("PyModuleDef def_head ");
    for (i = 0; i < sizeof(PyObject); i++)
        printf("%02x", head[i]);
    printf("\n");
#if HAVE_MODULE_OBJECT
    SIZE(PyModuleObject, "module_size");
    FIELD(PyModuleObject, md_dict);
    FIELD(PyModuleObject, md_state);
    FIELD(PyModuleObject, md_weaklist);
    FIELD(PyModuleObject, md_name);
#  if PY_VERSION_HEX < 0x030f0000
    FIELD(PyModuleObject, md_def);
#  endif
#  if FREE_THREADED && PY_VERSION_HEX < 0x030f0000
    FIELD(PyModuleObject, md_gil);
#  endif
#endif
}

static void probe_slots(void)
{
    SLOT(PyBufferProcs, bf_getbuffer);
    SLOT(PyBufferProcs, bf_releasebuffer);
    SLOT(PyMappingMethods, mp_ass_subscript);
    SLOT(PyMappingMethods, mp_length);
    SLOT(PyMappingMethods, mp_subscript);
    SLOT(PyNumberMethods, nb_absolute);
    SLOT(PyNumberMethods, nb_add);
    SLOT(PyNumberMethods, nb_and);
    SLOT(PyNumberMethods, nb_bool);
    SLOT(PyNumberMethods, nb_divmod);
    SLOT(PyNumberMethods, nb_float);
    SLOT(PyNumberMethods, nb_floor_divide);
    SLOT(PyNumberMethods, nb_index);
    SLOT(PyNumberMethods, nb_inplace_add);
    SLOT(PyNumberMethods, nb_inplace_and);
    SLOT(PyNumberMethods, nb_inplace_floor_divide);
    SLOT(PyNumberMethods, nb_inplace_lshift);
    SLOT(PyNumberMethods, nb_inplace_matrix_multiply);
    SLOT(PyNumberMethods, nb_inplace_multiply);
    SLOT(PyNumberMethods, nb_inplace_or);
    SLOT(PyNumberMethods, nb_inplace_power);
    SLOT(PyNumberMethods, nb_inplace_remainder);
    SLOT(PyNumberMethods, nb_inplace_rshift);
    SLOT(PyNumberMethods, nb_inplace_subtract);
    SLOT(PyNumberMethods, nb_inplace_true_divide);
    SLOT(PyNumberMethods, nb_inplace_xor);
    SLOT(PyNumberMethods, nb_int);
    SLOT(PyNumberMethods, nb_invert);
    SLOT(PyNumberMethods, nb_lshift);
    SLOT(PyNumberMethods, nb_matrix_multiply);
    SLOT(PyNumberMethods, nb_multiply);
    SLOT(PyNumberMethods, nb_negative);
    SLOT(PyNumberMethods, nb_or);
    SLOT(PyNumberMethods, nb_positive);
    SLOT(PyNumberMethods, nb_power);
    SLOT(PyNumberMethods, nb_remainder);
    SLOT(PyNumberMethods, nb_rshift);
    SLOT(PyNumberMethods, nb_subtract);
    SLOT(PyNumberMethods, nb_true_divide);
    SLOT(PyNumberMethods, nb_xor);
    SLOT(PySequenceMethods, sq_ass_item);
    SLOT(PySequenceMethods, sq_concat);
    SLOT(PySequenceMethods, sq_contains);
    SLOT(PySequenceMethods, sq_inplace_concat);
    SLOT(PySequenceMethods, sq_inplace_repeat);
    SLOT(PySequenceMethods, sq_item);
    SLOT(PySequenceMethods, sq_length);
    SLOT(PySequenceMethods, sq_repeat);
    SLOT(PyAsyncMethods, am_await);
    SLOT(PyAsyncMethods, am_aiter);
    SLOT(PyAsyncMethods, am_anext);
#if PY_VERSION_HEX >= 0x030a0000
    SLOT(PyAsyncMethods, am_send);
#endif
    TYPE_SLOT(tp_alloc);
    TYPE_SLOT(tp_base);
    TYPE_SLOT(tp_bases);
    TYPE_SLOT(tp_call);
    TYPE_SLOT(tp_clear);
    TYPE_SLOT(tp_dealloc);
    TYPE_SLOT(tp_del);
    TYPE_SLOT(tp_descr_get);
    TYPE_SLOT(tp_descr_set);
    TYPE_SLOT(tp_doc);
    TYPE_SLOT(tp_finalize);
    TYPE_SLOT(tp_free);
    TYPE_SLOT(tp_getattr);
    TYPE_SLOT(tp_getattro);
    TYPE_SLOT(tp_getset);
    TYPE_SLOT(tp_hash);
    TYPE_SLOT(tp_init);
    TYPE_SLOT(tp_is_gc);
    TYPE_SLOT(tp_iter);
    TYPE_SLOT(tp_iternext);
    TYPE_SLOT(tp_members);
    TYPE_SLOT(tp_methods);
    TYPE_SLOT(tp_new);
    TYPE_SLOT(tp_repr);
    TYPE_SLOT(tp_richcompare);
    TYPE_SLOT(tp_setattr);
    TYPE_SLOT(tp_setattro);
    TYPE_SLOT(tp_str);
    TYPE_SLOT(tp_traverse);
    TYPE_SLOT(tp_vectorcall);
}

int main(void)
{
    printf("host 3.%d %s\n", PY_MINOR_VERSION, FREE_THREADED ? "free-threaded" : "gil");
    probe_object();
    probe_values();
    probe_type();
    probe_module();
    probe_thread();
    probe_locks();
    probe_slots();
    return 0;
}
