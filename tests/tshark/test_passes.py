# SPDX-License-Identifier: GPL-2.0-or-later
"""What tcphs says is the same in one pass and in two, and whatever Wireshark's preferences are.

Rows are compared field by field, for every field of the plugin's two tables. Real captures that lie
beside the checkout are read too where they are there.
"""
import collections
import functools
import os
import pathlib
import re

import pytest

import corpus

SOURCE = pathlib.Path(os.environ["TCPHS_SOURCE_DIR"])
CAPTURES = sorted((SOURCE / "captures").glob("*.pcap"))
CORPUS = corpus.captures()

# None of them may change a result. The values are the opposites of Wireshark's defaults.
PREFERENCES = [
    "tcp.relative_sequence_numbers:FALSE",
    "tcp.analyze_sequence_numbers:FALSE",
    "tcp.track_bytes_in_flight:FALSE",
    "tcp.calculate_timestamps:FALSE",
    "tcp.dissect_experimental_options_rfc6994:FALSE",
    "tcp.summary_in_tree:FALSE",
    "tcp.check_checksum:TRUE",
    "tcp.desegment_tcp_streams:FALSE",
    "ip.check_checksum:TRUE",
    "ip.defragment:FALSE",
]

# A TCP header that is spread over IP fragments cannot be read without reassembly.
NEED_REASSEMBLY = {
    "frag_tcp_80_ipv4",
    "frag-ip-tcp-syn",
    "fragmented-syn",
}


def needs_reassembly(path):
    return any(path.stem.endswith(name) for name in NEED_REASSEMBLY)


def table(name, columns):
    """The first columns of each row of a .def table."""
    text = (SOURCE / "plugin" / "core" / name).read_text()
    rows = re.findall(r"^TCPHS_\w+\((.*)", text, re.MULTILINE)
    assert rows, name
    return [[column.strip(' "') for column in row.split(",")[:columns]] for row in rows]


FIELDS = {"tcphs." + row[1]: row[3] for row in table("fields.def", 4)}
EVENTS = ["tcphs." + row[1] for row in table("events.def", 2)]
FACTS = [name for name, scope in FIELDS.items() if scope == "FACT"]
SEGMENT_VALUES = [name for name, scope in FIELDS.items() if scope == "SEGMENT"]


def late_events():
    """The events that only the end of the capture can prove."""
    text = (SOURCE / "plugin" / "core" / "events.def").read_text()
    names = re.findall(r'^TCPHS_EVENT\(\w+, "(\w+)".*later pass', text, re.MULTILINE)
    assert "no_answer" in names
    return {"tcphs." + name for name in names}


LATE_EVENTS = late_events()
# What a later packet proves of this one.
LATE_VALUES = {"tcphs.port_reused.earlier"}
# What a later handshake does with this one's cookie.
LATE_FACTS = {"tcphs.tfo.cookie_refused_frame", "tcphs.tfo.cookie_renewed_frame",
              "tcphs.tfo.new_cookie_used_frame", "tcphs.tfo.new_cookie_refused_frame",
              "tcphs.tfo.new_cookie_renewed_frame"}


@pytest.fixture(scope="session")
def read(tshark):
    """read(path, *options): each annotated frame's values, by frame number; not to be changed."""
    names = [*FIELDS, *EVENTS]

    @functools.lru_cache(maxsize=None)
    def rows(path, *options):
        arguments = ["-r", str(path), "-Y", "tcphs", "-T", "fields", "-e", "frame.number"]
        for name in names:
            arguments += ["-e", name]
        # A damaged file ends in an error message, after the packets that could be read.
        output = tshark(*options, *arguments, check=False).stdout
        split = (line.split("\t") for line in output.splitlines())
        return {int(line[0]): dict(zip(names, line[1:], strict=True)) for line in split}

    return rows


def handshakes(rows):
    """The frames of each handshake; a frame with several handshakes is left out."""
    frames = collections.defaultdict(list)
    for number, values in rows.items():
        if "," not in values["tcphs.id"]:
            frames[values["tcphs.id"]].append(number)
    return frames


def check_passes(path, read):
    one, two = read(path), read(path, "-2")
    assert one.keys() == two.keys()
    for number, first in one.items():
        later = two[number]
        for name in SEGMENT_VALUES:
            assert first[name] == later[name] or (name in LATE_VALUES and not first[name]), (number, name)
        for name in EVENTS:
            if name in LATE_EVENTS:
                assert later[name] or not first[name], (number, name)
            elif name == "tcphs.capture_began_late" and later["tcphs.syn_frame"]:
                continue  # the SYN stands behind the SYN-ACK in the file
            else:
                assert first[name] == later[name], (number, name)
    for frames in handshakes(two).values():
        for name in FACTS:
            assert len({two[number][name] for number in frames}) == 1, (frames, name)
        assert sum(bool(two[number]["tcphs.summary"]) for number in frames) == 1, frames
    for frames in handshakes(one).values():
        # A stray SYN is in the end shown under the connection that it met.
        if one[frames[-1]]["tcphs.id"] == two[frames[-1]]["tcphs.id"]:
            check_last(one[frames[-1]], two[frames[-1]], frames[-1])


def check_last(first, later, number):
    """What is known at a handshake's last packet is final, but for an outcome that nothing proves."""
    is_open = first["tcphs.outcome"] != later["tcphs.outcome"]
    assert not is_open or any(later[name] for name in LATE_EVENTS), number
    for name in FACTS:
        if name != "tcphs.outcome":
            is_early = name in LATE_FACTS and not first[name]
            assert first[name] == later[name] or is_early, (number, name)


@pytest.mark.parametrize("path", CAPTURES, ids=lambda path: path.stem)
def test_passes_agree(path, read):
    check_passes(path, read)


@pytest.mark.skipif(not CORPUS, reason="the corpus does not lie beside the checkout")
def test_passes_agree_on_the_corpus(read):
    for path in CORPUS:
        check_passes(path, read)


def switched(preferences):
    return [argument for preference in preferences for argument in ("-o", preference)]


@pytest.mark.parametrize("preference", PREFERENCES)
def test_a_preference_of_wireshark_changes_nothing(preference, read, known):
    if not known([preference]):
        pytest.skip(f"this Wireshark has no {preference}")
    names = ["tfo-experimental", "tfo-accepted", "plain", "synack-lost", "icmp-host-unreachable",
             "icmp6-port-unreachable", "ipv6", "mptcp", "byte-by-byte"]
    for name in names:
        path = SOURCE / "captures" / (name + ".pcap")
        expected = read(path, "-2")
        assert expected, name
        assert read(path, "-2", "-o", preference) == expected, name


def test_all_preferences_of_wireshark_change_nothing(read, known):
    for path in CAPTURES:
        assert read(path, "-2", *switched(known(PREFERENCES))) == read(path, "-2"), path.name


@pytest.mark.skipif(not CORPUS, reason="the corpus does not lie beside the checkout")
def test_all_preferences_of_wireshark_change_nothing_on_the_corpus(read, tshark, known):
    """But where Wireshark itself fails, as 3.6's TCPCL dissector does without desegmentation."""
    options = ["-2", *switched(known(PREFERENCES))]
    for path in CORPUS:
        if not needs_reassembly(path) and read(path, *options) != read(path, "-2"):
            bare = tshark("--disable-protocol", "tcphs", *options, "-r", path, "-V", check=False)
            assert bare.returncode != 0, path.name


def test_marked_connection_takes_every_packet(read, tshark):
    path = SOURCE / "captures" / "tfo-accepted.pcap"
    plain = read(path, "-2")
    marked = read(path, "-2", "-o", "tcphs.mark_connection:TRUE")
    every = tshark("-r", str(path), "-Y", "tcp", "-T", "fields", "-e", "frame.number").stdout
    assert sorted(marked) == [int(number) for number in every.split()]
    assert len(marked) > len(plain)
    for number, values in plain.items():
        assert marked[number] == values
    by_id = {values["tcphs.id"]: values for values in plain.values()}
    for number in marked.keys() - plain.keys():
        values = marked[number]
        for name in FACTS:
            assert values[name] == by_id[values["tcphs.id"]][name], (number, name)
        for name in ["tcphs.summary", *SEGMENT_VALUES, *EVENTS]:
            assert values[name] == "", (number, name)
    assert read(path, "-o", "tcphs.mark_connection:TRUE").keys() == marked.keys()


def test_disabled_protocol_says_nothing(tshark):
    path = SOURCE / "captures" / "plain.pcap"
    arguments = ["-2", "-r", str(path), "-Y", "tcphs", "-T", "fields", "-e", "frame.number"]
    assert tshark(*arguments).stdout.split()
    assert tshark("--disable-protocol", "tcphs", *arguments).stdout.split() == []
