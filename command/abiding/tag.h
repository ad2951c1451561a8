/* A wheel with the widest tags that its content proves. */
#ifndef ABIDING_COMMAND_TAG_H
#define ABIDING_COMMAND_TAG_H

/* Writes it into the folder `into`, or beside the wheel if that is NULL, and
 * prints its path.  The exit status; what is wrong is told. */
int tag_wheel(const char *path, const char *into);

#endif
