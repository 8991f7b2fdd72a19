# SPDX-License-Identifier: GPL-2.0-or-later
"""What a kernel says of its own connection: getsockopt(TCP_INFO), struct tcp_info of linux/tcp.h.

For the lab: the oracle that tcphs's verdicts are held against.
"""
import socket
import struct

STATES = (
    "",
    "ESTABLISHED",
    "SYN_SENT",
    "SYN_RECV",
    "FIN_WAIT1",
    "FIN_WAIT2",
    "TIME_WAIT",
    "CLOSE",
    "CLOSE_WAIT",
    "LAST_ACK",
    "LISTEN",
    "CLOSING",
    "NEW_SYN_RECV",
)
OPTIONS = (
    (1, "TS"),
    (2, "SACK"),
    (4, "WSCALE"),
    (8, "ECN"),
    (16, "ECN_SEEN"),
    (32, "SYN_DATA"),
    (64, "USEC_TS"),
    (128, "TFO_CHILD"),
)
CLIENT_FAIL = ("none", "cookie unavailable", "data not acknowledged", "SYN retransmitted")
# Offsets of the 32-bit members after the eight leading octets.
WORDS = {
    "rto": 8,
    "snd_mss": 16,
    "rcv_mss": 20,
    "retrans": 36,
    "pmtu": 60,
    "rtt": 68,
    "rttvar": 72,
    "snd_cwnd": 80,
    "advmss": 84,
    "total_retrans": 100,
    "segs_out": 136,
    "segs_in": 140,
    "min_rtt": 148,
    "data_segs_in": 152,
    "data_segs_out": 156,
    "delivered": 192,
}


def read(sock):
    """The raw octets in hex and the members that matter, decoded; None where the socket is gone."""
    try:
        raw = sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 280)
    except OSError:
        return None
    names = [name for bit, name in OPTIONS if raw[5] & bit]
    decoded = {
        "state": STATES[raw[0]] if raw[0] < len(STATES) else raw[0],
        "retransmits": raw[2],
        "backoff": raw[4],
        "options": names,
        "snd_wscale": raw[6] & 15,
        "rcv_wscale": raw[6] >> 4,
        "fastopen_client_fail": CLIENT_FAIL[raw[7] >> 1 & 3],
    }
    for name, at in WORDS.items():
        decoded[name] = struct.unpack_from("=I", raw, at)[0]
    return {"raw": raw.hex(), **decoded}
