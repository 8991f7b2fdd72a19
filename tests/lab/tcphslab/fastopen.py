# SPDX-License-Identifier: GPL-2.0-or-later
"""Every verdict of TCP Fast Open.

Registered for tests/lab/run; RFC 7413.
"""
from . import packet
from .common import CROSSED, ESTABLISHED, FIRST, SECOND, THIRD, UNDECIDED, UNDECIDED_TIMING, near_client
from .host import LabError
from .scenario import REQUEST, fast_open_facts, scenario
from .wire import DROP, TO_CLIENT, TO_SERVER, drop, has_fast_open, is_syn, is_synack, rewrite, without

KEY_OLD, KEY_NEW = "00112233-44556677-8899aabb-ccddeeff", "ffeeddcc-bbaa9988-77665544-33221100"


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
    lab.handshake(
        connection,
        {**facts, **fast_open_facts(shake, "cookie granted")},
        {"tfo_requested": shake.syns, "tfo_granted": shake.synacks},
    )
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
    lab.handshake(
        connection,
        near_client(**fast_open_facts(shake, "cookie not granted")),
        {"tfo_requested": shake.syns, "tfo_not_granted": shake.synacks},
    )


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
    lab.handshake(
        second,
        near_client(**fast_open_facts(shake, "accepted", grant, syn_data=18, acked=18)),
        {"tfo_accepted": shake.synacks},
    )


@scenario(
    "tfo-accepted-new-cookie",
    "the server rotates its key with the old one as backup: accepted, and a new cookie",
)
def tfo_accepted_new_cookie(lab):
    lab.string()
    fast_open(lab)
    first, second = two_connections(
        lab,
        "client",
        lambda: lab.server.sysctl("ipv4.tcp_fastopen_key", KEY_NEW + "," + KEY_OLD),
        lab.listen(fast_open=16),
    )
    grant = granted(lab, first, near_client())
    shake = lab.find(second)
    lab.handshake(
        second,
        near_client(**fast_open_facts(shake, "accepted", grant, syn_data=18, acked=18)),
        {"tfo_accepted": shake.synacks},
    )


@scenario(
    "tfo-rejected-new-cookie", "the server's key has changed: the data is not taken, a new cookie comes"
)
def tfo_rejected_new_cookie(lab):
    lab.string()
    fast_open(lab)
    first, second = two_connections(
        lab, "client", lambda: lab.server.sysctl("ipv4.tcp_fastopen_key", KEY_NEW), lab.listen(fast_open=16)
    )
    grant = granted(lab, first, near_client())
    shake = lab.find(second)
    lab.handshake(
        second,
        near_client(**fast_open_facts(shake, "rejected with new cookie", grant, syn_data=18, acked=0)),
        {"tfo_rejected": shake.synacks},
    )


@scenario("tfo-rejected", "Fast Open was switched off at the server: the data is not taken, no cookie comes")
def tfo_rejected(lab):
    lab.string()
    fast_open(lab)
    first, second = two_connections(
        lab, "client", lambda: lab.server.sysctl("ipv4.tcp_fastopen", 0), lab.listen(fast_open=16)
    )
    grant = granted(lab, first, near_client())
    shake = lab.find(second)
    lab.handshake(
        second,
        near_client(**fast_open_facts(shake, "rejected", grant, syn_data=18, acked=0)),
        {"tfo_rejected": shake.synacks},
    )


@scenario(
    "tfo-rejected-no-listener-fastopen",
    "the new listener has no Fast Open: the data is not taken, no cookie comes",
)
def tfo_rejected_no_listener(lab):
    lab.string()
    fast_open(lab)
    listener = lab.listen(fast_open=16)

    def replace():
        listener.close()
        return lab.listen()

    first, second = two_connections(lab, "client", replace, listener)
    grant = granted(lab, first, near_client())
    shake = lab.find(second)
    lab.handshake(
        second,
        near_client(**fast_open_facts(shake, "rejected", grant, syn_data=18, acked=0)),
        {"tfo_rejected": shake.synacks},
    )


def swallow_fast_open(lab):
    """From now on a middlebox drops SYNs with a Fast Open option or data (RFC 7413, 7.1)."""
    lab.wire.middleboxes.append(drop(TO_SERVER, has_fast_open))


def fell_back(shake):
    """The events of a repetition without the Fast Open option."""
    return {
        "syn_retransmitted": shake.syns[1:],
        "syn_changed": shake.syns[1:2],
        "tfo_fallback": shake.syns[1:2],
    }


def time_lost(shake):
    return {"approx": round(shake.interval(shake.syns[0], shake.syns[1]), 9), "tol": 2e-6}


@scenario(
    "tfo-blackholed", "a middlebox drops SYNs with Fast Open: the plain repetition after 1 s is answered", 2
)
def tfo_blackholed(lab):
    lab.string()
    fast_open(lab)
    first, second = two_connections(lab, "client", lambda: swallow_fast_open(lab), lab.listen(fast_open=16))
    grant = granted(lab, first, near_client())
    shake = lab.find(second)
    facts = fast_open_facts(shake, "blackholed", grant, syn_data=18, acked=0, time_lost=time_lost(shake))
    lab.handshake(second, near_client(**facts), {**fell_back(shake), "tfo_blackholed": shake.synacks})


@scenario(
    "tfo-blackholed-no-timestamps",
    "the same without timestamps: only suspected, and the round trip is ambiguous",
    2,
)
def tfo_blackholed_no_timestamps(lab):
    lab.string()
    fast_open(lab)
    lab.both("ipv4.tcp_timestamps", 0)
    first, second = two_connections(lab, "client", lambda: swallow_fast_open(lab), lab.listen(fast_open=16))
    grant = granted(lab, first, near_client())
    shake = lab.find(second)
    facts = fast_open_facts(shake, "blackholed", grant, syn_data=18, acked=0, time_lost=time_lost(shake))
    lab.handshake(
        second,
        {**near_client(**facts), "rtt.quality": "ambiguous"},
        {**fell_back(shake), "tfo_blackholed": shake.synacks, "rtt_ambiguous": shake.synacks},
    )


@scenario(
    "tfo-unanswered", "the path dies after the cookie was granted: SYN with data, plain SYNs, no answer", 7
)
def tfo_unanswered(lab):
    lab.string()
    fast_open(lab)
    lab.client.sysctl("ipv4.tcp_syn_retries", 1)
    listener = lab.listen(fast_open=16)
    with lab.capture("client"):
        first = ask_for_cookie(lab, listener)
        lab.wire.middleboxes.append(drop(TO_SERVER, is_syn))
        second = lab.give_up(SECOND, fast_open=True)
    grant = granted(lab, first, near_client())
    shake = lab.find(second)
    lab.handshake(
        second,
        {"outcome": "no answer", **fast_open_facts(shake, "unanswered", grant, syn_data=18)},
        {**fell_back(shake), "no_answer": [shake.last]},
        error="ETIMEDOUT",
    )


@scenario(
    "tfo-accepted-synack-lost",
    "the SYN-ACK that accepts the data is lost; the plain repetition brings it again",
    2,
)
def tfo_accepted_synack_lost(lab):
    lab.string()
    fast_open(lab)
    first, second = two_connections(
        lab,
        "client",
        lambda: lab.wire.middleboxes.append(drop(TO_CLIENT, is_synack, {1})),
        lab.listen(fast_open=16),
    )
    grant = granted(lab, first, near_client())
    shake = lab.find(second)
    lab.handshake(
        second,
        {
            **ESTABLISHED,
            **fast_open_facts(shake, "accepted", grant, syn_data=18, acked=18),
            **UNDECIDED_TIMING,
        },
        {**fell_back(shake), "tfo_accepted": shake.synacks[:1], "synack_retransmitted": shake.synacks[1:]},
        note=UNDECIDED + CROSSED,
        either=["rtt_ambiguous", "ack_ignored"],
    )


@scenario("tfo-cookie-only", "a cookie in a SYN without data")
def tfo_cookie_only(lab):
    lab.string()
    fast_open(lab)
    listener = lab.listen(fast_open=16)
    with lab.capture("client"):
        first = ask_for_cookie(lab, listener)
        second = lab.converse(listener, SECOND, request=b"", fast_open=True)
    grant = granted(lab, first, near_client())
    shake = lab.find(second)
    lab.handshake(
        second,
        near_client(**fast_open_facts(shake, "cookie sent without data", grant)),
        {"tfo_cookie_only": shake.syns},
    )


@scenario(
    "tfo-no-cookie-accepted", "data on a SYN without the option, accepted by a server that asks for no cookie"
)
def tfo_no_cookie_accepted(lab):
    lab.string()
    lab.client.sysctl("ipv4.tcp_fastopen", 0x5)
    lab.server.sysctl("ipv4.tcp_fastopen", 0x202)
    listener = lab.listen(fast_open=16)
    with lab.capture("client"):
        connection = lab.converse(listener, FIRST, fast_open=True)
    shake = lab.find(connection)
    lab.handshake(
        connection,
        near_client(**fast_open_facts(shake, "data without cookie accepted", syn_data=18, acked=18)),
        {"syn_data": shake.syns, "tfo_accepted": []},
        either=["tfo_accepted"],
    )


@scenario(
    "tfo-no-cookie-rejected", "data on a SYN without the option, not taken by a server without Fast Open"
)
def tfo_no_cookie_rejected(lab):
    lab.string()
    lab.client.sysctl("ipv4.tcp_fastopen", 0x5)
    lab.server.sysctl("ipv4.tcp_fastopen", 0)
    listener = lab.listen()
    with lab.capture("client"):
        connection = lab.converse(listener, FIRST, fast_open=True)
    shake = lab.find(connection)
    lab.handshake(
        connection,
        near_client(**fast_open_facts(shake, "data without cookie rejected", syn_data=18, acked=0)),
        {"syn_data": shake.syns},
        either=["tfo_rejected"],
    )


@scenario(
    "tfo-data-cut", "a middlebox removes the data from the SYN: looks like a rejection without a new cookie"
)
def tfo_data_cut(lab):
    cut_data(lab, 18, "rejected", "tfo_rejected")


@scenario(
    "tfo-partly-accepted", "a middlebox cuts one octet off the SYN's data: all but one are acknowledged"
)
def tfo_partly_accepted(lab):
    cut_data(lab, 1, "partly accepted", "tfo_partial")


def cut_data(lab, octets, status, event):
    lab.string()
    fast_open(lab)

    def shorten(segment):
        segment.payload = segment.payload[: len(segment.payload) - octets]

    first, second = two_connections(
        lab,
        "client",
        lambda: lab.wire.middleboxes.append(rewrite(TO_SERVER, is_syn, shorten)),
        lab.listen(fast_open=16),
    )
    grant = granted(lab, first, near_client())
    shake = lab.find(second)
    lab.handshake(
        second,
        near_client(**fast_open_facts(shake, status, grant, syn_data=18, acked=18 - octets)),
        {event: shake.synacks},
    )


@scenario(
    "tfo-refused",
    "the listener is gone when the cookie is used: the RST acknowledges the data too, which is no acceptance",
)
def tfo_refused(lab):
    lab.string()
    fast_open(lab)
    listener = lab.listen(fast_open=16)
    with lab.capture("client"):
        first = ask_for_cookie(lab, listener)
        listener.close()
        second = lab.converse(None, SECOND, fast_open=True)
    grant = granted(lab, first, near_client())
    shake = lab.find(second)
    lab.handshake(
        second,
        {"outcome": "refused", **fast_open_facts(shake, "reset", grant, syn_data=18)},
        {"refused": shake.resets, "tfo_reset": shake.resets},
        error="ECONNREFUSED",
    )


@scenario(
    "tfo-experimental", "a firewall strips option 34; the client asks with 254/F989, is granted, and uses it"
)
def tfo_experimental(lab):
    lab.string()
    fast_open(lab)
    listener = lab.listen(fast_open=16)
    lab.wire.middleboxes.append(rewrite(TO_SERVER, is_syn, without(packet.KIND_TFO)))
    with lab.capture("client"):
        first = ask_for_cookie(lab, listener)
        second = ask_for_cookie(lab, listener, SECOND)
        third = lab.converse(listener, THIRD, fast_open=True)
    shake = lab.find(first)
    lab.handshake(
        first,
        near_client(**fast_open_facts(shake, "cookie not granted")),
        {"tfo_requested": shake.syns, "tfo_not_granted": shake.synacks},
    )
    grant = granted(lab, second, near_client())
    shake = lab.find(third)
    lab.handshake(
        third,
        near_client(**fast_open_facts(shake, "accepted", grant, syn_data=18, acked=18)),
        {"tfo_accepted": shake.synacks},
    )


@scenario("tfo-fragmentation-needed", "ICMP fragmentation needed for the SYN with data: a plain SYN at once")
def tfo_fragmentation_needed(lab):
    lab.string()
    fast_open(lab)
    listener = lab.listen(fast_open=16)
    large = REQUEST[:-2] + b"X-Filler: " + b"x" * 700 + b"\r\n\r\n"

    def narrow(wire, direction, segment):
        if direction == TO_SERVER and segment.is_syn and segment.payload:
            wire.answer(
                TO_CLIENT, packet.write_icmp_error("203.0.113.1", packet.write_ip(segment), 3, 4, 576, 28)
            )
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
    lab.handshake(
        second,
        near_client(
            **{
                **facts,
                "backoff.intervals": ...,
                "backoff.initial_rto": ...,
                "rtt.quality": ...,
                "capture_point": ...,
            }
        ),
        {"icmp_error": shake.icmp, "syn_retransmitted": again, "syn_changed": again, "tfo_fallback": again},
        either=["tfo_blackholed", "rtt_ambiguous"],
        unasked=("mss.to_server", "mss.to_client", "SYN data acknowledged"),
        note="a fallback without waiting; the specification has no status for it. Linux sends both SYNs with the same TSval,"
        " so that only the ICMP error tells which of them was answered",
    )
    news = shake.icmp[0]
    lab.handshakes[-1]["segments"] = {
        str(news.number): {
            "segment": "ICMP error",
            "icmp.type": 3,
            "icmp.code": 4,
            "icmp.reporter": "203.0.113.1",
        }
    }


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
    lab.handshake(
        connection,
        near_client(**{"tfo.status": ..., "tfo.time_lost": ..., "rtt.quality": "resolved by timestamps"}),
        {
            "syn_retransmitted": again,
            "tfo_requested": shake.syns[:1],
            "syn_changed": dropped,
            "tfo_fallback": dropped,
        },
        either=["tfo_blackholed", "tfo_not_granted"],
        note="blackholed or not granted: the server never saw the request, and one loss proves no middlebox",
    )


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
    lab.handshake(
        second,
        near_client(**fast_open_facts(shake, "accepted", grant, syn_data=18, acked=18)),
        {"tfo_accepted": shake.synacks},
    )
