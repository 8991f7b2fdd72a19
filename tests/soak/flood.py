# SPDX-License-Identifier: GPL-2.0-or-later
"""Sends SYNs from made-up clients: flood.py INTERFACE TARGET-MAC SERVER PORT COUNT. Run by tests/soak/live in
its namespace. Clients are in 198.18.0.0/15 (RFC 2544), each SYN has another.
"""
import socket
import struct
import sys
import time

BURST = 200
PAUSE = 0.01  # [s] between bursts: for who captures on a busy machine


def checksum(octets):
    """RFC 1071, of an even number of octets."""
    total = sum(struct.unpack(f">{len(octets) // 2}H", octets))
    while total > 0xffff:
        total = (total & 0xffff) + (total >> 16)
    return total ^ 0xffff


def syn(number, server, port):
    """An IPv4 packet with the SYN of one client."""
    client = struct.pack(">I", 0xc6120000 + number % 0x20000)
    options = struct.pack(">BBH", 2, 4, 1460)
    tcp = struct.pack(">HHIIBBHHH", 1024 + number % 60000, port, number, 0, 0x60, 2, 64240, 0, 0) + options
    pseudo = client + server + struct.pack(">HH", 6, len(tcp))
    tcp = tcp[:16] + struct.pack(">H", checksum(pseudo + tcp)) + tcp[18:]
    ip = struct.pack(">BBHHHBBH4s4s", 0x45, 0, 20 + len(tcp), number & 0xffff, 0, 64, 6, 0, client, server)
    return ip[:10] + struct.pack(">H", checksum(ip)) + ip[12:] + tcp


def main(interface, mac, server, port, count):
    mac, server = bytes.fromhex(mac.replace(":", "")), socket.inet_aton(server)
    with socket.socket(socket.AF_PACKET, socket.SOCK_RAW) as out:
        out.bind((interface, 0))
        for number in range(count):
            out.send(mac + mac[:5] + b"\x00" + b"\x08\x00" + syn(number, server, port))
            if number % BURST == BURST - 1:
                time.sleep(PAUSE)


main(*sys.argv[1:4], int(sys.argv[4]), int(sys.argv[5]))
