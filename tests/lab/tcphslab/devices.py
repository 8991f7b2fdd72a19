# SPDX-License-Identifier: GPL-2.0-or-later
"""Packets captured twice, and routers that rewrite, translate or answer for the server.

Registered for tests/lab/run.
"""
from . import packet, pcap, reading
from .common import ESTABLISHED, FIRST, NOT_DECIDED, near_client
from .host import LabError
from .scenario import PORT, ROUTER, Connection, scenario
from .wire import TO_CLIENT, TO_SERVER, drop, is_syn, rewrite


def handshake_of_copies(lab, connection, facts):
    """One handshake of which every packet is in the capture twice."""
    again = reading.copies(lab.seen)
    shake = lab.find(connection, skip={one.number for one in again})
    ours = shake.syns + shake.synacks + [shake.ack]
    opening = [one for one in again if any(one.tcp_octets == first.tcp_octets for first in ours)]
    if len(opening) != 3:
        raise LabError("%d copies of the three packets" % len(opening))
    later = [one for one in again if one not in opening]
    lab.handshake(
        connection,
        {**ESTABLISHED, **NOT_DECIDED, **facts},
        {"duplicate": opening},
        shake=shake,
        either_frames={"duplicate": later},
    )


@scenario(
    "duplicates-both-ends",
    "client's and server's captures merged: every packet twice, 20 ms and three routers apart",
)
def duplicates_both_ends(lab):
    lab.string()
    listener = lab.listen()
    with lab.capture("client", "server"):
        connection = lab.converse(listener, FIRST)
    handshake_of_copies(lab, connection, {"syn.count": 1, "synack.count": 1})


@scenario(
    "duplicates-span",
    "a mirror port that copies each packet twice, microseconds apart and without any difference",
)
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
    lab.handshake(
        connection,
        {**ESTABLISHED, **NOT_DECIDED, "syn.count": 1, "synack.count": 1, **facts},
        {event: changed, "duplicate": syn + synack + ack_copy},
        shake=shake,
        either_frames={"duplicate": later},
        unasked=("sack", "mss.to_server", "mss.to_client", "timestamps"),
    )


@scenario("mss-clamped", "a router lowers the MSS of SYN and SYN-ACK to 1200, captured at both its ports")
def mss_clamped(lab):
    connection = changed_on_the_way(lab, FORWARD % "tcp flags syn tcp option maxseg size set 1200")
    undecided = {name: ... for name in ("client.mss", "server.mss", "mss.to_server", "mss.to_client")}
    rewritten(lab, connection, "mss_clamped", True, True, undecided)


@scenario("option-stripped", "a router removes SACK permitted from the SYN, captured at both its ports")
def option_stripped(lab):
    connection = changed_on_the_way(
        lab, FORWARD % "tcp flags & (syn | ack) == syn reset tcp option sack-perm"
    )
    rewritten(
        lab,
        connection,
        "option_stripped",
        True,
        False,
        {"sack": None, "client.sack_permitted": ..., "client.options": ..., "server.sack_permitted": None},
    )


def replace_numbers(lab, of_client, of_server):
    """A firewall on the wire that adds to either end's sequence numbers what it takes from the other's ACKs."""

    def shift(ours, peers):
        def change(segment):
            segment.seq = (segment.seq + ours) % 2**32
            if segment.flags & packet.ACK:
                segment.ack = (segment.ack - peers) % 2**32

        return change

    lab.wire.middleboxes.append(rewrite(TO_SERVER, lambda _: True, shift(of_client, of_server)))
    lab.wire.middleboxes.append(rewrite(TO_CLIENT, lambda _: True, shift(of_server, of_client)))


@scenario(
    "isn-rewritten-both-ends",
    "a firewall replaces both ends' initial sequence numbers: both ends' captures merged hold every number twice",
)
def isn_rewritten_both_ends(lab):
    of_client, of_server = 0x12345678, 0x9ABCDEF0
    lab.string()
    replace_numbers(lab, of_client, of_server)
    listener = lab.listen()
    with lab.capture("client", "server"):
        connection = lab.converse(listener, FIRST)
    syn, syn_again = (one for one in lab.seen if one.is_syn)
    first, again = (one for one in lab.seen if one.is_synack)
    if (syn_again.seq - syn.seq) % 2**32 != of_client or (again.seq - first.seq) % 2**32 != of_server:
        raise LabError("SYN or SYN-ACK are not in the order of the path")

    def is_beyond(one):
        number = one.seq if one.dport == PORT else one.ack
        return (number - syn_again.seq) % 2**32 < (number - syn.seq) % 2**32

    beyond = [one for one in lab.seen if is_beyond(one)]
    shake = lab.find(connection, skip={one.number for one in beyond})
    ack_again = next(one for one in beyond if one.ip_id == shake.ack.ip_id and one.sport == shake.ack.sport)
    lab.handshake(
        connection,
        {
            **ESTABLISHED,
            **NOT_DECIDED,
            "synack_frame": first.number,
            "rtt.server": reading.seconds(shake.interval(syn, first)),
            "rtt.client": reading.seconds(shake.interval(first, shake.ack)),
            "server.isn": first.seq,
            "server.ttl": first.ttl,
            "server.hops": 64 - first.ttl,
            "ttfb": ...,
        },
        {"duplicate": [syn_again, again, ack_again]},
        shake=shake,
        note="the SYN and the final ACK were captured at the client first, the SYN-ACK at the server",
    )
    lab.handshakes[-1]["segments"] = {
        str(syn_again.number): {
            "copy.changes": f"TTL {syn.ttl}, then {syn_again.ttl}; ISN {syn.seq}, then {syn_again.seq}"
        },
        str(again.number): {
            "copy.changes": f"TTL {first.ttl}, then {again.ttl}; ISN {first.seq}, then {again.seq};"
            f" ack {first.ack}, then {again.ack}"
        },
    }


@scenario("nat", "a router translates the client's address and port: two handshakes, one at either port")
def nat(lab):
    connection = changed_on_the_way(
        lab,
        "table ip n {\n chain p {\n type nat hook postrouting priority 100\n oifname net1 ip protocol tcp snat to %s:50001\n }\n}\n"
        % ROUTER[1],
    )
    translated = Connection((ROUTER[1], 50001), connection.server, "", None, connection.server_info)
    for one in (connection, translated):
        lab.handshake(one, {**ESTABLISHED, **NOT_DECIDED})


def synproxy(lab, point):
    lab.string_router()
    lab.router.sysctl("netfilter.nf_conntrack_tcp_loose", 0)
    lab.router.nft(
        """table ip s {
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
"""
    )
    listener = lab.listen()
    with lab.capture(point):
        return lab.converse(listener, FIRST)


@scenario(
    "synproxy-client-side",
    "SYNPROXY answers for the server: a SYN cookie and a zero window, captured on the client's side",
)
def synproxy_client_side(lab):
    connection = synproxy(lab, "router port 1")
    shake = lab.find(connection)
    connection.server_info = None
    lab.handshake(
        connection,
        {**ESTABLISHED, **NOT_DECIDED, "server.window": 0},
        {"zero_window": shake.synacks},
        unasked=("SYNs repeated",),
        either=["syn_cookie"],
    )


@scenario(
    "synproxy-server-side",
    "the other half: SYNPROXY's own SYN to the server once the client has proved itself",
)
def synproxy_server_side(lab):
    connection = synproxy(lab, "router port 2")
    connection.client_info = None
    lab.handshake(connection, {**ESTABLISHED, **NOT_DECIDED})


@scenario(
    "duplicates-syn-lost", "client's and server's captures merged while the first SYN is lost between them", 2
)
def duplicates_syn_lost(lab):
    lab.string()
    lab.wire.middleboxes.append(drop(TO_SERVER, is_syn, {1}))
    listener = lab.listen()
    with lab.capture("client", "server"):
        connection = lab.converse(listener, FIRST)
    again = reading.copies(lab.seen)
    shake = lab.find(connection, skip={one.number for one in again})
    opening = [
        one
        for one in again
        if one.tcp_octets in (shake.syns[1].tcp_octets, shake.synacks[0].tcp_octets, shake.ack.tcp_octets)
    ]
    lab.handshake(
        connection,
        {
            **ESTABLISHED,
            **NOT_DECIDED,
            "syn.count": 2,
            "synack.count": 1,
            "rtt.quality": "resolved by timestamps",
        },
        {"duplicate": opening, "syn_retransmitted": shake.syns[1:]},
        shake=shake,
        either_frames={"duplicate": [one for one in again if one not in opening]},
    )


@scenario(
    "ecn-bleached-both-ends",
    "the ECN bits of the SYN are cleared on the way: both ends' captures merged show where",
)
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
    opening = bleached + [
        one for one in exact if one.tcp_octets in (shake.synacks[0].tcp_octets, shake.ack.tcp_octets)
    ]
    lab.handshake(
        connection,
        {**ESTABLISHED, **NOT_DECIDED, "syn.count": 1, "client.ecn_flags": ..., "server.ecn_flags": 0},
        {"duplicate": opening},
        shake=shake,
        either=["option_stripped"],
        either_frames={"duplicate": [one for one in exact if one not in opening]},
        note="frame %d is the SYN with its ECN bits cleared: the same packet, no fallback"
        % bleached[0].number,
    )


@scenario("reordered", "the SYN-ACK stands before its SYN in the file, with its later time")
def reordered(lab):
    lab.string()
    listener = lab.listen()
    with lab.capture("client"):
        connection = lab.converse(listener, FIRST)
    shake = lab.find(connection)
    expected = {
        name: value
        for name, value in reading.plain_facts(shake).items()
        if name not in ("syn_frame", "synack_frame")
    }
    _, frames = pcap.read(lab.path)
    frames[0], frames[1] = frames[1], frames[0]
    pcap.write(lab.path, frames, in_order=False)
    lab.handshake(
        connection,
        {**expected, **near_client(), "syn_frame": 2, "synack_frame": 1},
        shake=shake,
        either=["capture_began_late"],
        note="frames 1 and 2 of the capture were exchanged by the lab",
    )
    lab.handshakes[-1]["first_frame"] = 2
