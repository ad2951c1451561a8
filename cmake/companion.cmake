# The companion: the library as a shared file, of which `abiding graft` places a
# copy beside an extension that is linked already.  It is data of the command,
# one for each processor, and of no use by itself.

set(companion_name companion-${CMAKE_SYSTEM_PROCESSOR}.so)
# It defines what abi3t has and some host lacks or does otherwise; what else the
# library has is for those who compile with its headers, and stays out.
file(STRINGS ${CMAKE_CURRENT_SOURCE_DIR}/gen/symbols.tsv rows REGEX "\t(gap|override)\t")
list(TRANSFORM rows REPLACE "\t.*" "")
list(APPEND rows companion_* abiding_companion)
list(JOIN rows ";\n" exported)
file(CONFIGURE OUTPUT companion.map @ONLY CONTENT "{ global:\n@exported@;\nlocal: *; };\n")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
             ${CMAKE_CURRENT_SOURCE_DIR}/gen/symbols.tsv)
# The checked build is a matter of how sources are compiled.
set(companion_sources ${abiding_sources})
list(FILTER companion_sources EXCLUDE REGEX "/checked[a-z_]*\\.c$")
add_library(abiding-companion MODULE ${companion_sources}
            ${CMAKE_CURRENT_SOURCE_DIR}/command/companion/companion.c)
abiding_set_library_options(abiding-companion)
# Names of modules are looked up in the hash table, and only that of System V
# can be written anew without moving what it points at.
target_compile_definitions(abiding-companion PRIVATE ABIDING_COMPANION _GNU_SOURCE)
target_link_options(abiding-companion PRIVATE
    LINKER:--hash-style=sysv LINKER:--gc-sections LINKER:--build-id=none LINKER:-s
    LINKER:--version-script=${CMAKE_CURRENT_BINARY_DIR}/companion.map)
target_link_libraries(abiding-companion PRIVATE ${CMAKE_DL_LIBS})
set_target_properties(abiding-companion PROPERTIES
    PREFIX ""
    SUFFIX ""
    OUTPUT_NAME ${companion_name}
    LINK_DEPENDS ${CMAKE_CURRENT_BINARY_DIR}/companion.map
    LIBRARY_OUTPUT_DIRECTORY $<1:${CMAKE_CURRENT_BINARY_DIR}/command/${CMAKE_INSTALL_LIBDIR}/abiding>)
abiding_strict_warnings(abiding-companion)
install(TARGETS abiding-companion LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/abiding)

# The command finds it from where it lies itself.
cmake_path(ABSOLUTE_PATH CMAKE_INSTALL_BINDIR BASE_DIRECTORY /prefix OUTPUT_VARIABLE companion_from)
cmake_path(ABSOLUTE_PATH CMAKE_INSTALL_LIBDIR BASE_DIRECTORY /prefix OUTPUT_VARIABLE companion_to)
cmake_path(RELATIVE_PATH companion_to BASE_DIRECTORY ${companion_from})
target_sources(abiding-command PRIVATE
    ${CMAKE_CURRENT_SOURCE_DIR}/command/cc/own_path.linux.c
    ${CMAKE_CURRENT_SOURCE_DIR}/command/cc/text.c)
target_compile_definitions(abiding-command PRIVATE ABIDING_TO_COMPANION="${companion_to}/abiding")
add_dependencies(abiding-command abiding-companion)
