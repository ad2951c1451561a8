/* The knobs of fake_host.c. */
#ifndef ABD_FAKE_HOST_H
#define ABD_FAKE_HOST_H

struct fake_host {
    const char *version;
    int free_threaded, debug;
    unsigned basicsize;         /* offset of tp_basicsize */
};

extern struct fake_host fake;
extern char fake_message[1024];     /* of the last exception */

/* A host of that version whose static objects look as they should, but for
 * the sizes that fake_sizes() sets. */
void fake_reset(const char *version, int free_threaded);
void fake_sizes(long heap_size, long module_size);
void fake_item_sizes(long tuple_size, long str_size);
void fake_object_size(long size);

#endif
