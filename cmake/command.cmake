# The command `abiding`: made where its libraries are, left out with a message
# where they are not; the library needs none of them.

include(CheckIncludeFile)
find_package(PkgConfig QUIET)
find_package(Threads QUIET)
check_include_file(argp.h ABIDING_HAS_ARGP)

set(missing "")
foreach(module libzip jansson libcrypto)
    set(found FALSE)
    if(PkgConfig_FOUND)
        pkg_check_modules(ABIDING_${module} QUIET IMPORTED_TARGET ${module})
        set(found ${ABIDING_${module}_FOUND})
    endif()
    if(NOT found)
        list(APPEND missing ${module})
    endif()
endforeach()
if(NOT ABIDING_HAS_ARGP)
    list(APPEND missing argp.h)
endif()
if(NOT CMAKE_USE_PTHREADS_INIT)
    list(APPEND missing pthreads)
endif()
if(missing)
    list(JOIN missing ", " missing)
    message(STATUS "The command `abiding` is left out: not found: ${missing}")
    return()
endif()

file(GLOB abiding_command_sources CONFIGURE_DEPENDS
     ${CMAKE_CURRENT_SOURCE_DIR}/command/abiding/*.c)
add_executable(abiding-command ${abiding_command_sources})
target_include_directories(abiding-command PRIVATE . command/abiding include)
target_compile_definitions(abiding-command PRIVATE
    _GNU_SOURCE
    ABIDING_TO_INCLUDE="${to_INCLUDE}/abiding"
    ABIDING_TO_LIBRARY="${to_LIB}/$<TARGET_FILE_NAME:abiding>"
    ABIDING_LINK_OPTIONS="${pc_link_options}"
    ABIDING_LINK_LIBRARIES="${pc_system_libraries}")
target_link_libraries(abiding-command PRIVATE
    PkgConfig::ABIDING_libzip PkgConfig::ABIDING_jansson PkgConfig::ABIDING_libcrypto Threads::Threads)
set_target_properties(abiding-command PROPERTIES
    OUTPUT_NAME abiding
    C_STANDARD 11
    C_STANDARD_REQUIRED ON
    RUNTIME_OUTPUT_DIRECTORY $<1:${CMAKE_CURRENT_BINARY_DIR}/command/${CMAKE_INSTALL_BINDIR}>)
abiding_strict_warnings(abiding-command)
include(cmake/companion.cmake)

# What the command says of itself, where a system looks for it.  It has to run for that.
if(CMAKE_CROSSCOMPILING)
    return()
endif()
set(made ${CMAKE_CURRENT_BINARY_DIR}/command/share)
add_custom_command(TARGET abiding-command POST_BUILD
    COMMAND ${CMAKE_COMMAND} -E make_directory ${made}
    COMMAND abiding-command man > ${made}/abiding.1
    COMMAND abiding-command completion bash > ${made}/abiding
    COMMAND abiding-command completion zsh > ${made}/_abiding
    COMMAND abiding-command completion fish > ${made}/abiding.fish
    VERBATIM)
install(FILES ${made}/abiding.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${made}/abiding DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${made}/_abiding DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
install(FILES ${made}/abiding.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
