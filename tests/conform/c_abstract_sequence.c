/* abstract.h: sequences. */
#include "calls.h"

/* The functions, not the macros that stand for others. */
#undef PySequence_Length
#undef PySequence_In

#define FUNCTIONS(X)                                                          \
    X(I_O, PySequence_Check)                                                  \
    X(N_O, PySequence_Size)                                                   \
    X(N_O, PySequence_Length)                                                 \
    X(O_OO, PySequence_Concat)                                                \
    X(O_ON, PySequence_Repeat)                                                \
    X(O_OO, PySequence_InPlaceConcat)                                         \
    X(O_ON, PySequence_InPlaceRepeat)                                         \
    X(O_ON, PySequence_GetItem)                                               \
    X(I_ONO, PySequence_SetItem)                                              \
    X(I_ON, PySequence_DelItem)                                               \
    X(O_ONN, PySequence_GetSlice)                                             \
    X(I_ONNO, PySequence_SetSlice)                                            \
    X(I_ONN, PySequence_DelSlice)                                             \
    X(O_O, PySequence_Tuple)                                                  \
    X(O_O, PySequence_List)                                                   \
    X(O_OS, PySequence_Fast)                                                  \
    X(N_OO, PySequence_Count)                                                 \
    X(N_OO, PySequence_Index)                                                 \
    X(I_OO, PySequence_Contains)                                              \
    X(I_OO, PySequence_In)

FUNCTIONS(DEFINE_CALL)

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_abstract_sequence, methods)
