/* Does our own mutex keep threads apart, lose no wake-up, and serve everybody?
 *
 * For a program that has included one of src/park.*.c: mutex.c is compiled
 * into it as on a host below 3.13, and no thread here is Python's. */
#include "shim/mutex.c"

#include <pthread.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

#define THREADS 8
#define TIMES 20000
#define FAIR_NS 500000000

ABIDING_HIDDEN struct abiding_host abiding_host = {.version = ABD_PY(3, 12)};

static jmp_buf fatal;

void
Py_FatalError(const char *text)
{
    if (strstr(text, "unlocking mutex that is not locked") == NULL) {
        abort();
    }
    longjmp(fatal, 1);
}

PyThreadState *abd_thread_attached(void) { return NULL; }
void abd_thread_attach(PyThreadState *state) { (void)state, abort(); }
PyThreadState *PyEval_SaveThread(void) { abort(); }
abd_fn abd_load_function(const char *name) { (void)name, abort(); }
abd_fn abd_bind(const char *name, unsigned int native, abd_fn fallback)
{
    (void)name, (void)native, (void)fallback, abort();
}

/* Four mutexes in one word, and what they guard. */
static _Alignas(4) PyMutex mutex[4];
static long sum[4];
static long got[THREADS];

static void *
add(void *Py_UNUSED(unused))
{
    for (int i = 0; i < TIMES; i++) {
        PyMutex_Lock(&mutex[i % 4]);
        sum[i % 4]++;
        PyMutex_Unlock(&mutex[i % 4]);
    }
    return NULL;
}

static void *
grab(void *counter)
{
    int64_t until = abd_park_now() + FAIR_NS;
    while (abd_park_now() < until) {
        PyMutex_Lock(&mutex[1]);
        for (volatile int i = 0; i < 200; i++) {
        }
        PyMutex_Unlock(&mutex[1]);
        ++*(long *)counter;
    }
    return NULL;
}

static void
in_threads(int count, void *(*work)(void *))
{
    pthread_t threads[THREADS];
    for (int i = 0; i < count; i++) {
        if (pthread_create(&threads[i], NULL, work, &got[i]) != 0) {
            abort();
        }
    }
    for (int i = 0; i < count; i++) {
        pthread_join(threads[i], NULL);
    }
}

static int
complain(const char *what, long value)
{
    printf("%s: %ld\n", what, value);
    return 1;
}

int
main(void)
{
    in_threads(THREADS, add);
    for (int i = 0; i < 4; i++) {
        if (sum[i] != (long)THREADS * TIMES / 4 || PyMutex_IsLocked(&mutex[i])) {
            return complain("lost updates, or a mutex left locked", sum[i]);
        }
    }
    in_threads(3, grab);
    long least = got[0], most = got[0];
    for (int i = 1; i < 3; i++) {
        least = got[i] < least ? got[i] : least;
        most = got[i] > most ? got[i] : most;
    }
    if (most > 3 * least) {
        return complain("unfair: the most", most) + complain("the least", least);
    }
    if (setjmp(fatal) == 0) {
        PyMutex_Unlock(&mutex[0]);
        return complain("an unlocked mutex was unlocked", 0);
    }
    /* OVERDUE with nobody there: as after fork(). */
    mutex[0]._bits = OVERDUE | WAITED;
    int64_t before = abd_park_now();
    PyMutex_Lock(&mutex[0]);
    if (abd_park_now() - before > 100 * PATIENCE || !PyMutex_IsLocked(&mutex[0])) {
        return complain("nanoseconds of waiting for nobody", (long)(abd_park_now() - before));
    }
    PyMutex_Unlock(&mutex[0]);
    puts("ok");
    return 0;
}
