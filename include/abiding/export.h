/* Who may see a symbol? A host's symbols are imported, the library's stay inside the file, the two entry points show.
 *
 * Hidden is a matter of correctness: a definition under CPython's name that others could see would be found by its own
 * look-up in the host, and would serve other extensions in the same process.
 */
#ifndef ABIDING_EXPORT_H
#define ABIDING_EXPORT_H

#ifdef _WIN32
#  define ABIDING_HIDDEN
#  define ABIDING_EXPORTED __declspec(dllexport)
#elif defined(ABIDING_COMPANION)
/* The library as a file of its own, whose symbols are renamed before others see them (command/companion). */
#  define ABIDING_HIDDEN __attribute__((visibility("protected")))
#  define ABIDING_EXPORTED __attribute__((visibility("default")))
#else
#  define ABIDING_HIDDEN __attribute__((visibility("hidden")))
#  define ABIDING_EXPORTED __attribute__((visibility("default")))
#endif
/* Exported, and yet never replaced by a symbol of the same name in another file. */
#ifdef __ELF__
#  define ABIDING_PROTECTED __attribute__((visibility("protected")))
#else
#  define ABIDING_PROTECTED ABIDING_EXPORTED
#endif

#define Py_IMPORTED_SYMBOL ABIDING_EXPORTED
#define Py_EXPORTED_SYMBOL ABIDING_EXPORTED
#define Py_LOCAL_SYMBOL ABIDING_HIDDEN

/* The host has it. */
#ifdef _WIN32
#  define PyAPI_FUNC(type) type
#  define PyAPI_DATA(type) extern __declspec(dllimport) type
#else
#  define PyAPI_FUNC(type) ABIDING_EXPORTED type
#  define PyAPI_DATA(type) extern ABIDING_EXPORTED type
#endif
/* The library has it, in each extension. */
#define ABIDING_FUNC(type) ABIDING_HIDDEN type
#define ABIDING_DATA(type) extern ABIDING_HIDDEN type

#endif
