# SPDX-License-Identifier: GPL-2.0-or-later
"""What several scenarios share: the client's ports, how an ordinary verdict reads, paths that lose, queues that fill.

For the scenario modules beside it.
"""
import select

from .host import LabError
from .wire import TO_CLIENT, TO_SERVER, drop, is_syn, is_synack

ESTABLISHED = {"outcome": "established", "ecn": "none"}

FIRST, SECOND, THIRD = 40001, 40002, 40003


def near_client(**more):
    return {**ESTABLISHED, "capture_point": "near the client", **more}


def near_server(**more):
    return {**ESTABLISHED, "capture_point": "near the server", **more}


def between(**more):
    return {**ESTABLISHED, "capture_point": "between", **more}


def lose_syns(lab, which):
    """A path that loses the SYNs of these numbers; the connection that gets through in spite of it."""
    lab.string()
    lab.wire.middleboxes.append(drop(TO_SERVER, is_syn, which))
    listener = lab.listen()
    with lab.capture("client"):
        return lab.converse(listener, FIRST)


# A SYN-ACK that echoes the first SYN although a second one was sent: repeated by its own timer, or late?
UNDECIDED = (
    "the capture has no first SYN-ACK, and the one that came echoes the first SYN's TSval, as Linux does for each"
    " repeat; whether it is late or a repeat cannot be told, so no RTT to the server is stated here"
)

CONTRADICTED = (
    "the capture has no first SYN-ACK, and the one that came echoes the first SYN's TSval, as Linux does for each"
    " repeat; that the next exchange takes 41 ms tells that it proves nothing"
)

CROSSED = "; a SYN-ACK repeated by the server's timer may cross the final ACK: it comes less than a round trip after it"

UNDECIDED_TIMING = {
    name: ...
    for name in (
        "rtt.server",
        "rtt.total",
        "rtt.quality",
        "retransmission_delay",
        "capture_point",
        "syn_frame",
        "tfo.time_saved",
    )
}


def lose_first_synack(lab, point):
    lab.string()
    lab.wire.middleboxes.append(drop(TO_CLIENT, is_synack, {1}))
    listener = lab.listen()
    with lab.capture(point):
        return lab.converse(listener, FIRST)


def converse_with(lab, client=(), server=(), point="client"):
    """A conversation with these settings at either end."""
    for host, settings in ((lab.client, client), (lab.server, server)):
        for name, value in settings:
            host.sysctl("ipv4." + name, value)
    lab.string()
    listener = lab.listen()
    with lab.capture(point):
        return lab.converse(listener, FIRST)


NOT_DECIDED = {name: ... for name in ("capture_point",)}


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
