# SPDX-License-Identifier: GPL-2.0-or-later
"""Odd opens: both at once, with oneself, on a live or forgotten connection, on used sockets, and a flood of them.

Registered for tests/lab/run; RFC 9293, 3.5, RFC 5961, 4987.
"""
import select
import socket
import struct
import time

from . import packet, pcap, reading, tcpinfo
from .common import ESTABLISHED, FIRST, SECOND, accept, near_client, near_server, wait_connected
from .host import LabError
from .scenario import CLIENT, PORT, REQUEST, RESPONSE, SERVER, Connection, scenario
from .wire import TO_CLIENT, TO_SERVER


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
    undecided = {
        name: ...
        for name in (
            *timing,
            "capture_point",
            "synack.count",
            "synack_frame",
            "ack_frame",
            "window.client_first",
            "backoff.intervals",
            "backoff.initial_rto",
            "backoff.schedule",
            "backoff.profile",
        )
    }
    lab.handshake(
        connection,
        {**ESTABLISHED, **undecided, "simultaneous": True, "syn.count": 1, "syn_frame": first.number},
        {"simultaneous_open": [second]},
    )


@scenario("self-connect", "a socket connects to itself: one SYN, one SYN-ACK, the same socket at both ends")
def self_connect(lab):
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
    facts = {
        "outcome": "established",
        "syn.count": 1,
        "synack.count": 1,
        "syn_frame": syn.number,
        "synack_frame": synack.number,
        "ack_frame": ack.number,
        **reading.end_facts("client", syn),
        **reading.end_facts("server", synack),
    }
    lab.handshakes.append(
        {
            "client": reading.socket_name(end),
            "server": reading.socket_name(end),
            "first_frame": syn.number,
            "connect": "ok",
            "kernel": {"client": info, "server": None},
            "agreement": [],
            "expect": facts,
            "events": {},
            "either": ["simultaneous_open"],
            "note": "RFC 9293, 3.5: a simultaneous open with oneself; ends and segments share one socket",
        }
    )


@scenario(
    "challenge-ack",
    "a SYN with another ISN on a live connection: a challenge ACK, and the connection lives on",
)
def challenge_ack(lab):
    lab.string()
    listener = lab.listen()
    with lab.capture("server"):
        caller, connection, _ = lab.dial(FIRST)
        wait_connected([caller])
        lab.settle()
        server = accept(listener)
        # Of older numbers, as newer ones look like those of a new connection until the answer comes.
        isn = packet.read_ethernet(lab.wire.before[0][1])[0].seq
        stale = (isn - 0x1234567) % 2**32
        blind = packet.Segment(
            CLIENT,
            SERVER,
            60,
            0,
            7,
            1,
            FIRST,
            PORT,
            stale,
            0,
            packet.SYN,
            1024,
            0,
            [(packet.KIND_MSS, b"\x05\xb4")],
            b"",
        )
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
    stray = [one for one in lab.seen if one.is_syn and one.seq == stale]
    answer = next(one for one in lab.seen if one.number > stray[0].number and one.sport == PORT)
    shake = lab.find(connection, skip={stray[0].number})
    lab.handshake(
        connection,
        near_server(),
        {"challenge_ack": [answer]},
        shake=shake,
        note="frame %d is an attacker's SYN: no new connection" % stray[0].number,
    )


TCP_REPAIR = 19


def forget(*ends):
    """Close sockets without a word to their peers."""
    for end in ends:
        end.setsockopt(socket.IPPROTO_TCP, TCP_REPAIR, 1)
        end.close()


@scenario(
    "half-open",
    "the client forgot the connection and dials again: challenge ACK, RST, and the SYN at once again (RFC 9293, 3.5.1)",
)
def half_open(lab):
    lab.string()
    listener = lab.listen()
    with lab.capture("client"):
        caller, first, _ = lab.dial(FIRST)
        wait_connected([caller])
        lab.settle()
        forgotten = accept(listener)
        first.client_info, first.server_info = tcpinfo.read(caller), tcpinfo.read(forgotten)
        forget(caller)
        second = lab.converse(listener, FIRST)
        forgotten.close()
    syns = [one for one in lab.seen if one.is_syn]
    old, new = lab.find(first), lab.find(second, isn=next(one.seq for one in syns if one.seq != syns[0].seq))
    lab.handshake(first, near_client(), shake=old)
    challenge = next(one for one in new.tcp if new.direction(one) == "in")
    if challenge.is_synack or len(new.syns) != 2 or not new.resets:
        raise LabError("no challenge ACK, RST, SYN")
    undecided = {
        name: ...
        for name in ("backoff.intervals", "backoff.initial_rto", "backoff.schedule", "backoff.profile")
    }
    lab.handshake(
        second,
        near_client(**{**undecided, "syn.count": 2, "rtt.quality": "resolved by timestamps"}),
        {"challenge_ack": [challenge], "syn_retransmitted": new.syns[1:], "port_reused": new.syns[:1]},
        shake=new,
        note="the new SYN's TSval is newer than that of the connection it meets: no old duplicate",
    )


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


@scenario(
    "port-reused-close-not-seen",
    "both ends lost the first connection without a FIN or RST; a new one on its sockets, told by the TSval of its SYN",
    3,
)
def port_reused_close_not_seen(lab):
    reuse(lab, forget)


@scenario(
    "port-reused-after-timeout",
    "a new connection on the sockets of one that both ends lost more than two minutes ago: too late for an old duplicate SYN (RFC 9293, 3.4.2)",
    125,
)
def port_reused_after_timeout(lab):
    def forget_and_wait(caller, server):
        forget(caller, server)
        time.sleep(120)

    reuse(lab, forget_and_wait)


@scenario(
    "bad-synack", "a SYN-ACK that acknowledges what was not sent, then the real one (RFC 9293, 3.10.7.3)"
)
def bad_synack(lab):
    lab.string()
    listener = lab.listen()
    bogus = []

    def attacker(wire, direction, segment):
        if direction == TO_CLIENT and segment.is_synack and not bogus:
            forged = packet.Segment(
                SERVER,
                CLIENT,
                60,
                0,
                0,
                1,
                PORT,
                FIRST,
                0x55555555,
                (segment.ack + 1000) % 2**32,
                packet.SYN | packet.ACK,
                1024,
                0,
                [(packet.KIND_MSS, b"\x05\xb4")],
                b"",
            )
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
    lab.handshake(
        connection,
        {**near_client(), "syn.count": len(shake.syns), "backoff.intervals": ..., "backoff.initial_rto": ...},
        {"bad_synack": forged, "syn_retransmitted": again, "synack_retransmitted": shake.synacks[1:]},
        shake=shake,
        either=["ack_ignored", "rtt_ambiguous"],
        note="frame %d is forged; the client answers it with a RST and sends its SYN again at once"
        % forged[0].number,
    )


@scenario(
    "syn-flood", "three hundred SYNs from as many ports: the server's SYN-ACKs are never acknowledged", 2
)
def syn_flood(lab):
    lab.string(delays=(0.001, 0.001), hops=(0, 0))
    lab.server.sysctl("ipv4.tcp_syncookies", 0)
    lab.server.sysctl("ipv4.tcp_synack_retries", 1)
    lab.listen(backlog=1024)
    lab.server.run(
        "ip",
        "neighbour",
        "add",
        "203.0.113.1",
        "lladdr",
        "02:00:00:00:00:01",
        "dev",
        "net0",
        "nud",
        "permanent",
    )
    with lab.capture("server"):
        for number in range(300):
            flood = packet.Segment(
                "203.0.113.1",
                SERVER,
                250,
                0,
                number,
                0,
                1025 + number,
                PORT,
                7919 * number,
                0,
                packet.SYN,
                512,
                0,
                [(packet.KIND_MSS, b"\x05\xb4")],
                b"",
            )
            lab.wire.inject(TO_SERVER, packet.write_ip(flood))
            time.sleep(0.001)
        lab.settle()
    for number in (0, 299):
        connection = Connection(("203.0.113.1", 1025 + number), (SERVER, PORT))
        shake = lab.find(connection)
        lab.handshake(
            connection,
            {"outcome": "SYN-ACK not acknowledged", "capture_point": "near the server", "ecn": "none"},
            {"synack_unacknowledged": [shake.last]},
            either=["syn_flood"],
            note="the first and the last of 300 that wait for their final ACK; the threshold is a preference",
        )
