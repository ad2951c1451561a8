#include "cpp.h"

#include <stdio.h>

extern "C" int
cpp_report(char *buffer, int size)
{
    Animal *bird = make_bird();
    bool is_animal = dynamic_cast<Animal *>(bird) != nullptr;
    int caught = 0;
    try {
        escape(7);
    }
    catch (const Escaped &escaped) {
        caught = escaped.code;
    }
    int length = snprintf(buffer, (size_t)size, "legs=%d %d caught=%d counted=%d counter=%d %s class=%d",
                          bird->legs(), is_animal, caught, Counted<int>::value, ++counter(),
                          of_thread.c_str(), more_class());
    delete bird;
    return length;
}
