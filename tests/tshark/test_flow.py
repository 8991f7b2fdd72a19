# SPDX-License-Identifier: GPL-2.0-or-later
"""The flow graph: the ladder of a handshake's packets, with what one writes on its arrows.

The sandbox asserts that the plugin is loaded: without it, tshark takes "flow,tcphs" for "flow,tcp".
The ladders below are written by hand; times are taken from Wireshark's own frames.
"""
import concurrent.futures
import json
import os
import pathlib
import re
import shutil
import subprocess

import pytest

import flows

SOURCE = pathlib.Path(os.environ["TCPHS_SOURCE_DIR"])
CAPTURES = sorted((SOURCE / "captures").glob("*.pcap"))
CASES = sorted((SOURCE / "tests/cases").glob("ladder-*.hs"))

LINUX = "MSS 1460, WS 10, SACK, TS"
LOST = "SYN lost towards the server, or the server is silent"
CLIENT, SERVER, ROUTER = "192.0.2.1", "198.51.100.1", "203.0.113.1"


def granted(cookie):
    """What the captures of Fast Open begin with."""
    return [
        (">", "SYN TFO request", f"SYN: TFO cookie request; {LINUX}"),
        ("<", "SYN-ACK TFO cookie",
         f"SYN-ACK: Fast Open cookie granted; TFO cookie {cookie}; RTT to server {{1-2}}; {LINUX}"),
        (">", "ACK", "ACK: established in {1-3}, TFO cookie granted; RTT to client {2-3}"),
        ("<", "first data", "first data: Time to first octet {1-6}"),
        (">", "SYN TFO data 18", f"SYN: TFO cookie {cookie}, 18 octets of data; {LINUX}"),
    ]


# Each arrow: direction, label, comment. {1-2} is the time from frame 1 to frame 2, {1~2} the same in short.
LADDERS = {
    "plain": [
        (">", "SYN", f"SYN: {LINUX}"),
        ("<", "SYN-ACK", f"SYN-ACK: RTT to server {{1-2}}; {LINUX}"),
        (">", "ACK", "ACK: established in {1-3}; RTT to client {2-3}"),
        ("<", "first data", "first data: Time to first octet {1-6}"),
    ],
    "syn-lost-once": [
        (">", "SYN", f"SYN: {LINUX}"),
        (">", "SYN #2 +{1~2}", f"SYN #2 +{{1-2}}: {LOST}"),
        ("<", "SYN-ACK", f"SYN-ACK: RTT to server {{2-3}}; {LINUX}"),
        (">", "ACK", "ACK: established in {1-4}, 2 SYNs; RTT to client {3-4}"),
        ("<", "first data", "first data: Time to first octet {1-7}"),
    ],
    "port-closed": [
        (">", "SYN", f"SYN: {LINUX}"),
        ("<", "RST", "RST: refused"),
    ],
    "simultaneous-open": [
        (">", "SYN", f"SYN: {LINUX}"),
        ("<", "SYN", f"SYN: Simultaneous open; {LINUX}"),
        (">", "SYN-ACK", f"SYN-ACK: {LINUX}"),
        ("<", "SYN-ACK", f"SYN-ACK: established in {{1-4}}, simultaneous open; {LINUX}"),
    ],
    "icmp-host-unreachable": [
        (">", "SYN", f"SYN: {LINUX}"),
        ("router", "ICMP 3/1", "ICMP 3/1: unreachable, ICMP 3/1 (host unreachable)"),
    ],
    "duplicates-router": [
        (">", "SYN", f"SYN: {LINUX}"),
        (">", "SYN copy", "SYN: The same packet captured twice: TTL 64, then 63"),
        ("<", "SYN-ACK", f"SYN-ACK: RTT to server {{1-3}}; {LINUX}"),
        ("<", "SYN-ACK copy", "SYN-ACK: The same packet captured twice: TTL 64, then 63"),
        (">", "ACK", "ACK: established in {1-5}; RTT to client {3-5}"),
        (">", "ACK copy", "ACK: The same packet captured twice"),
        ("<", "first data", "first data: Time to first octet {1-11}"),
    ],
    "tfo-rejected": [
        *granted("9848ada6e12acc73"),
        ("<", "SYN-ACK", "SYN-ACK: Fast Open rejected: 0 of 18 octets acknowledged; "
         f"RTT to server {{12-13}}; {LINUX}"),
        (">", "ACK data 18", "ACK: established in {12-14}, TFO rejected; "
         "18 octets of data, the SYN's again; RTT to client {13-14}"),
        ("<", "first data", "first data: Time to first octet {12-16}"),
    ],
    "tfo-blackholed": [
        *granted("9848ada6e12acc73"),
        (">", "SYN #2 +{12~13}", f"SYN #2 +{{12-13}}: TFO option dropped, data dropped; {LOST}; {LINUX}"),
        ("<", "SYN-ACK", "SYN-ACK: Fast Open blackholed on the path: confirmed by timestamps; "
         f"RTT to server {{13-14}}; {LINUX}"),
        (">", "ACK data 18", "ACK: established in {12-15}, TFO blackholed, 2 SYNs; "
         "18 octets of data, the SYN's again; RTT to client {14-15}"),
        ("<", "first data", "first data: Time to first octet {12-17}"),
    ],
}


def draw(tshark, path, *options, graph="flow,tcphs,standard"):
    return tshark(*options, "-n", "-q", "-r", path, "-z", graph).stdout


def words(seconds):
    """A time as tcphs writes it."""
    return f"{seconds:.3f} s" if seconds >= 1 else f"{seconds * 1000:.3f} ms"


def short_words(seconds):
    """The same in three figures."""
    number, unit = (seconds, "s") if seconds >= 1 else (seconds * 1000, "ms")
    return f"{number:.{2 if number < 10 else 1 if number < 100 else 0}f} {unit}"


def fill(text, times):
    def write(match):
        write_time = words if match[2] == "-" else short_words
        return write_time(times[int(match[3]) - 1] - times[int(match[1]) - 1])

    return re.sub(r"\{(\d+)([-~])(\d+)\}", write, text)


def directed(arrow):
    """The direction of an arrow between the addresses of the lab."""
    ends = tuple(end.rpartition(" ")[0] for end in (arrow.source, arrow.destination))
    return {(CLIENT, SERVER): ">", (SERVER, CLIENT): "<", (ROUTER, CLIENT): "router"}[ends]


@pytest.mark.parametrize("name", LADDERS)
def test_the_ladder_is_what_one_would_draw(name, tshark):
    path = SOURCE / "captures" / f"{name}.pcap"
    relative = tshark("-r", path, "-T", "fields", "-e", "frame.time_relative").stdout
    times = [float(line) for line in relative.split()]
    expected = [(direction, fill(label, times), fill(comment, times))
                for direction, label, comment in LADDERS[name]]
    drawn = [(directed(arrow), arrow.label, arrow.comment) for arrow in flows.read(draw(tshark, path))]
    assert drawn == expected


def test_ports_and_handshakes_stand_on_the_arrows(tshark):
    arrows = flows.read(draw(tshark, SOURCE / "captures" / "tfo-blackholed.pcap"))
    assert [arrow.handshake for arrow in arrows] == ["0"] * 4 + ["1"] * 5
    for arrow in arrows:
        ends = [f"{CLIENT} {40001 + int(arrow.handshake)}", f"{SERVER} 80"]
        assert [arrow.source, arrow.destination] in (ends, ends[::-1])


@pytest.mark.parametrize("name, client, server", [
    ("vxlan", "10.1.0.1", "10.1.0.2"),
    ("icmp6-port-unreachable", "2001:db8:1::1", "2001:db8:2::1"),
])
def test_the_arrows_are_between_the_handshakes_own_sockets(name, client, server, tshark):
    """Not between the outer addresses of a tunnel, nor those of a router that forwards the news."""
    arrows = flows.read(draw(tshark, SOURCE / "captures" / f"{name}.pcap"))
    assert len(arrows) > 1
    assert {end.partition(" ")[0] for arrow in arrows
            for end in (arrow.source, arrow.destination)} == {client, server}


@pytest.fixture(scope="module")
def drawn(tshark):
    """For each capture: the graph in one pass, and in two; there below the ids of its packets."""
    def both(path):
        return draw(tshark, path), tshark(
            "-2", "-n", "-r", path, "-Y", "tcphs", "-T", "fields", "-e", "tcphs.id", "-z",
            "flow,tcphs,standard").stdout

    with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        yield {path: pool.submit(both, path) for path in CAPTURES}


@pytest.mark.parametrize("path", CAPTURES, ids=lambda path: path.stem)
def test_passes_agree_and_draw_each_packet_of_a_handshake(path, drawn):
    one, two = drawn[path].result()
    ids, graph = re.fullmatch(r"((?:[\d,]+\n)+)(.*)", two, re.DOTALL).groups()
    assert one == graph
    # Two lines for each arrow, two for the head; a dashed line where another handshake goes on.
    lines = [line for line in graph.splitlines() if line.strip("-")]
    assert len(lines) == 2 + 2 * len(re.findall(r"\d+", ids))


def test_network_addresses_are_the_same(tshark):
    path = SOURCE / "captures" / "gre.pcap"
    assert draw(tshark, path, graph="flow,tcphs,network") == draw(tshark, path) != ""


@pytest.fixture(scope="module")
def told(sandbox):
    """For each capture: the arrows as sharkd tells them."""
    if shutil.which("sharkd") is None:
        pytest.skip("sharkd is not installed")
    return flows.ask_sharkd(sandbox, CAPTURES)


@pytest.mark.parametrize("path", CAPTURES, ids=lambda path: path.stem)
def test_sharkd_tells_the_same(path, drawn, told):
    arrows = flows.read(drawn[path].result()[0])
    assert told[path] == [(arrow.source, arrow.destination, arrow.comment) for arrow in arrows]


def test_a_host_that_talks_to_itself(tshark):
    """Client and server have a line each, though not a name."""
    done = tshark("-n", "-q", "-r", SOURCE / "captures" / "self-connect.pcap", "-z", "flow,tcphs,standard")
    assert "CRITICAL" not in done.stderr
    client, server = "127.0.0.1 40001", "127.0.0.1 (server) 40001"
    assert [(arrow.source, arrow.destination, arrow.label) for arrow in flows.read(done.stdout)] == [
        (client, server, "SYN"), (server, client, "SYN-ACK"), (client, server, "ACK")]


def test_a_filter_takes_one_handshake(tshark):
    path = SOURCE / "captures" / "tfo-blackholed.pcap"
    whole = [arrow._replace(handshake="") for arrow in flows.read(draw(tshark, path))
             if arrow.handshake == "1"]
    for options in ((), ("-2",)):
        graph = draw(tshark, path, *options, graph="flow,tcphs,standard,tcphs.id == 1")
        assert flows.read(graph) == whole


def test_a_filter_on_syns_does_not_make_them_unanswered(tshark):
    for name in ("plain", "syn-lost-once"):
        for options in ((), ("-2",)):
            graph = draw(tshark, SOURCE / "captures" / f"{name}.pcap", *options,
                         graph="flow,tcphs,standard,tcphs.syn.attempt")
            assert graph.count("SYN: MSS") > 0
            assert "no answer" not in graph


def test_nothing_is_drawn_without_handshakes(tshark, sandbox):
    capture = sandbox.folder / "no-syn.pcap"
    tshark("-r", SOURCE / "captures" / "plain.pcap", "-Y", "frame.number > 6", "-w",
           sandbox.home / "no-syn.pcap")
    shutil.copy(sandbox.home / "no-syn.pcap", capture)
    assert draw(tshark, capture) == draw(tshark, capture, "-2") == ""


@pytest.mark.parametrize("argument", ["flow,tcphs", "flow,tcphs,sideways"])
def test_a_wrong_argument_is_refused(argument, tshark):
    done = tshark("-r", SOURCE / "captures" / "plain.pcap", "-z", argument, check=False)
    assert done.returncode != 0
    assert done.stderr.count("\n") == 1 and "nvalid address type" in done.stderr  # 4.6 words it its own way


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path, tshark, sandbox):
    """The words that the case files have on their arrows, in one pass and in two."""
    capture = sandbox.folder / f"{path.stem}.pcap"
    tool = os.environ["TCPHS_CASE_TOOL"]
    subprocess.run([tool, "pcap", path, capture], check=True)
    capture.chmod(0o644)
    expected = json.loads(subprocess.run([tool, "expect", path], check=True, capture_output=True,
                                         encoding="utf-8").stdout)["expectations"]
    noted = tshark("-r", capture, "-Y", "tcphs", "-T", "fields", "-e", "frame.number").stdout.split()
    for options in ((), ("-2",)):
        arrows = dict(zip(map(int, noted), flows.read(draw(tshark, capture, *options)), strict=True))
        for line in expected:
            if line["ask"] in ("label", "comment"):
                assert getattr(arrows[line["at"]], line["ask"]) == line["text"], (options, line)
