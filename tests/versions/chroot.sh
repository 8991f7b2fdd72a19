# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
# Chroots of Debian and Ubuntu suites with compilers and Wireshark's development files. Sourced by the
# scripts beside it after packaging/common.sh; all functions need root.

chroots=${TCPHS_CHROOTS:-${XDG_CACHE_HOME:-${HOME:?}/.cache}/tcphs/chroots}
# shellcheck disable=SC2034 # for run
all_suites="jammy bookworm noble trixie forky"

# Where the work tree lies within a chroot.
chroot_work=/srv/tcphs

chroot_packages="libc6-dev cmake ninja-build make pkgconf libglib2.0-dev libwireshark-dev tshark wireshark-common
    python3 python3-pytest"
chroot_compilers=${TCPHS_COMPILERS-gcc clang}
# What the tests of the window and of JSON need besides.
chroot_more=${TCPHS_MORE_PACKAGES-wireshark xvfb xdotool x11-utils imagemagick fonts-dejavu-core jq}

# chroot_path SUITE
chroot_path()
{
    printf '%s/%s\n' "$chroots" "$1"
}

# chroot_mirror SUITE: where its packages come from.
chroot_mirror()
{
    case $1 in
    jammy | noble) printf '%s\n' "${TCPHS_UBUNTU_MIRROR-http://archive.ubuntu.com/ubuntu}" ;;
    *) printf '%s\n' "${TCPHS_DEBIAN_MIRROR-http://deb.debian.org/debian}" ;;
    esac
}

# chroot_mirror_answers SUITE: is there one at hand?
chroot_mirror_answers()
{
    case $(chroot_mirror "$1") in
    http*) ;;
    *) return 0 ;;
    esac
    timeout 60 wget --quiet --tries=2 --timeout=20 -O /dev/null "$(chroot_mirror "$1")/dists/$1/Release"
}

# chroot_debootstrap SUITE FOLDER: the base system. An older debootstrap does not know newer suites: it
# gets the script that the family shares. Debian's does not bring Ubuntu's keys.
chroot_debootstrap()
{
    script=
    case $1 in
    jammy | noble)
        components=main,universe
        keyring=/usr/share/keyrings/ubuntu-archive-keyring.gpg
        [ -e "/usr/share/debootstrap/scripts/$1" ] || script=/usr/share/debootstrap/scripts/gutsy
        ;;
    *)
        components=main
        keyring=/usr/share/keyrings/debian-archive-keyring.gpg
        [ -e "/usr/share/debootstrap/scripts/$1" ] || script=/usr/share/debootstrap/scripts/sid
        ;;
    esac
    check=--keyring=$keyring
    if [ ! -e "$keyring" ]; then
        say "$keyring is not there: the packages of $1 are not verified"
        check=--no-check-gpg
    fi
    quietly unshare --mount --propagation private debootstrap --variant=minbase --components="$components" "$check" \
        "$1" "$2" "$(chroot_mirror "$1")" ${script:+"$script"}
}

# chroot_install FOLDER: the packages. No service starts; testing's lists may be called expired.
chroot_install()
{
    printf '#!/bin/sh\nexit 101\n' >"$1/usr/sbin/policy-rc.d"
    chmod +x "$1/usr/sbin/policy-rc.d"
    printf 'APT::Install-Recommends "0";\nAcquire::Check-Valid-Until "0";\nAcquire::Retries "3";\n' \
        >"$1/etc/apt/apt.conf.d/99tcphs"
    cp /etc/resolv.conf "$1/etc/resolv.conf"
    # shellcheck disable=SC2086 # a list of package names
    chroot_add "$1" $chroot_packages
}

# in_chroot FOLDER COMMAND...: run as root in there. What is mounted for it goes with it.
in_chroot()
{
    # shellcheck disable=SC2016 # expanded by that shell
    unshare --mount --propagation private sh -c '
        folder=$1; shift
        mount -t proc proc "$folder/proc" || exit
        exec chroot "$folder" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
            ${http_proxy:+"http_proxy=$http_proxy"} "$@"
    ' sh "$@"
}

# chroot_add FOLDER [PACKAGE...]: install them, unless they are all there.
chroot_add()
{
    chroot_folder=$1
    shift
    [ $# -gt 0 ] || return 0
    ! in_chroot "$chroot_folder" dpkg --status "$@" >/dev/null 2>&1 || return 0
    quietly in_chroot "$chroot_folder" apt-get update &&
        quietly in_chroot "$chroot_folder" env DEBIAN_FRONTEND=noninteractive apt-get install -y "$@"
}

# chroot_make SUITE FOLDER
chroot_make()
{
    if ! chroot_mirror_answers "$1"; then
        say "$(chroot_mirror "$1") does not answer"
        return 1
    fi
    say "making the chroot $2 (takes some minutes)"
    rm -rf "$2.part"
    chroot_debootstrap "$1" "$2.part" && chroot_install "$2.part" && touch "$2.part/etc/tcphs-ready" || return
    rm -rf "$2"
    mv "$2.part" "$2"
}

# chroot_prepare SUITE: make it, unless it is there.
chroot_prepare()
{
    folder=$(chroot_path "$1")
    mkdir -p "$chroots"
    # shellcheck disable=SC2086 # lists of package names
    if ! { [ -e "$folder/etc/tcphs-ready" ] || chroot_make "$1" "$folder"; } ||
        ! chroot_add "$folder" $chroot_compilers $chroot_more; then
        say "$1: the chroot could not be made"
        return 1
    fi
}

# chroot_lock SUITE: wait for others that use it, but not for ever.
chroot_lock()
{
    mkdir -p "$chroots"
    exec 9>"$(chroot_path "$1").lock"
    flock --timeout 900 9 || { say "$1: its chroot is in use"; return 1; }
}

# chroot_copy_tree SUITE: the work tree as it is now, for an ordinary user; builds are kept.
chroot_copy_tree()
{
    target=$(chroot_path "$1")$chroot_work
    mkdir -p "$target"
    find "$target" -mindepth 1 -maxdepth 1 ! -name 'build*' -exec rm -rf {} + || return
    (cd "${root:?}" && tar -cf - --exclude=./.git --exclude='./build*' .) |
        tar -xf - -C "$target" --no-same-owner || return
    chown -R 65534:65534 "$target"
}

# chroot_run SUITE COMMAND...: run in the copied work tree as an ordinary user, as Wireshark ignores
# personal plugins when run by root.
chroot_run()
{
    chroot_folder=$(chroot_path "$1")
    shift
    # shellcheck disable=SC2016 # expanded by that shell
    in_chroot "$chroot_folder" setpriv --reuid=65534 --regid=65534 --clear-groups \
        env HOME=/tmp sh -c 'cd "$1" && shift && exec "$@"' sh "$chroot_work" "$@"
}

# chroot_in_layer SUITE FOLDER COMMAND...: run as root on a layer above the chroot that is thrown away
# afterwards, with the folder in /mnt, read-only. What is mounted for it goes with the process.
chroot_in_layer()
{
    layer=$(mktemp -d) || return
    trap 'rm -rf "$layer"' EXIT
    mkdir "$layer/upper" "$layer/work" "$layer/root"
    layer_below=$(chroot_path "$1")
    shift
    # shellcheck disable=SC2016 # expanded by that shell
    unshare --mount --propagation private sh -c '
        set -eu
        below=$1 layer=$2 folder=$3
        shift 3
        mount -t overlay overlay -o "lowerdir=$below,upperdir=$layer/upper,workdir=$layer/work" "$layer/root"
        mount -t proc proc "$layer/root/proc"
        mount --bind -o ro "$folder" "$layer/root/mnt"
        exec chroot "$layer/root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
            DEBIAN_FRONTEND=noninteractive "$@"
    ' sh "$layer_below" "$layer" "$@"
}
