# abiding_add_module(<name> <source>... [FAT | OFFICIAL_HEADERS])
#
# Adds the extension module <name>, written to the 3.15 Limited API, as one
# file that every CPython from 3.9 on imports.  The sources may be C or C++;
# one of them defines PyModExport_<name>.
#
# With FAT each C and C++ source is compiled once for each layout class, and a
# host gets the copy made for it.  abiding-cc does that, called before the
# compiler; what else is linked, libraries of the project included, is there once.
#
# With OFFICIAL_HEADERS the sources are compiled with CPython's own 3.15
# headers, which the caller puts on the include path, and meet Abiding only
# when they are linked.

if(APPLE)
    set(ABIDING_LINK_OPTIONS "LINKER:-dead_strip")
elseif(WIN32)
    set(ABIDING_LINK_OPTIONS "")
else()
    set(ABIDING_LINK_OPTIONS "LINKER:--gc-sections")
endif()

function(abiding_add_module name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "FAT;OFFICIAL_HEADERS" "" "")
    set(sources ${arg_UNPARSED_ARGUMENTS})
    if(NOT sources)
        message(FATAL_ERROR "abiding_add_module(${name}): no source files given")
    endif()
    if(NOT name MATCHES "^[A-Za-z_][A-Za-z0-9_]*$")
        message(FATAL_ERROR "abiding_add_module(${name}): not an ASCII identifier; "
                "the hook's name would have to be PyModExport_${name}")
    endif()

    if(arg_FAT AND arg_OFFICIAL_HEADERS)
        message(FATAL_ERROR "abiding_add_module(${name}): FAT needs Abiding's headers, which "
                "know the layout classes: leave out FAT or OFFICIAL_HEADERS")
    endif()
    if(arg_FAT AND NOT (TARGET Abiding::abiding-cc AND CMAKE_SYSTEM_NAME STREQUAL "Linux"))
        message(FATAL_ERROR "abiding_add_module(${name}): FAT needs abiding-cc, which is there "
                "on Linux only and not in a build for another system: leave out FAT")
    endif()

    add_library(${name} MODULE ${sources})
    # A suffix with a version or an ABI in it is looked for by some hosts only;
    # the plain one is looked for by all.
    if(WIN32)
        set(suffix ".pyd")
    else()
        set(suffix ".so")
    endif()
    set_target_properties(${name} PROPERTIES
        PREFIX ""
        SUFFIX "${suffix}"
        DEBUG_POSTFIX ""
        C_VISIBILITY_PRESET hidden
        CXX_VISIBILITY_PRESET hidden
        VISIBILITY_INLINES_HIDDEN ON)
    if(NOT MSVC)
        target_compile_options(${name} PRIVATE -ffunction-sections -fdata-sections)
    endif()
    target_link_options(${name} PRIVATE ${ABIDING_LINK_OPTIONS})
    if(APPLE)
        target_link_options(${name} PRIVATE "LINKER:-undefined,dynamic_lookup")
    endif()

    if(arg_OFFICIAL_HEADERS)
        if(APPLE OR WIN32)
            message(FATAL_ERROR "abiding_add_module(${name}): OFFICIAL_HEADERS "
                    "needs an ELF linker")
        endif()
        target_compile_definitions(${name} PRIVATE Py_TARGET_ABI3T=0x030f0000)
        # See cmake/abiding-link.pc.in for what these do.
        target_link_options(${name} PRIVATE
            "LINKER:--defsym=PyInit_${name}=__start_pymodinit"
            "LINKER:--defsym=abiding_hook=PyModExport_${name}"
            "LINKER:-u,abiding_entry")
        target_link_libraries(${name} PRIVATE $<LINK_ONLY:Abiding::abiding>)
    else()
        target_compile_definitions(${name} PRIVATE ABIDING_MODULE=${name})
        target_link_libraries(${name} PRIVATE Abiding::abiding)
    endif()

    if(arg_FAT)
        abiding_call_command(${name})
    endif()
endfunction()

# Has the target's C and C++ sources compiled, and itself linked, by abiding-cc.
function(abiding_call_command name)
    get_target_property(imported Abiding::abiding-cc IMPORTED)
    if(imported)
        get_target_property(command Abiding::abiding-cc LOCATION)
    else()
        get_target_property(real Abiding::abiding-cc ALIASED_TARGET)
        get_target_property(command ${real} ABIDING_PATH)
        add_dependencies(${name} ${real})
    endif()
    foreach(language C CXX)
        set_target_properties(${name} PROPERTIES
            ${language}_COMPILER_LAUNCHER "${command};--compiler"
            ${language}_LINKER_LAUNCHER "${command};--compiler")
    endforeach()
endfunction()
