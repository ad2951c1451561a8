/* What two C++ sources share, and so what the linker has to make one of. */
#ifndef CPP_H
#define CPP_H

#include <Python.h>

#include "zoo.h"

#include <string>

struct Logged {
    const char *name;
    explicit Logged(const char *name) : name(name) { zoo_log(name, ABIDING_HOST(layout_class)); }
    ~Logged() { zoo_log((std::string(name) + "-end").c_str(), ABIDING_HOST(layout_class)); }
};

template <class T> struct Counted {
    static T value;
};
template <class T> T Counted<T>::value = 10;

inline int &
counter()
{
    static int value = 0;
    return value;
}

struct Animal {
    virtual ~Animal() {}
    virtual int legs() const { return 4; }
};

struct Escaped {
    int code;
};

extern thread_local std::string of_thread;

void escape(int code);
Animal *make_bird();

#endif
