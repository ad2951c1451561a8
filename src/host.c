#include "host.h"

#include "load.h"
#include "note.h"
#include "peek.h"

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What the constructor found out; reported when a module is imported, the
 * first moment at which an exception can be raised. */
enum verdict {
    VERDICT_OK,
    VERDICT_UNREADABLE,     /* Py_GetVersion() says nothing we can parse */
    VERDICT_TOO_OLD,
    VERDICT_PRERELEASE,     /* below 3.15: before the layout was frozen */
    VERDICT_NO_LAYOUT,
    VERDICT_STRUCTURE,      /* live objects contradict the layout */
};

ABIDING_HIDDEN struct abiding_host abiding_host;
ABIDING_HIDDEN const struct abd_layout *abd_layout;

static enum verdict verdict;
static struct {
    const char *what;
    long expected, found;
} mismatch;

#define FIRST_RELEASE_CANDIDATE 0xC0u

/* "3.14.0rc2 free-threading build (...)" in the form of PY_VERSION_HEX;
 * 0 if the text is not of that form. */
static unsigned int
parse_version(const char *text)
{
    unsigned long parts[3];
    for (int i = 0; i < 3; i++) {
        char *end;
        if (*text < '0' || *text > '9') {
            return 0;
        }
        parts[i] = strtoul(text, &end, 10);
        if (end == text || parts[i] > 255 || (i < 2 && *end != '.')) {
            return 0;
        }
        text = i < 2 ? end + 1 : end;
    }
    unsigned long level = 0xF, serial = 0;
    if (*text == 'a' || *text == 'b' || *text == 'r') {
        level = *text == 'a' ? 0xA : *text == 'b' ? 0xB : 0xC;
        text += *text == 'r' ? 2 : 1;
        serial = strtoul(text, NULL, 10) & 0xF;
    }
    return (unsigned int)(parts[0] << 24 | parts[1] << 16 | parts[2] << 8
                          | level << 4 | serial);
}

static unsigned int
host_minor(void)
{
    return (abiding_host.version >> 16) & 0xFF;
}

static const struct abd_layout *
find_layout(void)
{
    if (abiding_host.version >> 24 != 3) {
        return NULL;
    }
    for (size_t i = 0; i < sizeof(abd_layouts) / sizeof(abd_layouts[0]); i++) {
        if (abd_layouts[i].minor == host_minor()
            && abd_layouts[i].free_threaded == abiding_host.free_threaded)
        {
            return &abd_layouts[i];
        }
    }
    return NULL;
}

static int
agree(const char *what, long expected, long found)
{
    if (expected == found) {
        return 1;
    }
    mismatch.what = what;
    mismatch.expected = expected;
    mismatch.found = found;
    return 0;
}

/* Compares a layout with objects that are initialised statically, so that it
 * can run in a constructor.  Every read stays inside the type objects even if
 * the layout is wrong. */
static int
verify(const struct abd_layout *layout)
{
    const void *type = &PyType_Type, *object = &PyBaseObject_Type;
    return agree("type.__class__ is type", 1,
                 abd_peek_pointer(type, layout->ob_type) == type)
        && agree("object.__basicsize__", layout->object_size,
                 (long)abd_peek_size(object, layout->tp_basicsize))
        && agree("object.__name__ is 'object'", 1,
                 strcmp(abd_peek_pointer(object, layout->tp_name), "object") == 0)
        && agree("type.__basicsize__", layout->heap_size,
                 (long)abd_peek_size(type, layout->tp_basicsize))
        && agree("type.__itemsize__", layout->member_size,
                 (long)abd_peek_size(type, layout->tp_itemsize))
        && agree("type(sys).__basicsize__", layout->module_size,
                 (long)abd_peek_size(&PyModule_Type, layout->tp_basicsize));
}

static int
flag_in_environment(const char *name)
{
    const char *value = getenv(name);
    return value != NULL && value[0] == '1' && value[1] == '\0';
}

static int
has_basicsize(const void *type, const struct abd_layout *layout, int size)
{
    return abd_peek_size(type, layout->tp_basicsize) == size;
}

/* Inline code may rely on the layout from now on, unless the size of a type
 * contradicts it: a tuple's is that without items, a list's ends with the
 * pointer to the items and one count, that of bytes with the first byte. */
static int
permit_layout(const struct abd_layout *layout)
{
    if (!has_basicsize(&PyTuple_Type, layout, layout->tuple_item)
        || !has_basicsize(&PyList_Type, layout, layout->list_item + 16)
        || !has_basicsize(&PyLong_Type, layout, layout->long_digit)
        || !has_basicsize(&PyFloat_Type, layout, layout->float_value + 8)
        || !has_basicsize(&PyBytes_Type, layout, layout->bytes_data + 1)
        || !has_basicsize(&PyUnicode_Type, layout, layout->str_size)
        || (layout->free_threaded
            && (layout->ob_tid != offsetof(struct abiding_split, owner)
                || layout->ob_ref_local != offsetof(struct abiding_split, local))))
    {
        return 0;
    }
    if (layout->free_threaded) {
        abiding_host.merge_zero =
            (void (*)(PyObject *))abd_load_function("_Py_MergeZeroLocalRefcount");
    }
    abiding_host.has_gil = !layout->free_threaded;
#define TAKE(FIELD) abiding_host.FIELD = layout->FIELD
    TAKE(layout_class);
    TAKE(counting);
    TAKE(long_tagged);
    TAKE(object_size);
    TAKE(ob_type);
    TAKE(ob_size);
    TAKE(tp_flags);
    TAKE(tp_base);
    TAKE(tp_basicsize);
    TAKE(tuple_item);
    TAKE(list_item);
    TAKE(long_digit);
    TAKE(float_value);
    TAKE(bytes_data);
    TAKE(str_length);
    TAKE(str_state);
    TAKE(str_data);
    TAKE(str_ascii);
    TAKE(str_size);
#undef TAKE
    abiding_host.token_behind = layout->ht_token == ABD_ABSENT;
    abiding_host.token = abiding_host.token_behind
                         ? (unsigned short)(layout->heap_size + offsetof(PyMemberDef, doc))
                         : layout->ht_token;
    return 1;
}

static enum verdict
judge(void)
{
    abiding_host.version = parse_version(Py_GetVersion());
    if (abiding_host.version == 0) {
        return VERDICT_UNREADABLE;
    }
    abiding_host.free_threaded =
        abd_load_function("_Py_MergeZeroLocalRefcount") != NULL;
    abiding_host.debug = abd_load_function("_Py_NegativeRefcount") != NULL;
    abiding_host.native = abiding_host.version >= ABD_PY(3, 15);
    abiding_host.counts_singletons = abiding_host.version < ABD_PY(3, 12);

    if (abiding_host.version < ABD_PY(3, 9)) {
        return VERDICT_TOO_OLD;
    }
    unsigned int level = abiding_host.version & 0xF0;
    int frozen = (abiding_host.version & 0xFF00) != 0
                 || level >= FIRST_RELEASE_CANDIDATE;
    if (!abiding_host.native && !frozen) {
        return VERDICT_PRERELEASE;
    }

    const struct abd_layout *layout = find_layout();
#ifdef ABIDING_TESTING
    if (abiding_host.native && flag_in_environment("ABIDING_UNKNOWN_HOST")) {
        layout = NULL;
    }
#endif
    if (layout != NULL && verify(layout)) {
        abiding_host.checked = 1;
        abiding_host.frozen = (unsigned char)frozen;
        abiding_host.fast = frozen && !abiding_host.debug
                            && !flag_in_environment("ABIDING_OPAQUE")
                            && permit_layout(layout);
    }
    if (abiding_host.native) {
        return VERDICT_OK;
    }
    if (layout == NULL) {
        return VERDICT_NO_LAYOUT;
    }
    if (!abiding_host.checked) {
        return VERDICT_STRUCTURE;
    }
    abd_layout = layout;
    return VERDICT_OK;
}

/* In every file that holds this one: the note (note.c). */
extern __attribute__((visibility("hidden"))) const struct abd_note abd_note;

/* Before the constructors of the extension itself, which may call us. */
__attribute__((constructor(101))) static void
host_constructor(void)
{
    __asm__ volatile("" : : "r"(&abd_note));
    verdict = judge();
}

static const char *
host_tag(char buffer[static 16])
{
    snprintf(buffer, 16, "cp%u%u%s%s", abiding_host.version >> 24,
             host_minor(), abiding_host.free_threaded ? "t" : "",
             abiding_host.debug ? "d" : "");
    return buffer;
}

int
abd_host_check(const char *module)
{
    char tag[16];

    switch (verdict) {
        case VERDICT_OK:
            return 0;
        case VERDICT_UNREADABLE:
            PyErr_Format(PyExc_ImportError,
                "module '%.200s' needs CPython 3.9 or later; this interpreter "
                "calls itself '%.100s', which is not a CPython version. "
                "Use CPython, or a build of the module made for this "
                "interpreter.", module, Py_GetVersion());
            break;
        case VERDICT_TOO_OLD:
            PyErr_Format(PyExc_ImportError,
                "module '%.200s' needs CPython 3.9 or later; this is %s "
                "(%.100s). Use a newer Python, or an older release of the "
                "module.", module, host_tag(tag), Py_GetVersion());
            break;
        case VERDICT_PRERELEASE:
            PyErr_Format(PyExc_ImportError,
                "module '%.200s' needs a final release or release candidate "
                "of CPython below 3.15; this is a pre-release of %s (%.100s) "
                "whose object layout was not settled. Install the final "
                "release.", module, host_tag(tag), Py_GetVersion());
            break;
        case VERDICT_NO_LAYOUT:
            PyErr_Format(PyExc_ImportError,
                "module '%.200s' needs a CPython below 3.15 whose object "
                "layout it knows, or CPython 3.15 or later; this is %s "
                "(%.100s). Use a standard build of CPython.",
                module, host_tag(tag), Py_GetVersion());
            break;
        case VERDICT_STRUCTURE:
            PyErr_Format(PyExc_ImportError,
                "module '%.200s' needs the object layout of %s, but in this "
                "interpreter (%.100s) %s is %ld where it should be %ld: a "
                "modified build, such as one configured with "
                "--with-trace-refs. Use a standard build of CPython, or "
                "CPython 3.15 or later.", module, host_tag(tag),
                Py_GetVersion(), mismatch.what, mismatch.found,
                mismatch.expected);
            break;
    }
    return -1;
}
