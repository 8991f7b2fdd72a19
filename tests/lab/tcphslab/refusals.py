# SPDX-License-Identifier: GPL-2.0-or-later
"""How an attempt is refused, reset or rejected, and forgeries that must not count as that.

Registered for tests/lab/run; RFC 9293, 3.10.7, RFC 1122, 4.2.3.9, RFC 5927.
"""
import dataclasses

from . import packet, tcpinfo
from .common import ESTABLISHED, FIRST, NOT_DECIDED, fill_queue, near_client
from .host import LabError
from .scenario import CLIENT, PORT, SERVER, scenario
from .wire import DROP, TO_CLIENT, TO_SERVER

FIREWALL = (
    "table %s f {\n chain i {\n type filter hook input priority 0\n tcp dport 80 reject with %s\n }\n}\n"
)


def refused(lab, connection):
    shake = lab.find(connection)
    lab.handshake(
        connection,
        {"outcome": "refused", "capture_point": None},
        {"refused": shake.resets},
        error="ECONNREFUSED",
    )


@scenario("port-closed", "nobody listens: the server's RST acknowledges the SYN")
def port_closed(lab):
    lab.string()
    with lab.capture("client"):
        connection = lab.converse(None, FIRST)
    refused(lab, connection)


@scenario("firewall-reset", "a firewall at the server answers the SYN with a RST")
def firewall_reset(lab):
    lab.string()
    lab.listen()
    lab.server.nft(FIREWALL % ("inet", "tcp reset"))
    with lab.capture("client"):
        connection = lab.converse(None, FIRST)
    refused(lab, connection)


def rejected_by_icmp(lab, error, hard=True):
    with lab.capture("client"):
        connection = lab.converse(None, FIRST)
    shake = lab.find(connection)
    news = shake.icmp[0]
    facts = {"outcome": "unreachable", "capture_point": None}
    events = {"icmp_error": shake.icmp, "unreachable": shake.icmp if hard else []}
    lab.handshake(
        connection,
        facts,
        events,
        error=error,
        either=() if hard else ("unreachable", "no_answer"),
        note="" if hard else "a soft error (RFC 1122, 4.2.3.9), after which this client gave up all the same",
    )
    lab.handshakes[-1]["segments"] = {
        str(news.number): {
            "segment": "ICMP error",
            "icmp.type": news.type,
            "icmp.code": news.code,
            "icmp.reporter": news.src,
        }
    }


def nft_reject(lab, family, how):
    lab.string()
    lab.server.nft(FIREWALL % (family, how))


@scenario("icmp-port-unreachable", "the server's firewall answers with ICMP port unreachable")
def icmp_port_unreachable(lab):
    nft_reject(lab, "ip", "icmp type port-unreachable")
    rejected_by_icmp(lab, "ECONNREFUSED")


@scenario("icmp-admin-prohibited", "the server's firewall answers with ICMP administratively prohibited")
def icmp_admin_prohibited(lab):
    nft_reject(lab, "ip", "icmp type admin-prohibited")
    rejected_by_icmp(lab, "EHOSTUNREACH")


@scenario(
    "icmp-host-unreachable-firewall", "the server's firewall answers with ICMP host unreachable, a soft error"
)
def icmp_host_unreachable_firewall(lab):
    nft_reject(lab, "ip", "icmp type host-unreachable")
    rejected_by_icmp(lab, "EHOSTUNREACH", hard=False)


@scenario(
    "icmp-host-unreachable",
    "a router on the path answers with ICMP host unreachable, quoting 8 octets of TCP",
)
def icmp_host_unreachable(lab):
    lab.string()

    def router(wire, direction, segment):
        if direction == TO_SERVER and segment.is_syn:
            wire.answer(
                TO_CLIENT,
                packet.write_icmp_error("203.0.113.1", packet.write_ip(segment), 3, 1, quoted_octets=28),
            )
            return DROP
        return None

    lab.wire.middleboxes.append(router)
    rejected_by_icmp(lab, "EHOSTUNREACH", hard=False)


@scenario("icmp6-admin-prohibited", "the server's firewall answers with ICMPv6 administratively prohibited")
def icmp6_admin_prohibited(lab):
    lab.is_v6 = True
    nft_reject(lab, "ip6", "icmpv6 type admin-prohibited")
    rejected_by_icmp(lab, "EACCES")


@scenario("icmp6-port-unreachable", "the server's firewall answers with ICMPv6 port unreachable")
def icmp6_port_unreachable(lab):
    lab.is_v6 = True
    nft_reject(lab, "ip6", "icmpv6 type port-unreachable")
    rejected_by_icmp(lab, "ECONNREFUSED")


@scenario("client-reset", "the client has gone when the SYN-ACK comes: it answers with a RST")
def client_reset(lab):
    lab.string()
    lab.listen()
    with lab.capture("client"):
        caller, connection, _ = lab.dial(FIRST)
        caller.close()
        lab.settle()
    shake = lab.find(connection)
    lab.handshake(
        connection,
        {"outcome": "reset by client", "capture_point": "near the client", "ecn": "none"},
        {"client_reset": shake.resets[:1]},
    )


@scenario(
    "abort-on-overflow",
    "tcp_abort_on_overflow: the server's full accept queue answers the final ACK with a RST",
)
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
    lab.handshake(
        connection,
        {**ESTABLISHED, **NOT_DECIDED, "outcome": ...},
        either=["server_reset"],
        note="the three steps took place, and the server then resets: established or reset by server",
    )


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


@scenario(
    "icmp-blind",
    "an ICMP host unreachable whose quoted sequence number is not the SYN's: ignored (RFC 5927, 4.1)",
)
def icmp_blind(lab):
    def forge(segment):
        quoted = dataclasses.replace(segment, seq=(segment.seq + 0x10000000) % 2**32)
        return packet.write_icmp_error("203.0.113.1", packet.write_ip(quoted), 3, 1, quoted_octets=28)

    connection = disturbed(lab, forge)
    lab.handshake(
        connection,
        near_client(**{"syn.count": 1}),
        note="the ICMP error quotes no segment of this handshake: no event of it",
    )


@scenario(
    "rst-blind",
    "a RST that does not acknowledge the SYN: ignored, a quick SYN and the SYN-ACK follow (RFC 9293, 3.10.7.3)",
)
def rst_blind(lab):
    def forge(segment):
        return packet.write_ip(
            packet.Segment(
                SERVER,
                CLIENT,
                60,
                0,
                0,
                1,
                PORT,
                FIRST,
                0,
                (segment.seq + 0x10000000) % 2**32,
                packet.RST | packet.ACK,
                0,
                0,
                [],
                b"",
            )
        )

    connection = disturbed(lab, forge)
    shake = lab.find(connection)
    lab.handshake(
        connection,
        near_client(
            **{
                "syn.count": 2,
                "syn_frame": shake.syns[0].number,
                "rtt.quality": "resolved by timestamps",
                "backoff.intervals": ...,
                "backoff.initial_rto": ...,
            }
        ),
        {"syn_retransmitted": shake.syns[1:], "synack_retransmitted": shake.synacks[1:]},
        either=["ack_ignored"],
        note="no refusal: the RST's ACK is not acceptable. Linux repeats its SYN at once, and the SYN-ACK that comes names the first",
    )


@scenario(
    "icmp-ttl-exceeded",
    "a router answers the SYN with ICMP time exceeded, a soft error that this client takes for the end",
)
def icmp_ttl_exceeded(lab):
    lab.string()

    def router(wire, direction, segment):
        if direction == TO_SERVER and segment.is_syn:
            wire.answer(
                TO_CLIENT,
                packet.write_icmp_error("203.0.113.1", packet.write_ip(segment), 11, 0, quoted_octets=28),
            )
            return DROP
        return None

    lab.wire.middleboxes.append(router)
    rejected_by_icmp(lab, "EHOSTUNREACH", hard=False)
