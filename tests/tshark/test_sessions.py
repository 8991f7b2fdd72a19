# SPDX-License-Identifier: GPL-2.0-or-later
"""What was open before leaves no trace: captures loaded one after another in one sharkd process, sessions
that tshark resets, and a preference that changes while a capture is open each give what a fresh start gives.

Every frame's whole tree is compared, and what every statistic says.
"""
import json
import os
import pathlib
import shutil

import pytest

import capturefile

CAPTURES = pathlib.Path(os.environ["TCPHS_SOURCE_DIR"]) / "captures"
TAPS = ["nstat:tcphs,table", "nstat:tcphs,servers", "stat:tcphs", "srt:tcphs", "seqa:tcphs", "expert"]
# Between them: cookies kept for later connections, repeated SYNs, ICMP errors, IPv6, reused sockets.
NAMES = ["tfo-accepted", "synack-lost", "icmp-host-unreachable", "ipv6", "port-reused-after-rst", "plain"]


def mark(is_on):
    return ("setconf", {"name": "tcphs.mark_connection", "value": str(is_on).upper()})


def packets_of(name):
    linktype, packets = capturefile.read(CAPTURES / (name + ".pcap"))
    assert linktype == capturefile.ETHERNET
    return packets


@pytest.fixture(name="ask")
def fixture_ask(sandbox):
    """ask(*requests): the results of one sharkd process; requests are a method and its parameters."""
    if shutil.which("sharkd") is None:
        pytest.skip("sharkd is not installed")

    def ask(*requests):
        script = sandbox.home / "requests.json"
        script.write_text("".join(json.dumps({"jsonrpc": "2.0", "id": number, "method": method, "params": params})
                                  + "\n" for number, (method, params) in enumerate(requests, 1)), encoding="utf-8")
        done = sandbox.run("sh", "-c", 'sharkd - <"$1"', "sh", script)
        answers = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
        assert [answer["id"] for answer in answers] == list(range(1, len(requests) + 1)), done.stderr
        results = [answer.get("result", answer.get("error")) for answer in answers]
        for result in results:
            # Streams to follow: of an ICMP error sharkd 4.6 names one that differs from run to run.
            result.pop("followers", None)
        return results

    return ask


@pytest.fixture(name="load")
def fixture_load(sandbox):
    return lambda name: ("load", {"file": sandbox.lend(CAPTURES / (name + ".pcap"))})


def look(name):
    """Requests for all there is to see of an open capture."""
    frames = range(1, len(packets_of(name)) + 1)
    return [*(("frame", {"frame": frame, "proto": True}) for frame in frames),
            *(("tap", {"tap0": tap}) for tap in TAPS)]


def flatten(lists):
    return [element for each in lists for element in each]


def seen_alone(ask, load, name):
    first, *seen = ask(load(name), *look(name))
    assert first["status"] == "OK"
    assert "tcphs" in json.dumps(seen[:-len(TAPS)]), name
    assert all("tap" in json.dumps(tap) for tap in seen[-len(TAPS):]), name
    return seen


def test_captures_one_after_another(ask, load):
    """Each capture loaded after another, and again after itself: as if it were the only one."""
    alone = {name: seen_alone(ask, load, name) for name in NAMES}
    assert len({json.dumps(seen) for seen in alone.values()}) == len(NAMES)
    order = [*NAMES, *NAMES[::-1]]
    answers = iter(ask(*flatten([load(name), *look(name)] for name in order)))
    for turn, name in enumerate(order):
        assert next(answers)["status"] == "OK"
        for request, expected in zip(look(name), alone[name]):
            assert next(answers) == expected, (turn, name, request)


@pytest.mark.parametrize("name", ["tfo-accepted", "synack-lost"])
def test_a_preference_changes(name, ask, load):
    """Marked connections, and no more: as if it had been so from the start. sharkd does not dissect anew when a
    preference changes; until the capture is loaded again, all stays as it was."""
    plain = seen_alone(ask, load, name)
    _, _, *fresh = ask(mark(True), load(name), *look(name))
    assert fresh != plain
    again = [load(name), *look(name)]
    answers = ask(*again, mark(True), *look(name), *again, mark(False), *again)
    expected = [*plain, *plain, *fresh, *plain]
    seen = [answer for answer in answers if answer != {"status": "OK"}]
    assert len(answers) - len(seen) == 5
    assert seen == expected


SESSION = 5


@pytest.fixture(name="pieces")
def fixture_pieces(tmp_path):
    """The beginnings of captures, each in a file of its own, and all in one, with every piece twice."""
    order = flatten([name, name] for name in NAMES if len(packets_of(name)) >= SESSION)
    assert len(order) >= 6
    alone = [capturefile.write(tmp_path / (name + ".pcap"), capturefile.ETHERNET, packets_of(name)[:SESSION])
             for name in order]
    together = capturefile.write(tmp_path / "together.pcap", capturefile.ETHERNET,
                                 flatten(packets_of(name)[:SESSION] for name in order))
    return alone, together


def rows(sandbox, capture, *options):
    """The rows of tshark's only pass, and its packets' trees."""
    path = sandbox.home / "rows.json"
    trees = sandbox.run("tshark", "-n", *options, "-r", capture, "-T", "json", "-J", "tcphs", "-z",
                        "tcphs,json,%s" % path).stdout
    return ([json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()],
            [packet["_source"]["layers"].get("tcphs") for packet in json.loads(trees)])


def test_session_resets(sandbox, pieces):
    """With -M, tshark forgets all after so many packets: each session as its packets alone."""
    alone, together = pieces
    expected = [rows(sandbox, path) for path in alone]
    expected = tuple(flatten(part[i] for part in expected) for i in range(2))
    assert rows(sandbox, together, "-M", SESSION) == expected
    assert rows(sandbox, together) != expected  # what comes before does matter without
