/* What the sources of the module under test say to each other. */
#ifndef ZOO_H
#define ZOO_H

#ifdef __cplusplus
extern "C" {
#endif

/* plain.c, which knows no classes: the log is one for the whole file. */
void zoo_log(const char *what, int class_);
extern char zoo_logged[1000];

/* Each source that has copies says which one runs. */
int parts_class(void);
int more_class(void);
int archived_class(void);

/* parts.c: 1, 2, 3, ... */
int parts_count(void);

/* A table whose entries lie in several sources. */
extern const int *zoo_table_first(void), *zoo_table_end(void);
#define ZOO_ENTRY(name, value) \
    __attribute__((section("zoo_table"), used)) const int name = (value)

/* What the C++ sources have to say, if they are in the file. */
int cpp_report(char *buffer, int size);

#ifdef __cplusplus
}
#endif

#endif
