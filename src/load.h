/* Finding a symbol in the running host by its name.
 *
 * The only question put to the dynamic loader, and the only file pair
 * (load.h, load.<platform>.c) that differs between platforms.  No policy:
 * what an absent symbol means is the caller's business. */
#ifndef ABD_LOAD_H
#define ABD_LOAD_H

/* A function of unknown type; cast back before the call. */
typedef void (*abd_fn)(void);

/* The address of the host's data symbol `name`, NULL where it has none.
 * Sets no error.  Needs no thread state; may take the loader's lock. */
void *abd_load_data(const char *name);

/* The same for a function. */
abd_fn abd_load_function(const char *name);

#endif
