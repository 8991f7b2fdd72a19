# SPDX-License-Identifier: GPL-2.0-or-later
"""The ordinary scenarios: what one meets on any network, and every verdict of TCP Fast Open.

Called by tests/lab/run. What tcphs must say was worked out from the RFCs named beside each scenario.
"""
from . import packet
from .host import LabError
from .scenario import fast_open_facts, scenario
from .wire import DROP, TO_CLIENT, TO_SERVER, drop, has_fast_open, is_syn, is_synack, rewrite, without

ESTABLISHED = {"outcome": "established", "ecn": "none"}
KEY_OLD, KEY_NEW = "00112233-44556677-8899aabb-ccddeeff", "ffeeddcc-bbaa9988-77665544-33221100"
FIREWALL = "table %s f {\n chain i {\n type filter hook input priority 0\n tcp dport 80 reject with %s\n }\n}\n"
FIRST, SECOND, THIRD = 40001, 40002, 40003


def near_client(**more):
    return {**ESTABLISHED, "capture_point": "near the client", **more}


def near_server(**more):
    return {**ESTABLISHED, "capture_point": "near the server", **more}


def between(**more):
    return {**ESTABLISHED, "capture_point": "between", **more}


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


@scenario("plain-between", "an undisturbed handshake, captured in the middle of the path, 8 ms from the client and 24 ms from the server (round trips)")
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


@scenario("tfo-rejected-no-listener-fastopen", "the new listener has no Fast Open: the data is not taken, no cookie comes")
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
    lab.handshake(second, near_client(**fast_open_facts(shake, "rejected", grant, syn_data=18, acked=0)),
                  {"tfo_rejected": shake.synacks})


def swallow_fast_open(lab):
    """From now on a middlebox drops SYNs with a Fast Open option or data (RFC 7413, 7.1)."""
    lab.wire.middleboxes.append(drop(TO_SERVER, has_fast_open))


def fell_back(shake):
    """The events of a repetition without the Fast Open option."""
    return {"syn_retransmitted": shake.syns[1:], "syn_changed": shake.syns[1:2], "tfo_fallback": shake.syns[1:2]}


def time_lost(shake):
    return {"approx": round(shake.interval(shake.syns[0], shake.syns[1]), 9), "tol": 2e-6}


@scenario("tfo-blackholed", "a middlebox drops SYNs with Fast Open: the plain repetition after 1 s is answered", 2)
def tfo_blackholed(lab):
    lab.string()
    fast_open(lab)
    first, second = two_connections(lab, "client", lambda: swallow_fast_open(lab), lab.listen(fast_open=16))
    grant = granted(lab, first, near_client())
    shake = lab.find(second)
    facts = fast_open_facts(shake, "blackholed", grant, syn_data=18, acked=0, time_lost=time_lost(shake))
    lab.handshake(second, near_client(**facts), {**fell_back(shake), "tfo_blackholed": shake.synacks})


@scenario("tfo-blackholed-no-timestamps", "the same without timestamps: only suspected, and the round trip is ambiguous", 2)
def tfo_blackholed_no_timestamps(lab):
    lab.string()
    fast_open(lab)
    lab.both("ipv4.tcp_timestamps", 0)
    first, second = two_connections(lab, "client", lambda: swallow_fast_open(lab), lab.listen(fast_open=16))
    grant = granted(lab, first, near_client())
    shake = lab.find(second)
    facts = fast_open_facts(shake, "blackholed", grant, syn_data=18, acked=0, time_lost=time_lost(shake))
    lab.handshake(second, {**ESTABLISHED, **facts, "capture_point": None, "rtt.quality": "ambiguous"},
                  {**fell_back(shake), "tfo_blackholed": shake.synacks, "rtt_ambiguous": shake.synacks})


@scenario("tfo-unanswered", "the path dies after the cookie was granted: SYN with data, plain SYNs, no answer", 7)
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
    lab.handshake(second, {"outcome": "no answer", **fast_open_facts(shake, "unanswered", grant, syn_data=18)},
                  {**fell_back(shake), "no_answer": [shake.last]}, error="ETIMEDOUT")


@scenario("tfo-accepted-synack-lost", "the SYN-ACK that accepts the data is lost; the plain repetition brings it again", 2)
def tfo_accepted_synack_lost(lab):
    lab.string()
    fast_open(lab)
    first, second = two_connections(
        lab, "client", lambda: lab.wire.middleboxes.append(drop(TO_CLIENT, is_synack, {1})), lab.listen(fast_open=16))
    grant = granted(lab, first, near_client())
    shake = lab.find(second)
    lab.handshake(second, {**ESTABLISHED, **fast_open_facts(shake, "accepted", grant, syn_data=18, acked=18),
                           **UNDECIDED_TIMING},
                  {**fell_back(shake), "tfo_accepted": shake.synacks[:1], "synack_retransmitted": shake.synacks[1:]},
                  note=UNDECIDED + CROSSED, either=["rtt_ambiguous", "ack_ignored"])


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
    lab.handshake(second, near_client(**fast_open_facts(shake, "cookie sent without data", grant)),
                  {"tfo_cookie_only": shake.syns})


@scenario("tfo-no-cookie-accepted", "data on a SYN without the option, accepted by a server that asks for no cookie")
def tfo_no_cookie_accepted(lab):
    lab.string()
    lab.client.sysctl("ipv4.tcp_fastopen", 0x5)
    lab.server.sysctl("ipv4.tcp_fastopen", 0x202)
    listener = lab.listen(fast_open=16)
    with lab.capture("client"):
        connection = lab.converse(listener, FIRST, fast_open=True)
    shake = lab.find(connection)
    lab.handshake(connection, near_client(**fast_open_facts(shake, "data without cookie accepted", syn_data=18, acked=18)),
                  {"syn_data": shake.syns, "tfo_accepted": []}, either=["tfo_accepted"])


@scenario("tfo-no-cookie-rejected", "data on a SYN without the option, not taken by a server without Fast Open")
def tfo_no_cookie_rejected(lab):
    lab.string()
    lab.client.sysctl("ipv4.tcp_fastopen", 0x5)
    lab.server.sysctl("ipv4.tcp_fastopen", 0)
    listener = lab.listen()
    with lab.capture("client"):
        connection = lab.converse(listener, FIRST, fast_open=True)
    shake = lab.find(connection)
    lab.handshake(connection, near_client(**fast_open_facts(shake, "data without cookie rejected", syn_data=18, acked=0)),
                  {"syn_data": shake.syns}, either=["tfo_rejected"])


@scenario("tfo-data-cut", "a middlebox removes the data from the SYN: looks like a rejection without a new cookie")
def tfo_data_cut(lab):
    cut_data(lab, 18, "rejected", "tfo_rejected")


@scenario("tfo-partly-accepted", "a middlebox cuts one octet off the SYN's data: all but one are acknowledged")
def tfo_partly_accepted(lab):
    cut_data(lab, 1, "partly accepted", "tfo_partial")


def cut_data(lab, octets, status, event):
    lab.string()
    fast_open(lab)

    def shorten(segment):
        segment.payload = segment.payload[:len(segment.payload) - octets]

    first, second = two_connections(
        lab, "client", lambda: lab.wire.middleboxes.append(rewrite(TO_SERVER, is_syn, shorten)), lab.listen(fast_open=16))
    grant = granted(lab, first, near_client())
    shake = lab.find(second)
    lab.handshake(second, near_client(**fast_open_facts(shake, status, grant, syn_data=18, acked=18 - octets)),
                  {event: shake.synacks})


@scenario("tfo-refused", "the listener is gone when the cookie is used: the RST acknowledges the data too, which is no acceptance")
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
    lab.handshake(second, {"outcome": "refused", **fast_open_facts(shake, "reset", grant, syn_data=18)},
                  {"refused": shake.resets, "tfo_reset": shake.resets}, error="ECONNREFUSED")


@scenario("tfo-experimental", "a firewall strips option 34; the client asks with 254/F989, is granted, and uses it")
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
    lab.handshake(first, near_client(**fast_open_facts(shake, "cookie not granted")),
                  {"tfo_requested": shake.syns, "tfo_not_granted": shake.synacks})
    grant = granted(lab, second, near_client())
    shake = lab.find(third)
    lab.handshake(third, near_client(**fast_open_facts(shake, "accepted", grant, syn_data=18, acked=18)),
                  {"tfo_accepted": shake.synacks})


def lose_syns(lab, which):
    """A path that loses the SYNs of these numbers; the connection that gets through in spite of it."""
    lab.string()
    lab.wire.middleboxes.append(drop(TO_SERVER, is_syn, which))
    listener = lab.listen()
    with lab.capture("client"):
        return lab.converse(listener, FIRST)


@scenario("syn-lost-once", "the first SYN is lost; timestamps tell that the second was answered", 2)
def syn_lost_once(lab):
    connection = lose_syns(lab, {1})
    shake = lab.find(connection)
    lab.handshake(connection, near_client(**{"syn.count": 2, "rtt.quality": "resolved by timestamps"}),
                  {"syn_retransmitted": shake.syns[1:]})


@scenario("syn-lost-once-no-timestamps", "the first SYN is lost; without timestamps the round trip is ambiguous", 2)
def syn_lost_once_no_timestamps(lab):
    lab.client.sysctl("ipv4.tcp_timestamps", 0)
    connection = lose_syns(lab, {1})
    shake = lab.find(connection)
    lab.handshake(connection, {**ESTABLISHED, "syn.count": 2, "rtt.quality": "ambiguous", "capture_point": None},
                  {"syn_retransmitted": shake.syns[1:], "rtt_ambiguous": shake.synacks})


@scenario("syn-lost-twice", "the first two SYNs are lost; Linux 6.5 and later repeats linearly at first", 3)
def syn_lost_twice(lab):
    connection = lose_syns(lab, {1, 2})
    shake = lab.find(connection)
    lab.handshake(connection, near_client(**{
        "syn.count": 3, "rtt.quality": "resolved by timestamps", "backoff.schedule": "linear",
        "backoff.profile": "linear, then doubling"}), {"syn_retransmitted": shake.syns[1:]})


@scenario("syn-lost-twice-doubling", "the first two SYNs are lost; the timer doubles at once (RFC 6298)", 4)
def syn_lost_twice_doubling(lab):
    lab.client.sysctl("ipv4.tcp_syn_linear_timeouts", 0)
    connection = lose_syns(lab, {1, 2})
    shake = lab.find(connection)
    lab.handshake(connection, near_client(**{
        "syn.count": 3, "rtt.quality": "resolved by timestamps", "backoff.schedule": "exponential",
        "backoff.profile": "RFC 6298, doubling from 1 s"}), {"syn_retransmitted": shake.syns[1:]})


def never_answered(lab, linear, retries, count, schedule, profile):
    lab.string()
    lab.client.sysctl("ipv4.tcp_syn_linear_timeouts", linear)
    lab.client.sysctl("ipv4.tcp_syn_retries", retries)
    lab.wire.middleboxes.append(drop(TO_SERVER, is_syn))
    with lab.capture("client"):
        connection = lab.give_up(FIRST)
    shake = lab.find(connection)
    lab.handshake(connection, {"outcome": "no answer", "syn.count": count, "capture_point": None,
                               "backoff.schedule": schedule, "backoff.profile": profile},
                  {"syn_retransmitted": shake.syns[1:], "no_answer": [shake.last]}, error="ETIMEDOUT")


@scenario("syn-unanswered", "every SYN is lost until the client gives up, with Linux's default timers", 135)
def syn_unanswered(lab):
    never_answered(lab, 4, 6, 11, "linear then exponential", "linear, then doubling")


@scenario("syn-unanswered-doubling", "every SYN is lost until the client gives up, doubling from the start", 135)
def syn_unanswered_doubling(lab):
    never_answered(lab, 0, 6, 7, "exponential", "RFC 6298, doubling from 1 s")


@scenario("syn-unanswered-linear", "every SYN is lost until the client gives up in the linear phase: 2 retries make 6 SYNs", 7)
def syn_unanswered_linear(lab):
    never_answered(lab, 4, 2, 6, "linear", "linear, then doubling")


# A SYN-ACK that echoes the first SYN although a second one was sent: repeated by its own timer, or late?
UNDECIDED = ("the capture has no first SYN-ACK, and the one that came echoes the first SYN's TSval, as Linux does for each"
             " repeat; whether it is late or a repeat cannot be told, so no RTT to the server is stated here")
CROSSED = "; a SYN-ACK repeated by the server's timer may cross the final ACK: it comes less than a round trip after it"
UNDECIDED_TIMING = {name: ... for name in ("rtt.server", "rtt.total", "rtt.quality", "retransmission_delay",
                                           "capture_point", "syn_frame", "tfo.time_saved")}


def lose_first_synack(lab, point):
    lab.string()
    lab.wire.middleboxes.append(drop(TO_CLIENT, is_synack, {1}))
    listener = lab.listen()
    with lab.capture(point):
        return lab.converse(listener, FIRST)


@scenario("synack-lost", "the first SYN-ACK is lost behind the capture point: both ends repeat, captured at the server", 2)
def synack_lost(lab):
    connection = lose_first_synack(lab, "server")
    shake = lab.find(connection)
    lab.handshake(connection, near_server(**{"rtt.quality": "resolved by timestamps"}),
                  {"syn_retransmitted": shake.syns[1:], "synack_retransmitted": shake.synacks[1:]})


@scenario("synack-lost-at-client", "the first SYN-ACK is lost before it reaches the capture at the client", 2)
def synack_lost_at_client(lab):
    connection = lose_first_synack(lab, "client")
    shake = lab.find(connection)
    lab.handshake(connection, {**ESTABLISHED, **UNDECIDED_TIMING},
                  {"syn_retransmitted": shake.syns[1:], "synack_retransmitted": shake.synacks[1:]},
                  note=UNDECIDED + CROSSED, either=["rtt_ambiguous", "ack_ignored"])


@scenario("synack-lost-no-timestamps", "the same without timestamps: the repeated SYN-ACK has the same octets and IP identification 0", 2)
def synack_lost_no_timestamps(lab):
    lab.client.sysctl("ipv4.tcp_timestamps", 0)
    connection = lose_first_synack(lab, "server")
    shake = lab.find(connection)
    if len({one.tcp_octets for one in shake.synacks}) != 1 or any(one.ip_id for one in shake.synacks):
        raise LabError("the SYN-ACKs differ")
    lab.handshake(connection, {**ESTABLISHED, "rtt.quality": "ambiguous", "capture_point": None},
                  {"syn_retransmitted": shake.syns[1:], "synack_retransmitted": shake.synacks[1:], "rtt_ambiguous": [shake.ack]},
                  note="a repetition, not a copy: a second apart, far above any difference between capture points")


def refused(lab, connection):
    shake = lab.find(connection)
    lab.handshake(connection, {"outcome": "refused", "capture_point": None}, {"refused": shake.resets}, error="ECONNREFUSED")


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
    lab.handshake(connection, facts, events, error=error, either=() if hard else ("unreachable", "no_answer"),
                  note="" if hard else "a soft error (RFC 1122, 4.2.3.9), after which this client gave up all the same")
    lab.handshakes[-1]["segments"] = {str(news.number): {
        "segment": "ICMP error", "icmp.type": news.type, "icmp.code": news.code, "icmp.reporter": news.src}}


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


@scenario("icmp-host-unreachable-firewall", "the server's firewall answers with ICMP host unreachable, a soft error")
def icmp_host_unreachable_firewall(lab):
    nft_reject(lab, "ip", "icmp type host-unreachable")
    rejected_by_icmp(lab, "EHOSTUNREACH", hard=False)


@scenario("icmp-host-unreachable", "a router on the path answers with ICMP host unreachable, quoting 8 octets of TCP")
def icmp_host_unreachable(lab):
    lab.string()

    def router(wire, direction, segment):
        if direction == TO_SERVER and segment.is_syn:
            wire.answer(TO_CLIENT, packet.write_icmp_error("203.0.113.1", packet.write_ip(segment), 3, 1, quoted_octets=28))
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


def converse_with(lab, client=(), server=(), point="client"):
    """A conversation with these settings at either end."""
    for host, settings in ((lab.client, client), (lab.server, server)):
        for name, value in settings:
            host.sysctl("ipv4." + name, value)
    lab.string()
    listener = lab.listen()
    with lab.capture(point):
        return lab.converse(listener, FIRST)


@scenario("ecn", "both ends negotiate ECN (RFC 3168)")
def ecn(lab):
    connection = converse_with(lab, [("tcp_ecn", 1)], [("tcp_ecn", 1)])
    lab.handshake(connection, near_client(**{"ecn": "classic", "client.ecn_flags": 3, "server.ecn_flags": 1}))


@scenario("ecn-refused", "the server does not answer the offer of ECN")
def ecn_refused(lab):
    connection = converse_with(lab, [("tcp_ecn", 1)], [("tcp_ecn", 0)])
    lab.handshake(connection, near_client(**{"ecn": "none", "client.ecn_flags": 3, "server.ecn_flags": 0}))


ECN_OVER_ALL = {"client.ecn_flags": ...}


@scenario("ecn-syn-lost", "the ECN-setup SYN is lost and repeated without ECN: none in force", 2)
def ecn_syn_lost(lab):
    lab.both("ipv4.tcp_ecn", 1)
    connection = lose_syns(lab, {1})
    shake = lab.find(connection)
    again = shake.syns[1:]
    lab.handshake(connection, near_client(**ECN_OVER_ALL),
                  {"syn_retransmitted": again, "syn_changed": again, "ecn_fallback": again})


@scenario("ecn-synack-lost", "the answer to the ECN-setup SYN is lost; the SYN is repeated plain, yet ECN is in force", 2)
def ecn_synack_lost(lab):
    lab.both("ipv4.tcp_ecn", 1)
    connection = lose_first_synack(lab, "server")
    shake = lab.find(connection)
    again = shake.syns[1:]
    lab.handshake(connection, near_server(**{**ECN_OVER_ALL, "ecn": "classic", "rtt.quality": "resolved by timestamps"}),
                  {"syn_retransmitted": again, "syn_changed": again, "ecn_fallback": again,
                   "synack_retransmitted": shake.synacks[1:]})


@scenario("window-scaling-off-client", "the client does not offer window scaling")
def window_scaling_off_client(lab):
    connection = converse_with(lab, client=[("tcp_window_scaling", 0)])
    lab.handshake(connection, near_client(**{"window_scaling": None, "client.ws_shift": None, "server.ws_shift": None}))


@scenario("window-scaling-off-server", "the server does not answer the offer of window scaling")
def window_scaling_off_server(lab):
    connection = converse_with(lab, server=[("tcp_window_scaling", 0)])
    shake = lab.find(connection)
    lab.handshake(connection, near_client(**{"window_scaling": None, "server.ws_shift": None}),
                  {"ws_one_sided": shake.synacks})


@scenario("timestamps-off-client", "the client does not offer timestamps")
def timestamps_off_client(lab):
    connection = converse_with(lab, client=[("tcp_timestamps", 0)])
    lab.handshake(connection, near_client(**{"timestamps": None, "mss.to_server": 1460, "mss.to_client": 1460}))


@scenario("timestamps-off-server", "the server does not answer the offer of timestamps")
def timestamps_off_server(lab):
    connection = converse_with(lab, server=[("tcp_timestamps", 0)])
    lab.handshake(connection, near_client(**{"timestamps": None, "client.timestamps": True, "mss.to_server": 1460}))


@scenario("sack-off-client", "the client does not permit SACK")
def sack_off_client(lab):
    connection = converse_with(lab, client=[("tcp_sack", 0)])
    lab.handshake(connection, near_client(**{"sack": None, "client.sack_permitted": None}))


@scenario("sack-off-server", "the server does not permit SACK")
def sack_off_server(lab):
    connection = converse_with(lab, server=[("tcp_sack", 0)])
    lab.handshake(connection, near_client(**{"sack": None, "client.sack_permitted": True, "server.sack_permitted": None}))


@scenario("ipv6", "an undisturbed handshake over IPv6")
def ipv6(lab):
    lab.is_v6 = True
    connection = converse_with(lab)
    lab.handshake(connection, near_client(**{"mss.to_server": 1428, "mss.to_client": 1428}))


IPPROTO_MPTCP = 262


@scenario("mptcp", "both ends speak multipath TCP (RFC 8684)")
def mptcp(lab):
    lab.string()
    listener = lab.listen(protocol=IPPROTO_MPTCP)
    with lab.capture("client"):
        connection = lab.converse(listener, FIRST, protocol=IPPROTO_MPTCP)
    lab.handshake(connection, near_client(mptcp=True), unasked=MPTCP_MSS)


# Linux leaves room for the data sequence mapping in what it calls the MSS.
MPTCP_MSS = ("mss.to_server", "mss.to_client")


@scenario("mptcp-fallback", "the client offers multipath TCP to a server that speaks plain TCP")
def mptcp_fallback(lab):
    lab.string()
    listener = lab.listen()
    with lab.capture("client"):
        connection = lab.converse(listener, FIRST, protocol=IPPROTO_MPTCP)
    lab.handshake(connection, near_client(**{"mptcp": None, "client.mptcp": True, "server.mptcp": None}), unasked=MPTCP_MSS)


@scenario("syn-cookies", "the server answers with SYN cookies, unreadable behind its timestamp offset")
def syn_cookies(lab):
    connection = converse_with(lab, server=[("tcp_syncookies", 2)])
    lab.handshake(connection, near_client(), note="nothing on the wire tells: a 6-bit match of the TSval is chance (1 in 64)")


@scenario("syn-cookies-readable", "SYN cookies without timestamp offset: the TSval's low bits repeat the options, five times")
def syn_cookies_readable(lab):
    lab.server.sysctl("ipv4.tcp_syncookies", 2)
    lab.server.sysctl("ipv4.tcp_timestamps", 2)
    lab.string()
    listener = lab.listen()
    with lab.capture("client"):
        connections = [lab.converse(listener, FIRST + number) for number in range(5)]
    for connection in connections:
        shake = lab.find(connection)
        bits = shake.synacks[0].ts[0] & 0x3F
        if bits != 0x10 | shake.synacks[0].ws:
            raise LabError("the TSval's low bits are %#x" % bits)
        lab.handshake(connection, near_client(), either=["syn_cookie"],
                      note="TSval & 0x3f = %#x: SACK and the shift" % bits)


@scenario("syn-cookies-no-timestamps", "SYN cookies for a client without timestamps: the options are cut down to the MSS")
def syn_cookies_no_timestamps(lab):
    connection = converse_with(lab, client=[("tcp_timestamps", 0)], server=[("tcp_syncookies", 2)])
    shake = lab.find(connection)
    lab.handshake(connection, near_client(**{"window_scaling": None, "sack": None, "server.options": "mss"}),
                  {"ws_one_sided": shake.synacks}, either=["syn_cookie"])
