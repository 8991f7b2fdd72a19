# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
# What the tests of the window share: a home with the plugin, a display of its own, Wireshark on it.
# Sourced by tests/gui/*, with "me" and "root" set; goes with exit code 77 where a program is missing.

# shellcheck source=packaging/common.sh
. "${root:?}/packaging/common.sh"

# need_display: find the programs and the plugin; a home in $home, Wireshark's settings in $config.
need_display()
{
    for command in wireshark tshark Xvfb xdotool import convert; do
        if ! command -v "$command" >/dev/null 2>&1; then
            say "skipped: $command is not installed"
            exit 77
        fi
    done
    find_tshark
    plugin=${TCPHS_PLUGIN-$root/build/plugins/$tshark_minor/epan/tcphs.so}
    [ -f "$plugin" ] || die "$plugin is not built"
    make_home
    config=$home/.config/wireshark
    mkdir -p "$config" "$home/run"
    chmod 700 "$home/run"
    # No question at the start.
    printf '%s\n' 'gui.update.enabled: FALSE' 'gui.window_title: tcphs' >"$config/preferences"
}

# give_away: what was put into the home is its user's.
give_away()
{
    if [ "$(id -u)" -eq 0 ]; then
        chown -R 65534:65534 "$home"
    fi
}

# start NAME COMMAND...: in the background, as the isolated user; its process id goes to NAME.pid.
start()
{
    start_name=$1
    shift
    # shellcheck disable=SC2016 # for the inner shell
    isolated sh -c 'echo $$ >"$HOME/$0.pid"; exec "$@"' "$start_name" "$@" >"$home/$start_name.log" 2>&1 &
}

# stop NAME...
stop()
{
    for stop_name; do
        [ ! -s "$home/$stop_name.pid" ] || kill "$(cat "$home/$stop_name.pid")" 2>/dev/null || :
    done
    wait
}

# wait_for SECONDS COMMAND...: until it succeeds.
wait_for()
{
    tries=$(($1 * 5))
    shift
    until "$@" >/dev/null 2>&1; do
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] || return 1
        sleep 0.2
    done
}

# open_display WIDTHxHEIGHT: and stop all that was started, at exit.
open_display()
{
    trap 'stop wireshark Xvfb; rm -rf "$home"' EXIT
    give_away
    start Xvfb Xvfb -displayfd 3 -nolisten tcp -screen 0 "$1x24" 3>"$home/display"
    wait_for 20 test -s "$home/display" || die "Xvfb does not start: $(tail -n 1 "$home/Xvfb.log")"
    DISPLAY=:$(cat "$home/display")
    export DISPLAY
}

# open_wireshark CAPTURE [ARGUMENT...]: its window's id goes to $window, the program's to $wireshark.
open_wireshark()
{
    cp "$1" "$home/capture.pcap"
    shift
    give_away
    start wireshark env QT_QPA_PLATFORM=xcb LANG=C.UTF-8 XDG_RUNTIME_DIR="$home/run" \
        wireshark -r "$home/capture.pcap" "$@"
    wait_for 60 xdotool search --onlyvisible --name 'capture\.pcap' ||
        die "no window with the capture: $(tail -n 3 "$home/wireshark.log")"
    window=$(xdotool search --onlyvisible --name 'capture\.pcap' | head -n 1)
    wireshark=$(cat "$home/wireshark.pid")
    grep -q '/tcphs\.so$' "/proc/$wireshark/maps" || die "Wireshark runs without the plugin"
}

check_alive()
{
    kill -0 "$wireshark" 2>/dev/null || die "Wireshark died: $(tail -n 3 "$home/wireshark.log")"
}
