# SPDX-License-Identifier: GPL-2.0-or-later
"""`-z tcphs,tree`: its counts and percentages are those of the facts, whichever way it is asked for."""
import collections
import os
import re

import counting
import pytest

# Each branch: which handshakes are in it, and the name of each one's leaf.
ENUMS = {"Outcome": "tcphs.outcome", "Fast Open": "tcphs.tfo.status",
         "Congestion notification in force": "tcphs.ecn"}
TIMER = "Timer of repeated SYNs or SYN-ACKs"
OPTIONS = {"Window scaling": "tcphs.window_scaling", "Selective acknowledgment": "tcphs.sack",
           "Timestamps": "tcphs.timestamps", "Multipath TCP": "tcphs.mptcp", "MD5 signature": "tcphs.md5",
           "TCP authentication option": "tcphs.tcp_ao", "Encryption negotiation option": "tcphs.eno"}


def timer_of(row, names):
    if "tcphs.backoff.profile" in row:
        return names["tcphs.backoff.profile"][row["tcphs.backoff.profile"]]
    if "tcphs.backoff.schedule" in row:
        return "no known timer fits"
    return "one interval alone tells no timer"


def expected(tshark, rows):
    """{branch: [count, {leaf: count}]}, counted from the facts."""
    names = counting.value_names(tshark)
    tree = {}
    for branch, field in ENUMS.items():
        leaves = collections.Counter(names[field][row[field]] for row in rows if field in row)
        tree[branch] = [sum(leaves.values()), leaves]
    repeated = [row for row in rows if "tcphs.backoff.intervals" in row]
    tree[TIMER] = [len(repeated), collections.Counter(timer_of(row, names) for row in repeated)]
    answered = [row for row in rows if "tcphs.ecn" in row]
    tree["Options in force"] = [len(answered), collections.Counter(
        name for row in answered for name, field in OPTIONS.items() if field in row)]
    return tree


def read(text):
    """The tree as tshark prints it: {branch: [count, {leaf: count}]}, and [(branch, leaf or None, percent)]."""
    tree, percents, branch = {}, [], None
    for line in text.splitlines():
        name, *cells = re.split(" {2,}", line.strip())
        shares = [cell.rstrip("%") for cell in cells if cell.endswith("%")]
        if not cells or not cells[0].isdigit():
            continue
        if line.startswith(" "):
            tree[branch][1][name] = int(cells[0])
        else:
            branch = name
            tree[branch] = [int(cells[0]), {}]
        percents.append((branch, name if line.startswith(" ") else None, *shares))
    return tree, percents


# Wireshark 3.6 takes a comma for a part of the filter.
BEFORE_FILTER = " " if os.environ["TCPHS_WIRESHARK_MINOR"] == "3.6" else ","


def print_tree(tshark, capture, *options, condition=None):
    argument = "tcphs,tree" + (BEFORE_FILTER + condition if condition else "")
    return tshark(*options, "-n", "-q", "-r", capture, "-z", argument).stdout


@pytest.fixture(scope="session")
def merged(sandbox):
    return counting.merge(sandbox.folder)


@pytest.mark.parametrize("name", counting.SINGLE)
def test_single_captures(tshark, name):
    path = counting.SOURCE / "captures" / f"{name}.pcap"
    rows = counting.handshakes(tshark, path)
    one_pass = print_tree(tshark, path)
    assert read(one_pass)[0] == expected(tshark, rows)
    assert print_tree(tshark, path, "-2") == one_pass


def test_merged(tshark, merged):
    rows = counting.handshakes(tshark, merged)
    one_pass = print_tree(tshark, merged)
    tree, percents = read(one_pass)
    assert len(rows) > 100
    assert tree == expected(tshark, rows)
    assert sum(len(leaves) for _, leaves in tree.values()) > 25, "many leaves are tried"
    for branch, leaf, share in percents:
        count, leaves = tree[branch]
        part, whole = (count, len(rows)) if leaf is None else (leaves[leaf], count)
        assert share == f"{100 * part / whole:.2f}", (branch, leaf)
    assert print_tree(tshark, merged, "-2") == one_pass


def test_many(sandbox, tshark):
    """Against the truth that the capture was made from."""
    capture, made = counting.many(sandbox.folder)
    tree, _ = read(print_tree(tshark, capture))
    outcomes = collections.Counter(one.outcome for one in made)
    answered = outcomes["established"]
    assert tree["Outcome"] == [len(made), outcomes]
    assert tree["Fast Open"] == [0, {}]
    assert tree[TIMER] == [sum(one.syns > 1 for one in made), {
        "one interval alone tells no timer": sum(one.syns == 2 for one in made),
        "no known timer fits": sum(one.syns == 3 for one in made)}]
    assert tree["Congestion notification in force"] == [answered, {"none": answered}]
    assert tree["Options in force"] == [answered, {
        "Timestamps": sum(one.has_stamps and one.outcome == "established" for one in made)}]


def test_sharkd(sandbox, tshark, merged):
    answer = counting.sharkd(sandbox, merged, "stat:tcphs")
    tree = {branch["name"]: [branch["count"],
                             {leaf["name"]: leaf["count"] for leaf in branch.get("sub", [])}]
            for branch in answer["stats"]}
    assert tree == expected(tshark, counting.handshakes(tshark, merged))


@pytest.mark.parametrize("condition", [
    "tcp.port == 80", "ipv6", "tcp.flags.syn == 1 && tcp.flags.ack == 0", "tcp.flags.reset == 1",
    "tcphs.syn_retransmitted"])
def test_filter(tshark, merged, condition):
    """Handshakes of which a packet passes, as they are in the end, also if no later packet passes."""
    rows = counting.handshakes(tshark, merged, condition)
    one_pass = print_tree(tshark, merged, condition=condition)
    assert read(one_pass)[0] == expected(tshark, rows)
    assert print_tree(tshark, merged, "-2", condition=condition) == one_pass


def test_two_at_once(tshark, merged):
    """Two trees with different filters do not mix."""
    conditions = ["tcp.flags.reset == 1", "ipv6"]
    arguments = [word for condition in conditions for word in ("-z", f"tcphs,tree{BEFORE_FILTER}{condition}")]
    both = tshark("-n", "-q", "-r", merged, *arguments).stdout
    for condition in conditions:
        assert print_tree(tshark, merged, condition=condition).strip() in both


def test_session_reset(tshark, merged):
    """tshark -M forgets the capture's state now and then: what was counted stays, and nothing is lost."""
    done = tshark("-M", "50", "-n", "-q", "-r", merged, "-z", "tcphs,tree")
    assert done.stderr.count("resetting session") > 10
    rows = counting.handshakes(tshark, merged)
    count, leaves = read(done.stdout)[0]["Outcome"]
    assert count == sum(leaves.values()) >= len(rows)
    assert leaves["no answer"] >= expected(tshark, rows)["Outcome"][1]["no answer"]


def test_wrong_filter(tshark, merged):
    """Wireshark's own message, and no tree; the exit code is its own too, and 0 up to 4.4."""
    done = tshark("-n", "-q", "-r", merged, "-z", f"tcphs,tree{BEFORE_FILTER}no.such", check=False)
    assert done.stdout == "" and "no.such" in done.stderr
