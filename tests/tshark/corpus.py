# SPDX-License-Identifier: GPL-2.0-or-later
"""Joins what tcphs says of real captures with an independent reading of them.

The captures and their reading (oracle.jsonl, one record per attempted handshake) belong to other
projects and lie beside the checkout, if at all; see README.md there. Used by the tests that read them.
"""
import collections
import json
import os
import pathlib
import xml.etree.ElementTree as ElementTree

FOLDER = pathlib.Path(os.environ["TCPHS_SOURCE_DIR"]).parent / "shared" / "corpus"
# What Wireshark itself does not survive where a dissector's fault is to abort it, by minor version.
FATAL = {"4.2": {"ICS_Security_Tools--Sample_File_MMS_and_GOOSE.pcap"}}

OUTCOMES = {
    "established": {"established"},
    "refused": {"refused"},
    "refused_bad_ack": {"no answer"},
    "no_final_ack": {"SYN-ACK not acknowledged"},
    "no_answer": {"no answer"},
    "synack_client_rst": {"reset by client"},
    "synack_server_rst": {"reset by server"},
    "client_abort": {"no answer"},
    "icmp_unreachable": {"unreachable"},
    "simultaneous_open": {"established"},
    "simultaneous_syns_unanswered": {"no answer"},
    # The client goes on with its own numbers, so it got an answer that the capture lacks.
    "synack_not_captured": {"established"},
    "challenge_ack_only": {"no answer"},
}

TFO = {
    "cookie_granted": "cookie granted",
    "cookie_not_granted": "cookie not granted",
    "accepted": "accepted",
    "partial": "partly accepted",
    "rejected": "rejected",
    "rejected_new_cookie": "rejected with new cookie",
    "fallback": "blackholed",
    "fallback_unanswered": "unanswered",
    "unanswered": "unanswered",
    "refused": "reset",
    "cookie_without_data": "cookie sent without data",
    "accepted_with_request": "accepted",
    "data_accepted_without_option": "data without cookie accepted",
    "data_ignored_without_option": "data without cookie rejected",
    "no_option": None,
    "unsolicited_cookie": None,
}

ECN = {"not-asked": "none", "no": "none", "yes": "classic"}


def handshakes(pdml):
    """The final facts of each handshake, and the frames of its noted packets by segment kind."""
    found = collections.OrderedDict()
    for packet in ElementTree.fromstring(pdml).iter("packet"):
        number = int(packet.find("proto[@name='geninfo']/field[@name='num']").get("show"))
        for proto in packet.iter("proto"):
            if proto.get("name") != "tcphs":
                continue
            values = {}
            for field in proto.iter("field"):
                name = field.get("name")
                if not name.startswith("tcphs."):
                    continue
                shown = field.get("showname", "")
                # "Outcome: established (0)": the words are what a user reads
                words = shown.partition(": ")[2].rsplit(" (", 1)[0]
                values[name[6:]] = (field.get("show"), words)
            entry = found.setdefault(values["id"][0], {"facts": {}, "syn": [], "synack": []})
            entry["facts"].update(values)
            kind = values.get("segment", (None, None))[1]
            # a copy is no attempt, and the other end's SYNs are counted apart
            if "duplicate" in values or "simultaneous_open" in values:
                continue
            if kind == "SYN" and "syn.attempt" in values:
                entry["syn"].append(number)
            elif kind == "SYN-ACK" and "bad_synack" not in values:
                entry["synack"].append(number)
    return list(found.values())


def nanoseconds(text):
    seconds, _, fraction = text.partition(".")
    return int(seconds) * 10**9 + int((fraction + "0" * 9)[:9])


class Comparison:
    """Collects the differences of one handshake."""

    def __init__(self, record, entry):
        self.record = record
        self.facts = entry["facts"]
        self.entry = entry
        self.differences = []

    def value(self, name):
        return self.facts.get(name, (None, None))[0]

    def words(self, name):
        return self.facts.get(name, (None, None))[1]

    def equal(self, what, ours, theirs):
        if ours != theirs:
            self.differences.append((what, str(theirs), str(ours)))

    def number(self, name, theirs):
        ours = self.value(name)
        self.equal(name, None if ours is None else int(ours), theirs)

    def flag(self, name, theirs):
        self.equal(name, self.value(name) is not None, bool(theirs))

    def time(self, name, theirs):
        ours = self.value(name)
        self.equal(name, None if ours is None else nanoseconds(ours), theirs)


def compare_end(comparison, end, options):
    if "mss" in options or "kinds" in options:
        comparison.number(f"{end}.mss", options.get("mss"))
        comparison.number(f"{end}.ws_shift", options.get("ws"))
        comparison.flag(f"{end}.sack_permitted", options.get("sack"))
        comparison.flag(f"{end}.timestamps", "ts" in options)


def compare_negotiated(comparison, negotiated):
    if not negotiated:
        return
    comparison.flag("window_scaling", negotiated.get("wscale"))
    comparison.flag("sack", negotiated.get("sack"))
    comparison.flag("timestamps", negotiated.get("ts"))
    # The record does not take the timestamps' octets off (RFC 6691).
    stamped = 12 if negotiated.get("ts") else 0
    comparison.number("mss.to_server", negotiated["send_mss_c2s"] - stamped)
    comparison.number("mss.to_client", negotiated["send_mss_s2c"] - stamped)
    ecn = negotiated.get("ecn")
    comparison.equal("ecn", comparison.words("ecn"), ECN.get(ecn, ecn))


def compare_times(comparison, record):
    if record.get("flags", {}).get("ack_inferred") or record.get("simultaneous"):
        return
    # Karn: where the SYN-ACK was repeated and nothing resolves it, the last one is measured from.
    is_ambiguous = comparison.words("rtt.quality") == "ambiguous" and record["synack_retx"]
    comparison.time("rtt.server", record.get("rtt_syn_synack_answered"))
    comparison.time("rtt.client", record.get("rtt_synack_ack_last" if is_ambiguous
                                             else "rtt_synack_ack"))
    if not is_ambiguous:
        comparison.time("rtt.total", record.get("rtt_total_answered"))


def fatal():
    """The names of captures on which this Wireshark ends without any plugin."""
    return FATAL.get(os.environ["TCPHS_WIRESHARK_MINOR"], set())


def captures():
    """The captures that this Wireshark can read, if there is a corpus."""
    return [path for path in sorted(FOLDER.glob("*")) if path.suffix not in (".jsonl", ".md", ".tsv")
            and path.name not in fatal()]


def compare(record, entry):
    """The differences between the independent record and ours, as (what, theirs, ours)."""
    comparison = Comparison(record, entry)
    suspects = set(record["syn_dup_suspects"])
    comparison.equal("syn frames", entry["syn"],
                     [frame for frame in record["syn_frames"] if frame not in suspects])
    comparison.equal("synack frames", entry["synack"], record.get("synack_frames", []))
    comparison.number("synack_frame", record.get("synack_frame"))
    if record["outcome"] != "synack_not_captured":
        comparison.number("ack_frame", record.get("ack_frame"))
    comparison.number("client.isn", record["isn_client"])
    comparison.number("server.isn", record.get("isn_server"))
    comparison.number("client.window", record["client_win"])
    compare_end(comparison, "client", record["client_opts"])
    if "server_opts" in record:
        compare_end(comparison, "server", record["server_opts"])
    compare_negotiated(comparison, record["negotiated"])
    compare_times(comparison, record)
    outcome = comparison.words("outcome")
    comparison.equal("outcome", outcome if outcome not in OUTCOMES[record["outcome"]]
                     else record["outcome"], record["outcome"])
    verdict = record.get("tfo", {}).get("verdict")
    comparison.equal("tfo.status", comparison.words("tfo.status"),
                     TFO[verdict] if verdict else None)
    return comparison.differences


def join(run_pdml):
    """Compare every record of the corpus.

    run_pdml(path) gives tshark's two-pass PDML of a capture. Yields (file, first SYN frame,
    what, theirs, ours), and a handshake that only one side has as what = "handshake".
    """
    records = collections.defaultdict(list)
    for line in (FOLDER / "oracle.jsonl").read_text().splitlines():
        record = json.loads(line)
        if record["kind"] == "handshake":
            records[record["file"]].append(record)
    for name in sorted(records.keys() - fatal()):
        ours = collections.defaultdict(list)
        for entry in handshakes(run_pdml(FOLDER / name)):
            if entry["syn"]:
                ours[entry["syn"][0]].append(entry)
        for record in records[name]:
            first = record["syn_frames"][0]
            matching = [entry for entry in ours[first]
                        if int(entry["facts"]["client.isn"][0]) == record["isn_client"]]
            if not matching:
                yield name, first, "handshake", "seen", "not seen"
                continue
            ours[first].remove(matching[0])
            for difference in compare(record, matching[0]):
                yield (name, first, *difference)
        for first, entries in ours.items():
            for _ in entries:
                yield name, first, "handshake", "not seen", "seen"
