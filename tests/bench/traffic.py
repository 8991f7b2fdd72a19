# SPDX-License-Identifier: GPL-2.0-or-later
"""Captures to measure with: handshakes with data, bulk transfer, a SYN flood, a mix. Used by run.

Every connection has sockets of its own; every packet has timestamps, as most of today's have; one packet
every 10 microseconds. Written octet by octet, so that nothing but Python is needed.
"""
import struct

FIN, SYN, RST, PSH, ACK = 0x01, 0x02, 0x04, 0x08, 0x10
OPAQUE = 12345  # a port that no dissector claims, and data that none does
FILL = b"\xff"
REQUEST = b"GET / HTTP/1.1\r\nHost: example.org\r\n\r\n"
RESPONSE = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
# A ClientHello and a ServerHello without extensions (RFC 5246, 7.4.1).
HELLO = bytes.fromhex("16030100310100002d0303") + bytes(range(32)) + bytes.fromhex(
    "000006c02fc030009c0100")
SERVER_HELLO = bytes.fromhex("160303002a020000260303") + bytes(range(32)) + bytes.fromhex("00c02f00")


class Capture:
    """A pcap in the making."""

    def __init__(self, path):
        self.file = open(path, "wb")
        self.file.write(struct.pack("<IHHiIII", 0xa1b2c3d4, 2, 4, 0, 0, 65535, 1))
        self.count = 0

    def add(self, frame):
        seconds, rest = divmod(self.count, 100000)
        self.file.write(struct.pack("<IIII", 1600000000 + seconds, rest * 10, len(frame),
                                    len(frame)) + frame)
        self.count += 1

    def close(self):
        """How many packets it has."""
        self.file.close()
        return self.count


class Connection:
    """One client of 10.0.0.0/8 and a server; it says what it sends into a capture."""

    def __init__(self, capture, number, port, server=bytes((198, 51, 100, 1))):
        self.capture = capture
        client, ephemeral = divmod(number, 20000)
        self.addresses = [struct.pack(">BBH", 10, client >> 16, client & 0xffff), server]
        self.ports = [40000 + ephemeral, port]
        self.next = [number * 64021 & 0xffffffff, number * 69997 & 0xffffffff]
        self.tsval = [number & 0xffffffff, number + 9 & 0xffffffff]

    def send(self, end, flags, payload=b""):
        """A segment of the client (0) or the server (1)."""
        other = 1 - end
        self.tsval[end] = self.tsval[end] + 1 & 0xffffffff
        stamps = struct.pack(">II", self.tsval[end], self.tsval[other] if flags & ACK else 0)
        options = bytes.fromhex("020405b40402080a") + stamps + bytes.fromhex("01030307") \
            if flags & SYN else bytes.fromhex("0101080a") + stamps
        tcp = struct.pack(">HHIIBBHHH", self.ports[end], self.ports[other], self.next[end],
                          self.next[other] if flags & ACK else 0,
                          (20 + len(options)) // 4 << 4, flags, 64240, 0, 0)
        length = 20 + len(tcp) + len(options) + len(payload)
        header = struct.pack(">BBHHHBBH", 0x45, 0, length, self.capture.count & 0xffff, 0x4000, 64,
                             6, 0)
        self.capture.add(bytes(12) + b"\x08\x00" + header + self.addresses[end] +
                         self.addresses[other] + tcp + options + payload)
        passed = len(payload) + bool(flags & (SYN | FIN))
        self.next[end] = self.next[end] + passed & 0xffffffff

    def open(self):
        self.send(0, SYN)
        self.send(1, SYN | ACK)
        self.send(0, ACK)

    def exchange(self, request, response):
        self.send(0, PSH | ACK, request)
        self.send(1, ACK)
        self.send(1, PSH | ACK, response)
        self.send(0, ACK)

    def close(self):
        self.send(0, FIN | ACK)
        self.send(1, FIN | ACK)
        self.send(0, ACK)


def write_handshakes(path, count):
    """Complete handshakes with a little data in both directions, and their ends: 10 packets each."""
    capture = Capture(path)
    for number in range(count):
        connection = Connection(capture, number, OPAQUE)
        connection.open()
        connection.exchange(100 * FILL, 1000 * FILL)
        connection.close()
    return capture.close()


def write_bare_handshakes(path, count):
    """Three packets each: where what a handshake costs weighs most."""
    capture = Capture(path)
    for number in range(count):
        Connection(capture, number, OPAQUE).open()
    return capture.close()


def write_servers(path, count):
    """Three packets each, every connection to a server of its own."""
    capture = Capture(path)
    for number in range(count):
        Connection(capture, number, OPAQUE, struct.pack(">I", 0x14000000 + number)).open()
    return capture.close()


def write_bulk(path, count):
    """One connection whose server sends full segments, each second one acknowledged."""
    capture = Capture(path)
    connection = Connection(capture, 0, OPAQUE)
    connection.open()
    for number in range(count):
        if number % 3 < 2:
            connection.send(1, ACK, 1448 * FILL)
        else:
            connection.send(0, ACK)
    return capture.close()


def write_strangers(path, count):
    """Bulk transfer of connections whose beginning the capture does not have."""
    capture = Capture(path)
    for number in range(count):
        Connection(capture, number, OPAQUE).send(1, ACK, 1448 * FILL)
    return capture.close()


def write_flood(path, count):
    """SYNs from all over the world that nobody answers."""
    capture = Capture(path)
    for number in range(count):
        Connection(capture, number * 7919, OPAQUE).send(0, SYN)
    return capture.close()


def write_mix(path, count):
    """Short and long connections to ports 80 and 443, some refused, some unanswered."""
    capture = Capture(path)
    number = 0
    while capture.count < count:
        is_web = number % 2 == 0
        connection = Connection(capture, number, 80 if is_web else 443)
        request, response = (REQUEST, RESPONSE) if is_web else (HELLO, SERVER_HELLO)
        if number % 10 == 9:
            connection.send(0, SYN)
            if number % 20 == 9:
                connection.send(1, RST | ACK)
        else:
            connection.open()
            for _ in range(1 + number % 7):
                connection.exchange(request, response)
            connection.close()
        number += 1
    return capture.close()
