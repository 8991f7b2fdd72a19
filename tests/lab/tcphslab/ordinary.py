# SPDX-License-Identifier: GPL-2.0-or-later
"""The ordinary scenarios: what one meets on any network, and every verdict of TCP Fast Open.

Called by tests/lab/run. What tcphs must say was worked out from the RFCs named beside each scenario.
"""
from . import packet
from .scenario import Connection, fast_open_facts, scenario
from .wire import TO_CLIENT, TO_SERVER, drop, has_fast_open, is_syn, is_synack, without

ESTABLISHED = {"outcome": "established", "ecn": "none"}
KEY_OLD, KEY_NEW = "00112233-44556677-8899aabb-ccddeeff", "ffeeddcc-bbaa9988-77665544-33221100"
FIRST, SECOND = 40001, 40002


def near_client(**more):
    return {**ESTABLISHED, "capture_point": "near the client", **more}


def near_server(**more):
    return {**ESTABLISHED, "capture_point": "near the server", **more}


def between(**more):
    return {**ESTABLISHED, "capture_point": "between", **more}


@scenario("plain", "an undisturbed handshake over a path of 20 ms, captured at the client")
def plain(lab):
    lab.string()
    listener = lab.listen()
    with lab.capture("client"):
        connection = lab.converse(listener, FIRST)
    lab.handshake(connection, near_client())


@scenario("plain-at-server", "an undisturbed handshake over a path of 20 ms, captured at the server")
def plain_at_server(lab):
    lab.string()
    listener = lab.listen()
    with lab.capture("server"):
        connection = lab.converse(listener, FIRST)
    lab.handshake(connection, near_server())


@scenario("plain-between", "an undisturbed handshake, captured in the middle of a path of 8 ms and 24 ms")
def plain_between(lab):
    lab.string(delays=(0.004, 0.012), hops=(3, 5))
    listener = lab.listen()
    with lab.capture("wire"):
        connection = lab.converse(listener, FIRST)
    lab.handshake(connection, between())


def fast_open(lab):
    """Fast Open on at both ends, with a key that the captures share."""
    lab.client.sysctl("ipv4.tcp_fastopen", 1)
    lab.server.sysctl("ipv4.tcp_fastopen", 2)
    lab.server.sysctl("ipv4.tcp_fastopen_key", KEY_OLD)


def ask_for_cookie(lab, listener, port=FIRST):
    return lab.converse(listener, port, fast_open=True)


def granted(lab, connection, facts):
    """State the cookie request of a scenario; returns the SYN-ACK that grants it."""
    shake = lab.find(connection)
    lab.handshake(connection, {**facts, **fast_open_facts(shake, "cookie granted")},
                  {"tfo_requested": shake.syns, "tfo_granted": shake.synacks})
    return shake.synacks[0]


@scenario("tfo-cookie-granted", "a Fast Open cookie is requested and granted")
def tfo_cookie_granted(lab):
    lab.string()
    fast_open(lab)
    listener = lab.listen(fast_open=16)
    with lab.capture("client"):
        connection = ask_for_cookie(lab, listener)
    granted(lab, connection, near_client())


@scenario("tfo-cookie-not-granted", "a Fast Open cookie is requested from a listener without Fast Open")
def tfo_cookie_not_granted(lab):
    lab.string()
    fast_open(lab)
    listener = lab.listen()
    with lab.capture("client"):
        connection = ask_for_cookie(lab, listener)
    shake = lab.find(connection)
    lab.handshake(connection, near_client(**fast_open_facts(shake, "cookie not granted")),
                  {"tfo_requested": shake.syns, "tfo_not_granted": shake.synacks})


def two_connections(lab, point, between_them, listener):
    """Get a cookie, let the scenario change something, use the cookie."""
    with lab.capture(point):
        first = ask_for_cookie(lab, listener)
        listener = between_them() or listener
        second = lab.converse(listener, SECOND, fast_open=True)
    return first, second


@scenario("tfo-accepted", "the cookie is granted, then used: the server takes the request from the SYN")
def tfo_accepted(lab):
    lab.string()
    fast_open(lab)
    first, second = two_connections(lab, "client", lambda: None, lab.listen(fast_open=16))
    grant = granted(lab, first, near_client())
    shake = lab.find(second)
    lab.handshake(second, near_client(**fast_open_facts(shake, "accepted", grant, syn_data=18, acked=18)),
                  {"tfo_accepted": shake.synacks})


@scenario("tfo-accepted-new-cookie", "the server rotates its key with the old one as backup: accepted, and a new cookie")
def tfo_accepted_new_cookie(lab):
    lab.string()
    fast_open(lab)
    first, second = two_connections(
        lab, "client", lambda: lab.server.sysctl("ipv4.tcp_fastopen_key", KEY_NEW + "," + KEY_OLD), lab.listen(fast_open=16))
    grant = granted(lab, first, near_client())
    shake = lab.find(second)
    lab.handshake(second, near_client(**fast_open_facts(shake, "accepted", grant, syn_data=18, acked=18)),
                  {"tfo_accepted": shake.synacks})


@scenario("tfo-rejected-new-cookie", "the server's key has changed: the data is not taken, a new cookie comes")
def tfo_rejected_new_cookie(lab):
    lab.string()
    fast_open(lab)
    first, second = two_connections(lab, "client", lambda: lab.server.sysctl("ipv4.tcp_fastopen_key", KEY_NEW),
                                    lab.listen(fast_open=16))
    grant = granted(lab, first, near_client())
    shake = lab.find(second)
    lab.handshake(second, near_client(**fast_open_facts(shake, "rejected with new cookie", grant, syn_data=18, acked=0)),
                  {"tfo_rejected": shake.synacks})


@scenario("tfo-rejected", "Fast Open was switched off at the server: the data is not taken, no cookie comes")
def tfo_rejected(lab):
    lab.string()
    fast_open(lab)
    first, second = two_connections(lab, "client", lambda: lab.server.sysctl("ipv4.tcp_fastopen", 0), lab.listen(fast_open=16))
    grant = granted(lab, first, near_client())
    shake = lab.find(second)
    lab.handshake(second, near_client(**fast_open_facts(shake, "rejected", grant, syn_data=18, acked=0)),
                  {"tfo_rejected": shake.synacks})
