# SPDX-License-Identifier: GPL-2.0-or-later
"""The wire between two hosts: a forwarder over two taps that delays, drops, rewrites and answers.

For scenarios: a middlebox is a function (wire, direction, segment) that returns None (does not mind), DROP,
or the segment to send on instead. It sits in the middle of the path; so does the wire's own capture point.
"""
import collections
import heapq
import itertools
import os
import select
import threading
import time

from . import packet

TO_SERVER, TO_CLIENT = 0, 1
DROP = object()


class Wire(threading.Thread):
    """delays: seconds from the middle to the client and to the server; hops: routers on either side."""

    def __init__(self, client_tap, server_tap, delays=(0.010, 0.010), hops=(0, 0)):
        super().__init__(daemon=True)
        self.taps = {client_tap: TO_SERVER, server_tap: TO_CLIENT}
        self.outlets = (server_tap, client_tap)
        self.delays = delays
        self.hops = hops
        self.middleboxes = []
        self.before = []
        self.behind = []
        self.queue = []
        self.order = itertools.count()
        self.ending = threading.Event()
        self.wake_read, self.wake_write = os.pipe()
        self.lost = collections.Counter()
        self.injected = collections.deque()
        self.fault = None

    def run(self):
        try:
            self.forward()
        except Exception as fault:  # whatever went wrong on the wire: the scenario must fail with it
            self.fault = fault

    def forward(self):
        while not self.ending.is_set():
            pause = max(0.0, self.queue[0][0] - time.monotonic()) if self.queue else None
            for source in select.select([*self.taps, self.wake_read], [], [], pause)[0]:
                if source in self.taps:
                    self.take(source)
                else:
                    os.read(source, 1)
                    while self.injected:
                        self.answer(*self.injected.popleft())
            while self.queue and self.queue[0][0] <= time.monotonic():
                _, _, step, arguments = heapq.heappop(self.queue)
                step(*arguments)

    def take(self, source):
        direction = self.taps[source]
        try:
            frame = os.read(source, 65536)
        except BlockingIOError:
            return
        self.after(self.delays[direction], self.middle, direction, frame)

    def after(self, seconds, step, *arguments):
        """Do a step of the wire later; at once where there is no delay."""
        heapq.heappush(self.queue, (time.monotonic() + seconds, next(self.order), step, arguments))

    def middle(self, direction, frame):
        """The frame passes the middle of the path: captured, then judged by the middleboxes."""
        frame = self.route(frame, self.hops[direction])
        if not frame:
            return
        self.before.append((time.time_ns(), frame))
        segments = packet.read_ethernet(frame)
        if segments and isinstance(segments[0], packet.Segment):
            for middlebox in self.middleboxes:
                verdict = middlebox(self, direction, segments[0])
                if verdict is DROP:
                    self.lost[direction] += 1
                    return
                if verdict is not None:
                    segments[0] = verdict
                    frame = frame[:14] + packet.write_ip(verdict)
        self.send(direction, frame)

    def send(self, direction, frame, later=0.0):
        """Send a frame from the middle on its way, where a middlebox wants it later than the rest."""
        self.behind.append((time.time_ns(), frame))
        self.after(self.delays[1 - direction] + later, self.deliver, direction, frame)

    def answer(self, direction, ip_packet):
        """A packet made by a router in the middle."""
        kind = b"\x86\xdd" if ip_packet[0] >> 4 == 6 else b"\x08\x00"
        ends = self.ends if direction == TO_SERVER else (self.ends[1], self.ends[0])
        frame = ends[1] + ends[0] + kind + ip_packet
        self.before.append((time.time_ns(), frame))
        self.send(direction, frame)

    def inject(self, direction, ip_packet):
        """The same from another thread than the wire's own."""
        self.injected.append((direction, ip_packet))
        os.write(self.wake_write, b"i")

    def deliver(self, direction, frame):
        frame = self.route(frame, self.hops[1 - direction])
        if frame:
            os.write(self.outlets[direction], frame)

    @staticmethod
    def route(frame, hops):
        """The frame behind so many routers; None where they do not forward it (no IP, TTL used up)."""
        if (
            frame[12:14] == b"\x08\x00"
            and frame[22] > hops
            or frame[12:14] == b"\x86\xdd"
            and frame[21] > hops
        ):
            return frame[:14] + packet.age(frame[14:], hops)
        return None

    def stop(self):
        self.ending.set()
        os.write(self.wake_write, b"x")
        self.join()
        os.close(self.wake_read)
        os.close(self.wake_write)
        for tap in self.taps:
            os.close(tap)


def drop(direction, test, which=None):
    """A middlebox that loses the segments that pass the test: all of them, or those numbered in which."""
    seen = itertools.count(1)

    def middlebox(_, going, segment):
        if going == direction and test(segment):
            number = next(seen)
            if which is None or number in which:
                return DROP
        return None

    return middlebox


def rewrite(direction, test, change):
    """A middlebox that changes the segments that pass the test; change works in place."""

    def middlebox(_, going, segment):
        if going != direction or not test(segment):
            return None
        change(segment)
        return segment

    return middlebox


def is_syn(segment):
    return segment.is_syn


def is_synack(segment):
    return segment.is_synack


def has_fast_open(segment):
    """The segment bears a Fast Open option or data on a SYN: what some middleboxes choke on (RFC 7413, 7.1)."""
    return segment.is_syn and (segment.cookie is not None or bool(segment.payload))


def without(*kinds):
    """A change: the options of these kinds become NOPs, as firewalls do it."""

    def change(segment):
        options = []
        for kind, data in segment.options:
            options += [(packet.KIND_NOP, b"")] * (len(data) + 2) if kind in kinds else [(kind, data)]
        segment.options = options

    return change
