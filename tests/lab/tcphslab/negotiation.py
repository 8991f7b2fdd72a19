# SPDX-License-Identifier: GPL-2.0-or-later
"""What the two ends agree on: options one by one, ECN and AccECN, multipath TCP, MD5, SYN cookies.

Registered for tests/lab/run; RFC 7323, 2018, 3168, 9768, 8684, 2385, 4987.
"""
import socket
import struct
import time

from . import packet, tcpinfo
from .common import (
    FIRST,
    accept,
    between,
    converse_with,
    lose_first_synack,
    lose_syns,
    near_client,
    near_server,
    wait_connected,
)
from .host import LabError
from .scenario import CLIENT, PORT, REQUEST, RESPONSE, SERVER, Connection, scenario
from .wire import TO_CLIENT, TO_SERVER, drop, is_syn, is_synack, rewrite, without


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
    lab.handshake(
        connection,
        near_client(**ECN_OVER_ALL),
        {"syn_retransmitted": again, "syn_changed": again, "ecn_fallback": again},
    )


@scenario(
    "ecn-synack-lost",
    "the answer to the ECN-setup SYN is lost; the SYN is repeated plain, yet ECN is in force",
    2,
)
def ecn_synack_lost(lab):
    lab.both("ipv4.tcp_ecn", 1)
    connection = lose_first_synack(lab, "server")
    shake = lab.find(connection)
    again = shake.syns[1:]
    lab.handshake(
        connection,
        near_server(**{**ECN_OVER_ALL, "ecn": "classic", "rtt.quality": "resolved by timestamps"}),
        {
            "syn_retransmitted": again,
            "syn_changed": again,
            "ecn_fallback": again,
            "synack_retransmitted": shake.synacks[1:],
        },
    )


@scenario("window-scaling-off-client", "the client does not offer window scaling")
def window_scaling_off_client(lab):
    connection = converse_with(lab, client=[("tcp_window_scaling", 0)])
    lab.handshake(
        connection, near_client(**{"window_scaling": None, "client.ws_shift": None, "server.ws_shift": None})
    )


@scenario("window-scaling-off-server", "the server does not answer the offer of window scaling")
def window_scaling_off_server(lab):
    connection = converse_with(lab, server=[("tcp_window_scaling", 0)])
    shake = lab.find(connection)
    lab.handshake(
        connection,
        near_client(**{"window_scaling": None, "server.ws_shift": None}),
        {"ws_one_sided": shake.synacks},
    )


@scenario("timestamps-off-client", "the client does not offer timestamps")
def timestamps_off_client(lab):
    connection = converse_with(lab, client=[("tcp_timestamps", 0)])
    lab.handshake(
        connection, near_client(**{"timestamps": None, "mss.to_server": 1460, "mss.to_client": 1460})
    )


@scenario("timestamps-off-server", "the server does not answer the offer of timestamps")
def timestamps_off_server(lab):
    connection = converse_with(lab, server=[("tcp_timestamps", 0)])
    lab.handshake(
        connection, near_client(**{"timestamps": None, "client.timestamps": True, "mss.to_server": 1460})
    )


@scenario("sack-off-client", "the client does not permit SACK")
def sack_off_client(lab):
    connection = converse_with(lab, client=[("tcp_sack", 0)])
    lab.handshake(connection, near_client(**{"sack": None, "client.sack_permitted": None}))


@scenario("sack-off-server", "the server does not permit SACK")
def sack_off_server(lab):
    connection = converse_with(lab, server=[("tcp_sack", 0)])
    lab.handshake(
        connection,
        near_client(**{"sack": None, "client.sack_permitted": True, "server.sack_permitted": None}),
    )


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
    lab.handshake(
        connection,
        near_client(**{"mptcp": None, "client.mptcp": True, "server.mptcp": None}),
        unasked=MPTCP_MSS,
    )


@scenario("syn-cookies", "the server answers with SYN cookies, unreadable behind its timestamp offset")
def syn_cookies(lab):
    connection = converse_with(lab, server=[("tcp_syncookies", 2)])
    lab.handshake(
        connection,
        near_client(),
        note="nothing on the wire tells: a 6-bit match of the TSval is chance (1 in 64)",
    )


@scenario(
    "syn-cookies-readable",
    "SYN cookies without timestamp offset: the TSval's low bits repeat the options, five times",
)
def syn_cookies_readable(lab):
    lab.server.sysctl("ipv4.tcp_syncookies", 2)
    lab.server.sysctl("ipv4.tcp_timestamps", 2)
    lab.string()
    listener = lab.listen()
    with lab.capture("client"):
        connections = [lab.converse(listener, FIRST + number) for number in range(5)]
    for number, connection in enumerate(connections):
        shake = lab.find(connection)
        # Six bits each: from the fourth on in a row, chance explains it once in 2^24.
        is_proven = number >= 3
        bits = shake.synacks[0].ts[0] & 0x3F
        if bits != 0x10 | shake.synacks[0].ws:
            raise LabError("the TSval's low bits are %#x" % bits)
        lab.handshake(
            connection,
            near_client(),
            {"syn_cookie": shake.synacks} if is_proven else {},
            note="TSval & 0x3f = %#x: SACK and the shift" % bits,
        )


@scenario(
    "syn-cookies-no-timestamps",
    "SYN cookies for a client without timestamps: the options are cut down to the MSS",
)
def syn_cookies_no_timestamps(lab):
    connection = converse_with(lab, client=[("tcp_timestamps", 0)], server=[("tcp_syncookies", 2)])
    shake = lab.find(connection)
    lab.handshake(
        connection,
        near_client(**{"window_scaling": None, "sack": None, "server.options": "mss"}),
        {"ws_one_sided": shake.synacks},
        either=["syn_cookie"],
    )


@scenario(
    "syn-cookies-stateless",
    "SYN cookies set in: 30 SYN-ACKs stay alone for 17 s, and a client without timestamps gets cut-down options",
    19,
)
def syn_cookies_stateless(lab):
    lab.client.sysctl("ipv4.tcp_timestamps", 0)
    lab.server.sysctl("ipv4.tcp_syncookies", 0)
    lab.string()
    listener = lab.listen()
    lab.server.run(
        *"ip neighbour add 203.0.113.1 lladdr 02:00:00:00:00:01 dev net0 nud permanent".split()
    )
    with lab.capture("server"):
        before = lab.converse(listener, FIRST)
        lab.server.sysctl("ipv4.tcp_syncookies", 2)
        for number in range(30):
            syn = packet.Segment(
                "203.0.113.1",
                SERVER,
                250,
                0,
                number + 1,
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
            lab.wire.inject(TO_SERVER, packet.write_ip(syn))
            time.sleep(0.001)
        time.sleep(17)
        after = lab.converse(listener, FIRST + 1)
    lab.handshake(before, near_server())
    shake = lab.find(after)
    lab.handshake(
        after,
        near_server(**{"window_scaling": None, "sack": None, "server.options": "mss"}),
        {"ws_one_sided": shake.synacks, "syn_cookie": shake.synacks},
        note="the server gave window scaling and SACK to the first connection, and repeats no SYN-ACK",
    )


TCP_MD5SIG = 14


def sign(peer, port):
    """A setup that signs the segments to and from a peer (RFC 2385)."""

    def prepare(sock):
        key = b"handshake"
        address = struct.pack("=H", socket.AF_INET) + struct.pack("!H", port) + socket.inet_aton(peer)
        sock.setsockopt(
            socket.IPPROTO_TCP,
            TCP_MD5SIG,
            address.ljust(128, b"\0") + struct.pack("=BBHI", 0, 0, len(key), 0) + key.ljust(80, b"\0"),
        )

    return prepare


@scenario("md5", "both ends sign their segments with TCP MD5 (RFC 2385)")
def md5(lab):
    lab.string()
    listener = lab.listen(prepare=sign(CLIENT, FIRST))
    with lab.capture("client"):
        connection = lab.converse(listener, FIRST, prepare=sign(SERVER, PORT))
    lab.handshake(connection, near_client(md5=True), unasked=("mss.to_server", "mss.to_client"))


BY_WIRE = (
    "this kernel knows AccECN but its tcp_ecn setting stops at 2: the wire sets the bits that AccECN ends would send,"
    " and the capture is taken behind it; the third segment is the client kernel's own"
)


def accurate_ecn(lab, server, answer, facts, is_mangled=False):
    """AccECN (RFC 9768) on the wire: the SYN asks for it; answer: (AE, CWR, ECE) of the SYN-ACK, None for the server's own.

    is_mangled: the answer reports another IP ECN field than the SYN was captured with.
    """

    def accurate(_, __, segment):
        ace = None
        if segment.is_syn:
            ace = 7
        elif segment.is_synack:
            ace = answer
        if ace is None:
            return None
        segment.flags = segment.flags & 0x3F | ace << 6
        return segment

    lab.string()
    lab.wire.middleboxes.append(accurate)
    lab.client.sysctl("ipv4.tcp_ecn", 1)
    lab.server.sysctl("ipv4.tcp_ecn", server)
    listener = lab.listen()
    with lab.capture("behind"):
        connection = lab.converse(listener, FIRST)
    events = {"ecn_mangled": lab.find(connection).synacks} if is_mangled else {}
    lab.handshake(connection, between(**facts), events, note=BY_WIRE, unasked=("ecn in force",))


@scenario("accecn", "AccECN asked for and answered, the SYN arrived Not-ECT (RFC 9768), bits set by the wire")
def accecn(lab):
    accurate_ecn(lab, 0, 2, {"ecn": "AccECN", "client.ecn_flags": 7, "server.ecn_flags": 2})


@scenario(
    "accecn-syn-ce",
    "AccECN whose answer says that the SYN arrived congestion experienced (110), bits set by the wire",
)
def accecn_syn_ce(lab):
    accurate_ecn(lab, 0, 6, {"ecn": "AccECN", "client.ecn_flags": 7, "server.ecn_flags": 6}, is_mangled=True)


@scenario(
    "accecn-classic-server",
    "AccECN asked for by the wire's bits; a real server that knows RFC 3168 answers classic ECN",
)
def accecn_classic_server(lab):
    accurate_ecn(lab, 1, None, {"ecn": "classic", "client.ecn_flags": 7, "server.ecn_flags": 1})


@scenario("accecn-refused", "AccECN asked for by the wire's bits; a real server with ECN off")
def accecn_refused(lab):
    accurate_ecn(lab, 0, None, {"ecn": "none", "client.ecn_flags": 7, "server.ecn_flags": 0})


@scenario("ecn-reflected", "a broken host reflects the ECN bits of the SYN: not ECN (RFC 3168, 6.1.1.1)")
def ecn_reflected(lab):
    def reflect(segment):
        segment.flags |= packet.ECE | packet.CWR

    lab.client.sysctl("ipv4.tcp_ecn", 1)
    lab.server.sysctl("ipv4.tcp_ecn", 0)
    lab.string()
    lab.wire.middleboxes.append(rewrite(TO_CLIENT, is_synack, reflect))
    listener = lab.listen()
    with lab.capture("client"):
        connection = lab.converse(listener, FIRST)
    shake = lab.find(connection)
    lab.handshake(
        connection,
        near_client(**{"ecn": "broken", "client.ecn_flags": 3, "server.ecn_flags": 3}),
        {"ecn_broken": shake.synacks},
        unasked=("ecn in force",),
        note="Linux 6.18 takes the reflected bits for ECN; RFC 3168, 6.1.1.1 does not",
    )


@scenario(
    "ecn-bleached",
    "a device clears the ECN bits of the SYN on the way: nothing at the client tells, the server sees no offer",
)
def ecn_bleached(lab):
    def bleach(segment):
        segment.flags &= ~(packet.ECE | packet.CWR)

    lab.both("ipv4.tcp_ecn", 1)
    lab.string()
    lab.wire.middleboxes.append(rewrite(TO_SERVER, is_syn, bleach))
    listener = lab.listen()
    with lab.capture("client"):
        connection = lab.converse(listener, FIRST)
    lab.handshake(connection, near_client(**{"ecn": "none", "client.ecn_flags": 3, "server.ecn_flags": 0}))


@scenario(
    "mptcp-dropped",
    "MPTCP's SYNs are lost: Linux drops the option after some of them and connects with plain TCP",
    5,
)
def mptcp_dropped(lab):
    lab.string()
    listener = lab.listen(protocol=IPPROTO_MPTCP)
    lab.wire.middleboxes.append(
        drop(TO_SERVER, lambda segment: segment.is_syn and segment.option(packet.KIND_MPTCP) is not None)
    )
    with lab.capture("client"):
        connection = lab.converse(listener, FIRST, protocol=IPPROTO_MPTCP)
    shake = lab.find(connection)
    changed = [
        one
        for before, one in zip(shake.syns, shake.syns[1:])
        if (one.option(packet.KIND_MPTCP) is None) != (before.option(packet.KIND_MPTCP) is None)
    ]
    count = len(shake.syns)
    lab.handshake(
        connection,
        near_client(
            **{
                "mptcp": None,
                "client.mptcp": ...,
                "client.options": ...,
                "syn.count": count,
                "rtt.quality": "resolved by timestamps",
                "backoff.schedule": "linear",
                "backoff.profile": "linear, then doubling",
            }
        ),
        {"syn_retransmitted": shake.syns[1:], "syn_changed": changed},
        unasked=MPTCP_MSS,
    )


@scenario("mptcp-stripped", "a firewall strips MPTCP's option from the SYN: fallback to plain TCP")
def mptcp_stripped(lab):
    lab.string()
    listener = lab.listen(protocol=IPPROTO_MPTCP)
    lab.wire.middleboxes.append(rewrite(TO_SERVER, is_syn, without(packet.KIND_MPTCP)))
    with lab.capture("client"):
        connection = lab.converse(listener, FIRST, protocol=IPPROTO_MPTCP)
    lab.handshake(
        connection,
        near_client(**{"mptcp": None, "client.mptcp": True, "server.mptcp": None}),
        unasked=MPTCP_MSS,
    )


@scenario("mptcp-join", "multipath TCP with a second subflow: MP_JOIN from another address of the client", 2)
def mptcp_join(lab):
    lab.string()
    second = "192.0.2.10"
    for host, flags in ((lab.client, ("add_addr_accepted", "2")), (lab.server, ("add_addr_accepted", "2"))):
        host.run("ip", "mptcp", "limits", "set", "subflow", "2", *flags)
    lab.client.run("ip", "address", "add", second + "/32", "dev", "net0")
    lab.server.run(
        "ip", "neighbour", "add", second, "lladdr", "02:00:00:00:00:01", "dev", "net0", "nud", "permanent"
    )
    lab.client.run("ip", "mptcp", "endpoint", "add", second, "dev", "net0", "subflow")
    listener = lab.listen(protocol=IPPROTO_MPTCP)
    with lab.capture("client"):
        caller, connection, _ = lab.dial(FIRST, protocol=IPPROTO_MPTCP)
        wait_connected([caller])
        lab.settle()
        server = accept(listener)
        caller.send(REQUEST)
        lab.settle()
        server.send(RESPONSE)
        lab.settle()
        lab.settle()
        connection.client_info, connection.server_info = tcpinfo.read(caller), tcpinfo.read(server)
        caller.close()
        lab.settle()
        server.close()
        lab.settle()
    lab.handshake(connection, near_client(mptcp=True), unasked=MPTCP_MSS)
    syn = next(
        (
            one
            for one in lab.seen
            if isinstance(one.what, packet.Segment) and one.is_syn and one.src == second
        ),
        None,
    )
    if not syn:
        raise LabError("no second subflow")
    joined = Connection((second, syn.sport), connection.server)
    lab.handshake(joined, near_client(mptcp=True), unasked=MPTCP_MSS)
