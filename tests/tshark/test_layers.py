# SPDX-License-Identifier: GPL-2.0-or-later
"""Each TCP header belongs to the IP header in front of it, wherever in a frame the two stand.

The captures are made here, of octets: IEEE 802.11 aggregates (several datagrams in one frame, below an
item of their own in Wireshark's tree), and ICMP errors that quote source-routed SYNs, whose destination is
the next stop while the server's address stands in the route.
Source: RFC 791, 3.1; RFC 792; RFC 4443; RFC 8200, 4; RFC 8754, 2; IEEE 802.11-2020, 9.3.2.2.
"""
import socket
import struct

import pytest

import capturefile
import dissection

RAW_IP, WLAN = 101, 105
CLIENT, OTHER, SERVER, ROUTER, STOP = ("192.0.2.1", "192.0.2.77", "198.51.100.1", "203.0.113.1", "203.0.113.7")
CLIENT6, OTHER6, SERVER6, ROUTER6, STOP6 = ("2001:db8::1", "2001:db8::77", "2001:db8:5::1", "2001:db8:a::1",
                                            "2001:db8:a::7")
SYN, SYN_ACK, ACK = 0x02, 0x12, 0x10
MSS = {1460: b"\x02\x04\x05\xb4", 1200: b"\x02\x04\x04\xb0"}
ROUTER_ALERT = b"\x94\x04\x00\x00"  # RFC 2113
HOP_BY_HOP = b"\x05\x02\x00\x00\x01\x00"  # RFC 2711, padded; behind next header and length


def tcp(flags, seq, ack=0, mss=None, *, ports=None, options=b"", data=b""):
    options = MSS.get(mss, b"") + options
    ports = ports or ((443, 40000) if flags == SYN_ACK else (40000, 443))
    header = struct.pack("!HHIIBBHHH", *ports, seq, ack, (20 + len(options)) // 4 << 4, flags, 64240, 0, 0)
    return header + options + data


def ipv4(source, destination, payload, *, ttl=64, protocol=6, options=b""):
    length = 20 + len(options)
    return struct.pack("!BBHHHBBH4s4s", 4 << 4 | length // 4, 0, length + len(payload), 7, 0, ttl, protocol, 0,
                       socket.inet_aton(source), socket.inet_aton(destination)) + options + payload


def ipv6(source, destination, payload, *, ttl=64, protocol=6, extension=None):
    """extension: protocol number, and its octets behind next header and length"""
    if extension is not None:
        number, octets = extension
        payload = bytes((protocol, (len(octets) + 2) // 8 - 1)) + octets + payload
        protocol = number
    return struct.pack("!IHBB", 6 << 28, len(payload), protocol, ttl) + \
        socket.inet_pton(socket.AF_INET6, source) + socket.inet_pton(socket.AF_INET6, destination) + payload


def checksum(octets):
    total = sum(struct.unpack(f"!{len(octets) // 2}H", octets))
    while total >> 16:
        total = (total & 0xffff) + (total >> 16)
    return ~total & 0xffff


def icmpv4(type_, code, quoted):
    message = struct.pack("!BBHI", type_, code, 0, 0) + quoted
    message = message[:2] + struct.pack("!H", checksum(message + bytes(len(message) % 2))) + message[4:]
    return ipv4(ROUTER, CLIENT, message, protocol=1)


def icmpv6(type_, code, message):
    return ipv6(ROUTER6, CLIENT6, struct.pack("!BBH", type_, code, 0) + message, protocol=58)


def aggregate(*datagrams):
    """A QoS data frame from a station to the distribution system, with an A-MSDU."""
    frame = struct.pack("<HH6s6s6sHH", 0x0188, 0, b"\x02\0\0\0\0\2", b"\x02\0\0\0\0\1", b"\x02\0\0\0\0\3", 0x10, 0x80)
    for number, datagram in enumerate(datagrams):
        kind = b"\x86\xdd" if datagram[0] >> 4 == 6 else b"\x08\x00"
        part = b"\xaa\xaa\x03\0\0\0" + kind + datagram
        part = struct.pack("!6s6sH", b"\x02\0\0\0\0\4", b"\x02\0\0\0\0\5", len(part)) + part
        frame += part + (bytes(-len(part) % 4) if number < len(datagrams) - 1 else b"")
    return frame


@pytest.fixture(name="read")
def fixture_read(tshark, sandbox):
    """read(linktype, frames, *options): what tshark shows of them, 10 ms apart, in one pass and in two."""
    def read(linktype, frames, *options):
        path = capturefile.write(sandbox.folder / "layers.pcap", linktype, [
            capturefile.Packet(10**18 + number * 10**7, len(frame), frame) for number, frame in enumerate(frames)])
        return dissection.dissect(tshark, path, *options), dissection.dissect(tshark, path, "-2", *options)
    return read


def shown(tree, *names):
    return [tree[f"tcphs.{name}"][0] for name in names]


@pytest.mark.parametrize("address, datagram, far", [
    (CLIENT, lambda *a, **k: ipv4(*a, **k), (OTHER, SERVER)),
    (CLIENT, lambda *a, **k: ipv4(*a, options=ROUTER_ALERT, **k), (OTHER, SERVER)),
    (CLIENT6, lambda *a, **k: ipv6(*a, extension=(0, HOP_BY_HOP), **k), (OTHER6, SERVER6)),
], ids=["IPv4", "IPv4 options", "IPv6 extension"])
def test_two_handshakes_share_frames(address, datagram, far, read):
    other, server = far
    for frames in read(WLAN, [
            aggregate(datagram(address, server, tcp(SYN, 100, mss=1460), ttl=61),
                      datagram(other, server, tcp(SYN, 900, mss=1200), ttl=41)),
            aggregate(datagram(server, address, tcp(SYN_ACK, 500, 101, mss=1200), ttl=51),
                      datagram(server, other, tcp(SYN_ACK, 600, 901, mss=1460), ttl=31)),
            aggregate(datagram(address, server, tcp(ACK, 101, 501), ttl=61),
                      datagram(other, server, tcp(ACK, 901, 601), ttl=41))]):
        assert [len(frame.trees) for frame in frames] == [2, 2, 2]
        ends = ("client.ttl", "client.mss", "server.ttl", "server.mss", "rtt.total")
        assert shown(frames[2].trees[0], *ends) == ["61", "1460", "51", "1200", "0.020000000"]
        assert shown(frames[2].trees[1], *ends) == ["41", "1200", "31", "1460", "0.020000000"]
        assert address in frames[2].trees[0]["tcphs.client"][0] and other in frames[2].trees[1]["tcphs.client"][0]


def rpcap(kind, body=b""):
    """A message of the remote capture protocol, which carries captured frames over TCP."""
    return struct.pack("!BBHI", 0, kind, 0, len(body)) + body


def captured(datagram):
    frame = b"\x02\0\0\0\0\2\x02\0\0\0\0\1\x08\x00" + datagram
    return rpcap(7, struct.pack("!5I", 1, 0, len(frame), len(frame), 1) + frame)


def test_both_the_outer_and_the_inner_header_are_of_handshakes(read):
    """The outer SYN-ACK, of a Fast Open, carries an inner SYN; the answer and the third step share a frame after it."""
    there, back, cookie = (50123, 2002), (2002, 50123), b"\x22\x0a" + bytes(range(8)) + b"\x01\x01"
    asks, says = rpcap(8, bytes(8)), rpcap(0x88) + captured(ipv4(CLIENT, SERVER, tcp(SYN, 100, mss=1460), ttl=61))
    rest = captured(ipv4(SERVER, CLIENT, tcp(SYN_ACK, 500, 101, mss=1200), ttl=51)) + \
        captured(ipv4(CLIENT, SERVER, tcp(ACK, 101, 501), ttl=61))
    for frames in read(RAW_IP, [
            ipv4(ROUTER, STOP, tcp(SYN, 900, mss=1200, ports=there, options=cookie, data=asks), ttl=33),
            ipv4(STOP, ROUTER, tcp(SYN_ACK, 700, 901 + len(asks), mss=1460, ports=back, data=says), ttl=31),
            ipv4(ROUTER, STOP, tcp(ACK, 901 + len(asks), 701 + len(says), ports=there), ttl=33),
            ipv4(STOP, ROUTER, tcp(ACK, 701 + len(says), 901 + len(asks), ports=back, data=rest), ttl=31)],
            "-o", "rpcap.linktype:1"):
        outer, inner = frames[1].trees
        assert "tcphs.tfo_accepted" in outer and "tcphs.tfo.status" not in inner
        assert shown(outer, "id", "segment", "client.ttl", "server.ttl", "client.mss", "server.mss", "tfo.acked") == \
            ["0", "1", "33", "31", "1200", "1460", str(len(asks))]
        assert shown(inner, "id", "segment", "client.ttl", "client.mss") == ["1", "0", "61", "1460"]
        assert [shown(tree, "id", "segment", "server.ttl", "server.mss") for tree in frames[3].trees] == \
            [["1", "1", "51", "1200"], ["1", "2", "51", "1200"]]
        assert "tcphs.tfo.status" not in frames[3].trees[1]


def route4(kind, pointer, *addresses):
    octets = b"".join(map(socket.inet_aton, addresses))
    return bytes((kind, 3 + len(octets), pointer)) + octets + b"\0"


def route6(type_, left, *addresses):
    octets = b"".join(socket.inet_pton(socket.AF_INET6, address) for address in addresses)
    return 43, bytes((type_, left, len(addresses) - 1 if type_ == 4 else 0, 0, 0, 0)) + octets


LOOSE, STRICT = 131, 137
QUOTES = {
    "loose": ipv4(CLIENT, STOP, tcp(SYN, 100, mss=1460), options=route4(LOOSE, 4, "203.0.113.8", SERVER)),
    "strict, 8 octets": ipv4(CLIENT, STOP, tcp(SYN, 100), options=route4(STRICT, 8, "203.0.113.8", SERVER))[:40],
    "loose, completed": ipv4(CLIENT, SERVER, tcp(SYN, 100), options=route4(LOOSE, 8, STOP)),
    "IPv6 type 0": ipv6(CLIENT6, STOP6, tcp(SYN, 100), extension=route6(0, 2, ROUTER6, SERVER6)),
    "IPv6 type 0, completed": ipv6(CLIENT6, SERVER6, tcp(SYN, 100), extension=route6(0, 0, STOP6)),
    "segments": ipv6(CLIENT6, STOP6, tcp(SYN, 100), extension=route6(4, 1, SERVER6, STOP6)),
    "tunnel, options inside": ipv4(STOP, ROUTER, ipv4(CLIENT, SERVER, tcp(SYN, 100), options=ROUTER_ALERT),
                                   protocol=4),
}


@pytest.mark.parametrize("name", QUOTES)
def test_a_quote_is_of_the_server_that_the_route_leads_to(name, read):
    quoted = QUOTES[name]
    is_v4 = quoted[0] >> 4 == 4
    syn = ipv4(CLIENT, SERVER, tcp(SYN, 100, mss=1460)) if is_v4 else ipv6(CLIENT6, SERVER6, tcp(SYN, 100, mss=1460))
    error = icmpv4(3, 5, quoted) if is_v4 else icmpv6(1, 0, bytes(4) + quoted)
    for frames in read(RAW_IP, [syn, error]):
        tree = frames[1].tree()
        assert "tcphs.icmp_error" in tree
        assert shown(tree, "id", "icmp.reporter") == ["0", ROUTER if is_v4 else ROUTER6]


def test_a_redirect_rejects_nothing(read):
    """ICMPv6 carries the datagram in an option, ICMP quotes it as an error does. RFC 4861, 4.5; RFC 792."""
    syn = ipv6(CLIENT6, SERVER6, tcp(SYN, 100, mss=1460))
    addresses = socket.inet_pton(socket.AF_INET6, STOP6) + socket.inet_pton(socket.AF_INET6, SERVER6)
    option = bytes((4, (8 + len(syn)) // 8)) + bytes(6) + syn
    for frames in read(RAW_IP, [syn, icmpv6(137, 0, bytes(4) + addresses + option)]):
        assert not frames[1].trees
    syn = ipv4(CLIENT, SERVER, tcp(SYN, 100, mss=1460))
    for frames in read(RAW_IP, [syn, icmpv4(5, 1, syn)]):
        assert not frames[1].trees


def test_a_fragment_alone_tells_nothing_of_the_data(tshark, sandbox):
    """Without reassembly nobody knows how much data the SYN carries: whatever the SYN-ACK acknowledges can be right."""
    cookie = b"\x22\x0a" + bytes(range(8)) + b"\x01\x01"
    syn = struct.pack("!HHIIBBHHH", 40000, 443, 100, 0, 32 // 4 << 4, SYN, 64240, 0, 0) + cookie + bytes(1000)
    first, second = bytearray(ipv4(CLIENT, SERVER, syn[:520])), bytearray(ipv4(CLIENT, SERVER, syn[520:]))
    first[6:8], second[6:8] = struct.pack("!H", 0x2000), struct.pack("!H", 520 // 8)
    answer = ipv4(SERVER, CLIENT, tcp(SYN_ACK, 500, 1101, mss=1460))
    frames = [bytes(first), bytes(second), answer, ipv4(CLIENT, SERVER, tcp(ACK, 1101, 501))]
    path = capturefile.write(sandbox.folder / "fragments.pcap", RAW_IP, [
        capturefile.Packet(10**18 + number * 10**7, len(frame), frame) for number, frame in enumerate(frames)])
    whole = dissection.dissect(tshark, path, "-2")[3].tree()
    assert shown(whole, "outcome", "tfo.status", "tfo.acked") == ["0", "3", "1000"]
    for frame in dissection.dissect(tshark, path, "-2", "-o", "ip.defragment:FALSE")[2:]:
        assert shown(frame.tree(), "outcome", "rtt.total") == ["0", "0.030000000"]
        assert not {"tcphs.bad_synack", "tcphs.tfo.status", "tcphs.tfo.acked"} & set(frame.tree())
