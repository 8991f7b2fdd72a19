# SPDX-License-Identifier: GPL-2.0-or-later
"""TCP segments and ICMP errors as octets: read, changed and written with correct checksums.

For the lab's wire (which rewrites) and its reader (which only looks). RFC 791, 792, 4443, 8200, 9293.
"""
import dataclasses
import ipaddress
import struct

FIN, SYN, RST, PSH, ACK, URG, ECE, CWR, AE = (1 << bit for bit in range(9))

ETH_IPV4, ETH_IPV6, ETH_VLAN, ETH_QINQ = 0x0800, 0x86DD, 0x8100, 0x88A8
TCP, UDP, ICMP, ICMPV6 = 6, 17, 1, 58
PROTO_IPV4, PROTO_IPV6, PROTO_GRE, PROTO_ROUTING = 4, 41, 47, 43
VXLAN_PORT, GTPU_PORT = 4789, 2152

KIND_EOL, KIND_NOP, KIND_MSS, KIND_WS, KIND_SACK, KIND_TS = 0, 1, 2, 3, 4, 8
KINDS_EXPERIMENTAL, EXID_TFO = (253, 254), b"\xf9\x89"
KIND_MD5, KIND_MPTCP, KIND_TFO, KIND_ACCECN0, KIND_ACCECN1 = 19, 30, 34, 172, 174

# Names of the options in the wire-order list (spec: `mss,nop,ws,nop,nop,ts,sackOK,eol`).
KIND_NAMES = {
    KIND_EOL: "eol",
    KIND_NOP: "nop",
    KIND_MSS: "mss",
    KIND_WS: "ws",
    KIND_SACK: "sackOK",
    KIND_TS: "ts",
}


@dataclasses.dataclass
class Segment:
    """One TCP segment with its IP header; numbers in host order, addresses as text."""

    src: str
    dst: str
    ttl: int
    tos: int
    ip_id: int
    flags_df: int
    sport: int
    dport: int
    seq: int
    ack: int
    flags: int
    window: int
    urgent: int
    options: list
    payload: bytes
    tcp_octets: bytes = b""

    def option(self, kind):
        """The data of the first option of this kind, None where it has none."""
        return next((data for k, data in self.options if k == kind), None)

    def has(self, *flags):
        return all(self.flags & flag for flag in flags)

    @property
    def is_syn(self):
        return bool(self.flags & SYN) and not self.flags & (ACK | RST)

    @property
    def is_synack(self):
        return self.has(SYN, ACK) and not self.flags & RST

    @property
    def mss(self):
        data = self.option(KIND_MSS)
        return struct.unpack("!H", data)[0] if data else None

    @property
    def ws(self):
        data = self.option(KIND_WS)
        return data[0] if data else None

    @property
    def ts(self):
        """(TSval, TSecr) or None."""
        data = self.option(KIND_TS)
        return struct.unpack("!II", data) if data else None

    @property
    def cookie(self):
        """The Fast Open cookie: b"" where one is requested, None without the option (34, or 253/254 with F989)."""
        for kind, data in self.options:
            if kind == KIND_TFO:
                return data
            if kind in KINDS_EXPERIMENTAL and data[:2] == EXID_TFO:
                return data[2:]
        return None


@dataclasses.dataclass
class IcmpError:
    """An ICMP or ICMPv6 error and the TCP segment that it quotes (ports and sequence number only)."""

    src: str
    dst: str
    type: int
    code: int
    quoted_src: str
    quoted_dst: str
    quoted_sport: int
    quoted_dport: int
    quoted_seq: int


def checksum(data):
    """The Internet checksum (RFC 1071)."""
    if len(data) % 2:
        data += b"\0"
    total = sum(struct.unpack("!%dH" % (len(data) // 2), data))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def packed(address):
    return ipaddress.ip_address(address).packed


def pseudo_header(src, dst, proto, length):
    """The pseudo header of RFC 9293, 3.1 and RFC 8200, 8.1."""
    if ":" in src:
        return packed(src) + packed(dst) + struct.pack("!IHBB", length, 0, 0, proto)
    return packed(src) + packed(dst) + struct.pack("!BBH", 0, proto, length)


def read_options(data):
    """The options of a TCP header as (kind, data without kind and length); stops at what is malformed."""
    options = []
    at = 0
    while at < len(data):
        kind = data[at]
        if kind in (KIND_EOL, KIND_NOP):
            options.append((kind, b""))
            at += 1
            if kind == KIND_EOL:
                break
            continue
        if at + 1 >= len(data) or data[at + 1] < 2 or at + data[at + 1] > len(data):
            break
        options.append((kind, data[at + 2 : at + data[at + 1]]))
        at += data[at + 1]
    return options


def write_options(options):
    """Octets of the options, padded to a multiple of four (RFC 9293, 3.1)."""
    data = b""
    for kind, value in options:
        data += bytes([kind]) if kind in (KIND_EOL, KIND_NOP) else bytes([kind, len(value) + 2]) + value
    return data + b"\0" * (-len(data) % 4)


def read_tcp(octets, src, dst, ttl, tos, ip_id, df):
    if len(octets) < 20:
        return None
    sport, dport, seq, ack, offset, window, _, urgent = struct.unpack("!HHIIHHHH", octets[:20])
    length = (offset >> 12) * 4
    if length < 20 or length > len(octets):
        return None
    return Segment(
        src,
        dst,
        ttl,
        tos,
        ip_id,
        df,
        sport,
        dport,
        seq,
        ack,
        offset & 0x1FF,
        window,
        urgent,
        read_options(octets[20:length]),
        octets[length:],
        octets,
    )


def read_icmp_error(octets, src, dst, is_v6):
    """An error that quotes TCP, else None (RFC 792: types 3, 4, 5, 11, 12; RFC 4443: 1 to 4)."""
    if len(octets) < 8 or octets[0] not in ((1, 2, 3, 4) if is_v6 else (3, 4, 5, 11, 12)):
        return None
    quote = octets[8:]
    if is_v6:
        if len(quote) < 48 or quote[6] != TCP:
            return None
        ends = (str(ipaddress.ip_address(quote[8:24])), str(ipaddress.ip_address(quote[24:40])))
        header = quote[40:]
    else:
        if len(quote) < 28 or quote[9] != TCP:
            return None
        ends = (str(ipaddress.ip_address(quote[12:16])), str(ipaddress.ip_address(quote[16:20])))
        header = quote[(quote[0] & 15) * 4 :]
    if len(header) < 8:
        return None
    return IcmpError(src, dst, octets[0], octets[1], *ends, *struct.unpack("!HHI", header[:8]))


def skip_ipv6_extensions(data, proto, at, dst):
    """Past the extension headers; with a routing header the last segment is the destination."""
    while proto in (0, PROTO_ROUTING, 60) and at + 8 <= len(data):
        if proto == PROTO_ROUTING and data[at + 2] == 4:
            dst = data[at + 8 : at + 24]
        proto, at = data[at], at + (data[at + 1] + 1) * 8
    return proto, at, dst


def source_routed(header, dst):
    """The final destination of an IPv4 packet: the last address of an unfinished source route (RFC 791, 3.1)."""
    at = 20
    while at < len(header) and header[at]:
        if header[at] == 1:
            at += 1
            continue
        if at + 3 > len(header) or header[at + 1] < 2:
            break
        kind, length = header[at], header[at + 1]
        if kind in (131, 137) and header[at + 2] <= length:
            return str(ipaddress.ip_address(header[at + length - 4 : at + length]))
        at += length
    return dst


def read_ip(data):
    """Every TCP segment and ICMP error in an IP packet, outermost first; tunnels are entered."""
    if len(data) >= 20 and data[0] >> 4 == 4:
        total = struct.unpack("!H", data[2:4])[0]
        proto, at = data[9], (data[0] & 15) * 4
        ends = (
            str(ipaddress.ip_address(data[12:16])),
            source_routed(data[:at], str(ipaddress.ip_address(data[16:20]))),
        )
        ttl, tos, ip_id, df = data[8], data[1], struct.unpack("!H", data[4:6])[0], data[6] >> 6 & 1
        body = data[at:total]
    elif len(data) >= 40 and data[0] >> 4 == 6:
        total = 40 + struct.unpack("!H", data[4:6])[0]
        proto, at, dst = skip_ipv6_extensions(data, data[6], 40, data[24:40])
        ends = (str(ipaddress.ip_address(data[8:24])), str(ipaddress.ip_address(dst)))
        ttl, tos, ip_id, df = data[7], struct.unpack("!H", data[:2])[0] >> 4 & 0xFF, None, 1
        body = data[at:total]
    else:
        return []
    if proto == TCP:
        found = read_tcp(body, *ends, ttl, tos, ip_id, df)
        return [found] if found else []
    if proto in (ICMP, ICMPV6):
        found = read_icmp_error(body, *ends, proto == ICMPV6)
        return [found] if found else []
    if proto in (PROTO_IPV4, PROTO_IPV6):
        return read_ip(body)
    if proto == PROTO_GRE and len(body) >= 4:
        return read_ip(body[4:])
    if proto == UDP and len(body) >= 16 and struct.unpack("!H", body[2:4])[0] == VXLAN_PORT:
        return read_ethernet(body[16:])
    if proto == UDP and len(body) >= 16 and struct.unpack("!H", body[2:4])[0] == GTPU_PORT:
        return read_ip(body[16:])
    return []


def read_ethernet(frame):
    """Every TCP segment and ICMP error in an Ethernet frame, VLAN tags skipped."""
    at = 12
    while frame[at : at + 2] in (b"\x81\x00", b"\x88\xa8"):
        at += 4
    return read_ip(frame[at + 2 :]) if frame[at : at + 2] in (b"\x08\x00", b"\x86\xdd") else []


def write_ip(segment):
    """The IP packet of a segment, both checksums computed."""
    options = write_options(segment.options)
    offset = (5 + len(options) // 4) << 12 | segment.flags
    header = (
        struct.pack(
            "!HHIIHHHH",
            segment.sport,
            segment.dport,
            segment.seq,
            segment.ack,
            offset,
            segment.window,
            0,
            segment.urgent,
        )
        + options
    )
    tcp = header + segment.payload
    total = checksum(pseudo_header(segment.src, segment.dst, TCP, len(tcp)) + tcp)
    tcp = tcp[:16] + struct.pack("!H", total) + tcp[18:]
    return (
        write_ip_header(
            segment.src,
            segment.dst,
            TCP,
            len(tcp),
            segment.ttl,
            segment.tos,
            segment.ip_id or 0,
            segment.flags_df,
        )
        + tcp
    )


def write_ip_header(src, dst, proto, length, ttl=64, tos=0, ip_id=0, df=1):
    if ":" in src:
        return struct.pack("!IHBB", 6 << 28 | tos << 20, length, proto, ttl) + packed(src) + packed(dst)
    header = struct.pack("!BBHHHBBH", 0x45, tos, 20 + length, ip_id, df << 14, ttl, proto, 0)
    header += packed(src) + packed(dst)
    return header[:10] + struct.pack("!H", checksum(header)) + header[12:]


def write_icmp_error(reporter, original, kind, code, info=0, quoted_octets=None):
    """An ICMP(v6) error from reporter that quotes the IP packet original.

    quoted_octets: how much of the packet is quoted; by default all (RFC 4443) or up to 548 (RFC 1812).
    """
    quote = original[: 548 if quoted_octets is None else quoted_octets]
    is_v6 = original[0] >> 4 == 6
    dst = str(ipaddress.ip_address(original[8:24] if is_v6 else original[12:16]))
    body = struct.pack("!BBHI", kind, code, 0, info) + quote
    lead = pseudo_header(reporter, dst, ICMPV6, len(body)) if is_v6 else b""
    body = body[:2] + struct.pack("!H", checksum(lead + body)) + body[4:]
    return write_ip_header(reporter, dst, ICMPV6 if is_v6 else ICMP, len(body)) + body


def age(ip_packet, hops):
    """The packet after so many routers: TTL or hop limit lowered, header checksum right again."""
    if not hops:
        return ip_packet
    if ip_packet[0] >> 4 == 6:
        return ip_packet[:7] + bytes([ip_packet[7] - hops]) + ip_packet[8:]
    length = (ip_packet[0] & 15) * 4
    header = ip_packet[:8] + bytes([ip_packet[8] - hops]) + ip_packet[9:10] + b"\0\0" + ip_packet[12:length]
    return header[:10] + struct.pack("!H", checksum(header)) + header[12:] + ip_packet[length:]


def write_udp(src, dst, sport, dport, body):
    """An IP packet with a UDP datagram; over IPv4 without checksum, as tunnels send it."""
    return (
        write_ip_header(src, dst, UDP, 8 + len(body))
        + struct.pack("!HHHH", sport, dport, 8 + len(body), 0)
        + body
    )
