# SPDX-License-Identifier: GPL-2.0-or-later
"""The flow graph "tcphs" as tshark draws it and as sharkd tells it. Used by the tests of this folder."""
import collections
import json
import re

# A label is cut to the length of its arrow; handshake is "" where the graph has only one.
Arrow = collections.namedtuple("Arrow", "handshake source destination label comment")

LANE = 20  # characters from one node's line to the next


def nodes_of(head, start):
    """The nodes' addresses; every other one stands in the second line of the head."""
    found = [(match.start(), match[1]) for line in head
             for match in re.finditer(r"\| ([0-9a-f:][0-9a-f.:]+(?: \(server\))?)", line[start:])]
    return [name for _, name in sorted(found)]


def ends_of(line, start, nodes):
    """Source and destination with their ports, of the line with the arrow."""
    shaft = re.search("<-+|-+>", line)
    left = (shaft.start() - start - LANE // 2) // LANE
    right = left + (len(shaft[0]) + 1) // LANE
    ports = re.findall(r"\((\d+)\)", line)
    ends = [f"{nodes[left]} {ports[0]}", f"{nodes[right]} {ports[1]}"]
    return ends if shaft[0].endswith(">") else ends[::-1]


def read(text):
    """The arrows of a graph as tshark draws it."""
    lines = [line for line in text.splitlines() if line.strip("-")]
    if not lines:
        return []
    start = lines[1].index("|", lines[1].index("|") + 1)
    nodes = nodes_of(lines[:2], start)
    arrows = []
    for line, below in zip(lines[2::2], lines[3::2], strict=True):
        handshake, _, rest = line.split("|", 2)
        width = LANE * len(nodes)
        label = rest[:width].replace("|", " ").strip()
        source, destination = ends_of(below, start, nodes)
        arrows.append(Arrow(handshake.strip(), source, destination, label, rest[width:]))
    return arrows


def ask_sharkd(sandbox, captures):
    """The arrows of each capture as sharkd tells them: source, destination and comment."""
    requests = []
    for capture in captures:
        requests += [{"method": "load", "params": {"file": sandbox.lend(capture)}},
                     {"method": "tap", "params": {"tap0": "seqa:tcphs"}}]
    lines = [json.dumps({"jsonrpc": "2.0", "id": number, **request})
             for number, request in enumerate(requests, 1)]
    done = sandbox.run("sh", "-c", 'printf "%s\n" "$@" | sharkd -', "sh", *lines)
    answers = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    assert len(answers) == len(requests) and all("result" in answer for answer in answers), done.stdout
    graphs = [answer["result"]["taps"][0] for answer in answers[1::2]]
    return {capture: [(*(f"{graph['nodes'][node]} {port}" for node, port in zip(flow["n"], flow["pn"])),
                       flow["c"]) for flow in graph["flows"]]
            for capture, graph in zip(captures, graphs, strict=True)}
