# Stands in for vcpkg: the functions that the port calls, as far as it needs them, one build in place of two.
#
#   cmake -D PORT=FOLDER -D ARCHIVES=FOLDER -D PREFIX=FOLDER -P vcpkg.cmake
#
# ARCHIVES: where the archive lies that vcpkg would fetch. PREFIX: where the package gets installed.
cmake_minimum_required(VERSION 3.18)
set(CURRENT_PACKAGES_DIR "${PREFIX}")
set(BUILD "${PREFIX}.build")

function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE result)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "failed: ${ARGN}")
  endif()
endfunction()

function(vcpkg_download_distfile variable)
  cmake_parse_arguments(PARSE_ARGV 1 given "" "FILENAME;SHA512" "URLS")
  file(SHA512 "${ARCHIVES}/${given_FILENAME}" found)
  if(NOT given_URLS MATCHES "^https://.*/${given_FILENAME}$" OR NOT found STREQUAL given_SHA512)
    message(FATAL_ERROR "not what the port names: ${given_FILENAME}, ${found}")
  endif()
  set(${variable} "${ARCHIVES}/${given_FILENAME}" PARENT_SCOPE)
endfunction()

function(vcpkg_extract_source_archive variable)
  cmake_parse_arguments(PARSE_ARGV 1 given "" "ARCHIVE" "")
  file(ARCHIVE_EXTRACT INPUT "${given_ARCHIVE}" DESTINATION "${BUILD}/source")
  file(GLOB folder "${BUILD}/source/*")
  set(${variable} "${folder}" PARENT_SCOPE)
endfunction()

function(vcpkg_cmake_configure)
  cmake_parse_arguments(PARSE_ARGV 0 given "" "SOURCE_PATH" "OPTIONS")
  run("${CMAKE_COMMAND}" -S "${given_SOURCE_PATH}" -B "${BUILD}/build" "-DCMAKE_INSTALL_PREFIX=${CURRENT_PACKAGES_DIR}"
    -DCMAKE_INSTALL_LIBDIR=lib -DCMAKE_BUILD_TYPE=Release ${given_OPTIONS})
endfunction()

function(vcpkg_cmake_install)
  run("${CMAKE_COMMAND}" --build "${BUILD}/build" --target install)
endfunction()

function(vcpkg_cmake_config_fixup)
  cmake_parse_arguments(PARSE_ARGV 0 given "" "CONFIG_PATH" "")
  file(GLOB files "${CURRENT_PACKAGES_DIR}/${given_CONFIG_PATH}/*.cmake")
  if(NOT files)
    message(FATAL_ERROR "there is no package of CMake in ${given_CONFIG_PATH}")
  endif()
endfunction()

function(vcpkg_fixup_pkgconfig)
  file(READ "${CURRENT_PACKAGES_DIR}/lib/pkgconfig/cloudtrail.pc" text)
endfunction()

function(vcpkg_install_copyright)
  cmake_parse_arguments(PARSE_ARGV 0 given "" "" "FILE_LIST")
  foreach(name IN LISTS given_FILE_LIST)
    file(READ "${name}" text)
    file(APPEND "${CURRENT_PACKAGES_DIR}/share/cloudtrail/copyright" "${text}")
  endforeach()
endfunction()

include("${PORT}/portfile.cmake")
