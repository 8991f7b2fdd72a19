# SPDX-License-Identifier: GPL-2.0-or-later
"""Capture files: nanosecond pcap written and read, and recorders that listen on an interface or on the wire.

For the lab only. The packet socket is what tcpdump uses too; with offloads off its frames are the wire's.
"""
import socket
import struct
import threading

MAGIC_NS, MAGIC_US = 0xA1B23C4D, 0xA1B2C3D4
ETHERNET, RAW, SLL, SLL2 = 1, 101, 113, 276
ETH_P_ALL = 3
SO_TIMESTAMPNS = 35
SNAPLEN = 262144


def write(path, frames, linktype=ETHERNET, in_order=True):
    """Write (time in ns, octets) pairs, in the order of their times unless told to leave them."""
    with open(path, "wb") as out:
        out.write(struct.pack("<IHHiIII", MAGIC_NS, 2, 4, 0, 0, SNAPLEN, linktype))
        for when, octets in sorted(frames, key=lambda frame: frame[0]) if in_order else frames:
            out.write(
                struct.pack("<IIII", when // 10**9, when % 10**9, len(octets), len(octets)) + octets
            )


def read(path):
    """(link type, [(time in ns, octets)]) of a pcap file of either resolution, little endian."""
    with open(path, "rb") as source:
        data = source.read()
    magic, _, _, _, _, _, linktype = struct.unpack("<IHHiIII", data[:24])
    if magic not in (MAGIC_NS, MAGIC_US):
        raise ValueError("%s: no little-endian pcap file" % path)
    unit = 1 if magic == MAGIC_NS else 1000
    frames = []
    at = 24
    while at + 16 <= len(data):
        seconds, fraction, captured, _ = struct.unpack("<IIII", data[at : at + 16])
        frames.append((seconds * 10**9 + fraction * unit, data[at + 16 : at + 16 + captured]))
        at += 16 + captured
    return linktype, frames


class Recorder(threading.Thread):
    """Records every frame of one interface from start() to stop()."""

    def __init__(self, host, interface):
        super().__init__(daemon=True)
        self.frames = []
        self.fault = None
        self.ending = threading.Event()
        with host.inside():
            self.socket = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, 0)
        self.socket.setsockopt(socket.SOL_SOCKET, SO_TIMESTAMPNS, 1)
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 << 20)
        self.socket.bind((interface, ETH_P_ALL))
        self.socket.settimeout(0.1)

    def run(self):
        while True:
            try:
                octets, ancillary, _, source = self.socket.recvmsg(65536, 256)
            except (TimeoutError, socket.timeout):
                if self.ending.is_set():
                    return
                continue
            except OSError as fault:
                self.fault = fault
                return
            if source[0] == "lo" and source[2] == socket.PACKET_OUTGOING:
                continue  # on loopback each packet comes by twice
            for level, kind, data in ancillary:
                if (level, kind) == (socket.SOL_SOCKET, SO_TIMESTAMPNS):
                    seconds, nanoseconds = struct.unpack("qq", data[:16])
                    self.frames.append((seconds * 10**9 + nanoseconds, octets))

    def stop(self):
        """Take what is still queued, then end; returns the frames."""
        self.ending.set()
        self.join()
        self.socket.close()
        if self.fault:
            raise self.fault
        return self.frames
