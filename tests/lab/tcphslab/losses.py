# SPDX-License-Identifier: GPL-2.0-or-later
"""What is lost on the way or left lying at the server, and how both ends repeat.

Registered for tests/lab/run; RFC 6298, RFC 9293, 3.8.1.
"""
import socket
import time

from . import reading, tcpinfo
from .common import (
    CONTRADICTED,
    CROSSED,
    ESTABLISHED,
    FIRST,
    THIRD,
    UNDECIDED_TIMING,
    accept,
    fill_queue,
    lose_first_synack,
    lose_syns,
    near_client,
    near_server,
    wait_connected,
)
from .host import LabError
from .scenario import REQUEST, RESPONSE, scenario
from .wire import TO_SERVER, drop, is_syn


@scenario("syn-lost-once", "the first SYN is lost; timestamps tell that the second was answered", 2)
def syn_lost_once(lab):
    connection = lose_syns(lab, {1})
    shake = lab.find(connection)
    lab.handshake(
        connection,
        near_client(**{"syn.count": 2, "rtt.quality": "resolved by timestamps"}),
        {"syn_retransmitted": shake.syns[1:]},
    )


@scenario(
    "syn-lost-once-no-timestamps", "the first SYN is lost; without timestamps the round trip is ambiguous", 2
)
def syn_lost_once_no_timestamps(lab):
    lab.client.sysctl("ipv4.tcp_timestamps", 0)
    connection = lose_syns(lab, {1})
    shake = lab.find(connection)
    lab.handshake(
        connection,
        near_client(**{"syn.count": 2, "rtt.quality": "ambiguous"}),
        {"syn_retransmitted": shake.syns[1:], "rtt_ambiguous": shake.synacks},
    )


@scenario("syn-lost-twice", "the first two SYNs are lost; Linux 6.5 and later repeats linearly at first", 3)
def syn_lost_twice(lab):
    connection = lose_syns(lab, {1, 2})
    shake = lab.find(connection)
    lab.handshake(
        connection,
        near_client(
            **{
                "syn.count": 3,
                "rtt.quality": "resolved by timestamps",
                "backoff.schedule": "linear",
                "backoff.profile": "linear, then doubling",
            }
        ),
        {"syn_retransmitted": shake.syns[1:]},
    )


@scenario("syn-lost-twice-doubling", "the first two SYNs are lost; the timer doubles at once (RFC 6298)", 4)
def syn_lost_twice_doubling(lab):
    lab.client.sysctl("ipv4.tcp_syn_linear_timeouts", 0)
    connection = lose_syns(lab, {1, 2})
    shake = lab.find(connection)
    lab.handshake(
        connection,
        near_client(
            **{
                "syn.count": 3,
                "rtt.quality": "resolved by timestamps",
                "backoff.schedule": "exponential",
                "backoff.profile": "RFC 6298, doubling from 1 s",
            }
        ),
        {"syn_retransmitted": shake.syns[1:]},
    )


def never_answered(lab, linear, retries, count, schedule, profile):
    lab.string()
    lab.client.sysctl("ipv4.tcp_syn_linear_timeouts", linear)
    lab.client.sysctl("ipv4.tcp_syn_retries", retries)
    lab.wire.middleboxes.append(drop(TO_SERVER, is_syn))
    with lab.capture("client"):
        connection = lab.give_up(FIRST)
    shake = lab.find(connection)
    lab.handshake(
        connection,
        {
            "outcome": "no answer",
            "syn.count": count,
            "capture_point": None,
            "backoff.schedule": schedule,
            "backoff.profile": profile,
        },
        {"syn_retransmitted": shake.syns[1:], "no_answer": [shake.last]},
        error="ETIMEDOUT",
    )


@scenario("syn-unanswered", "every SYN is lost until the client gives up, with Linux's default timers", 135)
def syn_unanswered(lab):
    never_answered(lab, 4, 6, 11, "linear then exponential", "linear, then doubling")


@scenario(
    "syn-unanswered-doubling", "every SYN is lost until the client gives up, doubling from the start", 135
)
def syn_unanswered_doubling(lab):
    never_answered(lab, 0, 6, 7, "exponential", "RFC 6298, doubling from 1 s")


@scenario(
    "syn-unanswered-linear",
    "every SYN is lost until the client gives up in the linear phase: 2 retries make 6 SYNs",
    7,
)
def syn_unanswered_linear(lab):
    never_answered(lab, 4, 2, 6, "linear", "linear, then doubling")


@scenario(
    "synack-lost",
    "the first SYN-ACK is lost behind the capture point: both ends repeat, captured at the server",
    2,
)
def synack_lost(lab):
    connection = lose_first_synack(lab, "server")
    shake = lab.find(connection)
    lab.handshake(
        connection,
        near_server(**{"rtt.quality": "resolved by timestamps"}),
        {"syn_retransmitted": shake.syns[1:], "synack_retransmitted": shake.synacks[1:]},
    )


@scenario("synack-lost-at-client", "the first SYN-ACK is lost before it reaches the capture at the client", 2)
def synack_lost_at_client(lab):
    connection = lose_first_synack(lab, "client")
    shake = lab.find(connection)
    last = shake.interval(shake.syns[-1], shake.synacks[0])
    whole = last + shake.interval(shake.synacks[0], shake.ack)
    lab.handshake(
        connection,
        {
            **ESTABLISHED,
            **UNDECIDED_TIMING,
            "rtt.quality": "ambiguous",
            "rtt.server": reading.seconds(last),
            "rtt.total": reading.seconds(whole),
            "retransmission_delay": reading.seconds(shake.interval(shake.syns[0], shake.ack) - whole),
            "capture_point": "near the client",
        },
        {
            "syn_retransmitted": shake.syns[1:],
            "synack_retransmitted": shake.synacks[1:],
            "rtt_ambiguous": shake.synacks[:1],
        },
        note=CONTRADICTED + CROSSED,
        either=["ack_ignored"],
        late=["rtt_ambiguous"],
    )


@scenario(
    "synack-lost-no-timestamps",
    "the same without timestamps: the repeated SYN-ACK has the same octets and IP identification 0",
    2,
)
def synack_lost_no_timestamps(lab):
    lab.client.sysctl("ipv4.tcp_timestamps", 0)
    connection = lose_first_synack(lab, "server")
    shake = lab.find(connection)
    if len({one.tcp_octets for one in shake.synacks}) != 1 or any(one.ip_id for one in shake.synacks):
        raise LabError("the SYN-ACKs differ")
    lab.handshake(
        connection,
        near_server(**{"rtt.quality": "ambiguous"}),
        {
            "syn_retransmitted": shake.syns[1:],
            "synack_retransmitted": shake.synacks[1:],
            "rtt_ambiguous": [shake.ack],
        },
        note="a repetition, not a copy: a second apart, far above any difference between capture points",
    )


@scenario(
    "accept-queue-full",
    "a full accept queue: the final ACK is ignored and the SYN-ACK comes again; a later SYN is dropped",
    3,
)
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
    lab.handshake(
        third,
        near_client(**{"synack.count": 2, "syn.count": 1}),
        {"synack_retransmitted": shake.synacks[1:], "ack_ignored": shake.synacks[1:]},
    )
    shake = lab.find(fourth)
    lab.handshake(
        fourth,
        near_client(**{"syn.count": 2, "rtt.quality": "resolved by timestamps"}),
        {"syn_retransmitted": shake.syns[1:]},
    )


@scenario(
    "defer-accept",
    "TCP_DEFER_ACCEPT: the server ignores the bare ACK, repeats its SYN-ACK, and wakes at the first data",
    5,
)
def defer_accept(lab):
    lab.string()
    listener = lab.listen(
        prepare=lambda sock: sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_DEFER_ACCEPT, 2)
    )
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
    lab.handshake(
        connection,
        near_client(),
        {"synack_retransmitted": shake.synacks[1:], "ack_ignored": shake.synacks[1:]},
    )


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
    lab.handshake(
        connection,
        {
            "outcome": "SYN-ACK not acknowledged",
            "synack.count": retries + 1,
            "capture_point": "near the server",
            "ecn": "none",
            "backoff.schedule": "exponential",
            "backoff.profile": "SYN-ACK, doubling from 1 s",
        },
        {"synack_retransmitted": shake.synacks[1:], "synack_unacknowledged": [shake.last]},
    )


@scenario(
    "synack-unacknowledged",
    "every ACK is lost on the way to the server: the SYN-ACK is repeated to the end",
    65,
)
def synack_unacknowledged(lab):
    unacknowledged(lab, 5)


@scenario("synack-unacknowledged-short", "the same with two repeats only", 8)
def synack_unacknowledged_short(lab):
    unacknowledged(lab, 2)


@scenario(
    "synack-late", "a round trip of 1.3 s: the SYN is repeated before the answer to the first one comes", 9
)
def synack_late(lab):
    lab.string(delays=(0.30, 0.35))
    listener = lab.listen()
    with lab.capture("client"):
        connection = lab.converse(listener, FIRST)
    shake = lab.find(connection)
    lab.handshake(
        connection,
        near_client(
            **{"syn.count": 2, "syn_frame": shake.syns[0].number, "rtt.quality": "resolved by timestamps"}
        ),
        {"syn_retransmitted": shake.syns[1:], "synack_retransmitted": shake.synacks[1:]},
        either=["ack_ignored"],
        note="nothing was lost" + CROSSED,
    )
