#include "process.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define OUTPUT_MOST 65536       /* what is kept of it: the end */

static long long
now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000ll + time.tv_nsec / 1000000;
}

static void
become(char *const *words, const char *folder, const char *path, int output, int told)
{
    int nothing = open("/dev/null", O_RDONLY);
    setpgid(0, 0);
    if (nothing >= 0 && dup2(nothing, 0) >= 0 && dup2(output, 1) >= 0 && dup2(output, 2) >= 0
        && (folder == NULL || chdir(folder) == 0)) {
        unsetenv("PYTHONHOME");
        unsetenv("PYTHONSTARTUP");
        if (path == NULL) {
            unsetenv("PYTHONPATH");
        }
        else {
            setenv("PYTHONPATH", path, 1);
        }
        setenv("PYTHONDONTWRITEBYTECODE", "1", 1);
        execvp(words[0], words);
    }
    int why = errno;
    ssize_t unused = write(told, &why, sizeof(why));
    (void)unused;
    _exit(127);
}

/* Reads until the other end is closed or time is over; keeps the end of it. */
static bool
listen_to(int output, long long until, char *kept, size_t *size)
{
    char piece[4096];
    for (;;) {
        struct pollfd wanted = {.fd = output, .events = POLLIN};
        long long left = until - now();
        int ready = left <= 0 ? 0 : poll(&wanted, 1, left > 1000000 ? 1000000 : (int)left);
        if (ready == 0 && now() >= until) {
            return false;
        }
        if (ready <= 0) {
            continue;
        }
        ssize_t got = read(output, piece, sizeof(piece));
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            return true;
        }
        size_t more = (size_t)got;
        if (*size + more > OUTPUT_MOST) {
            size_t drop = *size + more - OUTPUT_MOST;
            memmove(kept, kept + drop, *size - drop);
            *size -= drop;
        }
        memcpy(kept + *size, piece, more);
        *size += more;
    }
}

struct outcome
process_run(struct arena *arena, char *const *words, const char *folder, const char *path, unsigned seconds)
{
    struct outcome outcome = {.output = ""};
    int output[2], told[2];
    if (pipe2(output, O_CLOEXEC) != 0) {
        outcome.status = errno;
        return outcome;
    }
    if (pipe2(told, O_CLOEXEC) != 0) {
        outcome.status = errno;
        close(output[0]);
        close(output[1]);
        return outcome;
    }
    pid_t child = fork();
    if (child == 0) {
        become(words, folder, path, output[1], told[1]);
    }
    outcome.status = errno;
    close(output[1]);
    close(told[1]);
    int why;
    bool failed = child < 0 || read(told[0], &why, sizeof(why)) == (ssize_t)sizeof(why);
    close(told[0]);
    if (child > 0) {
        char *kept = arena_get(arena, OUTPUT_MOST + 1);
        size_t size = 0;
        long long until = now() + seconds * 1000ll;
        bool heard = listen_to(output[0], until, kept, &size);
        int status;
        pid_t done = 0;
        /* It may have closed its output and go on. */
        while (heard && (done = waitpid(child, &status, WNOHANG)) == 0 && now() < until) {
            nanosleep(&(struct timespec){.tv_nsec = 2000000}, NULL);
        }
        outcome.late = done != child;
        kill(-child, SIGKILL);
        if (done != child) {
            kill(child, SIGKILL);
            waitpid(child, &status, 0);
        }
        outcome.output = kept;
        outcome.status = failed ? why : WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
    }
    close(output[0]);
    outcome.started = !failed;
    return outcome;
}
