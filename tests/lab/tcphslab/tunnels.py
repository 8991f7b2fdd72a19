# SPDX-License-Identifier: GPL-2.0-or-later
"""More than one header in front of TCP: tunnels, tags, routing headers, and captures without Ethernet.

Registered for tests/lab/run; RFC 7348, 8754, 2784, 2003, 4213, 791.
"""
import socket
import struct

from . import packet, pcap, reading
from .common import ESTABLISHED, FIRST, NOT_DECIDED, between, near_client
from .scenario import CLIENT, ROUTER, SERVER, SERVER6, scenario


@scenario("vxlan", "TCP inside VXLAN between the two hosts, captured on the outer interface")
def vxlan(lab):
    lab.string()
    inner = "10.1.0.1", "10.1.0.2"
    macs = "02:00:00:00:01:01", "02:00:00:00:01:02"
    for host, own, outer, number in ((lab.client, 0, SERVER, 1), (lab.server, 1, CLIENT, 0)):
        host.run(
            "ip",
            "link",
            "add",
            "vx0",
            "address",
            macs[own],
            "type",
            "vxlan",
            "id",
            "42",
            "remote",
            outer,
            "local",
            (CLIENT, SERVER)[own],
            "dstport",
            "4789",
            "dev",
            "net0",
        )
        host.plain("vx0")
        host.run("ip", "address", "add", inner[own] + "/24", "dev", "vx0")
        host.run("ip", "link", "set", "vx0", "up")
        host.run(
            "ip", "neighbour", "add", inner[number], "lladdr", macs[number], "dev", "vx0", "nud", "permanent"
        )
    lab.addresses = inner
    listener = lab.listen()
    with lab.capture("client"):
        connection = lab.converse(listener, FIRST)
    lab.handshake(
        connection, near_client(**{"client.mss": 1410, "client.ttl": 64, "server.ttl": 64, "server.hops": 0})
    )


SEGMENT_ROUTER = "2001:db8:f::2"


def segment_routing(lab, mode):
    lab.string()
    lab.is_v6 = True
    for host in (lab.client, lab.server):
        for name in ("all", "net0"):
            host.sysctl("ipv6.conf.%s.seg6_enabled" % name, 1)
        host.sysctl("ipv6.conf.all.forwarding", 1)
    lab.client.run(
        "ip",
        "-6",
        "route",
        "add",
        SERVER6,
        "encap",
        "seg6",
        "mode",
        mode,
        "segs",
        SEGMENT_ROUTER,
        "dev",
        "net0",
    )
    lab.client.run(
        "ip",
        "neighbour",
        "add",
        SEGMENT_ROUTER,
        "lladdr",
        "02:00:00:00:00:02",
        "dev",
        "net0",
        "nud",
        "permanent",
    )
    if mode == "inline":
        lab.server.run("ip", "address", "add", SEGMENT_ROUTER + "/128", "dev", "net0", "nodad")
    else:
        lab.server.run(
            "ip",
            "-6",
            "route",
            "add",
            SEGMENT_ROUTER,
            "encap",
            "seg6local",
            "action",
            "End.DT6",
            "table",
            "local",
            "dev",
            "net0",
        )
    listener = lab.listen()
    with lab.capture("client"):
        connection = lab.converse(listener, FIRST)
    lab.handshake(
        connection, {**near_client(), "mss.to_server": ...}, unasked=("mss.to_server", "mss.to_client")
    )


@scenario("srv6-encap", "IPv6 in IPv6 with a segment routing header towards the server (RFC 8754)")
def srv6_encap(lab):
    segment_routing(lab, "encap")


@scenario(
    "srv6-inline", "a segment routing header in the client's packets: the final destination is the address"
)
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
    return (
        frame[:12]
        + b"\x08\0"
        + packet.write_ip_header(*outer_ends(frame), packet.PROTO_GRE, len(body), 255, df=0)
        + body
    )


def in_ipip(frame):
    return (
        frame[:12]
        + b"\x08\0"
        + packet.write_ip_header(*outer_ends(frame), packet.PROTO_IPV4, len(frame) - 14, 255)
        + frame[14:]
    )


def in_6in4(frame):
    return (
        frame[:12]
        + b"\x08\0"
        + packet.write_ip_header(*outer_ends(frame), packet.PROTO_IPV6, len(frame) - 14, 255)
        + frame[14:]
    )


def in_4in6(frame):
    return (
        frame[:12]
        + b"\x86\xdd"
        + packet.write_ip_header(*outer_ends(frame, TUNNEL6), packet.PROTO_IPV4, len(frame) - 14, 255)
        + frame[14:]
    )


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
    ("gre", in_gre, False, "TCP inside GRE"),
    ("ipip", in_ipip, False, "TCP over IPv4 in IPv4"),
    ("6in4", in_6in4, True, "TCP over IPv6 in IPv4"),
    ("4in6", in_4in6, False, "TCP over IPv4 in IPv6"),
    ("gtpu", in_gtpu, False, "TCP inside GTP-U"),
    ("vlan", in_vlan, False, "TCP with an 802.1Q tag"),
    ("qinq", in_qinq, False, "TCP with two VLAN tags (802.1ad)"),
):
    scenario(_name, _what + ", headers added by the lab")(
        lambda lab, wrap=_wrap, is_v6=_v6: wrapped(lab, wrap, is_v6)
    )


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


IP_OPTIONS = 4


@scenario(
    "source-route",
    "a loosely source-routed client: the final destination, not the router, is the server (RFC 791)",
)
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
        connection = lab.converse(
            listener, FIRST, prepare=lambda sock: sock.setsockopt(socket.IPPROTO_IP, IP_OPTIONS, route)
        )
    lab.handshake(connection, {**ESTABLISHED, **NOT_DECIDED}, unasked=("mss.to_server", "mss.to_client"))
