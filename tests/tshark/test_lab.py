# SPDX-License-Identifier: GPL-2.0-or-later
"""Handshakes between the kernels of this machine, run by tests/lab/run while the test runs: tcphs says what
the scenario states, what its reader finds in the file, and what tcp_info confirms.

A scenario that could not be made, because the kernel lacks something or because the machine was too busy for its
timing, is skipped and counted; what was made must be right. Runs alone, for the sake of the timing.
"""
import os
import pathlib
import subprocess
import sys
import tempfile

import pytest

import sidecars

LAB = pathlib.Path(os.environ["TCPHS_SOURCE_DIR"]) / "tests/lab/run"
CANNOT_RUN = 77
TRIES = 3
# One of each kind of trouble, and none that takes longer than two seconds.
SCENARIOS = (
    "plain", "plain-at-server", "ipv6", "port-closed", "client-reset", "icmp-port-unreachable",
    "icmp-host-unreachable", "tfo-cookie-not-granted", "tfo-accepted", "tfo-accepted-new-cookie",
    "tfo-rejected", "tfo-rejected-new-cookie", "tfo-partly-accepted", "tfo-blackholed", "tfo-experimental",
    "syn-lost-once", "synack-lost", "timestamps-off-server", "window-scaling-off-client", "ecn", "mptcp", "md5",
    "syn-cookies-no-timestamps", "half-open", "challenge-ack", "vxlan", "duplicates-both-ends", "mss-clamped",
)


@pytest.fixture(name="lab", scope="module")
def fixture_lab():
    """The folder of the captures that could be made, and what was said of the others."""
    with tempfile.TemporaryDirectory(prefix="tcphs-lab-") as name:
        folder = pathlib.Path(name)
        said = {}
        for _ in range(TRIES):
            wanted = [scenario for scenario in SCENARIOS if not (folder / f"{scenario}.json").exists()]
            if not wanted:
                break
            done = subprocess.run([sys.executable, LAB, "--out", folder, *wanted], capture_output=True,
                                  text=True, check=False, timeout=300)
            if done.returncode == CANNOT_RUN:
                pytest.skip(done.stderr.strip())
            assert done.returncode in (0, 1), done.stderr
            said.update(line.split(maxsplit=1) for line in done.stdout.splitlines())
        yield folder, said


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_scenario(scenario, lab, tshark, fields):
    folder, said = lab
    path = folder / f"{scenario}.pcap"
    if not path.exists():
        pytest.skip(said[scenario])
    assert not sidecars.differences(path, tshark, fields)
