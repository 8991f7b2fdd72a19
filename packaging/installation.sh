# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
# Where Wireshark looks, and the record of what was put there. Sourced by packaging/install,
# packaging/uninstall and packaging/doctor after packaging/common.sh.

profile_name="TCP Handshake"

# find_wireshark: the tshark there is, and its folders.
find_wireshark()
{
    tshark_path=$(command -v tshark) || die "tshark is not there: install it (Debian and Ubuntu: apt-get install tshark)"
    find_tshark
    tshark_folders=$(tshark -G folders 2>/dev/null) || die "tshark does not tell its folders"
    personal_plugins=$(wireshark_folder "Personal Plugins")
    global_plugins=$(wireshark_folder "Global Plugins")
    personal_profiles=$(wireshark_folder "Personal configuration")/profiles
    global_profiles=$(wireshark_folder "Global configuration")/profiles
}

# wireshark_folder TITLE: one of the folders that tshark names.
wireshark_folder()
{
    printf '%s\n' "$tshark_folders" | sed -n "s/^$1:[[:space:]]*//p" | head -n 1
}

# is_root: for Wireshark, user 0 or group 0: it ignores personal plugins then.
is_root()
{
    [ "$(id -u)" -eq 0 ] || [ "$(id -g)" -eq 0 ]
}

# package_of FILE: the package that brought it, if one did.
package_of()
{
    if command -v dpkg-query >/dev/null 2>&1; then
        dpkg-query --search "$1" 2>/dev/null | sed -n '1s/:.*//p'
    elif command -v rpm >/dev/null 2>&1; then
        rpm --query --file --queryformat '%{NAME}\n' "$1" 2>/dev/null | sed -n '/ /!p'
    fi
}

# choose_kind KIND: set the file of the record for "personal" or "global". Needs no Wireshark, so that
# uninstalling works without. DESTDIR, if set, goes before every path that is global.
choose_kind()
{
    kind=$1
    if [ "$kind" = personal ]; then
        before=
        [ -n "${XDG_DATA_HOME-}${HOME-}" ] || die "HOME is not set"
        record=${XDG_DATA_HOME:-$HOME/.local/share}/tcphs/installed
    else
        before=${DESTDIR-}
        record=/usr/local/share/tcphs/installed
    fi
}

# may_write FOLDER: may files be made there? If there is no such folder, where it would be made.
may_write()
{
    above=$1
    while [ ! -e "$above" ]; do
        above=$(dirname "$above")
    done
    [ -d "$above" ] && [ -w "$above" ]
}

# need_write FOLDER...: end here if something cannot be put there, or taken from there, before anything has
# been. What is personal is never done as root: it would belong to root then.
need_write()
{
    for place in "$@"; do
        may_write "$before$place" && continue
        if [ "$kind" = personal ] || [ "$(id -u)" -eq 0 ]; then
            die "$above may not be changed by you ($(id -un 2>/dev/null || id -u)): nothing was done"
        fi
        may_become_root || die "$above may be changed by root only: run it as root"
    done
}

# change FOLDER COMMAND...: change something in it, as root where it is not the user's.
change()
{
    place=$1
    shift
    if may_write "$place"; then "$@"; else as_root "$@"; fi
}

# checksum FILE
checksum()
{
    cksum <"$1" | tr ' ' :
}

# begin_record: note what is put where from now on.
begin_record()
{
    notes=$(mktemp) || exit 1
    [ -z "$before" ] || mkdir -p "$before"
    trap 'end_record; rm -f "$notes"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
}

# put_folder FOLDER: make it and those above it, and note those that were not there.
put_folder()
{
    [ ! -d "$before$1" ] || return 0
    put_folder "$(dirname "$1")" || return
    if [ "$kind" = personal ]; then
        mkdir "$1" || return
    else
        change "$(dirname "$before$1")" mkdir -m 755 "$before$1" || return
    fi
    printf 'folder - %s\n' "$1" >>"$notes"
}

# put_file FROM TO
put_file()
{
    put_folder "$(dirname "$2")" || return
    change "$(dirname "$before$2")" install -m 644 "$1" "$before$2"
    printf 'file %s %s\n' "$(checksum "$1")" "$2" >>"$notes"
}

# end_record: leave the notes for packaging/uninstall.
end_record()
{
    [ -s "$notes" ] || return 0
    put_folder "$(dirname "$record")"
    change "$(dirname "$before$record")" install -m 644 "$notes" "$before$record"
    : >"$notes"
}

# take_away: remove what the record names, the last first. A file of the profile that was changed since
# stays, and with it its folder. Says what goes and what stays.
take_away()
{
    need_write "$(dirname "$record")"
    while read -r what sum path; do
        [ "$what" = folder ] || [ ! -e "$before$path" ] || need_write "$(dirname "$path")"
    done <"$before$record"
    backwards=$(awk '{ line[NR] = $0 } END { while (NR) print line[NR--] }' "$before$record")
    change "$(dirname "$before$record")" rm -f "$before$record"
    printf '%s\n' "$backwards" | while read -r what sum path; do
        path=$before$path
        if [ "$what" = folder ]; then
            change "$(dirname "$path")" rmdir "$path" 2>/dev/null || true
        elif [ ! -e "$path" ]; then
            :
        elif [ "${path##*/}" != tcphs.so ] && [ "$(checksum "$path")" != "$sum" ]; then
            printf 'kept, as it was changed: %s\n' "$path"
        else
            change "$(dirname "$path")" rm -f "$path"
            printf 'removed: %s\n' "$path"
        fi
    done
}
