#include "cpp.h"

thread_local std::string of_thread = std::string("thr") + "ead";

static Logged late("cpp");
__attribute__((init_priority(200))) static Logged early("cpp200");

ZOO_ENTRY(entry_of_more, 300);

struct Bird : Animal {
    int legs() const override { return 2; }
};

Animal *
make_bird()
{
    Counted<int>::value += 5;
    counter()++;
    return new Bird;
}

void
escape(int code)
{
    throw Escaped{code};
}

extern "C" int
more_class(void)
{
    return ABIDING_HOST(layout_class);
}
