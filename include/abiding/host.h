/* Who runs this extension? What inline code may ask; the library fills it in before any other code of the file runs. */
#ifndef ABIDING_HOST_H
#define ABIDING_HOST_H

#ifdef __cplusplus
extern "C" {
#endif

struct abiding_host {
    unsigned int version;             /* PY_VERSION_HEX of the host, 0x030d00f0 being 3.13.0 */
    unsigned char free_threaded;      /* it has no GIL */
    unsigned char debug;              /* Py_DEBUG */
    unsigned char frozen;             /* released, its layout known and verified, or native */
    unsigned char native;             /* 3.15 or later: implements abi3t itself */
    unsigned char counts_singletons;  /* below 3.12: None and its kind are counted like any object */
    unsigned char fast;               /* inline code may use the layout */
    unsigned char checked;            /* the structure was verified on live objects */
    unsigned char reserved;
    /* Bytes, 0 where the layout is not known. */
    unsigned short object_size;
    unsigned short ob_type;
    unsigned short ob_size;
    unsigned short reserved2;
};

/* Each extension has its own. Read-only; valid from the first constructor that may call Python on, for any thread. */
extern ABIDING_HIDDEN struct abiding_host abiding_host;

#ifdef __cplusplus
}
#endif

#endif
