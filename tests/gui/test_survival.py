# SPDX-License-Identifier: GPL-2.0-or-later
"""The window through what its users do: filters, reload, another file, a changed preference. After each of
them it shows what tshark shows in two passes, which reads the file anew in a process of its own.
"""
import contextlib
import csv
import io
import os
import time

import pytest

import profile
import test_statistics as statistics
from live import wait_for

SYNS = 40000  # of a flood: it takes two seconds at least
COLUMNS = [title for title, _ in profile.columns()]


def ours(rows):
    """Without Info, which Wireshark's export spells otherwise than its list."""
    return [{title: cell.strip() for title, cell in row.items() if title != "Info"} for row in rows]


def expected(sandbox, path, *arguments):
    """The packet list by tshark: one dictionary per packet."""
    done = sandbox.run("tshark", "-2", "-C", profile.NAME, "-T", "tabs", "-r", path, *arguments)
    rows = csv.reader(io.StringIO(done.stdout), delimiter="\t", quoting=csv.QUOTE_NONE)
    return ours(dict(zip(COLUMNS, row)) for row in rows)


@pytest.fixture
def trace(wireshark, captures, sandbox):
    """A window with a capture, all of which it shows: (program, window, rows). In the end it shows no other."""
    path = captures / "tfo-blackholed.pcap"
    whole = expected(sandbox, path)
    with wireshark("-r", path) as program:
        window = program.main(path.name)
        assert ours(program.rows(window)) == whole
        yield program, window, whole
        assert ours(program.rows(window)) == whole
        program.check(path.name)


def test_filter_and_reload(trace):
    program, window, whole = trace
    program.filter(window, "tcphs.summary && tcphs.tfo.time_lost > 1")
    assert ours(program.rows(window)) == [row for row in whole if "blackholed" in row["Verdict"]]
    program.screen.keys(window, "ctrl+r")
    time.sleep(1)
    assert [row["Verdict"] for row in program.rows(window)] == ["established in 1.054 s, TFO blackholed, 2 SYNs"]
    program.filter(window, "")


def test_another_file_starts_afresh(wireshark, captures, sandbox):
    """Not one of the first file's handshakes, cookies and ports is left in the second."""
    first, second = captures / "tfo-rejected-new-cookie.pcap", captures / "tfo-accepted.pcap"
    with wireshark("-r", first) as program:
        window = program.main(first.name)
        assert ours(program.rows(window)) == expected(sandbox, first)
        program.open(window, second)
        assert wait_for(lambda: program.screen.title(window).startswith(second.name)), program.windows()
        time.sleep(1)
        assert ours(program.rows(window)) == expected(sandbox, second)
        program.screen.keys(window, "ctrl+w")
        assert wait_for(lambda: "Wireshark Network Analyzer" in program.screen.title(window)), program.windows()
        program.open(window, first)
        assert wait_for(lambda: program.screen.title(window).startswith(first.name)), program.windows()
        time.sleep(1)
        assert ours(program.rows(window)) == expected(sandbox, first)
        program.check(first.name)


def test_profiles(trace):
    """Another profile and back again: other columns for as long, and the same handshakes."""
    program, window, _ = trace
    program.profile(window, "Home")
    assert "Verdict" not in program.rows(window)[0]
    program.filter(window, "tcphs.summary && tcphs.tfo.time_lost > 1")
    assert len(program.rows(window)) == 1
    program.filter(window, "")
    program.profile(window, "Home", "Down")


def test_changed_preference(wireshark, captures, sandbox):
    """Facts on every packet of the connection, and off again: the packets are dissected anew each time."""
    path = captures / "tfo-accepted.pcap"
    few, all_of_them = (expected(sandbox, path, "-o", "tcphs.mark_connection:" + value) for value in ("FALSE", "TRUE"))
    assert few != all_of_them
    toggle = ["Menu", "Up", "Up", "Right", "Down", "Return"]  # Protocol Preferences, its first check box
    with wireshark("-r", path) as program:
        window = program.main(path.name)
        assert ours(program.rows(window)) == few
        program.details(window, *toggle)
        assert ours(program.rows(window)) == all_of_them
        program.details(window, *toggle)
        assert ours(program.rows(window)) == few
        program.check(path.name)


@pytest.fixture
def capturing(wireshark, namespace):
    """capturing(*arguments): a window that captures in the namespace, to be used in a "with" statement."""
    if "asan" in os.environ.get("LD_PRELOAD", ""):
        pytest.skip("Wireshark's search for capture devices does not bear the sanitizer's runtime")

    @contextlib.contextmanager
    def capture(*arguments):
        options = ["-k", "-i", "lo", "-o", "gui.ask_unsaved:FALSE", *arguments]
        with wireshark(*options, within=namespace.capturing()) as program:
            window = program.main("Capturing from Loopback: lo")
            assert wait_for(namespace.is_captured)
            yield program, window
    return capture


def stop(program, window):
    program.screen.keys(window, "ctrl+e")
    assert wait_for(lambda: "Capturing" not in program.screen.title(window)), program.windows()


def test_live_capture(capturing, namespace):
    """Handshakes run while it captures and windows are open; what is shown is complete when the capture has been
    stopped."""
    with capturing() as (program, window):
        for number in range(2):
            namespace.handshakes(20, 10)
            time.sleep(1.5)
            if number == 0:
                statistics.open_flow(program, window)
                statistics.open_tree(program, window)
        stop(program, window)
        verdicts = [row["Verdict"].split()[0] for row in program.rows(window) if row["Verdict"]]
        assert verdicts == (["established"] * 20 + ["refused"] * 10) * 2
        lines = program.statistic(statistics.open_tree(program, window))
        assert statistics.cells(lines, "established")[1] == "40"
        assert statistics.cells(lines, "refused")[1] == "20"
        assert program.has_plugin()
        program.check("^[*]?Loopback: lo", " Flow · ", " TCP Handshakes · ", " TCP Handshakes · ")


def test_flood(capturing, namespace):
    """A flood while it captures: the window answers, and has the alarm once and every SYN."""
    with capturing("-f", "tcp port 9") as (program, window):
        flood = namespace.flood("lo", "00:00:00:00:00:00", "127.0.0.1", 9, SYNS)
        statistics.open_tree(program, window)
        assert flood.poll() is None, "it was over before the window answered"
        assert flood.wait(120) == 0
        time.sleep(2)
        stop(program, window)
        program.filter(window, "tcphs.syn_flood")
        assert len(program.rows(window)) == 1
        tree = statistics.open_tree(program, window)  # the first one is as of when it was opened
        time.sleep(5)
        lines = program.statistic(tree)
        assert statistics.cells(lines, "no answer")[2] == str(SYNS)
        program.check("^[*]?Loopback: lo", " TCP Handshakes · ", " TCP Handshakes · ")
