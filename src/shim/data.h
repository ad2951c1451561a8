/* Constants of the host that are filled in when the extension is loaded.
 *
 * The headers declare such a symbol const, as CPython does; the definition
 * must be written once, before other code of the extension runs.  So it is a
 * variable under a name of its own whose symbol is CPython's, and a
 * constructor fills it: host.c's has run by then, the extension's have not. */
#ifndef ABD_DATA_H
#define ABD_DATA_H

#define ABD_DATA_STRING_(TEXT) #TEXT
#define ABD_DATA_STRING(TEXT) ABD_DATA_STRING_(TEXT)
#define ABD_DATA_SYMBOL(NAME) \
    __asm__(ABD_DATA_STRING(__USER_LABEL_PREFIX__) #NAME)

#define ABD_DATA_CONSTRUCTOR __attribute__((constructor(102))) static void

#endif
