# SPDX-License-Identifier: GPL-2.0-or-later
"""Puts the packets of independent captures into one, in any order. Used by test_properties.py.

Captures that were made alike share their sockets, so each gets addresses of its own: the octets of
known prefixes are replaced wherever they stand, also in tunnels and in packets that ICMP errors quote.
Checksums become wrong, which Wireshark does not check by default. Source: draft-ietf-opsawg-pcapng.
"""
import collections
import heapq
import re
import struct

import capturefile

# The first octets of the addresses in captures/ and tests/cases/.
IPV4_PREFIXES = [bytes(map(int, prefix.split("."))) for prefix in (
    "192.0.2", "198.51.100", "203.0.113", "10.1.0", "10.2.0", "10.100.32", "10.171.80", "54.192.87",
    "127.0.0", "172.23.176", "192.168.1")]
IPV6_PREFIX = bytes.fromhex("20010db8")
PREFIXES = re.compile(b"|".join(map(re.escape, [*IPV4_PREFIXES, IPV6_PREFIX])))

# One packet of a mixture: which source, and which of its packets, from 1.
Origin = collections.namedtuple("Origin", "source number")


class Source:
    """A capture, or its first packets, with addresses that no other source has."""

    def __init__(self, path, index, count=None):
        self.name = path.stem
        self.linktype, packets = capturefile.read(path)
        self.packets = [packet._replace(octets=readdressed(packet.octets, index))
                        for packet in packets[:count]]


def readdressed(octets, index):
    """The packet with the addresses of source number index."""
    def replace(found):
        if found[0] == IPV6_PREFIX:
            return struct.pack(">HH", 0x2A00, index)
        return struct.pack(">BH", 20 + IPV4_PREFIXES.index(found[0]), index)

    return PREFIXES.sub(replace, octets)


def in_sequence(sources):
    """One source after the other."""
    return [Origin(source, number) for source in sources
            for number in range(1, len(source.packets) + 1)]


def by_time(sources, delays):
    """As a capture of all of them at once, each source's times shifted by its delay in [ns]."""
    def queue(source, delay):
        start = source.packets[0].time_ns
        for number, packet in enumerate(source.packets, 1):
            yield packet.time_ns - start + delay, Origin(source, number)

    queues = map(queue, sources, delays)
    return [origin for _, origin in heapq.merge(*queues, key=lambda item: item[0])]


def shuffled(sources, random):
    """In any order that leaves each source's packets in theirs."""
    turns = [source for source in sources for _ in source.packets]
    random.shuffle(turns)
    next_numbers = collections.Counter()
    origins = []
    for source in turns:
        next_numbers[source] += 1
        origins.append(Origin(source, next_numbers[source]))
    return origins


def write(path, origins):
    """A pcapng file of these packets, with nanoseconds and an interface for each link type."""
    linktypes = sorted({origin.source.linktype for origin in origins})
    parts = [struct.pack("=IIIHHqI", 0x0A0D0D0A, 28, 0x1A2B3C4D, 1, 0, -1, 28)]
    for linktype in linktypes:
        # if_tsresol (9): 10^-9 s
        parts.append(struct.pack("=IIHHIHHB3xHHI", 1, 32, linktype, 0, 262144, 9, 1, 9, 0, 0, 32))
    for origin in origins:
        packet = origin.source.packets[origin.number - 1]
        padded = packet.octets + bytes(-len(packet.octets) % 4)
        size = 32 + len(padded)
        parts += [struct.pack("=IIIIIII", 6, size, linktypes.index(origin.source.linktype),
                              packet.time_ns >> 32, packet.time_ns & 0xFFFFFFFF,
                              len(packet.octets), packet.length),
                  padded, struct.pack("=I", size)]
    path.write_bytes(b"".join(parts))
    path.chmod(0o644)
    return path
