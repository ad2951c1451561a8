#include "whole_file.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

const char *
whole_file_read(struct arena *arena, const char *path, struct whole_file *file)
{
    /* Without waiting for the other end of a pipe. */
    int handle = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    struct stat found;
    if (handle < 0 || fstat(handle, &found) != 0) {
        const char *why = strerror(errno);
        if (handle >= 0) {
            close(handle);
        }
        return arena_text(arena, "%s", why);
    }
    if (!S_ISREG(found.st_mode)) {
        close(handle);
        return "is no regular file";
    }
    if ((unsigned long long)found.st_size > WHOLE_FILE_MOST) {
        close(handle);
        return "is larger than 2 GiB";
    }
    file->size = (size_t)found.st_size;
    file->at = arena_get(arena, file->size + 1);
    size_t done = 0;
    while (done < file->size) {
        ssize_t got = read(handle, file->at + done, file->size - done);
        if (got == 0) {
            file->size = done;      /* it has become shorter meanwhile */
        }
        else if (got > 0) {
            done += (size_t)got;
        }
        else if (errno != EINTR) {
            const char *why = arena_text(arena, "%s", strerror(errno));
            close(handle);
            return why;
        }
    }
    close(handle);
    return NULL;
}

FILE *
whole_file_begin(struct arena *arena, const char *path, const char **temporary)
{
    char *name = arena_text(arena, "%s.XXXXXX", path);
    int handle = mkostemp(name, O_CLOEXEC);
    if (handle < 0) {
        return NULL;
    }
    mode_t mask = umask(0);
    umask(mask);
    *temporary = name;
    FILE *file = fchmod(handle, 0666 & ~mask) == 0 ? fdopen(handle, "wb") : NULL;
    if (file == NULL) {
        int why = errno;
        close(handle);
        unlink(name);
        errno = why;
    }
    return file;
}

bool
whole_file_end(FILE *file, const char *temporary, const char *path)
{
    bool good = ferror(file) == 0 && fflush(file) == 0 && fsync(fileno(file)) == 0;
    int why = errno;
    if (fclose(file) != 0 && good) {
        good = false;
        why = errno;
    }
    if (good && rename(temporary, path) != 0) {
        good = false;
        why = errno;
    }
    if (!good) {
        unlink(temporary);
        errno = why;
    }
    return good;
}

const char *
whole_folder_make(struct arena *arena, const char *path)
{
    struct stat found;
    char *part = arena_text(arena, "%s", path);
    for (char *slash = strchr(part + (*part == '/'), '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        mkdir(part, 0777);      /* whether it worked, the last one tells */
        *slash = '/';
    }
    if (mkdir(part, 0777) != 0 && errno != EEXIST) {
        return arena_text(arena, "is no folder, and cannot be made (%s); name another with -o", strerror(errno));
    }
    return stat(part, &found) == 0 && S_ISDIR(found.st_mode) ? NULL : "is a file; name a folder with -o";
}

static int
remove_one(const char *path, const struct stat *found, int type, struct FTW *where)
{
    (void)found;
    (void)type;
    (void)where;
    return remove(path);
}

void
whole_folder_remove(const char *path)
{
    nftw(path, remove_one, 64, FTW_DEPTH | FTW_PHYS);
}
