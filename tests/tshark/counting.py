# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tests of Wireshark's statistics share: captures to count in, and the facts to count.

The facts come from `tshark -2 -Y tcphs.summary -T fields`, one row for each handshake, so that what a
statistic counts is counted here a second time, by other means.
"""
import functools
import json
import os
import pathlib
import re

import mixing

SOURCE = pathlib.Path(os.environ["TCPHS_SOURCE_DIR"])
CAPTURES = sorted((SOURCE / "captures").glob("*.pcap"))
# Looked at one by one; all others are in merge().
SINGLE = ["plain", "port-closed", "half-open", "challenge-ack", "simultaneous-open", "tfo-blackholed",
          "syn-lost-once-no-timestamps", "syn-unanswered-linear"]
FACTS = [f"tcphs.{name}" for name in re.findall(
    r'^TCPHS_FIELD\(\w+, "([\w.]+)", \w+, (?:FACT|ONCE),',
    (SOURCE / "plugin" / "core" / "fields.def").read_text(), re.MULTILINE)]


def merge(folder):
    """All captures in one, each with addresses of its own."""
    sources = [mixing.Source(path, index) for index, path in enumerate(CAPTURES)]
    return mixing.write(folder / "merged.pcapng", mixing.in_sequence(sources))


def handshakes(tshark, capture, condition=None):
    """The facts of each handshake of which a packet meets the condition; those that are known."""
    def rows(condition, *names):
        done = tshark("-2", "-n", "-r", capture, "-Y", condition, "-T", "fields",
                      *(word for name in names for word in ("-e", name)))
        return [dict(zip(names, line.split("\t"))) for line in done.stdout.splitlines()]

    found = rows("tcphs.summary", *FACTS)
    assert found and all("," not in row["tcphs.id"] for row in found), "one summary per packet"
    if condition is not None:
        wanted = {number for row in rows(f"tcphs.id && ({condition})", "tcphs.id")
                  for number in row["tcphs.id"].split(",")}
        found = [row for row in found if row["tcphs.id"] in wanted]
    return [{name: value for name, value in row.items() if value != ""} for row in found]


@functools.lru_cache(maxsize=None)
def value_names(tshark):
    """What the numbers of each field stand for: {field: {number: words}}."""
    names = {}
    for line in tshark("-G", "values").stdout.splitlines():
        if line.startswith("V\ttcphs."):
            _, field, number, words = line.split("\t")
            names.setdefault(field, {})[str(int(number, 0))] = words
    return names


def sharkd(sandbox, capture, tap):
    """What sharkd answers to one tap."""
    requests = [{"jsonrpc": "2.0", "id": 1, "method": "load", "params": {"file": sandbox.lend(capture)}},
                {"jsonrpc": "2.0", "id": 2, "method": "tap", "params": {"tap0": tap}}]
    done = sandbox.run("sh", "-c", 'printf "%s\\n" "$@" | sharkd -', "sh", *map(json.dumps, requests))
    answers = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    assert [answer.get("id") for answer in answers] == [1, 2] and "error" not in answers[1], done.stdout
    return answers[1]["result"]["taps"][0]
