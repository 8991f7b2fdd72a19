# SPDX-License-Identifier: GPL-2.0-or-later
"""Handshakes without any trouble.

Registered for tests/lab/run; RFC 9293.
"""
from .common import FIRST, between, converse_with, near_client, near_server
from .scenario import scenario


@scenario("plain", "an undisturbed handshake over a round trip of 40 ms, captured at the client")
def plain(lab):
    lab.string()
    listener = lab.listen()
    with lab.capture("client"):
        connection = lab.converse(listener, FIRST)
    lab.handshake(connection, near_client())


@scenario("plain-at-server", "an undisturbed handshake over a round trip of 40 ms, captured at the server")
def plain_at_server(lab):
    lab.string()
    listener = lab.listen()
    with lab.capture("server"):
        connection = lab.converse(listener, FIRST)
    lab.handshake(connection, near_server())


@scenario(
    "plain-between",
    "an undisturbed handshake, captured in the middle of the path, 8 ms from the client and 24 ms from the server (round trips)",
)
def plain_between(lab):
    lab.string(delays=(0.004, 0.012), hops=(3, 5))
    listener = lab.listen()
    with lab.capture("wire"):
        connection = lab.converse(listener, FIRST)
    lab.handshake(connection, between())


@scenario("ipv6", "an undisturbed handshake over IPv6")
def ipv6(lab):
    lab.is_v6 = True
    connection = converse_with(lab)
    lab.handshake(connection, near_client(**{"mss.to_server": 1428, "mss.to_client": 1428}))
