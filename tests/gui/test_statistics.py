# SPDX-License-Identifier: GPL-2.0-or-later
"""The windows of the statistics: each is filled, from the command line and from the menu, alone and among others,
and none of them minds a reload, another filter, or that the file is closed.
"""
import os
import time

import pytest

import profile
from live import wait_for

CAPTURE = "accept-queue-full.pcap"
LADDER = (144, 238, 144)  # what is behind the first handshake in the flow graph: its light green
IO_GRAPHS = [row for row in profile.table("io_graphs") if row[0] == "Enabled"]


def rgb(text):
    return tuple(int(text[at:at + 2], 16) for at in (1, 3, 5))


def cells(lines, name):
    """The words of the one line that begins with this name."""
    found = [line.split() for line in lines if line.strip().startswith(name)]
    assert len(found) == 1, lines
    return found[0]


def open_srt(program, window):
    """Statistics, Service Response Time, TCPHS, which is the last one there."""
    program.screen.keys(window, "alt+s", "r", "Up", "Return")
    return program.screen.wait("Service Response Time")


def open_table(program, window):
    """Statistics, TCP Handshake Table: the fourth below Service Response Time."""
    program.screen.keys(window, "alt+s", "r", "Left", *["Down"] * 4, "Return")
    return program.screen.wait("TCP Handshake Table")


def open_flow(program, window):
    """Statistics, Flow Graph, the eleventh below Service Response Time; and of the flow types, by their
    initial, the one after TCP Flows."""
    program.screen.keys(window, "alt+s", "r", "Left", *["Down"] * 11, "Return")
    flow = program.screen.wait(" Flow · ")
    time.sleep(1)
    program.screen.keys(flow, "Tab", "Tab", "alt+Down")
    program.screen.tool("xdotool", "key", "--delay", 200, "t", "Down", "Return")
    time.sleep(1)
    return flow


def open_tree(program, window):
    """Statistics, TCP Handshakes: the last entry."""
    program.screen.keys(window, "alt+s", "Up", "Return")
    return program.screen.wait(" TCP Handshakes · ")


def check_tree(lines):
    """Four handshakes, all established; two of them repeated a segment once."""
    assert cells(lines, "established")[1] == "4"
    assert cells(lines, "Timer of repeated")[6] == "2"


def check_servers(lines):
    """Four handshakes, no failure, five SYNs of which one was lost."""
    assert cells(lines, "198.51.100.1:80")[1:5] == ["4", "0", "5", "20.0"]


def check_table(lines):
    """Four rows; the fourth handshake needed a second SYN, and took from packet 10 to packet 15."""
    rows = sorted(line.split() for line in lines if "192.0.2.1:4000" in line)  # 3.6 has the last one first
    assert [row[:5] for row in rows] == [
        [str(number), "192.0.2.1:%d" % (40001 + number), "198.51.100.1:80", "established", "1" if number < 3 else "2"]
        for number in range(4)]
    assert float(rows[3][8]) == pytest.approx((1.274436474 - 0.222777780) * 1000, abs=0.0006)


def check_srt(lines):
    """Four round-trip times to the server and to its clients, of 41 ms and less than 0.1 ms."""
    found = [line.split() for line in lines if "198.51.100.1:80" in line]
    assert len(found) == 2
    assert all(40e-3 < float(time) < 42e-3 for time in found[0][3:6])
    assert all(0 < float(time) < 0.1e-3 for time in found[1][3:6])


@pytest.mark.parametrize("argument, title, check", [
    ("tcphs,table", "TCP Handshake Table · ", check_table),
    ("tcphs,servers", "TCP Handshakes by Server · ", check_servers),
    ("tcphs,srt", "TCPHS Service Response Time Statistics · ", check_srt),
])
def test_opened_by_the_command_line(wireshark, captures, screen, picture, argument, title, check):
    with wireshark("-r", captures / CAPTURE, "-z", argument) as program:
        program.main(CAPTURE)
        window = screen.wait(title)
        time.sleep(1)
        screen.place(window, 1250, 350)
        check(program.statistic(window))
        program.check("^" + CAPTURE, title + CAPTURE)
        picture(window, argument.partition(",")[2])


def test_several_at_once(wireshark, captures, screen, picture):
    """Each keeps its contents while others are opened, another filter is set, and the file is read again."""
    with wireshark("-r", captures / CAPTURE, "-z", "tcphs,servers") as program:
        main = program.main(CAPTURE)
        flow = open_flow(program, main)
        servers = screen.wait("by Server")
        table = open_table(program, main)
        srt = open_srt(program, main)
        tree = open_tree(program, main)
        titles = ["^" + CAPTURE, " Flow · ", "by Server", "Handshake Table", "Service Response", " TCP Handshakes · "]
        for _ in range(2):
            check_servers(program.statistic(servers))
            check_table(program.statistic(table))
            check_srt(program.statistic(srt))
            check_tree(program.statistic(tree))
            assert screen.colours(flow)[LADDER] > 2000
            program.check(*titles)
            program.filter(main, "tcphs.syn.count > 1")
            program.screen.keys(main, "ctrl+r")
            time.sleep(1)
        screen.place(tree, 820, 420)
        picture(tree, "tree")
        screen.keys(main, "ctrl+w")
        assert wait_for(lambda: "Wireshark Network Analyzer" in screen.title(main)), program.windows()
        program.open(main, captures / CAPTURE)
        assert wait_for(lambda: screen.title(main).startswith(CAPTURE)), program.windows()
        check_tree(program.statistic(open_tree(program, main)))


def test_flow(wireshark, captures, sandbox, screen, picture):
    """The ladders, as tshark draws them."""
    if os.environ["TCPHS_WIRESHARK_MINOR"] == "3.6":
        pytest.skip("there the dialog saves no text by keys")
    name = "tfo-blackholed.pcap"
    expected = sandbox.run("tshark", "-2", "-q", "-r", captures / name, "-z", "flow,tcphs,standard").stdout
    with wireshark("-r", captures / name) as program:
        window = open_flow(program, program.main(name))
        screen.place(window, 1250, 420)
        lines = program.flow(window)
        assert sum("-->" in line or "<--" in line for line in lines) == 9
        assert lines == expected.splitlines()
        program.check("^" + name, " Flow · ")
        picture(window, "flow")


@pytest.mark.parametrize("name, event", [
    ("syn-unanswered-linear", "syn_retransmitted"),
    ("tfo-accepted", "tfo_accepted"),
    ("tfo-rejected", "tfo_rejected"),
])
def test_io_graphs_of_the_profile(wireshark, captures, screen, picture, name, event):
    """A graph has its colour, as the curves are there by name; also where all there is lies in one interval."""
    with wireshark("-r", captures / f"{name}.pcap") as program:
        main = program.main(f"{name}.pcap")
        screen.keys(main, "alt+s", "i")
        window = screen.wait("I/O Graphs")
        wanted = rgb(next(row[3] for row in IO_GRAPHS if row[2] == "tcphs." + event))
        assert wait_for(lambda: screen.colours(window)[wanted] > 2000), "no bar"
        program.check("^" + name, "I/O Graphs")
        if event == "syn_retransmitted":
            picture(window, "io-graphs")
