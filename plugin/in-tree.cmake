# SPDX-License-Identifier: GPL-2.0-or-later
# Builds inside Wireshark's source tree, with its macros: what this folder is there by the name of
# plugins/epan/tcphs, given as CUSTOM_PLUGIN_SRC_DIR. Included by CMakeLists.txt, whose source lists it uses.
include(WiresharkPlugin)

string(REPLACE "." ";" version ${TCPHS_VERSION})
set_module_info(tcphs ${version} 0)

# The file that is generated here stands in for host/plugin.c.
set(PLUGIN_FILES plugin.c ${TCPHS_CORE_SOURCES} ${TCPHS_HOST_SOURCES} ${TCPHS_TAP_SOURCES})
register_plugin_files(plugin.c plugin host/register.c)
set_source_files_properties(${PLUGIN_FILES} PROPERTIES COMPILE_FLAGS "${WERROR_COMMON_FLAGS}")

if(COMMAND add_wireshark_plugin_library)
    add_wireshark_plugin_library(tcphs epan)
else()
    add_plugin_library(tcphs epan) # its name up to 3.6
endif()
target_link_libraries(tcphs epan)
target_compile_definitions(tcphs PRIVATE
    TCPHS_WIRESHARK_MAJOR=${PROJECT_MAJOR_VERSION}
    TCPHS_WIRESHARK_MINOR=${PROJECT_MINOR_VERSION})
install_plugin(tcphs epan)

CHECKAPI(
    NAME tcphs
    SWITCHES --group dissectors-prohibited --group dissectors-restricted
    SOURCES ${TCPHS_CORE_SOURCES} ${TCPHS_HOST_SOURCES})
# Statistics are no dissectors: one of tshark that cannot be written ends it.
CHECKAPI(
    NAME tcphs-taps
    SWITCHES
    SOURCES ${TCPHS_TAP_SOURCES})
