# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
# Chroots of Debian and Ubuntu suites with a compiler and Wireshark's development files. Sourced by
# tests/versions/run after packaging/common.sh; all functions need root.

chroots=${TCPHS_CHROOTS:-${XDG_CACHE_HOME:-${HOME:?}/.cache}/tcphs/chroots}
# shellcheck disable=SC2034 # for run
all_suites="jammy bookworm noble trixie forky"

# Where the work tree lies within a chroot.
chroot_work=/srv/tcphs

chroot_packages="gcc libc6-dev clang cmake ninja-build make pkgconf libglib2.0-dev libwireshark-dev tshark
    wireshark-common python3 python3-pytest shellcheck"

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
    quietly debootstrap --variant=minbase --components="$components" "$check" \
        "$1" "$2" "$(chroot_mirror "$1")" ${script:+"$script"}
}

# chroot_install SUITE FOLDER: the packages. No service starts; testing's lists may be called expired.
chroot_install()
{
    printf '#!/bin/sh\nexit 101\n' >"$2/usr/sbin/policy-rc.d"
    chmod +x "$2/usr/sbin/policy-rc.d"
    printf 'APT::Install-Recommends "0";\nAcquire::Check-Valid-Until "0";\n' \
        >"$2/etc/apt/apt.conf.d/99tcphs"
    cp /etc/resolv.conf "$2/etc/resolv.conf"
    quietly in_chroot "$2" apt-get update || return
    # shellcheck disable=SC2086 # a list of package names
    quietly in_chroot "$2" env DEBIAN_FRONTEND=noninteractive apt-get install -y $chroot_packages
}

# in_chroot FOLDER COMMAND...: run as root in there. What is mounted for it goes with it.
in_chroot()
{
    # shellcheck disable=SC2016 # expanded by that shell
    unshare --mount --propagation private sh -c '
        folder=$1; shift
        mount -t proc proc "$folder/proc" || exit
        exec chroot "$folder" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 "$@"
    ' sh "$@"
}

# chroot_prepare SUITE: make it, unless it is there.
chroot_prepare()
{
    folder=$(chroot_path "$1")
    if [ ! -e "$folder/etc/tcphs-ready" ]; then
        say "making the chroot $folder (takes some minutes)"
        rm -rf "$folder.part"
        mkdir -p "$chroots"
        if ! chroot_debootstrap "$1" "$folder.part" || ! chroot_install "$1" "$folder.part"; then
            say "$1: the chroot could not be made"
            return 1
        fi
        touch "$folder.part/etc/tcphs-ready"
        rm -rf "$folder"
        mv "$folder.part" "$folder"
    fi
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
