# SPDX-License-Identifier: GPL-2.0-or-later
"""Captures of real handshakes against their sidecars. Used by test_captures.py, test_esp.py
and test_lab.py.

A sidecar holds what the scenario states, what its reader took from the file and what the kernels'
tcp_info confirmed; captures/README.md describes it. None of it comes from the plugin.
"""
import decimal
import json

import dissection
import promised

# What only the end of the capture proves.
LATE_EVENTS = {"no_answer", "synack_unacknowledged", "unreachable"}
LATE_OUTCOMES = {"no answer", "SYN-ACK not acknowledged", "unreachable"}


def is_right(value, shown):
    """Does tshark show this value? Shown is None or a pair of "show" and "showname"."""
    if value is None or shown is None:
        return value is None and shown is None
    show, showname = shown
    if isinstance(value, dict):
        return abs(decimal.Decimal(show) - decimal.Decimal(repr(value["approx"]))) <= \
            decimal.Decimal(repr(value["tol"]))
    if isinstance(value, bool):
        return value and show == "1"
    if isinstance(value, int):
        return show == str(value)
    words = showname.partition(": ")[2].removesuffix(f" ({show})")
    return value in (show, show.replace(":", ""), words)


class Seen:
    """One handshake in what tshark shows of a capture."""

    def __init__(self, frames, first_frame):
        self.frames = frames
        self.id = frames[first_frame - 1].tree()["tcphs.id"][0]
        self.trees = {frame.number: tree for frame in frames for tree in frame.trees
                      if tree["tcphs.id"][0] == self.id}

    def last(self):
        """The handshake's last packet."""
        return self.trees[max(self.trees)]

    def events(self, names, numbers):
        """Names without prefix, and the frames among these on which they stand."""
        found = {}
        for frame in self.frames:
            for name in frame.events(names) if frame.number in numbers else ():
                found.setdefault(name.removeprefix("tcphs."), set()).add(frame.number)
        return found


def fact_differences(stated, tree, where, skipped=()):
    return [f"{where}: {name}: stated {value}, shown {tree.get('tcphs.' + name)}"
            for name, value in stated["expect"].items()
            if name not in skipped and not is_right(value, tree.get("tcphs." + name))]


def event_differences(stated, found, late, where):
    """The stated events and no others, save those that the sidecar leaves open."""
    differences = []
    for name in sorted(stated["events"].keys() | found.keys()):
        should = set(stated["events"].get(name, ()))
        open_frames = set(stated.get("either_frames", {}).get(name, ()))
        if not late and name in stated.get("late", ()):
            should = set()
        shown = found.get(name, set()) - (open_frames - should)
        is_open = name in stated.get("either", ()) or (not late and name in LATE_EVENTS)
        if shown == should or (is_open and (not shown or not should)):
            continue
        differences.append(f"{where}: {name}: stated on {sorted(should)}, shown on {sorted(shown)}")
    return differences


def segment_differences(stated, seen, where):
    return [f"{where}: frame {number}: {name}: stated {value}"
            for number, values in stated.get("segments", {}).items()
            for name, value in values.items()
            if not is_right(value, seen.trees[int(number)].get("tcphs." + name))]


def handshake_differences(stated, one_pass, two_passes, names):
    found = []
    final = Seen(two_passes, stated["first_frame"])
    for number, tree in final.trees.items():
        found += fact_differences(stated, tree, f"-2, frame {number}")
    found += event_differences(stated, final.events(names, final.trees), True, "-2")
    found += segment_differences(stated, final, "-2")

    early = Seen(one_pass, stated["first_frame"])
    is_open = stated["expect"].get("outcome") in LATE_OUTCOMES
    found += fact_differences(stated, early.last(), "one pass, last packet",
                              {"outcome"} if is_open else ())
    # A stray SYN counts as a handshake of its own until the whole capture is known.
    found += event_differences(stated, early.events(names, final.trees), False, "one pass")
    found += segment_differences(stated, early, "one pass")
    summaries = [number for number, tree in final.trees.items() if "tcphs.summary" in tree]
    if len(summaries) != 1:
        found.append(f"-2: the summary stands on {summaries}")
    return found


def differences(path, tshark, fields):
    """What tcphs says of a capture otherwise than its sidecar, in one pass and in two; a line each.

    The sidecar's preferences are set for both; fields are those of the fixture of this name.
    """
    sidecar = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    assert sidecar["handshakes"], "a capture that states nothing"
    options = [argument for name in sidecar.get("preferences", ()) for argument in ("-o", name)]
    names = promised.events(fields)
    one_pass = dissection.dissect(tshark, path, *options)
    two_passes = dissection.dissect(tshark, path, "-2", *options)
    return [f"{sidecar['shows']}: {stated['client']}: {difference}" for stated in sidecar["handshakes"]
            for difference in handshake_differences(stated, one_pass, two_passes, names)]
