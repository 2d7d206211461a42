# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of BoardBridge shares: language level, warnings, definitions, output folder.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

add_library(bridge_options INTERFACE)
target_compile_options(bridge_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion)
target_compile_definitions(bridge_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(bridge_options INTERFACE "${CMAKE_SOURCE_DIR}")
if(BRIDGE_WARNINGS_AS_ERRORS)
  target_compile_options(bridge_options INTERFACE -Werror)
endif()
if(BRIDGE_SANITIZE)
  target_compile_options(bridge_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(bridge_options INTERFACE -fsanitize=address,undefined)
  # Among their checks GCC 12 takes the value of an empty optional for an unset one; other builds keep the warning.
  target_compile_options(bridge_options INTERFACE -Wno-maybe-uninitialized)
endif()

# What random worlds run ten thousand times (tests/world). Without any optimisation that takes four times as
# long, so a preset may give these more than the rest; assertions stay on.
set(BRIDGE_HOT_OPTIONS "" CACHE STRING "Compiler options of the libraries that random worlds run, such as -O1")
set(bridge_hot base domain net miro bitrix24 sync storage settings
  sandbox sandbox_miro sandbox_bitrix24 sandbox_start test_world)

# Qt's core headers and nlohmann/json cost two seconds a file; one precompiled header serves all.
# A second one for the hot libraries: a header compiled with other options is of no use.
function(bridge_precompiled_headers)
  file(WRITE "${CMAKE_BINARY_DIR}/pch.cpp" "")
  foreach(pch bridge_pch bridge_pch_hot)
    add_library(${pch} STATIC "${CMAKE_BINARY_DIR}/pch.cpp")
    target_link_libraries(${pch} PUBLIC bridge_options Qt6::Core nlohmann_json::nlohmann_json)
    target_precompile_headers(${pch} PRIVATE
      <QByteArray> <QDateTime> <QHash> <QObject> <QString> <QStringList> <QUrl> <QUrlQuery>
      <chrono> <functional> <map> <memory> <optional> <stop_token> <string> <variant> <vector>
      <nlohmann/json.hpp> <tl/expected.hpp>)
  endforeach()
  target_compile_options(bridge_pch_hot PRIVATE ${BRIDGE_HOT_OPTIONS})
endfunction()

# bridge_library(<name> SOURCES … LINK …): one static library per folder, named bridge_<name>.
# What stands behind LINK is public: a library's headers name the types of what it links.
function(bridge_library name)
  cmake_parse_arguments(ARG "MOC" "" "SOURCES;LINK" ${ARGN})
  add_library(bridge_${name} STATIC ${ARG_SOURCES})
  target_link_libraries(bridge_${name} PUBLIC bridge_options Qt6::Core nlohmann_json::nlohmann_json ${ARG_LINK})
  if(name IN_LIST bridge_hot AND BRIDGE_HOT_OPTIONS)
    target_compile_options(bridge_${name} PRIVATE ${BRIDGE_HOT_OPTIONS})
    target_precompile_headers(bridge_${name} REUSE_FROM bridge_pch_hot)
  else()
    target_precompile_headers(bridge_${name} REUSE_FROM bridge_pch)
  endif()
  if(ARG_MOC)
    set_target_properties(bridge_${name} PROPERTIES AUTOMOC ON)
  endif()
endfunction()

# bridge_program(<target> OUTPUT <file name> SOURCES … LINK …)
function(bridge_program target)
  cmake_parse_arguments(ARG "MOC" "OUTPUT" "SOURCES;LINK" ${ARGN})
  add_executable(${target} ${ARG_SOURCES})
  target_link_libraries(${target} PRIVATE bridge_options ${ARG_LINK})
  target_precompile_headers(${target} REUSE_FROM bridge_pch)
  if(ARG_OUTPUT)
    set_target_properties(${target} PROPERTIES OUTPUT_NAME "${ARG_OUTPUT}")
  endif()
  if(ARG_MOC)
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
  endif()
endfunction()

# bridge_test(<name> [LABEL unit|world|integration|ui] [TIMEOUT seconds] [XVFB] SOURCES … LINK …)
# A QTest executable, run by ctest headless.
function(bridge_test name)
  cmake_parse_arguments(ARG "" "LABEL;TIMEOUT" "SOURCES;LINK" ${ARGN})
  if(NOT ARG_LABEL)
    set(ARG_LABEL unit)
  endif()
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE bridge_options Qt6::Test rapidcheck ${ARG_LINK})
  target_precompile_headers(${name} REUSE_FROM bridge_pch)
  set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES
    LABELS "${ARG_LABEL}" TIMEOUT "${ARG_TIMEOUT}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTWEBENGINE_DISABLE_SANDBOX=1;QT_ENABLE_REGEXP_JIT=1")
endfunction()
