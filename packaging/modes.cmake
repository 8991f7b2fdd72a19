# SPDX-License-Identifier: GPL-2.0-or-later
# Makes the folders of a package open to all users, whatever the umask of who packs. Run by cpack between
# installing and packing.
file(GLOB_RECURSE folders LIST_DIRECTORIES true ${CPACK_TEMPORARY_DIRECTORY}/*)
foreach(folder IN LISTS folders)
    if(IS_DIRECTORY ${folder})
        file(CHMOD ${folder} PERMISSIONS
            OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
    endif()
endforeach()
