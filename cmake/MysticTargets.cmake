# How every library and test of the house is declared, so that DESIGN's arrows are enforced by the build: a library's public
# headers are visible as "<name>/<header>.h" only to targets that link it; everything else in its folder is private.

add_library(mystic_flags INTERFACE)
target_compile_options(mystic_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow=local -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
    -Wimplicit-fallthrough -Wold-style-cast -Werror=switch -ffp-contract=off -march=x86-64-v2 -fno-omit-frame-pointer)
target_compile_definitions(mystic_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MYSTIC_WERROR)
    target_compile_options(mystic_flags INTERFACE -Werror)
endif()
if(MYSTIC_SANITIZE)
    target_compile_options(mystic_flags INTERFACE -fsanitize=${MYSTIC_SANITIZE} -fno-sanitize-recover=all)
    target_link_options(mystic_flags INTERFACE -fsanitize=${MYSTIC_SANITIZE})
endif()

option(MYSTIC_FUZZ "Build tests/fuzz/targets for libFuzzer (clang only)" OFF)
if(MYSTIC_FUZZ)
    target_compile_options(mystic_flags INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all
        -Wno-unknown-warning-option -Wno-shadow)
    target_link_options(mystic_flags INTERFACE -fsanitize=address,undefined)
endif()

# mystic_library(<name> SOURCES <cpp…> PUBLIC_HEADERS <h…> [LINKS <targets…>] [PRIVATE_LINKS <targets…>] [QT] [FOLDER <include name>])
# Makes Mystic::<name>. QT turns on moc. FOLDER: for one of several libraries of a folder.
function(mystic_library name)
    cmake_parse_arguments(ARG "QT" "FOLDER" "SOURCES;PUBLIC_HEADERS;LINKS;PRIVATE_LINKS" ${ARGN})
    set(target mystic_${name})
    add_library(${target} STATIC ${ARG_SOURCES} ${ARG_PUBLIC_HEADERS})
    add_library(Mystic::${name} ALIAS ${target})
    if(NOT ARG_FOLDER)
        set(ARG_FOLDER ${name})
    endif()
    set(view ${CMAKE_BINARY_DIR}/include/${name})
    file(REMOVE_RECURSE ${view}) # a header that is public no more must not be found, as in a clean build
    file(MAKE_DIRECTORY ${view}/${ARG_FOLDER})
    foreach(header ${ARG_PUBLIC_HEADERS})
        get_filename_component(folder ${view}/${ARG_FOLDER}/${header} DIRECTORY)
        file(MAKE_DIRECTORY ${folder})
        file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR}/${header} ${view}/${ARG_FOLDER}/${header} SYMBOLIC)
    endforeach()
    target_include_directories(${target} PUBLIC ${view})
    target_link_libraries(${target} PUBLIC ${ARG_LINKS} PRIVATE mystic_flags ${ARG_PRIVATE_LINKS})
    if(ARG_QT)
        set_target_properties(${target} PROPERTIES AUTOMOC ON)
    endif()
endfunction()

# mystic_ports(<name> FOLDER <include name> [SOURCE_DIR <dir>] PUBLIC_HEADERS <h…> [LINKS <targets…>])
# A header-only library: the ports of a folder, for those who may know its words but not its code.
function(mystic_ports name)
    cmake_parse_arguments(ARG "" "FOLDER;SOURCE_DIR" "PUBLIC_HEADERS;LINKS" ${ARGN})
    if(NOT ARG_SOURCE_DIR)
        set(ARG_SOURCE_DIR ${CMAKE_CURRENT_SOURCE_DIR})
    endif()
    set(target mystic_${name})
    add_library(${target} INTERFACE)
    add_library(Mystic::${name} ALIAS ${target})
    set(view ${CMAKE_BINARY_DIR}/include/${name})
    file(REMOVE_RECURSE ${view}) # a header that is public no more must not be found, as in a clean build
    file(MAKE_DIRECTORY ${view}/${ARG_FOLDER})
    foreach(header ${ARG_PUBLIC_HEADERS})
        file(CREATE_LINK ${ARG_SOURCE_DIR}/${header} ${view}/${ARG_FOLDER}/${header} SYMBOLIC)
    endforeach()
    target_include_directories(${target} INTERFACE ${view})
    target_link_libraries(${target} INTERFACE ${ARG_LINKS})
endfunction()

# mystic_program(<name> <component> [EXCLUDE_FROM_ALL])
# Installs a program into the package of a component (installer/CMakeLists.txt); linked so that its tables cannot be written to.
function(mystic_program name component)
    target_link_options(${name} PRIVATE -Wl,-z,relro,-z,now,--as-needed)
    install(TARGETS ${name} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT ${component} ${ARGN})
endfunction()

# mystic_companion(<name>)
# A program that the station starts itself (supervision/companion_program.h): in libexec/mystic-station of the build folder and of both
# packages.
function(mystic_companion name)
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/libexec/mystic-station)
    target_link_options(${name} PRIVATE -Wl,-z,relro,-z,now,--as-needed)
    install(TARGETS ${name} RUNTIME DESTINATION libexec/mystic-station COMPONENT station)
    install(TARGETS ${name} RUNTIME DESTINATION libexec/mystic-station COMPONENT headless EXCLUDE_FROM_ALL)
endfunction()

# mystic_test(<name> LABEL <unit|integration|fault|gui|bench|fuzz> SOURCES <cpp…> [LINKS <targets…>] [TIMEOUT <s>])
# One QtTest executable. Public reference data is found by MYSTIC_SHARED or ../shared.
function(mystic_test name)
    cmake_parse_arguments(ARG "" "LABEL;TIMEOUT" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(${name} PRIVATE mystic_flags ${ARG_LINKS} Qt6::Test)
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests/support)
    target_compile_definitions(${name} PRIVATE MYSTIC_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    add_dependencies(tests ${name})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    if(MYSTIC_SANITIZE)
        math(EXPR ARG_TIMEOUT "4 * ${ARG_TIMEOUT}") # what sanitizers cost
    endif()
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABEL}" TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_STYLE_OVERRIDE=Fusion;LC_ALL=C.UTF-8;TZ=UTC"
        # what Qt says of a wrong use of itself; it goes on and breaks later, somewhere else
        FAIL_REGULAR_EXPRESSION "from another thread;different thread;No such (signal|slot);QPainter::[a-z]+: Paint(er| device)|connection .* still in use")
endfunction()
