"""Writes shapes.c by CFFI."""

import cffi

builder = cffi.FFI()
builder.cdef("""
    #define LIMIT ...
    enum colour { RED, GREEN = 5 };
    typedef struct { double x, y; int tag[3]; ...; } point;
    typedef struct { unsigned low : 3, high : 5; } bits;
    extern int counter;
    double norm(const point *p);
    point make(double x, double y);
    int total(const int *numbers, int count);
    long long large(void);
    unsigned char next_byte(unsigned char byte);
    float half(float number);
    bool negate(bool truth);
    double _Complex turned(double _Complex number);
    const char *greeting(void);
    int length(const char *text);
    void *same(void *pointer);
    int set_errno(int value);
    int print_to(char *buffer, int size, const char *format, ...);
    enum colour other(enum colour colour);
    extern "Python" int on_item(int item, void *handle);
    int each(int count, void *handle);
""")
builder.set_source("shapes", r"""
    #include <complex.h>
    #include <errno.h>
    #include <math.h>
    #include <stdarg.h>
    #include <stdbool.h>
    #include <stdio.h>
    #include <string.h>

    #define LIMIT 42
    enum colour { RED, GREEN = 5 };
    typedef struct { double hidden, y, x; int tag[3]; } point;
    typedef struct { unsigned low : 3, high : 5; } bits;
    static int counter = 7;
    static double norm(const point *p) { return sqrt(p->x * p->x + p->y * p->y); }
    static point make(double x, double y) { point p = {0, y, x, {1, 2, 3}}; return p; }
    static int total(const int *numbers, int count) { int sum = 0; while (count-- > 0) { sum += *numbers++; } return sum; }
    static long long large(void) { return 1LL << 62; }
    static unsigned char next_byte(unsigned char byte) { return (unsigned char)(byte + 1); }
    static float half(float number) { return number / 2; }
    static bool negate(bool truth) { return !truth; }
    static double complex turned(double complex number) { return number * I; }
    static const char *greeting(void) { return "hello"; }
    static int length(const char *text) { return (int)strlen(text); }
    static void *same(void *pointer) { return pointer; }
    static int set_errno(int value) { errno = value; return -1; }
    static int print_to(char *buffer, int size, const char *format, ...)
    {
        va_list arguments;
        va_start(arguments, format);
        int written = vsnprintf(buffer, (size_t)size, format, arguments);
        va_end(arguments);
        return written;
    }
    static enum colour other(enum colour colour) { return colour == RED ? GREEN : RED; }
    static int on_item(int item, void *handle);
    static int each(int count, void *handle)
    {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += on_item(i, handle);
        }
        return sum;
    }
""", libraries=["m"])
builder.emit_c_code("shapes.c")
