/* What the inline code of the headers does, against a host of two functions. Exits 0, or names the line that failed. */
#define ABIDING_HOST_CONST      /* written here */
#include <Python.h>
#include <stdio.h>
#include <stdlib.h>

#define CHECK(condition) \
    do { \
        if (!(condition)) { \
            printf("%s:%d: %s\n", __FILE__, __LINE__, #condition); \
            exit(1); \
        } \
    } while (0)

/* --- the host --- */

struct _object {
    Py_ssize_t count;
};
struct _longobject {
    struct _object head;
};

#ifdef __cplusplus
extern "C" {
#endif
struct abiding_host abiding_host;
PyObject _Py_NoneStruct, _Py_NotImplementedStruct, _Py_EllipsisObject;
PyLongObject _Py_TrueStruct, _Py_FalseStruct;

static void (*on_release)(PyObject *);

void Py_IncRef(PyObject *o)
{
    if (o)
        o->count++;
}

void Py_DecRef(PyObject *o)
{
    if (o && o->count-- == 1 && on_release)
        on_release(o);
}

/* Only where the host is known. */
void _Py_Dealloc(PyObject *o)
{
    printf("%p ended\n", (void *)o);
    exit(1);
}
#ifdef __cplusplus
}
#endif

/* --- slots --- */

static int exec(PyObject *Py_UNUSED(module)) { return 0; }
static int data;

static const PySlot slots[] = {
    PySlot_FUNC(Py_mod_exec, exec),
    PySlot_DATA(Py_mod_token, &data),
    PySlot_STATIC_DATA(Py_mod_methods, &data),
    PySlot_PTR(Py_mod_name, "name"),
    PySlot_PTR_STATIC(Py_mod_doc, "doc"),
    PySlot_SIZE(Py_mod_state_size, -1),
    PySlot_INT64(Py_tp_flags, INT64_MIN),
    PySlot_UINT64(Py_tp_flags, UINT64_MAX - 1),
    PySlot_END,
};

static void test_slots(void)
{
    CHECK(sizeof(PySlot) == 16 && offsetof(PySlot, sl_flags) == 2 && offsetof(PySlot, sl_ptr) == 8);
    CHECK(slots[0].sl_id == 85 && slots[0].sl_flags == 0 && (int (*)(PyObject *))slots[0].sl_func == exec);
    CHECK(slots[1].sl_id == 110 && slots[1].sl_flags == PySlot_INTPTR && slots[1].sl_ptr == &data);
    CHECK(slots[2].sl_id == 103 && slots[2].sl_flags == PySlot_STATIC && slots[2].sl_ptr == &data);
    CHECK(slots[3].sl_id == 100 && slots[3].sl_flags == PySlot_INTPTR && !strcmp((char *)slots[3].sl_ptr, "name"));
    CHECK(slots[4].sl_flags == (PySlot_INTPTR | PySlot_STATIC) && !strcmp((char *)slots[4].sl_ptr, "doc"));
    CHECK(slots[5].sl_id == 102 && slots[5].sl_flags == 0 && slots[5].sl_size == -1);
    CHECK(slots[6].sl_id == 99 && slots[6].sl_flags == 0 && slots[6].sl_int64 == INT64_MIN);
    CHECK(slots[7].sl_uint64 == UINT64_MAX - 1);
    CHECK(slots[8].sl_id == Py_slot_end && slots[8].sl_ptr == NULL);
    for (size_t i = 0; i < Py_ARRAY_LENGTH(slots); i++)
        CHECK(slots[i].sl_reserved == 0);
}

/* --- singletons --- */

static PyObject *return_none(void) { Py_RETURN_NONE; }
static PyObject *return_true(void) { Py_RETURN_TRUE; }
static PyObject *return_false(void) { Py_RETURN_FALSE; }
static PyObject *return_not_implemented(void) { Py_RETURN_NOTIMPLEMENTED; }
static PyObject *return_compared(int a, int b, int op) { Py_RETURN_RICHCOMPARE(a, b, op); }

static void test_singletons(int counts)
{
    PyObject *(*functions[])(void) = {return_none, return_true, return_false, return_not_implemented};
    PyObject *objects[] = {Py_None, Py_True, Py_False, Py_NotImplemented};

    abiding_host.counts_singletons = (unsigned char)counts;
    for (int i = 0; i < 4; i++) {
        Py_ssize_t before = objects[i]->count;
        CHECK(functions[i]() == objects[i]);
        CHECK(objects[i]->count == before + counts);
    }
    for (int a = 0; a < 3; a++) {
        Py_ssize_t before = Py_True->count;
        CHECK(return_compared(a, 1, Py_LT) == (a < 1 ? Py_True : Py_False));
        CHECK(return_compared(a, 1, Py_LE) == (a <= 1 ? Py_True : Py_False));
        CHECK(return_compared(a, 1, Py_EQ) == (a == 1 ? Py_True : Py_False));
        CHECK(return_compared(a, 1, Py_NE) == (a != 1 ? Py_True : Py_False));
        CHECK(return_compared(a, 1, Py_GT) == (a > 1 ? Py_True : Py_False));
        CHECK(return_compared(a, 1, Py_GE) == (a >= 1 ? Py_True : Py_False));
        CHECK(Py_True->count == before + 3 * counts);
    }
}

/* --- references --- */

/* As large as any host's: what reads a field is compiled, though not taken. */
static union {
    PyObject object;
    char room[64];
} objects[2];
#define first (objects[0].object)
#define second (objects[1].object)

static PyObject *places[2];

static void expect_empty(PyObject *o) { CHECK(o == &first && places[0] == NULL); }
static void expect_second(PyObject *o) { CHECK(o == &first && places[0] == &second); }

static void test_references(void)
{
    int i = 0;

    first.count = second.count = 1;
    CHECK(Py_NewRef(&first) == &first && first.count == 2);
    CHECK(Py_XNewRef(&first) == &first && first.count == 3 && Py_XNewRef(NULL) == NULL);
    Py_INCREF(&first);
    Py_XINCREF(&first);
    Py_XINCREF(NULL);
    Py_DECREF(&first);
    Py_XDECREF(&first);
    Py_XDECREF(NULL);
    Py_DECREF(&first);
    Py_DECREF(&first);
    CHECK(first.count == 1);

    places[0] = &first;
    on_release = expect_empty;
    Py_CLEAR(places[i++]);
    CHECK(i == 1 && first.count == 0 && places[0] == NULL);
    Py_CLEAR(places[0]);

    first.count = 1;
    places[0] = &first;
    on_release = expect_second;
    Py_SETREF(places[--i], (second.count++, &second));
    CHECK(i == 0 && first.count == 0 && second.count == 2);
    on_release = NULL;
    Py_XSETREF(places[i], NULL);
    Py_XSETREF(places[i++], NULL);
    CHECK(i == 1 && second.count == 1 && places[0] == NULL);
}

static int visited;
static int visit_counting(PyObject *o, void *arg) { return visited++, o == arg ? 7 : 0; }
static int traverse(visitproc visit, void *arg)
{
    PyObject *members[] = {&first, NULL, &second};
    Py_VISIT(members[0]);
    Py_VISIT(members[1]);
    Py_VISIT(members[2]);
    return 0;
}

static void test_visit(void)
{
    CHECK(traverse(visit_counting, NULL) == 0 && visited == 2);
    CHECK(traverse(visit_counting, &first) == 7 && visited == 3);
}

static void test_macros(void)
{
    unsigned char wide = Py_CHARMASK(0x1ff);
    CHECK(Py_MIN(1, 2) == 1 && Py_MAX(1, 2) == 2 && Py_ABS(-3) == 3 && wide == 0xff);
    CHECK(_Py_ABS_CAST(unsigned, INT_MIN) == (unsigned)INT_MAX + 1 && _Py_ABS_CAST(unsigned, 5) == 5);
    CHECK(Py_PACK_VERSION(3, 15) == 0x030f0000 && Py_PACK_FULL_VERSION(3, 15, 2, 0xF, 0) == PY_VERSION_HEX);
    CHECK(!strcmp(Py_STRINGIFY(PY_MINOR_VERSION), "15") && !strcmp(PY_VERSION, "3.15.2"));
    CHECK(_Py_SIZE_ROUND_UP(17, 16) == 32 && _Py_SIZE_ROUND_UP(16, 16) == 16 && _Py_SIZE_ROUND_DOWN(31, 16) == 16);
    CHECK(_Py_ALIGN_UP((char *)17, 16) == (void *)32 && _Py_ALIGN_DOWN((char *)17, 16) == (void *)16);
    CHECK(_Py_IS_ALIGNED(32, 16) && !_Py_IS_ALIGNED(33, 16));
    CHECK(_Py_IS_TYPE_SIGNED(long) && !_Py_IS_TYPE_SIGNED(size_t));
}

int main(void)
{
    test_slots();
    test_singletons(0);
    test_singletons(1);
    test_references();
    test_visit();
    test_macros();
    return 0;
}
