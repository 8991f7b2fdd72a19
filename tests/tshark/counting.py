# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tests of Wireshark's statistics share: captures to count in, and the facts to count.

The facts come from `tshark -2 -Y tcphs.summary -T fields`, one row for each handshake, so that what a
statistic counts is counted here a second time, by other means.
"""
import collections
import functools
import json
import os
import pathlib
import random
import re
import struct

import capturefile
import mixing

SOURCE = pathlib.Path(os.environ["TCPHS_SOURCE_DIR"])
CAPTURES = sorted((SOURCE / "captures").glob("*.pcap"))
# Looked at one by one; all others are in merge().
SINGLE = ["plain", "port-closed", "half-open", "challenge-ack", "simultaneous-open", "tfo-blackholed",
          "syn-lost-once-no-timestamps", "syn-unanswered-linear"]
FACTS = [f"tcphs.{name}" for name in re.findall(
    r'^TCPHS_FIELD\(\w+, "([\w.]+)", \w+, (?:FACT|ONCE),',
    (SOURCE / "plugin" / "core" / "fields.def").read_text(), re.MULTILINE)]


def merge(folder):
    """All captures in one, each with addresses of its own."""
    sources = [mixing.Source(path, index) for index, path in enumerate(CAPTURES)]
    return mixing.write(folder / "merged.pcapng", mixing.in_sequence(sources))


def handshakes(tshark, capture, condition=None):
    """The facts of each handshake of which a packet meets the condition; those that are known."""
    def rows(condition, *names):
        done = tshark("-2", "-n", "-r", capture, "-Y", condition, "-T", "fields",
                      *(word for name in names for word in ("-e", name)))
        return [dict(zip(names, line.split("\t"))) for line in done.stdout.splitlines()]

    found = rows("tcphs.summary", *FACTS)
    assert found and all("," not in row["tcphs.id"] for row in found), "one summary per packet"
    if condition is not None:
        wanted = {number for row in rows(f"tcphs.id && ({condition})", "tcphs.id")
                  for number in row["tcphs.id"].split(",")}
        found = [row for row in found if row["tcphs.id"] in wanted]
    return [{name: value for name, value in row.items() if value != ""} for row in found]


@functools.lru_cache(maxsize=None)
def value_names(tshark):
    """What the numbers of each field stand for: {field: {number: words}}."""
    names = {}
    for line in tshark("-G", "values").stdout.splitlines():
        if line.startswith("V\ttcphs."):
            _, field, number, words = line.split("\t")
            names.setdefault(field, {})[str(int(number, 0))] = words
    return names


def sharkd(sandbox, capture, tap):
    """What sharkd answers to one tap."""
    requests = [{"jsonrpc": "2.0", "id": 1, "method": "load", "params": {"file": sandbox.lend(capture)}},
                {"jsonrpc": "2.0", "id": 2, "method": "tap", "params": {"tap0": tap}}]
    done = sandbox.run("sh", "-c", 'printf "%s\\n" "$@" | sharkd -', "sh", *map(json.dumps, requests))
    answers = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    assert [answer.get("id") for answer in answers] == [1, 2] and "error" not in answers[1], done.stdout
    return answers[1]["result"]["taps"][0]


RAW_IP = 101  # LINKTYPE_RAW
SYN, RST, ACK = 0x02, 0x04, 0x10

# One handshake of many(): what happened, as its writer knows it. Times in [ns].
Made = collections.namedtuple("Made", "server outcome syns rtt_server rtt_client has_stamps")


def segment(source, target, flags, seq, ack, options=b""):
    """An IPv4 packet with a TCP header; an address is (octets, port)."""
    tcp = struct.pack(">HHIIBBHHH", source[1], target[1], seq, ack, (20 + len(options)) // 4 << 4, flags,
                      64000, 0, 0) + options
    return struct.pack(">BBHHHBBH4s4s", 0x45, 0, 20 + len(tcp), 0, 0x4000, 64, 6, 0, source[0],
                       target[0]) + tcp


def make(number, chance, packets):
    """Append the packets of one handshake, and tell what it is."""
    server, client = (bytes([203, 0, 113, chance.randrange(1, 6)]), 443), (bytes([10, 9, 8, 7]), 1024 + number)
    outcome = chance.choices(["established", "refused", "no answer"], [90, 5, 5])[0]
    syns = 3 if outcome == "no answer" else chance.choices([1, 2], [4, 1])[0]
    has_stamps = chance.random() < 0.5
    at, wait = 10**12 + number * 10**7, [chance.randrange(10**6, 10**8) for _ in range(2)]

    def put(delay, source, target, flags, seq, ack, stamps):
        option = struct.pack(">BBBBII", 1, 1, 8, 10, *stamps) if has_stamps else b""
        octets = segment(source, target, flags, seq, ack, option)
        packets.append(capturefile.Packet(at + delay, len(octets), octets))

    for attempt in range(syns):  # the third one at no known timer's time
        put(attempt**3 * 10**9, client, server, SYN, 100, 0, (1000 + attempt * 1000, 0))
    answer = (syns - 1)**3 * 10**9 + wait[0]
    stamp = syns * 1000
    if outcome == "refused":
        put(answer, server, client, RST | ACK, 0, 101, (0, stamp))
    if outcome == "established":
        put(answer, server, client, SYN | ACK, 500, 101, (7, stamp))
        put(answer + wait[1], client, server, ACK, 101, 501, (stamp + 1, 7))
    times = wait if outcome == "established" else [None, None]
    return Made(".".join(map(str, server[0])) + ":443", outcome, syns, *times, has_stamps)


def many(folder, count=1500):
    """A capture of many handshakes, and the list of them."""
    chance, packets = random.Random(7), []
    made = [make(number, chance, packets) for number in range(count)]
    packets.sort(key=lambda packet: packet.time_ns)
    return capturefile.write(folder / "many.pcap", RAW_IP, packets), made
