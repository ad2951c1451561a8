#define PyModExport_hello PyModExport_foreign
#define MODULE_NAME "foreign"
#include "hello.c"
