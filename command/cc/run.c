#include "run.h"

#include "file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

enum { AT_ONCE = 64 };
/* Longer command lines go through a file. */
static const size_t LONGEST = 100000;

bool run_shown, run_dry;

static const char *own_name;
static char *folder;                    /* of temporary files; NULL: none yet */
static size_t temporaries;
static struct words to_remove;

static volatile sig_atomic_t interrupted;
static volatile pid_t running[AT_ONCE];

/* --- the end ---------------------------------------------------------------- */

static void
clean_up(void)
{
    for (size_t i = 0; i < to_remove.count; i++) {
        unlink(to_remove.at[i]);
    }
    DIR *entries = folder != NULL ? opendir(folder) : NULL;
    if (entries != NULL) {
        for (struct dirent *entry; (entry = readdir(entries)) != NULL; ) {
            unlinkat(dirfd(entries), entry->d_name, 0);
        }
        closedir(entries);
        rmdir(folder);
    }
}

noreturn void
run_end(int status)
{
    for (size_t i = 0; i < AT_ONCE; i++) {
        if (running[i] > 0) {
            kill(running[i], SIGTERM);
            waitpid(running[i], NULL, 0);
        }
    }
    clean_up();
    if (interrupted) {
        signal(interrupted, SIG_DFL);
        raise(interrupted);
    }
    exit(status);
}

noreturn void
run_stop(int status, const char *format, ...)
{
    if (!interrupted) {
        va_list arguments;
        fflush(stdout);
        fprintf(stderr, "%s: error: ", own_name);
        va_start(arguments, format);
        vfprintf(stderr, format, arguments);
        va_end(arguments);
        fputc('\n', stderr);
    }
    run_end(status);
}

static void
interrupt(int number)
{
    interrupted = number;
    for (size_t i = 0; i < AT_ONCE; i++) {
        if (running[i] > 0) {
            kill(running[i], SIGTERM);
        }
    }
}

void
run_begin(const char *name)
{
    static const int numbers[] = {SIGINT, SIGTERM, SIGHUP, SIGPIPE};
    own_name = name;
    for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++) {
        struct sigaction action = {.sa_handler = interrupt}, before;
        sigaction(numbers[i], NULL, &before);
        if (before.sa_handler != SIG_IGN) {
            sigaction(numbers[i], &action, NULL);
        }
    }
}

/* --- files ------------------------------------------------------------------ */

char *
run_temporary(const char *name)
{
    if (folder == NULL) {
        const char *parent = getenv("TMPDIR");
        char *path = text("%s/abiding-XXXXXX",
                          parent != NULL && *parent != '\0' ? parent : "/tmp");
        if (mkdtemp(path) == NULL) {
            run_stop(1, "cannot make the folder %s: %s", path, strerror(errno));
        }
        folder = path;
    }
    return text("%s/%zu-%s", folder, temporaries++, name);
}

const char *
run_remove_later(const char *path)
{
    words_add(&to_remove, path);
    return path;
}

void
run_deliver(const char *made, const char *wanted)
{
    if (run_dry) {
        return;
    }
    if (interrupted) {
        run_end(1);
    }
    if (rename(made, wanted) != 0) {
        run_stop(1, "cannot write %s: %s", wanted, strerror(errno));
    }
}

void
run_show(const char *path)
{
    struct bytes said;
    if (file_read(path, &said)) {
        fwrite(said.at, 1, said.size, stderr);
    }
}

/* --- processes -------------------------------------------------------------- */

struct job *
jobs_add(struct jobs *jobs, struct words command)
{
    struct job *at = text_memory((jobs->count + 1) * sizeof(*at));
    if (jobs->count != 0) {
        memcpy(at, jobs->at, jobs->count * sizeof(*at));
    }
    jobs->at = at;
    at[jobs->count] = (struct job){.command = command, .status = -1};
    return &at[jobs->count++];
}

static void
show(struct words command)
{
    for (size_t i = 0; i < command.count; i++) {
        fprintf(stderr, " %s", text_quoted(command.at[i]));
    }
    fputc('\n', stderr);
}

/* The command with its arguments in a file, if they are too many. */
static struct words
shortened(struct words command)
{
    size_t length = 0;
    for (size_t i = 0; i < command.count; i++) {
        length += strlen(command.at[i]) + 1;
    }
    if (length <= LONGEST) {
        return command;
    }
    const char *path = run_temporary("arguments");
    FILE *file = fopen(path, "w");
    if (file == NULL) {
        run_stop(1, "cannot write %s: %s", path, strerror(errno));
    }
    for (size_t i = 1; i < command.count; i++) {
        for (const char *c = command.at[i]; *c != '\0'; c++) {
            if (strchr(" \t\n\v\f\r\\'\"", *c) != NULL) {
                fputc('\\', file);
            }
            fputc(*c, file);
        }
        fputs(*command.at[i] != '\0' ? "\n" : "''\n", file);
    }
    if (fclose(file) != 0) {
        run_stop(1, "cannot write %s: %s", path, strerror(errno));
    }
    struct words shorter = {0};
    words_add(&shorter, command.at[0]);
    words_add(&shorter, text("@%s", path));
    return shorter;
}

static pid_t
spawn(struct job *job)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    if (job->input != NULL) {
        posix_spawn_file_actions_addopen(&actions, 0, job->input, O_RDONLY, 0);
    }
    if (job->hushed != NULL) {
        posix_spawn_file_actions_addopen(&actions, 1, job->hushed,
                                         O_WRONLY | O_CREAT | O_TRUNC, 0600);
        posix_spawn_file_actions_adddup2(&actions, 1, 2);
    }
    struct words command = shortened(job->command);
    pid_t process;
    int error = posix_spawnp(&process, command.at[0], &actions, NULL,
                             (char *const *)command.at, environ);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0) {
        run_stop(127, "cannot run %s: %s", command.at[0], strerror(error));
    }
    return process;
}

static size_t
most_at_once(void)
{
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    return processors < 1 ? 1 : processors > AT_ONCE ? AT_ONCE : (size_t)processors;
}

/* Waits for one of the running jobs; false if it failed. */
static bool
wait_for_one(struct jobs *jobs)
{
    int status;
    pid_t process = waitpid(-1, &status, 0);
    if (process < 0) {
        return true;            /* a signal came; the processes end of it */
    }
    for (size_t i = 0; i < AT_ONCE; i++) {
        if (running[i] == process) {
            running[i] = 0;
        }
    }
    for (size_t i = 0; i < jobs->count; i++) {
        struct job *job = &jobs->at[i];
        if (job->process == process) {
            job->process = 0;
            job->status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
            return job->status == 0;
        }
    }
    return true;
}

bool
run_jobs(struct jobs *jobs)
{
    size_t started = 0, active = 0, limit = most_at_once();
    bool good = true;

    if (run_shown) {
        for (size_t i = 0; i < jobs->count; i++) {
            show(jobs->at[i].command);
        }
    }
    if (run_dry) {
        return true;
    }
    fflush(NULL);
    for (;;) {
        while (active < limit && started < jobs->count && good && !interrupted) {
            struct job *job = &jobs->at[started++];
            size_t free_place = 0;
            while (running[free_place] != 0) {
                free_place++;
            }
            job->process = spawn(job);
            running[free_place] = job->process;
            active++;
            if (interrupted) {
                kill(job->process, SIGTERM);
            }
        }
        if (active == 0) {
            break;
        }
        good = wait_for_one(jobs) && good;
        active = 0;
        for (size_t i = 0; i < AT_ONCE; i++) {
            active += running[i] != 0;
        }
    }
    if (interrupted) {
        run_end(1);
    }
    return good;
}

void
run_all(struct jobs *jobs)
{
    if (run_jobs(jobs)) {
        return;
    }
    for (size_t i = 0; i < jobs->count; i++) {
        struct job *job = &jobs->at[i];
        if (job->status > 0) {
            if (job->hushed != NULL) {
                run_show(job->hushed);
            }
            if (job->status > 128) {
                run_stop(job->status, "%s ended by signal %d", job->command.at[0],
                         job->status - 128);
            }
            run_end(job->status);
        }
    }
}

char *
run_ask(struct words command)
{
    struct jobs jobs = {0};
    struct job *job = jobs_add(&jobs, command);
    job->hushed = run_temporary("answer");
    bool dry = run_dry, shown = run_shown;
    run_dry = run_shown = false;            /* asking changes nothing */
    bool good = run_jobs(&jobs);
    run_dry = dry;
    run_shown = shown;
    struct bytes said;
    if (!good || !file_read(job->hushed, &said)) {
        return "";
    }
    return text("%.*s", (int)strcspn((const char *)said.at, "\r\n"), (const char *)said.at);
}

noreturn void
run_instead(struct words command)
{
    fflush(NULL);
    if (folder != NULL || to_remove.count != 0) {
        struct jobs jobs = {0};
        jobs_add(&jobs, command);
        run_all(&jobs);
        run_end(0);
    }
    execvp(command.at[0], (char *const *)command.at);
    run_stop(127, "cannot run %s: %s", command.at[0], strerror(errno));
}
