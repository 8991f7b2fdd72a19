# SPDX-License-Identifier: GPL-2.0-or-later
# What goes into which kind of package. Read by cpack once for each generator.
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
if(CPACK_GENERATOR STREQUAL "DEB")
    set(CPACK_DEB_COMPONENT_INSTALL ON)
    set(CPACK_COMPONENTS_ALL system debian)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
elseif(CPACK_GENERATOR MATCHES "^(TGZ|TXZ|ZIP)$")
    set(CPACK_ARCHIVE_COMPONENT_INSTALL ON)
    set(CPACK_COMPONENTS_ALL personal)
    set(CPACK_PACKAGE_FILE_NAME ${CPACK_ARCHIVE_FILE_NAME})
else()
    message(FATAL_ERROR "There are packages of the kinds DEB, TGZ, TXZ and ZIP; for RPM see packaging/rpm.")
endif()
