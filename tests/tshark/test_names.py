# SPDX-License-Identifier: GPL-2.0-or-later
"""Names, kinds and words that filters and scripts depend on are there, exactly as names.txt has them."""
import os
import pathlib
import re

import promised
import pytest

CAPTURES = pathlib.Path(os.environ["TCPHS_SOURCE_DIR"]) / "captures"
# Of each group: which fields it has, as an expression.
GROUPS = {"tcphs.timing": r"tcphs\.(rtt|capture_point)\..+|tcphs\.(capture_point|setup_time|ttfb)",
          "tcphs.attempts": r"tcphs\.(syn|synack|backoff)\..+|tcphs\.loss",
          "tcphs.negotiated": r"tcphs\.(ecn|sack|timestamps|window_scaling|mss\.to_.+)(\.reason)?",
          "tcphs.client.offer": r"tcphs\.client\.isn", "tcphs.server.offer": r"tcphs\.server\.isn",
          "tcphs.tfo": r"tcphs\.tfo\..+", "tcphs.icmp": r"tcphs\.icmp\..+"}
TYPES = {
    "event": {"FT_NONE"},
    "group": {"FT_NONE"},
    "unsigned": {"FT_UINT8", "FT_UINT16", "FT_UINT32", "FT_UINT64"},
    "text": {"FT_STRING"},
    "boolean": {"FT_BOOLEAN"},
    "time": {"FT_RELATIVE_TIME"},
    "frame": {"FT_FRAMENUM"},
    "octets": {"FT_BYTES"},
}


def test_names_have_their_kinds(fields):
    known = [(kind, name) for kind in TYPES for name in promised.names(kind)]
    assert len(known) == len(set(known)) > 100
    wrong = [f"{name} is {fields.get(name)}, not {kind}" for kind, name in known
             if fields.get(name) not in TYPES[kind]]
    assert not wrong, "\n".join(wrong)


def test_enumerations_have_their_words(tshark, fields):
    """A later word may be added at the end of the list: numbers stay what they are."""
    shown = {}
    for row in (line.split("\t") for line in tshark("-G", "values").stdout.splitlines()):
        if row[0] == "V" and row[1].startswith("tcphs."):
            shown.setdefault(row[1], {})[int(row[2], 0)] = row[3]
    known = dict(rest.split(" = ") for kind, rest in promised.lines() if kind == "words")
    assert len(known) == 8
    for name, words in known.items():
        assert fields.get(f"tcphs.{name}") in TYPES["unsigned"]
        words = words.split(" | ")
        assert [shown[f"tcphs.{name}"].get(number) for number in range(len(words))] == words, name


@pytest.mark.parametrize("capture", ["tfo-blackholed", "icmp-host-unreachable", "mptcp-join", "plain"])
def test_groups_stand_where_their_fields_do(tshark, fields, capture):
    """By filter, where the tree holds nothing else, and where everything is in it."""
    path = CAPTURES / f"{capture}.pcap"
    for group, member in GROUPS.items():
        members = [name for name in fields if re.fullmatch(member, name)]
        assert members, group
        by_field = tshark("-2", "-r", path, "-Y", " || ".join(members), "-T", "fields", "-e", "frame.number").stdout
        by_group = tshark("-2", "-r", path, "-Y", group, "-T", "fields", "-e", "frame.number").stdout
        shown = tshark("-2", "-r", path, "-T", "fields", "-e", "frame.number", "-e", group).stdout
        assert by_group == by_field, group
        assert [row.split("\t")[0] for row in shown.splitlines() if row.split("\t")[1]] == by_field.split(), group
