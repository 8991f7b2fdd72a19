# SPDX-License-Identifier: GPL-2.0-or-later
# Packages by CPack: "cpack -G DEB" for the whole system, "cpack -G TGZ" to unpack into the personal folder
# of plugins. Each fits the Wireshark that was built for. Included by the project after plugin/.

set(CPACK_PACKAGE_NAME wireshark-tcphs)
set(CPACK_PACKAGE_VENDOR "the tcphs project")
set(CPACK_PACKAGE_CONTACT "tcphs maintainers <tcphs@example.org>")
if(DEFINED ENV{DEBEMAIL})
    set(CPACK_PACKAGE_CONTACT "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
endif()
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/modes.cmake)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/generator.cmake)
set(CPACK_GENERATOR TGZ)

# The version says for which Wireshark, so that an upgrade of the system upgrades to the fitting package.
# The dependency on libwiresharkN, which comes from the binary, allows that minor version only.
set(CPACK_DEBIAN_PACKAGE_RELEASE 1~ws${TCPHS_WIRESHARK_MINOR})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "wireshark | tshark")
set(CPACK_DEBIAN_PACKAGE_ENHANCES "wireshark, tshark")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"A plugin for Wireshark and tshark that follows every TCP handshake of a
capture from the first SYN to the third step: how the attempt ended, the
round-trip times and how far to trust them, retransmissions with their true
intervals, what was negotiated, and what became of TCP Fast Open.
.
It brings the configuration profile TCP Handshake.")

# Component "system", of plugin/: the plugin where Wireshark looks for it, and the configuration profile.

# Component "debian": what Debian's policy wants besides.
set(documents share/doc/${CPACK_PACKAGE_NAME})
set(generated ${PROJECT_BINARY_DIR}/packaging)
string(TIMESTAMP now "%a, %d %b %Y %H:%M:%S +0000" UTC)
configure_file(${CMAKE_CURRENT_LIST_DIR}/debian/changelog.in ${generated}/changelog @ONLY)
install(CODE "
    execute_process(COMMAND gzip -9n -c \"${generated}/changelog\"
        OUTPUT_FILE \"${generated}/changelog.Debian.gz\" RESULT_VARIABLE status)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR \"gzip: \${status}\")
    endif()" COMPONENT debian EXCLUDE_FROM_ALL)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/debian/copyright ${PROJECT_SOURCE_DIR}/NEWS.md
    ${generated}/changelog.Debian.gz DESTINATION ${documents} COMPONENT debian EXCLUDE_FROM_ALL)

# Component "personal": X.Y/epan/tcphs.so, so that archives for several versions go into the same folder.
set(personal ${TCPHS_WIRESHARK_MINOR}/epan)
install(TARGETS tcphs LIBRARY DESTINATION ${personal} COMPONENT personal EXCLUDE_FROM_ALL)
install(FILES ${PROJECT_SOURCE_DIR}/COPYING DESTINATION ${personal} RENAME tcphs-COPYING
    COMPONENT personal EXCLUDE_FROM_ALL)
set(CPACK_ARCHIVE_FILE_NAME
    tcphs-${TCPHS_VERSION}-wireshark-${TCPHS_WIRESHARK_MINOR}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR})
string(TOLOWER ${CPACK_ARCHIVE_FILE_NAME} CPACK_ARCHIVE_FILE_NAME)

include(CPack)
