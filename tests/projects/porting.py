"""From PyObject_HEAD, static types and PyModule_Create() to abi3t: the steps of
docs/how-do-i-port-my-extension.md, each a function from C to C.

They know C as people write it, not the language: what a step looks for and does not
find is an error, and what it leaves for a person to do the compiler names.
"""

import re


class NotFound(Exception):
    """A step has nothing to do: the source is not what its recipe was written for."""


def replace(text, pattern, by, count=None):
    """re.sub() over lines, that must find `count` places, or at least one."""
    changed, found = re.subn(pattern, by, text, flags=re.MULTILINE)
    if found == 0 or count not in (None, found):
        raise NotFound(f"{pattern!r} is there {found} times, not {count or 'once or more'}")
    return changed


# --- the module ---------------------------------------------------------------------

def exec_slot(text, name):
    """PyModule_Create() in PyInit_ becomes a Py_mod_exec slot: multi-phase initialization.

    State that was global stays global, so one interpreter alone may use it: the slots say so."""
    init = rf"(?:PyMODINIT_FUNC|PyObject \*)\s*PyInit_{name}\((?:void)?\)\n\{{\n(.*?)^\}}\n"
    found = re.search(init, text, flags=re.MULTILINE | re.DOTALL)
    if found is None:
        raise NotFound(f"PyInit_{name}")
    body = re.sub(r"^( *)return (PyModule_Create\(&\w+\);\n)", r"\1PyObject *module = \2\1return module;\n", found[1])
    steps = re.search(r"^( *)PyObject \*(\w+) = PyModule_Create\(&(\w+)\);\n", body, re.MULTILINE)
    if steps is None:
        raise NotFound("a variable for the result of PyModule_Create()")
    module, definition = steps[2], steps[3]
    body = body.replace(steps[0], "")
    body = re.sub(rf"^ *if \({module} == NULL\) \{{\n.*?^ *\}}\n", "", body, flags=re.MULTILINE | re.DOTALL)
    body = body.lstrip("\n")
    body = body.replace("return NULL;", "return -1;").replace(f"return {module};", "return 0;")
    simple = body.strip() == "return 0;"
    runs = "" if simple else f"    {{Py_mod_exec, {name}_exec}},\n"
    declared = "" if simple else f"static int {name}_exec(PyObject *{module});\n\n"
    slots = (f"static PyModuleDef_Slot {name}_slots[] = {{\n{runs}"
             "    {Py_mod_multiple_interpreters, Py_MOD_MULTIPLE_INTERPRETERS_NOT_SUPPORTED},\n"
             "    {0, NULL},\n};\n\n")
    new = "" if simple else f"static int\n{name}_exec(PyObject *{module})\n{{\n{body}}}\n\n"
    new += f"PyMODINIT_FUNC\nPyInit_{name}(void)\n{{\n    return PyModuleDef_Init(&{definition});\n}}\n"
    text = text[:found.start()] + new + text[found.end():]
    # m_size must not be negative; behind the methods come the slots.
    text = replace(text, rf"(PyModuleDef {definition} = \{{[^;]*?)-1(,.*\n\s*\w+,.*\n\s*)NULL", rf"\g<1>0\g<2>{name}_slots",
                   count=1)
    return replace(text, rf"^(?= *static struct PyModuleDef {definition} )", declared + slots, count=1)


# --- the data of a type ---------------------------------------------------------------

def own_data(text, struct, keep=(), data="Abiding_GetObjectData(object)"):
    """A struct without PyObject_HEAD, and functions that take an object and ask for its data; so do those that they call.

    `keep` names functions that go on taking the struct: those that only its other functions call."""
    text = replace(text, rf"^( *)PyObject_HEAD\s*(?=[^{{}}]*\}} {struct};)", r"\1", count=1)

    given = set()

    def definition(found):
        if found["name"] in keep:
            return found[0]
        given.add(found["name"])
        body = re.sub(r"\(PyObject ?\*\) ?self\b", "object", found["body"])
        body = re.sub(r"\bPy_TYPE\(self\)", "Py_TYPE(object)", body)
        if re.search(r"\bself\b", body):
            indent = re.match(r" *", body)[0]
            body = f"{indent}{struct} *self = ({struct} *){data};\n{body}"
        return f"{found['head']}{found['name']}({found['space']}PyObject *object{found['rest']}{body}}}\n"

    text = replace(text, rf"^(?P<head>(?:static )?[\w *]+?\s\*?)(?P<name>\w+)\((?P<space>\s*){struct} ?\* ?self"
                         r"(?P<rest>(?:,(?:[^;{}()]|\([^()]*\))*)?\)\s*\{\n)(?P<body>(?:[^}\n].*\n|\n)*)\}\n", definition)
    left = {found[1] for found in re.finditer(rf"\b(\w+)\(\s*{struct} ?\* ?self\b", text)} - set(keep)
    if left:
        raise NotFound(f"the whole of {', '.join(sorted(left))}")
    return re.sub(rf"\b({'|'.join(sorted(given))})\(self\b", r"\1(object", text)


def relative_members(text, struct):
    """Members of one's own data, not of the object."""
    text = replace(text, rf"\b(offsetof\({struct}, \w+\)), ", r"\1, Py_RELATIVE_OFFSET | ")
    return text.replace("Py_RELATIVE_OFFSET | 0", "Py_RELATIVE_OFFSET")


# --- the type -------------------------------------------------------------------------

# Fields of PyTypeObject in their order, as far as a slot has the same name.
FIELDS = """name basicsize itemsize dealloc vectorcall_offset getattr setattr as_async repr as_number as_sequence as_mapping
hash call str getattro setattro as_buffer flags doc traverse clear richcompare weaklistoffset iter iternext methods members
getset base dict descr_get descr_set dictoffset init alloc new free""".split()
NO_SLOT = {"name", "basicsize", "itemsize", "flags", "vectorcall_offset", "as_async", "as_number", "as_buffer",
           "weaklistoffset", "dict", "dictoffset"}
# The tables that such a field points to: how their slots begin, and their fields.
TABLES = {
    "as_sequence": ("sq", "length concat repeat item was_slice ass_item was_ass_slice contains inplace_concat inplace_repeat"),
    "as_mapping": ("mp", "length subscript ass_subscript"),
}


def fields_of(initializer, names=FIELDS):
    """{field: its C text} of a PyTypeObject, or of a table with these names, written in order or with designators."""
    code = re.sub(r"/\*.*?\*/|//.*", "", initializer, flags=re.DOTALL)
    code = re.sub(r"Py(?:Var)?Object_HEAD_INIT\([^)]*\)\s*,?\s*", "", code).strip().rstrip(",")
    # Commas within parentheses or strings would be taken for the end of a field; none of the types here has one.
    values = [" ".join(value.split()) for value in code.split(",")]
    if values[0].startswith("."):
        pairs = (re.match(r"\.[a-z]+_(\w+) = (.*)", value).groups() for value in values)
    else:
        pairs = zip(names, values)
    return {field: value for field, value in pairs if value not in ("0", "NULL")}


def slot(name, value):
    return f"    {{Py_{name}, (void *){re.sub(r'^[(][a-z]+[)] ?', '', value)}}},\n"


def table_slots(text, field, value):
    """(the text without that table of methods, its functions as slots)"""
    prefix, names = TABLES[field]
    found = re.search(rf"^static Py\w+Methods {value.lstrip('&')} = \{{(.*?)^\}};\n\n?", text, re.MULTILINE | re.DOTALL)
    if found is None:
        raise NotFound(f"the table {value}")
    functions = fields_of(found[1], names.split())
    return text.replace(found[0], ""), "".join(slot(f"{prefix}_{name}", value) for name, value in functions.items())


def spec_of_static(text, variable, struct, flags="", base=None, more=None):
    """A static PyTypeObject becomes a PyType_Spec and a pointer, set where PyType_Ready() was called.

    Nobody could change it, and without a tp_new nobody could call it: flags say so of the new type.
    `more` has fields that are set elsewhere, `base` is the C text of a base that is not object."""
    pattern = re.compile(rf"^static PyTypeObject {variable} = \{{(.*?)^\}};\n", re.MULTILINE | re.DOTALL)
    found = pattern.search(text)
    if found is None:
        raise NotFound(f"static PyTypeObject {variable}")
    fields = {**fields_of(found[1]), **(more or {})}
    flags = " | Py_TPFLAGS_IMMUTABLETYPE" + flags
    if "new" not in fields:
        flags += " | Py_TPFLAGS_DISALLOW_INSTANTIATION"
    unknown = set(fields) & (NO_SLOT - {"name", "basicsize", "flags"})
    if unknown:
        raise NotFound(f"a way to make a slot of {', '.join(sorted(unknown))}")
    slots = ""
    for field, value in fields.items():
        if field in TABLES:
            text, more_slots = table_slots(text, field, value)
            slots += more_slots
        elif field not in NO_SLOT:
            slots += slot(f"tp_{field}", value)
    new = (f"static PyType_Slot {variable}_slots[] = {{\n{slots}    {{0, NULL}},\n}};\n\n"
           f"static PyType_Spec {variable}_spec = {{\n    .name = {fields['name']},\n"
           f"    .basicsize = -(int)sizeof({struct}),\n"
           f"    .flags = {fields.get('flags', 'Py_TPFLAGS_DEFAULT')}{flags},\n"
           f"    .slots = {variable}_slots,\n}};\n")
    found = pattern.search(text)
    declared = re.search(rf"^static PyTypeObject {variable};$", text, re.MULTILINE)
    text = text[:found.start()] + ("" if declared else f"static PyTypeObject *{variable};\n\n") + new + text[found.end():]
    text = re.sub(rf"^static PyTypeObject {variable};$", f"static PyTypeObject *{variable};", text, flags=re.MULTILINE)
    ready = (f"{variable} = (PyTypeObject *)PyType_FromModuleAndSpec(module, &{variable}_spec, {base or 'NULL'});\n"
             r"\1" + f"if ({variable} == NULL || ")
    text = replace(text, rf"^( *)if \(PyType_Ready\(&{variable}\) < 0\)",
                   r"\1" + ready + (f"Abiding_CheckObjectData({variable}) < 0)" if base is None
                                    else f"Abiding_GetTypeDataHandle({variable}, &{variable}_data) < 0)"), count=1)
    # Py_INCREF() of the Limited API takes objects alone.
    text = re.sub(rf"\b(Py_X?(?:INC|DEC)REF)\(&{variable}\)", rf"\1((PyObject *){variable})", text)
    return re.sub(rf"&{variable}\b", variable, text)


def created(text, struct):
    """What PyObject_New() makes is an object; its data is somewhere in it."""
    def new(found):
        indent, pointer, type_ = found["indent"], found["pointer"], found["type"]
        return (f"{indent}PyObject *made = PyObject_New(PyObject, {type_});\n"
                f"{indent}if (made == NULL) {{\n{found['fail']}{indent}}}\n"
                f"{indent}{pointer} = ({struct} *)Abiding_GetObjectData(made);\n")

    text = replace(text, rf"^(?P<indent> *)if \(\((?P<pointer>\w+) = PyObject_New\({struct}, &?(?P<type>\w+)\)\) == NULL\) \{{\n"
                         rf"(?P<fail>.*\n) *\}}\n", new)
    return text


def freed(text, free=r"(?:PyObject_Del\(self\)|Py_TYPE\(self\)->tp_free\(\(PyObject \*\)self\))"):
    """An instance of a type made from a spec holds its type, and lets it go at the end. Before own_data()."""
    return replace(text, rf"^( *){free};",
                   r"\1PyTypeObject *type = Py_TYPE(object);" "\n"
                   r"\1((freefunc)PyType_GetSlot(type, Py_tp_free))(object);" "\n" r"\1Py_DECREF(type);")
