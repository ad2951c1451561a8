"""What test_c_interp does with c_box and c_types in each interpreter."""
import gc
import weakref

import c_box
import c_types
from slotkit import (BASETYPE, HAVE_GC, READONLY, RELATIVE, T_PYSSIZET, Maker, c,
                     members)

TOKEN = c_types.address("a_token")


def box(bases):
    make, at = Maker(c_box), c_box.offsets()
    S = make.id
    return make.from_spec(
        (S.tp_token, c("box_token")), (S.tp_new, c("box_new")),
        (S.tp_dealloc, c("box_dealloc")), (S.tp_methods, c("box_methods")),
        (S.tp_traverse, c("box_traverse")), (S.tp_clear, c("box_clear")),
        (S.tp_members, members(
            (b"__dictoffset__", T_PYSSIZET, at["dict"], READONLY | RELATIVE),
            (b"__weaklistoffset__", T_PYSSIZET, at["weaklist"],
             READONLY | RELATIVE))),
        how="module", basicsize=-at["size"], flags=BASETYPE | HAVE_GC,
        bases=bases, module=c_box)


def work():
    """True if all went well and the last object was collected."""
    make = Maker(c_types)
    for i in range(50):
        T = box((object, list, dict)[i % 3])

        class P(T):
            pass

        x, y = P(), T()
        x.hold(y)
        y.hold([x, y])
        x.attribute = x
        assert x.state_magic() == y.state_magic() == 0x5a7e
        U = make.from_slots((make.id.tp_token, c("a_token")))
        assert c_types.get_base_by_token(U, TOKEN) == (1, U)
        assert c_types.get_base_by_token(T, TOKEN) == (0, ...)
    r = weakref.ref(x)
    del x, y, T, P
    gc.collect()
    return r() is None
