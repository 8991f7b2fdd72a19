# SPDX-License-Identifier: GPL-2.0-or-later
"""One scenario: two hosts and a wire, a capture, and the sidecar that says what must come out of it.

A scenario is a function of a Lab, registered with @scenario. It makes its traffic inside lab.capture(), then states with
lab.handshake() what tcphs must say. The judgement (outcome, events, Fast Open status) is the scenario's own, the
numbers are read back from the capture, and both must agree with the kernels' tcp_info, or nothing is written.
"""
import contextlib
import dataclasses
import errno
import json
import os
import select
import shutil
import socket
import subprocess
import tempfile
import time

from . import packet, pcap, reading, tcpinfo
from .host import CannotRun, Host, LabError
from .wire import Wire

CLIENT_MAC, SERVER_MAC = "02:00:00:00:00:01", "02:00:00:00:00:02"
CLIENT, SERVER = "192.0.2.1", "198.51.100.1"
ROUTER = "192.0.2.254", "198.51.100.254"
ROUTER_MACS = "02:00:00:00:00:03", "02:00:00:00:00:04"
CLIENT6, SERVER6 = "2001:db8:1::1", "2001:db8:2::1"
PORT = 80
REQUEST = b"GET / HTTP/1.0\r\n\r\n"
RESPONSE = b"HTTP/1.0 200 OK\r\n\r\nhello\n"
MSG_FASTOPEN, TCP_FASTOPEN = 0x20000000, 23

UNMEASURED = 2**32 - 1

SCENARIOS = {}


@dataclasses.dataclass
class Scenario:
    """name: also the capture's; shows: one sentence; seconds: how long it takes at least."""

    name: str
    shows: str
    seconds: int
    function: object


def scenario(name, shows, seconds=1):
    def register(function):
        SCENARIOS[name] = Scenario(name, shows, seconds, function)
        return function

    return register


@dataclasses.dataclass
class Connection:
    """One attempt: its sockets, how connect() ended, and what both kernels said of it."""

    client: tuple
    server: tuple
    error: str = ""
    client_info: dict = None
    server_info: dict = None


class Lab:
    """Two hosts, the wire between them, and the sidecar in the making."""

    def __init__(self, chosen):
        self.scenario = chosen
        self.folder = tempfile.mkdtemp(prefix="tcphs-lab-")
        self.closers = contextlib.ExitStack()
        self.closers.callback(shutil.rmtree, self.folder, True)
        self.wire = None
        self.handshakes = []
        self.notes = []
        self.point = ""
        self.seen = []
        self.path = os.path.join(self.folder, chosen.name + ".pcap")
        self.client = self.host("client")
        self.server = self.host("server")
        self.router = None
        self.points = {"client": (self.client, "net0"), "server": (self.server, "net0")}
        self.is_v6 = False
        self.addresses = CLIENT, SERVER

    def host(self, label):
        made = Host(label)
        self.closers.callback(made.close)
        for tree in ("all", "default"):
            made.sysctl("ipv6.conf.%s.accept_ra" % tree, 0)
            made.sysctl("ipv6.conf.%s.router_solicitations" % tree, 0)
            made.sysctl("ipv6.conf.%s.addr_gen_mode" % tree, 1)
        return made

    def both(self, name, value):
        self.client.sysctl(name, value)
        self.server.sysctl(name, value)

    def string(self, delays=(0.010, 0.010), hops=(1, 2)):
        """Put up the wire; delays in seconds and routers from the middle to the client and to the server."""
        taps = self.client.tap("net0", CLIENT_MAC), self.server.tap("net0", SERVER_MAC)
        self.client.join("net0", [CLIENT, CLIENT6], [SERVER, SERVER6], SERVER_MAC)
        self.server.join("net0", [SERVER, SERVER6], [CLIENT, CLIENT6], CLIENT_MAC)
        self.wire = Wire(*taps, delays, hops)
        self.wire.ends = tuple(bytes.fromhex(mac.replace(":", "")) for mac in (CLIENT_MAC, SERVER_MAC))
        self.closers.callback(self.wire.stop)
        self.wire.start()
        return self.wire

    def string_router(self, delays=(0.005, 0.005)):
        """The same with a Linux router in front of the server: client, wire, port 1, port 2, server."""
        self.router = router = self.host("router")
        taps = self.client.tap("net0", CLIENT_MAC), router.tap("net0", ROUTER_MACS[0])
        router.run(
            "ip",
            "link",
            "add",
            "net1",
            "address",
            ROUTER_MACS[1],
            "type",
            "veth",
            "peer",
            "name",
            "net0",
            "address",
            SERVER_MAC,
            "netns",
            "/proc/%d/fd/%d" % (os.getpid(), self.server.descriptor),
        )
        router.plain("net1")
        self.server.plain("net0")
        self.client.join("net0", [CLIENT], [SERVER, *ROUTER], ROUTER_MACS[0])
        self.server.join("net0", [SERVER], [CLIENT, *ROUTER], ROUTER_MACS[1])
        for name, address, beyond, mac in (
            ("net0", ROUTER[0], CLIENT, CLIENT_MAC),
            ("net1", ROUTER[1], SERVER, SERVER_MAC),
        ):
            router.run("ip", "address", "add", address + "/32", "dev", name)
            router.run("ip", "link", "set", name, "up")
            router.run("ip", "route", "add", beyond, "dev", name)
            router.run("ip", "neighbour", "add", beyond, "lladdr", mac, "dev", name, "nud", "permanent")
        router.sysctl("ipv4.ip_forward", 1)
        self.points["router port 1"] = (router, "net0")
        self.points["router port 2"] = (router, "net1")
        self.wire = Wire(*taps, delays, (0, 0))
        self.wire.ends = tuple(bytes.fromhex(mac.replace(":", "")) for mac in (CLIENT_MAC, ROUTER_MACS[0]))
        self.closers.callback(self.wire.stop)
        self.wire.start()

    def settle(self):
        """Let what is under way arrive."""
        time.sleep(2 * sum(self.wire.delays) + 0.1 if self.wire else 0.2)

    @contextlib.contextmanager
    def capture(self, *points, wrap=None):
        """Capture at one of self.points, or on the wire (its middle, in front of the middleboxes) or behind them.

        wrap: what is put round each frame of the wire, as on a tunnel or trunk between the two ends.
        """
        self.point = " and ".join(points)
        recorders = {point: pcap.Recorder(*self.points[point]) for point in points if point in self.points}
        for recorder in recorders.values():
            recorder.start()
        time.sleep(0.1)
        try:
            yield
            self.settle()
        finally:
            frames = {point: recorder.stop() for point, recorder in recorders.items()}
        self.check_wire()
        for point, kept in (("wire", "before"), ("behind", "behind")):
            if point in points:
                frames[point] = [
                    (when, wrap(octets) if wrap else octets) for when, octets in getattr(self.wire, kept)
                ]
        self.store([frames[point] for point in points])

    @contextlib.contextmanager
    def tcpdump(self, point, *options):
        """Capture with tcpdump, for what only libpcap makes: -i any and its cooked headers."""
        if not shutil.which("tcpdump"):
            raise CannotRun("it needs tcpdump")
        host, _ = self.points.get(point, (self.router, None))
        self.point = "%s, tcpdump %s" % (point, " ".join(options))
        with host.inside():
            process = subprocess.Popen(
                [
                    "tcpdump",
                    "-Z",
                    "root",
                    "-U",
                    "--immediate-mode",
                    "--time-stamp-precision",
                    "nano",
                    *options,
                    "-w",
                    self.path,
                    "tcp",
                ],
                stderr=subprocess.PIPE,
            )
        try:
            process.stderr.readline()
            time.sleep(0.3)
            yield
            self.settle()
        finally:
            process.terminate()
            process.communicate()
        self.check_wire()
        self.seen = reading.read(self.path)

    def check_wire(self):
        if self.wire and self.wire.fault:
            raise LabError("the wire broke: %r" % self.wire.fault)

    def store(self, parts, linktype=pcap.ETHERNET):
        """Write the capture, merged with mergecap where it has several capture points, and read it back."""
        names = []
        for number, frames in enumerate(parts):
            names.append(os.path.join(self.folder, "part%d.pcap" % number))
            pcap.write(
                names[-1], [frame for frame in frames if reading.link_payload(linktype, frame[1])], linktype
            )
        if len(names) == 1:
            os.rename(names[0], self.path)
        else:
            subprocess.run(["mergecap", "-F", "nsecpcap", "-w", self.path, *names], check=True)
        self.seen = reading.read(self.path)

    def listen(self, port=PORT, backlog=16, fast_open=0, protocol=0, prepare=None):
        listener = self.server.socket(self.is_v6, protocol)
        listener.bind(("::" if self.is_v6 else "0.0.0.0", port))
        if prepare:
            prepare(listener)
        if fast_open:
            listener.setsockopt(socket.IPPROTO_TCP, TCP_FASTOPEN, fast_open)
        listener.listen(backlog)
        self.closers.callback(listener.close)
        return listener

    def dial(self, cport, port=PORT, request=REQUEST, fast_open=False, protocol=0, prepare=None):
        """A client socket with its connect() under way: (socket, connection, octets the kernel took already)."""
        caller = self.client.socket(self.is_v6, protocol)
        self.closers.callback(caller.close)
        ends = (CLIENT6, SERVER6) if self.is_v6 else self.addresses
        caller.bind((ends[0], cport))
        if prepare:
            prepare(caller)
        connection = Connection((ends[0], cport), (ends[1], port))
        taken = 0
        try:
            if fast_open:
                taken = caller.sendto(request, MSG_FASTOPEN, connection.server)
            else:
                caller.connect(connection.server)
        except BlockingIOError:
            pass
        except OSError as fault:
            connection.error = errno.errorcode[fault.errno]
        return caller, connection, taken

    def converse(
        self,
        listener,
        cport,
        port=PORT,
        request=REQUEST,
        response=RESPONSE,
        fast_open=False,
        protocol=0,
        prepare=None,
        patience=15.0,
    ):
        """Connect, send the request, get the response, ask both kernels, close; errors are kept, not raised."""
        caller, connection, taken = self.dial(cport, port, request, fast_open, protocol, prepare)
        server = None
        sent, got = taken, b""
        deadline = time.monotonic() + patience
        heard = b""
        while not connection.error and len(got) < len(response) and time.monotonic() < deadline:
            poller = select.poll()
            poller.register(caller, select.POLLIN | (select.POLLOUT if sent < len(request) else 0))
            if listener and not server:
                poller.register(listener, select.POLLIN)
            if server and len(heard) < len(request):
                poller.register(server, select.POLLIN)
            for number, event in poller.poll(200):
                if listener and number == listener.fileno():
                    server = listener.accept()[0]
                    server.setblocking(False)
                    if not request:
                        server.sendall(response)
                elif server and number == server.fileno():
                    heard += server.recv(4096)
                    if len(heard) >= len(request):
                        server.sendall(response)
                else:
                    connection.error = self.pending_error(caller)
                    if not connection.error and event & select.POLLOUT and sent < len(request):
                        sent += caller.send(request[sent:])
                    if not connection.error and event & select.POLLIN:
                        got += caller.recv(4096)
        connection.client_info = tcpinfo.read(caller)
        connection.server_info = tcpinfo.read(server) if server else None
        caller.close()
        if server:
            self.settle()
            server.close()
            self.settle()
        if not connection.error and got != response:
            connection.error = "timeout of the lab"
        return connection

    @staticmethod
    def pending_error(sock):
        number = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        return errno.errorcode[number] if number else ""

    def give_up(self, cport, port=PORT, patience=200.0, fast_open=False):
        """Connect to where no answer comes from until the kernel gives up."""
        caller, connection, _ = self.dial(cport, port, fast_open=fast_open)
        poller = select.poll()
        poller.register(caller, select.POLLOUT)
        if not poller.poll(patience * 1000):
            raise LabError("connect() did not end within %d s" % patience)
        connection.error = self.pending_error(caller)
        connection.client_info = tcpinfo.read(caller)
        caller.close()
        return connection

    def find(self, connection, isn=None, skip=()):
        return reading.Handshake(self.seen, connection.client, connection.server, isn, skip)

    def handshake(
        self,
        connection,
        facts=None,
        events=None,
        error="",
        shake=None,
        either=(),
        unasked=(),
        note=None,
        either_frames=None,
        late=(),
    ):
        """State what tcphs must say of one connection.

        facts: on top of what the segments state; None means absent. events: name to segments or frame numbers.
        error: how connect() must have ended. either: events on which the specification leaves room.
        late: events that what follows in the capture proves, so that one pass does not show them.
        either_frames: frames on which an event may stand besides. unasked: facts on which the kernels' view rightly differs from the wire's.
        """
        shake = shake or self.find(connection)
        if connection.error != error:
            raise LabError("connect() ended with %r, not %r" % (connection.error, error))
        expect = reading.plain_facts(shake)
        expect.update(tfo_absent())
        expect.update(facts or {})
        expect = {name: value for name, value in expect.items() if value is not ...}
        checks = [check for check in agreement(connection, expect) if check["fact"] not in unasked]
        wrong = [check for check in checks if check["kernel"] != check["expected"]]
        if wrong:
            raise LabError("the kernel disagrees: %s" % json.dumps(wrong))
        frames = {
            name: sorted(one if isinstance(one, int) else one.number for one in found)
            for name, found in (events or {}).items()
            if found
        }
        entry = {
            "client": reading.socket_name(connection.client),
            "server": reading.socket_name(connection.server),
            "first_frame": shake.all[0].number,
            "connect": connection.error or "ok",
            "kernel": {"client": connection.client_info, "server": connection.server_info},
            "agreement": checks,
            "expect": expect,
            "events": frames,
        }
        if either:
            entry["either"] = list(either)
        if late:
            entry["late"] = list(late)
        if either_frames:
            entry["either_frames"] = {name: reading.numbers(found) for name, found in either_frames.items()}
        if note:
            entry["note"] = note
        self.handshakes.append(entry)
        return shake

    def sidecar(self):
        """The sidecar as a dictionary; the frames of all handshakes share the one capture."""
        wire = None
        if self.wire:
            wire = {
                "delay_to_client_s": self.wire.delays[0],
                "delay_to_server_s": self.wire.delays[1],
                "routers_to_client": self.wire.hops[0],
                "routers_to_server": self.wire.hops[1],
                "dropped_to_server": self.wire.lost[0],
                "dropped_to_client": self.wire.lost[1],
            }
        return {
            "scenario": self.scenario.name,
            "shows": self.scenario.shows,
            "kernel": os.uname().release,
            "command": "tests/lab/run --out captures %s" % self.scenario.name,
            "capture_point": self.point,
            "wire": wire,
            "notes": self.notes,
            "handshakes": self.handshakes,
        }

    def close(self):
        self.closers.close()


def tfo_absent():
    return {
        "tfo." + name: None
        for name in (
            "status",
            "cookie",
            "new_cookie",
            "syn_data",
            "acked",
            "resent_frame",
            "cookie_frame",
            "time_saved",
            "time_lost",
        )
    }


def agreement(connection, expect):
    """What the kernels said beside what is expected of tcphs, for every fact that both know."""
    checks = []

    def compare(name, kernel, expected):
        checks.append({"fact": name, "kernel": kernel, "expected": expected})

    info = connection.client_info
    if info and info["state"] not in ("CLOSE", "SYN_SENT"):
        for fact, option in (("window_scaling", "WSCALE"), ("sack", "SACK"), ("timestamps", "TS")):
            compare(fact, option in info["options"], bool(expect.get(fact)))
        compare("ecn in force", "ECN" in info["options"], expect.get("ecn") in ("classic", "AccECN"))
        if expect.get("window_scaling"):
            compare("server.ws_shift", info["snd_wscale"], expect["server.ws_shift"])
            compare("client.ws_shift", info["rcv_wscale"], expect["client.ws_shift"])
        compare(
            "SYN data acknowledged",
            "SYN_DATA" in info["options"],
            expect.get("tfo.status") in ("accepted", "data without cookie accepted"),
        )
    if connection.server_info and expect.get("mss.to_client"):
        compare("mss.to_client", connection.server_info["snd_mss"], expect["mss.to_client"])
    if info and info["state"] not in ("CLOSE", "SYN_SENT") and expect.get("mss.to_server"):
        compare("mss.to_server", info["snd_mss"], expect["mss.to_server"])
    total = expect.get("rtt.total")
    if (
        total
        and info
        and expect.get("rtt.quality") in ("exact", "resolved by timestamps")
        and info["min_rtt"] != UNMEASURED
    ):
        near = abs(info["min_rtt"] / 1e6 - total["approx"]) < 0.25 * total["approx"] + 0.005
        compare("rtt.total within 25 % + 5 ms of the client's min_rtt", near, True)
    if info and expect.get("syn.count") and not expect.get("tfo.syn_data"):
        compare("SYNs repeated", info["total_retrans"], expect["syn.count"] - 1)
    return checks


def cookie_text(data):
    return None if not data else data.hex()


def fast_open_facts(shake, status, granted=None, **more):
    """The Fast Open facts of a handshake whose status the scenario knows; granted: the SYN-ACK that gave the cookie."""
    first = shake.syns[0]
    octets = max(len(one.payload) for one in shake.syns)
    synack = shake.answered_synack or (shake.synacks[0] if shake.synacks else None)
    facts = {
        "tfo.status": status,
        "tfo.cookie": cookie_text(first.cookie),
        "tfo.new_cookie": cookie_text(synack.cookie) if synack else None,
        "tfo.syn_data": octets or None,
        "tfo.acked": (synack.ack - shake.isn - 1) % 2**32 if octets and synack else None,
        "tfo.cookie_frame": granted.number if granted else None,
    }
    if status in ("accepted", "data without cookie accepted"):
        facts["tfo.time_saved"] = reading.timing_facts(shake)["rtt.total"]
    if octets and synack and facts["tfo.acked"] < octets:
        again = next(
            (
                one
                for one in shake.tcp
                if shake.direction(one) == "out"
                and one.payload
                and not one.flags & packet.SYN
                and one.seq == synack.ack
            ),
            None,
        )
        facts["tfo.resent_frame"] = again.number if again else None
    facts.update({"tfo." + name: value for name, value in more.items()})
    return facts
