/* What fuzzers call: bytes as a file with this name, through all that reads and tells.
 * TARGET is the name; a wheel's is that of a wheel. */
#include "check.h"
#include "wheel.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

static void
tell(const struct result *result)
{
    static FILE *nowhere;
    if (nowhere == NULL) {
        nowhere = fopen("/dev/null", "w");
    }
    const struct report *const reports[] = {&report_text, &report_json, &report_html};
    for (size_t i = 0; i < 3; i++) {
        reports[i]->begin(nowhere);
        reports[i]->result(nowhere, result, true);
        reports[i]->end(nowhere, 1);
    }
    if (result_status(result) < 0 || (result->error != NULL && strchr(result->error, '\n') != NULL)) {
        abort();
    }
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const struct check_options options = {0};
    struct result *result = calloc(1, sizeof(*result));
    result->path = TARGET;
    if (strstr(TARGET, ".whl") != NULL) {
        wheel_inspect(result, &options, data, size);
    }
    else {
        struct reader reader = {.at = data, .size = size};
        struct images images = {0};
        if (!image_read(&reader, &result->arena, &images)) {
            result->error = reader.fault;
        }
        for (size_t i = 0; i < images.count && result->error == NULL; i++) {
            extension_judge(&result->arena, TARGET, &images.at[i], NULL,
                            arena_add(&result->arena, &result->extensions));
        }
    }
    tell(result);
    result_free(result);
    return 0;
}
