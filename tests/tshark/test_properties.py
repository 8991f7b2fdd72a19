# SPDX-License-Identifier: GPL-2.0-or-later
"""What must hold of every capture: connections do not disturb each other, and a beginning of a
capture says what the whole of it says of these packets.

The captures and the case files are put together with addresses of their own (mixing.py), so that
one run of tshark sees hundreds of connections. What is right for each of them other tests establish.
"""
import collections
import itertools
import os
import pathlib
import random
import re
import subprocess

import pytest

import mixing
import promised

SOURCE = pathlib.Path(os.environ["TCPHS_SOURCE_DIR"])
CAPTURES = sorted((SOURCE / "captures").glob("*.pcap"))
CASES = sorted((SOURCE / "tests" / "cases").glob("*.hs"))
SEED = 9293
ROUNDS, PARTS = 4, 7  # each round puts every source into one of its merges
LONGEST_DELAY = 30 * 10**9  # [ns]; the captures last up to two minutes
CUT_UP_TO = 40  # [packets]
CUTS_BY_EDITCAP = 24
# None of them may change a result; test_passes.py holds two passes to it. The opposites of the defaults.
PREFERENCES = [
    "tcp.relative_sequence_numbers:FALSE",
    "tcp.analyze_sequence_numbers:FALSE",
    "tcp.track_bytes_in_flight:FALSE",
    "tcp.dissect_experimental_options_rfc6994:FALSE",
    "tcp.summary_in_tree:FALSE",
    "ip.defragment:FALSE",
]
# What only the end of the capture proves (tests/cases/README.md).
LATE_EVENTS = {"tcphs.no_answer", "tcphs.synack_unacknowledged", "tcphs.unreachable"}
# What the packet itself proves, or else only a later one.
PERHAPS_LATE_EVENTS = {"tcphs.port_reused", "tcphs.rtt_ambiguous"}


class Row(dict):
    """A packet's values by field name; a packet without handshake has none."""

    def events(self, names):
        return {name: self[name] for name in names if name in self}


class Reader:
    """Runs tshark over a mixture and hands back what it says of each source's packets."""

    def __init__(self, sandbox, fields, folder):
        self.sandbox = sandbox
        self.names = list(fields)
        self.events = promised.events(fields)
        self.frame_fields = {name for name, kind in fields.items() if kind == "FT_FRAMENUM"}
        self.folder = folder
        self.numbers = itertools.count()

    def rows(self, path, *options):
        """Every frame's values, in order."""
        arguments = [*options, "-n", "-r", path, "-T", "fields"]
        for name in self.names:
            arguments += ["-e", name]
        lines = self.sandbox.run("tshark", *arguments).stdout.splitlines()
        split = (line.split("\t") for line in lines)
        return [Row((name, value) for name, value in zip(self.names, values, strict=True) if value)
                for values in split]

    def read(self, origins, *options):
        """By source: its packets' values, with frames and handshakes numbered as in it alone."""
        path = mixing.write(self.folder / f"{next(self.numbers)}.pcapng", origins)
        rows = self.rows(path, *options)
        path.unlink()
        assert len(rows) == len(origins)
        found = collections.defaultdict(list)
        for origin, row in zip(origins, rows):
            self.renumber_frames(row, origin.source, origins)
            found[origin.source].append(row)
        for own in found.values():
            renumber_handshakes(own)
        return found

    def renumber_frames(self, row, source, origins):
        for name in self.frame_fields & row.keys():
            named = [origins[int(number) - 1] for number in row[name].split(",")]
            assert {origin.source for origin in named} == {source}, \
                f"{source.name}: {name} names a packet of another connection"
            row[name] = ",".join(str(origin.number) for origin in named)


def renumber_handshakes(rows):
    numbers = {}
    for row in rows:
        if "tcphs.id" in row:
            row["tcphs.id"] = ",".join(str(numbers.setdefault(number, len(numbers)))
                                       for number in row["tcphs.id"].split(","))


def differences(name, expected, seen):
    """In words, where two sources' packets differ."""
    found = [] if len(expected) == len(seen) else [f"{name}: {len(expected)} and {len(seen)} packets"]
    for number, (one, other) in enumerate(zip(expected, seen), 1):
        found += [f"{name}: packet {number}: {field}: {one.get(field)} and {other.get(field)}"
                  for field in sorted(one.keys() | other.keys()) if one.get(field) != other.get(field)]
    return found


@pytest.fixture(scope="module")
def folder(sandbox):
    path = sandbox.folder / "properties"
    path.mkdir(mode=0o777)
    path.chmod(0o777)
    return path


@pytest.fixture(scope="module")
def reader(sandbox, fields, folder):
    return Reader(sandbox, fields, folder)


@pytest.fixture(scope="module")
def paths(folder):
    """All captures, and the case files' packets; those without times cannot be put among others."""
    found = list(CAPTURES)
    for case in CASES:
        text = case.read_text(encoding="utf-8")
        if re.search(r"^(untimed|flood)\b", text, re.MULTILINE):
            continue
        path = folder / f"case-{case.stem}.pcap"
        subprocess.run([os.environ["TCPHS_CASE_TOOL"], "pcap", case, path], check=True)
        found.append(path)
    assert len(found) > 300
    return found


@pytest.fixture(scope="module")
def sources(paths):
    return [mixing.Source(path, index) for index, path in enumerate(paths)]


@pytest.fixture(scope="module")
def alone(reader, sources):
    """What is said of each source while nothing stands between its packets: in one pass, in two."""
    origins = mixing.in_sequence(sources)
    return {(): reader.read(origins), ("-2",): reader.read(origins, "-2")}


@pytest.mark.parametrize("number", range(ROUNDS * PARTS))
def test_order_of_independent_connections(number, reader, sources, alone):
    """Even numbers: as captured at once, with a delay for each; odd ones: in any order at all."""
    round_number, part = divmod(number, PARTS)
    chosen = random.Random(SEED + round_number).sample(sources, len(sources))[part::PARTS]
    dice = random.Random(SEED + number)
    if number % 2:
        origins = mixing.shuffled(chosen, dice)
    else:
        origins = mixing.by_time(chosen, [dice.randrange(LONGEST_DELAY) for _ in chosen])
    assert origins != mixing.in_sequence(chosen)
    for options, expected in alone.items():
        seen = reader.read(origins, *options)
        assert seen.keys() == set(chosen)
        found = [difference for source in chosen
                 for difference in differences(source.name, expected[source], seen[source])]
        assert not found, "\n".join(found)


@pytest.mark.parametrize("preference", PREFERENCES)
def test_one_pass_whatever_the_preferences(preference, reader, sources, alone, known):
    if not known([preference]):
        pytest.skip(f"this Wireshark has no {preference}")
    seen = reader.read(mixing.in_sequence(sources), "-o", preference)
    found = [difference for source in sources
             for difference in differences(source.name, alone[()][source], seen[source])]
    assert not found, "\n".join(found)


@pytest.fixture(scope="module")
def cuts(paths):
    """Every capture after each of its packets: (path, how many packets, source)."""
    index = itertools.count(len(paths))
    found = []
    for path in CAPTURES:
        packets = len(mixing.Source(path, 0).packets)
        if packets <= CUT_UP_TO:
            found += [(path, count, mixing.Source(path, next(index), count))
                      for count in range(1, packets)]
    assert len(found) > 1000
    return found


def of_capture(alone, path):
    return next(rows for source, rows in alone.items() if source.name == path.stem)


def without_undecided(number, events, later):
    """The events of a packet in one pass that a later pass must have, later being what it shows."""
    kept = {name: value for name, value in events.items() if name not in LATE_EVENTS}
    if "tcphs.syn_frame" in later:  # the SYN stands behind the SYN-ACK in the file
        kept.pop("tcphs.capture_began_late", None)
    if later.get("tcphs.syn.first_frame") != str(number):  # a stray SYN, of the connection that it met
        kept.pop("tcphs.port_reused", None)
    return kept


def without_added(events, certain):
    """The events of a packet in a later pass, less those that a later packet may have added."""
    added = LATE_EVENTS | PERHAPS_LATE_EVENTS - certain.keys()
    return {name: value for name, value in events.items() if name not in added}


def test_a_beginning_has_the_events_of_the_whole(reader, cuts, alone):
    """For each cut of each capture, in one pass and in two: what only the end proves may be added."""
    origins = mixing.in_sequence([source for _, _, source in cuts])
    one_pass, two_passes = reader.read(origins), reader.read(origins, "-2")
    found = []
    for path, count, source in cuts:
        whole = [row.events(reader.events) for row in of_capture(alone[()], path)[:count]]
        early = [row.events(reader.events) for row in one_pass[source]]
        certain = [without_undecided(number, *rows)
                   for number, rows in enumerate(zip(whole, two_passes[source]), 1)]
        late = [without_added(row.events(reader.events), events)
                for row, events in zip(two_passes[source], certain)]
        found += differences(f"{path.stem} cut to {count}, one pass", whole, early)
        found += differences(f"{path.stem} cut to {count}, -2", certain, late)
    assert not found, "\n".join(found)


def test_a_file_that_is_cut(reader, folder, cuts, alone):
    """The same for files that editcap cut, with the addresses that they have."""
    chosen = random.Random(SEED).sample(cuts, CUTS_BY_EDITCAP)
    found = []
    for number, (path, count, _) in enumerate(chosen):
        beginning = folder / f"cut-{number}.pcap"
        reader.sandbox.run("editcap", "-r", path, beginning, f"1-{count}")
        seen = [row.events(reader.events) for row in reader.rows(beginning)]
        whole = [row.events(reader.events) for row in of_capture(alone[()], path)[:count]]
        found += differences(f"{path.stem} cut to {count}", whole, seen)
    assert not found, "\n".join(found)
