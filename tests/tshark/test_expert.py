# SPDX-License-Identifier: GPL-2.0-or-later
"""Expert information: a healthy trace shows nothing above a chat, a broken one what the rule at the head
of events.def demands. Groups and severities below are by that rule, not out of the table.
"""
import os
import pathlib
import re

import counting
import pytest

CAPTURES = pathlib.Path(os.environ["TCPHS_SOURCE_DIR"]) / "captures"

# Both ends and the path do what their standards have, and no packet was lost.
SILENT = ["plain", "plain-at-server", "plain-between", "ipv6", "vlan", "gre", "ecn", "ecn-refused",
          "accecn", "accecn-refused", "mptcp", "md5", "sack-off-server", "timestamps-off-client", "nat"]
CHATTING = {
    "duplicates-span": {("Assumption", "The same packet captured twice")},
    "port-reused-after-fin": {("Sequence", "New connection on the sockets of an earlier one")},
    "tfo-cookie-granted": {("Sequence", "Fast Open cookie requested"),
                           ("Sequence", "Fast Open cookie granted")},
    "tfo-cookie-not-granted": {("Sequence", "Fast Open cookie requested"),
                               ("Sequence", "Fast Open cookie not granted")},
    "tfo-accepted": {("Sequence", "Fast Open cookie requested"), ("Sequence", "Fast Open cookie granted"),
                     ("Sequence", "Fast Open accepted")},
    "tfo-accepted-ipv6": {("Sequence", "Fast Open cookie requested"),
                          ("Sequence", "Fast Open cookie granted"), ("Sequence", "Fast Open accepted")},
}
# What stands above the chats.
TROUBLED = {
    "syn-lost-once": {("Notes", "Sequence", "SYN retransmitted")},
    "mss-clamped": {("Notes", "Protocol", "A device on the path changed the MSS")},
    "simultaneous-open": {("Notes", "Sequence", "Simultaneous open")},
    "challenge-ack": {("Notes", "Sequence", "Challenge ACK in answer to a SYN")},
    "tfo-rejected": {("Notes", "Sequence", "Fast Open rejected")},
    "tfo-blackholed": {("Warns", "Sequence", "Fast Open blackholed on the path"),
                       ("Notes", "Sequence", "SYN retransmitted"),
                       ("Notes", "Sequence", "SYN repeated with another offer"),
                       ("Notes", "Sequence", "SYN repeated without Fast Open")},
    "port-closed": {("Warns", "Response", "Connection refused")},
    "icmp-port-unreachable": {("Warns", "Response", "Connection attempt ended by an ICMP error"),
                              ("Notes", "Response", "ICMP error about this handshake")},
    "client-reset": {("Warns", "Response", "Client resets after the SYN-ACK")},
    "syn-unanswered": {("Warns", "Sequence", "No answer to the SYN"),
                       ("Notes", "Sequence", "SYN retransmitted")},
    "option-stripped": {("Warns", "Protocol", "A device on the path removed an option")},
    "accecn-syn-ce": {("Warns", "Protocol", "The IP ECN field was changed on the path")},
    "syn-flood": {("Warns", "Security",
                   "Handshakes of this server wait for their final ACK beyond the threshold"),
                  ("Warns", "Sequence", "SYN-ACK never acknowledged")},
    "ecn-reflected": {("Errors", "Protocol", "ECN bits of the SYN reflected by a broken host")},
    "bad-synack": {("Errors", "Protocol", "SYN-ACK acknowledges what was not sent")},
}


def expert(tshark, name):
    """What tcphs says: severity, group and summary, which ends where the packet's own figures begin."""
    found = set()
    severity = None
    for line in tshark("-2", "-q", "-n", "-r", CAPTURES / f"{name}.pcap", "-z", "expert").stdout.splitlines():
        heading = re.fullmatch(r"(\w+) \(\d+\)", line)
        row = re.fullmatch(r" +\d+ +(\w+) +TCPHS +(.*)", line)
        if heading:
            severity = heading[1]
        elif row:
            found.add((severity, row[1], row[2].partition(":")[0]))
    return found


@pytest.mark.parametrize("name", SILENT)
def test_a_healthy_handshake_is_silent(name, tshark):
    assert expert(tshark, name) == set()


@pytest.mark.parametrize("name", CHATTING)
def test_what_is_normal_is_a_chat(name, tshark):
    assert expert(tshark, name) == {("Chats", *row) for row in CHATTING[name]}


@pytest.mark.parametrize("name", TROUBLED)
def test_trouble_has_its_severity(name, tshark):
    above = {row for row in expert(tshark, name) if row[0] != "Chats"}
    assert above == TROUBLED[name]


def test_equal_events_are_counted_together(tshark, sandbox):
    """As Wireshark's own are: what differs from packet to packet stands in fields, not in the summary."""
    merged = counting.merge(sandbox.folder)
    text = tshark("-2", "-q", "-n", "-r", merged, "-z", "expert").stdout
    rows = re.findall(r"^ +(\d+) +Sequence +TCPHS  ((?:SYN|SYN-ACK) retransmitted.*)$", text, re.MULTILINE)
    summaries = [summary for _, summary in rows]
    assert all(re.fullmatch(r"(SYN|SYN-ACK) retransmitted: attempt \d+", summary) for summary in summaries)
    assert len(set(summaries)) == len(summaries) >= 4
    assert max(int(count) for count, _ in rows) > 5
