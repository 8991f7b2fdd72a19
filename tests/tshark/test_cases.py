# SPDX-License-Identifier: GPL-2.0-or-later
"""Every case file, as a capture through tshark: the same facts and events that the engine must yield.

In one pass a fact stands from the packet at which it became known; with -2 on all packets of its
handshake. tests/cases/README.md describes the files.
"""
import concurrent.futures
import json
import os
import pathlib
import subprocess

import pytest

import dissection
import promised

CASES = sorted((pathlib.Path(os.environ["TCPHS_SOURCE_DIR"]) / "tests/cases").glob("*.hs"))
# What only the end of the capture tells of a handshake that nothing concluded.
SETTLED_AT_THE_END = {"no answer", "SYN-ACK not acknowledged", "unreachable"}
# What a later handshake tells of this one's cookies.
TOLD_BY_OTHERS = {f"tcphs.tfo.{name}_frame" for name in (
    "cookie_refused", "cookie_renewed", "new_cookie_used", "new_cookie_refused", "new_cookie_renewed")}


def tool(*arguments):
    """Run tcphs-case."""
    done = subprocess.run([os.environ["TCPHS_CASE_TOOL"], *map(str, arguments)],
                          capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


class Case:
    """One case file: what it expects, and what tshark shows in one pass and in two."""

    def __init__(self, path, sandbox, folder):
        capture = folder / f"{path.stem}.pcap"
        tool("pcap", path, capture)
        capture.chmod(0o644)
        self.expected = json.loads(tool("expect", path))
        options = ("-o", f"tcphs.flood_threshold:{self.expected['flood_threshold']}")

        def tshark(*arguments):
            return sandbox.run("tshark", *options, *arguments)

        self.one_pass = dissection.dissect(tshark, capture)
        self.two_passes = dissection.dissect(tshark, capture, "-2")


@pytest.fixture(scope="module")
def cases(sandbox):
    """The cases by path; all are on their way while the first is being judged."""
    folder = sandbox.folder / "cases"
    folder.mkdir(mode=0o755)
    with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        yield {path: pool.submit(Case, path, sandbox, folder) for path in CASES}


def shown(tree, expected):
    """A field as tshark shows it, as the expectation has it; None if it is absent."""
    if expected["field"] not in tree:
        return None
    show, showname = tree[expected["field"]]
    if expected["type"] == "bytes":
        return show.replace(":", "")  # Wireshark 4.0 has colons
    if expected["type"] == "enum":  # "Outcome: established (0)": number and words must be right
        return (show, showname.partition(": ")[2].rsplit(" (", 1)[0])
    return show


def wanted(expected):
    """What shown() must return."""
    if expected["ask"] == "absent":
        return None
    return (expected["show"], expected["text"]) if expected["type"] == "enum" else expected["show"]


def differences(tree, expected, where):
    """None or one, in words."""
    is_, should = shown(tree, expected), wanted(expected)
    if is_ == should:
        return []
    return [f"line {expected['line']}: {where}: {expected['field']}: expected {should}, got {is_}"]


def trees_of(frames, handshake):
    """All trees of a handshake, with their frames' numbers."""
    return [(frame.number, tree) for frame in frames for tree in frame.trees
            if tree["tcphs.id"][0] == str(handshake)]


def event_differences(case, frames, names, extra, where):
    found = []
    for frame, packet in zip(frames, case.expected["packets"]):
        should = sorted(packet["events"] + packet[extra])
        if frame.events(names) != should:
            found.append(f"{where}: frame {frame.number}: expected the events {should}, "
                         f"got {frame.events(names)}")
    return found


def final_differences(case, expected):
    """A fact of the final view: on all packets in two passes, on the last one in one pass."""
    found = []
    trees = trees_of(case.two_passes, expected["handshake"])
    if not trees:
        return [f"line {expected['line']}: there is no handshake {expected['handshake']}"]
    for number, tree in trees:
        found += differences(tree, expected, f"-2, frame {number}")
    if expected["field"] == "tcphs.outcome" and expected.get("text") in SETTLED_AT_THE_END:
        return found
    if expected["field"] in TOLD_BY_OTHERS:
        return found
    number, tree = trees_of(case.one_pass, expected["handshake"])[-1]
    return found + differences(tree, expected, f"one pass, frame {number}")


def at_differences(case, expected):
    """What was known by then, in one pass."""
    trees = case.one_pass[expected["at"] - 1].trees
    if expected["ask"] == "nothing":
        return [f"line {expected['line']}: frame {expected['at']} has a tree"] if trees else []
    if not trees and expected["ask"] in ("value", "says"):
        return [f"line {expected['line']}: frame {expected['at']} has no tree"]
    if expected["ask"] == "says":
        said = trees[0].get(expected["event"], ("", ""))[1]
        if said == expected["text"]:
            return []
        return [f"line {expected['line']}: {expected['event']} says {said}"]
    return differences(trees[0], expected, f"one pass, frame {expected['at']}") if trees else []


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path, cases, fields):
    case = cases[path].result()
    events = promised.events(fields)
    packets = len(case.expected["packets"])
    assert len(case.one_pass) == len(case.two_passes) == packets

    found = event_differences(case, case.one_pass, events, "early", "one pass")
    found += event_differences(case, case.two_passes, events, "late", "-2")
    for expected in case.expected["expectations"]:
        if expected["ask"] in ("label", "comment"):
            continue  # for the flow graph: test_flow.py
        found += (at_differences if expected["at"] else final_differences)(case, expected)
    assert not found, "\n".join([case.expected["idea"], *found])

    ids = {tree["tcphs.id"][0] for frame in case.two_passes for tree in frame.trees}
    assert len(ids) == case.expected["handshakes"]
    for handshake in ids:
        summaries = [number for number, tree in trees_of(case.two_passes, handshake)
                     if "tcphs.summary" in tree]
        assert len(summaries) == 1, f"handshake {handshake}: summaries on frames {summaries}"
