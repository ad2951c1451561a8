/* For programs.  docs/what-does-check-tell.md says what each field is; a field
 * once there stays, and "format" counts up if that ever has to change. */
#include "advice.h"
#include "check.h"

#include <jansson.h>
#include <string.h>

#define FORMAT 1

static const char *const words[] = {"loads", "cannot tell", "does not load"};

/* File names need not be UTF-8, JSON has to be. */
static json_t *
text(const char *value)
{
    if (value == NULL) {
        return json_null();
    }
    json_t *made = json_string(value);
    if (made == NULL) {
        char *clean = strdup(value);
        for (char *c = clean; c != NULL && *c != '\0'; c++) {
            *c = (unsigned char)*c > 0x7e || (unsigned char)*c < 0x20 ? '?' : *c;
        }
        made = json_string(clean == NULL ? "" : clean);
        free(clean);
    }
    return made;
}

static json_t *
host_list(unsigned bits)
{
    json_t *list = json_array();
    for (enum host host = 0; host < HOSTS; host++) {
        if ((bits & HOST_BIT(host)) != 0) {
            json_array_append_new(list, json_string(hosts[host].tag));
        }
    }
    return list;
}

static json_t *
name_list(const struct names *names)
{
    json_t *list = json_array();
    for (size_t i = 0; i < names->count; i++) {
        json_array_append_new(list, text(names->at[i]));
    }
    return list;
}

static json_t *
problem_list(const struct reasons *problems)
{
    json_t *list = json_array();
    for (size_t i = 0; i < problems->count; i++) {
        const struct reason *problem = &problems->at[i];
        json_t *made = json_object();
        json_object_set_new(made, "about", json_string(about_names[problem->about]));
        json_object_set_new(made, "certain", json_boolean(problem->verdict == FAILS));
        json_object_set_new(made, "symbol", text(problem->symbol));
        json_object_set_new(made, "text", text(problem->text));
        json_array_append_new(list, made);
    }
    return list;
}

static json_t *
reason_list(const struct reasons *reasons)
{
    json_t *list = json_array();
    for (size_t i = 0; i < reasons->count; i++) {
        const struct reason *reason = &reasons->at[i];
        json_t *made = json_object();
        json_object_set_new(made, "about", json_string(about_names[reason->about]));
        json_object_set_new(made, "verdict", json_string(words[reason->verdict]));
        json_object_set_new(made, "hosts", host_list(reason->hosts));
        json_object_set_new(made, "symbol", text(reason->symbol));
        json_object_set_new(made, "text", text(reason->text));
        json_array_append_new(list, made);
    }
    return list;
}

static json_t *
extension_object(const struct extension *extension)
{
    const struct image *image = extension->image;
    json_t *made = json_object(), *row = json_object(), *claims = json_object();
    json_object_set_new(made, "path", text(extension->path));
    json_object_set_new(made, "module", text(extension->module));
    json_object_set_new(made, "format", json_string(image->format));
    json_object_set_new(made, "machine", json_string(image->machine));
    json_object_set_new(made, "libc", text(image->libc));
    json_object_set_new(made, "kind", json_string(kind_names[extension->kind]));
    json_object_set_new(made, "kind_from", extension->kind == KIND_UNTOLD ? json_null()
                        : json_string(extension->kind_from));
    json_object_set_new(made, "floor", extension->floor == 0 ? json_null()
                        : json_sprintf("3.%u", extension->floor));
    json_object_set_new(made, "hooks", name_list(&image->exports));
    json_object_set_new(made, "local_hooks", name_list(&image->local));
    json_object_set_new(made, "needed", name_list(&image->needed));
    for (enum host host = 0; host < HOSTS; host++) {
        json_object_set_new(row, hosts[host].tag, json_string(words[extension->verdicts[host]]));
    }
    json_object_set_new(made, "hosts", row);
    json_object_set_new(claims, "from", text(extension->claims.says));
    json_object_set_new(claims, "hosts", host_list(extension->claims.hosts));
    json_object_set_new(claims, "broken", host_list(extension_broken(extension)));
    json_object_set_new(made, "claims", claims);
    json_object_set_new(made, "reasons", reason_list(&extension->reasons));
    json_object_set_new(made, "problems", problem_list(&extension->problems));
    struct arena arena = {0};
    struct names advice = extension_advice(&arena, extension);
    json_object_set_new(made, "advice", name_list(&advice));
    arena_free(&arena);
    return made;
}

static json_t *
wheel_object(const struct wheel_facts *wheel)
{
    if (wheel == NULL) {
        return json_null();
    }
    json_t *made = json_object();
    json_object_set_new(made, "distribution", text(wheel->distribution));
    json_object_set_new(made, "version", text(wheel->version));
    json_object_set_new(made, "tags", name_list(&wheel->tags));
    json_object_set_new(made, "files", json_integer((json_int_t)wheel->files));
    return made;
}

static void
put_result(FILE *out, const struct result *result, bool first)
{
    json_t *made = json_object(), *extensions = json_array();
    json_object_set_new(made, "path", text(result->path));
    json_object_set_new(made, "status", json_integer(result_status(result)));
    json_object_set_new(made, "error", text(result->error));
    json_object_set_new(made, "wheel", wheel_object(result->wheel));
    for (size_t i = 0; i < result->extensions.count; i++) {
        json_array_append_new(extensions, extension_object(&result->extensions.at[i]));
    }
    json_object_set_new(made, "extensions", extensions);
    json_object_set_new(made, "problems", problem_list(&result->problems));
    fputs(first ? "\n" : ",\n", out);
    json_dumpf(made, out, JSON_INDENT(1));
    json_decref(made);
}

static void
begin(FILE *out)
{
    fprintf(out, "{\"format\": %d, \"hosts\": ", FORMAT);
    json_t *list = host_list(HOSTS_ALL);
    json_dumpf(list, out, 0);
    json_decref(list);
    fputs(", \"files\": [", out);
}

static void
end(FILE *out, size_t count)
{
    (void)count;
    fputs("\n]}\n", out);
}

const struct report report_json = {begin, put_result, end};
