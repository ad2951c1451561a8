/* abiding new: a small module that builds and passes its test. */
#include "arena.h"
#include "command.h"
#include "whole_file.h"

#include <ctype.h>
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* @ stands for the module's name. */
static const struct {
    const char *name, *text;
} files[] = {
    {"@.c",
     "#include <Python.h>\n"
     "\n"
     "static PyObject *\n"
     "greet(PyObject *Py_UNUSED(module), PyObject *name)\n"
     "{\n"
     "    return PyUnicode_FromFormat(\"Hello %S\", name);\n"
     "}\n"
     "\n"
     "static PyMethodDef methods[] = {\n"
     "    {\"greet\", greet, METH_O, \"greet($module, name, /)\\n--\\n\\nSay hello.\"},\n"
     "    {NULL, NULL, 0, NULL},\n"
     "};\n"
     "\n"
     "PyABIInfo_VAR(abi_info);\n"
     "\n"
     "static PySlot slots[] = {\n"
     "    PySlot_STATIC_DATA(Py_mod_abi, &abi_info),\n"
     "    PySlot_STATIC_DATA(Py_mod_name, \"@\"),\n"
     "    PySlot_STATIC_DATA(Py_mod_methods, methods),\n"
     "    PySlot_DATA(Py_mod_gil, Py_MOD_GIL_NOT_USED),\n"
     "    PySlot_END\n"
     "};\n"
     "\n"
     "PyMODEXPORT_FUNC\n"
     "PyModExport_@(void)\n"
     "{\n"
     "    return slots;\n"
     "}\n"},
    {"Makefile",
     "# `make` builds @.so for every CPython from 3.9 on, `make check` tells where it loads,\n"
     "# `make test` imports it with each that is here.\n"
     "@.so: @.c\n"
     "\t$(CC) -shared -fPIC -O2 $$(abiding cflags --module @) @.c $$(abiding libs) -o @.so\n"
     "\n"
     "check: @.so\n"
     "\tabiding check @.so\n"
     "\n"
     "test: @.so\n"
     "\tabiding try @.so -- test_@.py\n"
     "\n"
     ".PHONY: check test\n"},
    {"CMakeLists.txt",
     "cmake_minimum_required(VERSION 3.25)\n"
     "project(@ LANGUAGES C)\n"
     "\n"
     "find_package(Abiding REQUIRED)\n"
     "abiding_add_module(@ @.c)\n"},
    {"test_@.py",
     "import unittest\n"
     "\n"
     "import @\n"
     "\n"
     "\n"
     "class Test(unittest.TestCase):\n"
     "    def test_greet(self):\n"
     "        self.assertEqual(@.greet(\"you\"), \"Hello you\")\n"
     "\n"
     "\n"
     "if __name__ == \"__main__\":\n"
     "    unittest.main()\n"},
};

static const char *name;

static error_t
parse(int key, char *argument, struct argp_state *state)
{
    switch (key) {
    case ARGP_KEY_ARG:
        if (name != NULL) {
            argp_error(state, "takes one name");
        }
        for (const char *c = argument; *c != '\0'; c++) {
            if (!(isalpha((unsigned char)*c) || *c == '_' || (c > argument && isdigit((unsigned char)*c)))) {
                argp_error(state, "'%s' is no name for a module: letters, digits and _, not a digit first", argument);
            }
        }
        if (*argument == '\0' || strlen(argument) > 100) {
            argp_error(state, "'%s' is no name for a module", argument);
        }
        name = argument;
        return 0;
    default:
        return command_wants_words(key, state);
    }
}

static const struct argp argp = {
    .parser = parse,
    .args_doc = "NAME",
    .doc = "Makes a folder NAME with a module in C, its test, a Makefile and a CMakeLists.txt.",
};

static bool
write_file(struct arena *arena, const char *folder, const char *file, const char *text)
{
    const char *at = strchr(file, '@');
    const char *path = at == NULL ? arena_text(arena, "%s/%s", folder, file)
                       : arena_text(arena, "%s/%.*s%s%s", folder, (int)(at - file), file, name, at + 1);
    FILE *out = fopen(path, "wx");
    if (out == NULL) {
        return false;
    }
    for (; *text != '\0'; text++) {
        if (*text == '@') {
            fputs(name, out);
        }
        else {
            fputc(*text, out);
        }
    }
    bool good = ferror(out) == 0;
    return fclose(out) == 0 && good;
}

static int
run_new(int count, char **words)
{
    struct arena arena = {0};
    words[0] = "abiding new";
    argp_parse(&argp, count, words, 0, NULL, NULL);
    char *folder = arena_text(&arena, "%s.XXXXXX", name);
    bool made = mkdtemp(folder) != NULL, good = made;
    for (size_t i = 0; good && i < sizeof(files) / sizeof(*files); i++) {
        good = write_file(&arena, folder, files[i].name, files[i].text);
    }
    mode_t mask = umask(0);
    umask(mask);
    /* An empty folder would be replaced; anything else there is left alone. */
    good = good && chmod(folder, 0777 & ~mask) == 0 && rename(folder, name) == 0;
    if (good) {
        printf("%s: now `cd %s && make test`\n", name, name);
    }
    else {
        bool there = errno == EEXIST || errno == ENOTEMPTY || errno == ENOTDIR;
        fprintf(stderr, "abiding new: %s: %s\n", name,
                there ? "is there already, and is left alone; remove it or choose another name" : strerror(errno));
        if (made) {
            whole_folder_remove(folder);
        }
    }
    arena_free(&arena);
    return good ? 0 : 2;
}

const struct command command_new = {"new", "begin a module that builds and passes its test", &argp, run_new};
