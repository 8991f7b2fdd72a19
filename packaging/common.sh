# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
# What the scripts for users and tests share: install what is missing, configure, build, run Wireshark
# apart from the user's own settings. Sourced by packaging/show, tests/run and tests/gui/run, with "me"
# set to the name that messages begin with.

# say TEXT: tell the user what takes long. On stderr: stdout belongs to the result.
say()
{
    printf '%s: %s\n' "${me:?}" "$*" >&2
}

# die TEXT: end with one line.
die()
{
    say "$@"
    exit 1
}

# quietly COMMAND...: run, and show the output only if the command fails.
quietly()
{
    quiet_log=$(mktemp) || exit 1
    if "$@" >"$quiet_log" 2>&1 </dev/null; then
        rm -f "$quiet_log"
    else
        tail -n 60 "$quiet_log" >&2
        rm -f "$quiet_log"
        return 1
    fi
}

missing=

# need_command COMMAND PACKAGE...: note the packages if there is no such command.
need_command()
{
    command -v "$1" >/dev/null 2>&1 && return
    shift
    missing="$missing $*"
}

# need_build: what configuring and building the plugin takes, and tshark to run it in.
need_build()
{
    need_command cc gcc libc6-dev
    need_command cmake cmake
    need_command make make
    need_command pkg-config pkgconf
    need_command tshark tshark
    if ! pkg-config --exists wireshark glib-2.0 2>/dev/null; then
        missing="$missing libwireshark-dev libglib2.0-dev"
    fi
}

# as_root COMMAND...
as_root()
{
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# may_become_root: may as_root do it? A password is asked for only at a terminal.
may_become_root()
{
    [ "$(id -u)" -eq 0 ] && return
    command -v sudo >/dev/null 2>&1 || return 1
    sudo -n true 2>/dev/null || { [ -t 0 ] && sudo -v; }
}

# install_missing: install the noted packages, or say which they are.
install_missing()
{
    [ -n "$missing" ] || return 0
    command -v apt-get >/dev/null 2>&1 || die "missing, by the names that Debian gives them:$missing"
    may_become_root || die "missing packages; as root, run: apt-get install$missing"
    say "installing$missing (can take some minutes)"
    quietly as_root apt-get update || say "apt-get update failed, trying with the lists at hand"
    # shellcheck disable=SC2086 # a list of package names
    quietly as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=120 $missing || die "could not install:$missing"
    missing=
}

# find_tshark: which version of Wireshark it is, and which minor version.
find_tshark()
{
    tshark_version=$(tshark --version 2>/dev/null | sed -n '1s/^[^0-9]*\([0-9.]*[0-9]\).*/\1/p')
    tshark_minor=$(printf '%s\n' "$tshark_version" | sed -n 's/^\([0-9]*\.[0-9]*\).*/\1/p')
    [ -n "$tshark_minor" ] || die "tshark does not tell its version"
}

# try_to_install PACKAGE...: install what is not needed but welcome, if that can be done without asking.
try_to_install()
{
    command -v apt-get >/dev/null 2>&1 || return
    [ "$(id -u)" -eq 0 ] || { command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; } || return
    say "installing $* (can take some minutes)"
    quietly as_root apt-get update || return
    quietly as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=120 "$@"
}

# configure_and_build ROOT BUILD [OPTION...]: configure if need be, then build what is out of date.
configure_and_build()
{
    build_root=$1
    build_dir=$2
    shift 2
    if [ -n "$(find "$build_dir" ! -type l ! -writable -print -quit 2>/dev/null)" ]; then
        die "something in $build_dir belongs to another user: delete that folder, or run as that user"
    elif [ ! -d "$build_dir" ] && [ ! -w "$build_root" ]; then
        die "$build_root belongs to another user: copy it to where you may write, and build there"
    fi
    find_tshark
    plugin=$build_dir/plugins/$tshark_minor/epan/tcphs.so
    if [ ! -f "$plugin" ]; then
        # Nothing built yet, or for a Wireshark that was upgraded since: what CMake found then is stale.
        rm -rf "$build_dir/CMakeCache.txt" "$build_dir/CMakeFiles"
        say "building for Wireshark $tshark_minor in $build_dir"
    fi
    quietly cmake -S "$build_root" -B "$build_dir" "$@" || die "configuring failed"
    quietly cmake --build "$build_dir" --parallel 2 || die "the build failed"
    [ -f "$plugin" ] || die "the Wireshark that runs is $tshark_minor ($(command -v tshark)), but the development files" \
        "are those of $(pkg-config --modversion wireshark): install those of $tshark_minor"
}

# make_home: a home of its own with the plugin in it, so that no personal setting has an influence and
# none is changed. Removed at exit. Wireshark loads personal plugins for neither user 0 nor group 0,
# hence another user if this is root.
make_home()
{
    if [ "$(id -u)" -eq 0 ]; then
        home=$(TMPDIR=/tmp mktemp -d)
    else
        home=$(mktemp -d)
    fi
    trap 'rm -rf "$home"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    mkdir -p "$home/.config" "$home/extcap" "$home/.local/lib/wireshark/plugins/$tshark_minor/epan"
    cp "$plugin" "$home/.local/lib/wireshark/plugins/$tshark_minor/epan/"
    if [ "$(id -u)" -eq 0 ]; then
        chown -R 65534:65534 "$home"
    fi
    isolated true || die "cannot run Wireshark as an unprivileged user here"
    isolated tshark -G plugins 2>/dev/null | grep -q '^tcphs\.so' ||
        die "this tshark ($tshark_minor) does not load $plugin"
}

# isolated COMMAND...: run in that home, without the programs that find capture devices.
isolated()
{
    set -- env HOME="$home" XDG_CONFIG_HOME="$home/.config" XDG_DATA_HOME="$home/.local/share" \
        WIRESHARK_EXTCAP_DIR="$home/extcap" "$@"
    if [ "$(id -u)" -eq 0 ]; then
        set -- setpriv --reuid=65534 --regid=65534 --clear-groups "$@"
    fi
    env -u WIRESHARK_PLUGIN_DIR -u WIRESHARK_CONFIG_DIR -u WIRESHARK_DATA_DIR \
        -u WIRESHARK_RUN_FROM_BUILD_DIRECTORY "$@"
}
