# SPDX-License-Identifier: GPL-2.0-or-later
# Builds against a Wireshark that is installed. Included by CMakeLists.txt, whose source lists it uses.

# The engine knows libc and nothing else: it gets no include directory but its own, so that the
# compiler refuses Wireshark's and GLib's headers in it.
add_library(tcphs_core STATIC ${TCPHS_CORE_SOURCES})
set_target_properties(tcphs_core PROPERTIES POSITION_INDEPENDENT_CODE ON)
target_include_directories(tcphs_core INTERFACE ${CMAKE_CURRENT_SOURCE_DIR}/core)

# Wireshark: its CMake configuration where the distribution ships one, else pkg-config.
# Either way: WIRESHARK_TARGET, WIRESHARK_MAJOR, WIRESHARK_MINOR, WIRESHARK_PREFIX and
# WIRESHARK_PLUGIN_DIR, the folder of this minor version's plugins.
if(NOT TCPHS_USE_PKGCONFIG)
    find_package(Wireshark CONFIG QUIET)
endif()
if(Wireshark_FOUND AND Wireshark_PLUGIN_LIBDIR)
    set(WIRESHARK_TARGET epan)
    set(WIRESHARK_VERSION ${Wireshark_VERSION})
    set(WIRESHARK_PREFIX ${Wireshark_INSTALL_PREFIX})
    set(WIRESHARK_PLUGIN_DIR ${Wireshark_PLUGIN_INSTALL_DIR})
    set_target_properties(epan wiretap wsutil PROPERTIES IMPORTED_GLOBAL TRUE)
else()
    find_package(PkgConfig QUIET)
    if(PKG_CONFIG_FOUND)
        pkg_check_modules(WIRESHARK QUIET IMPORTED_TARGET GLOBAL wireshark)
    endif()
    if(NOT WIRESHARK_FOUND)
        message(FATAL_ERROR
            "Wireshark's development files were not found. On Debian and Ubuntu install "
            "libwireshark-dev, libglib2.0-dev and pkgconf; on Fedora wireshark-devel.")
    endif()
    # Some releases do not name libwsutil in their pkg-config file.
    find_library(WSUTIL_LIBRARY wsutil HINTS ${WIRESHARK_LIBRARY_DIRS} ${WIRESHARK_LIBDIR})
    set(WIRESHARK_TARGET PkgConfig::WIRESHARK ${WSUTIL_LIBRARY})
    pkg_get_variable(WIRESHARK_PREFIX wireshark prefix)
    pkg_get_variable(WIRESHARK_PLUGIN_DIR wireshark plugindir)
endif()
string(REGEX MATCH "^([0-9]+)\\.([0-9]+)" TCPHS_WIRESHARK_MINOR "${WIRESHARK_VERSION}")
set(WIRESHARK_MAJOR ${CMAKE_MATCH_1})
set(WIRESHARK_MINOR ${CMAKE_MATCH_2})
message(STATUS "Wireshark ${WIRESHARK_VERSION}, plugins in ${WIRESHARK_PLUGIN_DIR}")
set(TCPHS_WIRESHARK_MINOR ${TCPHS_WIRESHARK_MINOR} PARENT_SCOPE)

# What every module for this Wireshark needs, those of tests/ too.
add_library(tcphs_wireshark INTERFACE)
target_link_libraries(tcphs_wireshark INTERFACE ${WIRESHARK_TARGET})
target_compile_definitions(tcphs_wireshark INTERFACE
    TCPHS_WIRESHARK_MAJOR=${WIRESHARK_MAJOR}
    TCPHS_WIRESHARK_MINOR=${WIRESHARK_MINOR})

add_library(tcphs MODULE ${TCPHS_HOST_SOURCES} ${TCPHS_TAP_SOURCES} host/plugin.c)
target_link_libraries(tcphs PRIVATE tcphs_core tcphs_wireshark)
target_compile_definitions(tcphs PRIVATE TCPHS_VERSION="${TCPHS_VERSION}")
if(NOT APPLE AND NOT TCPHS_SANITIZE)
    # What is missing is an error now, not when Wireshark loads the plugin.
    target_link_options(tcphs PRIVATE -Wl,--no-undefined)
endif()
# A seventh of what an ordinary packet costs is calls between small files.
if(NOT TCPHS_SANITIZE AND NOT TCPHS_COVERAGE AND NOT TCPHS_FUZZ)
    include(CheckIPOSupported)
    check_ipo_supported(RESULT has_ipo OUTPUT why_no_ipo LANGUAGES C)
    set_target_properties(tcphs tcphs_core PROPERTIES INTERPROCEDURAL_OPTIMIZATION ${has_ipo})
endif()
# Laid out as Wireshark expects it, so that WIRESHARK_PLUGIN_DIR=build/plugins works as it is.
set_target_properties(tcphs PROPERTIES
    PREFIX ""
    LIBRARY_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/plugins/${TCPHS_WIRESHARK_MINOR}/epan)

# Installed where the Wireshark that was found looks, unless the user names another prefix.
# A destination relative to the prefix, as CPack and --prefix need it.
if(TCPHS_INSTALL_PERSONAL)
    if("$ENV{HOME}" STREQUAL "")
        message(FATAL_ERROR "TCPHS_INSTALL_PERSONAL needs HOME to be set.")
    endif()
    set(prefix $ENV{HOME}/.local)
    set(destination lib/wireshark/plugins/${TCPHS_WIRESHARK_MINOR}/epan)
else()
    # For all users, whatever the umask of who installs.
    set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
        OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
    set(prefix ${WIRESHARK_PREFIX})
    file(RELATIVE_PATH destination ${WIRESHARK_PREFIX} ${WIRESHARK_PLUGIN_DIR}/epan)
endif()
if(CMAKE_INSTALL_PREFIX_INITIALIZED_TO_DEFAULT OR CMAKE_INSTALL_PREFIX STREQUAL TCPHS_DEFAULT_PREFIX)
    set(CMAKE_INSTALL_PREFIX ${prefix} CACHE PATH "Install path prefix" FORCE)
    set(TCPHS_DEFAULT_PREFIX ${prefix} CACHE INTERNAL "The prefix that was not chosen by the user")
endif()
install(TARGETS tcphs LIBRARY DESTINATION ${destination} COMPONENT system)

# The configuration profile, beside those of Wireshark or beside those of the user, whose own changes
# to it are kept: what is there already stays as it is.
set(profile "${PROJECT_SOURCE_DIR}/packaging/profile/TCP Handshake")
if(TCPHS_INSTALL_PERSONAL)
    set(config $ENV{XDG_CONFIG_HOME})
    if(NOT config)
        set(config $ENV{HOME}/.config)
    endif()
    set(profiles ${config}/wireshark/profiles)
    install(CODE "
        if(NOT EXISTS \"\$ENV{DESTDIR}${profiles}/TCP Handshake\")
            file(INSTALL \"${profile}\" DESTINATION \"${profiles}\")
        endif()")
else()
    install(DIRECTORY ${profile} DESTINATION share/wireshark/profiles COMPONENT system)
endif()
