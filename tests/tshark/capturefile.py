# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads classic pcap files and writes them damaged. Used by test_bad_input.py.

Source: the pcap and pcapng formats (draft-ietf-opsawg-pcap, draft-ietf-opsawg-pcapng).
"""
import collections
import struct

NANOSECONDS = 0xA1B23C4D
MICROSECONDS = 0xA1B2C3D4
ETHERNET = 1

Packet = collections.namedtuple("Packet", "time_ns length octets")


def read(path):
    """The link type and the packets of a pcap file in this machine's byte order."""
    data = path.read_bytes()
    magic, _, _, _, _, _, linktype = struct.unpack_from("=IHHiIII", data)
    assert magic in (NANOSECONDS, MICROSECONDS), f"{path} is no pcap of this machine's byte order"
    unit = 1 if magic == NANOSECONDS else 1000
    packets, at = [], 24
    while at < len(data):
        seconds, fraction, captured, length = struct.unpack_from("=IIII", data, at)
        octets = data[at + 16:at + 16 + captured]
        packets.append(Packet(seconds * 10**9 + fraction * unit, length, octets))
        at += 16 + captured
    return linktype, packets


def write(path, linktype, packets):
    """A pcap file with nanoseconds; octets may be fewer than the packet's length."""
    parts = [struct.pack("=IHHiIII", NANOSECONDS, 2, 4, 0, 0, 262144, linktype)]
    for packet in packets:
        parts += [struct.pack("=IIII", *divmod(packet.time_ns, 10**9), len(packet.octets),
                              packet.length), packet.octets]
    path.write_bytes(b"".join(parts))
    path.chmod(0o644)
    return path


def write_untimed(path, linktype, packets):
    """A pcapng file of Simple Packet Blocks, which have no time."""
    parts = [struct.pack("=IIIHHqI", 0x0A0D0D0A, 28, 0x1A2B3C4D, 1, 0, -1, 28),
             struct.pack("=IIHHII", 1, 20, linktype, 0, 262144, 20)]
    for packet in packets:
        padded = packet.octets + bytes(-len(packet.octets) % 4)
        size = 16 + len(padded)
        parts += [struct.pack("=III", 3, size, packet.length), padded, struct.pack("=I", size)]
    path.write_bytes(b"".join(parts))
    path.chmod(0o644)
    return path
