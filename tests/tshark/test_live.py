# SPDX-License-Identifier: GPL-2.0-or-later
"""Live captures by tshark: handshakes run in a network namespace while it captures there."""
import json
import signal
import time

import pytest

import live


@pytest.fixture(name="namespace")
def fixture_namespace():
    if not live.is_possible():
        pytest.skip("no network namespace can be made here")
    own = live.Namespace()
    yield own
    own.close()


def capture(sandbox, namespace, arguments):
    """What tshark prints between 30 handshakes, of which 10 are refused, and 30 more."""
    path = sandbox.home / "live.txt"
    with open(path, "wb") as log:
        process = sandbox.start(*namespace.capturing(), "tshark", "-n", "-i", "lo", *arguments, log=log,
                                user=None, group=None, extra_groups=None)
        assert live.wait_for(namespace.is_captured), path.read_text(encoding="utf-8")
        for _ in range(2):
            namespace.handshakes(20, 10)
            time.sleep(1.5)
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=30) == 0, path.read_text(encoding="utf-8")
    return path.read_text(encoding="utf-8")


def test_rows_of_a_live_capture(sandbox, namespace):
    rows = sandbox.home / "live.json"
    capture(sandbox, namespace, ["-q", "-z", "tcphs,json,%s" % rows, "-z", "tcphs,tree"])
    outcomes = [json.loads(line)["tcphs.outcome"] for line in rows.read_text(encoding="utf-8").splitlines()]
    assert outcomes == (["established"] * 20 + ["refused"] * 10) * 2


def test_verdicts_as_they_come(sandbox, namespace):
    lines = capture(sandbox, namespace, ["-l", "-Y", "tcphs.summary", "-T", "fields", "-e", "tcphs.outcome",
                                         "-e", "tcphs.summary"])
    verdicts = [line.split("\t")[1].split()[0] for line in lines.splitlines() if "\t" in line]
    assert verdicts == (["established"] * 20 + ["refused"] * 10) * 2


def test_session_resets(sandbox, namespace):
    """Every 100 packets tshark forgets all: handshakes are counted anew, and at most the one that the reset
    cuts in two has no verdict."""
    lines = capture(sandbox, namespace, ["-M", "100", "-l", "-Y", "tcphs.summary", "-T", "fields",
                                         "-e", "tcphs.id", "-e", "tcphs.summary"])
    rows = [line.split("\t") for line in lines.splitlines() if "\t" in line]
    resets = sum(int(after[0]) < int(before[0]) for before, after in zip(rows, rows[1:]))
    assert resets >= 2
    assert 60 - resets <= len(rows) <= 60
    assert {row[1].split()[0] for row in rows} <= {"established", "refused", "capture"}
