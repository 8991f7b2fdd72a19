# SPDX-License-Identifier: GPL-2.0-or-later
"""The hard scenarios: copies, tunnels, devices that rewrite, odd opens, full queues, AccECN.

Called by tests/lab/run. What tcphs must say was worked out from the RFCs; where they leave room, the sidecar says so.
"""
import dataclasses
import select
import socket
import struct
import time

from . import packet, pcap, reading, tcpinfo
from .host import LabError
from .ordinary import (ESTABLISHED, FIRST, IPPROTO_MPTCP, MPTCP_MSS, SECOND, THIRD, between, fast_open,
                       ask_for_cookie, granted, near_client, near_server,
                       rejected_by_icmp)
from .scenario import CLIENT, PORT, REQUEST, RESPONSE, ROUTER, SERVER, SERVER6, Connection, fast_open_facts, scenario
from .wire import DROP, TO_CLIENT, TO_SERVER, drop, is_syn, is_synack, rewrite, without

NOT_DECIDED = {name: ... for name in ("capture_point",)}


def handshake_of_copies(lab, connection, facts):
    """One handshake of which every packet is in the capture twice."""
    again = reading.copies(lab.seen)
    shake = lab.find(connection, skip={one.number for one in again})
    ours = (shake.syns + shake.synacks + [shake.ack])
    opening = [one for one in again if any(one.tcp_octets == first.tcp_octets for first in ours)]
    if len(opening) != 3:
        raise LabError("%d copies of the three packets" % len(opening))
    later = [one for one in again if one not in opening]
    lab.handshake(connection, {**ESTABLISHED, **NOT_DECIDED, **facts}, {"duplicate": opening}, shake=shake,
                  either_frames={"duplicate": later})


@scenario("duplicates-both-ends", "client's and server's captures merged: every packet twice, 20 ms and three routers apart")
def duplicates_both_ends(lab):
    lab.string()
    listener = lab.listen()
    with lab.capture("client", "server"):
        connection = lab.converse(listener, FIRST)
    handshake_of_copies(lab, connection, {"syn.count": 1, "synack.count": 1})


@scenario("duplicates-span", "a mirror port that copies each packet twice, microseconds apart and without any difference")
def duplicates_span(lab):
    lab.string()
    listener = lab.listen()
    with lab.capture("wire", "behind"):
        connection = lab.converse(listener, FIRST)
    handshake_of_copies(lab, connection, {"syn.count": 1, "synack.count": 1})


@scenario("duplicates-router", "both ports of a Linux router: every packet twice, the TTL one less")
def duplicates_router(lab):
    lab.string_router()
    listener = lab.listen()
    with lab.capture("router port 1", "router port 2"):
        connection = lab.converse(listener, FIRST)
    handshake_of_copies(lab, connection, {"syn.count": 1, "synack.count": 1})


@scenario("any-sll", "tcpdump -i any at the client: Linux cooked capture")
def any_sll(lab):
    lab.string()
    listener = lab.listen()
    with lab.tcpdump("client", "-i", "any", "-y", "LINUX_SLL"):
        connection = lab.converse(listener, FIRST)
    lab.handshake(connection, near_client())


@scenario("any-sll2-router", "tcpdump -i any on a router: Linux cooked capture v2, every packet in and out")
def any_sll2_router(lab):
    lab.string_router()
    listener = lab.listen()
    with lab.tcpdump("router", "-i", "any", "-y", "LINUX_SLL2"):
        connection = lab.converse(listener, FIRST)
    handshake_of_copies(lab, connection, {"syn.count": 1, "synack.count": 1})


def changed_on_the_way(lab, rules):
    """A router's rules and a conversation through it, captured at both ports."""
    lab.string_router()
    lab.router.nft(rules)
    listener = lab.listen()
    with lab.capture("router port 1", "router port 2"):
        return lab.converse(listener, FIRST)


def second_copies(shake, again):
    """The later copy of the SYN and of the SYN-ACK, told by their sequence numbers; and of the rest."""
    syn = [one for one in shake.syns if one is not shake.syns[0]][:1]
    synack = [one for one in shake.synacks if one is not shake.synacks[0]][:1]
    return syn, synack, [one for one in again if one not in syn + synack]


FORWARD = "table inet f {\n chain f {\n type filter hook forward priority 0\n %s\n }\n}\n"


def rewritten(lab, connection, event, syn_changed, synack_changed, facts):
    """A handshake whose SYN or SYN-ACK differs between two capture points.

    What each end offered then depends on the point; only what both points agree on is decided here.
    """
    exact = reading.copies(lab.seen)
    whole = lab.find(connection)
    syn, synack = whole.syns[1:2], whole.synacks[1:2]
    skip = {one.number for one in exact + syn + synack}
    shake = lab.find(connection, skip=skip)
    ack_copy = [one for one in exact if one.tcp_octets == shake.ack.tcp_octets]
    changed = (syn if syn_changed else []) + (synack if synack_changed else [])
    later = [one for one in exact if one not in syn + synack + ack_copy]
    lab.handshake(connection, {**ESTABLISHED, **NOT_DECIDED, "syn.count": 1, "synack.count": 1, **facts},
                  {event: changed, "duplicate": syn + synack + ack_copy}, shake=shake,
                  either_frames={"duplicate": later}, unasked=("sack", "mss.to_server", "mss.to_client", "timestamps"))


@scenario("mss-clamped", "a router lowers the MSS of SYN and SYN-ACK to 1200, captured at both its ports")
def mss_clamped(lab):
    connection = changed_on_the_way(lab, FORWARD % "tcp flags syn tcp option maxseg size set 1200")
    undecided = {name: ... for name in ("client.mss", "server.mss", "mss.to_server", "mss.to_client")}
    rewritten(lab, connection, "mss_clamped", True, True, undecided)


@scenario("option-stripped", "a router removes SACK permitted from the SYN, captured at both its ports")
def option_stripped(lab):
    connection = changed_on_the_way(lab, FORWARD % "tcp flags & (syn | ack) == syn reset tcp option sack-perm")
    rewritten(lab, connection, "option_stripped", True, False,
              {"sack": None, "client.sack_permitted": ..., "client.options": ..., "server.sack_permitted": None})


@scenario("nat", "a router translates the client's address and port: two handshakes, one at either port")
def nat(lab):
    connection = changed_on_the_way(
        lab, "table ip n {\n chain p {\n type nat hook postrouting priority 100\n oifname net1 ip protocol tcp snat to %s:50001\n }\n}\n" % ROUTER[1])
    translated = Connection((ROUTER[1], 50001), connection.server, "", None, connection.server_info)
    for one in (connection, translated):
        lab.handshake(one, {**ESTABLISHED, **NOT_DECIDED})


def synproxy(lab, point):
    lab.string_router()
    lab.router.sysctl("netfilter.nf_conntrack_tcp_loose", 0)
    lab.router.nft("""table ip s {
 chain r {
  type filter hook prerouting priority raw
  iifname net0 tcp dport 80 tcp flags syn notrack
 }
 chain f {
  type filter hook forward priority 0
  tcp dport 80 ct state invalid,untracked synproxy mss 1460 wscale 7 timestamp sack-perm
  ct state invalid drop
 }
}
""")
    listener = lab.listen()
    with lab.capture(point):
        return lab.converse(listener, FIRST)


@scenario("synproxy-client-side", "SYNPROXY answers for the server: a SYN cookie and a zero window, captured on the client's side")
def synproxy_client_side(lab):
    connection = synproxy(lab, "router port 1")
    shake = lab.find(connection)
    connection.server_info = None
    lab.handshake(connection, {**ESTABLISHED, **NOT_DECIDED, "server.window": 0}, {"zero_window": shake.synacks},
                  unasked=("SYNs repeated",), either=["syn_cookie"])


@scenario("synproxy-server-side", "the other half: SYNPROXY's own SYN to the server once the client has proved itself")
def synproxy_server_side(lab):
    connection = synproxy(lab, "router port 2")
    connection.client_info = None
    lab.handshake(connection, {**ESTABLISHED, **NOT_DECIDED})


@scenario("vxlan", "TCP inside VXLAN between the two hosts, captured on the outer interface")
def vxlan(lab):
    lab.string()
    inner = "10.1.0.1", "10.1.0.2"
    macs = "02:00:00:00:01:01", "02:00:00:00:01:02"
    for host, own, outer, number in ((lab.client, 0, SERVER, 1), (lab.server, 1, CLIENT, 0)):
        host.run("ip", "link", "add", "vx0", "address", macs[own], "type", "vxlan", "id", "42", "remote", outer, "local",
                 (CLIENT, SERVER)[own], "dstport", "4789", "dev", "net0")
        host.plain("vx0")
        host.run("ip", "address", "add", inner[own] + "/24", "dev", "vx0")
        host.run("ip", "link", "set", "vx0", "up")
        host.run("ip", "neighbour", "add", inner[number], "lladdr", macs[number], "dev", "vx0", "nud", "permanent")
    lab.addresses = inner
    listener = lab.listen()
    with lab.capture("client"):
        connection = lab.converse(listener, FIRST)
    lab.handshake(connection, near_client(**{"client.mss": 1410, "client.ttl": 64, "server.ttl": 64, "server.hops": 0}))


SEGMENT_ROUTER = "2001:db8:f::2"


def segment_routing(lab, mode):
    lab.string()
    lab.is_v6 = True
    for host in (lab.client, lab.server):
        for name in ("all", "net0"):
            host.sysctl("ipv6.conf.%s.seg6_enabled" % name, 1)
        host.sysctl("ipv6.conf.all.forwarding", 1)
    lab.client.run("ip", "-6", "route", "add", SERVER6, "encap", "seg6", "mode", mode, "segs", SEGMENT_ROUTER, "dev", "net0")
    lab.client.run("ip", "neighbour", "add", SEGMENT_ROUTER, "lladdr", "02:00:00:00:00:02", "dev", "net0", "nud", "permanent")
    if mode == "inline":
        lab.server.run("ip", "address", "add", SEGMENT_ROUTER + "/128", "dev", "net0", "nodad")
    else:
        lab.server.run("ip", "-6", "route", "add", SEGMENT_ROUTER, "encap", "seg6local", "action", "End.DT6", "table", "local",
                       "dev", "net0")
    listener = lab.listen()
    with lab.capture("client"):
        connection = lab.converse(listener, FIRST)
    lab.handshake(connection, {**near_client(), "mss.to_server": ...}, unasked=("mss.to_server", "mss.to_client"))


@scenario("srv6-encap", "IPv6 in IPv6 with a segment routing header towards the server (RFC 8754)")
def srv6_encap(lab):
    segment_routing(lab, "encap")


@scenario("srv6-inline", "a segment routing header in the client's packets: the final destination is the address")
def srv6_inline(lab):
    segment_routing(lab, "inline")


TUNNEL = "203.0.113.1", "203.0.113.2"
TUNNEL6 = "2001:db8:a::1", "2001:db8:a::2"
BY_HAND = "this kernel has no such tunnel: the outer header was put round each frame by the lab, as the tunnel's ends would"


def outer_ends(frame, ends=TUNNEL):
    """The tunnel's ends in the direction of the frame (the client's MAC address is the lower one)."""
    return ends if frame[6:12].endswith(b"\1") else ends[::-1]


def in_gre(frame):
    body = b"\0\0" + frame[12:14] + frame[14:]
    return frame[:12] + b"\x08\0" + packet.write_ip_header(*outer_ends(frame), packet.PROTO_GRE, len(body), 255, df=0) + body


def in_ipip(frame):
    return frame[:12] + b"\x08\0" + packet.write_ip_header(*outer_ends(frame), packet.PROTO_IPV4, len(frame) - 14, 255) + frame[14:]


def in_6in4(frame):
    return frame[:12] + b"\x08\0" + packet.write_ip_header(*outer_ends(frame), packet.PROTO_IPV6, len(frame) - 14, 255) + frame[14:]


def in_4in6(frame):
    return (frame[:12] + b"\x86\xdd" + packet.write_ip_header(*outer_ends(frame, TUNNEL6), packet.PROTO_IPV4, len(frame) - 14, 255)
            + frame[14:])


def in_gtpu(frame):
    body = struct.pack("!BBHI", 0x30, 0xFF, len(frame) - 14, 0x1001) + frame[14:]
    return frame[:12] + b"\x08\0" + packet.write_udp(*outer_ends(frame), 2152, 2152, body)


def in_vlan(frame):
    return frame[:12] + b"\x81\0\0\x2a" + frame[12:]


def in_qinq(frame):
    return frame[:12] + b"\x88\xa8\0\x07\x81\0\0\x2a" + frame[12:]


def wrapped(lab, wrap, is_v6=False):
    lab.string()
    lab.is_v6 = is_v6
    listener = lab.listen()
    with lab.capture("wire", wrap=wrap):
        connection = lab.converse(listener, FIRST)
    lab.handshake(connection, between(), note=BY_HAND)


for _name, _wrap, _v6, _what in (
        ("gre", in_gre, False, "TCP inside GRE"), ("ipip", in_ipip, False, "TCP over IPv4 in IPv4"),
        ("6in4", in_6in4, True, "TCP over IPv6 in IPv4"), ("4in6", in_4in6, False, "TCP over IPv4 in IPv6"),
        ("gtpu", in_gtpu, False, "TCP inside GTP-U"), ("vlan", in_vlan, False, "TCP with an 802.1Q tag"),
        ("qinq", in_qinq, False, "TCP with two VLAN tags (802.1ad)")):
    scenario(_name, _what + ", headers added by the lab")(lambda lab, wrap=_wrap, is_v6=_v6: wrapped(lab, wrap, is_v6))


@scenario("raw-ip", "a capture without link layer (raw IP)")
def raw_ip(lab):
    lab.string()
    listener = lab.listen()
    with lab.capture("client"):
        connection = lab.converse(listener, FIRST)
    _, frames = pcap.read(lab.path)
    pcap.write(lab.path, [(when, octets[14:]) for when, octets in frames], pcap.RAW)
    lab.seen = reading.read(lab.path)
    lab.handshake(connection, near_client())


TCP_MD5SIG = 14


def sign(peer, port):
    """A setup that signs the segments to and from a peer (RFC 2385)."""
    def prepare(sock):
        key = b"handshake"
        address = struct.pack("=H", socket.AF_INET) + struct.pack("!H", port) + socket.inet_aton(peer)
        sock.setsockopt(socket.IPPROTO_TCP, TCP_MD5SIG,
                        address.ljust(128, b"\0") + struct.pack("=BBHI", 0, 0, len(key), 0) + key.ljust(80, b"\0"))

    return prepare


@scenario("md5", "both ends sign their segments with TCP MD5 (RFC 2385)")
def md5(lab):
    lab.string()
    listener = lab.listen(prepare=sign(CLIENT, FIRST))
    with lab.capture("client"):
        connection = lab.converse(listener, FIRST, prepare=sign(SERVER, PORT))
    lab.handshake(connection, near_client(md5=True), unasked=("mss.to_server", "mss.to_client"))


@scenario("simultaneous-open", "two connect() whose SYNs cross on the way (RFC 9293, 3.5, figure 7)")
def simultaneous_open(lab):
    lab.string(delays=(0.020, 0.020), hops=(0, 0))
    callers = [host.socket() for host in (lab.client, lab.server)]
    ends = (CLIENT, FIRST), (SERVER, SECOND)
    with lab.capture("wire"):
        for caller, end in zip(callers, ends):
            caller.bind(end)
        for caller, end in zip(callers, reversed(ends)):
            caller.connect_ex(end)
        poller = select.poll()
        for caller in callers:
            poller.register(caller, select.POLLOUT)
        lab.settle()
        infos = [tcpinfo.read(caller) for caller in callers]
        for caller in callers:
            caller.close()
        lab.settle()
    syns = [one for one in lab.seen if isinstance(one.what, packet.Segment) and one.is_syn]
    first, second = syns[0], syns[1]
    connection = Connection((first.src, first.sport), (first.dst, first.dport), "", infos[0], infos[1])
    if [info["state"] for info in infos] != ["ESTABLISHED", "ESTABLISHED"]:
        raise LabError("no simultaneous open: %s" % [info["state"] for info in infos])
    shake = lab.find(connection)
    timing = {name: ... for name in reading.timing_facts(shake)}
    undecided = {name: ... for name in (*timing, "capture_point", "synack.count", "synack_frame", "ack_frame", "window.client_first",
                                        "backoff.intervals", "backoff.initial_rto", "backoff.schedule", "backoff.profile")}
    lab.handshake(connection, {**ESTABLISHED, **undecided, "simultaneous": True, "syn.count": 1,
                               "syn_frame": first.number}, {"simultaneous_open": [second]})


@scenario("self-connect", "a socket connects to itself: one SYN, one SYN-ACK, the same socket at both ends")
def self_connect(lab):
    lab.points["loopback"] = (lab.client, "lo")
    caller = lab.client.socket()
    end = ("127.0.0.1", FIRST)
    caller.bind(end)
    recorder = pcap.Recorder(lab.client, "lo")
    recorder.start()
    time.sleep(0.1)
    caller.connect_ex(end)
    time.sleep(0.2)
    info = tcpinfo.read(caller)
    caller.close()
    time.sleep(0.2)
    lab.point = "loopback"
    lab.store([recorder.stop()])
    syn, synack, ack = lab.seen[:3]
    if not (syn.is_syn and synack.is_synack and ack.flags & packet.ACK):
        raise LabError("no SYN, SYN-ACK, ACK")
    facts = {"outcome": "established", "syn.count": 1, "synack.count": 1, "syn_frame": syn.number, "synack_frame": synack.number,
             "ack_frame": ack.number, **reading.end_facts("client", syn), **reading.end_facts("server", synack)}
    lab.handshakes.append({
        "client": reading.socket_name(end), "server": reading.socket_name(end), "first_frame": syn.number, "connect": "ok",
        "kernel": {"client": info, "server": None}, "agreement": [], "expect": facts, "events": {},
        "either": ["simultaneous_open"], "note": "RFC 9293, 3.5: a simultaneous open with oneself; ends and segments share one socket"})


def accept(listener):
    """The next connection from the accept queue."""
    poller = select.poll()
    poller.register(listener, select.POLLIN)
    if not poller.poll(5000):
        raise LabError("nothing to accept")
    return listener.accept()[0]


def wait_connected(callers):
    for caller in callers:
        poller = select.poll()
        poller.register(caller, select.POLLOUT)
        if not poller.poll(5000):
            raise LabError("connect() takes too long")


def fill_queue(lab):
    """A listener whose accept queue two connections fill; the ACK of the third comes too late. Without SYN cookies."""
    lab.server.sysctl("ipv4.tcp_syncookies", 0)
    listener = lab.listen(backlog=1)
    dialled = [lab.dial(FIRST)]
    wait_connected([dialled[0][0]])
    lab.settle()
    dialled += [lab.dial(SECOND), lab.dial(THIRD)]
    wait_connected([caller for caller, _, _ in dialled[1:]])
    return listener, dialled


@scenario("accept-queue-full", "a full accept queue: the final ACK is ignored and the SYN-ACK comes again; a later SYN is dropped", 3)
def accept_queue_full(lab):
    lab.string()
    with lab.capture("client"):
        listener, dialled = fill_queue(lab)
        dialled.append(lab.dial(THIRD + 1))
        time.sleep(0.5)
        accepted = [accept(listener), accept(listener)]
        accepted.append(accept(listener))
        wait_connected([dialled[3][0]])
        accepted.append(accept(listener))
        for caller, connection, _ in dialled:
            connection.client_info = tcpinfo.read(caller)
            caller.close()
        lab.settle()
        for server in accepted:
            server.close()
        lab.settle()
    first, second, third, fourth = (connection for _, connection, _ in dialled)
    lab.handshake(first, near_client())
    lab.handshake(second, near_client())
    shake = lab.find(third)
    lab.handshake(third, near_client(**{"synack.count": 2, "syn.count": 1}),
                  {"synack_retransmitted": shake.synacks[1:], "ack_ignored": shake.synacks[1:]})
    shake = lab.find(fourth)
    lab.handshake(fourth, near_client(**{"syn.count": 2, "rtt.quality": "resolved by timestamps"}),
                  {"syn_retransmitted": shake.syns[1:]})


@scenario("defer-accept", "TCP_DEFER_ACCEPT: the server ignores the bare ACK, repeats its SYN-ACK, and wakes at the first data", 5)
def defer_accept(lab):
    lab.string()
    listener = lab.listen(prepare=lambda sock: sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_DEFER_ACCEPT, 2))
    with lab.capture("client"):
        caller, connection, _ = lab.dial(FIRST)
        wait_connected([caller])
        time.sleep(3.5)
        caller.send(REQUEST)
        lab.settle()
        server = accept(listener)
        server.send(RESPONSE)
        lab.settle()
        connection.client_info, connection.server_info = tcpinfo.read(caller), tcpinfo.read(server)
        caller.close()
        lab.settle()
        server.close()
        lab.settle()
    shake = lab.find(connection)
    if len(shake.synacks) < 2:
        raise LabError("the SYN-ACK was not repeated")
    lab.handshake(connection, near_client(), {"synack_retransmitted": shake.synacks[1:], "ack_ignored": shake.synacks[1:]})


def unacknowledged(lab, retries):
    lab.string()
    lab.server.sysctl("ipv4.tcp_synack_retries", retries)
    lab.wire.middleboxes.append(drop(TO_SERVER, lambda segment: not segment.is_syn))
    lab.listen()
    with lab.capture("server"):
        caller, connection, _ = lab.dial(FIRST)
        wait_connected([caller])
        connection.client_info = tcpinfo.read(caller)
        time.sleep(2 ** (retries + 1) - 1 + 1.0)
        caller.close()
    shake = lab.find(connection)
    lab.handshake(connection, {"outcome": "SYN-ACK not acknowledged", "synack.count": retries + 1, "capture_point": None, "ecn": "none",
                               "backoff.schedule": "exponential", "backoff.profile": "SYN-ACK, doubling from 1 s"},
                  {"synack_retransmitted": shake.synacks[1:], "synack_unacknowledged": [shake.last]})


@scenario("synack-unacknowledged", "every ACK is lost on the way to the server: the SYN-ACK is repeated to the end", 65)
def synack_unacknowledged(lab):
    unacknowledged(lab, 5)


@scenario("synack-unacknowledged-short", "the same with two repeats only", 8)
def synack_unacknowledged_short(lab):
    unacknowledged(lab, 2)


@scenario("client-reset", "the client has gone when the SYN-ACK comes: it answers with a RST")
def client_reset(lab):
    lab.string()
    lab.listen()
    with lab.capture("client"):
        caller, connection, _ = lab.dial(FIRST)
        caller.close()
        lab.settle()
    shake = lab.find(connection)
    lab.handshake(connection, {"outcome": "reset by client", "capture_point": None, "ecn": "none"},
                  {"client_reset": shake.resets[:1]})


@scenario("abort-on-overflow", "tcp_abort_on_overflow: the server's full accept queue answers the final ACK with a RST")
def abort_on_overflow(lab):
    lab.string()
    lab.server.sysctl("ipv4.tcp_abort_on_overflow", 1)
    with lab.capture("client"):
        _, dialled = fill_queue(lab)
        lab.settle()
        for caller, connection, _ in dialled:
            connection.client_info = tcpinfo.read(caller)
            caller.close()
    for _, connection, _ in dialled[:2]:
        lab.handshake(connection, near_client())
    connection = dialled[2][1]
    if not lab.find(connection).resets:
        raise LabError("no RST from the server")
    lab.handshake(connection, {**ESTABLISHED, **NOT_DECIDED, "outcome": ...}, either=["server_reset"],
                  note="the three steps took place, and the server then resets: established or reset by server")


@scenario("challenge-ack", "a SYN with another ISN on a live connection: a challenge ACK, and the connection lives on")
def challenge_ack(lab):
    lab.string()
    listener = lab.listen()
    with lab.capture("server"):
        caller, connection, _ = lab.dial(FIRST)
        wait_connected([caller])
        lab.settle()
        server = accept(listener)
        blind = packet.Segment(CLIENT, SERVER, 60, 0, 7, 1, FIRST, PORT, 0x1234567, 0, packet.SYN, 1024, 0,
                               [(packet.KIND_MSS, b"\x05\xb4")], b"")
        lab.wire.inject(TO_SERVER, packet.write_ip(blind))
        caller.send(REQUEST)
        lab.settle()
        server.send(RESPONSE)
        lab.settle()
        connection.client_info, connection.server_info = tcpinfo.read(caller), tcpinfo.read(server)
        caller.close()
        lab.settle()
        server.close()
        lab.settle()
    stray = [one for one in lab.seen if one.is_syn and one.seq == 0x1234567]
    answer = next(one for one in lab.seen if one.number > stray[0].number and one.sport == PORT)
    shake = lab.find(connection, skip={stray[0].number})
    lab.handshake(connection, near_server(), {"challenge_ack": [answer]}, shake=shake, either=["port_reused"],
                  note="frame %d is an attacker's SYN: no new connection" % stray[0].number)


TCP_REPAIR = 19


@scenario("half-open", "the client forgot the connection and dials again: challenge ACK, RST, and the SYN at once again (RFC 9293, 3.5.1)")
def half_open(lab):
    lab.string()
    listener = lab.listen()
    with lab.capture("client"):
        caller, first, _ = lab.dial(FIRST)
        wait_connected([caller])
        lab.settle()
        forgotten = accept(listener)
        first.client_info, first.server_info = tcpinfo.read(caller), tcpinfo.read(forgotten)
        caller.setsockopt(socket.IPPROTO_TCP, TCP_REPAIR, 1)
        caller.close()
        second = lab.converse(listener, FIRST)
        forgotten.close()
    syns = [one for one in lab.seen if one.is_syn]
    old, new = lab.find(first), lab.find(second, isn=next(one.seq for one in syns if one.seq != syns[0].seq))
    lab.handshake(first, near_client(), shake=old)
    challenge = next(one for one in new.tcp if new.direction(one) == "in")
    if challenge.is_synack or len(new.syns) != 2 or not new.resets:
        raise LabError("no challenge ACK, RST, SYN")
    undecided = {name: ... for name in ("backoff.intervals", "backoff.initial_rto", "backoff.schedule", "backoff.profile")}
    lab.handshake(second, near_client(**{**undecided, "syn.count": 2, "rtt.quality": "resolved by timestamps"}),
                  {"challenge_ack": [challenge], "syn_retransmitted": new.syns[1:]}, shake=new, either=["port_reused"],
                  note="the first new SYN alone does not tell port reuse from a stray SYN")


def reuse(lab, close_first):
    """Two connections on one pair of sockets, the first closed as the scenario says."""
    lab.string()
    listener = lab.listen()
    with lab.capture("client"):
        caller, first, _ = lab.dial(FIRST)
        wait_connected([caller])
        lab.settle()
        server = accept(listener)
        first.client_info, first.server_info = tcpinfo.read(caller), tcpinfo.read(server)
        close_first(caller, server)
        lab.settle()
        time.sleep(1.1)
        second = lab.converse(listener, FIRST)
    syns = [one for one in lab.seen if one.is_syn]
    lab.handshake(first, near_client())
    shake = lab.find(second, isn=next(one.seq for one in syns if one.seq != syns[0].seq))
    lab.handshake(second, near_client(), {"port_reused": shake.syns}, shake=shake)


@scenario("port-reused-after-fin", "a new connection on the sockets of one that was closed", 3)
def port_reused_after_fin(lab):
    def close(caller, server):
        server.close()
        lab.settle()
        caller.close()

    reuse(lab, close)


@scenario("port-reused-after-rst", "a new connection on the sockets of one that was reset", 3)
def port_reused_after_rst(lab):
    def close(caller, server):
        caller.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        caller.close()
        lab.settle()
        server.close()

    reuse(lab, close)


@scenario("bad-synack", "a SYN-ACK that acknowledges what was not sent, then the real one (RFC 9293, 3.10.7.3)")
def bad_synack(lab):
    lab.string()
    listener = lab.listen()
    bogus = []

    def attacker(wire, direction, segment):
        if direction == TO_CLIENT and segment.is_synack and not bogus:
            forged = packet.Segment(SERVER, CLIENT, 60, 0, 0, 1, PORT, FIRST, 0x55555555, (segment.ack + 1000) % 2**32,
                                    packet.SYN | packet.ACK, 1024, 0, [(packet.KIND_MSS, b"\x05\xb4")], b"")
            bogus.append(forged)
            wire.answer(TO_CLIENT, packet.write_ip(forged))
        return None

    lab.wire.middleboxes.append(attacker)
    with lab.capture("client"):
        connection = lab.converse(listener, FIRST)
    forged = [one for one in lab.seen if one.is_synack and one.seq == 0x55555555]
    strays = {one.number for one in lab.seen if one.flags & packet.RST}
    shake = lab.find(connection, skip={forged[0].number} | strays)
    again = shake.syns[1:]
    lab.handshake(connection, {**near_client(), "syn.count": len(shake.syns), "backoff.intervals": ..., "backoff.initial_rto": ...},
                  {"bad_synack": forged, "syn_retransmitted": again, "synack_retransmitted": shake.synacks[1:]}, shake=shake,
                  either=["ack_ignored", "rtt_ambiguous"],
                  note="frame %d is forged; the client answers it with a RST and sends its SYN again at once" % forged[0].number)


@scenario("tfo-fragmentation-needed", "ICMP fragmentation needed for the SYN with data: a plain SYN at once")
def tfo_fragmentation_needed(lab):
    lab.string()
    fast_open(lab)
    listener = lab.listen(fast_open=16)
    large = REQUEST[:-2] + b"X-Filler: " + b"x" * 700 + b"\r\n\r\n"

    def narrow(wire, direction, segment):
        if direction == TO_SERVER and segment.is_syn and segment.payload:
            wire.answer(TO_CLIENT, packet.write_icmp_error("203.0.113.1", packet.write_ip(segment), 3, 4, 576, 28))
            return DROP
        return None

    with lab.capture("client"):
        first = ask_for_cookie(lab, listener)
        lab.wire.middleboxes.append(narrow)
        second = lab.converse(listener, SECOND, request=large, fast_open=True)
    grant = granted(lab, first, near_client())
    shake = lab.find(second)
    if len(shake.syns) != 2 or shake.interval(shake.syns[0], shake.syns[1]) > 0.2:
        raise LabError("no plain SYN at once")
    again = shake.syns[1:]
    facts = fast_open_facts(shake, ..., grant, syn_data=len(shake.syns[0].payload), acked=0, time_lost=...)
    lab.handshake(second, near_client(**{**facts, "backoff.intervals": ..., "backoff.initial_rto": ..., "rtt.quality": ...,
                                         "capture_point": ...}),
                  {"icmp_error": shake.icmp, "syn_retransmitted": again, "syn_changed": again, "tfo_fallback": again},
                  either=["tfo_blackholed", "rtt_ambiguous"], unasked=("mss.to_server", "mss.to_client", "SYN data acknowledged"),
                  note="a fallback without waiting; the specification has no status for it. Linux sends both SYNs with the same TSval,"
                       " so that only the ICMP error tells which of them was answered")
    news = shake.icmp[0]
    lab.handshakes[-1]["segments"] = {str(news.number): {"segment": "ICMP error", "icmp.type": 3, "icmp.code": 4,
                                                        "icmp.reporter": "203.0.113.1"}}


BY_WIRE = ("this kernel knows AccECN but its tcp_ecn setting stops at 2: the wire sets the bits that AccECN ends would send,"
           " and the capture is taken behind it; the third segment is the client kernel's own")


def accurate_ecn(lab, server, answer, facts):
    """AccECN (RFC 9768) on the wire: the SYN asks for it; answer: (AE, CWR, ECE) of the SYN-ACK, None for the server's own."""
    def accurate(_, __, segment):
        ace = None
        if segment.is_syn:
            ace = 7
        elif segment.is_synack:
            ace = answer
        if ace is None:
            return None
        segment.flags = segment.flags & 0x3F | ace << 6
        return segment

    lab.string()
    lab.wire.middleboxes.append(accurate)
    lab.client.sysctl("ipv4.tcp_ecn", 1)
    lab.server.sysctl("ipv4.tcp_ecn", server)
    listener = lab.listen()
    with lab.capture("behind"):
        connection = lab.converse(listener, FIRST)
    lab.handshake(connection, between(**facts), note=BY_WIRE, unasked=("ecn in force",))


@scenario("accecn", "AccECN asked for and answered, the SYN arrived Not-ECT (RFC 9768), bits set by the wire")
def accecn(lab):
    accurate_ecn(lab, 0, 2, {"ecn": "AccECN", "client.ecn_flags": 7, "server.ecn_flags": 2})


@scenario("accecn-syn-ce", "AccECN whose answer says that the SYN arrived congestion experienced (110), bits set by the wire")
def accecn_syn_ce(lab):
    accurate_ecn(lab, 0, 6, {"ecn": "AccECN", "client.ecn_flags": 7, "server.ecn_flags": 6})


@scenario("accecn-classic-server", "AccECN asked for by the wire's bits; a real server that knows RFC 3168 answers classic ECN")
def accecn_classic_server(lab):
    accurate_ecn(lab, 1, None, {"ecn": "classic", "client.ecn_flags": 7, "server.ecn_flags": 1})


@scenario("accecn-refused", "AccECN asked for by the wire's bits; a real server with ECN off")
def accecn_refused(lab):
    accurate_ecn(lab, 0, None, {"ecn": "none", "client.ecn_flags": 7, "server.ecn_flags": 0})


@scenario("ecn-reflected", "a broken host reflects the ECN bits of the SYN: not ECN (RFC 3168, 6.1.1.1)")
def ecn_reflected(lab):
    def reflect(segment):
        segment.flags |= packet.ECE | packet.CWR

    lab.client.sysctl("ipv4.tcp_ecn", 1)
    lab.server.sysctl("ipv4.tcp_ecn", 0)
    lab.string()
    lab.wire.middleboxes.append(rewrite(TO_CLIENT, is_synack, reflect))
    listener = lab.listen()
    with lab.capture("client"):
        connection = lab.converse(listener, FIRST)
    shake = lab.find(connection)
    lab.handshake(connection, near_client(**{"ecn": "broken", "client.ecn_flags": 3, "server.ecn_flags": 3}),
                  {"ecn_broken": shake.synacks}, unasked=("ecn in force",),
                  note="Linux 6.18 takes the reflected bits for ECN; RFC 3168, 6.1.1.1 does not")


@scenario("ecn-bleached", "a device clears the ECN bits of the SYN on the way: nothing at the client tells, the server sees no offer")
def ecn_bleached(lab):
    def bleach(segment):
        segment.flags &= ~(packet.ECE | packet.CWR)

    lab.both("ipv4.tcp_ecn", 1)
    lab.string()
    lab.wire.middleboxes.append(rewrite(TO_SERVER, is_syn, bleach))
    listener = lab.listen()
    with lab.capture("client"):
        connection = lab.converse(listener, FIRST)
    lab.handshake(connection, near_client(**{"ecn": "none", "client.ecn_flags": 3, "server.ecn_flags": 0}))


@scenario("mptcp-dropped", "MPTCP's SYNs are lost: Linux drops the option after some of them and connects with plain TCP", 5)
def mptcp_dropped(lab):
    lab.string()
    listener = lab.listen(protocol=IPPROTO_MPTCP)
    lab.wire.middleboxes.append(drop(TO_SERVER, lambda segment: segment.is_syn and segment.option(packet.KIND_MPTCP) is not None))
    with lab.capture("client"):
        connection = lab.converse(listener, FIRST, protocol=IPPROTO_MPTCP)
    shake = lab.find(connection)
    changed = [one for before, one in zip(shake.syns, shake.syns[1:])
               if (one.option(packet.KIND_MPTCP) is None) != (before.option(packet.KIND_MPTCP) is None)]
    count = len(shake.syns)
    lab.handshake(connection, near_client(**{
        "mptcp": None, "client.mptcp": ..., "client.options": ..., "syn.count": count, "rtt.quality": "resolved by timestamps",
        "backoff.schedule": "linear", "backoff.profile": "linear, then doubling"}),
                  {"syn_retransmitted": shake.syns[1:], "syn_changed": changed}, unasked=MPTCP_MSS)


@scenario("mptcp-stripped", "a firewall strips MPTCP's option from the SYN: fallback to plain TCP")
def mptcp_stripped(lab):
    lab.string()
    listener = lab.listen(protocol=IPPROTO_MPTCP)
    lab.wire.middleboxes.append(rewrite(TO_SERVER, is_syn, without(packet.KIND_MPTCP)))
    with lab.capture("client"):
        connection = lab.converse(listener, FIRST, protocol=IPPROTO_MPTCP)
    lab.handshake(connection, near_client(**{"mptcp": None, "client.mptcp": True, "server.mptcp": None}), unasked=MPTCP_MSS)


@scenario("mptcp-join", "multipath TCP with a second subflow: MP_JOIN from another address of the client", 2)
def mptcp_join(lab):
    lab.string()
    second = "192.0.2.10"
    for host, flags in ((lab.client, ("add_addr_accepted", "2")), (lab.server, ("add_addr_accepted", "2"))):
        host.run("ip", "mptcp", "limits", "set", "subflow", "2", *flags)
    lab.client.run("ip", "address", "add", second + "/32", "dev", "net0")
    lab.server.run("ip", "neighbour", "add", second, "lladdr", "02:00:00:00:00:01", "dev", "net0", "nud", "permanent")
    lab.client.run("ip", "mptcp", "endpoint", "add", second, "dev", "net0", "subflow")
    listener = lab.listen(protocol=IPPROTO_MPTCP)
    with lab.capture("client"):
        caller, connection, _ = lab.dial(FIRST, protocol=IPPROTO_MPTCP)
        wait_connected([caller])
        lab.settle()
        server = accept(listener)
        caller.send(REQUEST)
        lab.settle()
        server.send(RESPONSE)
        lab.settle()
        lab.settle()
        connection.client_info, connection.server_info = tcpinfo.read(caller), tcpinfo.read(server)
        caller.close()
        lab.settle()
        server.close()
        lab.settle()
    lab.handshake(connection, near_client(mptcp=True), unasked=MPTCP_MSS)
    syn = next((one for one in lab.seen if isinstance(one.what, packet.Segment) and one.is_syn and one.src == second), None)
    if not syn:
        raise LabError("no second subflow")
    joined = Connection((second, syn.sport), connection.server)
    lab.handshake(joined, near_client(mptcp=True), unasked=MPTCP_MSS)


@scenario("tfo-request-lost", "the SYN that asks for a cookie is lost, and repeated without the option", 2)
def tfo_request_lost(lab):
    lab.string()
    fast_open(lab)
    lab.wire.middleboxes.append(drop(TO_SERVER, is_syn, {1}))
    listener = lab.listen(fast_open=16)
    with lab.capture("client"):
        connection = ask_for_cookie(lab, listener)
    shake = lab.find(connection)
    again = shake.syns[1:]
    dropped = again if again[0].cookie is None else []
    lab.handshake(connection, near_client(**{"tfo.status": ..., "tfo.time_lost": ..., "rtt.quality": "resolved by timestamps"}),
                  {"syn_retransmitted": again, "tfo_requested": shake.syns[:1], "syn_changed": dropped, "tfo_fallback": dropped},
                  either=["tfo_blackholed", "tfo_not_granted"],
                  note="blackholed or not granted: the server never saw the request, and one loss proves no middlebox")


@scenario("tfo-accepted-ipv6", "over IPv6: the cookie is granted, then used")
def tfo_accepted_ipv6(lab):
    lab.string()
    lab.is_v6 = True
    fast_open(lab)
    listener = lab.listen(fast_open=16)
    with lab.capture("client"):
        first = ask_for_cookie(lab, listener)
        second = lab.converse(listener, SECOND, fast_open=True)
    grant = granted(lab, first, near_client())
    shake = lab.find(second)
    lab.handshake(second, near_client(**fast_open_facts(shake, "accepted", grant, syn_data=18, acked=18)),
                  {"tfo_accepted": shake.synacks})


@scenario("duplicates-syn-lost", "client's and server's captures merged while the first SYN is lost between them", 2)
def duplicates_syn_lost(lab):
    lab.string()
    lab.wire.middleboxes.append(drop(TO_SERVER, is_syn, {1}))
    listener = lab.listen()
    with lab.capture("client", "server"):
        connection = lab.converse(listener, FIRST)
    again = reading.copies(lab.seen)
    shake = lab.find(connection, skip={one.number for one in again})
    opening = [one for one in again if one.tcp_octets in (shake.syns[1].tcp_octets, shake.synacks[0].tcp_octets, shake.ack.tcp_octets)]
    lab.handshake(connection, {**ESTABLISHED, **NOT_DECIDED, "syn.count": 2, "synack.count": 1,
                               "rtt.quality": "resolved by timestamps"},
                  {"duplicate": opening, "syn_retransmitted": shake.syns[1:]}, shake=shake,
                  either_frames={"duplicate": [one for one in again if one not in opening]})


@scenario("ecn-bleached-both-ends", "the ECN bits of the SYN are cleared on the way: both ends' captures merged show where")
def ecn_bleached_both_ends(lab):
    def bleach(segment):
        segment.flags &= ~(packet.ECE | packet.CWR)

    lab.both("ipv4.tcp_ecn", 1)
    lab.string()
    lab.wire.middleboxes.append(rewrite(TO_SERVER, is_syn, bleach))
    listener = lab.listen()
    with lab.capture("client", "server"):
        connection = lab.converse(listener, FIRST)
    exact = reading.copies(lab.seen)
    whole = lab.find(connection)
    bleached = whole.syns[1:]
    shake = lab.find(connection, skip={one.number for one in exact + bleached})
    opening = bleached + [one for one in exact if one.tcp_octets in (shake.synacks[0].tcp_octets, shake.ack.tcp_octets)]
    lab.handshake(connection, {**ESTABLISHED, **NOT_DECIDED, "syn.count": 1, "client.ecn_flags": ..., "server.ecn_flags": 0},
                  {"duplicate": opening}, shake=shake, either=["option_stripped"],
                  either_frames={"duplicate": [one for one in exact if one not in opening]},
                  note="frame %d is the SYN with its ECN bits cleared: the same packet, no fallback" % bleached[0].number)


IP_OPTIONS = 4


@scenario("source-route", "a loosely source-routed client: the final destination, not the router, is the server (RFC 791)")
def source_route(lab):
    lab.string_router()
    for host in (lab.router, lab.server, lab.client):
        for name in ("all", "default", "net0"):
            host.sysctl("ipv4.conf.%s.accept_source_route" % name, 1)
            host.sysctl("ipv4.conf.%s.rp_filter" % name, 0)
    lab.router.sysctl("ipv4.conf.net1.accept_source_route", 1)
    listener = lab.listen()
    route = bytes([131, 7, 4]) + socket.inet_aton(ROUTER[0]) + b"\0"
    with lab.capture("router port 1"):
        connection = lab.converse(listener, FIRST, prepare=lambda sock: sock.setsockopt(socket.IPPROTO_IP, IP_OPTIONS, route))
    lab.handshake(connection, {**ESTABLISHED, **NOT_DECIDED}, unasked=("mss.to_server", "mss.to_client"))


@scenario("reordered", "the SYN-ACK stands before its SYN in the file, with its later time")
def reordered(lab):
    lab.string()
    listener = lab.listen()
    with lab.capture("client"):
        connection = lab.converse(listener, FIRST)
    shake = lab.find(connection)
    expected = {name: value for name, value in reading.plain_facts(shake).items() if name not in ("syn_frame", "synack_frame")}
    _, frames = pcap.read(lab.path)
    frames[0], frames[1] = frames[1], frames[0]
    pcap.write(lab.path, frames, in_order=False)
    lab.handshake(connection, {**expected, **near_client(), "syn_frame": 2, "synack_frame": 1}, shake=shake,
                  either=["capture_began_late"], note="frames 1 and 2 of the capture were exchanged by the lab")
    lab.handshakes[-1]["first_frame"] = 2


@scenario("syn-flood", "three hundred SYNs from as many ports: the server's SYN-ACKs are never acknowledged", 2)
def syn_flood(lab):
    lab.string(delays=(0.001, 0.001), hops=(0, 0))
    lab.server.sysctl("ipv4.tcp_syncookies", 0)
    lab.server.sysctl("ipv4.tcp_synack_retries", 1)
    lab.listen(backlog=1024)
    lab.server.run("ip", "neighbour", "add", "203.0.113.1", "lladdr", "02:00:00:00:00:01", "dev", "net0", "nud", "permanent")
    with lab.capture("server"):
        for number in range(300):
            flood = packet.Segment("203.0.113.1", SERVER, 250, 0, number, 0, 1025 + number, PORT, 7919 * number, 0, packet.SYN,
                                   512, 0, [(packet.KIND_MSS, b"\x05\xb4")], b"")
            lab.wire.inject(TO_SERVER, packet.write_ip(flood))
            time.sleep(0.001)
        lab.settle()
    for number in (0, 299):
        connection = Connection(("203.0.113.1", 1025 + number), (SERVER, PORT))
        shake = lab.find(connection)
        lab.handshake(connection, {"outcome": "SYN-ACK not acknowledged", "capture_point": None, "ecn": "none"},
                      {"synack_unacknowledged": [shake.last]}, either=["syn_flood"],
                      note="the first and the last of 300 that wait for their final ACK; the threshold is a preference")


def disturbed(lab, forge):
    """A conversation in which an attacker answers the first SYN with something that is not acceptable."""
    lab.string()
    listener = lab.listen()
    attacked = []

    def attacker(wire, direction, segment):
        if direction == TO_SERVER and segment.is_syn and not attacked:
            attacked.append(segment)
            wire.answer(TO_CLIENT, forge(segment))
        return None

    lab.wire.middleboxes.append(attacker)
    with lab.capture("client"):
        return lab.converse(listener, FIRST)


@scenario("icmp-blind", "an ICMP host unreachable whose quoted sequence number is not the SYN's: ignored (RFC 5927, 4.1)")
def icmp_blind(lab):
    def forge(segment):
        quoted = dataclasses.replace(segment, seq=(segment.seq + 0x10000000) % 2**32)
        return packet.write_icmp_error("203.0.113.1", packet.write_ip(quoted), 3, 1, quoted_octets=28)

    connection = disturbed(lab, forge)
    lab.handshake(connection, near_client(**{"syn.count": 1}), note="the ICMP error quotes no segment of this handshake: no event of it")


@scenario("rst-blind", "a RST that does not acknowledge the SYN: ignored, a quick SYN and the SYN-ACK follow (RFC 9293, 3.10.7.3)")
def rst_blind(lab):
    def forge(segment):
        return packet.write_ip(packet.Segment(SERVER, CLIENT, 60, 0, 0, 1, PORT, FIRST, 0, (segment.seq + 0x10000000) % 2**32,
                                              packet.RST | packet.ACK, 0, 0, [], b""))

    connection = disturbed(lab, forge)
    shake = lab.find(connection)
    lab.handshake(connection, near_client(**{"syn.count": 2, "syn_frame": shake.syns[0].number, "rtt.quality": "resolved by timestamps",
                                             "backoff.intervals": ..., "backoff.initial_rto": ...}),
                  {"syn_retransmitted": shake.syns[1:], "synack_retransmitted": shake.synacks[1:]}, either=["ack_ignored"],
                  note="no refusal: the RST's ACK is not acceptable. Linux repeats its SYN at once, and the SYN-ACK that comes names the first")


@scenario("icmp-ttl-exceeded", "a router answers the SYN with ICMP time exceeded, a soft error that this client takes for the end")
def icmp_ttl_exceeded(lab):
    lab.string()

    def router(wire, direction, segment):
        if direction == TO_SERVER and segment.is_syn:
            wire.answer(TO_CLIENT, packet.write_icmp_error("203.0.113.1", packet.write_ip(segment), 11, 0, quoted_octets=28))
            return DROP
        return None

    lab.wire.middleboxes.append(router)
    rejected_by_icmp(lab, "EHOSTUNREACH", hard=False)
