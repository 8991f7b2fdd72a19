# SPDX-License-Identifier: GPL-2.0-or-later
"""The profile "TCP Handshake": every name in it is one of ours, its colours can be read and follow the
severities, and tshark fills its columns and paints its packets.
"""
import json
import pathlib
import re
import tempfile

import pytest

import profile
from sandbox import Sandbox

CAPTURES = profile.SOURCE / "captures"
SEVERITIES = ["ERROR", "WARN", "NOTE", "CHAT"]
# As tshark shows packets 12 to 15, read off the capture by hand: the SYN with Fast Open, the bare one
# 1.0124 s later, its answer after 41.4 ms, and the final ACK 46.9 us after that.
BLACKHOLED = [
    ["12", "0.363170252", "192.0.2.1:40002", "198.51.100.1:80", "SYN", "1", "", "0.041449915", "", "blackholed"],
    ["13", "1.375578980", "192.0.2.1:40002", "198.51.100.1:80", "SYN", "2", "1.012408728", "0.041449915", "",
     "blackholed"],
    ["14", "1.416981974", "192.0.2.1:40002", "198.51.100.1:80", "SYN-ACK", "1", "", "0.041449915", "",
     "blackholed"],
    ["15", "1.417028895", "192.0.2.1:40002", "198.51.100.1:80", "ACK", "", "", "0.041449915",
     "established in 1.054 s, TFO blackholed, 2 SYNs", "blackholed"],
]
PAINTED = ["tfo-blackholed", "tfo-accepted", "tfo-rejected", "syn-unanswered-linear", "port-closed",
           "icmp-port-unreachable", "duplicates-router", "mss-clamped", "option-stripped", "accept-queue-full",
           "port-reused-after-fin", "simultaneous-open", "ecn-reflected", "plain"]


@pytest.fixture(scope="module", name="painted")
def fixture_painted(sandbox):
    """painted(*arguments): tshark with the profile."""
    sandbox.add_profile(profile.FOLDER)
    return lambda *arguments: sandbox.run("tshark", "-C", profile.NAME, *arguments).stdout


def severities():
    """Event name and severity, out of the engine's table."""
    text = (profile.SOURCE / "plugin/core/events.def").read_text(encoding="utf-8")
    return dict(re.findall(r'^TCPHS_EVENT\(\w+, "(\w+)", \w+, (\w+),', text, re.MULTILINE))


def filters():
    """Every filter of the profile, and where it stands."""
    for rule in profile.colour_rules():
        yield "colorfilters", rule.filter
    for row in profile.table("dfilter_buttons"):
        yield "dfilter_buttons", row[2]
    for row in profile.table("io_graphs"):
        yield "io_graphs", row[2]
        if row[6]:
            yield "io_graphs", row[6]
    for _, form in profile.columns():
        if profile.column_filter(form):
            yield "preferences", profile.column_filter(form)


def test_files_are_read():
    """The readers of this test find what is there."""
    assert len(profile.colour_rules()) == len(profile.lines("colorfilters")) >= 5
    assert len(profile.table("dfilter_buttons")) >= 10
    assert {len(row) for row in profile.table("dfilter_buttons")} == {4}
    assert {len(row) for row in profile.table("io_graphs")} == {8}
    assert len(profile.columns()) == len(profile.lines("preferences")) - 1
    assert {where for where, _ in filters()} == {"colorfilters", "dfilter_buttons", "io_graphs", "preferences"}


def test_names_are_fields(fields):
    known = set(fields) | {"tcphs"}
    unknown = {(where, name) for where, text in filters()
               for name in re.findall(r"\b[a-z_]+(?:\.[a-z_]+)*\b", re.sub(r'"[^"]*"', "", text))
               if name not in known}
    assert unknown == set()


def test_filters_are_valid(tshark):
    """One expression of all: tshark refuses it if it refuses one of them."""
    texts = [text for _, text in filters()]
    tshark("-r", CAPTURES / "plain.pcap", "-Y", " || ".join("(%s)" % text for text in texts))


def test_every_event_has_one_rule():
    """Harmful events before odd ones, those before normal ones; none left out, none twice."""
    rules = profile.colour_rules()
    assert rules.pop().filter == "tcphs", "the rest of a handshake comes last"
    severity = severities()
    assert len(severity) >= 40
    assert sorted(name for rule in rules for name in rule.events()) == sorted(severity)
    ranks = []
    for rule in rules:
        mixed = {severity[name] for name in rule.events()}
        assert len(mixed) == 1, "%s mixes severities: %s" % (rule.name, mixed)
        ranks.append(SEVERITIES.index(mixed.pop()))
    assert ranks == sorted(ranks)


def luminance(colour):
    """Relative luminance of WCAG 2.1."""
    parts = [part / 255 for part in colour]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_rules_can_be_read():
    """Contrast of at least 7 to 1, as WCAG 2.1 asks in 1.4.6; and no two rules of one colour."""
    for rule in profile.colour_rules():
        dark, light = sorted(map(luminance, (rule.background, rule.foreground)))
        assert (light + 0.05) / (dark + 0.05) >= 7, rule.name
    backgrounds = [rule.background for rule in profile.colour_rules()]
    assert len(set(backgrounds)) == len(backgrounds)


def test_buttons_cover_the_readme():
    """README's table of filters; the one with a number in it is an example."""
    text = (profile.SOURCE / "README.md").read_text(encoding="utf-8")
    found = re.findall(r"^\| [^|`]+(?:`[^|`]*`[^|`]*)?\| `(tcphs[^`]*)` \|$", text, re.MULTILINE)
    wanted = {one.replace("\\|", "|") for one in found} - {"tcphs.id == 17"}
    assert len(wanted) >= 10
    assert wanted - {row[2] for row in profile.table("dfilter_buttons")} == set()


def widths():
    """Key and width of each column."""
    text = "\n".join(profile.lines("recent"))
    return re.findall(r'^\t"?([^",]+)"?, (\d+),?$', text, re.MULTILINE)


def test_every_column_has_its_width():
    """The key of a width is the column's format, without occurrence and resolution."""
    keys = [form.removesuffix(":0:R") for _, form in profile.columns()]
    assert [key for key, _ in widths()] == keys
    assert min(int(width) for _, width in widths()) >= 40


def test_columns_are_wide_enough(tshark):
    """For a verdict, and a word of each value: a character takes 8 pixels of the list's usual fonts."""
    longest = {"tcphs.client": "[2001:db8:1::1]:65535",
               "tcphs.summary": "established in 40.855 ms, TFO rejected with new cookie"}
    longest["tcphs.server"] = longest["tcphs.client"]
    for row in tshark("-G", "values").stdout.splitlines():
        if row.startswith("V\ttcphs."):
            _, name, _, words = row.split("\t")
            longest[name] = max(longest.get(name, ""), words, key=len)
    room = {key.removeprefix("%Cus:"): int(width) for key, width in widths()}
    checked = set(longest) & set(room)
    assert len(checked) == 5 and all(room[name] >= 8 * len(longest[name]) for name in checked)


def test_columns_are_filled(painted):
    rows = painted("-2", "-T", "tabs", "-r", CAPTURES / "tfo-blackholed.pcap").splitlines()
    cells = [[cell.strip() for cell in row.split("\t")] for row in rows]
    assert [row[:-1] for row in cells[11:15]] == BLACKHOLED
    assert {len(row) for row in cells} == {len(profile.columns())}


def expected_rules(name):
    """Of each packet with an event, the first rule that names one of its events, by the capture's sidecar.
    A packet on which the sidecar leaves room is not decided."""
    sidecar = json.loads((CAPTURES / (name + ".json")).read_text(encoding="utf-8"))
    found, open_frames = {}, set()
    for handshake in sidecar["handshakes"]:
        open_frames.update(handshake.get("either_frames", []))
        for event, frames in handshake["events"].items():
            for frame in frames:
                found.setdefault(frame, set()).add(event)
        assert not handshake.get("either"), "choose a capture that is decided"
    return {frame: next(rule.name for rule in profile.colour_rules() if events & set(rule.events()))
            for frame, events in found.items() if frame not in open_frames}


@pytest.mark.parametrize("name", PAINTED)
def test_packets_are_painted(painted, name):
    rows = painted("-2", "--color", "-r", CAPTURES / (name + ".pcap"), "-T", "fields", "-e", "frame.number",
                   "-e", "frame.coloring_rule.name", "-e", "tcphs.id").splitlines()
    rules = {}
    for row in rows:
        frame, rule, handshake = row.split("\t")
        rules[int(frame)] = rule
        assert bool(rule) == bool(handshake), "packet %s" % frame
    expected = expected_rules(name)
    assert expected or name == "plain"
    assert {frame: rules[frame] for frame in expected} == expected
    assert {rule for frame, rule in rules.items() if frame not in expected} <= {"", profile.NAME}


def test_painted_captures_show_every_rule():
    shown = {rule for name in PAINTED for rule in expected_rules(name).values()}
    assert shown == {rule.name for rule in profile.colour_rules()} - {profile.NAME}


def test_without_the_plugin_nothing_breaks():
    """Empty columns, and no other harm: README says so."""
    with tempfile.TemporaryDirectory(prefix="tcphs-test-") as name:
        box = Sandbox(pathlib.Path(name))
        next(box.home.rglob("tcphs.so")).unlink()
        box.add_profile(profile.FOLDER)
        done = box.run("tshark", "-C", profile.NAME, "-T", "tabs", "-r", CAPTURES / "tfo-blackholed.pcap")
    rows = [row.split("\t") for row in done.stdout.splitlines()]
    assert len(rows) == 22
    assert {tuple(row[2:10]) for row in rows} == {("",) * 8}
    assert all(row[1] and row[10] for row in rows), "Wireshark's own columns are filled"
