# SPDX-License-Identifier: GPL-2.0-or-later
# Puts the field reference into README.md between its two markers (the docs target), or with
# -DCHECK=ON fails if it is not what stands there already (a test).
# cmake -DPROGRAM=tcphs-reference -DREADME=README.md [-DCHECK=ON] -P reference.cmake
set(begin "<!-- field reference: begin -->\n")
set(end "<!-- field reference: end -->")

execute_process(COMMAND ${PROGRAM} OUTPUT_VARIABLE reference RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "${PROGRAM} failed: ${result}")
endif()
file(READ ${README} text)
string(FIND "${text}" "${begin}" first)
string(FIND "${text}" "${end}" last)
if(first EQUAL -1 OR last LESS first)
    message(FATAL_ERROR "${README} has no markers of the field reference")
endif()

string(LENGTH "${begin}" length)
math(EXPR first "${first} + ${length}")
string(SUBSTRING "${text}" 0 ${first} before)
string(SUBSTRING "${text}" ${last} -1 after)
set(current "${before}\n${reference}\n${after}")
if(current STREQUAL text)
    message(STATUS "The field reference is current.")
elseif(CHECK)
    message(FATAL_ERROR "The field reference in ${README} is not current: build the target docs.")
else()
    file(WRITE ${README} "${current}")
    message(STATUS "The field reference in ${README} is written anew.")
endif()
