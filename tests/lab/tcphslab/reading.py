# SPDX-License-Identifier: GPL-2.0-or-later
"""A capture read back without Wireshark: the segments of one handshake and the plain facts they state.

For the lab's sidecars and for checks by eye. Shares no code with the plugin; RFC 9293, 7323, 6298.
"""
from . import packet, pcap

DEFAULT_MSS = {4: 536, 6: 1220}
NS = 1e-9


class Seen:
    """One TCP segment or ICMP error at its place in the capture."""

    def __init__(self, number, time, what):
        self.number, self.time, self.what = number, time, what

    def __getattr__(self, name):
        return getattr(self.what, name)


def link_payload(linktype, octets):
    if linktype == pcap.ETHERNET:
        return packet.read_ethernet(octets)
    return packet.read_ip(octets[{pcap.SLL: 16, pcap.SLL2: 20, pcap.RAW: 0}[linktype] :])


def read(path):
    """Everything in the capture that belongs to TCP, innermost header of each frame."""
    linktype, frames = pcap.read(path)
    seen = []
    for number, (when, octets) in enumerate(frames, 1):
        found = link_payload(linktype, octets)
        if found:
            seen.append(Seen(number, when, found[-1]))
    return seen


def socket_name(end):
    return ("[%s]:%d" if ":" in end[0] else "%s:%d") % end


def numbers(*parts):
    """The frame numbers of segments, or of lists of them."""
    flat = []
    for part in parts:
        flat += [one.number for one in part] if isinstance(part, list) else [part.number]
    return flat


def copies(seen, within=0.5):
    """The second and later captures of one packet: the same TCP octets and IP identification shortly before."""
    again, latest = [], {}
    for one in seen:
        if isinstance(one.what, packet.Segment):
            key = (one.src, one.dst, one.ip_id, one.tcp_octets)
            if key in latest and (one.time - latest[key]) * NS < within:
                again.append(one)
            else:
                latest[key] = one.time
    return again


class Handshake:
    """What the capture holds of the handshake from client to server, with the client's ISN or its first one.

    skip: frames that are not to count (copies of packets, strays).
    """

    def __init__(self, seen, client, server, isn=None, skip=()):
        self.client, self.server = client, server
        mine = [one for one in seen if one.number not in skip and self.direction(one) is not None]
        syns = [one for one in mine if self.kind(one) == "syn" and isn in (None, one.seq)]
        self.isn = syns[0].seq if syns else isn
        first = syns[0].number if syns else 0
        other = [
            one.number
            for one in mine
            if self.kind(one) == "syn" and one.seq != self.isn and one.number > first
        ]
        end = other[0] if other else float("inf")
        self.all = [one for one in mine if first <= one.number < end]
        self.syns = [one for one in self.all if self.kind(one) == "syn" and one.seq == self.isn]
        self.synacks = [one for one in self.all if self.kind(one) == "synack"]
        self.icmp = [one for one in self.all if isinstance(one.what, packet.IcmpError)]
        self.tcp = [one for one in self.all if isinstance(one.what, packet.Segment)]
        self.resets = [one for one in self.tcp if one.flags & packet.RST]
        self.last = self.all[-1] if self.all else None
        self.ack = self.find_ack()
        self.server_data = next(
            (one for one in self.tcp if self.direction(one) == "in" and one.payload), None
        )
        self.answered_synack, self.synack_candidates = self.answered(self.synacks, self.ack)
        first_answer = self.first_echo()
        before = [one for one in self.syns if first_answer and one.number < first_answer.number]
        self.first_answer = first_answer
        self.answered_syn, self.syn_candidates = self.answered(before, first_answer)

    def direction(self, one):
        """out: from the client, in: to it, None: neither."""
        if isinstance(one.what, packet.IcmpError):
            ends = ((one.quoted_src, one.quoted_sport), (one.quoted_dst, one.quoted_dport))
        else:
            ends = ((one.src, one.sport), (one.dst, one.dport))
        return {(self.client, self.server): "out", (self.server, self.client): "in"}.get(ends)

    def kind(self, one):
        if isinstance(one.what, packet.IcmpError):
            return "icmp"
        if one.is_syn and self.direction(one) == "out":
            return "syn"
        return "synack" if one.is_synack and self.direction(one) == "in" else "other"

    def find_ack(self):
        """The client's first ACK of a SYN-ACK of this capture (no SYN, no RST)."""
        for one in self.tcp:
            if (
                self.direction(one) == "out"
                and one.flags & packet.ACK
                and not one.flags & (packet.SYN | packet.RST)
            ):
                if any(
                    synack.number < one.number and 0 < (one.ack - synack.seq) % 2**32 < 2**30
                    for synack in self.synacks
                ):
                    return one
        return None

    @staticmethod
    def answered(attempts, answer):
        """(the attempt that was answered, those that may have been): by TSecr, else the last."""
        attempts = [one for one in attempts if answer and one.number < answer.number]
        if not attempts:
            return None, []
        if len(attempts) > 1 and answer.ts:
            named = [one for one in attempts if one.ts and one.ts[0] == answer.ts[1]]
            attempts = named or attempts
        return attempts[-1], attempts

    def first_echo(self):
        """The first SYN-ACK that answers the same SYN as the one that was acknowledged: later ones are repeats."""
        if not self.synacks:
            return None
        model = self.answered_synack or self.synacks[0]
        return next(
            (
                one
                for one in self.synacks
                if one.seq == model.seq and (not model.ts or not one.ts or one.ts[1] == model.ts[1])
            ),
            model,
        )

    def interval(self, start, end):
        return (end.time - start.time) * NS if start and end else None

    def quality(self):
        if not self.first_answer or not self.answered_syn:
            return None
        if len(self.syn_candidates) > 1 or len(self.synack_candidates) > 1:
            return "ambiguous"
        syns = [one for one in self.syns if one.number < self.first_answer.number]
        synacks = [one for one in self.synacks if self.ack and one.number < self.ack.number]
        return "resolved by timestamps" if len(syns) > 1 or len(synacks) > 1 else "exact"


def seconds(value, tolerance=2e-6):
    return None if value is None else {"approx": round(value, 9), "tol": tolerance}


def option_names(segment):
    """The kinds in wire order; None where one has no name in the specification."""
    names = [packet.KIND_NAMES.get(kind) for kind, _ in segment.options]
    return ",".join(names) if all(names) else None


def end_facts(prefix, segment):
    """What one end offered, with how many routers its packet passed."""
    names = option_names(segment)
    facts = {
        "mss": segment.mss,
        "ws_shift": segment.ws,
        "window": segment.window,
        "isn": segment.seq,
        "sack_permitted": True if segment.option(packet.KIND_SACK) is not None else None,
        "timestamps": True if segment.ts else None,
        "ttl": segment.ttl,
        "hops": next(start for start in (64, 128, 255) if segment.ttl <= start) - segment.ttl,
        "mptcp": True if segment.option(packet.KIND_MPTCP) is not None else None,
        "ecn_flags": segment.flags >> 6 & 7,
    }
    if names is not None:
        facts["options"] = names
    return {"%s.%s" % (prefix, name): value for name, value in facts.items()}


def timing_facts(shake):
    """Section 4 of the specification: round-trip times by what was answered, setup and its cost."""
    facts = {"rtt.quality": shake.quality()}
    server = shake.interval(shake.answered_syn, shake.first_answer)
    client = shake.interval(shake.answered_synack, shake.ack)
    total = server + client if None not in (server, client) else None
    setup = shake.interval(shake.syns[0], shake.ack) if shake.syns else None
    again = len(shake.syns) > 1 or any(
        shake.ack and one.number < shake.ack.number for one in shake.synacks[1:]
    )
    facts.update(
        {
            "rtt.server": seconds(server),
            "rtt.client": seconds(client),
            "rtt.total": seconds(total),
            "setup_time": seconds(setup),
            "retransmission_delay": seconds(setup - total) if again and None not in (setup, total) else None,
            "ttfb": seconds(shake.interval(shake.syns[0], shake.server_data)) if shake.syns else None,
        }
    )
    if len(shake.synacks) > 1 and not again:
        facts[
            "retransmission_delay"
        ] = ...  # repeated after the handshake was over: whether that cost nothing is not said
    return facts


def force_facts(shake):
    """Section 6: what both ends offered is in force."""
    offer, answer = shake.answered_syn, shake.answered_synack or shake.first_answer
    if not offer or not answer:
        return {
            name: None
            for name in (
                "window_scaling",
                "sack",
                "timestamps",
                "mss.to_server",
                "mss.to_client",
                "window.client_first",
                "ecn",
                "md5",
                "tcp_ao",
                "mptcp",
            )
        }
    both = {
        name: True if offer.option(kind) is not None and answer.option(kind) is not None else None
        for name, kind in (
            ("window_scaling", packet.KIND_WS),
            ("sack", packet.KIND_SACK),
            ("timestamps", packet.KIND_TS),
            ("md5", packet.KIND_MD5),
            ("mptcp", packet.KIND_MPTCP),
        )
    }
    default = DEFAULT_MSS[6 if ":" in offer.src else 4]
    stamps = 12 if both["timestamps"] else 0
    shift = min(offer.ws, 14) if both["window_scaling"] else 0
    return {
        **both,
        "tcp_ao": None,
        "mss.to_server": (answer.mss or default) - stamps,
        "mss.to_client": (offer.mss or default) - stamps,
        "window.client_first": shake.ack.window << shift if shake.ack else None,
    }


def backoff_facts(shake):
    """Section 5: the intervals of the SYNs, or else of the SYN-ACKs; shape and timer are the scenario's to say."""
    attempts = shake.syns if len(shake.syns) > 1 else shake.synacks
    steps = [(after.time - before.time) * NS for before, after in zip(attempts, attempts[1:])]
    if not steps:
        return {
            "backoff." + name: None for name in ("intervals", "schedule", "profile", "initial_rto", "next")
        }
    facts = {
        "backoff.intervals": " ".join("%.2f" % step for step in steps),
        "backoff.initial_rto": seconds(steps[0]),
    }
    if len(steps) == 1:
        facts.update({"backoff.schedule": None, "backoff.profile": None})
    return facts


def plain_facts(shake):
    """Everything about the handshake that the segments state without any judgement."""

    def number(one):
        return one.number if one else None

    synack = shake.answered_synack or (shake.synacks[0] if shake.synacks else None)
    facts = {
        "syn.count": len(shake.syns) or None,
        "synack.count": len(shake.synacks) or None,
        "syn_frame": number(shake.answered_syn or (shake.syns[-1] if shake.syns else None)),
        "synack_frame": number(synack),
        "ack_frame": number(shake.ack),
    }
    facts.update(timing_facts(shake))
    facts.update(force_facts(shake))
    facts.update(backoff_facts(shake))
    facts["simultaneous"] = None
    if shake.syns:
        facts.update(end_facts("client", (shake.answered_syn or shake.syns[-1])))
    if synack:
        facts.update(end_facts("server", synack))
    return facts
