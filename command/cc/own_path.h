/* Where is this program?  The only question that differs between systems. */
#ifndef COMMAND_OWN_PATH_H
#define COMMAND_OWN_PATH_H

/* The path of the running program, links resolved; NULL if it cannot be told. */
const char *own_path(void);

#endif
