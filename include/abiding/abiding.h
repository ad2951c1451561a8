/* Which version of Abiding is this? The only place it is written: CMake, the .pc files and the command read it here. */
#ifndef ABIDING_ABIDING_H
#define ABIDING_ABIDING_H

#define ABIDING_VERSION_MAJOR 0
#define ABIDING_VERSION_MINOR 1
#define ABIDING_VERSION_MICRO 0
#define ABIDING_VERSION "0.1.0"

#endif
