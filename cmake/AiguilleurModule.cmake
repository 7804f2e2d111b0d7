# SPDX-FileCopyrightText: 2026 The Aiguilleur authors
# SPDX-License-Identifier: GPL-3.0-or-later

# aiguilleur_add_module(<name> SOURCES ... [FORMS ...] [LINK ...] [PRIVATE_LINK ...])
# One static library a folder of src, aiguilleur_<name> with the alias Aiguilleur::<name> (the programs are aiguilleur-<name>);
# includes start at src/.
function(aiguilleur_add_module name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "SOURCES;FORMS;LINK;PRIVATE_LINK")
    list(TRANSFORM ARG_FORMS PREPEND ${PROJECT_SOURCE_DIR}/ui/)
    qt_add_library(aiguilleur_${name} STATIC ${ARG_SOURCES} ${ARG_FORMS})
    add_library(Aiguilleur::${name} ALIAS aiguilleur_${name})
    target_include_directories(aiguilleur_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(aiguilleur_${name} PUBLIC ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK})
    set_target_properties(aiguilleur_${name} PROPERTIES AUTOMOC ON AUTOUIC ON
        UNITY_BUILD ${AIGUILLEUR_UNITY} UNITY_BUILD_BATCH_SIZE 10)
    if(AIGUILLEUR_UNITY AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # True of headers only; in a batch every file looks like one.
        target_compile_options(aiguilleur_${name} PRIVATE -Wno-subobject-linkage)
    endif()
endfunction()

# aiguilleur_add_test(<tst_subject> [SOURCES ...] [LINK ...] [TIMEOUT seconds] [GUI])
# One executable a subject, run without a display; its ctest label is its folder under tests/.
function(aiguilleur_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "GUI" "TIMEOUT" "SOURCES;LINK")
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    qt_add_executable(${name} ${name}.cpp ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE Qt6::Test ${ARG_LINK})
    set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    add_test(NAME ${name} COMMAND ${name})
    file(RELATIVE_PATH label ${PROJECT_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
    math(EXPR milliseconds "${ARG_TIMEOUT} * 1000") # or QtTest would end each function after five minutes of its own
    # What may take longest begins first: nothing long is left for the end.
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} COST ${ARG_TIMEOUT} LABELS "${label}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Europe/Paris;XDG_CURRENT_DESKTOP=;QTEST_FUNCTION_TIMEOUT=${milliseconds};AIGUILLEUR_BIN=${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
endfunction()

# What is shared can be in PostgreSQL: its tests need the server and Qt's driver, and are left out without them, which
# tests/CMakeLists.txt says.
file(GLOB AIGUILLEUR_INITDB /usr/lib/postgresql/*/bin/initdb)
find_file(AIGUILLEUR_QPSQL libqsqlpsql.so PATHS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS}/sqldrivers NO_DEFAULT_PATH)

# Whether tests on PostgreSQL can be run here.
function(aiguilleur_has_postgresql result)
    if(AIGUILLEUR_INITDB AND AIGUILLEUR_QPSQL)
        set(${result} TRUE PARENT_SCOPE)
    else()
        set(${result} FALSE PARENT_SCOPE)
    endif()
endfunction()

# The same tests once more, with what is shared in a private server of PostgreSQL.
function(aiguilleur_also_on_postgresql)
    aiguilleur_has_postgresql(possible)
    if(NOT possible)
        return()
    endif()
    foreach(name ${ARGN})
        add_test(NAME ${name}_postgresql COMMAND ${name})
        get_test_property(${name} ENVIRONMENT environment)
        get_test_property(${name} LABELS labels)
        get_test_property(${name} TIMEOUT timeout)
        set_tests_properties(${name}_postgresql PROPERTIES ENVIRONMENT "${environment};AIGUILLEUR_TEST_STORE=postgresql"
            LABELS "${labels}" TIMEOUT ${timeout} COST ${timeout})
    endforeach()
endfunction()
